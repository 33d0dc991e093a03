### 员工关怀：名称与说法。

book = 员工关怀
    .label = 员工关怀

## 指标

asked = { $value ->
    [0] 没有进行关怀询问。
   *[other] 进行关怀询问{ $value }次。
}
    .label = 关怀询问
    .counter = 次
    .definition = 本期询问员工状况的次数，不论是否回答。不足五人的群体不予显示。
answered = { $value ->
    [0] 没有人回答。
   *[other] 得到回答{ $value }次。
}
    .label = 已回答
    .counter = 次
    .definition = 本期得到回答的询问，不论何时提出。不足五人的群体不予显示。
lapsed = { $value ->
    [0] 没有未回答的询问。
   *[other] 未回答{ $value }次。
}
    .label = 未回答
    .counter = 次
    .definition = 本期认定未回答的询问；回答出于自愿。不足五人的群体不予显示。
answered_share = 关怀询问回答率为{ $value }。
    .label = 回答率
    .definition = 已回答的询问除以本期询问次数；对以前询问的回答可能使其超过100%。没有询问则无值，不足五人的群体也无值。
mood_mean = 情绪平均分为{ $value }分。
    .label = 情绪平均分
    .definition = 本期回答评分的平均值，从1（差）到5（好）。无人评分则无值，评分者不足五人也无值。本人可见自己的评分。

## 状态

state_asked = 待回答
state_answered = 已回答
state_lapsed = 未回答

## 表格列

column_number = 编号
column_asked = 询问日期
column_category = 询问类别
column_person = 人员
column_answered = 回答日期
column_mood = 情绪
column_lapsed = 未回答日期
