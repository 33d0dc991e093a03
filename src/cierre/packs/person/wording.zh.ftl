### 每个人在自己的报告中以第一人称讲述的工作。

-case = { $number ->
   *[many] 投诉
}
-task = { $number ->
   *[many] 工作
}
-shift = { $number ->
   *[many] 班次
}

## 个案

i-cases-work = { $cases-received ->
    [0] 我没有收到{ -case(number: "many") }
   *[other] 我收到{ $cases-received }件{ -case(number: "many") }
}，{ $cases-handled ->
    [0] 尚未办结
   *[other] 办结{ $cases-handled }件
}；期末{ $cases-pending ->
    [0] 没有未办结的。
   *[other] 还有{ $cases-pending }件未办结。
}
i-cases-work-closed = { $cases-received ->
    [0] 我没有收到{ -case(number: "many") }
   *[other] 我收到{ $cases-received }件{ -case(number: "many") }
}，{ $cases-handled ->
    [0] 尚未办结
   *[other] 办结{ $cases-handled }件
}；期末没有未办结的。
i-cases-received = { $cases-received ->
    [0] 我没有收到{ -case(number: "many") }。
   *[other] 我收到{ $cases-received }件{ -case(number: "many") }。
}
i-cases-handled = { $cases-handled ->
    [0] 我没有办结{ -case(number: "many") }。
   *[other] 我办结{ $cases-handled }件{ -case(number: "many") }。
}
i-cases-open = { $cases-pending ->
    [0] { "" }
   *[other] 期末我手上还有{ $cases-pending }件{ -case(number: "many") }未办结。
}
kind_enquiry = 咨询
kind_complaint = 正式投诉
kind_request = 请求
kind_incident = 故障
kind_damage = 损坏
kind_near_miss = 未遂差错

i-cases-kinds = 按种类：{ $cases-received-by_kind }。
i-cases-categories = 按事项：{ $cases-received-by_category }。
i-cases-escalated = { $cases-escalated ->
    [0] 没有需要上报的事项。
   *[other] 我无法解决而上报{ $cases-escalated }件。
}
i-cases-escalated-resolved = { $cases-escalated_resolved ->
    [0] { "" }
   *[other] 经上级决定办结{ $cases-escalated_resolved }件。
}
i-cases-escalated-returned = { $cases-escalated_returned ->
    [0] { "" }
   *[other] 上级答复后退回给我{ $cases-escalated_returned }件。
}
i-cases-escalated-withdrawn = { $cases-escalated_withdrawn ->
    [0] { "" }
   *[other] 上报期间撤销{ $cases-escalated_withdrawn }件。
}
i-cases-with-superior = { $cases-with_superior ->
    [0] 没有等待上级决定的事项。
   *[other] 期末{ $cases-with_superior }件等待上级决定。
}
i-cases-reopened = { $cases-reopened ->
    [0] { "" }
   *[other] 我办结的事项中有{ $cases-reopened }件被重新打开。
}
i-cases-withdrawn = { $cases-withdrawn ->
    [0] { "" }
   *[other] 因重复或取消，我撤销{ $cases-withdrawn }件。
}
i-cases-near-misses = { $cases-near_misses ->
    [0] { "" }
   *[other] 我记下{ $cases-near_misses }件未遂差错，引以为戒。
}
i-cases-response = 我的首次答复有一半在办公时间{ $cases-first_response_median }以内。
i-cases-resolution = 我办结的事项有一半在受理后{ $cases-resolution_median }以内办结。
i-cases-on-time = { $cases-promised ->
    [0] { "" }
    [1] { $cases-on_time ->
        [0] { "" }
       *[other] 唯一有承诺期限的一件按期办结。
    }
   *[other] { $cases-on_time-of_promised ->
        [all] 有承诺期限的{ $cases-on_time }件全部按期办结。
       *[some] { "" }
    }
}
i-cases-late = { $cases-late ->
    [0] { "" }
   *[other] { $cases-promised ->
        [1] 唯一有承诺期限的一件没有按期办结。
       *[other] { $cases-late-of_promised ->
            [all] 有承诺期限的{ $cases-promised }件都没有按期办结。
           *[some] 有承诺期限的{ $cases-promised }件中，{ $cases-late }件超期办结。
        }
    }
}
i-cases-own-errors = { $cases-own_errors ->
    [0] { "" }
   *[other] 有{ $cases-own_errors }件起因于我们自己的差错。
}

## 来电

