# 读取单位文件夹时所说的话。每条说明问题所在，.remedy 说明如何处理。
# $column 为列名，$value 为所填内容，$other 为其他需要知道的内容；$other 为空时 $hint 为 none。

## 文件

not-a-spreadsheet = 无法作为电子表格读取。
    .remedy = 请另存为 .xlsx、.ods 或 .csv，再重新导入文件夹。
no-regular-file = 这不是文件，而是文件夹或设备。
    .remedy = 请指定文件本身，或文件夹里的所有文件。
not-opened = 文件无法打开。
    .remedy = 请确认文件还在、您有权读取，并且没有被其他程序占用。
open-elsewhere = 这是有人打开文件时Excel留下的标记，里面没有记录。
    .remedy = 请在Excel中关闭该文件，然后重新载入。
damaged-file = 文件已损坏或不完整。
    .remedy = 请用表格软件打开并重新另存为.xlsx；如果在那里也打不开，请另要一份。
password = 文件有密码保护。
    .remedy = 请打开文件，取消密码（Excel中：文件 > 信息 > 保护工作簿 > 用密码进行加密，把密码留空），再保存。
damaged-text = 这里有损坏的字符：“{ $value }”。
    .remedy = 请在原文件里改正该单元格，再另存为.xlsx或CSV UTF-8。
unknown-encoding = 无法判断文本是以什么编码保存的：“{ $value }”。
    .remedy = 请在文字显示正常的地方打开它，再另存为.xlsx或CSV UTF-8。
null-character = 这里有空字符（NUL）：文件不是文本，或者已经损坏。
    .remedy = 请从原来的程序重新导出为.xlsx或CSV UTF-8。
spoilt-text = 这些文字在保存之前就已经是乱码：“{ $value }”。
    .remedy = 请从原来的程序重新导出，或在文件里改正后保存。
other-kind = 这既不是表格文件也不是CSV，内容其实是{ $value }。
    .remedy = 请用相应的程序打开，再另存为.xlsx或CSV UTF-8。
damaged-json = JSON 从这里开始不完整或已损坏。
    .remedy = 请重新完整地导出或下载。
unknown-json = 这是 JSON，但既不是已知客服系统的导出，也不是简单的记录列表。
    .remedy = 请将记录导出为 CSV，或导出系统接口（API）给出的工单列表。
too-large-workbook = 工作簿太大：压缩后或解压后超过{ $value } MB。
    .remedy = 请拆分文件（例如按月），或把每个工作表另存为CSV UTF-8。
too-large-text = 文件超过{ $value } MB。
    .remedy = 请拆分文件（例如按月），再逐个载入。
too-many-cells-in-all = 单元格太多，超过一次读取的上限（连空单元格共{ $value }百万个）。
    .remedy = 请拆分文件（例如按月），并删除不用的行和列。
cell-too-far = { $value }里有内容，离其他数据太远：工作表会超过{ $other }百万个单元格。
    .remedy = 请转到该单元格（Ctrl+End），删除多余内容后保存；如果都是数据，请拆分文件或另存为CSV UTF-8。
no-such-cell = 文件里提到了任何工作表都没有的单元格：{ $value }。
    .remedy = 请用表格软件打开并重新另存为.xlsx。
too-long-cell = 有一个单元格超过{ $value }个字符。
    .remedy = 请缩短该文本，或检查文件导出是否正确。
too-many-columns = 有一行的列数超过工作表的上限（{ $value }列）。
    .remedy = 请检查文件导出是否正确，每行应为一条记录。
wrong-quotes = 这一行的引号不成对。
    .remedy = 请改正该行的引号（"）：内容含引号的单元格要放在引号之间，里面的引号要写两个。
formula-without-value = 有公式没有保存计算结果：{ $value }{ $hint ->
        [none] 。
       *[some] （工作表“{ $other }”）。
    }
    .remedy = 请用表格软件打开文件，让它计算后保存；在此之前，这些单元格按空处理。
too-much-text = 单元格里的文字合计超过{ $value } MB。
    .remedy = 请拆分文件（例如按月），或把每个工作表另存为CSV UTF-8。
