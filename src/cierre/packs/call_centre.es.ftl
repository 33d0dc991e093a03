### Lo que se dice de un centro de llamadas.

section-traffic = Tráfico de llamadas
section-waiting = Espera y gestión
section-complaints = Quejas de los clientes
section-quality = Calidad
section-team = Equipo
section-shifts = Turnos
section-wellbeing = Bienestar
section-conduct = Conducta
section-voice = Voz y sensibilización
section-contests = Concursos y actividades
section-cooperation = Cooperación con otros equipos

complaints_per_thousand_calls =
    .label = Quejas por cada mil llamadas
    .definition = Quejas recibidas entre llamadas ofrecidas en el periodo, por mil. Los casos de otra clase, como consultas o percances evitados, no cuentan; los que no dicen su clase, sí. Sin llamadas no hay valor.

book-cases = Casos
name-calls-offered = Llamadas recibidas
name-calls-answered = Llamadas atendidas
name-cases-complaints = Quejas recibidas
name-cases-received = Casos recibidos
name-cases-handled = Casos resueltos
name-cases-pending = Casos pendientes al cierre
name-cases-first_response_median = Primera respuesta a los casos (mediana)
name-cases-on_time_share = Casos resueltos en plazo
name-cases-near_misses = Incidencias evitadas
name-cases-jumped = Quejas que saltaron un nivel
name-quality-score_mean = Puntuación media de calidad
name-quality-reviewed = Revisiones de calidad hechas
name-shifts-missed_share = Tasa de ausencias
name-wellbeing-mood_mean = Ánimo medio

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
}{ $calls-offered-versus }; { $calls-answered ->
    [0] no se atendió ninguna.
    [one] se atendió { $calls-answered }.
   *[other] se atendieron { $calls-answered }.
}
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
handling-mean = Cada llamada ocupó { $calls-handle_mean } de media{ $calls-handle_mean-versus }: { $calls-talk_mean } de conversación y { $calls-wrap_up_mean } de trabajo posterior cuando lo hubo.
service-chart = Nivel de servicio de cada mes

## Quejas e incidencias evitadas: «caso» es lo uno o lo otro

