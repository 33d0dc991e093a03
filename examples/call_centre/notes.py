"""What the people of the centre wrote for their monthly reports."""

from __future__ import annotations

import polars as pl

from examples.sheets import Note, notes_sheet

NOTES: tuple[Note, ...] = (
    (
        "beatriz",
        "2025-12",
        "carencia",
        "Planifiqué la campaña de Navidad con los turnos de otro mes cualquiera y no llegamos.",
    ),
    (
        "beatriz",
        "2026-03",
        "lección",
        "Cuando cae el sistema hay que avisarlo en la locución desde el primer minuto: la gente "
        "espera mejor si sabe por qué.",
    ),
    (
        "carla",
        "2026-03",
        "logro",
        "Atendimos la semana de la avería con fichas de papel y no se perdió ninguna queja.",
    ),
    (
        "noelia",
        "2026-04",
        "logro",
        "He completado el cambio al equipo de tarjetas y ya resuelvo sola los bloqueos.",
    ),
    (
        "carla",
        "2026-07",
        "lección",
        "Repetir el número entero de la tarjeta, y no solo el final, evita más de un susto.",
    ),
    (
        "beatriz",
        "2026-07",
        "carencia",
        "Repartí las vacaciones por orden de petición y no miré cuántas caían a la vez.",
    ),
    (
        "beatriz",
        "2026-07",
        "plan",
        "Tener lista la acogida de quienes entran en agosto y no ponerles en línea sin el examen.",
        {"outcome": "Hecho en parte: Irene aprobó; Marcos tiene que repetir la llamada de prueba"},
    ),
    (
        "beatriz",
        "2026-07",
        "plan",
        "Escuchar con cada agente una llamada suya antes de que acabe agosto.",
        {"outcome": "Pasa al mes siguiente: con las vacaciones solo llegué a la mitad"},
    ),
    (
        "elena",
        "2026-07",
        "agradecimiento",
        "Gracias a los inspectores por atender el mismo día el aviso del hospital.",
    ),
    (
        "irene",
        "2026-08",
        "logro",
        "He aprobado la acogida y empiezo a atender en septiembre.",
    ),
    (
        "marcos",
        "2026-08",
        "carencia",
        "En la llamada de prueba me precipité y di la solución antes de comprobar quién llamaba.",
        {
            "about": "Formación",
            "measure": "Repetir la llamada de prueba con Elena",
            "owner": "marcos",
            "by": "2026-09-11",
        },
    ),
    (
        "marcos",
        "2026-08",
        "plan",
        "Repetir la llamada de prueba y hacer el examen de acogida antes de ponerme en línea.",
        {"by": "2026-09-11"},
    ),
    (
        "beatriz",
        "2026-08",
        "carencia",
        "Hubo clientes que fueron directos a la gerencia porque nadie les dijo a quién acudir; la "
        "despedida de la llamada tiene que decirlo.",
        {
            "about": "Quejas que saltaron un nivel",
            "measure": "Decir en la despedida a quién acudir",
            "owner": "beatriz",
            "by": "2026-09-15",
        },
    ),
    (
        "beatriz",
        "2026-08",
        "lección",
        "Con la cola llena bajan antes las fichas que las llamadas: conviene dejar un rato fijo "
        "para escribirlas.",
    ),
    (
        "beatriz",
        "2026-08",
        "carencia",
        "Coincidieron demasiadas vacaciones en la misma quincena y a media mañana faltaban manos.",
        {
            "about": "Turnos",
            "measure": "Escalonar las vacaciones por semanas",
            "owner": "beatriz",
            "by": "2026-09-30",
        },
    ),
    (
        "hugo",
        "2026-08",
        "carencia",
        "Dejo fichas a medio escribir cuando se acumulan llamadas y luego tardo en cerrarlas.",
        {
            "about": "Llamadas",
            "measure": "Guardar un rato fijo a media mañana para cerrarlas",
            "owner": "hugo",
            "by": "2026-09-11",
        },
    ),
    (
        "alba",
        "2026-08",
        "logro",
        "El entrenamiento de voz de la mañana se hizo con todo el turno presente.",
    ),
    (
        "carla",
        "2026-08",
        "logro",
        "Las nuevas condiciones de las tarjetas se explicaron antes de que entraran en vigor.",
    ),
    (
        "dario",
        "2026-08",
        "lección",
        "Un cliente que ha perdido monedas solo quiere saber cuándo se le devuelven: hay que "
        "decirle la fecha antes de colgar.",
    ),
    (
        "sergio",
        "2026-08",
        "lección",
        "A quien llama para molestar conviene cerrarle la llamada con la fórmula acordada y "
        "apuntar el número.",
    ),
    (
        "beatriz",
        "2026-08",
        "plan",
        "Escalonar los descansos y pasar a una persona al refuerzo de media mañana.",
    ),
    (
        "beatriz",
        "2026-08",
        "plan",
        "Acordar con los inspectores un plazo fijo para las cabinas sin línea.",
    ),
    (
        "paula",
        "2026-08",
        "plan",
        "Preparar una guía breve sobre los rechazos de tarjeta según la entidad emisora.",
        {"by": "2026-09-25"},
    ),
    (
        "beatriz",
        "2026-08",
        "agradecimiento",
        "Gracias a quienes cambiaron su descanso para cubrir los fines de semana de agosto.",
    ),
    (
        "hugo",
        "2026-08",
        "ayuda",
        "Que el supervisor me quite de la cola el cuarto de hora de las fichas.",
    ),
    (
        "elena",
        "2026-08",
        "agradecimiento",
        "Gracias a Óscar por quedarse conmigo en las reclamaciones difíciles de la tarde.",
    ),
)


def make_notes() -> pl.DataFrame:
    """The sheet of notes."""
    return notes_sheet(NOTES)
