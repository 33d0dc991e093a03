# 核对报告。

lead = 在别处写好的报告（Word、PDF、Excel 或文本）：Cierre 读取其中的数字，并在原文中标出互相矛盾之处。
files = 报告
told = 最大 { $most } MB。不保留任何内容。
go = 核对
another = 再核对一份
