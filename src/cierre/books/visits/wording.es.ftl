### Visitas: cómo se llaman y cómo se dicen.

book = Visitas
    .label = Visitas

## Cifras

planned = { $value ->
    [0] No se planificó ninguna visita.
    [one] Se planificó { $value } visita.
    [many] Se planificaron { $value } de visitas.
   *[other] Se planificaron { $value } visitas.
}
    .label = Planificadas
    .definition = Visitas que entraron en el plan en el periodo, se hicieran o no. Volver a intentar una no la cuenta otra vez.
made = { $value ->
    [0] No se hizo ninguna visita.
    [one] Se hizo { $value } visita.
    [many] Se hicieron { $value } de visitas.
   *[other] Se hicieron { $value } visitas.
}
    .label = Visitas hechas
    .definition = Visitas hechas en el periodo, se planificaran cuando se planificaran, también las que salieron tras un intento fallido.
unreachable = { $value ->
    [0] En ninguna visita faltó el cliente.
    [one] En { $value } visita no se localizó al cliente.
    [many] En { $value } de visitas no se localizó al cliente.
   *[other] En { $value } visitas no se localizó al cliente.
}
    .label = Cliente no localizado
    .definition = Intentos de visita del periodo en los que no se localizó al cliente; si se intenta dos veces, cuenta dos.
dropped = { $value ->
    [0] No se descartó ninguna visita.
    [one] Se descartó { $value } visita.
    [many] Se descartaron { $value } de visitas.
   *[other] Se descartaron { $value } visitas.
}
    .label = Descartadas
    .definition = Visitas planificadas que en el periodo se decidió no hacer; no cuentan como hechas.
made_share = Se hizo el { $value } de las visitas que llegaron a su término.
    .label = Visitas logradas
    .definition = Visitas hechas entre las hechas, los intentos sin localizar al cliente y las descartadas. Las que siguen en el plan no cuentan. Si ninguna llegó a su término, no hay valor.
pending = { $value ->
    [0] No queda ninguna visita por hacer.
    [one] Queda { $value } visita por hacer.
    [many] Quedan { $value } de visitas por hacer.
   *[other] Quedan { $value } visitas por hacer.
}
    .label = Por hacer al cierre
    .definition = Visitas del plan que al final del periodo no se habían hecho, intentado ni descartado, incluidas las de fecha posterior.
on_time = { $value ->
    [0] Ninguna visita se hizo en fecha.
    [one] { $value } visita se hizo en fecha.
    [many] { $value } de visitas se hicieron en fecha.
   *[other] { $value } visitas se hicieron en fecha.
}
    .label = Hechas en fecha
    .definition = Visitas hechas en su fecha límite o antes. Las que no la tienen no cuentan.
promised = { $value ->
    [0] Ninguna de las hechas tenía fecha límite.
    [one] { $value } de las hechas tenía fecha límite.
    [many] { $value } de las hechas tenían fecha límite.
   *[other] { $value } de las hechas tenían fecha límite.
}
    .label = Hechas con fecha límite
    .definition = Visitas hechas en el periodo que tenían fecha límite.
on_time_share = Se hizo en fecha el { $value } de las visitas que tenían fecha límite.
    .label = Visitas en fecha
    .definition = Visitas hechas en fecha entre las hechas con fecha límite. Si ninguna la tenía, no hay valor.
raised = { $value ->
    [0] Los clientes no plantearon nada que atender.
    [one] Los clientes plantearon { $value } asunto.
    [many] Los clientes plantearon { $value } de asuntos.
   *[other] Los clientes plantearon { $value } asuntos.
}
    .label = Asuntos planteados
    .definition = Visitas hechas de las que salió en el periodo un asunto que atender. Se atribuye a quien hizo la visita; un asunto que se retoma no vuelve a contar.
acted = { $value ->
    [0] No se atendió ningún asunto.
    [one] Se atendió { $value } asunto.
    [many] Se atendieron { $value } de asuntos.
   *[other] Se atendieron { $value } asuntos.
}
    .label = Asuntos atendidos
    .definition = Asuntos planteados en visitas que en el periodo se dieron por atendidos, se plantearan cuando se plantearan. Uno que se retoma y se atiende otra vez cuenta las dos.
to_act = { $value ->
    [0] No queda ningún asunto por atender.
    [one] Queda { $value } asunto por atender.
    [many] Quedan { $value } de asuntos por atender.
   *[other] Quedan { $value } asuntos por atender.
}
    .label = Asuntos por atender
    .definition = Asuntos planteados en visitas y sin atender al final del periodo. Los retomados vuelven a contar.
opening_to_act = { $value ->
    [0] No se arrastraba ningún asunto por atender.
    [one] Se arrastraba { $value } asunto por atender.
    [many] Se arrastraban { $value } de asuntos por atender.
   *[other] Se arrastraban { $value } asuntos por atender.
}
    .label = Asuntos por atender al inicio
    .definition = Asuntos planteados en visitas y sin atender al empezar el periodo, según los movimientos anteriores.
act_median = La mediana hasta atender un asunto fue de { $value }.
    .label = Tiempo hasta atender (mediana)
    .definition = Mediana del tiempo natural desde que se plantea un asunto hasta que se atiende, de los atendidos en el periodo. Si no se atendió ninguno, no hay valor.

## Estados

state_planned = por hacer
state_made = hecha
state_to_act = asunto por atender
state_acted = asunto atendido
state_unreachable = cliente no localizado
state_dropped = descartada

## Columnas de la hoja

column_number = Número
column_planned = Planificada el
column_due = Fecha límite
column_category = Clase de visita
column_place = Lugar
column_customer = Cliente
column_person = Responsable
column_unit = Equipo
column_made = Hecha el
column_unreachable = Sin localizar el
column_dropped = Descartada el
column_theme = Tema
column_said = Lo que dijo
column_to_act = Por atender desde
column_acted = Atendido el
column_reason = Motivo
