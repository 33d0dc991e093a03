### 货运：名称与说法。

book = 货运
    .label = 货运

## 指标

booked = { $value ->
    [0] 没有受理货物。
   *[other] 受理货物{ $value }票。
}
    .label = 受理票数
    .counter = 票
    .definition = 本期受理的货物，不论是否发运。表中不写受理日期时没有此数。
booked_pieces = { $value ->
    [0] 没有受理货物。
   *[other] 受理货物共{ $value }件。
}
    .label = 受理件数
    .definition = 本期受理货物的件数；未填件数的按一件计。
departed = { $value ->
    [0] 没有发运。
   *[other] 发运{ $value }票。
}
    .label = 发运票数
    .counter = 票
    .definition = 本期首次发运的货物。中转后再发运的不计；分两批发运的计两次。
arrived = { $value ->
    [0] 没有到达。
   *[other] 到达{ $value }票。
}
    .label = 到达票数
    .counter = 票
    .definition = 本期到达目的地的货物，分批到达的每批各计一次，计入目的地。途中发现货损的不计，到达后发现货损的仍计。
arrived_pieces = { $value ->
    [0] 没有货物到达。
   *[other] 到达货物共{ $value }件。
}
    .label = 到达件数
    .definition = 本期到达货物的件数，含后来发现货损的。
on_time = { $value ->
    [0] 没有货物准时到达。
   *[other] 准时到达{ $value }票。
}
    .label = 准时到达
    .counter = 票
    .definition = 在承诺期限当日或之前到达的货物。没有承诺期限的不计。
early = { $value ->
    [0] 没有提前到达的货物。
   *[other] 提前到达{ $value }票。
}
    .label = 提前到达
    .counter = 票
    .definition = 在承诺日期之前到达的票数；也计入准时到达。
on_the_day = { $value ->
    [0] 没有正好在承诺日期到达的货物。
   *[other] 正好在承诺日期到达{ $value }票。
}
    .label = 当日到达
    .counter = 票
    .definition = 正好在承诺日期当天到达的票数；与提前到达之和即为准时到达。
late = { $value ->
    [0] 没有货物延误。
   *[other] 延误{ $value }票。
}
    .label = 延误
    .counter = 票
    .definition = 在承诺期限之后到达的货物。没有承诺期限的不计。
promised = { $value ->
    [0] 到达的货物均没有承诺期限。
   *[other] 到达的货物中，有承诺期限的{ $value }票。
}
    .label = 有承诺期限的到达
    .counter = 票
    .definition = 本期到达且有承诺期限的货物。
on_time_share = 有承诺期限的货物准时到达率为{ $value }。
    .label = 准时到达率
    .definition = 准时到达票数除以有承诺期限的到达票数。均无承诺期限则无值。
transit_median = 运输时间的中位数为{ $value }。
    .label = 运输时间（中位数）
    .definition = 本期到达且写明受理日期的货物，从受理到到达所用自然时间的中位数。没有到达则无值。
transfers = { $value ->
    [0] 没有中转。
   *[other] 中转{ $value }次。
}
    .label = 中转次数
    .counter = 次
    .definition = 本期货物进入中转的次数。
transfer_mean = 平均中转停留{ $value }。
    .label = 平均中转停留时间
    .definition = 从进入中转到继续运输或到达所用自然时间的平均值。没有离开中转的货物则无值。
checked = { $value ->
    [0] 没有核对中转货物。
   *[other] 核对中转货物{ $value }次。
}
    .label = 中转核对次数
    .counter = 次
    .definition = 本期在中转时核对货物并点数的次数。未记件数的不计；同一次中转核对两次的计两次。
checked_in_time = { $value ->
    [0] 没有及时核对的中转。
   *[other] 及时核对中转{ $value }次。
}
    .label = 及时核对次数
    .counter = 次
    .definition = 进入中转后四小时内完成的核对。
checked_share = 中转及时核对率为{ $value }。
    .label = 中转及时核对率
    .definition = 及时核对次数除以本期中转次数；跨期核对或重复核对可能使其超过100%。没有中转则无值。
waiting = { $value ->
    [0] 没有待发运的货物。
   *[other] 尚有{ $value }票待发运。
}
    .label = 期末待发运
    .counter = 票
    .definition = 期末已受理而未发运的货物。
on_the_way = { $value ->
    [0] 没有在途货物。
   *[other] 尚有{ $value }票在途。
}
    .label = 期末在途
    .counter = 票
    .definition = 期末在途的货物；停留中转地的另计。
at_transfer = { $value ->
    [0] 没有停留中转地的货物。
   *[other] 尚有{ $value }票停留中转地。
}
    .label = 期末停留中转地
    .counter = 票
    .definition = 期末停留在中转地的货物。
