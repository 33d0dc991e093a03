### Lo que el informe dice por sí mismo: títulos, cabeceras y enlaces entre cifras.

report-title = { $kind ->
    [quarter] Informe trimestral de atención al cliente
    [year] Informe anual de atención al cliente
   *[month] Informe mensual de atención al cliente
}
of-whom = { $name }, { $office }
report-title-whole = { $title }: { $office }, { $period }
scope = { $kind ->
    [office] Toda la oficina
   *[other] { $name }
}
fact-period = Periodo
fact-scope = Ámbito
fact-author = Elaborado por
fact-cut-off = Registros hasta
period-dates = { $whole_month ->
    [yes] Del 1 al { $last }
   *[no] Del { $first } al { $last }
}
period-name = { $kind ->
    [quarter] el { $name }
   *[other] { $name }
}

## Títulos de sección

section-summary = Resumen
section-key_figures = Cifras clave
section-unusual = Cambios fuera de lo habitual
section-complaints = Quejas
section-volume = Recibidas y resueltas
section-speed = Rapidez
section-backlog = Pendientes
section-work = Trabajos realizados
section-earlier_plan = Lo previsto para { $this_name }
section-training = Formación
section-achievements = Logros
section-shortcomings = Carencias y medidas
section-lessons = Lecciones
section-thanks = Agradecimientos
section-next_month = Plan para { $next_name }
section-signatures = Firmas
section-annex_definitions = Definiciones
section-annex_detail = Detalle
section-annex_pending = Asuntos pendientes
section-annex_corrections = Correcciones de meses anteriores
section-annex_reconciliation = Cuadre

## Lo que une palabras y frases

and = { " y " }
last-piece = { " y " }
comma = { ", " }
opening-bracket = { " (" }
closing-bracket = )
semicolon = { "; " }
colon = { ": " }
stop = .
between-sentences = { " " }
label-of-book = { $label } ({ $book })
versus = { $direction ->
    [same] , lo mismo que en { $before_name }
    [less] , { $change } menos que en { $before_name }
   *[more] , { $change } más que en { $before_name }
}
versus-share = { $direction ->
    [same] , lo mismo que en { $before_name }
    [less] , { $change } puntos menos que en { $before_name }
   *[more] , { $change } puntos más que en { $before_name }
}
usual-figures = Dentro de lo habitual: { $figures }.
quoted = «{ $name }»
titled = { " " }«{ $title }»
cases-of = { $count ->
    [one] { $count } caso
   *[other] { $count } casos
}
case-time = { ", " }{ $time }
cases-told = { $label }: { $cases }.
cases-told-target = { $label }: { $cases }; el { $better ->
    [less] máximo
   *[more] objetivo
} es { $target }.
unusual-outside = { $when ->
    [month] { $month }: { "" }
   *[now] { "" }
}{ $value }, { $direction ->
    [up] por encima
   *[down] por debajo
} de lo habitual, que va de { $lower } a { $upper }.
unusual-run = { $when ->
    [month] { $month }: { "" }
   *[now] { "" }
}{ $value }; son ya ocho meses seguidos, o más, { $direction ->
    [up] por encima
   *[down] por debajo
} de la media, que es { $centre }.
nothing-unusual = Ninguna de las cifras clave se sale de lo habitual.
unusual-running = El mes no ha terminado: todavía no puede decirse si algo se sale de lo habitual.
too-few-months = Hay menos de ocho meses de registros: todavía es pronto para distinguir un cambio de lo habitual.
points = { " puntos" }
count-of = { $count } de { $of }
no-value = —
total = Total
target = Objetivo
limit = Máximo

## Resumen

