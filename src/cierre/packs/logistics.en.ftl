### What is said of a freight company's customer desk.

section-shipments = Shipments
section-arrivals = Booked and arrived
section-punctuality = Punctuality
section-transfers = Transfers
section-whereabouts = Where the goods are
section-damage = Damage and loss
section-complaints = Enquiries and claims
section-precision = Accuracy of answers
section-stock = Warehouse
section-records = Records and work
section-team = Team and duty shifts

damage_per_hundred_shipments =
    .label = Damage per hundred shipments
    .definition = Shipments found damaged in the period over shipments that arrived in it, per hundred. If there were no arrivals, there is no value.
enquiries_per_hundred_shipments =
    .label = Enquiries per hundred shipments
    .definition = Enquiries received over shipments booked in the period, per hundred. If there were no bookings, there is no value.

book-cases = Cases
kind_complaint = Claims
name-shipments-booked = Shipments booked
    .label = Booked
name-shipments-arrived = Shipments arrived
name-cases-reopened = Cases reopened
name-shipments-lost = Shipments lost
name-shipments-waiting = Shipments waiting to depart at the close
name-shipments-report_median = Time to report damage (median)
name-cases-received = Cases received
name-cases-complaints = Claims received
    .label = Claims
    .definition = Claims received in the period. Cases that do not say of what kind they are do not count.
name-cases-handled = Cases resolved
name-cases-pending = Cases open at the close
name-cases-first_response_median = First response (median)
name-cases-on_time_share = Cases resolved on time
name-stock-issues = Issues from the warehouse
name-tasks-missed_share = Records and duties missed
name-shifts-worked = Duty shifts worked
name-shifts-covered = Duty shifts covered for others

## Shipments