too-many-errors = 有几十万个单元格显示错误（如#N/A），直到{ $value }。
    .remedy = 请改正产生错误的公式，或删除这些单元格，然后保存文件。
empty-file = 文件为空，连表头行都没有。
    .remedy = 请在第一行填写表头，或将文件移出文件夹。
too-many-cells = 这一行的单元格多于表头。
    .remedy = 含逗号或分号的文字请加引号，或删去多余的单元格。
moves-alone = 有后续变动，但缺少所属事项的表。
    .remedy = 请将 { $other }.xlsx（或 .ods、.csv）放入文件夹。
heading-twice = 表头“{ $column }”出现了两次。
    .remedy = 请只保留一列使用该表头。
missing-column = 缺少必填的列“{ $column }”。
    .remedy = 请在第一行增加使用该表头的列。
unknown-column = 本台账没有“{ $column }”这一列。
    .remedy = 请更正表头（{ $other }），或将其留空，不读取该列。

## 单元格

missing-value = 必填的单元格为空。
    .remedy = 请填写“{ $column }”。
no-day = 这一行没有任何日期。
    .remedy = 请至少填写其中一个日期。
formula = 此处是公式而不是数值。
    .remedy = 请复制该单元格，并粘贴为数值。
impossible-date = “{ $value }”不是有效日期。
    .remedy = 请填写实际存在的日期，如 2026-08-03；有时间的再加上时间，如 09:20。
date-two-ways = “{ $value }”可能是两个不同的日期：这一列里有日和月顺序相反的日期。
    .remedy = 请把该列日期都写成同一顺序，或写成2026-08-03。
number-two-ways = “{ $value }”里的点可能是千位分隔，也可能是小数点：这一列里有用点作小数点的数字。
    .remedy = 请写成不带千位分隔、以逗号作小数点的形式：1200或1,2。
not-a-number = “{ $value }”不是数字。
    .remedy = 请只填写数字，不要带文字。
too-many-decimals = “{ $value }”的小数超过{ $other }位。
    .remedy = 请最多保留{ $other }位小数。
not-positive = “{ $value }”应大于零。
    .remedy = 请填写大于零的数量；退款是另一笔变动。
negative = “{ $value }”是负数。
    .remedy = 请填写零或更大的数字。
unknown-person = 本单位没有“{ $value }”这个人。
    .remedy = { $hint ->
        [none] 请更正姓名，或在 office.toml 中添加此人。
       *[some] 是否指“{ $other }”？请更正姓名，或在 office.toml 中添加此人。
    }
unknown-unit = 本单位没有“{ $value }”这个班组。
    .remedy = { $hint ->
        [none] 请更正名称，或在 office.toml 中添加该班组。
       *[some] 是否指“{ $other }”？请更正名称，或在 office.toml 中添加该班组。
    }
unknown-place = 本单位没有“{ $value }”这个地点。
    .remedy = { $hint ->
        [none] 请更正名称，或在 office.toml 中添加该地点。
       *[some] 是否指“{ $other }”？请更正名称，或在 office.toml 中添加该地点。
    }
unknown-category = 本台账没有“{ $value }”这个类别。
    .remedy = { $hint ->
        [none] 请更正名称，或在 office.toml 中添加该类别。
       *[some] 是否指“{ $other }”？请更正名称，或在 office.toml 中添加该类别。
    }
unknown-reason = 本台账没有“{ $value }”这个原因。
    .remedy = { $hint ->
        [none] 请更正名称，或在 office.toml 中添加该原因。
       *[some] 是否指“{ $other }”？请更正名称，或在 office.toml 中添加该原因。
    }
unknown-state = 本台账没有“{ $value }”这个状态。
    .remedy = { $hint ->
        [none] 请填写本台账的状态之一。
       *[some] 是否指“{ $other }”？请填写本台账的状态之一。
    }
unknown-value = “{ $column }”没有“{ $value }”这个值。
    .remedy = { $hint ->
        [none] 请更正该值，或将其添加到 office.toml 的 [values] 中。
       *[some] 是否指“{ $other }”？请更正该值，或将其添加到 office.toml 的 [values] 中。
    }
