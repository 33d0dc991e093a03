### Lo que se dice de un equipo de satisfacción.

section-surveys = Encuestas y respuesta
section-scores = Satisfacción de los clientes
section-visits = Visitas
section-visits_made = Previstas y hechas
section-visits_said = Lo que se dijo y lo que se hizo
section-complaints = Quejas de los clientes
section-team = Equipo

complaints_per_thousand_contacts =
    .label = Quejas por mil contactos
    .definition = Quejas recibidas entre los contactos del periodo, por mil. Son contactos las encuestas respondidas y las visitas hechas: aquellos en los que el cliente habló con el equipo. Las encuestas sin respuesta no cuentan, ni los casos que son de otra clase, como consultas. Sin contactos no hay valor.

name-surveys-sent = Encuestas enviadas
name-surveys-answered = Encuestas respondidas
name-visits-unreachable = Cliente no localizado
name-visits-raised = Asuntos planteados
name-visits-to_act = Asuntos por atender al cierre
name-cases-quiet_longest = Mayor racha sin quejas (días)

## Encuestas

missed-surveys-response_rate = Respondió el { $surveys-response_rate } de las encuestas ({ $surveys-answered } de { $surveys-sent }) frente a un objetivo del { $surveys-response_rate-target }. { $surveys-response_rate-missed_months ->
    [1] No se ha cumplido el objetivo.
    [2] Es el segundo mes consecutivo en que no se cumple.
    [3] Es el tercer mes consecutivo en que no se cumple.
   *[other] Se acumulan { $surveys-response_rate-missed_months } meses consecutivos sin cumplirlo.
}
surveys-found = { $surveys-sent ->
    [0] No se envió ninguna encuesta
    [one] Se envió { $surveys-sent } encuesta
   *[other] Se enviaron { $surveys-sent } encuestas
} y { $surveys-answered ->
    [0] no se respondió ninguna.
    [one] se respondió { $surveys-answered }.
   *[other] se respondieron { $surveys-answered }.
}
surveys-sent = { $surveys-sent ->
    [0] En { $period_name } no se envió ninguna encuesta.
    [one] En { $period_name } se envió { $surveys-sent } encuesta{ $surveys-sent-versus }.
    [many] En { $period_name } se enviaron { $surveys-sent } de encuestas{ $surveys-sent-versus }.
   *[other] En { $period_name } se enviaron { $surveys-sent } encuestas{ $surveys-sent-versus }.
} { $surveys-answered ->
    [0] No se respondió ninguna.
    [one] Se respondió { $surveys-answered }{ $surveys-answered-versus }.
   *[other] Se respondieron { $surveys-answered }{ $surveys-answered-versus }.
}
surveys-rate = La tasa de respuesta fue del { $surveys-response_rate }{ $surveys-response_rate-versus }; el objetivo es el { $surveys-response_rate-target }.
surveys-rate-plain = La tasa de respuesta fue del { $surveys-response_rate }{ $surveys-response_rate-versus }.
surveys-expired = { $surveys-expired ->
    [0] { "" }
    [one] Caducó { $surveys-expired } sin respuesta.
   *[other] Caducaron { $surveys-expired } sin respuesta.
}
surveys-waiting = { $surveys-waiting ->
    [0] { "" }
    [one] Al cierre queda { $surveys-waiting } sin responder.
   *[other] Al cierre quedan { $surveys-waiting } sin responder.
}
surveys-chart = Tasa de respuesta de cada mes
surveys-kinds = Encuestas según el momento en que se preguntó

## Índices

