"""Work of one's own: the daily check of open problems, study of launches, follow-up calls."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

import polars as pl

from examples.agent.staff import AGENTS, AWAY, LEAD, SAMIR_ON_HIS_OWN, at_work, launched
from examples.office_time import LAST_DAY, OfficeTime, last_day, months

DAILY_CHECK_SINCE = date(2026, 4, 1)
FORGETS = {"ines": 2, "marcos": 16, "lucia": 4, "toni": 5, "raquel": 3, "samir": 7}
"""Daily checks left undone, in a hundred; twice as many while the new tariff is launched."""

LAUNCHES = {
    date(2025, 10, 1): "Teléfonos de otoño: fichas y preguntas frecuentes",
    date(2026, 2, 1): "Tarjeta SIM virtual: alta, cambio y bloqueo",
    date(2026, 5, 1): "Seguro de pantalla: qué cubre y cómo se pide",
    date(2026, 8, 1): "Tarifa Familiar: condiciones, altas y descuentos",
    date(2026, 9, 1): "Fibra con móvil: condiciones y cobertura por barrios",
}
GUIDES = ("ines", "raquel", "lucia", "toni", "marcos", "samir")
GUIDE_TITLES = (
    "Guía de respuesta: facturas del primer mes",
    "Guía de respuesta: portabilidades detenidas",
    "Guía de respuesta: garantía y reparación",
    "Guía de respuesta: cambio de titular",
)
SEPTEMBER = date(2026, 9, 1)
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
    "every": pl.String,
    "until": pl.Date,
}
Plan = tuple[str, str, str, int, int]
"""Category, person in charge, title, quantity and the day of the month it is due."""


def make_tasks(rng: Random, clock: OfficeTime) -> pl.DataFrame:
    """The sheet of work: daily checks as duties, the rest planned the month before."""
    rows = list(_daily_checks())
    for month in (*months(), SEPTEMBER):
        for category, person, title, quantity, day in _plan(rng, month):
            due = _working(clock, person, month.replace(day=day))
            rows.append(
                {
                    "planned": _planned(month),
                    "due": due,
                    "category": category,
                    "title": title,
                    "quantity": quantity,
                    "person": person,
                    **_outcome(rng, clock, category, person, due),
                }
            )
    for index, row in enumerate(rows, start=1):
        row.setdefault("number", f"P-{index:03d}")
    return pl.DataFrame(rows, schema=COLUMNS)


def make_checks_done(rng: Random, clock: OfficeTime, tasks: pl.DataFrame) -> pl.DataFrame:
    """The days on which each daily check was made; on the others it was left undone."""
    done: list[tuple[str, date, str]] = []
    duties = tasks.filter(pl.col("every").is_not_null())
    for number, person, first, last in duties.select(
        "number", "person", "planned", "until"
    ).iter_rows():
        for day in _days(first, last):
            if not clock.is_weekday(day):
                continue
            forgets = FORGETS[person] / 100 * (2 if launched(day) else 1)
            if rng.random() >= forgets:
                done.append((number, day, "done"))
    done.sort(key=lambda each: (each[1], each[0]))
    return pl.DataFrame(
        done, schema={"number": pl.String, "at": pl.Date, "state": pl.String}, orient="row"
    )


def _daily_checks() -> Iterator[dict[str, object]]:
    """A duty for each stretch of days between one absence and the next."""
    for person in AGENTS:
        first, part = DAILY_CHECK_SINCE, 1
        away = [span[1:] for span in AWAY if span[0] == person and span[1] > DAILY_CHECK_SINCE]
        for gone, back in (*away, (LAST_DAY + timedelta(days=1), LAST_DAY)):
            yield {
                "number": f"RD-{person.upper()}-{part}",
                "planned": first,
                "category": "daily_check",
                "title": "Revisar cada problema abierto y anotar en qué está",
                "person": person,
                "every": "office_day",
                "until": gone - timedelta(days=1),
            }
            first, part = back + timedelta(days=1), part + 1


def _plan(rng: Random, month: date) -> Iterator[Plan]:
    """Follow-up calls for all, the study of what is launched, a guide and shop visits."""
    here = [each for each in AGENTS if each != "samir" or month > SAMIR_ON_HIS_OWN]
    for person in here:
        yield "follow_up", person, "Llamar a quien tuvo un problema resuelto", rng.randint(5, 9), 25
    if month in LAUNCHES:
        for person in here:
            yield "launch_study", person, LAUNCHES[month], 1, 12
    yield "coordination", LEAD, "Reunión con facturación", 1, 10
    yield "coordination", LEAD, "Reunión con las encargadas de las tiendas", 1, 24
    index = month.year * 12 + month.month
    author = GUIDES[index % len(GUIDES)] if month > SAMIR_ON_HIS_OWN else GUIDES[index % 5]
    yield "guide", author, GUIDE_TITLES[index % len(GUIDE_TITLES)], 1, 21
    if month.month not in (8, 12):
        visitor = ("toni", "raquel")[index % 2]
        yield "shop_visit", visitor, "Visita a tiendas: dudas del mostrador", rng.randint(1, 2), 18


def _outcome(
    rng: Random, clock: OfficeTime, category: str, person: str, due: date
) -> dict[str, object]:
    if due > LAST_DAY:
        return {}
    august = due.month == 8
    if category == "guide" and (august or due.month == 2):
        return {"reason": "launch"} if august else {"dropped": due, "reason": "workload"}
    if category == "follow_up" and rng.random() < (0.3 if august else 0.03):
        return {"dropped": due, "reason": "workload"}
    late = rng.random() < 0.08
    day = due + timedelta(days=rng.randint(1, 4) if late else -rng.randint(0, 3))
    return {"done": min(_working(clock, person, day), last_day(due))}


def _planned(month: date) -> date:
    """Six days before the month; the first month's work on its first day."""
    return max(month - timedelta(days=6), months()[0])


def _working(clock: OfficeTime, person: str, day: date) -> date:
    """The day itself, or the next one on which the person is at the desk."""
    while not (clock.is_weekday(day) and at_work(person, day)):
        day += timedelta(days=1)
    return day


def _days(first: date, last: date) -> Iterator[date]:
    yield from (first + timedelta(days=n) for n in range((last - first).days + 1))
