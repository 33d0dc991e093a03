### 满意度团队的表述。

section-surveys = 问卷调查
section-scores = 客户满意度
section-visits = 回访
section-visits_made = 计划与完成
section-visits_said = 客户意见与处理
section-complaints = 客户投诉
section-team = 人员情况

complaints_per_thousand_contacts =
    .label = 每千次接触投诉件数
    .definition = 本期受理投诉除以本期接触次数，按每千次计。接触是指回收的问卷与完成的回访，即客户与我方有过交流；未回收的问卷不计，咨询等其他性质的事项也不计。没有接触则无值。
    .counter = 件

name-surveys-sent = 发出问卷
name-surveys-answered = 回收问卷
name-visits-unreachable = 回访未联系上客户
name-visits-raised = 回访中提出的事项
name-visits-to_act = 期末待处理事项
name-cases-quiet_longest = 最长连续无投诉天数

## 调查

missed-surveys-response_rate = 问卷回收率为{ $surveys-response_rate }（发出{ $surveys-sent }份，回收{ $surveys-answered }份），目标为{ $surveys-response_rate-target }。{ $surveys-response_rate-missed_months ->
    [1] 未达标。
    [2] 已连续两个月未达标。
    [3] 已连续三个月未达标。
   *[other] 已连续{ $surveys-response_rate-missed_months }个月未达标。
}
surveys-found = { $surveys-sent ->
    [0] 没有发出问卷
   *[other] 发出问卷{ $surveys-sent }份
}，{ $surveys-answered ->
    [0] 没有回收。
   *[other] 回收{ $surveys-answered }份。
}
surveys-sent = { $surveys-sent ->
    [0] { $period_name }没有发出问卷。
   *[other] { $period_name }发出问卷{ $surveys-sent }份{ $surveys-sent-versus }。
}{ $surveys-answered ->
    [0] 没有回收。
   *[other] 回收{ $surveys-answered }份{ $surveys-answered-versus }。
}
surveys-rate = 回收率为{ $surveys-response_rate }{ $surveys-response_rate-versus }；目标为{ $surveys-response_rate-target }。
surveys-rate-plain = 回收率为{ $surveys-response_rate }{ $surveys-response_rate-versus }。
surveys-expired = { $surveys-expired ->
    [0] { "" }
   *[other] 逾期未回收{ $surveys-expired }份。
}
surveys-waiting = { $surveys-waiting ->
    [0] { "" }
   *[other] 期末尚有{ $surveys-waiting }份待回收。
}
surveys-chart = 各月问卷回收率
surveys-kinds = 各类问卷

## 满意度指标

