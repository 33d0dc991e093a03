### 报告自身的用语：标题、栏目以及连接数字的词语。

report-title = { $kind ->
    [quarter] 客户服务季度工作报告
    [year] 客户服务年度工作报告
   *[month] 客户服务月度工作报告
}
of-whom = { $office }（{ $name }）
report-title-whole = { $office }{ $period }{ $title }
scope = { $kind ->
    [office] 全单位
   *[other] { $name }
}
fact-period = 报告期
fact-scope = 范围
fact-author = 编制人
fact-cut-off = 记录截至
period-dates = { $first_long }至{ $last_short }
period-name = { $name }

## 章节标题

section-summary = 概要
section-key_figures = 主要指标
section-unusual = 异常变动
section-complaints = 投诉情况
section-volume = 受理与办结
section-speed = 处理时效
section-backlog = 未结情况
section-work = 已完成的工作
section-earlier_plan = { $this_name }计划回顾
section-training = 培训
section-achievements = 主要成绩
section-shortcomings = 不足与改进措施
section-lessons = 经验教训
section-thanks = 致谢
section-next_month = { $next_name }工作计划
section-signatures = 签字
section-annex_definitions = 指标释义
section-annex_detail = 明细
section-annex_pending = 未结事项
section-annex_corrections = 以前月份的更正
section-annex_reconciliation = 平衡核对

## 连接词语与句子

and = 、
last-piece = 、
comma = 、
opening-bracket = （
closing-bracket = ）
semicolon = ；
colon = ：
stop = 。
between-sentences = { "" }
label-of-book = { $label }（{ $book }）
versus = { $direction ->
    [same] ，与{ $before_name }持平
    [less] ，比{ $before_name }减少{ $change }{ $counter }
   *[more] ，比{ $before_name }增加{ $change }{ $counter }
}
versus-share = { $direction ->
    [same] ，与{ $before_name }持平
    [less] ，比{ $before_name }下降{ $change }个百分点
   *[more] ，比{ $before_name }上升{ $change }个百分点
}
usual-figures = 属正常波动：{ $figures }。
quoted = “{ $name }”
titled = “{ $title }”
cases-of = { $count }件
case-time = （{ $time }）
cases-told = { $label }：{ $cases }。
cases-told-target = { $label }：{ $cases }；{ $better ->
    [less] 上限
   *[more] 目标
}为{ $target }。
unusual-outside = { $when ->
    [month] { $month }为{ "" }
   *[now] { "" }
}{ $value }{ $counter }，{ $direction ->
    [up] 高于
   *[down] 低于
}{ $lower }至{ $upper }的正常范围。
unusual-run = { $when ->
    [month] { $month }为{ "" }
   *[now] { "" }
}{ $value }{ $counter }，已连续八个月以上{ $direction ->
    [up] 高于
   *[down] 低于
}均值{ $centre }。
nothing-unusual = 各项主要指标均属正常波动。
unusual-running = 本月尚未结束，暂不判断是否有异常变动。
too-few-months = 记录不足八个月，尚不能区分异常变动与正常波动。
points = 个百分点
count-of = { $count }/{ $of }
no-value = —
total = 合计
target = 目标
limit = 上限

## 概要

