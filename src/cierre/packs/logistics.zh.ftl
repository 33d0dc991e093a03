### 货运公司客户服务的表述。

section-shipments = 货运
section-arrivals = 受理与到达
section-punctuality = 准时情况
section-transfers = 中转
section-whereabouts = 货物所在
section-damage = 货损与丢失
section-complaints = 咨询与索赔
section-precision = 答复准确性
section-stock = 仓库
section-records = 记录与工作
section-team = 人员与值班

damage_per_hundred_shipments =
    .label = 每百票货损票数
    .definition = 本期发现货损的票数除以本期到达的票数，按每百票计。没有到达则无值。
    .counter = 票
enquiries_per_hundred_shipments =
    .label = 每百票咨询件数
    .definition = 本期受理的咨询除以本期受理的货物票数，按每百票计。没有受理货物则无值。
    .counter = 件

book-cases = 工单
kind_complaint = 索赔
name-shipments-booked = 受理票数
    .label = 受理票数
name-shipments-arrived = 到达票数
name-cases-reopened = 重新打开的工单
name-shipments-lost = 丢失票数
name-shipments-waiting = 期末待发运票数
name-shipments-report_median = 货损报告用时（中位数）
name-cases-received = 受理工单
name-cases-complaints = 受理索赔
    .label = 索赔
    .definition = 本期受理的索赔；未注明性质的不计。
name-cases-handled = 办结工单
name-cases-pending = 期末未结工单
name-cases-first_response_median = 工单首次响应时间（中位数）
name-cases-on_time_share = 工单按期办结率
name-stock-issues = 出库次数
name-tasks-missed_share = 记录与例行工作漏做率
name-shifts-worked = 本人值班
name-shifts-covered = 为同事代班

## 货运

