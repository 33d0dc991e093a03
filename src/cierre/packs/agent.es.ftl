### Lo que se dice de una mesa de atención y de cada uno de sus agentes.

section-service = Consultas y problemas
section-escalated = Problemas elevados a superiores
section-errors = Errores propios y percances evitados
section-work = Tareas propias
section-shifts = Turnos
section-training = Formación y novedades
section-quality = Calidad
section-team = Equipo
section-shortcomings = Carencias y cómo superarlas

book-cases = Gestiones
book-tasks = Tareas
kind_enquiry = Consultas
kind_complaint = Reclamaciones
kind_request = Peticiones
kind_incident = Incidencias
kind_near_miss = Percances evitados

## Cómo se llaman las cifras y qué cuentan

name-cases-received = Gestiones recibidas
    .definition = Consultas, reclamaciones, peticiones, incidencias y percances evitados registrados en el periodo, tengan o no respuesta. Una reapertura no cuenta como recibida.
name-cases-handled = Gestiones resueltas
    .definition = Gestiones que pasaron a resueltas en el periodo, se abrieran cuando se abrieran: las consultas, contestadas; los problemas, solucionados. Si una se reabre y se vuelve a resolver, cuenta las dos veces; se atribuye a quien la llevaba.
name-cases-pending = Gestiones pendientes al cierre
    .definition = Gestiones sin resolver ni retirar al final del periodo: nuevas, en curso, en espera o elevadas. Las reabiertas vuelven a contar.
name-cases-opening_pending = Gestiones pendientes al inicio
    .definition = Gestiones sin resolver ni retirar al empezar el periodo, según los movimientos anteriores.
name-cases-escalated = Gestiones elevadas a un superior
    .definition = Veces que una gestión se pasó a un superior en el periodo por no poder resolverla quien la llevaba; si se eleva dos veces, cuenta dos.
name-cases-escalated_resolved = Resueltas tras elevarse
    .definition = Gestiones que se resolvieron en el periodo estando elevadas a un superior, se elevaran cuando se elevaran.
name-cases-escalated_returned = Devueltas por el superior
    .definition = Veces que una gestión elevada volvió en el periodo a quien la llevaba, con la decisión tomada o sin ella.
name-cases-escalated_withdrawn = Retiradas tras elevarse
    .definition = Gestiones que se retiraron en el periodo estando elevadas a un superior.
name-cases-opening_with_superior = Elevadas al inicio
    .definition = Gestiones elevadas a un superior y sin decisión al comienzo del periodo.
name-cases-with_superior = Elevadas al cierre
    .definition = Gestiones elevadas a un superior y sin decisión al final del periodo. Ya están contadas entre las pendientes.
name-cases-decision_median = Decisión del superior (mediana)
    .definition = Mediana del tiempo natural desde que una gestión se eleva hasta que se resuelve, se devuelve o se retira, de las que salieron de ese estado en el periodo. Si no salió ninguna, no hay valor.
name-cases-reopened = Gestiones reabiertas
    .definition = Veces que una gestión resuelta volvió a estar en curso en el periodo; se atribuye a quien la llevaba al resolverse. La primera resolución sigue contando en su mes.
name-cases-withdrawn = Gestiones retiradas
    .definition = Gestiones anuladas o duplicadas que se cerraron sin resolver; no cuentan como resueltas ni como pendientes.
name-cases-first_response_median = Primera respuesta (mediana)
    .definition = Mediana del tiempo, en horario de oficina, desde el registro hasta la primera respuesta: que se empiece a tratar, se deje en espera o se eleve, o que una persona la resuelva. Que se cierre sin responsable no es respuesta; si después se reabre, el tiempo cuenta desde que se reabrió. Solo cuentan las que recibieron la primera respuesta en el periodo: ni las retiradas sin ella ni las que se reabren ya respondidas. Si no hay ninguna, no hay valor. El horario que cuenta es el del equipo responsable en cada momento.
name-cases-near_misses = Percances evitados
    .definition = Gestiones anotadas en el periodo de lo que estuvo a punto de salir mal y se evitó. Se guardan como enseñanza.
name-cases-jumped = Saltaron un nivel
    .definition = Gestiones recibidas en el periodo que el cliente llevó a un superior sin pasar por quien debía atenderlas. Las que no dicen por dónde llegaron no cuentan.
