# Las cifras y los registros que hay detrás.

whole = Ver la cifra entera
as-of = Registros hasta el { $day }
parts = Por partes
records = Registros
records-counted = { $count ->
    [one] { $shown } registro
    [many] { $shown } de registros
   *[other] { $shown } registros
}
heading-side = Lado
heading-amount = Aporta
heading-figure = Cuenta en
side-numerator = arriba
side-denominator = abajo
none = No hay registros detrás.
withheld = Esta cifra es de un grupo. Los registros de cada persona solo los ve ella.
withheld-persons = Esta cifra es de un grupo. Lo de cada persona solo lo ven ella, su responsable y la dirección.
pages = Páginas de registros
page = Página { $page } de { $pages }
earlier = Anteriores
later = Siguientes
absence-not_kept = La oficina no lleva lo que haría falta para esta cifra.
absence-withheld = Hay muy pocas personas detrás para decirla sin señalar a nadie.
absence-empty = En este periodo no ha habido nada de lo que calcularla.
before = En { $period }
before-from = El periodo anterior, con sus propios registros.
change = Cambio
change-from = La diferencia entre las dos cifras, tal como se leen.
target = Objetivo de { $period }
target-from = Lo fija la oficina; no sale de los registros.
target-reached = Se cumple: { $actual }.
target-missed = No se cumple: { $actual }.
target-required = Cada mes que queda debe traer { $required }.
usual = Lo habitual
usual-from = Los límites que dan sus { $months } meses.
interval = Margen
interval-from = Entre qué valores puede estar en realidad, con las respuestas que hay (95 %).
expected = Previsión de { $period }
expected-from = Sale de los últimos meses; cuatro de cada cinco veces está entre { $lower } y { $upper }.
base = Base
base-from = Sobre cuántos casos se calcula.
staff-from = El personal necesario se calcula con la previsión del mes siguiente y con lo que duraron y esperaron las de este mes. No tiene registros propios: abajo están los de la cifra.
item-number = Número
weekday = Día de la semana
half-hour = Media hora
book = Libro
ledger-title = Cómo cuadra
ledger-text = Lo que había, más lo que entró, menos lo que salió, tiene que dar lo que queda. Lo que queda se cuenta además por otro camino, partida por partida.
ledger-records = Ver lo que queda
ledger-detail = Por estados, responsables, lugares y categorías
ledger-part = Parte
ledger-whole = Todo
ledger-opening = Había
ledger-in = Entró
ledger-out = Salió
ledger-adjustments = Ajustes
ledger-closing = Queda
ledger-replayed = Contado aparte
