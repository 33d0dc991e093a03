### Meters: what they are called and how they are said.

book = Meters
    .label = Meters

## Figures

planned = { $value ->
    [0] No readings were planned.
    [one] { $value } reading was planned.
   *[other] { $value } readings were planned.
}
    .label = Readings planned
    .definition = Meter readings whose planned date falls in the period, taken or not.
read = { $value ->
    [0] No meters were read.
    [one] { $value } meter was read.
   *[other] { $value } meters were read.
}
    .label = Meters read
    .definition = Readings taken in the period, whenever they were planned for. Estimates do not count, nor does a reading that replaces an estimate.
read_share = { $value } of the readings planned were taken.
    .label = Share of readings taken
    .definition = Readings taken over those planned in the period; overdue ones can take it above 100%. If none were planned, there is no value.
estimated = { $value ->
    [0] No readings had to be estimated.
    [one] { $value } reading had to be estimated.
   *[other] { $value } readings had to be estimated.
}
    .label = Readings estimated
    .definition = Readings that could not be taken and were estimated in the period. Reading the meter later does not remove them.
unreadable = { $value ->
    [0] No meters proved unreadable.
    [one] { $value } meter could be neither read nor estimated.
   *[other] { $value } meters could be neither read nor estimated.
}
    .label = Unreadable meters
    .definition = Meters recorded as unreadable in the period, with neither a reading nor an estimate. Those still to be read do not count.
replaced = { $value ->
    [0] No meter was replaced.
    [one] { $value } meter was replaced.
   *[other] { $value } meters were replaced.
}
    .label = Meters replaced
    .definition = Readings in the period of meters that were replaced since the one before. Their consumption is what the old meter counted up to its last reading plus what the new one counted since its first.
rolled_over = { $value ->
    [0] No meter rolled over.
    [one] { $value } meter rolled over.
   *[other] { $value } meters rolled over.
}
    .label = Meters rolled over
    .definition = Readings in the period of meters that passed their last figure and began again from zero. Their consumption is what was left of the turn plus what they read.
consumption = Consumption was { $value }.
    .label = Consumption
    .definition = Total consumption read or estimated in the period; water and electricity separately, each in its own unit. Where no consumption is given, it is the current reading less the previous one. A reading that replaces an estimate is not added again.
heaviest = These are the heaviest users.
    .label = Heaviest users
    .definition = The five households with the highest consumption read or estimated in the period, for each kind of meter. Households with neither a reading nor an estimate are left out.

## States

state_due = to be read
state_read = read
state_estimated = estimated
state_unreadable = unreadable

## Values

value_counter_replaced = meter replaced
value_counter_rolled_over = meter rolled over

## Columns of the sheet

column_number = Number
column_planned = Planned date
column_category = Kind
column_place = Building
column_household = Household
column_person = Person
column_previous = Previous reading
column_current = Current reading
column_digits = Digits of the meter
column_counter = Meter event
column_old_final = Last reading of the old meter
column_new_initial = First reading of the new meter
column_new_serial = Serial number of the new meter
column_consumption = Consumption
column_read = Read on
column_estimated = Estimated on
column_unreadable = Unreadable on
