### 投诉、咨询与请求：名称与表述。

book = 投诉与事件
    .label = 投诉与事件

## 指标

received = { $value ->
    [0] 本期没有受理投诉。
   *[other] 受理投诉{ $value }件。
}
    .label = 受理
    .definition = 本期登记的投诉，不论是否已答复。重新打开的不计入受理。
    .counter = 件
handled = { $value ->
    [0] 本期没有办结投诉。
   *[other] 办结投诉{ $value }件。
}
    .label = 办结
    .definition = 本期转为已办结的投诉，不论何时受理。重新打开后再次办结的，两次都计；归当时的负责人。
    .counter = 件
pending = { $value ->
    [0] 没有未结投诉。
   *[other] 尚有{ $value }件未结。
}
    .label = 期末未结
    .definition = 期末既未办结也未撤回的投诉：新登记、处理中、暂缓或已上报。重新打开的重新计入。
    .counter = 件
opening_pending = { $value ->
    [0] 期初没有结转的未结投诉。
   *[other] 期初结转{ $value }件未结。
}
    .label = 期初未结
    .definition = 期初既未办结也未撤回的投诉，依据此前的变动计算。
    .counter = 件
escalated = { $value ->
    [0] 没有上报。
   *[other] 上报待决{ $value }件次。
}
    .label = 上报
    .definition = 本期将投诉上报上级决定的次数；上报两次计两次，归当时的负责人。
    .counter = 件次
reopened = { $value ->
    [0] 没有重新打开。
   *[other] 重新打开{ $value }件次。
}
    .label = 重新打开
    .definition = 本期已办结的投诉重新转入处理的次数，归办结时的负责人。第一次办结仍计入其所在月份。
    .counter = 件次
withdrawn = { $value ->
    [0] 没有撤回。
   *[other] 撤回{ $value }件。
}
    .label = 撤回
    .definition = 作废或重复、未经办结即关闭的投诉；既不计入办结，也不计入未结。
    .counter = 件
first_response_median = 首次回应时间的中位数为{ $value }。
    .label = 首次回应时间（中位数）
    .definition = 从登记到投诉不再是新登记状态所用工作时间的中位数。只统计本期得到首次回应的投诉，不含未回应即撤回的和重新打开的。没有此类投诉则无值。
resolution_median = 办结用时的中位数为{ $value }。
    .label = 办结用时（中位数）
    .definition = 本期办结的投诉从登记到办结所用自然时间的中位数。重新打开后仍从登记时起算。没有办结则无值。
resolution_p90 = 九成在{ $value }内办结。
    .label = 办结用时（第90百分位）
    .definition = 本期办结的投诉中，90%在此自然时间内办结，从登记时起算。没有办结则无值。
on_time = { $value ->
    [0] 没有一件按期办结。
   *[other] 按期办结{ $value }件。
}
    .label = 按期办结
    .definition = 在承诺日期当日或之前办结的投诉。没有承诺日期的不计；重新打开的，每次办结各计一次。
    .counter = 件
late = { $value ->
    [0] 没有逾期办结。
   *[other] 逾期办结{ $value }件。
}
    .label = 逾期办结
    .definition = 在承诺日期之后办结的投诉。没有承诺日期的不计。
    .counter = 件
promised = { $value ->
    [0] 办结的投诉均没有承诺日期。
   *[other] 办结的投诉中，有承诺日期的{ $value }件。
}
    .label = 有承诺日期的办结
    .definition = 本期办结且有承诺日期的投诉。
    .counter = 件
on_time_share = 有承诺日期的投诉按期办结率为{ $value }。
    .label = 按期办结率
    .definition = 按期办结数除以有承诺日期的办结数。均无承诺日期则无值。

## 状态

state_new = 新登记
state_in_hand = 处理中
state_waiting = 暂缓
state_escalated = 已上报
state_resolved = 已办结
state_withdrawn = 已撤回

## 表格列名

column_number = 编号
column_opened = 受理日期
column_category = 类别
column_place = 地点
column_customer = 客户
column_line = 业务线
column_title = 事由
column_due = 承诺日期
column_person = 负责人
column_first_response = 首次回应
column_waiting_since = 暂缓日期
column_escalated = 上报日期
column_resolved = 办结日期
column_withdrawn = 撤回日期
column_state = 状态
column_reason = 原因
