# 结账。

nav = 结账
title = 结账
title-month = { $month }结账
to-chain = 全部结账
to-month = 查看结账
to-report = 查看已结账的报告
none = 尚未结过任何月份的账。
close = 结{ $month }的账
who = 由谁办理
progress = 进度
look-again = 再看一次
going-look = 正在查看是否有事项妨碍{ $month }结账。
going-close = 正在结{ $month }的账。您可以先做别的事。
going-verify = 正在核验所有已结账的内容。
broken = 刚才的操作中断了。没有留下半途的结果，可以重新开始。
is-closed = 本月已结账
closed-by = 第 { $number } 号结账，{ $when }，由{ $who }办理。
corrects = 更正第 { $number } 号结账。
no-longer = 已失效：该月已重新打开。
exceptions = 结账时有以下例外
answers = 由{ $who }负责，截至{ $until }。
reopen = 重新打开本月
reopen-lead = 已结账的内容保留在链中。下一次结账会注明它更正了什么以及原因。
reopen-why = 原因
reopened = { $month }已重新打开。
passphrase = 密钥口令
passphrase-new = 为密钥设口令（可留空）
passphrase-again = 再次输入同一口令
step-look = 有什么妨碍吗？
look-lead = 重新清点全部记录，并查看是否缺少什么。此时还不会结账。
look = 查看有何妨碍
nothing-in-the-way = 没有任何妨碍。
not-fresh = 查看之后又有新的记录。请在结账前再看一次。
is-allowed = 有例外
step-allow = 例外
allow-lead = 对缺少的内容，可由某人书面负责：谁、为何、到何时。会印在办公室的报告中。
allow-what = 对哪些负责
allow-why = 为何这样结账
allow-until = 到何时
allow = 记下例外
disallow = 取消
step-close = 结{ $month }的账
close-lead = 本月所述的一切（数字、名称、定义、目标、记录与报告）将被固定、签名，并与上一次结账相连。之后到达的内容将作为下月的调整。
key-new = 这是办公室的第一次结账：密钥将生成在 { $path }，与数据分开。请在别处保存一份副本：没有它就无法再结账。
key-is = 用密钥 { $key } 签名。
entry-close = { $month }：已结账
entry-reopening = { $month }：重新打开
entry-key = 已更换密钥
entry-erasure = 已删除某客户的数据
entry-by = 第 { $number } 号，{ $when }，由{ $who }办理。
holds = 还站得住吗？
verify-lead = 重新读取每个已结账月份的记录，重新计算数字，并与签名的内容逐一比较。
verify = 全部核验
verified = { $when }：一切与签名时一致（{ $count } 个月）。
found = { $when }：有 { $count } 处与签名时不一致：
elsewhere = 在别处核验
head-lead = 请把最后一次结账的指纹记在这里无人能改的地方，并把公钥交给收到报告的人：凭它无需其他资料即可核验报告。
head = 最后一次结账的指纹
key = 办公室的公钥
findable = 结账之前：哪些改动会被发现
findable-lead = 如果有人绕过程序改动数据库，以下是今天会被发现与不会被发现的情况。结账会为此前的全部记录签名。
announced = 指纹已发送给 { $count } 人。
to-close = 结本月的账
letter-subject = { $office }：{ $month }结账
letter-text =
    { $office }，{ $month }：本月已由{ $who }以第 { $number } 号结账。

    结账指纹：{ $digest }
    办公室公钥：{ $key }

    请保存此邮件。凭指纹可核验结账后无人改动；凭公钥可核验该月的任何报告。
quoted = “{ $text }”
