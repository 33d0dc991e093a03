"""The team's planned work: listening, voice training, awareness sessions, contests, meetings."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

import polars as pl

from examples.call_centre.staff import AGENTS
from examples.office_time import FIRST_MONTH, LAST_DAY, last_day, months

Plan = tuple[str, str, str, int, int]
"""Category, person in charge, title, quantity and the day of the month it is due."""

EVERY_MONTH: tuple[Plan, ...] = (
    ("inspectors", "beatriz", "Reunión con los inspectores de cabinas", 1, 9),
    ("management", "beatriz", "Reunión con la gerencia sobre reclamaciones y facturación", 1, 23),
    ("coordination", "beatriz", "Turnos y refuerzos con las otras jefas de equipo", 1, 5),
    ("voice", "carla", "Voz y respiración para el turno de tarde", 1, 12),
    ("voice", "alba", "Voz y respiración para el turno de mañana", 1, 19),
    ("awareness", "beatriz", "Cada llamada es una persona: casos del mes", 1, 16),
)
CONTESTS = {
    10: "La despedida más cuidada",
    1: "Cero quejas por trato",
    4: "Quién explica mejor la tarifa",
    6: "Respuesta en menos de veinte segundos",
    8: "La ficha mejor escrita",
    9: "Concurso de otoño: escuchar antes de responder",
}
ACTIVITIES = {
    9: "Desayuno de bienvenida tras el verano",
    11: "Taller de estiramientos en el puesto",
    12: "Comida de Navidad del centro",
    3: "Merienda de agradecimiento después de la avería",
    5: "Salida a la Albufera",
    7: "Tarde de juegos de mesa",
    8: "Almuerzo para recibir a quienes empiezan",
}
COLUMNS = {
    "number": pl.String,
    "planned": pl.Date,
    "due": pl.Date,
    "category": pl.String,
    "title": pl.String,
    "quantity": pl.Int64,
    "person": pl.String,
    "done": pl.Date,
    "dropped": pl.Date,
    "reason": pl.String,
}
SEPTEMBER = date(2026, 9, 1)


def make_tasks(rng: Random) -> pl.DataFrame:
    """The sheet of work; a month's is planned in the last days of the month before."""
    rows: list[dict[str, object]] = []
    for month in (*months(), SEPTEMBER):
        for category, person, title, quantity, day in _plan(rng, month):
            due = _weekday(month.replace(day=day))
            rows.append(
                {
                    "number": f"T-{len(rows) + 1:03d}",
                    "planned": max(_weekday(month - timedelta(days=6)), FIRST_MONTH),
                    "due": due,
                    "category": category,
                    "title": title,
                    "quantity": quantity,
                    "person": person,
                    **_outcome(rng, month, due, category),
                }
            )
    return pl.DataFrame(rows, schema=COLUMNS)


def _plan(rng: Random, month: date) -> Iterator[Plan]:
    yield from EVERY_MONTH
    for agent in rng.sample(AGENTS, 4):
        yield "listening", agent, "Escucha y comentario de llamadas propias", rng.randint(5, 9), 26
    if month.month in CONTESTS:
        yield "contest", "sergio", CONTESTS[month.month], 1, 25
    if month.month in ACTIVITIES:
        yield "activity", "elena", ACTIVITIES[month.month], 1, 20


def _outcome(rng: Random, month: date, due: date, category: str) -> dict[str, object]:
    """Done within the month, unless the traffic of December or March got in the way."""
    if month > LAST_DAY or (month.month == LAST_DAY.month and category == "contest"):
        return {}
    busy = month.month in (12, 3)
    if category in ("voice", "awareness") and rng.random() < (0.5 if busy else 0.05):
        return {"dropped": due, "reason": "traffic"}
    late = rng.random() < 0.1
    done = due + timedelta(days=rng.randint(1, 4) if late else -rng.randint(0, 3))
    return {"done": min(_weekday(done), last_day(month))}


def _weekday(day: date) -> date:
    """The day itself, or the Monday after a weekend."""
    return day + timedelta(days=7 - day.weekday() if day.weekday() > 4 else 0)
