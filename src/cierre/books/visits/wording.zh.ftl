### 回访：名称与说法。

book = 回访
    .label = 回访

## 指标

planned = { $value ->
    [0] 没有计划回访。
   *[other] 计划回访{ $value }次。
}
    .label = 计划回访
    .counter = 次
    .definition = 本期列入计划的回访，不论是否完成。再次尝试的不重复计数。
made = { $value ->
    [0] 没有完成回访。
   *[other] 完成回访{ $value }次。
}
    .label = 完成回访
    .counter = 次
    .definition = 本期完成的回访，不论何时计划，含先前未联系上、后来完成的。
unreachable = { $value ->
    [0] 每次回访都联系上了客户。
   *[other] { $value }次回访未联系上客户。
}
    .label = 未联系上
    .counter = 次
    .definition = 本期未联系上客户的回访尝试；尝试两次的计两次。
dropped = { $value ->
    [0] 没有取消回访。
   *[other] 取消回访{ $value }次。
}
    .label = 取消回访
    .counter = 次
    .definition = 本期决定不再进行的计划回访，不计入完成。
made_share = 回访完成率为{ $value }。
    .label = 回访完成率
    .definition = 完成的回访除以完成、未联系上与取消之和。仍在计划中的不计。没有此类回访则无值。
pending = { $value ->
    [0] 没有待完成的回访。
   *[other] 尚有{ $value }次回访待完成。
}
    .label = 期末待完成回访
    .counter = 次
    .definition = 期末仍在计划中、尚未完成、尝试或取消的回访，含日期在后的。
on_time = { $value ->
    [0] 没有按期完成的回访。
   *[other] 按期完成回访{ $value }次。
}
    .label = 按期完成回访
    .counter = 次
    .definition = 在期限当日或之前完成的回访。没有期限的不计。
promised = { $value ->
    [0] 完成的回访均没有期限。
   *[other] 完成的回访中，有期限的{ $value }次。
}
    .label = 有期限的完成回访
    .counter = 次
    .definition = 本期完成且有期限的回访。
on_time_share = 有期限的回访按期完成率为{ $value }。
    .label = 回访按期完成率
    .definition = 按期完成数除以有期限的完成数。均无期限则无值。
raised = { $value ->
    [0] 客户没有提出需要处理的事项。
   *[other] 客户提出事项{ $value }项。
}
    .label = 提出事项
    .counter = 项
    .definition = 本期完成的回访中客户提出的待处理事项，计入进行回访的人员；重新处理的不重复计数。
acted = { $value ->
    [0] 没有处理事项。
   *[other] 处理事项{ $value }项。
}
    .label = 已处理事项
    .counter = 项
    .definition = 本期处理完毕的回访事项，不论何时提出。重新处理后再次完成的，每次各计一次。
to_act = { $value ->
    [0] 没有待处理事项。
   *[other] 尚有{ $value }项事项待处理。
}
    .label = 期末待处理事项
    .counter = 项
    .definition = 期末尚未处理的回访事项。重新处理的再次计入。
opening_to_act = { $value ->
    [0] 没有结转的待处理事项。
   *[other] 结转待处理事项{ $value }项。
}
    .label = 期初待处理事项
    .counter = 项
    .definition = 期初尚未处理的回访事项，依据此前的变动计算。
act_median = 事项处理用时的中位数为{ $value }。
    .label = 事项处理用时（中位数）
    .definition = 本期处理完毕的事项从提出到处理所用自然时间的中位数。没有处理事项则无值。

## 状态

state_planned = 待回访
state_made = 已回访
state_to_act = 事项待处理
state_acted = 事项已处理
state_unreachable = 未联系上客户
state_dropped = 已取消

## 表格列

column_number = 编号
column_planned = 计划日期
column_due = 期限
column_category = 回访类别
column_place = 地点
column_customer = 客户
column_person = 负责人
column_unit = 班组
column_made = 完成日期
column_unreachable = 未联系上日期
column_dropped = 取消日期
column_theme = 主题
column_said = 客户意见
column_to_act = 待处理起始日
column_acted = 处理日期
column_reason = 原因