i-calls-answered = { $calls-answered ->
    [0] 我没有接听来电。
   *[other] 我接听{ $calls-answered }通来电。
}
i-calls-nuisance = { $calls-nuisance ->
    [0] { "" }
   *[other] 其中骚扰来电{ $calls-nuisance }通。
}
i-calls-wait = 来电者平均等候{ $calls-wait_mean }后由我接听。
i-calls-handling = 我处理每通来电平均用时{ $calls-handle_mean }，包括记录时间。

## 调查与回访

i-surveys-sent = { $surveys-sent ->
    [0] 我没有发出调查问卷
   *[other] 我发出{ $surveys-sent }份调查问卷
}，{ $surveys-answered ->
    [0] 没有收到答复。
   *[other] 收到{ $surveys-answered }份答复。
}
i-surveys-answered = { $surveys-answered ->
    [0] { "" }
   *[other] 我的问卷收到{ $surveys-answered }份答复。
}
i-surveys-expired = { $surveys-expired ->
    [0] { "" }
   *[other] { $surveys-expired }份逾期未答复。
}
i-surveys-nps = 我的净推荐值为{ $surveys-nps }。
i-surveys-satisfied = { $surveys-csat_answers ->
    [0] { "" }
    [1] { $surveys-satisfied ->
        [0] 唯一评价满意度的客户不满意。
       *[other] 唯一评价满意度的客户表示满意。
    }
   *[other] 在评价满意度的{ $surveys-csat_answers }位客户中，{ $surveys-satisfied ->
        [0] 没有人满意。
       *[other] { $surveys-satisfied }位满意。
    }
}
i-surveys-easy = { $surveys-ces_answers ->
    [0] { "" }
    [1] { $surveys-easy ->
        [0] 唯一被问及办理难易的客户认为不容易。
       *[other] 唯一被问及办理难易的客户认为容易。
    }
   *[other] 被问及办理难易的{ $surveys-ces_answers }位客户中，{ $surveys-easy ->
        [0] 没有人认为容易。
       *[other] { $surveys-easy }位认为容易。
    }
}
i-visits-made = { $visits-made ->
    [0] 我没有完成回访。
   *[other] 我完成{ $visits-made }次回访。
}
i-visits-unreachable = { $visits-unreachable ->
    [0] { "" }
   *[other] 有{ $visits-unreachable }位客户没有联系上。
}
i-visits-raised = { $visits-raised ->
    [0] { "" }
   *[other] 客户向我提出{ $visits-raised }件事项。
}
i-visits-acted = 客户提出的事项中，我{ $visits-acted ->
    [0] 尚未办理
   *[other] 办理了{ $visits-acted }件
}，期末{ $visits-to_act ->
    [0] 没有待办的。
   *[other] 还有{ $visits-to_act }件待办。
}
i-visits-on-time = { $visits-promised ->
    [0] { "" }
    [1] { $visits-on_time ->
        [0] { "" }
       *[other] 唯一定了日期的回访按期进行。
    }
   *[other] { $visits-on_time-of_promised ->
        [all] 定了日期的{ $visits-on_time }次回访全部按期完成。
       *[some] { "" }
    }
}
i-visits-late = { $visits-promised ->
    [0] { "" }
    [1] { $visits-on_time ->
        [0] 唯一定了日期的回访没有按期进行。
       *[other] { "" }
    }
   *[other] { $visits-on_time-of_promised ->
        [all] { "" }
        [none] 定了日期的{ $visits-promised }次回访都没有按期完成。
       *[some] 定了日期的{ $visits-promised }次回访中，我按期完成{ $visits-on_time }次。
    }
}

## 运输与库存

