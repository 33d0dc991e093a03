### Cuotas: cómo se llaman y cómo se dicen.

book = Cuotas
    .label = Cuotas

## Cifras

billed = { $value ->
    [0] No se emitió ninguna cuota.
   *[other] Se emitieron cuotas por { $value }.
}
    .label = Emitido
    .definition = Importe de las cuotas emitidas en el periodo, cobradas o no. Una cuota devuelta no se emite otra vez.
surcharged = { $value ->
    [0] No se aplicó ningún recargo.
   *[other] Se aplicaron recargos por { $value }.
}
    .label = Recargos
    .definition = Importe que en el periodo se añadió a cuotas ya emitidas (recargo, intereses de demora, gastos de devolución), cobrado o no. Los gastos que se emiten como una cuota propia están en «Emitido».
collected = { $value ->
    [0] No se cobró ninguna cuota.
   *[other] Se cobraron { $value }.
}
    .label = Cobrado
    .definition = Importe recibido en el periodo, de cuotas de cualquier mes, también lo cobrado de más o por adelantado; los pagos parciales cuentan por lo pagado. Un recibo devuelto no se descuenta aquí: está en «Devuelto» y vuelve a estar por cobrar.
payments = { $value ->
    [0] No se recibió ningún pago.
    [one] Se recibió { $value } pago.
    [many] Se recibieron { $value } de pagos.
   *[other] Se recibieron { $value } pagos.
}
    .label = Pagos
    .definition = Número de pagos recibidos en el periodo; una cuota pagada en dos veces cuenta dos y un pago por adelantado, uno. Los devueltos no se descuentan.
collected_in_time = { $value ->
    [0] No se cobró nada dentro de plazo.
   *[other] Se cobraron { $value } dentro de plazo.
}
    .label = Cobrado en plazo
    .definition = La parte de lo cobrado en el periodo que llegó como muy tarde el día del vencimiento de su cuota, también por adelantado. Lo cobrado de cuotas sin vencimiento no está ni aquí ni en «Cobrado fuera de plazo».
collected_late = { $value ->
    [0] No se cobró nada fuera de plazo.
   *[other] Se cobraron { $value } fuera de plazo.
}
    .label = Cobrado fuera de plazo
    .definition = La parte de lo cobrado en el periodo que llegó después del día del vencimiento de su cuota.
in_time_share = Llegó en plazo el { $value } de lo cobrado.
    .label = Cobrado en plazo (%)
    .definition = Lo cobrado en plazo entre lo cobrado en plazo y fuera de plazo. Lo que no se ha cobrado no cuenta, por atrasado que esté. Si no se cobró ninguna cuota con vencimiento, no hay valor.
late_payments = { $value ->
    [0] Ningún pago llegó fuera de plazo.
    [one] { $value } pago llegó fuera de plazo.
    [many] { $value } de pagos llegaron fuera de plazo.
   *[other] { $value } pagos llegaron fuera de plazo.
}
    .label = Pagos fuera de plazo
    .definition = Número de pagos recibidos en el periodo después del día del vencimiento de su cuota; una cuota que se paga tarde en dos veces cuenta dos.
days_late_median = { $value ->
    [one] La mitad de los pagos fuera de plazo llegó con { $value } día de retraso o más.
    [many] La mitad de los pagos fuera de plazo llegó con { $value } de días de retraso o más.
   *[other] La mitad de los pagos fuera de plazo llegó con { $value } días de retraso o más.
}
    .label = Días de retraso (mediana)
    .definition = Mediana de los días naturales entre el vencimiento de la cuota y el pago, solo de los pagos que llegaron fuera de plazo. Si no hubo ninguno, no hay valor.
returned = { $value ->
    [0] No se devolvió ningún recibo.
   *[other] Se devolvieron { $value } ya cobrados.
}
    .label = Devuelto
    .definition = Importe cobrado, en este periodo o antes, que se devolvió en el periodo y vuelve a estar por cobrar.
credited = { $value ->
    [0] No se cobró nada de más ni por adelantado.
   *[other] Se cobraron { $value } de más o por adelantado.
}
    .label = Cobrado de más o por adelantado
    .definition = La parte de lo cobrado en el periodo que pasaba de la cuota, o que llegó antes de emitirla; queda a favor de la vivienda.
credit_used = { $value ->
    [0] No se pagó ninguna cuota con saldo a favor.
   *[other] Se pagaron { $value } de cuotas con saldo a favor.
}
    .label = Pagado con saldo a favor
    .definition = Importe de las cuotas que en el periodo se pagaron con el saldo a favor de la misma vivienda (de la misma comunidad si no se anota la vivienda). No vuelve a contar como cobrado.
