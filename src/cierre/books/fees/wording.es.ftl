### Cuotas: cómo se llaman y cómo se dicen.

book = Cuotas
    .label = Cuotas

## Cifras

billed = Se emitieron cuotas por { $value }.
    .label = Emitido
    .definition = Importe de las cuotas emitidas en el periodo, cobradas o no.
collected = Se cobraron { $value }.
    .label = Cobrado
    .definition = Importe cobrado en el periodo, de cuotas de cualquier mes; los pagos parciales cuentan por lo pagado.
payments = { $value ->
    [0] No se recibió ningún pago.
    [one] Se recibió { $value } pago.
    [many] Se recibieron { $value } de pagos.
   *[other] Se recibieron { $value } pagos.
}
    .label = Pagos
    .definition = Número de pagos recibidos en el periodo; una cuota pagada en dos veces cuenta dos.
written_off = Se dieron de baja { $value }.
    .label = Dado de baja
    .definition = Importe de las cuotas que se dieron por incobrables en el periodo.
arrears = Quedan por cobrar { $value }.
    .label = Por cobrar al cierre
    .definition = Importe emitido y no cobrado ni dado de baja al final del periodo, vencido o no.
opening_arrears = Se arrastraban { $value } por cobrar.
    .label = Por cobrar al inicio
    .definition = Importe emitido y no cobrado ni dado de baja al empezar el periodo.
collection_rate = Se cobró el { $value } de lo exigible.
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
