"""Courses with their exams, and what a new agent goes through before answering alone."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

import polars as pl

from examples.agent.staff import (
    AGENTS,
    CLIENTS,
    EVERYBODY,
    LEAD,
    SAMIR_JOINS,
    SAMIR_ON_HIS_OWN,
    SHOPS,
    at_work,
)

COURSES: tuple[tuple[str, str, date, tuple[str, ...]], ...] = (
    ("launch", "Teléfonos de otoño", date(2025, 10, 15), AGENTS),
    ("service", "Explicar una factura paso a paso", date(2025, 11, 19), CLIENTS),
    ("systems", "Buscador de portabilidades", date(2025, 12, 10), SHOPS),
    ("service", "Paciencia: clientes que llaman por tercera vez", date(2026, 1, 21), AGENTS),
    ("service", "Dar y recibir una revisión", date(2026, 2, 11), (LEAD,)),
    ("launch", "Tarjeta SIM virtual", date(2026, 2, 25), AGENTS),
    ("service", "Escribir corto y completo", date(2026, 3, 25), SHOPS),
    ("launch", "Seguro de pantalla", date(2026, 5, 13), AGENTS),
    ("systems", "Seguimiento de problemas abiertos", date(2026, 6, 10), AGENTS),
    ("service", "Reclamaciones: de la disculpa al acuerdo", date(2026, 7, 22), CLIENTS),
    ("systems", "Fichas de tienda: consultar y corregir", date(2026, 7, 15), SHOPS),
    ("launch", "Tarifa Familiar", date(2026, 8, 26), EVERYBODY),
    ("launch", "Fibra con móvil", date(2026, 9, 16), AGENTS),
)
"""Kind, course, day of the exam and who takes it."""

LEVEL = {
    "amparo": 8.8,
    "ines": 8.6,
    "marcos": 6.6,
    "lucia": 8.0,
    "toni": 7.6,
    "raquel": 8.2,
    "samir": 6.9,
}
FAILED_IN_AUGUST = "samir"
PASS_MARK = 5
LAST_EXAM = date(2026, 8, 31)
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
    "absent": pl.Date,
    "mark": pl.Float64,
}


def make_training(rng: Random) -> pl.DataFrame:
    """A row for each agent and course: class a week before the exam."""
    rows: list[dict[str, object]] = []
    for category, course, exam, agents in COURSES:
        for person in agents:
            if person == "samir" and exam < SAMIR_JOINS:
                continue
            rows.append(
                {
                    "enrolled": exam - timedelta(days=26),
                    "person": person,
                    "category": category,
                    "course": course,
                    **_outcome(rng, person, exam),
                }
            )
    rows.append(_onboarding())
    rows.sort(key=lambda row: (str(row["enrolled"]), str(row["course"]), str(row["person"])))
    for index, row in enumerate(rows, start=1):
        row["number"] = f"F-{index:03d}"
    return pl.DataFrame(rows, schema=COLUMNS)


def _outcome(rng: Random, person: str, exam: date) -> dict[str, object]:
    if exam > LAST_EXAM:
        return {}
    if not at_work(person, exam):
        return {"absent": exam}
    lesson = exam - timedelta(days=7)
    mark = min(10.0, max(3.0, round(rng.gauss(LEVEL[person], 1.0) * 4) / 4))
    if exam.month == 8:
        mark = 4.25 if person == FAILED_IN_AUGUST else max(mark, 6.0)
    attended = {"attended": lesson} if at_work(person, lesson) else {}
    return attended | {"passed" if mark >= PASS_MARK else "failed": exam, "mark": mark}


def _onboarding() -> dict[str, object]:
    return {
        "enrolled": SAMIR_JOINS,
        "person": "samir",
        "category": "onboarding",
        "course": "Acogida: herramientas, tarifas y escucha",
        "due": SAMIR_ON_HIS_OWN,
        "attended": date(2026, 2, 9),
        "passed": date(2026, 2, 13),
        "mark": 7.5,
    }