complaints-found-kinds = { $cases-received ->
    [0] No entró ningún caso
    [one] Entró { $cases-received } caso
   *[other] Entraron { $cases-received } casos
}{ $cases-complaints ->
    [0] { "" }
    [one] , { $cases-received ->
        [one] una queja
       *[other] { $cases-complaints } de ellos queja
    }{ $cases-complaints-versus },
   *[other] , { $cases-complaints } de ellos quejas{ $cases-complaints-versus },
} y { $cases-handled ->
    [0] no se resolvió ninguno
    [one] se resolvió { $cases-handled }
   *[other] se resolvieron { $cases-handled }
}; al cierre { $cases-pending ->
    [0] no queda ninguno pendiente.
    [one] queda { $cases-pending } pendiente.
   *[other] quedan { $cases-pending } pendientes.
}
complaints-found = { $cases-received ->
    [0] No entró ningún caso
    [one] Entró { $cases-received } caso
   *[other] Entraron { $cases-received } casos
} y { $cases-handled ->
    [0] no se resolvió ninguno
    [one] se resolvió { $cases-handled }
   *[other] se resolvieron { $cases-handled }
}; al cierre { $cases-pending ->
    [0] no queda ninguno pendiente
    [one] queda { $cases-pending } pendiente
   *[other] quedan { $cases-pending } pendientes
}.
complaints-largest = { $cases-received-largest_tied ->
    [yes] Los motivos más frecuentes han sido { $cases-received-largest }, con { $cases-received-largest_value } casos cada uno.
   *[no] El motivo más frecuente ha sido { $cases-received-largest }, con { $cases-received-largest_value } { $cases-received-largest_value ->
        [one] caso
       *[other] casos
    }.
}
complaints-received = { $cases-complaints ->
    [0] { "" }
    [one] En { $period_name } se ha recibido { $cases-complaints } queja{ $cases-complaints-versus }.
   *[other] En { $period_name } se han recibido { $cases-complaints } quejas{ $cases-complaints-versus }.
}
complaints-volume = { $cases-received ->
    [0] En { $period_name } no se ha recibido ningún caso{ $cases-received-versus }.
    [one] En { $period_name } se ha recibido { $cases-received } caso{ $cases-received-versus }.
   *[other] En { $period_name } se han recibido { $cases-received } casos{ $cases-received-versus }.
}
complaints-rate = Son { $pack-complaints_per_thousand_calls } por cada mil llamadas{ $pack-complaints_per_thousand_calls-versus }.
complaints-jumped = { $cases-jumped ->
    [0] Ninguna saltó un nivel.
    [one] Saltó un nivel { $cases-jumped }: llegó a un superior sin pasar por el equipo.
   *[other] Saltaron un nivel { $cases-jumped }{ $cases-jumped-versus }: llegaron a un superior sin pasar por el equipo.
}
complaints-near-misses = { $cases-near_misses ->
    [0] { "" }
    [one] Se anotó además { $cases-near_misses } incidencia evitada, que se guarda como lección.
   *[other] Se anotaron además { $cases-near_misses } incidencias evitadas, que se guardan como lección.
}
complaints-handled = { $cases-handled ->
    [0] No se ha resuelto ningún caso.
    [one] Se ha resuelto { $cases-handled } caso{ $cases-handled-versus }.
   *[other] Se han resuelto { $cases-handled } casos{ $cases-handled-versus }.
}
complaints-chart = Casos recibidos por categoría
complaints-first-response = { $cases-first_response_median-has ->
    [yes] La mitad de los casos tuvo su primera respuesta en { $cases-first_response_median } de horario de oficina o menos{ $cases-first_response_median-versus }.
   *[no] Ningún caso recibió su primera respuesta en el periodo.
}
complaints-resolution = { $cases-resolution_p90-alike ->
    [yes] La mitad de los resueltos, y hasta nueve de cada diez, se cerró en { $cases-resolution_median } o menos.
   *[no] La mitad de los resueltos se cerró en { $cases-resolution_median } o menos, y nueve de cada diez, en { $cases-resolution_p90 } o menos.
}
complaints-on-time = De los que tenían plazo, el { $cases-on_time_share } se resolvió a tiempo{ $cases-on_time_share-versus }; el objetivo es el { $cases-on_time_share-target }.
complaints-on-time-plain = De los que tenían plazo, el { $cases-on_time_share } se resolvió a tiempo{ $cases-on_time_share-versus }.
complaints-on-time-few = { $cases-promised ->
    [0] Ninguno de los resueltos tenía plazo.
    [one] { $cases-on_time ->
        [0] Solo { $cases-promised } tenía plazo, y no se cumplió.
       *[other] Solo { $cases-promised } tenía plazo, y se cumplió.
    }
   *[other] { $cases-on_time-of_promised ->
        [all] Los { $cases-promised } que tenían plazo se resolvieron a tiempo.
        [none] De los { $cases-promised } que tenían plazo no se resolvió a tiempo ninguno.
       *[some] { $cases-on_time ->
            [one] De los { $cases-promised } que tenían plazo se resolvió a tiempo { $cases-on_time }.
           *[other] De los { $cases-promised } que tenían plazo se resolvieron a tiempo { $cases-on_time }.
        }
    }
}
complaints-roll = Casos pendientes, del inicio al cierre
step-out_resolved = Resueltos
step-out_withdrawn = Retirados
complaints-lines = Quejas por línea
next-carried = { $cases-pending ->
    [0] { "" }
    [one] Pasa al periodo siguiente { $cases-pending } caso pendiente; figura en el anexo.
   *[other] Pasan al periodo siguiente { $cases-pending } casos pendientes; figuran uno a uno en el anexo.
}

## Calidad

missed-quality-score_mean = La puntuación media de calidad fue de { $quality-score_mean } y la exigida es { $quality-score_mean-target }. { $quality-score_mean-missed_months ->
    [1] No se ha alcanzado.
    [2] Es el segundo mes consecutivo en que no se alcanza.
    [3] Es el tercer mes consecutivo en que no se alcanza.
   *[other] Se acumulan { $quality-score_mean-missed_months } meses consecutivos sin alcanzarla.
}
quality-found = { $quality-score_mean-met ->
    [yes] La puntuación media de calidad fue de { $quality-score_mean } y alcanza la exigida, { $quality-score_mean-target }.
   *[other] La puntuación media de calidad fue de { $quality-score_mean }{ $quality-score_mean-versus }.
}
quality-reviewed = { $quality-reviewed_share-base ->
    [one] { $quality-reviewed ->
        [0] La revisión que tocaba no se hizo.
       *[other] Se hizo la revisión que tocaba.
    }
   *[other] De las { $quality-reviewed_share-base } revisiones que tocaban { $quality-reviewed ->
        [0] no se hizo ninguna.
        [one] se hizo { $quality-reviewed }.
       *[other] se hicieron { $quality-reviewed }.
    }
}
quality-score = La puntuación media fue de { $quality-score_mean }{ $quality-score_mean-versus }; la exigida es { $quality-score_mean-target }.
quality-score-plain = La puntuación media fue de { $quality-score_mean }{ $quality-score_mean-versus }.
quality-below = { $quality-below ->
    [0] Ninguna quedó por debajo de lo exigido.
    [one] Quedó { $quality-below } por debajo de lo exigido.
   *[other] Quedaron { $quality-below } por debajo de lo exigido{ $quality-below-versus }.
}
quality-improved = { $quality-improved ->
    [0] { "" }
    [one] Se dio por lograda { $quality-improved } mejora.
   *[other] Se dieron por logradas { $quality-improved } mejoras.
}
quality-to-improve = { $quality-to_improve ->
    [0] No queda ninguna mejora pendiente.
    [one] Queda { $quality-to_improve } mejora pendiente.
   *[other] Quedan { $quality-to_improve } mejoras pendientes.
}
quality-chart = Puntuación media de calidad de cada mes
quality-people = Revisiones por persona

