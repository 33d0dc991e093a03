# 文稿中的数字与当月记录的核对结果。

against = { $file } · 对照{ $whom }{ $period }

another = 文稿标明的是{ $month }，这里对照的是{ $period }。

wrong = { $aspect ->
    [target] 文中写 { $text }，设定的目标是 { $right }。
    [change] 文中写 { $text }，与{ $before }相差 { $right }。
    [rate] 文中写 { $text }，比{ $before }的变化幅度是 { $right }。
    [share] 文中写 { $text }，实际占比是 { $right }。
   *[other] 文中写 { $text }，按记录应为 { $right }。
}
figure = 指标
of-month = { $figure } · { $month }
aspect-target = 目标
aspect-before = { $before }
aspect-change = 与{ $before }之差
aspect-rate = 比{ $before }的变化幅度
aspect-share = 占总数的比例
aspect-attainment = 目标完成率
aspect-year_actual = 本年累计
aspect-year_target = 全年目标
aspect-year_attainment = 全年目标完成率
definition = 统计口径
evidence = 查看依据
records = { $count } 条记录
set = 这是单位在设置中自行确定的数，不来自记录。
ledger = 来自平衡核对：cierre statement { $office } { $period }

agree = 与记录相符
unbound = 与当月任何指标无关的数字
unbound-why = 日期、名称、事项编号、自行统计的数等，不作判断。
none-wrong = 没有与记录不符的数字。
no-numbers = 文中没有数字。
counted = { $wrong } 处不符，{ $right } 处相符，{ $unbound } 个数字与指标无关。

page = 第 { $number } 页
sheet = 工作表“{ $name }”
cell = 单元格 { $name }
paragraph = 第 { $number } 段
comma = ，