unfinished = El periodo no ha terminado: las cifras llegan hasta { $last_name }, y lo que suma meses no se compara con el periodo anterior.
unfinished-month = { $kind ->
    [month] El mes no ha terminado: los registros llegan hasta el { $day }, y todavía no se dice si sus cifras son las habituales ni si falta para algún objetivo.
   *[other] De { $last_name } hay registros hasta el { $day }: ese mes todavía no se juzga.
}
below-target = { $count ->
    [one] No alcanza su objetivo:
   *[many] No alcanzan su objetivo:
}
above-limit = { $count ->
    [one] Supera su máximo:
   *[many] Superan su máximo:
}
office-below-target = { $count ->
    [one] Por debajo del objetivo de la oficina:
   *[many] Por debajo de los objetivos de la oficina:
}
office-above-limit = { $count ->
    [one] Por encima del máximo de la oficina:
   *[many] Por encima de los máximos de la oficina:
}
office-missed = { $better ->
    [less] La oficina superó su máximo de { $label }
   *[more] La oficina no alcanzó su objetivo de { $label }
}: { $office } frente a { $target }; aquí, { $own }.
targets-held = { $count ->
    [one] Se cumple el objetivo:
   *[many] Se cumplen los objetivos:
}
usual-held = Todas las cifras clave se mantienen dentro de sus límites de siempre.
label-and-value = { $label }, { $value }
beyond-outside = { $direction ->
    [up] Por encima
   *[down] Por debajo
} de lo habitual: { $figures }.
beyond-run = Ocho meses seguidos o más { $direction ->
    [up] por encima
   *[down] por debajo
} de su media: { $figures }.
waiting-longest = Lo que lleva más tiempo abierto: { $items }.
waiting-item = { $number }{ $titled ->
    [yes] { " " }«{ $title }»
   *[no] { "" }
}, desde el { $day }{ $held ->
    [yes] , a cargo de { $who }
   *[no] { "" }
}{ $reason ->
    [none] { "" }
   *[other] { " " }({ $reason })
}
share-found = { $part } reúne { $count } de { $whole } en «{ $label }», cuando solo tiene { $of } de { $all } en «{ $base_label }» ({ $share }).
written = { " " }{ $who } escribió: «{ $text }».
written-own = { " " }Lo anoté así: «{ $text }».
against-target = { $label }, { $actual } frente a { $target }
against-target-attained = { $label }, { $actual } frente a { $target } ({ $attainment })
decisions = { $known ->
    [yes] Decisiones que se piden a { $who }
   *[no] Decisiones necesarias
}
decision-item = { $number }{ $titled ->
    [yes] { " " }«{ $title }»
   *[no] { "" }
}{ $dated ->
    [yes] , desde el { $day }
   *[no] { "" }
}{ $promised ->
    [yes] , con plazo hasta el { $due }
    [past] , con el plazo vencido el { $due }
   *[no] { "" }
}{ $optional ->
    [yes] { "; opciones: " }{ $options }
   *[no] { "" }
}{ $priced ->
    [yes] { "; coste: " }{ $cost }
   *[no] { "" }
}
decision-costs = { $count ->
    [one] Se conoce el coste de { $count }: { $cost }.
   *[other] Se conoce el coste de { $count }: { $cost } en total.
}
coverage-nothing = Sin nada que comunicar este periodo: { $books }.
coverage-missing = No consta ningún registro de este periodo en: { $books }.

## Cifras clave

tile-target = { $better ->
    [less] Máximo: { $target }
   *[more] Objetivo: { $target }
}
label-year = { $label }, en el año
remark-met = Cumplido
remark-missed = { $months ->
    [1] No cumplido
   *[other] No cumplido, { $months } meses seguidos
}
remark-required = Faltan { $required } al mes
remark-empty = Sin registros que medir
remark-not-kept = No se lleva
before-since = { " " }(desde { $month })
remark-on-pace = Al ritmo previsto
remark-over-pace = Por encima de lo previsto hasta ahora ({ $due })

## Cantidades y planes

quantity = { $quantity } { $quantity ->
    [one] { $one }
    [many] de { $many }
   *[other] { $many }
}
quantity-alone = { $quantity }
planned-category = { $name } ({ $count })
planned-many = { $count }

## Gráficos: del saldo inicial al final

step-opening = Al inicio
step-in_outside = Entradas
step-in = Entradas
step-of_which_back = De ellas, de vuelta
step-out = Salidas
step-adjustments = Correcciones
step-closing = Al cierre
step-replayed = Recuento

## Anexo

