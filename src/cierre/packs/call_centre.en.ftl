### What is said of a call centre.

section-traffic = Call traffic
section-waiting = Waiting and handling
section-complaints = Customer complaints
section-quality = Quality
section-team = Team
section-shifts = Shifts
section-wellbeing = Wellbeing
section-conduct = Conduct
section-voice = Voice and awareness
section-contests = Contests and activities
section-cooperation = Working with other teams

complaints_per_thousand_calls =
    .label = Complaints per thousand calls
    .definition = Complaints received over calls offered in the period, per thousand. Cases of another kind, such as enquiries or near misses, do not count; those that do not say their kind do. If there were no calls, there is no value.

book-cases = Cases
name-calls-offered = Calls offered
name-calls-answered = Calls answered
name-cases-complaints = Complaints received
name-cases-received = Cases received
name-cases-handled = Cases resolved
name-cases-pending = Cases open at the close
name-cases-first_response_median = First response to cases (median)
name-cases-on_time_share = Cases resolved on time
name-cases-near_misses = Near misses
name-cases-jumped = Complaints that bypassed a level
name-quality-score_mean = Average quality score
name-quality-reviewed = Quality reviews done
name-shifts-missed_share = Shifts missed
name-wellbeing-mood_mean = Average mood

## Traffic

traffic-found-answered = { $calls-answered } { $calls-answered ->
    [one] call was answered
   *[other] calls were answered
}{ $calls-answered-versus }.
traffic-found = { $calls-offered ->
    [0] No calls came in
    [one] { $calls-offered } call came in
   *[other] { $calls-offered } calls came in
}{ $calls-offered-versus }, and { $calls-answered ->
    [0] none was
    [one] { $calls-answered } was
   *[other] { $calls-answered } were
} answered.
traffic-volume = { $calls-offered ->
    [0] No calls came in
    [one] { $calls-offered } call came in
   *[other] { $calls-offered } calls came in
} during { $period_name }{ $calls-offered-versus }. { $calls-answered ->
    [0] None was answered.
    [one] { $calls-answered } was answered{ $calls-answered-versus }.
   *[other] { $calls-answered } were answered{ $calls-answered-versus }.
}
traffic-answered = { $calls-answered ->
    [one] { $calls-answered } call was answered during { $period_name }{ $calls-answered-versus }.
   *[other] { $calls-answered } calls were answered during { $period_name }{ $calls-answered-versus }.
}
traffic-abandoned = { $calls-abandoned ->
    [0] None was abandoned.
    [one] { $calls-abandoned } was abandoned ({ $calls-abandonment_rate }{ $calls-abandonment_rate-versus }).
   *[other] { $calls-abandoned } were abandoned ({ $calls-abandonment_rate }{ $calls-abandonment_rate-versus }).
}
traffic-abandoned-plain = { $calls-abandoned ->
    [0] None was abandoned.
    [one] { $calls-abandoned } was abandoned.
   *[other] { $calls-abandoned } were abandoned.
}
traffic-nuisance = { $calls-nuisance ->
    [0] { "" }
    [one] There was { $calls-nuisance } nuisance call.
   *[other] There were { $calls-nuisance } nuisance calls.
}
traffic-chart = Calls offered each month
traffic-lines = Calls by line
traffic-queues = Calls by queue

## Waiting and handling

missed-calls-service_level = The service level was { $calls-service_level }, against a target of { $calls-service_level-target }{ $calls-service_level-missed_months ->
    [1] .
    [2] . This is the second month running that it has been missed.
    [3] . This is the third month running that it has been missed.
   *[other] . It has now been missed { $calls-service_level-missed_months } months running.
}
service-found = { $calls-service_level-met ->
    [yes] The service level was { $calls-service_level }, meeting the target of { $calls-service_level-target }.
   *[other] The service level was { $calls-service_level }{ $calls-service_level-versus }.
}
service-level = { $calls-service_level } of calls were answered within the target time{ $calls-service_level-versus }; the target is { $calls-service_level-target }.
service-level-plain = { $calls-service_level } of calls were answered within the target time{ $calls-service_level-versus }.
waiting-mean = Callers who got through waited { $calls-wait_mean } on average{ $calls-wait_mean-versus }.
handling-mean = The average handling time was { $calls-handle_mean } a call{ $calls-handle_mean-versus }: conversations averaged { $calls-talk_mean } and after-call work { $calls-wrap_up_mean }.
service-chart = Service level each month

