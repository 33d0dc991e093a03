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
