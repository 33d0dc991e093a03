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
    .definition = Llamadas que entraron en el periodo, atendidas o no, incluidas las molestas; cada una cuenta una vez. A una cola se le cuentan también las que le pasan desde otra o vuelven a ella. A una persona o a un equipo no se le ofrece ninguna: no hay valor.
answered = { $value ->
    [0] No se atendió ninguna llamada.
    [one] Se atendió { $value } llamada.
    [many] Se atendieron { $value } de llamadas.
   *[other] Se atendieron { $value } llamadas.
}
    .label = Atendidas
    .definition = Llamadas en que alguien atendió a quien llamaba, contadas una vez: la primera que se atienden. Se atribuyen a quien atiende. Las que se atienden tras pasarlas a otra cola se cuentan aparte, salvo en la propia cola.
abandoned = { $value ->
    [0] No se abandonó ninguna llamada.
    [one] Se abandonó { $value } llamada.
    [many] Se abandonaron { $value } de llamadas.
   *[other] Se abandonaron { $value } llamadas.
}
    .label = Abandonadas
    .definition = Llamadas en que quien llama cuelga mientras espera, por breve que sea la espera, sin que nadie le haya atendido. En una cola cuentan también las que le habían pasado. No se atribuyen a personas ni a equipos.
nuisance = { $value ->
    [0] No hubo llamadas molestas.
    [one] Hubo { $value } llamada molesta.
    [many] Hubo { $value } de llamadas molestas.
   *[other] Hubo { $value } llamadas molestas.
}
    .label = Molestas
    .definition = Llamadas recibidas en el periodo y clasificadas como molestas, se atendieran o no. No se atribuyen a personas ni a equipos.
passed_on = { $value ->
    [0] No se pasó ninguna llamada a otra cola.
    [one] Se pasó { $value } llamada a otra cola.
    [many] Se pasaron { $value } de llamadas a otra cola.
   *[other] Se pasaron { $value } llamadas a otra cola.
}
    .label = Pasadas a otra cola
    .definition = Veces que una llamada ya atendida volvió a esperar, en otra cola o en la misma; se atribuyen a quien la pasó.
taken_over = { $value ->
    [0] No se atendió ninguna llamada pasada de otra cola.
    [one] Se atendió { $value } llamada pasada de otra cola.
    [many] Se atendieron { $value } de llamadas pasadas de otra cola.
   *[other] Se atendieron { $value } llamadas pasadas de otra cola.
}
    .label = Atendidas tras pasarse
    .definition = Veces que se atendió una llamada que ya se había atendido antes y volvió a esperar; se atribuyen a quien atiende. No son otras llamadas: ya están contadas entre las atendidas.
lost_again = { $value ->
    [0] No se perdió ninguna llamada al pasarla de cola.
    [one] Se perdió { $value } llamada al pasarla de cola.
    [many] Se perdieron { $value } de llamadas al pasarlas de cola.
   *[other] Se perdieron { $value } llamadas al pasarlas de cola.
}
    .label = Perdidas al pasarse
    .definition = Llamadas ya atendidas en que quien llama cuelga mientras vuelve a esperar. No cuentan entre las abandonadas. No se atribuyen a personas ni a equipos.
answer_rate = Se atendió el { $value } de las llamadas.
    .label = Tasa de atención
    .definition = Atendidas entre las que dejaron de esperar en el periodo, es decir, atendidas y abandonadas. La que entra un mes y se atiende al siguiente cuenta en el siguiente. Si ninguna dejó de esperar, no hay valor.
abandonment_rate = Se abandonó el { $value } de las llamadas.
    .label = Tasa de abandono
    .definition = Abandonadas entre las que dejaron de esperar en el periodo, es decir, atendidas y abandonadas, contando los abandonos breves. Si ninguna dejó de esperar, no hay valor.
wait_mean = La espera media fue de { $value }.
    .label = Espera media (ASA)
    .definition = Media del tiempo en cola de las llamadas atendidas, hasta la primera vez que se atienden. Las abandonadas no cuentan. Sin llamadas atendidas no hay valor.
wait_p90 = Nueve de cada diez llamadas atendidas esperaron { $value } o menos.
    .label = Espera (percentil 90)
    .definition = Tiempo en cola por debajo del cual se atendió el 90 % de las llamadas atendidas, hasta la primera vez. Sin llamadas atendidas no hay valor.
abandoned_wait_mean = Quienes colgaron sin ser atendidos esperaron { $value } de media.
    .label = Espera media hasta el abandono
    .definition = Media del tiempo en cola de las llamadas abandonadas. Sin abandonos no hay valor.
talk_mean = La conversación media duró { $value }.
    .label = Conversación media
    .definition = Media del tiempo de conversación de las llamadas que terminaron de hablar en el periodo; si una se pasa a otra cola, cada conversación cuenta aparte. Si no hubo ninguna, no hay valor.
wrap_up_mean = El trabajo posterior a la llamada duró de media { $value }.
    .label = Trabajo posterior medio
    .definition = Media del tiempo de gestión tras colgar, solo de las llamadas que lo tuvieron. Si no hubo ninguna, no hay valor.
handle_mean = El tiempo medio de gestión fue de { $value } por llamada.
    .label = Tiempo medio de gestión (AHT)
    .definition = Conversación y trabajo posterior terminados en el periodo, entre las conversaciones empezadas en él; una llamada que se pasa a otra cola tiene dos. Sin conversaciones no hay valor.
answered_within = { $value ->
    [0] Ninguna se atendió en 20 segundos o menos.
    [one] Se atendió { $value } en 20 segundos o menos.
    [many] Se atendieron { $value } de llamadas en 20 segundos o menos.
   *[other] Se atendieron { $value } en 20 segundos o menos.
}
    .label = Atendidas en 20 segundos
    .definition = Llamadas atendidas tras 20 segundos de espera o menos, contando hasta la primera vez que se atienden. Son parte de las atendidas.
waited = { $value ->
    [0] No terminó ninguna espera que se conozca llamada a llamada.
    [one] De { $value } llamada se conoce su espera.
    [many] De { $value } de llamadas se conoce la espera de cada una.
   *[other] De { $value } llamadas se conoce la espera de cada una.
}
    .label = Esperas conocidas una a una
    .definition = Llamadas que dejaron de esperar en el periodo, atendidas o abandonadas, y cuya espera se conoce una a una. Las que se contaron juntas, por ejemplo por días, no están entre ellas. No se atribuyen a personas ni a equipos.
service_level = El nivel de servicio fue del { $value }.
    .label = Nivel de servicio (20 s)
    .definition = Atendidas en 20 segundos o menos entre las que dejaron de esperar en el periodo, atendidas o abandonadas; las que se contaron juntas no entran. Si ninguna dejó de esperar, no hay valor.

## Estados

state_queued = en cola
state_requeued = de nuevo en cola
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
column_unit = Equipo
column_wait = Espera (s)
column_talk = Conversación (s)
column_wrap_up = Trabajo posterior (s)
column_abandoned_after = Abandono a los (s)
column_quantity = Llamadas de la fila
column_summed = Contadas por

## Valores

value_summed_day = Por días
value_summed_month = Por meses
