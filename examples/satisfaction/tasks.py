"""The team's planned work: samples, routes, comments to read, results handed to the others."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

import polars as pl

from examples.office_time import FIRST_MONTH, LAST_DAY, OfficeTime, last_day, months
from examples.satisfaction.staff import NURIA_JOINS, open_day

Plan = tuple[str, str, str, int, int]
"""Category, person in charge, title, quantity and the day of the month it is due."""

SEPTEMBER = date(2026, 9, 1)
EVERY_MONTH: tuple[Plan, ...] = (
    ("sample", "ines", "Muestra de la encuesta general", 1, 4),
    ("sample", "tomas", "Muestra de trámites y altas", 1, 6),
    ("comment_reading", "ines", "Comentarios de la encuesta general", 2, 17),
    ("comment_reading", "tomas", "Comentarios de trámites y altas", 2, 24),
    ("route", "jaime", "Rutas de la capital, la Vega y la costa", 2, 21),
    ("route", "rocio", "Rutas de la Alpujarra y Guadix", 2, 22),
    ("report_back", "pilar", "Resultados del mes con facturación y averías", 1, 14),
    ("report_back", "pilar", "Resultados del mes con atención telefónica", 1, 28),
    ("listening", "pilar", "Escucha de encuestas con las personas que las hacen", 6, 20),
)
NURIAS: Plan = ("comment_reading", "nuria", "Comentarios de las visitas", 1, 23)
IMPROVEMENTS: dict[int, Plan] = {
    10: ("improvement", "ines", "Resumen de la factura en letra grande", 1, 30),
    11: ("improvement", "rocio", "Tarjeta con el teléfono de averías de cada pueblo", 1, 20),
    1: ("improvement", "jaime", "Aviso del corte programado por mensaje de texto", 1, 30),
    3: ("improvement", "tomas", "Clave del área de cliente en una sola llamada", 1, 27),
    4: ("improvement", "nuria", "Guion más corto de la encuesta de trámites", 1, 29),
    6: ("improvement", "rocio", "Censo de suministros esenciales por barrios", 1, 26),
    7: ("improvement", "jaime", "Llamar antes de salir a cada visita", 1, 24),
    8: ("improvement", "nuria", "Hoja que explica la lectura estimada", 1, 27),
    9: ("improvement", "ines", "Encuesta por mensaje con una sola pregunta", 1, 25),
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
Row = dict[str, object]


def make_tasks(rng: Random, clock: OfficeTime) -> pl.DataFrame:
    """The sheet of work; a month's is planned in the last days of the month before."""
    rows: list[Row] = []
    for month in (*months(), SEPTEMBER):
        for category, person, title, quantity, day in _plan(month):
            due = open_day(clock, month.replace(day=day))
            planned = open_day(clock, month - timedelta(days=6))
            row: Row = {
                "number": f"T-{len(rows) + 1:03d}",
                "planned": max(planned, FIRST_MONTH),
                "due": due,
                "category": category,
                "title": title,
                "quantity": quantity,
                "person": person,
            }
            rows.append(row | _outcome(rng, clock, month, row))
    return pl.DataFrame(rows, schema=COLUMNS)


def _plan(month: date) -> Iterator[Plan]:
    yield from EVERY_MONTH
    if month >= NURIA_JOINS.replace(day=1):
        yield NURIAS
    if month.month in IMPROVEMENTS:
        yield IMPROVEMENTS[month.month]


def _outcome(rng: Random, clock: OfficeTime, month: date, row: Row) -> Row:
    """Done within the month; the storm and the holidays put some of it off."""
    due, category, person = row["due"], row["category"], row["person"]
    assert isinstance(due, date)
    if month > LAST_DAY or (month.month == 8 and category == "improvement"):
        return {}
    if month.month == 2 and category in ("report_back", "route") and due.day < 22:
        return {"dropped": due, "reason": "storm"}
    if month.month == 8 and (category, person) == ("comment_reading", "tomas"):
        return {"dropped": due, "reason": "holidays"}
    late = rng.random() < 0.09
    done = open_day(clock, due + timedelta(days=rng.randint(1, 4) if late else -rng.randint(0, 3)))
    return {"done": done if done <= last_day(month) else due}
