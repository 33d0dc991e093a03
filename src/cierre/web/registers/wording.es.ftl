# Los registros de cada libro.

new = Anotar
search = Buscar por número, asunto o cliente
show = Buscar
filters = Filtros
state = Estado
state-open = Pendientes
state-closed = Terminados
state-all = Todos
any = Cualquiera
from = Entrados desde
to = hasta
overdue = Solo fuera de plazo
count = { $count ->
    [one] { $count } registro
    [many] { $count } de registros
   *[other] { $count } registros
}
count-more = Más de { $count } registros
pick = Elegir
column-number = Número
column-title = Asunto
column-entered = Entrada
column-due = Plazo
column-state = Estado
column-age = Días
column-holder = Responsable
column-place = Lugar
previous = Anteriores
next = Siguientes
none = No hay ningún registro que cumpla lo que pide.
views = Vistas guardadas
view-keep = Guardar esta vista
view-name = Nombre de la vista
view-keep-go = Guardar
view-forget = Borrar la de ese nombre
required = (obligatorio)
later = Si ya se ha hecho algo más
enter = Anotar
enter-another = Anotar y seguir con otro
entered = Anotado con el número { $number }.
amended = Corregido.
what-now = Qué se hace ahora
history = Qué ha pasado
after = tras { $time }
takes-back = deshace un paso
taken-back = deshecho
recorded = anotado por { $who }, { $when }
take-back = Deshacer el último paso
why = ¿Por qué?
moved = { $number }: anotado.
reversed = { $number }: el último paso está deshecho.
files = Archivos
attach = Adjuntar un archivo
attach-go = Adjuntar
attached = Adjuntado.
several = Mover los elegidos
several-none = No ha elegido ninguno.
several-title = { $count ->
    [one] Mover { $count } registro
   *[other] Mover { $count } registros
}
several-go = { $count ->
    [one] Anotarlo
   *[other] Anotarlo en los { $count }
}
several-nothing = No hay ningún paso que todos ellos admitan.
several-moved = { $count ->
    [one] Anotado en { $count } registro.
   *[other] Anotado en { $count } registros.
}
fact-customer = Cliente
fact-entered = Entrada
fact-due = Plazo
fact-closed = Terminado
to-state = Pasar a
change = Cambiar
more = Más datos
books-open =
    { $count ->
        [0] nada pendiente
        [one] { $count } pendiente
       *[other] { $count } pendientes
    }
books-open-more = más de { $count } pendientes
books-late = { $count } fuera de plazo
books-late-more = más de { $count } fuera de plazo
books-private = de cada persona, para ella sola
