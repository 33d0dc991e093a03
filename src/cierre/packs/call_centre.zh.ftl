### 呼叫中心的表述。

section-traffic = 话务量
section-waiting = 等待与处理
section-complaints = 客户投诉
section-team = 团队

complaints_per_thousand_calls =
    .label = 每千通来电投诉件数
    .definition = 本期受理投诉除以本期呼入来电，按每千通计。没有来电则无值。
    .counter = 件

name-calls-offered = 呼入来电
name-calls-answered = 接通来电

## 话务量

traffic-found-answered = 接通来电{ $calls-answered }通{ $calls-answered-versus }。
traffic-found = { $calls-offered ->
    [0] 本期没有来电
   *[other] 呼入来电{ $calls-offered }通
}{ $calls-offered-versus }，{ $calls-answered ->
    [0] 没有接通
   *[other] 接通{ $calls-answered }通
}。
traffic-volume = { $period_name }{ $calls-offered ->
    [0] 没有来电
   *[other] 呼入来电{ $calls-offered }通
}{ $calls-offered-versus }。{ $calls-answered ->
    [0] 没有接通。
   *[other] 接通{ $calls-answered }通{ $calls-answered-versus }。
}
traffic-answered = { $period_name }接通来电{ $calls-answered }通{ $calls-answered-versus }。
traffic-abandoned = { $calls-abandoned ->
    [0] 没有来电放弃等待。
   *[other] 放弃等待{ $calls-abandoned }通（放弃率{ $calls-abandonment_rate }{ $calls-abandonment_rate-versus }）。
}
traffic-abandoned-plain = { $calls-abandoned ->
    [0] 没有来电放弃等待。
   *[other] 放弃等待{ $calls-abandoned }通。
}
traffic-nuisance = { $calls-nuisance ->
    [0] { "" }
   *[other] 其中骚扰电话{ $calls-nuisance }通。
}
traffic-chart = 各月呼入来电
traffic-lines = 各业务线来电
traffic-queues = 各队列来电

## 等待与处理

missed-calls-service_level = 服务水平为{ $calls-service_level }，目标为{ $calls-service_level-target }。{ $calls-service_level-missed_months ->
    [1] 未达到目标。
    [2] 已连续第二个月未达标。
    [3] 已连续第三个月未达标。
   *[other] 已连续{ $calls-service_level-missed_months }个月未达标。
}
service-found = { $calls-service_level-met ->
    [yes] 服务水平为{ $calls-service_level }，达到{ $calls-service_level-target }的目标。
   *[other] 服务水平为{ $calls-service_level }{ $calls-service_level-versus }。
}
service-level = { $calls-service_level }的来电在规定时间内接通{ $calls-service_level-versus }；目标为{ $calls-service_level-target }。
service-level-plain = { $calls-service_level }的来电在规定时间内接通{ $calls-service_level-versus }。
waiting-mean = 接通来电平均等待{ $calls-wait_mean }{ $calls-wait_mean-versus }。
handling-mean = 每通来电平均处理{ $calls-handle_mean }{ $calls-handle_mean-versus }，其中通话{ $calls-talk_mean }，话后处理{ $calls-wrap_up_mean }。
service-chart = 各月服务水平

## 投诉

complaints-rate = 相当于每千通来电投诉{ $pack-complaints_per_thousand_calls }件{ $pack-complaints_per_thousand_calls-versus }。
complaints-lines = 各业务线每千通来电投诉件数

## 团队

team-people = 各人员工作量

## 预期

next-calls = 预计{ $expected_name }来电约{ $calls-offered-expected }通，有五分之四的把握在{ $calls-offered-expected_lower }通至{ $calls-offered-expected_upper }通之间；去年同月为{ $calls-offered-expected_last_year }通。
next-calls-first-year = 预计{ $expected_name }来电约{ $calls-offered-expected }通，有五分之四的把握在{ $calls-offered-expected_lower }通至{ $calls-offered-expected_upper }通之间。
staffing-peak = 按{ $expected_name }预计的{ $volume }通来电，要使{ $wanted }的来电在{ $within }内接起，最忙的半小时为{ $weekday }{ $time }起（{ $arrivals }通），{ $gives_up ->
    [yes] 若无人中途挂断需{ $patient }人（Erlang C），若按目前情况有人挂断需{ $impatient }人（Erlang A）
   *[no] 需{ $patient }人（Erlang C）
}。{ $period_name }该时段平均有{ $answering }人接听。
staffing-weekdays = 每日最忙的半小时及所需人数
staffing-hours = 各半小时所需人数：无人挂断（Erlang C）· 按目前情况有人挂断（Erlang A）
section-annex_staffing = 各半小时人员配置
