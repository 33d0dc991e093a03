### 调查：名称与说法。

book = 满意度调查
    .label = 满意度调查

## 指标

sent = { $value ->
    [0] 没有发出问卷。
   *[other] 发出问卷{ $value }份。
}
    .label = 发出问卷
    .counter = 份
    .definition = 本期发出的满意度调查问卷，不论是否回收。
answered = { $value ->
    [0] 没有回收问卷。
   *[other] 回收问卷{ $value }份。
}
    .label = 回收问卷
    .counter = 份
    .definition = 本期回收的问卷，不论何时发出、是否评分。逾期后回收的也计入。
expired = { $value ->
    [0] 没有逾期未回收的问卷。
   *[other] 逾期未回收问卷{ $value }份。
}
    .label = 逾期未回收
    .counter = 份
    .definition = 本期认定不再回收的问卷。事后回收的不改变此数。
response_rate = 回收率为{ $value }。
    .label = 回收率
    .definition = 本期回收份数除以本期发出份数；回收以前发出的问卷可能使其超过100%。没有发出问卷则无值。
waiting = { $value ->
    [0] 没有待回收的问卷。
   *[other] 尚有{ $value }份问卷待回收。
}
    .label = 期末待回收
    .counter = 份
    .definition = 期末已发出而未回收、未逾期的问卷。
nps_answers = { $value ->
    [0] 没有回收推荐意愿问卷。
   *[other] 回收推荐意愿问卷{ $value }份。
}
    .label = NPS问卷回收
    .counter = 份
    .definition = 本期回收的“nps”类问卷，评分为0至10。没有评分或超出范围的不计。
promoters = { $value ->
    [0] 没有推荐者。
   *[other] 推荐者{ $value }位。
}
    .label = 推荐者
    .counter = 位
    .definition = NPS问卷评分为9或10的客户。
detractors = { $value ->
    [0] 没有贬损者。
   *[other] 贬损者{ $value }位。
}
    .label = 贬损者
    .counter = 位
    .definition = NPS问卷评分低于7的客户。
nps = 净推荐值为{ $value }。
    .label = 净推荐值（NPS）
    .definition = 推荐者减贬损者，除以回收的NPS问卷，再乘以一百，范围为−100至100。没有回收则无值。
nps_sent = { $value ->
    [0] 没有发出推荐意愿问卷。
   *[other] 发出推荐意愿问卷{ $value }份。
}
    .label = NPS问卷发出
    .counter = 份
    .definition = 本期发出的“nps”类问卷，不论是否回收。
nps_response_rate = 推荐意愿问卷回收率为{ $value }。
    .label = NPS问卷回收率
    .definition = 本期回收的NPS问卷除以本期发出的NPS问卷；回收以前发出的问卷可能使其超过100%。没有发出问卷则无值。
csat_answers = { $value ->
    [0] 没有回收满意度问卷。
   *[other] 回收满意度问卷{ $value }份。
}
    .label = CSAT问卷回收
    .counter = 份
    .definition = 本期回收的“csat”类问卷，评分为1至5。没有评分或超出范围的不计。
satisfied = { $value ->
    [0] 没有满意的客户。
   *[other] 满意客户{ $value }位。
}
    .label = 满意客户
    .counter = 位
    .definition = CSAT问卷评分为4或5的客户。
csat = 满意率为{ $value }。
    .label = 满意率（CSAT）
    .definition = 满意客户除以回收的CSAT问卷。没有回收则无值。
csat_sent = { $value ->
    [0] 没有发出满意度问卷。
   *[other] 发出满意度问卷{ $value }份。
}
    .label = CSAT问卷发出
    .counter = 份
    .definition = 本期发出的“csat”类问卷，不论是否回收。
csat_response_rate = 满意度问卷回收率为{ $value }。
    .label = CSAT问卷回收率
    .definition = 本期回收的CSAT问卷除以本期发出的CSAT问卷；回收以前发出的问卷可能使其超过100%。没有发出问卷则无值。
csat_mean = 满意度平均分为{ $value }分。
    .label = 满意度平均分
    .definition = 本期回收的“csat”类问卷评分的平均值，范围为1至5。没有评分的不计；均无评分则无值。
ces_answers = { $value ->
    [0] 没有回收轻松度问卷。
   *[other] 回收轻松度问卷{ $value }份。
}
    .label = CES问卷回收
    .counter = 份
    .definition = 本期回收的“ces”类问卷，评分为1至7。没有评分或超出范围的不计。
easy = { $value ->
    [0] 没有客户觉得轻松。
   *[other] 觉得轻松的客户{ $value }位。
}
    .label = 觉得轻松的客户
    .counter = 位
    .definition = CES问卷评分为5、6或7的客户。
ces = 轻松率为{ $value }。
    .label = 轻松率（CES）
    .definition = 觉得轻松的客户（评分为5、6或7）除以回收的CES问卷。没有回收则无值。
ces_mean = 轻松度平均分为{ $value }分。
    .label = 轻松度平均分
    .definition = 本期回收的“ces”类问卷评分的平均值，范围为1至7，越高表示客户越省力。没有评分的不计；均无评分则无值。
ces_sent = { $value ->
    [0] 没有发出轻松度问卷。
   *[other] 发出轻松度问卷{ $value }份。
}
    .label = CES问卷发出
    .counter = 份
    .definition = 本期发出的“ces”类问卷，不论是否回收。
ces_response_rate = 轻松度问卷回收率为{ $value }。
    .label = CES问卷回收率
    .definition = 本期回收的CES问卷除以本期发出的CES问卷；回收以前发出的问卷可能使其超过100%。没有发出问卷则无值。

## 状态

state_sent = 待回收
state_answered = 已回收
state_expired = 逾期未回收

## 表格列

column_number = 编号
column_sent = 发出日期
column_category = 指标
column_survey = 问卷
column_place = 地点
column_customer = 客户
column_person = 服务人员
column_unit = 班组
column_answered = 回收日期
column_score = 评分
column_theme = 主题
column_said = 意见
column_expired = 逾期日期
