### Bienestar: cómo se llama y cómo se dice.

book = Bienestar
    .label = Bienestar

## Cifras

asked = { $value ->
    [0] No se preguntó a nadie cómo estaba.
    [one] Se hizo { $value } consulta.
    [many] Se hicieron { $value } de consultas.
   *[other] Se hicieron { $value } consultas.
}
    .label = Consultas hechas
    .definition = Veces que se preguntó a una persona cómo estaba en el periodo, respondiera o no. De un grupo de menos de cinco personas no se muestra.
answered = { $value ->
    [0] Nadie respondió.
    [one] Se respondió a { $value } consulta.
    [many] Se respondió a { $value } de consultas.
   *[other] Se respondió a { $value } consultas.
}
    .label = Consultas respondidas
    .definition = Consultas respondidas en el periodo, se hicieran cuando se hicieran. De un grupo de menos de cinco personas no se muestra.
lapsed = { $value ->
    [0] No quedó ninguna consulta sin respuesta.
    [one] Quedó sin respuesta { $value } consulta.
    [many] Quedaron sin respuesta { $value } de consultas.
   *[other] Quedaron sin respuesta { $value } consultas.
}
    .label = Sin respuesta
    .definition = Consultas que en el periodo se dieron por no respondidas: responder es voluntario. De un grupo de menos de cinco personas no se muestra.
answered_share = Se respondió al { $value } de las consultas.
    .label = Participación
    .definition = Consultas respondidas entre las hechas en el periodo; las respuestas a consultas anteriores pueden llevarla por encima del 100 %. Si no se hizo ninguna, no hay valor; tampoco en un grupo de menos de cinco personas.
mood_mean = El ánimo medio fue de { $value }.
    .label = Ánimo medio
    .definition = Media de las puntuaciones de las consultas respondidas en el periodo, de 1 (mal) a 5 (bien). Si nadie puntuó, no hay valor; tampoco si puntuaron menos de cinco personas. Cada persona ve la suya.

## Estados

state_asked = sin responder
state_answered = respondida
state_lapsed = sin respuesta

## Columnas de la hoja

column_number = Número
column_asked = Consulta el
column_category = Clase de consulta
column_person = Persona
column_answered = Respondida el
column_mood = Ánimo
column_lapsed = Sin respuesta el
