### Lo que se dice de una administración de fincas.

section-fees = Cobro de cuotas
section-complaints = Quejas de los vecinos
section-meters = Contadores

name-fees-collected = Cuotas cobradas
name-fees-arrears = Cuotas por cobrar al cierre
name-meters-read_share = Lecturas de contadores hechas

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
fees-rate = Lo cobrado es el { $fees-collection_rate } de la deuda anterior más lo emitido.
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
fees-arrears = Al cierre quedan por cobrar { $fees-arrears }{ $fees-arrears-versus }.
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
