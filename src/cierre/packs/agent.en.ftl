### What is said of a service desk and of each of its agents.

section-service = Enquiries and problems
section-escalated = Escalations
section-errors = Own errors and near misses
section-work = Own tasks
section-shifts = Shifts
section-training = Training and new business
section-quality = Quality
section-team = Team
section-shortcomings = Shortcomings and how to overcome them

book-cases = Cases
book-tasks = Tasks
kind_enquiry = Enquiries
kind_complaint = Complaints
kind_request = Requests
kind_incident = Incidents
kind_near_miss = Near misses

## What the figures are called and what they count

name-cases-received = Cases received
    .definition = Enquiries, complaints, requests, incidents and near misses recorded in the period, answered or not. A reopened case does not count as received.
name-cases-handled = Cases resolved
    .definition = Cases resolved in the period, whenever they were opened: enquiries answered, problems solved. One that is reopened and resolved again counts both times. Credited to whoever had it.
name-cases-pending = Cases open at the close
    .definition = Cases neither resolved nor withdrawn at the end of the period: new, in hand, on hold or escalated. Reopened ones count again.
name-cases-opening_pending = Cases open at the start
    .definition = Cases neither resolved nor withdrawn when the period began, according to earlier movements.
name-cases-escalated = Cases escalated
    .definition = Times a case was passed to a manager in the period because whoever had it could not resolve it; one escalated twice counts twice.
name-cases-escalated_resolved = Resolved after escalation
    .definition = Cases resolved in the period while they were with a manager, whenever they were escalated.
name-cases-escalated_returned = Returned to the desk
    .definition = Times an escalated case came back in the period to whoever had it, with or without a decision.
name-cases-escalated_withdrawn = Withdrawn after escalation
    .definition = Cases withdrawn in the period while they were with a manager.
name-cases-opening_with_superior = Awaiting a decision at the start
    .definition = Cases escalated and still undecided at the start of the period.
name-cases-with_superior = Awaiting a decision at the close
    .definition = Cases escalated and still undecided at the end of the period. They are included among the open ones.
name-cases-decision_median = Time to a decision (median)
    .definition = Median elapsed time from escalating a case until it is resolved, returned or withdrawn, of those that left that status in the period. If none did, there is no value.
name-cases-reopened = Cases reopened
    .definition = Times a resolved case was taken up again in the period. Credited to whoever had it when it was resolved. The first resolution still counts in its own month.
name-cases-withdrawn = Cases withdrawn
    .definition = Cancelled or duplicate cases closed in the period without being resolved; they count neither as resolved nor as open.
name-cases-first_response_median = First response (median)
    .definition = Median time, in office hours, from recording a case to its first response: work on it begins, it is put on hold or escalated, or a person resolves it. Being closed with nobody in charge is no response; if it is reopened later, the time counts from then. Only cases that had their first response in the period count: neither those withdrawn without one nor those reopened after one. If there were none, there is no value. The hours that count are those of the team in charge at each moment.
name-cases-first_response_p90 = First response (nine out of ten)
    .definition = Office hours within which 90% of the cases that had their first response in the period had it. If there were none, there is no value.
name-cases-resolution_median = Resolution (median)
    .definition = Median elapsed time from recording to resolution, of the cases resolved in the period. When a case is reopened, time still runs from its recording. If none was resolved, there is no value.
name-cases-resolution_p90 = Resolution (nine out of ten)
    .definition = Elapsed time within which 90% of the cases resolved in the period were resolved, counted from their recording. If none was resolved, there is no value.
name-cases-on_time = Resolved on time
    .definition = Cases resolved in the period on or before their promised date. Those without one do not count; a reopened case counts each time it is resolved.
name-cases-late = Resolved late
    .definition = Cases resolved in the period after their promised date. Those without one do not count.
name-cases-promised = Resolved with a promised date
    .definition = Cases resolved in the period that had a promised date.
name-cases-on_time_share = Cases resolved on time
    .definition = Cases resolved on time over those resolved that had a promised date. If none had one, there is no value.
name-cases-own_errors = Own errors and omissions
    .definition = Cases received in the period that were due to an error or omission of our own. Cases that do not say whose fault it was do not count.
name-cases-near_misses = Near misses
    .definition = Cases recorded in the period of what nearly went wrong and was prevented. They are kept as a lesson.
name-cases-jumped = Bypassed a level
    .definition = Cases received in the period that the customer took straight to a manager. Cases that do not say how they came do not count.
name-tasks-done = Tasks done
    .label = Done
    .definition = Tasks done in the period, each daily check counted separately.
name-tasks-planned = Tasks planned
    .label = Planned
    .definition = Tasks planned in the period, whether done or not. One that is taken up again does not count again.
