# Lo que se ha traído a la oficina, y cómo deshacerlo.

title = Lo que se ha traído
bring = Traer registros
none = Todavía no se ha traído ningún archivo.
when = Cuándo
who = Quién
files = Archivos
book = De qué
rows = Filas
moves = Movimientos
action = Deshacer
undo = Deshacer…
is-undone = deshecho
undoes = Se deshizo: { $files }
pages = Páginas
newer = Más recientes
older = Más antiguos
left = { $count ->
    [one] Queda una fila por corregir
   *[other] Quedan { $count } filas por corregir
} de { $files }.
left-download = Descargarlas
undo-title = Deshacer lo que se trajo
would-undo = { $items ->
    [0] No cambiaría ningún registro
    [one] Cambiaría un registro
    [many] Cambiarían { $items } de registros
   *[other] Cambiarían { $items } registros
}{ $never ->
    [0] {""}
    [one] , y uno dejaría de contar
   *[other] , y { $never } dejarían de contar
}: { $back ->
    [one] un movimiento se retiraría
    [many] { $back } de movimientos se retirarían
   *[other] { $back } movimientos se retirarían
} y { $anew ->
    [0] ninguno volvería
    [one] uno volvería a como estaba
   *[other] { $anew } volverían a como estaban
}.
undone = { $items ->
    [0] Deshecho: no ha cambiado ningún registro
    [one] Deshecho: ha cambiado un registro
    [many] Deshecho: han cambiado { $items } de registros
   *[other] Deshecho: han cambiado { $items } registros
}{ $never ->
    [0] {""}
    [one] , y uno deja de contar
   *[other] , y { $never } dejan de contar
}; { $back ->
    [one] se ha retirado un movimiento
    [many] se han retirado { $back } de movimientos
   *[other] se han retirado { $back } movimientos
} y { $anew ->
    [0] ninguno ha vuelto
    [one] uno ha vuelto a como estaba
   *[other] { $anew } han vuelto a como estaban
}.
undo-numbers = Entre ellos:
undo-stays = No se borra nada: queda apuntado qué se trajo, quién lo deshizo y cuándo.
undo-do = Deshacerlo
back = Volver sin cambiar nada
