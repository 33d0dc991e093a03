# Lo que dicen las órdenes por la pantalla.

heading-figure = Cifra
heading-value = Valor
heading-before = Antes
heading-target = Objetivo
heading-id = Clave
heading-book = Libro
heading-states = Estados
heading-measures = Cifras
heading-unit = Unidad
heading-definition = Qué cuenta
heading-state = Estado
heading-next = Puede pasar a
heading-seconds = Tiempo
heading-side = Lado
side-numerator = se divide
side-denominator = entre
heading-times = Veces
closed = { $state } (cerrado)
whole-office = Toda la oficina
balanced = { $count ->
    [0] No había nada que cuadrar.
    [one] Cuadra: se ha comprobado { $count } saldo de dos maneras y da lo mismo.
   *[other] Cuadra: se han comprobado { $count } saldos de dos maneras y dan lo mismo.
}
unbalanced = No cuadra. No se escribe ni se firma ningún informe hasta aclararlo.
check-passed = Se ha recontado todo lo registrado y nada falta ni ha cambiado.
checked = { $later ->
    [0] Comprobado por entero el { $day }, hasta la carga { $batch }.
    [one] Comprobado por entero el { $day }, hasta la carga { $batch }; desde entonces hay { $later } carga más.
   *[other] Comprobado por entero el { $day }, hasta la carga { $batch }; desde entonces hay { $later } cargas más.
}
check-failed = Hay registros que no están como se escribieron. Recupere la última copia de seguridad que esté bien, o cargue de nuevo las hojas en una carpeta de datos vacía (--data).
own-only = Solo para { $name }: esto no sale en ningún informe.
nothing-own = No hay nada que solo vea { $name }.
records = { $count ->
    [0] Ningún registro.
    [one] { $count } registro.
   *[other] { $count } registros.
}
unit-items = cuántos
unit-quantity = cantidad
unit-money = importe
unit-seconds = tiempo
unit-office_seconds = tiempo en horario de oficina
unit-score = puntos
unit-share = porcentaje
unit-per_hundred = por cien
unit-per_thousand = por mil
unit-points = puntos netos
reports-done = { $total ->
    [one] { $done } de { $total } informe
   *[other] { $done } de { $total } informes
}
undone = { $office }: la carga { $batch } queda deshecha por la { $by }. { $items ->
        [0] No cambia ninguna partida
        [one] Cambia { $items } partida
        [many] Cambian { $items } de partidas
       *[other] Cambian { $items } partidas
    }{ $never ->
        [0] .
        [one] , de las que { $never } deja de contar.
       *[other] , de las que { $never } dejan de contar.
    } { $back ->
        [one] { $back } movimiento se retira
        [many] { $back } de movimientos se retiran
       *[other] { $back } movimientos se retiran
    } y { $anew ->
        [one] { $anew } vuelve a registrarse
       *[other] { $anew } vuelven a registrarse
    }.
would-undo = { $office }: no se ha escrito nada. Deshacer la carga { $batch } cambiaría { $items ->
        [one] { $items } partida
        [many] { $items } de partidas
       *[other] { $items } partidas
    } ({ $numbers }): { $back ->
        [one] { $back } movimiento se retiraría
       *[other] { $back } movimientos se retirarían
    } y { $anew ->
        [one] { $anew } volvería a registrarse
       *[other] { $anew } volverían a registrarse
    }.
no-loadings = { $office }: todavía no se ha cargado nada.
loading-undone = deshecha por la { $by }
loading-undoes = deshace la { $batch }
calendar-changed = Las duraciones en horario de oficina de «{ $office }» se calcularon con otro horario u otros festivos que los de ahora. Para volver a calcularlas, ejecute «cierre recompute { $office }».
recomputed = { $office }: { $moves ->
        [0] todas las duraciones en horario de oficina son ya las del calendario de ahora.
        [one] cambia la duración de { $moves } movimiento.
        [many] cambia la duración de { $moves } de movimientos.
       *[other] cambia la duración de { $moves } movimientos.
    }
would-recompute = { $office }: no se ha escrito nada. { $moves ->
        [0] No cambiaría ninguna duración.
        [one] Cambiaría la duración de { $moves } movimiento.
        [many] Cambiaría la duración de { $moves } de movimientos.
       *[other] Cambiaría la duración de { $moves } movimientos.
    }
closed-months-stay = Los meses cerrados, hasta { $month }, quedan como se cerraron.
loading-timed = recalcula duraciones
heading-month = mes
heading-changed = cambian
heading-of = de
heading-before-office = horas de oficina, antes
heading-after-office = ahora
heading-load = carga
heading-source = fuente
heading-files = archivos
heading-who = quién
heading-when = cuándo
heading-rows = filas
heading-moves = movimientos
heading-note = nota
pulled = { $desk }: { $tickets ->
        [0] no ha cambiado ningún tique
        [one] se ha leído { $tickets } tique
        [many] se han leído { $tickets } de tiques
       *[other] se han leído { $tickets } tiques
    }; { $items ->
        [0] ningún caso nuevo
        [one] { $items } caso nuevo
        [many] { $items } de casos nuevos
       *[other] { $items } casos nuevos
    }, { $moves ->
        [0] ningún movimiento nuevo
        [one] { $moves } movimiento nuevo
        [many] { $moves } de movimientos nuevos
       *[other] { $moves } movimientos nuevos
    }.
