### What is said of a call centre.

section-traffic = Call traffic
section-waiting = Waiting and handling
section-complaints = Customer complaints
section-team = Team

complaints_per_thousand_calls =
    .label = Complaints per thousand calls
    .definition = Complaints received over calls offered in the period, per thousand. Without calls there is no value.

name-calls-offered = Calls offered
name-calls-answered = Calls answered

## Traffic

traffic-found-answered = { $calls-answered } { $calls-answered ->
    [one] call was answered
   *[other] calls were answered
}{ $calls-answered-versus }.
traffic-found = { $calls-offered ->
    [0] No calls came in
    [one] { $calls-offered } call came in
   *[other] { $calls-offered } calls came in
}{ $calls-offered-versus }, and { $calls-answered } { $calls-answered ->
    [one] was
   *[other] were
} answered.
traffic-volume = In { $period_name } { $calls-offered ->
    [0] no calls came in
    [one] { $calls-offered } call came in
   *[other] { $calls-offered } calls came in
}{ $calls-offered-versus }. { $calls-answered ->
    [0] None was answered.
    [one] { $calls-answered } was answered{ $calls-answered-versus }.
   *[other] { $calls-answered } were answered{ $calls-answered-versus }.
}
traffic-answered = In { $period_name } { $calls-answered ->
    [one] { $calls-answered } call was answered{ $calls-answered-versus }.
   *[other] { $calls-answered } calls were answered{ $calls-answered-versus }.
}
traffic-abandoned = { $calls-abandoned ->
    [0] None was abandoned.
    [one] { $calls-abandoned } was abandoned ({ $calls-abandonment_rate }{ $calls-abandonment_rate-versus }).
   *[other] { $calls-abandoned } were abandoned ({ $calls-abandonment_rate }{ $calls-abandonment_rate-versus }).
}
traffic-abandoned-plain = { $calls-abandoned ->
    [0] None was abandoned.
    [one] { $calls-abandoned } was abandoned.
   *[other] { $calls-abandoned } were abandoned.
}
traffic-nuisance = { $calls-nuisance ->
    [0] { "" }
    [one] There was { $calls-nuisance } nuisance call.
   *[other] There were { $calls-nuisance } nuisance calls.
}
traffic-chart = Calls offered each month
traffic-lines = Calls by line
traffic-queues = Calls by queue

## Waiting and handling

missed-calls-service_level = Service level was { $calls-service_level } against a target of { $calls-service_level-target }. { $calls-service_level-missed_months ->
    [1] The target was missed.
    [2] It is the second month running that it has been missed.
    [3] It is the third month running that it has been missed.
   *[other] It has now been missed { $calls-service_level-missed_months } months running.
}
service-found = { $calls-service_level-met ->
    [yes] Service level was { $calls-service_level }, meeting the target of { $calls-service_level-target }.
   *[other] Service level was { $calls-service_level }{ $calls-service_level-versus }.
}
service-level = { $calls-service_level } of calls were answered within the service time{ $calls-service_level-versus }; the target is { $calls-service_level-target }.
service-level-plain = { $calls-service_level } of calls were answered within the service time{ $calls-service_level-versus }.
waiting-mean = Callers who got through waited { $calls-wait_mean } on average{ $calls-wait_mean-versus }.
handling-mean = Each call took { $calls-handle_mean } to handle on average{ $calls-handle_mean-versus }: { $calls-talk_mean } talking and { $calls-wrap_up_mean } wrapping up.
service-chart = Service level each month

## Complaints

complaints-rate = That is { $pack-complaints_per_thousand_calls } per thousand calls{ $pack-complaints_per_thousand_calls-versus }.
complaints-lines = Complaints per thousand calls, by line

## Team

team-people = Activity by person

## What is expected

next-calls = In { $expected_name } some { $calls-offered-expected } calls can be expected, between { $calls-offered-expected_lower } and { $calls-offered-expected_upper } four times out of five; the same month a year before brought { $calls-offered-expected_last_year }.
next-calls-first-year = In { $expected_name } some { $calls-offered-expected } calls can be expected, between { $calls-offered-expected_lower } and { $calls-offered-expected_upper } four times out of five.
staffing-peak = To answer { $wanted } of calls within { $within }, with the { $volume } that can be expected in { $expected_name }, the busiest half hour, { $weekday }s from { $time } ({ $arrivals } calls), needs { $gives_up ->
    [yes] { $patient } people if nobody hangs up first (Erlang C) and { $impatient } if callers hang up as they do now (Erlang A)
   *[no] { $patient } people (Erlang C)
}. In { $period_name } an average of { $answering } answered in that half hour.
staffing-weekdays = Each day's busiest half hour and the people it needs
staffing-hours = People needed in each half hour: if nobody hangs up (Erlang C) · if callers hang up as they do now (Erlang A)
section-annex_staffing = Staff by half hour
