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
    .definition = Importe de las cuotas que en el periodo se pagaron con lo cobrado antes de más o por adelantado de la misma vivienda (de la misma comunidad si no se anota la vivienda). No vuelve a contar como cobrado.
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
    .definition = Importe emitido y no cobrado, ni pagado con saldo a favor, ni dado de baja al final del periodo, vencido o no, con los recibos devueltos. El saldo a favor de unos no descuenta lo que deben otros.
opening_arrears = { $value ->
    [0] No se arrastraba nada por cobrar.
   *[other] Se arrastraban { $value } por cobrar.
}
    .label = Por cobrar al inicio
    .definition = Importe emitido y no cobrado, ni pagado con saldo a favor, ni dado de baja al empezar el periodo, según los movimientos anteriores.
credit = { $value ->
    [0] No queda saldo a favor de las viviendas.
   *[other] Quedan { $value } a favor de las viviendas.
}
    .label = Saldo a favor al cierre
    .definition = Importe cobrado de más o por adelantado que al final del periodo ni había pagado una cuota ni se había reintegrado.
opening_credit = { $value ->
    [0] No había saldo a favor de las viviendas al empezar.
   *[other] Al empezar había { $value } a favor de las viviendas.
}
    .label = Saldo a favor al inicio
    .definition = El saldo a favor de las viviendas al empezar el periodo, según los movimientos anteriores.
collection_rate = Ha quedado cobrado el { $value } de lo que había por cobrar.
    .label = Tasa de cobro
    .definition = Lo cobrado de las cuotas en el periodo, con el saldo a favor que las pagó y sin lo devuelto, entre lo que estaba por cobrar al inicio más lo emitido y lo repuesto. Lo cobrado de más o por adelantado no cuenta hasta que paga una cuota, así que nunca pasa del 100 %; es negativa si se devolvió más de lo que se cobró. Si no había nada que cobrar, no hay valor.

## Estados

state_due = por cobrar
state_credit = a favor, cobrado de más
state_on_account = a favor, cobrado por adelantado
state_paid = cobrada
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
column_paid = Fecha de cobro
column_paid_amount = Importe cobrado
