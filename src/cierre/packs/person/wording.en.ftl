### What each person says of their own work in their report, in the first person.

-case = { $number ->
    [none] no complaints
    [one] complaint
   *[many] complaints
}
-task = { $number ->
    [none] no tasks
    [one] task
   *[many] tasks
}
-shift = { $number ->
    [none] no shifts
    [one] shift
   *[many] shifts
}

## Cases

i-cases-work = { $cases-received ->
    [0] I received { -case(number: "none") }
    [one] I received { $cases-received } { -case(number: "one") }
   *[other] I received { $cases-received } { -case(number: "many") }
} and { $cases-handled ->
    [0] resolved none
   *[other] resolved { $cases-handled }
}; at the close { $cases-pending ->
    [0] I have nothing open.
   *[other] I have { $cases-pending } open.
}
i-cases-work-closed = { $cases-received ->
    [0] I received { -case(number: "none") }
    [one] I received { $cases-received } { -case(number: "one") }
   *[other] I received { $cases-received } { -case(number: "many") }
} and { $cases-handled ->
    [0] resolved none
   *[other] resolved { $cases-handled }
}; at the close I have nothing open.
i-cases-received = { $cases-received ->
    [0] I received { -case(number: "none") }.
    [one] I received { $cases-received } { -case(number: "one") }.
   *[other] I received { $cases-received } { -case(number: "many") }.
}
i-cases-handled = { $cases-handled ->
    [0] I resolved { -case(number: "none") }.
    [one] I resolved { $cases-handled } { -case(number: "one") }.
   *[other] I resolved { $cases-handled } { -case(number: "many") }.
}
i-cases-open = { $cases-pending ->
    [0] { "" }
    [one] At the close I have { $cases-pending } { -case(number: "one") } open.
   *[other] At the close I have { $cases-pending } { -case(number: "many") } open.
}
kind_enquiry = Enquiries
kind_complaint = Complaints
kind_request = Requests
kind_incident = Incidents
kind_damage = Damage
kind_near_miss = Near misses

i-cases-kinds = By kind: { $cases-received-by_kind }.
i-cases-categories = By subject: { $cases-received-by_category }.
i-cases-escalated = { $cases-escalated ->
    [0] I did not have to escalate anything.
    [one] I escalated { $cases-escalated } { -case(number: "one") } that I could not resolve.
   *[other] I escalated { $cases-escalated } { -case(number: "many") } that I could not resolve.
}
i-cases-escalated-resolved = { $cases-escalated_resolved ->
    [0] { "" }
    [one] { $cases-escalated_resolved } was resolved by a manager’s decision.
   *[other] { $cases-escalated_resolved } were resolved by a manager’s decision.
}
i-cases-escalated-returned = { $cases-escalated_returned ->
    [0] { "" }
    [one] { $cases-escalated_returned } came back to me with an answer.
   *[other] { $cases-escalated_returned } came back to me with an answer.
}
i-cases-escalated-withdrawn = { $cases-escalated_withdrawn ->
    [0] { "" }
    [one] { $cases-escalated_withdrawn } was withdrawn while it was being decided.
   *[other] { $cases-escalated_withdrawn } were withdrawn while they were being decided.
}
i-cases-with-superior = { $cases-with_superior ->
    [0] None is awaiting a decision.
    [one] { $cases-with_superior } is awaiting a decision.
   *[other] { $cases-with_superior } are awaiting a decision.
}
i-cases-reopened = { $cases-reopened ->
    [0] { "" }
    [one] { $cases-reopened } that I had resolved was reopened.
   *[other] { $cases-reopened } that I had resolved were reopened.
}
i-cases-withdrawn = { $cases-withdrawn ->
    [0] { "" }
    [one] I withdrew { $cases-withdrawn }, as cancelled or a duplicate.
   *[other] I withdrew { $cases-withdrawn }, as cancelled or duplicates.
}
i-cases-near-misses = { $cases-near_misses ->
    [0] { "" }
    [one] I noted { $cases-near_misses } near miss, so that it does not happen again.
   *[other] I noted { $cases-near_misses } near misses, so that they do not happen again.
}
i-cases-response = Half of my first responses came within { $cases-first_response_median } of office hours.
i-cases-resolution = Half of what I resolved took { $cases-resolution_median } or less from coming in to resolution.
i-cases-on-time = { $cases-promised ->
    [0] { "" }
    [one] { $cases-on_time ->
        [0] { "" }
       *[other] I kept the only promised date.
    }
   *[other] { $cases-on_time-of_promised ->
        [all] I kept all { $cases-on_time } promised dates.
       *[some] { "" }
    }
}
i-cases-late = { $cases-late ->
    [0] { "" }
   *[other] { $cases-promised ->
        [one] I did not keep the only promised date.
       *[other] { $cases-late-of_promised ->
            [all] I kept none of the { $cases-promised } promised dates.
           *[some] Of { $cases-promised } promised dates, I missed { $cases-late }.
        }
    }
}
i-cases-own-errors = { $cases-own_errors ->
    [0] { "" }
    [one] { $cases-own_errors } { -case(number: "one") } was due to an error of ours.
   *[other] { $cases-own_errors } { -case(number: "many") } were due to errors of ours.
}

