### 调查：名称与说法。

book = 满意度调查
    .label = 满意度调查

## 指标

sent = { $value ->
    [0] 没有发出调查。
   *[other] 发出调查{ $value }份。
}
    .label = 发出
    .counter = 份
    .definition = 本期发出的调查，无论是否答复。
answered = { $value ->
    [0] 没有收到答复。
   *[other] 收到答复{ $value }份。
}
    .label = 答复
    .counter = 份
    .definition = 本期收到答复的调查，无论何时发出、是否评分。过期后答复的也计入。
expired = { $value ->
    [0] 没有过期的调查。
   *[other] 过期调查{ $value }份。
}
    .label = 过期
    .counter = 份
    .definition = 本期认定未答复的调查。事后答复不改变此数。
response_rate = 答复率为{ $value }。
    .label = 答复率
    .definition = 本期答复除以本期发出；对以前调查的答复可能使其超过 100%。若没有发出调查，则无值。
waiting = { $value ->
    [0] 没有未答复的调查。
   *[other] 尚有{ $value }份调查未答复。
}
    .label = 期末未答复
    .counter = 份
    .definition = 期末已发出而未答复、未过期的调查。
nps_answers = { $value ->
    [0] 没有关于推荐意愿的答复。
   *[other] 关于推荐意愿的答复{ $value }份。
}
    .label = NPS 答复
    .counter = 份
    .definition = 本期答复的“nps”类调查，评分为 0 至 10。没有评分或超出范围的不计。
promoters = { $value ->
    [0] 没有推荐者。
   *[other] 推荐者{ $value }位。
}
    .label = 推荐者
    .counter = 位
    .definition = 评分为 9 或 10 的 NPS 答复。
detractors = { $value ->
    [0] 没有贬损者。
   *[other] 贬损者{ $value }位。
}
    .label = 贬损者
    .counter = 位
    .definition = 评分低于 7 的 NPS 答复。
nps = 净推荐值为{ $value }。
    .label = 净推荐值（NPS）
    .definition = 推荐者减贬损者，除以 NPS 答复，乘以一百，范围为 −100 至 100。若没有答复，则无值。
nps_sent = { $value ->
    [0] 没有就推荐意愿发出调查。
   *[other] 就推荐意愿发出调查{ $value }份。
}
    .label = NPS 发出
    .counter = 份
    .definition = 本期发出的“nps”类调查，无论是否答复。
nps_response_rate = 就推荐意愿的调查，答复率为{ $value }。
    .label = NPS 答复率
    .definition = 本期 NPS 答复除以本期发出的 NPS 调查；对以前调查的答复可能使其超过 100%。若没有发出调查，则无值。
csat_answers = { $value ->
    [0] 没有关于满意度的答复。
   *[other] 关于满意度的答复{ $value }份。
}
    .label = CSAT 答复
    .counter = 份
    .definition = 本期答复的“csat”类调查，评分为 1 至 5。没有评分或超出范围的不计。
satisfied = { $value ->
    [0] 没有满意的客户。
   *[other] 满意的客户{ $value }位。
}
    .label = 满意
    .counter = 位
    .definition = 评分为 4 或 5 的 CSAT 答复。
csat = 答复者中有{ $value }表示满意。
    .label = 满意率（CSAT）
    .definition = 满意除以 CSAT 答复。若没有答复，则无值。
csat_sent = { $value ->
    [0] 没有就满意度发出调查。
   *[other] 就满意度发出调查{ $value }份。
}
    .label = CSAT 发出
    .counter = 份
    .definition = 本期发出的“csat”类调查，无论是否答复。
csat_response_rate = 就满意度的调查，答复率为{ $value }。
    .label = CSAT 答复率
    .definition = 本期 CSAT 答复除以本期发出的 CSAT 调查；对以前调查的答复可能使其超过 100%。若没有发出调查，则无值。
csat_mean = 平均满意度为{ $value }。
    .label = 平均满意度
    .definition = 本期答复的“csat”类调查评分的平均值，范围为 1 至 5。没有评分的不计；若均无评分，则无值。
ces_answers = { $value ->
    [0] 没有关于轻松度的答复。
   *[other] 关于轻松度的答复{ $value }份。
}
    .label = CES 答复
    .counter = 份
    .definition = 本期答复的“ces”类调查，评分为 1 至 7。没有评分或超出范围的不计。
easy = { $value ->
    [0] 没有客户觉得轻松。
   *[other] 觉得轻松的客户{ $value }位。
}
    .label = 觉得轻松
    .counter = 位
    .definition = 评分为 5、6 或 7 的 CES 答复。
ces = 答复者中有{ $value }觉得轻松。
    .label = 轻松率（CES）
    .definition = 评分为 5、6 或 7 的 CES 答复除以全部 CES 答复，即觉得轻松者的比例。若没有答复，则无值。
ces_mean = 平均轻松度为{ $value }。
    .label = 平均轻松度
    .definition = 本期答复的“ces”类调查评分的平均值，范围为 1 至 7：越高表示客户越省力。没有评分的不计；若均无评分，则无值。
ces_sent = { $value ->
    [0] 没有就轻松度发出调查。
   *[other] 就轻松度发出调查{ $value }份。
}
    .label = CES 发出
    .counter = 份
    .definition = 本期发出的“ces”类调查，无论是否答复。
ces_response_rate = 就轻松度的调查，答复率为{ $value }。
    .label = CES 答复率
    .definition = 本期 CES 答复除以本期发出的 CES 调查；对以前调查的答复可能使其超过 100%。若没有发出调查，则无值。

## 状态

state_sent = 未答复
state_answered = 已答复
state_expired = 已过期

## 表格列

column_number = 编号
column_sent = 发出日期
column_category = 指标
column_survey = 调查
column_place = 地点
column_customer = 客户
column_person = 服务人员
column_answered = 答复日期
column_score = 评分
column_theme = 主题
column_said = 意见
column_expired = 过期日期
