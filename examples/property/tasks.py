"""Planned work: what each month did, what September brings, and what August did not finish.

The night rounds come due by themselves, in four communities each month; twice one was missed.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

import polars as pl

from examples.office_time import FIRST_MONTH, LAST_DAY, OfficeTime, last_day, months

AUGUST = date(2026, 8, 1)
SEPTEMBER = date(2026, 9, 1)
Plan = tuple[str, str, str, int, int]
"""Category, place, title, quantity and the day of the month it is due."""

AUGUST_PLAN: tuple[Plan, ...] = (
    ("pest_control", "los_tilos", "Fumigación de sótanos y cuartos de basura", 1, 7),
    ("pest_control", "mirador", "Segundo tratamiento contra cucarachas", 1, 21),
    ("bins", "san_bernabe", "Traslado de contenedores y líneas de la zona de basuras", 6, 12),
    ("bins", "plaza_nueva", "Traslado de contenedores y líneas junto al garaje", 4, 19),
    ("waterproofing", "los_tilos", "Impermeabilización de la cubierta del portal 2", 1, 14),
    ("waterproofing", "las_lilas", "Impermeabilización de dos terrazas", 2, 26),
    ("drains", "mirador", "Desatasco de los desagües del patio", 4, 11),
    ("drains", "las_lilas", "Desatasco de los sumideros del garaje", 7, 25),
    ("watering", "las_lilas", "Riego del jardín de las lilas", 1, 6),
    ("watering", "las_lilas", "Riego del jardín de las lilas", 1, 13),
    ("watering", "las_lilas", "Riego del jardín de las lilas", 1, 24),
    ("weeding", "las_lilas", "Deshierbe del jardín de las lilas", 1, 20),
    ("gates", "los_tilos", "Engrase y ajuste de los portones", 3, 18),
    ("gates", "san_bernabe", "Engrase y ajuste de los portones", 2, 27),
    ("event", "plaza_nueva", "Cine de verano en el patio", 1, 28),
)
UNFINISHED: Plan = ("waterproofing", "mirador", "Impermeabilización del foso del ascensor", 1, 28)
SEPTEMBER_PLAN: tuple[Plan, ...] = (
    ("waterproofing", "los_tilos", "Impermeabilización de la cubierta del portal 3", 1, 11),
    ("drains", "san_bernabe", "Limpieza de bajantes antes de las lluvias", 8, 16),
    ("gates", "plaza_nueva", "Cambio de los motores que están a la espera de repuestos", 3, 18),
    ("pest_control", "las_lilas", "Control de roedores en el jardín", 1, 22),
    ("event", "los_tilos", "Reunión vecinal sobre las filtraciones", 1, 24),
    ("night_inspection", "mirador", "Rondas nocturnas del mes", 8, 30),
)
USUAL: tuple[tuple[str, str, int, int], ...] = (
    ("pest_control", "Control de plagas en sótanos", 1, 1),
    ("bins", "Recolocación de contenedores", 2, 6),
    ("waterproofing", "Impermeabilización de cubiertas", 1, 2),
    ("drains", "Limpieza de desagües", 3, 9),
    ("gates", "Revisión de portones", 1, 4),
    ("watering", "Riego del jardín de las lilas", 1, 1),
    ("watering", "Riego del jardín de las lilas", 1, 1),
    ("weeding", "Deshierbe del jardín de las lilas", 1, 1),
)
"""The work of other months: category, title, least and greatest quantity."""

EVENTS = {
    date(2025, 10, 1): ("plaza_nueva", "Castañada vecinal"),
    date(2025, 12, 1): ("los_tilos", "Merienda de Navidad para los mayores"),
    date(2026, 2, 1): ("mirador", "Taller de ahorro de agua"),
    date(2026, 4, 1): ("las_lilas", "Día del libro en el jardín"),
    date(2026, 6, 1): ("san_bernabe", "Fiesta de San Juan"),
}
ROUNDS = {"los_tilos": 1, "mirador": 9, "las_lilas": 16, "san_bernabe": 23}
"""Where two rounds come due each month, from which day."""

MISSED = {(date(2025, 12, 1), "las_lilas"), (date(2026, 6, 1), "san_bernabe")}
PLACES = ("los_tilos", "mirador", "las_lilas", "san_bernabe", "plaza_nueva")
PEOPLE = {
    "pest_control": "teresa",
    "bins": "ruben",
    "waterproofing": "ruben",
    "drains": "ruben",
    "watering": "teresa",
    "weeding": "teresa",
    "gates": "ivan",
    "night_inspection": "teresa",
    "event": "marta",
}
COLUMNS = {
    "number": pl.String,
    "planned": pl.Date,
    "due": pl.Date,
    "category": pl.String,
    "place": pl.String,
    "title": pl.String,
    "quantity": pl.Int64,
    "person": pl.String,
    "done": pl.Date,
    "dropped": pl.Date,
    "reason": pl.String,
    "every": pl.String,
    "until": pl.Date,
}
MOVES = {"number": pl.String, "at": pl.Date, "state": pl.String}
Row = dict[str, object]


def make_tasks(rng: Random, clock: OfficeTime) -> tuple[pl.DataFrame, pl.DataFrame]:
    """The sheet of work, a month's planned in the last days of the month before; and the rounds."""
    rows: list[Row] = []
    rounds: list[Row] = []
    for month in months():
        rounds += _rounds_done(rng, clock, month)
        for plan in _plan(rng, month):
            rows.append(_task(clock, month, plan) | _outcome(rng, clock, month, plan))
    rows.append(_task(clock, AUGUST, UNFINISHED))
    rows += [_task(clock, SEPTEMBER, plan) for plan in SEPTEMBER_PLAN]
    for index, row in enumerate(rows, start=1):
        row["number"] = f"T-{index:03d}"
    sheet = pl.DataFrame([*rows, *_duties()], schema=COLUMNS)
    return sheet, pl.DataFrame(rounds, schema=MOVES)


