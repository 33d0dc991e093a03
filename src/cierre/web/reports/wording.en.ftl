# The report.

title = Report of { $month }
download = Download
kind-docx = Word
kind-pdf = PDF
kind-xlsx = Excel
kind-html = Web page
kind-md = Text
