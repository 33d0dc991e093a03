"""Courses of the team, with their exams and marks."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

import polars as pl

from examples.satisfaction.staff import INTERVIEWERS, NURIA_JOINS, TEAM, VISITORS

COURSES: tuple[tuple[str, str, date, tuple[str, ...]], ...] = (
    ("product", "Peajes y cargos en la factura", date(2025, 10, 8), TEAM),
    ("method", "Preguntar sin llevar a la respuesta", date(2025, 11, 25), INTERVIEWERS),
    ("service", "Entrar en una casa: trato y seguridad", date(2026, 1, 28), VISITORS),
    ("onboarding", "Acogida: encuestas y atención", date(2026, 2, 26), ("nuria",)),
    (
        "method",
        "Margen de error y tamaño de la muestra",
        date(2026, 3, 18),
        (*INTERVIEWERS, "pilar"),
    ),
    ("product", "El bono social y quién puede pedirlo", date(2026, 4, 22), TEAM),
    ("service", "Clientes que dependen de un equipo médico", date(2026, 6, 10), TEAM),
    ("product", "Lectura real y lectura estimada", date(2026, 8, 19), ("ines", "nuria", "rocio")),
    (
        "service",
        "De la queja a la solución",
        date(2026, 8, 27),
        ("pilar", "tomas", "jaime", "rocio"),
    ),
)
COLUMNS = {
    "number": pl.String,
    "enrolled": pl.Date,
    "person": pl.String,
    "category": pl.String,
    "course": pl.String,
    "attended": pl.Date,
    "passed": pl.Date,
    "failed": pl.Date,
    "mark": pl.Float64,
}
PASS_MARK = 5


def make_training(rng: Random) -> pl.DataFrame:
    """A row for each person and course: classes a week before the exam."""
    rows: list[tuple[object, ...]] = []
    for category, course, exam, people in COURSES:
        for person in people:
            if person == "nuria" and exam < NURIA_JOINS:
                continue
            mark = min(10.0, max(3.0, round(rng.gauss(7.4, 1.5) * 4) / 4))
            passed = mark >= PASS_MARK
            rows.append(
                (
                    f"F-{len(rows) + 1:03d}",
                    exam - timedelta(days=20),
                    person,
                    category,
                    course,
                    exam - timedelta(days=7),
                    exam if passed else None,
                    None if passed else exam,
                    mark,
                )
            )
    return pl.DataFrame(rows, schema=COLUMNS, orient="row")
