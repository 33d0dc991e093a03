### Encuestas: cómo se llaman y cómo se dicen.

book = Encuestas
    .label = Encuestas

## Cifras

sent = { $value ->
    [0] No se envió ninguna encuesta.
    [one] Se envió { $value } encuesta.
    [many] Se enviaron { $value } de encuestas.
   *[other] Se enviaron { $value } encuestas.
}
    .label = Enviadas
    .definition = Encuestas enviadas en el periodo, se respondieran o no.
answered = { $value ->
    [0] No se respondió ninguna encuesta.
    [one] Se respondió { $value } encuesta.
    [many] Se respondieron { $value } de encuestas.
   *[other] Se respondieron { $value } encuestas.
}
    .label = Respondidas
    .definition = Encuestas respondidas en el periodo, se enviaran cuando se enviaran, con puntuación o sin ella. Cuentan las que llegan después de caducar.
expired = { $value ->
    [0] No caducó ninguna encuesta.
    [one] Caducó { $value } encuesta.
    [many] Caducaron { $value } de encuestas.
   *[other] Caducaron { $value } encuestas.
}
    .label = Caducadas
    .definition = Encuestas que en el periodo se dieron por no respondidas. Si se responden después, esta cifra no cambia.
response_rate = La tasa de respuesta fue del { $value }.
    .label = Tasa de respuesta
    .definition = Encuestas respondidas entre las enviadas en el periodo; las respuestas a envíos anteriores pueden llevarla por encima del 100 %. Si no se envió ninguna, no hay valor.
waiting = { $value ->
    [0] No queda ninguna encuesta sin responder.
    [one] Queda { $value } encuesta sin responder.
    [many] Quedan { $value } de encuestas sin responder.
   *[other] Quedan { $value } encuestas sin responder.
}
    .label = Sin responder al cierre
    .definition = Encuestas enviadas que al final del periodo no se habían respondido ni habían caducado.
nps_answers = { $value ->
    [0] No hubo respuestas sobre la recomendación.
    [one] Hubo { $value } respuesta sobre la recomendación.
    [many] Hubo { $value } de respuestas sobre la recomendación.
   *[other] Hubo { $value } respuestas sobre la recomendación.
}
    .label = Respuestas del NPS
    .definition = Encuestas de la categoría «nps» respondidas en el periodo con una puntuación de 0 a 10. Las que no la tienen, o se salen de la escala, no cuentan.
promoters = { $value ->
    [0] No hubo promotores.
    [one] Hubo { $value } promotor.
    [many] Hubo { $value } de promotores.
   *[other] Hubo { $value } promotores.
}
    .label = Promotores
    .definition = Respuestas del NPS con un 9 o un 10.
detractors = { $value ->
    [0] No hubo detractores.
    [one] Hubo { $value } detractor.
    [many] Hubo { $value } de detractores.
   *[other] Hubo { $value } detractores.
}
    .label = Detractores
    .definition = Respuestas del NPS con menos de un 7.
nps = El NPS fue de { $value }.
    .label = NPS
    .definition = Promotores menos detractores, entre las respuestas del NPS, por cien: de −100 a 100. Si no hubo respuestas, no hay valor.
csat_answers = { $value ->
    [0] No hubo respuestas sobre la satisfacción.
    [one] Hubo { $value } respuesta sobre la satisfacción.
    [many] Hubo { $value } de respuestas sobre la satisfacción.
   *[other] Hubo { $value } respuestas sobre la satisfacción.
}
    .label = Respuestas del CSAT
    .definition = Encuestas de la categoría «csat» respondidas en el periodo con una puntuación de 1 a 5. Las que no la tienen, o se salen de la escala, no cuentan.
satisfied = { $value ->
    [0] No hubo clientes satisfechos.
    [one] Hubo { $value } cliente satisfecho.
    [many] Hubo { $value } de clientes satisfechos.
   *[other] Hubo { $value } clientes satisfechos.
}
    .label = Satisfechos
    .definition = Respuestas del CSAT con un 4 o un 5.
csat = El { $value } de quienes respondieron quedó satisfecho.
    .label = CSAT
    .definition = Satisfechos entre las respuestas del CSAT. Si no hubo respuestas, no hay valor.
csat_mean = La satisfacción media fue de { $value }.
    .label = Satisfacción media
    .definition = Media de las puntuaciones de las encuestas de la categoría «csat» respondidas en el periodo, de 1 a 5. Las que no tienen puntuación no cuentan; si ninguna la tiene, no hay valor.
ces_mean = La facilidad media fue de { $value }.
    .label = CES
    .definition = Media de las puntuaciones de las encuestas de la categoría «ces» respondidas en el periodo, de 1 a 7: cuanto mayor, más fácil le resultó al cliente. Las que no tienen puntuación no cuentan; si ninguna la tiene, no hay valor.

## Estados

state_sent = sin responder
state_answered = respondida
state_expired = caducada

## Columnas de la hoja

column_number = Número
column_sent = Enviada el
column_category = Índice
column_survey = Encuesta
column_place = Lugar
column_customer = Cliente
column_person = Persona que atendió
column_answered = Respondida el
column_score = Puntuación
column_theme = Tema
column_said = Comentario
column_expired = Caducada el