corrections-lead = Movimientos de meses ya cerrados que se registraron o se anularon en este periodo. No cuentan en las cifras del periodo; explican la diferencia entre el saldo anterior y el actual.
identities-hold = { $count ->
    [one] Se ha comprobado { $count } igualdad y se cumple
   *[other] Se han comprobado { $count } igualdades y se cumplen todas
}: lo que había al inicio, más lo que entró y menos lo que salió, es lo que queda al recontar cada asunto.
identities-broken = De { $count } igualdades comprobadas, { $broken } no se cumplen o hay registros que no cuadran. Este informe no debe firmarse hasta aclararlo.
identity-broken = { $about }: según los movimientos quedan { $sums } y, al recontar cada asunto, { $recount }.
breach-items = Son: { $items }.
breach-batch = (Carga { $batch }, { $period }).
breach-left_elsewhere = Un movimiento sale de un estado en el que no estaba el asunto, o falta el movimiento anterior.
breach-more_than_there = Sale de un estado más cantidad de la que había.
breach-header_moves = La ficha del asunto cuenta otros movimientos que los que hay.
breach-header_state = La ficha del asunto dice otro estado que su último movimiento.
breach-header_remaining = La ficha del asunto dice que queda otra cantidad que la de sus movimientos.
breach-header_closed = La ficha del asunto lo da por cerrado con algo pendiente, o por abierto sin nada.
breach-header_fact = Un dato de uno de los movimientos del asunto no está como se registró.
breach-no_reversed = Un movimiento anula otro que no está, o que no es el que anuló.
breach-header_seal = Un dato del asunto (número, título, cliente, fecha prevista u otro) no está como se registró.
breach-no_header = El asunto de un movimiento no tiene ficha, o su ficha es de otros meses.
breach-batch_moves = La carga trajo { $brought ->
    [one] { $brought } movimiento
   *[other] { $brought } movimientos
} y { $there ->
    [0] no hay ninguno
    [one] hay { $there }
   *[other] hay { $there }
}.
breach-batch_quantity = Los movimientos de la carga suman otra cantidad que la que trajo.
breach-batch_fact = Un dato de uno de los movimientos de la carga no está como se registró.
breach-damaged = La base de datos está dañada, según ella misma.
breach-kept_months = Las sumas guardadas de un mes no son las de sus movimientos.
breach-unguarded = La base de datos ya no impide que se cambien o se borren registros.
breach-attachment_damaged = Hay archivos adjuntos que faltan o que no son los que se guardaron.
breach-batch_recorded = Un movimiento de la carga dice otro momento de registro que ella.
breach-register_rows = La lista de asuntos no dice lo que dicen sus movimientos.
breach-row_attachments = Un archivo adjunto no consta como se guardó: se cambió, se quitó o se añadió.
breach-row_changes = El historial de los datos de la oficina no está como se escribió.
breach-row_closings = Falta un cierre de la cadena de cierres, o se añadió o cambió alguno.
breach-row_decisions = Lo decidido sobre una propuesta no está como se escribió.
breach-row_forgotten = La lista de los clientes que se olvidaron no está como se guardó.
breach-row_loads = Lo que se apuntó de las cargas o de la última revisión no está como se escribió.
breach-row_notes = El historial de las notas no está como se escribió.
breach-row_passages = Un párrafo redactado para un informe no está como se escribió.
breach-row_review = Los pasos de una revisión no están como se escribieron.
breach-row_stamps = Falta un sello de tiempo de un cierre, o se añadió o cambió alguno.
breach-row_sources = La forma de leer una fuente de datos no está como se guardó.
breach-row_template = La plantilla de Word de la oficina no es la que se guardó.
breach-unreadable = Hay registros que no se pueden leer.
breach-rows = Según las cargas hay { $brought ->
    [one] { $brought } movimiento
   *[other] { $brought } movimientos
} y, contados uno a uno, { $there }.
breach-sum_items = Falta algún asunto, o se añadió o cambió alguno, sin que lo trajera una carga.
breach-sum_lines = Falta alguna línea de las hojas de movimientos, o se añadió o cambió alguna, sin que lo trajera una carga.
breach-line_seal = Una línea de las hojas de movimientos no está como se cargó.
breach-load = (Carga { $batch }).
breach-batch_gone = Falta una carga con todo lo que trajo.
breach-batch_changed = Una carga no está como se registró: el archivo, la fecha o sus totales son otros.
breach-batch_added = Hay una carga que no se registró como las demás.
breach-chain_broken = El registro de las cargas no está como se escribió: falta alguna anotación o se cambió.
breach-chain_end = Faltan las últimas anotaciones del registro de las cargas, o se añadió alguna.
breach-sealed_setting = Hay datos de la oficina que no están como se cargaron.
breach-sealed_unit = Los equipos de la oficina no están como se cargaron.
breach-sealed_person = Las personas de la oficina, o sus equipos, no están como se cargaron.
breach-sealed_place = Los lugares de la oficina no están como se cargaron.
breach-sealed_category = Las categorías de la oficina no están como se cargaron.
breach-sealed_reason = Los motivos de la oficina no están como se cargaron.
breach-sealed_target = Los objetivos de la oficina no están como se cargaron.
breach-sealed_note = Las notas de la oficina no están como se cargaron.
setting-name = el nombre
setting-time_zone = la zona horaria
setting-locale = el idioma y el país
setting-currency = la moneda
setting-pack = la actividad
setting-books = los libros
setting-hours = el horario
setting-special_hours = el horario de días sueltos
setting-retention = cuánto tiempo se guardan los clientes
setting-scales = las escalas de las notas
setting-holidays_country = el país de los festivos
setting-holidays_subdivision = la región de los festivos
setting-closed_days = los días de cierre
setting-ledger = dónde están los registros
setting-screened_limits = la regla de los límites habituales
setting-author = quién prepara el informe
setting-reviewer = quién lo revisa
setting-approver = quién lo aprueba
setting-manager = quién revisa los informes de los responsables
setting-values = los nombres de los valores
setting-kept = las columnas de las hojas
setting-names = los nombres en otros idiomas
setting-closed_through = el último mes cerrado
counted-items = asuntos
counted-quantity = cantidad
counted-money = importe

