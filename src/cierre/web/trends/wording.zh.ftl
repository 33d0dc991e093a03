# 各月的指标。

title = 趋势
books = 账册
over-books = 跨账册
table = 逐月数据
nothing = 这里还没有任何月份的指标。
untold = 没有月份可显示的指标
why-not_kept = 单位没有登记
why-withheld = 背后的人太少
why-empty = 没有发生可用来计算的事
told-usual = 在惯常范围内。
told-too_few = 件数太少，不宜用百分比表示。
told-too_few_months = 月份还太少，尚不知何为惯常。
told-no_value = 本月没有数值。
told-running = 本月尚未结束，还不能判断是否异常。
