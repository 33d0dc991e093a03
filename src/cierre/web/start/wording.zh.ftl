# 从第一份文件到第一个月。

title = 就从您手头的表格开始
lead = 把平时用的表格原样拖进来。Cierre 会识别每一列的含义，不清楚的地方逐一询问，然后给出当月数据和报告。
setting-question = 您要汇报哪方面的工作？
setting-agent = 我个人的客服工作
    .told = 咨询、投诉、排班、培训：个人月度总结。
setting-call_centre = 呼叫中心
    .told = 话务量、等待、服务水平、投诉、质检与团队。
setting-satisfaction = 客户满意度
    .told = 调查、回访、无投诉天数。
setting-logistics = 货运与物流
    .told = 运单、准时到达、货损、仓库。
setting-property = 小区或物业管理
    .told = 收费、报修、抄表、各区域工作。
setting-other = 其他
    .told = 由文件内容判断。
files-question = 您的文件
files-drop = 将一个或多个表格拖到这里，或
files-told = Excel、LibreOffice、CSV、工单系统导出文件。最大 { $most } MB。数据不会离开本机。
name-question = 您的单位叫什么？
name-told = 会显示在报告封面上，以后可以更改。
office-question = 这些文件属于哪个单位？
office-new = 新单位
go = 读取文件
new-office-name = 我的单位
no-intake = 该地址没有正在读取的文件。
understood-title = 文件内容如下
reading-title = 正在读取文件……
reading-told = 文件较大时需要一些时间。可以停留在此页，也可以稍后再来。
asking-title = 有 { $count } 处需要您确认
ready-title = 一切清楚
ready-told = 将保存 { $rows } 条记录。
nothing-title = 没有可保存的内容
nothing-told = 这些文件中没有识别出任何记录。
answer = 回答
record = 保存并查看当月
record-skip = 保存正确的行，略去有错误的行
record-accept = 是，更改已保存的内容并继续
problems-title = 有 { $count } 行无法读取
problem-row = 第 { $row } 行
changes-title = 这会更改已保存的内容
changes-again = { $book }：{ $count } 个编号对应了别的内容
changes-past = { $book }：{ $count } 条记录有变化（{ $months }）
changes-number = 编号
changes-was = 现为
changes-now = 将改为
sheet = 工作表 { $names }
records-of = { $count } 条记录，属于
not-used = 未使用
states-title = 您对状态的说法
details = 读取说明
again = 选择其他文件
choice-skip = 略去
choice-comma = 逗号（1.234,56）
choice-point = 句点（1,234.56）
choice-dmy = 日（31/08/2026）
choice-mdy = 月（08/31/2026）
choose = 请选择……
understood-told = 如有不对，请直接在表上更改；您的选择也适用于下个月的文件。
recording-title = 正在保存记录……
doing-reading = 正在读取“{ $file }”
doing-understanding = “{ $file }”：已读取 { $rows } 行，正在识别各列含义
doing-recording = 已保存 { $done } / { $count } 条记录
doing-waiting = 正在排队
progress = 进度
cancel = 取消
cancelling = 正在取消：未保存完的内容不会保留。
answered-late = 这些文件正在保存，不能再更改。
answer-back = 撤销上一个回答
answers-anew = 全部撤销
without-file = 不用这个文件
currency = 金额币种
currency-told = { $how ->
    [sure] 依据“{ $heading }”中的“{ $mark }”。
    [several] “{ $heading }”中的“{ $mark }”可能是多种货币，请核对。
    [said] 由您指定。
   *[usual] 文件中没有说明。
}
apply = 应用
cells-of = “{ $heading }”中写的是：
table-is = 这张表是
no-records = 没有记录
date-order = 日期中先写
decimals = 小数点用
first-rows = 表格的前几行
column-is = “{ $heading }”是什么
heading-section = 分组标题
heading-sheet = 工作表名称
heading-day = 日
heading-month = 月
heading-cell = 单元格内容
heading-group = 组
names-person = 人员
names-unit = 班组
names-place = 地点
names-category = 类别
names-reason = 原因
names-count = { $count } 个名称
part = 分开
join = 合并
join-one = 写法不同的名称
join-is = 等同于
join-other = 保留的名称
rows-out = { $count ->
    [0] 每一行都是记录
   *[other] { $count } 行不是记录
}
row-out = { $why ->
    [total] 合计
    [subtotal] 小计
    [heading] 重复表头
    [section] 分组标题
    [note] 备注
    [said] 由您略去
   *[other] 表格之外
}
row-is-record = 这是记录
row-out-number = 略去第几行
row-out-sheet = 工作表
row-out-do = 略去
refused-told = 有 { $count } 行有错误。可以先保存其余各行，把这些行下载到单独的表格中改正后再拖进来。
refused-download = 下载有错误的行
refused-file = 待改正的行
whole-file-told = 请改正或略去该文件后再继续。
question-strange = “{ $heading }”真的是“{ $column }”吗？
question-layout = “{ $heading }”说明出入库情况。每一行都照原样取用吗？
reason = { $kind ->
    [book] 从各列来看可能属于不同内容，统计结果取决于此。
    [aggregate] 汇总数可以给出数量，但没有时长和按期比例。
    [date_order] 每条记录归入哪个月取决于此。
    [year] 单元格里只有月和日。
    [column] 没有它就不知道记录是哪个月进来的。
    [strange] 其中许多单元格无法这样读取。
    [state] 记录算未结还是已结取决于此。
    [person] 以免把两个人算成一个，或把一个人算成两个。
    [unit] 以免同一班组被重复统计。
    [number] 每一笔金额都取决于此。
    [scale] 什么算好评取决于此。
    [currency] 报告中的所有金额都会标明币种。
    [layout] 这里统计的是批次，不是出入库。
   *[empty] 文件可能是空的，或内容不是按行列排列的。
}
choice-no-change = 不改变状态
choice-as-it-is = 照原样
choice-another-person = { $name }，另一个人
recorded-told = 已保存 { $rows } 条记录。
recorded-months = 有记录的月份：
recorded-refused = 还有 { $count } 行待改正。