## Complaints and near misses: a “case” is either

complaints-found-kinds = { $cases-received ->
    [0] No cases came in
    [one] { $cases-received } case came in
   *[other] { $cases-received } cases came in
}{ $cases-complaints ->
    [0] { "" }
    [one] , { $cases-received ->
        [one] a complaint
       *[other] { $cases-complaints } of them a complaint
    }{ $cases-complaints-versus },
   *[other] , { $cases-complaints } of them complaints{ $cases-complaints-versus },
} and { $cases-handled ->
    [0] none was resolved
    [one] { $cases-handled } was resolved
   *[other] { $cases-handled } were resolved
}; { $cases-pending ->
    [0] none is open at the close.
    [one] { $cases-pending } is still open at the close.
   *[other] { $cases-pending } are still open at the close.
}
complaints-found = { $cases-received ->
    [0] No cases came in
    [one] { $cases-received } case came in
   *[other] { $cases-received } cases came in
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
        [one] case
       *[other] cases
    } each.
   *[no] The most frequent subject was { $cases-received-largest }, with { $cases-received-largest_value } { $cases-received-largest_value ->
        [one] case
       *[other] cases
    }.
}
complaints-received = { $cases-complaints ->
    [0] { "" }
    [one] { $cases-complaints } complaint was received in { $period_name }{ $cases-complaints-versus }.
   *[other] { $cases-complaints } complaints were received in { $period_name }{ $cases-complaints-versus }.
}
complaints-volume = { $cases-received ->
    [0] No cases were received in { $period_name }{ $cases-received-versus }.
    [one] { $cases-received } case was received in { $period_name }{ $cases-received-versus }.
   *[other] { $cases-received } cases were received in { $period_name }{ $cases-received-versus }.
}
complaints-rate = That is { $pack-complaints_per_thousand_calls } per thousand calls{ $pack-complaints_per_thousand_calls-versus }.
complaints-jumped = { $cases-jumped ->
    [0] None bypassed a level.
    [one] { $cases-jumped } bypassed a level: it went straight to a manager, past the team.
   *[other] { $cases-jumped } bypassed a level{ $cases-jumped-versus }: they went straight to a manager, past the team.
}
complaints-near-misses = { $cases-near_misses ->
    [0] { "" }
    [one] { $cases-near_misses } near miss was also noted, as a lesson for all.
   *[other] { $cases-near_misses } near misses were also noted, as lessons for all.
}
complaints-handled = { $cases-handled ->
    [0] No cases were resolved.
    [one] { $cases-handled } case was resolved{ $cases-handled-versus }.
   *[other] { $cases-handled } cases were resolved{ $cases-handled-versus }.
}
complaints-chart = Cases received by category
complaints-first-response = { $cases-first_response_median-has ->
    [yes] Half of the cases had their first response within { $cases-first_response_median } of office hours{ $cases-first_response_median-versus }.
   *[no] No case had its first response in the period.
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
complaints-roll = Open cases, from start to close
step-out_resolved = Resolved
step-out_withdrawn = Withdrawn
complaints-lines = Complaints by line
next-carried = { $cases-pending ->
    [0] { "" }
    [one] { $cases-pending } open case is carried over to the next period; it is listed in the annex.
   *[other] { $cases-pending } open cases are carried over to the next period; each is listed in the annex.
}

## Quality

missed-quality-score_mean = The average quality score was { $quality-score_mean }, below the required { $quality-score_mean-target }{ $quality-score_mean-missed_months ->
    [1] .
    [2] , for the second month running.
    [3] , for the third month running.
   *[other] , for { $quality-score_mean-missed_months } months running.
}
quality-found = { $quality-score_mean-met ->
    [yes] The average quality score was { $quality-score_mean }, meeting the required { $quality-score_mean-target }.
   *[other] The average quality score was { $quality-score_mean }{ $quality-score_mean-versus }.
}
quality-reviewed = { $quality-reviewed_share-base ->
    [one] { $quality-reviewed ->
        [0] The one review that was due was not done.
       *[other] The one review that was due was done.
    }
   *[other] Of the { $quality-reviewed_share-base } reviews that were due, { $quality-reviewed ->
        [0] none was done.
        [one] { $quality-reviewed } was done.
       *[other] { $quality-reviewed } were done.
    }
}
quality-score = The average score was { $quality-score_mean }{ $quality-score_mean-versus }; the required score is { $quality-score_mean-target }.
quality-score-plain = The average score was { $quality-score_mean }{ $quality-score_mean-versus }.
quality-below = { $quality-below ->
    [0] None fell below the required score.
    [one] { $quality-below } fell below the required score.
   *[other] { $quality-below } fell below the required score{ $quality-below-versus }.
}
quality-improved = { $quality-improved ->
    [0] { "" }
    [one] { $quality-improved } improvement was achieved.
   *[other] { $quality-improved } improvements were achieved.
}
quality-to-improve = { $quality-to_improve ->
    [0] No improvements are pending.
    [one] { $quality-to_improve } improvement is pending.
   *[other] { $quality-to_improve } improvements are pending.
}
quality-chart = Average quality score each month
quality-people = Reviews by person

## Team

team-people = Activity by person
shifts-worked = { $shifts-planned ->
    [0] No shifts were planned.
    [one] { $shifts-planned } shift was planned, and it was { $shifts-worked ->
        [0] not worked by the person it was assigned to.
       *[other] worked by the person it was assigned to.
    }
   *[other] Of the { $shifts-planned } shifts planned, { $shifts-worked ->
        [0] none was worked by the person it was assigned to.
        [one] { $shifts-worked } was worked by the person it was assigned to.
       *[other] { $shifts-worked } were worked by the people they were assigned to.
    }
}
shifts-covered = { $shifts-covered ->
    [0] { "" }
    [one] { $shifts-covered } was covered for a colleague.
   *[other] { $shifts-covered } were covered for colleagues.
}
shifts-handed-over = { $shifts-handed_over ->
    [0] { "" }
    [one] { $shifts-handed_over } was handed over to a colleague.
   *[other] { $shifts-handed_over } were handed over to colleagues.
}
shifts-missed = { $shifts-missed ->
    [0] None was missed.
    [one] { $shifts-missed } was missed ({ $shifts-missed_share }{ $shifts-missed_share-versus }); the limit is { $shifts-missed_share-target }.
   *[other] { $shifts-missed } were missed ({ $shifts-missed_share }{ $shifts-missed_share-versus }); the limit is { $shifts-missed_share-target }.
}
shifts-missed-plain = { $shifts-missed ->
    [0] None was missed.
    [one] { $shifts-missed } was missed ({ $shifts-missed_share }{ $shifts-missed_share-versus }).
   *[other] { $shifts-missed } were missed ({ $shifts-missed_share }{ $shifts-missed_share-versus }).
}
shifts-missed-few = { $shifts-missed ->
    [0] None was missed.
    [one] { $shifts-missed } was missed.
   *[other] { $shifts-missed } were missed.
}
shifts-called-off = { $shifts-called_off ->
    [0] { "" }
    [one] { $shifts-called_off } was called off.
   *[other] { $shifts-called_off } were called off.
}
wellbeing-answered = { $wellbeing-asked ->
    [one] The one check-in asked for was { $wellbeing-answered ->
        [0] not answered.
       *[other] answered.
    }
   *[other] Of the { $wellbeing-asked } check-ins asked for, { $wellbeing-answered ->
        [0] none was answered.
        [one] { $wellbeing-answered } was answered.
       *[other] { $wellbeing-answered } were answered.
    }
} Each person’s answers are seen by that person alone; only groups of five or more are shown.
wellbeing-mood = The average mood, from { $wellbeing-mood_mean-least ->
    [zero] zero
   *[one] one
} (bad) to { $wellbeing-mood_mean-most ->
    [three] three
    [four] four
   *[five] five
    [six] six
    [seven] seven
    [ten] ten
    [hundred] a hundred
} (good), was { $wellbeing-mood_mean }{ $wellbeing-mood_mean-versus }.
wellbeing-mood-plain = The average mood was { $wellbeing-mood_mean }{ $wellbeing-mood_mean-versus }.
wellbeing-chart = Average mood each month
conduct-observed = { $conduct-observed ->
    [0] No faults were observed.
    [one] { $conduct-observed } fault was observed.
   *[other] { $conduct-observed } faults were observed.
}
conduct-talked = { $conduct-talked ->
    [0] { "" }
    [one] { $conduct-talked } was talked over with the person.
   *[other] { $conduct-talked } were talked over with the person.
}
conduct-sanctioned = { $conduct-sanctioned ->
    [0] There were no sanctions.
    [one] There was { $conduct-sanctioned } sanction, after a talk.
   *[other] There were { $conduct-sanctioned } sanctions, each after a talk.
}
conduct-unfounded = { $conduct-unfounded ->
    [0] { "" }
    [one] { $conduct-unfounded } proved unfounded.
   *[other] { $conduct-unfounded } proved unfounded.
}
conduct-to-talk = { $conduct-to_talk ->
    [0] { "" }
    [one] { $conduct-to_talk } is still to be talked over.
   *[other] { $conduct-to_talk } are still to be talked over.
}
conduct-followed = { $conduct-followed ->
    [0] { "" }
    [one] { $conduct-followed } is being followed up.
   *[other] { $conduct-followed } are being followed up.
}
conduct-kinds = Faults by kind

## Training and work

training-onboarded = { $training-onboarded ->
    [0] { "" }
    [one] { $training-onboarded } person finished the onboarding required before going online.
   *[other] { $training-onboarded } people finished the onboarding required before going online.
}
training-onboarded-late = { $training-onboarded_late ->
    [0] { "" }
    [one] { $training-onboarded_late } finished it after the day planned for going online.
   *[other] { $training-onboarded_late } finished it after the day planned for going online.
}
work-missed = { $tasks-missed ->
    [0] { "" }
    [one] { $tasks-missed } recurring task was left undone.
   *[other] { $tasks-missed } recurring tasks were left undone.
}

## When not everything has a figure

complaints-found-settled = { $cases-received ->
    [0] No cases came in
    [one] { $cases-received } case came in
   *[other] { $cases-received } cases came in
} and { $cases-handled ->
    [0] none was
    [one] { $cases-handled } was
   *[other] { $cases-handled } were
} resolved; none is open at the close.
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

## What is expected

next-calls = About { $calls-offered-expected } calls can be expected in { $expected_name }: between { $calls-offered-expected_lower } and { $calls-offered-expected_upper }, four times out of five. The same month a year earlier brought { $calls-offered-expected_last_year }.
next-calls-first-year = About { $calls-offered-expected } calls can be expected in { $expected_name }: between { $calls-offered-expected_lower } and { $calls-offered-expected_upper }, four times out of five.
staffing-peak = If { $expected_name } brings the { $volume } calls expected, the busiest half-hour ({ $weekday }s from { $time }, { $arrivals } calls) needs { $gives_up ->
    [yes] { $patient } people to answer { $wanted } of calls within { $within } if no caller hangs up (Erlang C), or { $impatient } if callers hang up as they do now (Erlang A)
   *[no] { $patient } people to answer { $wanted } of calls within { $within } (Erlang C)
}. In { $period_name }, an average of { $answering } people answered in that half-hour.
staffing-weekdays = Each weekday’s busiest half-hour and the people it needs
staffing-hours = People needed in each half-hour: if no caller hangs up (Erlang C) · if callers hang up as they do now (Erlang A)
section-annex_staffing = Staffing by half-hour

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