unfinished = 本期尚未结束：各项数字截至{ $last_name }，累计数不与上期比较。
unfinished-month = { $kind ->
    [month] 本月尚未结束：记录截至{ $day }，各项数字是否正常、是否达标，暂不判断。
   *[other] { $last_name }的记录截至{ $day }，该月是否正常、是否达标，暂不判断。
}
below-target = 未达标的指标：
above-limit = 超出上限的指标：
office-below-target = 低于全单位目标的指标：
office-above-limit = 超出全单位上限的指标：
office-missed = 全单位{ $label }{ $better ->
    [less] 超出上限
   *[more] 未达标
}：实际{ $office }{ $counter }，{ $better ->
    [less] 上限
   *[more] 目标
}{ $target }{ $counter }；其中本报告范围内{ $own }{ $counter }。
targets-held = 已达标的指标：
usual-held = 各项主要指标均在正常范围之内。
label-and-value = { $label }{ $value }{ $counter }
beyond-outside = { $direction ->
    [up] 高于
   *[down] 低于
}正常范围：{ $figures }。
beyond-run = 连续八个月以上{ $direction ->
    [up] 高于
   *[down] 低于
}均值：{ $figures }。
waiting-longest = 未结时间最长的事项：{ $items }。
waiting-item = { $number }{ $titled ->
    [yes] “{ $title }”
   *[no] { "" }
}（{ $day }起未结{ $held ->
    [yes] ，负责人{ $who }
   *[no] { "" }
}{ $reason ->
    [none] { "" }
   *[other] ，原因：{ $reason }
}）
share-found = { $label }共{ $whole }{ $counter }，其中{ $part }占{ $count }{ $counter }；而在{ $base_label }的{ $all }{ $base_counter }中，{ $part }仅占{ $of }{ $base_counter }（{ $share }）。
written = { $who }说明：“{ $text }”。
written-own = 本人说明：“{ $text }”。
against-target = { $label }，实际{ $actual }{ $counter }，{ $better ->
    [less] 上限
   *[more] 目标
}{ $target }{ $counter }
against-target-attained = { $label }，实际{ $actual }{ $counter }，{ $better ->
    [less] 上限
   *[more] 目标
}{ $target }{ $counter }，完成率{ $attainment }
decisions = { $known ->
    [yes] 提请{ $who }决定的事项
   *[no] 提请决定的事项
}
decision-item = { $number }{ $titled ->
    [yes] “{ $title }”
   *[no] { "" }
}{ $dated ->
    [yes] ，{ $day }起待决
   *[no] { "" }
}{ $promised ->
    [yes] ，期限{ $due }
    [past] ，已于{ $due }到期
   *[no] { "" }
}{ $optional ->
    [yes] ；可选方案：{ $options }
   *[no] { "" }
}{ $priced ->
    [yes] ；费用：{ $cost }
   *[no] { "" }
}
decision-costs = 其中{ $count }件已知费用，共{ $cost }。
besides-out_resolved = 办结{ $count }件
besides-out_withdrawn = 撤回{ $count }件
step-out_resolved = 办结
step-out_withdrawn = 撤回
caption-by = { $book }（按{ $dimension }）
others-counted = 其他（{ $count }）
coverage-nothing = 以下台账本期无可报告：{ $books }。
coverage-missing = 以下台账本期没有任何记录：{ $books }。

## 主要指标

tile-target = { $better ->
    [less] 上限：{ $target }
   *[more] 目标：{ $target }
}
label-year = { $label }（本年累计）
remark-met = 已达标
remark-missed = { $months ->
    [1] 未达标
   *[other] 连续{ $months }个月未达标
}
remark-required = 月均尚需{ $required }
remark-empty = 无可计算的记录
remark-not-kept = 未登记
before-since = （自{ $month }起）
remark-on-pace = 进度正常
remark-over-pace = 超出进度上限{ $due }

## 数量与计划

quantity = { $spaced ->
    [yes] { $quantity } { $quantity ->
        [1] { $one }
       *[other] { $many }
    }
   *[no] { $quantity }{ $many }
}
quantity-alone = { $quantity }
planned-category = { $name }（{ $count }）
planned-many = { $count }

## 图表：从期初到期末

step-opening = 期初
step-in_outside = 新增
step-in = 转入
step-of_which_back = 其中重新转入
step-out = 转出
step-adjustments = 更正
step-closing = 期末
step-replayed = 逐项重算

## 附件