pull-stopped = { $desk }: lo que viene después de esto no se ha registrado. Respóndalo y repita la orden; seguirá desde aquí.
serving = Cierre está abierto en este equipo. El enlace sirve una sola vez: { $link }
serving-team = Cierre está en marcha para el equipo: { $link }
serving-ends = Para cerrarlo, pulse Ctrl+C.
heading-setting = Ajuste
heading-was = era
heading-is = es
settings-taken = { $office }: { $count ->
        [one] ha cambiado { $count } ajuste.
        [many] han cambiado { $count } de ajustes.
       *[other] han cambiado { $count } ajustes.
    }
settings-the-same = { $office }: no cambia ningún ajuste.
settings-to-accept = No se ha cambiado nada. Si es lo que quiere, repita la orden con --accept-changes.
settings-not-taken = No se ha cambiado nada.
settings-never-changed = { $office }: los ajustes no se han cambiado desde que se cargó la oficina.
changed-by-load = con una carga
left-behind = Lo ya registrado de { $names } cuenta para el equipo de entonces. Si debe contar para el nuevo, vuelva a cargar sus hojas.
settings-kept = office.toml dice lo mismo que en la última carga: valen los ajustes que se cambiaron después.
template-kept = { $office }: los informes de Word se escriben desde ahora en { $name }.
template-forgotten = { $office }: los informes de Word se escriben desde ahora en la plantilla de siempre.
key-made = La oficina tiene ahora una clave para firmar sus cierres, en { $path }. Guarde una copia lejos de los datos: sin ella no se puede cerrar otro mes. Empieza por { $key }.
key-place = Está en { $path }.
key-passphrase-asked = Contraseña de la clave
key-pin-asked = PIN de la clave
would-close = Nada impide cerrar { $month }. Con --yes se cierra.
not-closed = No se ha cerrado nada.
month-closed = { $month }: cerrado con el número { $number }. { $frozen ->
    [one] Queda fijado { $frozen } documento.
   *[other] Quedan fijados { $frozen } documentos.
}
close-head = Anote esta huella: { $digest } (clave { $key }).
stamped = Cierre { $number }: sellado el { $when } por «{ $by }».
stamped-by-whom = Cierre { $number }: sellado el { $when } por quien dice ser «{ $by }»; para comprobarlo, indique sus certificados en la variable CIERRE_TIMESTAMP_TRUST.
stamped-already = El último cierre ya tenía su sello de tiempo.
stamp-later = El cierre vale sin el sello de tiempo. Para pedirlo otra vez: cierre stamp { $office }
month-reopened = { $month }: abierto otra vez, con el número { $number }. Lo que se cerró sigue en la cadena.
review-done = { $scope }: { $state }.
heading-report = Informe
heading-turn = Le toca a
heading-last = Último paso
verified = { $count ->
    [0] No hay ningún mes cerrado.
    [one] { $count } mes cerrado: es lo que se firmó.
   *[other] { $count } meses cerrados: son lo que se firmó.
}
file-of = { $file }: { $title }. Es de { $month } como se cerró con el número { $number }, el { $at }, por { $who }.
file-same = Es, byte a byte, el archivo que se cerró o que este programa escribe de él.
file-alike = El archivo no es byte a byte el que se escribió, pero sus cifras y sus palabras son las que se cerraron.
file-signed = Sus cifras y sus palabras son las que se cerraron, y lleva la firma de quien dice ser «{ $about }»: desde entonces no ha cambiado.
file-replaced = Ese cierre se corrigió después: el que vale es el número { $number }.
file-key = Lo firma la clave { $short }: { $key }. Compruebe que es la de la oficina, que ella misma le ha dado, o indíquela con --key.
file-records = Los datos de la oficina están a mano: se han leído también sus registros.
file-alone = Los datos de la oficina no están a mano: se ha comprobado solo el archivo.
file-not-in-the-chain = Ese cierre no está en la cadena de la oficina.
file-signature = La firma no es de lo que el archivo dice que se cerró.
file-content-gone = Falta en el archivo lo que se cerró como «{ $about }».
file-content-changed = Lo que el archivo lleva como «{ $about }» no es lo que se cerró.
file-not-of-the-close = «{ $about }» no es de ese cierre.
file-number-gone = Falta el número { $about }.
file-number-added = Pone { $about }, que el informe no tenía ahí.
file-words-gone = Falta «{ $about }».
file-certificate = La firma de «{ $about }» no es de este archivo tal como está, o detrás de lo que se escribió hay algo sin firmar.
file-unprinted = No se puede leer lo que el archivo pone: está dañado.
file-words-added = Pone «{ $about }», que el informe no tenía ahí.
file-other-key = Está firmado con otra clave, { $about }.

