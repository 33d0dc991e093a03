### What is said alike in every setting: complaints, work, training and plans.

## What figures are called beside those of other books

name-cases-received = Complaints received
name-cases-handled = Complaints resolved
name-cases-pending = Complaints open at the close
name-cases-first_response_median = First response to complaints (median)
name-cases-on_time_share = Complaints resolved on time
name-training-pass_rate = Exam pass rate

## Complaints

complaints-found = { $cases-received ->
    [0] No complaints came in
    [one] { $cases-received } complaint came in
   *[other] { $cases-received } complaints came in
} and { $cases-handled ->
    [0] none was resolved
    [one] { $cases-handled } was resolved
   *[other] { $cases-handled } were resolved
}; { $cases-pending ->
    [0] none is open
    [one] { $cases-pending } is still open
   *[other] { $cases-pending } are still open
} at the close.
complaints-largest = { $cases-received-largest_tied ->
    [yes] The most frequent subjects were { $cases-received-largest }, with { $cases-received-largest_value } { $cases-received-largest_value ->
        [one] complaint
       *[other] complaints
    } each.
   *[no] The most frequent subject was { $cases-received-largest }, with { $cases-received-largest_value } { $cases-received-largest_value ->
        [one] complaint
       *[other] complaints
    }.
}
complaints-volume = { $cases-received ->
    [0] No complaints were received in { $period_name }{ $cases-received-versus }.
    [one] { $cases-received } complaint was received in { $period_name }{ $cases-received-versus }.
   *[other] { $cases-received } complaints were received in { $period_name }{ $cases-received-versus }.
} { $cases-handled ->
    [0] None was resolved.
    [one] { $cases-handled } was resolved{ $cases-handled-versus }.
   *[other] { $cases-handled } were resolved{ $cases-handled-versus }.
}
complaints-reopened = { $cases-reopened ->
    [0] { "" }
    [one] { $cases-reopened } was reopened.
   *[other] { $cases-reopened } were reopened.
}
complaints-withdrawn = { $cases-withdrawn ->
    [0] { "" }
    [one] { $cases-withdrawn } was withdrawn.
   *[other] { $cases-withdrawn } were withdrawn.
}
complaints-entry = { $cases-received ->
    [0] none received
   *[other] { $cases-received } received
}, { $cases-handled ->
    [0] none resolved
   *[other] { $cases-handled } resolved
}{ $any_open ->
    [yes] ; open at the close: { $open }.
   *[no] ; none open.
}
open-new = { $count } not yet started
open-in_hand = { $reason ->
    [none] { $count } in hand
   *[other] { $count } in hand ({ $reason })
}
open-waiting = { $reason ->
    [none] { $count } on hold
   *[other] { $count } on hold ({ $reason })
}
open-escalated = { $count } escalated for a decision
complaints-chart = Complaints received by category
complaints-first-response = { $cases-first_response_median-has ->
    [yes] Half of the complaints had their first response within { $cases-first_response_median } of office hours{ $cases-first_response_median-versus }.
   *[no] No complaint had its first response in the period.
}
complaints-resolution = { $cases-resolution_p90-alike ->
    [yes] Half of those resolved, and indeed nine out of ten, took { $cases-resolution_median } or less.
   *[no] Half of those resolved took { $cases-resolution_median } or less, and nine out of ten { $cases-resolution_p90 } or less.
}
complaints-on-time = Of those with a promised date, { $cases-on_time_share } were resolved on time{ $cases-on_time_share-versus }; the target is { $cases-on_time_share-target }.
complaints-on-time-plain = Of those with a promised date, { $cases-on_time_share } were resolved on time{ $cases-on_time_share-versus }.
complaints-on-time-few = { $cases-promised ->
    [0] None of those resolved had a promised date.
    [one] { $cases-on_time ->
        [0] Only { $cases-promised } had a promised date, and it was not resolved on time.
       *[other] Only { $cases-promised } had a promised date, and it was resolved on time.
    }
   *[other] { $cases-on_time-of_promised ->
        [all] All { $cases-promised } with a promised date were resolved on time.
        [none] None of the { $cases-promised } with a promised date was resolved on time.
       *[some] { $cases-on_time ->
            [one] Of the { $cases-promised } with a promised date, { $cases-on_time } was resolved on time.
           *[other] Of the { $cases-promised } with a promised date, { $cases-on_time } were resolved on time.
        }
    }
}
complaints-roll = Open complaints, from start to close
decision = { $count ->
    [one] { $count } complaint escalated
   *[other] { $count } complaints escalated
}{ $known ->
    [yes] { " " }({ $reasons })
   *[no] { "" }
}{ $dated ->
    [yes] { $count ->
        [one] , open since { $oldest }
       *[other] , the oldest open since { $oldest }
    }
   *[no] { "" }
}.