corrections-lead = 以下变动属于已结账的月份，系本期补录或冲销。它们不计入本期指标，但可以说明本期期初与上期期末的差额。
identities-hold = 共核对{ $count }项平衡关系，全部成立：期初加转入减转出，等于逐项重算所得的期末。
identities-broken = 核对的{ $count }项平衡关系中，有{ $broken }项不成立，或有记录对不上。查明之前，本报告不得签字。
identity-broken = { $about }：按变动计算剩余{ $sums }，逐项重算为{ $recount }。
breach-items = 涉及：{ $items }。
breach-batch = （第{ $batch }次导入，{ $period }）。
breach-left_elsewhere = 有一笔变动转出的状态与事项当时所处的状态不符，或缺少此前的变动。
breach-more_than_there = 从某状态转出的数量超过该状态原有的数量。
breach-header_moves = 事项主记录的变动笔数与实有变动不符。
breach-header_state = 事项主记录的状态与最后一笔变动不符。
breach-header_remaining = 事项主记录的剩余数量与其变动不符。
breach-header_closed = 事项主记录标为已结而尚有剩余，或标为未结而已无剩余。
breach-header_fact = 事项的某笔变动与登记时的内容不符。
breach-no_reversed = 有一笔变动所撤销的变动不存在，或并非原先撤销的那一笔。
breach-header_seal = 事项的某项内容（编号、标题、客户、到期日等）与登记时不符。
breach-no_header = 变动所属的事项没有主记录，或主记录属于其他月份。
breach-batch_moves = 本次导入带来变动{ $brought }笔，{ $there ->
    [0] 现在一笔也没有
   *[other] 现有{ $there }笔
}。
breach-batch_quantity = 本次导入的变动数量合计与导入时不符。
breach-batch_fact = 本次导入的某笔变动与登记时的内容不符。
breach-damaged = 数据库自检发现已损坏。
breach-kept_months = 所保存的月度合计与该月变动不符。
breach-unguarded = 数据库不再阻止更改或删除记录。
breach-attachment_damaged = 有附件缺失，或与保存时不同。
breach-batch_recorded = 该次导入的某项变动所记的录入时间与导入时间不同。
breach-register_rows = 事项清单与其变动不符。
breach-row_attachments = 某个附件的登记与保存时不同：被更改、删除或添加。
breach-row_changes = 机构设置的历史与写入时不同。
breach-row_closings = 结账链中缺少某次结账，或有结账被添加或更改。
breach-row_decisions = 对某项建议的决定与写入时不同。
breach-row_forgotten = 被遗忘的客户名单与保存时不同。
breach-row_loads = 关于导入或上次检查的记录与写入时不同。
breach-row_notes = 备注的历史与写入时不同。
breach-row_passages = 为报告撰写的某个段落与写入时不同。
breach-row_review = 某次审核的步骤与写入时不同。
breach-row_stamps = 某次结账的时间戳缺失，或有时间戳被添加或更改。
breach-row_sources = 某个数据来源的读取方式与保存时不同。
breach-row_template = 机构的 Word 模板与保存的不同。
breach-unreadable = 有记录无法读取。
breach-rows = 按导入登记应有变动{ $brought }笔，逐笔清点为{ $there }笔。
breach-sum_items = 有事项缺失、新增或被更改，而并非任何一次导入所致。
breach-sum_lines = 变动表中有行缺失、新增或被更改，而并非任何一次导入所致。
breach-line_seal = 变动表中有一行与导入时不符。
breach-load = （第{ $batch }次导入）。
breach-batch_gone = 有一次导入连同其全部内容已不存在。
breach-batch_changed = 有一次导入与登记时不符：文件、日期或合计不同。
breach-batch_added = 有一次导入未按常规登记。
breach-chain_broken = 导入登记与写入时不符：有记录缺失或被更改。
breach-chain_end = 导入登记的最后几条缺失，或被添加过。
breach-sealed_setting = 机构的部分设置与导入时不符。
breach-sealed_unit = 机构的团队与导入时不符。
breach-sealed_person = 机构的人员或其所属团队与导入时不符。
breach-sealed_place = 机构的地点与导入时不符。
breach-sealed_category = 机构的类别与导入时不符。
breach-sealed_reason = 机构的原因与导入时不符。
breach-sealed_target = 机构的目标与导入时不符。
breach-sealed_note = 机构的备注与导入时不符。
setting-name = 名称
setting-time_zone = 时区
setting-locale = 语言和国家
setting-currency = 货币
setting-pack = 业务类型
setting-books = 账簿
setting-hours = 办公时间
setting-special_hours = 个别日期的办公时间
setting-retention = 客户的保存期限
setting-scales = 评分的分制
setting-holidays_country = 节假日所属国家
setting-holidays_subdivision = 节假日所属地区
setting-closed_days = 休息日
setting-ledger = 记录的存放位置
setting-screened_limits = 正常范围的规则
setting-author = 编制人
setting-reviewer = 复核人
setting-approver = 批准人
setting-manager = 复核负责人报告的人
setting-values = 各项取值的名称
setting-kept = 表格的列
setting-names = 其他语言的名称
setting-closed_through = 最后关闭的月份
counted-items = 事项
counted-quantity = 数量
counted-money = 金额

