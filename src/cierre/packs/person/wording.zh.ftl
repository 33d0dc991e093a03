### 每个人在自己的报告中以第一人称讲述的工作。

-case = { $number ->
   *[many] 投诉
}
-task = { $number ->
   *[many] 工作
}
-shift = { $number ->
   *[many] 值班
}

## 个案

i-cases-work = { $cases-received ->
    [0] 我没有受理{ -case(number: "many") }
   *[other] 我受理{ -case(number: "many") }{ $cases-received }件
}，{ $cases-handled ->
    [0] 没有办结
   *[other] 办结{ $cases-handled }件
}，{ $cases-pending ->
    [0] 期末无未结。
   *[other] 期末未结{ $cases-pending }件。
}
i-cases-work-closed = { $cases-received ->
    [0] 我没有受理{ -case(number: "many") }
   *[other] 我受理{ -case(number: "many") }{ $cases-received }件
}，{ $cases-handled ->
    [0] 没有办结
   *[other] 办结{ $cases-handled }件
}，期末无未结。
i-cases-received = { $cases-received ->
    [0] 我没有受理{ -case(number: "many") }。
   *[other] 我受理{ -case(number: "many") }{ $cases-received }件。
}
i-cases-handled = { $cases-handled ->
    [0] 我没有办结{ -case(number: "many") }。
   *[other] 我办结{ -case(number: "many") }{ $cases-handled }件。
}
i-cases-open = { $cases-pending ->
    [0] { "" }
   *[other] 期末我手上还有{ $cases-pending }件{ -case(number: "many") }未结。
}
kind_enquiry = 咨询
kind_complaint = 正式投诉
kind_request = 请求
kind_incident = 故障
kind_damage = 损坏
kind_near_miss = 未遂差错

i-cases-kinds = 按性质分：{ $cases-received-by_kind }。
i-cases-categories = 按类别分：{ $cases-received-by_category }。
i-cases-escalated = { $cases-escalated ->
    [0] 没有需要上报的事项。
   *[other] 我无法解决而上报{ $cases-escalated }件次。
}
i-cases-escalated-resolved = { $cases-escalated_resolved ->
    [0] { "" }
   *[other] 上报后办结{ $cases-escalated_resolved }件。
}
i-cases-escalated-returned = { $cases-escalated_returned ->
    [0] { "" }
   *[other] 上级退回给我{ $cases-escalated_returned }件次。
}
i-cases-escalated-withdrawn = { $cases-escalated_withdrawn ->
    [0] { "" }
   *[other] 上报后撤回{ $cases-escalated_withdrawn }件。
}
i-cases-with-superior = { $cases-with_superior ->
    [0] 期末没有等待上级决定的事项。
   *[other] 期末有{ $cases-with_superior }件等待上级决定。
}
i-cases-reopened = { $cases-reopened ->
    [0] { "" }
   *[other] 我办结后被重新打开{ $cases-reopened }件次。
}
i-cases-withdrawn = { $cases-withdrawn ->
    [0] { "" }
   *[other] 因重复或取消撤回{ $cases-withdrawn }件。
}
i-cases-near-misses = { $cases-near_misses ->
    [0] { "" }
   *[other] 我记录未遂差错{ $cases-near_misses }件，引以为戒。
}
i-cases-response = 我的首次响应半数在{ $cases-first_response_median }内作出（按工作时间计）。
i-cases-resolution = 我办结的事项，半数自受理起{ $cases-resolution_median }内办结。
i-cases-on-time = { $cases-promised ->
    [0] { "" }
    [1] { $cases-on_time ->
        [0] { "" }
       *[other] 有承诺期限的一件按期办结。
    }
   *[other] { $cases-on_time-of_promised ->
        [all] 有承诺期限的{ $cases-on_time }件全部按期办结。
       *[some] { "" }
    }
}
i-cases-late = { $cases-late ->
    [0] { "" }
   *[other] { $cases-promised ->
        [1] 有承诺期限的一件没有按期办结。
       *[other] { $cases-late-of_promised ->
            [all] 有承诺期限的{ $cases-promised }件没有一件按期办结。
           *[some] 有承诺期限的{ $cases-promised }件中，逾期办结{ $cases-late }件。
        }
    }
}
i-cases-own-errors = { $cases-own_errors ->
    [0] { "" }
   *[other] 我受理的事项中，有{ $cases-own_errors }件由我方差错引起。
}

## 来电

i-calls-answered = { $calls-answered ->
    [0] 我没有接听来电。
   *[other] 我接听来电{ $calls-answered }通。
}
i-calls-nuisance = { $calls-nuisance ->
    [0] { "" }
   *[other] 其中骚扰电话{ $calls-nuisance }通。
}
i-calls-wait = 我接听的来电平均等待{ $calls-wait_mean }。
i-calls-handling = 每通来电我平均处理{ $calls-handle_mean }，含话后处理。