missed-surveys-nps = El NPS fue de { $surveys-nps } [{ $surveys-nps-lower }; { $surveys-nps-upper }] con { $surveys-nps_answers } respuestas y no llega al objetivo de { $surveys-nps-target }{ $surveys-nps-sure ->
    [no] , que sin embargo cabe en el intervalo.
   *[yes] .
}
missed-surveys-csat = El CSAT fue del { $surveys-csat } [{ $surveys-csat-lower }; { $surveys-csat-upper }] con { $surveys-csat_answers } respuestas y no llega al objetivo del { $surveys-csat-target }{ $surveys-csat-sure ->
    [no] , que sin embargo cabe en el intervalo.
   *[yes] .
}
nps-found = El NPS fue de { $surveys-nps } [{ $surveys-nps-lower }; { $surveys-nps-upper }] con { $surveys-nps_answers } respuestas (tasa de respuesta, { $surveys-nps_response_rate }){ $surveys-nps-met ->
    [yes] {" "}y cumple el objetivo de { $surveys-nps-target }.
   *[no] ; el objetivo es { $surveys-nps-target }.
}
nps-found-plain = El NPS fue de { $surveys-nps } [{ $surveys-nps-lower }; { $surveys-nps-upper }] con { $surveys-nps_answers } respuestas (tasa de respuesta, { $surveys-nps_response_rate }).
csat-found = El CSAT fue del { $surveys-csat } [{ $surveys-csat-lower }; { $surveys-csat-upper }] con { $surveys-csat_answers } respuestas (tasa de respuesta, { $surveys-csat_response_rate }).
nps-said = El NPS fue de { $surveys-nps } [{ $surveys-nps-lower }; { $surveys-nps-upper }] con { $surveys-nps_answers } respuestas, tasa de respuesta del { $surveys-nps_response_rate }{ $surveys-nps-versus }. Entre quienes respondieron hubo { $surveys-promoters ->
    [0] ningún promotor (nueve o diez)
    [one] { $surveys-promoters } promotor (nueve o diez)
   *[other] { $surveys-promoters } promotores (nueve o diez)
} y { $surveys-detractors ->
    [0] ningún detractor (seis o menos).
    [one] { $surveys-detractors } detractor (seis o menos).
   *[other] { $surveys-detractors } detractores (seis o menos).
}
nps-said-few = El NPS fue de { $surveys-nps } [{ $surveys-nps-lower }; { $surveys-nps-upper }] con { $surveys-nps_answers } respuestas a { $surveys-nps_sent } encuestas{ $surveys-nps-versus }. Entre quienes respondieron hubo { $surveys-promoters ->
    [0] ningún promotor (nueve o diez)
    [one] { $surveys-promoters } promotor (nueve o diez)
   *[other] { $surveys-promoters } promotores (nueve o diez)
} y { $surveys-detractors ->
    [0] ningún detractor (seis o menos).
    [one] { $surveys-detractors } detractor (seis o menos).
   *[other] { $surveys-detractors } detractores (seis o menos).
}
nps-few = { $surveys-nps_answers ->
    [0] { "" }
    [one] Sobre la recomendación solo hubo { $surveys-nps_answers } respuesta: no basta para un NPS.
   *[other] Sobre la recomendación hubo { $surveys-nps_answers } respuestas, pocas para un NPS: { $surveys-promoters ->
        [0] ningún promotor
        [one] { $surveys-promoters } promotor
       *[other] { $surveys-promoters } promotores
    } y { $surveys-detractors ->
        [0] ningún detractor.
        [one] { $surveys-detractors } detractor.
       *[other] { $surveys-detractors } detractores.
    }
}
nps-target = { $surveys-nps-interval ->
    [no] { "" }
   *[yes] { $surveys-nps-met ->
        [yes] El objetivo de { $surveys-nps-target } se cumple{ $surveys-nps-sure ->
            [no] , aunque el intervalo llega por debajo de él.
           *[yes] {" "}incluso en el extremo inferior del intervalo.
        }
       *[no] No llega al objetivo de { $surveys-nps-target }{ $surveys-nps-sure ->
            [no] , aunque este cabe en el intervalo: con tan pocas respuestas no puede afirmarse que se haya incumplido.
           *[yes] {" "}ni en el extremo superior del intervalo.
        }
    }
}
csat-said = El CSAT (quienes dieron un cuatro o un cinco) fue del { $surveys-csat } [{ $surveys-csat-lower }; { $surveys-csat-upper }] con { $surveys-csat_answers } respuestas, tasa de respuesta del { $surveys-csat_response_rate }{ $surveys-csat-versus }.
csat-said-few = El CSAT (quienes dieron un cuatro o un cinco) fue del { $surveys-csat } [{ $surveys-csat-lower }; { $surveys-csat-upper }] con { $surveys-csat_answers } respuestas a { $surveys-csat_sent } encuestas{ $surveys-csat-versus }.
csat-few = { $surveys-csat_answers ->
    [0] { "" }
    [one] Sobre la satisfacción hubo { $surveys-csat_answers } respuesta, { $surveys-satisfied ->
        [0] que no fue satisfactoria.
       *[other] de un cliente satisfecho.
    }
   *[other] Sobre la satisfacción hubo { $surveys-csat_answers } respuestas, { $surveys-satisfied ->
        [0] ninguna de un cliente satisfecho.
        [one] { $surveys-satisfied } de un cliente satisfecho.
       *[other] { $surveys-satisfied } de clientes satisfechos.
    }
}
csat-target = { $surveys-csat-interval ->
    [no] { "" }
   *[yes] { $surveys-csat-met ->
        [yes] El objetivo del { $surveys-csat-target } se cumple{ $surveys-csat-sure ->
            [no] , aunque el intervalo llega por debajo de él.
           *[yes] {" "}incluso en el extremo inferior del intervalo.
        }
       *[no] No llega al objetivo del { $surveys-csat-target }{ $surveys-csat-sure ->
            [no] , aunque este cabe en el intervalo: con tan pocas respuestas no puede afirmarse que se haya incumplido.
           *[yes] {" "}ni en el extremo superior del intervalo.
        }
    }
}
csat-mean = La nota media fue de { $surveys-csat_mean } sobre cinco.
ces-said = El CES (a cuántos les resultó fácil la gestión) fue del { $surveys-ces } [{ $surveys-ces-lower }; { $surveys-ces-upper }] con { $surveys-ces_answers } respuestas, tasa de respuesta del { $surveys-ces_response_rate }{ $surveys-ces-versus }.
ces-said-few = El CES (a cuántos les resultó fácil la gestión) fue del { $surveys-ces } [{ $surveys-ces-lower }; { $surveys-ces-upper }] con { $surveys-ces_answers } respuestas a { $surveys-ces_sent } encuestas{ $surveys-ces-versus }.
ces-few = { $surveys-ces_answers ->
    [0] { "" }
    [one] Sobre la facilidad hubo { $surveys-ces_answers } respuesta, { $surveys-easy ->
        [0] de alguien a quien no le resultó fácil.
       *[other] de alguien a quien le resultó fácil.
    }
   *[other] Sobre la facilidad hubo { $surveys-ces_answers } respuestas; { $surveys-easy ->
        [0] a nadie le resultó fácil.
        [one] a { $surveys-easy } le resultó fácil.
       *[other] a { $surveys-easy } les resultó fácil.
    }
}
ces-mean = La facilidad media fue de { $surveys-ces_mean } sobre siete.
-interval-means = Entre corchetes va el intervalo de confianza del noventa y cinco por ciento: cuanto menos se responde, más ancho es. No corrige que quienes callan puedan pensar de otro modo.
nps-interval = { $surveys-nps-interval ->
    [no] { "" }
   *[yes] { -interval-means }
}
csat-interval = { $surveys-csat-interval ->
    [no] { "" }
   *[yes] { -interval-means }
}
ces-interval = { $surveys-ces-interval ->
    [no] { "" }
   *[yes] { -interval-means }
}
nps-chart = NPS de cada mes
scores-themes = Respuestas según el tema del que hablaron