## Cabeceras

head-figure = Cifra
head-change = Variación
head-attainment = Cumplimiento
head-share = % del total
head-first = Desde
head-last = Hasta
head-remark = Observación
head-definition = Qué se cuenta
head-part = Parte
head-value = Valor
head-before = Periodo anterior
head-target = Objetivo
head-book = Libro
head-item = Asunto
head-number = Número
head-entered = Desde
head-due = Fecha
head-work = Trabajo
head-outcome = Resultado
outcome-on = { $state }, { $day }
dimension-category = Categoría
dimension-place = Lugar
dimension-holder = Responsable
dimension-unit = Equipo
dimension-state = Estado
dimension-reason = Motivo
without = Sin indicar
without-holder = Sin responsable
without-category = Sin categoría

## Firmas

role-author = Elaborado por
role-reviewer = Revisado por
role-approver = Aprobado por
signature-date = Fecha

## Palabras de los formatos

label-page = Página { $page } de { $pages }
label-figures = Cifras
label-records = Registros
label-contents = Contenido
label-evidence = Registros que lo justifican
label-annex = Anexo

## Registros

record-day = Día
record-what = Qué pasó
record-enters = entra: { $state }
record-moves = { $before } → { $state }
record-taken-back = anulado ({ $what })
record-closing = pendiente al cierre ({ $state })
record-opening = pendiente al inicio ({ $state })
record-quantity = Cantidad
record-money = Importe
record-value = Valor
record-seconds = Duración en el estado
record-office_seconds = Duración en el estado, en horas de oficina
record-age = Tiempo desde la entrada
record-office_age = Tiempo desde la entrada, en horas de oficina
record-days_late = Días de retraso
record-before = antes del periodo ({ $what })

## Gráficos

more-in-workbook = Y { $count } más, en el libro de Excel (XLSX) de este informe.
rest-of-parts = El resto ({ $count })
year-before = hace un año
month-with-target = { $month } (objetivo { $target })
usual-band = habitual: de { $lower } a { $upper }

## Página

