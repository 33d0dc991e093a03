### 各种场景共用的表述：投诉、工作、培训与计划。

## 与其他台账并列时的指标名称

name-cases-received = 受理投诉
name-cases-handled = 办结投诉
name-cases-pending = 期末未结投诉
name-cases-first_response_median = 投诉首次响应时间（中位数）
name-cases-on_time_share = 投诉按期办结率
name-training-pass_rate = 考试合格率

## 投诉

complaints-found = { $cases-received ->
    [0] 本期没有新增投诉
   *[other] 新增投诉{ $cases-received }件
}，{ $cases-handled ->
    [0] 没有办结
   *[other] 办结{ $cases-handled }件
}，{ $cases-pending ->
    [0] 期末无未结
   *[other] 期末未结{ $cases-pending }件
}。
complaints-largest = 投诉最集中的类别是{ $cases-received-largest }，{ $cases-received-largest_tied ->
    [yes] 各{ $cases-received-largest_value }件
   *[no] 共{ $cases-received-largest_value }件
}。
complaints-volume = { $cases-received ->
    [0] { $period_name }没有受理投诉{ $cases-received-versus }。
   *[other] { $period_name }受理投诉{ $cases-received }件{ $cases-received-versus }。
}{ $cases-handled ->
    [0] 没有办结。
   *[other] 办结{ $cases-handled }件{ $cases-handled-versus }。
}
complaints-reopened = { $cases-reopened ->
    [0] { "" }
   *[other] 重新打开{ $cases-reopened }件次。
}
complaints-withdrawn = { $cases-withdrawn ->
    [0] { "" }
   *[other] 撤回{ $cases-withdrawn }件。
}
complaints-entry = { $cases-received ->
    [0] 没有受理
   *[other] 受理{ $cases-received }件
}，{ $cases-handled ->
    [0] 没有办结
   *[other] 办结{ $cases-handled }件
}{ $any_open ->
    [yes] ；期末未结：{ $open }。
   *[no] ，无未结。
}
open-new = { $count }件未开始处理
open-in_hand = { $reason ->
    [none] { $count }件处理中
   *[other] { $count }件处理中（{ $reason }）
}
open-waiting = { $reason ->
    [none] { $count }件暂缓
   *[other] { $count }件暂缓（{ $reason }）
}
open-escalated = { $count }件上报待决
complaints-chart = 各类别受理投诉
complaints-first-response = { $cases-first_response_median-has ->
    [yes] 半数投诉在{ $cases-first_response_median }内得到首次响应（按工作时间计）{ $cases-first_response_median-versus }。
   *[no] 本期没有投诉得到首次响应。
}
complaints-resolution = 已办结的投诉中，{ $cases-resolution_p90-alike ->
    [yes] 九成在{ $cases-resolution_median }内办结，中位数与此相同
   *[no] 半数在{ $cases-resolution_median }内办结，九成在{ $cases-resolution_p90 }内办结
}。
complaints-on-time = 有承诺期限的投诉按期办结率为{ $cases-on_time_share }{ $cases-on_time_share-versus }；目标为{ $cases-on_time_share-target }。
complaints-on-time-plain = 有承诺期限的投诉按期办结率为{ $cases-on_time_share }{ $cases-on_time_share-versus }。
complaints-on-time-few = { $cases-promised ->
    [0] 办结的投诉均没有承诺期限。
   *[other] { $cases-on_time-of_promised ->
        [all] 有承诺期限的投诉{ $cases-promised }件全部按期办结。
        [none] 有承诺期限的投诉{ $cases-promised }件，没有一件按期办结。
       *[some] 有承诺期限的投诉{ $cases-promised }件，其中按期办结{ $cases-on_time }件。
    }
}
complaints-roll = 未结投诉（期初至期末）
decision = { $count }件已上报{ $known ->
    [yes] （{ $reasons }）
   *[no] { "" }
}{ $dated ->
    [yes] { $count ->
        [1] ，受理日期为{ $oldest }
       *[other] ，其中最早一件受理于{ $oldest }
    }
   *[no] { "" }
}。

## 工作

work-found = { $tasks-done ->
    [0] 本期没有完成工作
   *[other] 完成工作{ $tasks-done }项
}{ $tasks-done-versus }。
work-done = { $tasks-done ->
    [0] 本期没有完成工作。
   *[other] 本期完成工作{ $tasks-done }项。
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
   *[other] 尚有{ $tasks-pending }项待办。
}
work-dropped = { $tasks-dropped ->
    [0] { "" }
   *[other] 取消{ $tasks-dropped }项。
}
work-places = 各地点完成的工作

## 培训

training-attended = { $training-attended ->
    [0] 本期无人参加培训。
   *[other] 参加培训{ $training-attended }人次。
}
training-exams = 考试{ $training-passed ->
    [0] 无人合格
   *[other] 合格{ $training-passed }人次
}，{ $training-failed ->
    [0] 无人不合格
   *[other] 不合格{ $training-failed }人次
}（合格率{ $training-pass_rate }）。
training-exams-plain = { $training-pass_rate-has ->
    [no] 本期没有考试。
   *[yes] 考试{ $training-passed ->
        [0] 无人合格
       *[other] 合格{ $training-passed }人次
    }，{ $training-failed ->
        [0] 无人不合格
       *[other] 不合格{ $training-failed }人次
    }。
}
training-mark = 平均成绩为{ $training-mark_mean }分。
training-people = 各人员培训情况

## 计划

next-carried = { $cases-pending ->
    [0] { "" }
   *[other] { $cases-pending }件未结投诉转入下期，逐件列于附件。
}
next-expected = 预计{ $expected_name }受理投诉约{ $cases-received-expected }件（{ $cases-received-expected_lower }至{ $cases-received-expected_upper }件）。
next-work = 计划工作
