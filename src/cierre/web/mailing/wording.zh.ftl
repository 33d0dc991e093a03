# 发送报告的邮件。

title = 把报告发给每个人
back = 返回班组
in-folder = 尚未设置邮件服务器：邮件保存在数据旁边的“mail”文件夹中，不会发出。
without = 有 { $count } 人没有邮箱地址，将收不到报告：
getting = { $count } 人将收到报告
address = 邮箱地址
own = 每个人只收到自己的报告，各自一封邮件。已有相同报告的人不会再次收到。
send = 发送 { $count } 份报告
nobody = 没有可发送的对象。
under-way = 还有 { $count } 封邮件待发送。
cancel = 不发送其余邮件
sent = 邮件记录
to = 收件人
state = 状态
when = 时间
by = 发送人
is-waiting = 等待中
is-sending = 正在发送
is-sent = 已发送
is-same = 已有相同报告
is-failed = 未发送
again = 重试
again-to = 重试发给{ $name }
letter-subject = 您的{ $period }报告 · { $office }
letter-text =
    { $name }，您好：

    附件是您的{ $period }报告。
letter-from = 由{ $office }的 { $who } 通过 Cierre 发送。
letter-of = 由{ $office }通过 Cierre 发送。
