### 库存：名称与说法。

book = 库存
    .label = 库存

## 指标

lots_in = { $value ->
    [0] 没有入库批次。
   *[other] 入库{ $value }批。
}
    .label = 入库批次
    .counter = 批
    .definition = 本期仓库收到的货物批次。退回的不计。
pieces_in = { $value ->
    [0] 没有入库货物。
   *[other] 入库{ $value }件。
}
    .label = 入库件数
    .definition = 本期收到批次的件数。退回的不计。
issues = { $value ->
    [0] 没有出库。
   *[other] 出库{ $value }次。
}
    .label = 出库次数
    .counter = 次
    .definition = 本期某批货物全部或部分出库的次数。
pieces_out = { $value ->
    [0] 没有出库货物。
   *[other] 出库{ $value }件。
}
    .label = 出库件数
    .definition = 本期出库的件数，不论何时入库。短缺的不计。
returned = { $value ->
    [0] 没有退回货物。
   *[other] 退回{ $value }件。
}
    .label = 退回件数
    .definition = 本期出库后又退回仓库的件数。
on_hand = { $value ->
    [0] 没有库存。
   *[other] 期末库存{ $value }件。
}
    .label = 期末库存
    .definition = 期末按账面在库的件数。
opening_on_hand = { $value ->
    [0] 期初没有库存。
   *[other] 期初库存{ $value }件。
}
    .label = 期初库存
    .definition = 期初按账面在库的件数。
counts = { $value ->
    [0] 没有盘点。
   *[other] 盘点{ $value }批次。
}
    .label = 盘点批次
    .counter = 批次
    .definition = 本期对各批货物的盘点次数；同一批盘点两次的计两次。
on_book = { $value ->
    [0] 盘点的批次账面无货物。
   *[other] 盘点批次的账面数为{ $value }件。
}
    .label = 账面件数
    .definition = 各次盘点当时，盘点批次按账面应有的件数。
counted = { $value ->
    [0] 没有盘点到货物。
   *[other] 实点{ $value }件。
}
    .label = 实点件数
    .definition = 本期盘点时实际点到的件数。
difference = { $value ->
    [0] 盘点与账面相符。
   *[other] 盘点差异为{ $value }件。
}
    .label = 盘点差异
    .definition = 实点件数减各次盘点当时的账面件数（未注明时刻的，取当日与账面最接近的时刻）；短缺时为负。一批的盈余会抵消另一批的短缺。
counted_share = 实点件数为账面的{ $value }。
    .label = 实点与账面比
    .definition = 实点件数除以各次盘点当时的账面件数。没有盘点则无值。
missing = { $value ->
    [0] 没有短缺货物。
   *[other] 短缺{ $value }件。
}
    .label = 短缺件数
    .definition = 本期认定短缺并从账面扣除的件数。事后找到的不改变此数。
found = { $value ->
    [0] 没有找回货物。
   *[other] 找回短缺货物{ $value }件。
}
    .label = 找回件数
    .definition = 认定短缺后在本期重新入账的件数。

## 状态

state_stored = 在库
state_issued = 已出库
state_missing = 短缺

## 表格列

column_number = 编号
column_received = 入库日期
column_pieces = 件数
column_category = 货物类别
column_title = 说明
column_customer = 客户
column_place = 仓库
column_person = 负责人
column_issued = 出库日期
column_issued_pieces = 出库件数
column_counted = 盘点日期
column_counted_pieces = 实点件数
column_missing = 短缺日期
column_missing_pieces = 短缺件数
column_reason = 原因
