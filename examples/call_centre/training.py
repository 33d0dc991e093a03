"""Courses of the agents, with their exams and marks."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

import polars as pl

from examples.call_centre.staff import AGENTS, CARDS, NEWCOMERS, NOELIA_CHANGES_TEAM, PUBLIC

COURSES: tuple[tuple[str, str, date, tuple[str, ...]], ...] = (
    ("product", "Tarifas de cabinas para el otoño", date(2025, 9, 25), PUBLIC),
    ("service", "Voz: tono, ritmo y pausas", date(2025, 10, 22), AGENTS),
    ("systems", "Ficha única del cliente", date(2025, 11, 19), AGENTS),
    ("product", "Tarjeta recargable: altas y bloqueos", date(2026, 1, 21), CARDS),
    ("service", "Clientes enfadados: escuchar y acordar", date(2026, 2, 18), PUBLIC),
    ("systems", "Cómo atender sin sistema: fichas de papel", date(2026, 3, 25), AGENTS),
    ("product", "Teléfonos adaptados", date(2026, 5, 20), PUBLIC),
    ("service", "Llamadas molestas: cómo cerrarlas", date(2026, 6, 17), AGENTS),
    ("product", "Nuevas condiciones de las tarjetas", date(2026, 8, 19), (*CARDS, "noelia")),
    ("service", "Quejas: de la disculpa a la solución", date(2026, 8, 26), PUBLIC[:4]),
)
ONBOARDING = (
    (
        date(2026, 2, 23),
        "noelia",
        "onboarding",
        "Acogida en la línea de tarjetas",
        NOELIA_CHANGES_TEAM,
        date(2026, 3, 6),
        date(2026, 3, 13),
        None,
        8.5,
    ),
    (
        NEWCOMERS["irene"],
        "irene",
        "onboarding",
        "Acogida de agentes nuevos: teléfonos públicos",
        date(2026, 8, 31),
        date(2026, 8, 21),
        date(2026, 8, 28),
        None,
        8.25,
    ),
    (
        NEWCOMERS["marcos"],
        "marcos",
        "onboarding",
        "Acogida de agentes nuevos: tarjetas",
        date(2026, 9, 14),
        date(2026, 8, 28),
        None,
        None,
        None,
    ),
)
"""Who was taught before going online: enrolled, the day of going online, and how it went."""

COLUMNS = {
    "number": pl.String,
    "enrolled": pl.Date,
    "person": pl.String,
    "category": pl.String,
    "course": pl.String,
    "due": pl.Date,
    "attended": pl.Date,
    "passed": pl.Date,
    "failed": pl.Date,
    "mark": pl.Float64,
}
PASS_MARK = 5


def make_training(rng: Random) -> pl.DataFrame:
    """A row for each agent and course: classes a week before the exam."""
    rows: list[tuple[object, ...]] = []
    for category, course, exam, agents in COURSES:
        for agent in agents:
            mark = min(10.0, max(2.0, round(rng.gauss(7.4, 1.6) * 4) / 4))
            passed = mark >= PASS_MARK
            rows.append(
                (
                    f"F-{len(rows) + 1:03d}",
                    exam - timedelta(days=21),
                    agent,
                    category,
                    course,
                    None,
                    exam - timedelta(days=7),
                    exam if passed else None,
                    None if passed else exam,
                    mark,
                )
            )
    rows += [(f"F-{len(rows) + index:03d}", *row) for index, row in enumerate(ONBOARDING, start=1)]
    return pl.DataFrame(rows, schema=COLUMNS, orient="row")
