### 服务台及每位坐席的表述。

section-service = 咨询与问题
section-escalated = 上报上级的问题
section-errors = 本方差错与未遂差错
section-work = 本职工作
section-shifts = 班次
section-training = 培训与新业务
section-quality = 质量
section-team = 团队
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
    .definition = 本期登记的咨询、正式投诉、请求、故障和未遂差错，不论是否已回应。重新打开不算重新受理。
name-cases-handled = 办结事项
    .definition = 本期办结的事项，不论何时登记：咨询已答复，问题已解决。重新打开后再次办结的计两次；计入当时的负责人。
name-cases-pending = 期末未结事项
    .definition = 期末既未办结也未撤回的事项：新登记、处理中、暂缓或已上报。重新打开的再次计入。
name-cases-opening_pending = 期初未结事项
    .definition = 期初既未办结也未撤回的事项，依据本期之前的变动。
name-cases-escalated = 上报上级的事项
    .definition = 负责人无法解决而在本期上报上级的次数；上报两次的计两次。
name-cases-escalated_resolved = 上报后办结
    .definition = 本期在上报状态下办结的事项，不论何时上报。
name-cases-escalated_returned = 上级退回
    .definition = 本期上报事项退回负责人的次数，不论上级是否已作决定。
name-cases-escalated_withdrawn = 上报后撤回
    .definition = 本期在上报状态下撤回的事项。
name-cases-opening_with_superior = 期初上报未决
    .definition = 期初已上报上级、尚未作出决定的事项。
name-cases-with_superior = 期末上报未决
    .definition = 期末已上报而上级尚未决定的事项，已计入未结事项。
name-cases-decision_median = 上级决定用时（中位数）
    .definition = 事项从上报到办结、退回或撤回所用自然时间的中位数，只计本期离开上报状态的事项。没有此类事项则无值。
name-cases-reopened = 重新打开的事项
    .definition = 本期已办结事项重新处理的次数，计入办结时的负责人。首次办结仍计入其所在月份。
name-cases-withdrawn = 撤回事项
    .definition = 因取消或重复而未经办结即关闭的事项；既不算办结，也不算未结。
name-cases-first_response_median = 首次回应时间（中位数）
    .definition = 从登记到首次回应所用工作时间的中位数：开始处理、转为等待、上报上级，或由人员办结，均为回应。无人负责而关闭的不算回应；此后重新打开的，时间从重新打开时算起。只统计本期得到首次回应的事项，不含未回应即撤回的和回应之后又重新打开的。没有此类事项则无值。
name-cases-first_response_p90 = 首次回应时间（九成）
    .definition = 本期得到首次回应的事项中，90%在此工作时间内得到回应。没有此类事项则无值。
name-cases-resolution_median = 办结用时（中位数）
    .definition = 本期办结的事项从登记到办结所用自然时间的中位数。重新打开的仍从登记时起算。没有办结则无值。
name-cases-resolution_p90 = 办结用时（九成）
    .definition = 本期办结的事项中，90%在此自然时间内办结，从登记时起算。没有办结则无值。
name-cases-on_time = 按期办结
    .definition = 在承诺日期当日或之前办结的事项。没有承诺日期的不计；重新打开的每次办结都计。
name-cases-late = 逾期办结
    .definition = 在承诺日期之后办结的事项。没有承诺日期的不计。
name-cases-promised = 有承诺日期的办结
    .definition = 本期办结的事项中有承诺日期的。
name-cases-on_time_share = 事项按期办结率
    .definition = 按期办结除以有承诺日期的办结。均无承诺日期则无值。
name-cases-own_errors = 本方差错与遗漏
    .definition = 本期受理的事项中因本方差错或遗漏造成的。未注明责任方的不计。
name-cases-near_misses = 未遂差错
    .definition = 本期登记的、险些出错但已避免的事项，留作教训。
name-cases-jumped = 越级反映
    .definition = 本期收到的、客户未经应受理人员而直接向上级反映的事项。未注明途径的不计。
name-tasks-done = 完成工作
    .label = 完成
    .definition = 本期完成的工作，每日检查逐次计数。
name-tasks-planned = 计划任务
    .label = 计划
    .definition = 本期列入计划的任务，无论是否完成。重新开始的不再计入。
name-tasks-pending = 期末待完成任务
    .label = 期末待完成
    .definition = 期末已列入计划、既未完成也未取消的任务，含日期在后的和重新开始的。
name-tasks-dropped = 已取消任务
    .label = 已取消
    .definition = 本期决定不做的计划任务；不计为完成。
name-tasks-missed_share = 未做的检查与工作
    .label = 未做比例
    .definition = 未做的定期工作，除以未做的定期工作与本期完成工作之和。均无则无值。
name-tasks-on_time_share = 工作按期完成率
    .definition = 在期限当日或之前完成的工作，除以有期限的完成工作。均无期限则无值。
name-shifts-covered = 为同事顶班
    .label = 顶班
    .definition = 本期由他人顶替所上的班次，计入顶班的人。
name-shifts-worked = 已上班次
    .label = 已上