## 表头

head-figure = 指标
head-change = 增减
head-attainment = 完成率
head-share = 占比
head-first = 报告期起
head-last = 报告期止
head-remark = 备注
head-definition = 统计口径
head-part = 分项
head-value = 数值
head-before = 上期
head-target = 目标
head-book = 台账
head-item = 事项
head-number = 编号
head-entered = 起始日期
head-due = 计划日期
head-work = 工作内容
head-outcome = 完成情况
outcome-on = { $state }（{ $day }）
dimension-category = 类别
dimension-place = 地点
dimension-holder = 人员
dimension-unit = 班组
dimension-state = 状态
dimension-reason = 原因
without = 未注明
without-holder = 未指派
without-category = 未分类

## 签字

role-author = 编制
role-reviewer = 审核
role-approver = 批准
signature-date = 日期

## 各种格式的用语

label-page = 第{ $page }页，共{ $pages }页
label-figures = 指标
label-records = 记录
label-contents = 目录
label-evidence = 所依据的记录
label-annex = 附件

## 记录

record-day = 日期
record-what = 变动
record-enters = 登记：{ $state }
record-moves = { $before } → { $state }
record-taken-back = 已冲销（{ $what }）
record-closing = 期末未结（{ $state }）
record-opening = 期初未结（{ $state }）
record-quantity = 数量
record-money = 金额
record-value = 数值
record-seconds = 该状态时长
record-office_seconds = 该状态时长（工作时间）
record-age = 受理以来时长
record-office_age = 受理以来时长（工作时间）
record-days_late = 逾期天数
record-before = 本期之前（{ $what }）

## 图表

more-in-workbook = 另有{ $count }项，见本报告的Excel工作簿（XLSX）。
rest-of-parts = 其余{ $count }项
year-before = 上年同月
month-with-target = { $month }（目标{ $target }）
usual-band = 正常范围：{ $lower }至{ $upper }

## 网页

page-skip = 跳到正文
page-show = { $shown }条记录
page-cut = 仅显示前{ $shown }条记录，共{ $whole }条。完整清单见本报告的Excel工作簿（XLSX）。
codes-of-characters = 方括号中的{ $example }等表示此处无法显示的字符，以其Unicode编码代替。

## 人员配置

slash = { " · " }
head-weekday = 星期
head-half-hour = 半小时
head-arrivals = 日均来电
head-busiest = 最忙时段
head-in-it = 该半小时来电
head-patient = 无人放弃（C）
head-impatient = 有人放弃（A）
head-answering = 实际接听

## 不足的建议

proposal-target = “{ $label }”未达标：实际{ $value }，目标{ $target }{ $months ->
    [1] 。
   *[other] ，已连续{ $months }个月。
}
proposal-late = { $book }：{ $promised }件中有{ $late }件超过承诺期限才完成。
proposal-waiting = { $book }：“{ $title }”自{ $day }起一直未结。
proposal-records = 以下台账有结账之后补记的记录：{ $books }。
proposal-missing = 以下台账本月没有任何记录：{ $books }。
proposal-plan = 计划“{ $text }”尚未反馈完成情况。
proposal-exam = “{ $course }”考试不合格，尚未确定补考日期。

## 说明结论的标题

headline-missed = { $label }{ $value }{ $counter }，{ $better ->
    [less] 超出上限{ $target }{ $counter }
   *[more] 低于目标{ $target }{ $counter }
}
headline-unusual = { $label }{ $valued ->
    [yes] { $value }{ $counter }
   *[no] { "" }
}，{ $kind ->
    [run] 连续八个月以上{ $direction ->
        [up] 高于
       *[down] 低于
    }均值
   *[outside] { $direction ->
        [up] 高于
       *[down] 低于
    }正常范围
}
headline-share = { $label }共{ $whole }{ $counter }，{ $part }占{ $count }{ $counter }

## 从期初到期末

