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
name-tasks-missed = 例行工作漏做

## 物业费

missed-fees-collected = { $period_name }实收{ $fees-collected }，目标{ $fees-collected-target }（完成率{ $fees-collected-attainment }）；本年累计实收{ $fees-collected-year_actual }，全年目标{ $fees-collected-year_target }。{ $fees-collected-missed_months ->
    [1] 未达标。
    [2] 已连续两个月未达标。
    [3] 已连续三个月未达标。
   *[other] 已连续{ $fees-collected-missed_months }个月未达标。
}
fees-found = { $fees-collected-met ->
    [yes] 实收{ $fees-collected }，达到目标{ $fees-collected-target }（完成率{ $fees-collected-attainment }）。
   *[other] 实收{ $fees-collected }{ $fees-collected-versus }。
}
fees-items = { $fees-payments ->
    [0] 本期没有收到缴款。
   *[other] 本期收到缴款{ $fees-payments }笔{ $fees-payments-versus }。
}
fees-rate = 本期收缴率（含期初待收）为{ $fees-collection_rate }。
fees-required = { $fees-collected-year_met ->
    [yes] { "" }
   *[no] { $fees-collected-remaining_months ->
        [0] 年内已没有剩余月份可用于完成全年目标。
        [1] 要完成全年目标，余下一个月须收{ $fees-collected-required }。
       *[other] 要完成全年目标，余下{ $fees-collected-remaining_months }个月平均每月须收{ $fees-collected-required }。
    }
}
fees-year-met = { $fees-collected-year_met ->
    [yes] 本年累计实收{ $fees-collected-year_actual }，已完成全年目标{ $fees-collected-year_target }。
   *[no] { "" }
}
fees-late = { $fees-late_payments ->
    [0] { "" }
    [1] 有到期日的费用中，按期实收{ $fees-collected_in_time }（占{ $fees-in_time_share }），逾期实收{ $fees-collected_late }，共{ $fees-late_payments }笔，逾期{ $fees-days_late_median }天。
   *[other] 有到期日的费用中，按期实收{ $fees-collected_in_time }（占{ $fees-in_time_share }），逾期实收{ $fees-collected_late }，共{ $fees-late_payments }笔，其中一半逾期{ $fees-days_late_median }天或以上。
}
fees-in-time = { $fees-collected_late ->
    [0] { $fees-collected_in_time ->
        [0] { "" }
       *[other] 有到期日的费用实收{ $fees-collected_in_time }，全部按期收到。
    }
   *[other] { "" }
}
fees-arrears = 期末待收{ $fees-arrears }{ $fees-arrears-versus }。
fees-returned = { $fees-returned ->
    [0] { "" }
   *[other] 已收费用退回{ $fees-returned }，重新转为待收。
}
fees-surcharged = { $fees-surcharged ->
    [0] { "" }
   *[other] 加收滞纳金等费用{ $fees-surcharged }。
}
fees-credit-notes = { $fees-credit_notes ->
    [0] { "" }
   *[other] 冲减费用{ $fees-credit_notes }{ $fees-credit_notes_paid ->
        [0] 。
       *[other] ，其中{ $fees-credit_notes_paid }为已收费用，记为各户余额。
    }
}
fees-ahead = { $fees-credited ->
    [0] { "" }
   *[other] 实收中多收与预收{ $fees-credited }。
}
fees-credit-used = { $fees-credit_used ->
    [0] { "" }
   *[other] 以余额抵缴费用{ $fees-credit_used }。
}
fees-credit = { $fees-credit ->
    [0] { "" }
   *[other] 期末各户余额共{ $fees-credit }。
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
   *[other] 水电表计划抄{ $meters-planned }块，实抄{ $meters-read }块。
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

missed-surveys-csat = 业主满意率为{ $surveys-csat }，目标为{ $surveys-csat-target }。
surveys-answered = { $surveys-sent ->
    [0] 本期没有发出问卷。
   *[other] 发出问卷{ $surveys-sent }份，{ $surveys-answered ->
        [0] 没有回收。
       *[other] 回收{ $surveys-answered }份。
    }
}
surveys-satisfied = 业主满意率为{ $surveys-csat }{ $surveys-csat-versus }；目标为{ $surveys-csat-target }。
surveys-satisfied-plain = 业主满意率为{ $surveys-csat }{ $surveys-csat-versus }。
surveys-satisfied-few = { $surveys-csat_answers ->
    [0] { "" }
   *[other] 评价满意度的{ $surveys-csat_answers }位业主中，{ $surveys-satisfied ->
        [0] 无人满意。
       *[other] { $surveys-satisfied }位满意。
    }
}
surveys-places = 各小区业主意见
surveys-themes = 业主谈到的内容

## 巡查与班次

work-missed = { $tasks-missed ->
    [0] { "" }
   *[other] 例行工作漏做{ $tasks-missed }次。
}
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
   *[other] 缺勤{ $shifts-missed }班。
}
shifts-people = 各人员班次

## 并非每项都有数值时

complaints-found-settled = 受理投诉{ $cases-received }件，办结{ $cases-handled }件，期末无未结。
training-passed = { $training-passed ->
    [0] { "" }
   *[other] 考试合格{ $training-passed }人次。
}
training-failed = { $training-failed ->
    [0] { "" }
   *[other] 考试不合格{ $training-failed }人次。
}