name-cases-first_response_p90 = Primera respuesta (nueve de cada diez)
    .definition = Tiempo, en horario de oficina, por debajo del cual recibió su primera respuesta el 90 % de las gestiones que la recibieron en el periodo. Si no la recibió ninguna, no hay valor.
name-cases-resolution_median = Resolución (mediana)
    .definition = Mediana del tiempo natural desde el registro hasta la resolución, de las resueltas en el periodo. Al reabrir una gestión el tiempo sigue contando desde su registro. Si no se resolvió ninguna, no hay valor.
name-cases-resolution_p90 = Resolución (nueve de cada diez)
    .definition = Tiempo natural por debajo del cual se resolvió el 90 % de las gestiones resueltas en el periodo, contado desde su registro. Si no se resolvió ninguna, no hay valor.
name-cases-on_time = Resueltas en plazo
    .definition = Gestiones resueltas en su fecha prometida o antes. Las que no tienen fecha prometida no cuentan; una reabierta cuenta cada vez que se resuelve.
name-cases-late = Resueltas fuera de plazo
    .definition = Gestiones resueltas después de su fecha prometida. Las que no la tienen no cuentan.
name-cases-promised = Resueltas con fecha prometida
    .definition = Gestiones resueltas en el periodo que tenían fecha prometida.
name-cases-on_time_share = Gestiones resueltas en plazo
    .definition = Resueltas en plazo entre las resueltas con fecha prometida. Si ninguna la tenía, no hay valor.
name-cases-own_errors = Errores y omisiones propios
    .definition = Gestiones recibidas en el periodo que se debieron a un error u omisión propios. Las que no dicen de quién fue el fallo no cuentan.
name-tasks-done = Tareas hechas
    .label = Hechas
    .definition = Tareas terminadas en el periodo, cada revisión diaria por separado.
name-tasks-planned = Tareas planificadas
    .label = Planificadas
    .definition = Tareas que se planificaron en el periodo, se hicieran o no. Una que se retoma no vuelve a contar.
name-tasks-pending = Tareas por hacer al cierre
    .label = Por hacer al cierre
    .definition = Tareas planificadas y no hechas ni descartadas al final del periodo, incluidas las de fecha posterior y las retomadas.
name-tasks-dropped = Tareas descartadas
    .label = Descartadas
    .definition = Tareas planificadas que en el periodo se decidió no hacer; no cuentan como hechas.
name-tasks-missed_share = Revisiones y tareas sin hacer
    .label = Parte sin hacer
    .definition = Tareas periódicas que quedaron sin hacer, entre estas y las tareas hechas en el periodo. Si no hubo ninguna, no hay valor.
name-tasks-on_time_share = Tareas hechas a tiempo
    .definition = Tareas terminadas en su fecha límite o antes, entre las terminadas que la tenían. Si ninguna la tenía, no hay valor.
name-shifts-covered = Turnos cubiertos a compañeros
    .label = Cubiertos
    .definition = Turnos de otra persona que trabajó quien los cubrió, en el periodo.
name-shifts-worked = Turnos trabajados
    .label = Trabajados
name-shifts-handed_over = Turnos cedidos
    .label = Cedidos
name-training-passed = Exámenes aprobados
name-training-pass_rate = Proporción de aprobados
name-quality-score_mean = Puntuación media en calidad

## Consultas y problemas

