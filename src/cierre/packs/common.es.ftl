### Lo que se dice igual en todos los ámbitos: quejas, trabajos, formación y plan.

## Cómo se llaman las cifras junto a las de otros libros

name-cases-received = Quejas recibidas
name-cases-handled = Quejas resueltas
name-cases-pending = Quejas pendientes al cierre
name-cases-first_response_median = Primera respuesta a las quejas (mediana)
name-cases-on_time_share = Quejas resueltas en plazo
name-training-pass_rate = Exámenes aprobados

## Quejas

complaints-found = { $cases-received ->
    [0] No entró ninguna queja
    [one] Entró { $cases-received } queja
   *[other] Entraron { $cases-received } quejas
} y { $cases-handled ->
    [0] no se resolvió ninguna
    [one] se resolvió { $cases-handled }
   *[other] se resolvieron { $cases-handled }
}; al cierre { $cases-pending ->
    [0] no queda ninguna pendiente
    [one] queda { $cases-pending } pendiente
   *[other] quedan { $cases-pending } pendientes
}.
complaints-largest = { $cases-received-largest_tied ->
    [yes] Los motivos de queja más frecuentes han sido { $cases-received-largest }, con { $cases-received-largest_value } quejas cada uno.
   *[no] El motivo de queja más frecuente ha sido { $cases-received-largest }, con { $cases-received-largest_value } { $cases-received-largest_value ->
        [one] queja
       *[other] quejas
    }.
}
complaints-volume = { $cases-received ->
    [0] En { $period_name } no se ha recibido ninguna queja{ $cases-received-versus }.
    [one] En { $period_name } se ha recibido { $cases-received } queja{ $cases-received-versus }.
   *[other] En { $period_name } se han recibido { $cases-received } quejas{ $cases-received-versus }.
} { $cases-handled ->
    [0] No se ha resuelto ninguna.
    [one] Se ha resuelto { $cases-handled }{ $cases-handled-versus }.
   *[other] Se han resuelto { $cases-handled }{ $cases-handled-versus }.
}
complaints-reopened = { $cases-reopened ->
    [0] { "" }
    [one] Se ha reabierto { $cases-reopened }.
   *[other] Se han reabierto { $cases-reopened }.
}
complaints-withdrawn = { $cases-withdrawn ->
    [0] { "" }
    [one] Se ha retirado { $cases-withdrawn }.
   *[other] Se han retirado { $cases-withdrawn }.
}
complaints-entry = { $cases-received ->
    [0] ninguna recibida
    [one] { $cases-received } recibida
   *[other] { $cases-received } recibidas
}, { $cases-handled ->
    [0] ninguna resuelta
    [one] { $cases-handled } resuelta
   *[other] { $cases-handled } resueltas
}{ $any_open ->
    [yes] ; pendientes al cierre: { $open }.
   *[no] ; ninguna pendiente.
}
open-new = { $count } sin empezar
open-in_hand = { $reason ->
    [none] { $count } en curso
   *[other] { $count } en curso ({ $reason })
}
open-waiting = { $reason ->
    [none] { $count } en espera
   *[other] { $count } ({ $reason })
}
open-escalated = { $count ->
    [one] { $count } elevada para decisión
   *[other] { $count } elevadas para decisión
}
complaints-chart = Quejas recibidas por categoría
complaints-first-response = { $cases-first_response_median-has ->
    [yes] La mitad de las quejas tuvo su primera respuesta en { $cases-first_response_median } de horario de oficina o menos{ $cases-first_response_median-versus }.
   *[no] Ninguna queja recibió su primera respuesta en el periodo.
}
complaints-resolution = { $cases-resolution_p90-alike ->
    [yes] La mitad de las resueltas, y hasta nueve de cada diez, se cerró en { $cases-resolution_median } o menos.
   *[no] La mitad de las resueltas se cerró en { $cases-resolution_median } o menos, y nueve de cada diez, en { $cases-resolution_p90 } o menos.
}
complaints-on-time = De las que tenían plazo, el { $cases-on_time_share } se resolvió a tiempo{ $cases-on_time_share-versus }; el objetivo es el { $cases-on_time_share-target }.
complaints-on-time-plain = De las que tenían plazo, el { $cases-on_time_share } se resolvió a tiempo{ $cases-on_time_share-versus }.
complaints-on-time-few = { $cases-promised ->
    [0] Ninguna de las resueltas tenía plazo.
    [one] { $cases-on_time ->
        [0] Solo { $cases-promised } tenía plazo, y no se cumplió.
       *[other] Solo { $cases-promised } tenía plazo, y se cumplió.
    }
   *[other] { $cases-on_time-of_promised ->
        [all] Las { $cases-promised } que tenían plazo se resolvieron a tiempo.
        [none] De las { $cases-promised } que tenían plazo no se resolvió a tiempo ninguna.
       *[some] { $cases-on_time ->
            [one] De las { $cases-promised } que tenían plazo se resolvió a tiempo { $cases-on_time }.
           *[other] De las { $cases-promised } que tenían plazo se resolvieron a tiempo { $cases-on_time }.
        }
    }
}
complaints-roll = Quejas pendientes, del inicio al cierre
decision = { $count ->
    [one] { $count } queja elevada
   *[other] { $count } quejas elevadas
}{ $known ->
    [yes] { " " }({ $reasons })
   *[no] { "" }
}{ $dated ->
    [yes] ; la más antigua, del { $oldest }
   *[no] { "" }
}.

