# 各命令在屏幕上所说的话。

heading-figure = 指标
heading-value = 数值
heading-before = 上期
heading-target = 目标
heading-id = 标识
heading-book = 台账
heading-states = 状态
heading-measures = 指标
heading-unit = 计量单位
heading-definition = 统计口径
heading-state = 状态
heading-next = 可转为
heading-seconds = 时长
heading-side = 分子或分母
side-numerator = 分子
side-denominator = 分母
heading-times = 次数
closed = { $state }（已结）
whole-office = 全单位
balanced = { $count ->
    [0] 没有需要核对的余额。
   *[other] 核对相符：{ $count }项余额经两种方法分别计算，结果一致。
}
unbalanced = 核对不符。查明之前不生成报告，也不得签字。
check-passed = 已将全部登记内容重新清点，没有缺失，也没有变化。
checked = { $later ->
    [0] 已于{ $day }全面检查，截至第{ $batch }次导入。
   *[other] 已于{ $day }全面检查，截至第{ $batch }次导入；此后又有{ $later }次导入。
}
check-failed = 部分记录与写入时不符。请恢复最近一次完好的备份，或将表格重新导入空的数据文件夹（--data）。
own-only = 仅供{ $name }本人查看，不会出现在任何报告中。
nothing-own = 没有仅供{ $name }本人查看的内容。
records = { $count ->
    [0] 没有记录。
   *[other] { $count }条记录。
}
unit-items = 件数
unit-quantity = 数量
unit-money = 金额
unit-seconds = 时长
unit-office_seconds = 工作时长
unit-score = 分数
unit-share = 百分比
unit-per_hundred = 每百
unit-per_thousand = 每千
unit-points = 净值
reports-done = 已完成 { $done } 份，共 { $total } 份报告
undone = { $office }：第{ $batch }次导入已由第{ $by }次撤销。{ $items ->
        [0] 没有事项改变
       *[other] { $items }项事项改变
    }{ $never ->
        [0] ；
       *[other] ，其中{ $never }项不再计入；
    }冲回{ $back }笔变动，重新记录{ $anew }笔。
would-undo = { $office }：没有写入任何内容。撤销第{ $batch }次导入会改变{ $items }项事项（{ $numbers }）：冲回{ $back }笔变动，重新记录{ $anew }笔。
no-loadings = { $office }：尚未导入任何内容。
loading-undone = 已由第{ $by }次撤销
loading-undoes = 撤销第{ $batch }次
calendar-changed = “{ $office }”的工作时长是按原来的办公时间或节假日计算的，与现在的不同。如需重新计算，请执行“cierre recompute { $office }”。
recomputed = { $office }：{ $moves ->
        [0] 所有工作时长均已符合现在的日历。
       *[other] { $moves }条变动的时长有变化。
    }
would-recompute = { $office }：未写入任何内容。{ $moves ->
        [0] 没有时长会变化。
       *[other] { $moves }条变动的时长会变化。
    }
closed-months-stay = 已结账的月份（截至{ $month }）保持结账时的数值。
loading-timed = 重新计算时长
heading-month = 月份
heading-changed = 有变化
heading-of = 共
heading-before-office = 原工作时长
heading-after-office = 现工作时长
heading-load = 导入
heading-source = 来源
heading-files = 文件
heading-who = 操作人
heading-when = 时间
heading-rows = 行数
heading-moves = 变动
heading-note = 备注
pulled = { $desk }：{ $tickets ->
        [0] 没有工单变动
       *[other] 读取了 { $tickets } 张工单
    }；{ $items ->
        [0] 没有新事项
       *[other] 新事项 { $items } 件
    }，{ $moves ->
        [0] 没有新变动
       *[other] 新变动 { $moves } 笔
    }。
