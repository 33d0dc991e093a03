# Lo que dice la importación: qué entendió, qué dejó fuera y qué pregunta.

understood-file = { $file }
understood-table =
    { $sheets ->
        [none] { $rows ->
            [one] { $rows } registro de «{ $book }»
           *[other] { $rows } registros de «{ $book }»
        }
       *[other] Hoja { $sheets }: { $rows ->
            [one] { $rows } registro de «{ $book }»
           *[other] { $rows } registros de «{ $book }»
        }
    }
understood-events = Una fila por evento: { $count ->
    [one] { $count } evento
    [many] { $count } de eventos
   *[other] { $count } eventos
} de estos registros
understood-program = Exportación de { $program }
understood-columns = Columnas: { $columns }
understood-column = { $heading } → { $column }
left-columns = Columnas que no se usan: { $columns }
understood-states = Estados: { $states }
understood-people = Personas: { $people }
understood-order = Fechas: { $order ->
    [dmy] primero el día y después el mes
    [mdy] primero el mes y después el día
    [ymd] primero el año
   *[native] fechas de hoja de cálculo
}
understood-year = Año de las fechas que no lo llevan: { $year }
understood-summary = Se toma como resumen que cuenta { $count } en total: de lo contado no hay percentiles, antigüedad ni nivel de servicio
column-counts = cuántas: { $state }
column-shares = { $ratio } (se comprueba)
column-lasts = { $state ->
    [together] tiempo medio de gestión
   *[other] tiempo medio: { $state }
}
understood-currency = Moneda: { $how ->
    [sure] { $currency }, por «{ $mark }» en «{ $heading }»
    [several] { $currency }; «{ $mark }», en «{ $heading }», es de varias. Si es otra, dígalo con --answer currency=MXN
   *[usual] { $currency }; el archivo no dice ninguna. Si es otra, dígalo con --answer currency=MXN
}
undated-entries = { $count ->
    [one] { $count } registro no dice «{ $column }»: cuenta desde el primer día que se sabe de él, sin duración desde entonces
   *[other] { $count } registros no dicen «{ $column }»: cuentan desde el primer día que se sabe de ellos, sin duración desde entonces
}
undated-steps = { $count ->
    [one] { $count } paso sin fecha: cuenta en el mes de su registro y no se le calcula ninguna duración
   *[other] { $count } pasos sin fecha: cuentan en el mes de su registro y no se les calcula ninguna duración
}
made-numbers = No hay columna de número: cada registro recibe uno hecho con su fecha y sus datos.
hidden-rows = { $count ->
    [one] Hay { $count } fila oculta, que también se ha leído
   *[other] Hay { $count } filas ocultas, que también se han leído
}
hidden-columns = Columnas ocultas, que también se han leído: { $columns }
hidden-sheet = La hoja { $sheet } está oculta; también se ha leído.
left-rows = Filas que no son registros: { $rows }
left-rows-of = { $why ->
    [total] { $count ->
        [one] { $count } total
       *[other] { $count } totales
    }
    [subtotal] { $count ->
        [one] { $count } subtotal
       *[other] { $count } subtotales
    }
    [heading] { $count ->
        [one] { $count } encabezado repetido
       *[other] { $count } encabezados repetidos
    }
    [section] { $count ->
        [one] { $count } título de grupo
       *[other] { $count } títulos de grupo
    }
    [note] { $count ->
        [one] { $count } nota
       *[other] { $count } notas
    }
    [said] { $count } que usted ha dejado fuera
    [no-day] { $count } sin fecha
   *[other] { $count } de otra clase
} ({ $rows })
left-sheet = Hoja { $sheet }: { $why ->
    [skip] usted la ha dejado fuera
    [counts] son recuentos y no registros; no se ha tomado
    [list] es una lista de apoyo; no se ha tomado
   *[none] no son registros de ningún libro; no se ha tomado
}
left-table = { $why ->
    [skip] Usted la ha dejado fuera
    [counts] Son recuentos y no registros; no se ha tomado
    [list] Es una lista de apoyo; no se ha tomado
   *[none] No son registros de ningún libro; no se ha tomado
}
wrong-total = El total de «{ $heading }» en la fila { $row } dice { $said } y sus filas suman { $sum }.
state-and-day = { $count ->
    [one] En { $count } fila hay fecha de cierre y el estado dice que sigue abierta
   *[other] En { $count } filas hay fecha de cierre y el estado dice que siguen abiertas
} ({ $rows }). Se ha tomado la fecha.
shares-differ = { $count ->
    [one] El porcentaje de { $count } fila no sale de sus cifras: fila { $rows }
   *[other] El porcentaje de { $count } filas no sale de sus cifras: filas { $rows }
}
came-is-answered = Por los porcentajes de la hoja, lo que cuenta como recibido es lo atendido: las abandonadas se suman aparte
counted-empty = { $count ->
    [one] { $count } fila cuenta un lote del que ya no queda nada
   *[other] { $count } filas cuentan lotes de los que ya no queda nada
} ({ $rows }); esos recuentos no se guardan.
mapping-new-columns = Columnas que no estaban la última vez: { $columns }
mapping-gone-columns = Columnas que la última vez estaban y ahora no: { $columns }

question-book = ¿De qué son los registros de este archivo?
question-book-none = En este archivo no se reconocen registros de ningún libro. Si lo son, diga de cuál.
question-date_order = En «{ $about }», ¿va primero el día o el mes? Las celdas no lo dicen.
question-year = ¿De qué año son las fechas de «{ $about }»?
question-column = ¿En qué columna está «{ $about }»?
question-state = ¿Qué significa «{ $about }» en la columna de estado?
question-person = ¿Quién es «{ $about }»? Puede ser más de una persona.
question-unit = ¿Qué equipo es «{ $about }»? Puede ser otro escrito de otra manera.
question-number = En «{ $about }», ¿la coma separa los decimales, o el punto?
question-scale = En «{ $about }», ¿qué extremo de la escala es el bueno?
question-aggregate = «{ $about }» trae recuentos y no registros. ¿Se toman como resumen de un libro, o se dejan fuera?
question-currency = ¿En qué moneda están los importes?
question-empty = No hay ninguna tabla en este archivo.
question-settings = office.toml ha cambiado, y los ajustes de la oficina también se cambiaron aparte: { $about }. ¿Cuáles valen?
question-choices = Posibles respuestas: { $choices }
question-answer = Para responder: --answer "{ $key }=RESPUESTA"
choice-dmy = dmy (día/mes/año)
choice-mdy = mdy (mes/día/año)
choice-file = file (los de office.toml)
choice-kept = kept (los que tiene la oficina)
nothing-imported = No se ha guardado nada: { $questions ->
    [0] hay filas que no se pueden leer
    [one] queda { $questions } pregunta por responder
   *[other] quedan { $questions } preguntas por responder
}.
imported = { $office }: { $rows ->
    [one] { $rows } registro
   *[other] { $rows } registros
}, { $moves ->
    [one] { $moves } movimiento nuevo
   *[other] { $moves } movimientos nuevos
}.
rehearsed = Ensayo: no se ha guardado nada.
month-heading = Mes
mapping-written = Lo decidido está en { $path }; el mes que viene se aplicará por sí solo.
new-office = mi_oficina
column-state = el estado
column-time = { $column }: la hora
new-office-name = Mi oficina
understood-names = «{ $heading }»: { $names }
new-office-told = Oficina nueva «{ $office }»: hora de { $zone }, importes en { $currency }, sin horario de apertura. Para cambiarlo, cargue con «cierre load» un office.toml con ese id.
nothing-to-import = No hay ningún registro que guardar.
