### 呼叫中心的表述。

section-traffic = 话务量
section-waiting = 等待与处理
section-complaints = 客户投诉
section-quality = 质检
section-team = 人员情况
section-shifts = 班次
section-wellbeing = 员工关怀
section-conduct = 纪律
section-voice = 语音与意识培训
section-contests = 竞赛与活动
section-cooperation = 与其他团队的协作

complaints_per_thousand_calls =
    .label = 每千通来电投诉件数
    .definition = 本期受理投诉除以本期呼入来电，按每千通计。咨询、未遂差错等其他性质的不计，未注明性质的计入。没有来电则无值。
    .counter = 件

book-cases = 工单
name-calls-offered = 呼入来电
name-calls-answered = 接通来电
name-cases-complaints = 受理投诉
name-cases-received = 受理工单
name-cases-handled = 办结工单
name-cases-pending = 期末未结工单
name-cases-first_response_median = 工单首次响应时间（中位数）
name-cases-on_time_share = 工单按期办结率
name-cases-near_misses = 未遂差错
name-cases-jumped = 越级投诉
name-quality-score_mean = 质检平均分
name-quality-reviewed = 完成质检
name-shifts-missed_share = 班次缺勤率
name-wellbeing-mood_mean = 情绪平均分

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
    [1] 未达标。
    [2] 已连续两个月未达标。
    [3] 已连续三个月未达标。
   *[other] 已连续{ $calls-service_level-missed_months }个月未达标。
}
service-found = { $calls-service_level-met ->
    [yes] 服务水平为{ $calls-service_level }，达到目标{ $calls-service_level-target }。
   *[other] 服务水平为{ $calls-service_level }{ $calls-service_level-versus }。
}
service-level = { $calls-service_level }的来电在规定时间内接通{ $calls-service_level-versus }；目标为{ $calls-service_level-target }。
service-level-plain = { $calls-service_level }的来电在规定时间内接通{ $calls-service_level-versus }。
waiting-mean = 接通来电平均等待{ $calls-wait_mean }{ $calls-wait_mean-versus }。
handling-mean = 每通来电平均处理{ $calls-handle_mean }{ $calls-handle_mean-versus }，其中通话{ $calls-talk_mean }，话后处理{ $calls-wrap_up_mean }。
service-chart = 各月服务水平

## 投诉与未遂差错：“工单”兼指两者

complaints-found-kinds = { $cases-received ->
    [0] 本期没有新增工单
   *[other] 新增工单{ $cases-received }件
}{ $cases-complaints ->
    [0] { "" }
   *[other] ，其中投诉{ $cases-complaints }件{ $cases-complaints-versus }
}，{ $cases-handled ->
    [0] 没有办结
   *[other] 办结{ $cases-handled }件
}，{ $cases-pending ->
    [0] 期末无未结。
   *[other] 期末未结{ $cases-pending }件。
}
complaints-found = { $cases-received ->
    [0] 本期没有新增工单
   *[other] 新增工单{ $cases-received }件
}，{ $cases-handled ->
    [0] 没有办结
   *[other] 办结{ $cases-handled }件
}，{ $cases-pending ->
    [0] 期末无未结
   *[other] 期末未结{ $cases-pending }件
}。
complaints-largest = 最集中的类别是{ $cases-received-largest }，{ $cases-received-largest_tied ->
    [yes] 各{ $cases-received-largest_value }件
   *[no] 共{ $cases-received-largest_value }件
}。
complaints-received = { $cases-complaints ->
    [0] { "" }
   *[other] { $period_name }受理投诉{ $cases-complaints }件{ $cases-complaints-versus }。
}
complaints-volume = { $cases-received ->
    [0] { $period_name }没有受理工单{ $cases-received-versus }。
   *[other] { $period_name }受理工单{ $cases-received }件{ $cases-received-versus }。
}
complaints-rate = 相当于每千通来电投诉{ $pack-complaints_per_thousand_calls }件{ $pack-complaints_per_thousand_calls-versus }。
complaints-jumped = { $cases-jumped ->
    [0] 没有越级投诉。
   *[other] 其中越级投诉{ $cases-jumped }件{ $cases-jumped-versus }：客户越过班组，直接找上级。
}
complaints-near-misses = { $cases-near_misses ->
    [0] { "" }
   *[other] 另记录未遂差错{ $cases-near_misses }件，供大家引以为戒。
}
complaints-handled = { $cases-handled ->
    [0] 没有办结工单。
   *[other] 办结工单{ $cases-handled }件{ $cases-handled-versus }。
}
complaints-chart = 各类别受理工单
complaints-first-response = { $cases-first_response_median-has ->
    [yes] 半数工单在{ $cases-first_response_median }内得到首次响应（按工作时间计）{ $cases-first_response_median-versus }。
   *[no] 本期没有工单得到首次响应。
}
complaints-resolution = 已办结的工单中，{ $cases-resolution_p90-alike ->
    [yes] 九成在{ $cases-resolution_median }内办结，中位数与此相同
   *[no] 半数在{ $cases-resolution_median }内办结，九成在{ $cases-resolution_p90 }内办结
}。
complaints-on-time = 有承诺期限的工单按期办结率为{ $cases-on_time_share }{ $cases-on_time_share-versus }；目标为{ $cases-on_time_share-target }。
complaints-on-time-plain = 有承诺期限的工单按期办结率为{ $cases-on_time_share }{ $cases-on_time_share-versus }。
complaints-on-time-few = { $cases-promised ->
    [0] 办结的工单均没有承诺期限。
   *[other] { $cases-on_time-of_promised ->
        [all] 有承诺期限的工单{ $cases-promised }件全部按期办结。
        [none] 有承诺期限的工单{ $cases-promised }件，没有一件按期办结。
       *[some] 有承诺期限的工单{ $cases-promised }件，其中按期办结{ $cases-on_time }件。
    }
}
complaints-roll = 未结工单（期初至期末）
step-out_resolved = 办结
step-out_withdrawn = 撤回
complaints-lines = 各业务线投诉
next-carried = { $cases-pending ->
    [0] { "" }
   *[other] { $cases-pending }件未结工单转入下期，逐件列于附件。
}

