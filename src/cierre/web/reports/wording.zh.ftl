# 报告。

title = { $month }报告
download = 下载
kind-docx = Word
kind-pdf = PDF
kind-xlsx = Excel
kind-html = 网页
kind-md = 文本