missed-surveys-nps = 净推荐值为{ $surveys-nps }（置信区间{ $surveys-nps-lower }至{ $surveys-nps-upper }），回收{ $surveys-nps_answers }份，低于目标{ $surveys-nps-target }{ $surveys-nps-sure ->
    [no] ，但目标仍在区间之内。
   *[yes] 。
}
missed-surveys-csat = 满意率为{ $surveys-csat }（置信区间{ $surveys-csat-lower }至{ $surveys-csat-upper }），回收{ $surveys-csat_answers }份，低于目标{ $surveys-csat-target }{ $surveys-csat-sure ->
    [no] ，但目标仍在区间之内。
   *[yes] 。
}
nps-found = 净推荐值为{ $surveys-nps }（置信区间{ $surveys-nps-lower }至{ $surveys-nps-upper }），回收{ $surveys-nps_answers }份（回收率{ $surveys-nps_response_rate }）{ $surveys-nps-met ->
    [yes] ，达到目标{ $surveys-nps-target }。
   *[no] ；目标为{ $surveys-nps-target }。
}
nps-found-plain = 净推荐值为{ $surveys-nps }（置信区间{ $surveys-nps-lower }至{ $surveys-nps-upper }），回收{ $surveys-nps_answers }份（回收率{ $surveys-nps_response_rate }）。
csat-found = 满意率为{ $surveys-csat }（置信区间{ $surveys-csat-lower }至{ $surveys-csat-upper }），回收{ $surveys-csat_answers }份（回收率{ $surveys-csat_response_rate }）。
nps-said = 净推荐值为{ $surveys-nps }（置信区间{ $surveys-nps-lower }至{ $surveys-nps-upper }），回收{ $surveys-nps_answers }份，回收率{ $surveys-nps_response_rate }{ $surveys-nps-versus }。其中{ $surveys-promoters ->
    [0] 没有推荐者（九分或十分）
   *[other] 推荐者{ $surveys-promoters }位（九分或十分）
}，{ $surveys-detractors ->
    [0] 没有贬损者（六分及以下）。
   *[other] 贬损者{ $surveys-detractors }位（六分及以下）。
}
nps-said-few = 净推荐值为{ $surveys-nps }（置信区间{ $surveys-nps-lower }至{ $surveys-nps-upper }），发出{ $surveys-nps_sent }份，回收{ $surveys-nps_answers }份{ $surveys-nps-versus }。其中{ $surveys-promoters ->
    [0] 没有推荐者（九分或十分）
   *[other] 推荐者{ $surveys-promoters }位（九分或十分）
}，{ $surveys-detractors ->
    [0] 没有贬损者（六分及以下）。
   *[other] 贬损者{ $surveys-detractors }位（六分及以下）。
}
nps-few = { $surveys-nps_answers ->
    [0] { "" }
   *[other] 推荐意愿问卷仅回收{ $surveys-nps_answers }份，不足以计算净推荐值：{ $surveys-promoters ->
        [0] 没有推荐者
       *[other] 推荐者{ $surveys-promoters }位
    }，{ $surveys-detractors ->
        [0] 没有贬损者。
       *[other] 贬损者{ $surveys-detractors }位。
    }
}
nps-target = { $surveys-nps-interval ->
    [no] { "" }
   *[yes] { $surveys-nps-met ->
        [yes] 达到目标{ $surveys-nps-target }{ $surveys-nps-sure ->
            [no] ，但区间下限低于目标。
           *[yes] ，区间下限也达标。
        }
       *[no] 低于目标{ $surveys-nps-target }{ $surveys-nps-sure ->
            [no] ，但目标仍在区间之内：回收份数太少，尚不能断定未达标。
           *[yes] ，区间上限也未达标。
        }
    }
}
csat-said = 满意率（评四分或五分）为{ $surveys-csat }（置信区间{ $surveys-csat-lower }至{ $surveys-csat-upper }），回收{ $surveys-csat_answers }份，回收率{ $surveys-csat_response_rate }{ $surveys-csat-versus }。
csat-said-few = 满意率（评四分或五分）为{ $surveys-csat }（置信区间{ $surveys-csat-lower }至{ $surveys-csat-upper }），发出{ $surveys-csat_sent }份，回收{ $surveys-csat_answers }份{ $surveys-csat-versus }。
csat-few = { $surveys-csat_answers ->
    [0] { "" }
   *[other] 满意度问卷回收{ $surveys-csat_answers }份，{ $surveys-satisfied ->
        [0] 没有客户表示满意。
       *[other] { $surveys-satisfied }位客户表示满意。
    }
}
csat-target = { $surveys-csat-interval ->
    [no] { "" }
   *[yes] { $surveys-csat-met ->
        [yes] 达到目标{ $surveys-csat-target }{ $surveys-csat-sure ->
            [no] ，但区间下限低于目标。
           *[yes] ，区间下限也达标。
        }
       *[no] 低于目标{ $surveys-csat-target }{ $surveys-csat-sure ->
            [no] ，但目标仍在区间之内：回收份数太少，尚不能断定未达标。
           *[yes] ，区间上限也未达标。
        }
    }
}
csat-mean = 满意度平均{ $surveys-csat_mean }分（五分制）。
ces-said = 轻松率（觉得办理轻松）为{ $surveys-ces }（置信区间{ $surveys-ces-lower }至{ $surveys-ces-upper }），回收{ $surveys-ces_answers }份，回收率{ $surveys-ces_response_rate }{ $surveys-ces-versus }。
ces-said-few = 轻松率（觉得办理轻松）为{ $surveys-ces }（置信区间{ $surveys-ces-lower }至{ $surveys-ces-upper }），发出{ $surveys-ces_sent }份，回收{ $surveys-ces_answers }份{ $surveys-ces-versus }。
ces-few = { $surveys-ces_answers ->
    [0] { "" }
   *[other] 轻松度问卷回收{ $surveys-ces_answers }份，{ $surveys-easy ->
        [0] 没有客户觉得轻松。
       *[other] { $surveys-easy }位客户觉得轻松。
    }
}
ces-mean = 轻松度平均{ $surveys-ces_mean }分（七分制）。
-interval-means = 置信区间的置信水平为百分之九十五：回收份数越少，区间越宽。未回收者的看法可能不同，区间并不能反映。
nps-interval = { $surveys-nps-interval ->
    [no] { "" }
   *[yes] { -interval-means }
}
csat-interval = { $surveys-csat-interval ->
    [no] { "" }
   *[yes] { -interval-means }
}
ces-interval = { $surveys-ces-interval ->
    [no] { "" }
   *[yes] { -interval-means }
}
nps-chart = 各月净推荐值
scores-themes = 各主题的问卷结果