damaged = { $value ->
    [0] 没有发现货损。
   *[other] 发现货损{ $value }票。
}
    .label = 货损票数
    .counter = 票
    .definition = 本期在途中或到达时发现货损的票数；同一票两次发现的计两次。
damaged_pieces = { $value ->
    [0] 没有发现货损。
   *[other] 货损共{ $value }件。
}
    .label = 货损件数
    .definition = 本期在途中或到达时发现货损的件数。
damaged_on_the_way = { $value ->
    [0] 途中没有发现货损。
   *[other] 途中货损共{ $value }件。
}
    .label = 途中货损件数
    .definition = 本期在到达之前发现货损的件数；不计入到达件数。
damage_share = 货损件数相当于到达件数与途中货损件数之和的{ $value }。
    .label = 货损率
    .definition = 本期发现货损的件数除以本期到达件数与途中货损件数之和。本期到达、下期才发现货损的，可使该比率超过100%。两者均无则无值。
reported = { $value ->
    [0] 没有向承运人报告货损。
   *[other] 向承运人报告货损{ $value }起。
}
    .label = 已报告货损
    .counter = 起
    .definition = 本期向承运人报告的货损，不论何时发现。
report_median = 货损报告用时的中位数为{ $value }。
    .label = 货损报告用时（中位数）
    .definition = 本期报告的货损从发现到报告承运人所用自然时间的中位数。没有报告则无值。
report_longest = 报告最慢的一起货损用了{ $value }。
    .label = 货损报告用时（最长）
    .definition = 本期报告的货损从发现到报告承运人的最长自然时间。没有报告则无值。
unreported = { $value ->
    [0] 没有待报告的货损。
   *[other] 尚有{ $value }起货损待报告。
}
    .label = 期末待报告货损
    .counter = 起
    .definition = 期末已发现而未报告承运人的货损。
lost = { $value ->
    [0] 没有丢失货物。
   *[other] 丢失{ $value }票。
}
    .label = 丢失票数
    .counter = 票
    .definition = 本期认定全部或部分丢失的货物。事后找到的不改变此数。
called_off = { $value ->
    [0] 没有取消的货物。
   *[other] 取消{ $value }票。
}
    .label = 取消票数
    .counter = 票
    .definition = 发运前取消的货物。
booked_value = { $value ->
    [0] 受理的货物均无声明价值。
   *[other] 受理货物的声明价值为{ $value }。
}
    .label = 受理货物声明价值
    .definition = 本期受理货物的声明价值。未声明价值的不计。
arrived_value = { $value ->
    [0] 到达的货物均无声明价值。
   *[other] 到达货物的声明价值为{ $value }。
}
    .label = 到达货物声明价值
    .definition = 本期到达货物的声明价值。分批的货物按件数分摊。未声明价值的不计。
late_value = { $value ->
    [0] 延误的货物均无声明价值。
   *[other] 延误货物的声明价值为{ $value }。
}
    .label = 延误货物声明价值
    .definition = 在承诺日期之后到达的货物的声明价值。分批的货物按件数分摊。未声明价值的不计。
damaged_value = { $value ->
    [0] 发现损坏的货物均无声明价值。
   *[other] 发现损坏货物的声明价值为{ $value }。
}
    .label = 损坏货物声明价值
    .definition = 本期在途或到达后发现损坏的件数所占的声明价值，不是损失金额。
lost_value = { $value ->
    [0] 丢失的货物均无声明价值。
   *[other] 丢失货物的声明价值为{ $value }。
}
    .label = 丢失货物声明价值
    .definition = 本期确认丢失的货物或其部分的声明价值。之后找到的，此数不变。

## 状态

state_booked = 待发运
state_on_the_way = 在途
state_at_transfer = 停留中转地
state_arrived = 已到达
state_damaged = 货损待报告
state_reported = 货损已报告
state_lost = 丢失
state_called_off = 已取消

## 表格列

column_number = 编号
column_booked = 受理时间
column_pieces = 件数
column_declared_value = 声明价值
column_category = 货物类别
column_title = 说明
column_customer = 客户
column_carrier = 承运人
column_vehicle = 车辆
column_place = 发货仓库
column_person = 负责人
column_due = 承诺期限
column_departed = 发运时间
column_transferred = 进入中转
column_transfer_place = 中转地
column_transfer_checked = 中转核对时间
column_checked_pieces = 核对件数
column_resumed = 离开中转
column_arrived = 到达时间
column_destination = 目的地
column_damage_found = 发现货损
column_damaged_pieces = 货损件数
column_damage_reported = 报告货损
column_lost = 丢失日期
column_called_off = 取消日期
column_reason = 原因
