### 纪律：名称与说法。

book = 纪律
    .label = 纪律

## 指标

observed = { $value ->
    [0] 没有发现违纪。
   *[other] 发现违纪{ $value }起。
}
    .label = 发现违纪
    .counter = 起
    .definition = 本期记录的违纪，不论是否属实，计入被记录人员。
talked = { $value ->
    [0] 没有就违纪谈话。
   *[other] 就{ $value }起违纪谈话。
}
    .label = 谈话
    .counter = 起
    .definition = 本期首次与当事人谈话的违纪，不论何时发现。
sanctioned = { $value ->
    [0] 没有处分。
   *[other] 处分{ $value }起。
}
    .label = 处分
    .counter = 起
    .definition = 本期作出的处分。处分之前必须先谈话，否则记录不予接受。
settled = { $value ->
    [0] 没有了结的违纪。
   *[other] 了结违纪{ $value }起。
}
    .label = 了结
    .counter = 起
    .definition = 本期经谈话或处分后了结的违纪。重新处理后再次了结的，每次各计一次。
unfounded = { $value ->
    [0] 没有查无实据的违纪。
   *[other] { $value }起违纪查无实据。
}
    .label = 查无实据
    .counter = 起
    .definition = 本期认定不属实的违纪记录。
to_talk = { $value ->
    [0] 没有待谈话的违纪。
   *[other] 尚有{ $value }起违纪待谈话。
}
    .label = 期末待谈话
    .counter = 起
    .definition = 期末尚未与当事人谈话的违纪。
followed = { $value ->
    [0] 没有跟进中的违纪。
   *[other] 尚有{ $value }起违纪在跟进。
}
    .label = 期末跟进中
    .counter = 起
    .definition = 期末已谈话（不论是否处分）而尚未了结的违纪。
talk_median = 从发现到谈话的时间中位数为{ $value }。
    .label = 发现到谈话用时（中位数）
    .definition = 本期谈话的违纪从发现到谈话所用自然时间的中位数。没有谈话则无值。

## 状态

state_observed = 待谈话
state_talked = 已谈话
state_sanctioned = 已处分
state_settled = 已了结
state_unfounded = 查无实据

## 表格列

column_number = 编号
column_observed = 发现日期
column_category = 违纪类别
column_place = 地点
column_person = 人员
column_talked = 谈话日期
column_sanctioned = 处分日期
column_settled = 了结日期
column_unfounded = 认定不实日期
column_reason = 原因
