### 来电：名称与表述。

book = 来电
    .label = 来电

## 指标

offered = { $value ->
    [0] 本期没有来电。
   *[other] 呼入来电{ $value }通。
}
    .label = 呼入
    .definition = 本期呼入的来电，不论是否接通，含骚扰电话，每通只计一次。队列另计转入或退回该队列的来电。来电不是呼给个人或班组的，故个人和班组无值。
    .counter = 通
answered = { $value ->
    [0] 没有接通来电。
   *[other] 接通来电{ $value }通。
}
    .label = 接通
    .definition = 有人接听的来电，每通只计一次，以首次接通为准，计入接听人。转接后再次接通的另计，但在所转入的队列计入接通。
    .counter = 通
abandoned = { $value ->
    [0] 没有来电放弃等待。
   *[other] 放弃等待{ $value }通。
}
    .label = 放弃
    .definition = 来电者在等待中、无人接听之前挂断的来电，不论等待多短。队列另计转入后挂断的。不计入个人或班组。
    .counter = 通
nuisance = { $value ->
    [0] 没有骚扰电话。
   *[other] 骚扰电话{ $value }通。
}
    .label = 骚扰电话
    .definition = 本期呼入并归为骚扰的来电，不论是否接通。不计入个人或班组。
    .counter = 通
passed_on = { $value ->
    [0] 没有转接来电。
   *[other] 转接来电{ $value }次。
}
    .label = 转接
    .definition = 已接通的来电重新排队（转到其他队列或退回原队列）的次数，计入转出人。
    .counter = 次
taken_over = { $value ->
    [0] 没有接听转接的来电。
   *[other] 接听转接的来电{ $value }次。
}
    .label = 转接后接通
    .definition = 曾接通、重新排队后再次接通的次数，计入接听人。并非另外的来电，已计入接通数。
    .counter = 次
lost_again = { $value ->
    [0] 没有来电在转接途中挂断。
   *[other] 转接途中挂断{ $value }通。
}
    .label = 转接途中挂断
    .definition = 已接通的来电在重新排队时挂断的。不计入放弃数，也不计入个人或班组。
    .counter = 通
answer_rate = 来电接通率为{ $value }。
    .label = 接通率
    .definition = 接通数除以本期结束等待的来电数，即接通与放弃之和。上月呼入、本月接通的，计入本月。没有来电结束等待则无值。
abandonment_rate = 来电放弃率为{ $value }。
    .label = 放弃率
    .definition = 放弃数除以本期结束等待的来电数，即接通与放弃之和，短时放弃也计入。没有来电结束等待则无值。
wait_mean = 平均等待{ $value }。
    .label = 平均等待时间（ASA）
    .definition = 接通来电至首次接通为止在队列中的平均时间，放弃的来电不计。没有接通来电则无值。
wait_p90 = 九成接通来电的等待不超过{ $value }。
    .label = 等待时间（第90百分位）
    .definition = 90%的接通来电在此排队时间内首次接通。没有接通来电则无值。
abandoned_wait_mean = 放弃者平均等待{ $value }。
    .label = 放弃前平均等待时间
    .definition = 放弃的来电在队列中的平均时间。没有放弃的来电则无值。
talk_mean = 平均通话{ $value }。
    .label = 平均通话时间
    .definition = 本期结束通话的来电的平均通话时间；转接的来电，每次通话分别计算。没有通话则无值。
wrap_up_mean = 平均话后处理{ $value }。
    .label = 平均话后处理时间
    .definition = 挂断后处理所用的平均时间，只统计有话后处理的来电。没有此类来电则无值。
handle_mean = 每通来电平均处理{ $value }。
    .label = 平均处理时间（AHT）
    .definition = 本期结束的通话与话后处理时间之和，除以本期开始的通话次数；转接的来电有两次通话。没有通话则无值。
answered_within = { $value ->
    [0] 没有一通在20秒内接通。
   *[other] { $value }通在20秒内接通。
}
    .label = 20秒内接通
    .definition = 等待不超过20秒即首次接通的来电，是接通数的一部分。
    .counter = 通
waited = { $value ->
    [0] 没有逐通已知的等待结束。
   *[other] 有{ $value }通来电的等待逐通已知。
}
    .label = 等待逐通已知
    .definition = 本期结束等待（接通或放弃）且逐通已知等待时长的来电。按日等合并计数的来电不在其中。不计入个人和团队。
    .counter = 通
service_level = 服务水平为{ $value }。
    .label = 服务水平（20秒）
    .definition = 20秒内接通数除以本期结束等待的来电数，含接通与放弃；合并计数的来电不计入。没有来电结束等待则无值。

## 状态

state_queued = 排队中
state_requeued = 重新排队中
state_talking = 通话中
state_wrap_up = 话后处理中
state_ended = 已结束
state_abandoned = 已放弃

## 表格列名

column_number = 编号
column_arrived = 呼入时间
column_place = 队列
column_line = 业务线
column_category = 类别
column_caller = 主叫
column_person = 坐席
column_unit = 班组
column_wait = 等待（秒）
column_talk = 通话（秒）
column_wrap_up = 话后处理（秒）
column_abandoned_after = 放弃前等待（秒）
column_quantity = 本行来电数
column_summed = 计数方式

## 取值

value_summed_day = 按日
value_summed_month = 按月