missed-shipments-on_time_share = 货物准时到达率为{ $shipments-on_time_share }，目标为{ $shipments-on_time_share-target }。{ $shipments-on_time_share-missed_months ->
    [1] 未达标。
    [2] 已连续两个月未达标。
    [3] 已连续三个月未达标。
   *[other] 已连续{ $shipments-on_time_share-missed_months }个月未达标。
}
missed-shipments-arrived = { $shipments-arrived ->
    [0] 没有货物到达
   *[other] 到达货物{ $shipments-arrived }票
}，目标{ $shipments-arrived-target }票（完成率{ $shipments-arrived-attainment }）。{ $shipments-arrived-missed_months ->
    [1] 未达标。
    [2] 已连续两个月未达标。
    [3] 已连续三个月未达标。
   *[other] 已连续{ $shipments-arrived-missed_months }个月未达标。
}
missed-pack-damage_per_hundred_shipments = 发现货损{ $shipments-damaged }票，每百票到达货物中有{ $pack-damage_per_hundred_shipments }票，上限为{ $pack-damage_per_hundred_shipments-target }票。{ $pack-damage_per_hundred_shipments-missed_months ->
    [1] 未达标。
    [2] 已连续两个月未达标。
    [3] 已连续三个月未达标。
   *[other] 已连续{ $pack-damage_per_hundred_shipments-missed_months }个月未达标。
}
missed-tasks-missed_share = 到期的记录与例行工作共{ $tasks-missed_share-base }项，漏做{ $tasks-missed }项（漏做率{ $tasks-missed_share }，上限{ $tasks-missed_share-target }）。
shipments-found = { $shipments-arrived ->
    [0] 没有货物到达
   *[other] 到达货物{ $shipments-arrived }票
}{ $shipments-arrived-versus }；{ $shipments-late ->
    [0] 没有延误
   *[other] 其中延误{ $shipments-late }票
}。
shipments-found-plain = { $shipments-arrived ->
    [0] 没有货物到达
   *[other] 到达货物{ $shipments-arrived }票
}{ $shipments-arrived-versus }。
damage-found = { $shipments-damaged ->
    [0] 没有发现货损。
   *[other] 发现货损{ $shipments-damaged }票，每百票到达货物中有{ $pack-damage_per_hundred_shipments }票。
}
damage-found-plain = { $shipments-damaged ->
    [0] 没有发现货损。
   *[other] 发现货损{ $shipments-damaged }票。
}
enquiries-found = { $cases-received ->
    [0] 没有新增工单
   *[other] 新增工单{ $cases-received }件
}，{ $cases-handled ->
    [0] 没有办结
   *[other] 办结{ $cases-handled }件
}，{ $cases-pending ->
    [0] 期末无未结
   *[other] 期末未结{ $cases-pending }件
}。
enquiries-found-plain = { $cases-handled ->
    [0] 没有办结工单
   *[other] 办结工单{ $cases-handled }件
}{ $cases-handled-versus }。
stock-found = { $stock-on_hand ->
    [0] 仓库没有存货
   *[other] 仓库存货{ $stock-on_hand }件
}{ $stock-counts ->
    [0] 。
   *[other] { $stock-difference ->
        [0] ，盘点与账面相符。
       *[other] ；盘点与账面相差{ $stock-difference }件。
    }
}
stock-found-plain = { $stock-on_hand ->
    [0] 仓库没有存货。
   *[other] 仓库存货{ $stock-on_hand }件。
}
records-found = 完成记录与工作{ $tasks-done }项，{ $tasks-missed ->
    [0] 没有漏做
   *[other] 漏做{ $tasks-missed }项
}。
records-found-plain = { $tasks-done ->
    [0] 没有完成记录与工作。
   *[other] 完成记录与工作{ $tasks-done }项。
}
shipments-booked = { $period_name }{ $shipments-booked ->
    [0] 没有受理货物
   *[other] 受理货物{ $shipments-booked }票
}{ $shipments-booked-versus }，共{ $shipments-booked_pieces }件。
shipments-called-off = { $shipments-called_off ->
    [0] { "" }
   *[other] 取消{ $shipments-called_off }票。
}
shipments-arrived = { $shipments-arrived ->
    [0] 没有货物到达目的地。
   *[other] 到达目的地{ $shipments-arrived }票{ $shipments-arrived-versus }。
}
shipments-year = 本年累计到达{ $shipments-arrived-year_actual }票，全年目标{ $shipments-arrived-year_target }票{ $shipments-arrived-remaining_months ->
    [0] 。
    [1] ；余下一个月须到达{ $shipments-arrived-required }票。
   *[other] ；余下{ $shipments-arrived-remaining_months }个月平均每月须到达{ $shipments-arrived-required }票。
}
shipments-transit = 半数货物从受理到到达用时不超过{ $shipments-transit_median }{ $shipments-transit_median-versus }。
shipments-lost = { $shipments-lost ->
    [0] 没有货物丢失。
   *[other] 确认丢失{ $shipments-lost }票。
}
arrivals-chart = 各月到达票数
punctuality-share = 有承诺期限的货物准时到达率为{ $shipments-on_time_share }{ $shipments-on_time_share-versus }；目标为{ $shipments-on_time_share-target }。
punctuality-share-plain = 有承诺期限的货物准时到达率为{ $shipments-on_time_share }{ $shipments-on_time_share-versus }。
punctuality-few = { $shipments-promised ->
    [0] 到达的货物均没有承诺期限。
   *[other] { $shipments-on_time-of_promised ->
        [all] 有承诺期限的货物{ $shipments-promised }票全部准时到达。
        [none] 有承诺期限的货物{ $shipments-promised }票，没有一票准时到达。
       *[some] 有承诺期限的货物{ $shipments-promised }票，其中准时到达{ $shipments-on_time }票。
    }
}
punctuality-late = { $shipments-late ->
    [0] 没有延误。
   *[other] 延误{ $shipments-late }票。
}
punctuality-routes = 各线路到达情况
punctuality-chart = 各月准时到达率
transfers-checked = 中转{ $shipments-transfers }次，四小时内核对{ $shipments-checked_in_time }次（及时核对率{ $shipments-checked_share }，目标{ $shipments-checked_share-target }）。
transfers-checked-plain = 中转{ $shipments-transfers }次，四小时内核对{ $shipments-checked_in_time }次（及时核对率{ $shipments-checked_share }）。
transfers-checked-few = { $shipments-transfers ->
    [0] 没有中转。
   *[other] 中转{ $shipments-transfers }次，{ $shipments-checked_in_time ->
        [0] 没有一次在四小时内核对
       *[other] 四小时内核对{ $shipments-checked_in_time }次
    }。
}
transfers-wait = 平均中转停留时间为{ $shipments-transfer_mean }{ $shipments-transfer_mean-versus }。
transfers-places = 各中转地情况
whereabouts-now = 期末{ $shipments-on_the_way ->
    [0] 没有在途货物
   *[other] 在途货物{ $shipments-on_the_way }票
}，{ $shipments-at_transfer ->
    [0] 没有停留中转地的货物
   *[other] 停留中转地{ $shipments-at_transfer }票
}。
whereabouts-way = { $shipments-on_the_way ->
    [0] 期末没有在途货物。
   *[other] 期末在途货物{ $shipments-on_the_way }票。
}
whereabouts-transfer = { $shipments-at_transfer ->
    [0] 期末没有停留中转地的货物。
   *[other] 期末停留中转地的货物{ $shipments-at_transfer }票。
}
whereabouts-waiting = { $shipments-waiting ->
    [0] 没有待发运的货物。
   *[other] 待发运{ $shipments-waiting }票。
}
whereabouts-vehicles = 期末各车辆未交付货物

