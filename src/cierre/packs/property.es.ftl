### Lo que se dice de una administración de fincas.

section-fees = Cobro de cuotas
section-complaints = Quejas de los vecinos
section-meters = Contadores
section-opinion = Opinión de los vecinos
section-night = Rondas nocturnas
section-community = Vida vecinal
section-shifts = Portería y guardias

name-fees-collected = Cuotas cobradas
name-fees-arrears = Cuotas por cobrar al cierre
name-meters-read_share = Lecturas de contadores hechas
name-surveys-csat = Vecinos satisfechos
    .label = Satisfechos
name-tasks-missed = Trabajos periódicos sin hacer

## Cuotas

missed-fees-collected = Se han cobrado { $fees-collected } frente a los { $fees-collected-target } previstos para { $period_name } ({ $fees-collected-attainment }) y, en lo que va de año, { $fees-collected-year_actual } frente a los { $fees-collected-year_target } del plan anual. { $fees-collected-missed_months ->
    [1] No se ha cumplido el objetivo.
    [2] Es el segundo mes consecutivo en que no se cumple el objetivo.
    [3] Es el tercer mes consecutivo en que no se cumple el objetivo.
   *[other] Se acumulan { $fees-collected-missed_months } meses consecutivos sin cumplir el objetivo.
}
fees-found = { $fees-collected-met ->
    [yes] Se han cobrado { $fees-collected } y se ha cumplido el objetivo de { $fees-collected-target } ({ $fees-collected-attainment }).
   *[other] Se han cobrado { $fees-collected }{ $fees-collected-versus }.
}
fees-items = { $fees-payments ->
    [0] No se ha recibido ningún pago.
    [one] Se ha recibido { $fees-payments } pago{ $fees-payments-versus }.
   *[other] Se han recibido { $fees-payments } pagos{ $fees-payments-versus }.
}
fees-rate = Ha quedado cobrado el { $fees-collection_rate } de lo que había por cobrar, con la deuda anterior.
fees-required = { $fees-collected-year_met ->
    [yes] { "" }
   *[no] Para cumplir el plan anual, { $fees-collected-remaining_months ->
        [0] ya no queda ningún mes.
        [one] el mes que queda debe aportar { $fees-collected-required }.
       *[other] cada uno de los { $fees-collected-remaining_months } meses restantes debe aportar { $fees-collected-required }.
    }
}
fees-year-met = { $fees-collected-year_met ->
    [yes] Con { $fees-collected-year_actual } cobrados en el año, el plan anual de { $fees-collected-year_target } ya está cumplido.
   *[no] { "" }
}
fees-late = { $fees-late_payments ->
    [0] { "" }
    [one] En plazo se han cobrado { $fees-collected_in_time } (el { $fees-in_time_share } de lo cobrado con vencimiento); fuera de plazo, { $fees-collected_late } en { $fees-late_payments } pago, con { $fees-days_late_median ->
        [one] { $fees-days_late_median } día
       *[other] { $fees-days_late_median } días
    } de retraso.
   *[other] En plazo se han cobrado { $fees-collected_in_time } (el { $fees-in_time_share } de lo cobrado con vencimiento); fuera de plazo, { $fees-collected_late } en { $fees-late_payments } pagos, la mitad de ellos con { $fees-days_late_median ->
        [one] { $fees-days_late_median } día
       *[other] { $fees-days_late_median } días
    } de retraso o más.
}
fees-in-time = { $fees-collected_late ->
    [0] { $fees-collected_in_time ->
        [0] { "" }
       *[other] Todo lo cobrado con vencimiento, { $fees-collected_in_time }, ha llegado en plazo.
    }
   *[other] { "" }
}
fees-arrears = Al cierre quedan por cobrar { $fees-arrears }{ $fees-arrears-versus }.
fees-returned = { $fees-returned ->
    [0] { "" }
   *[other] Se han devuelto { $fees-returned } ya cobrados, que vuelven a estar por cobrar.
}
fees-surcharged = { $fees-surcharged ->
    [0] { "" }
   *[other] Se han aplicado recargos por { $fees-surcharged }.
}
fees-credit-notes = { $fees-credit_notes ->
    [0] { "" }
   *[other] Se han hecho notas de abono por { $fees-credit_notes }{ $fees-credit_notes_paid ->
        [0] .
       *[other] , de los que { $fees-credit_notes_paid } son de cuotas ya cobradas y quedan a favor de las viviendas.
    }
}
fees-ahead = { $fees-credited ->
    [0] { "" }
   *[other] De lo cobrado, { $fees-credited } se pagaron de más o por adelantado.
}
fees-credit-used = { $fees-credit_used ->
    [0] { "" }
   *[other] Con saldo a favor se han pagado { $fees-credit_used } de cuotas.
}
fees-credit = { $fees-credit ->
    [0] { "" }
   *[other] Quedan { $fees-credit } a favor de las viviendas.
}
fees-written-off = { $fees-written_off ->
    [0] { "" }
   *[other] Se han dado de baja { $fees-written_off }.
}
fees-chart = Cobros de cada mes y su objetivo
fees-places = Cuotas por comunidad

