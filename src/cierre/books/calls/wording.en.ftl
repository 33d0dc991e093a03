### Calls: what they are called and how they are said.

book = Calls
    .label = Calls

## Figures

offered = { $value ->
    [0] No calls came in.
    [one] { $value } call came in.
   *[other] { $value } calls came in.
}
    .label = Offered
    .definition = Calls that came in during the period, answered or not, nuisance calls included; each counts once. A queue is also offered the calls passed on to it or coming back to it. Nothing is offered to a person or a team: for them there is no value.
answered = { $value ->
    [0] No calls were answered.
    [one] { $value } call was answered.
   *[other] { $value } calls were answered.
}
    .label = Answered
    .definition = Calls in which somebody spoke to the caller, each counted once, when it is first answered. Credited to whoever answers. Calls answered after being passed on are counted separately, except in the queue itself.
abandoned = { $value ->
    [0] No calls were abandoned.
    [one] { $value } call was abandoned.
   *[other] { $value } calls were abandoned.
}
    .label = Abandoned
    .definition = Calls in which the caller hung up while waiting, however short the wait, before anybody answered. A queue also counts those passed on to it. Not credited to people or teams.
nuisance = { $value ->
    [0] There were no nuisance calls.
    [one] There was { $value } nuisance call.
   *[other] There were { $value } nuisance calls.
}
    .label = Nuisance calls
    .definition = Calls received in the period and marked as nuisance calls, answered or not. Not credited to people or teams.
passed_on = { $value ->
    [0] No calls were passed on to another queue.
    [one] { $value } call was passed on to another queue.
   *[other] { $value } calls were passed on to another queue.
}
    .label = Passed on
    .definition = Times a call already answered went back to waiting, in another queue or the same one. Credited to whoever passed it on.
taken_over = { $value ->
    [0] No calls passed on from another queue were answered.
    [one] { $value } call passed on from another queue was answered.
   *[other] { $value } calls passed on from another queue were answered.
}
    .label = Answered after being passed on
    .definition = Times a call that had been answered before and was waiting again was answered. Credited to whoever answers. These are not additional calls: they are already among those answered.
lost_again = { $value ->
    [0] No calls were lost after being passed on.
    [one] { $value } call was lost after being passed on.
   *[other] { $value } calls were lost after being passed on.
}
    .label = Lost after being passed on
    .definition = Calls already answered in which the caller hung up while waiting again. They do not count as abandoned and are not credited to people or teams.
answer_rate = { $value } of calls were answered.
    .label = Answer rate
    .definition = Calls answered over those whose wait ended in the period, that is, answered or abandoned. A call that comes in in one month and is answered in the next counts in the next. If no wait ended, there is no value.
abandonment_rate = { $value } of calls were abandoned.
    .label = Abandonment rate
    .definition = Calls abandoned over those whose wait ended in the period, that is, answered or abandoned, however short the wait. If no wait ended, there is no value.
wait_mean = The average wait was { $value }.
    .label = Average speed of answer (ASA)
    .definition = Average time in the queue of the calls answered, until they were first answered. Abandoned calls do not count. If no calls were answered, there is no value.
wait_p90 = Nine out of ten answered calls waited { $value } or less.
    .label = Wait (90th percentile)
    .definition = Time in the queue within which 90% of the answered calls were first answered. If no calls were answered, there is no value.
abandoned_wait_mean = Callers who hung up had waited { $value } on average.
    .label = Average wait before abandoning
    .definition = Average time in the queue of the calls abandoned. If no calls were abandoned, there is no value.
talk_mean = Conversations took { $value } on average.
    .label = Average talk time
    .definition = Average length of the conversations that ended in the period; when a call is passed on, each of its conversations counts separately. If there were none, there is no value.
wrap_up_mean = After-call work took { $value } on average.
    .label = Average after-call work
    .definition = Average time spent on a call after hanging up, over the calls that had any. If there were none, there is no value.
handle_mean = Average handling time was { $value } a call.
    .label = Average handling time (AHT)
    .definition = Talk time and after-call work finished in the period over the conversations begun in it; a call that is passed on has two. If there were no conversations, there is no value.
answered_within = { $value ->
    [0] None was answered within 20 seconds.
    [one] { $value } was answered within 20 seconds.
   *[other] { $value } were answered within 20 seconds.
}
    .label = Answered within 20 seconds
    .definition = Calls first answered after a wait of 20 seconds or less. They are part of those answered.
waited = { $value ->
    [0] No wait ended that is known call by call.
    [one] The wait of { $value } call is known by itself.
   *[other] The waits of { $value } calls are known one by one.
}
    .label = Waits known call by call
    .definition = Calls whose wait ended in the period, answered or abandoned, and is known of each. Calls that were counted together, as by day, are not among them. Not credited to people or teams.
service_level = Service level was { $value }.
    .label = Service level (20 s)
    .definition = Calls answered within 20 seconds over those whose wait ended in the period, answered or abandoned; calls that were counted together are left out. If no wait ended, there is no value.

## States

state_queued = queued
state_requeued = queued again
state_talking = talking
state_wrap_up = in after-call work
state_ended = ended
state_abandoned = abandoned

## Columns of the sheet

column_number = Number
column_arrived = Arrived
column_place = Queue
column_line = Line
column_category = Category
column_caller = Caller
column_person = Agent
column_unit = Team
column_wait = Wait (s)
column_talk = Talk (s)
column_wrap_up = After-call work (s)
column_abandoned_after = Abandoned after (s)
column_quantity = Calls in the row
column_summed = Counted by

## Values

value_summed_day = By day
value_summed_month = By month
