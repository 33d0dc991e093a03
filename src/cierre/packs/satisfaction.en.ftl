### What is said of a satisfaction team.

section-surveys = Surveys and response
section-scores = Customer satisfaction
section-visits = Visits
section-visits_made = Planned and made
section-visits_said = What was said and what was done
section-complaints = Customer complaints
section-team = Team

complaints_per_thousand_contacts =
    .label = Complaints per thousand contacts
    .definition = Complaints received over the period’s contacts, per thousand. Contacts are surveys answered and visits made, that is, those in which the customer spoke to the team; unanswered surveys do not count, nor do cases of another kind, such as enquiries. If there were no contacts, there is no value.

name-surveys-sent = Surveys sent
name-surveys-answered = Surveys answered
name-visits-unreachable = Customer not reached
name-visits-raised = Matters raised
name-visits-to_act = Matters open at the close
name-cases-quiet_longest = Longest run of days without complaints

## Surveys

missed-surveys-response_rate = { $surveys-response_rate } of surveys were answered ({ $surveys-answered } of { $surveys-sent }), against a target of { $surveys-response_rate-target }{ $surveys-response_rate-missed_months ->
    [1] .
    [2] . This is the second month running that it has been missed.
    [3] . This is the third month running that it has been missed.
   *[other] . It has now been missed { $surveys-response_rate-missed_months } months running.
}
surveys-found = { $surveys-sent ->
    [0] No surveys were sent
    [one] { $surveys-sent } survey was sent
   *[other] { $surveys-sent } surveys were sent
} and { $surveys-answered ->
    [0] none was answered.
    [one] { $surveys-answered } was answered.
   *[other] { $surveys-answered } were answered.
}
surveys-sent = { $surveys-sent ->
    [0] No surveys were sent in { $period_name }.
    [one] { $surveys-sent } survey was sent in { $period_name }{ $surveys-sent-versus }.
   *[other] { $surveys-sent } surveys were sent in { $period_name }{ $surveys-sent-versus }.
} { $surveys-answered ->
    [0] None was answered.
    [one] { $surveys-answered } was answered{ $surveys-answered-versus }.
   *[other] { $surveys-answered } were answered{ $surveys-answered-versus }.
}
surveys-rate = The response rate was { $surveys-response_rate }{ $surveys-response_rate-versus }; the target is { $surveys-response_rate-target }.
surveys-rate-plain = The response rate was { $surveys-response_rate }{ $surveys-response_rate-versus }.
surveys-expired = { $surveys-expired ->
    [0] { "" }
    [one] { $surveys-expired } expired unanswered.
   *[other] { $surveys-expired } expired unanswered.
}
surveys-waiting = { $surveys-waiting ->
    [0] { "" }
    [one] { $surveys-waiting } was still unanswered at the close.
   *[other] { $surveys-waiting } were still unanswered at the close.
}
surveys-chart = Response rate each month
surveys-kinds = Surveys by occasion

## Scores

