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
    .definition = Importe cobrado en el periodo, de cuotas de cualquier mes; los pagos parciales cuentan por lo pagado. Un recibo devuelto no se descuenta: vuelve a estar por cobrar.
payments = { $value ->
    [0] No se recibió ningún pago.
    [one] Se recibió { $value } pago.
    [many] Se recibieron { $value } de pagos.
   *[other] Se recibieron { $value } pagos.
}
    .label = Pagos
    .definition = Número de pagos recibidos en el periodo; una cuota pagada en dos veces cuenta dos. Los devueltos no se descuentan.
written_off = { $value ->
    [0] No se dio de baja ninguna cuota.
   *[other] Se dieron de baja { $value }.
}
    .label = Dado de baja
    .definition = Importe de las cuotas que se dieron por incobrables en el periodo; no cuenta como cobrado.
arrears = { $value ->
    [0] No queda nada por cobrar.
   *[other] Quedan por cobrar { $value }.
}
    .label = Por cobrar al cierre
    .definition = Importe emitido y no cobrado ni dado de baja al final del periodo, vencido o no, con los recibos devueltos.
opening_arrears = { $value ->
    [0] No se arrastraba nada por cobrar.
   *[other] Se arrastraban { $value } por cobrar.
}
    .label = Por cobrar al inicio
    .definition = Importe emitido y no cobrado ni dado de baja al empezar el periodo, según los movimientos anteriores.
collection_rate = Se cobró el { $value } de lo que había por cobrar.
    .label = Tasa de cobro
    .definition = Cobrado en el periodo entre lo que estaba por cobrar al inicio más lo emitido. Si no había nada que cobrar, no hay valor.

## Estados

state_due = por cobrar
state_paid = cobrada
state_written_off = dada de baja

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
