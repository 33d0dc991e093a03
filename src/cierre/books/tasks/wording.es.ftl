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
    .definition = Trabajos que se apuntaron en el periodo, se hicieran o no.
done = { $value ->
    [0] No se terminó ningún trabajo.
    [one] Se terminó { $value } trabajo.
    [many] Se terminaron { $value } de trabajos.
   *[other] Se terminaron { $value } trabajos.
}
    .label = Trabajos hechos
    .definition = Trabajos terminados en el periodo, se planificaran cuando se planificaran.
done_quantity = { $value } en total.
    .label = Cantidad hecha
    .definition = Veces, piezas o zonas de los trabajos terminados, cada clase de trabajo en su unidad.
pending = { $value ->
    [0] No queda ningún trabajo por hacer.
    [one] Queda { $value } trabajo por hacer.
    [many] Quedan { $value } de trabajos por hacer.
   *[other] Quedan { $value } trabajos por hacer.
}
    .label = Por hacer al cierre
    .definition = Trabajos planificados y no hechos ni descartados al final del periodo, incluidos los de fecha posterior.
dropped = { $value ->
    [0] No se descartó ninguno.
    [one] Se descartó { $value }.
    [many] Se descartaron { $value } de trabajos.
   *[other] Se descartaron { $value }.
}
    .label = Descartados
    .definition = Trabajos planificados que se decidió no hacer.
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
on_time_share = Se terminó en fecha el { $value }.
    .label = Trabajos en fecha
    .definition = Hechos en fecha entre los hechos con fecha límite. Si ninguno la tenía, no hay valor.

## Estados

state_planned = por hacer
state_done = hecho
state_dropped = descartado

## Columnas de la hoja

column_number = Número
column_planned = Planificado el
column_due = Fecha límite
column_category = Clase de trabajo
column_place = Lugar
column_title = Descripción
column_quantity = Cantidad
column_person = Responsable
column_done = Hecho el
column_dropped = Descartado el
column_reason = Motivo