page-skip = Ir al contenido
page-show = { $count ->
    [one] 1 registro
   *[other] { $shown } registros
}
page-cut = Se muestran los primeros { $shown } registros de { $whole }. La lista completa está en el libro de Excel (XLSX) de este informe.
codes-of-characters = Lo que aparece entre corchetes, como { $example }, es un carácter que aquí no se puede mostrar: en su lugar se da su código Unicode.

## Personal

slash = { " · " }
head-weekday = Día
head-half-hour = Media hora
head-arrivals = Al día
head-busiest = Más carga
head-in-it = En esa media hora
head-patient = Sin abandonos (C)
head-impatient = Con abandonos (A)
head-answering = Atendieron

## Propuestas de carencias

proposal-target = No se alcanzó el objetivo de «{ $label }»: { $value } frente a { $target }{ $months ->
    [1] .
   *[other] , por { $months }.º mes seguido.
}
proposal-late = { $book }: { $late ->
    [one] { $late } de { $promised } se terminó fuera del plazo prometido.
   *[other] { $late } de { $promised } se terminaron fuera del plazo prometido.
}
proposal-waiting = { $book }: «{ $title }» sigue sin cerrarse desde el { $day }.
proposal-records = Se anotaron con el mes ya cerrado registros de: { $books }.
proposal-missing = No se ha registrado nada este mes en: { $books }.
proposal-plan = Quedó sin respuesta lo previsto: «{ $text }».
proposal-exam = Se suspendió el examen de «{ $course }» y no hay fecha para repetirlo.

## Títulos que dicen lo hallado

headline-missed = { $label }: { $value } frente a un { $better ->
    [less] máximo
   *[more] objetivo
} { $unit ->
    [share] del { $target }
   *[other] de { $target }
}
headline-unusual = { $label }{ $valued ->
    [yes] : { $value }
   *[no] { "" }
}{ $kind ->
    [run] , ocho meses o más { $direction ->
        [up] por encima
       *[down] por debajo
    } de la media
   *[outside] , { $direction ->
        [up] por encima
       *[down] por debajo
    } de lo habitual
}
headline-share = { $part }: { $count } de { $whole } en «{ $label }»

## De lo que había a lo que queda

balance = { $opening ->
    [0] Al empezar no había nada pendiente
   *[other] Al empezar había { $opening }
}{ $in }{ $out }; { $closing ->
    [0] al cierre no queda nada.
    [one] al cierre queda { $closing }.
   *[other] al cierre quedan { $closing }.
}
balance-in_outside = { $count ->
    [one] entró { $count }
   *[other] entraron { $count }
}
balance-in_back = { $count ->
    [one] se reabrió { $count }
   *[other] se reabrieron { $count }
}
balance-in_others = { $count ->
    [one] llegó { $count }
   *[other] llegaron { $count }
} { $whose ->
    [person] de otras personas
    [place] de otros lugares
   *[other] de otros equipos
}
balance-out_resolved = { $count ->
    [one] se resolvió { $count }
   *[other] se resolvieron { $count }
}
balance-out_withdrawn = { $count ->
    [one] se retiró { $count }
   *[other] se retiraron { $count }
}
balance-out_others = { $count ->
    [one] se pasó { $count }
   *[other] se pasaron { $count }
} { $whose ->
    [person] a otras personas
    [place] a otros lugares
   *[other] a otros equipos
}
balance-out = { $count ->
    [one] { $count } pasó a «{ $state }»
   *[other] { $count } pasaron a «{ $state }»
}
balance-adjustments = { $count } por correcciones de meses cerrados
besides = Además, { $pieces }.
besides-opening = { $count ->
    [one] había { $count } de antes
   *[other] había { $count } de antes
}
besides-in_outside = { $count ->
    [one] entró { $count }
   *[other] entraron { $count }
}
besides-in_back = { $count ->
    [one] se reabrió { $count }
   *[other] se reabrieron { $count }
}
besides-in_others = { $count ->
    [one] llegó { $count } por traspaso
   *[other] llegaron { $count } por traspaso
}
besides-out_resolved = { $count ->
    [one] se resolvió { $count }
   *[other] se resolvieron { $count }
}
besides-out_withdrawn = { $count ->
    [one] se retiró { $count }
   *[other] se retiraron { $count }
}
besides-out_others = { $count ->
    [one] se traspasó { $count }
   *[other] se traspasaron { $count }
}
besides-out = { $count ->
    [one] { $count } pasó a «{ $state }»
   *[other] { $count } pasaron a «{ $state }»
}
besides-adjustments = hay { $count } por correcciones de meses cerrados
step-in_back = Reaperturas
step-in_others = Traspasos recibidos
step-out_others = Traspasos hechos
step-out_resolved = Resueltas
step-out_withdrawn = Retiradas
caption-by = { $book } por { $dimension }

