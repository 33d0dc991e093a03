"""Duties that keep the records complete, and the planned work of each month."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

import polars as pl

from examples.logistics.people import at_work, reason_away
from examples.office_time import FIRST_MONTH, LAST_DAY, OfficeTime, last_day, months

AUGUST = date(2026, 8, 1)
SEPTEMBER = date(2026, 9, 1)

Duty = tuple[str, str, str, str | None, str, date, date]
"""Number, category, title, place, person, first and last day, by how often it comes due."""
DUTIES: dict[str, tuple[Duty, ...]] = {
    "office_day": (
        (
            "R-01",
            "phone_log",
            "Registro telefónico al día",
            None,
            "nuria",
            FIRST_MONTH,
            date(2026, 1, 31),
        ),
        (
            "R-02",
            "phone_log",
            "Registro telefónico al día",
            None,
            "adriana",
            date(2026, 2, 2),
            LAST_DAY,
        ),
    ),
    "week": (
        (
            "R-03",
            "customer_record",
            "Ficha de cliente completa",
            None,
            "hector",
            FIRST_MONTH,
            date(2026, 8, 30),
        ),
        (
            "R-04",
            "docks",
            "Revisión de muelles y precintos",
            "plaza",
            "joaquin",
            FIRST_MONTH,
            date(2026, 8, 30),
        ),
        (
            "R-05",
            "customer_record",
            "Ficha de cliente completa",
            None,
            "nuria",
            FIRST_MONTH,
            date(2026, 8, 30),
        ),
        (
            "R-06",
            "cold_log",
            "Registro de temperatura de la cámara",
            "plaza",
            "silvia",
            FIRST_MONTH,
            date(2026, 8, 30),
        ),
    ),
}
SKIPPED = {
    "R-01": ("2025-09-26", "2025-10-17", "2025-11-28", "2025-12-23", "2026-01-21", "2026-01-22"),
    "R-02": (
        *("2026-02-27", "2026-03-20", "2026-04-17", "2026-05-29", "2026-06-12", "2026-06-27"),
        *("2026-07-24", "2026-08-08", "2026-08-26", "2026-08-27"),
    ),
    "R-03": ("2025-10-06", "2025-12-29", "2026-03-30", "2026-08-03", "2026-08-10"),
    "R-04": ("2026-01-19", "2026-05-18"),
    "R-05": ("2025-12-29", "2026-07-13"),
    "R-06": ("2026-01-19",),
}
"""Days on which a duty was left undone."""

Plan = tuple[str, str | None, str, int, int, str]
"""Category, place, title, quantity, day of the month it is due, person."""

USUAL: tuple[tuple[str, str | None, str, int, int, str], ...] = (
    ("customer_file", None, "Fichas de clientes de la ruta Barcelona", 6, 14, "nuria"),
    ("customer_file", None, "Fichas de clientes de la ruta Norte", 5, 12, "hector"),
    ("customer_file", None, "Fichas de clientes de la ruta Levante", 5, 12, "adriana"),
    ("carrier_visit", None, "Visita al transportista", 1, 1, "beatriz"),
    ("shelves", "malpica", "Reordenar los pasillos de paletas", 1, 3, "joaquin"),
    ("shelves", "plaza", "Reordenar los pasillos de cajas", 1, 4, "silvia"),
    ("packaging", "plaza", "Revisión de embalajes antes de cargar el tren", 3, 8, "silvia"),
)
"""The work of other months: least and greatest quantity, and who does it."""

AUGUST_PLAN: tuple[Plan, ...] = (
    ("customer_file", None, "Fichas de clientes de la ruta Barcelona", 11, 12, "nuria"),
    ("customer_file", None, "Fichas de clientes de la ruta Levante", 9, 20, "adriana"),
    ("customer_file", None, "Fichas de clientes de la ruta Norte", 7, 27, "hector"),
    ("carrier_visit", None, "Visita a Ebro Rail Cargas por los bultos mojados", 1, 25, "beatriz"),
    ("carrier_visit", None, "Visita a Hermanos Lasheras", 1, 13, "beatriz"),
    ("shelves", "malpica", "Reordenar los pasillos de paletas", 2, 11, "joaquin"),
    ("shelves", "plaza", "Reordenar los pasillos de cajas", 3, 24, "silvia"),
    ("packaging", "plaza", "Revisión de embalajes antes de cargar el tren", 6, 19, "silvia"),
    ("procedure", None, "Cómo se comunica un daño hallado en viernes", 1, 26, "nuria"),
)
UNFINISHED: Plan = ("procedure", None, "Qué se mira en un transbordo", 1, 28, "hector")
SEPTEMBER_PLAN: tuple[Plan, ...] = (
    ("packaging", "plaza", "Revisión de lonas y vagones con Ebro Rail Cargas", 8, 10, "silvia"),
    ("customer_file", None, "Fichas de clientes de la ruta Portugal", 6, 15, "beatriz"),
    ("shelves", "malpica", "Recuento completo del almacén Malpica", 5, 18, "joaquin"),
    ("carrier_visit", None, "Visita a Iberatlas", 1, 22, "beatriz"),
    ("procedure", None, "Qué se contesta cuando el tren no da posición", 1, 24, "adriana"),
    ("customer_file", None, "Fichas de clientes nuevos del verano", 10, 29, "nuria"),
)
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
MOVED = {"number": pl.String, "at": pl.Date, "state": pl.String, "person": pl.String}
Row = dict[str, object]


def make_tasks(rng: Random, clock: OfficeTime) -> tuple[pl.DataFrame, pl.DataFrame]:
    """The sheet of duties and planned work, and the days on which each duty was done."""
    rows, moves = _duties(clock)
    number = 0
    for month in months():
        for plan in _plan(rng, month):
            number += 1
            rows.append(_task(clock, number, month, plan) | _outcome(rng, clock, month, plan))
    for month, plan in ((AUGUST, UNFINISHED), *((SEPTEMBER, each) for each in SEPTEMBER_PLAN)):
        number += 1
        rows.append(_task(clock, number, month, plan))
    sheet = pl.DataFrame(rows, schema=COLUMNS)
    return sheet, pl.DataFrame(moves, schema=MOVED).sort("at", "number", maintain_order=True)


def _duties(clock: OfficeTime) -> tuple[list[Row], list[Row]]:
    rows, moves = [], []
    for every, duties in DUTIES.items():
        for number, category, title, place, person, first, last in duties:
            named = {"number": number, "category": category, "title": title, "place": place}
            row = dict.fromkeys(COLUMNS) | named | {"planned": first, "until": last}
            rows.append(row | {"quantity": 1, "person": person, "every": every})
            skipped = {date.fromisoformat(each) for each in SKIPPED[number]}
            for day in _days(clock, every, first, last):
                if day in skipped:
                    continue
                done = day if every == "office_day" else _friday(clock, day)
                move = {"number": number, "at": done, "state": "done"}
                stand_in = at_work(person, done)
                moves.append(move | {"person": stand_in if reason_away(person, done) else None})
    return rows, moves


def _days(clock: OfficeTime, every: str, first: date, last: date) -> list[date]:
    days = (last - first).days + 1
    if every == "week":
        return [first + timedelta(days=each) for each in range(0, days, 7)]
    each_day = (first + timedelta(days=each) for each in range(days))
    return [day for day in each_day if clock.spans(day)]


def _friday(clock: OfficeTime, monday: date) -> date:
    day = monday + timedelta(days=4)
    while not clock.is_weekday(day):
        day -= timedelta(days=1)
    return day


def _plan(rng: Random, month: date) -> list[Plan]:
    if month == AUGUST:
        return list(AUGUST_PLAN)
    plans: list[Plan] = []
    for category, place, title, least, most, person in USUAL:
        if person == "adriana" and month < date(2026, 2, 1):
            continue
        plans.append(
            (category, place, title, rng.randint(least, most), rng.randrange(8, 27), person)
        )
    return plans


def _task(clock: OfficeTime, number: int, month: date, plan: Plan) -> Row:
    category, place, title, quantity, due, person = plan
    planned = month - timedelta(days=3)
    while not clock.is_weekday(planned):
        planned -= timedelta(days=1)
    return dict.fromkeys(COLUMNS) | {
        "number": f"T-{number:03d}",
        "planned": max(planned, FIRST_MONTH),
        "due": month.replace(day=due),
        "category": category,
        "place": place,
        "title": title,
        "quantity": quantity,
        "person": person,
    }


def _outcome(rng: Random, clock: OfficeTime, month: date, plan: Plan) -> Row:
    """Done around the due day and within the month; a visit is dropped now and then."""
    due = month.replace(day=plan[4])
    if plan[0] == "carrier_visit" and month != AUGUST and rng.random() < 0.2:
        return {"dropped": due, "reason": "no_carrier"}
    near = [due + timedelta(days=shift) for shift in (-4, -3, -2, -1, -1, 0, 0, 0, 1, 2)]
    possible = [
        day
        for day in near
        if month <= day <= last_day(month)
        and clock.is_weekday(day)
        and not reason_away(plan[5], day)
    ]
    later = [day for day in _month_days(clock, month) if not reason_away(plan[5], day)]
    return {"done": rng.choice(possible) if possible else later[-1]}


def _month_days(clock: OfficeTime, month: date) -> list[date]:
    days = (month + timedelta(days=each) for each in range(last_day(month).day))
    return [day for day in days if clock.is_weekday(day)]
