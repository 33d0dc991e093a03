### Shifts: how they are called and said.

book = Shifts
    .label = Shifts

## Figures

planned = { $value ->
    [0] No shift was planned.
    [one] { $value } shift was planned.
   *[other] { $value } shifts were planned.
}
    .label = Shifts planned
    .definition = Shifts whose planned day lies in the period, worked or not. Credited to the person they were for.
worked = { $value ->
    [0] No shift was worked.
    [one] { $value } shift was worked.
   *[other] { $value } shifts were worked.
}
    .label = Shifts worked
    .definition = Shifts worked in the period by the person they were for. Those covered by somebody else do not count.
covered = { $value ->
    [0] No colleague's shift was covered.
    [one] { $value } colleague's shift was covered.
   *[other] { $value } colleagues' shifts were covered.
}
    .label = Shifts covered for colleagues
    .definition = Shifts of the period worked by a person other than the one who had them. Credited to whoever covered them.
handed_over = { $value ->
    [0] No shift was handed over.
    [one] { $value } shift was handed over.
   *[other] { $value } shifts were handed over.
}
    .label = Shifts handed over
    .definition = The same covered shifts, credited to the person they were for.
missed = { $value ->
    [0] No shift was missed.
    [one] { $value } shift was missed.
   *[other] { $value } shifts were missed.
}
    .label = Absences
    .definition = Shifts of the period that the person they were for missed. Covering one afterwards does not remove the absence.
called_off = { $value ->
    [0] No shift was called off.
    [one] { $value } shift was called off.
   *[other] { $value } shifts were called off.
}
    .label = Shifts called off
    .definition = Planned shifts that were called off in the period; they do not count as absences.
missed_share = { $value } of the shifts were missed.
    .label = Absence rate
    .definition = Absences over shifts planned in the period, whether covered afterwards or not; those of shifts of another period noted in this one can take it above 100%. If none was planned, there is no value.
pending = { $value ->
    [0] No shift remains to be worked.
    [one] { $value } shift remains to be worked.
   *[other] { $value } shifts remain to be worked.
}
    .label = Shifts to be worked
    .definition = Planned shifts that at the end of the period are not recorded as worked, covered, missed or called off.

## States

state_planned = to be worked
state_worked = worked
state_covered = covered by somebody else
state_missed = absence
state_called_off = called off

## Columns of the sheet

column_number = Number
column_planned = Day of the shift
column_category = Kind of shift
column_place = Place
column_person = Person
column_worked = Worked on
column_covered = Covered on
column_covered_by = Covered by
column_missed = Missed on
column_called_off = Called off on
column_reason = Reason
