### Lo que se dice de la atención al cliente de una empresa de transporte.

section-shipments = Envíos
section-arrivals = Contratados y llegados
section-punctuality = Puntualidad
section-transfers = Transbordos
section-whereabouts = Dónde está la mercancía
section-damage = Daños y pérdidas
section-complaints = Consultas y reclamaciones
section-precision = Exactitud de las respuestas
section-stock = Almacén
section-records = Registros y trabajos
section-team = Equipo y guardias

damage_per_hundred_shipments =
    .label = Daños por cada cien envíos
    .definition = Envíos en que se hallaron daños en el periodo entre envíos llegados en él, por cien. Sin llegadas no hay valor.
enquiries_per_hundred_shipments =
    .label = Consultas por cada cien envíos
    .definition = Consultas recibidas entre envíos contratados en el periodo, por cien. Sin envíos contratados no hay valor.

book-cases = Casos
kind_complaint = Reclamaciones
name-shipments-booked = Envíos contratados
    .label = Contratados
name-shipments-arrived = Envíos llegados
name-cases-reopened = Casos reabiertos
name-shipments-lost = Envíos perdidos
name-shipments-waiting = Envíos por salir al cierre
name-shipments-report_median = Tiempo hasta comunicar un daño (mediana)
name-cases-received = Casos recibidos
name-cases-complaints = Reclamaciones recibidas
    .label = Reclamaciones
    .definition = Reclamaciones recibidas en el periodo. Los casos que no dicen de qué tipo son no cuentan.
name-cases-handled = Casos resueltos
name-cases-pending = Casos pendientes al cierre
name-cases-first_response_median = Primera respuesta (mediana)
name-cases-on_time_share = Casos resueltos en plazo
name-stock-issues = Salidas de almacén
name-tasks-missed_share = Registros y tareas sin hacer
name-shifts-worked = Guardias hechas
name-shifts-covered = Guardias cubiertas a otros

## Envíos

