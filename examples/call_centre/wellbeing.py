"""How the people of the centre are: one question a month, which nobody has to answer."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

import polars as pl

from examples.call_centre.staff import AGENTS, NEWCOMERS
from examples.office_time import months

USUAL = {"hugo": 3.3, "carla": 4.4, "yolanda": 3.5, "irene": 4.3}
"""The mood of an ordinary month, from 1 to 5; 3.9 the others'."""

MONTH = {12: -0.9, 3: -0.8, 8: -0.5, 5: 0.2}
COLUMNS = {
    "number": pl.String,
    "asked": pl.Date,
    "category": pl.String,
    "person": pl.String,
    "answered": pl.Date,
    "mood": pl.Int64,
    "lapsed": pl.Date,
}
ASKED_ON, LAPSES_ON = 14, 25
"""Days of the month."""


def make_wellbeing(rng: Random) -> pl.DataFrame:
    """The sheet of check-ins."""
    rows = [
        (month.replace(day=ASKED_ON), person, *_answer(rng, month, person))
        for month in months()
        for person in (*AGENTS, *NEWCOMERS)
        if NEWCOMERS.get(person, month) < month.replace(day=ASKED_ON)
    ]
    return pl.DataFrame(
        [
            (f"B-{index:03d}", asked, "monthly", person, answered, mood, lapsed)
            for index, (asked, person, answered, mood, lapsed) in enumerate(rows, start=1)
        ],
        schema=COLUMNS,
        orient="row",
    )


def _answer(rng: Random, month: date, person: str) -> tuple[date | None, int | None, date | None]:
    chance, days = rng.random(), rng.randrange(7)
    mood = USUAL.get(person, 3.9) + MONTH.get(month.month, 0) + rng.gauss(0, 0.6)
    if chance < 0.08:
        return None, None, month.replace(day=LAPSES_ON)
    answered = month.replace(day=ASKED_ON) + timedelta(days=days)
    return answered, min(5, max(1, round(mood))), None
