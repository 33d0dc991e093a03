### Contadores: cómo se llaman y cómo se dicen.

book = Contadores
    .label = Contadores

## Cifras

planned = { $value ->
    [0] No había lecturas previstas.
    [one] Había { $value } lectura prevista.
    [many] Había { $value } de lecturas previstas.
   *[other] Había { $value } lecturas previstas.
}
    .label = Lecturas previstas
    .definition = Lecturas de contador cuya fecha prevista cae en el periodo, se hicieran o no.
read = { $value ->
    [0] No se leyó ningún contador.
    [one] Se leyó { $value } contador.
    [many] Se leyeron { $value } de contadores.
   *[other] Se leyeron { $value } contadores.
}
    .label = Contadores leídos
    .definition = Lecturas hechas en el periodo, estuvieran previstas para cuando fuera. Las estimadas no cuentan, ni la lectura que llega después de la estimada.
read_share = Se hizo el { $value } de las lecturas previstas.
    .label = Lecturas hechas
    .definition = Lecturas hechas entre las previstas en el periodo; las atrasadas pueden llevarla por encima del 100 %. Si no había ninguna prevista, no hay valor.
estimated = { $value ->
    [0] No hubo que estimar ninguna lectura.
    [one] Hubo que estimar { $value } lectura.
    [many] Hubo que estimar { $value } de lecturas.
   *[other] Hubo que estimar { $value } lecturas.
}
    .label = Lecturas estimadas
    .definition = Lecturas que no se pudieron hacer y se estimaron en el periodo. Leer el contador más tarde no las quita.
unreadable = { $value ->
    [0] Ningún contador resultó ilegible.
    [one] { $value } contador no se pudo leer ni estimar.
    [many] { $value } de contadores no se pudieron leer ni estimar.
   *[other] { $value } contadores no se pudieron leer ni estimar.
}
    .label = Contadores ilegibles
    .definition = Contadores que se dieron por ilegibles en el periodo, sin lectura ni estimación. Los que aún están por leer no cuentan.
replaced = { $value ->
    [0] No se cambió ningún contador.
    [one] Se cambió { $value } contador.
    [many] Se cambiaron { $value } de contadores.
   *[other] Se cambiaron { $value } contadores.
}
    .label = Contadores cambiados
    .definition = Lecturas del periodo de contadores que se cambiaron desde la anterior. Su consumo es lo que marcó el retirado hasta su última lectura más lo que marca el nuevo desde la primera.
rolled_over = { $value ->
    [0] Ningún contador dio la vuelta.
    [one] Dio la vuelta { $value } contador.
    [many] Dieron la vuelta { $value } de contadores.
   *[other] Dieron la vuelta { $value } contadores.
}
    .label = Vueltas de contador
    .definition = Lecturas del periodo de contadores que pasaron de su última cifra y volvieron a empezar de cero. Su consumo es lo que faltaba para la vuelta más lo que marcan.
consumption = El consumo fue de { $value }.
    .label = Consumo
    .definition = Suma de los consumos leídos o estimados en el periodo; agua y electricidad van por separado, cada una en su unidad. Si el consumo no se anota, es la lectura actual menos la anterior. La lectura que llega después de la estimada no se suma otra vez.
heaviest = Estos son los mayores consumos.
    .label = Mayores consumos
    .definition = Las cinco viviendas con mayor consumo leído o estimado en el periodo, por tipo de contador. Las que no tienen lectura ni estimación no entran.

## Estados

state_due = por leer
state_read = leído
state_estimated = estimado
state_unreadable = ilegible

## Valores

value_counter_replaced = contador cambiado
value_counter_rolled_over = vuelta del contador

## Columnas de la hoja

column_number = Número
column_planned = Fecha prevista
column_category = Tipo
column_place = Comunidad
column_household = Vivienda
column_person = Responsable
column_previous = Lectura anterior
column_current = Lectura actual
column_digits = Cifras del contador
column_counter = Incidencia del contador
column_old_final = Última lectura del retirado
column_new_initial = Primera lectura del nuevo
column_new_serial = Nº de serie del nuevo
column_consumption = Consumo
column_read = Leído el
column_estimated = Estimado el
column_unreadable = Ilegible el
