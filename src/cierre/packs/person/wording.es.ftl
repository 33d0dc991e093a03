### Lo que cada persona dice de su trabajo en su informe, en primera persona.

-case = { $number ->
    [none] ninguna queja
    [one] queja
   *[many] quejas
}
-task = { $number ->
    [none] ningún trabajo
    [one] trabajo
    [all] todos los trabajos
   *[many] trabajos
}
-shift = { $number ->
    [none] ningún turno
    [one] turno
    [all] todos mis turnos
   *[many] turnos
}

## Casos

i-cases-work = { $cases-received ->
    [0] No he recibido { -case(number: "none") }
    [one] He recibido { $cases-received } { -case(number: "one") }
   *[other] He recibido { $cases-received } { -case(number: "many") }
} y { $cases-handled ->
    [0] no he resuelto nada
   *[other] he resuelto { $cases-handled }
}; al cierre { $cases-pending ->
    [0] no me queda nada pendiente.
    [one] me queda { $cases-pending } pendiente.
   *[other] me quedan { $cases-pending } pendientes.
}
i-cases-work-closed = { $cases-received ->
    [0] No he recibido { -case(number: "none") }
    [one] He recibido { $cases-received } { -case(number: "one") }
   *[other] He recibido { $cases-received } { -case(number: "many") }
} y { $cases-handled ->
    [0] no he resuelto nada
   *[other] he resuelto { $cases-handled }
}; al cierre no me queda nada pendiente.
i-cases-received = { $cases-received ->
    [0] No he recibido { -case(number: "none") }.
    [one] He recibido { $cases-received } { -case(number: "one") }.
   *[other] He recibido { $cases-received } { -case(number: "many") }.
}
i-cases-handled = { $cases-handled ->
    [0] No he resuelto { -case(number: "none") }.
    [one] He resuelto { $cases-handled } { -case(number: "one") }.
   *[other] He resuelto { $cases-handled } { -case(number: "many") }.
}
i-cases-open = { $cases-pending ->
    [0] { "" }
    [one] Al cierre me queda { $cases-pending } { -case(number: "one") } pendiente.
   *[other] Al cierre me quedan { $cases-pending } { -case(number: "many") } pendientes.
}
kind_enquiry = Consultas
kind_complaint = Reclamaciones
kind_request = Peticiones
kind_incident = Incidencias
kind_damage = Daños
kind_near_miss = Percances evitados

i-cases-kinds = Por clase: { $cases-received-by_kind }.
i-cases-categories = Por asunto: { $cases-received-by_category }.
i-cases-escalated = { $cases-escalated ->
    [0] No he tenido que elevar nada a un superior.
    [one] He elevado a un superior { $cases-escalated } { -case(number: "one") } que no podía resolver.
   *[other] He elevado a un superior { $cases-escalated } { -case(number: "many") } que no podía resolver.
}
i-cases-escalated-resolved = { $cases-escalated_resolved ->
    [0] { "" }
    [one] Con la decisión de un superior se ha resuelto { $cases-escalated_resolved }.
   *[other] Con la decisión de un superior se han resuelto { $cases-escalated_resolved }.
}
i-cases-escalated-returned = { $cases-escalated_returned ->
    [0] { "" }
    [one] Un superior me ha devuelto { $cases-escalated_returned }, con su respuesta.
   *[other] Un superior me ha devuelto { $cases-escalated_returned }, con su respuesta.
}
i-cases-escalated-withdrawn = { $cases-escalated_withdrawn ->
    [0] { "" }
    [one] Se ha retirado { $cases-escalated_withdrawn } mientras se decidía.
   *[other] Se han retirado { $cases-escalated_withdrawn } mientras se decidía.
}
i-cases-with-superior = { $cases-with_superior ->
    [0] No queda nada a la espera de decisión.
    [one] Al cierre, { $cases-with_superior } espera decisión.
   *[other] Al cierre, { $cases-with_superior } esperan decisión.
}
i-cases-reopened = { $cases-reopened ->
    [0] { "" }
    [one] Se me ha reabierto { $cases-reopened }.
   *[other] Se me han reabierto { $cases-reopened }.
}
i-cases-withdrawn = { $cases-withdrawn ->
    [0] { "" }
    [one] He retirado { $cases-withdrawn } por duplicidad o anulación.
   *[other] He retirado { $cases-withdrawn } por duplicidad o anulación.
}
i-cases-near-misses = { $cases-near_misses ->
    [0] { "" }
    [one] He anotado { $cases-near_misses } percance que se evitó a tiempo, para que no se repita.
   *[other] He anotado { $cases-near_misses } percances que se evitaron a tiempo, para que no se repitan.
}
i-cases-response = La mitad de mis primeras respuestas ha llegado en { $cases-first_response_median } de horario de oficina o menos.
i-cases-resolution = La mitad de lo que he resuelto se ha cerrado en { $cases-resolution_median } o menos desde que entró.
i-cases-on-time = { $cases-promised ->
    [0] { "" }
    [one] { $cases-on_time ->
        [0] { "" }
       *[other] He cumplido la única fecha prometida.
    }
   *[other] { $cases-on_time-of_promised ->
        [all] He cumplido las { $cases-on_time } fechas prometidas.
       *[some] { "" }
    }
}
i-cases-late = { $cases-late ->
    [0] { "" }
   *[other] { $cases-promised ->
        [one] No he cumplido la única fecha prometida.
       *[other] { $cases-late-of_promised ->
            [all] No he cumplido ninguna de las { $cases-promised } fechas prometidas.
           *[some] De { $cases-promised } fechas prometidas he incumplido { $cases-late }.
        }
    }
}
i-cases-own-errors = { $cases-own_errors ->
    [0] { "" }
    [one] { $cases-own_errors } { -case(number: "one") } se debe a un error nuestro.
   *[other] { $cases-own_errors } { -case(number: "many") } se deben a un error nuestro.
}

