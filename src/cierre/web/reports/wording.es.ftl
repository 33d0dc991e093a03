# El informe.

title = Informe de { $month }
download = Descargar
kind-docx = Word
kind-pdf = PDF
kind-xlsx = Excel
kind-html = Página web
kind-md = Texto
