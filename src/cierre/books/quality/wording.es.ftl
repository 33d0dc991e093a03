### Calidad: cómo se llama y cómo se dice.

book = Calidad
    .label = Calidad

## Cifras

planned = { $value ->
    [0] No se planificó ninguna revisión.
    [one] Se planificó { $value } revisión.
    [many] Se planificaron { $value } de revisiones.
   *[other] Se planificaron { $value } revisiones.
}
    .label = Revisiones planificadas
    .definition = Revisiones del trabajo de una persona que entraron en el plan en el periodo, se hicieran o no.
reviewed = { $value ->
    [0] No se hizo ninguna revisión.
    [one] Se hizo { $value } revisión.
    [many] Se hicieron { $value } de revisiones.
   *[other] Se hicieron { $value } revisiones.
}
    .label = Revisiones hechas
    .definition = Revisiones terminadas en el periodo, con cualquier resultado, se planificaran cuando se planificaran. Se atribuyen a la persona revisada.
reviewed_share = Se hizo el { $value } de las revisiones que tocaban.
    .label = Revisiones cumplidas
    .definition = Revisiones hechas entre las hechas, las descartadas y las que quedan por hacer al final del periodo. Si no tocaba ninguna, no hay valor.
dropped = { $value ->
    [0] No se descartó ninguna revisión.
    [one] Se descartó { $value } revisión.
    [many] Se descartaron { $value } de revisiones.
   *[other] Se descartaron { $value } revisiones.
}
    .label = Descartadas
    .definition = Revisiones planificadas que en el periodo se decidió no hacer.
pending = { $value ->
    [0] No queda ninguna revisión por hacer.
    [one] Queda { $value } revisión por hacer.
    [many] Quedan { $value } de revisiones por hacer.
   *[other] Quedan { $value } revisiones por hacer.
}
    .label = Por hacer al cierre
    .definition = Revisiones planificadas y no hechas ni descartadas al final del periodo, incluidas las de fecha posterior.
score_mean = La puntuación media de las revisiones fue de { $value }.
    .label = Puntuación media
    .definition = Media de las puntuaciones de las revisiones hechas en el periodo. Las que no tienen puntuación no cuentan; si ninguna la tiene, no hay valor. La puntuación exigida es su objetivo.
met = { $value ->
    [0] Ninguna revisión alcanzó la puntuación exigida.
    [one] { $value } revisión alcanzó la puntuación exigida.
    [many] { $value } de revisiones alcanzaron la puntuación exigida.
   *[other] { $value } revisiones alcanzaron la puntuación exigida.
}
    .label = Alcanzan lo exigido
    .definition = Revisiones hechas en el periodo que alcanzaron la puntuación exigida, según quien revisó.
below = { $value ->
    [0] Ninguna revisión quedó por debajo de lo exigido.
    [one] { $value } revisión quedó por debajo de lo exigido.
    [many] { $value } de revisiones quedaron por debajo de lo exigido.
   *[other] { $value } revisiones quedaron por debajo de lo exigido.
}
    .label = Por debajo de lo exigido
    .definition = Revisiones hechas en el periodo que no alcanzaron la puntuación exigida, según quien revisó. La mejora posterior no las quita.
met_share = Alcanzó la puntuación exigida el { $value } de las revisiones.
    .label = Tasa de conformidad
    .definition = Revisiones que alcanzan lo exigido entre las revisiones hechas en el periodo. Si no se hizo ninguna, no hay valor.
improved = { $value ->
    [0] No se dio ninguna mejora por lograda.
    [one] Se dio por lograda { $value } mejora.
    [many] Se dieron por logradas { $value } de mejoras.
   *[other] Se dieron por logradas { $value } mejoras.
}
    .label = Mejoras logradas
    .definition = Revisiones por debajo de lo exigido cuya mejora se dio por lograda en el periodo, se hicieran cuando se hicieran.
to_improve = { $value ->
    [0] No queda ninguna mejora pendiente.
    [one] Queda { $value } mejora pendiente.
    [many] Quedan { $value } de mejoras pendientes.
   *[other] Quedan { $value } mejoras pendientes.
}
    .label = Mejoras pendientes
    .definition = Revisiones por debajo de lo exigido cuya mejora no se había dado por lograda al final del periodo.

## Estados

state_planned = por hacer
state_met = alcanza lo exigido
state_below = por debajo de lo exigido
state_improved = mejora lograda
state_dropped = descartada

## Columnas de la hoja

column_number = Número
column_planned = Planificada el
column_due = Fecha límite
column_category = Clase de revisión
column_place = Lugar
column_person = Persona revisada
column_unit = Equipo
column_title = Qué se revisó
column_met = Conforme el
column_below = No conforme el
column_score = Puntuación
column_improved = Mejora lograda el
column_dropped = Descartada el
column_reason = Motivo