## Llamadas

i-calls-answered = { $calls-answered ->
    [0] No he atendido ninguna llamada.
    [one] He atendido { $calls-answered } llamada.
   *[other] He atendido { $calls-answered } llamadas.
}
i-calls-nuisance = { $calls-nuisance ->
    [0] { "" }
    [one] De las recibidas, { $calls-nuisance } era molesta.
   *[other] De las recibidas, { $calls-nuisance } eran molestas.
}
i-calls-wait = Quienes han hablado conmigo esperaron de media { $calls-wait_mean }.
i-calls-handling = He dedicado a cada llamada { $calls-handle_mean } de media, con lo que lleva anotarla.

## Encuestas y visitas

i-surveys-sent = { $surveys-sent ->
    [0] No he enviado encuestas
    [one] He enviado { $surveys-sent } encuesta
   *[other] He enviado { $surveys-sent } encuestas
} y { $surveys-answered ->
    [0] nadie ha respondido.
    [one] ha llegado { $surveys-answered } respuesta.
   *[other] han llegado { $surveys-answered } respuestas.
}
i-surveys-answered = { $surveys-answered ->
    [0] { "" }
    [one] Ha llegado { $surveys-answered } respuesta a mis encuestas.
   *[other] Han llegado { $surveys-answered } respuestas a mis encuestas.
}
i-surveys-expired = { $surveys-expired ->
    [0] { "" }
    [one] { $surveys-expired } caducó sin respuesta.
   *[other] { $surveys-expired } caducaron sin respuesta.
}
i-surveys-nps = Mi NPS es { $surveys-nps }.
i-surveys-satisfied = { $surveys-csat_answers ->
    [0] { "" }
    [one] { $surveys-satisfied ->
        [0] La única persona que puntuó su satisfacción no quedó satisfecha.
       *[other] La única persona que puntuó su satisfacción quedó satisfecha.
    }
   *[other] De { $surveys-csat_answers } personas que puntuaron su satisfacción, { $surveys-satisfied ->
        [0] ninguna quedó satisfecha.
        [one] { $surveys-satisfied } quedó satisfecha.
       *[other] { $surveys-satisfied } quedaron satisfechas.
    }
}
i-surveys-easy = { $surveys-ces_answers ->
    [0] { "" }
    [one] { $surveys-easy ->
        [0] A la única persona a la que se preguntó por el esfuerzo no le resultó fácil.
       *[other] A la única persona a la que se preguntó por el esfuerzo le resultó fácil.
    }
   *[other] De { $surveys-ces_answers } personas a las que se preguntó por el esfuerzo, { $surveys-easy ->
        [0] a ninguna le resultó fácil.
        [one] a { $surveys-easy } le resultó fácil.
       *[other] a { $surveys-easy } les resultó fácil.
    }
}
i-visits-made = { $visits-made ->
    [0] No he hecho ninguna visita.
    [one] He hecho { $visits-made } visita.
   *[other] He hecho { $visits-made } visitas.
}
i-visits-unreachable = { $visits-unreachable ->
    [0] { "" }
    [one] No he podido localizar a { $visits-unreachable } cliente.
   *[other] No he podido localizar a { $visits-unreachable } clientes.
}
i-visits-raised = { $visits-raised ->
    [0] { "" }
    [one] Me han planteado { $visits-raised } asunto.
   *[other] Me han planteado { $visits-raised } asuntos.
}
i-visits-acted = { $visits-acted ->
    [0] No he llegado a atender ninguno de los asuntos planteados
    [one] He atendido { $visits-acted } de los asuntos planteados
   *[other] He atendido { $visits-acted } de los asuntos planteados
} y al cierre { $visits-to_act ->
    [0] no queda ninguno por atender.
    [one] queda { $visits-to_act } por atender.
   *[other] quedan { $visits-to_act } por atender.
}
i-visits-on-time = { $visits-promised ->
    [0] { "" }
    [one] { $visits-on_time ->
        [0] { "" }
       *[other] He hecho a tiempo la única visita que tenía fecha.
    }
   *[other] { $visits-on_time-of_promised ->
        [all] He hecho a tiempo las { $visits-on_time } visitas que tenían fecha.
       *[some] { "" }
    }
}
i-visits-late = { $visits-promised ->
    [0] { "" }
    [one] { $visits-on_time ->
        [0] No he hecho a tiempo la única visita que tenía fecha.
       *[other] { "" }
    }
   *[other] { $visits-on_time-of_promised ->
        [all] { "" }
        [none] No he hecho a tiempo ninguna de las { $visits-promised } visitas que tenían fecha.
       *[some] De { $visits-promised } visitas con fecha he hecho a tiempo { $visits-on_time }.
    }
}

