### Visits: how they are called and said.

book = Visits
    .label = Visits

## Figures

planned = { $value ->
    [0] No visit was planned.
    [one] { $value } visit was planned.
   *[other] { $value } visits were planned.
}
    .label = Planned
    .definition = Visits that entered the plan in the period, made or not. Trying one again does not count it again.
made = { $value ->
    [0] No visit was made.
    [one] { $value } visit was made.
   *[other] { $value } visits were made.
}
    .label = Visits made
    .definition = Visits made in the period, whenever they were planned, including those that succeeded after a failed attempt.
unreachable = { $value ->
    [0] No customer was out of reach.
    [one] On { $value } visit the customer could not be reached.
   *[other] On { $value } visits the customer could not be reached.
}
    .label = Customer not reached
    .definition = Attempts in the period at which the customer could not be reached; two attempts count twice.
dropped = { $value ->
    [0] No visit was dropped.
    [one] { $value } visit was dropped.
   *[other] { $value } visits were dropped.
}
    .label = Dropped
    .definition = Planned visits that were given up in the period; they do not count as made.
made_share = { $value } of the visits that came to an end were made.
    .label = Share of visits made
    .definition = Visits made over those made, attempts without reaching the customer and visits dropped. Visits still in the plan do not count. If none came to an end, there is no value.
pending = { $value ->
    [0] No visit remains to be made.
    [one] { $value } visit remains to be made.
   *[other] { $value } visits remain to be made.
}
    .label = To be made at close
    .definition = Visits in the plan that at the end of the period had not been made, attempted or dropped, including those with a later date.
on_time = { $value ->
    [0] No visit was made on time.
    [one] { $value } visit was made on time.
   *[other] { $value } visits were made on time.
}
    .label = Made on time
    .definition = Visits made on their due day or before. Those without a due day do not count.
promised = { $value ->
    [0] None of the visits made had a due day.
    [one] { $value } of the visits made had a due day.
   *[other] { $value } of the visits made had a due day.
}
    .label = Made with a due day
    .definition = Visits made in the period that had a due day.
on_time_share = { $value } of the visits with a due day were made on time.
    .label = Visits on time
    .definition = Visits made on time over visits made that had a due day. If none had one, there is no value.
raised = { $value ->
    [0] Customers raised nothing to act upon.
    [one] Customers raised { $value } matter.
   *[other] Customers raised { $value } matters.
}
    .label = Matters raised
    .definition = Visits made from which a matter to act upon came in the period. Credited to whoever made the visit; a matter taken up again does not count again.
acted = { $value ->
    [0] No matter was acted upon.
    [one] { $value } matter was acted upon.
   *[other] { $value } matters were acted upon.
}
    .label = Matters acted upon
    .definition = Matters raised at visits that were settled in the period, whenever they were raised. One taken up again and settled again counts twice.
to_act = { $value ->
    [0] No matter remains to be acted upon.
    [one] { $value } matter remains to be acted upon.
   *[other] { $value } matters remain to be acted upon.
}
    .label = Matters to act upon
    .definition = Matters raised at visits and not settled at the end of the period. Those taken up again count again.
opening_to_act = { $value ->
    [0] No matter was carried over.
    [one] { $value } matter was carried over.
   *[other] { $value } matters were carried over.
}
    .label = Matters to act upon at start
    .definition = Matters raised at visits and not settled at the start of the period, according to earlier moves.
act_median = The median time to act upon a matter was { $value }.
    .label = Time to act (median)
    .definition = Median elapsed time from a matter being raised to its being settled, of those settled in the period. If none was, there is no value.

## States

state_planned = to be made
state_made = made
state_to_act = matter to act upon
state_acted = matter acted upon
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
column_made = Made on
column_unreachable = Not reached on
column_dropped = Dropped on
column_theme = Theme
column_said = What was said
column_to_act = To act upon since
column_acted = Acted upon on
column_reason = Reason
