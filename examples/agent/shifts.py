"""Afternoon shifts, the ones that rotate: worked, covered by a colleague, or missed."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from random import Random

import polars as pl

from examples.agent.staff import CLIENTS, SAMIR_ON_HIS_OWN, SHOPS, at_work
from examples.office_time import FIRST_MONTH, LAST_DAY, OfficeTime

AFTERNOON = time(15)
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
OFF = (date(2025, 12, 24), date(2025, 12, 31))
"""Afternoons on which the desk closed early."""

SWAPPED = {8: 0.14, 12: 0.08, 3: 0.08}
"""How many in a hundred need a colleague, by month; 4 in the others."""


def make_shifts(rng: Random, clock: OfficeTime) -> pl.DataFrame:
    """One of each team every afternoon, by weeks; who is planned and away is covered."""
    rows: list[dict[str, object]] = []
    day = FIRST_MONTH
    while day <= LAST_DAY:
        if clock.is_weekday(day):
            for team in (CLIENTS, SHOPS):
                person = _planned(team, day)
                rows.append(
                    {
                        "number": f"T-{len(rows) + 1:04d}",
                        "planned": datetime.combine(day, AFTERNOON),
                        "category": "afternoon",
                        "person": person,
                        **_outcome(rng, team, person, day),
                    }
                )
        day += timedelta(days=1)
    return pl.DataFrame(rows, schema=COLUMNS)


def _planned(team: tuple[str, ...], day: date) -> str:
    """Whose week it is among those who were at the desk when the month's rota was written."""
    there = [each for each in team if at_work(each, day) and not _learning(each, day)]
    week = day.toordinal() // 7
    return there[(week + day.weekday() // 3) % len(there)]


def _learning(person: str, day: date) -> bool:
    return person == "samir" and day < SAMIR_ON_HIS_OWN


def _outcome(rng: Random, team: tuple[str, ...], person: str, day: date) -> dict[str, object]:
    starts = datetime.combine(day, AFTERNOON)
    if day in OFF:
        return {"called_off": starts, "reason": "early_closing"}
    luck = rng.random()
    if luck < SWAPPED.get(day.month, 0.04):
        others = [
            each
            for each in (*CLIENTS, *SHOPS)
            if each != person and at_work(each, day) and not _learning(each, day)
        ]
        return {
            "covered": starts,
            "covered_by": rng.choice(others),
            "reason": rng.choice(("appointment", "family", "swap")),
        }
    if luck > 0.988:
        return {"missed": starts, "reason": "illness"}
    return {"worked": starts}
