### What is said of a service desk and of each of its agents.

section-service = Enquiries and problems
section-escalated = Problems passed to superiors
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
    .definition = Enquiries, complaints, requests, incidents and near misses recorded in the period, answered or not. A reopened case is not received again.
name-cases-handled = Cases resolved
    .definition = Cases that became resolved in the period, whenever they were opened: enquiries answered, problems solved. One that is reopened and resolved again counts twice; it is credited to whoever had it.
name-cases-pending = Cases open at the end
    .definition = Cases neither resolved nor withdrawn at the end of the period: new, in hand, waiting or passed up. Reopened ones count again.
name-cases-opening_pending = Cases open at the start
    .definition = Cases neither resolved nor withdrawn when the period began, by the moves before it.
name-cases-escalated = Cases passed to a superior
    .definition = Times that a case was passed to a superior in the period because whoever had it could not resolve it; one passed up twice counts twice.
name-cases-escalated_resolved = Resolved after being passed up
    .definition = Cases resolved in the period while they were with a superior, whenever they were passed up.
name-cases-escalated_returned = Returned by the superior
    .definition = Times that a case came back in the period to whoever had it, with a decision or without.
name-cases-escalated_withdrawn = Withdrawn after being passed up
    .definition = Cases withdrawn in the period while they were with a superior.
name-cases-opening_with_superior = With a superior at the start
name-cases-with_superior = With a superior at the end
    .definition = Cases passed to a superior and undecided at the end of the period. They are already among the open ones.
name-cases-decision_median = Superior's decision (median)
    .definition = Median elapsed time from passing a case up until it is resolved, returned or withdrawn, of those that left that state in the period. Without any there is no value.
name-cases-reopened = Cases reopened
    .definition = Times that a resolved case went back in hand in the period; credited to whoever had it when it was resolved. The first resolution still counts in its month.
name-cases-withdrawn = Cases withdrawn
    .definition = Cancelled or duplicate cases closed without being resolved; they count neither as resolved nor as open.
name-cases-first_response_median = First response (median)
    .definition = Median time, in office hours, from recording a case until it is no longer new. Only those first responded to in the period count: neither those withdrawn without a response nor reopened ones. Without any there is no value.
name-cases-first_response_p90 = First response (nine out of ten)
    .definition = Office hours within which 90% of the cases first responded to in the period had their response. Without any there is no value.
name-cases-resolution_median = Resolution (median)
    .definition = Median elapsed time from recording to resolution, of the cases resolved in the period. When a case is reopened, time still runs from its recording. If none was resolved there is no value.
name-cases-resolution_p90 = Resolution (nine out of ten)
    .definition = Elapsed time within which 90% of the cases resolved in the period were resolved, counted from their recording. If none was resolved there is no value.
name-cases-on_time = Resolved on time
    .definition = Cases resolved on or before the promised day. Those without one do not count; a reopened case counts each time it is resolved.
name-cases-late = Resolved late
    .definition = Cases resolved after the promised day. Those without one do not count.
name-cases-promised = Resolved with a promised day
    .definition = Cases resolved in the period that had a promised day.
name-cases-on_time_share = Cases resolved on time
    .definition = Resolved on time out of those resolved with a promised day. If none had one there is no value.
name-cases-own_errors = Own errors and omissions
    .definition = Cases received in the period that were due to an error or omission of our own. Those that do not say whose fault it was do not count.
name-tasks-done = Tasks done
    .label = Done
    .definition = Tasks finished in the period, each daily check on its own.
name-tasks-missed_share = Checks and tasks left undone
    .label = Share left undone
    .definition = Recurring tasks left undone, out of these and the tasks done in the period. Without any there is no value.
name-tasks-on_time_share = Tasks done on time
    .definition = Tasks finished on or before their due day, out of those finished that had one. If none had one there is no value.
name-shifts-covered = Shifts covered for colleagues
    .label = Covered
    .definition = Another person's shifts that were worked by whoever covered them, in the period.
name-shifts-worked = Shifts worked
    .label = Worked
name-shifts-handed_over = Shifts handed over
    .label = Handed over