## Visitas

missed-visits-made = { $visits-made ->
    [0] No se hizo ninguna visita
    [one] Se hizo { $visits-made } visita
   *[other] Se hicieron { $visits-made } visitas
} frente a un objetivo de { $visits-made-target }{ $visits-made ->
    [0] { "" }
   *[other] { " " }({ $visits-made-attainment })
}{ $visits-unreachable ->
    [0] .
    [one] ; en { $visits-unreachable } intento no se localizó al cliente.
   *[other] ; en { $visits-unreachable } intentos no se localizó al cliente.
}
missed-visits-on_time_share = Se hizo en fecha el { $visits-on_time_share } de las visitas, frente a un objetivo del { $visits-on_time_share-target }.
visits-found = { $visits-made ->
    [0] No se hizo ninguna visita.
    [one] Se hizo { $visits-made } visita{ $visits-made-versus }.
   *[other] Se hicieron { $visits-made } visitas{ $visits-made-versus }.
}
followed-found = { $visits-acted ->
    [0] No se atendió ningún asunto planteado en visitas
    [one] Se atendió { $visits-acted } asunto planteado en visitas
   *[other] Se atendieron { $visits-acted } asuntos planteados en visitas
}; { $visits-to_act ->
    [0] no queda ninguno por atender.
    [one] queda { $visits-to_act } por atender.
   *[other] quedan { $visits-to_act } por atender.
}
visits-made = { $visits-made ->
    [0] No se hizo ninguna visita; el objetivo eran { $visits-made-target }.
    [one] Se hizo { $visits-made } visita{ $visits-made-versus }; el objetivo eran { $visits-made-target }.
   *[other] Se hicieron { $visits-made } visitas{ $visits-made-versus }; el objetivo eran { $visits-made-target }.
}
visits-made-plain = { $visits-made ->
    [0] No se hizo ninguna visita.
    [one] Se hizo { $visits-made } visita{ $visits-made-versus }.
   *[other] Se hicieron { $visits-made } visitas{ $visits-made-versus }.
}
visits-not-made = { $visits-unreachable ->
    [0] Siempre se localizó al cliente
    [one] En { $visits-unreachable } intento no se localizó al cliente{ $visits-unreachable-versus }
   *[other] En { $visits-unreachable } intentos no se localizó al cliente{ $visits-unreachable-versus }
}{ $visits-dropped ->
    [0] .
    [one] ; se descartó { $visits-dropped } visita.
   *[other] ; se descartaron { $visits-dropped } visitas.
}
visits-unreachable = { $visits-unreachable ->
    [0] { "" }
    [one] En { $visits-unreachable } intento no se localizó al cliente.
   *[other] En { $visits-unreachable } intentos no se localizó al cliente.
}
visits-dropped = { $visits-dropped ->
    [0] { "" }
    [one] Se descartó { $visits-dropped } visita.
   *[other] Se descartaron { $visits-dropped } visitas.
}
visits-on-time = De las que tenían fecha límite, el { $visits-on_time_share } se hizo en fecha{ $visits-on_time_share-versus }; el objetivo es el { $visits-on_time_share-target }.
visits-on-time-plain = De las que tenían fecha límite, el { $visits-on_time_share } se hizo en fecha{ $visits-on_time_share-versus }.
visits-on-time-few = { $visits-promised ->
    [0] { "" }
    [one] { $visits-on_time ->
        [0] Solo { $visits-promised } tenía fecha límite, y no se hizo en fecha.
       *[other] Solo { $visits-promised } tenía fecha límite, y se hizo en fecha.
    }
   *[other] { $visits-on_time-of_promised ->
        [all] Las { $visits-promised } que tenían fecha límite se hicieron en fecha.
        [none] De las { $visits-promised } que tenían fecha límite no se hizo ninguna en fecha.
       *[some] { $visits-on_time ->
            [one] De las { $visits-promised } que tenían fecha límite se hizo { $visits-on_time } en fecha.
           *[other] De las { $visits-promised } que tenían fecha límite se hicieron { $visits-on_time } en fecha.
        }
    }
}
visits-required = { $visits-made-year_met ->
    [yes] { "" }
   *[no] En el año van { $visits-made-year_actual } de las { $visits-made-year_target } del plan{ $visits-made-remaining_months ->
        [0] .
        [one] ; el mes que queda debe aportar { $visits-made-required }.
       *[other] ; cada uno de los { $visits-made-remaining_months } meses restantes debe aportar { $visits-made-required }.
    }
}
visits-year-met = { $visits-made-year_met ->
    [yes] Con { $visits-made-year_actual } visitas en el año, el plan anual de { $visits-made-year_target } ya está cumplido.
   *[no] { "" }
}
visits-pending = { $visits-pending ->
    [0] Al cierre no queda ninguna en el plan.
    [one] Al cierre queda { $visits-pending } en el plan.
   *[other] Al cierre quedan { $visits-pending } en el plan, contadas las de fecha posterior.
}
visits-chart = Visitas hechas cada mes y su objetivo
visits-places = Visitas por lugar
visits-raised = { $visits-raised ->
    [0] En ninguna visita se planteó nada que atender{ $visits-raised-versus }.
    [one] En { $visits-raised } visita el cliente planteó algo que atender{ $visits-raised-versus }.
   *[other] En { $visits-raised } visitas el cliente planteó algo que atender{ $visits-raised-versus }.
}
visits-followed = { $visits-opening_to_act ->
    [0] Al empezar no había asuntos por atender
    [one] Al empezar había { $visits-opening_to_act } asunto por atender
   *[other] Al empezar había { $visits-opening_to_act } asuntos por atender
}; { $visits-acted ->
    [0] no se atendió ninguno
    [one] se atendió { $visits-acted }
   *[other] se atendieron { $visits-acted }
} y { $visits-to_act ->
    [0] al cierre no queda ninguno.
    [one] al cierre queda { $visits-to_act }, que figura en el anexo.
   *[other] al cierre quedan { $visits-to_act }, que figuran uno a uno en el anexo.
}
visits-left = { $visits-to_act ->
    [0] Al cierre no queda ningún asunto por atender.
    [one] Al cierre queda { $visits-to_act } asunto por atender, que figura en el anexo.
   *[other] Al cierre quedan { $visits-to_act } asuntos por atender, que figuran uno a uno en el anexo.
}
visits-time = La mitad de los atendidos lo fue en { $visits-act_median } o menos{ $visits-act_median-versus }.
visits-themes = Lo que dijeron los clientes, por tema
next-visits = Visitas que tocan

