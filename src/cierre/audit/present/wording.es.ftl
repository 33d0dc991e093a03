# Los textos fijos de una revisión. Lo que dice cada hallazgo viene de la propia revisión.

error = error
query = duda
note = nota
ok = correcto

means-error = no cuadra, y otras cifras del propio informe lo confirman
means-query = pregunta: no cuadra si es eso lo que se quiso decir
means-note = redondeo o truncamiento
means-ok = comprobado y correcto
means-unchecked = número que no entra en ninguna comprobación

relation = Se entiende
calculation = Cálculo
right = Sería correcto
right-if = De ser así, sería
why = Motivo
only-a-question = Nada más en el informe lo confirma ni lo desmiente: solo lo sabe quien lo escribió.

page = página { $number }
paragraph = párrafo { $number }
table = tabla { $number }
sheet = hoja { $name }
cell = celda { $name }
comma = ,{" "}

title = Revisión de { $file }
titles = Revisión de { $count } informes
report-text = El informe
found-right = Comprobado y correcto
not-checked = Números sin comprobar
verdicts = { $errors ->
    [one] { $errors } error
   *[other] { $errors } errores
}, { $queries ->
    [one] { $queries } duda
   *[other] { $queries } dudas
}, { $notes ->
    [one] { $notes } nota
   *[other] { $notes } notas
}; { $right ->
    [one] { $right } comprobación correcta
   *[other] { $right } comprobaciones correctas
}.
coverage = { $numbers ->
    [0] El informe no tiene números.
    [one] { $checked } de { $numbers } número comprobado ({ $percent } %).
   *[other] { $checked } de { $numbers } números comprobados ({ $percent } %).
}
nothing-found = No se ha encontrado nada que no cuadre.
unreadable = No se puede leer
language-es = español
language-en = inglés
language-zh = chino
where = Dónde
words = Lo escrito
legend = Marcas
