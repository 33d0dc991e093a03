### 服务台及每位坐席的表述。

section-service = 咨询与问题
section-escalated = 上报上级的问题
section-errors = 我方差错与未遂差错
section-work = 工作完成情况
section-shifts = 班次
section-training = 培训与新业务
section-quality = 质检
section-team = 人员情况
section-shortcomings = 不足与改进措施

book-cases = 事项
book-tasks = 工作
kind_enquiry = 咨询
kind_complaint = 正式投诉
kind_request = 请求
kind_incident = 故障
kind_near_miss = 未遂差错

## 各项数字的名称与口径

name-cases-received = 受理事项
    .definition = 本期登记的咨询、正式投诉、请求、故障和未遂差错，不论是否已响应。重新打开的不计入受理。
name-cases-handled = 办结事项
    .definition = 本期办结的事项，不论何时登记：咨询已答复，问题已解决。重新打开后再次办结的，每次各计一次；计入办结时的负责人。
name-cases-pending = 期末未结事项
    .definition = 期末既未办结也未撤回的事项：新登记、处理中、暂缓或已上报。重新打开的再次计入。
name-cases-opening_pending = 期初未结事项
    .definition = 期初既未办结也未撤回的事项，依据此前的变动计算。
name-cases-escalated = 上报上级的事项
    .definition = 负责人无法解决而在本期上报上级的次数；上报两次的计两次。
name-cases-escalated_resolved = 上报后办结
    .definition = 本期在上报状态下办结的事项，不论何时上报。
name-cases-escalated_returned = 上级退回
    .definition = 本期上报的事项退回负责人的次数，不论上级是否已作决定。
name-cases-escalated_withdrawn = 上报后撤回
    .definition = 本期在上报状态下撤回的事项。
name-cases-opening_with_superior = 期初上报待决
    .definition = 期初已上报而上级尚未决定的事项。
name-cases-with_superior = 期末上报待决
    .definition = 期末已上报而上级尚未决定的事项，已计入未结事项。
name-cases-decision_median = 上级决定用时（中位数）
    .definition = 本期离开上报状态的事项，从上报到办结、退回或撤回所用自然时间的中位数。没有此类事项则无值。
name-cases-reopened = 重新打开的事项
    .definition = 本期已办结的事项重新转入处理的次数，计入办结时的负责人。首次办结仍计入其所在月份。
name-cases-withdrawn = 撤回事项
    .definition = 因取消或重复而未经办结即关闭的事项；既不计入办结，也不计入未结。
name-cases-first_response_median = 首次响应时间（中位数）
    .definition = 从登记到首次响应所用工作时间的中位数：开始处理、暂缓、上报或由人办结，均为响应。无负责人的关闭不算响应；其后重新打开的，自重新打开时起算。只统计本期得到首次响应的事项，不含未响应即撤回的和已响应后重新打开的。没有此类事项则无值。工作时间以当时负责班组的办公时间为准。
name-cases-first_response_p90 = 首次响应时间（第90百分位）
    .definition = 本期得到首次响应的事项中，90%在此工作时间内得到响应。没有此类事项则无值。
name-cases-resolution_median = 办结用时（中位数）
    .definition = 本期办结的事项从登记到办结所用自然时间的中位数。重新打开的仍从登记时起算。没有办结则无值。
name-cases-resolution_p90 = 办结用时（第90百分位）
    .definition = 本期办结的事项中，90%在此自然时间内办结，从登记时起算。没有办结则无值。
name-cases-on_time = 按期办结
    .definition = 在承诺期限当日或之前办结的事项。没有承诺期限的不计；重新打开的，每次办结各计一次。
name-cases-late = 逾期办结
    .definition = 在承诺期限之后办结的事项。没有承诺期限的不计。
name-cases-promised = 有承诺期限的办结
    .definition = 本期办结且有承诺期限的事项。
name-cases-on_time_share = 事项按期办结率
    .definition = 按期办结数除以有承诺期限的办结数。均无承诺期限则无值。
name-cases-own_errors = 我方差错与遗漏
    .definition = 本期受理的事项中因我方差错或遗漏引起的。未注明责任方的不计。
name-cases-near_misses = 未遂差错
    .definition = 本期记录的险些出错而得以避免的事项，留作经验教训。
