### Turnos: cómo se llaman y cómo se dicen.

book = Turnos
    .label = Turnos

## Cifras

planned = { $value ->
    [0] No se planificó ningún turno.
    [one] Se planificó { $value } turno.
    [many] Se planificaron { $value } de turnos.
   *[other] Se planificaron { $value } turnos.
}
    .label = Turnos planificados
    .definition = Turnos cuya fecha prevista cae en el periodo, se trabajaran o no. Se atribuyen a la persona a la que tocaban.
worked = { $value ->
    [0] Nadie trabajó su turno.
    [one] Se trabajó { $value } turno.
    [many] Se trabajaron { $value } de turnos.
   *[other] Se trabajaron { $value } turnos.
}
    .label = Turnos trabajados
    .definition = Turnos trabajados en el periodo por la persona a la que tocaban. Los cubiertos por otra persona no cuentan.
covered = { $value ->
    [0] No se cubrió ningún turno ajeno.
    [one] Se cubrió { $value } turno de otra persona.
    [many] Se cubrieron { $value } de turnos de otras personas.
   *[other] Se cubrieron { $value } turnos de otras personas.
}
    .label = Turnos cubiertos a otras personas
    .definition = Turnos del periodo que trabajó una persona distinta de la que los tenía. Se atribuyen a quien los cubrió.
handed_over = { $value ->
    [0] No se cedió ningún turno.
    [one] Se cedió { $value } turno.
    [many] Se cedieron { $value } de turnos.
   *[other] Se cedieron { $value } turnos.
}
    .label = Turnos cedidos
    .definition = Los mismos turnos cubiertos, atribuidos a la persona a la que tocaban.
missed = { $value ->
    [0] No hubo ausencias.
    [one] Hubo { $value } ausencia.
    [many] Hubo { $value } de ausencias.
   *[other] Hubo { $value } ausencias.
}
    .label = Ausencias
    .definition = Turnos del periodo a los que faltó la persona a la que tocaban. Cubrirlo después no quita la ausencia.
called_off = { $value ->
    [0] No se suspendió ningún turno.
    [one] Se suspendió { $value } turno.
    [many] Se suspendieron { $value } de turnos.
   *[other] Se suspendieron { $value } turnos.
}
    .label = Turnos suspendidos
    .definition = Turnos planificados que en el periodo se suprimieron; no cuentan como ausencias.
missed_share = Hubo ausencias en el { $value } de los turnos.
    .label = Tasa de ausencias
    .definition = Ausencias entre los turnos planificados en el periodo, se cubrieran después o no; las de turnos de otro periodo que se anotan en este pueden llevarla por encima del 100 %. Si no se planificó ninguno, no hay valor.
pending = { $value ->
    [0] No queda ningún turno por trabajar.
    [one] Queda { $value } turno por trabajar.
    [many] Quedan { $value } de turnos por trabajar.
   *[other] Quedan { $value } turnos por trabajar.
}
    .label = Turnos por trabajar
    .definition = Turnos planificados que al final del periodo no constan como trabajados, cubiertos, perdidos ni suspendidos.

## Estados

state_planned = por trabajar
state_worked = trabajado
state_covered = cubierto por otra persona
state_missed = ausencia
state_called_off = suspendido

## Columnas de la hoja

column_number = Número
column_planned = Fecha del turno
column_category = Clase de turno
column_place = Lugar
column_person = Persona
column_unit = Equipo
column_worked = Trabajado el
column_covered = Cubierto el
column_covered_by = Cubierto por
column_missed = Ausencia el
column_called_off = Suspendido el
column_reason = Motivo