## Work

work-found = { $tasks-done ->
    [0] No tasks were completed
    [one] { $tasks-done } task was completed
   *[other] { $tasks-done } tasks were completed
}{ $tasks-done-versus }.
work-done = { $tasks-done ->
    [0] No tasks were completed.
    [one] { $tasks-done } task was completed.
   *[other] { $tasks-done } tasks were completed.
}
work-on-time = Of those with a due date, { $tasks-on_time_share } were completed on time; the target is { $tasks-on_time_share-target }.
work-on-time-plain = Of those with a due date, { $tasks-on_time_share } were completed on time.
work-on-time-few = { $tasks-promised ->
    [0] { "" }
    [one] { $tasks-on_time ->
        [0] Only { $tasks-promised } had a due date, and it was not done on time.
       *[other] Only { $tasks-promised } had a due date, and it was done on time.
    }
   *[other] { $tasks-on_time-of_promised ->
        [all] All { $tasks-promised } with a due date were done on time.
        [none] None of the { $tasks-promised } with a due date was done on time.
       *[some] { $tasks-on_time ->
            [one] Of the { $tasks-promised } with a due date, { $tasks-on_time } was done on time.
           *[other] Of the { $tasks-promised } with a due date, { $tasks-on_time } were done on time.
        }
    }
}
work-pending = { $tasks-pending ->
    [0] Nothing is left to do.
    [one] { $tasks-pending } is still to be done.
   *[other] { $tasks-pending } are still to be done.
}
work-dropped = { $tasks-dropped ->
    [0] { "" }
    [one] { $tasks-dropped } was dropped.
   *[other] { $tasks-dropped } were dropped.
}
work-places = Tasks completed by place

## Training

training-attended = { $training-attended ->
    [0] Nobody attended a course.
    [one] { $training-attended } course attendance was recorded.
   *[other] { $training-attended } course attendances were recorded.
}
training-exams = Of the exams taken, { $training-passed ->
    [0] none was passed
    [one] { $training-passed } was passed
   *[other] { $training-passed } were passed
} and { $training-failed ->
    [0] none failed
   *[other] { $training-failed } failed
} (a pass rate of { $training-pass_rate }).
training-exams-plain = { $training-pass_rate-has ->
    [no] No exams were taken.
   *[yes] Of the exams taken, { $training-passed ->
        [0] none was passed
        [one] { $training-passed } was passed
       *[other] { $training-passed } were passed
    } and { $training-failed ->
        [0] none failed
       *[other] { $training-failed } failed
    }.
}
training-mark = The average mark was { $training-mark_mean }.
training-people = Training by person

## Plan

next-carried = { $cases-pending ->
    [0] { "" }
    [one] { $cases-pending } open complaint is carried over to the next period; it is listed in the annex.
   *[other] { $cases-pending } open complaints are carried over to the next period; each is listed in the annex.
}
next-expected = Between { $cases-received-expected_lower } and { $cases-received-expected_upper } complaints can be expected in { $expected_name }; the central estimate is { $cases-received-expected }.
next-work = Tasks planned
