### What is said of a property manager's office.

section-fees = Fee collection
section-complaints = Residents’ complaints
section-meters = Meters
section-opinion = What residents think
section-night = Night rounds
section-community = Community life
section-shifts = Concierge desk and on-call duty

name-fees-collected = Fees collected
name-fees-arrears = Fees outstanding at the close
name-meters-read_share = Meter readings taken
name-surveys-csat = Satisfied residents
    .label = Satisfied
name-tasks-missed = Recurring tasks left undone

## Fees

missed-fees-collected = { $fees-collected } was collected, against the { $fees-collected-target } planned for { $period_name } ({ $fees-collected-attainment }); so far this year, { $fees-collected-year_actual } has been collected of the { $fees-collected-year_target } in the annual plan.{ $fees-collected-missed_months ->
    [1] { "" }
    [2] { " " }This is the second month running that the target has been missed.
    [3] { " " }This is the third month running that the target has been missed.
   *[other] { " " }The target has now been missed { $fees-collected-missed_months } months running.
}
fees-found = { $fees-collected-met ->
    [yes] { $fees-collected } was collected, meeting the target of { $fees-collected-target } ({ $fees-collected-attainment }).
   *[other] { $fees-collected ->
        [0] No fees were collected
       *[other] { $fees-collected } was collected
    }{ $fees-collected-versus }.
}
fees-items = { $fees-payments ->
    [0] No payments were received.
    [one] { $fees-payments } payment was received{ $fees-payments-versus }.
   *[other] { $fees-payments } payments were received{ $fees-payments-versus }.
}
fees-rate = { $fees-collection_rate } of everything due, earlier arrears included, was settled.
fees-required = { $fees-collected-year_met ->
    [yes] { "" }
   *[no] { $fees-collected-remaining_months ->
        [0] No month is left in which to meet the annual plan.
        [one] To meet the annual plan, the one remaining month must bring in { $fees-collected-required }.
       *[other] To meet the annual plan, each of the { $fees-collected-remaining_months } remaining months must bring in { $fees-collected-required }.
    }
}
fees-year-met = { $fees-collected-year_met ->
    [yes] With { $fees-collected-year_actual } collected this year, the annual plan of { $fees-collected-year_target } has already been met.
   *[no] { "" }
}
fees-late = { $fees-late_payments ->
    [0] { "" }
    [one] { $fees-collected_in_time } came in time ({ $fees-in_time_share } of what was collected with a due date) and { $fees-collected_late } late, in { $fees-late_payments } payment that came { $fees-days_late_median ->
        [one] { $fees-days_late_median } day
       *[other] { $fees-days_late_median } days
    } late.
   *[other] { $fees-collected_in_time } came in time ({ $fees-in_time_share } of what was collected with a due date) and { $fees-collected_late } late, in { $fees-late_payments } payments, half of which came { $fees-days_late_median ->
        [one] { $fees-days_late_median } day
       *[other] { $fees-days_late_median } days
    } late or more.
}
fees-in-time = { $fees-collected_late ->
    [0] { $fees-collected_in_time ->
        [0] { "" }
       *[other] All that was collected with a due date, { $fees-collected_in_time }, came in time.
    }
   *[other] { "" }
}
fees-arrears = { $fees-arrears ->
    [0] Nothing was outstanding at the close{ $fees-arrears-versus }.
   *[other] { $fees-arrears } was outstanding at the close{ $fees-arrears-versus }.
}
fees-returned = { $fees-returned ->
    [0] { "" }
   *[other] { $fees-returned } of what had been collected was returned and is outstanding again.
}
fees-surcharged = { $fees-surcharged ->
    [0] { "" }
   *[other] { $fees-surcharged } was added in surcharges.
}
fees-credit-notes = { $fees-credit_notes ->
    [0] { "" }
   *[other] { $fees-credit_notes } was taken off by credit notes{ $fees-credit_notes_paid ->
        [0] .
       *[other] , of which { $fees-credit_notes_paid } was on fees already collected and is held to households’ credit.
    }
}
fees-ahead = { $fees-credited ->
    [0] { "" }
   *[other] Of what was collected, { $fees-credited } was overpaid or paid ahead.
}
fees-credit-used = { $fees-credit_used ->
    [0] { "" }
   *[other] { $fees-credit_used } in fees was paid out of credit.
}
fees-credit = { $fees-credit ->
    [0] { "" }
   *[other] { $fees-credit } is held to households’ credit at the close.
}
fees-written-off = { $fees-written_off ->
    [0] { "" }
   *[other] { $fees-written_off } was written off.
}
fees-chart = Collected each month, against the target
fees-places = Fees by building

## Meters

meters-found = { $meters-read ->
    [0] No meter readings were taken.
    [one] { $meters-read } of the { $meters-planned } meter readings planned was taken.
   *[other] { $meters-read } of the { $meters-planned } meter readings planned were taken.
}
meters-read = Of the { $meters-planned } readings planned, { $meters-read ->
    [0] none was
    [one] { $meters-read } was
   *[other] { $meters-read } were
} taken ({ $meters-read_share }); the target is { $meters-read_share-target }.
meters-read-plain = { $meters-planned ->
    [0] No readings were planned.
    [one] The one reading planned was { $meters-read ->
        [0] not taken.
       *[other] taken.
    }
   *[other] Of the { $meters-planned } readings planned, { $meters-read ->
        [0] none was
        [one] { $meters-read } was
       *[other] { $meters-read } were
    } taken.
}
meters-others = { $meters-estimated ->
    [0] { "" }
   *[other] { $meters-estimated } had to be estimated.
}
meters-unreadable = { $meters-unreadable ->
    [0] { "" }
   *[other] { $meters-unreadable } could be neither read nor estimated.
}
next-meters = Readings planned

## What residents think

missed-surveys-csat = { $surveys-csat } of the residents who answered the survey are satisfied, against a target of { $surveys-csat-target }.
surveys-answered = { $surveys-sent ->
    [one] The one survey sent was { $surveys-answered ->
        [0] not answered.
       *[other] answered.
    }
   *[other] Of the { $surveys-sent } surveys sent, { $surveys-answered ->
        [0] none was answered.
        [one] { $surveys-answered } was answered.
       *[other] { $surveys-answered } were answered.
    }
}
surveys-satisfied = Of those who gave a score, { $surveys-csat } are satisfied{ $surveys-csat-versus }; the target is { $surveys-csat-target }.
surveys-satisfied-plain = Of those who gave a score, { $surveys-csat } are satisfied{ $surveys-csat-versus }.
surveys-satisfied-few = { $surveys-csat_answers ->
    [0] { "" }
    [one] The one person who gave a score is { $surveys-satisfied ->
        [0] not satisfied.
       *[other] satisfied.
    }
   *[other] Of the { $surveys-csat_answers } people who gave a score, { $surveys-satisfied ->
        [0] none is satisfied.
        [one] { $surveys-satisfied } is satisfied.
       *[other] { $surveys-satisfied } are satisfied.
    }
}
surveys-places = Surveys by building
surveys-themes = What residents mention

## Rounds and shifts

work-missed = { $tasks-missed ->
    [0] { "" }
    [one] { $tasks-missed } recurring task was left undone.
   *[other] { $tasks-missed } recurring tasks were left undone.
}
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
    [one] { $shifts-missed } was missed.
   *[other] { $shifts-missed } were missed.
}
shifts-people = Shifts by person

## When not everything has a figure

complaints-found-settled = { $cases-received ->
    [0] No complaints came in
    [one] { $cases-received } complaint came in
   *[other] { $cases-received } complaints came in
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