## 回访

missed-visits-made = 完成回访{ $visits-made }次，目标{ $visits-made-target }次（完成率{ $visits-made-attainment }）；{ $visits-unreachable ->
    [0] 每次都联系上了客户。
   *[other] 有{ $visits-unreachable }次未联系上客户。
}
missed-visits-on_time_share = 回访按期完成率为{ $visits-on_time_share }，目标为{ $visits-on_time_share-target }。
visits-found = { $visits-made ->
    [0] 没有完成回访。
   *[other] 完成回访{ $visits-made }次{ $visits-made-versus }。
}
followed-found = { $visits-acted ->
    [0] 回访中提出的事项本期没有处理
   *[other] 处理回访中提出的事项{ $visits-acted }项
}；{ $visits-to_act ->
    [0] 期末没有待处理事项。
   *[other] 期末尚有{ $visits-to_act }项待处理。
}
visits-made = { $visits-made ->
    [0] 没有完成回访，目标为{ $visits-made-target }次。
   *[other] 完成回访{ $visits-made }次{ $visits-made-versus }；目标为{ $visits-made-target }次。
}
visits-made-plain = { $visits-made ->
    [0] 没有完成回访。
   *[other] 完成回访{ $visits-made }次{ $visits-made-versus }。
}
visits-not-made = { $visits-unreachable ->
    [0] 每次都联系上了客户
   *[other] 有{ $visits-unreachable }次未联系上客户{ $visits-unreachable-versus }
}{ $visits-dropped ->
    [0] 。
   *[other] ；取消回访{ $visits-dropped }次。
}
visits-unreachable = { $visits-unreachable ->
    [0] { "" }
   *[other] 有{ $visits-unreachable }次未联系上客户。
}
visits-dropped = { $visits-dropped ->
    [0] { "" }
   *[other] 取消回访{ $visits-dropped }次。
}
visits-on-time = 有期限的回访按期完成率为{ $visits-on_time_share }{ $visits-on_time_share-versus }；目标为{ $visits-on_time_share-target }。
visits-on-time-plain = 有期限的回访按期完成率为{ $visits-on_time_share }{ $visits-on_time_share-versus }。
visits-on-time-few = { $visits-promised ->
    [0] { "" }
   *[other] { $visits-on_time-of_promised ->
        [all] 其中有期限的{ $visits-promised }次全部按期完成。
        [none] 其中有期限的{ $visits-promised }次，没有一次按期完成。
       *[some] 其中有期限的{ $visits-promised }次，按期完成{ $visits-on_time }次。
    }
}
visits-required = { $visits-made-year_met ->
    [yes] { "" }
   *[no] 全年目标{ $visits-made-year_target }次，已完成{ $visits-made-year_actual }次{ $visits-made-remaining_months ->
        [0] 。
        [1] ；余下一个月须完成{ $visits-made-required }次。
       *[other] ；余下{ $visits-made-remaining_months }个月平均每月须完成{ $visits-made-required }次。
    }
}
visits-year-met = { $visits-made-year_met ->
    [yes] 本年累计完成回访{ $visits-made-year_actual }次，已完成全年目标{ $visits-made-year_target }次。
   *[no] { "" }
}
visits-pending = { $visits-pending ->
    [0] 期末没有待完成的回访。
   *[other] 期末尚有{ $visits-pending }次回访待完成，含期限未到的。
}
visits-chart = 各月完成回访与目标
visits-places = 各地点回访
visits-raised = { $visits-raised ->
    [0] 客户在回访中没有提出需要处理的事项{ $visits-raised-versus }。
   *[other] 客户在回访中提出事项{ $visits-raised }项{ $visits-raised-versus }。
}
visits-followed = { $visits-opening_to_act ->
    [0] 期初没有待处理事项
   *[other] 期初待处理{ $visits-opening_to_act }项
}，{ $visits-acted ->
    [0] 本期没有处理
   *[other] 本期处理{ $visits-acted }项
}，{ $visits-to_act ->
    [0] 期末没有待处理事项。
   *[other] 期末尚有{ $visits-to_act }项待处理，见附件。
}
visits-left = { $visits-to_act ->
    [0] 期末没有待处理事项。
   *[other] 期末尚有{ $visits-to_act }项待处理，见附件。
}
visits-time = 已处理的事项，半数在{ $visits-act_median }内处理完毕{ $visits-act_median-versus }。
visits-themes = 各主题的客户意见
next-visits = 到期回访