pull-stopped = { $desk }：此后的内容尚未记录。请先回答上述问题，再运行一次；会从这里继续。
serving = Cierre 已在本机打开。链接只能用一次：{ $link }
serving-team = Cierre 已为团队启动：{ $link }
serving-ends = 要关闭，请按 Ctrl+C。
heading-setting = 设置
heading-was = 原为
heading-is = 现为
settings-taken = { $office }：已更改{ $count }项设置。
settings-the-same = { $office }：没有设置变化。
settings-to-accept = 尚未更改任何内容。如确认无误，请加上 --accept-changes 再执行一次。
settings-not-taken = 尚未更改任何内容。
settings-never-changed = { $office }：自导入以来设置没有变化。
changed-by-load = 随导入更改
left-behind = { $names }已登记的内容仍计入当时的班组。如应计入新班组，请重新导入相应的表格。
settings-kept = office.toml 与上次导入时相同：以之后更改的设置为准。
template-kept = { $office }：今后的 Word 报告使用模板 { $name }。
template-forgotten = { $office }：今后的 Word 报告使用默认模板。
key-made = 本单位现有用于签署结账的密钥，位于 { $path }。请另存一份，远离数据：没有它就不能再结账。开头为 { $key }。
key-place = 位于 { $path }。
key-passphrase-asked = 密钥口令
key-pin-asked = 密钥的 PIN
would-close = { $month }可以结账。加 --yes 即结账。
not-closed = 未结账。
month-closed = { $month }已结账，编号 { $number }。已固定 { $frozen } 份文件。
close-head = 请记下此摘要：{ $digest }（密钥 { $key }）。
stamped = 结账 { $number }：由“{ $by }”于 { $when } 加盖时间戳。
stamped-by-whom = 结账 { $number }：由自称“{ $by }”者于 { $when } 加盖时间戳；如需核实，请在变量 CIERRE_TIMESTAMP_TRUST 中指定其证书。
stamped-already = 最后一次结账已有时间戳。
stamp-later = 没有时间戳，结账同样有效。如需再次申请：cierre stamp { $office }
month-reopened = { $month }已重新打开，编号 { $number }。原结账仍保留在链中。
review-done = { $scope }：{ $state }。
heading-report = 报告
heading-turn = 轮到
heading-last = 最后一步
verified = { $count ->
    [0] 没有已结账的月份。
   *[other] { $count } 个月已结账，与签署时一致。
}
file-of = { $file }：{ $title }。内容为{ $month }，由{ $who }于{ $at }以第 { $number } 号结账。
file-same = 文件与结账时的文件（或本程序据以写出的文件）逐字节相同。
file-alike = 文件并非逐字节相同，但其数字与文字均与结账时一致。
file-signed = 其数字与文字均与结账时一致，并带有自称“{ $about }”者的签名：此后未有更改。
file-replaced = 该结账后来已更正：有效的是第 { $number } 号。
file-key = 签名密钥为 { $short }：{ $key }。请核对这是否是办公室本身提供给您的密钥，或用 --key 指明。
file-records = 办公室的数据就在手边：其记录也已重新读取。
file-alone = 办公室的数据不在手边：只检查了文件本身。
file-not-in-the-chain = 该结账不在办公室的结账链中。
file-signature = 签名与文件所称的结账内容不符。
file-content-gone = 文件中缺少结账时的“{ $about }”。
file-content-changed = 文件所带的“{ $about }”不是结账时的内容。
file-not-of-the-close = “{ $about }”不属于该结账。
file-number-gone = 缺少数字 { $about }。
file-number-added = 此处写着 { $about }，报告在此处没有这个数字。
file-words-gone = 缺少“{ $about }”。
file-certificate = “{ $about }”的签名不是针对现状的此文件，或所写内容之后附有未签名的内容。
file-unprinted = 无法读取文件的文字：文件已损坏。
file-words-added = 此处写着“{ $about }”，报告在此处没有这些字。
file-other-key = 签名用的是另一把密钥：{ $about }。

## 备份

