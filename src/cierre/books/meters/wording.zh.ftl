### 抄表：名称与表述。

book = 抄表
    .label = 抄表

## 指标

planned = { $value ->
    [0] 本期没有抄表计划。
   *[other] 计划抄表{ $value }块。
}
    .label = 计划抄表
    .definition = 计划日期在本期内的抄表，不论是否完成。
    .counter = 块
read = { $value ->
    [0] 本期没有抄表。
   *[other] 实抄{ $value }块。
}
    .label = 实抄
    .definition = 本期完成的抄表，不论计划在何时。估读的不计，估读之后补抄的也不计。
    .counter = 块
read_share = 抄表完成率为{ $value }。
    .label = 抄表完成率
    .definition = 实抄数除以本期计划数；补抄以前的可使其超过100%。没有计划则无值。
estimated = { $value ->
    [0] 没有估读。
   *[other] 估读{ $value }块。
}
    .label = 估读
    .definition = 本期未能抄到而作估读的表。之后补抄的不冲减。
    .counter = 块
unreadable = { $value ->
    [0] 没有无法抄读的表。
   *[other] 无法抄读也无法估读{ $value }块。
}
    .label = 无法抄读
    .definition = 本期确认无法抄读、既无读数也无估读的表。尚待抄读的不计。
    .counter = 块
replaced = { $value ->
    [0] 没有更换表具。
   *[other] 更换表具{ $value }只。
}
    .label = 换表
    .counter = 只
    .definition = 本期抄表中自上次抄表以来更换过的表。用量为旧表到最后读数的用量加新表自起始读数以来的用量。
rolled_over = { $value ->
    [0] 没有表具归零翻转。
   *[other] 归零翻转的表具{ $value }只。
}
    .label = 归零翻转
    .counter = 只
    .definition = 本期抄表中走满量程后从零重新计数的表。用量为到满量程的剩余数加当前读数。
consumption = 用量为{ $value }。
    .label = 用量
    .definition = 本期抄读或估读的用量之和；水和电分别以各自的单位计算。未填用量的，以本次读数减上次读数计。估读之后补抄的不重复相加。
heaviest = 用量最高的住户如下。
    .label = 用量最高
    .definition = 每种表中本期抄读或估读用量最高的五户。既无读数也无估读的不列入。

## 状态

state_due = 待抄
state_read = 已抄
state_estimated = 已估读
state_unreadable = 无法抄读

## 值

value_counter_replaced = 换表
value_counter_rolled_over = 归零翻转

## 表格列名

column_number = 编号
column_planned = 计划日期
column_category = 种类
column_place = 小区
column_household = 住户
column_person = 负责人
column_previous = 上次读数
column_current = 本次读数
column_digits = 表盘位数
column_counter = 表具情况
column_old_final = 旧表止码
column_new_initial = 新表起码
column_new_serial = 新表编号
column_consumption = 用量
column_read = 抄读日期
column_estimated = 估读日期
column_unreadable = 确认无法抄读日期
