"""Evening and Saturday guards: worked, or covered by a colleague, or missed."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from random import Random

import polars as pl

from examples.logistics.people import JOINED, at_work, reason_away
from examples.office_time import FIRST_MONTH, LAST_DAY, OfficeTime

ROTA = ("nuria", "hector", "beatriz", "joaquin", "silvia", "adriana")
PLANNED_UNTIL = date(2026, 9, 12)
MISSED = {date(2026, 1, 20): "illness", date(2026, 8, 27): "illness"}
"""Evenings that nobody covered."""

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
    """A guard on Tuesday and Thursday evenings and on Saturdays, in turn."""
    rows = [
        _guard(rng, index, day)
        for index, day in enumerate(
            day
            for day in (FIRST_MONTH + timedelta(days=each) for each in range(377))
            if day.weekday() in (1, 3, 5) and clock.spans(day) and day <= PLANNED_UNTIL
        )
    ]
    return pl.DataFrame(rows, schema=COLUMNS)


def _guard(rng: Random, index: int, day: date) -> Row:
    saturday = day.weekday() == 5
    people = [each for each in ROTA if JOINED.get(each, day) <= day]
    person = people[index % len(people)]
    starts = datetime.combine(day, time(9) if saturday else time(19))
    row: Row = dict.fromkeys(COLUMNS) | {
        "number": f"G-{index + 1:03d}",
        "planned": starts,
        "category": "saturday" if saturday else "evening",
        "place": "plaza",
        "person": person,
    }
    return row if day > LAST_DAY else row | _outcome(rng, person, day, starts)


def _outcome(rng: Random, person: str, day: date, starts: datetime) -> Row:
    ended = starts + timedelta(hours=3)
    reason = reason_away(person, day)
    if day in MISSED:
        return {"missed": starts, "reason": MISSED[day]}
    if reason or rng.random() < 0.05:
        stand_in = at_work(person, day)
        others = [each for each in ROTA if each != person and not reason_away(each, day)]
        by = stand_in if stand_in != person else rng.choice(others)
        return {"covered": ended, "covered_by": by, "reason": reason or "family"}
    return {"worked": ended}