## Envíos y almacén

i-shipments-booked = { $shipments-booked ->
    [0] { "" }
    [one] He registrado { $shipments-booked } envío.
   *[other] He registrado { $shipments-booked } envíos.
}
i-shipments-arrived = { $shipments-arrived ->
    [0] No ha llegado ninguno de los envíos que llevo.
    [one] Ha llegado { $shipments-arrived } envío de los que llevo.
   *[other] Han llegado { $shipments-arrived } envíos de los que llevo.
}
i-shipments-transfers = { $shipments-transfers ->
    [0] { "" }
    [one] He seguido { $shipments-transfers } transbordo.
   *[other] He seguido { $shipments-transfers } transbordos.
}
i-shipments-damaged = { $shipments-damaged ->
    [0] { "" }
    [one] { $shipments-damaged } llegó con daños.
   *[other] { $shipments-damaged } llegaron con daños.
}
i-shipments-reported = { $shipments-reported ->
    [0] { "" }
    [one] He comunicado { $shipments-reported } daño al transportista.
   *[other] He comunicado { $shipments-reported } daños al transportista.
}
i-shipments-lost = { $shipments-lost ->
    [0] { "" }
    [one] Se ha perdido { $shipments-lost }.
   *[other] Se han perdido { $shipments-lost }.
}
i-shipments-on-time = { $shipments-promised ->
    [0] { "" }
    [one] { $shipments-on_time ->
        [0] El único envío con fecha llegó tarde.
       *[other] El único envío con fecha llegó a tiempo.
    }
   *[other] { $shipments-on_time-of_promised ->
        [all] Los { $shipments-on_time } envíos con fecha llegaron a tiempo.
        [none] Ninguno de los { $shipments-promised } envíos con fecha llegó a tiempo.
       *[some] De { $shipments-promised } envíos con fecha, { $shipments-on_time ->
            [one] { $shipments-on_time } llegó a tiempo.
           *[other] { $shipments-on_time } llegaron a tiempo.
        }
    }
}
i-shipments-checked = { $shipments-transfers ->
    [0] { "" }
    [one] { $shipments-checked_in_time ->
        [0] { "" }
       *[other] He comprobado a tiempo el único transbordo.
    }
   *[other] { $shipments-checked_in_time-of_transfers ->
        [all] He comprobado a tiempo los { $shipments-checked_in_time } transbordos.
       *[some] { "" }
    }
}
i-shipments-unchecked = { $shipments-transfers ->
    [0] { "" }
    [one] { $shipments-checked_in_time ->
        [0] No he comprobado a tiempo el único transbordo.
       *[other] { "" }
    }
   *[other] { $shipments-checked_in_time-of_transfers ->
        [all] { "" }
        [none] No he comprobado a tiempo ninguno de los { $shipments-transfers } transbordos.
       *[some] De { $shipments-transfers } transbordos he comprobado a tiempo { $shipments-checked_in_time }.
    }
}
i-shipments-unreported = { $shipments-unreported ->
    [0] { "" }
    [one] Queda { $shipments-unreported } daño sin comunicar al transportista.
   *[other] Quedan { $shipments-unreported } daños sin comunicar al transportista.
}
i-stock-in = { $stock-lots_in ->
    [0] { "" }
    [one] He dado entrada a { $stock-lots_in } partida ({ $stock-pieces_in } { $stock-pieces_in ->
        [one] pieza
       *[other] piezas
    }).
   *[other] He dado entrada a { $stock-lots_in } partidas ({ $stock-pieces_in } { $stock-pieces_in ->
        [one] pieza
       *[other] piezas
    }).
}
i-stock-out = { $stock-issues ->
    [0] { "" }
    [one] He dado { $stock-issues } salida ({ $stock-pieces_out } { $stock-pieces_out ->
        [one] pieza
       *[other] piezas
    }).
   *[other] He dado { $stock-issues } salidas ({ $stock-pieces_out } { $stock-pieces_out ->
        [one] pieza
       *[other] piezas
    }).
}
i-stock-counts = { $stock-counts ->
    [0] { "" }
    [one] He hecho { $stock-counts } recuento.
   *[other] He hecho { $stock-counts } recuentos.
}
i-stock-difference = { $stock-counts ->
    [0] { "" }
   *[other] { $stock-difference ->
        [0] Lo contado coincide con lo que decía el libro.
       *[other] Entre lo contado y el libro hay una diferencia de { $stock-difference } { $stock-difference ->
            [one] pieza
           *[other] piezas
        }.
    }
}
i-stock-missing = { $stock-missing ->
    [0] { "" }
    [one] Ha faltado { $stock-missing } pieza.
   *[other] Han faltado { $stock-missing } piezas.
}