missed-shipments-on_time_share = { $shipments-on_time_share } of shipments arrived on time, against a target of { $shipments-on_time_share-target }{ $shipments-on_time_share-missed_months ->
    [1] .
    [2] . This is the second month running that it has been missed.
    [3] . This is the third month running that it has been missed.
   *[other] . It has now been missed { $shipments-on_time_share-missed_months } months running.
}
missed-shipments-arrived = { $shipments-arrived ->
    [0] No shipments arrived
    [one] { $shipments-arrived } shipment arrived
   *[other] { $shipments-arrived } shipments arrived
}, against { $shipments-arrived-target } planned ({ $shipments-arrived-attainment }){ $shipments-arrived-missed_months ->
    [1] .
    [2] . This is the second month running that it has been missed.
    [3] . This is the third month running that it has been missed.
   *[other] . It has now been missed { $shipments-arrived-missed_months } months running.
}
missed-pack-damage_per_hundred_shipments = { $shipments-damaged ->
    [one] { $shipments-damaged } shipment was
   *[other] { $shipments-damaged } shipments were
} found damaged: { $pack-damage_per_hundred_shipments } per hundred arrived, against a limit of { $pack-damage_per_hundred_shipments-target }{ $pack-damage_per_hundred_shipments-missed_months ->
    [1] .
    [2] . This is the second month running that the limit has been exceeded.
    [3] . This is the third month running that the limit has been exceeded.
   *[other] . The limit has now been exceeded { $pack-damage_per_hundred_shipments-missed_months } months running.
}
missed-tasks-missed_share = Of the { $tasks-missed_share-base } records and duties that were due, { $tasks-missed ->
    [one] { $tasks-missed } was
   *[other] { $tasks-missed } were
} missed: { $tasks-missed_share }, against a limit of { $tasks-missed_share-target }.
shipments-found = { $shipments-arrived ->
    [0] No shipments arrived
    [one] { $shipments-arrived } shipment arrived
   *[other] { $shipments-arrived } shipments arrived
}{ $shipments-arrived-versus }; { $shipments-late ->
    [0] none was late
    [one] { $shipments-late } was late
   *[other] { $shipments-late } were late
}.
shipments-found-plain = { $shipments-arrived ->
    [0] No shipments arrived
    [one] { $shipments-arrived } shipment arrived
   *[other] { $shipments-arrived } shipments arrived
}{ $shipments-arrived-versus }.
damage-found = { $shipments-damaged ->
    [0] No shipments were found damaged.
    [one] { $shipments-damaged } shipment was found damaged: { $pack-damage_per_hundred_shipments } per hundred arrived.
   *[other] { $shipments-damaged } shipments were found damaged: { $pack-damage_per_hundred_shipments } per hundred arrived.
}
damage-found-plain = { $shipments-damaged ->
    [0] No shipments were found damaged.
    [one] { $shipments-damaged } shipment was found damaged.
   *[other] { $shipments-damaged } shipments were found damaged.
}
enquiries-found = { $cases-received ->
    [0] No enquiries or claims came in
    [one] { $cases-received } enquiry or claim came in
   *[other] { $cases-received } enquiries and claims came in
} and { $cases-handled ->
    [0] none was resolved
    [one] { $cases-handled } was resolved
   *[other] { $cases-handled } were resolved
}; { $cases-pending ->
    [0] none is open
    [one] { $cases-pending } is still open
   *[other] { $cases-pending } are still open
} at the close.
enquiries-found-plain = { $cases-handled ->
    [0] No enquiries or claims were resolved
    [one] { $cases-handled } enquiry or claim was resolved
   *[other] { $cases-handled } enquiries and claims were resolved
}{ $cases-handled-versus }.
stock-found = { $stock-on_hand ->
    [0] Nothing is in the warehouse
    [one] { $stock-on_hand } piece is in the warehouse
   *[other] { $stock-on_hand } pieces are in the warehouse
}{ $stock-counts ->
    [0] .
   *[other] { $stock-difference ->
        [0] , and the counts agree with the records.
       *[other] ; the counts and the records differ: { $stock-difference } { $stock-difference ->
            [one] piece
           *[other] pieces
        }.
    }
}
stock-found-plain = { $stock-on_hand ->
    [0] Nothing is in the warehouse.
    [one] { $stock-on_hand } piece is in the warehouse.
   *[other] { $stock-on_hand } pieces are in the warehouse.
}
records-found = Of the records and duties that were due, { $tasks-done } { $tasks-done ->
    [one] was
   *[other] were
} done and { $tasks-missed ->
    [0] none was missed
    [one] { $tasks-missed } was missed
   *[other] { $tasks-missed } were missed
}.
records-found-plain = { $tasks-done ->
    [0] No records or duties were done.
    [one] { $tasks-done } record or duty was done.
   *[other] { $tasks-done } records and duties were done.
}
shipments-booked = { $shipments-booked ->
    [0] No shipments were booked
    [one] { $shipments-booked } shipment was booked
   *[other] { $shipments-booked } shipments were booked
} in { $period_name }{ $shipments-booked-versus }, with { $shipments-booked_pieces } { $shipments-booked_pieces ->
    [one] piece
   *[other] pieces
} in all.
shipments-called-off = { $shipments-called_off ->
    [0] { "" }
    [one] { $shipments-called_off } was called off.
   *[other] { $shipments-called_off } were called off.
}
shipments-arrived = { $shipments-arrived ->
    [0] None reached its destination.
   *[other] { $shipments-arrived } reached { $shipments-arrived ->
        [one] its destination
       *[other] their destinations
    }{ $shipments-arrived-versus }.
}
shipments-year = So far this year { $shipments-arrived-year_actual } of the { $shipments-arrived-year_target } planned have arrived{ $shipments-arrived-remaining_months ->
    [0] .
    [one] ; the one remaining month needs { $shipments-arrived-required }.
   *[other] ; each of the { $shipments-arrived-remaining_months } remaining months needs { $shipments-arrived-required }.
}
shipments-transit = Half took { $shipments-transit_median } or less from booking to arrival{ $shipments-transit_median-versus }.
shipments-lost = { $shipments-lost ->
    [0] None was lost.
    [one] { $shipments-lost } was recorded as lost.
   *[other] { $shipments-lost } were recorded as lost.
}
arrivals-chart = Shipments arrived each month
punctuality-share = Of those with a promised date, { $shipments-on_time_share } arrived on time{ $shipments-on_time_share-versus }; the target is { $shipments-on_time_share-target }.
punctuality-share-plain = Of those with a promised date, { $shipments-on_time_share } arrived on time{ $shipments-on_time_share-versus }.
punctuality-few = { $shipments-promised ->
    [0] None of those that arrived had a promised date.
    [one] { $shipments-on_time ->
        [0] Only { $shipments-promised } had a promised date, and it was late.
       *[other] Only { $shipments-promised } had a promised date, and it arrived on time.
    }
   *[other] { $shipments-on_time-of_promised ->
        [all] All { $shipments-promised } with a promised date arrived on time.
        [none] None of the { $shipments-promised } with a promised date arrived on time.
       *[some] { $shipments-on_time ->
            [one] Of the { $shipments-promised } with a promised date, { $shipments-on_time } arrived on time.
           *[other] Of the { $shipments-promised } with a promised date, { $shipments-on_time } arrived on time.
        }
    }
}
punctuality-late = { $shipments-late ->
    [0] None was late.
    [one] { $shipments-late } was late.
   *[other] { $shipments-late } were late.
}
punctuality-routes = Arrivals by route
punctuality-chart = Arrivals on time each month
transfers-checked = There { $shipments-transfers ->
    [one] was { $shipments-transfers } transfer
   *[other] were { $shipments-transfers } transfers
}; the goods were checked within four hours in { $shipments-checked_in_time } of them ({ $shipments-checked_share }, against a target of { $shipments-checked_share-target }).
transfers-checked-plain = There { $shipments-transfers ->
    [one] was { $shipments-transfers } transfer
   *[other] were { $shipments-transfers } transfers
}; the goods were checked within four hours in { $shipments-checked_in_time } of them ({ $shipments-checked_share }).
transfers-checked-few = { $shipments-transfers ->
    [0] There were no transfers.
    [one] There was { $shipments-transfers } transfer; the goods { $shipments-checked_in_time ->
        [0] were not
       *[other] were
    } checked within four hours.
   *[other] There were { $shipments-transfers } transfers; the goods were checked within four hours in { $shipments-checked_in_time ->
        [0] none
       *[other] { $shipments-checked_in_time }
    } of them.
}
transfers-wait = The goods waited { $shipments-transfer_mean } on average at transfer points{ $shipments-transfer_mean-versus }.
transfers-places = Transfers by place
whereabouts-now = At the close { $shipments-on_the_way ->
    [0] no shipment was on the way
    [one] { $shipments-on_the_way } shipment was on the way
   *[other] { $shipments-on_the_way } shipments were on the way
} and { $shipments-at_transfer ->
    [0] none at a transfer point
   *[other] { $shipments-at_transfer } at a transfer point
}.
whereabouts-way = { $shipments-on_the_way ->
    [0] At the close no shipment was on the way.
    [one] At the close { $shipments-on_the_way } shipment was on the way.
   *[other] At the close { $shipments-on_the_way } shipments were on the way.
}
whereabouts-transfer = { $shipments-at_transfer ->
    [0] At the close no shipment was at a transfer point.
    [one] At the close { $shipments-at_transfer } shipment was at a transfer point.
   *[other] At the close { $shipments-at_transfer } shipments were at a transfer point.
}
whereabouts-waiting = { $shipments-waiting ->
    [0] None was waiting to depart.
    [one] { $shipments-waiting } was waiting to depart.
   *[other] { $shipments-waiting } were waiting to depart.
}
whereabouts-vehicles = Shipments not yet delivered at the close, by vehicle