missed-shipments-on_time_share = Llegó en plazo el { $shipments-on_time_share } de los envíos, frente a un objetivo del { $shipments-on_time_share-target }. { $shipments-on_time_share-missed_months ->
    [1] No se ha cumplido el objetivo.
    [2] Es el segundo mes consecutivo en que no se cumple.
    [3] Es el tercer mes consecutivo en que no se cumple.
   *[other] Se acumulan { $shipments-on_time_share-missed_months } meses consecutivos sin cumplirlo.
}
missed-shipments-arrived = { $shipments-arrived ->
    [0] No llegó ningún envío
    [one] Llegó { $shipments-arrived } envío
    [many] Llegaron { $shipments-arrived } de envíos
   *[other] Llegaron { $shipments-arrived } envíos
} de los { $shipments-arrived-target } previstos ({ $shipments-arrived-attainment }). { $shipments-arrived-missed_months ->
    [1] No se ha cumplido el objetivo.
    [2] Es el segundo mes consecutivo en que no se cumple.
    [3] Es el tercer mes consecutivo en que no se cumple.
   *[other] Se acumulan { $shipments-arrived-missed_months } meses consecutivos sin cumplirlo.
}
missed-pack-damage_per_hundred_shipments = Se hallaron daños en { $shipments-damaged } { $shipments-damaged ->
    [one] envío
   *[other] envíos
}: { $pack-damage_per_hundred_shipments } por cada cien llegados, frente a un máximo de { $pack-damage_per_hundred_shipments-target }. { $pack-damage_per_hundred_shipments-missed_months ->
    [1] No se ha cumplido el objetivo.
    [2] Es el segundo mes consecutivo en que no se cumple.
    [3] Es el tercer mes consecutivo en que no se cumple.
   *[other] Se acumulan { $pack-damage_per_hundred_shipments-missed_months } meses consecutivos sin cumplirlo.
}
missed-tasks-missed_share = De los { $tasks-missed_share-base } registros y tareas que tocaban { $tasks-missed ->
    [one] quedó { $tasks-missed } sin hacer
   *[other] quedaron { $tasks-missed } sin hacer
} ({ $tasks-missed_share }; el objetivo es no pasar del { $tasks-missed_share-target }).
shipments-found = { $shipments-arrived ->
    [0] No llegó ningún envío
    [one] Llegó { $shipments-arrived } envío
    [many] Llegaron { $shipments-arrived } de envíos
   *[other] Llegaron { $shipments-arrived } envíos
}{ $shipments-arrived-versus }; con retraso, { $shipments-late ->
    [0] ninguno
   *[other] { $shipments-late }
}.
shipments-found-plain = { $shipments-arrived ->
    [0] No llegó ningún envío
    [one] Llegó { $shipments-arrived } envío
    [many] Llegaron { $shipments-arrived } de envíos
   *[other] Llegaron { $shipments-arrived } envíos
}{ $shipments-arrived-versus }.
damage-found = { $shipments-damaged ->
    [0] No se halló ningún envío con daños.
    [one] Se halló { $shipments-damaged } envío con daños: { $pack-damage_per_hundred_shipments } por cada cien llegados.
   *[other] Se hallaron { $shipments-damaged } envíos con daños: { $pack-damage_per_hundred_shipments } por cada cien llegados.
}
damage-found-plain = { $shipments-damaged ->
    [0] No se halló ningún envío con daños.
    [one] Se halló { $shipments-damaged } envío con daños.
   *[other] Se hallaron { $shipments-damaged } envíos con daños.
}
enquiries-found = { $cases-received ->
    [0] No entró ninguna consulta ni reclamación
    [one] Entró { $cases-received } consulta o reclamación
    [many] Entraron { $cases-received } de consultas y reclamaciones
   *[other] Entraron { $cases-received } consultas y reclamaciones
} y { $cases-handled ->
    [0] no se resolvió ninguna
    [one] se resolvió { $cases-handled }
   *[other] se resolvieron { $cases-handled }
}; al cierre { $cases-pending ->
    [0] no queda ninguna pendiente
    [one] queda { $cases-pending } pendiente
   *[other] quedan { $cases-pending } pendientes
}.
enquiries-found-plain = { $cases-handled ->
    [0] No se resolvió ninguna consulta ni reclamación
    [one] Se resolvió { $cases-handled } consulta o reclamación
    [many] Se resolvieron { $cases-handled } de consultas y reclamaciones
   *[other] Se resolvieron { $cases-handled } consultas y reclamaciones
}{ $cases-handled-versus }.
stock-found = { $stock-on_hand ->
    [0] No quedan existencias en el almacén
    [one] Queda { $stock-on_hand } pieza en el almacén
    [many] Quedan { $stock-on_hand } de piezas en el almacén
   *[other] Quedan { $stock-on_hand } piezas en el almacén
}{ $stock-counts ->
    [0] .
   *[other] { $stock-difference ->
        [0] , y lo recontado coincide con los libros.
       *[other] ; al recontar, la diferencia con los libros fue de { $stock-difference } { $stock-difference ->
            [one] pieza
           *[other] piezas
        }.
    }
}
stock-found-plain = { $stock-on_hand ->
    [0] No quedan existencias en el almacén.
    [one] Queda { $stock-on_hand } pieza en el almacén.
    [many] Quedan { $stock-on_hand } de piezas en el almacén.
   *[other] Quedan { $stock-on_hand } piezas en el almacén.
}
records-found = De los registros y tareas que tocaban { $tasks-done ->
    [one] se hizo { $tasks-done }
   *[other] se hicieron { $tasks-done }
} y { $tasks-missed ->
    [0] no quedó ninguno sin hacer
    [one] quedó { $tasks-missed } sin hacer
   *[other] quedaron { $tasks-missed } sin hacer
}.
records-found-plain = { $tasks-done ->
    [0] No se hizo ningún registro ni tarea.
    [one] Se hizo { $tasks-done } registro o tarea de los que tocaban.
    [many] Se hicieron { $tasks-done } de registros y tareas.
   *[other] Se hicieron { $tasks-done } registros y tareas.
}
shipments-booked = En { $period_name } { $shipments-booked ->
    [0] no se contrató ningún envío
    [one] se contrató { $shipments-booked } envío
    [many] se contrataron { $shipments-booked } de envíos
   *[other] se contrataron { $shipments-booked } envíos
}{ $shipments-booked-versus }, { $shipments-booked_pieces ->
    [one] de { $shipments-booked_pieces } bulto
    [many] con { $shipments-booked_pieces } de bultos
   *[other] con { $shipments-booked_pieces } bultos
} en total.
shipments-called-off = { $shipments-called_off ->
    [0] { "" }
    [one] Se anuló { $shipments-called_off }.
   *[other] Se anularon { $shipments-called_off }.
}
shipments-arrived = { $shipments-arrived ->
    [0] No llegó ninguno a su destino.
    [one] Llegó a su destino { $shipments-arrived }{ $shipments-arrived-versus }.
    [many] Llegaron a su destino { $shipments-arrived }{ $shipments-arrived-versus }.
   *[other] Llegaron a su destino { $shipments-arrived }{ $shipments-arrived-versus }.
}
shipments-year = En lo que va de año han llegado { $shipments-arrived-year_actual } de los { $shipments-arrived-year_target } previstos{ $shipments-arrived-remaining_months ->
    [0] .
    [one] ; el mes que queda debe aportar { $shipments-arrived-required }.
   *[other] ; cada uno de los { $shipments-arrived-remaining_months } meses restantes debe aportar { $shipments-arrived-required }.
}
shipments-transit = La mitad tardó { $shipments-transit_median } o menos desde que se contrató{ $shipments-transit_median-versus }.
shipments-lost = { $shipments-lost ->
    [0] No se perdió ninguno.
    [one] Se dio por perdido { $shipments-lost }.
   *[other] Se dieron por perdidos { $shipments-lost }.
}
arrivals-chart = Envíos llegados cada mes
punctuality-share = De los que tenían fecha prometida llegó en plazo el { $shipments-on_time_share }{ $shipments-on_time_share-versus }; el objetivo es el { $shipments-on_time_share-target }.
punctuality-share-plain = De los que tenían fecha prometida llegó en plazo el { $shipments-on_time_share }{ $shipments-on_time_share-versus }.
punctuality-few = { $shipments-promised ->
    [0] Ninguno de los llegados tenía fecha prometida.
    [one] { $shipments-on_time ->
        [0] Solo { $shipments-promised } tenía fecha prometida, y llegó con retraso.
       *[other] Solo { $shipments-promised } tenía fecha prometida, y llegó en plazo.
    }
   *[other] { $shipments-on_time-of_promised ->
        [all] Los { $shipments-promised } que tenían fecha prometida llegaron en plazo.
        [none] De los { $shipments-promised } que tenían fecha prometida no llegó ninguno en plazo.
       *[some] { $shipments-on_time ->
            [one] De los { $shipments-promised } que tenían fecha prometida llegó { $shipments-on_time } en plazo.
           *[other] De los { $shipments-promised } que tenían fecha prometida llegaron { $shipments-on_time } en plazo.
        }
    }
}
punctuality-late = { $shipments-late ->
    [0] No hubo retrasos.
    [one] Llegó { $shipments-late } con retraso.
   *[other] Llegaron { $shipments-late } con retraso.
}
punctuality-routes = Llegadas por ruta
punctuality-chart = Llegadas en plazo cada mes
transfers-checked = { $shipments-transfers ->
    [one] Hubo { $shipments-transfers } transbordo
   *[other] Hubo { $shipments-transfers } transbordos
}; en { $shipments-checked_in_time } se revisó la mercancía en las cuatro horas siguientes ({ $shipments-checked_share }; el objetivo es el { $shipments-checked_share-target }).
transfers-checked-plain = { $shipments-transfers ->
    [one] Hubo { $shipments-transfers } transbordo
   *[other] Hubo { $shipments-transfers } transbordos
}; en { $shipments-checked_in_time } se revisó la mercancía en las cuatro horas siguientes ({ $shipments-checked_share }).
transfers-checked-few = { $shipments-transfers ->
    [0] No hubo transbordos.
    [one] Hubo { $shipments-transfers } transbordo{ $shipments-checked_in_time ->
        [0] {" "}y la mercancía no se revisó en las cuatro horas siguientes.
       *[other] {" "}y la mercancía se revisó en las cuatro horas siguientes.
    }
   *[other] Hubo { $shipments-transfers } transbordos; { $shipments-checked_in_time ->
        [0] en ninguno se revisó la mercancía en las cuatro horas siguientes.
       *[other] en { $shipments-checked_in_time } se revisó la mercancía en las cuatro horas siguientes.
    }
}
transfers-wait = La mercancía esperó allí { $shipments-transfer_mean } de media{ $shipments-transfer_mean-versus }.
transfers-places = Transbordos por lugar
whereabouts-now = Al cierre { $shipments-on_the_way ->
    [0] no había ningún envío en camino
    [one] había { $shipments-on_the_way } envío en camino
   *[other] había { $shipments-on_the_way } envíos en camino
} y { $shipments-at_transfer ->
    [0] ninguno en transbordo
   *[other] { $shipments-at_transfer } en transbordo
}.
whereabouts-way = { $shipments-on_the_way ->
    [0] Al cierre no había ningún envío en camino.
    [one] Al cierre había { $shipments-on_the_way } envío en camino.
   *[other] Al cierre había { $shipments-on_the_way } envíos en camino.
}
whereabouts-transfer = { $shipments-at_transfer ->
    [0] Al cierre no había ningún envío en transbordo.
    [one] Al cierre había { $shipments-at_transfer } envío en transbordo.
   *[other] Al cierre había { $shipments-at_transfer } envíos en transbordo.
}
whereabouts-waiting = { $shipments-waiting ->
    [0] No quedaba ninguno por salir.
    [one] Quedaba { $shipments-waiting } por salir.
   *[other] Quedaban { $shipments-waiting } por salir.
}
whereabouts-vehicles = Envíos sin entregar al cierre, por vehículo