## Cuotas y contadores

i-fees-collected = { $fees-payments ->
    [0] No he cobrado ninguna cuota.
    [one] He cobrado { $fees-collected } en { $fees-payments } pago.
   *[other] He cobrado { $fees-collected } en { $fees-payments } pagos.
}
i-fees-billed = He emitido { $fees-billed } en cuotas.
i-fees-arrears = Quedan por cobrar { $fees-arrears }.
i-meters-read = { $meters-read ->
    [0] No he leído ningún contador.
    [one] He leído { $meters-read } contador.
   *[other] He leído { $meters-read } contadores.
}
i-meters-unreadable = { $meters-unreadable ->
    [0] { "" }
    [one] No he podido leer { $meters-unreadable } contador.
   *[other] No he podido leer { $meters-unreadable } contadores.
}

## Trabajos y turnos

i-tasks-done = { $tasks-done ->
    [0] No he terminado { -task(number: "none") }.
    [one] He terminado { $tasks-done } { -task(number: "one") }.
   *[other] He terminado { $tasks-done } { -task(number: "many") }.
}
i-tasks-quantities = En concreto: { $tasks-done_quantity-quantities }.
i-tasks-dropped = { $tasks-dropped ->
    [0] { "" }
    [one] He descartado { $tasks-dropped }.
   *[other] He descartado { $tasks-dropped }.
}
i-tasks-pending = { $tasks-pending ->
    [0] { "" }
    [one] Me queda { $tasks-pending } { -task(number: "one") } por hacer.
   *[other] Me quedan { $tasks-pending } { -task(number: "many") } por hacer.
}
i-tasks-on-time = { $tasks-promised ->
    [0] { "" }
    [one] { $tasks-on_time ->
        [0] { "" }
       *[other] He terminado a tiempo lo único que tenía fecha.
    }
   *[other] { $tasks-on_time-of_promised ->
        [all] He terminado a tiempo { -task(number: "all") } con fecha: { $tasks-on_time }.
       *[some] { "" }
    }
}
i-tasks-late = { $tasks-promised ->
    [0] { "" }
    [one] { $tasks-on_time ->
        [0] He terminado tarde lo único que tenía fecha.
       *[other] { "" }
    }
   *[other] { $tasks-on_time-of_promised ->
        [all] { "" }
        [none] No he terminado a tiempo nada de lo que tenía fecha: { $tasks-promised } { -task(number: "many") }.
       *[some] De { $tasks-promised } { -task(number: "many") } con fecha he terminado a tiempo { $tasks-on_time }.
    }
}
i-tasks-missed = { $tasks-missed ->
    [0] { "" }
   *[other] He dejado sin hacer: { $tasks-missed-by_category }.
}
i-shifts-worked = { $shifts-planned ->
    [0] { "" }
    [one] { $shifts-worked ->
        [0] Me tocaba { $shifts-planned } { -shift(number: "one") } y no he trabajado.
       *[other] He trabajado lo único que me tocaba: { $shifts-worked } { -shift(number: "one") }.
    }
   *[other] { $shifts-worked-of_planned ->
        [all] He trabajado { -shift(number: "all") }: { $shifts-worked }.
        [none] Me tocaban { $shifts-planned } { -shift(number: "many") } y no he trabajado.
       *[some] Me tocaban { $shifts-planned } { -shift(number: "many") } y he trabajado { $shifts-worked }.
    }
}
i-shifts-covered = { $shifts-covered ->
    [0] { "" }
    [one] He cubierto { $shifts-covered } de otra persona.
   *[other] He cubierto { $shifts-covered } de otras personas.
}
i-shifts-handed-over = { $shifts-handed_over ->
    [0] { "" }
    [one] Otra persona me ha cubierto { $shifts-handed_over }.
   *[other] Otras personas me han cubierto { $shifts-handed_over }.
}
i-shifts-missed = { $shifts-missed ->
    [0] { "" }
    [one] He faltado a { $shifts-missed } { -shift(number: "one") } que nadie cubrió.
   *[other] He faltado a { $shifts-missed } { -shift(number: "many") } que nadie cubrió.
}