name-cases-jumped = 越级投诉
    .definition = 本期受理的、客户越过应办人员直接找上级的事项；未注明来路的不计。
name-tasks-done = 完成工作
    .label = 完成工作
    .definition = 本期完成的工作，每日检查逐次计数。
name-tasks-planned = 安排工作
    .label = 安排工作
    .definition = 本期安排的工作，不论是否完成。重新启动的不再计入。
name-tasks-pending = 期末待办工作
    .label = 期末待办工作
    .definition = 期末已安排而既未完成也未取消的工作，含日期在后的和重新启动的。
name-tasks-dropped = 取消工作
    .label = 取消工作
    .definition = 本期决定不再进行的已安排工作，不计入完成。
name-tasks-missed_share = 检查与工作漏做率
    .label = 漏做率
    .definition = 漏做的例行工作，除以漏做与本期完成工作之和。均无则无值。
name-tasks-on_time_share = 工作按期完成率
    .definition = 在期限当日或之前完成的工作，除以有期限的完成工作。均无期限则无值。
name-shifts-covered = 为同事代班
    .label = 代班
    .definition = 本期由他人代班完成的班次，计入代班人员。
name-shifts-worked = 按班上岗
    .label = 按班上岗
name-shifts-handed_over = 由他人代班
    .label = 由他人代班
name-training-passed = 考试合格
name-training-pass_rate = 考试合格率
name-quality-score_mean = 质检平均分

## 咨询与问题

service-found = { $cases-received ->
    [0] 本期没有受理事项
   *[other] 受理事项{ $cases-received }件
}{ $cases-received-versus }；{ $cases-handled ->
    [0] 没有办结
   *[other] 办结{ $cases-handled }件
}，{ $cases-pending ->
    [0] 期末无未结
   *[other] 期末未结{ $cases-pending }件
}。
service-found-closed = { $cases-received ->
    [0] 本期没有受理事项
   *[other] 受理事项{ $cases-received }件
}{ $cases-received-versus }；{ $cases-handled ->
    [0] 没有办结
   *[other] 办结{ $cases-handled }件
}，期末无未结。
escalated-found = { $cases-escalated ->
    [0] { "" }
   *[other] 上报上级{ $cases-escalated }件次{ $cases-escalated-versus }。
}
service-largest = 询问最多的类别是{ $cases-received-largest }，{ $cases-received-largest_tied ->
    [yes] 各{ $cases-received-largest_value }件
   *[no] 共{ $cases-received-largest_value }件
}。
service-volume = { $period_name }{ $cases-received ->
    [0] 没有受理事项
   *[other] 受理事项{ $cases-received }件
}{ $cases-received-versus }。{ $cases-handled ->
    [0] 没有办结。
   *[other] 办结{ $cases-handled }件{ $cases-handled-versus }。
}
service-reopened = { $cases-reopened ->
    [0] { "" }
   *[other] 重新打开{ $cases-reopened }件次。
}
service-withdrawn = { $cases-withdrawn ->
    [0] { "" }
   *[other] 因重复或取消而撤回{ $cases-withdrawn }件。
}
service-entry = { $cases-received ->
    [0] 没有受理
   *[other] 受理{ $cases-received }件
}，{ $cases-handled ->
    [0] 没有办结
   *[other] 办结{ $cases-handled }件
}，{ $cases-pending ->
    [0] 无未结
   *[other] 未结{ $cases-pending }件
}。
service-entry-closed = { $cases-received ->
    [0] 没有受理
   *[other] 受理{ $cases-received }件
}，{ $cases-handled ->
    [0] 没有办结
   *[other] 办结{ $cases-handled }件
}，无未结。
service-chart = 各类别受理事项
service-resolution = 已办结的事项中，{ $cases-resolution_p90-alike ->
    [yes] 九成自登记起{ $cases-resolution_median }内办结，中位数与此相同
   *[no] 半数自登记起{ $cases-resolution_median }内办结，九成在{ $cases-resolution_p90 }内办结
}。
service-on-time = 有承诺期限的事项按期办结率为{ $cases-on_time_share }{ $cases-on_time_share-versus }；目标为{ $cases-on_time_share-target }。
service-on-time-plain = 有承诺期限的事项按期办结率为{ $cases-on_time_share }{ $cases-on_time_share-versus }。
service-on-time-few = { $cases-promised ->
    [0] 办结的事项均没有承诺期限。
   *[other] { $cases-on_time-of_promised ->
        [all] 有承诺期限的事项{ $cases-promised }件全部按期办结。
        [none] 有承诺期限的事项{ $cases-promised }件，没有一件按期办结。
       *[some] 有承诺期限的事项{ $cases-promised }件，其中按期办结{ $cases-on_time }件。
    }
}
service-roll = 未结事项（期初至期末）
decision = { $count }件已上报{ $dated ->
    [yes] { $count ->
        [1] ，受理日期为{ $oldest }
       *[other] ，其中最早一件受理于{ $oldest }
    }
   *[no] { "" }
}。