## Daños y pérdidas

damage-volume = { $shipments-damaged ->
    [0] No se halló ningún envío con daños.
    [one] Se halló { $shipments-damaged } envío con daños{ $shipments-damaged-versus }, con { $shipments-damaged_pieces } { $shipments-damaged_pieces ->
        [one] bulto afectado
       *[other] bultos afectados
    }.
   *[other] Se hallaron { $shipments-damaged } envíos con daños{ $shipments-damaged-versus }, con { $shipments-damaged_pieces } bultos afectados.
}
damage-rate = Son { $pack-damage_per_hundred_shipments } por cada cien llegados; el objetivo es no pasar de { $pack-damage_per_hundred_shipments-target }.
damage-rate-plain = Son { $pack-damage_per_hundred_shipments } por cada cien llegados.
damage-reported = { $shipments-reported ->
    [0] No se comunicó ningún daño al transportista.
    [one] Se comunicó { $shipments-reported } daño al transportista.
   *[other] Se comunicaron { $shipments-reported } daños al transportista.
}
damage-delay = La mitad se comunicó en { $shipments-report_median } o menos (el objetivo es no pasar de { $shipments-report_median-target }); el que más esperó tardó { $shipments-report_longest }.
damage-delay-plain = La mitad se comunicó en { $shipments-report_median } o menos; el que más esperó tardó { $shipments-report_longest }.
damage-unreported = { $shipments-unreported ->
    [0] Al cierre no queda ninguno por comunicar.
    [one] Al cierre queda { $shipments-unreported } por comunicar.
   *[other] Al cierre quedan { $shipments-unreported } por comunicar.
}
damage-chart = Envíos con daños cada mes
damage-carriers = Daños y pérdidas por transportista
damage-places = Daños por ruta o lugar en que se hallaron

