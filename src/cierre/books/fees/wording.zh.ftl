### 物业费：名称与表述。

book = 物业费
    .label = 物业费

## 指标

billed = { $value ->
    [0] 本期没有应收费用。
   *[other] 本期应收{ $value }。
}
    .label = 本期应收
    .definition = 本期开单的各项费用金额，不论是否收到。退回的费用不重复开单。
surcharged = { $value ->
    [0] 没有加收滞纳金等费用。
   *[other] 加收滞纳金等费用{ $value }。
}
    .label = 滞纳金与加收
    .definition = 本期在已开单费用上加收的金额（滞纳金、违约金、退票手续费等），不论是否收到。另行开单的计入“本期应收”。
collected = { $value ->
    [0] 本期没有收到费用。
   *[other] 实收{ $value }。
}
    .label = 实收
    .definition = 本期收到的金额，不论属于哪个月份，多收和预收的也计入；分次缴纳的按实缴金额计。退票不在此扣除，而是计入“退回”，并重新转为待收。
payments = { $value ->
    [0] 本期没有收到缴款。
   *[other] 收到缴款{ $value }笔。
}
    .label = 缴款笔数
    .definition = 本期收到缴款的笔数；同一笔费用分两次缴纳的计两笔，预缴的计一笔。退票不扣除。
    .counter = 笔
collected_in_time = { $value ->
    [0] 没有按期收到的费用。
   *[other] 按期实收{ $value }。
}
    .label = 按期实收
    .definition = 本期实收中不晚于该笔费用到期日收到的部分，含预收。没有到期日的费用，其实收既不计入此处，也不计入“逾期实收”。
collected_late = { $value ->
    [0] 没有逾期收到的费用。
   *[other] 逾期实收{ $value }。
}
    .label = 逾期实收
    .definition = 本期实收中晚于该笔费用到期日收到的部分。
in_time_share = 实收中按期收到的占{ $value }。
    .label = 按期缴费率
    .definition = 按期实收除以按期实收与逾期实收之和。尚未收到的，无论逾期多久均不计入。没有收到任何有到期日的费用则无值。
late_payments = { $value ->
    [0] 没有逾期缴款。
   *[other] 逾期缴款{ $value }笔。
}
    .label = 逾期缴款笔数
    .definition = 本期在该笔费用到期日之后收到缴款的笔数；同一笔费用逾期分两次缴纳的计两笔。
    .counter = 笔
days_late_median = 逾期缴款中有一半逾期{ $value }天或以上。
    .label = 逾期天数（中位数）
    .definition = 从费用到期日到缴款的日历天数的中位数，仅计逾期缴款。没有逾期缴款则无值。
    .counter = 天
returned = { $value ->
    [0] 没有退回的缴款。
   *[other] 已收费用退回{ $value }。
}
    .label = 退回
    .definition = 已收（不论何时收到）而在本期退回并重新转为待收的金额。
credited = { $value ->
    [0] 没有多收或预收。
   *[other] 多收或预收{ $value }。
}
    .label = 多收与预收
    .definition = 本期实收中超出费用或在开单之前收到的部分，记为该户的余额。
credit_used = { $value ->
    [0] 没有以余额抵缴的费用。
   *[other] 以余额抵缴费用{ $value }。
}
    .label = 余额抵缴
    .definition = 本期以同一户（未登记户的，同一小区）此前的余额抵缴的费用。不再计入实收。
credit_notes_due = { $value ->
    [0] 没有冲减待收费用。
   *[other] 冲减待收费用{ $value }。
}
    .label = 冲减待收
    .definition = 本期以红字单据冲减的待收金额：不再应收，既未收到，也不作为坏账核销。
credit_notes_paid = { $value ->
    [0] 没有冲减已收费用。
   *[other] 冲减已收费用{ $value }。
}
    .label = 冲减已收
    .definition = 本期以红字单据冲减的、此前已收到的金额；记为该户的余额。
credit_notes = { $value ->
    [0] 没有冲减费用。
   *[other] 冲减费用{ $value }。
}
    .label = 费用冲减
    .definition = 本期以红字单据（减免、更正）冲减的已开单费用，不论待收还是已收。
refunded = { $value ->
    [0] 没有退还余额。
   *[other] 退还余额{ $value }。
}
    .label = 退还余额
    .definition = 本期退还缴款人的余额。
written_off = { $value ->
    [0] 没有核销费用。
   *[other] 核销{ $value }。
}
    .label = 核销
    .definition = 本期确认无法收回的费用金额，不计入实收。
reinstated = { $value ->
    [0] 没有恢复待收的核销费用。
   *[other] 已核销费用恢复待收{ $value }。
}
    .label = 恢复待收
    .definition = 已核销而在本期重新转为待收的金额。
arrears = { $value ->
    [0] 没有待收费用。
   *[other] 待收{ $value }。
}
    .label = 期末待收
    .definition = 期末已开单或加收而既未收到、未以余额抵缴、未冲减也未核销的金额，不论是否到期，含退票。一户的余额不冲减他户的欠费。
opening_arrears = { $value ->
    [0] 期初没有结转的待收费用。
   *[other] 期初结转待收{ $value }。
}
    .label = 期初待收
    .definition = 期初已开单或加收而既未收到、未以余额抵缴、未冲减也未核销的金额，依据此前的变动计算。
credit = { $value ->
    [0] 各户没有余额。
   *[other] 各户余额共{ $value }。
}
    .label = 期末余额
    .definition = 期末尚未抵缴费用也未退还的多收、预收与冲减已收的金额。
opening_credit = { $value ->
    [0] 期初各户没有余额。
   *[other] 期初各户余额共{ $value }。
}
    .label = 期初余额
    .definition = 期初各户的余额，依据此前的变动计算。
collection_rate = 收缴率为{ $value }。
    .label = 收缴率
    .definition = 本期就各项费用收到的金额，加上以余额抵缴的，减去退回的，再除以期初待收、本期应收、加收与恢复待收之和减去冲减待收。多收和预收的在抵缴费用之前不计，因此不会超过100%；退回多于收到时为负。没有可收费用则无值。

## 状态

state_due = 待收
state_credit = 多收余额
state_on_account = 预收余额
state_noted = 冲减余额
state_surcharged = 滞纳金
state_paid = 已收
state_reduced = 已冲减
state_applied = 以余额抵缴
state_written_off = 已核销
state_refunded = 已退还

## 表格列名

column_number = 编号
column_billed = 开单日期
column_amount = 金额
column_place = 小区
column_category = 费用种类
column_customer = 住户
column_due = 到期日
column_person = 负责人
column_surcharged = 加收日期
column_surcharge = 滞纳金
column_reduced = 冲减日期
column_credit_note = 冲减金额
column_paid = 收款日期
column_paid_amount = 实收金额
column_returned = 退回日期
column_returned_amount = 退回金额