## Calidad y conducta

i-quality-reviewed = { $quality-reviewed ->
    [0] { "" }
    [one] Se ha revisado { $quality-reviewed } muestra de mi trabajo.
   *[other] Se han revisado { $quality-reviewed } muestras de mi trabajo.
}
i-quality-score = { $quality-score_mean-base ->
    [one] Mi puntuación ha sido de { $quality-score_mean }.
   *[other] Mi puntuación media ha sido de { $quality-score_mean }.
}
i-quality-improved = { $quality-improved ->
    [0] { "" }
    [one] He demostrado { $quality-improved } mejora.
   *[other] He demostrado { $quality-improved } mejoras.
}
i-quality-to-improve = { $quality-to_improve ->
    [0] { "" }
    [one] Me queda { $quality-to_improve } mejora por demostrar.
   *[other] Me quedan { $quality-to_improve } mejoras por demostrar.
}
i-quality-below = { $quality-below ->
    [0] { "" }
    [one] { $quality-below } revisión quedó por debajo de lo exigido.
   *[other] { $quality-below } revisiones quedaron por debajo de lo exigido.
}
i-conduct-observed = { $conduct-observed ->
    [0] { "" }
    [one] Se ha anotado { $conduct-observed } hecho sobre mi conducta.
   *[other] Se han anotado { $conduct-observed } hechos sobre mi conducta.
}
i-conduct-talked = { $conduct-talked ->
    [0] { "" }
    [one] Se ha hablado conmigo { $conduct-talked } vez.
   *[other] Se ha hablado conmigo { $conduct-talked } veces.
}
i-conduct-sanctioned = { $conduct-sanctioned ->
    [0] { "" }
    [one] He recibido { $conduct-sanctioned } sanción.
   *[other] He recibido { $conduct-sanctioned } sanciones.
}
i-conduct-unfounded = { $conduct-unfounded ->
    [0] { "" }
    [one] { $conduct-unfounded } resultó infundado.
   *[other] { $conduct-unfounded } resultaron infundados.
}