## Calls

i-calls-answered = { $calls-answered ->
    [0] I answered no calls.
    [one] I answered { $calls-answered } call.
   *[other] I answered { $calls-answered } calls.
}
i-calls-nuisance = { $calls-nuisance ->
    [0] { "" }
    [one] Of those received, { $calls-nuisance } was a nuisance call.
   *[other] Of those received, { $calls-nuisance } were nuisance calls.
}
i-calls-wait = Callers who got through to me had waited { $calls-wait_mean } on average.
i-calls-handling = I spent { $calls-handle_mean } on each call on average, including after-call work.

## Surveys and visits

i-surveys-sent = { $surveys-sent ->
    [0] I sent no surveys
    [one] I sent { $surveys-sent } survey
   *[other] I sent { $surveys-sent } surveys
} and { $surveys-answered ->
    [0] nobody answered.
    [one] { $surveys-answered } answer came in.
   *[other] { $surveys-answered } answers came in.
}
i-surveys-answered = { $surveys-answered ->
    [0] { "" }
    [one] { $surveys-answered } answer to my surveys came in.
   *[other] { $surveys-answered } answers to my surveys came in.
}
i-surveys-expired = { $surveys-expired ->
    [0] { "" }
    [one] { $surveys-expired } expired without an answer.
   *[other] { $surveys-expired } expired without an answer.
}
i-surveys-nps = My NPS was { $surveys-nps }.
i-surveys-satisfied = { $surveys-csat_answers ->
    [0] { "" }
    [one] { $surveys-satisfied ->
        [0] The only person who rated their satisfaction was not satisfied.
       *[other] The only person who rated their satisfaction was satisfied.
    }
   *[other] Of the { $surveys-csat_answers } people who rated their satisfaction, { $surveys-satisfied ->
        [0] none was satisfied.
        [one] { $surveys-satisfied } was satisfied.
       *[other] { $surveys-satisfied } were satisfied.
    }
}
i-surveys-easy = { $surveys-ces_answers ->
    [0] { "" }
    [one] { $surveys-easy ->
        [0] The only person who rated ease did not find it easy.
       *[other] The only person who rated ease found it easy.
    }
   *[other] Of the { $surveys-ces_answers } people who rated ease, { $surveys-easy ->
        [0] nobody found it easy.
        [one] { $surveys-easy } found it easy.
       *[other] { $surveys-easy } found it easy.
    }
}
i-visits-made = { $visits-made ->
    [0] I made no visits.
    [one] I made { $visits-made } visit.
   *[other] I made { $visits-made } visits.
}
i-visits-unreachable = { $visits-unreachable ->
    [0] { "" }
    [one] On { $visits-unreachable } attempt I did not reach the customer.
   *[other] On { $visits-unreachable } attempts I did not reach the customer.
}
i-visits-raised = { $visits-raised ->
    [0] { "" }
    [one] Customers raised { $visits-raised } matter to act on.
   *[other] Customers raised { $visits-raised } matters to act on.
}
i-visits-acted = { $visits-acted ->
    [0] I settled none of the matters raised
    [one] I settled { $visits-acted } matter
   *[other] I settled { $visits-acted } matters
}; at the close { $visits-to_act ->
    [0] none is open.
    [one] { $visits-to_act } is open.
   *[other] { $visits-to_act } are open.
}
i-visits-on-time = { $visits-promised ->
    [0] { "" }
    [one] { $visits-on_time ->
        [0] { "" }
       *[other] I made the only visit with a due date on time.
    }
   *[other] { $visits-on_time-of_promised ->
        [all] I made all { $visits-on_time } visits with a due date on time.
       *[some] { "" }
    }
}
i-visits-late = { $visits-promised ->
    [0] { "" }
    [one] { $visits-on_time ->
        [0] I did not make the only visit with a due date on time.
       *[other] { "" }
    }
   *[other] { $visits-on_time-of_promised ->
        [all] { "" }
        [none] I made none of the { $visits-promised } visits with a due date on time.
       *[some] Of the { $visits-promised } visits with a due date, I made { $visits-on_time } on time.
    }
}