i-shipments-booked = { $shipments-booked ->
    [0] { "" }
   *[other] 我登记{ $shipments-booked }票货物。
}
i-shipments-arrived = { $shipments-arrived ->
    [0] 我负责的货物没有到达的。
   *[other] 我负责的货物到达{ $shipments-arrived }票。
}
i-shipments-transfers = { $shipments-transfers ->
    [0] { "" }
   *[other] 我跟踪{ $shipments-transfers }次中转。
}
i-shipments-damaged = { $shipments-damaged ->
    [0] { "" }
   *[other] { $shipments-damaged }票到达时有损坏。
}
i-shipments-reported = { $shipments-reported ->
    [0] { "" }
   *[other] 我向承运人通报{ $shipments-reported }起损坏。
}
i-shipments-lost = { $shipments-lost ->
    [0] { "" }
   *[other] 丢失{ $shipments-lost }票。
}
i-shipments-on-time = { $shipments-promised ->
    [0] { "" }
    [1] { $shipments-on_time ->
        [0] 唯一有期限的货物晚到。
       *[other] 唯一有期限的货物准时到达。
    }
   *[other] { $shipments-on_time-of_promised ->
        [all] 有期限的{ $shipments-on_time }票全部准时到达。
        [none] 有期限的{ $shipments-promised }票都没有准时到达。
       *[some] 有期限的{ $shipments-promised }票中，准时到达{ $shipments-on_time }票。
    }
}
i-shipments-checked = { $shipments-transfers ->
    [0] { "" }
    [1] { $shipments-checked_in_time ->
        [0] { "" }
       *[other] 唯一一次中转我及时核对。
    }
   *[other] { $shipments-checked_in_time-of_transfers ->
        [all] { $shipments-checked_in_time }次中转我全部及时核对。
       *[some] { "" }
    }
}
i-shipments-unchecked = { $shipments-transfers ->
    [0] { "" }
    [1] { $shipments-checked_in_time ->
        [0] 唯一一次中转我没有及时核对。
       *[other] { "" }
    }
   *[other] { $shipments-checked_in_time-of_transfers ->
        [all] { "" }
        [none] { $shipments-transfers }次中转我都没有及时核对。
       *[some] { $shipments-transfers }次中转中，我及时核对{ $shipments-checked_in_time }次。
    }
}
i-shipments-unreported = { $shipments-unreported ->
    [0] { "" }
   *[other] 还有{ $shipments-unreported }起损坏没有通报承运人。
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
   *[other] 我盘点{ $stock-counts }次。
}
i-stock-difference = { $stock-counts ->
    [0] { "" }
   *[other] { $stock-difference ->
        [0] 盘点数与账面数一致。
       *[other] 盘点数与账面数相差{ $stock-difference }件。
    }
}
i-stock-missing = { $stock-missing ->
    [0] { "" }
   *[other] 短少{ $stock-missing }件。
}

## 费用与抄表

i-fees-collected = { $fees-payments ->
    [0] 我没有收到费用。
   *[other] 我收取{ $fees-collected }，共{ $fees-payments }笔。
}
i-fees-billed = 我开出费用{ $fees-billed }。
i-fees-arrears = 尚待收取{ $fees-arrears }。
i-meters-read = { $meters-read ->
    [0] 我没有抄表。
   *[other] 我抄表{ $meters-read }块。
}
i-meters-unreadable = { $meters-unreadable ->
    [0] { "" }
   *[other] 有{ $meters-unreadable }块表我无法抄读。
}

## 工作与班次

i-tasks-done = { $tasks-done ->
    [0] 我没有完成{ -task(number: "many") }。
   *[other] 我完成{ $tasks-done }项{ -task(number: "many") }。
}
i-tasks-quantities = 具体为：{ $tasks-done_quantity-quantities }。
i-tasks-dropped = { $tasks-dropped ->
    [0] { "" }
   *[other] 我取消{ $tasks-dropped }项。
}
i-tasks-pending = { $tasks-pending ->
    [0] { "" }
   *[other] 还有{ $tasks-pending }项{ -task(number: "many") }待完成。
}
i-tasks-on-time = { $tasks-promised ->
    [0] { "" }
    [1] { $tasks-on_time ->
        [0] { "" }
       *[other] 唯一有期限的一项我按时完成。
    }
   *[other] { $tasks-on_time-of_promised ->
        [all] 有期限的{ $tasks-on_time }项我全部按时完成。
       *[some] { "" }
    }
}
i-tasks-late = { $tasks-promised ->
    [0] { "" }
    [1] { $tasks-on_time ->
        [0] 唯一有期限的一项我没有按时完成。
       *[other] { "" }
    }
   *[other] { $tasks-on_time-of_promised ->
        [all] { "" }
        [none] 有期限的{ $tasks-promised }项我都没有按时完成。
       *[some] 有期限的{ $tasks-promised }项中，我按时完成{ $tasks-on_time }项。
    }
}
i-tasks-missed = { $tasks-missed ->
    [0] { "" }
   *[other] 我没有做的：{ $tasks-missed-by_category }。
}
i-shifts-worked = { $shifts-planned ->
    [0] { "" }
    [1] { $shifts-worked ->
        [0] 我排定{ $shifts-planned }个{ -shift(number: "one") }，没有上班。
       *[other] 我排定的{ $shifts-worked }个{ -shift(number: "one") }已上班。
    }
   *[other] { $shifts-worked-of_planned ->
        [all] 我排定的{ $shifts-worked }个{ -shift(number: "many") }全部上班。
        [none] 我排定{ $shifts-planned }个{ -shift(number: "many") }，都没有上班。
       *[some] 我排定{ $shifts-planned }个{ -shift(number: "many") }，上了{ $shifts-worked }个。
    }
}
i-shifts-covered = { $shifts-covered ->
    [0] { "" }
   *[other] 我替别人上了{ $shifts-covered }个。
}
i-shifts-handed-over = { $shifts-handed_over ->
    [0] { "" }
   *[other] 我让出{ $shifts-handed_over }个，由别人代上。
}
i-shifts-missed = { $shifts-missed ->
    [0] { "" }
   *[other] 我缺勤{ $shifts-missed }个{ -shift(number: "many") }，无人代上。
}