## 损坏与遗失

damage-volume = { $shipments-damaged ->
    [0] 没有发现货损。
   *[other] 发现货损{ $shipments-damaged }票{ $shipments-damaged-versus }，涉及{ $shipments-damaged_pieces }件。
}
damage-rate = 每百票到达货物中有货损{ $pack-damage_per_hundred_shipments }票，上限为{ $pack-damage_per_hundred_shipments-target }票。
damage-rate-plain = 每百票到达货物中有货损{ $pack-damage_per_hundred_shipments }票。
damage-reported = { $shipments-reported ->
    [0] 没有向承运人报告货损。
   *[other] 向承运人报告货损{ $shipments-reported }起。
}
damage-delay = 半数在{ $shipments-report_median }内报告（上限{ $shipments-report_median-target }），最慢的一起用了{ $shipments-report_longest }。
damage-delay-plain = 半数在{ $shipments-report_median }内报告，最慢的一起用了{ $shipments-report_longest }。
damage-unreported = { $shipments-unreported ->
    [0] 期末没有待报告的货损。
   *[other] 期末尚有{ $shipments-unreported }起货损待报告。
}
damage-chart = 各月货损票数
damage-carriers = 各承运人货损与丢失
damage-places = 各线路或发现地点的货损

## 查询与索赔

complaints-volume = { $cases-received ->
    [0] { $period_name }没有受理工单{ $cases-received-versus }。
   *[other] { $period_name }受理工单{ $cases-received }件{ $cases-received-versus }。
}{ $cases-handled ->
    [0] 没有办结。
   *[other] 办结{ $cases-handled }件{ $cases-handled-versus }。
}
complaints-received = { $cases-received ->
    [0] { $period_name }没有受理工单{ $cases-received-versus }。
   *[other] { $period_name }受理工单{ $cases-received }件{ $cases-received-versus }。
}
complaints-kinds = 受理的工单中，{ $cases-enquiries ->
    [0] 没有咨询
   *[other] 咨询{ $cases-enquiries }件
}，{ $cases-complaints ->
    [0] 没有索赔
   *[other] 索赔{ $cases-complaints }件
}。
complaints-enquiries = { $cases-enquiries ->
    [0] 受理的工单中没有咨询。
   *[other] 受理的工单中，咨询{ $cases-enquiries }件。
}
complaints-claims = { $cases-complaints ->
    [0] 受理的工单中没有索赔。
   *[other] 受理的工单中，索赔{ $cases-complaints }件。
}
enquiries-rate = 每百票受理货物有咨询{ $pack-enquiries_per_hundred_shipments }件{ $pack-enquiries_per_hundred_shipments-versus }。
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
precision-again = { $cases-reopened ->
    [0] 没有需要再次答复的。
   *[other] 需要再次答复{ $cases-reopened }件次{ $cases-reopened-versus }。
}
precision-fault = { $cases-own_errors ->
    [0] { "" }
   *[other] 受理的工单中，由我方差错引起的{ $cases-own_errors }件。
}
complaints-roll = 未结工单（期初至期末）
decision = { $count }件已上报{ $known ->
    [yes] （{ $reasons }）
   *[no] { "" }
}{ $dated ->
    [yes] { $count ->
        [1] ，受理日期为{ $oldest }
       *[other] ，其中最早一件受理于{ $oldest }
    }
   *[no] { "" }
}。

