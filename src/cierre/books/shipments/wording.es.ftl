### Envíos: cómo se llaman y cómo se dicen.

book = Envíos
    .label = Envíos

## Cifras

booked = { $value ->
    [0] No se contrató ningún envío.
    [one] Se contrató { $value } envío.
    [many] Se contrataron { $value } de envíos.
   *[other] Se contrataron { $value } envíos.
}
    .label = Contratados
    .definition = Envíos contratados en el periodo, salieran o no. Si las hojas no dicen cuándo se contrató cada uno, no hay cifra.
booked_pieces = { $value ->
    [0] No se contrató ningún bulto.
   *[other] El total de bultos contratados fue de { $value }.
}
    .label = Bultos contratados
    .definition = Bultos de los envíos contratados en el periodo; el envío sin bultos anotados cuenta como uno.
departed = { $value ->
    [0] No salió ningún envío.
    [one] Salió { $value } envío.
    [many] Salieron { $value } de envíos.
   *[other] Salieron { $value } envíos.
}
    .label = Salidas
    .definition = Envíos que salieron por primera vez en el periodo. La salida de un transbordo no cuenta; un envío que sale en dos partes cuenta dos.
arrived = { $value ->
    [0] No llegó ningún envío.
    [one] Llegó { $value } envío.
    [many] Llegaron { $value } de envíos.
   *[other] Llegaron { $value } envíos.
}
    .label = Llegados
    .definition = Envíos llegados a su destino en el periodo; cada llegada parcial cuenta. Lo hallado dañado por el camino no cuenta como llegado; lo hallado dañado después, sí. Se atribuyen al lugar de destino.
arrived_pieces = { $value ->
    [0] No llegó ningún bulto.
   *[other] El total de bultos llegados fue de { $value }.
}
    .label = Bultos llegados
    .definition = Bultos de los envíos llegados en el periodo, con los que después se hallaron dañados.
on_time = { $value ->
    [0] Ningún envío llegó en plazo.
    [one] Llegó en plazo { $value } envío.
    [many] Llegaron en plazo { $value } de envíos.
   *[other] Llegaron en plazo { $value } envíos.
}
    .label = Llegados en plazo
    .definition = Envíos llegados en su fecha prometida o antes. Los que no la tienen no cuentan.
early = { $value ->
    [0] Ningún envío llegó antes de su fecha.
    [one] Llegó antes de su fecha { $value } envío.
    [many] Llegaron antes de su fecha { $value } de envíos.
   *[other] Llegaron antes de su fecha { $value } envíos.
}
    .label = Llegados antes de su fecha
    .definition = Envíos llegados un día anterior a su fecha prometida; también cuentan entre los llegados en plazo.
on_the_day = { $value ->
    [0] Ningún envío llegó el mismo día de su fecha.
    [one] Llegó el mismo día de su fecha { $value } envío.
    [many] Llegaron el mismo día de su fecha { $value } de envíos.
   *[other] Llegaron el mismo día de su fecha { $value } envíos.
}
    .label = Llegados en su fecha
    .definition = Envíos llegados el mismo día de su fecha prometida; con los llegados antes son los llegados en plazo.
late = { $value ->
    [0] Ningún envío llegó con retraso.
    [one] Llegó con retraso { $value } envío.
    [many] Llegaron con retraso { $value } de envíos.
   *[other] Llegaron con retraso { $value } envíos.
}
    .label = Llegados con retraso
    .definition = Envíos llegados después de su fecha prometida. Los que no la tienen no cuentan.
promised = { $value ->
    [0] Ninguno de los llegados tenía fecha prometida.
    [one] { $value } de los llegados tenía fecha prometida.
    [many] { $value } de los llegados tenían fecha prometida.
   *[other] { $value } de los llegados tenían fecha prometida.
}
    .label = Llegados con fecha prometida
    .definition = Envíos llegados en el periodo que tenían fecha prometida.
on_time_share = Llegó en plazo el { $value } de los envíos con fecha prometida.
    .label = Llegadas en plazo
    .definition = Llegados en plazo entre los llegados con fecha prometida. Si ninguno la tenía, no hay valor.
transit_median = La mediana del trayecto fue de { $value }.
    .label = Trayecto (mediana)
    .definition = Mediana del tiempo natural desde la contratación hasta la llegada, de los llegados en el periodo que dicen cuándo se contrataron. Si no llegó ninguno, no hay valor.
