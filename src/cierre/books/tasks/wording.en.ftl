### Tasks: what they are called and how they are said.

book = Jobs
    .label = Jobs

## Figures

planned = { $value ->
    [0] No jobs were planned.
    [one] { $value } job was planned.
   *[other] { $value } jobs were planned.
}
    .label = Planned
    .definition = Jobs planned in the period, done or not. One that is taken up again does not count again.
done = { $value ->
    [0] No jobs were completed.
    [one] { $value } job was completed.
   *[other] { $value } jobs were completed.
}
    .label = Jobs completed
    .definition = Jobs completed in the period, whenever they were planned. One that is taken up again and completed again counts both times.
done_quantity = { $value ->
    [0] Nothing was done.
   *[other] The quantity done was { $value }.
}
    .label = Quantity done
    .definition = Times, pieces or areas of the jobs completed, each kind of job in its own unit.
pending = { $value ->
    [0] No jobs are left to do.
    [one] { $value } job is left to do.
   *[other] { $value } jobs are left to do.
}
    .label = To do at the close
    .definition = Jobs planned and neither done nor dropped at the end of the period, including those for a later date and those taken up again.
dropped = { $value ->
    [0] No jobs were dropped.
    [one] { $value } job was dropped.
   *[other] { $value } jobs were dropped.
}
    .label = Dropped
    .definition = Planned jobs that it was decided in the period not to do; they do not count as done.
on_time = { $value ->
    [0] None was completed on time.
    [one] { $value } was completed on time.
   *[other] { $value } were completed on time.
}
    .label = Completed on time
    .definition = Jobs completed on or before their due date. Those without one do not count.
promised = { $value ->
    [0] None of those completed had a due date.
   *[other] { $value } of those completed had a due date.
}
    .label = Completed with a due date
    .definition = Jobs completed in the period that had a due date.
on_time_share = { $value } of the jobs with a due date were completed on time.
    .label = Jobs on time
    .definition = Completed on time over completed with a due date. If none had one there is no value.

missed = { $value ->
    [0] No repeated job was left undone.
    [one] { $value } repeated job was left undone.
   *[other] { $value } repeated jobs were left undone.
}
    .label = Left undone
    .definition = Times that a job that repeats was not done on its day, or in its week or month. Only those count that should have been done by the last job recorded.
missed_share = { $value } of the jobs were left undone.
    .label = Jobs left undone
    .definition = Repeated jobs left undone, over these and all jobs done in the period. If there were none, there is no value.

## States

state_planned = to do
state_done = done
state_dropped = dropped
state_missed = left undone

## Columns of the sheet

column_every = Repeats
column_until = Until
value_every_day = Every day
value_every_office_day = Every working day
value_every_week = Every week
value_every_month = Every month
column_number = Number
column_planned = Planned on
column_due = Due date
column_category = Kind of job
column_place = Place
column_title = Description
column_quantity = Quantity
column_person = Person
column_done = Done on
column_dropped = Dropped on
column_reason = Reason