missed-surveys-nps = The NPS was { $surveys-nps } [{ $surveys-nps-lower }, { $surveys-nps-upper }] on { $surveys-nps_answers } answers and fell short of the target of { $surveys-nps-target }{ $surveys-nps-sure ->
    [no] , which nevertheless lies within the interval.
   *[yes] .
}
missed-surveys-csat = The CSAT was { $surveys-csat } [{ $surveys-csat-lower }, { $surveys-csat-upper }] on { $surveys-csat_answers } answers and fell short of the target of { $surveys-csat-target }{ $surveys-csat-sure ->
    [no] , which nevertheless lies within the interval.
   *[yes] .
}
nps-found = The NPS was { $surveys-nps } [{ $surveys-nps-lower }, { $surveys-nps-upper }] on { $surveys-nps_answers } answers (response rate { $surveys-nps_response_rate }){ $surveys-nps-met ->
    [yes] , meeting the target of { $surveys-nps-target }.
   *[no] ; the target is { $surveys-nps-target }.
}
nps-found-plain = The NPS was { $surveys-nps } [{ $surveys-nps-lower }, { $surveys-nps-upper }] on { $surveys-nps_answers } answers (response rate { $surveys-nps_response_rate }).
csat-found = The CSAT was { $surveys-csat } [{ $surveys-csat-lower }, { $surveys-csat-upper }] on { $surveys-csat_answers } answers (response rate { $surveys-csat_response_rate }).
nps-said = The NPS was { $surveys-nps } [{ $surveys-nps-lower }, { $surveys-nps-upper }] on { $surveys-nps_answers } answers, a response rate of { $surveys-nps_response_rate }{ $surveys-nps-versus }. Among those who answered there { $surveys-promoters ->
    [0] were no promoters (nine or ten)
    [one] was { $surveys-promoters } promoter (nine or ten)
   *[other] were { $surveys-promoters } promoters (nine or ten)
} and { $surveys-detractors ->
    [0] no detractors (six or lower).
    [one] { $surveys-detractors } detractor (six or lower).
   *[other] { $surveys-detractors } detractors (six or lower).
}
nps-said-few = The NPS was { $surveys-nps } [{ $surveys-nps-lower }, { $surveys-nps-upper }] on { $surveys-nps_answers } answers to { $surveys-nps_sent } surveys{ $surveys-nps-versus }. Among those who answered there { $surveys-promoters ->
    [0] were no promoters (nine or ten)
    [one] was { $surveys-promoters } promoter (nine or ten)
   *[other] were { $surveys-promoters } promoters (nine or ten)
} and { $surveys-detractors ->
    [0] no detractors (six or lower).
    [one] { $surveys-detractors } detractor (six or lower).
   *[other] { $surveys-detractors } detractors (six or lower).
}
nps-few = { $surveys-nps_answers ->
    [0] { "" }
    [one] There was only { $surveys-nps_answers } answer on recommendation, not enough for an NPS.
   *[other] There were { $surveys-nps_answers } answers on recommendation, too few for an NPS: { $surveys-promoters ->
        [0] no promoters
        [one] { $surveys-promoters } promoter
       *[other] { $surveys-promoters } promoters
    } and { $surveys-detractors ->
        [0] no detractors.
        [one] { $surveys-detractors } detractor.
       *[other] { $surveys-detractors } detractors.
    }
}
nps-target = { $surveys-nps-interval ->
    [no] { "" }
   *[yes] { $surveys-nps-met ->
        [yes] The target of { $surveys-nps-target } was met{ $surveys-nps-sure ->
            [no] , though the interval reaches below it.
           *[yes] {" "}even at the lower end of the interval.
        }
       *[no] It fell short of the target of { $surveys-nps-target }{ $surveys-nps-sure ->
            [no] , though the target lies within the interval: with so few answers it cannot be said for certain that it was missed.
           *[yes] {" "}even at the upper end of the interval.
        }
    }
}
csat-said = The CSAT (those who gave a four or a five) was { $surveys-csat } [{ $surveys-csat-lower }, { $surveys-csat-upper }] on { $surveys-csat_answers } answers, a response rate of { $surveys-csat_response_rate }{ $surveys-csat-versus }.
csat-said-few = The CSAT (those who gave a four or a five) was { $surveys-csat } [{ $surveys-csat-lower }, { $surveys-csat-upper }] on { $surveys-csat_answers } answers to { $surveys-csat_sent } surveys{ $surveys-csat-versus }.
csat-few = { $surveys-csat_answers ->
    [0] { "" }
    [one] There was { $surveys-csat_answers } answer on satisfaction, { $surveys-satisfied ->
        [0] from a customer who was not satisfied.
       *[other] from a satisfied customer.
    }
   *[other] There were { $surveys-csat_answers } answers on satisfaction, { $surveys-satisfied ->
        [0] none from a satisfied customer.
        [one] { $surveys-satisfied } from a satisfied customer.
       *[other] { $surveys-satisfied } from satisfied customers.
    }
}
csat-target = { $surveys-csat-interval ->
    [no] { "" }
   *[yes] { $surveys-csat-met ->
        [yes] The target of { $surveys-csat-target } was met{ $surveys-csat-sure ->
            [no] , though the interval reaches below it.
           *[yes] {" "}even at the lower end of the interval.
        }
       *[no] It fell short of the target of { $surveys-csat-target }{ $surveys-csat-sure ->
            [no] , though the target lies within the interval: with so few answers it cannot be said for certain that it was missed.
           *[yes] {" "}even at the upper end of the interval.
        }
    }
}
csat-mean = The average score was { $surveys-csat_mean } out of five.
ces-said = The CES (those who found it easy) was { $surveys-ces } [{ $surveys-ces-lower }, { $surveys-ces-upper }] on { $surveys-ces_answers } answers, a response rate of { $surveys-ces_response_rate }{ $surveys-ces-versus }.
ces-said-few = The CES (those who found it easy) was { $surveys-ces } [{ $surveys-ces-lower }, { $surveys-ces-upper }] on { $surveys-ces_answers } answers to { $surveys-ces_sent } surveys{ $surveys-ces-versus }.
ces-few = { $surveys-ces_answers ->
    [0] { "" }
    [one] There was { $surveys-ces_answers } answer on ease, { $surveys-easy ->
        [0] from somebody who did not find it easy.
       *[other] from somebody who found it easy.
    }
   *[other] There were { $surveys-ces_answers } answers on ease; { $surveys-easy ->
        [0] nobody found it easy.
       *[other] { $surveys-easy } found it easy.
    }
}
ces-mean = The average ease score was { $surveys-ces_mean } out of seven.
-interval-means = The brackets give the confidence interval, right nineteen times out of twenty: the fewer the answers, the wider it is. It does not allow for the possibility that those who did not answer think otherwise.
nps-interval = { $surveys-nps-interval ->
    [no] { "" }
   *[yes] { -interval-means }
}
csat-interval = { $surveys-csat-interval ->
    [no] { "" }
   *[yes] { -interval-means }
}
ces-interval = { $surveys-ces-interval ->
    [no] { "" }
   *[yes] { -interval-means }
}
nps-chart = NPS each month
scores-themes = Answers by theme