## Consultas y reclamaciones

complaints-volume = { $cases-received ->
    [0] En { $period_name } no se ha recibido ninguna consulta ni reclamación{ $cases-received-versus }.
    [one] En { $period_name } se ha recibido { $cases-received } consulta o reclamación{ $cases-received-versus }.
    [many] En { $period_name } se han recibido { $cases-received } de consultas y reclamaciones{ $cases-received-versus }.
   *[other] En { $period_name } se han recibido { $cases-received } consultas y reclamaciones{ $cases-received-versus }.
} { $cases-handled ->
    [0] No se ha resuelto ninguna.
    [one] Se ha resuelto { $cases-handled }{ $cases-handled-versus }.
   *[other] Se han resuelto { $cases-handled }{ $cases-handled-versus }.
}
complaints-received = { $cases-received ->
    [0] En { $period_name } no se ha recibido ninguna consulta ni reclamación{ $cases-received-versus }.
    [one] En { $period_name } se ha recibido { $cases-received } consulta o reclamación{ $cases-received-versus }.
    [many] En { $period_name } se han recibido { $cases-received } de consultas y reclamaciones{ $cases-received-versus }.
   *[other] En { $period_name } se han recibido { $cases-received } consultas y reclamaciones{ $cases-received-versus }.
}
complaints-kinds = De las recibidas, { $cases-enquiries ->
    [0] ninguna era consulta
    [one] { $cases-enquiries } era consulta
   *[other] { $cases-enquiries } eran consultas
} y { $cases-complaints ->
    [0] ninguna era reclamación
    [one] { $cases-complaints } era reclamación
   *[other] { $cases-complaints } eran reclamaciones
}.
complaints-enquiries = { $cases-enquiries ->
    [0] Ninguna de las recibidas era consulta.
    [one] De las recibidas, { $cases-enquiries } era consulta.
   *[other] De las recibidas, { $cases-enquiries } eran consultas.
}
complaints-claims = { $cases-complaints ->
    [0] Ninguna de las recibidas era reclamación.
    [one] De las recibidas, { $cases-complaints } era reclamación.
   *[other] De las recibidas, { $cases-complaints } eran reclamaciones.
}
enquiries-rate = Las consultas son { $pack-enquiries_per_hundred_shipments } por cada cien envíos contratados{ $pack-enquiries_per_hundred_shipments-versus }.
complaints-chart = Consultas y reclamaciones recibidas por categoría
complaints-first-response = { $cases-first_response_median-has ->
    [yes] La mitad tuvo su primera respuesta en { $cases-first_response_median } de horario de oficina o menos{ $cases-first_response_median-versus }.
   *[no] Ninguna recibió su primera respuesta en el periodo.
}
complaints-resolution = { $cases-resolution_p90-alike ->
    [yes] De las resueltas, la mitad, y hasta nueve de cada diez, se cerró en { $cases-resolution_median } o menos.
   *[no] De las resueltas, la mitad se cerró en { $cases-resolution_median } o menos, y nueve de cada diez, en { $cases-resolution_p90 } o menos.
}
complaints-on-time = Entre las que tenían plazo, el { $cases-on_time_share } se resolvió a tiempo{ $cases-on_time_share-versus }; el objetivo es el { $cases-on_time_share-target }.
complaints-on-time-plain = Entre las que tenían plazo, el { $cases-on_time_share } se resolvió a tiempo{ $cases-on_time_share-versus }.
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
precision-again = { $cases-reopened ->
    [0] No hubo que contestar ninguna por segunda vez.
    [one] Hubo que contestar { $cases-reopened } por segunda vez{ $cases-reopened-versus }.
   *[other] Hubo que contestar { $cases-reopened } por segunda vez{ $cases-reopened-versus }.
}
precision-fault = { $cases-own_errors ->
    [0] { "" }
    [one] En { $cases-own_errors } de los casos recibidos el fallo fue nuestro.
   *[other] En { $cases-own_errors } de los casos recibidos el fallo fue nuestro.
}
complaints-roll = Consultas y reclamaciones pendientes, del inicio al cierre
decision = { $count ->
    [one] { $count } elevada
   *[other] { $count } elevadas
}{ $known ->
    [yes] { " " }({ $reasons })
   *[no] { "" }
}{ $dated ->
    [yes] ; la más antigua, del { $oldest }
   *[no] { "" }
}.

