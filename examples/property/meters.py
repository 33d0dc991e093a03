"""Water and electricity meters of 120 households, read every month."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from random import Random

import polars as pl

from examples.office_time import LAST_DAY, OfficeTime, last_day, months
from examples.property.households import Household

METERED = 120
USUAL = {"water": 9_000, "electricity": 215_000}
"""A household's usual month in thousandths of a cubic metre or a kilowatt hour."""

SEASON = {
    "water": (1.0, 0.95, 0.9, 0.95, 0.9, 0.9, 0.95, 1.0, 1.05, 1.2, 1.3, 1.15),
    "electricity": (1.0, 0.9, 1.05, 1.25, 1.3, 1.2, 1.05, 0.9, 0.9, 1.1, 1.35, 1.3),
}
HEAVY = {"water": (17, 58), "electricity": (44, 91, 103)}
"""Households, by their place in the round, that use four times as much as the others."""
STILL_DUE = {("water", 30), ("water", 31)}
"""August's meters that nobody was at home to show."""

COLUMNS = {
    "number": pl.String,
    "planned": pl.Date,
    "category": pl.String,
    "place": pl.String,
    "household": pl.String,
    "previous": pl.Float64,
    "current": pl.Float64,
    "consumption": pl.Float64,
    "read": pl.Date,
    "estimated": pl.Date,
    "unreadable": pl.Date,
    "person": pl.String,
}
Row = tuple[object, ...]


def make_meters(rng: Random, clock: OfficeTime, households: list[Household]) -> pl.DataFrame:
    """The sheet of meters to read: most read, some estimated, two of August still due."""
    chosen = sorted(rng.sample(range(len(households)), METERED))
    rows = [
        row
        for kind in USUAL
        for index, household in enumerate(chosen)
        for row in _readings(rng, clock, kind, index, households[household])
    ]
    rows.sort(key=lambda row: (str(row[1]), str(row[0])))
    return pl.DataFrame(rows, schema=COLUMNS, orient="row")


def _readings(
    rng: Random, clock: OfficeTime, kind: str, index: int, household: Household
) -> Iterator[Row]:
    """A meter's twelve months; what could not be read counts in the next reading."""
    reading = rng.randrange(80, 900) * USUAL[kind] // 100
    level = rng.lognormvariate(0, 0.3) * (4 if index in HEAVY[kind] else 1)
    used = 0
    for month, season in zip(months(), SEASON[kind], strict=True):
        used += round(USUAL[kind] * level * season * rng.uniform(0.85, 1.15))
        days = [month.replace(day=day) for day in range(21, last_day(month).day + 1)]
        weekdays = [day for day in days if clock.is_weekday(day)]
        outcome = _outcome(rng, kind, index, month)
        known = outcome in ("read", "estimated")
        yield (
            f"{'A' if kind == 'water' else 'E'}-{month:%y%m}-{index + 1:03d}",
            month.replace(day=20),
            kind,
            household.community,
            household.name,
            reading / 1000,
            (reading + used) / 1000 if known else None,
            used / 1000 if known else None,
            weekdays[index * 4 // METERED] if outcome == "read" else None,
            weekdays[-1] if outcome == "estimated" else None,
            weekdays[-1] if outcome == "unreadable" else None,
            "teresa",
        )
        if known:
            reading += used
            used = 0


def _outcome(rng: Random, kind: str, index: int, month: date) -> str:
    luck = rng.random()
    if last_day(month) == LAST_DAY and (kind, index) in STILL_DUE:
        return "due"
    if luck < 0.02:
        return "estimated"
    return "unreadable" if luck < 0.023 else "read"
