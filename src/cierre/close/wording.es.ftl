# Lo que impide un cierre, y lo que no se sostiene de uno.

close-checking = Comprobando
close-freezing = Fijando lo que dice el mes
in-the-way-closed = Ese mes ya está cerrado.
in-the-way-order = Antes hay que cerrar { $about }.
in-the-way-not-over = El mes no ha terminado: su último día es el { $about }.
in-the-way-empty = No hay nada registrado de ese mes.
in-the-way-broken = Hay registros que no cuadran.
in-the-way-missing = { $scope } no tiene nada en «{ $book }» ni ha dicho que no haya nada que informar.
verify-listed = Cierre { $number }: consta en la base de datos con otro mes, otra clase u otra huella que los que se firmaron.
verify-through = Según la base de datos el último mes cerrado es «{ $about }», y según la cadena de cierres no.
verify-beside = { $period }: algo de lo que se guarda junto a los registros falta o no es como era al cerrar: { $about }.
in-the-way-duties = En «{ $book }» { $about ->
    [one] hay { $about } tarea vencida de la que nadie dice si se hizo.
   *[other] hay { $about } tareas vencidas de las que nadie dice si se hicieron.
}
in-the-way-imports = { $about ->
    [one] Hay { $about } importación sin terminar: espera una respuesta.
   *[other] Hay { $about } importaciones sin terminar: esperan una respuesta.
}
in-the-way-unreviewed = Nadie ha entregado todavía ningún informe para que se revise.
in-the-way-unapproved = { $scope }: el informe no está aprobado ({ $about }).
in-the-way-unapproved-people = { $scope }: faltan por aprobar los informes de { $about }.
in-the-way-no-reviewer = { $scope }: el informe no está aprobado, y los ajustes no nombran a nadie más que pueda hacerlo.
review-draft = borrador
review-submitted = entregado
review-returned = devuelto
review-approved = aprobado
review-signed = firmado
review-changed = ha cambiado desde que se entregó
review-commented = comentado
verify-loadings = { $period }: la cadena de cargas ya no es la que había al cerrar.
verify-changed = { $period }, { $book }: «{ $about }» no es como era al cerrar.
verify-gone = { $period }, { $book }: falta algo de «{ $about }» que estaba al cerrar.
verify-added = { $period }, { $book }: «{ $about }» tiene algo que no estaba al cerrar.
verify-statement = { $period }: las cifras de «{ $about }» ya no salen de sus registros.
verify-unreadable = { $period }: no se puede leer lo que se fijó: { $about }.
verify-program = El programa es otro que el que cerró el mes, y puede deberse a eso.
verify-stamp = Cierre { $number }: el sello de tiempo que se guarda no es de lo que se firmó.
verify-stamp-unknown = Cierre { $number }: el sello de tiempo lo puso «{ $about }», que no responde a ninguno de los certificados de confianza.
chain-unreadable = Cierre { $number }: no es lo que se firmó; no se puede leer.
chain-order = Cierre { $number }: en su lugar está el { $about }.
chain-previous = Cierre { $number }: no sigue al anterior.
chain-signature = Cierre { $number }: la firma no es de lo que dice.
chain-key = Cierre { $number }: está firmado con otra clave, { $about }.
chain-contents = Cierre { $number }: la lista de lo que fijó no es la que se firmó.
chain-content-gone = Cierre { $number }: falta «{ $about }».
chain-content-changed = Cierre { $number }: «{ $about }» no es lo que se fijó.
chain-head-unknown = En la cadena no está el cierre de la huella { $about }: se ha cortado o es otra.
chain-office = Cierre { $number }: es de otra oficina, «{ $about }».
findable-found = Si alguien cambia algo sin pasar por el programa, antes del cierre se encuentra:
findable-not-found = Antes del cierre no se encuentra:
findable-once-closed = Una vez cerrado el mes, sí se encuentra.
findable-move = Un movimiento cambiado, borrado o añadido.
findable-item = Un dato de un asunto (número, título, cliente, fecha prevista…), o un asunto entero, borrado o añadido.
findable-line = Una línea de las hojas de movimientos cambiada, borrada o añadida.
findable-batch = Una carga entera borrada con todo lo que trajo, o cambiada.
findable-said = Lo que la oficina dice de sí misma: nombres, horarios, personas, objetivos, notas.
findable-beside = Un archivo adjunto, un párrafo redactado, una decisión, la plantilla de Word o un paso de una revisión.
findable-list = Lo que aparece en una lista de asuntos y no sale de sus movimientos.
findable-guards = Que la base de datos ya no impida cambiar o borrar registros.
findable-alone = Un archivo adjunto, un párrafo o una decisión que alguien borra junto con su sello.
findable-recomputed = Un cambio de quien rehace además todas las huellas, los totales y la cadena de cargas.
findable-unsealed = Lo que no lleva sello: de qué fuente es una línea y con qué calendarios se calcularon las duraciones. Ninguna cifra depende de ello.
findable-log = Una línea del registro de accesos, si se quitan las protecciones de la base de datos y se vuelven a poner.
findable-untrue = Lo que nunca se apuntó, o se apuntó como no fue.
forgotten-customer = Cliente olvidado { $number }