## Damage and loss

damage-volume = { $shipments-damaged ->
    [0] No shipments were found damaged.
    [one] { $shipments-damaged } shipment was found damaged{ $shipments-damaged-versus }, with { $shipments-damaged_pieces } { $shipments-damaged_pieces ->
        [one] piece
       *[other] pieces
    } affected.
   *[other] { $shipments-damaged } shipments were found damaged{ $shipments-damaged-versus }, with { $shipments-damaged_pieces } pieces affected.
}
damage-rate = That is { $pack-damage_per_hundred_shipments } per hundred arrived; the limit is { $pack-damage_per_hundred_shipments-target }.
damage-rate-plain = That is { $pack-damage_per_hundred_shipments } per hundred arrived.
damage-reported = { $shipments-reported ->
    [0] No damage was reported to the carrier.
    [one] { $shipments-reported } case of damage was reported to the carrier.
   *[other] { $shipments-reported } cases of damage were reported to the carrier.
}
damage-delay = Half were reported within { $shipments-report_median } (the limit is { $shipments-report_median-target }); the slowest took { $shipments-report_longest }.
damage-delay-plain = Half were reported within { $shipments-report_median }; the slowest took { $shipments-report_longest }.
damage-unreported = { $shipments-unreported ->
    [0] None is still to be reported at the close.
    [one] { $shipments-unreported } is still to be reported at the close.
   *[other] { $shipments-unreported } are still to be reported at the close.
}
damage-chart = Damaged shipments each month
damage-carriers = Damage and loss by carrier
damage-places = Damage by route or place where it was found

