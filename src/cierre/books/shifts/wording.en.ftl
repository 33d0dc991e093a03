### Shifts: how they are called and said.

book = Shifts
    .label = Shifts

## Figures

planned = { $value ->
    [0] No shifts were planned.
    [one] { $value } shift was planned.
   *[other] { $value } shifts were planned.
}
    .label = Shifts planned
    .definition = Shifts whose planned day falls in the period, worked or not. Credited to the person they were assigned to.
worked = { $value ->
    [0] No shifts were worked.
    [one] { $value } shift was worked.
   *[other] { $value } shifts were worked.
}
    .label = Shifts worked
    .definition = Shifts worked in the period by the person they were assigned to. Those covered by somebody else do not count.
covered = { $value ->
    [0] No colleague’s shift was covered.
    [one] { $value } colleague’s shift was covered.
   *[other] { $value } shifts of colleagues were covered.
}
    .label = Shifts covered for colleagues
    .definition = Shifts in the period worked by somebody other than the person they were assigned to. Credited to whoever covered them.
handed_over = { $value ->
    [0] No shifts were handed over.
    [one] { $value } shift was handed over.
   *[other] { $value } shifts were handed over.
}
    .label = Shifts handed over
    .definition = The covered shifts, credited to the person they were assigned to.
missed = { $value ->
    [0] No shifts were missed.
    [one] { $value } shift was missed.
   *[other] { $value } shifts were missed.
}
    .label = Absences
    .definition = Shifts in the period missed by the person they were assigned to. Covering the shift afterwards does not remove the absence.
called_off = { $value ->
    [0] No shifts were called off.
    [one] { $value } shift was called off.
   *[other] { $value } shifts were called off.
}
    .label = Shifts called off
    .definition = Planned shifts called off in the period; they do not count as absences.
missed_share = { $value } of the shifts were missed.
    .label = Absence rate
    .definition = Absences over shifts planned in the period, whether covered afterwards or not; absences from another period’s shifts noted in this one can take it above 100%. If no shifts were planned, there is no value.
pending = { $value ->
    [0] No shifts remain to be worked.
    [one] { $value } shift remains to be worked.
   *[other] { $value } shifts remain to be worked.
}
    .label = Shifts to be worked
    .definition = Planned shifts not recorded as worked, covered, missed or called off at the end of the period.

## States

state_planned = to be worked
state_worked = worked
state_covered = covered by somebody else
state_missed = missed
state_called_off = called off

## Columns of the sheet

column_number = Number
column_planned = Day of the shift
column_category = Kind of shift
column_place = Place
column_person = Person
column_unit = Team
column_worked = Worked on
column_covered = Covered on
column_covered_by = Covered by
column_missed = Missed on
column_called_off = Called off on
column_reason = Reason
