### 物业费：名称与表述。

book = 物业费
    .label = 物业费

## 指标

billed = { $value ->
    [0] 本期没有应收费用。
   *[other] 本期应收{ $value }。
}
    .label = 本期应收
    .definition = 本期开出的各项费用金额，不论是否收到。退回的费用不重复开出。
collected = { $value ->
    [0] 本期没有收到费用。
   *[other] 实收{ $value }。
}
    .label = 实收
    .definition = 本期收到的金额，不论属于哪个月份；分次缴纳的按实缴金额计。退票不从实收中扣除，而是重新转为待收。
payments = { $value ->
    [0] 本期没有收到缴款。
   *[other] 收到缴款{ $value }笔。
}
    .label = 缴款笔数
    .definition = 本期收到缴款的笔数；同一笔费用分两次缴纳的计两笔。退票不扣除。
    .counter = 笔
written_off = { $value ->
    [0] 没有核销费用。
   *[other] 核销{ $value }。
}
    .label = 核销
    .definition = 本期确认无法收回的费用金额，不计入实收。
arrears = { $value ->
    [0] 没有待收费用。
   *[other] 待收{ $value }。
}
    .label = 期末待收
    .definition = 期末已开出而既未收到也未核销的金额，不论是否到期，含退票。
opening_arrears = { $value ->
    [0] 期初没有结转的待收费用。
   *[other] 期初结转待收{ $value }。
}
    .label = 期初待收
    .definition = 期初已开出而既未收到也未核销的金额，依据此前的变动计算。
collection_rate = 收缴率为{ $value }。
    .label = 收缴率
    .definition = 本期实收除以期初待收与本期应收之和。没有可收费用则无值。

## 状态

state_due = 待收
state_paid = 已收
state_written_off = 已核销

## 表格列名

column_number = 编号
column_billed = 开单日期
column_amount = 金额
column_place = 小区
column_category = 费用种类
column_customer = 住户
column_due = 到期日
column_person = 负责人
column_paid = 收款日期
column_paid_amount = 实收金额