## 调查与回访

i-surveys-sent = { $surveys-sent ->
    [0] 我没有发出问卷
   *[other] 我发出问卷{ $surveys-sent }份
}，{ $surveys-answered ->
    [0] 没有回收。
   *[other] 回收{ $surveys-answered }份。
}
i-surveys-answered = { $surveys-answered ->
    [0] { "" }
   *[other] 我的问卷回收{ $surveys-answered }份。
}
i-surveys-expired = { $surveys-expired ->
    [0] { "" }
   *[other] 逾期未回收{ $surveys-expired }份。
}
i-surveys-nps = 我的净推荐值为{ $surveys-nps }。
i-surveys-satisfied = { $surveys-csat_answers ->
    [0] { "" }
    [1] { $surveys-satisfied ->
        [0] 评价满意度的一位客户不满意。
       *[other] 评价满意度的一位客户表示满意。
    }
   *[other] 评价满意度的{ $surveys-csat_answers }位客户中，{ $surveys-satisfied ->
        [0] 没有人满意。
       *[other] { $surveys-satisfied }位满意。
    }
}
i-surveys-easy = { $surveys-ces_answers ->
    [0] { "" }
    [1] { $surveys-easy ->
        [0] 评价轻松度的一位客户觉得不轻松。
       *[other] 评价轻松度的一位客户觉得轻松。
    }
   *[other] 评价轻松度的{ $surveys-ces_answers }位客户中，{ $surveys-easy ->
        [0] 没有人觉得轻松。
       *[other] { $surveys-easy }位觉得轻松。
    }
}
i-visits-made = { $visits-made ->
    [0] 我没有完成回访。
   *[other] 我完成回访{ $visits-made }次。
}
i-visits-unreachable = { $visits-unreachable ->
    [0] { "" }
   *[other] { $visits-unreachable }次未联系上客户。
}
i-visits-raised = { $visits-raised ->
    [0] { "" }
   *[other] 客户提出事项{ $visits-raised }项。
}
i-visits-acted = 客户提出的事项，我{ $visits-acted ->
    [0] 尚未处理
   *[other] 处理{ $visits-acted }项
}，{ $visits-to_act ->
    [0] 期末没有待处理的。
   *[other] 期末还有{ $visits-to_act }项待处理。
}
i-visits-on-time = { $visits-promised ->
    [0] { "" }
    [1] { $visits-on_time ->
        [0] { "" }
       *[other] 有期限的一次回访按期完成。
    }
   *[other] { $visits-on_time-of_promised ->
        [all] 有期限的{ $visits-on_time }次回访全部按期完成。
       *[some] { "" }
    }
}
i-visits-late = { $visits-promised ->
    [0] { "" }
    [1] { $visits-on_time ->
        [0] 有期限的一次回访没有按期完成。
       *[other] { "" }
    }
   *[other] { $visits-on_time-of_promised ->
        [all] { "" }
        [none] 有期限的{ $visits-promised }次回访没有一次按期完成。
       *[some] 有期限的{ $visits-promised }次回访中，我按期完成{ $visits-on_time }次。
    }
}

## 运输与库存