## Copias de seguridad

backup-database = Se copia la base de datos
backup-files = Se copian los archivos
backup-reading = Se vuelve a leer la copia
backed-up = { $files ->
    [0] La copia está en { $path } ({ $megabytes } MB): la base de datos, sin más archivos.
    [one] La copia está en { $path } ({ $megabytes } MB): la base de datos y { $files } archivo.
    [many] La copia está en { $path } ({ $megabytes } MB): la base de datos y { $files } de archivos.
   *[other] La copia está en { $path } ({ $megabytes } MB): la base de datos y { $files } archivos.
}
backup-without-key = Las claves con las que firman las oficinas no van en ella: guárdelas aparte.
backup-without-files = Los archivos que se trajeron a las páginas no van en ella: diga con --files dónde están.
restore-database = Se pone la base de datos en su sitio
restore-files = Se ponen los archivos en su sitio
restored = { $count ->
    [0] Copia recuperada en { $path }: no hay ninguna oficina.
    [one] Copia recuperada en { $path }: { $count } oficina. Se ha recontado todo y nada falta ni ha cambiado.
    [many] Copia recuperada en { $path }: { $count } de oficinas. Se ha recontado todo y nada falta ni ha cambiado.
   *[other] Copia recuperada en { $path }: { $count } oficinas. Se ha recontado todo y nada falta ni ha cambiado.
}
restored-without = { $office }: falta un archivo guardado con una partida, o no es el que era: { $name }.
restored-with-problems = La copia está recuperada entera, pero lo que ya guardaba no está todo bien. Recupere una anterior en otra carpeta.
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
heading-log-place = De qué
heading-log-about = Detalle
heading-log-from = Desde
heading-log-kind = Tipo
heading-log-what = Qué
log-waiting = { $count ->
    [one] Falta una anotación por incorporar
   *[other] Faltan { $count } anotaciones por incorporar
}: otra tarea está escribiendo.

## Datos personales

forget-counts = { $alias }: { $items ->
        [0] ninguna partida suya
        [one] { $items } partida suya
        [many] { $items } de partidas suyas
       *[other] { $items } partidas suyas
    }, { $naming } de otros que le nombran, { $texts } textos, { $attachments } archivos guardados con partidas, { $frozen } contenidos de meses cerrados (y { $files } archivos de informes, que se quitan) y { $brought } archivos que se trajeron a las páginas.
expired-never = Ningún libro de la oficina tiene plazo de conservación de clientes: véase [retention] en office.toml.
expired-customers = { $customers ->
    [0] Ningún cliente ha pasado el plazo de conservación de sus libros.
    [one] Un cliente ha pasado el plazo de conservación de sus libros:
    [many] { $customers } de clientes han pasado el plazo de conservación de sus libros:
   *[other] { $customers } clientes han pasado el plazo de conservación de sus libros:
}
expired-one = { $name } · partidas: { $items } · última cerrada: { $last }
expired-told = { $customers ->
    [one] Un cliente ha
    [many] { $customers } de clientes han
   *[other] { $customers } clientes han
} pasado el plazo de conservación de sus libros: «cierre forget --office { $office } --expired» dice quiénes.
would-forget = No se ha cambiado nada: con --yes se olvida.
forgotten = Olvidado. Es la entrada { $number } de la cadena, que dice cuánto y no de quién; { $digest }.
forget-near = Hay otros clientes con un nombre parecido, y no se han tocado: { $names }. Si alguno es la misma persona, olvídelo también.
forget-standing = { $where } le nombra y no se cambia: { $text }. Cámbielo usted si hace falta.
forget-number = El número de la partida { $number } lleva su nombre, y un número no se cambia.
forget-one-word = Un nombre de una sola palabra no se busca dentro de otros textos: mire usted los títulos y las notas.
forget-not-reached = No se llega a lo que ya salió de aquí: informes entregados o enviados, copias de seguridad y las hojas de la oficina.
where-batches = Una carga
where-settings = Los ajustes
disclosed = { $path }: todo lo que se guarda de { $name }.
disclose-title = Lo que se guarda de { $name }
disclose-office = Oficina
disclose-at = Día
disclose-items = Partidas suyas
disclose-naming = Partidas de otros que le nombran
disclose-texts = Textos que le nombran
disclose-attachments = Archivos guardados con sus partidas
disclose-closed = Meses cerrados que le nombran
disclose-near = Otros nombres parecidos, que pueden ser de otra persona
disclose-moves = Movimientos
disclose-none = Nada.