## Visits

missed-visits-made = { $visits-made ->
    [0] No visits were made
    [one] { $visits-made } visit was made
   *[other] { $visits-made } visits were made
}, against a target of { $visits-made-target } ({ $visits-made-attainment }){ $visits-unreachable ->
    [0] .
    [one] ; on { $visits-unreachable } attempt nobody was reached.
   *[other] ; on { $visits-unreachable } attempts nobody was reached.
}
missed-visits-on_time_share = { $visits-on_time_share } of the visits with a due date were made on time, against a target of { $visits-on_time_share-target }.
visits-found = { $visits-made ->
    [0] No visits were made.
    [one] { $visits-made } visit was made{ $visits-made-versus }.
   *[other] { $visits-made } visits were made{ $visits-made-versus }.
}
followed-found = { $visits-acted ->
    [0] No matters raised in visits were settled
    [one] { $visits-acted } matter raised in visits was settled
   *[other] { $visits-acted } matters raised in visits were settled
}; { $visits-to_act ->
    [0] none is open.
    [one] { $visits-to_act } is still open.
   *[other] { $visits-to_act } are still open.
}
visits-made = { $visits-made ->
    [0] No visits were made; the target was { $visits-made-target }.
    [one] { $visits-made } visit was made{ $visits-made-versus }; the target was { $visits-made-target }.
   *[other] { $visits-made } visits were made{ $visits-made-versus }; the target was { $visits-made-target }.
}
visits-made-plain = { $visits-made ->
    [0] No visits were made.
    [one] { $visits-made } visit was made{ $visits-made-versus }.
   *[other] { $visits-made } visits were made{ $visits-made-versus }.
}
visits-not-made = { $visits-unreachable ->
    [0] The customer was always reached
    [one] On { $visits-unreachable } attempt nobody was reached{ $visits-unreachable-versus }
   *[other] On { $visits-unreachable } attempts nobody was reached{ $visits-unreachable-versus }
}{ $visits-dropped ->
    [0] .
    [one] ; { $visits-dropped } visit was dropped.
   *[other] ; { $visits-dropped } visits were dropped.
}
visits-unreachable = { $visits-unreachable ->
    [0] { "" }
    [one] On { $visits-unreachable } attempt nobody was reached.
   *[other] On { $visits-unreachable } attempts nobody was reached.
}
visits-dropped = { $visits-dropped ->
    [0] { "" }
    [one] { $visits-dropped } visit was dropped.
   *[other] { $visits-dropped } visits were dropped.
}
visits-on-time = Of those with a due date, { $visits-on_time_share } were made on time{ $visits-on_time_share-versus }; the target is { $visits-on_time_share-target }.
visits-on-time-plain = Of those with a due date, { $visits-on_time_share } were made on time{ $visits-on_time_share-versus }.
visits-on-time-few = { $visits-promised ->
    [0] { "" }
    [one] { $visits-on_time ->
        [0] Only { $visits-promised } had a due date, and it was not made on time.
       *[other] Only { $visits-promised } had a due date, and it was made on time.
    }
   *[other] { $visits-on_time-of_promised ->
        [all] All { $visits-promised } with a due date were made on time.
        [none] None of the { $visits-promised } with a due date was made on time.
       *[some] { $visits-on_time ->
            [one] Of the { $visits-promised } with a due date, { $visits-on_time } was made on time.
           *[other] Of the { $visits-promised } with a due date, { $visits-on_time } were made on time.
        }
    }
}
visits-required = { $visits-made-year_met ->
    [yes] { "" }
   *[no] So far this year { $visits-made-year_actual } of the { $visits-made-year_target } visits planned have been made{ $visits-made-remaining_months ->
        [0] .
        [one] ; the one remaining month needs { $visits-made-required }.
       *[other] ; each of the { $visits-made-remaining_months } remaining months needs { $visits-made-required }.
    }
}
visits-year-met = { $visits-made-year_met ->
    [yes] With { $visits-made-year_actual } visits this year, the annual plan of { $visits-made-year_target } has already been met.
   *[no] { "" }
}
visits-pending = { $visits-pending ->
    [0] No visits are still to be made at the close.
    [one] { $visits-pending } is still to be made at the close.
   *[other] { $visits-pending } are still to be made at the close, including those due later.
}
visits-chart = Visits made each month, against the target
visits-places = Visits by place
visits-raised = { $visits-raised ->
    [0] In no visit did the customer raise a matter to act on{ $visits-raised-versus }.
    [one] In { $visits-raised } visit the customer raised a matter to act on{ $visits-raised-versus }.
   *[other] In { $visits-raised } visits the customer raised a matter to act on{ $visits-raised-versus }.
}
visits-followed = { $visits-opening_to_act ->
    [0] No matters were open at the start
    [one] { $visits-opening_to_act } matter was open at the start
   *[other] { $visits-opening_to_act } matters were open at the start
}; { $visits-acted ->
    [0] none was settled
    [one] { $visits-acted } was settled
   *[other] { $visits-acted } were settled
} and { $visits-to_act ->
    [0] none is open at the close.
    [one] { $visits-to_act } is open at the close; it is listed in the annex.
   *[other] { $visits-to_act } are open at the close; each is listed in the annex.
}
visits-left = { $visits-to_act ->
    [0] No matters are open at the close.
    [one] { $visits-to_act } matter is open at the close; it is listed in the annex.
   *[other] { $visits-to_act } matters are open at the close; each is listed in the annex.
}
visits-time = Half of those settled took { $visits-act_median } or less{ $visits-act_median-versus }.
visits-themes = What customers said, by theme
next-visits = Visits due