transfers = { $value ->
    [0] No hubo transbordos.
    [one] Hubo { $value } transbordo.
    [many] Hubo { $value } de transbordos.
   *[other] Hubo { $value } transbordos.
}
    .label = Transbordos
    .definition = Veces que un envío entró en un transbordo en el periodo.
transfer_mean = La espera media en transbordo fue de { $value }.
    .label = Espera en transbordo (media)
    .definition = Media del tiempo natural desde que el envío entra en un transbordo hasta que sigue o llega. Si no salió ninguno de un transbordo, no hay valor.
checked = { $value ->
    [0] No se revisó ningún transbordo.
    [one] Se revisó { $value } transbordo.
    [many] Se revisaron { $value } de transbordos.
   *[other] Se revisaron { $value } transbordos.
}
    .label = Transbordos revisados
    .definition = Revisiones de la mercancía en un transbordo, con sus bultos contados, hechas en el periodo. La que no anota los bultos no cuenta; el transbordo que se revisa dos veces cuenta dos.
checked_in_time = { $value ->
    [0] Ningún transbordo se revisó a tiempo.
    [one] Se revisó a tiempo { $value } transbordo.
    [many] Se revisaron a tiempo { $value } de transbordos.
   *[other] Se revisaron a tiempo { $value } transbordos.
}
    .label = Transbordos revisados a tiempo
    .definition = Revisiones hechas en las cuatro horas siguientes a la entrada en el transbordo.
checked_share = Se revisó a tiempo el { $value } de los transbordos.
    .label = Revisión de transbordos a tiempo
    .definition = Transbordos revisados a tiempo entre los que hubo en el periodo; los que llegan un periodo y se revisan en el siguiente, o dos veces, pueden llevarla por encima del 100 %. Si no hubo ninguno, no hay valor.
waiting = { $value ->
    [0] No queda ningún envío por salir.
    [one] Queda { $value } envío por salir.
    [many] Quedan { $value } de envíos por salir.
   *[other] Quedan { $value } envíos por salir.
}
    .label = Por salir al cierre
    .definition = Envíos contratados que al final del periodo no habían salido.
on_the_way = { $value ->
    [0] No queda ningún envío en camino.
    [one] Queda { $value } envío en camino.
    [many] Quedan { $value } de envíos en camino.
   *[other] Quedan { $value } envíos en camino.
}
    .label = En camino al cierre
    .definition = Envíos que al final del periodo estaban en camino; los parados en un transbordo se cuentan aparte.
at_transfer = { $value ->
    [0] No queda ningún envío en transbordo.
    [one] Queda { $value } envío en transbordo.
    [many] Quedan { $value } de envíos en transbordo.
   *[other] Quedan { $value } envíos en transbordo.
}
    .label = En transbordo al cierre
    .definition = Envíos que al final del periodo estaban parados en un transbordo.
damaged = { $value ->
    [0] No se halló ningún daño.
    [one] Se halló { $value } envío con daños.
    [many] Se hallaron { $value } de envíos con daños.
   *[other] Se hallaron { $value } envíos con daños.
}
    .label = Envíos con daños
    .definition = Veces que se hallaron daños en un envío en el periodo, en camino o al llegar.
damaged_pieces = { $value ->
    [0] No se halló ningún bulto dañado.
   *[other] El total de bultos dañados fue de { $value }.
}
    .label = Bultos dañados
    .definition = Bultos que se hallaron dañados en el periodo, en camino o al llegar.
damaged_on_the_way = { $value ->
    [0] No se halló ningún bulto dañado por el camino.
   *[other] El total de bultos dañados por el camino fue de { $value }.
}
    .label = Bultos dañados por el camino
    .definition = Bultos que en el periodo se hallaron dañados antes de llegar; no cuentan entre los llegados.
damage_share = Los bultos dañados equivalen al { $value } de los llegados y los dañados por el camino.
    .label = Tasa de daños
    .definition = Bultos hallados dañados en el periodo entre los llegados en él y los hallados dañados por el camino. Los que llegan un periodo y se hallan dañados en el siguiente pueden llevarla por encima del 100 %. Si no hubo ninguno, no hay valor.
reported = { $value ->
    [0] No se comunicó ningún daño al transportista.
    [one] Se comunicó { $value } daño al transportista.
    [many] Se comunicaron { $value } de daños al transportista.
   *[other] Se comunicaron { $value } daños al transportista.
}
    .label = Daños comunicados
    .definition = Daños comunicados al transportista en el periodo, se hallaran cuando se hallaran.