## Equipo

team-people = Actividad por persona
shifts-worked = { $shifts-planned ->
    [0] No había turnos planificados.
    [one] Había { $shifts-planned } turno planificado{ $shifts-worked ->
        [0] {" "}y no lo trabajó la persona a la que tocaba.
       *[other] {" "}y se trabajó.
    }
   *[other] De los { $shifts-planned } turnos planificados, { $shifts-worked ->
        [0] ninguno lo trabajó la persona a la que tocaba.
        [one] { $shifts-worked } lo trabajó la persona a la que tocaba.
       *[other] { $shifts-worked } los trabajó la persona a la que tocaban.
    }
}
shifts-covered = { $shifts-covered ->
    [0] { "" }
    [one] { $scope ->
        [office] Otra persona cubrió { $shifts-covered }.
       *[other] Se cubrió { $shifts-covered } turno de otra persona.
    }
   *[other] { $scope ->
        [office] Otras personas cubrieron { $shifts-covered }.
       *[other] Se cubrieron { $shifts-covered } turnos de otras personas.
    }
}
shifts-handed-over = { $shifts-handed_over ->
    [0] { "" }
    [one] Se cedió { $shifts-handed_over }, que cubrió otra persona.
   *[other] Se cedieron { $shifts-handed_over }, que cubrieron otras personas.
}
shifts-missed = { $shifts-missed ->
    [0] No hubo ausencias.
    [one] Hubo { $shifts-missed } ausencia ({ $shifts-missed_share }{ $shifts-missed_share-versus }); el objetivo es no pasar del { $shifts-missed_share-target }.
   *[other] Hubo { $shifts-missed } ausencias ({ $shifts-missed_share }{ $shifts-missed_share-versus }); el objetivo es no pasar del { $shifts-missed_share-target }.
}
shifts-missed-plain = { $shifts-missed ->
    [0] No hubo ausencias.
    [one] Hubo { $shifts-missed } ausencia ({ $shifts-missed_share }{ $shifts-missed_share-versus }).
   *[other] Hubo { $shifts-missed } ausencias ({ $shifts-missed_share }{ $shifts-missed_share-versus }).
}
shifts-missed-few = { $shifts-missed ->
    [0] No hubo ausencias.
    [one] Hubo { $shifts-missed } ausencia.
   *[other] Hubo { $shifts-missed } ausencias.
}
shifts-called-off = { $shifts-called_off ->
    [0] { "" }
    [one] Se suspendió { $shifts-called_off } turno.
   *[other] Se suspendieron { $shifts-called_off } turnos.
}
wellbeing-answered = { $wellbeing-asked ->
    [one] Se preguntó { $wellbeing-asked } vez por el ánimo{ $wellbeing-answered ->
        [0] {" "}y no hubo respuesta.
       *[other] {" "}y hubo respuesta.
    }
   *[other] De las { $wellbeing-asked } preguntas hechas sobre el ánimo { $wellbeing-answered ->
        [0] no se respondió ninguna.
        [one] se respondió { $wellbeing-answered }.
       *[other] se respondieron { $wellbeing-answered }.
    }
} Lo que contesta cada persona solo lo ve ella; de un grupo se dice desde cinco personas.
wellbeing-mood = El ánimo medio, de { $wellbeing-mood_mean-least ->
    [zero] cero
   *[one] uno
} (mal) a { $wellbeing-mood_mean-most ->
    [three] tres
    [four] cuatro
   *[five] cinco
    [six] seis
    [seven] siete
    [ten] diez
    [hundred] cien
} (bien), fue de { $wellbeing-mood_mean }{ $wellbeing-mood_mean-versus }.
wellbeing-mood-plain = El ánimo medio fue de { $wellbeing-mood_mean }{ $wellbeing-mood_mean-versus }.
wellbeing-chart = Ánimo medio de cada mes
conduct-observed = { $conduct-observed ->
    [0] No se anotó ninguna falta.
    [one] Se anotó { $conduct-observed } falta.
   *[other] Se anotaron { $conduct-observed } faltas.
}
conduct-talked = { $conduct-talked ->
    [0] { "" }
    [one] En { $conduct-talked } caso se habló con la persona.
   *[other] En { $conduct-talked } casos se habló con la persona.
}
conduct-sanctioned = { $conduct-sanctioned ->
    [0] No hubo sanciones.
    [one] Hubo { $conduct-sanctioned } sanción, después de hablarlo.
   *[other] Hubo { $conduct-sanctioned } sanciones, cada una después de hablarlo.
}
conduct-unfounded = { $conduct-unfounded ->
    [0] { "" }
    [one] Resultó infundada { $conduct-unfounded }.
   *[other] Resultaron infundadas { $conduct-unfounded }.
}
conduct-to-talk = { $conduct-to_talk ->
    [0] { "" }
    [one] Queda pendiente { $conduct-to_talk } conversación.
   *[other] Quedan pendientes { $conduct-to_talk } conversaciones.
}
conduct-followed = { $conduct-followed ->
    [0] { "" }
    [one] Sigue { $conduct-followed } en seguimiento.
   *[other] Siguen { $conduct-followed } en seguimiento.
}
conduct-kinds = Faltas por clase

