"""The shifts of the year: the rota that the calls were answered with, and who was away.

Whoever took calls on a day worked on it. Of those who were away, some had leave, some fell ill,
and the shift of some was covered by a colleague, who gave up the day's own rest for it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from random import Random

import polars as pl

from examples.call_centre.staff import AGENTS, CHANGES, NEWCOMERS, OPENS, Duty, rota
from examples.office_time import FIRST_MONTH, LAST_DAY

HOLIDAYS = {7: 0.5, 8: 0.62}
"""Share of those away who are on their yearly holidays, for whom no shift was planned."""

COLUMNS = {
    "number": pl.String,
    "planned": pl.Datetime,
    "category": pl.String,
    "person": pl.String,
    "worked": pl.Datetime,
    "covered": pl.Datetime,
    "covered_by": pl.String,
    "missed": pl.Datetime,
    "called_off": pl.Datetime,
    "reason": pl.String,
}
SHIFT_HOURS = 7
Row = dict[str, object]


def make_shifts(rng: Random, rota_seed: int) -> pl.DataFrame:
    """A row for each shift; ``rota_seed`` is the calls' own, so that both tell of the same days."""
    drawn = Random(rota_seed)
    days = (LAST_DAY - FIRST_MONTH).days + 1
    rows: list[Row] = []
    for day in (FIRST_MONTH + timedelta(days=each) for each in range(days)):
        duties, away = rota(drawn, day)
        rows += _day(rng, day, duties, away)
        rows += _newcomers(day)
    for index, row in enumerate(rows, start=1):
        row["number"] = f"S-{index:04d}"
    return pl.DataFrame(rows, schema=COLUMNS)


def _day(rng: Random, day: date, duties: list[Duty], away: list[str]) -> Iterator[Row]:
    covering = list(duties)
    absences: list[Row] = []
    for agent in away:
        if rng.random() < HOLIDAYS.get(day.month, 0):
            continue
        chance = rng.random()
        if covering and chance < (0.8 if day.weekday() > 4 else 0.35):
            duty = covering.pop(rng.randrange(len(covering)))
            absences.append(_covered(rng, day, agent, duty))
        else:
            absences.append(_away(rng, day, agent, left=chance > 0.75))
    for duty in covering:
        row = _shift(day, AGENTS[duty.agent], duty.start)
        yield row | {"worked": _ends(row)}
    yield from absences


def _covered(rng: Random, day: date, agent: str, duty: Duty) -> Row:
    row = _shift(day, agent, duty.start)
    ill = rng.random() < 0.4
    reason = "illness" if ill else "swap"
    more = {"missed": row["planned"]} if ill else {}
    return row | more | {"covered": _ends(row), "covered_by": AGENTS[duty.agent], "reason": reason}


def _away(rng: Random, day: date, agent: str, *, left: bool) -> Row:
    row = _shift(day, agent, rng.choice((OPENS, CHANGES)))
    if left:
        return row | {"called_off": row["planned"], "reason": "leave"}
    reason = rng.choice(("illness", "illness", "illness", "no_notice"))
    return row | {"missed": row["planned"], "reason": reason}


def _newcomers(day: date) -> Iterator[Row]:
    """Onboarding takes the weekdays' mornings."""
    for person, first in NEWCOMERS.items():
        if day >= first and day.weekday() < 5:
            row = _shift(day, person, OPENS) | {"category": "onboarding"}
            yield row | {"worked": _ends(row)}


def _shift(day: date, person: str, start: int) -> Row:
    planned = datetime.combine(day, datetime.min.time()) + timedelta(seconds=start)
    category = "morning" if start == OPENS else "afternoon"
    named = {"planned": planned, "category": category, "person": person}
    return dict.fromkeys(COLUMNS) | named


def _ends(row: Row) -> datetime:
    planned = row["planned"]
    assert isinstance(planned, datetime)
    return planned + timedelta(hours=SHIFT_HOURS)