## Shipments and stock

i-shipments-booked = { $shipments-booked ->
    [0] { "" }
    [one] I booked { $shipments-booked } shipment.
   *[other] I booked { $shipments-booked } shipments.
}
i-shipments-arrived = { $shipments-arrived ->
    [0] None of my shipments arrived.
    [one] { $shipments-arrived } of my shipments arrived.
   *[other] { $shipments-arrived } of my shipments arrived.
}
i-shipments-transfers = { $shipments-transfers ->
    [0] { "" }
    [one] I followed up { $shipments-transfers } transfer.
   *[other] I followed up { $shipments-transfers } transfers.
}
i-shipments-damaged = { $shipments-damaged ->
    [0] { "" }
    [one] { $shipments-damaged } was found damaged.
   *[other] { $shipments-damaged } were found damaged.
}
i-shipments-reported = { $shipments-reported ->
    [0] { "" }
    [one] I reported { $shipments-reported } case of damage to the carrier.
   *[other] I reported { $shipments-reported } cases of damage to the carrier.
}
i-shipments-lost = { $shipments-lost ->
    [0] { "" }
    [one] { $shipments-lost } was lost.
   *[other] { $shipments-lost } were lost.
}
i-shipments-on-time = { $shipments-promised ->
    [0] { "" }
    [one] { $shipments-on_time ->
        [0] The only shipment with a promised date arrived late.
       *[other] The only shipment with a promised date arrived on time.
    }
   *[other] { $shipments-on_time-of_promised ->
        [all] All { $shipments-on_time } shipments with a promised date arrived on time.
        [none] None of the { $shipments-promised } shipments with a promised date arrived on time.
       *[some] Of the { $shipments-promised } shipments with a promised date, { $shipments-on_time ->
            [one] { $shipments-on_time } arrived on time.
           *[other] { $shipments-on_time } arrived on time.
        }
    }
}
i-shipments-checked = { $shipments-transfers ->
    [0] { "" }
    [one] { $shipments-checked_in_time ->
        [0] { "" }
       *[other] I checked the only transfer in time.
    }
   *[other] { $shipments-checked_in_time-of_transfers ->
        [all] I checked all { $shipments-checked_in_time } transfers in time.
       *[some] { "" }
    }
}
i-shipments-unchecked = { $shipments-transfers ->
    [0] { "" }
    [one] { $shipments-checked_in_time ->
        [0] I did not check the only transfer in time.
       *[other] { "" }
    }
   *[other] { $shipments-checked_in_time-of_transfers ->
        [all] { "" }
        [none] I checked none of the { $shipments-transfers } transfers in time.
       *[some] Of the { $shipments-transfers } transfers, I checked { $shipments-checked_in_time } in time.
    }
}
i-shipments-unreported = { $shipments-unreported ->
    [0] { "" }
    [one] { $shipments-unreported } case of damage is still to be reported to the carrier.
   *[other] { $shipments-unreported } cases of damage are still to be reported to the carrier.
}
i-stock-in = { $stock-lots_in ->
    [0] { "" }
    [one] I took in { $stock-lots_in } lot ({ $stock-pieces_in } { $stock-pieces_in ->
        [one] piece
       *[other] pieces
    }).
   *[other] I took in { $stock-lots_in } lots ({ $stock-pieces_in } pieces).
}
i-stock-out = { $stock-issues ->
    [0] { "" }
    [one] I made { $stock-issues } issue ({ $stock-pieces_out } { $stock-pieces_out ->
        [one] piece
       *[other] pieces
    }).
   *[other] I made { $stock-issues } issues ({ $stock-pieces_out } pieces).
}
i-stock-counts = { $stock-counts ->
    [0] { "" }
    [one] I made { $stock-counts } count.
   *[other] I made { $stock-counts } counts.
}
i-stock-difference = { $stock-counts ->
    [0] { "" }
   *[other] { $stock-difference ->
        [0] The counts agree with the records.
        [one] The counts and the records differ: { $stock-difference } piece.
       *[other] The counts and the records differ: { $stock-difference } pieces.
    }
}
i-stock-missing = { $stock-missing ->
    [0] { "" }
    [one] { $stock-missing } piece was missing.
   *[other] { $stock-missing } pieces were missing.
}

