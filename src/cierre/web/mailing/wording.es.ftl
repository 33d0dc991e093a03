# Los correos con los informes.

title = Enviar a cada persona su informe
back = Volver al equipo
in-folder = No hay servidor de correo configurado: los mensajes se guardan en la carpeta «mail», junto a los datos, y no salen de ahí.
without = { $count ->
    [one] Una persona no tiene dirección de correo y no lo recibirá:
   *[other] { $count } personas no tienen dirección de correo y no lo recibirán:
}
getting = { $count ->
    [one] Lo recibirá una persona
   *[other] Lo recibirán { $count } personas
}
address = Dirección
own = Cada persona recibe solo su propio informe, en un mensaje aparte. Quien ya lo tenga tal como está ahora no lo recibe otra vez.
send = { $count ->
    [one] Enviar el informe
   *[other] Enviar los { $count } informes
}
nobody = No hay a quién enviárselo.
under-way = { $count ->
    [one] Queda un mensaje por enviar.
   *[other] Quedan { $count } mensajes por enviar.
}
cancel = No enviar los que quedan
sent = Mensajes
to = A quién
state = Cómo va
when = Cuándo
by = Lo envió
is-waiting = En espera
is-sending = Enviándose
is-sent = Enviado
is-same = Ya lo tenía igual
is-failed = No se envió
again = Intentarlo de nuevo
again-to = Intentarlo de nuevo con { $name }
letter-subject = Su informe de { $period } · { $office }
letter-text =
    Hola, { $name }:

    Le enviamos su informe de { $period }. Va adjunto.
letter-from = Lo envía { $who }, de { $office }, con Cierre.
letter-of = Lo envía { $office }, con Cierre.