not-of-unit = “{ $other }”从未在班组“{ $value }”任职。
    .remedy = 请只保留人员或班组之一，或在 office.toml 中更正任职记录。

## 变动经过

duplicate-number = 编号“{ $value }”已用于{ $other }。
    .remedy = 请为每个事项使用各自的编号。
file-and-row = { $file }第{ $row }行
event-not-taken = 账簿没有“{ $value }”这种变动，记录的状态不变。出现次数：{ $other }。
    .remedy = 如果没错，就不用处理；否则请用 --answer state:词语=状态 说明这个词的意思。
event-through = 账簿没有更短的路径，记录按“{ $value }”处理。出现次数：{ $other }。
    .remedy = 如果没错，就不用处理；否则请用 --answer state:词语=状态 说明这个词的意思。
recorded-otherwise = 与另一来源对{ $value }的记录不一致：{ $other }。
    .remedy = 请更正此行，或在那份表格中更正该记录，使两者一致。如果那次导入有误，请用“cierre undo”撤销后重新导入。
line-loaded-before = { $file }（先前导入的行）
unknown-number = 没有编号为“{ $value }”的事项。
    .remedy = 请更正编号，或在台账的表中添加该事项。
before-entering = “{ $column }”早于事项的登记时间。
    .remedy = 请更正其中一个日期。
step-not-made = “{ $column }”填为“{ $value }”，但缺少该步骤的日期。
    .remedy = 请填写该步骤的日期，或清空该单元格。
by-the-same = “{ $column }”填的是原负责人，而这一步应由他人完成。
    .remedy = 请填写实际完成的人；若仍由本人完成，请填在相应步骤的列中。
duty-stepped = 重复性工作不能填写“{ $column }”。
    .remedy = 请清空该单元格，并在后续变动表中按日期逐次登记。
not-allowed = 不允许的变动：{ $value }。
    .remedy = 从该状态可以转为：{ $other }。请更正日期或状态。
adds-nothing = 该步骤是追加金额，但没有写明金额。
    .remedy = 请填写追加的金额，或清空该步骤的日期。
more-than-left = 数量超过剩余数量；多出{ $value }。
    .remedy = 请更正本次变动或此前变动的数量。
which-lot = 无法判断变动的是哪一部分，因为该事项分为几部分：{ $other }。
    .remedy = 请在后续变动表中登记此变动，并在“原状态”一列写明从哪个状态转出（必要时填写“原地点”或“原人员”）。
not-there = 当时没有任何部分处于“{ $value }”状态，无从转出。
    .remedy = 请更正原状态、日期或此前的变动。
nothing-to-count = 此处盘点“{ $value }”状态的数量，但按变动记录，当时已无剩余。
    .remedy = 请更正日期或此前的变动。确有货物的，请先登记其退回来源或另建一批；确实没有的，请删去该次盘点。
changes-nothing = { $hint ->
        [none] 此变动没有改变任何内容。
       *[some] 此变动没有改变任何内容：状态已是“{ $other }”。
    }
    .remedy = 请更正状态或数量；如果没有变动，请清空数量。
other-state = 表中为“{ $value }”，而按日期应为“{ $other }”。
    .remedy = 请更正状态，或补填所缺步骤的日期。
off-scale = “{ $value }”不在评分范围{ $other }之内。
    .remedy = 请填写该范围内的分数，或更正类别；若本单位使用其他范围，请在 office.toml 的 [[scale]] 中说明。
reading-down = 读数“{ $value }”小于上次读数{ $other }。
    .remedy = 请更正有误的读数。若表盘已走满一圈，请填写表盘位数；若已换表，请将上次读数留空并填写用量。
replaced-unread = 注明换表，却没有旧表的最后读数，也没有新表的起始读数。
    .remedy = 请填写这两个读数，或填写用量。
replaced-in-part = 换过表，但缺少其中一个读数：只按已有读数计 { $value }；缺新表起始读数时从零算起。
    .remedy = 请填写旧表的最后读数和新表的起始读数。
rolled-over = 读数“{ $value }”小于上次的 { $other }，而上次已接近满量程：按归零翻转处理。
    .remedy = 如果属实，请注明“归零翻转”或表的位数；否则请更正读数。
