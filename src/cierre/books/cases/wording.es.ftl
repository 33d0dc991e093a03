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
escalated_resolved = { $value ->
    [0] Ninguna de las elevadas quedó resuelta.
    [one] Quedó resuelta { $value } de las elevadas.
    [many] Quedaron resueltas { $value } de las elevadas.
   *[other] Quedaron resueltas { $value } de las elevadas.
}
    .label = Resueltas tras elevarse
    .definition = Quejas que se resolvieron en el periodo estando elevadas a un superior, se elevaran cuando se elevaran.
escalated_returned = { $value ->
    [0] Ninguna de las elevadas volvió a quien la llevaba.
    [one] Volvió { $value } de las elevadas a quien la llevaba.
    [many] Volvieron { $value } de las elevadas a quien las llevaba.
   *[other] Volvieron { $value } de las elevadas a quien las llevaba.
}
    .label = Devueltas por el superior
    .definition = Veces que una queja elevada volvió a estar en curso o en espera en el periodo, con la decisión tomada o sin ella.
escalated_withdrawn = { $value ->
    [0] Ninguna de las elevadas se retiró.
    [one] Se retiró { $value } de las elevadas.
    [many] Se retiraron { $value } de las elevadas.
   *[other] Se retiraron { $value } de las elevadas.
}
    .label = Retiradas tras elevarse
    .definition = Quejas que se retiraron en el periodo estando elevadas a un superior.
opening_with_superior = { $value ->
    [0] Al empezar ninguna esperaba la decisión de un superior.
    [one] Al empezar { $value } esperaba la decisión de un superior.
    [many] Al empezar { $value } de quejas esperaban la decisión de un superior.
   *[other] Al empezar { $value } esperaban la decisión de un superior.
}
    .label = Elevadas al inicio
    .definition = Quejas elevadas a un superior y sin decisión al comienzo del periodo.
with_superior = { $value ->
    [0] Ninguna espera la decisión de un superior.
    [one] { $value } espera la decisión de un superior.
    [many] { $value } de quejas esperan la decisión de un superior.
   *[other] { $value } esperan la decisión de un superior.
}
    .label = Elevadas al cierre
    .definition = Quejas elevadas a un superior y sin decisión al final del periodo. Ya están contadas entre las pendientes.
decision_median = La mediana hasta la decisión del superior fue de { $value }.
    .label = Decisión del superior (mediana)
    .definition = Mediana del tiempo natural desde que una queja se eleva hasta que se resuelve, se devuelve o se retira, de las que salieron de ese estado en el periodo. Si no salió ninguna, no hay valor.
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
    .definition = Mediana del tiempo, en horario de oficina, desde el registro hasta la primera respuesta: que se empiece a tratar, se deje en espera o se eleve, o que una persona la resuelva. Que se cierre sin responsable no es respuesta; si después se reabre, el tiempo cuenta desde que se reabrió. Solo cuentan las que recibieron la primera respuesta en el periodo: ni las retiradas sin ella ni las que se reabren ya respondidas. Si no hay ninguna, no hay valor. El horario que cuenta es el del equipo responsable en cada momento.
first_response_p90 = Nueve de cada diez recibieron su primera respuesta en { $value } o menos.
    .label = Primera respuesta (percentil 90)
    .definition = Tiempo, en horario de oficina, por debajo del cual recibió su primera respuesta el 90 % de las quejas que la recibieron en el periodo. Si no la recibió ninguna, no hay valor.
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
enquiries = { $value ->
    [0] No se recibió ninguna consulta.
    [one] Se recibió { $value } consulta.
    [many] Se recibieron { $value } de consultas.
   *[other] Se recibieron { $value } consultas.
}
    .label = Consultas
    .definition = Casos recibidos en el periodo que son consultas. Los que no dicen de qué clase son no cuentan.
complaints = { $value ->
    [0] No se recibió ninguna reclamación.
    [one] Se recibió { $value } reclamación.
    [many] Se recibieron { $value } de reclamaciones.
   *[other] Se recibieron { $value } reclamaciones.
}
    .label = Reclamaciones
    .definition = Casos recibidos en el periodo que son reclamaciones. Los que no dicen de qué clase son no cuentan.
complained = { $value ->
    [0] No se recibió ninguna queja.
    [one] Se recibió { $value } queja.
    [many] Se recibieron { $value } de quejas.
   *[other] Se recibieron { $value } quejas.
}
    .label = Reclamaciones, y casos que no dicen su clase
    .definition = Casos recibidos en el periodo que son reclamaciones o que no dicen de qué clase son. Consultas, peticiones, incidencias, avisos de daños y percances evitados no cuentan.