## 首次回应

missed-cases-first_response_median = 首次响应时间的中位数为{ $cases-first_response_median }，上限为{ $cases-first_response_median-target }。{ $cases-first_response_median-missed_months ->
    [1] 未达标。
    [2] 已连续两个月未达标。
    [3] 已连续三个月未达标。
   *[other] 已连续{ $cases-first_response_median-missed_months }个月未达标。
}
response-found = 半数事项在{ $cases-first_response_median }内得到首次响应（按工作时间计）{ $cases-first_response_median-versus }。
response-times = { $cases-first_response_p90-alike ->
    [yes] 九成事项在{ $cases-first_response_median }内得到首次响应（按工作时间计）{ $cases-first_response_median-versus }，中位数与此相同
   *[no] 半数事项在{ $cases-first_response_median }内得到首次响应（按工作时间计）{ $cases-first_response_median-versus }；九成在{ $cases-first_response_p90 }内
}。
response-none = { $cases-first_response_median-has ->
    [yes] 半数事项在{ $cases-first_response_median }内得到首次响应（按工作时间计）。
   *[no] 本期没有事项得到首次响应。
}
response-chart = 各月首次响应时间（中位数）

## 上报上级

escalated-opening = { $cases-opening_with_superior ->
    [0] { "" }
   *[other] 期初有{ $cases-opening_with_superior }件等待决定。
}
escalated-passed = { $cases-escalated ->
    [0] 没有需要上报的问题。
   *[other] 服务台无法解决而上报{ $cases-escalated }件次{ $cases-escalated-versus }。
}
escalated-resolved = { $cases-escalated_resolved ->
    [0] 上报的事项没有一件办结。
   *[other] 上报后办结{ $cases-escalated_resolved }件。
}
escalated-returned = { $cases-escalated_returned ->
    [0] { "" }
   *[other] 上级退回{ $cases-escalated_returned }件次。
}
escalated-withdrawn = { $cases-escalated_withdrawn ->
    [0] { "" }
   *[other] 上报后撤回{ $cases-escalated_withdrawn }件。
}
escalated-time = 上级决定用时的中位数为{ $cases-decision_median }。
escalated-open = { $cases-with_superior ->
    [0] 期末没有待决事项。
   *[other] 期末有{ $cases-with_superior }件等待决定。
}
escalated-categories = 各类别上报事项及其结果

## 差错与未遂差错

errors-own = { $cases-own_errors ->
    [0] 没有我方差错或遗漏{ $cases-own_errors-versus }。
   *[other] 记录我方差错与遗漏{ $cases-own_errors }件{ $cases-own_errors-versus }。
}
errors-near-misses = { $cases-near_misses ->
    [0] 没有记录未遂差错。
   *[other] 记录未遂差错{ $cases-near_misses }件，供大家引以为戒。
}
errors-jumped = { $cases-jumped ->
    [0] { "" }
   *[other] 越级投诉{ $cases-jumped }件：客户越过应办人员，直接找上级。
}
errors-chart = 各月我方差错与遗漏

## 工作