credit_notes_due = { $value ->
    [0] No se rebajó con notas de abono nada de lo pendiente.
   *[other] Se rebajaron con notas de abono { $value } que estaban por cobrar.
}
    .label = Notas de abono de lo pendiente
    .definition = Importe por cobrar que en el periodo se rebajó con una nota de abono: ya no se debe, y ni se cobró ni se dio por incobrable.
credit_notes_paid = { $value ->
    [0] No se abonó nada de cuotas ya cobradas.
   *[other] Se abonaron { $value } de cuotas ya cobradas.
}
    .label = Notas de abono de lo ya cobrado
    .definition = Importe de las notas de abono del periodo que rebajaron lo que ya estaba cobrado; queda a favor de la vivienda.
credit_notes = { $value ->
    [0] No se hizo ninguna nota de abono.
   *[other] Se hicieron notas de abono por { $value }.
}
    .label = Notas de abono
    .definition = Importe en que las notas de abono (bonificaciones, rectificaciones) rebajaron en el periodo cuotas ya emitidas, pendientes o cobradas.
refunded = { $value ->
    [0] No se reintegró ningún saldo a favor.
   *[other] Se reintegraron { $value } de saldos a favor.
}
    .label = Saldo reintegrado
    .definition = Importe del saldo a favor que en el periodo se devolvió a quien lo había pagado.
written_off = { $value ->
    [0] No se dio de baja ninguna cuota.
   *[other] Se dieron de baja { $value }.
}
    .label = Dado de baja
    .definition = Importe de las cuotas que se dieron por incobrables en el periodo; no cuenta como cobrado.
reinstated = { $value ->
    [0] No se repuso ninguna cuota dada de baja.
   *[other] Volvieron a estar por cobrar { $value } dados de baja.
}
    .label = Repuesto
    .definition = Importe dado de baja que en el periodo volvió a estar por cobrar.
arrears = { $value ->
    [0] No queda nada por cobrar.
   *[other] Quedan por cobrar { $value }.
}
    .label = Por cobrar al cierre
    .definition = Importe emitido o añadido como recargo y no cobrado, ni pagado con saldo a favor, ni rebajado con una nota de abono, ni dado de baja al final del periodo, vencido o no, con los recibos devueltos. El saldo a favor de unos no descuenta lo que deben otros.
opening_arrears = { $value ->
    [0] No se arrastraba nada por cobrar.
   *[other] Se arrastraban { $value } por cobrar.
}
    .label = Por cobrar al inicio
    .definition = Importe emitido o añadido como recargo y no cobrado, ni pagado con saldo a favor, ni rebajado con una nota de abono, ni dado de baja al empezar el periodo, según los movimientos anteriores.
credit = { $value ->
    [0] No queda saldo a favor de las viviendas.
   *[other] Quedan { $value } a favor de las viviendas.
}
    .label = Saldo a favor al cierre
    .definition = Importe cobrado de más o por adelantado, o abonado de lo ya cobrado, que al final del periodo ni había pagado una cuota ni se había reintegrado.
opening_credit = { $value ->
    [0] No había saldo a favor de las viviendas al empezar.
   *[other] Al empezar había { $value } a favor de las viviendas.
}
    .label = Saldo a favor al inicio
    .definition = El saldo a favor de las viviendas al empezar el periodo, según los movimientos anteriores.
collection_rate = Ha quedado cobrado el { $value } de lo que había por cobrar.
    .label = Tasa de cobro
    .definition = Lo cobrado de las cuotas en el periodo, con el saldo a favor que las pagó y sin lo devuelto, entre lo que estaba por cobrar al inicio más lo emitido, los recargos y lo repuesto, menos las notas de abono de lo pendiente. Lo cobrado de más o por adelantado no cuenta hasta que paga una cuota, así que nunca pasa del 100 %; es negativa si se devolvió más de lo que se cobró. Si no había nada que cobrar, no hay valor.

## Estados

state_due = por cobrar
state_credit = a favor, cobrado de más
state_on_account = a favor, cobrado por adelantado
state_noted = a favor, por nota de abono
state_surcharged = recargo
state_paid = cobrada
state_reduced = nota de abono
state_applied = pagada con saldo a favor
state_written_off = dada de baja
state_refunded = reintegrada

## Columnas de la hoja

column_number = Número
column_billed = Fecha de emisión
column_amount = Importe
column_place = Comunidad
column_category = Tipo de cuota
column_customer = Vivienda
column_due = Vencimiento
column_person = Responsable
column_surcharged = Fecha del recargo
column_surcharge = Recargo
column_reduced = Fecha de la nota de abono
column_credit_note = Nota de abono
column_paid = Fecha de cobro
column_paid_amount = Importe cobrado
column_returned = Fecha de devolución
column_returned_amount = Importe devuelto
