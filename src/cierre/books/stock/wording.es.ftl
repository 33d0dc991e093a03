### Existencias: cómo se llaman y cómo se dicen.

book = Existencias
    .label = Existencias

## Cifras

lots_in = { $value ->
    [0] No entró ninguna partida.
    [one] Entró { $value } partida.
    [many] Entraron { $value } de partidas.
   *[other] Entraron { $value } partidas.
}
    .label = Partidas entradas
    .definition = Partidas de mercancía recibidas en el almacén en el periodo. Lo devuelto no cuenta.
pieces_in = { $value ->
    [0] No entró ninguna pieza.
    [one] Entró { $value } pieza.
    [many] Entraron { $value } de piezas.
   *[other] Entraron { $value } piezas.
}
    .label = Piezas entradas
    .definition = Piezas de las partidas recibidas en el periodo. Lo devuelto no cuenta.
issues = { $value ->
    [0] No salió nada del almacén.
    [one] Hubo { $value } salida.
    [many] Hubo { $value } de salidas.
   *[other] Hubo { $value } salidas.
}
    .label = Salidas
    .definition = Veces que salió mercancía de una partida en el periodo, entera o en parte.
pieces_out = { $value ->
    [0] No salió ninguna pieza.
    [one] Salió { $value } pieza.
    [many] Salieron { $value } de piezas.
   *[other] Salieron { $value } piezas.
}
    .label = Piezas salidas
    .definition = Piezas que salieron del almacén en el periodo, de partidas recibidas cuando fuera. Las que faltan no cuentan.
returned = { $value ->
    [0] No se devolvió ninguna pieza.
    [one] Se devolvió { $value } pieza.
    [many] Se devolvieron { $value } de piezas.
   *[other] Se devolvieron { $value } piezas.
}
    .label = Piezas devueltas
    .definition = Piezas que volvieron al almacén en el periodo después de salir de él.
on_hand = { $value ->
    [0] No quedan existencias.
    [one] Queda { $value } pieza en el almacén.
    [many] Quedan { $value } de piezas en el almacén.
   *[other] Quedan { $value } piezas en el almacén.
}
    .label = Existencias al cierre
    .definition = Piezas que al final del periodo estaban en el almacén según los libros.
opening_on_hand = { $value ->
    [0] No había existencias al empezar.
    [one] Al empezar había { $value } pieza en el almacén.
    [many] Al empezar había { $value } de piezas en el almacén.
   *[other] Al empezar había { $value } piezas en el almacén.
}
    .label = Existencias al inicio
    .definition = Piezas que al empezar el periodo estaban en el almacén según los libros.
counts = { $value ->
    [0] No se recontó ninguna partida.
    [one] Se hizo { $value } recuento.
    [many] Se hicieron { $value } de recuentos.
   *[other] Se hicieron { $value } recuentos.
}
    .label = Recuentos
    .definition = Recuentos de partidas hechos en el periodo; la que se recuenta dos veces cuenta dos.
on_book = { $value ->
    [0] No había nada que recontar.
    [one] Según los libros había { $value } pieza en las partidas recontadas.
    [many] Según los libros había { $value } de piezas en las partidas recontadas.
   *[other] Según los libros había { $value } piezas en las partidas recontadas.
}
    .label = Según los libros
    .definition = Piezas que según los libros tenían las partidas recontadas, en el momento de cada recuento.
counted = { $value ->
    [0] No se contó ninguna pieza.
    [one] Se contó { $value } pieza en las partidas recontadas.
    [many] Se contaron { $value } de piezas en las partidas recontadas.
   *[other] Se contaron { $value } piezas en las partidas recontadas.
}
    .label = Contadas
    .definition = Piezas que se contaron en los recuentos del periodo.
difference = { $value ->
    [0] El recuento coincidió con los libros.
    [one] La diferencia del recuento fue de { $value } pieza.
    [many] La diferencia del recuento fue de { $value } de piezas.
   *[other] La diferencia del recuento fue de { $value } piezas.
}
    .label = Diferencia del recuento
    .definition = Piezas contadas menos las que decían los libros en el momento de cada recuento (sin hora, el momento de ese día en que mejor coinciden); negativa cuando faltan. Lo que sobra en una partida compensa lo que falta en otra.
counted_share = Se contó el { $value } de lo que decían los libros.
    .label = Contado sobre los libros
    .definition = Piezas contadas entre las que decían los libros en el momento de cada recuento. Si no se recontó nada, no hay valor.
missing = { $value ->
    [0] No falta ninguna pieza.
    [one] Faltó { $value } pieza.
    [many] Faltaron { $value } de piezas.
   *[other] Faltaron { $value } piezas.
}
    .label = Faltantes
    .definition = Piezas que en el periodo se dieron por faltantes y se quitaron de los libros. Si aparecen después, esta cifra no cambia.
found = { $value ->
    [0] No apareció ninguna pieza.
    [one] Apareció { $value } pieza que se daba por faltante.
    [many] Aparecieron { $value } de piezas que se daban por faltantes.
   *[other] Aparecieron { $value } piezas que se daban por faltantes.
}
    .label = Aparecidas
    .definition = Piezas dadas por faltantes que en el periodo volvieron a los libros.

## Estados

state_stored = en el almacén
state_issued = salida
state_missing = faltante

## Columnas de la hoja

column_number = Número
column_received = Entrada el
column_pieces = Piezas
column_category = Clase de mercancía
column_title = Descripción
column_customer = Cliente
column_place = Almacén
column_person = Responsable
column_issued = Salida el
column_issued_pieces = Piezas salidas
column_counted = Recuento el
column_counted_pieces = Piezas contadas
column_missing = Falta desde
column_missing_pieces = Piezas que faltan
column_reason = Motivo
