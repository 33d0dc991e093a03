# 无法完成的操作：每条说明问题所在，.remedy 说明如何处理。
# $value 为所请求的内容，$names 为现有内容，$path 为文件或文件夹，$detail 为原因。

## 请求有误（退出码 2）

no-office = 没有“{ $value }”这个单位。
    .remedy = 现有：{ $names }。
no-office-yet = 此数据文件夹中还没有任何单位。
    .remedy = 请用“cierre load 文件夹”导入单位，或用 --data 指定数据文件夹。
no-book = 没有“{ $value }”这个台账。
    .remedy = 现有：{ $names }。
no-such-figure = 没有“{ $value }”这项指标。
    .remedy = 请填写下列之一：{ $names }。
no-scope = “{ $value }”不是有效的范围。
    .remedy = 请填写 office、person:ID、unit:ID 或 place:ID。
no-person = 没有“{ $value }”这个人。
    .remedy = 现有：{ $names }。
no-unit = 没有“{ $value }”这个班组。
    .remedy = 现有：{ $names }。
no-place = 没有“{ $value }”这个地点。
    .remedy = 现有：{ $names }。
no-pack = 没有“{ $value }”这种业务类型。
    .remedy = 请填写下列之一：{ $names }。
no-language = 没有“{ $value }”的文字。
    .remedy = 请填写下列语言之一：{ $names }。
no-wording = “{ $value }”没有“{ $names }”的文字。
    .remedy = 请用 --lang 指定其他语言，或补充所缺的文字。
no-period = “{ $value }”不是有效的期间。
    .remedy = 请填写月份（2026-08）、季度（2026-Q3）或年份（2026）。
no-month = “{ $value }”不是月份。
    .remedy = 请按 2026-08 的格式填写。
no-format = “{ $value }”不是有效的格式列表。
    .remedy = 请填写下列一种或多种，用逗号分隔：{ $names }。
no-part = “{ $value }”不是有效的组成部分。
    .remedy = 请按“维度=值”填写。可用的维度：{ $names }。
target-of-no-part = “{ $value }”有针对“{ $names }”的目标，但该指标不按这一部分统计。
    .remedy = 请在 office.toml 中更正该目标，再重新导入文件夹。
no-folder = 没有文件夹“{ $path }”。
    .remedy = 请用“cierre new { $path }”建立单位，或指定正确的文件夹。
no-file = 没有文件“{ $path }”。
    .remedy = 请更正文件名或所在文件夹。
not-a-folder = “{ $path }”不是文件夹。
    .remedy = 请指定一个文件夹，或移走同名文件。
office-there = “{ $path }”中已有单位。
    .remedy = 请指定一个新的文件夹。
nobody-there = 单位中没有任何人员，无从提出建议。
    .remedy = 请在 office.toml 中添加人员，再重新导入文件夹。
figure-private = “{ $value }”只有本人可以查看。
    .remedy = 本人可以用 --private 和 --scope person:ID 查看。
nothing-private = “{ $value }”没有仅供本人查看的内容。
    .remedy = 请将 --private 与 --scope person:ID 一起使用。
names-withheld = “{ $value }”不显示任何人的姓名。
    .remedy = 请去掉 holder 这一部分再查询。
template-not-word = “{ $path }”不是可读取的 Word 文档（.docx）。
    .remedy = 请用 Word 打开并重新另存为 .docx。
template-without-body = “{ $path }”中没有放置报告的位置。
    .remedy = 请增加一个只写有 { "{{p body }}" } 的段落。
template-tag = “{ $path }”中有无法填写的标记：{ $detail }
    .remedy = 请只保留下列标记：{ $names }。
template-syntax = “{ $path }”中有写法不正确的标记。
    .remedy = 请按下列写法填写：{ $names }。
template-too-much = 模板“{ $path }”所要求的超出了报告的范围。
    .remedy = 请去掉其中的循环和计算；报告会放在写有 { "{{p body }}" } 的位置。
address-wrong = “{ $value }”不是数据库地址。
    .remedy = 请按 postgresql://用户@服务器:5432/数据库 的格式填写。

## 本机不允许（退出码 3）

disk-full = 磁盘空间不足，无法写入 { $path }。
    .remedy = 请腾出空间后重新运行；原有内容没有改动。
not-writable = 无法写入 { $path }：磁盘或文件夹为只读，或没有权限。
    .remedy = 请指定其他文件夹，或申请写入权限。
not-readable = 无法读取 { $path }：没有权限。
    .remedy = 请申请读取权限，或指定其他文件。
name-too-long = 名称 { $path } 对该磁盘来说太长。
    .remedy = 请使用较短的文件夹或名称。
not-done-by-system = 系统不允许使用 { $path }：{ $detail }
    .remedy = 请检查磁盘和文件夹，然后重新运行。
database-locked = 另一个程序正在写入数据库 { $path }。
    .remedy = 请等待其结束或将其关闭，然后重新运行。
database-foreign = { $path } 不是 Cierre 的数据库。
    .remedy = 请用 --data 指定其他文件夹或地址；此处没有改动。
database-newer = 数据库 { $path } 属于更新版本的 Cierre。
    .remedy = 请安装该版本或更新的版本；数据库没有改动。
database-damaged = 数据库 { $path } 已损坏。
    .remedy = 请用最近的备份恢复，或在空的数据文件夹中重新导入各文件夹。
database-away = 无法连接数据库 { $path }：{ $detail }
    .remedy = 请检查服务器是否运行，以及地址、用户和密码是否正确。
database-refused = 数据库 { $path } 不允许此操作：{ $detail }
    .remedy = 请检查用户权限，然后重新运行。
