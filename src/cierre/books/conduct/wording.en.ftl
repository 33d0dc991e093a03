### Conduct: how it is called and said.

book = Conduct
    .label = Conduct

## Figures

observed = { $value ->
    [0] No fault was observed.
    [one] { $value } fault was observed.
   *[other] { $value } faults were observed.
}
    .label = Faults observed
    .definition = Faults of conduct noted in the period, whether or not they proved founded. Credited to the person observed.
talked = { $value ->
    [0] No fault was talked over.
    [one] { $value } fault was talked over.
   *[other] { $value } faults were talked over.
}
    .label = Talks
    .definition = Faults talked over with the person for the first time in the period, whenever they were observed.
sanctioned = { $value ->
    [0] No sanction was imposed.
    [one] { $value } sanction was imposed.
   *[other] { $value } sanctions were imposed.
}
    .label = Sanctions
    .definition = Sanctions imposed in the period. A talk comes before every sanction: without it the record is refused.
settled = { $value ->
    [0] No fault was settled.
    [one] { $value } fault was settled.
   *[other] { $value } faults were settled.
}
    .label = Settled
    .definition = Faults settled in the period, after the talk or the sanction. One taken up again and settled again counts twice.
unfounded = { $value ->
    [0] No fault proved unfounded.
    [one] { $value } fault proved unfounded.
   *[other] { $value } faults proved unfounded.
}
    .label = Unfounded
    .definition = Faults noted that were found to be unfounded in the period.
to_talk = { $value ->
    [0] No fault remains to be talked over.
    [one] { $value } fault remains to be talked over.
   *[other] { $value } faults remain to be talked over.
}
    .label = To be talked over at the close
    .definition = Faults observed that had not been talked over with the person at the end of the period.
followed = { $value ->
    [0] No fault is being followed up.
    [one] { $value } fault is being followed up.
   *[other] { $value } faults are being followed up.
}
    .label = Being followed up at the close
    .definition = Faults already talked over, sanctioned or not, that had not been settled at the end of the period.
talk_median = The median time to the talk was { $value }.
    .label = Time to the talk (median)
    .definition = Median elapsed time from observing a fault to talking it over with the person, of those talked over in the period. If there were none, there is no value.

## States

state_observed = to be talked over
state_talked = talked over
state_sanctioned = sanctioned
state_settled = settled
state_unfounded = unfounded

## Columns of the sheet

column_number = Number
column_observed = Observed on
column_category = Kind of fault
column_place = Place
column_person = Person
column_talked = Talk on
column_sanctioned = Sanction on
column_settled = Settled on
column_unfounded = Unfounded on
column_reason = Reason
