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
    .definition = Complaints received over the period’s contacts, per thousand. Contacts are surveys answered and visits made: those in which the customer spoke with the team. Unanswered surveys do not count. Without contacts there is no value.

name-surveys-sent = Surveys sent
name-surveys-answered = Surveys answered
name-visits-unreachable = Customer not reached
name-visits-raised = Matters raised
name-visits-to_act = Matters open at the close
name-cases-quiet_longest = Longest run of days without complaints

## Surveys

missed-surveys-response_rate = { $surveys-response_rate } of surveys were answered ({ $surveys-answered } of { $surveys-sent }) against a target of { $surveys-response_rate-target }. { $surveys-response_rate-missed_months ->
    [1] The target was missed.
    [2] It is the second month running that it has been missed.
    [3] It is the third month running that it has been missed.
   *[other] It has now been missed { $surveys-response_rate-missed_months } months running.
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
    [0] In { $period_name } no surveys were sent.
    [one] In { $period_name } { $surveys-sent } survey was sent{ $surveys-sent-versus }.
   *[other] In { $period_name } { $surveys-sent } surveys were sent{ $surveys-sent-versus }.
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
surveys-kinds = Surveys by when the question was asked

## Scores

missed-surveys-nps = NPS was { $surveys-nps } [{ $surveys-nps-lower }, { $surveys-nps-upper }] on { $surveys-nps_answers } answers and falls short of the target of { $surveys-nps-target }{ $surveys-nps-sure ->
    [no] , which nevertheless lies within the interval.
   *[yes] .
}
missed-surveys-csat = CSAT was { $surveys-csat } [{ $surveys-csat-lower }, { $surveys-csat-upper }] on { $surveys-csat_answers } answers and falls short of the target of { $surveys-csat-target }{ $surveys-csat-sure ->
    [no] , which nevertheless lies within the interval.
   *[yes] .
}
nps-found = NPS was { $surveys-nps } [{ $surveys-nps-lower }, { $surveys-nps-upper }] on { $surveys-nps_answers } answers (response rate { $surveys-nps_response_rate }){ $surveys-nps-met ->
    [yes] , meeting the target of { $surveys-nps-target }.
   *[no] ; the target is { $surveys-nps-target }.
}
nps-found-plain = NPS was { $surveys-nps } [{ $surveys-nps-lower }, { $surveys-nps-upper }] on { $surveys-nps_answers } answers (response rate { $surveys-nps_response_rate }).
csat-found = CSAT was { $surveys-csat } [{ $surveys-csat-lower }, { $surveys-csat-upper }] on { $surveys-csat_answers } answers (response rate { $surveys-csat_response_rate }).
nps-said = NPS was { $surveys-nps } [{ $surveys-nps-lower }, { $surveys-nps-upper }] on { $surveys-nps_answers } answers, a response rate of { $surveys-nps_response_rate }{ $surveys-nps-versus }. Among those who answered there { $surveys-promoters ->
    [0] were no promoters (nine or ten)
    [one] was { $surveys-promoters } promoter (nine or ten)
   *[other] were { $surveys-promoters } promoters (nine or ten)
} and { $surveys-detractors ->
    [0] no detractors (six or less).
    [one] { $surveys-detractors } detractor (six or less).
   *[other] { $surveys-detractors } detractors (six or less).
}
nps-said-few = NPS was { $surveys-nps } [{ $surveys-nps-lower }, { $surveys-nps-upper }] on { $surveys-nps_answers } answers to { $surveys-nps_sent } surveys{ $surveys-nps-versus }. Among those who answered there { $surveys-promoters ->
    [0] were no promoters (nine or ten)
    [one] was { $surveys-promoters } promoter (nine or ten)
   *[other] were { $surveys-promoters } promoters (nine or ten)
} and { $surveys-detractors ->
    [0] no detractors (six or less).
    [one] { $surveys-detractors } detractor (six or less).
   *[other] { $surveys-detractors } detractors (six or less).
}
nps-few = { $surveys-nps_answers ->
    [0] { "" }
    [one] On recommendation there was only { $surveys-nps_answers } answer, which is not enough for an NPS.
   *[other] On recommendation there were { $surveys-nps_answers } answers, too few for an NPS: { $surveys-promoters ->
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
        [yes] The target of { $surveys-nps-target } is met{ $surveys-nps-sure ->
            [no] , though the interval reaches below it.
           *[yes] {" "}even at the lower end of the interval.
        }
       *[no] It falls short of the target of { $surveys-nps-target }{ $surveys-nps-sure ->
            [no] , though the target lies within the interval: on so few answers it cannot be said to have been missed.
           *[yes] {" "}even at the upper end of the interval.
        }
    }
}
csat-said = CSAT (those who gave a four or a five) was { $surveys-csat } [{ $surveys-csat-lower }, { $surveys-csat-upper }] on { $surveys-csat_answers } answers, a response rate of { $surveys-csat_response_rate }{ $surveys-csat-versus }.
csat-said-few = CSAT (those who gave a four or a five) was { $surveys-csat } [{ $surveys-csat-lower }, { $surveys-csat-upper }] on { $surveys-csat_answers } answers to { $surveys-csat_sent } surveys{ $surveys-csat-versus }.
csat-few = { $surveys-csat_answers ->
    [0] { "" }
    [one] On satisfaction there was { $surveys-csat_answers } answer, { $surveys-satisfied ->
        [0] from a customer who was not satisfied.
       *[other] from a satisfied customer.
    }
   *[other] On satisfaction there were { $surveys-csat_answers } answers, { $surveys-satisfied ->
        [0] none from a satisfied customer.
        [one] { $surveys-satisfied } from a satisfied customer.
       *[other] { $surveys-satisfied } from satisfied customers.
    }
}
csat-target = { $surveys-csat-interval ->
    [no] { "" }
   *[yes] { $surveys-csat-met ->
        [yes] The target of { $surveys-csat-target } is met{ $surveys-csat-sure ->
            [no] , though the interval reaches below it.
           *[yes] {" "}even at the lower end of the interval.
        }
       *[no] It falls short of the target of { $surveys-csat-target }{ $surveys-csat-sure ->
            [no] , though the target lies within the interval: on so few answers it cannot be said to have been missed.
           *[yes] {" "}even at the upper end of the interval.
        }
    }
}
csat-mean = The mean mark was { $surveys-csat_mean } out of five.
ces-said = CES (how many found it easy) was { $surveys-ces } [{ $surveys-ces-lower }, { $surveys-ces-upper }] on { $surveys-ces_answers } answers, a response rate of { $surveys-ces_response_rate }{ $surveys-ces-versus }.
ces-said-few = CES (how many found it easy) was { $surveys-ces } [{ $surveys-ces-lower }, { $surveys-ces-upper }] on { $surveys-ces_answers } answers to { $surveys-ces_sent } surveys{ $surveys-ces-versus }.
ces-few = { $surveys-ces_answers ->
    [0] { "" }
    [one] On ease there was { $surveys-ces_answers } answer, { $surveys-easy ->
        [0] from somebody who did not find it easy.
       *[other] from somebody who found it easy.
    }
   *[other] On ease there were { $surveys-ces_answers } answers; { $surveys-easy ->
        [0] nobody found it easy.
       *[other] { $surveys-easy } found it easy.
    }
}
ces-mean = Mean ease was { $surveys-ces_mean } out of seven.
-interval-means = The brackets hold the ninety-five per cent confidence interval: the fewer the answers, the wider it is. It makes no allowance for those who did not answer thinking otherwise.
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
scores-themes = Answers by the theme they spoke of

## Visits

missed-visits-made = { $visits-made } visits were made against a target of { $visits-made-target } ({ $visits-made-attainment }); on { $visits-unreachable } attempts nobody was reached.
missed-visits-on_time_share = { $visits-on_time_share } of visits were made by their due day, against a target of { $visits-on_time_share-target }.
visits-found = { $visits-made ->
    [0] No visits were made.
    [one] { $visits-made } visit was made{ $visits-made-versus }.
   *[other] { $visits-made } visits were made{ $visits-made-versus }.
}
followed-found = { $visits-acted ->
    [0] No matter raised in a visit was acted upon
    [one] { $visits-acted } matter raised in visits was acted upon
   *[other] { $visits-acted } matters raised in visits were acted upon
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
visits-on-time = Of those with a due day, { $visits-on_time_share } were made by it{ $visits-on_time_share-versus }; the target is { $visits-on_time_share-target }.
visits-on-time-plain = Of those with a due day, { $visits-on_time_share } were made by it{ $visits-on_time_share-versus }.
visits-on-time-few = { $visits-promised ->
    [0] { "" }
    [one] Only { $visits-promised } had a due day; made by it: { $visits-on_time }.
   *[other] Of the { $visits-promised } with a due day, { $visits-on_time ->
        [0] none was
        [one] { $visits-on_time } was
       *[other] { $visits-on_time } were
    } made by it.
}
visits-required = { $visits-made-year_met ->
    [yes] { "" }
   *[no] So far this year { $visits-made-year_actual } visits have been made, of a target of { $visits-made-year_target }{ $visits-made-remaining_months ->
        [0] .
        [one] ; the one month left must bring { $visits-made-required }.
       *[other] ; each of the { $visits-made-remaining_months } months left must bring { $visits-made-required }.
    }
}
visits-year-met = { $visits-made-year_met ->
    [yes] With { $visits-made-year_actual } visits this year, the annual plan of { $visits-made-year_target } has already been met.
   *[no] { "" }
}
visits-pending = { $visits-pending ->
    [0] None is left in the plan at the close.
    [one] { $visits-pending } is in the plan at the close.
   *[other] { $visits-pending } are in the plan at the close, those due later included.
}
visits-chart = Visits made each month, and their target
visits-places = Visits by place
visits-raised = { $visits-raised ->
    [0] In no visit did the customer raise a matter to act upon{ $visits-raised-versus }.
    [one] In { $visits-raised } visit the customer raised a matter to act upon{ $visits-raised-versus }.
   *[other] In { $visits-raised } visits the customer raised a matter to act upon{ $visits-raised-versus }.
}
visits-followed = { $visits-opening_to_act ->
    [0] No matter was open at the start
    [one] { $visits-opening_to_act } matter was open at the start
   *[other] { $visits-opening_to_act } matters were open at the start
}; { $visits-acted ->
    [0] none was acted upon
    [one] { $visits-acted } was acted upon
   *[other] { $visits-acted } were acted upon
} and { $visits-to_act ->
    [0] none is open at the close.
    [one] { $visits-to_act } is open at the close and stands in the annex.
   *[other] { $visits-to_act } are open at the close, listed one by one in the annex.
}
visits-left = { $visits-to_act ->
    [0] No matter is open at the close.
    [one] { $visits-to_act } matter is open at the close and stands in the annex.
   *[other] { $visits-to_act } matters are open at the close, listed one by one in the annex.
}
visits-time = Half of those acted upon took { $visits-act_median } or less{ $visits-act_median-versus }.
visits-themes = What customers said, by theme
next-visits = Visits due

## Complaints

missed-pack-complaints_per_thousand_contacts = { $cases-received ->
    [one] { $cases-received } complaint came in
   *[other] { $cases-received } complaints came in
}: { $pack-complaints_per_thousand_contacts } per thousand contacts, where the target is none. { $cases-quiet_longest ->
    [0] There was not one day without.
    [one] The longest time without was { $cases-quiet_longest } day.
   *[other] The longest time without was { $cases-quiet_longest } days in a row.
}
complaints-rate = That is { $pack-complaints_per_thousand_contacts } per thousand contacts{ $pack-complaints_per_thousand_contacts-versus }; the target is { $pack-complaints_per_thousand_contacts-target ->
    [0] to have none.
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
        [one] At the close it was { $cases-quiet_present } day without any.
       *[other] At the close it was { $cases-quiet_present } days without any.
    }
   *[other] { $cases-quiet_longest ->
        [0] There was not one day without complaints
        [one] The longest time without complaints was { $cases-quiet_longest } day
       *[other] The longest time without complaints was { $cases-quiet_longest } days in a row
    }{ $cases-quiet_longest-versus }; { $cases-quiet_present ->
        [0] the latest came on the last day.
        [one] at the close it was { $cases-quiet_present } day without any.
       *[other] at the close it was { $cases-quiet_present } days without any.
    }
}
complaints-quiet-present = { $cases-quiet_present ->
    [0] { "" }
    [one] At the close it was { $cases-quiet_present } day without complaints.
   *[other] At the close it was { $cases-quiet_present } days without complaints.
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
    [none] no complaint
    [one] complaint
   *[many] complaints
}
-task = { $number ->
    [none] no task
    [one] task
   *[many] tasks
}
