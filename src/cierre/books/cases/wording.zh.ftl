### 投诉、咨询与请求：名称与表述。

book = 投诉与咨询
    .label = 投诉与咨询

## 指标

received = { $value ->
    [0] 本期没有受理投诉。
   *[other] 受理投诉{ $value }件。
}
    .label = 受理
    .definition = 本期登记的事项（投诉、咨询、请求等），不论是否已响应。重新打开的不计入受理。
    .counter = 件
handled = { $value ->
    [0] 本期没有办结投诉。
   *[other] 办结投诉{ $value }件。
}
    .label = 办结
    .definition = 本期办结的事项，不论何时受理。重新打开后再次办结的，每次各计一次；计入办结时的负责人。
    .counter = 件
pending = { $value ->
    [0] 没有未结投诉。
   *[other] 尚有{ $value }件未结。
}
    .label = 期末未结
    .definition = 期末既未办结也未撤回的事项：新登记、处理中、暂缓或已上报。重新打开的再次计入。
    .counter = 件
opening_pending = { $value ->
    [0] 期初没有结转的未结投诉。
   *[other] 期初结转未结{ $value }件。
}
    .label = 期初未结
    .definition = 期初既未办结也未撤回的事项，依据此前的变动计算。
    .counter = 件
escalated = { $value ->
    [0] 没有上报。
   *[other] 上报待决{ $value }件次。
}
    .label = 上报
    .definition = 本期将事项上报上级决定的次数；上报两次的计两次，计入上报时的负责人。
    .counter = 件次
reopened = { $value ->
    [0] 没有重新打开。
   *[other] 重新打开{ $value }件次。
}
    .label = 重新打开
    .definition = 本期已办结的事项重新转入处理的次数，计入办结时的负责人。首次办结仍计入其所在月份。
    .counter = 件次
withdrawn = { $value ->
    [0] 没有撤回。
   *[other] 撤回{ $value }件。
}
    .label = 撤回
    .definition = 因取消或重复而未经办结即关闭的事项；既不计入办结，也不计入未结。
    .counter = 件
first_response_median = 首次响应时间的中位数为{ $value }。
    .label = 首次响应时间（中位数）
    .definition = 从登记到首次响应所用工作时间的中位数：开始处理、暂缓、上报或由人办结，均为响应。无负责人的关闭不算响应；其后重新打开的，自重新打开时起算。只统计本期得到首次响应的事项，不含未响应即撤回的和已响应后重新打开的。没有此类事项则无值。工作时间以当时负责班组的办公时间为准。
first_response_p90 = 九成在{ $value }内得到首次响应。
    .label = 首次响应时间（第90百分位）
    .definition = 本期得到首次响应的事项中，90%在此工作时间内得到响应。没有此类事项则无值。
resolution_median = 办结用时的中位数为{ $value }。
    .label = 办结用时（中位数）
    .definition = 本期办结的事项从登记到办结所用自然时间的中位数。重新打开的仍从登记时起算。没有办结则无值。
resolution_p90 = 九成在{ $value }内办结。
    .label = 办结用时（第90百分位）
    .definition = 本期办结的事项中，90%在此自然时间内办结，从登记时起算。没有办结则无值。
on_time = { $value ->
    [0] 没有一件按期办结。
   *[other] 按期办结{ $value }件。
}
    .label = 按期办结
    .definition = 在承诺期限当日或之前办结的事项。没有承诺期限的不计；重新打开的，每次办结各计一次。
    .counter = 件
late = { $value ->
    [0] 没有逾期办结。
   *[other] 逾期办结{ $value }件。
}
    .label = 逾期办结
    .definition = 在承诺期限之后办结的事项。没有承诺期限的不计。
    .counter = 件
promised = { $value ->
    [0] 办结的投诉均没有承诺期限。
   *[other] 办结的投诉中，有承诺期限的{ $value }件。
}
    .label = 有承诺期限的办结
    .definition = 本期办结且有承诺期限的事项。
    .counter = 件
on_time_share = 有承诺期限的投诉按期办结率为{ $value }。
    .label = 按期办结率
    .definition = 按期办结数除以有承诺期限的办结数。均无承诺期限则无值。

escalated_resolved = { $value ->
    [0] 上报的投诉均未办结。
   *[other] 上报的投诉中办结{ $value }件。
}
    .label = 上报后办结
    .counter = 件
    .definition = 本期在上报状态下办结的事项，不论何时上报。
escalated_returned = { $value ->
    [0] 上报的投诉均未退回。
   *[other] 上报的投诉中退回{ $value }件次。
}
    .label = 上级退回
    .counter = 件次
    .definition = 本期上报的事项退回处理或暂缓的次数，不论上级是否已作决定。
escalated_withdrawn = { $value ->
    [0] 上报的投诉均未撤回。
   *[other] 上报的投诉中撤回{ $value }件。
}
    .label = 上报后撤回
    .counter = 件
    .definition = 本期在上报状态下撤回的事项。
