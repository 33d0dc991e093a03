### Lo que se dice de un centro de llamadas.

section-traffic = Tráfico de llamadas
section-waiting = Espera y gestión
section-complaints = Quejas de los clientes
section-team = Equipo

complaints_per_thousand_calls =
    .label = Quejas por cada mil llamadas
    .definition = Quejas recibidas entre llamadas ofrecidas en el periodo, por mil. Sin llamadas no hay valor.

name-calls-offered = Llamadas recibidas
name-calls-answered = Llamadas atendidas

## Tráfico

traffic-found-answered = Se atendieron { $calls-answered } { $calls-answered ->
    [one] llamada
    [many] de llamadas
   *[other] llamadas
}{ $calls-answered-versus }.
traffic-found = { $calls-offered ->
    [0] No entró ninguna llamada
    [one] Entró { $calls-offered } llamada
    [many] Entraron { $calls-offered } de llamadas
   *[other] Entraron { $calls-offered } llamadas
}{ $calls-offered-versus }, y se atendieron { $calls-answered }.
traffic-volume = En { $period_name } { $calls-offered ->
    [0] no entró ninguna llamada
    [one] entró { $calls-offered } llamada
    [many] entraron { $calls-offered } de llamadas
   *[other] entraron { $calls-offered } llamadas
}{ $calls-offered-versus }. { $calls-answered ->
    [0] No se atendió ninguna.
    [one] Se atendió { $calls-answered }{ $calls-answered-versus }.
   *[other] Se atendieron { $calls-answered }{ $calls-answered-versus }.
}
traffic-answered = En { $period_name } { $calls-answered ->
    [one] se atendió { $calls-answered } llamada{ $calls-answered-versus }.
    [many] se atendieron { $calls-answered } de llamadas{ $calls-answered-versus }.
   *[other] se atendieron { $calls-answered } llamadas{ $calls-answered-versus }.
}
traffic-abandoned = { $calls-abandoned ->
    [0] Ninguna se abandonó.
    [one] Se abandonó { $calls-abandoned } ({ $calls-abandonment_rate }{ $calls-abandonment_rate-versus }).
   *[other] Se abandonaron { $calls-abandoned } ({ $calls-abandonment_rate }{ $calls-abandonment_rate-versus }).
}
traffic-abandoned-plain = { $calls-abandoned ->
    [0] Ninguna se abandonó.
    [one] Se abandonó { $calls-abandoned }.
   *[other] Se abandonaron { $calls-abandoned }.
}
traffic-nuisance = { $calls-nuisance ->
    [0] { "" }
    [one] Hubo { $calls-nuisance } llamada molesta.
   *[other] Hubo { $calls-nuisance } llamadas molestas.
}
traffic-chart = Llamadas recibidas cada mes
traffic-lines = Llamadas por línea
traffic-queues = Llamadas por cola

## Espera y gestión

missed-calls-service_level = El nivel de servicio fue del { $calls-service_level } frente a un objetivo del { $calls-service_level-target }. { $calls-service_level-missed_months ->
    [1] No se ha cumplido el objetivo.
    [2] Es el segundo mes consecutivo en que no se cumple.
    [3] Es el tercer mes consecutivo en que no se cumple.
   *[other] Se acumulan { $calls-service_level-missed_months } meses consecutivos sin cumplirlo.
}
service-found = { $calls-service_level-met ->
    [yes] El nivel de servicio fue del { $calls-service_level } y cumple el objetivo del { $calls-service_level-target }.
   *[other] El nivel de servicio fue del { $calls-service_level }{ $calls-service_level-versus }.
}
service-level = El { $calls-service_level } de las llamadas se atendió dentro del tiempo comprometido{ $calls-service_level-versus }; el objetivo es el { $calls-service_level-target }.
service-level-plain = El { $calls-service_level } de las llamadas se atendió dentro del tiempo comprometido{ $calls-service_level-versus }.
waiting-mean = Quien fue atendido esperó { $calls-wait_mean } de media{ $calls-wait_mean-versus }.
handling-mean = Cada llamada ocupó { $calls-handle_mean } de media{ $calls-handle_mean-versus }: { $calls-talk_mean } de conversación y { $calls-wrap_up_mean } de trabajo posterior.
service-chart = Nivel de servicio de cada mes

## Quejas

complaints-rate = Son { $pack-complaints_per_thousand_calls } por cada mil llamadas{ $pack-complaints_per_thousand_calls-versus }.
complaints-lines = Quejas por cada mil llamadas, por línea

## Equipo

team-people = Actividad por persona

## Lo que se espera

next-calls = En { $expected_name } cabe esperar unas { $calls-offered-expected } llamadas, entre { $calls-offered-expected_lower } y { $calls-offered-expected_upper } con una probabilidad de cuatro sobre cinco; un año antes, ese mes, fueron { $calls-offered-expected_last_year }.
next-calls-first-year = En { $expected_name } cabe esperar unas { $calls-offered-expected } llamadas, entre { $calls-offered-expected_lower } y { $calls-offered-expected_upper } con una probabilidad de cuatro sobre cinco.
staffing-peak = Para atender al { $wanted } de las llamadas en { $within }, con las { $volume } que cabe esperar en { $expected_name }, la media hora de más carga, que empieza los { $weekday } a las { $time } ({ $arrivals } llamadas), necesita { $gives_up ->
    [yes] { $patient } personas si nadie cuelga antes (Erlang C) y { $impatient } si se cuelga como hasta ahora (Erlang A)
   *[no] { $patient } personas (Erlang C)
}. En { $period_name } atendieron en esa media hora { $answering } de media.
staffing-weekdays = Media hora de más carga de cada día y personas que necesita
staffing-hours = Personas necesarias en cada media hora: si nadie cuelga (Erlang C) · si se cuelga como hasta ahora (Erlang A)
section-annex_staffing = Personal por media hora
