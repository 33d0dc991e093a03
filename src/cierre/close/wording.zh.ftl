# 妨碍结账的事项，以及已结账中不成立之处。

close-checking = 正在检查
close-freezing = 正在固定本月内容
in-the-way-closed = 该月已结账。
in-the-way-order = 须先结{ $about }。
in-the-way-not-over = 该月尚未结束，最后一天是 { $about }。
in-the-way-empty = 该月没有任何记录。
in-the-way-broken = 有记录不平。
in-the-way-missing = { $scope }在“{ $book }”中没有记录，也未说明无事可报。
verify-loadings = { $period }：载入记录的链与结账时不同。
verify-changed = { $period }，{ $book }：“{ $about }”与结账时不同。
verify-gone = { $period }，{ $book }：“{ $about }”缺少结账时已有的内容。
verify-added = { $period }，{ $book }：“{ $about }”多出结账时没有的内容。
verify-statement = { $period }：“{ $about }”的数字已不能由其记录得出。
verify-unreadable = { $period }：已固定的内容无法读取：{ $about }。
verify-program = 当前程序与结账时不同，可能由此引起。
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