service-found = { $cases-received ->
    [0] No entró ninguna gestión
    [one] Entró { $cases-received } gestión
    [many] Entraron { $cases-received } de gestiones
   *[other] Entraron { $cases-received } gestiones
}{ $cases-received-versus }; { $cases-handled ->
    [0] no se resolvió ninguna
    [one] se resolvió { $cases-handled }
   *[other] se resolvieron { $cases-handled }
} y { $cases-pending ->
    [0] al cierre no queda ninguna pendiente
    [one] al cierre queda { $cases-pending } pendiente
   *[other] al cierre quedan { $cases-pending } pendientes
}.
service-found-closed = { $cases-received ->
    [0] No entró ninguna gestión
    [one] Entró { $cases-received } gestión
    [many] Entraron { $cases-received } de gestiones
   *[other] Entraron { $cases-received } gestiones
}{ $cases-received-versus }; { $cases-handled ->
    [0] no se resolvió ninguna
    [one] se resolvió { $cases-handled }
   *[other] se resolvieron { $cases-handled }
} y al cierre no queda ninguna pendiente.
escalated-found = { $cases-escalated ->
    [0] { "" }
    [one] Se elevó a un superior { $cases-escalated } gestión{ $cases-escalated-versus }.
    [many] Se elevaron a un superior { $cases-escalated } de gestiones{ $cases-escalated-versus }.
   *[other] Se elevaron a un superior { $cases-escalated } gestiones{ $cases-escalated-versus }.
}
service-largest = { $cases-received-largest_tied ->
    [yes] Lo que más se ha preguntado es { $cases-received-largest }, con { $cases-received-largest_value } gestiones cada uno.
   *[no] Lo que más se ha preguntado es { $cases-received-largest }, con { $cases-received-largest_value } { $cases-received-largest_value ->
        [one] gestión
       *[other] gestiones
    }.
}
service-volume = En { $period_name } { $cases-received ->
    [0] no entró ninguna gestión
    [one] entró { $cases-received } gestión
    [many] entraron { $cases-received } de gestiones
   *[other] entraron { $cases-received } gestiones
}{ $cases-received-versus }. { $cases-handled ->
    [0] No se resolvió ninguna.
    [one] Se resolvió { $cases-handled }{ $cases-handled-versus }.
    [many] Se resolvieron { $cases-handled } de gestiones{ $cases-handled-versus }.
   *[other] Se resolvieron { $cases-handled }{ $cases-handled-versus }.
}
service-reopened = { $cases-reopened ->
    [0] { "" }
    [one] Se reabrió { $cases-reopened } que parecía resuelta.
   *[other] Se reabrieron { $cases-reopened } que parecían resueltas.
}
service-withdrawn = { $cases-withdrawn ->
    [0] { "" }
    [one] Se retiró { $cases-withdrawn } por repetida o anulada.
   *[other] Se retiraron { $cases-withdrawn } por repetidas o anuladas.
}
service-entry = { $cases-received ->
    [0] no entró ninguna
    [one] entró { $cases-received }
   *[other] entraron { $cases-received }
}, { $cases-handled ->
    [0] no se resolvió ninguna
    [one] se resolvió { $cases-handled }
   *[other] se resolvieron { $cases-handled }
} y { $cases-pending ->
    [0] no queda nada pendiente
    [one] queda { $cases-pending } pendiente
   *[other] quedan { $cases-pending } pendientes
}.
service-entry-closed = { $cases-received ->
    [0] no entró ninguna
    [one] entró { $cases-received }
   *[other] entraron { $cases-received }
}, { $cases-handled ->
    [0] no se resolvió ninguna
    [one] se resolvió { $cases-handled }
   *[other] se resolvieron { $cases-handled }
} y no queda nada pendiente.
service-chart = Gestiones recibidas por categoría
service-resolution = { $cases-resolution_p90-alike ->
    [yes] La mitad de las resueltas, y hasta nueve de cada diez, se cerró en { $cases-resolution_median } o menos desde su registro.
   *[no] La mitad de las resueltas se cerró en { $cases-resolution_median } o menos desde su registro, y nueve de cada diez, en { $cases-resolution_p90 } o menos.
}
service-on-time = De las que tenían fecha prometida, el { $cases-on_time_share } se resolvió a tiempo{ $cases-on_time_share-versus }; el objetivo es el { $cases-on_time_share-target }.
service-on-time-plain = De las que tenían fecha prometida, el { $cases-on_time_share } se resolvió a tiempo{ $cases-on_time_share-versus }.
service-on-time-few = { $cases-promised ->
    [0] Ninguna de las resueltas tenía fecha prometida.
    [one] { $cases-on_time ->
        [0] Solo { $cases-promised } tenía fecha prometida, y no se cumplió.
       *[other] Solo { $cases-promised } tenía fecha prometida, y se cumplió.
    }
   *[other] { $cases-on_time-of_promised ->
        [all] Las { $cases-promised } que tenían fecha prometida se resolvieron a tiempo.
        [none] De las { $cases-promised } que tenían fecha prometida no se resolvió a tiempo ninguna.
       *[some] { $cases-on_time ->
            [one] De las { $cases-promised } que tenían fecha prometida se resolvió a tiempo { $cases-on_time }.
           *[other] De las { $cases-promised } que tenían fecha prometida se resolvieron a tiempo { $cases-on_time }.
        }
    }
}
service-roll = Gestiones pendientes, del inicio al cierre
decision = { $count ->
    [one] { $count } gestión elevada
   *[other] { $count } gestiones elevadas
}{ $dated ->
    [yes] { $count ->
        [one] , recibida el { $oldest }
       *[other] ; la más antigua, recibida el { $oldest }
    }
   *[no] { "" }
}.

