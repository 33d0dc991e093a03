# Lo que dice un texto comparado con los registros del mes.

against = { $file } · comparado con { $whom }, { $period }

another = El texto dice ser de { $month }; aquí se compara con { $period }.

wrong = { $aspect ->
    [target] Pone { $text }; el objetivo fijado es { $right }.
    [change] Pone { $text }; la diferencia con { $before } es { $right }.
    [rate] Pone { $text }; la variación respecto a { $before } es del { $right }.
    [share] Pone { $text }; la parte que le corresponde es { $right }.
   *[other] Pone { $text }; según los registros son { $right }.
}
figure = Cifra
of-month = { $figure } · { $month }
aspect-target = objetivo
aspect-before = { $before }
aspect-change = diferencia con { $before }
aspect-rate = variación respecto a { $before }, en porcentaje
aspect-share = parte del total
aspect-attainment = cumplimiento del objetivo
aspect-year_actual = en lo que va de año
aspect-year_target = objetivo del año
aspect-year_attainment = cumplimiento del objetivo del año
definition = Qué se cuenta
evidence = Dónde verlo
records = { $count ->
    [one] { $count } registro
   *[other] { $count } registros
}
set = Lo fija la oficina en su configuración; no sale de ningún registro.
ledger = Sale del cuadre: cierre statement { $office } { $period }

agree = Coinciden con los registros
unbound = Números que no son de ninguna cifra del mes
unbound-why = Fechas, nombres, números de asunto, recuentos propios… De ellos no se dice nada.
none-wrong = Ninguna cifra contradice los registros.
no-numbers = El texto no tiene números.
counted = { $wrong ->
    [0] Ninguna cifra equivocada
    [one] { $wrong } cifra equivocada
   *[other] { $wrong } cifras equivocadas
}; { $right ->
    [one] { $right } coincide
   *[other] { $right } coinciden
}; { $unbound ->
    [one] { $unbound } número no es de ninguna cifra
   *[other] { $unbound } números no son de ninguna cifra
}.

page = página { $number }
sheet = hoja { $name }
cell = celda { $name }
paragraph = párrafo { $number }
comma = ,{" "}