## 投诉

missed-pack-complaints_per_thousand_contacts = 受理投诉{ $cases-received }件，相当于每千次接触{ $pack-complaints_per_thousand_contacts }件，而目标是{ $pack-complaints_per_thousand_contacts-target ->
    [0] 零投诉
   *[other] { $pack-complaints_per_thousand_contacts-target }件
}。{ $cases-quiet_longest ->
    [0] 每天都有投诉。
   *[other] 最长连续{ $cases-quiet_longest }天无投诉。
}
complaints-rate = 相当于每千次接触投诉{ $pack-complaints_per_thousand_contacts }件{ $pack-complaints_per_thousand_contacts-versus }；目标为{ $pack-complaints_per_thousand_contacts-target ->
    [0] 零投诉。
   *[other] { $pack-complaints_per_thousand_contacts-target }件。
}
complaints-rate-plain = 相当于每千次接触投诉{ $pack-complaints_per_thousand_contacts }件{ $pack-complaints_per_thousand_contacts-versus }。
complaints-received = { $cases-received ->
    [0] 没有受理投诉。
   *[other] 受理投诉{ $cases-received }件{ $cases-received-versus }。
}
complaints-handled = { $cases-handled ->
    [0] 没有办结投诉。
   *[other] 办结投诉{ $cases-handled }件{ $cases-handled-versus }。
}
complaints-quiet = { $cases-received ->
    [0] 至期末已{ $cases-quiet_present }天无投诉。
   *[other] { $cases-quiet_longest ->
        [0] 每天都有投诉
       *[other] 最长连续{ $cases-quiet_longest }天无投诉
    }{ $cases-quiet_longest-versus }；{ $cases-quiet_present ->
        [0] 最后一天仍有投诉。
       *[other] 至期末已{ $cases-quiet_present }天无投诉。
    }
}
complaints-quiet-present = { $cases-quiet_present ->
    [0] { "" }
   *[other] 至期末已{ $cases-quiet_present }天无投诉。
}
complaints-quiet-chart = 各月最长连续无投诉天数

## 团队与培训

training-passed = { $training-passed ->
    [0] { "" }
   *[other] 考试合格{ $training-passed }人次。
}
team-people = 各人员工作量

## 个人的叫法

-case = { $number ->
   *[many] 投诉
}
-task = { $number ->
   *[many] 工作
}