## Primera respuesta

missed-cases-first_response_median = La mitad de las primeras respuestas tardó { $cases-first_response_median } o más, frente a un máximo de { $cases-first_response_median-target }. { $cases-first_response_median-missed_months ->
    [1] No se ha cumplido.
    [2] Es el segundo mes consecutivo en que no se cumple.
    [3] Es el tercer mes consecutivo en que no se cumple.
   *[other] Se acumulan { $cases-first_response_median-missed_months } meses consecutivos sin cumplirlo.
}
response-found = La mitad de las primeras respuestas llegó en { $cases-first_response_median } de horario de oficina o menos{ $cases-first_response_median-versus }.
response-times = { $cases-first_response_p90-alike ->
    [yes] La mitad de las gestiones, y hasta nueve de cada diez, recibió su primera respuesta en { $cases-first_response_median } de horario de oficina o menos{ $cases-first_response_median-versus }.
   *[no] La mitad de las gestiones recibió su primera respuesta en { $cases-first_response_median } de horario de oficina o menos{ $cases-first_response_median-versus }, y nueve de cada diez, en { $cases-first_response_p90 } o menos.
}
response-none = { $cases-first_response_median-has ->
    [yes] La mitad de las gestiones recibió su primera respuesta en { $cases-first_response_median } de horario de oficina o menos.
   *[no] Ninguna gestión recibió su primera respuesta en el periodo.
}
response-chart = Primera respuesta de cada mes (mediana)

## Lo elevado a superiores

escalated-opening = { $cases-opening_with_superior ->
    [0] { "" }
    [one] Al empezar, { $cases-opening_with_superior } esperaba ya decisión.
   *[other] Al empezar, { $cases-opening_with_superior } esperaban ya decisión.
}
escalated-passed = { $cases-escalated ->
    [0] No hubo que elevar ningún problema.
    [one] Se elevó { $cases-escalated } gestión que no se podía resolver en la mesa{ $cases-escalated-versus }.
    [many] Se elevaron { $cases-escalated } de gestiones que no se podían resolver en la mesa{ $cases-escalated-versus }.
   *[other] Se elevaron { $cases-escalated } gestiones que no se podían resolver en la mesa{ $cases-escalated-versus }.
}
escalated-resolved = { $cases-escalated_resolved ->
    [0] Ninguna se resolvió con la decisión del superior.
    [one] Con la decisión del superior se resolvió { $cases-escalated_resolved }.
   *[other] Con la decisión del superior se resolvieron { $cases-escalated_resolved }.
}
escalated-returned = { $cases-escalated_returned ->
    [0] { "" }
    [one] Volvió { $cases-escalated_returned } a quien la llevaba.
   *[other] Volvieron { $cases-escalated_returned } a quienes las llevaban.
}
escalated-withdrawn = { $cases-escalated_withdrawn ->
    [0] { "" }
    [one] Se retiró { $cases-escalated_withdrawn }.
   *[other] Se retiraron { $cases-escalated_withdrawn }.
}
escalated-time = La mitad de las decisiones llegó en { $cases-decision_median } o menos.
escalated-open = { $cases-with_superior ->
    [0] Ninguna espera decisión.
    [one] Al cierre, { $cases-with_superior } espera decisión.
   *[other] Al cierre, { $cases-with_superior } esperan decisión.
}
escalated-categories = Gestiones elevadas y qué fue de ellas, por categoría

## Errores y percances