## Fees and meters

i-fees-collected = { $fees-payments ->
    [0] I collected no fees.
    [one] I collected { $fees-collected } in { $fees-payments } payment.
   *[other] I collected { $fees-collected } in { $fees-payments } payments.
}
i-fees-billed = { $fees-billed ->
    [0] I billed no fees.
   *[other] I billed { $fees-billed } in fees.
}
i-fees-arrears = { $fees-arrears ->
    [0] Nothing is outstanding.
   *[other] { $fees-arrears } is still outstanding.
}
i-meters-read = { $meters-read ->
    [0] I read no meters.
    [one] I read { $meters-read } meter.
   *[other] I read { $meters-read } meters.
}
i-meters-unreadable = { $meters-unreadable ->
    [0] { "" }
    [one] I could not read { $meters-unreadable } meter.
   *[other] I could not read { $meters-unreadable } meters.
}

## Work and shifts

i-tasks-done = { $tasks-done ->
    [0] I completed { -task(number: "none") }.
    [one] I completed { $tasks-done } { -task(number: "one") }.
   *[other] I completed { $tasks-done } { -task(number: "many") }.
}
i-tasks-quantities = In detail: { $tasks-done_quantity-quantities }.
i-tasks-dropped = { $tasks-dropped ->
    [0] { "" }
    [one] I dropped { $tasks-dropped }.
   *[other] I dropped { $tasks-dropped }.
}
i-tasks-pending = { $tasks-pending ->
    [0] { "" }
    [one] I have { $tasks-pending } { -task(number: "one") } still to do.
   *[other] I have { $tasks-pending } { -task(number: "many") } still to do.
}
i-tasks-on-time = { $tasks-promised ->
    [0] { "" }
    [one] { $tasks-on_time ->
        [0] { "" }
       *[other] I completed the only { -task(number: "one") } with a due date on time.
    }
   *[other] { $tasks-on_time-of_promised ->
        [all] I completed all { $tasks-on_time } { -task(number: "many") } with a due date on time.
       *[some] { "" }
    }
}
i-tasks-late = { $tasks-promised ->
    [0] { "" }
    [one] { $tasks-on_time ->
        [0] I completed the only { -task(number: "one") } with a due date late.
       *[other] { "" }
    }
   *[other] { $tasks-on_time-of_promised ->
        [all] { "" }
        [none] I completed none of the { $tasks-promised } { -task(number: "many") } with a due date on time.
       *[some] Of the { $tasks-promised } { -task(number: "many") } with a due date, I completed { $tasks-on_time } on time.
    }
}
i-tasks-missed = { $tasks-missed ->
    [0] { "" }
   *[other] I left undone: { $tasks-missed-by_category }.
}
i-shifts-worked = { $shifts-planned ->
    [0] { "" }
    [one] { $shifts-worked ->
        [0] I had { $shifts-planned } { -shift(number: "one") } and did not work it.
       *[other] I worked my { $shifts-worked } { -shift(number: "one") }.
    }
   *[other] { $shifts-worked-of_planned ->
        [all] I worked all my { $shifts-worked } { -shift(number: "many") }.
        [none] I had { $shifts-planned } { -shift(number: "many") } and worked none of them.
       *[some] I had { $shifts-planned } { -shift(number: "many") } and worked { $shifts-worked }.
    }
}
i-shifts-covered = { $shifts-covered ->
    [0] { "" }
    [one] I covered { $shifts-covered } for a colleague.
   *[other] I covered { $shifts-covered } for colleagues.
}
i-shifts-handed-over = { $shifts-handed_over ->
    [0] { "" }
    [one] I handed over { $shifts-handed_over } to a colleague.
   *[other] I handed over { $shifts-handed_over } to colleagues.
}
i-shifts-missed = { $shifts-missed ->
    [0] { "" }
    [one] I missed { $shifts-missed } { -shift(number: "one") }, which nobody covered.
   *[other] I missed { $shifts-missed } { -shift(number: "many") }, which nobody covered.
}

## Quality and conduct