balance = { $opening ->
    [0] 期初无结转
   *[other] 期初{ $opening }件
}{ $in }{ $out }；{ $closing ->
    [0] 期末无未结。
   *[other] 期末未结{ $closing }件。
}
balance-in_outside = 新增{ $count }件
balance-in_back = 重新打开{ $count }件
balance-in_others = { $whose ->
    [person] 同事
    [place] 其他地点
   *[other] 其他班组
}转来{ $count }件
balance-out_resolved = 办结{ $count }件
balance-out_withdrawn = 撤回{ $count }件
balance-out_others = 转给{ $whose ->
    [person] 同事
    [place] 其他地点
   *[other] 其他班组
}{ $count }件
balance-out = { $state }{ $count }件
balance-adjustments = 已结账月份更正{ $count }件
besides = 另有：{ $pieces }。
besides-opening = 期初{ $count }件
besides-in_outside = 新增{ $count }件
besides-in_back = 重新打开{ $count }件
besides-in_others = 转入{ $count }件
besides-out_others = 转出{ $count }件
besides-out = { $state }{ $count }件
besides-adjustments = 已结账月份更正{ $count }件
step-in_back = 重新打开
step-in_others = 转入
step-out_others = 转出

## 各人所写的内容

book-lead = { $book }：
measure = 措施：{ $measure }{ $owned ->
    [nobody] { "" }
   *[other] ；负责人：{ $owner }
}{ $dated ->
    [yes] ；{ $by }前完成
   *[no] { "" }
}。
owner-and-day = （{ $owned ->
    [nobody] { "" }
    [me] 由我负责
   *[other] 由{ $owner }负责
}{ $dated ->
    [yes] { $owned ->
        [nobody] { $by }前完成
       *[other] ，{ $by }前完成
    }
   *[no] { "" }
}）。
outcome = { $outcome ->
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
carried-over = （{ $month }转入）。
others = 其他
remark-not-met = 未达标
section-close = 本月结账
close-of = 本报告已在本办公室第 { $number } 号结账中固定，{ $day }，由{ $who }结账。
close-first = 这是本办公室的第一次结账，此前没有结账。
close-head = 此前结账链的指纹（第 { $number } 号）：{ $digest }
close-corrects = 更正第 { $number } 号结账（{ $day }）。{ $told ->
    [yes] { $who }重新打开了该月：“{ $reason }”。
   *[no] { "" }
}
close-unchanged = 本报告没有数字发生变化。
close-changed = 发生变化的数字
close-more-changed = 其他发生变化的数字：{ $count }项。
close-was = 原为
close-is = 现为
close-reviewed = { $act ->
    [submitted] { $name }于{ $day }提交。
    [approved] { $name }于{ $day }批准。
   *[signed] { $name }于{ $day }签名。
}
close-excepted = 该月结账时有以下例外：
close-exception = { $of ->
    [both] 缺少{ $scope }的{ $book }
    [book] 缺少未登记的{ $book }
    [scope] 缺少{ $scope }未登记的内容
    [missing] 无人说明的台账
    [duties] 到期而无人说明是否完成的任务
    [imports] 已带入而等待答复的文件
    [unreviewed] 无人审阅的报告
    [unapproved] { $scope }的报告未获批准
    [unapproved-people] { $scope }人员的报告未获批准
    [no-reviewer] { $scope }的报告无人可批
   *[all] 不完整之处
}：“{ $why }”。负责人：{ $who }，期限：{ $until }。
late-sheet = 迟到记录
late-closed = 上次结账（已固定）
late-begun = 更正后的期初
late-carried = 从上次结账到期初余额
late-differs = { $book }：期初余额不等于上次结账加上迟到记录。请运行“cierre verify”。
late-more = 另有 { $count } 条；Excel 工作簿中有全部记录。
late-head-number = 编号
late-head-what = 内容
late-head-day = 发生日期
late-head-recorded = 登记日期
late-head-source = 来源
late-head-reason = 原因
late-head-effect = 对余额的影响
late-entered = 进入：{ $after }
late-moved = { $before } → { $after }
late-back = 撤销“{ $what }”
late-source = { $of ->
    [file] { $file }，{ $who }
   *[hand] 由{ $who }登记
}
late-replaced = 更正先前登记的内容
late-arrived = 在{ $month }结账之后到达