report_median = La mediana hasta comunicar un daño fue de { $value }.
    .label = Tiempo hasta comunicar (mediana)
    .definition = Mediana del tiempo natural desde que se halla un daño hasta que se comunica al transportista, de los comunicados en el periodo. Si no se comunicó ninguno, no hay valor.
report_longest = El daño que más tardó en comunicarse esperó { $value }.
    .label = Tiempo hasta comunicar (máximo)
    .definition = El mayor tiempo natural desde que se halla un daño hasta que se comunica al transportista, de los comunicados en el periodo. Si no se comunicó ninguno, no hay valor.
unreported = { $value ->
    [0] No queda ningún daño por comunicar.
    [one] Queda { $value } daño por comunicar.
    [many] Quedan { $value } de daños por comunicar.
   *[other] Quedan { $value } daños por comunicar.
}
    .label = Daños por comunicar
    .definition = Daños hallados y no comunicados al transportista al final del periodo.
lost = { $value ->
    [0] No se perdió ningún envío.
    [one] Se perdió { $value } envío.
    [many] Se perdieron { $value } de envíos.
   *[other] Se perdieron { $value } envíos.
}
    .label = Perdidos
    .definition = Envíos, o partes de ellos, que se dieron por perdidos en el periodo. Si aparecen después, esta cifra no cambia.
called_off = { $value ->
    [0] No se anuló ningún envío.
    [one] Se anuló { $value } envío.
    [many] Se anularon { $value } de envíos.
   *[other] Se anularon { $value } envíos.
}
    .label = Anulados
    .definition = Envíos anulados antes de salir.
booked_value = { $value ->
    [0] No se contrató nada con valor declarado.
   *[other] El valor declarado de lo contratado fue de { $value }.
}
    .label = Valor declarado contratado
    .definition = Valor declarado de los envíos contratados en el periodo. Los que no lo declaran no suman.
arrived_value = { $value ->
    [0] No llegó nada con valor declarado.
   *[other] El valor declarado de lo llegado fue de { $value }.
}
    .label = Valor declarado llegado
    .definition = Valor declarado de los envíos llegados en el periodo. Un envío en partes suma por cada parte lo que le toca por bultos. Los que no lo declaran no suman.
late_value = { $value ->
    [0] No llegó con retraso nada con valor declarado.
   *[other] El valor declarado de lo llegado con retraso fue de { $value }.
}
    .label = Valor declarado con retraso
    .definition = Valor declarado de los envíos llegados después de su fecha prometida. Un envío en partes suma por cada parte lo que le toca por bultos. Los que no lo declaran no suman.
damaged_value = { $value ->
    [0] No se halló dañado nada con valor declarado.
   *[other] El valor declarado de lo hallado dañado fue de { $value }.
}
    .label = Valor declarado dañado
    .definition = Valor declarado de los bultos que se hallaron dañados en el periodo, en camino o al llegar: la parte de los bultos dañados entre los del envío. No es lo que cuesta el daño.
lost_value = { $value ->
    [0] No se perdió nada con valor declarado.
   *[other] El valor declarado de lo perdido fue de { $value }.
}
    .label = Valor declarado perdido
    .definition = Valor declarado de los envíos, o de las partes de ellos, que se dieron por perdidos en el periodo. Si aparecen después, esta cifra no cambia.

## Estados

state_booked = por salir
state_on_the_way = en camino
state_at_transfer = en transbordo
state_arrived = llegado
state_damaged = daño por comunicar
state_reported = daño comunicado
state_lost = perdido
state_called_off = anulado

## Columnas de la hoja

column_number = Número
column_booked = Contratado el
column_pieces = Bultos
column_declared_value = Valor declarado
column_category = Clase de mercancía
column_title = Descripción
column_customer = Cliente
column_carrier = Transportista
column_vehicle = Vehículo
column_place = Almacén de salida
column_person = Responsable
column_due = Fecha prometida
column_departed = Salida
column_transferred = Entrada en transbordo
column_transfer_place = Lugar de transbordo
column_transfer_checked = Revisado en transbordo el
column_checked_pieces = Bultos revisados
column_resumed = Salida de transbordo
column_arrived = Llegada
column_destination = Destino
column_damage_found = Daño hallado el
column_damaged_pieces = Bultos dañados
column_damage_reported = Daño comunicado el
column_lost = Perdido el
column_called_off = Anulado el
column_reason = Motivo
