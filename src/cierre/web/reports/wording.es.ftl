# El informe.

title = Informe de { $month }
download = Descargar
kind-docx = Word
kind-pdf = PDF
kind-xlsx = Excel
kind-html = Página web
kind-md = Texto
own-title = Lo que cuenta usted
own-told = Lo que escriba aquí entra en el informe al momento. Las cifras las pone Cierre; el porqué lo sabe usted.
own-achievement = Qué salió bien
own-shortcoming = Qué faltó y qué se hace
own-lesson = Qué se aprendió
own-plan = Qué viene ahora
own-help = Qué ayuda hace falta
own-thanks = A quién dar las gracias
own-nothing = Libros sin nada que informar
note-add = Añadir
note-text = Con sus palabras
note-measure = Qué se hace al respecto
note-owner = Quién se encarga
note-by = Hasta qué día
note-about = Sobre qué cifra
note-about-none = Sobre ninguna en particular
note-person = Quién lo dice
note-keep = Guardar
note-change = Cambiar
note-remove = Quitar
note-title = Cambiar lo escrito
note-kept = Guardado. Ya está en el informe.
note-removed = Quitado del informe.
note-owned = se encarga { $owner }
note-until = hasta el { $day }
note-written = escrito por { $who }
nothing-kept = Anotado: nada que informar en { $book }.
back = Volver al informe
proposals-told = Esto es lo que muestran las cifras. Acéptelo, dígalo de otra manera o descártelo: solo lo que acepte entra en el informe.
proposal-text = Propuesta
proposal-accept = Aceptar
proposal-drop = Descartar
proposal-again = Volver a proponer
proposals-dropped = { $count ->
    [one] Una propuesta descartada
   *[other] { $count } propuestas descartadas
}
