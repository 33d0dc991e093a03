# El mes.

coverage-title = Qué falta para entregar el mes
coverage-reported = con registros
coverage-nothing = nada que informar
coverage-missing = falta
coverage-bring = Traer registros
as-of = Registros hasta el { $day }
unbalanced = Las cifras de este mes no cuadran. Ejecute «cierre check» para ver qué ha cambiado.
to-report = Ver el informe
period = Mes
scope = De quién
show = Ver
coverage-all = No falta nada para entregar el mes
pending-title = Qué sigue pendiente
pending-count = { $count ->
    [one] { $count } pendiente
   *[other] { $count } pendientes
}
pending-late = { $count ->
    [one] { $count } fuera de plazo
   *[other] { $count } fuera de plazo
}
pending-days = { $days ->
    [0] de ese mismo día ({ $since })
    [one] { $days } día (desde el { $since })
   *[other] { $days } días (desde el { $since })
}
pending-days-late = { $days ->
    [one] vencido hace { $days } día
   *[other] vencido hace { $days } días
}
coverage-say-nothing = Nada que informar
outdated = Se ha anotado algo después de estas cifras; se están poniendo al día. Recargue la página en un momento.
former-hours = El horario o los festivos han cambiado. Las duraciones en horas de oficina siguen contadas con los de antes.
former-hours-page = Recalcularlas en «Horario y festivos»
closed = { $kind ->
    [month] Cerrado el { $day } por { $who }.
   *[other] Cerrado hasta { $month } inclusive, el { $day } por { $who }.
}
closed-number = Cierre n.º { $number }
closed-digest = huella { $digest }
closed-corrects = corrige el cierre n.º { $number }
closed-excepted = { $count ->
    [one] Con una excepción
   *[other] Con { $count } excepciones
}
opened-again = Se volvió a abrir el { $day } ({ $who }): «{ $reason }». Lo que decía el cierre n.º { $number } queda en la cadena.
coverage-closed = Con qué se cerró el mes