i-shipments-booked = { $shipments-booked ->
    [0] { "" }
   *[other] 我受理货物{ $shipments-booked }票。
}
i-shipments-arrived = { $shipments-arrived ->
    [0] 我负责的货物没有到达的。
   *[other] 我负责的货物到达{ $shipments-arrived }票。
}
i-shipments-transfers = { $shipments-transfers ->
    [0] { "" }
   *[other] 我跟踪中转{ $shipments-transfers }次。
}
i-shipments-damaged = { $shipments-damaged ->
    [0] { "" }
   *[other] 发现货损{ $shipments-damaged }票。
}
i-shipments-reported = { $shipments-reported ->
    [0] { "" }
   *[other] 我向承运人报告货损{ $shipments-reported }起。
}
i-shipments-lost = { $shipments-lost ->
    [0] { "" }
   *[other] 丢失{ $shipments-lost }票。
}
i-shipments-on-time = { $shipments-promised ->
    [0] { "" }
    [1] { $shipments-on_time ->
        [0] 有承诺期限的一票延误。
       *[other] 有承诺期限的一票准时到达。
    }
   *[other] { $shipments-on_time-of_promised ->
        [all] 有承诺期限的{ $shipments-on_time }票货物全部准时到达。
        [none] 有承诺期限的{ $shipments-promised }票货物没有一票准时到达。
       *[some] 有承诺期限的{ $shipments-promised }票货物中，准时到达{ $shipments-on_time }票。
    }
}
i-shipments-checked = { $shipments-transfers ->
    [0] { "" }
    [1] { $shipments-checked_in_time ->
        [0] { "" }
       *[other] 仅有的一次中转我及时核对。
    }
   *[other] { $shipments-checked_in_time-of_transfers ->
        [all] { $shipments-checked_in_time }次中转我全部及时核对。
       *[some] { "" }
    }
}
i-shipments-unchecked = { $shipments-transfers ->
    [0] { "" }
    [1] { $shipments-checked_in_time ->
        [0] 仅有的一次中转我没有及时核对。
       *[other] { "" }
    }
   *[other] { $shipments-checked_in_time-of_transfers ->
        [all] { "" }
        [none] { $shipments-transfers }次中转我没有一次及时核对。
       *[some] { $shipments-transfers }次中转中，我及时核对{ $shipments-checked_in_time }次。
    }
}
i-shipments-unreported = { $shipments-unreported ->
    [0] { "" }
   *[other] 还有{ $shipments-unreported }起货损没有报告承运人。
}
i-stock-in = { $stock-lots_in ->
    [0] { "" }
   *[other] 我办理入库{ $stock-lots_in }批（{ $stock-pieces_in }件）。
}
i-stock-out = { $stock-issues ->
    [0] { "" }
   *[other] 我办理出库{ $stock-issues }次（{ $stock-pieces_out }件）。
}
i-stock-counts = { $stock-counts ->
    [0] { "" }
   *[other] 我盘点{ $stock-counts }批次。
}
i-stock-difference = { $stock-counts ->
    [0] { "" }
   *[other] { $stock-difference ->
        [0] 盘点与账面相符。
       *[other] 盘点与账面相差{ $stock-difference }件。
    }
}
i-stock-missing = { $stock-missing ->
    [0] { "" }
   *[other] 短少{ $stock-missing }件。
}

## 费用与抄表

i-fees-collected = { $fees-payments ->
    [0] 我没有收到费用。
   *[other] 我收费{ $fees-collected }，共{ $fees-payments }笔。
}
i-fees-billed = 我开单{ $fees-billed }。
i-fees-arrears = 期末待收{ $fees-arrears }。
i-meters-read = { $meters-read ->
    [0] 我没有抄表。
   *[other] 我抄表{ $meters-read }块。
}
i-meters-unreadable = { $meters-unreadable ->
    [0] { "" }
   *[other] 无法抄读{ $meters-unreadable }块。
}

## 工作与班次

i-tasks-done = { $tasks-done ->
    [0] 我没有完成{ -task(number: "many") }。
   *[other] 我完成{ -task(number: "many") }{ $tasks-done }项。
}
i-tasks-quantities = 工作量：{ $tasks-done_quantity-quantities }。
i-tasks-dropped = { $tasks-dropped ->
    [0] { "" }
   *[other] 取消{ $tasks-dropped }项。
}
i-tasks-pending = { $tasks-pending ->
    [0] { "" }
   *[other] 还有{ $tasks-pending }项待办。
}
i-tasks-on-time = { $tasks-promised ->
    [0] { "" }
    [1] { $tasks-on_time ->
        [0] { "" }
       *[other] 有期限的一项工作我按期完成。
    }
   *[other] { $tasks-on_time-of_promised ->
        [all] 有期限的{ $tasks-on_time }项工作我全部按期完成。
       *[some] { "" }
    }
}
i-tasks-late = { $tasks-promised ->
    [0] { "" }
    [1] { $tasks-on_time ->
        [0] 有期限的一项工作我没有按期完成。
       *[other] { "" }
    }
   *[other] { $tasks-on_time-of_promised ->
        [all] { "" }
        [none] 有期限的{ $tasks-promised }项工作我没有一项按期完成。
       *[some] 有期限的{ $tasks-promised }项工作中，我按期完成{ $tasks-on_time }项。
    }
}
i-tasks-missed = { $tasks-missed ->
    [0] { "" }
   *[other] 我漏做：{ $tasks-missed-by_category }。
}
i-shifts-worked = { $shifts-planned ->
    [0] { "" }
   *[other] { $shifts-worked-of_planned ->
        [all] 我排定{ -shift(number: "many") }{ $shifts-worked }班，{ $shifts-worked ->
            [1] 已按班上岗。
           *[other] 全部按班上岗。
        }
        [none] 我排定{ -shift(number: "many") }{ $shifts-planned }班，没有按班上岗。
       *[some] 我排定{ -shift(number: "many") }{ $shifts-planned }班，按班上岗{ $shifts-worked }班。
    }
}
i-shifts-covered = { $shifts-covered ->
    [0] { "" }
   *[other] 我为同事代班{ $shifts-covered }班。
}
i-shifts-handed-over = { $shifts-handed_over ->
    [0] { "" }
   *[other] 由同事代班{ $shifts-handed_over }班。
}
i-shifts-missed = { $shifts-missed ->
    [0] { "" }
   *[other] 我缺勤{ $shifts-missed }班。
}

