"""What the people of the team wrote for their monthly reports."""

from __future__ import annotations

import polars as pl

from examples.sheets import Note, notes_sheet

NOTES: tuple[Note, ...] = (
    (
        "pilar",
        "2026-02",
        "lección",
        "Durante el temporal seguimos preguntando por la atención a gente que llevaba horas sin "
        "luz. Con un corte en marcha la encuesta se para y se llama para saber cómo están.",
    ),
    (
        "rocio",
        "2026-02",
        "carencia",
        "No tenía a mano los teléfonos de quienes dependen de un equipo médico en la Alpujarra, "
        "y el día del corte hubo que pedirlos uno a uno.",
    ),
    (
        "rocio",
        "2026-06",
        "logro",
        "El censo de suministros esenciales queda hecho por barrios, con el teléfono de un "
        "familiar en cada ficha.",
    ),
    (
        "pilar",
        "2026-07",
        "logro",
        "Facturación ha cambiado el texto de la lectura estimada después de leer los comentarios "
        "que le llevamos.",
    ),
    (
        "ines",
        "2026-07",
        "logro",
        "Los comentarios de la encuesta general se leyeron y codificaron en la misma semana en "
        "que llegaron.",
    ),
    (
        "jaime",
        "2026-07",
        "carencia",
        "Salgo a visitas sin haber llamado antes y pierdo la mañana cuando no hay nadie.",
    ),
    (
        "tomas",
        "2026-07",
        "lección",
        "Quien contesta enfadado suele contar lo importante en la última pregunta; no hay que "
        "cortar la llamada antes.",
    ),
    (
        "nuria",
        "2026-07",
        "logro",
        "El guion de la encuesta de trámites es más corto y casi nadie la deja a medias.",
    ),
    (
        "pilar",
        "2026-07",
        "plan",
        "Repartir las vacaciones de agosto para que siempre haya una persona en visitas.",
        {"outcome": "Hecho"},
    ),
    (
        "jaime",
        "2026-07",
        "plan",
        "Llamar la víspera a cada cliente y dejar anotada la hora en la hoja de ruta.",
        {"outcome": "Hecho en parte: llamé siempre, pero no anoté la hora en todas las hojas"},
    ),
    (
        "ines",
        "2026-07",
        "plan",
        "Probar con facturación una pregunta sobre la lectura estimada.",
        {"outcome": "Pasa al mes siguiente: facturación pidió esperar al cambio de texto"},
    ),
    (
        "rocio",
        "2026-07",
        "agradecimiento",
        "Gracias a Jaime, que hizo mis visitas de la Alpujarra mientras estuve fuera.",
    ),
    (
        "pilar",
        "2026-08",
        "carencia",
        "El marcador estuvo averiado la primera quincena y mandamos las encuestas por mensaje sin "
        "avisar a los clientes; muchos no reconocieron el número.",
        {
            "about": "Encuestas respondidas",
            "measure": "Acordar un marcador de reserva y un remitente conocido",
            "owner": "pilar",
            "by": "2026-09-18",
        },
    ),
    (
        "jaime",
        "2026-08",
        "carencia",
        "Mantuve las visitas de la costa en plena feria: llamé la víspera, pero a la hora acordada "
        "no había nadie.",
        {
            "about": "visits",
            "measure": "No citar en semana de fiestas locales",
            "owner": "jaime",
            "by": "2026-09-10",
        },
    ),
    (
        "tomas",
        "2026-08",
        "carencia",
        "Me fui de vacaciones sin dejar leídos los comentarios de trámites y nadie sabía en qué "
        "punto estaban.",
        {
            "measure": "Dejar escrito en qué punto está cada lectura antes de irme",
            "owner": "tomas",
            "by": "2026-09-11",
        },
    ),
    (
        "rocio",
        "2026-08",
        "logro",
        "Dos familias con respirador tienen ya el aviso de corte en el móvil del cuidador; lo "
        "comprobamos en su casa.",
    ),
    (
        "nuria",
        "2026-08",
        "logro",
        "He pasado sola la encuesta de trámites mientras Tomás estaba fuera, y aprobé el curso de "
        "lectura estimada.",
    ),
    (
        "ines",
        "2026-08",
        "lección",
        "Un mensaje con una sola pregunta se contesta; el enlace a un cuestionario entero, no.",
    ),
    (
        "jaime",
        "2026-08",
        "lección",
        "Quien no abre la puerta en agosto suele estar en septiembre: es mejor cambiar el día que "
        "gastar dos intentos.",
    ),
    (
        "pilar",
        "2026-08",
        "plan",
        "Acordar con sistemas un marcador de reserva y un remitente que el cliente reconozca.",
    ),
    (
        "pilar",
        "2026-08",
        "plan",
        "Llevar a dirección la compensación pendiente antes de la primera reunión del mes.",
    ),
    (
        "ines",
        "2026-08",
        "plan",
        "Dejar lista la encuesta por mensaje de una sola pregunta, por si vuelve a hacer falta.",
    ),
    (
        "tomas",
        "2026-08",
        "plan",
        "Leer los comentarios de trámites atrasados antes de preparar la muestra nueva.",
        {"by": "2026-09-11"},
    ),
    (
        "jaime",
        "2026-08",
        "plan",
        "Volver a las casas en las que no hubo nadie, empezando por los suministros esenciales.",
    ),
    (
        "rocio",
        "2026-08",
        "plan",
        "Revisar con averías los asuntos que siguen esperando a la distribuidora, empezando por la "
        "casa con máquina de oxígeno.",
        {"by": "2026-09-04"},
    ),
    (
        "rocio",
        "2026-08",
        "ayuda",
        "Que averías me dé una fecha para la casa con máquina de oxígeno antes del viernes.",
    ),
    (
        "pilar",
        "2026-08",
        "agradecimiento",
        "Gracias a Inés y a Nuria, que llamaron a mano a quienes no contestaron el mensaje.",
    ),
    (
        "nuria",
        "2026-08",
        "agradecimiento",
        "Gracias a Rocío por llevarme a una visita y enseñarme a escuchar sin apuntar.",
    ),
)


def make_notes() -> pl.DataFrame:
    """The sheet of notes."""
    return notes_sheet(NOTES)
