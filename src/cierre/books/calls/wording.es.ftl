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
    .definition = Llamadas que entraron en una cola en el periodo, atendidas o no, incluidas las molestas. Volver a la cola no cuenta como otra llamada.
answered = { $value ->
    [0] No se atendió ninguna llamada.
    [one] Se atendió { $value } llamada.
    [many] Se atendieron { $value } de llamadas.
   *[other] Se atendieron { $value } llamadas.
}
    .label = Atendidas
    .definition = Llamadas que llegaron a hablar con una persona; se atribuyen a quien atiende. Una que vuelve a la cola y se atiende otra vez cuenta las dos.
abandoned = { $value ->
    [0] No se abandonó ninguna llamada.
    [one] Se abandonó { $value } llamada.
    [many] Se abandonaron { $value } de llamadas.
   *[other] Se abandonaron { $value } llamadas.
}
    .label = Abandonadas
    .definition = Llamadas en que quien llama cuelga mientras espera, por breve que sea la espera.
nuisance = { $value ->
    [0] No hubo llamadas molestas.
    [one] Hubo { $value } llamada molesta.
    [many] Hubo { $value } de llamadas molestas.
   *[other] Hubo { $value } llamadas molestas.
}
    .label = Molestas
    .definition = Llamadas recibidas en el periodo y clasificadas como molestas, se atendieran o no.
answer_rate = Se atendió el { $value } de las llamadas.
    .label = Tasa de atención
    .definition = Atendidas entre recibidas; las que se atienden dos veces pueden llevarla por encima del 100 %. Sin llamadas recibidas no hay valor.
abandonment_rate = Se abandonó el { $value } de las llamadas.
    .label = Tasa de abandono
    .definition = Abandonadas entre recibidas, contando también los abandonos breves. Sin llamadas recibidas no hay valor.
wait_mean = La espera media fue de { $value }.
    .label = Espera media (ASA)
    .definition = Media del tiempo en cola de las llamadas atendidas. Las abandonadas no cuentan. Sin llamadas atendidas no hay valor.
wait_p90 = Nueve de cada diez llamadas atendidas esperaron { $value } o menos.
    .label = Espera (percentil 90)
    .definition = Tiempo en cola por debajo del cual se atendió el 90 % de las llamadas atendidas. Sin llamadas atendidas no hay valor.
abandoned_wait_mean = Quienes colgaron sin ser atendidos esperaron { $value } de media.
    .label = Espera media hasta el abandono
    .definition = Media del tiempo en cola de las llamadas abandonadas. Sin abandonos no hay valor.
talk_mean = La conversación media duró { $value }.
    .label = Conversación media
    .definition = Media del tiempo de conversación de las llamadas que terminaron de hablar en el periodo; si una vuelve a la cola, cada conversación cuenta aparte. Si no hubo ninguna, no hay valor.
wrap_up_mean = El trabajo posterior a la llamada duró de media { $value }.
    .label = Trabajo posterior medio
    .definition = Media del tiempo de gestión tras colgar, solo de las llamadas que lo tuvieron. Si no hubo ninguna, no hay valor.
handle_mean = El tiempo medio de gestión fue de { $value } por llamada.
    .label = Tiempo medio de gestión (AHT)
    .definition = Conversación y trabajo posterior terminados en el periodo, entre las llamadas atendidas en él. Sin llamadas atendidas no hay valor.
answered_within = { $value ->
    [0] Ninguna se atendió en 20 segundos o menos.
    [one] Se atendió { $value } en 20 segundos o menos.
    [many] Se atendieron { $value } de llamadas en 20 segundos o menos.
   *[other] Se atendieron { $value } en 20 segundos o menos.
}
    .label = Atendidas en 20 segundos
    .definition = Llamadas atendidas tras 20 segundos de espera o menos en la cola de la que se atienden.
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