other-currency = “{ $value }”与本单位的币种（{ $other }）不同，不能相加。
    .remedy = 请换算为 { $other } 填写，或将这些行另行登记。
other-difference = “{ $column }”为{ $value }，而读数相减得{ $other }。
    .remedy = 请更正用量或读数。若用量并非读数之差（有倍率或已换表），请将上次读数留空。
reading-apart = 上次读数为“{ $value }”，而该表上一次的读数是{ $other }。
    .remedy = 请更正有误的一项；已换表的，无需更改。
no-reading = 记为已抄，但既没有用量也没有读数；该行不计入用量。
    .remedy = 请填写读数或用量。

## office.toml 与记事

no-office = 文件夹中没有 office.toml。
    .remedy = 请用“cierre new 文件夹”建立单位，或指定正确的文件夹。
not-toml = 无法读取：{ $value }
    .remedy = 请更正该行；文字须加引号，各部分须在各自的标题之下。
not-utf8 = 文件没有以 UTF-8 编码保存。
    .remedy = 请用文本编辑器打开，并以 UTF-8 编码保存。
too-large = 文件超过{ $value }MB。
    .remedy = 请确认这是单位的 office.toml；记录应放在各表中。
unreadable = 无法读取：{ $value }
    .remedy = 请检查文件名和权限。
too-nested = 列表嵌套过多。
    .remedy = 请让每个列表只用一对方括号。
ledger-elsewhere = 单位的记录存放在 { $value }：不读取此文件。
    .remedy = 请移走此文件；或从 office.toml 中删除“ledger”，由 Cierre 保存记录。
line-and-column = 第{ $line }行第{ $column }列有错误。
bad-id = “{ $value }”不能作为标识。
    .remedy = 请使用字母、数字、连字符和点，如“norte_2”，且不超过64个。
spelled-alike = “{ $value }”与“{ $other }”仅在大小写、重音或符号上不同：一方的记录会归到另一方。
    .remedy = 请更改其中一个标识。
named-as-another = “{ $value }”也是另一项“{ $other }”的标识：这些记录会归到那一项。
    .remedy = 请更改名称或另一项的标识。
above-itself = “{ $value }”成了自己的上级：{ $other }。
    .remedy = 请从最上级的班组中删除“parent”。
    .settings = 请让最上级的班组没有上级。
ends-before = 结束于{ $value }，而开始于{ $other }。
    .remedy = 请在“until”中填写不再任职的第一天，须晚于“since”。
    .settings = 结束日请填写不再任职的第一天，须晚于开始日。
hours-backwards = “{ $value }”的结束时间早于开始时间。
    .remedy = 请先写开始时间。午夜之后的部分写在次日，如 "18:00-24:00" 和 "00:00-09:00"。
hours-overlap = “{ $value }”与“{ $other }”重叠。
    .remedy = 每个时段只写一次。
closed-with-hours = { $value }既列为休息日，又有单独的办公时间。
    .remedy = 请删除其中之一：“closed”中的日期，或“hours”中的日期。
    .settings = 请让这一天休息，或保留其办公时间，二者只能选一。
no-such-figure = 本单位没有“{ $value }”这项指标。
    .remedy = { $hint ->
        [none] 请填写“cierre books”列出的指标。
       *[some] 是否指“{ $other }”？其他指标见“cierre books”。
    }
no-such-scope = 本单位没有“{ $value }”。
    .remedy = { $hint ->
        [none] 请填写 office、person:ID、unit:ID 或 place:ID。
       *[some] 是否指“{ $other }”？请填写 office、person:ID、unit:ID 或 place:ID。
    }
no-such-part = “{ $value }”不是该指标的分项。
    .remedy = 请填写下列之一：{ $other }。
no-such-field = “{ $value }”不是可自定义取值的字段。
    .remedy = { $hint ->
        [none] 请删除：本单位的台账没有这类字段。
       *[some] 请填写下列之一：{ $other }。
    }
target-share = “{ $value }”不在0到1之间。
    .remedy = 请按小数填写：{ $other }即{ $value }%。
