### Formación: cómo se llama y cómo se dice.

book = Formación
    .label = Formación

## Cifras

enrolled = { $value ->
    [0] No hubo inscripciones.
    [one] Hubo { $value } inscripción.
    [many] Hubo { $value } de inscripciones.
   *[other] Hubo { $value } inscripciones.
}
    .label = Inscripciones
    .definition = Inscripciones en cursos o exámenes hechas en el periodo, una por persona y curso.
attended = { $value ->
    [0] Nadie asistió a ningún curso.
    [one] Hubo { $value } asistencia.
    [many] Hubo { $value } de asistencias.
   *[other] Hubo { $value } asistencias.
}
    .label = Asistencias
    .definition = Asistencias a cursos en el periodo, una por persona y curso. Quien se examina sin haber asistido no cuenta.
examined = { $value ->
    [0] No hubo exámenes.
    [one] Hubo { $value } examen.
    [many] Hubo { $value } de exámenes.
   *[other] Hubo { $value } exámenes.
}
    .label = Exámenes
    .definition = Exámenes hechos en el periodo, con cualquier resultado. Las ausencias y las recuperaciones no cuentan.
passed = { $value ->
    [0] Nadie aprobó ningún examen.
    [one] Hubo { $value } aprobado.
    [many] Hubo { $value } de aprobados.
   *[other] Hubo { $value } aprobados.
}
    .label = Aprobados
    .definition = Exámenes superados en el periodo. Una recuperación superada más tarde no cambia el primer resultado.
failed = { $value ->
    [0] Nadie suspendió ningún examen.
    [one] Hubo { $value } suspenso.
    [many] Hubo { $value } de suspensos.
   *[other] Hubo { $value } suspensos.
}
    .label = Suspensos
    .definition = Exámenes no superados en el periodo. Las ausencias no cuentan.
pass_rate = Se aprobó el { $value } de los exámenes.
    .label = Tasa de aprobados
    .definition = Aprobados entre exámenes hechos, sin ausencias ni recuperaciones. Sin exámenes no hay valor.
mark_mean = La nota media fue de { $value }.
    .label = Nota media
    .definition = Media de las notas de los exámenes hechos en el periodo, aprobados y suspensos. Los que no tienen nota no cuentan; si ninguno la tiene, no hay valor.
absent = { $value ->
    [0] Nadie faltó.
    [one] Hubo { $value } ausencia.
    [many] Hubo { $value } de ausencias.
   *[other] Hubo { $value } ausencias.
}
    .label = Ausencias
    .definition = Inscripciones que acabaron en ausencia en el periodo.
pending = { $value ->
    [0] No queda ninguna inscripción por terminar.
    [one] Queda { $value } inscripción por terminar.
    [many] Quedan { $value } de inscripciones por terminar.
   *[other] Quedan { $value } inscripciones por terminar.
}
    .label = Por terminar al cierre
    .definition = Inscripciones que al final del periodo no constan como asistidas, aprobadas, suspendidas ni ausentes.
onboarded = { $value ->
    [0] Nadie terminó la acogida.
    [one] { $value } persona terminó la acogida.
    [many] { $value } de personas terminaron la acogida.
   *[other] { $value } personas terminaron la acogida.
}
    .label = Acogidas terminadas
    .definition = Inscripciones de la categoría «onboarding» que en el periodo se aprobaron por primera vez o tras un suspenso.
onboarded_in_time = { $value ->
    [0] Nadie terminó la acogida a tiempo.
    [one] { $value } persona terminó la acogida a tiempo.
    [many] { $value } de personas terminaron la acogida a tiempo.
   *[other] { $value } personas terminaron la acogida a tiempo.
}
    .label = Acogidas a tiempo
    .definition = Acogidas terminadas el día de empezar a atender o antes. Las que no tienen fijado ese día no cuentan.
onboarded_late = { $value ->
    [0] Nadie empezó a atender sin la acogida terminada.
    [one] { $value } persona empezó a atender sin la acogida terminada.
    [many] { $value } de personas empezaron a atender sin la acogida terminada.
   *[other] { $value } personas empezaron a atender sin la acogida terminada.
}
    .label = Acogidas terminadas tarde
    .definition = Acogidas terminadas en el periodo después del día de empezar a atender. Las que no se han terminado aún no cuentan.
onboarded_share = De quienes terminaron la acogida, el { $value } lo hizo a tiempo.
    .label = Acogida antes de atender
    .definition = Acogidas a tiempo entre las terminadas en el periodo que tenían fijado el día de empezar a atender. Si no hubo ninguna, no hay valor.

## Estados

state_enrolled = inscripción
state_attended = asistencia
state_passed = aprobado
state_failed = suspenso
state_absent = ausencia

## Columnas de la hoja

column_number = Número
column_enrolled = Inscripción
column_person = Persona
column_unit = Equipo
column_category = Tipo
column_course = Curso
column_due = Empieza a atender el
column_attended = Asistió el
column_passed = Aprobó el
column_failed = Suspendió el
column_absent = Ausente el
column_mark = Nota
