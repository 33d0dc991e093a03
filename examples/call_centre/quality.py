"""Reviews of calls and records: two a month for each agent, and what came of the weak ones."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

import polars as pl

from examples.call_centre.staff import AGENTS, NEWCOMERS
from examples.office_time import LAST_DAY, last_day, months

REQUIRED = 85
"""The score that a review must reach, out of a hundred."""

USUAL = {"hugo": 87.5, "paula": 91.5, "carla": 92.5, "elena": 91.0}
"""What an agent scores in an ordinary month; 89.5 the others."""

MONTH = {12: -2.5, 3: -2.0, 8: -5.8}
"""How much the months of long queues take away."""

REVIEWED = {
    "call": ("Llamada de información", "Llamada de saldo", "Llamada de avería", "Reclamación"),
    "record": ("Ficha de una reclamación", "Ficha de una avería", "Ficha de una recarga"),
}
COLUMNS = {
    "number": pl.String,
    "planned": pl.Date,
    "due": pl.Date,
    "category": pl.String,
    "person": pl.String,
    "title": pl.String,
    "met": pl.Date,
    "below": pl.Date,
    "score": pl.Float64,
    "improved": pl.Date,
    "dropped": pl.Date,
    "reason": pl.String,
}
Row = dict[str, object]


def make_quality(rng: Random) -> pl.DataFrame:
    """The sheet of reviews."""
    rows: list[Row] = []
    for month in months():
        for agent in AGENTS:
            rows += [_review(rng, month, agent, category) for category in REVIEWED]
        rows += _trials(month)
    for index, row in enumerate(rows, start=1):
        row["number"] = f"C-{index:03d}"
    return pl.DataFrame(rows, schema=COLUMNS)


def _review(rng: Random, month: date, agent: str, category: str) -> Row:
    row = _planned(month, last_day(month), category, agent, rng.choice(REVIEWED[category]))
    if month.month == 12 and rng.random() < 0.25:
        return row | {"dropped": last_day(month) - timedelta(days=1), "reason": "traffic"}
    day = month + timedelta(days=rng.randrange(3, 29))
    score = USUAL.get(agent, 89.5) + MONTH.get(month.month, 0) + rng.gauss(0, 3.6)
    improved = day + timedelta(days=rng.randrange(12, 40))
    if month.month == 8 and rng.random() < 0.12:
        return row
    return row | _outcome(day, round(min(score, 100) * 2) / 2, improved)


def _outcome(day: date, score: float, improved: date) -> Row:
    if score >= REQUIRED:
        return {"met": day, "score": score}
    return {"below": day, "score": score} | ({"improved": improved} if improved <= LAST_DAY else {})


def _trials(month: date) -> Iterator[Row]:
    """Calls played out with those who are still being taught."""
    if month.month != LAST_DAY.month:
        return
    for (person, first), score in zip(NEWCOMERS.items(), (88.0, 79.5), strict=True):
        row = _planned(first, last_day(month), "trial", person, "Llamada de prueba en la acogida")
        yield row | _outcome(first + timedelta(days=17), score, date.max)


def _planned(day: date, due: date, category: str, person: str, title: str) -> Row:
    named = {"planned": day, "due": due, "category": category, "person": person, "title": title}
    return dict.fromkeys(COLUMNS) | named