requests = { $value ->
    [0] No se recibió ninguna petición.
    [one] Se recibió { $value } petición.
    [many] Se recibieron { $value } de peticiones.
   *[other] Se recibieron { $value } peticiones.
}
    .label = Peticiones
    .definition = Casos recibidos en el periodo que son peticiones. Los que no dicen de qué clase son no cuentan.
incidents = { $value ->
    [0] No se recibió ninguna incidencia.
    [one] Se recibió { $value } incidencia.
    [many] Se recibieron { $value } de incidencias.
   *[other] Se recibieron { $value } incidencias.
}
    .label = Incidencias
    .definition = Casos recibidos en el periodo que son incidencias. Los que no dicen de qué clase son no cuentan.
damages = { $value ->
    [0] No se avisó de ningún daño.
    [one] Se avisó de { $value } daño.
    [many] Se avisó de { $value } de daños.
   *[other] Se avisó de { $value } daños.
}
    .label = Daños
    .definition = Casos recibidos en el periodo que son avisos de daños. Los que no dicen de qué clase son no cuentan.
near_misses = { $value ->
    [0] No se anotó ningún percance evitado.
    [one] Se anotó { $value } percance evitado.
    [many] Se anotaron { $value } de percances evitados.
   *[other] Se anotaron { $value } percances evitados.
}
    .label = Percances evitados
    .definition = Casos anotados en el periodo de lo que estuvo a punto de salir mal y se evitó. Se guardan como enseñanza.
jumped = { $value ->
    [0] Ninguna llegó saltándose un nivel.
    [one] { $value } llegó saltándose un nivel.
    [many] { $value } de quejas llegaron saltándose un nivel.
   *[other] { $value } llegaron saltándose un nivel.
}
    .label = Saltaron un nivel
    .definition = Casos recibidos en el periodo que el cliente llevó a un nivel superior sin pasar por quien debía atenderlos. Los que no dicen por dónde llegaron no cuentan.
own_errors = { $value ->
    [0] Ninguna se debió a un error propio.
    [one] { $value } se debió a un error propio.
    [many] { $value } de quejas se debieron a errores propios.
   *[other] { $value } se debieron a errores propios.
}
    .label = Errores propios
    .definition = Casos recibidos en el periodo que se debieron a un error u omisión propios. Los que no dicen de quién fue el fallo no cuentan.
quiet_longest = { $value ->
    [0] No hubo un solo día sin quejas.
    [one] La racha más larga sin quejas fue de { $value } día.
    [many] La racha más larga sin quejas fue de { $value } de días.
   *[other] La racha más larga sin quejas fue de { $value } días seguidos.
}
    .label = Racha más larga sin quejas (días)
    .definition = La racha más larga de días naturales del periodo, festivos incluidos, en los que no se recibió ninguna queja. La interrumpen las reclamaciones y los casos que no dicen de qué clase son; no las consultas, las peticiones ni lo demás. Lo que empezó antes del periodo o sigue después no se suma.
quiet_present = { $value ->
    [0] La última queja llegó el último día.
    [one] Al cierre se llevaba { $value } día sin quejas.
    [many] Al cierre se llevaban { $value } de días sin quejas.
   *[other] Al cierre se llevaban { $value } días sin quejas.
}
    .label = Días sin quejas al cierre
    .definition = Días naturales desde la última queja recibida hasta el final del periodo, por antigua que sea; con registros que terminan antes, hasta el último de la oficina. Son quejas las reclamaciones y los casos que no dicen de qué clase son. Si no consta ninguna, se cuentan desde el primer mes con registros.

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
column_kind = Clase
column_category = Categoría
column_place = Lugar
column_customer = Cliente
column_line = Línea
column_title = Asunto
column_due = Fecha prometida
column_person = Responsable
column_unit = Equipo
column_first_response = Primera respuesta
column_waiting_since = En espera desde
column_escalated = Elevada el
column_returned = Devuelta el
column_resolved = Resuelta el
column_withdrawn = Retirada el
column_state = Estado
column_reason = Motivo
column_route = Por dónde llegó
column_fault = De quién fue el fallo
column_options = Opciones
column_cost = Coste
column_quantity = Casos de la fila
column_summed = Contadas por

## Valores de los campos propios

value_kind_enquiry = Consulta
value_kind_complaint = Reclamación
value_kind_request = Petición
value_kind_incident = Incidencia
value_kind_damage = Daño
value_kind_near_miss = Percance evitado
value_route_usual = Por el nivel debido
value_route_jumped = Saltando un nivel
value_fault_ours = Propio
value_fault_customer = Del cliente
value_fault_third_party = De terceros
value_fault_nobody = De nadie
value_summed_day = Por días
value_summed_month = Por meses
