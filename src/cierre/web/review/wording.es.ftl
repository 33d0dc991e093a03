# La revisión de los informes.

title = Revisión
to-all = Todos los informes del mes
state-draft = Borrador
state-submitted = Entregado
state-returned = Devuelto
state-approved = Aprobado
state-signed = Firmado
state-changed = Ha cambiado
act-submitted = Lo entregó
act-commented = Comentó un párrafo
act-returned = Lo devolvió
act-approved = Lo aprobó
act-signed = Lo firmó
turn-draft = Le toca entregarlo a { $name }.
turn-submitted = Le toca revisarlo a { $name }.
turn-returned = Le toca corregirlo y entregarlo otra vez a { $name }.
turn-approved = Le toca firmarlo a { $name }.
turn-changed = Le toca entregarlo otra vez a { $name }.
nobody = Los ajustes no nombran a nadie más que pueda revisarlo: al cerrar hará falta una excepción por escrito.
moved-figures = Desde entonces han cambiado sus cifras o sus notas.
moved-text = Desde entonces ha cambiado el texto de algún párrafo.
without = Va sin { $books }.
comments = Comentarios
not-open = Se entrega cuando termine el mes.
no-longer = El mes está cerrado.
as = como
missing = En estos libros falta decir algo del mes:
goes-without = Va sin «{ $book }», y lo sé
say-nothing = Si no hubo nada, dígalo en la página del mes
covered = He comprobado que están todos los libros, o que no hay nada que informar
do-submitted = Entregar para su revisión
do-approved = Aprobar
do-returned = Devolver para corregir
do-signed = Firmar
done-submitted = Entregado. Quien lo revisa ya lo tiene.
done-approved = Aprobado, tal como está ahora.
done-returned = Devuelto a quien lo prepara.
done-signed = Firmado, tal como se aprobó.
return-text = Qué hay que corregir
return-hint = Para señalar un párrafo, coméntelo junto a él; si ya lo ha hecho, esto puede quedar vacío.
history = { $count ->
    [one] Lo que ha pasado (un paso)
   *[other] Lo que ha pasado ({ $count } pasos)
}
typed = Lo que había escrito
comment = Comentar este párrafo
comment-title = Comentar un párrafo
comment-text = Qué hay que corregir o aclarar
comment-keep = Guardar el comentario
all-title = Revisión de los informes
all-done = { $count ->
    [one] { $done } de { $count } informe aprobado
   *[other] { $done } de { $count } informes aprobados
}
all-not-open = Este mes no se revisa: aún no ha terminado, o ya está cerrado.
mine = Le espera a usted
report = Informe
state = Estado
last = Último paso
turn = Le toca a
remind = Recordárselo a quien le toca
remind-hint = Por correo, a cada uno solo lo suyo y como mucho una vez al día.
reminded = { $count ->
    [0] No hay a quién recordárselo: ya se hizo hoy, o nadie de los que faltan tiene dirección de correo.
    [one] Se avisa a una persona.
   *[other] Se avisa a { $count } personas.
}
letter-subject = Informes de { $period } que le esperan · { $office }
letter-hello = Hola, { $name }:
letter-text = De { $period } le espera lo siguiente:
letter-submit = - entregar el informe de { $report }
letter-correct = - corregir y entregar otra vez el informe de { $report }
letter-review = - revisar el informe de { $report }
letter-sign = - firmar el informe de { $report }
letter-end = Está en Cierre, en la página «Revisión de los informes».
