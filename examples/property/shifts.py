"""The porter's lodge in the afternoon, Saturdays at the office and the weekends on call."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from random import Random

import polars as pl

from examples.office_time import FIRST_MONTH, LAST_DAY, OfficeTime

LODGE = ("teresa", "ruben", "teresa", "ivan", "teresa")
"""Whose afternoon it is, from Monday to Friday."""

SATURDAYS = ("marta", "andres", "lucia")
ON_CALL = ("ruben", "ivan")
AWAY = {
    "ruben": (date(2026, 8, 3), date(2026, 8, 9)),
    "ivan": (date(2026, 8, 10), date(2026, 8, 16)),
    "andres": (date(2025, 12, 15), date(2025, 12, 21)),
    "lucia": (date(2026, 7, 6), date(2026, 7, 19)),
}
"""A week of holidays after the rota was drawn up: a colleague covers."""

COVERS = {"ruben": "teresa", "ivan": "teresa", "andres": "marta", "lucia": "andres"}
COLUMNS = {
    "number": pl.String,
    "planned": pl.Datetime,
    "category": pl.String,
    "place": pl.String,
    "person": pl.String,
    "worked": pl.Datetime,
    "covered": pl.Datetime,
    "covered_by": pl.String,
    "missed": pl.Datetime,
    "reason": pl.String,
}
Row = dict[str, object]


def make_shifts(rng: Random, clock: OfficeTime) -> pl.DataFrame:
    """The sheet of shifts."""
    days = (FIRST_MONTH + timedelta(days=n) for n in range((LAST_DAY - FIRST_MONTH).days + 1))
    rows = [row | _outcome(rng, row) for day in days for row in _shifts(clock, day)]
    for index, row in enumerate(rows, start=1):
        row["number"] = f"S-{index:03d}"
    return pl.DataFrame(rows, schema=COLUMNS)


def _shifts(clock: OfficeTime, day: date) -> Iterator[Row]:
    week = day.toordinal() // 7
    if day.weekday() == 5:
        yield _shift(day, 9, "on_call", ON_CALL[week % 2])
        if clock.spans(day):
            yield _shift(day, 10, "saturday", SATURDAYS[week % 3])
    elif clock.is_weekday(day):
        yield _shift(day, 16, "lodge", LODGE[day.weekday()]) | {"place": "los_tilos"}


def _shift(day: date, hour: int, category: str, person: str) -> Row:
    planned = datetime.combine(day, time(hour))
    named = {"planned": planned, "category": category, "person": person}
    return dict.fromkeys(COLUMNS) | named


def _outcome(rng: Random, row: Row) -> Row:
    planned, person = row["planned"], str(row["person"])
    assert isinstance(planned, datetime)
    ends = planned + timedelta(hours=3)
    first, last = AWAY.get(person, (date.max, date.min))
    chance = rng.random()
    if first <= planned.date() <= last:
        return {"covered": ends, "covered_by": COVERS[person], "reason": "holidays"}
    if chance < 0.02:
        return {"missed": planned, "reason": "illness"}
    return {"worked": ends}