## 质检

missed-quality-score_mean = 质检平均分为{ $quality-score_mean }分，目标为{ $quality-score_mean-target }分。{ $quality-score_mean-missed_months ->
    [1] 未达标。
    [2] 已连续两个月未达标。
    [3] 已连续三个月未达标。
   *[other] 已连续{ $quality-score_mean-missed_months }个月未达标。
}
quality-found = { $quality-score_mean-met ->
    [yes] 质检平均分为{ $quality-score_mean }分，达到目标{ $quality-score_mean-target }分。
   *[other] 质检平均分为{ $quality-score_mean }分{ $quality-score_mean-versus }。
}
quality-reviewed = 应做质检{ $quality-reviewed_share-base }次，{ $quality-reviewed ->
    [0] 没有完成。
   *[other] 完成{ $quality-reviewed }次。
}
quality-score = 平均分为{ $quality-score_mean }分{ $quality-score_mean-versus }；目标为{ $quality-score_mean-target }分。
quality-score-plain = 平均分为{ $quality-score_mean }分{ $quality-score_mean-versus }。
quality-below = { $quality-below ->
    [0] 没有低于要求的。
   *[other] 低于要求{ $quality-below }次{ $quality-below-versus }。
}
quality-improved = { $quality-improved ->
    [0] { "" }
   *[other] 确认改进{ $quality-improved }项。
}
quality-to-improve = { $quality-to_improve ->
    [0] 没有待改进的。
   *[other] 尚有{ $quality-to_improve }项待改进。
}
quality-chart = 各月质检平均分
quality-people = 各人员质检情况

## 团队

