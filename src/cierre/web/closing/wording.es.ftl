# Los cierres.

nav = Cierres
title = Cierres
title-month = Cierre de { $month }
to-chain = Todos los cierres
to-month = Ver el cierre
to-report = Ver el informe cerrado
none = Todavía no se ha cerrado ningún mes.
close = Cerrar { $month }
who = Quién lo hace
progress = Cuánto va hecho
look-again = Mirar otra vez
going-look = Se está mirando si algo impide cerrar { $month }.
going-close = Se está cerrando { $month }. Puede seguir con otras cosas.
going-verify = Se está comprobando todo lo que está cerrado.
broken = Lo que se estaba haciendo se interrumpió. No ha quedado nada a medias: puede empezar otra vez.
is-closed = El mes está cerrado
closed-by = Cierre número { $number }, el { $when }, por { $who }.
corrects = Corrige el cierre número { $number }.
no-longer = Ya no vale: el mes se abrió otra vez.
exceptions = Se cerró con estas excepciones
answers = Responde { $who }, hasta el { $until }.
reopen = Abrir el mes otra vez
reopen-lead = Lo que se cerró sigue en la cadena. El cierre siguiente dirá que lo corrige, y por qué.
reopen-why = Por qué
reopened = { $month } está abierto otra vez.
passphrase = Contraseña de la clave
passphrase-new = Contraseña para la clave (puede quedar vacía)
passphrase-again = La misma contraseña otra vez
step-look = ¿Algo lo impide?
look-lead = Se recuenta todo lo registrado y se mira si falta algo. No se cierra nada todavía.
look = Mirar qué lo impide
nothing-in-the-way = Nada lo impide.
not-fresh = Desde que se miró se ha registrado algo. Mire otra vez antes de cerrar.
is-allowed = Con excepción
step-allow = Excepciones
allow-lead = De lo que falta puede responder alguien por escrito: quién, por qué y hasta cuándo. Se imprime en el informe de la oficina.
allow-what = De qué se responde
allow-why = Por qué se cierra así
allow-until = Hasta cuándo
allow = Anotar la excepción
disallow = Quitar
step-close = Cerrar { $month }
close-lead = Queda fijado todo lo que dice el mes (cifras, nombres, definiciones, objetivos, registros e informes), firmado y encadenado con el cierre anterior. Lo que llegue después será un ajuste del mes siguiente.
key-new = Es el primer cierre de la oficina: se hará su clave en { $path }, aparte de los datos. Guarde una copia en otro sitio: sin ella no se puede cerrar otro mes.
key-is = Se firma con la clave { $key }.
entry-close = { $month }: cerrado
entry-reopening = { $month }: abierto otra vez
entry-key = La clave se cambió por otra
entry-erasure = Se borraron datos de un cliente
entry-by = Número { $number }, el { $when }, por { $who }.
holds = ¿Se sostiene?
verify-lead = Se leen otra vez los registros de cada mes cerrado, se rehacen sus cifras y se compara todo con lo que se firmó.
verify = Comprobarlo todo
verified = El { $when } todo era lo que se firmó ({ $count ->
    [one] { $count } mes
   *[other] { $count } meses
}).
found = El { $when } { $count ->
    [one] no era lo que se firmó una cosa:
   *[other] no eran lo que se firmó { $count } cosas:
}
elsewhere = Para comprobarlo en otra parte
head-lead = Anote la huella del último cierre donde nadie de aquí pueda cambiarla, y dé la clave pública a quien reciba los informes: con ella se comprueba un informe sin tener nada más.
head = Huella del último cierre
key = Clave pública de la oficina
letter-subject = { $office }: cierre de { $month }
findable = Antes de cerrar: qué se descubriría
findable-lead = Si alguien cambia algo en la base de datos a espaldas del programa, esto es lo que se descubriría hoy y lo que no. El cierre firma todo lo registrado hasta entonces.
announced = { $count ->
    [one] La huella se ha enviado a { $count } persona.
   *[other] La huella se ha enviado a { $count } personas.
}
to-close = Cerrar el mes
letter-text =
    { $office }, { $month }: el mes está cerrado con el número { $number }, por { $who }.

    Huella del cierre: { $digest }
    Clave pública de la oficina: { $key }

    Guarde este mensaje. Con la huella se comprueba que nadie ha cambiado después lo que se cerró; con la clave, cualquier informe de ese mes.
quoted = «{ $text }»