name-training-passed = Exams passed
name-training-pass_rate = Share of exams passed
name-quality-score_mean = Mean quality score

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
    [0] none is open at the end
    [one] { $cases-pending } is open at the end
   *[other] { $cases-pending } are open at the end
}.
service-found-closed = { $cases-received ->
    [0] No cases came in
    [one] { $cases-received } case came in
   *[other] { $cases-received } cases came in
}{ $cases-received-versus }; { $cases-handled ->
    [0] none was resolved
    [one] { $cases-handled } was resolved
   *[other] { $cases-handled } were resolved
} and none is open at the end.
escalated-found = { $cases-escalated ->
    [0] { "" }
    [one] { $cases-escalated } case was passed to a superior{ $cases-escalated-versus }.
   *[other] { $cases-escalated } cases were passed to a superior{ $cases-escalated-versus }.
}
service-largest = { $cases-received-largest_tied ->
    [yes] Most cases were about { $cases-received-largest }: { $cases-received-largest_value } each.
   *[no] Most cases were about { $cases-received-largest }: { $cases-received-largest_value }.
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
    [one] { $cases-reopened } that had seemed resolved was reopened.
   *[other] { $cases-reopened } that had seemed resolved were reopened.
}
service-withdrawn = { $cases-withdrawn ->
    [0] { "" }
    [one] { $cases-withdrawn } was withdrawn as a duplicate or cancelled.
   *[other] { $cases-withdrawn } were withdrawn as duplicates or cancelled.
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
    [yes] Half of those resolved, and as many as nine out of ten, were closed within { $cases-resolution_median } of being recorded.
   *[no] Half of those resolved were closed within { $cases-resolution_median } of being recorded, and nine out of ten within { $cases-resolution_p90 }.
}
service-on-time = Of those with a promised day, { $cases-on_time_share } were resolved by it{ $cases-on_time_share-versus }; the target is { $cases-on_time_share-target }.
service-on-time-plain = Of those with a promised day, { $cases-on_time_share } were resolved by it{ $cases-on_time_share-versus }.
service-on-time-few = { $cases-promised ->
    [0] None of those resolved had a promised day.
    [one] Only { $cases-promised } had a promised day; { $cases-on_time } was resolved by it.
   *[other] Of the { $cases-promised } with a promised day, { $cases-on_time } were resolved by it.
}
service-roll = Open cases, from start to end
decision = { $count ->
    [one] { $count } case passed up
   *[other] { $count } cases passed up
}{ $dated ->
    [yes] { $count ->
        [one] , received on { $oldest }
       *[other] ; the oldest received on { $oldest }
    }
   *[no] { "" }
}.

## First response

missed-cases-first_response_median = Half of the first responses took { $cases-first_response_median } or longer, against a target of { $cases-first_response_median-target }. { $cases-first_response_median-missed_months ->
    [1] It was not met.
    [2] It is the second month in a row that it was not met.
    [3] It is the third month in a row that it was not met.
   *[other] It has not been met for { $cases-first_response_median-missed_months } months in a row.
}
response-found = Half of the first responses came within { $cases-first_response_median } of office hours{ $cases-first_response_median-versus }.
response-times = { $cases-first_response_p90-alike ->
    [yes] Half of the cases, and as many as nine out of ten, had their first response within { $cases-first_response_median } of office hours{ $cases-first_response_median-versus }.
   *[no] Half of the cases had their first response within { $cases-first_response_median } of office hours{ $cases-first_response_median-versus }, and nine out of ten within { $cases-first_response_p90 }.
}
response-none = { $cases-first_response_median-has ->
    [yes] Half of the cases had their first response within { $cases-first_response_median } of office hours.
   *[no] No case had its first response in the period.
}
response-chart = First response each month (median)

## What was passed to superiors

escalated-opening = { $cases-opening_with_superior ->
    [0] { "" }
    [one] At the start { $cases-opening_with_superior } was already waiting for a decision.
   *[other] At the start { $cases-opening_with_superior } were already waiting for a decision.
}
escalated-passed = { $cases-escalated ->
    [0] No problem had to be passed up.
    [one] { $cases-escalated } case that could not be resolved at the desk was passed up{ $cases-escalated-versus }.
   *[other] { $cases-escalated } cases that could not be resolved at the desk were passed up{ $cases-escalated-versus }.
}
escalated-resolved = { $cases-escalated_resolved ->
    [0] None was resolved by the superior's decision.
    [one] { $cases-escalated_resolved } was resolved by the superior's decision.
   *[other] { $cases-escalated_resolved } were resolved by the superior's decision.
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
    [0] None awaits a decision.
    [one] At the end { $cases-with_superior } awaits a decision.
   *[other] At the end { $cases-with_superior } await a decision.
}
escalated-categories = Cases passed up and what came of them, by category

## Errors and near misses

errors-own = { $cases-own_errors ->
    [0] No error or omission of our own is on record{ $cases-own_errors-versus }.
    [one] { $cases-own_errors } error or omission of our own is on record{ $cases-own_errors-versus }.
   *[other] { $cases-own_errors } errors or omissions of our own are on record{ $cases-own_errors-versus }.
}
errors-near-misses = { $cases-near_misses ->
    [0] No near miss was noted.
    [one] { $cases-near_misses } near miss was noted, for all to learn from.
   *[other] { $cases-near_misses } near misses were noted, for all to learn from.
}
errors-jumped = { $cases-jumped ->
    [0] { "" }
    [one] { $cases-jumped } complaint went straight to a superior, past the person who should have dealt with it.
   *[other] { $cases-jumped } complaints went straight to a superior, past the people who should have dealt with them.
}
errors-chart = Own errors and omissions each month