opening_with_superior = { $value ->
    [0] 期初没有等待上级决定的投诉。
   *[other] 期初有{ $value }件等待上级决定。
}
    .label = 期初上报待决
    .counter = 件
    .definition = 期初已上报而上级尚未决定的事项。
with_superior = { $value ->
    [0] 没有等待上级决定的投诉。
   *[other] 有{ $value }件等待上级决定。
}
    .label = 期末上报待决
    .counter = 件
    .definition = 期末已上报而上级尚未决定的事项，已计入未结事项。
decision_median = 上级决定用时的中位数为{ $value }。
    .label = 上级决定用时（中位数）
    .definition = 本期离开上报状态的事项，从上报到办结、退回或撤回所用自然时间的中位数。没有此类事项则无值。
enquiries = { $value ->
    [0] 没有受理咨询。
   *[other] 受理咨询{ $value }件。
}
    .label = 咨询
    .counter = 件
    .definition = 本期受理的咨询；未注明性质的不计。
complaints = { $value ->
    [0] 没有受理正式投诉。
   *[other] 受理正式投诉{ $value }件。
}
    .label = 正式投诉
    .counter = 件
    .definition = 本期受理的正式投诉；未注明性质的不计。
complained = { $value ->
    [0] 没有受理投诉。
   *[other] 受理投诉{ $value }件。
}
    .label = 正式投诉与未注明性质的事项
    .counter = 件
    .definition = 本期受理的事项中属于正式投诉或未注明性质的。已注明其他性质的（如咨询、未遂差错）不计。
requests = { $value ->
    [0] 没有受理请求。
   *[other] 受理请求{ $value }件。
}
    .label = 请求
    .counter = 件
    .definition = 本期受理的请求；未注明性质的不计。
incidents = { $value ->
    [0] 没有受理故障。
   *[other] 受理故障{ $value }件。
}
    .label = 故障
    .counter = 件
    .definition = 本期受理的故障；未注明性质的不计。
damages = { $value ->
    [0] 没有受理损坏。
   *[other] 受理损坏{ $value }件。
}
    .label = 损坏
    .counter = 件
    .definition = 本期受理的损坏；未注明性质的不计。
near_misses = { $value ->
    [0] 没有记录未遂差错。
   *[other] 记录未遂差错{ $value }件。
}
    .label = 未遂差错
    .counter = 件
    .definition = 本期记录的险些出错而得以避免的事项，留作经验教训。
jumped = { $value ->
    [0] 没有越级投诉。
   *[other] 越级投诉{ $value }件。
}
    .label = 越级
    .counter = 件
    .definition = 本期受理的、客户越过应办人员直接找上级的事项；未注明来路的不计。
own_errors = { $value ->
    [0] 没有因我方差错引起的投诉。
   *[other] 因我方差错引起的有{ $value }件。
}
    .label = 我方差错
    .counter = 件
    .definition = 本期受理的、因我方差错或遗漏引起的事项；未注明责任方的不计。
quiet_longest = { $value ->
    [0] 每天都有投诉。
   *[other] 最长连续{ $value }天无投诉。
}
    .label = 最长连续无投诉天数
    .counter = 天
    .definition = 本期内连续没有收到投诉的最长日历天数，含休息日。投诉和未注明性质的事项会使其中断，咨询、请求等不会。本期之前和之后的天数不计。
quiet_present = { $value ->
    [0] 最后一天仍收到投诉。
   *[other] 至期末已{ $value }天无投诉。
}
    .label = 期末连续无投诉天数
    .counter = 天
    .definition = 自最近一次收到投诉（不论多久以前）至期末的日历天数；记录提前结束的，算至本单位最后一条记录。未注明性质的事项视为投诉。从未有投诉的，自有记录的首月起算。

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
column_options = 可选方案
column_cost = 费用
value_kind_enquiry = 咨询
value_kind_complaint = 正式投诉
value_kind_request = 请求
value_kind_incident = 故障
value_kind_damage = 损坏
value_kind_near_miss = 未遂差错
value_route_usual = 正常渠道
value_route_jumped = 越级
value_fault_ours = 我方
value_fault_customer = 客户
value_fault_third_party = 第三方
value_fault_nobody = 无责任方
value_summed_day = 按日
value_summed_month = 按月
column_number = 编号
column_opened = 受理日期
column_category = 类别
column_place = 地点
column_customer = 客户
column_line = 业务线
column_title = 事由
column_due = 承诺期限
column_person = 负责人
column_unit = 班组
column_first_response = 首次响应
column_waiting_since = 暂缓日期
column_escalated = 上报日期
column_resolved = 办结日期
column_withdrawn = 撤回日期
column_state = 状态
column_reason = 原因
column_quantity = 本行件数
column_summed = 计数方式