## Contadores

meters-found = { $meters-read ->
    [0] No se leyó ningún contador.
    [one] Se leyó { $meters-read } contador de { $meters-planned }.
   *[other] Se leyeron { $meters-read } contadores de { $meters-planned }.
}
meters-read = De { $meters-planned } lecturas previstas se hicieron { $meters-read } ({ $meters-read_share }); el objetivo es el { $meters-read_share-target }.
meters-read-plain = { $meters-planned ->
    [0] No había lecturas previstas.
   *[other] De { $meters-planned } lecturas previstas se hicieron { $meters-read }.
}
meters-others = { $meters-estimated ->
    [0] { "" }
    [one] Hubo que estimar { $meters-estimated }.
   *[other] Hubo que estimar { $meters-estimated }.
}
meters-unreadable = { $meters-unreadable ->
    [0] { "" }
    [one] No se pudo leer ni estimar { $meters-unreadable }.
   *[other] No se pudieron leer ni estimar { $meters-unreadable }.
}
next-meters = Lecturas previstas

## Opinión de los vecinos

missed-surveys-csat = De los vecinos que respondieron a la encuesta está satisfecho el { $surveys-csat }, frente a un objetivo del { $surveys-csat-target }.
surveys-answered = { $surveys-sent ->
    [one] Se envió { $surveys-sent } encuesta{ $surveys-answered ->
        [0] {" "}y no tuvo respuesta.
       *[other] {" "}y tuvo respuesta.
    }
   *[other] De las { $surveys-sent } encuestas enviadas { $surveys-answered ->
        [0] no se respondió ninguna.
        [one] se respondió { $surveys-answered }.
       *[other] se respondieron { $surveys-answered }.
    }
}
surveys-satisfied = De quienes puntuaron, el { $surveys-csat } está satisfecho{ $surveys-csat-versus }; el objetivo es el { $surveys-csat-target }.
surveys-satisfied-plain = De quienes puntuaron, el { $surveys-csat } está satisfecho{ $surveys-csat-versus }.
surveys-satisfied-few = { $surveys-csat_answers ->
    [0] { "" }
    [one] { $surveys-satisfied ->
        [0] Quien puntuó no está satisfecho.
       *[other] Quien puntuó está satisfecho.
    }
   *[other] De las { $surveys-csat_answers } personas que puntuaron { $surveys-satisfied ->
        [0] ninguna está satisfecha.
        [one] está satisfecha { $surveys-satisfied }.
       *[other] están satisfechas { $surveys-satisfied }.
    }
}
surveys-places = Encuestas por comunidad
surveys-themes = De qué hablan quienes responden

## Rondas y turnos

work-missed = { $tasks-missed ->
    [0] { "" }
    [one] Quedó sin hacer { $tasks-missed } trabajo de los que se repiten.
   *[other] Quedaron sin hacer { $tasks-missed } trabajos de los que se repiten.
}
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
    [one] Hubo { $shifts-missed } ausencia.
   *[other] Hubo { $shifts-missed } ausencias.
}
shifts-people = Turnos por persona

## Cuando no todo tiene cifra

complaints-found-settled = { $cases-received ->
    [one] Entró { $cases-received } queja
   *[other] Entraron { $cases-received } quejas
} y { $cases-handled ->
    [0] no se resolvió ninguna
    [one] se resolvió { $cases-handled }
   *[other] se resolvieron { $cases-handled }
}; no queda ninguna pendiente.
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
