# Del primer archivo al primer mes.

title = Empiece con lo que ya tiene
lead = Suelte sus hojas de cálculo tal como las lleva. Cierre entiende qué es cada columna, le pregunta lo que no esté claro y le da el mes, con su informe.
setting-question = ¿Sobre qué informa?
setting-agent = Mi propio trabajo de atención
    .told = Consultas, quejas, turnos, formación: el informe de una persona.
setting-call_centre = Un centro de llamadas
    .told = Tráfico, esperas, nivel de servicio, quejas, calidad y equipo.
setting-satisfaction = La satisfacción de los clientes
    .told = Encuestas, visitas de retorno, días sin quejas.
setting-logistics = Transporte y logística
    .told = Envíos, llegadas a tiempo, daños, almacén.
setting-property = Una comunidad o administración de fincas
    .told = Recibos, incidencias, contadores, trabajos por zonas.
setting-other = Otra cosa
    .told = Que lo digan los propios archivos.
files-question = Sus archivos
files-drop = Suelte aquí una o varias hojas de cálculo, o
files-told = Excel, LibreOffice, CSV, exportaciones de mesas de ayuda. Hasta { $most } MB. Nada sale de este equipo.
name-question = ¿Cómo se llama su oficina?
name-told = Aparecerá en la portada del informe; podrá cambiarlo después.
office-question = ¿Para qué oficina son?
office-new = Una oficina nueva
go = Leer los archivos
new-office-name = Mi oficina
no-intake = No hay ninguna lectura con esa dirección.
understood-title = Esto es lo que hay en sus archivos
reading-title = Leyendo sus archivos…
reading-told = Los archivos largos tardan un poco. Puede dejar esta página abierta o volver más tarde.
asking-title = Falta que usted aclare { $count ->
    [one] una cosa
   *[other] { $count } cosas
}
ready-title = Todo está claro
ready-told = { $rows ->
    [one] Se guardará { $rows } registro.
    [many] Se guardarán { $rows } de registros.
   *[other] Se guardarán { $rows } registros.
}
nothing-title = No hay nada que guardar
nothing-told = En estos archivos no se ha reconocido ningún registro.
answer = Responder
record = Guardar y ver el mes
record-skip = Guardar lo bueno y dejar fuera las filas con errores
record-accept = Sí, cambiar lo guardado y seguir
problems-title = { $count ->
    [one] Una fila no se puede leer
   *[other] { $count } filas no se pueden leer
}
problem-row = Fila { $row }
changes-title = Esto cambiaría lo que ya está guardado
changes-again = { $book }: { $count ->
    [one] un número vuelve con otra cosa
   *[other] { $count } números vuelven con otra cosa
}
changes-past = { $book }: { $count ->
    [one] cambia un registro
   *[other] cambian { $count } registros
} ({ $months })
changes-number = Número
changes-was = Ahora dice
changes-now = Diría
sheet = Hoja { $names }
records-of = { $count ->
    [one] { $count } registro
    [many] { $count } de registros
   *[other] { $count } registros
} de «{ $book }»
not-used = no se usa
states-title = Sus palabras para los estados
people-title = Personas escritas de varias maneras
details = Cómo se ha leído
again = Elegir otros archivos
choice-skip = Dejarlo fuera
choice-comma = La coma (1.234,56)
choice-point = El punto (1,234.56)
choice-dmy = El día (31/08/2026)
choice-mdy = El mes (08/31/2026)
choose = Elija…