i-quality-reviewed = { $quality-reviewed ->
    [0] { "" }
    [one] { $quality-reviewed } sample of my work was reviewed.
   *[other] { $quality-reviewed } samples of my work were reviewed.
}
i-quality-score = { $quality-score_mean-base ->
    [one] My score was { $quality-score_mean }.
   *[other] My average score was { $quality-score_mean }.
}
i-quality-improved = { $quality-improved ->
    [0] { "" }
    [one] I achieved { $quality-improved } improvement.
   *[other] I achieved { $quality-improved } improvements.
}
i-quality-to-improve = { $quality-to_improve ->
    [0] { "" }
    [one] { $quality-to_improve } improvement is still to come.
   *[other] { $quality-to_improve } improvements are still to come.
}
i-quality-below = { $quality-below ->
    [0] { "" }
    [one] { $quality-below } review fell below the required score.
   *[other] { $quality-below } reviews fell below the required score.
}
i-conduct-observed = { $conduct-observed ->
    [0] { "" }
    [one] { $conduct-observed } fault in my conduct was noted.
   *[other] { $conduct-observed } faults in my conduct were noted.
}
i-conduct-talked = { $conduct-talked ->
    [0] { "" }
    [one] { $conduct-talked } was talked over with me.
   *[other] { $conduct-talked } were talked over with me.
}
i-conduct-sanctioned = { $conduct-sanctioned ->
    [0] { "" }
    [one] I received { $conduct-sanctioned } sanction.
   *[other] I received { $conduct-sanctioned } sanctions.
}
i-conduct-unfounded = { $conduct-unfounded ->
    [0] { "" }
    [one] { $conduct-unfounded } proved unfounded.
   *[other] { $conduct-unfounded } proved unfounded.
}

## Training

i-training-attended = { $training-attended ->
    [0] { "" }
    [one] I attended { $training-attended-by_course }.
   *[other] I attended: { $training-attended-by_course }.
}
i-training-passed = { $training-passed ->
    [0] { "" }
    [one] I passed the exam in { $training-passed-by_course }.
   *[other] I passed the exams in: { $training-passed-by_course }.
}
i-training-mark = { $training-mark_mean-base ->
    [one] My mark was { $training-mark_mean }.
   *[other] My average mark was { $training-mark_mean }.
}
i-training-pending = { $training-pending ->
    [0] { "" }
   *[other] Still to be completed: { $training-pending-by_course }.
}
i-training-failed = { $training-failed ->
    [0] { "" }
    [one] I failed the exam in { $training-failed-by_course }.
   *[other] I failed the exams in: { $training-failed-by_course }.
}
i-training-absent = { $training-absent ->
    [0] { "" }
   *[other] I missed: { $training-absent-by_course }.
}

## Sections

section-i_did = What I did in { $this_name }
section-i_well = How well it went
section-i_learnt = What I learned
section-i_short = Where I fell short, and what I am doing about it
section-i_next = What comes next

## Intentions, shortcomings and measures

i-planned = What I had set myself for { $period_name }:
i-outcome = { $outcome ->
    [done] I did it
    [partly] I did part of it
    [not_done] I did not do it
    [carried] I am carrying it over to { $next }
    [told] What came of it
    [running] Due by { $by }
   *[open] No outcome given yet
}{ $explained ->
    [yes] : { $reason }.
   *[no] .
}
i-missed = { $value }; { $target ->
    [0] the target was zero
   *[other] { $better ->
        [less] the limit was { $target }
       *[other] the target was { $target }
    }
}{ $months ->
    [1] .
   *[other] . That makes { $months } months running.
}
i-missed-office = { $value }; { $target ->
    [0] the office’s target is zero.
   *[other] { $better ->
        [less] the office’s limit is { $target }.
       *[other] the office’s target is { $target }.
    }
}
i-office-missed = { $better ->
    [less] the office exceeded its limit ({ $office } against { $target }); my share is { $value }.
   *[other] the office missed its target ({ $office } against { $target }); my share is { $value }.
}
i-measure = What I am doing about it: { $measure }{ $owned ->
    [other] { $dated ->
        [yes] {" "}({ $owner }, by { $by }).
       *[no] {" "}({ $owner }).
    }
   *[nobody] { $dated ->
        [yes] {" "}(by { $by }).
       *[no] .
    }
}
i-no-measure = I have not yet noted what I will do about: { $what }.
i-item-since = “{ $title }” (since { $day })
i-exams-open = { $alone ->
    [yes] I have no date yet to retake it.
   *[no] I have no date yet to retake: { $courses }.
}
i-open = What I have had open longest: { $items }.
i-due = Due in { $expected_name }: { $items }.
i-due-lead = Due next
i-item = “{ $title }” ({ $day })
i-help = The help I need