## Formación

i-training-attended = { $training-attended ->
    [0] { "" }
    [one] He asistido al curso { $training-attended-by_course }.
   *[other] He asistido a estos cursos: { $training-attended-by_course }.
}
i-training-passed = { $training-passed ->
    [0] { "" }
    [one] He aprobado el examen de { $training-passed-by_course }.
   *[other] He aprobado estos exámenes: { $training-passed-by_course }.
}
i-training-mark = { $training-mark_mean-base ->
    [one] Mi nota ha sido { $training-mark_mean }.
   *[other] Mi nota media ha sido { $training-mark_mean }.
}
i-training-pending = { $training-pending ->
    [0] { "" }
    [one] Me queda por terminar { $training-pending-by_course }.
   *[other] Me queda por terminar: { $training-pending-by_course }.
}
i-training-failed = { $training-failed ->
    [0] { "" }
    [one] He suspendido el examen de { $training-failed-by_course }.
   *[other] He suspendido estos exámenes: { $training-failed-by_course }.
}
i-training-absent = { $training-absent ->
    [0] { "" }
    [one] No me he presentado a { $training-absent-by_course }.
   *[other] No me he presentado a: { $training-absent-by_course }.
}

## Secciones

section-i_did = Lo que he hecho en { $this_name }
section-i_well = Con qué resultado
section-i_learnt = Lo que he aprendido
section-i_short = Lo que me ha faltado y qué hago
section-i_next = Lo que viene

## Propósitos, carencias y medidas

i-planned = Lo que me había propuesto para { $period_name }:
i-outcome = { $outcome ->
    [done] Lo he hecho
    [partly] Lo he hecho en parte
    [not_done] No lo he hecho
    [carried] Lo paso a { $next }
    [told] Qué fue de ello
    [running] Tengo hasta el { $by }
   *[open] Sin respuesta todavía
}{ $explained ->
    [yes] : { $reason }.
   *[no] .
}
i-missed = { $value }; { $better ->
    [less] el máximo era { $target }
   *[other] el objetivo era { $target }
}{ $months ->
    [1] .
   *[other] . Son ya { $months } meses seguidos sin cumplirlo.
}
i-missed-office = { $value }; { $better ->
    [less] el máximo de la oficina es { $target }.
   *[other] el objetivo de la oficina es { $target }.
}
i-office-missed = { $better ->
    [less] la oficina ha pasado de su máximo ({ $office } frente a { $target }); mi parte es { $value }.
   *[other] la oficina no ha alcanzado su objetivo ({ $office } frente a { $target }); mi parte es { $value }.
}
i-measure = Qué hago: { $measure }{ $owned ->
    [me] { $dated ->
        [yes] {" "}(me encargo yo, para el { $by }).
       *[no] {" "}(me encargo yo).
    }
    [other] { $dated ->
        [yes] {" "}(se encarga { $owner }, para el { $by }).
       *[no] {" "}(se encarga { $owner }).
    }
   *[nobody] { $dated ->
        [yes] {" "}(para el { $by }).
       *[no] .
    }
}
i-no-measure = Todavía no he anotado ninguna medida sobre: { $what }.
i-exams-open = { $alone ->
    [yes] Aún no tengo fecha para repetirlo.
   *[no] Aún no tengo fecha para repetir: { $courses }.
}
i-item-since = «{ $title }» (desde el { $day })
i-open = Lo más antiguo que tengo abierto: { $items }.
i-due = Para { $expected_name } tengo anotado: { $items }.
i-due-lead = Anotado
i-item = «{ $title }» ({ $day })
i-help = La ayuda que necesito