## Enquiries and claims

complaints-volume = { $cases-received ->
    [0] No enquiries or claims were received in { $period_name }{ $cases-received-versus }.
    [one] { $cases-received } enquiry or claim was received in { $period_name }{ $cases-received-versus }.
   *[other] { $cases-received } enquiries and claims were received in { $period_name }{ $cases-received-versus }.
} { $cases-handled ->
    [0] None was resolved.
    [one] { $cases-handled } was resolved{ $cases-handled-versus }.
   *[other] { $cases-handled } were resolved{ $cases-handled-versus }.
}
complaints-received = { $cases-received ->
    [0] No enquiries or claims were received in { $period_name }{ $cases-received-versus }.
    [one] { $cases-received } enquiry or claim was received in { $period_name }{ $cases-received-versus }.
   *[other] { $cases-received } enquiries and claims were received in { $period_name }{ $cases-received-versus }.
}
complaints-kinds = Of those received, { $cases-enquiries ->
    [0] none was an enquiry
    [one] { $cases-enquiries } was an enquiry
   *[other] { $cases-enquiries } were enquiries
} and { $cases-complaints ->
    [0] none was a claim
    [one] { $cases-complaints } was a claim
   *[other] { $cases-complaints } were claims
}.
complaints-enquiries = { $cases-enquiries ->
    [0] None of those received was an enquiry.
    [one] Of those received, { $cases-enquiries } was an enquiry.
   *[other] Of those received, { $cases-enquiries } were enquiries.
}
complaints-claims = { $cases-complaints ->
    [0] None of those received was a claim.
    [one] Of those received, { $cases-complaints } was a claim.
   *[other] Of those received, { $cases-complaints } were claims.
}
enquiries-rate = That is { $pack-enquiries_per_hundred_shipments } enquiries per hundred shipments booked{ $pack-enquiries_per_hundred_shipments-versus }.
complaints-chart = Enquiries and claims received by category
complaints-first-response = { $cases-first_response_median-has ->
    [yes] Half had their first response within { $cases-first_response_median } of office hours{ $cases-first_response_median-versus }.
   *[no] None had its first response in the period.
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
precision-again = { $cases-reopened ->
    [0] None had to be answered a second time.
   *[other] { $cases-reopened } had to be answered a second time{ $cases-reopened-versus }.
}
precision-fault = { $cases-own_errors ->
    [0] { "" }
    [one] { $cases-own_errors } of those received was due to our own error.
   *[other] { $cases-own_errors } of those received were due to our own errors.
}
complaints-roll = Open enquiries and claims, from start to close
decision = { $count } escalated{ $known ->
    [yes] { " " }({ $reasons })
   *[no] { "" }
}{ $dated ->
    [yes] { $count ->
        [one] , open since { $oldest }
       *[other] , the oldest open since { $oldest }
    }
   *[no] { "" }
}.

## Warehouse

stock-moves = { $stock-pieces_in ->
    [0] No pieces came in
    [one] { $stock-pieces_in } piece came in, in { $stock-lots_in } { $stock-lots_in ->
        [one] lot
       *[other] lots
    },
   *[other] { $stock-pieces_in } pieces came in, in { $stock-lots_in } { $stock-lots_in ->
        [one] lot
       *[other] lots
    },
} and { $stock-pieces_out ->
    [0] none went out.
   *[other] { $stock-pieces_out } went out.
}
stock-in = { $stock-pieces_in ->
    [0] No pieces came in.
    [one] { $stock-pieces_in } piece came in, in { $stock-lots_in } { $stock-lots_in ->
        [one] lot
       *[other] lots
    }.
   *[other] { $stock-pieces_in } pieces came in, in { $stock-lots_in } { $stock-lots_in ->
        [one] lot
       *[other] lots
    }.
}
stock-out = { $stock-pieces_out ->
    [0] No pieces went out.
    [one] { $stock-pieces_out } piece went out.
   *[other] { $stock-pieces_out } pieces went out.
}
stock-left = The warehouse held { $stock-opening_on_hand } { $stock-opening_on_hand ->
    [one] piece
   *[other] pieces
} at the start and { $stock-on_hand } at the close{ $stock-on_hand-versus }.
stock-now = { $stock-on_hand ->
    [0] Nothing is
    [one] { $stock-on_hand } piece is
   *[other] { $stock-on_hand } pieces are
} in the warehouse at the close{ $stock-on_hand-versus }.
stock-counts = { $stock-counts ->
    [0] No lots were counted.
    [one] { $stock-counts } lot was counted: the records gave { $stock-on_book } and the count found { $stock-counted }.
   *[other] { $stock-counts } lots were counted: the records gave { $stock-on_book } pieces and the counts found { $stock-counted }.
}
stock-difference = { $stock-counts ->
    [0] { "" }
   *[other] { $stock-difference ->
        [0] The counts agree with the records.
       *[other] The difference is { $stock-difference }{ $stock-difference-versus }.
    }
}
stock-missing = { $stock-missing ->
    [0] { "" }
    [one] { $stock-missing } piece was written off as missing.
   *[other] { $stock-missing } pieces were written off as missing.
}
stock-came-back = { $stock-returned ->
    [0] { "" }
    [one] { $stock-returned } piece that had gone out came back.
   *[other] { $stock-returned } pieces that had gone out came back.
}
stock-roll = Pieces in the warehouse, from start to close
stock-places = Stock and counts by warehouse

## Records and work

records-missed = { $tasks-missed ->
    [0] None of the { $tasks-missed_share-base } records and duties that were due was missed.
    [one] Of the { $tasks-missed_share-base } records and duties that were due, { $tasks-missed } was missed ({ $tasks-missed_share }).
   *[other] Of the { $tasks-missed_share-base } records and duties that were due, { $tasks-missed } were missed ({ $tasks-missed_share }).
}
records-missed-plain = { $tasks-missed ->
    [0] None of the records and duties that were due was missed.
    [one] Of the records and duties that were due, { $tasks-missed } was missed.
   *[other] Of the records and duties that were due, { $tasks-missed } were missed.
}
records-missed-table = Records and duties missed

## Team and duty shifts

shifts-worked = Of the { $shifts-planned } duty { $shifts-planned ->
    [one] shift
   *[other] shifts
} planned, { $shifts-worked ->
    [0] none was worked by the person it was assigned to.
    [one] { $shifts-worked } was worked by the person it was assigned to.
   *[other] { $shifts-worked } were worked by the people they were assigned to.
}
shifts-handed = { $shifts-handed_over ->
    [0] { "" }
    [one] { $shifts-handed_over } was covered by a colleague.
   *[other] { $shifts-handed_over } were covered by colleagues.
}
shifts-missed = { $shifts-missed ->
    [0] { "" }
    [one] { $shifts-missed } was left uncovered.
   *[other] { $shifts-missed } were left uncovered.
}
team-people = Work by person
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
    [one] { $training-onboarded } person finished onboarding.
   *[other] { $training-onboarded } people finished onboarding.
}

## Plan

next-carried = { $cases-pending ->
    [0] { "" }
    [one] { $cases-pending } open enquiry or claim is carried over to the next period; it is listed in the annex.
   *[other] { $cases-pending } open enquiries and claims are carried over to the next period; each is listed in the annex.
}
next-expected = Between { $shipments-booked-expected_lower } and { $shipments-booked-expected_upper } shipments can be expected in { $expected_name }; the central estimate is { $shipments-booked-expected }.
next-shipments = { $shipments-on_the_way ->
    [0] { "" }
   *[other] Shipments not yet delivered are also listed in the annex, with their last known place.
}

## Where damage gathers

share-shipments-damaged = { $by ->
    [carrier] { $count } of the { $whole } damaged shipments came with { $part }, which carried only { $share } of those that arrived ({ $of } of { $all }).
   *[other] { $part } accounts for { $count } of the { $whole } damaged shipments, but for only { $share } of those that arrived ({ $of } of { $all }).
}
headline-shipments-damaged = { $by ->
    [carrier] One carrier accounts for { $count } of { $whole } damaged shipments
   *[other] { $part }: { $count } of { $whole } damaged shipments
}

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
-shift = { $number ->
    [none] no duty shifts
    [one] duty shift
   *[many] duty shifts
}