## Quejas

missed-pack-complaints_per_thousand_contacts = { $cases-received ->
    [one] Llegó { $cases-received } queja
   *[other] Llegaron { $cases-received } quejas
}: { $pack-complaints_per_thousand_contacts } por cada mil contactos, cuando el objetivo es { $pack-complaints_per_thousand_contacts-target ->
    [0] ninguna
   *[other] { $pack-complaints_per_thousand_contacts-target }
}. { $cases-quiet_longest ->
    [0] No hubo un solo día sin quejas.
    [one] El periodo más largo sin ellas fue de { $cases-quiet_longest } día.
   *[other] El periodo más largo sin ellas fue de { $cases-quiet_longest } días.
}
complaints-rate = Son { $pack-complaints_per_thousand_contacts } por cada mil contactos{ $pack-complaints_per_thousand_contacts-versus }; el objetivo es { $pack-complaints_per_thousand_contacts-target ->
    [0] que no haya ninguna.
   *[other] { $pack-complaints_per_thousand_contacts-target }.
}
complaints-rate-plain = Son { $pack-complaints_per_thousand_contacts } por cada mil contactos{ $pack-complaints_per_thousand_contacts-versus }.
complaints-received = { $cases-received ->
    [0] No se recibió ninguna queja.
    [one] Se recibió { $cases-received } queja{ $cases-received-versus }.
   *[other] Se recibieron { $cases-received } quejas{ $cases-received-versus }.
}
complaints-handled = { $cases-handled ->
    [0] No se resolvió ninguna queja.
    [one] Se resolvió { $cases-handled } queja{ $cases-handled-versus }.
   *[other] Se resolvieron { $cases-handled } quejas{ $cases-handled-versus }.
}
complaints-quiet = { $cases-received ->
    [0] { $cases-quiet_present ->
        [one] Al cierre se llevaba { $cases-quiet_present } día sin ninguna.
       *[other] Al cierre se llevaban { $cases-quiet_present } días sin ninguna.
    }
   *[other] { $cases-quiet_longest ->
        [0] No hubo un solo día sin quejas
        [one] El periodo más largo sin quejas fue de { $cases-quiet_longest } día
       *[other] El periodo más largo sin quejas fue de { $cases-quiet_longest } días
    }{ $cases-quiet_longest-versus }; { $cases-quiet_present ->
        [0] la última llegó el último día.
        [one] al cierre se llevaba { $cases-quiet_present } día sin ninguna.
       *[other] al cierre se llevaban { $cases-quiet_present } días sin ninguna.
    }
}
complaints-quiet-present = { $cases-quiet_present ->
    [0] { "" }
    [one] Al cierre se llevaba { $cases-quiet_present } día sin quejas.
   *[other] Al cierre se llevaban { $cases-quiet_present } días sin quejas.
}
complaints-quiet-chart = Racha más larga sin quejas de cada mes, en días

## Equipo y formación

training-passed = { $training-passed ->
    [0] { "" }
    [one] Se aprobó { $training-passed } examen.
   *[other] Se aprobaron { $training-passed } exámenes.
}

team-people = Actividad por persona

## Cómo lo llama cada persona

-case = { $number ->
    [none] ninguna queja
    [one] queja
   *[many] quejas
}
-task = { $number ->
    [none] ninguna tarea
    [one] tarea
    [all] todas las tareas
   *[many] tareas
}
