# 导入时说的话：看懂了什么、略过了什么、要问什么。

understood-file = { $file }
understood-table =
    { $sheets ->
        [none] “{ $book }”记录 { $rows } 条
       *[other] 工作表 { $sheets }：“{ $book }”记录 { $rows } 条
    }
understood-events = 每行是一个事件：这些记录共有 { $count } 个事件
understood-program = { $program } 的导出
understood-columns = 列：{ $columns }
understood-column = { $heading } → { $column }
left-columns = 未使用的列：{ $columns }
understood-states = 状态：{ $states }
understood-people = 人员：{ $people }
understood-order = 日期：{ $order ->
    [dmy] 先日后月
    [mdy] 先月后日
    [ymd] 年份在前
   *[native] 表格自带的日期
}
understood-year = 没写年份的日期按此年份：{ $year }
understood-summary = 按汇总导入，合计{ $count }：合并计数的记录没有百分位、时长分布和服务水平
column-counts = 件数：{ $state }
column-shares = { $ratio }（已核对）
column-lasts = { $state ->
    [together] 平均处理时长
   *[other] 平均时长：{ $state }
}
understood-currency = 币种：{ $how ->
    [sure] { $currency }（依据“{ $heading }”中的“{ $mark }”）
    [several] { $currency }；“{ $heading }”中的“{ $mark }”可指多种货币。如为其他币种，请用 --answer currency=MXN 说明
   *[usual] { $currency }；文件中没有写明。如为其他币种，请用 --answer currency=MXN 说明
}
undated-entries = { $count } 条记录没有写“{ $column }”：从已知的第一天算起，不计算从那时起的时长
undated-steps = { $count } 个步骤没有日期：计入其记录所在月份，不计算时长
made-numbers = 没有编号列：每条记录按日期和内容自动编号。
hidden-rows = 有 { $count } 个隐藏行，也已读取
hidden-columns = 隐藏的列也已读取：{ $columns }
hidden-sheet = 工作表 { $sheet } 是隐藏的，也已读取。
left-rows = 不是记录的行：{ $rows }
left-rows-of = { $why ->
    [total] 合计 { $count } 行
    [subtotal] 小计 { $count } 行
    [heading] 重复表头 { $count } 行
    [section] 分组标题 { $count } 行
    [note] 备注 { $count } 行
    [said] 您略去的 { $count } 行
    [no-day] 无日期 { $count } 行
   *[other] 其他 { $count } 行
}（{ $rows }）
left-sheet = 工作表 { $sheet }：{ $why ->
    [skip] 您已略去
    [counts] 是汇总数而不是记录，未导入
    [list] 是辅助列表，未导入
   *[none] 不属于任何账簿的记录，未导入
}
left-table = { $why ->
    [skip] 您已略去
    [counts] 是汇总数而不是记录，未导入
    [list] 是辅助列表，未导入
   *[none] 不属于任何账簿的记录，未导入
}
wrong-total = “{ $heading }”第 { $row } 行的合计写的是 { $said }，各行相加为 { $sum }。
state-and-day = { $count } 行有办结日期而状态仍为未办结（{ $rows }）。以日期为准。
shares-differ = 有{ $count }行的比率与其数字不符：第{ $rows }行
came-is-answered = 按表中的比率，所计的来电是已接通的来电，另加放弃数
counted-empty = { $count } 行盘点的批次已无库存（{ $rows }）；这些盘点不保存。
mapping-new-columns = 上次没有的列：{ $columns }
mapping-gone-columns = 上次有而现在没有的列：{ $columns }

question-book = 这个文件记录的是什么？
question-book-none = 没有在这个文件中认出任何账簿的记录。如果是，请说明属于哪一种。
question-date_order = “{ $about }”中是日在前还是月在前？单元格看不出来。
question-year = “{ $about }”的日期是哪一年的？
question-column = “{ $about }”在哪一列？
question-state = 状态列中的“{ $about }”是什么意思？
question-person = “{ $about }”是谁？可能是不止一个人。
question-unit = “{ $about }”是哪个班组？可能是另一个班组的不同写法。
question-number = “{ $about }”中小数点是逗号还是句点？
question-scale = “{ $about }”的分数哪一头是好的？
question-aggregate = “{ $about }”是汇总数而不是记录。是作为某个账簿的汇总导入，还是略过？
question-currency = 金额是什么币种？
question-empty = 这个文件里没有表格。
question-settings = office.toml 有改动，本单位的设置也另有改动：{ $about }。以哪个为准？
question-choices = 可选答案：{ $choices }
question-answer = 回答方式：--answer "{ $key }=答案"
choice-dmy = dmy（日/月/年）
choice-mdy = mdy（月/日/年）
choice-file = file（以 office.toml 为准）
choice-kept = kept（以本单位现有设置为准）
nothing-imported = 没有保存任何内容：{ $questions ->
    [0] 有些行无法读取
   *[other] 还有 { $questions } 个问题没有回答
}。
imported = { $office }：{ $rows } 条记录，{ $moves } 个新变动。
rehearsed = 试运行：没有保存任何内容。
month-heading = 月份
mapping-written = 决定写在 { $path } 中；下个月会自动套用。
new-office = 我的办公室
column-state = 状态
column-time = { $column }（时间）
new-office-name = 我的办公室
understood-names = “{ $heading }”：{ $names }
new-office-told = 新单位“{ $office }”：时区 { $zone }，货币 { $currency }，没有营业时间。如需更改，请用“cierre load”装入同一编号的 office.toml。
nothing-to-import = 没有可保存的记录。
