# Lo que se dice al leer los archivos de una oficina. Cada problema dice qué pasa y, en .remedy,
# qué hacer. $column es el encabezado, $value lo escrito, $other lo que hace falta saber además;
# $hint es none cuando $other está vacío.

## Archivos

not-a-spreadsheet = No se puede leer como hoja de cálculo.
    .remedy = Guárdelo como .xlsx, .ods o .csv y vuelva a cargar la carpeta.
no-regular-file = No es un archivo, sino una carpeta o un dispositivo.
    .remedy = Indique el archivo mismo, o todos los de la carpeta.
not-opened = El archivo no se puede abrir.
    .remedy = Compruebe que sigue ahí, que puede leerlo y que no lo tiene abierto otro programa.
open-elsewhere = Es la marca que deja Excel mientras alguien tiene abierto el archivo; no lleva registros.
    .remedy = Cierre el archivo en Excel y vuelva a cargarlo.
damaged-file = El archivo está dañado o incompleto.
    .remedy = Ábralo con su programa de hojas de cálculo y guárdelo de nuevo como .xlsx; si tampoco ahí se abre, pida otra copia.
password = El archivo está protegido con contraseña.
    .remedy = Ábralo, quítele la contraseña (en Excel: Archivo > Información > Proteger libro > Cifrar con contraseña, y déjela en blanco) y guárdelo.
damaged-text = Aquí hay un carácter dañado: «{ $value }».
    .remedy = Corrija esa celda en el archivo de donde salió y guárdelo de nuevo como .xlsx o como CSV UTF-8.
unknown-encoding = No se sabe con qué codificación se guardó el texto: «{ $value }».
    .remedy = Ábralo donde las letras se vean bien y guárdelo como .xlsx o como CSV UTF-8.
null-character = Aquí hay caracteres nulos: el archivo no es de texto o está dañado.
    .remedy = Expórtelo de nuevo desde el programa de donde salió, como .xlsx o como CSV UTF-8.
spoilt-text = Estas letras ya se habían estropeado antes de guardarse: «{ $value }».
    .remedy = Expórtelo de nuevo desde el programa de donde salió, o corríjalas en el archivo y guárdelo.
other-kind = No es una hoja de cálculo ni un CSV: por dentro es { $value }.
    .remedy = Ábralo con su programa y guárdelo como .xlsx o como CSV UTF-8.
damaged-json = El JSON está cortado o dañado desde aquí.
    .remedy = Expórtelo o descárguelo otra vez, entero.
unknown-json = Es JSON, pero no de un programa de atención conocido ni una lista de registros sencillos.
    .remedy = Exporte los registros como CSV, o la lista de tickets tal como la da la API de su programa.
too-large-workbook = El libro es demasiado grande: pasa de { $value } MB, comprimido o sin comprimir.
    .remedy = Divídalo, por ejemplo por meses, o guarde cada hoja como CSV UTF-8.
too-large-text = El archivo ocupa más de { $value } MB.
    .remedy = Divídalo, por ejemplo por meses, y cargue cada parte.
too-many-cells-in-all = Hay más celdas de las que se leen de una vez ({ $value } millones, contando las vacías).
    .remedy = Divida el archivo, por ejemplo por meses, y quite las filas y columnas que no use.
cell-too-far = Hay algo escrito en { $value }, muy lejos de los demás datos: la hoja tendría más de { $other } millones de celdas.
    .remedy = Vaya a esa celda (Ctrl+Fin), borre lo que sobre y guarde el archivo; si todo son datos, divídalo o guárdelo como CSV UTF-8.
no-such-cell = El archivo nombra una celda que no existe en ninguna hoja: { $value }.
    .remedy = Ábralo con su programa de hojas de cálculo y guárdelo de nuevo como .xlsx.
too-long-cell = Hay una celda con más de { $value } caracteres.
    .remedy = Acorte ese texto, o compruebe que el archivo se exportó bien.
too-many-columns = Hay una fila con más columnas de las que caben en una hoja ({ $value }).
    .remedy = Compruebe que el archivo se exportó bien, con una fila por línea.