name-tasks-pending = Tasks to do at the close
    .label = To do at the close
    .definition = Tasks planned and neither done nor dropped at the end of the period, including those due later and those taken up again.
name-tasks-dropped = Tasks dropped
    .label = Dropped
    .definition = Planned tasks that it was decided in the period not to do; they do not count as done.
name-tasks-missed_share = Checks and tasks left undone
    .label = Share left undone
    .definition = Recurring tasks left undone over these and all tasks done in the period. If there were none, there is no value.
name-tasks-on_time_share = Tasks done on time
    .definition = Tasks done on time over those done that had a due date. If none had one, there is no value.
name-shifts-covered = Shifts covered for colleagues
    .label = Covered
    .definition = Shifts in the period worked by somebody other than the person they were assigned to. Credited to whoever covered them.
name-shifts-worked = Shifts worked
    .label = Worked
name-shifts-handed_over = Shifts handed over
    .label = Handed over
name-training-passed = Exams passed
name-training-pass_rate = Share of exams passed
name-quality-score_mean = Average quality score

## Enquiries and problems

service-found = { $cases-received ->
    [0] No cases came in
    [one] { $cases-received } case came in
   *[other] { $cases-received } cases came in
}{ $cases-received-versus }; { $cases-handled ->
    [0] none was resolved
    [one] { $cases-handled } was resolved
   *[other] { $cases-handled } were resolved
} and { $cases-pending ->
    [0] none is open at the close
    [one] { $cases-pending } is open at the close
   *[other] { $cases-pending } are open at the close
}.
service-found-closed = { $cases-received ->
    [0] No cases came in
    [one] { $cases-received } case came in
   *[other] { $cases-received } cases came in
}{ $cases-received-versus }; { $cases-handled ->
    [0] none was resolved
    [one] { $cases-handled } was resolved
   *[other] { $cases-handled } were resolved
} and none is open at the close.
escalated-found = { $cases-escalated ->
    [0] { "" }
    [one] { $cases-escalated } case was escalated{ $cases-escalated-versus }.
   *[other] { $cases-escalated } cases were escalated{ $cases-escalated-versus }.
}
service-largest = { $cases-received-largest_tied ->
    [yes] The most frequent subjects were { $cases-received-largest }, with { $cases-received-largest_value } { $cases-received-largest_value ->
        [one] case
       *[other] cases
    } each.
   *[no] The most frequent subject was { $cases-received-largest }, with { $cases-received-largest_value } { $cases-received-largest_value ->
        [one] case
       *[other] cases
    }.
}
service-volume = { $cases-received ->
    [0] No cases came in during { $period_name }
    [one] { $cases-received } case came in during { $period_name }
   *[other] { $cases-received } cases came in during { $period_name }
}{ $cases-received-versus }. { $cases-handled ->
    [0] None was resolved.
    [one] { $cases-handled } was resolved{ $cases-handled-versus }.
   *[other] { $cases-handled } were resolved{ $cases-handled-versus }.
}
service-reopened = { $cases-reopened ->
    [0] { "" }
    [one] { $cases-reopened } that had been resolved was reopened.
   *[other] { $cases-reopened } that had been resolved were reopened.
}
service-withdrawn = { $cases-withdrawn ->
    [0] { "" }
    [one] { $cases-withdrawn } was withdrawn, as cancelled or a duplicate.
   *[other] { $cases-withdrawn } were withdrawn, as cancelled or duplicates.
}
service-entry = { $cases-received ->
    [0] none received
   *[other] { $cases-received } received
}, { $cases-handled ->
    [0] none resolved
   *[other] { $cases-handled } resolved
}, { $cases-pending ->
    [0] none left open
   *[other] { $cases-pending } left open
}.
service-entry-closed = { $cases-received ->
    [0] none received
   *[other] { $cases-received } received
}, { $cases-handled ->
    [0] none resolved
   *[other] { $cases-handled } resolved
}, none left open.
service-chart = Cases received by category
service-resolution = { $cases-resolution_p90-alike ->
    [yes] Half of those resolved, and indeed nine out of ten, took { $cases-resolution_median } or less from recording to resolution.
   *[no] Half of those resolved took { $cases-resolution_median } or less from recording to resolution, and nine out of ten { $cases-resolution_p90 } or less.
}
service-on-time = Of those with a promised date, { $cases-on_time_share } were resolved on time{ $cases-on_time_share-versus }; the target is { $cases-on_time_share-target }.
service-on-time-plain = Of those with a promised date, { $cases-on_time_share } were resolved on time{ $cases-on_time_share-versus }.
service-on-time-few = { $cases-promised ->
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
service-roll = Open cases, from start to close
decision = { $count ->
    [one] { $count } case escalated
   *[other] { $count } cases escalated
}{ $dated ->
    [yes] { $count ->
        [one] , received on { $oldest }
       *[other] , the oldest received on { $oldest }
    }
   *[no] { "" }
}.

## First response

missed-cases-first_response_median = Half of the first responses took { $cases-first_response_median } or longer, against a limit of { $cases-first_response_median-target }{ $cases-first_response_median-missed_months ->
    [1] .
    [2] . This is the second month running that the limit has been exceeded.
    [3] . This is the third month running that the limit has been exceeded.
   *[other] . The limit has now been exceeded { $cases-first_response_median-missed_months } months running.
}
response-found = Half of the first responses came within { $cases-first_response_median } of office hours{ $cases-first_response_median-versus }.
response-times = { $cases-first_response_p90-alike ->
    [yes] Half of the cases, and indeed nine out of ten, had their first response within { $cases-first_response_median } of office hours{ $cases-first_response_median-versus }.
   *[no] Half of the cases had their first response within { $cases-first_response_median } of office hours{ $cases-first_response_median-versus }, and nine out of ten within { $cases-first_response_p90 }.
}
response-none = { $cases-first_response_median-has ->
    [yes] Half of the cases had their first response within { $cases-first_response_median } of office hours.
   *[no] No case had its first response in the period.
}
response-chart = First response each month (median)

## What was escalated

escalated-opening = { $cases-opening_with_superior ->
    [0] { "" }
    [one] { $cases-opening_with_superior } was already awaiting a decision at the start.
   *[other] { $cases-opening_with_superior } were already awaiting a decision at the start.
}
escalated-passed = { $cases-escalated ->
    [0] No cases had to be escalated.
    [one] { $cases-escalated } case that could not be resolved at the desk was escalated{ $cases-escalated-versus }.
   *[other] { $cases-escalated } cases that could not be resolved at the desk were escalated{ $cases-escalated-versus }.
}
escalated-resolved = { $cases-escalated_resolved ->
    [0] None was resolved by a manager’s decision.
    [one] { $cases-escalated_resolved } was resolved by a manager’s decision.
   *[other] { $cases-escalated_resolved } were resolved by a manager’s decision.
}
escalated-returned = { $cases-escalated_returned ->
    [0] { "" }
    [one] { $cases-escalated_returned } came back to whoever had it.
   *[other] { $cases-escalated_returned } came back to whoever had them.
}
escalated-withdrawn = { $cases-escalated_withdrawn ->
    [0] { "" }
    [one] { $cases-escalated_withdrawn } was withdrawn.
   *[other] { $cases-escalated_withdrawn } were withdrawn.
}
escalated-time = Half of the decisions came within { $cases-decision_median }.
escalated-open = { $cases-with_superior ->
    [0] None is awaiting a decision at the close.
    [one] { $cases-with_superior } is awaiting a decision at the close.
   *[other] { $cases-with_superior } are awaiting a decision at the close.
}
escalated-categories = Cases escalated and what came of them, by category

## Errors and near misses

errors-own = { $cases-own_errors ->
    [0] No errors or omissions of our own are on record{ $cases-own_errors-versus }.
    [one] { $cases-own_errors } error or omission of our own is on record{ $cases-own_errors-versus }.
   *[other] { $cases-own_errors } errors or omissions of our own are on record{ $cases-own_errors-versus }.
}
errors-near-misses = { $cases-near_misses ->
    [0] No near misses were noted.
    [one] { $cases-near_misses } near miss was noted, so that everybody can learn from it.
   *[other] { $cases-near_misses } near misses were noted, so that everybody can learn from them.
}
errors-jumped = { $cases-jumped ->
    [0] { "" }
    [one] { $cases-jumped } complaint went straight to a manager, past the person who should have dealt with it.
   *[other] { $cases-jumped } complaints went straight to a manager, past the people who should have dealt with them.
}
errors-chart = Own errors and omissions each month

## Tasks

work-done = { $tasks-done ->
    [0] No tasks were done.
    [one] { $tasks-done } task was done.
   *[other] { $tasks-done } tasks were done, counting each daily check separately.
}
checks-found = { $tasks-missed ->
    [0] All daily checks of open problems were made.
    [one] { $tasks-missed } daily check of open problems was left undone.
   *[other] { $tasks-missed } daily checks of open problems were left undone.
}
checks-missed = { $tasks-missed ->
    [0] No daily checks of open problems were left undone.
    [one] { $tasks-missed } daily check of open problems was left undone ({ $tasks-missed_share } of the tasks).
   *[other] { $tasks-missed } daily checks of open problems were left undone ({ $tasks-missed_share } of the tasks).
}
checks-missed-few = { $tasks-missed ->
    [0] No daily checks of open problems were left undone.
    [one] { $tasks-missed } daily check of open problems was left undone.
   *[other] { $tasks-missed } daily checks of open problems were left undone.
}
checks-all = { $tasks-done ->
    [0] { "" }
   *[other] No recurring tasks were left undone.
}
work-on-time = Of those with a due date, { $tasks-on_time_share } were done on time; the target is { $tasks-on_time_share-target }.
work-on-time-plain = Of those with a due date, { $tasks-on_time_share } were done on time.
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
    [0] None is left to do.
    [one] { $tasks-pending } is left to do.
   *[other] { $tasks-pending } are left to do, including those due later.
}
work-dropped = { $tasks-dropped ->
    [0] { "" }
    [one] { $tasks-dropped } was dropped.
   *[other] { $tasks-dropped } were dropped.
}
work-people = Tasks by person