## Almacén

stock-moves = Entraron { $stock-pieces_in } { $stock-pieces_in ->
    [one] pieza
    [many] de piezas
   *[other] piezas
} en { $stock-lots_in } { $stock-lots_in ->
    [one] partida
   *[other] partidas
} y salieron { $stock-pieces_out }.
stock-in = Entraron { $stock-pieces_in } { $stock-pieces_in ->
    [one] pieza
    [many] de piezas
   *[other] piezas
} en { $stock-lots_in } { $stock-lots_in ->
    [one] partida
   *[other] partidas
}.
stock-out = Salieron { $stock-pieces_out } { $stock-pieces_out ->
    [one] pieza
    [many] de piezas
   *[other] piezas
}.
stock-left = Al empezar había { $stock-opening_on_hand } y al cierre quedan { $stock-on_hand }{ $stock-on_hand-versus }.
stock-now = Al cierre quedan { $stock-on_hand }{ $stock-on_hand-versus }.
stock-counts = { $stock-counts ->
    [0] No se recontó ninguna partida.
    [one] Se recontó { $stock-counts } partida: según los libros había { $stock-on_book } y se contaron { $stock-counted }.
   *[other] Se recontaron { $stock-counts } partidas: según los libros había { $stock-on_book } piezas y se contaron { $stock-counted }.
}
stock-difference = { $stock-counts ->
    [0] { "" }
   *[other] { $stock-difference ->
        [0] El recuento coincide con los libros.
       *[other] La diferencia es de { $stock-difference }{ $stock-difference-versus }.
    }
}
stock-missing = { $stock-missing ->
    [0] { "" }
    [one] Se dio por faltante { $stock-missing } pieza.
   *[other] Se dieron por faltantes { $stock-missing } piezas.
}
stock-came-back = { $stock-returned ->
    [0] { "" }
    [one] Volvió al almacén { $stock-returned } pieza que había salido.
   *[other] Volvieron al almacén { $stock-returned } piezas que habían salido.
}
stock-roll = Piezas en el almacén, del inicio al cierre
stock-places = Existencias y recuentos por almacén

