### 货运：名称与说法。

book = 货运
    .label = 货运

## 指标

booked = { $value ->
    [0] 没有受理货运。
   *[other] 受理货运{ $value }票。
}
    .label = 受理
    .counter = 票
    .definition = 本期受理的货运，无论是否发运。
booked_pieces = { $value ->
    [0] 没有受理货物。
   *[other] 受理货物共{ $value }件。
}
    .label = 受理件数
    .definition = 本期受理货运的件数；未填件数的按一件计。
departed = { $value ->
    [0] 没有发运。
   *[other] 发运{ $value }票。
}
    .label = 发运
    .counter = 票
    .definition = 本期首次发运的货运。中转后再发运不计；分两批发运的计两次。
arrived = { $value ->
    [0] 没有到达。
   *[other] 到达{ $value }票。
}
    .label = 到达
    .counter = 票
    .definition = 本期到达目的地的货运；每批到达均计。途中发现损坏的不计到达，到达后发现损坏的仍计。归属目的地。
arrived_pieces = { $value ->
    [0] 没有货物到达。
   *[other] 到达货物共{ $value }件。
}
    .label = 到达件数
    .definition = 本期到达货运的件数，包括后来发现损坏的。
on_time = { $value ->
    [0] 没有按时到达的货运。
   *[other] 按时到达{ $value }票。
}
    .label = 按时到达
    .counter = 票
    .definition = 在承诺日期当日或之前到达的货运。没有承诺日期的不计。
late = { $value ->
    [0] 没有迟到的货运。
   *[other] 迟到{ $value }票。
}
    .label = 迟到
    .counter = 票
    .definition = 在承诺日期之后到达的货运。没有承诺日期的不计。
promised = { $value ->
    [0] 到达的货运都没有承诺日期。
   *[other] 到达的货运中有{ $value }票有承诺日期。
}
    .label = 有承诺日期的到达
    .counter = 票
    .definition = 本期到达且有承诺日期的货运。
on_time_share = 有承诺日期的货运中按时到达{ $value }。
    .label = 准时到达率
    .definition = 按时到达除以有承诺日期的到达。若均无承诺日期，则无值。
transit_median = 运输时间的中位数为{ $value }。
    .label = 运输时间（中位数）
    .definition = 本期到达的货运从受理到到达的自然时间的中位数。若没有到达，则无值。
transfers = { $value ->
    [0] 没有中转。
   *[other] 中转{ $value }次。
}
    .label = 中转
    .counter = 次
    .definition = 本期货运进入中转的次数。
transfer_mean = 平均中转停留{ $value }。
    .label = 中转停留（平均）
    .definition = 从进入中转到继续运输或到达的自然时间的平均值。若没有离开中转的，则无值。
checked = { $value ->
    [0] 没有核对中转货物。
   *[other] 核对中转{ $value }次。
}
    .label = 中转核对
    .counter = 次
    .definition = 本期在中转时核对货物并点数的次数。未记件数的不计；同一次中转核对两次计两次。
checked_in_time = { $value ->
    [0] 没有及时核对的中转。
   *[other] 及时核对中转{ $value }次。
}
    .label = 及时核对的中转
    .counter = 次
    .definition = 进入中转后四小时内完成的核对。
checked_share = 中转及时核对率为{ $value }。
    .label = 中转及时核对率
    .definition = 及时核对的中转次数除以本期中转次数；跨期核对或重复核对可能使其超过100%。若没有中转，则无值。
waiting = { $value ->
    [0] 没有待发运的货运。
   *[other] 尚有{ $value }票待发运。
}
    .label = 期末待发运
    .counter = 票
    .definition = 期末已受理而未发运的货运。
on_the_way = { $value ->
    [0] 没有在途货运。
   *[other] 尚有{ $value }票在途。
}
    .label = 期末在途
    .counter = 票
    .definition = 期末在途的货运；停留中转的另计。
at_transfer = { $value ->
    [0] 没有停留中转的货运。
   *[other] 尚有{ $value }票停留中转。
}
    .label = 期末中转中
    .counter = 票
    .definition = 期末停留在中转地的货运。
damaged = { $value ->
    [0] 没有发现损坏。
   *[other] 发现{ $value }票有损坏。
}
    .label = 损坏货运
    .counter = 票
    .definition = 本期在途中或到达时发现损坏的次数。
damaged_pieces = { $value ->
    [0] 没有发现损坏的货物。
   *[other] 损坏货物共{ $value }件。
}
    .label = 损坏件数
    .definition = 本期在途中或到达时发现损坏的件数。
damage_share = 损坏件数相当于到达件数的{ $value }。
    .label = 损坏率
    .definition = 本期发现损坏的件数除以本期到达的件数。若没有到达，则无值。
reported = { $value ->
    [0] 没有向承运人报告损坏。
   *[other] 向承运人报告损坏{ $value }次。
}
    .label = 已报告损坏
    .counter = 次
    .definition = 本期向承运人报告的损坏，无论何时发现。
report_median = 报告损坏所用时间的中位数为{ $value }。
    .label = 报告用时（中位数）
    .definition = 本期报告的损坏从发现到报告承运人的自然时间的中位数。若没有报告，则无值。
report_longest = 报告最迟的损坏等待了{ $value }。
    .label = 报告用时（最长）
    .definition = 本期报告的损坏从发现到报告承运人的最长自然时间。若没有报告，则无值。
unreported = { $value ->
    [0] 没有待报告的损坏。
   *[other] 尚有{ $value }起损坏待报告。
}
    .label = 待报告损坏
    .counter = 起
    .definition = 期末已发现而未报告承运人的损坏。
lost = { $value ->
    [0] 没有遗失货运。
   *[other] 遗失{ $value }票。
}
    .label = 遗失
    .counter = 票
    .definition = 本期认定遗失的货运或其部分。事后找到不改变此数。
called_off = { $value ->
    [0] 没有取消货运。
   *[other] 取消{ $value }票。
}
    .label = 取消
    .counter = 票
    .definition = 发运前取消的货运。

## 状态

state_booked = 待发运
state_on_the_way = 在途
state_at_transfer = 中转中
state_arrived = 已到达
state_damaged = 损坏待报告
state_reported = 损坏已报告
state_lost = 遗失
state_called_off = 已取消

## 表格列

column_number = 编号
column_booked = 受理时间
column_pieces = 件数
column_category = 货物类别
column_title = 说明
column_customer = 客户
column_carrier = 承运人
column_vehicle = 车辆
column_place = 发货仓库
column_person = 负责人
column_due = 承诺日期
column_departed = 发运时间
column_transferred = 进入中转
column_transfer_place = 中转地
column_transfer_checked = 中转核对时间
column_checked_pieces = 核对件数
column_resumed = 离开中转
column_arrived = 到达时间
column_destination = 目的地
column_damage_found = 发现损坏
column_damaged_pieces = 损坏件数
column_damage_reported = 报告损坏
column_lost = 遗失日期
column_called_off = 取消日期
column_reason = 原因
