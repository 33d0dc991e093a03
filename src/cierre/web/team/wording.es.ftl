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