## Registros y trabajos

records-missed = { $tasks-missed ->
    [0] Ninguno de los { $tasks-missed_share-base } registros y tareas que tocaban quedó sin hacer.
    [one] De los { $tasks-missed_share-base } registros y tareas que tocaban quedó { $tasks-missed } sin hacer ({ $tasks-missed_share }).
   *[other] De los { $tasks-missed_share-base } registros y tareas que tocaban quedaron { $tasks-missed } sin hacer ({ $tasks-missed_share }).
}
records-missed-plain = { $tasks-missed ->
    [0] Ninguno de los registros y tareas que tocaban quedó sin hacer.
    [one] De los registros y tareas que tocaban quedó { $tasks-missed } sin hacer.
   *[other] De los registros y tareas que tocaban quedaron { $tasks-missed } sin hacer.
}
records-missed-table = Registros y tareas que quedaron sin hacer

## Equipo y guardias

shifts-worked = De { $shifts-planned } { $shifts-planned ->
    [one] guardia prevista
   *[other] guardias previstas
}, { $shifts-worked ->
    [0] ninguna la hizo la persona asignada.
    [one] { $shifts-worked } la hizo la persona asignada.
   *[other] { $shifts-worked } las hizo la persona asignada.
}
shifts-handed = { $shifts-handed_over ->
    [0] { "" }
    [one] Otra persona cubrió { $shifts-handed_over }.
   *[other] Otras personas cubrieron { $shifts-handed_over }.
}
shifts-missed = { $shifts-missed ->
    [0] { "" }
    [one] Quedó { $shifts-missed } sin cubrir.
   *[other] Quedaron { $shifts-missed } sin cubrir.
}
team-people = Actividad por persona
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
    [one] Hubo { $training-absent } ausencia.
   *[other] Hubo { $training-absent } ausencias.
}
training-onboarded = { $training-onboarded ->
    [0] { "" }
    [one] Terminó su acogida { $training-onboarded } persona.
   *[other] Terminaron su acogida { $training-onboarded } personas.
}

## Plan

next-carried = { $cases-pending ->
    [0] { "" }
    [one] Pasa al periodo siguiente { $cases-pending } consulta o reclamación pendiente; figura en el anexo.
   *[other] Pasan al periodo siguiente { $cases-pending } consultas y reclamaciones pendientes; figuran una a una en el anexo.
}
next-expected = En { $expected_name } cabe esperar unos { $shipments-booked-expected } envíos, entre { $shipments-booked-expected_lower } y { $shipments-booked-expected_upper }.
next-shipments = { $shipments-on_the_way ->
    [0] { "" }
   *[other] Los envíos sin entregar figuran también en el anexo, con el lugar en que estaban.
}

## Dónde se concentran los daños

share-shipments-damaged = { $by ->
    [carrier] { $count } de los { $whole } envíos con daños son de { $part }, que llevó { $of } de los { $all } llegados ({ $share }).
   *[other] { $count } de los { $whole } envíos con daños son de { $part }, por donde llegaron { $of } de los { $all } ({ $share }).
}
headline-shipments-damaged = { $by ->
    [carrier] Un transportista causa { $count } de { $whole } daños
   *[other] { $part }: { $count } de { $whole } daños
}

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
-shift = { $number ->
    [none] ninguna guardia
    [one] guardia
    [all] todas mis guardias
   *[many] guardias
}