## Shifts

shifts-planned = { $shifts-planned ->
    [0] No shifts were planned.
    [one] { $shifts-planned } shift was planned
   *[other] { $shifts-planned } shifts were planned
}{ $shifts-planned ->
    [0] { "" }
   *[other] { $shifts-worked ->
        [0] ; none was worked by the person it was assigned to.
        [one] ; { $shifts-worked } was worked by the person it was assigned to.
       *[other] ; { $shifts-worked } were worked by the people they were assigned to.
    }
}
shifts-covered = { $shifts-covered ->
    [0] { "" }
    [one] { $shifts-covered } was covered for a colleague.
   *[other] { $shifts-covered } were covered for colleagues.
}
shifts-handed-over = { $scope ->
    [office] { "" }
   *[other] { $shifts-handed_over ->
        [0] { "" }
        [one] { $shifts-handed_over } was handed over to a colleague.
       *[other] { $shifts-handed_over } were handed over to colleagues.
    }
}
shifts-missed = { $shifts-missed ->
    [0] No shift went uncovered.
    [one] { $shifts-missed } went uncovered.
   *[other] { $shifts-missed } went uncovered.
}
shifts-people = Shifts by person

## Training

training-passed = { $training-passed ->
    [0] { "" }
    [one] { $training-passed } exam was passed.
   *[other] { $training-passed } exams were passed.
}
training-failed = { $training-failed ->
    [0] { "" }
    [one] { $training-failed } exam was failed.
   *[other] { $training-failed } exams were failed.
}
training-absent = { $training-absent ->
    [0] { "" }
    [one] { $training-absent } course or exam was missed.
   *[other] { $training-absent } courses or exams were missed.
}
training-onboarded = { $training-onboarded ->
    [0] { "" }
    [one] { $training-onboarded } new person finished onboarding before working alone.
   *[other] { $training-onboarded } new people finished onboarding before working alone.
}
training-pending = { $training-pending ->
    [0] { "" }
    [one] { $training-pending } course or exam is still to be completed.
   *[other] { $training-pending } courses or exams are still to be completed.
}
training-courses = Courses and exams