missing-key = 缺少“{ $column }”。
    .remedy = 请将其添加到 office.toml。
    .settings = 请填写。
unknown-key = 无法识别“{ $column }”。
    .remedy = { $other }
one-of-two = “{ $value }”和“{ $other }”同时存在，只能用其中一个。
    .remedy = 请从 office.toml 中删除多余的一个。
    .settings = 请只保留其中一个。
wrong-value = “{ $value }”不能作为“{ $column }”的值。
    .remedy = { $other }
unknown-id = 本单位没有“{ $value }”。
    .remedy = 请更正“{ $column }”，或在 office.toml 中补充。
    .settings = 请先将其添加到本单位，或另选一个。
twice = “{ $value }”出现了两次。
    .remedy = 请在“{ $column }”中为每一个使用各自的标识。
overlapping = “{ $value }”的任职时间重叠。
    .remedy = 请在“until”中填写不再属于该班组的第一天。
    .settings = 一段的结束日请填写不再任职的第一天，另一段从当天或之后开始。
credited-elsewhere = “{ $other }”不属于“{ $value }”：在该班组名下分配给其的工作计入其本人的班组。
    .remedy = 如果也属于该班组，请在 office.toml 的“memberships”中补充。
two-mains = “{ $value }”同时有两个主要班组。
    .remedy = 同一时间的多个归属中，只在一个上保留“main = true”。
    .settings = 同一时间的多个归属中，只保留一个主要班组。
in-use = 有{ $other }条记录写着“{ $value }”。
    .remedy = 删除后这些记录就没有名称了。如已离开或不再使用，请填写结束日期或保留；如名称有误，请改名。
book-in-use = 台账“{ $value }”已有{ $other }条记录。
    .remedy = 请保留该台账，或先撤销带来这些记录的导入。
zone-in-use = 已登记的内容采用{ $value }的时间，而不是{ $other }的时间。
    .remedy = 请先撤销导入，更改时区后重新导入；或保留原时区。
unknown-kind = 没有“{ $value }”这种记事。
    .remedy = 请填写成绩、不足、教训、计划、所需支持、致谢或无可报告。
unknown-book = 没有“{ $value }”这个台账。
    .remedy = 请填写台账名称，见“cierre books”。
unknown-about = “{ $value }”不是本单位的任何指标或台账。
    .remedy = { $hint ->
        [none] 请填写报告中指标的名称或台账的名称，也可留空。
       *[some] 是否指“{ $other }”？
    }
unknown-decision = 没有“{ $value }”这种决定。
    .remedy = 请填写待定、采纳或不采纳。
wrong-month = “{ $value }”不是月份。
    .remedy = 请按 2026-08 的格式填写。

hint-text = 请填写加引号的文字。
hint-plain-text = 请填写不含控制字符、不超过1000字的文字。
hint-points = 请填写−100到100之间的数字。
hint-no-less = 请填写零或更大的数字。
hint-flag = 请填写 true 或 false，不加引号。
hint-list = 请填写加方括号的列表。
hint-zone = 请填写时区，如 "Asia/Shanghai"。
hint-locale = 请填写区域设置，如 "zh_CN"。
hint-currency = 请填写货币代码，如 "CNY"。
hint-ledger = 请写成文件夹、"postgresql://用户@服务器/数据库" 或 "spark://服务器:7077/文件夹"。
hint-hours = 请填写时间段，如 "09:00-14:00"；到午夜为止写 "09:00-24:00"。
hint-day = 请填写日期，如 "2026-08-14"。
hint-country = 请填写节假日已知的国家和地区，如 "CN"；有地区的再填地区。
hint-period = 请填写月份（"2026-08"）、一年的每个月（"2026-*"）或年份（"2026"）。
hint-number = 请填写加引号的数字，如 "170000.00"。
hint-months = 请填写不加引号的整数月数，从 1 到 { $most }。
hint-choice = 请填写下列之一：{ $names }。
hint-key = 是否指“{ $name }”？请更正，或将其从 office.toml 中删除。
hint-keys = 请将其删除，或改用下列之一：{ $names }。
hint-forms = 请填写名称，或在方括号中填写名称及单数、复数的说法：["巡检", "次巡检", "次巡检"]。

