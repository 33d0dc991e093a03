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
    .definition = 从登记到首次回应所用工作时间的中位数：开始处理、暂缓、上报，或由人解决，均为回应。无负责人的关闭不算回应；其后重新打开的，自重新打开起计。只统计本期得到首次回应的投诉，不含未回应即撤回的和已回应后重新打开的。没有此类投诉则无值。
first_response_p90 = 九成在{ $value }内得到首次回应。
    .label = 首次回应时间（第90百分位）
    .definition = 本期得到首次回应的投诉中，90%在此工作时间内得到回应。没有此类投诉则无值。
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

escalated_resolved = { $value ->
    [0] 上报的投诉均未办结。
   *[other] 上报的投诉中办结{ $value }件。
}
    .label = 上报后办结
    .counter = 件
    .definition = 在上级处理期间于本期办结的投诉，不论何时上报。
escalated_returned = { $value ->
    [0] 上报的投诉均未退回。
   *[other] 上报的投诉中退回{ $value }件次。
}
    .label = 上级退回
    .counter = 件次
    .definition = 上报的投诉在本期重新处于处理中或等待状态的次数，不论是否已有决定。
escalated_withdrawn = { $value ->
    [0] 上报的投诉均未撤回。
   *[other] 上报的投诉中撤回{ $value }件。
}
    .label = 上报后撤回
    .counter = 件
    .definition = 在上级处理期间于本期撤回的投诉。
opening_with_superior = { $value ->
    [0] 期初没有等待上级决定的投诉。
   *[other] 期初有{ $value }件等待上级决定。
}
    .label = 期初上报未决
    .counter = 件
    .definition = 期初已上报而尚无决定的投诉。
with_superior = { $value ->
    [0] 没有等待上级决定的投诉。
   *[other] 有{ $value }件等待上级决定。
}
    .label = 期末上报未决
    .counter = 件
    .definition = 期末已上报而尚无决定的投诉，已计入未结投诉。
decision_median = 上级作出决定的用时中位数为{ $value }。
    .label = 上级决定用时（中位数）
    .definition = 本期结束上报状态的投诉，从上报到办结、退回或撤回的自然时间的中位数。若没有此类投诉，则无值。
enquiries = { $value ->
    [0] 未收到咨询。
   *[other] 收到咨询{ $value }件。
}
    .label = 咨询
    .counter = 件
    .definition = 本期受理的咨询类事项；未注明类别的不计。
complaints = { $value ->
    [0] 未收到正式投诉。
   *[other] 收到正式投诉{ $value }件。
}
    .label = 正式投诉
    .counter = 件
    .definition = 本期受理的正式投诉类事项；未注明类别的不计。
complained = { $value ->
    [0] 没有收到投诉。
   *[other] 收到投诉{ $value }件。
}
    .label = 正式投诉及未注明类别的事项
    .counter = 件
    .definition = 本期受理的事项中属于正式投诉或未注明类别的。已注明为其他类别的（如咨询、未遂差错）不计。
requests = { $value ->
    [0] 未收到请求。
   *[other] 收到请求{ $value }件。
}
    .label = 请求
    .counter = 件
    .definition = 本期受理的请求类事项；未注明类别的不计。
incidents = { $value ->
    [0] 未收到故障报告。
   *[other] 收到故障报告{ $value }件。
}
    .label = 故障
    .counter = 件
    .definition = 本期受理的故障类事项；未注明类别的不计。
damages = { $value ->
    [0] 未收到损坏报告。
   *[other] 收到损坏报告{ $value }件。
}
    .label = 损坏
    .counter = 件
    .definition = 本期受理的损坏类事项；未注明类别的不计。
near_misses = { $value ->
    [0] 未记录未遂差错。
   *[other] 记录未遂差错{ $value }起。
}
    .label = 未遂差错
    .counter = 起
    .definition = 本期记录的险些出错而得以避免的事项，留作经验教训。
jumped = { $value ->
    [0] 没有越级的投诉。
   *[other] 越级投诉{ $value }件。
}
    .label = 越级
    .counter = 件
    .definition = 本期受理的、客户越过应办人员直接找上级的事项；未注明来路的不计。
own_errors = { $value ->
    [0] 没有因本方差错引起的投诉。
   *[other] 因本方差错引起的有{ $value }件。
}
    .label = 本方差错
    .counter = 件
    .definition = 本期受理的、因本方差错或疏漏引起的事项；未注明责任方的不计。
quiet_longest = { $value ->
    [0] 没有一天无投诉。
   *[other] 最长连续{ $value }天无投诉。
}
    .label = 最长连续无投诉
    .counter = 天
    .definition = 本期内连续没有收到投诉的最长日历天数，含休息日。投诉和未注明种类的来件会使其中断，咨询、请求等不会。本期之前开始或之后延续的天数不计。
quiet_present = { $value ->
    [0] 最后一天仍收到投诉。
   *[other] 至期末已{ $value }天无投诉。
}
    .label = 期末无投诉天数
    .counter = 天
    .definition = 自最近一次收到投诉（不论多久以前）至期末的日历天数；记录若提前结束，则算至本单位最后一条记录。未注明种类的来件视为投诉。若无任何投诉，自有记录的首月起算。

## 状态

state_new = 新登记
state_in_hand = 处理中
state_waiting = 暂缓
state_escalated = 已上报
state_resolved = 已办结
state_withdrawn = 已撤回

## 表格列名

column_kind = 性质
column_returned = 退回日期
column_route = 来路
column_fault = 责任方
value_kind_enquiry = 咨询
value_kind_complaint = 正式投诉
value_kind_request = 请求
value_kind_incident = 故障
value_kind_damage = 损坏
value_kind_near_miss = 未遂差错
value_route_usual = 正常渠道
value_route_jumped = 越级
value_fault_ours = 本方
value_fault_customer = 客户
value_fault_third_party = 第三方
value_fault_nobody = 无责任方
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