## Complaints

missed-pack-complaints_per_thousand_contacts = { $cases-received ->
    [one] { $cases-received } complaint came in
   *[other] { $cases-received } complaints came in
} ({ $pack-complaints_per_thousand_contacts } per thousand contacts); the target is { $pack-complaints_per_thousand_contacts-target ->
    [0] none
   *[other] { $pack-complaints_per_thousand_contacts-target }
}. { $cases-quiet_longest ->
    [0] Not one day passed without a complaint.
    [one] The longest run without a complaint was { $cases-quiet_longest } day.
   *[other] The longest run without a complaint was { $cases-quiet_longest } days.
}
complaints-rate = That is { $pack-complaints_per_thousand_contacts } per thousand contacts{ $pack-complaints_per_thousand_contacts-versus }; the target is { $pack-complaints_per_thousand_contacts-target ->
    [0] none.
   *[other] { $pack-complaints_per_thousand_contacts-target }.
}
complaints-rate-plain = That is { $pack-complaints_per_thousand_contacts } per thousand contacts{ $pack-complaints_per_thousand_contacts-versus }.
complaints-received = { $cases-received ->
    [0] No complaints were received.
    [one] { $cases-received } complaint was received{ $cases-received-versus }.
   *[other] { $cases-received } complaints were received{ $cases-received-versus }.
}
complaints-handled = { $cases-handled ->
    [0] No complaints were resolved.
    [one] { $cases-handled } complaint was resolved{ $cases-handled-versus }.
   *[other] { $cases-handled } complaints were resolved{ $cases-handled-versus }.
}
complaints-quiet = { $cases-received ->
    [0] { $cases-quiet_present ->
        [one] At the close it had been { $cases-quiet_present } day without a complaint.
       *[other] At the close it had been { $cases-quiet_present } days without a complaint.
    }
   *[other] { $cases-quiet_longest ->
        [0] Not one day passed without a complaint
        [one] The longest run without a complaint was { $cases-quiet_longest } day
       *[other] The longest run without a complaint was { $cases-quiet_longest } days
    }{ $cases-quiet_longest-versus }; { $cases-quiet_present ->
        [0] the latest came on the last day.
        [one] at the close it had been { $cases-quiet_present } day since the latest.
       *[other] at the close it had been { $cases-quiet_present } days since the latest.
    }
}
complaints-quiet-present = { $cases-quiet_present ->
    [0] { "" }
    [one] At the close it had been { $cases-quiet_present } day without a complaint.
   *[other] At the close it had been { $cases-quiet_present } days without a complaint.
}
complaints-quiet-chart = Longest run without complaints each month, in days

## Team and training

training-passed = { $training-passed ->
    [0] { "" }
    [one] { $training-passed } exam was passed.
   *[other] { $training-passed } exams were passed.
}
team-people = Activity by person

## What a person calls it

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
