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
    [one] { $count } registro de
    [many] { $count } de registros de
   *[other] { $count } registros de
}
not-used = no se usa
states-title = Sus palabras para los estados
details = Cómo se ha leído
again = Elegir otros archivos
choice-skip = Dejarlo fuera
choice-comma = La coma (1.234,56)
choice-point = El punto (1,234.56)
choice-dmy = El día (31/08/2026)
choice-mdy = El mes (08/31/2026)
choose = Elija…
understood-told = Si algo no es así, cámbielo ahí mismo: lo que elija vale también para el archivo del mes que viene.
recording-title = Guardando sus registros…
doing-reading = Leyendo «{ $file }»
doing-understanding = «{ $file }»: { $rows ->
    [one] { $rows } fila leída
    [many] { $rows } de filas leídas
   *[other] { $rows } filas leídas
}; se está viendo qué es cada columna
doing-recording = { $done } de { $count } registros guardados
doing-waiting = En espera de turno
progress = Cuánto va
cancel = Cancelar
cancelling = Cancelando: lo que no se ha terminado de guardar no se guarda.
answered-late = Estos archivos ya se están guardando y no admiten más cambios.
answer-back = Deshacer mi última respuesta
answers-anew = Deshacerlas todas
without-file = No usar este archivo
currency = Los importes están en
currency-told = { $how ->
    [sure] Por «{ $mark }», en «{ $heading }».
    [several] «{ $mark }», en «{ $heading }», es de varias monedas: compruébelo.
    [said] Lo ha dicho usted.
   *[usual] El archivo no lo dice.
}
apply = Aplicar
cells-of = En «{ $heading }» se lee:
table-is = Esta tabla es de
no-records = ningún registro
date-order = En las fechas va primero
decimals = Los decimales van tras
first-rows = Primeras filas de la tabla
column-is = Qué es «{ $heading }»
heading-section = Título de cada grupo
heading-sheet = Nombre de la hoja
heading-day = Día
heading-month = Mes
heading-cell = Lo que hay en cada casilla
heading-group = Grupo
names-person = Personas
names-unit = Equipos
names-place = Lugares
names-category = Clases
names-reason = Motivos
names-count = { $count ->
    [one] { $count } nombre
   *[other] { $count } nombres
}
part = Separar
join = Juntar
join-one = Nombre que se escribe de otra manera
join-is = es lo mismo que
join-other = Nombre con el que se queda
rows-out = { $count ->
    [0] Todas las filas son registros
    [one] Una fila no es un registro
   *[other] { $count } filas no son registros
}
row-out = { $why ->
    [total] total
    [subtotal] subtotal
    [heading] encabezado repetido
    [section] título de grupo
    [note] nota
    [said] la dejó fuera usted
   *[other] fuera de la tabla
}
row-is-record = Sí es un registro
row-out-number = Dejar fuera la fila
row-out-sheet = Hoja
row-out-do = Dejarla fuera
refused-told = { $count ->
    [one] Hay una fila con errores. Puede guardar el resto ahora, y corregir esa en una hoja aparte para soltarla después.
   *[other] Hay { $count } filas con errores. Puede guardar el resto ahora, y corregir esas en una hoja aparte para soltarla después.
}
refused-download = Descargar las filas con errores
refused-file = filas por corregir
whole-file-told = Corrija el archivo, o déjelo fuera, para poder guardar.
question-strange = ¿Es «{ $heading }» de verdad «{ $column }»?
question-layout = «{ $heading }» dice qué entra y qué sale. ¿Se toma cada línea tal cual?
reason = { $kind ->
    [book] Por sus columnas podría ser de más de una cosa, y de ello depende qué se cuenta.
    [aggregate] De un recuento se pueden dar cantidades, pero no antigüedades ni porcentajes por plazo.
    [date_order] De ello depende en qué mes cae cada registro.
    [year] Las celdas solo dicen el día y el mes.
    [column] Sin ese dato no se sabe en qué mes entra cada registro.
    [strange] Muchas de sus celdas no se pueden leer así.
    [state] De ello depende si cuenta como pendiente o como terminado.
    [person] Así no se cuentan como una sola dos personas, ni como dos una sola.
    [unit] Así no se cuenta dos veces el mismo equipo.
    [number] De ello depende cada importe.
    [scale] De ello depende qué cuenta como una buena respuesta.
    [currency] Aparecerá en todos los importes del informe.
    [layout] Aquí se cuentan lotes, no entradas y salidas.
   *[empty] Puede que esté vacío, o que lo que contiene no esté en filas y columnas.
}
choice-no-change = No cambia nada
choice-as-it-is = Tal como está
choice-another-person = { $name }, otra persona
recorded-told = { $rows ->
    [one] Guardado: { $rows } registro.
    [many] Guardado: { $rows } de registros.
   *[other] Guardado: { $rows } registros.
}
recorded-months = Meses con registros:
recorded-refused = { $count ->
    [one] Queda una fila por corregir.
   *[other] Quedan { $count } filas por corregir.
}