## Tasks

work-done = { $tasks-done ->
    [0] No task was finished.
    [one] { $tasks-done } task was finished.
   *[other] { $tasks-done } tasks were finished, each daily check on its own.
}
checks-found = { $tasks-missed ->
    [0] All daily checks of open problems were made.
    [one] { $tasks-missed } daily check of open problems was left undone.
   *[other] { $tasks-missed } daily checks of open problems were left undone.
}
checks-missed = { $tasks-missed ->
    [0] No daily check of open problems was left undone.
    [one] { $tasks-missed } daily check of open problems was left undone ({ $tasks-missed_share } of the tasks).
   *[other] { $tasks-missed } daily checks of open problems were left undone ({ $tasks-missed_share } of the tasks).
}
checks-missed-few = { $tasks-missed ->
    [0] No daily check of open problems was left undone.
    [one] { $tasks-missed } daily check of open problems was left undone.
   *[other] { $tasks-missed } daily checks of open problems were left undone.
}
checks-all = { $tasks-done ->
    [0] { "" }
   *[other] No recurring task was left undone.
}
work-on-time = Of those with a due day, { $tasks-on_time_share } were done on time; the target is { $tasks-on_time_share-target }.
work-on-time-plain = Of those with a due day, { $tasks-on_time_share } were done on time.
work-on-time-few = { $tasks-promised ->
    [0] { "" }
    [one] Only { $tasks-promised } had a due day; { $tasks-on_time } was done on time.
   *[other] Of the { $tasks-promised } with a due day, { $tasks-on_time } were done on time.
}
work-pending = { $tasks-pending ->
    [0] None is left to do.
    [one] { $tasks-pending } is left to do.
   *[other] { $tasks-pending } are left to do, counting those due later.
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
        [0] ; none was worked.
        [one] ; { $shifts-worked } was worked.
       *[other] ; { $shifts-worked } were worked.
    }
}
shifts-covered = { $shifts-covered ->
    [0] { "" }
    [one] { $shifts-covered } shift was covered for somebody else at the desk.
   *[other] { $shifts-covered } shifts were covered for others at the desk.
}
shifts-handed-over = { $scope ->
    [office] { "" }
   *[other] { $shifts-handed_over ->
        [0] { "" }
        [one] { $shifts-handed_over } was handed over and covered by somebody else.
       *[other] { $shifts-handed_over } were handed over and covered by others.
    }
}
shifts-missed = { $shifts-missed ->
    [0] No absence went uncovered.
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
    [one] { $training-absent } absence from an exam is on record.
   *[other] { $training-absent } absences from exams are on record.
}
training-onboarded = { $training-onboarded ->
    [0] { "" }
    [one] { $training-onboarded } new person finished onboarding before answering alone.
   *[other] { $training-onboarded } new people finished onboarding before answering alone.
}
training-pending = { $training-pending ->
    [0] { "" }
    [one] { $training-pending } enrolment is still to be finished.
   *[other] { $training-pending } enrolments are still to be finished.
}
training-courses = Courses and exams

## Quality

quality-found = The mean quality score was { $quality-score_mean }{ $quality-score_mean-versus }.
quality-reviewed = { $quality-reviewed ->
    [0] No reply or call was reviewed.
    [one] { $quality-reviewed } reply or call was reviewed.
   *[other] { $quality-reviewed } replies and calls were reviewed.
}
quality-below = { $quality-below ->
    [0] All reach the required score.
    [one] { $quality-below } fell below the required score.
   *[other] { $quality-below } fell below the required score.
}
quality-score = The mean score was { $quality-score_mean }{ $quality-score_mean-versus }.
quality-improved = { $quality-to_improve ->
    [0] No improvement is still to be checked.
    [one] { $quality-to_improve } improvement is still to be checked.
   *[other] { $quality-to_improve } improvements are still to be checked.
}
quality-people = Reviews by person

## Team and plan

team-people = Cases by person
next-carried = { $cases-pending ->
    [0] { "" }
    [one] { $cases-pending } case is still open; the annex shows it.
   *[other] { $cases-pending } cases are still open; the annex lists them one by one.
}
next-expected = In { $expected_name } between { $cases-received-expected_lower } and { $cases-received-expected_upper } cases can be expected, { $cases-received-expected } in the middle.
next-work = Planned tasks

## What a person calls it

-case = { $number ->
    [none] no case
    [one] case
   *[many] cases
}
-task = { $number ->
    [none] no task
    [one] task
   *[many] tasks
}
i-cases-own-errors = { $cases-own_errors ->
    [0] { "" }
    [one] I made { $cases-own_errors } error or omission.
   *[other] I made { $cases-own_errors } errors or omissions.
}