## Formación y trabajos

training-onboarded = { $training-onboarded ->
    [0] { "" }
    [one] { $training-onboarded } persona nueva terminó la acogida que se exige antes de atender.
   *[other] { $training-onboarded } personas nuevas terminaron la acogida que se exige antes de atender.
}
training-onboarded-late = { $training-onboarded_late ->
    [0] { "" }
    [one] { $training-onboarded_late } la terminó después del día previsto.
   *[other] { $training-onboarded_late } la terminaron después del día previsto.
}
work-missed = { $tasks-missed ->
    [0] { "" }
    [one] Quedó sin hacer { $tasks-missed } de los que se repiten.
   *[other] Quedaron sin hacer { $tasks-missed } de los que se repiten.
}

## Cuando no todo tiene cifra

complaints-found-settled = { $cases-received ->
    [one] Entró { $cases-received } caso
   *[other] Entraron { $cases-received } casos
} y { $cases-handled ->
    [0] no se resolvió ninguno
    [one] se resolvió { $cases-handled }
   *[other] se resolvieron { $cases-handled }
}; no queda ninguno pendiente.
training-passed = { $training-passed ->
    [0] { "" }
    [one] Se aprobó { $training-passed } examen.
   *[other] Se aprobaron { $training-passed } exámenes.
}
training-failed = { $training-failed ->
    [0] { "" }
    [one] Se suspendió { $training-failed } examen.
   *[other] Se suspendieron { $training-failed } exámenes.
}

## Lo que se espera

next-calls = En { $expected_name } cabe esperar unas { $calls-offered-expected } llamadas, entre { $calls-offered-expected_lower } y { $calls-offered-expected_upper } con una probabilidad de cuatro sobre cinco; un año antes, ese mes, fueron { $calls-offered-expected_last_year }.
next-calls-first-year = En { $expected_name } cabe esperar unas { $calls-offered-expected } llamadas, entre { $calls-offered-expected_lower } y { $calls-offered-expected_upper } con una probabilidad de cuatro sobre cinco.
staffing-peak = Para atender al { $wanted } de las llamadas en { $within }, con las { $volume } que cabe esperar en { $expected_name }, la media hora de más carga, que empieza los { $weekday } a las { $time } ({ $arrivals } llamadas), necesita { $gives_up ->
    [yes] { $patient } personas si nadie cuelga antes (Erlang C) y { $impatient } si se cuelga como hasta ahora (Erlang A)
   *[no] { $patient } personas (Erlang C)
}. En { $period_name }, en esa media hora atendieron { $answering } personas de media.
staffing-weekdays = Media hora de más carga de cada día y personas que necesita
staffing-hours = Personas necesarias en cada media hora: si nadie cuelga (Erlang C) · si se cuelga como hasta ahora (Erlang A)
section-annex_staffing = Personal por media hora

## Cómo lo llama cada persona

-case = { $number ->
    [none] ningún caso
    [one] caso
   *[many] casos
}
-task = { $number ->
    [none] ninguna tarea
    [one] tarea
    [all] todas las tareas
   *[many] tareas
}
