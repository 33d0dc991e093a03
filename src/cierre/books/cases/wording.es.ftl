### Quejas, consultas y peticiones: cómo se llaman y cómo se dicen.

book = Quejas e incidencias
    .label = Quejas e incidencias

## Cifras

received = { $value ->
    [0] No se recibió ninguna queja.
    [one] Se recibió { $value } queja.
    [many] Se recibieron { $value } de quejas.
   *[other] Se recibieron { $value } quejas.
}
    .label = Recibidas
    .definition = Quejas registradas en el periodo, tengan o no respuesta. Una reapertura no cuenta como recibida.
handled = { $value ->
    [0] No se resolvió ninguna queja.
    [one] Se resolvió { $value } queja.
    [many] Se resolvieron { $value } de quejas.
   *[other] Se resolvieron { $value } quejas.
}
    .label = Resueltas
    .definition = Quejas que pasaron a resueltas en el periodo, se abrieran cuando se abrieran. Si una se reabre y se vuelve a resolver, cuenta las dos veces; se atribuye a quien la llevaba.
pending = { $value ->
    [0] No queda ninguna pendiente.
    [one] Queda { $value } pendiente.
    [many] Quedan { $value } de quejas pendientes.
   *[other] Quedan { $value } pendientes.
}
    .label = Pendientes al cierre
    .definition = Quejas sin resolver ni retirar al final del periodo: nuevas, en curso, en espera o elevadas. Las reabiertas vuelven a contar.
opening_pending = { $value ->
    [0] No se arrastraba ninguna pendiente.
    [one] Se arrastraba { $value } pendiente.
    [many] Se arrastraban { $value } de quejas pendientes.
   *[other] Se arrastraban { $value } pendientes.
}
    .label = Pendientes al inicio
    .definition = Quejas sin resolver ni retirar al empezar el periodo, según los movimientos anteriores.
escalated = { $value ->
    [0] No se elevó ninguna.
    [one] Se elevó { $value } para su decisión.
    [many] Se elevaron { $value } de quejas para su decisión.
   *[other] Se elevaron { $value } para su decisión.
}
    .label = Elevadas
    .definition = Veces que una queja se pasó a un superior para su decisión en el periodo; si se eleva dos veces, cuenta dos. Se atribuye a quien la llevaba.
reopened = { $value ->
    [0] No se reabrió ninguna.
    [one] Se reabrió { $value }.
    [many] Se reabrieron { $value } de quejas.
   *[other] Se reabrieron { $value }.
}
    .label = Reabiertas
    .definition = Veces que una queja resuelta volvió a estar en curso en el periodo; se atribuye a quien la llevaba al resolverse. La primera resolución sigue contando en su mes.
withdrawn = { $value ->
    [0] No se retiró ninguna.
    [one] Se retiró { $value }.
    [many] Se retiraron { $value } de quejas.
   *[other] Se retiraron { $value }.
}
    .label = Retiradas
    .definition = Quejas anuladas o duplicadas que se cerraron sin resolver; no cuentan como resueltas ni como pendientes.
first_response_median = La mediana de la primera respuesta fue de { $value }.
    .label = Primera respuesta (mediana)
    .definition = Mediana del tiempo, en horario de oficina, desde el registro hasta que la queja deja de ser nueva. Solo cuentan las que recibieron la primera respuesta en el periodo: ni las retiradas sin ella ni las reabiertas. Si no hay ninguna, no hay valor.
resolution_median = La mediana de la resolución fue de { $value }.
    .label = Resolución (mediana)
    .definition = Mediana del tiempo natural desde el registro hasta la resolución, de las resueltas en el periodo. Al reabrir una queja el tiempo sigue contando desde su registro. Si no se resolvió ninguna, no hay valor.
resolution_p90 = Nueve de cada diez se resolvieron en { $value } o menos.
    .label = Resolución (percentil 90)
    .definition = Tiempo natural por debajo del cual se resolvió el 90 % de las quejas resueltas en el periodo, contado desde su registro. Si no se resolvió ninguna, no hay valor.
on_time = { $value ->
    [0] No se resolvió ninguna en plazo.
    [one] Se resolvió { $value } en plazo.
    [many] Se resolvieron { $value } de quejas en plazo.
   *[other] Se resolvieron { $value } en plazo.
}
    .label = Resueltas en plazo
    .definition = Quejas resueltas en su fecha prometida o antes. Las que no tienen fecha prometida no cuentan; una reabierta cuenta cada vez que se resuelve.
late = { $value ->
    [0] Ninguna se resolvió fuera de plazo.
    [one] Se resolvió { $value } fuera de plazo.
    [many] Se resolvieron { $value } de quejas fuera de plazo.
   *[other] Se resolvieron { $value } fuera de plazo.
}
    .label = Resueltas fuera de plazo
    .definition = Quejas resueltas después de su fecha prometida. Las que no la tienen no cuentan.
promised = { $value ->
    [0] Ninguna de las resueltas tenía fecha prometida.
    [one] { $value } de las resueltas tenía fecha prometida.
    [many] { $value } de las resueltas tenían fecha prometida.
   *[other] { $value } de las resueltas tenían fecha prometida.
}
    .label = Resueltas con fecha prometida
    .definition = Quejas resueltas en el periodo que tenían fecha prometida.
on_time_share = Se cumplió el plazo en el { $value } de las quejas con fecha prometida.
    .label = Cumplimiento del plazo
    .definition = Resueltas en plazo entre las resueltas con fecha prometida. Si ninguna la tenía, no hay valor.

## Estados

state_new = nueva
state_in_hand = en curso
state_waiting = en espera
state_escalated = elevada
state_resolved = resuelta
state_withdrawn = retirada

## Columnas de la hoja

column_number = Número
column_opened = Fecha de apertura
column_category = Categoría
column_place = Lugar
column_customer = Cliente
column_line = Línea
column_title = Asunto
column_due = Fecha prometida
column_person = Responsable
column_first_response = Primera respuesta
column_waiting_since = En espera desde
column_escalated = Elevada el
column_resolved = Resuelta el
column_withdrawn = Retirada el
column_state = Estado
column_reason = Motivo