## Quality

quality-found = The average quality score was { $quality-score_mean }{ $quality-score_mean-versus }.
quality-reviewed = { $quality-reviewed ->
    [0] No replies or calls were reviewed.
    [one] { $quality-reviewed } reply or call was reviewed.
   *[other] { $quality-reviewed } replies and calls were reviewed.
}
quality-below = { $quality-below ->
    [0] All reached the required score.
    [one] { $quality-below } fell below the required score.
   *[other] { $quality-below } fell below the required score.
}
quality-score = The average score was { $quality-score_mean }{ $quality-score_mean-versus }.
quality-improved = { $quality-to_improve ->
    [0] No improvements remain to be confirmed.
    [one] { $quality-to_improve } improvement remains to be confirmed.
   *[other] { $quality-to_improve } improvements remain to be confirmed.
}
quality-people = Reviews by person

## Team and plan

team-people = Cases by person
next-carried = { $cases-pending ->
    [0] { "" }
    [one] { $cases-pending } case is still open; it is listed in the annex.
   *[other] { $cases-pending } cases are still open; each is listed in the annex.
}
next-expected = Between { $cases-received-expected_lower } and { $cases-received-expected_upper } cases can be expected in { $expected_name }; the central estimate is { $cases-received-expected }.
next-work = Tasks planned

## What a person calls it

-case = { $number ->
    [none] no cases
    [one] case
   *[many] cases
}
-task = { $number ->
    [none] no tasks
    [one] task
   *[many] tasks
}
i-cases-own-errors = { $cases-own_errors ->
    [0] { "" }
    [one] I made { $cases-own_errors } error or omission.
   *[other] I made { $cases-own_errors } errors or omissions.
}
