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