## 仓库

stock-moves = 入库{ $stock-lots_in }批，共{ $stock-pieces_in }件；出库{ $stock-pieces_out }件。
stock-in = 入库{ $stock-lots_in }批，共{ $stock-pieces_in }件。
stock-out = 出库{ $stock-pieces_out }件。
stock-left = 期初存货{ $stock-opening_on_hand }件，期末{ $stock-on_hand }件{ $stock-on_hand-versus }。
stock-now = 期末存货{ $stock-on_hand }件{ $stock-on_hand-versus }。
stock-counts = { $stock-counts ->
    [0] 没有盘点。
   *[other] 盘点{ $stock-counts }批次，账面{ $stock-on_book }件，实点{ $stock-counted }件。
}
stock-difference = { $stock-counts ->
    [0] { "" }
   *[other] { $stock-difference ->
        [0] 盘点与账面相符。
       *[other] 相差{ $stock-difference }件{ $stock-difference-versus }。
    }
}
stock-missing = { $stock-missing ->
    [0] { "" }
   *[other] 确认短缺{ $stock-missing }件。
}
stock-came-back = { $stock-returned ->
    [0] { "" }
   *[other] 出库后退回{ $stock-returned }件。
}
stock-roll = 仓库存货件数（期初至期末）
stock-places = 各仓库存货与盘点

## 记录与工作

records-missed = { $tasks-missed ->
    [0] 到期的记录与例行工作共{ $tasks-missed_share-base }项，没有漏做。
   *[other] 到期的记录与例行工作共{ $tasks-missed_share-base }项，漏做{ $tasks-missed }项（{ $tasks-missed_share }）。
}
records-missed-plain = { $tasks-missed ->
    [0] 到期的记录与例行工作没有漏做。
   *[other] 到期的记录与例行工作漏做{ $tasks-missed }项。
}
records-missed-table = 漏做的记录与例行工作

## 团队与值班

shifts-worked = 计划值班{ $shifts-planned }班，{ $shifts-worked ->
    [0] 没有一班由本人完成
   *[other] 由本人完成{ $shifts-worked }班
}。
shifts-handed = { $shifts-handed_over ->
    [0] { "" }
   *[other] 由同事代班{ $shifts-handed_over }班。
}
shifts-missed = { $shifts-missed ->
    [0] { "" }
   *[other] 缺勤{ $shifts-missed }班。
}
team-people = 各人员工作情况
training-passed = { $training-passed ->
    [0] { "" }
   *[other] 考试合格{ $training-passed }人次。
}
training-failed = { $training-failed ->
    [0] { "" }
   *[other] 考试不合格{ $training-failed }人次。
}
training-absent = { $training-absent ->
    [0] { "" }
   *[other] 缺席{ $training-absent }人次。
}
training-onboarded = { $training-onboarded ->
    [0] { "" }
   *[other] 完成岗前培训{ $training-onboarded }人。
}

## 计划

next-carried = { $cases-pending ->
    [0] { "" }
   *[other] { $cases-pending }件未结工单转入下期，逐件列于附件。
}
next-expected = 预计{ $expected_name }受理货物约{ $shipments-booked-expected }票（{ $shipments-booked-expected_lower }至{ $shipments-booked-expected_upper }票）。
next-shipments = { $shipments-on_the_way ->
    [0] { "" }
   *[other] 未交付的货物及其所在地点也列于附件。
}

## 货损集中在何处

share-shipments-damaged = 货损{ $whole }票中，{ $part }占{ $count }票；同期到达的{ $all }票中，{ $part }{ $by ->
    [carrier] 承运
   *[other] 占
}{ $of }票（{ $share }）。
headline-shipments-damaged = { $by ->
    [carrier] 货损{ $whole }票中有{ $count }票出自同一承运人
   *[other] { $part }：货损{ $whole }票中占{ $count }票
}

## 个人的叫法

-case = { $number ->
   *[many] 工单
}
-task = { $number ->
   *[many] 工作
}
-shift = { $number ->
   *[many] 值班
}
