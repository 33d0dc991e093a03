### Tareas: cómo se llaman y cómo se dicen.

book = Trabajos
    .label = Trabajos

## Cifras

planned = { $value ->
    [0] No se planificó ningún trabajo.
    [one] Se planificó { $value } trabajo.
    [many] Se planificaron { $value } de trabajos.
   *[other] Se planificaron { $value } trabajos.
}
    .label = Planificados
    .definition = Trabajos que se planificaron en el periodo, se hicieran o no. Uno que se retoma no vuelve a contar.
done = { $value ->
    [0] No se terminó ningún trabajo.
    [one] Se terminó { $value } trabajo.
    [many] Se terminaron { $value } de trabajos.
   *[other] Se terminaron { $value } trabajos.
}
    .label = Trabajos hechos
    .definition = Trabajos terminados en el periodo, se planificaran cuando se planificaran. Uno que se retoma y se termina otra vez cuenta las dos.
done_quantity = { $value ->
    [0] No se hizo nada.
   *[other] La cantidad hecha fue de { $value }.
}
    .label = Cantidad hecha
    .definition = Veces, piezas o zonas de los trabajos terminados, cada clase de trabajo en su unidad.
pending = { $value ->
    [0] No queda ningún trabajo por hacer.
    [one] Queda { $value } trabajo por hacer.
    [many] Quedan { $value } de trabajos por hacer.
   *[other] Quedan { $value } trabajos por hacer.
}
    .label = Por hacer al cierre
    .definition = Trabajos planificados y no hechos ni descartados al final del periodo, incluidos los de fecha posterior y los retomados.
dropped = { $value ->
    [0] No se descartó ningún trabajo.
    [one] Se descartó { $value } trabajo.
    [many] Se descartaron { $value } de trabajos.
   *[other] Se descartaron { $value } trabajos.
}
    .label = Descartados
    .definition = Trabajos planificados que en el periodo se decidió no hacer; no cuentan como hechos.
missed = { $value ->
    [0] No quedó sin hacer ningún trabajo de los que se repiten.
    [one] Quedó sin hacer { $value } trabajo de los que se repiten.
    [many] Quedaron sin hacer { $value } de trabajos de los que se repiten.
   *[other] Quedaron sin hacer { $value } trabajos de los que se repiten.
}
    .label = Sin hacer
    .definition = Veces que un trabajo que se repite no se hizo en su día, o en su semana o mes. Solo cuentan los que ya debían estar hechos según el último trabajo anotado.
missed_share = Quedó sin hacer el { $value } de los trabajos.
    .label = Trabajos sin hacer
    .definition = Trabajos que se repiten y no se hicieron, entre ellos y todos los hechos en el periodo. Si no hubo ninguno, no hay valor.
on_time = { $value ->
    [0] Ninguno se terminó en fecha.
    [one] { $value } se terminó en fecha.
    [many] { $value } de trabajos se terminaron en fecha.
   *[other] { $value } se terminaron en fecha.
}
    .label = Hechos en fecha
    .definition = Trabajos terminados en su fecha límite o antes. Los que no la tienen no cuentan.
promised = { $value ->
    [0] Ninguno de los hechos tenía fecha límite.
    [one] { $value } de los hechos tenía fecha límite.
    [many] { $value } de los hechos tenían fecha límite.
   *[other] { $value } de los hechos tenían fecha límite.
}
    .label = Hechos con fecha límite
    .definition = Trabajos terminados en el periodo que tenían fecha límite.
on_time_share = Se terminó en fecha el { $value } de los trabajos que tenían fecha límite.
    .label = Trabajos en fecha
    .definition = Hechos en fecha entre los hechos con fecha límite. Si ninguno la tenía, no hay valor.

## Estados

state_planned = por hacer
state_done = hecho
state_dropped = descartado
state_missed = sin hacer

## Columnas de la hoja

column_number = Número
column_planned = Planificado el
column_due = Fecha límite
column_category = Clase de trabajo
column_place = Lugar
column_title = Descripción
column_quantity = Cantidad
column_person = Responsable
column_unit = Equipo
column_done = Hecho el
column_dropped = Descartado el
column_reason = Motivo
column_every = Se repite
column_until = Hasta

## Valores de los campos propios

value_every_day = Cada día
value_every_office_day = Cada día laborable
value_every_week = Cada semana
value_every_month = Cada mes
