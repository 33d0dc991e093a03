### Visits: how they are called and said.

book = Visits
    .label = Visits

## Figures

planned = { $value ->
    [0] No visits were planned.
    [one] { $value } visit was planned.
   *[other] { $value } visits were planned.
}
    .label = Planned
    .definition = Visits planned in the period, made or not. Trying a visit again does not count it again.
made = { $value ->
    [0] No visits were made.
    [one] { $value } visit was made.
   *[other] { $value } visits were made.
}
    .label = Visits made
    .definition = Visits made in the period, whenever they were planned, including those that succeeded after a failed attempt.
unreachable = { $value ->
    [0] The customer was always reached.
    [one] On { $value } attempt the customer was not reached.
   *[other] On { $value } attempts the customer was not reached.
}
    .label = Customer not reached
    .definition = Attempts in the period on which the customer was not reached; two attempts count twice.
dropped = { $value ->
    [0] No visits were dropped.
    [one] { $value } visit was dropped.
   *[other] { $value } visits were dropped.
}
    .label = Dropped
    .definition = Planned visits dropped in the period; they do not count as made.
made_share = { $value } of the visits that were due were made.
    .label = Share of visits made
    .definition = Visits made over visits made, attempts on which the customer was not reached and visits dropped. Visits still planned do not count. If there were none, there is no value.
pending = { $value ->
    [0] No visits remain to be made.
    [one] { $value } visit remains to be made.
   *[other] { $value } visits remain to be made.
}
    .label = To be made at the close
    .definition = Planned visits that by the end of the period had been neither made, attempted nor dropped, including those with a later date.
on_time = { $value ->
    [0] No visits were made on time.
    [one] { $value } visit was made on time.
   *[other] { $value } visits were made on time.
}
    .label = Made on time
    .definition = Visits made in the period on or before their due date. Those without one do not count.
promised = { $value ->
    [0] None of the visits made had a due date.
    [one] { $value } of the visits made had a due date.
   *[other] { $value } of the visits made had a due date.
}
    .label = Made with a due date
    .definition = Visits made in the period that had a due date.
on_time_share = { $value } of the visits with a due date were made on time.
    .label = Visits on time
    .definition = Visits made on time over visits made that had a due date. If none had one, there is no value.
raised = { $value ->
    [0] Customers raised nothing to act on.
    [one] Customers raised { $value } matter to act on.
   *[other] Customers raised { $value } matters to act on.
}
    .label = Matters raised
    .definition = Visits made in which the customer raised a matter to act on, in the period. Credited to whoever made the visit; a matter taken up again does not count again.
acted = { $value ->
    [0] No matters were settled.
    [one] { $value } matter was settled.
   *[other] { $value } matters were settled.
}
    .label = Matters settled
    .definition = Matters raised in visits that were settled in the period, whenever they were raised. One taken up again and settled again counts twice.
to_act = { $value ->
    [0] No matters remain to be settled.
    [one] { $value } matter remains to be settled.
   *[other] { $value } matters remain to be settled.
}
    .label = Matters open at the close
    .definition = Matters raised in visits and not settled by the end of the period. Those taken up again count again.
opening_to_act = { $value ->
    [0] No matters were carried over.
    [one] { $value } matter was carried over.
   *[other] { $value } matters were carried over.
}
    .label = Matters open at the start
    .definition = Matters raised in visits and not settled when the period began, according to earlier movements.
act_median = The median time to settle a matter was { $value }.
    .label = Time to settle a matter (median)
    .definition = Median elapsed time from raising a matter to settling it, of those settled in the period. If there were none, there is no value.

## States

state_planned = to be made
state_made = made
state_to_act = matter open
state_acted = matter settled
state_unreachable = customer not reached
state_dropped = dropped

## Columns of the sheet

column_number = Number
column_planned = Planned on
column_due = Due
column_category = Kind of visit
column_place = Place
column_customer = Customer
column_person = Person
column_unit = Team
column_made = Made on
column_unreachable = Not reached on
column_dropped = Dropped on
column_theme = Theme
column_said = What was said
column_to_act = Matter open since
column_acted = Matter settled on
column_reason = Reason
