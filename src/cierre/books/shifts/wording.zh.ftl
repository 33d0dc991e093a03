### 班次：名称与说法。

book = 班次
    .label = 班次

## 指标

planned = { $value ->
    [0] 没有排班。
   *[other] 排班{ $value }班。
}
    .label = 排班
    .counter = 班
    .definition = 计划日期在本期内的班次，不论是否上岗，计入应上班的人员。
worked = { $value ->
    [0] 没有人按班上岗。
   *[other] 按班上岗{ $value }班。
}
    .label = 按班上岗
    .counter = 班
    .definition = 本期由应上班人员本人完成的班次，他人代班的不计。
covered = { $value ->
    [0] 没有代班。
   *[other] 为同事代班{ $value }班。
}
    .label = 代班
    .counter = 班
    .definition = 本期由他人代班完成的班次，计入代班人员。
handed_over = { $value ->
    [0] 没有请人代班。
   *[other] 由同事代班{ $value }班。
}
    .label = 由他人代班
    .counter = 班
    .definition = 同样的代班班次，计入原应上班的人员。
missed = { $value ->
    [0] 没有缺勤。
   *[other] 缺勤{ $value }班。
}
    .label = 缺勤
    .counter = 班
    .definition = 本期应上班人员缺勤的班次，事后由他人代班的仍计缺勤。
called_off = { $value ->
    [0] 没有取消班次。
   *[other] 取消{ $value }班。
}
    .label = 取消班次
    .counter = 班
    .definition = 本期取消的计划班次，不计为缺勤。
missed_share = 缺勤率为{ $value }。
    .label = 缺勤率
    .definition = 缺勤班次除以本期排班，不论事后是否有人代班；本期补记其他时期的缺勤可能使其超过100%。没有排班则无值。
pending = { $value ->
    [0] 没有待上的班次。
   *[other] 尚有{ $value }班待上。
}
    .label = 待上班次
    .counter = 班
    .definition = 期末尚未记为上岗、代班、缺勤或取消的计划班次。

## 状态

state_planned = 待上班
state_worked = 已上岗
state_covered = 他人代班
state_missed = 缺勤
state_called_off = 已取消

## 表格列

column_number = 编号
column_planned = 班次日期
column_category = 班次类别
column_place = 地点
column_person = 人员
column_unit = 班组
column_worked = 上岗日期
column_covered = 代班日期
column_covered_by = 代班人
column_missed = 缺勤日期
column_called_off = 取消日期
column_reason = 原因
