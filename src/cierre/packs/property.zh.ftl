### 物业管理处的表述。

section-fees = 物业费收缴
section-complaints = 业主投诉
section-meters = 抄表

name-fees-collected = 已收物业费
name-fees-arrears = 期末待收物业费
name-meters-read_share = 抄表完成率

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
fees-rate = 实收金额占期初待收与本期应收之和的{ $fees-collection_rate }。
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
fees-written-off = { $fees-written_off ->
    [0] { "" }
   *[other] 核销{ $fees-written_off }。
}
fees-chart = 各月实收与目标
fees-places = 各小区物业费

## 抄表

meters-found = { $meters-read ->
    [0] 本期没有抄表。
   *[other] 计划抄表{ $meters-planned }块，实抄{ $meters-read }块。
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