name-shifts-handed_over = 让出班次
    .label = 让出
name-training-passed = 通过考试
name-training-pass_rate = 考试通过率
name-quality-score_mean = 质量平均分

## 咨询与问题

service-found = { $cases-received ->
    [0] 本期没有受理事项
   *[other] 受理事项{ $cases-received }件
}{ $cases-received-versus }；{ $cases-handled ->
    [0] 没有办结
   *[other] 办结{ $cases-handled }件
}，{ $cases-pending ->
    [0] 期末没有未结事项
   *[other] 期末尚有{ $cases-pending }件未结
}。
service-found-closed = { $cases-received ->
    [0] 本期没有受理事项
   *[other] 受理事项{ $cases-received }件
}{ $cases-received-versus }；{ $cases-handled ->
    [0] 没有办结
   *[other] 办结{ $cases-handled }件
}，期末没有未结事项。
escalated-found = { $cases-escalated ->
    [0] { "" }
   *[other] 上报上级{ $cases-escalated }件{ $cases-escalated-versus }。
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
   *[other] 重新打开{ $cases-reopened }件。
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
    [yes] 半数乃至九成自登记起{ $cases-resolution_median }内办结
   *[no] 半数自登记起{ $cases-resolution_median }内办结，九成在{ $cases-resolution_p90 }内办结
}。
service-on-time = 在有承诺日期的事项中，按期办结率为{ $cases-on_time_share }{ $cases-on_time_share-versus }；目标为{ $cases-on_time_share-target }。
service-on-time-plain = 在有承诺日期的事项中，按期办结率为{ $cases-on_time_share }{ $cases-on_time_share-versus }。
service-on-time-few = { $cases-promised ->
    [0] 已办结的事项均无承诺日期。
   *[other] { $cases-on_time-of_promised ->
        [all] 有承诺日期的事项{ $cases-promised }件全部按期办结。
        [none] 有承诺日期的事项{ $cases-promised }件，没有一件按期办结。
       *[some] 有承诺日期的事项{ $cases-promised }件，其中按期办结{ $cases-on_time }件。
    }
}
service-roll = 未结事项：从期初到期末
decision = { $count }件事项已上报{ $dated ->
    [yes] { $count ->
        [1] ，受理日期为{ $oldest }
       *[other] ，其中最早一件受理于{ $oldest }
    }
   *[no] { "" }
}。

## 首次回应

missed-cases-first_response_median = 半数事项的首次回应用时不少于{ $cases-first_response_median }，目标为{ $cases-first_response_median-target }。{ $cases-first_response_median-missed_months ->
    [1] 未达到目标。
    [2] 已连续第二个月未达标。
    [3] 已连续第三个月未达标。
   *[other] 已连续{ $cases-first_response_median-missed_months }个月未达标。
}
response-found = 半数事项在{ $cases-first_response_median }工作时间内得到首次回应{ $cases-first_response_median-versus }。
response-times = { $cases-first_response_p90-alike ->
    [yes] 半数乃至九成事项在{ $cases-first_response_median }工作时间内得到首次回应{ $cases-first_response_median-versus }
   *[no] 半数事项在{ $cases-first_response_median }工作时间内得到首次回应{ $cases-first_response_median-versus }，九成在{ $cases-first_response_p90 }内
}。
response-none = { $cases-first_response_median-has ->
    [yes] 半数事项在{ $cases-first_response_median }工作时间内得到首次回应。
   *[no] 本期没有事项得到首次回应。
}
response-chart = 各月首次回应时间（中位数）

## 上报上级

escalated-opening = { $cases-opening_with_superior ->
    [0] { "" }
   *[other] 期初已有{ $cases-opening_with_superior }件等待决定。
}
escalated-passed = { $cases-escalated ->
    [0] 没有需要上报的问题。
   *[other] 服务台无法解决而上报的事项有{ $cases-escalated }件{ $cases-escalated-versus }。
}
escalated-resolved = { $cases-escalated_resolved ->
    [0] 没有一件经上级决定办结。
   *[other] 经上级决定办结{ $cases-escalated_resolved }件。
}
escalated-returned = { $cases-escalated_returned ->
    [0] { "" }
   *[other] 退回负责人{ $cases-escalated_returned }件。
}
escalated-withdrawn = { $cases-escalated_withdrawn ->
    [0] { "" }
   *[other] 撤回{ $cases-escalated_withdrawn }件。
}
escalated-time = 半数决定在{ $cases-decision_median }内作出。
escalated-open = { $cases-with_superior ->
    [0] 没有待决事项。
   *[other] 期末有{ $cases-with_superior }件等待决定。
}
escalated-categories = 各类别上报事项及其结果

## 差错与未遂差错

errors-own = { $cases-own_errors ->
    [0] 没有记录到本方差错或遗漏{ $cases-own_errors-versus }。
   *[other] 记录到本方差错或遗漏{ $cases-own_errors }件{ $cases-own_errors-versus }。
}
errors-near-misses = { $cases-near_misses ->
    [0] 没有记录未遂差错。
   *[other] 记录未遂差错{ $cases-near_misses }件，供大家引以为鉴。
}
errors-jumped = { $cases-jumped ->
    [0] { "" }
   *[other] 有{ $cases-jumped }件投诉未经应办人员而直接到了上级。
}
errors-chart = 各月本方差错与遗漏