def _plan(rng: Random, month: date) -> Iterator[Plan]:
    if month == AUGUST:
        yield from AUGUST_PLAN
        return
    for category, title, least, most in USUAL:
        winter = month.month in (11, 12, 1, 2)
        if category in ("watering", "weeding") and winter:
            continue
        place = "las_lilas" if category in ("watering", "weeding") else rng.choice(PLACES)
        yield category, place, title, rng.randint(least, most), rng.randrange(5, 27)
    if month in EVENTS:
        yield "event", *EVENTS[month], 1, rng.randrange(16, 27)


def _duties() -> Iterator[Row]:
    for number, (place, day) in enumerate(ROUNDS.items(), start=1):
        yield dict.fromkeys(COLUMNS) | {
            "number": f"RN-{number}",
            "planned": FIRST_MONTH.replace(day=day),
            "category": "night_inspection",
            "place": place,
            "title": "Rondas nocturnas",
            "quantity": 2,
            "person": PEOPLE["night_inspection"],
            "every": "month",
            "until": LAST_DAY,
        }


def _rounds_done(rng: Random, clock: OfficeTime, month: date) -> Iterator[Row]:
    """Each week in another community."""
    for number, place in enumerate(ROUNDS, start=1):
        plan = ("night_inspection", place, "", 2, 7 * number)
        done = _outcome(rng, clock, month, plan)["done"]
        if (month, place) not in MISSED:
            yield {"number": f"RN-{number}", "at": done, "state": "done"}


def _task(clock: OfficeTime, month: date, plan: Plan) -> Row:
    category, place, title, quantity, due = plan
    planned = month - timedelta(days=3)
    while not clock.is_weekday(planned):
        planned -= timedelta(days=1)
    return dict.fromkeys(COLUMNS) | {
        "planned": max(planned, FIRST_MONTH),
        "due": month.replace(day=due),
        "category": category,
        "place": place,
        "title": title,
        "quantity": quantity,
        "person": PEOPLE[category],
    }


def _outcome(rng: Random, clock: OfficeTime, month: date, plan: Plan) -> Row:
    """Done around the due day and within the month; a few are dropped, never in August."""
    due = month.replace(day=plan[4])
    if month != AUGUST and plan[0] in ("watering", "event") and rng.random() < 0.15:
        return {"dropped": due, "reason": "rain"}
    near = [due + timedelta(days=shift) for shift in (-3, -2, -1, -1, 0, 0, 0, 0, 1)]
    possible = [day for day in near if month <= day <= last_day(month) and clock.spans(day)]
    return {"done": rng.choice(possible) if possible else due}
