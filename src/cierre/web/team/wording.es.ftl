# Los equipos.

title = Equipo
complete = { $people ->
    [0] No hay personas en este equipo.
    [one] { $complete ->
        [0] A la única persona le falta algo por entregar.
       *[other] La única persona lo tiene todo.
    }
   *[other] { $complete } de { $people } personas lo tienen todo.
}
compare = Comparar
who = Quién
missing = Falta
reported = Con registros
nothing = Nada que informar
written = Informe
notes = { $count ->
    [0] sin escribir
    [one] 1 apunte
   *[other] { $count } apuntes
}
open = Abrir
month-of = Mes de { $name }
report-of = Informe de { $name }
fair = Por orden de nombre, cada cifra con los casos en que se apoya. No es una clasificación: cada cual tiene otro trabajo.
of = Quiénes
of-person = Personas
of-unit = Equipos
of-place = Lugares
choose = Elegir cifras
too-few = muy pocos casos para comparar
base = sobre { $count }
left-out = Quedan fuera { $count } más.
alone = Aquí no hay a quién comparar.
all-title = Todos los informes
all-begin = Escribir todos los informes
all-lead = Se escriben aparte y quedan en un solo archivo .zip, con una carpeta por equipo. Se guarda una semana.
all-parts = De quién
all-part-unit = Cada equipo
all-part-person = Cada persona
all-formats = En qué formato
all-waits = Los informes esperan su turno.
all-going = { $done } de { $count } informes escritos
all-progress = Informes que se están escribiendo
all-elsewhere = Ahora se están escribiendo los que pidió de otro equipo o periodo.
all-cancel = Cancelar
all-look = Ver cómo va
all-file = Descargar { $count ->
    [one] el informe
   *[other] los { $count } informes
} (.zip, { $megabytes } MB)
all-made = { $formats } · { $when }
all-made-by = { $formats } · { $when } · { $who }
all-left-out = Faltan los de quienes tienen cifras que no cuadran: { $names }.