## 工作

work-done = { $tasks-done ->
    [0] 没有完成任何工作。
   *[other] 完成工作{ $tasks-done }项，每日检查逐次计数。
}
checks-found = { $tasks-missed ->
    [0] 未结问题的每日检查全部完成。
   *[other] 未结问题的每日检查有{ $tasks-missed }次没有做。
}
checks-missed = { $tasks-missed ->
    [0] 未结问题的每日检查没有遗漏。
   *[other] 未结问题的每日检查有{ $tasks-missed }次没有做（占工作的{ $tasks-missed_share }）。
}
checks-missed-few = { $tasks-missed ->
    [0] 未结问题的每日检查没有遗漏。
   *[other] 未结问题的每日检查有{ $tasks-missed }次没有做。
}
checks-all = { $tasks-done ->
    [0] { "" }
   *[other] 定期工作没有遗漏。
}
work-on-time = 在定有期限的工作中，按期完成率为{ $tasks-on_time_share }，目标为{ $tasks-on_time_share-target }。
work-on-time-plain = 在定有期限的工作中，按期完成率为{ $tasks-on_time_share }。
work-on-time-few = { $tasks-promised ->
    [0] { "" }
   *[other] { $tasks-on_time-of_promised ->
        [all] 其中定有期限的{ $tasks-promised }项全部按期完成。
        [none] 其中定有期限的{ $tasks-promised }项，没有一项按期完成。
       *[some] 其中定有期限的{ $tasks-promised }项，按期完成{ $tasks-on_time }项。
    }
}
work-pending = { $tasks-pending ->
    [0] 没有待办工作。
   *[other] 尚有{ $tasks-pending }项待办，含期限在后的。
}
work-dropped = { $tasks-dropped ->
    [0] { "" }
   *[other] 取消{ $tasks-dropped }项。
}
work-people = 各人工作

## 班次

shifts-planned = { $shifts-planned ->
    [0] 没有排班。
   *[other] 排班{ $shifts-planned }个
}{ $shifts-planned ->
    [0] { "" }
   *[other] { $shifts-worked ->
        [0] ，没有一个已上。
       *[other] ，已上{ $shifts-worked }个。
    }
}
shifts-covered = { $shifts-covered ->
    [0] { "" }
   *[other] 为同事顶班{ $shifts-covered }个。
}
shifts-handed-over = { $scope ->
    [office] { "" }
   *[other] { $shifts-handed_over ->
        [0] { "" }
       *[other] 让出{ $shifts-handed_over }个，由他人顶班。
    }
}
shifts-missed = { $shifts-missed ->
    [0] 没有无人顶替的缺勤。
   *[other] 有{ $shifts-missed }个班次缺勤无人顶替。
}
shifts-people = 各人班次

## 培训

training-passed = { $training-passed ->
    [0] { "" }
   *[other] 通过考试{ $training-passed }人次。
}
training-failed = { $training-failed ->
    [0] { "" }
   *[other] 未通过考试{ $training-failed }人次。
}
training-absent = { $training-absent ->
    [0] { "" }
   *[other] 缺考{ $training-absent }人次。
}
training-onboarded = { $training-onboarded ->
    [0] { "" }
   *[other] 完成上岗培训后独立接待的新人有{ $training-onboarded }名。
}
training-pending = { $training-pending ->
    [0] { "" }
   *[other] 尚有{ $training-pending }人次报名课程未完成。
}
training-courses = 课程与考试

## 质量

quality-found = 质量平均分为{ $quality-score_mean }{ $quality-score_mean-versus }。
quality-reviewed = { $quality-reviewed ->
    [0] 没有检查答复或通话。
   *[other] 检查答复和通话{ $quality-reviewed }件。
}
quality-below = { $quality-below ->
    [0] 全部达到要求。
   *[other] { $quality-below }件低于要求。
}
quality-score = 平均分为{ $quality-score_mean }{ $quality-score_mean-versus }。
quality-improved = { $quality-to_improve ->
    [0] 没有待核实的改进。
   *[other] 尚有{ $quality-to_improve }项改进待核实。
}
quality-people = 各人检查结果

## 团队与计划

team-people = 各人事项
next-carried = { $cases-pending ->
    [0] { "" }
   *[other] 尚有{ $cases-pending }件事项未结，逐件列于附件。
}
next-expected = 预计{ $expected_name }受理事项件数在{ $cases-received-expected_lower }至{ $cases-received-expected_upper }之间，中间值为{ $cases-received-expected }。
next-work = 计划中的工作

## 个人的叫法

-case = { $number ->
   *[many] 事项
}
-task = { $number ->
   *[many] 任务
}
i-cases-own-errors = { $cases-own_errors ->
    [0] { "" }
   *[other] 我有{ $cases-own_errors }次差错或遗漏。
}
