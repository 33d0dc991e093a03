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
    .definition = Lecturas de contador previstas para el periodo, una por contador y mes.
read = { $value ->
    [0] No se leyó ningún contador.
    [one] Se leyó { $value } contador.
    [many] Se leyeron { $value } de contadores.
   *[other] Se leyeron { $value } contadores.
}
    .label = Contadores leídos
    .definition = Lecturas hechas en el periodo. Las estimadas no cuentan como hechas.
read_share = Se hizo el { $value } de las lecturas previstas.
    .label = Lecturas hechas
    .definition = Lecturas hechas entre las previstas en el periodo. Si no había ninguna prevista, no hay valor.
estimated = { $value ->
    [0] No hubo que estimar ninguna.
    [one] Hubo que estimar { $value }.
    [many] Hubo que estimar { $value } de lecturas.
   *[other] Hubo que estimar { $value }.
}
    .label = Lecturas estimadas
    .definition = Lecturas que no se pudieron hacer y se estimaron.
unreadable = { $value ->
    [0] Ningún contador quedó sin leer.
    [one] { $value } contador quedó sin leer.
    [many] { $value } de contadores quedaron sin leer.
   *[other] { $value } contadores quedaron sin leer.
}
    .label = Contadores ilegibles
    .definition = Contadores que no se pudieron leer ni estimar.
consumption = El consumo fue de { $value }.
    .label = Consumo
    .definition = Suma de los consumos leídos o estimados en el periodo; agua y electricidad van por separado, cada una en su unidad.
heaviest = Mayores consumos.
    .label = Mayores consumos
    .definition = Las viviendas con mayor consumo del periodo, por tipo de contador.

## Estados

state_due = por leer
state_read = leído
state_estimated = estimado
state_unreadable = ilegible

## Columnas de la hoja

column_number = Número
column_planned = Fecha prevista
column_category = Tipo
column_place = Comunidad
column_household = Vivienda
column_person = Responsable
column_previous = Lectura anterior
column_current = Lectura actual
column_consumption = Consumo
column_read = Leído el
column_estimated = Estimado el
column_unreadable = Ilegible el
