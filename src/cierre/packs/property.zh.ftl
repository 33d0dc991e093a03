### 物业管理处的表述。

section-fees = 物业费收缴
section-complaints = 业主投诉
section-meters = 抄表
section-opinion = 业主意见
section-night = 夜间巡查
section-community = 社区活动
section-shifts = 门岗与值班

name-fees-collected = 已收物业费
name-fees-arrears = 期末待收物业费
name-meters-read_share = 抄表完成率
name-surveys-csat = 业主满意率
    .label = 满意率
name-tasks-missed = 未做的定期工作

## 物业费

missed-fees-collected = { $period_name }实收{ $fees-collected }，计划{ $fees-collected-target }（完成{ $fees-collected-attainment }）；本年累计实收{ $fees-collected-year_actual }，全年计划{ $fees-collected-year_target }。{ $fees-collected-missed_months ->
    [1] 未完成目标。
    [2] 已连续第二个月未完成目标。
    [3] 已连续第三个月未完成目标。
   *[other] 已连续{ $fees-collected-missed_months }个月未完成目标。
}
fees-found = { $fees-collected-met ->
    [yes] 实收{ $fees-collected }，完成了{ $fees-collected-target }的目标（完成率{ $fees-collected-attainment }）。
   *[other] 实收{ $fees-collected }{ $fees-collected-versus }。
}
fees-items = { $fees-payments ->
    [0] 本期没有收到缴款。
   *[other] 本期收到缴款{ $fees-payments }笔{ $fees-payments-versus }。
}
fees-rate = 期初待收与本期应收之和已收缴{ $fees-collection_rate }。
fees-required = { $fees-collected-year_met ->
    [yes] { "" }
   *[no] { $fees-collected-remaining_months ->
        [0] 年内已没有剩余月份可用于完成全年计划。
        [1] 要完成全年计划，余下一个月须收{ $fees-collected-required }。
       *[other] 要完成全年计划，余下{ $fees-collected-remaining_months }个月平均每月须收{ $fees-collected-required }。
    }
}
fees-year-met = { $fees-collected-year_met ->
    [yes] 本年累计实收{ $fees-collected-year_actual }，已完成全年计划{ $fees-collected-year_target }。
   *[no] { "" }
}
fees-arrears = 期末待收{ $fees-arrears }{ $fees-arrears-versus }。
fees-returned = { $fees-returned ->
    [0] { "" }
   *[other] 已收的费用退回{ $fees-returned }，重新转为待收。
}
fees-credit = { $fees-credit ->
    [0] { "" }
   *[other] 各户多收与预收的余额共{ $fees-credit }。
}
fees-written-off = { $fees-written_off ->
    [0] { "" }
   *[other] 核销{ $fees-written_off }。
}
fees-chart = 各月实收与目标
fees-places = 各小区物业费

## 抄表

meters-found = { $meters-read ->
    [0] 本期没有抄表。
   *[other] 水电表应抄{ $meters-planned }块，已抄{ $meters-read }块。
}
meters-read = 计划抄表{ $meters-planned }块，实抄{ $meters-read }块（完成率{ $meters-read_share }），目标为{ $meters-read_share-target }。
meters-read-plain = { $meters-planned ->
    [0] 本期没有抄表计划。
   *[other] 计划抄表{ $meters-planned }块，{ $meters-read ->
        [0] 没有抄到
       *[other] 实抄{ $meters-read }块
    }。
}
meters-others = { $meters-estimated ->
    [0] { "" }
   *[other] 估读{ $meters-estimated }块。
}
meters-unreadable = { $meters-unreadable ->
    [0] { "" }
   *[other] 无法抄读也无法估读{ $meters-unreadable }块。
}
next-meters = 计划抄表

## 业主意见

missed-surveys-csat = 答复调查的业主中，{ $surveys-csat }表示满意，目标为{ $surveys-csat-target }。
surveys-answered = { $surveys-sent ->
    [0] 本期没有发出调查。
   *[other] 发出调查{ $surveys-sent }份，{ $surveys-answered ->
        [0] 没有答复。
       *[other] 收到答复{ $surveys-answered }份。
    }
}
surveys-satisfied = 打分的业主中，满意率为{ $surveys-csat }{ $surveys-csat-versus }；目标为{ $surveys-csat-target }。
surveys-satisfied-plain = 打分的业主中，满意率为{ $surveys-csat }{ $surveys-csat-versus }。
surveys-satisfied-few = { $surveys-csat_answers ->
    [0] { "" }
   *[other] 打分的{ $surveys-csat_answers }人中，{ $surveys-satisfied ->
        [0] 无人满意。
       *[other] { $surveys-satisfied }人满意。
    }
}
surveys-places = 各小区调查情况
surveys-themes = 答复中谈到的内容

## 巡查与班次

work-missed = { $tasks-missed ->
    [0] { "" }
   *[other] 定期工作有{ $tasks-missed }次未做。
}
shifts-worked = { $shifts-planned ->
    [0] 本期没有排班。
   *[other] 排班{ $shifts-planned }个，{ $shifts-worked ->
        [0] 没有按班上岗。
       *[other] 按班上岗{ $shifts-worked }个。
    }
}
shifts-covered = { $shifts-covered ->
    [0] { "" }
   *[other] 为同事代班{ $shifts-covered }个。
}
shifts-handed-over = { $shifts-handed_over ->
    [0] { "" }
   *[other] 由同事代班{ $shifts-handed_over }个。
}
shifts-missed = { $shifts-missed ->
    [0] 没有缺勤。
   *[other] 缺勤{ $shifts-missed }个。
}
shifts-people = 各人员班次

## 并非每项都有数值时

complaints-found-settled = 受理投诉{ $cases-received }件，办结{ $cases-handled }件，无未结。
training-passed = { $training-passed ->
    [0] { "" }
   *[other] 考试合格{ $training-passed }人次。
}
training-failed = { $training-failed ->
    [0] { "" }
   *[other] 考试不合格{ $training-failed }人次。
}