errors-own = { $cases-own_errors ->
    [0] No consta ningún error u omisión propio{ $cases-own_errors-versus }.
    [one] Consta { $cases-own_errors } error u omisión propio{ $cases-own_errors-versus }.
    [many] Constan { $cases-own_errors } de errores u omisiones propios{ $cases-own_errors-versus }.
   *[other] Constan { $cases-own_errors } errores u omisiones propios{ $cases-own_errors-versus }.
}
errors-near-misses = { $cases-near_misses ->
    [0] No se anotó ningún percance evitado.
    [one] Se anotó { $cases-near_misses } percance evitado, para que todos aprendan de él.
    [many] Se anotaron { $cases-near_misses } de percances evitados, para que todos aprendan de ellos.
   *[other] Se anotaron { $cases-near_misses } percances evitados, para que todos aprendan de ellos.
}
errors-jumped = { $cases-jumped ->
    [0] { "" }
    [one] Hubo { $cases-jumped } reclamación que fue directamente a un superior, sin pasar por quien debía atenderla.
    [many] Hubo { $cases-jumped } de reclamaciones que fueron directamente a un superior, sin pasar por quien debía atenderlas.
   *[other] Hubo { $cases-jumped } reclamaciones que fueron directamente a un superior, sin pasar por quien debía atenderlas.
}
errors-chart = Errores y omisiones propios de cada mes

## Tareas

work-done = { $tasks-done ->
    [0] No se terminó ninguna tarea.
    [one] Se terminó { $tasks-done } tarea.
    [many] Se terminaron { $tasks-done } de tareas.
   *[other] Se terminaron { $tasks-done } tareas, contando por separado cada revisión diaria.
}
checks-found = { $tasks-missed ->
    [0] Se hicieron todas las revisiones diarias de problemas abiertos.
    [one] Quedó sin hacer { $tasks-missed } revisión diaria de problemas abiertos.
   *[other] Quedaron sin hacer { $tasks-missed } revisiones diarias de problemas abiertos.
}
checks-missed = { $tasks-missed ->
    [0] No quedó sin hacer ninguna revisión diaria de problemas abiertos.
    [one] Quedó sin hacer { $tasks-missed } revisión diaria de problemas abiertos ({ $tasks-missed_share } de las tareas).
   *[other] Quedaron sin hacer { $tasks-missed } revisiones diarias de problemas abiertos ({ $tasks-missed_share } de las tareas).
}
checks-missed-few = { $tasks-missed ->
    [0] No quedó sin hacer ninguna revisión diaria de problemas abiertos.
    [one] Quedó sin hacer { $tasks-missed } revisión diaria de problemas abiertos.
   *[other] Quedaron sin hacer { $tasks-missed } revisiones diarias de problemas abiertos.
}
checks-all = { $tasks-done ->
    [0] { "" }
   *[other] No quedó sin hacer ninguna tarea periódica.
}
work-on-time = De las que tenían fecha, el { $tasks-on_time_share } se hizo a tiempo; el objetivo es el { $tasks-on_time_share-target }.
work-on-time-plain = De las que tenían fecha, el { $tasks-on_time_share } se hizo a tiempo.
work-on-time-few = { $tasks-promised ->
    [0] { "" }
    [one] { $tasks-on_time ->
        [0] Solo { $tasks-promised } tenía fecha, y no se hizo a tiempo.
       *[other] Solo { $tasks-promised } tenía fecha, y se hizo a tiempo.
    }
   *[other] { $tasks-on_time-of_promised ->
        [all] Las { $tasks-promised } que tenían fecha se hicieron a tiempo.
        [none] De las { $tasks-promised } que tenían fecha no se hizo a tiempo ninguna.
       *[some] { $tasks-on_time ->
            [one] De las { $tasks-promised } que tenían fecha se hizo a tiempo { $tasks-on_time }.
           *[other] De las { $tasks-promised } que tenían fecha se hicieron a tiempo { $tasks-on_time }.
        }
    }
}
work-pending = { $tasks-pending ->
    [0] No queda ninguna por hacer.
    [one] Queda { $tasks-pending } por hacer.
   *[other] Quedan { $tasks-pending } por hacer, contando las de fecha posterior.
}
work-dropped = { $tasks-dropped ->
    [0] { "" }
    [one] Se descartó { $tasks-dropped }.
   *[other] Se descartaron { $tasks-dropped }.
}
work-people = Tareas por persona

## Turnos

