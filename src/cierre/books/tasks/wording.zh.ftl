### 工作任务：名称与表述。

book = 工作任务
    .label = 工作任务

## 指标

planned = { $value ->
    [0] 本期没有安排工作。
   *[other] 安排工作{ $value }项。
}
    .label = 安排工作
    .definition = 本期安排的工作，不论是否完成。重新启动的不再计入。
    .counter = 项
done = { $value ->
    [0] 本期没有完成工作。
   *[other] 完成工作{ $value }项。
}
    .label = 完成工作
    .definition = 本期完成的工作，不论何时安排。重新启动后再次完成的，每次各计一次。
    .counter = 项
done_quantity = { $value ->
    [0] 没有完成量。
   *[other] 完成量为{ $value }。
}
    .label = 完成工作量
    .definition = 已完成工作的次数、件数或处数，各类工作以各自的单位计算。
pending = { $value ->
    [0] 没有待办工作。
   *[other] 尚有{ $value }项待办。
}
    .label = 期末待办工作
    .definition = 期末已安排而既未完成也未取消的工作，含日期在后的和重新启动的。
    .counter = 项
dropped = { $value ->
    [0] 没有取消的工作。
   *[other] 取消工作{ $value }项。
}
    .label = 取消工作
    .definition = 本期决定不再进行的已安排工作，不计入完成。
    .counter = 项
on_time = { $value ->
    [0] 没有一项按期完成。
   *[other] 按期完成{ $value }项。
}
    .label = 按期完成工作
    .definition = 在期限当日或之前完成的工作。没有期限的不计。
    .counter = 项
promised = { $value ->
    [0] 完成的工作均没有期限。
   *[other] 完成的工作中，有期限的{ $value }项。
}
    .label = 有期限的完成工作
    .definition = 本期完成且有期限的工作。
    .counter = 项
on_time_share = 有期限的工作按期完成率为{ $value }。
    .label = 工作按期完成率
    .definition = 按期完成数除以有期限的完成数。均无期限则无值。

missed = { $value ->
    [0] 没有漏做的例行工作。
   *[other] 例行工作漏做{ $value }次。
}
    .label = 漏做
    .counter = 次
    .definition = 例行工作未在当日、当周或当月完成的次数；只计截至最后一项记录时应已完成的。
missed_share = 例行工作漏做率为{ $value }。
    .label = 漏做率
    .definition = 漏做的例行工作，除以漏做与本期完成工作之和。均无则无值。

## 状态

state_planned = 待办
state_done = 已完成
state_dropped = 已取消
state_missed = 漏做

## 表格列名

column_every = 重复
column_until = 截止于
value_every_day = 每天
value_every_office_day = 每个工作日
value_every_week = 每周
value_every_month = 每月
column_number = 编号
column_planned = 安排日期
column_due = 期限
column_category = 工作种类
column_place = 地点
column_title = 说明
column_quantity = 数量
column_person = 负责人
column_unit = 班组
column_done = 完成日期
column_dropped = 取消日期
column_reason = 原因
