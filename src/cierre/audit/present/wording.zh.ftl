# 核对结果中的固定文字。每条发现的内容由核对本身给出。

error = 错误
query = 存疑
note = 提示
ok = 正确

means-error = 数字不符，且文中其他数字可以佐证
means-query = 疑问：如果确是此意，则数字不符
means-note = 四舍五入或截尾所致
means-ok = 已核对，正确
means-unchecked = 未参与任何核对的数字

relation = 理解为
calculation = 计算
right = 正确应为
right-if = 如是此意，应为
why = 原因
only-a-question = 文中没有其他数字可以证实或否定，需由撰写人确认。

page = 第{ $number }页
paragraph = 第{ $number }段
table = 表{ $number }
sheet = 工作表 { $name }
cell = 单元格 { $name }
comma = ，

title = 核对：{ $file }
titles = 核对{ $count }份报告
report-text = 报告正文
found-right = 已核对，正确
not-checked = 未核对的数字
verdicts = { $errors }处错误，{ $queries }处存疑，{ $notes }处提示；{ $right }处核对正确。
coverage = { $numbers ->
    [0] 报告中没有数字。
   *[other] { $numbers }个数字中核对了{ $checked }个（{ $percent }%）。
}
nothing-found = 没有发现不一致之处。
unreadable = 无法读取
language-es = 西班牙文
language-en = 英文
language-zh = 中文
where = 位置
words = 原文
legend = 标记