team-people = 各人员工作量
shifts-worked = { $shifts-planned ->
    [0] 本期没有排班。
   *[other] 排班{ $shifts-planned }班，{ $shifts-worked ->
        [0] 没有按班上岗。
       *[other] 按班上岗{ $shifts-worked }班。
    }
}
shifts-covered = { $shifts-covered ->
    [0] { "" }
   *[other] 为同事代班{ $shifts-covered }班。
}
shifts-handed-over = { $shifts-handed_over ->
    [0] { "" }
   *[other] 由同事代班{ $shifts-handed_over }班。
}
shifts-missed = { $shifts-missed ->
    [0] 没有缺勤。
   *[other] 缺勤{ $shifts-missed }班（缺勤率{ $shifts-missed_share }{ $shifts-missed_share-versus }）；上限为{ $shifts-missed_share-target }。
}
shifts-missed-plain = { $shifts-missed ->
    [0] 没有缺勤。
   *[other] 缺勤{ $shifts-missed }班（缺勤率{ $shifts-missed_share }{ $shifts-missed_share-versus }）。
}
shifts-missed-few = { $shifts-missed ->
    [0] 没有缺勤。
   *[other] 缺勤{ $shifts-missed }班。
}
shifts-called-off = { $shifts-called_off ->
    [0] { "" }
   *[other] 取消{ $shifts-called_off }班。
}
wellbeing-answered = 关怀询问{ $wellbeing-asked }次，{ $wellbeing-answered ->
    [0] 没有回答。
   *[other] 得到回答{ $wellbeing-answered }次。
}个人的回答只有本人可见；五人及以上的群体只显示汇总结果。
wellbeing-mood = 从{ $wellbeing-mood_mean-least ->
    [zero] 零
   *[one] 一
}分（差）到{ $wellbeing-mood_mean-most ->
    [three] 三
    [four] 四
   *[five] 五
    [six] 六
    [seven] 七
    [ten] 十
    [hundred] 一百
}分（好），情绪平均分为{ $wellbeing-mood_mean }分{ $wellbeing-mood_mean-versus }。
wellbeing-mood-plain = 情绪平均分为{ $wellbeing-mood_mean }分{ $wellbeing-mood_mean-versus }。
wellbeing-chart = 各月情绪平均分
conduct-observed = { $conduct-observed ->
    [0] 没有发现违纪。
   *[other] 发现违纪{ $conduct-observed }起。
}
conduct-talked = { $conduct-talked ->
    [0] { "" }
   *[other] 与当事人谈话{ $conduct-talked }起。
}
conduct-sanctioned = { $conduct-sanctioned ->
    [0] 没有处分。
    [1] 处分{ $conduct-sanctioned }起，事先已谈话。
   *[other] 处分{ $conduct-sanctioned }起，均事先谈话。
}
conduct-unfounded = { $conduct-unfounded ->
    [0] { "" }
   *[other] 查无实据{ $conduct-unfounded }起。
}
conduct-to-talk = { $conduct-to_talk ->
    [0] { "" }
   *[other] 尚有{ $conduct-to_talk }起待谈话。
}
conduct-followed = { $conduct-followed ->
    [0] { "" }
   *[other] 尚在跟进{ $conduct-followed }起。
}
conduct-kinds = 各类违纪

## 培训与工作

training-onboarded = { $training-onboarded ->
    [0] { "" }
   *[other] 完成岗前培训{ $training-onboarded }人。
}
training-onboarded-late = { $training-onboarded_late ->
    [0] { "" }
   *[other] 其中{ $training-onboarded_late }人在上线日之后才完成。
}
work-missed = { $tasks-missed ->
    [0] { "" }
   *[other] 例行工作漏做{ $tasks-missed }次。
}

## 并非每项都有数值时

complaints-found-settled = 受理工单{ $cases-received }件，办结{ $cases-handled }件，期末无未结。
training-passed = { $training-passed ->
    [0] { "" }
   *[other] 考试合格{ $training-passed }人次。
}
training-failed = { $training-failed ->
    [0] { "" }
   *[other] 考试不合格{ $training-failed }人次。
}

## 预期

next-calls = 预计{ $expected_name }来电约{ $calls-offered-expected }通，有八成把握在{ $calls-offered-expected_lower }通至{ $calls-offered-expected_upper }通之间；去年同月为{ $calls-offered-expected_last_year }通。
next-calls-first-year = 预计{ $expected_name }来电约{ $calls-offered-expected }通，有八成把握在{ $calls-offered-expected_lower }通至{ $calls-offered-expected_upper }通之间。
staffing-peak = 按{ $expected_name }预计来电{ $volume }通、{ $wanted }的来电在{ $within }内接通计算，最忙的半小时自{ $weekday }{ $time }开始（来电{ $arrivals }通），{ $gives_up ->
    [yes] 假定无人放弃需{ $patient }人（Erlang C），按目前的放弃情况需{ $impatient }人（Erlang A）
   *[no] 需{ $patient }人（Erlang C）
}。{ $period_name }该时段平均有{ $answering }人接听。
staffing-weekdays = 每日最忙的半小时及所需人数
staffing-hours = 各半小时所需人数：无人放弃（Erlang C）· 按目前放弃情况（Erlang A）
section-annex_staffing = 各半小时人员配置

## 个人的叫法

-case = { $number ->
   *[many] 工单
}
-task = { $number ->
   *[many] 工作
}
