### Conducta: cómo se llama y cómo se dice.

book = Conducta
    .label = Conducta

## Cifras

observed = { $value ->
    [0] No se observó ninguna falta.
    [one] Se observó { $value } falta.
    [many] Se observaron { $value } de faltas.
   *[other] Se observaron { $value } faltas.
}
    .label = Faltas observadas
    .definition = Faltas de conducta anotadas en el periodo, fundadas o no. Se atribuyen a la persona observada.
talked = { $value ->
    [0] No hubo que hablar con nadie.
    [one] Se habló de { $value } falta.
    [many] Se habló de { $value } de faltas.
   *[other] Se habló de { $value } faltas.
}
    .label = Conversaciones
    .definition = Faltas de las que se habló con la persona en el periodo por primera vez, se observaran cuando se observaran.
sanctioned = { $value ->
    [0] No se impuso ninguna sanción.
    [one] Se impuso { $value } sanción.
    [many] Se impusieron { $value } de sanciones.
   *[other] Se impusieron { $value } sanciones.
}
    .label = Sanciones
    .definition = Sanciones impuestas en el periodo. A toda sanción la precede una conversación: sin ella, el registro no se admite.
settled = { $value ->
    [0] No se dio por zanjada ninguna falta.
    [one] Se dio por zanjada { $value } falta.
    [many] Se dieron por zanjadas { $value } de faltas.
   *[other] Se dieron por zanjadas { $value } faltas.
}
    .label = Zanjadas
    .definition = Faltas que en el periodo se dieron por zanjadas tras la conversación o la sanción. La que se retoma y se zanja otra vez cuenta las dos.
unfounded = { $value ->
    [0] Ninguna falta resultó infundada.
    [one] { $value } falta resultó infundada.
    [many] { $value } de faltas resultaron infundadas.
   *[other] { $value } faltas resultaron infundadas.
}
    .label = Infundadas
    .definition = Faltas anotadas que en el periodo se dieron por infundadas.
to_talk = { $value ->
    [0] No queda ninguna falta por hablar.
    [one] Queda { $value } falta por hablar.
    [many] Quedan { $value } de faltas por hablar.
   *[other] Quedan { $value } faltas por hablar.
}
    .label = Por hablar al cierre
    .definition = Faltas observadas de las que al final del periodo aún no se había hablado con la persona.
followed = { $value ->
    [0] No queda ninguna falta en seguimiento.
    [one] Queda { $value } falta en seguimiento.
    [many] Quedan { $value } de faltas en seguimiento.
   *[other] Quedan { $value } faltas en seguimiento.
}
    .label = En seguimiento al cierre
    .definition = Faltas de las que ya se habló, sancionadas o no, y que al final del periodo no se habían zanjado.
talk_median = La mediana hasta hablar con la persona fue de { $value }.
    .label = Tiempo hasta hablar (mediana)
    .definition = Mediana del tiempo natural desde que se observa una falta hasta que se habla con la persona, de las habladas en el periodo. Si no se habló de ninguna, no hay valor.

## Estados

state_observed = por hablar
state_talked = hablada
state_sanctioned = sancionada
state_settled = zanjada
state_unfounded = infundada

## Columnas de la hoja

column_number = Número
column_observed = Observada el
column_category = Clase de falta
column_place = Lugar
column_person = Persona
column_talked = Conversación el
column_sanctioned = Sanción el
column_settled = Zanjada el
column_unfounded = Infundada el
column_reason = Motivo
