"""What the people of the office wrote for their monthly reports."""

from __future__ import annotations

import polars as pl

from examples.sheets import Note, notes_sheet

NOTES: tuple[Note, ...] = (
    (
        "ruben",
        "2026-06",
        "logro",
        "Dejamos impermeabilizadas las zonas comprometidas en la junta de mayo sin molestar "
        "a los vecinos de las plantas altas.",
    ),
    (
        "andres",
        "2026-07",
        "carencia",
        "Los recordatorios de pago salieron tarde y muchos vecinos ya estaban de vacaciones.",
    ),
    (
        "marta",
        "2026-07",
        "lección",
        "Si avisamos por el tablón y por correo de que una avería se repite, la gente deja de "
        "abrir quejas duplicadas.",
    ),
    (
        "teresa",
        "2026-07",
        "carencia",
        "Una ronda de junio en Torres de San Bernabé se quedó sin hacer y no lo dije hasta julio.",
    ),
    (
        "lucia",
        "2026-07",
        "plan",
        "Preguntar a los vecinos su opinión en agosto y contarles el resultado en la junta.",
        {
            "outcome": "Hecho en parte: se preguntó en agosto; el resultado se cuenta en la junta "
            "de septiembre"
        },
    ),
    (
        "teresa",
        "2026-07",
        "plan",
        "Apuntar cada ronda la misma noche para que no se pierda ninguna.",
        {"outcome": "Hecho"},
    ),
    (
        "lucia",
        "2026-08",
        "logro",
        "La obra de rehabilitación ha terminado su última fase y la comunidad de Las Lilas ha "
        "recibido la cubierta sin reparos.",
    ),
    (
        "ruben",
        "2026-08",
        "logro",
        "Con la cámara térmica encontramos el origen de varias filtraciones sin picar paredes.",
    ),
    (
        "teresa",
        "2026-08",
        "logro",
        "Las rondas nocturnas se hicieron todas y el cine de verano transcurrió sin incidencias.",
    ),
    (
        "andres",
        "2026-08",
        "carencia",
        "No conseguí hablar con los propietarios que pasan agosto fuera; llamé siempre por la "
        "mañana y debí probar también por la tarde.",
        {
            "about": "Cuotas cobradas",
            "measure": "Llamar también por la tarde y ofrecer pago a plazos",
            "owner": "andres",
            "by": "2026-09-30",
        },
    ),
    (
        "marta",
        "2026-08",
        "carencia",
        "Tardamos en explicar a los vecinos por qué sus filtraciones esperan a la junta, y algunos "
        "llamaron varias veces por lo mismo.",
        {
            "about": "Quejas e incidencias",
            "measure": "Decir en la primera llamada qué decide la junta y cuándo se reúne",
            "owner": "marta",
            "by": "2026-09-15",
        },
    ),
    (
        "ivan",
        "2026-08",
        "carencia",
        "Me faltaron esquemas del cableado antiguo para terminar las luces del pasillo.",
        {
            "about": "Quejas pendientes al cierre",
            "measure": "Levantar el esquema con la empresa instaladora",
            "owner": "ivan",
            "by": "2026-09-25",
        },
    ),
    (
        "marta",
        "2026-08",
        "lección",
        "Una queja que depende de la junta debe llevar desde el primer día la fecha de la junta.",
    ),
    (
        "ivan",
        "2026-08",
        "lección",
        "Conviene tener en el taller un motor de portón de repuesto: los pedidos de agosto se "
        "retrasan.",
    ),
    (
        "lucia",
        "2026-08",
        "plan",
        "Convocar junta extraordinaria en la primera quincena de septiembre para decidir las "
        "reparaciones de las filtraciones pendientes.",
        {"by": "2026-09-15"},
    ),
    (
        "andres",
        "2026-08",
        "plan",
        "Llamar por la tarde a los vecinos con recibos atrasados y ofrecerles pago a plazos.",
    ),
    (
        "ivan",
        "2026-08",
        "plan",
        "Levantar el esquema del cableado de los pasillos con la empresa instaladora.",
        {"by": "2026-09-25"},
    ),
    (
        "lucia",
        "2026-08",
        "lección",
        "La encuesta llegó con las filtraciones sin resolver: quien espera una obra puntúa la "
        "espera, no el trato.",
    ),
    (
        "andres",
        "2026-08",
        "ayuda",
        "Que la administración autorice el pago a plazos sin pasar por la junta.",
    ),
    (
        "ruben",
        "2026-08",
        "carencia",
        "Falté a un turno sin haber buscado quien lo cubriera.",
        {
            "about": "Turnos",
            "measure": "Avisar a Lucía la víspera y proponer quién me cubre",
            "owner": "ruben",
            "by": "2026-09-07",
        },
    ),
    (
        "marta",
        "2026-08",
        "agradecimiento",
        "Gracias a los presidentes de escalera por abrirnos las viviendas de los vecinos ausentes.",
    ),
    (
        "lucia",
        "2026-08",
        "agradecimiento",
        "Gracias a Teresa por cubrir la portería en las vacaciones de sus compañeros.",
    ),
)


def make_notes() -> pl.DataFrame:
    """The sheet of notes."""
    return notes_sheet(NOTES)
