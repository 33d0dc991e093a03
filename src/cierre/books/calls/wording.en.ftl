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
    .definition = Calls that entered a queue in the period, answered or not, nuisance calls included. Going back to the queue does not make another call.
answered = { $value ->
    [0] No calls were answered.
    [one] { $value } call was answered.
   *[other] { $value } calls were answered.
}
    .label = Answered
    .definition = Calls that got to speak to a person; credited to whoever answers. One that goes back to the queue and is answered again counts both times.
abandoned = { $value ->
    [0] No calls were abandoned.
    [one] { $value } call was abandoned.
   *[other] { $value } calls were abandoned.
}
    .label = Abandoned
    .definition = Calls in which the caller hangs up while waiting, however short the wait.
nuisance = { $value ->
    [0] There were no nuisance calls.
    [one] There was { $value } nuisance call.
   *[other] There were { $value } nuisance calls.
}
    .label = Nuisance
    .definition = Calls received in the period and marked as nuisance, answered or not.
answer_rate = { $value } of calls were answered.
    .label = Answer rate
    .definition = Answered over offered; calls answered twice can take it above 100%. Without calls offered there is no value.
abandonment_rate = { $value } of calls were abandoned.
    .label = Abandonment rate
    .definition = Abandoned over offered, short abandons included. Without calls offered there is no value.
wait_mean = The average wait was { $value }.
    .label = Average speed of answer (ASA)
    .definition = Average time in the queue of the calls answered. Abandoned calls do not count. Without answered calls there is no value.
wait_p90 = Nine out of ten answered calls waited { $value } or less.
    .label = Wait (90th percentile)
    .definition = Time in the queue within which 90% of the answered calls were answered. Without answered calls there is no value.
abandoned_wait_mean = Callers who hung up had waited { $value } on average.
    .label = Average wait before abandoning
    .definition = Average time in the queue of the calls abandoned. Without abandoned calls there is no value.
talk_mean = Conversations took { $value } on average.
    .label = Average talk time
    .definition = Average talking time of the calls that finished talking in the period; if one goes back to the queue, each conversation counts by itself. If there was none there is no value.
wrap_up_mean = After-call work took { $value } on average.
    .label = Average after-call work
    .definition = Average time spent on a call after hanging up, over the calls that had any. If there was none there is no value.
handle_mean = Average handling time was { $value } a call.
    .label = Average handling time (AHT)
    .definition = Talk and after-call work finished in the period over the calls answered in it. Without answered calls there is no value.
answered_within = { $value ->
    [0] None was answered within 20 seconds.
    [one] { $value } was answered within 20 seconds.
   *[other] { $value } were answered within 20 seconds.
}
    .label = Answered within 20 seconds
    .definition = Calls answered after waiting 20 seconds or less in the queue they were answered from.
service_level = Service level was { $value }.
    .label = Service level (20 s)
    .definition = Answered within 20 seconds over all calls offered, abandoned ones included. Without calls offered there is no value.

## States

state_queued = queued
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
column_wait = Wait (s)
column_talk = Talk (s)
column_wrap_up = After-call work (s)
column_abandoned_after = Abandoned after (s)