## 质量与行为

i-quality-reviewed = { $quality-reviewed ->
    [0] { "" }
   *[other] 我的工作被抽查{ $quality-reviewed }次。
}
i-quality-score = { $quality-score_mean-base ->
    [1] 我的得分是{ $quality-score_mean }。
   *[other] 我的平均分是{ $quality-score_mean }。
}
i-quality-improved = { $quality-improved ->
    [0] { "" }
   *[other] 我有{ $quality-improved }项改进得到确认。
}
i-quality-to-improve = { $quality-to_improve ->
    [0] { "" }
   *[other] 我还有{ $quality-to_improve }项改进有待确认。
}
i-quality-below = { $quality-below ->
    [0] { "" }
   *[other] 有{ $quality-below }次抽查没有达到要求。
}
i-conduct-observed = { $conduct-observed ->
    [0] { "" }
   *[other] 关于我的行为记录了{ $conduct-observed }件事。
}
i-conduct-talked = { $conduct-talked ->
    [0] { "" }
   *[other] 与我谈话{ $conduct-talked }次。
}
i-conduct-sanctioned = { $conduct-sanctioned ->
    [0] { "" }
   *[other] 我受到{ $conduct-sanctioned }次处分。
}
i-conduct-unfounded = { $conduct-unfounded ->
    [0] { "" }
   *[other] 其中{ $conduct-unfounded }件查无依据。
}

## 培训

i-training-attended = { $training-attended ->
    [0] { "" }
   *[other] 我参加了：{ $training-attended-by_course }。
}
i-training-passed = { $training-passed ->
    [0] { "" }
   *[other] 我考试合格：{ $training-passed-by_course }。
}
i-training-mark = { $training-mark_mean-base ->
    [1] 我的成绩是{ $training-mark_mean }。
   *[other] 我的平均成绩是{ $training-mark_mean }。
}
i-item-since = “{ $title }”（{ $day }起）
i-training-pending = { $training-pending ->
    [0] { "" }
   *[other] 我尚未完成：{ $training-pending-by_course }。
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
section-i_well = 做得怎样
section-i_learnt = 我学到了什么
section-i_short = 我的不足与改进措施
section-i_next = 下一步打算

## 计划、不足与措施

i-planned = 我为{ $period_name }定下的计划：
i-outcome = { $outcome ->
    [done] 已完成
    [partly] 部分完成
    [not_done] 未完成
    [carried] 转入{ $next }
    [told] 结果
    [running] 期限为{ $by }
   *[open] 尚无答复
}{ $explained ->
    [yes] ：{ $reason }。
   *[no] 。
}
i-missed = { $value }；{ $better ->
    [less] 上限为{ $target }
   *[other] 目标为{ $target }
}{ $months ->
    [1] 。
   *[other] 。已连续{ $months }个月未达到。
}
i-missed-office = { $value }；{ $better ->
    [less] 本单位上限为{ $target }。
   *[other] 本单位目标为{ $target }。
}
i-office-missed = { $better ->
    [less] 本单位超过上限（{ $office }，上限{ $target }）；其中我的部分是{ $value }。
   *[other] 本单位未达到目标（{ $office }，目标{ $target }）；其中我的部分是{ $value }。
}
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
i-no-measure = 以下各项我还没有写明措施：{ $what }。
i-exams-open = { $alone ->
    [yes] 我还没有确定补考日期。
   *[no] 我还没有确定补考日期：{ $courses }。
}
i-open = 我手上时间最久的未办事项：{ $items }。
i-due = { $expected_name }我已安排：{ $items }。
i-due-lead = 已安排
i-item = “{ $title }”（{ $day }）
i-help = 我需要的支持