## Lo que escribió cada persona

book-lead = { $book }.
measure = Medida: { $measure }{ $owned ->
    [nobody] { "" }
   *[other] ; responsable: { $owner }
}{ $dated ->
    [yes] ; para el { $by }
   *[no] { "" }
}.
owner-and-day = {" "}({ $owned ->
    [nobody] { "" }
    [me] me encargo yo
   *[other] { $owner }
}{ $dated ->
    [yes] { $owned ->
        [nobody] para el { $by }
       *[other] , para el { $by }
    }
   *[no] { "" }
}).
outcome = { $outcome ->
    [done] Hecho
    [partly] Hecho en parte
    [not_done] No se hizo
    [carried] Pasa a { $next }
    [told] Resultado
    [running] En plazo hasta el { $by }
   *[open] Sin respuesta
}{ $explained ->
    [yes] : { $reason }.
   *[no] .
}
carried-over = {" "}(viene de { $month }).
others = otros
others-counted = otros ({ $count })
remark-not-met = No cumplido
section-close = Cierre del mes
close-of = Este informe quedó fijado en el cierre n.º { $number } de la oficina, del { $day }, que hizo { $who }.
close-first = Es el primer cierre de la oficina: no hay ninguno antes.
close-head = Huella de la cadena de cierres antes de este, con el n.º { $number }: { $digest }
close-corrects = Corrige el cierre n.º { $number }, del { $day }.{ $told ->
    [yes] {" "}{ $who } volvió a abrir el mes: «{ $reason }».
   *[no] { "" }
}
close-unchanged = Ninguna cifra de este informe ha cambiado.
close-changed = Cifras que han cambiado
close-more-changed = Otras cifras que han cambiado: { $count }.
close-was = Decía
close-is = Dice
close-reviewed = { $act ->
    [submitted] Lo entregó { $name } el { $day }.
    [approved] Lo aprobó { $name } el { $day }.
   *[signed] Lo firmó { $name } el { $day }.
}
close-excepted = El mes se cerró con estas excepciones:
close-exception = { $of ->
    [both] Falta { $book } de { $scope }
    [book] Falta { $book } de quien no lo lleva
    [scope] Falta lo que { $scope } no lleva
    [missing] Faltan libros de los que nadie dijo nada
    [duties] Tareas vencidas de las que nadie dijo si se hicieron
    [imports] Archivos traídos que esperan respuesta
    [unreviewed] Informes que nadie revisó
    [unapproved] Informe de { $scope } sin aprobar
    [unapproved-people] Informes de personas de { $scope } sin aprobar
    [no-reviewer] Informe de { $scope } sin nadie que lo apruebe
   *[all] Lo que no estaba completo
}: «{ $why }». Responde { $who }, hasta el { $until }.
late-sheet = Llegado tarde
late-closed = Cierre anterior, como se fijó
late-begun = Saldo inicial corregido
late-carried = Del cierre anterior al saldo inicial
late-differs = { $book }: el saldo inicial no es el del cierre anterior más lo que llegó tarde. Ejecute «cierre verify».
late-more = Hay { $count } más; están todas en el libro de Excel.
late-head-number = Número
late-head-what = Qué
late-head-day = Ocurrió
late-head-recorded = Se anotó
late-head-source = De dónde viene
late-head-reason = Motivo
late-head-effect = Efecto en el saldo
late-entered = Entra ({ $after })
late-moved = { $before } → { $after }
late-back = Se anula «{ $what }»
late-source = { $of ->
    [file] { $file }, por { $who }
   *[hand] Anotado por { $who }
}
late-replaced = Se corrige lo anotado antes
late-arrived = Llegó después del cierre de { $month }