## Trabajos

work-found = { $tasks-done ->
    [0] No se terminó ningún trabajo
    [one] Se terminó { $tasks-done } trabajo
   *[other] Se terminaron { $tasks-done } trabajos
}{ $tasks-done-versus }.
work-done = { $tasks-done ->
    [0] No se terminó ningún trabajo.
    [one] Se ha terminado { $tasks-done } trabajo.
   *[other] Se han terminado { $tasks-done } trabajos.
}
work-on-time = De los que tenían fecha, el { $tasks-on_time_share } se hizo a tiempo; el objetivo es el { $tasks-on_time_share-target }.
work-on-time-plain = De los que tenían fecha, el { $tasks-on_time_share } se hizo a tiempo.
work-on-time-few = { $tasks-promised ->
    [0] { "" }
    [one] { $tasks-on_time ->
        [0] Solo { $tasks-promised } tenía fecha, y no se hizo a tiempo.
       *[other] Solo { $tasks-promised } tenía fecha, y se hizo a tiempo.
    }
   *[other] { $tasks-on_time-of_promised ->
        [all] Los { $tasks-promised } que tenían fecha se hicieron a tiempo.
        [none] De los { $tasks-promised } que tenían fecha no se hizo a tiempo ninguno.
       *[some] { $tasks-on_time ->
            [one] De los { $tasks-promised } que tenían fecha se hizo a tiempo { $tasks-on_time }.
           *[other] De los { $tasks-promised } que tenían fecha se hicieron a tiempo { $tasks-on_time }.
        }
    }
}
work-pending = { $tasks-pending ->
    [0] No queda ninguno por hacer.
    [one] Queda { $tasks-pending } por hacer.
   *[other] Quedan { $tasks-pending } por hacer.
}
work-dropped = { $tasks-dropped ->
    [0] { "" }
    [one] Se descartó { $tasks-dropped }.
   *[other] Se descartaron { $tasks-dropped }.
}
work-places = Trabajos terminados por lugar

## Formación

training-attended = { $training-attended ->
    [0] Nadie asistió a cursos.
    [one] Hubo { $training-attended } asistencia a cursos.
   *[other] Hubo { $training-attended } asistencias a cursos.
}
training-exams = De los exámenes, { $training-passed ->
    [0] no se aprobó ninguno
    [one] se aprobó { $training-passed }
   *[other] se aprobaron { $training-passed }
} y { $training-failed ->
    [0] no se suspendió ninguno
    [one] se suspendió { $training-failed }
   *[other] se suspendieron { $training-failed }
} ({ $training-pass_rate } de aprobados).
training-exams-plain = { $training-pass_rate-has ->
    [no] No hubo exámenes.
   *[yes] De los exámenes, { $training-passed ->
        [0] no se aprobó ninguno
        [one] se aprobó { $training-passed }
       *[other] se aprobaron { $training-passed }
    } y { $training-failed ->
        [0] no se suspendió ninguno
        [one] se suspendió { $training-failed }
       *[other] se suspendieron { $training-failed }
    }.
}
training-mark = La nota media fue de { $training-mark_mean }.
training-people = Formación por persona

## Plan

next-carried = { $cases-pending ->
    [0] { "" }
    [one] Pasa al periodo siguiente { $cases-pending } queja pendiente; figura en el anexo.
   *[other] Pasan al periodo siguiente { $cases-pending } quejas pendientes; figuran una a una en el anexo.
}
next-expected = En { $expected_name } cabe esperar unas { $cases-received-expected } quejas, entre { $cases-received-expected_lower } y { $cases-received-expected_upper }.
next-work = Trabajos previstos