part-unit = 班组“{ $name }”
part-person = 人员“{ $name }”
part-place = 地点“{ $name }”
part-category = 类别“{ $name }”
part-reason = 原因“{ $name }”
part-target = “{ $name }”的目标
part-template = Word 模板“{ $name }”
flag-true = 是
flag-false = 否
limits-of-all = 所有月份都计入
retention-months = { $months } 个月
limits-screened = 异常月份不计入
part-scale = 评分范围
day-closed = 休息
no-public-holidays = 无公共假日

## 后续变动表与记事表的表头

column_number = 编号
column_at = 时间
column_from = 原状态
column_from_person = 原人员
column_from_place = 原地点
column_state = 状态
column_person = 人员
column_unit = 班组
column_place = 地点
column_category = 类别
column_reason = 原因
column_quantity = 数量
column_value = 数值
column_month = 月份
column_kind = 种类
column_text = 内容
column_decision = 决定
column_about = 事由, 指标
column_measure = 措施
column_owner = 负责人
column_by = 期限
column_outcome = 结果

kind_achievement = 成绩
kind_shortcoming = 不足
kind_lesson = 教训
kind_plan = 计划
kind_help = 所需支持
kind_thanks = 致谢
kind_nothing = 无可报告

decision_open = 待定
decision_accepted = 采纳
decision_dropped = 不采纳

outcome_done = 已完成, 完成
outcome_partly = 部分完成
outcome_not_done = 未完成, 没有完成, 没做, 未做
outcome_carried = 转入下月, 延期, 推迟, 继续

## load 命令的回答

doing-reading = 正在读取{ $name }
doing-understanding = 正在分析{ $name }
doing-recording = 正在保存“{ $name }”：{ $done }/{ $count }
loaded = 已读取“{ $office }”{ $rows }行：{ $items ->
        [0] 没有新事项
       *[other] 新事项{ $items }项
    }，{ $moves ->
        [0] 没有新变动
       *[other] 新变动{ $moves }笔
    }。
doubts = 有{ $doubts }处请核对：
kept-lines = 后续变动表中已删去的{ $lines }行仍然有效；如需冲销，请重新填写该行并将数量写为0。
nothing-loaded = 没有导入任何内容：有{ $problems }个问题。
rows-refused = 有{ $problems }个问题；未导入的行见“{ $file }”。
nothing-instead = 无
recorded-in = { $file }，{ $day }第{ $load }次导入，{ $who }
typed-in = { $who } 于{ $day }手工录入
written-over = { $office }：此次导入会改动“{ $book }”中已有的记录。没有导入任何内容。
    .accepted = { $office }：此次导入改动了“{ $book }”中已有的记录。
    .answer = 如果确实是更正，请加上 --accept-changes 重新导入。如果是编号重复的其他事项，请更换编号，或加上 --numbers-begin-again 导入。
month-written-over = { $month }：{ $moves }笔变动中的{ $changed }笔
items-written-over = 有{ $count }项事项会改变，依次为：
number-changed = { $number }：{ $was } → { $now }
numbers-again = “{ $book }”中有{ $count }个编号已有记录，但起始日期不同，或客户和标题都不同，依次为：
    .answer = 没有导入任何内容。如果因表格重新从头编号而是其他事项，请加上 --numbers-begin-again 导入（9月的1号将记为2026-09/1）。如果是同一事项的更正，请加上 --accept-changes 导入。
rows-vanished = “{ $book }”中有{ $count }项事项已不在表格中：{ $numbers }。已有的记录保持不变。
rows-forgotten = 表格中有{ $count }项事项写着已被遗忘的客户：记录中不再有其姓名。请在表格中也将其删去。
refused-file = 未导入
proposals-written = “{ $path }”：{ $count ->
    [0] 没有待定的不足。
   *[other] 有{ $count }条不足待定。请逐条采纳、改写或不采纳，然后重新导入该文件夹。
}
not-read = 未读取：{ $files }。
heading-file = 文件
heading-row = 行
heading-column = 列
heading-what = 问题
heading-remedy = 处理办法
