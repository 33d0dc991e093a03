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
column_consumption = Consumption
column_read = Read on
column_estimated = Estimated on
column_unreadable = Unreadable on
