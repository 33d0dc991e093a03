# 月份。

coverage-title = 上交本月之前还缺什么
coverage-reported = 有记录
coverage-nothing = 无事可报
coverage-missing = 缺少
coverage-bring = 导入记录
as-of = 记录截至 { $day }
unbalanced = 本月数据不平衡。请运行 “cierre check” 查看有何变化。
to-report = 查看报告
period = 月份
scope = 对象
show = 查看
coverage-all = 资料已齐，本月可以上报
pending-title = 仍未办结
pending-count = 未办结 { $count } 件
pending-late = 逾期 { $count } 件
pending-days = { $days ->
    [0] 当日（{ $since }）
   *[other] 已 { $days } 天（自 { $since } 起）
}
pending-days-late = 逾期 { $days } 天
coverage-say-nothing = 无可报告
outdated = 这些数据之后又有新的记录，正在更新。请稍后刷新页面。
former-hours = 工作时间或假日已更改。按工作时间计算的时长仍沿用更改前的设置。
former-hours-page = 在“工作时间与假日”中重新计算
closed = { $kind ->
    [month] 已于{ $day }由{ $who }结账。
   *[other] 截至{ $month }，已于{ $day }由{ $who }结账。
}
closed-number = 第 { $number } 号结账
closed-digest = 摘要 { $digest }
closed-corrects = 更正第 { $number } 号结账
closed-excepted = { $count }项例外
opened-again = 已于{ $day }重新打开（{ $who }）：“{ $reason }”。第 { $number } 号结账的内容仍留在链中。
coverage-closed = 结账时的登记情况
