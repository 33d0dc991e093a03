### Tasks: what they are called and how they are said.

book = Tasks
    .label = Tasks

## Figures

planned = { $value ->
    [0] No tasks were planned.
    [one] { $value } task was planned.
   *[other] { $value } tasks were planned.
}
    .label = Planned
    .definition = Tasks planned in the period, done or not. Taking a task up again does not count it again.
done = { $value ->
    [0] No tasks were completed.
    [one] { $value } task was completed.
   *[other] { $value } tasks were completed.
}
    .label = Tasks completed
    .definition = Tasks completed in the period, whenever they were planned. A task taken up again and completed again counts both times.
done_quantity = { $value ->
    [0] Nothing was done.
   *[other] The quantity done was { $value }.
}
    .label = Quantity done
    .definition = Times, pieces or areas done in the tasks completed, each kind of task in its own unit.
pending = { $value ->
    [0] No tasks are left to do.
    [one] { $value } task is left to do.
   *[other] { $value } tasks are left to do.
}
    .label = To do at the close
    .definition = Tasks planned and neither done nor dropped at the end of the period, including those for a later date and those taken up again.
dropped = { $value ->
    [0] No tasks were dropped.
    [one] { $value } task was dropped.
   *[other] { $value } tasks were dropped.
}
    .label = Dropped
    .definition = Planned tasks that were dropped in the period; they do not count as done.
on_time = { $value ->
    [0] None was completed on time.
    [one] { $value } was completed on time.
   *[other] { $value } were completed on time.
}
    .label = Completed on time
    .definition = Tasks completed on or before their due date. Those without one do not count.
promised = { $value ->
    [0] None of those completed had a due date.
   *[other] { $value } of those completed had a due date.
}
    .label = Completed with a due date
    .definition = Tasks completed in the period that had a due date.
on_time_share = { $value } of the tasks with a due date were completed on time.
    .label = Tasks on time
    .definition = Tasks completed on time over those completed that had a due date. If none had one, there is no value.

missed = { $value ->
    [0] No recurring tasks were left undone.
    [one] { $value } recurring task was left undone.
   *[other] { $value } recurring tasks were left undone.
}
    .label = Left undone
    .definition = Times a recurring task was not done on its day, or in its week or month. Only those due by the last task recorded count.
missed_share = { $value } of the tasks were left undone.
    .label = Share of tasks left undone
    .definition = Recurring tasks left undone over these and all tasks completed in the period. If there were none, there is no value.

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
column_category = Kind of task
column_place = Place
column_title = Description
column_quantity = Quantity
column_person = Person
column_unit = Team
column_done = Done on
column_dropped = Dropped on
column_reason = Reason
