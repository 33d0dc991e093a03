### Llamadas: cómo se llaman y cómo se dicen.

book = Llamadas
    .label = Llamadas

## Cifras

offered = { $value ->
    [0] No entró ninguna llamada.
    [one] Entró { $value } llamada.
    [many] Entraron { $value } de llamadas.
   *[other] Entraron { $value } llamadas.
}
    .label = Recibidas
    .definition = Llamadas que entraron en una cola en el periodo, atendidas o no, incluidas las molestas.
answered = { $value ->
    [0] No se atendió ninguna.
    [one] Se atendió { $value } llamada.
    [many] Se atendieron { $value } de llamadas.
   *[other] Se atendieron { $value } llamadas.
}
    .label = Atendidas
    .definition = Llamadas que llegaron a hablar con una persona; se atribuyen a quien atiende.
abandoned = { $value ->
    [0] No se abandonó ninguna.
    [one] Se abandonó { $value } llamada.
    [many] Se abandonaron { $value } de llamadas.
   *[other] Se abandonaron { $value } llamadas.
}
    .label = Abandonadas
    .definition = Llamadas en que quien llama cuelga mientras espera, sea cual sea la espera.
nuisance = { $value ->
    [0] No hubo llamadas molestas.
    [one] Hubo { $value } llamada molesta.
    [many] Hubo { $value } de llamadas molestas.
   *[other] Hubo { $value } llamadas molestas.
}
    .label = Molestas
    .definition = Llamadas recibidas y clasificadas como molestas.
answer_rate = Se atendió el { $value } de las llamadas.
    .label = Tasa de atención
    .definition = Atendidas entre recibidas. Sin llamadas recibidas no hay valor.
abandonment_rate = Se abandonó el { $value } de las llamadas.
    .label = Tasa de abandono
    .definition = Abandonadas entre recibidas, contando también los abandonos breves. Sin llamadas recibidas no hay valor.
wait_mean = La espera media fue de { $value }.
    .label = Espera media (ASA)
    .definition = Media del tiempo en cola de las llamadas atendidas. Las abandonadas no cuentan.
wait_p90 = Nueve de cada diez llamadas atendidas esperaron menos de { $value }.
    .label = Espera (percentil 90)
    .definition = Tiempo en cola por debajo del cual se atendió el 90 % de las llamadas atendidas.
abandoned_wait_mean = Quienes colgaron esperaron de media { $value }.
    .label = Espera media hasta el abandono
    .definition = Media del tiempo en cola de las llamadas abandonadas.
talk_mean = La conversación media duró { $value }.
    .label = Conversación media
    .definition = Media del tiempo de conversación de las llamadas que terminaron de hablar en el periodo.
wrap_up_mean = El trabajo posterior a la llamada duró de media { $value }.
    .label = Trabajo posterior medio
    .definition = Media del tiempo dedicado a la gestión tras colgar, de las llamadas que la tuvieron.
handle_mean = La gestión media fue de { $value }.
    .label = Tiempo medio de gestión (AHT)
    .definition = Conversación más trabajo posterior, entre las llamadas atendidas del periodo.
answered_within = { $value ->
    [0] Ninguna se atendió en 20 segundos.
    [one] Se atendió { $value } en 20 segundos o menos.
    [many] Se atendieron { $value } de llamadas en 20 segundos o menos.
   *[other] Se atendieron { $value } en 20 segundos o menos.
}
    .label = Atendidas en 20 segundos
    .definition = Llamadas atendidas tras 20 segundos de espera o menos.
service_level = El nivel de servicio fue del { $value }.
    .label = Nivel de servicio (20 s)
    .definition = Atendidas en 20 segundos o menos entre todas las recibidas, abandonadas incluidas. Sin llamadas recibidas no hay valor.

## Estados

state_queued = en cola
state_talking = en conversación
state_wrap_up = en trabajo posterior
state_ended = terminada
state_abandoned = abandonada

## Columnas de la hoja

column_number = Número
column_arrived = Entrada
column_place = Cola
column_line = Línea
column_category = Categoría
column_caller = Llamante
column_person = Agente
column_wait = Espera (s)
column_talk = Conversación (s)
column_wrap_up = Trabajo posterior (s)
column_abandoned_after = Abandono a los (s)
