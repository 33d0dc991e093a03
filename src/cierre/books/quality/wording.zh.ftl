### 质检：名称与说法。

book = 质检
    .label = 质检

## 指标

planned = { $value ->
    [0] 没有计划质检。
   *[other] 计划质检{ $value }次。
}
    .label = 计划质检
    .counter = 次
    .definition = 本期列入计划的质检，不论是否完成。
reviewed = { $value ->
    [0] 没有完成质检。
   *[other] 完成质检{ $value }次。
}
    .label = 完成质检
    .counter = 次
    .definition = 本期完成的质检，不论结果和何时计划，计入被检人员。
reviewed_share = 应做的质检完成了{ $value }。
    .label = 质检完成率
    .definition = 完成的质检除以完成、取消与期末待做之和。没有应做的质检则无值。
dropped = { $value ->
    [0] 没有取消质检。
   *[other] 取消质检{ $value }次。
}
    .label = 取消质检
    .counter = 次
    .definition = 本期决定不再进行的计划质检。
pending = { $value ->
    [0] 没有待做的质检。
   *[other] 尚有{ $value }次质检待做。
}
    .label = 期末待做质检
    .counter = 次
    .definition = 期末已计划而未完成、未取消的质检，含日期在后的。
score_mean = 质检平均分为{ $value }分。
    .label = 质检平均分
    .definition = 本期完成质检得分的平均值。没有得分的不计；均无得分则无值。要求的分数即为其目标。
met = { $value ->
    [0] 没有质检达到要求分数。
   *[other] { $value }次质检达到要求分数。
}
    .label = 达到要求
    .counter = 次
    .definition = 本期完成且经质检人认定达到要求分数的质检。
below = { $value ->
    [0] 没有低于要求分数的质检。
   *[other] { $value }次质检低于要求分数。
}
    .label = 低于要求
    .counter = 次
    .definition = 本期完成且经质检人认定未达到要求分数的质检，事后改进的仍计。
met_share = 达到要求分数的质检占{ $value }。
    .label = 质检达标率
    .definition = 达到要求的质检除以本期完成的质检。没有完成质检则无值。
improved = { $value ->
    [0] 没有确认的改进。
   *[other] 确认改进{ $value }项。
}
    .label = 确认改进
    .counter = 项
    .definition = 本期确认已改进的低于要求的质检，不论何时进行。
to_improve = { $value ->
    [0] 没有待改进的质检。
   *[other] 尚有{ $value }项待改进。
}
    .label = 待改进
    .counter = 项
    .definition = 期末尚未确认改进的低于要求的质检。

## 状态

state_planned = 待做
state_met = 达到要求
state_below = 低于要求
state_improved = 已改进
state_dropped = 已取消

## 表格列

column_number = 编号
column_planned = 计划日期
column_due = 期限
column_category = 质检类别
column_place = 地点
column_person = 被检人员
column_unit = 班组
column_title = 质检内容
column_met = 达标日期
column_below = 未达标日期
column_score = 得分
column_improved = 改进日期
column_dropped = 取消日期
column_reason = 原因
