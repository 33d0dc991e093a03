# 班组。

title = 班组
complete = { $people ->
    [0] 该班组没有人员。
   *[other] { $people } 人中有 { $complete } 人已齐全。
}
compare = 对比
who = 人员
missing = 缺少
reported = 有记录
nothing = 无事可报
written = 报告
notes = { $count ->
    [0] 尚未填写
   *[other] { $count } 条笔记
}
open = 打开
month-of = { $name }的月份
report-of = { $name }的报告
fair = 按姓名排列，每个指标都附上所依据的件数。这不是排名：每个人的工作各不相同。
of = 对象
of-person = 人员
of-unit = 班组
of-place = 地点
choose = 选择指标
too-few = 件数太少，不宜对比
base = 依据 { $count } 件
left-out = 另有 { $count } 个未列出。
alone = 这里没有可对比的对象。
all-title = 全部报告
all-begin = 生成全部报告
all-lead = 报告在后台生成，放入一个 .zip 文件，每个班组一个文件夹，保留一周。
all-parts = 对象
all-part-unit = 每个班组
all-part-person = 每个人
all-formats = 格式
all-waits = 报告正在排队。
all-going = 已生成 { $count } 份报告中的 { $done } 份
all-progress = 正在生成的报告
all-elsewhere = 您为另一班组或时段请求的报告正在生成。
all-cancel = 取消
all-look = 查看进度
all-file = 下载 { $count } 份报告（.zip，{ $megabytes } MB）
all-made = { $formats } · { $when }
all-made-by = { $formats } · { $when } · { $who }
all-left-out = 数字不平衡的报告未包括在内：{ $names }。
