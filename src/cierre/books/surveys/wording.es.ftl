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
nps_sent = { $value ->
    [0] No se preguntó a nadie por la recomendación.
    [one] Se preguntó a { $value } cliente por la recomendación.
    [many] Se preguntó a { $value } de clientes por la recomendación.
   *[other] Se preguntó a { $value } clientes por la recomendación.
}
    .label = Encuestas de NPS enviadas
    .definition = Encuestas de la categoría «nps» enviadas en el periodo, se respondieran o no.
nps_response_rate = Respondió el { $value } de aquellos a quienes se preguntó por la recomendación.
    .label = Tasa de respuesta del NPS
    .definition = Respuestas del NPS entre las encuestas de NPS enviadas en el periodo; las respuestas a envíos anteriores pueden llevarla por encima del 100 %. Si no se envió ninguna, no hay valor.
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
csat_sent = { $value ->
    [0] No se preguntó a nadie por la satisfacción.
    [one] Se preguntó a { $value } cliente por la satisfacción.
    [many] Se preguntó a { $value } de clientes por la satisfacción.
   *[other] Se preguntó a { $value } clientes por la satisfacción.
}
    .label = Encuestas de CSAT enviadas
    .definition = Encuestas de la categoría «csat» enviadas en el periodo, se respondieran o no.
csat_response_rate = Respondió el { $value } de aquellos a quienes se preguntó por la satisfacción.
    .label = Tasa de respuesta del CSAT
    .definition = Respuestas del CSAT entre las encuestas de CSAT enviadas en el periodo; las respuestas a envíos anteriores pueden llevarla por encima del 100 %. Si no se envió ninguna, no hay valor.
csat_mean = La satisfacción media fue de { $value }.
    .label = Satisfacción media
    .definition = Media de las puntuaciones de las encuestas de la categoría «csat» respondidas en el periodo, de 1 a 5. Las que no tienen puntuación no cuentan; si ninguna la tiene, no hay valor.
ces_answers = { $value ->
    [0] No hubo respuestas sobre la facilidad.
    [one] Hubo { $value } respuesta sobre la facilidad.
    [many] Hubo { $value } de respuestas sobre la facilidad.
   *[other] Hubo { $value } respuestas sobre la facilidad.
}
    .label = Respuestas del CES
    .definition = Encuestas de la categoría «ces» respondidas en el periodo con una puntuación de 1 a 7. Las que no la tienen, o se salen de la escala, no cuentan.
easy = { $value ->
    [0] A nadie le resultó fácil.
    [one] A { $value } cliente le resultó fácil.
    [many] A { $value } de clientes les resultó fácil.
   *[other] A { $value } clientes les resultó fácil.
}
    .label = Les resultó fácil
    .definition = Respuestas del CES con un 5, un 6 o un 7.
ces = Al { $value } de quienes respondieron le resultó fácil.
    .label = CES
    .definition = Respuestas del CES con un 5, un 6 o un 7 entre todas las del CES: a cuántos les resultó fácil. Si no hubo respuestas, no hay valor.
ces_mean = La facilidad media fue de { $value }.
    .label = Facilidad media
    .definition = Media de las puntuaciones de las encuestas de la categoría «ces» respondidas en el periodo, de 1 a 7: cuanto mayor, más fácil le resultó al cliente. Las que no tienen puntuación no cuentan; si ninguna la tiene, no hay valor.
ces_sent = { $value ->
    [0] No se preguntó a nadie por la facilidad.
    [one] Se preguntó a { $value } cliente por la facilidad.
    [many] Se preguntó a { $value } de clientes por la facilidad.
   *[other] Se preguntó a { $value } clientes por la facilidad.
}
    .label = Encuestas de CES enviadas
    .definition = Encuestas de la categoría «ces» enviadas en el periodo, se respondieran o no.
ces_response_rate = Respondió el { $value } de aquellos a quienes se preguntó por la facilidad.
    .label = Tasa de respuesta del CES
    .definition = Respuestas del CES entre las encuestas de CES enviadas en el periodo; las respuestas a envíos anteriores pueden llevarla por encima del 100 %. Si no se envió ninguna, no hay valor.

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
column_unit = Equipo
column_answered = Respondida el
column_score = Puntuación
column_theme = Tema
column_said = Comentario
column_expired = Caducada el