shifts-planned = { $shifts-planned ->
    [0] No había turnos previstos.
    [one] Había { $shifts-planned } turno previsto
    [many] Había { $shifts-planned } de turnos previstos
   *[other] Había { $shifts-planned } turnos previstos
}{ $shifts-planned ->
    [0] { "" }
   *[other] { $shifts-worked ->
        [0] ; ninguno lo trabajó la persona a la que tocaba.
        [one] ; { $shifts-worked } lo trabajó la persona a la que tocaba.
       *[other] ; { $shifts-worked } los trabajó la persona a la que tocaban.
    }
}
shifts-covered = { $shifts-covered ->
    [0] { "" }
    [one] { $scope ->
        [office] Otra persona de la mesa cubrió { $shifts-covered }.
       *[other] Se cubrió { $shifts-covered } turno de otra persona de la mesa.
    }
   *[other] { $scope ->
        [office] Otras personas de la mesa cubrieron { $shifts-covered }.
       *[other] Se cubrieron { $shifts-covered } turnos de otras personas de la mesa.
    }
}
shifts-handed-over = { $scope ->
    [office] { "" }
   *[other] { $shifts-handed_over ->
        [0] { "" }
        [one] Se cedió { $shifts-handed_over }, que cubrió otra persona.
       *[other] Se cedieron { $shifts-handed_over }, que cubrieron otras personas.
    }
}
shifts-missed = { $shifts-missed ->
    [0] No hubo ausencias sin cubrir.
    [one] { $shifts-missed } quedó sin cubrir.
   *[other] { $shifts-missed } quedaron sin cubrir.
}
shifts-people = Turnos por persona

## Formación

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
training-absent = { $training-absent ->
    [0] { "" }
    [one] Consta { $training-absent } ausencia en un examen.
   *[other] Constan { $training-absent } ausencias en exámenes.
}
training-onboarded = { $training-onboarded ->
    [0] { "" }
    [one] { $training-onboarded } persona nueva terminó la acogida antes de atender sola.
   *[other] { $training-onboarded } personas nuevas terminaron la acogida antes de atender solas.
}
training-pending = { $training-pending ->
    [0] { "" }
    [one] Queda { $training-pending } inscripción por terminar.
   *[other] Quedan { $training-pending } inscripciones por terminar.
}
training-courses = Cursos y exámenes

## Calidad

quality-found = La puntuación media en calidad fue de { $quality-score_mean }{ $quality-score_mean-versus }.
quality-reviewed = { $quality-reviewed ->
    [0] No se revisó ninguna respuesta ni llamada.
    [one] Se revisó { $quality-reviewed } respuesta o llamada.
    [many] Se revisaron { $quality-reviewed } de respuestas y llamadas.
   *[other] Se revisaron { $quality-reviewed } respuestas y llamadas.
}
quality-below = { $quality-below ->
    [0] Todas alcanzan lo exigido.
    [one] Quedó { $quality-below } por debajo de lo exigido.
   *[other] Quedaron { $quality-below } por debajo de lo exigido.
}
quality-score = La puntuación media fue de { $quality-score_mean }{ $quality-score_mean-versus }.
quality-improved = { $quality-to_improve ->
    [0] No queda ninguna mejora pendiente de comprobar.
    [one] Queda { $quality-to_improve } mejora pendiente de comprobar.
   *[other] Quedan { $quality-to_improve } mejoras pendientes de comprobar.
}
quality-people = Revisiones por persona

## Equipo y plan

team-people = Gestiones por persona
next-carried = { $cases-pending ->
    [0] { "" }
    [one] Sigue abierta { $cases-pending } gestión, que figura en el anexo.
    [many] Siguen abiertas { $cases-pending } de gestiones, que figuran una a una en el anexo.
   *[other] Siguen abiertas { $cases-pending } gestiones, que figuran una a una en el anexo.
}
next-expected = En { $expected_name } cabe esperar unas { $cases-received-expected } gestiones, entre { $cases-received-expected_lower } y { $cases-received-expected_upper }.
next-work = Tareas previstas

## Cómo lo llama cada persona

-case = { $number ->
    [none] ninguna gestión
    [one] gestión
   *[many] gestiones
}
-task = { $number ->
    [none] ninguna tarea
    [one] tarea
    [all] todas las tareas
   *[many] tareas
}
i-cases-own-errors = { $cases-own_errors ->
    [0] { "" }
    [one] He cometido { $cases-own_errors } error u omisión.
   *[other] He cometido { $cases-own_errors } errores u omisiones.
}