## 质量与行为

i-quality-reviewed = { $quality-reviewed ->
    [0] { "" }
   *[other] 我的工作接受质检{ $quality-reviewed }次。
}
i-quality-score = { $quality-score_mean-base ->
    [1] 质检得分为{ $quality-score_mean }分。
   *[other] 质检平均分为{ $quality-score_mean }分。
}
i-quality-improved = { $quality-improved ->
    [0] { "" }
   *[other] 已确认改进{ $quality-improved }项。
}
i-quality-to-improve = { $quality-to_improve ->
    [0] { "" }
   *[other] 还有{ $quality-to_improve }项待改进。
}
i-quality-below = { $quality-below ->
    [0] { "" }
   *[other] 有{ $quality-below }次质检低于要求。
}
i-conduct-observed = { $conduct-observed ->
    [0] { "" }
   *[other] 记录我违纪{ $conduct-observed }起。
}
i-conduct-talked = { $conduct-talked ->
    [0] { "" }
   *[other] 已就{ $conduct-talked }起与我谈话。
}
i-conduct-sanctioned = { $conduct-sanctioned ->
    [0] { "" }
   *[other] 我受到处分{ $conduct-sanctioned }起。
}
i-conduct-unfounded = { $conduct-unfounded ->
    [0] { "" }
   *[other] 其中{ $conduct-unfounded }起查无实据。
}

## 培训

i-training-attended = { $training-attended ->
    [0] { "" }
   *[other] 我参加培训：{ $training-attended-by_course }。
}
i-training-passed = { $training-passed ->
    [0] { "" }
   *[other] 考试合格：{ $training-passed-by_course }。
}
i-training-mark = { $training-mark_mean-base ->
    [1] 成绩为{ $training-mark_mean }分。
   *[other] 平均成绩为{ $training-mark_mean }分。
}
i-item-since = “{ $title }”（{ $day }起）
i-training-pending = { $training-pending ->
    [0] { "" }
   *[other] 尚未完成：{ $training-pending-by_course }。
}
i-training-failed = { $training-failed ->
    [0] { "" }
   *[other] 我考试不合格：{ $training-failed-by_course }。
}
i-training-absent = { $training-absent ->
    [0] { "" }
   *[other] 我缺席：{ $training-absent-by_course }。
}

## 章节

section-i_did = { $this_name }我做了什么
section-i_well = 做得怎么样
section-i_learnt = 我学到了什么
section-i_short = 我的不足与改进措施
section-i_next = 下一步打算

## 计划、不足与措施

i-planned = 我的{ $period_name }计划：
i-outcome = { $outcome ->
    [done] 已完成
    [partly] 部分完成
    [not_done] 未完成
    [carried] 转入{ $next }
    [told] 结果
    [running] 期限为{ $by }
   *[open] 尚未反馈
}{ $explained ->
    [yes] ：{ $reason }。
   *[no] 。
}
i-missed = { $value }{ $counter }，{ $better ->
    [less] 上限为{ $target }{ $counter }
   *[other] 目标为{ $target }{ $counter }
}{ $months ->
    [1] 。
   *[other] ，已连续{ $months }个月未达标。
}
i-missed-office = { $value }{ $counter }，{ $better ->
    [less] 本单位上限为{ $target }{ $counter }。
   *[other] 本单位目标为{ $target }{ $counter }。
}
i-office-missed = { $better ->
    [less] 本单位{ $office }{ $counter }，超出上限{ $target }{ $counter }
   *[other] 本单位{ $office }{ $counter }，低于目标{ $target }{ $counter }
}；其中我{ $value }{ $counter }。
i-measure = 我的措施：{ $measure }{ $owned ->
    [me] { $dated ->
        [yes] （由我负责，{ $by }前完成）。
       *[no] （由我负责）。
    }
    [other] { $dated ->
        [yes] （由{ $owner }负责，{ $by }前完成）。
       *[no] （由{ $owner }负责）。
    }
   *[nobody] { $dated ->
        [yes] （{ $by }前完成）。
       *[no] 。
    }
}
i-no-measure = 以下各项我还没有写明改进措施：{ $what }。
i-exams-open = { $alone ->
    [yes] 补考日期尚未确定。
   *[no] 补考日期尚未确定：{ $courses }。
}
i-open = 我手上未结时间最长的事项：{ $items }。
i-due = { $expected_name }到期的事项：{ $items }。
i-due-lead = 到期事项
i-item = “{ $title }”（{ $day }）
i-help = 我需要的支持