work-done = { $tasks-done ->
    [0] 没有完成任何工作。
   *[other] 完成工作{ $tasks-done }项，每日检查逐次计数。
}
checks-found = { $tasks-missed ->
    [0] 未结问题的每日检查全部完成。
   *[other] 未结问题的每日检查漏做{ $tasks-missed }次。
}
checks-missed = { $tasks-missed ->
    [0] 未结问题的每日检查没有漏做。
   *[other] 未结问题的每日检查漏做{ $tasks-missed }次（漏做率{ $tasks-missed_share }）。
}
checks-missed-few = { $tasks-missed ->
    [0] 未结问题的每日检查没有漏做。
   *[other] 未结问题的每日检查漏做{ $tasks-missed }次。
}
checks-all = { $tasks-done ->
    [0] { "" }
   *[other] 例行工作没有漏做。
}
work-on-time = 有期限的工作按期完成率为{ $tasks-on_time_share }，目标为{ $tasks-on_time_share-target }。
work-on-time-plain = 有期限的工作按期完成率为{ $tasks-on_time_share }。
work-on-time-few = { $tasks-promised ->
    [0] { "" }
   *[other] { $tasks-on_time-of_promised ->
        [all] 其中有期限的{ $tasks-promised }项全部按期完成。
        [none] 其中有期限的{ $tasks-promised }项，没有一项按期完成。
       *[some] 其中有期限的{ $tasks-promised }项，按期完成{ $tasks-on_time }项。
    }
}
work-pending = { $tasks-pending ->
    [0] 没有待办工作。
   *[other] 尚有{ $tasks-pending }项待办，含期限未到的。
}
work-dropped = { $tasks-dropped ->
    [0] { "" }
   *[other] 取消{ $tasks-dropped }项。
}
work-people = 各人员工作完成情况

## 班次

shifts-planned = { $shifts-planned ->
    [0] 没有排班。
   *[other] 排班{ $shifts-planned }班
}{ $shifts-planned ->
    [0] { "" }
   *[other] { $shifts-worked ->
        [0] ，没有按班上岗。
       *[other] ，按班上岗{ $shifts-worked }班。
    }
}
shifts-covered = { $shifts-covered ->
    [0] { "" }
   *[other] 为同事代班{ $shifts-covered }班。
}
shifts-handed-over = { $scope ->
    [office] { "" }
   *[other] { $shifts-handed_over ->
        [0] { "" }
       *[other] 由同事代班{ $shifts-handed_over }班。
    }
}
shifts-missed = { $shifts-missed ->
    [0] 没有缺勤。
   *[other] 缺勤{ $shifts-missed }班。
}
shifts-people = 各人员班次

## 培训

training-passed = { $training-passed ->
    [0] { "" }
   *[other] 考试合格{ $training-passed }人次。
}
training-failed = { $training-failed ->
    [0] { "" }
   *[other] 考试不合格{ $training-failed }人次。
}
training-absent = { $training-absent ->
    [0] { "" }
   *[other] 缺席{ $training-absent }人次。
}
training-onboarded = { $training-onboarded ->
    [0] { "" }
   *[other] 完成岗前培训{ $training-onboarded }人。
}
training-pending = { $training-pending ->
    [0] { "" }
   *[other] 尚有{ $training-pending }人次报名课程未完成。
}
training-courses = 课程与考试

## 质量

quality-found = 质检平均分为{ $quality-score_mean }分{ $quality-score_mean-versus }。
quality-reviewed = { $quality-reviewed ->
    [0] 没有对答复或通话进行质检。
   *[other] 对答复和通话质检{ $quality-reviewed }次。
}
quality-below = { $quality-below ->
    [0] 全部达到要求。
   *[other] 低于要求{ $quality-below }次。
}
quality-score = 平均分为{ $quality-score_mean }分{ $quality-score_mean-versus }。
quality-improved = { $quality-to_improve ->
    [0] 没有待改进的。
   *[other] 尚有{ $quality-to_improve }项待改进。
}
quality-people = 各人员质检情况

## 团队与计划

team-people = 各人员事项
next-carried = { $cases-pending ->
    [0] { "" }
   *[other] 尚有{ $cases-pending }件事项未结，逐件列于附件。
}
next-expected = 预计{ $expected_name }受理事项约{ $cases-received-expected }件（{ $cases-received-expected_lower }至{ $cases-received-expected_upper }件）。
next-work = 计划工作

## 个人的叫法

-case = { $number ->
   *[many] 事项
}
-task = { $number ->
   *[many] 工作
}
i-cases-own-errors = { $cases-own_errors ->
    [0] { "" }
   *[other] 我有差错或遗漏{ $cases-own_errors }次。
}