wrong-quotes = Las comillas de esta fila no están por parejas.
    .remedy = Corrija las comillas («"») de esa fila: cada celda que lleve comillas se escribe entre comillas, y las de dentro se ponen dobles.
formula-without-value = Hay fórmulas cuyo resultado no está guardado: { $value }{ $hint ->
        [none] .
       *[some] {" "}(hoja «{ $other }»).
    }
    .remedy = Abra el archivo con su programa de hojas de cálculo, deje que calcule y guárdelo; hasta entonces esas celdas se leen vacías.
too-much-text = Los textos de las celdas suman más de { $value } MB.
    .remedy = Divida el archivo, por ejemplo por meses, o guarde cada hoja como CSV UTF-8.
too-many-errors = Hay cientos de miles de celdas con errores, como #N/A, hasta { $value }.
    .remedy = Corrija las fórmulas que los dan, o borre esas celdas, y guarde el archivo.
empty-file = El archivo está vacío: no tiene ni la fila de encabezados.
    .remedy = Ponga los encabezados en la primera fila o quite el archivo de la carpeta.
too-many-cells = La fila tiene más celdas que encabezados hay.
    .remedy = Ponga entre comillas el texto que lleve comas o puntos y coma, o quite las celdas de más.
moves-alone = Hay movimientos posteriores, pero no la hoja de sus partidas.
    .remedy = Ponga en la carpeta la hoja { $other }.xlsx (o .ods, .csv).
heading-twice = El encabezado «{ $column }» está dos veces.
    .remedy = Deje una sola columna con ese encabezado.
missing-column = Falta la columna «{ $column }», que es obligatoria.
    .remedy = Añada una columna con ese encabezado en la primera fila.
unknown-column = La columna «{ $column }» no es de este libro.
    .remedy = Corrija el encabezado ({ $other }), o déjelo en blanco para que la columna no se lea.

## Celdas

missing-value = La celda está vacía y es obligatoria.
    .remedy = Escriba el dato en «{ $column }».
no-day = Ninguna celda de la fila dice un día.
    .remedy = Escriba al menos una de sus fechas.
formula = Hay una fórmula en lugar de un valor.
    .remedy = Copie la celda y péguela como valor.
impossible-date = «{ $value }» no es una fecha posible.
    .remedy = Escriba una fecha que exista, como 2026-08-03, con la hora si la hay, 09:20.
date-two-ways = «{ $value }» puede ser dos días: en esta columna hay fechas con el día y el mes en otro orden.
    .remedy = Escriba todas las fechas de la columna en el mismo orden, o como 2026-08-03.
number-two-ways = «{ $value }» puede ser de miles o con decimales: en esta columna hay otros números con punto decimal.
    .remedy = Escriba los miles sin punto y los decimales con coma: 1200 o 1,2.
not-a-number = «{ $value }» no es un número.
    .remedy = Escriba solo el número, sin palabras.
too-many-decimals = «{ $value }» tiene más de { $other } decimales.
    .remedy = Escríbalo con { $other } decimales como mucho.
not-positive = «{ $value }» no es mayor que cero.
    .remedy = Escriba una cantidad mayor que cero; una devolución es otro movimiento.
negative = «{ $value }» es negativo.
    .remedy = Escriba cero o un número mayor.
unknown-person = «{ $value }» no es ninguna persona de la oficina.
    .remedy = { $hint ->
        [none] Corrija el nombre o añada la persona a office.toml.
       *[some] ¿Quería decir «{ $other }»? Corrija el nombre o añada la persona a office.toml.
    }
unknown-unit = «{ $value }» no es ningún equipo de la oficina.
    .remedy = { $hint ->
        [none] Corrija el nombre o añada el equipo a office.toml.
       *[some] ¿Quería decir «{ $other }»? Corrija el nombre o añada el equipo a office.toml.
    }
unknown-place = «{ $value }» no es ningún lugar de la oficina.
    .remedy = { $hint ->
        [none] Corrija el nombre o añada el lugar a office.toml.
       *[some] ¿Quería decir «{ $other }»? Corrija el nombre o añada el lugar a office.toml.
    }
unknown-category = «{ $value }» no es ninguna categoría de este libro.
    .remedy = { $hint ->
        [none] Corrija el nombre o añada la categoría a office.toml.
       *[some] ¿Quería decir «{ $other }»? Corrija el nombre o añada la categoría a office.toml.
    }
unknown-reason = «{ $value }» no es ningún motivo de este libro.
    .remedy = { $hint ->
        [none] Corrija el nombre o añada el motivo a office.toml.
       *[some] ¿Quería decir «{ $other }»? Corrija el nombre o añada el motivo a office.toml.
    }
unknown-state = «{ $value }» no es ningún estado de este libro.
    .remedy = { $hint ->
        [none] Escriba uno de los estados del libro.
       *[some] ¿Quería decir «{ $other }»? Escriba uno de los estados del libro.
    }
unknown-value = «{ $value }» no es ningún valor de «{ $column }».
    .remedy = { $hint ->
        [none] Corrija el valor o añádalo a [values] en office.toml.
       *[some] ¿Quería decir «{ $other }»? Corrija el valor o añádalo a [values] en office.toml.
    }
not-of-unit = «{ $other }» nunca ha estado en el equipo «{ $value }».
    .remedy = Deje solo la persona o solo el equipo, o corrija la pertenencia en office.toml.

## Historias

duplicate-number = El número «{ $value }» ya está en { $other }.
    .remedy = Dé a cada partida su propio número.
file-and-row = { $file }, fila { $row }
event-not-taken = «{ $value }» no es un movimiento del libro; el registro conserva su estado. Veces que aparece: { $other }.
    .remedy = Nada, si es correcto; si no, diga qué significa la palabra con --answer state:PALABRA=ESTADO.
event-through = El registro ha ido «{ $value }», porque el libro no tiene un camino más corto. Veces que aparece: { $other }.
    .remedy = Nada, si es correcto; si no, diga qué significa la palabra con --answer state:PALABRA=ESTADO.
recorded-otherwise = No concuerda con lo que otra fuente registró de { $value }: { $other }.
    .remedy = Corrija la fila, o aquel registro en su propia hoja, hasta que digan lo mismo. Si aquella carga fue un error, deshágala con «cierre undo» y vuelva a cargar.
line-loaded-before = { $file } (fila de una carga anterior)
unknown-number = No hay ninguna partida con el número «{ $value }».
    .remedy = Corrija el número o añada la fila de la partida a la hoja del libro.
before-entering = «{ $column }» es anterior a la entrada de la partida.
    .remedy = Corrija una de las dos fechas.
step-not-made = «{ $column }» dice «{ $value }», pero falta la fecha de ese paso.
    .remedy = Escriba la fecha del paso o borre la celda.
by-the-same = «{ $column }» nombra a quien ya lo tenía, y tuvo que hacerlo otra persona.
    .remedy = Escriba quién lo hizo en su lugar; si lo hizo la misma persona, dígalo en la columna de ese otro paso.
duty-stepped = «{ $column }» no se puede rellenar en un trabajo que se repite.
    .remedy = Borre la celda y anote cada vez en la hoja de movimientos posteriores, con su fecha.
not-allowed = El movimiento { $value } no se puede hacer.
    .remedy = Desde ese estado se puede pasar a: { $other }. Corrija las fechas o el estado.
adds-nothing = Este paso añade un importe, pero no dice cuánto.
    .remedy = Escriba el importe que se añade, o borre la fecha del paso.
more-than-left = La cantidad es mayor que la que queda; sobran { $value }.
    .remedy = Corrija la cantidad de este movimiento o de los anteriores.
which-lot = No se sabe de qué parte sale, porque está repartido: { $other }.
    .remedy = Anote el movimiento en la hoja de movimientos posteriores y diga en la columna «Desde» de qué estado sale (y, si hace falta, «Desde el lugar» o «Desde la persona»).
not-there = En ese momento no hay nada en el estado «{ $value }» del que sacarlo.
    .remedy = Corrija el estado del que sale, la fecha o los movimientos anteriores.
nothing-to-count = Se cuenta lo que está en el estado «{ $value }», y según los movimientos en ese momento no queda nada.
    .remedy = Corrija la fecha o los movimientos anteriores. Si se encontró algo, anote antes de dónde volvió o una partida nueva; si no había nada, quite el recuento.
changes-nothing = { $hint ->
        [none] El movimiento no cambia nada.
       *[some] El movimiento no cambia nada: el estado ya es «{ $other }».
    }
    .remedy = Corrija el estado o la cantidad, o borre la cantidad si no se ha movido nada.
other-state = La hoja dice «{ $value }», pero las fechas llevan a «{ $other }».
    .remedy = Corrija el estado o añada la fecha del paso que falta.
off-scale = «{ $value }» no está en la escala, que es { $other }.
    .remedy = Escriba una puntuación de esa escala o corrija la categoría; si la oficina usa otra, dígala en [[scale]] de office.toml.
reading-down = La lectura «{ $value }» es menor que la anterior, { $other }.
    .remedy = Corrija la que esté mal. Si el contador dio la vuelta, escriba cuántas cifras tiene; si es otro contador, deje en blanco la anterior y escriba el consumo.
replaced-unread = Consta que se cambió el contador y no dice con qué lectura acabó el retirado ni con cuál empezó el nuevo.
    .remedy = Escriba las dos lecturas, o el consumo.
replaced-in-part = Se cambió el contador y falta alguna de sus lecturas: se cuentan solo { $value }, lo que marca lo que consta; si falta la primera del nuevo, desde cero.
    .remedy = Escriba la última lectura del contador retirado y la primera del nuevo.
rolled-over = La lectura «{ $value }» es menor que la anterior, { $other }, que estaba al final de sus cifras: se toma como vuelta del contador.
    .remedy = Si lo es, escriba «vuelta del contador» o cuántas cifras tiene; si no, corrija la lectura.
other-currency = «{ $value }» está en otra moneda que la de la oficina, { $other }; no se suman.
    .remedy = Escriba el importe en { $other }, o lleve esas filas aparte.
other-difference = «{ $column }» dice { $value }, pero de restar las lecturas sale { $other }.
    .remedy = Corrija el consumo o las lecturas. Si no sale de restarlas, porque lleva un coeficiente o se cambió el contador, deje en blanco la lectura anterior.
reading-apart = La lectura anterior es «{ $value }», pero la última de ese contador es { $other }.
    .remedy = Corrija la que esté mal; si se cambió el contador, está bien así.
no-reading = Consta que se leyó y no dice el consumo ni la lectura; no suma nada.
    .remedy = Escriba la lectura, o el consumo.

## office.toml y notas

no-office = No hay ningún office.toml en la carpeta.
    .remedy = Cree la oficina con «cierre new CARPETA» o indique la carpeta correcta.
not-toml = No se puede leer: { $value }
    .remedy = Corrija esa línea; cada texto va entre comillas y cada parte bajo su título.
not-utf8 = El archivo no está guardado en UTF-8.
    .remedy = Ábralo en un editor de textos y guárdelo con la codificación UTF-8.
too-large = El archivo ocupa más de { $value } MB.
    .remedy = Compruebe que es el office.toml de la oficina; las partidas van en las hojas.
unreadable = No se puede leer: { $value }
    .remedy = Compruebe el nombre y los permisos del archivo.
too-nested = Hay demasiadas listas unas dentro de otras.
    .remedy = Deje cada lista con una sola pareja de corchetes.
ledger-elsewhere = Los registros de la oficina están en { $value }: este archivo no se lee.
    .remedy = Quite el archivo, o quite «ledger» de office.toml para que Cierre guarde los registros.
line-and-column = hay un error en la línea { $line }, columna { $column }.
bad-id = «{ $value }» no puede ser un identificador.
    .remedy = Use letras, cifras, guiones y puntos, como «norte_2», y no más de 64.
spelled-alike = «{ $value }» y «{ $other }» solo se distinguen en mayúsculas, acentos o signos: las filas de uno irían al otro.
    .remedy = Cambie uno de los dos identificadores.
named-as-another = «{ $value }» es también el identificador de otro, «{ $other }»: las filas irían al otro.
    .remedy = Cambie el nombre o el otro identificador.
above-itself = «{ $value }» está por encima de sí mismo: { $other }.
    .remedy = Quite «parent» del equipo de más arriba.
    .settings = Ponga al equipo de más arriba sin ningún otro por encima.
ends-before = Termina el { $value } y empieza el { $other }.
    .remedy = Ponga en «until» el primer día que ya no está ahí, posterior a «since».
    .settings = Ponga como fin el primer día que ya no está ahí, posterior al comienzo.
hours-backwards = «{ $value }» cierra antes de abrir.
    .remedy = Ponga primero la hora de abrir. Lo que sigue tras medianoche va en el día siguiente, como "18:00-24:00" y "00:00-09:00".
hours-overlap = «{ $value }» se solapa con «{ $other }».
    .remedy = Deje cada hora una sola vez.
closed-with-hours = El { $value } figura como día cerrado y también con horario propio.
    .remedy = Quite uno de los dos: la fecha de «closed», o la de «hours».
    .settings = Deje el día cerrado, o con su horario, y no las dos cosas.
no-such-figure = «{ $value }» no es ninguna cifra de la oficina.
    .remedy = { $hint ->
        [none] Escriba una de las que salen en «cierre books».
       *[some] ¿Quería decir «{ $other }»? Las demás salen en «cierre books».
    }
no-such-scope = «{ $value }» no es nadie ni nada de la oficina.
    .remedy = { $hint ->
        [none] Escriba office, person:ID, unit:ID o place:ID.
       *[some] ¿Quería decir «{ $other }»? Escriba office, person:ID, unit:ID o place:ID.
    }
no-such-part = «{ $value }» no es ninguna parte de esa cifra.
    .remedy = Escriba una de estas: { $other }.
no-such-field = «{ $value }» no es ningún campo con valores propios.
    .remedy = { $hint ->
        [none] Quítelo: los libros de la oficina no tienen ninguno.
       *[some] Escriba uno de estos: { $other }.
    }
target-share = «{ $value }» no está entre 0 y 1.
    .remedy = Escriba la parte de uno: { $other } es el { $value } %.
missing-key = Falta «{ $column }».
    .remedy = Añádalo a office.toml.
    .settings = Escríbalo.
unknown-key = No se conoce «{ $column }».
    .remedy = { $other }
one-of-two = Están «{ $value }» y «{ $other }», y solo vale uno de los dos.
    .remedy = Quite de office.toml el que sobre.
    .settings = Deje uno de los dos.
wrong-value = «{ $value }» no puede ser el valor de «{ $column }».
    .remedy = { $other }
unknown-id = «{ $value }» no está en la oficina.
    .remedy = Corrija «{ $column }» o añada lo que falta a office.toml.
    .settings = Añádalo antes a la oficina, o elija otro.
twice = «{ $value }» está dos veces.
    .remedy = Dé a cada uno un identificador propio en «{ $column }».
overlapping = Los periodos de «{ $value }» se solapan.
    .remedy = Ponga en «until» el primer día que ya no está ahí.
    .settings = Ponga como fin de uno el primer día que ya no está ahí, y empiece el otro ese día o después.
credited-elsewhere = «{ $other }» no es del equipo «{ $value }»: lo que ahí se le asigna cuenta para su equipo.
    .remedy = Si también es de ese equipo, añada la pertenencia en «memberships» de office.toml.
two-mains = «{ $value }» tiene dos equipos principales a la vez.
    .remedy = Deje «main = true» en una sola de las pertenencias que coinciden en el tiempo.
    .settings = Deje como principal uno solo de los equipos que coinciden en el tiempo.
in-use = «{ $value }» consta en { $other } registros.
    .remedy = No se puede quitar sin que pierdan su nombre. Si ya no está o no se usa, póngale fecha de fin o déjelo; si se llamaba mal, cámbiele el nombre.
book-in-use = El libro «{ $value }» tiene { $other } registros.
    .remedy = Deje el libro, o deshaga antes las cargas que los trajeron.
zone-in-use = Lo que hay registrado está en la hora de { $value }, y no en la de { $other }.
    .remedy = Deshaga antes las cargas, cambie la zona horaria y vuelva a cargar; o deje la zona como está.
unknown-kind = «{ $value }» no es ninguna clase de nota.
    .remedy = Escriba logro, carencia, lección, plan, ayuda, agradecimiento o nada que comunicar.
unknown-book = «{ $value }» no es ningún libro.
    .remedy = Escriba el nombre de un libro, como sale en «cierre books».
unknown-about = «{ $value }» no es ninguna cifra ni ningún libro de la oficina.
    .remedy = { $hint ->
        [none] Escriba cómo se llama la cifra en el informe o el nombre de un libro, o deje la celda vacía.
       *[some] ¿Quería decir «{ $other }»?
    }
unknown-decision = «{ $value }» no es ninguna decisión.
    .remedy = Escriba por decidir, aceptada o descartada.
wrong-month = «{ $value }» no es un mes.
    .remedy = Escríbalo como 2026-08.

hint-text = Escriba un texto entre comillas.
hint-plain-text = Escriba un texto sin caracteres de control y de no más de 1000 letras.
hint-points = Escriba un número entre -100 y 100.
hint-no-less = Escriba cero o un número mayor.
hint-flag = Escriba true o false, sin comillas.
hint-list = Escriba una lista entre corchetes.
hint-zone = Escriba una zona horaria como "Europe/Madrid".
hint-locale = Escriba una configuración regional como "es_ES".
hint-currency = Escriba el código de una moneda, como "EUR".
hint-ledger = Escriba una carpeta, "postgresql://usuario@servidor/base" o "spark://servidor:7077/carpeta".
hint-hours = Escriba horas como "09:00-14:00"; si se abre hasta medianoche, "09:00-24:00".
hint-day = Escriba una fecha como "2026-08-14".
hint-country = Escriba un país y una región que tengan festivos conocidos, como "ES" y "MD".
hint-period = Escriba un mes ("2026-08"), todos los meses de un año ("2026-*") o un año ("2026").
hint-number = Escriba un número entre comillas, como "170000.00".
hint-months = Escriba un número entero de meses sin comillas, de 1 a { $most }.
hint-choice = Escriba uno de estos: { $names }.
hint-key = ¿Quería decir «{ $name }»? Corríjalo o quítelo de office.toml.
hint-keys = Quítelo o ponga uno de estos: { $names }.
hint-forms = Escriba el nombre o, entre corchetes, el nombre y cómo se dice de uno y de varios: ["Vueltas", "vuelta", "vueltas"].

part-unit = Equipo «{ $name }»
part-person = Persona «{ $name }»
part-place = Lugar «{ $name }»
part-category = Categoría «{ $name }»
part-reason = Motivo «{ $name }»
part-target = Objetivo de «{ $name }»
part-template = Plantilla de Word «{ $name }»
flag-true = sí
flag-false = no
limits-of-all = todos los meses cuentan
retention-months = { $months ->
    [one] { $months } mes
    [many] { $months } de meses
   *[other] { $months } meses
}
limits-screened = los meses disparatados no cuentan
part-scale = Escala
day-closed = cerrado
no-public-holidays = sin festivos

## Encabezados de los movimientos posteriores y de las notas

column_number = Número
column_at = Cuándo
column_from = Desde
column_from_person = Desde la persona
column_from_place = Desde el lugar
column_state = Estado
column_person = Persona
column_unit = Equipo
column_place = Lugar
column_category = Categoría
column_reason = Motivo
column_quantity = Cantidad
column_value = Valor
column_month = Mes
column_kind = Clase
column_text = Texto
column_decision = Decisión
column_about = Sobre, Cifra
column_measure = Medida
column_owner = Responsable
column_by = Fecha
column_outcome = Resultado

kind_achievement = Logro
kind_shortcoming = Carencia
kind_lesson = Lección
kind_plan = Plan
kind_help = Ayuda
kind_thanks = Agradecimiento
kind_nothing = Nada que comunicar

decision_open = Por decidir
decision_accepted = Aceptada
decision_dropped = Descartada

outcome_done = Hecho, hecha, se hizo, cumplido, cumplida, terminado, terminada
outcome_partly = Hecho en parte, hecha en parte, se hizo en parte, en parte, a medias
outcome_not_done = No hecho, no hecha, no se hizo, no se ha hecho, no cumplido, no cumplida, sin hacer
outcome_carried = Pasa al mes siguiente, aplazado, aplazada, se aplaza, pendiente, sigue

## Lo que dice la orden load

doing-reading = Leyendo { $name }
doing-understanding = Interpretando { $name }
doing-recording = Guardando «{ $name }»: { $done } de { $count }
loaded = { $rows ->
        [one] { $rows } fila leída en { $office }
        [many] { $rows } de filas leídas en { $office }
       *[other] { $rows } filas leídas en { $office }
    }: { $items ->
        [0] ninguna partida nueva
        [one] { $items } partida nueva
       *[other] { $items } partidas nuevas
    }, { $moves ->
        [0] ningún movimiento nuevo
        [one] { $moves } movimiento nuevo
       *[other] { $moves } movimientos nuevos
    }.
doubts = { $doubts ->
        [one] Conviene comprobar { $doubts } cosa:
        [many] Conviene comprobar { $doubts } de cosas:
       *[other] Conviene comprobar { $doubts } cosas:
    }
kept-lines = { $lines ->
        [one] { $lines } línea que ya no está en las hojas de movimientos sigue contando
        [many] { $lines } de líneas que ya no están en las hojas de movimientos siguen contando
       *[other] { $lines } líneas que ya no están en las hojas de movimientos siguen contando
    }; para anular una, vuelva a ponerla con cantidad 0.
nothing-loaded = { $problems ->
        [one] No se ha cargado nada: hay { $problems } problema.
       *[other] No se ha cargado nada: hay { $problems } problemas.
    }
rows-refused = { $problems ->
        [one] Hay { $problems } problema; las filas rechazadas están en { $file }.
       *[other] Hay { $problems } problemas; las filas rechazadas están en { $file }.
    }
nothing-instead = nada
recorded-in = { $file }, carga { $load } del { $day }, { $who }
typed-in = anotado a mano el { $day } por { $who }
written-over = { $office }: esta carga cambiaría lo que ya está registrado en «{ $book }». No se ha cargado nada.
    .accepted = { $office }: esta carga ha cambiado lo que estaba registrado en «{ $book }».
    .answer = Si de verdad es una corrección, vuelva a cargar con --accept-changes. Si son otras partidas que repiten números, cámbieles el número o cargue con --numbers-begin-again.
month-written-over = { $month }: { $changed ->
        [one] { $changed } movimiento
       *[other] { $changed } movimientos
    } de { $moves }
items-written-over = { $count ->
        [one] { $count } partida cambia:
        [many] Cambian { $count } de partidas. Las primeras:
       *[other] Cambian { $count } partidas. Las primeras:
    }
number-changed = { $number }: { $was } → { $now }
numbers-again = { $count ->
        [one] { $count } número de «{ $book }» ya está registrado con otra fecha de entrada, o con otro cliente y otro título:
        [many] { $count } de números de «{ $book }» ya están registrados con otra fecha de entrada, o con otro cliente y otro título. Los primeros:
       *[other] { $count } números de «{ $book }» ya están registrados con otra fecha de entrada, o con otro cliente y otro título. Los primeros:
    }
    .answer = No se ha cargado nada. Si son otras partidas porque la hoja vuelve a numerar desde el principio, cargue con --numbers-begin-again (la 1 de septiembre será la 2026-09/1). Si son las mismas, corregidas, cargue con --accept-changes.
rows-vanished = { $count ->
        [one] { $count } partida de «{ $book }» que estaba en la hoja ya no está: { $numbers }.
        [many] { $count } de partidas de «{ $book }» que estaban en la hoja ya no están: { $numbers }.
       *[other] { $count } partidas de «{ $book }» que estaban en la hoja ya no están: { $numbers }.
    } Se quedan como están registradas.
rows-forgotten = { $count ->
        [one] { $count } partida de la hoja nombra a un cliente que se olvidó: queda sin su nombre. Quítelo también de la hoja.
        [many] { $count } de partidas de la hoja nombran a clientes que se olvidaron: quedan sin su nombre. Quítelo también de la hoja.
       *[other] { $count } partidas de la hoja nombran a clientes que se olvidaron: quedan sin su nombre. Quítelo también de la hoja.
    }
refused-file = rechazadas
proposals-written = { $path }: { $count ->
    [0] nada por decidir.
    [one] { $count } carencia por decidir. Acéptela, redáctela de otro modo o descártela, y vuelva a cargar la carpeta.
   *[other] { $count } carencias por decidir. Acéptelas, redáctelas de otro modo o descártelas, y vuelva a cargar la carpeta.
}
not-read = No se han leído: { $files }.
heading-file = archivo
heading-row = fila
heading-column = columna
heading-what = qué pasa
heading-remedy = qué hacer