backup-database = 正在复制数据库
backup-files = 正在复制文件
backup-reading = 正在重新读取备份
backed-up = { $files ->
    [0] 备份在 { $path }（{ $megabytes } MB）：数据库，没有其他文件。
   *[other] 备份在 { $path }（{ $megabytes } MB）：数据库和 { $files } 个文件。
}
backup-without-key = 备份里没有各机构签名用的密钥：请另外保存。
backup-without-files = 备份里没有从网页带来的文件：请用 --files 指明它们的位置。
restore-database = 正在放回数据库
restore-files = 正在放回文件
restored = { $count ->
    [0] 已恢复到 { $path }：没有机构。
   *[other] 已恢复到 { $path }：{ $count } 个机构。全部重新清点，没有缺少，也没有改动。
}
restored-without = { $office }：随事项保存的一个文件不在，或已不是原来的：{ $name }。
restored-with-problems = 备份已完整恢复，但其中的内容并非全部正确。请把更早的备份恢复到另一个文件夹。
chain-unreadable = 结账 { $number }：与签署内容不同，无法读取。
chain-order = 结账 { $number }：该位置是 { $about }。
chain-previous = 结账 { $number }：与前一次不相接。
chain-signature = 结账 { $number }：签名与内容不符。
chain-key = 结账 { $number }：由另一密钥 { $about } 签署。
chain-contents = 结账 { $number }：固定内容的清单与签署时不同。
chain-content-gone = 结账 { $number }：缺少“{ $about }”。
chain-content-changed = 结账 { $number }：“{ $about }”与固定时不同。
chain-head-unknown = 链中没有摘要为 { $about } 的结账：链被截断，或是另一条链。
chain-office = 结账 { $number }：属于另一单位“{ $about }”。
heading-log-place = 对象
heading-log-about = 详情
heading-log-from = 来源
heading-log-kind = 类型
heading-log-what = 内容
log-waiting = 还有{ $count }条记录待写入：正在写入其他内容。

## 个人数据

forget-counts = { $alias }：其本人的事项 { $items } 项，其他写到其姓名的事项 { $naming } 项，文字 { $texts } 处，随事项保存的文件 { $attachments } 个，已结账月份的内容 { $frozen } 份（另删去报告文件 { $files } 个），带到网页的文件 { $brought } 个。
expired-never = 机构的任何账簿都没有规定客户的保存期限：见 office.toml 中的 [retention]。
expired-customers = { $customers ->
    [0] 没有客户超过其账簿的保存期限。
   *[other] { $customers } 位客户已超过其账簿的保存期限：
}
expired-one = { $name } · 事项：{ $items } · 最后结清：{ $last }
expired-told = { $customers } 位客户已超过其账簿的保存期限：“cierre forget --office { $office } --expired”会列出是谁。
would-forget = 没有做任何改动：加上 --yes 才会遗忘。
forgotten = 已遗忘。这是链上的第 { $number } 条，只说明数量，不说明是谁；{ $digest }。
forget-near = 还有名字相近的客户，没有改动：{ $names }。如果是同一个人，请也将其遗忘。
forget-standing = { $where }写着其姓名，没有改动：{ $text }。如有需要，请自行修改。
forget-number = 事项 { $number } 的编号里有其姓名，编号不会改动。
forget-one-word = 只有一个词的姓名不会在其他文字中查找：请自行查看标题和备注。
forget-not-reached = 已经送出的内容无法触及：已交付或寄出的报告、备份，以及机构自己的表格。
where-batches = 一次导入
where-settings = 一项设置
disclosed = { $path }：所保存的关于 { $name } 的全部内容。
disclose-title = 所保存的关于 { $name } 的内容
disclose-office = 机构
disclose-at = 日期
disclose-items = 其本人的事项
disclose-naming = 写到其姓名的其他事项
disclose-texts = 写到其姓名的文字
disclose-attachments = 随其事项保存的文件
disclose-closed = 写到其姓名的已结账月份
disclose-near = 其他相近的名字，可能是另一个人
disclose-moves = 变动
disclose-none = 无。
