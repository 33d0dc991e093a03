"""Reviews of the agents' cases: two a month each, of which eight out of ten are required."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

import polars as pl

from examples.agent.staff import AGENTS, SAMIR_ON_HIS_OWN, at_work
from examples.office_time import LAST_DAY, last_day, months

REQUIRED = 8.0
LEVEL = {"ines": 9.2, "marcos": 8.5, "lucia": 9.0, "toni": 9.0, "raquel": 9.1, "samir": 8.6}
SUBJECTS = ("written", "telephone")
TITLES = {
    "written": "Respuesta escrita: completa, clara y con el paso siguiente",
    "telephone": "Llamada: escucha, explicación y despedida",
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


def make_quality(rng: Random) -> pl.DataFrame:
    """The sheet of reviews; a review below what is required is followed until it is put right."""
    rows: list[dict[str, object]] = []
    for month in months():
        for person in AGENTS:
            if person == "samir" and last_day(month) < SAMIR_ON_HIS_OWN:
                continue
            for category, first in zip(SUBJECTS, (8, 18), strict=True):
                rows.append(
                    {
                        "number": f"C-{len(rows) + 1:03d}",
                        "planned": month,
                        "due": last_day(month),
                        "category": category,
                        "person": person,
                        "title": TITLES[category],
                        **_outcome(rng, person, month + timedelta(days=first)),
                    }
                )
    return pl.DataFrame(rows, schema=COLUMNS)


def _outcome(rng: Random, person: str, first: date) -> dict[str, object]:
    day = next(
        (
            each
            for each in (first + timedelta(days=n + rng.randrange(3)) for n in range(11))
            if each.weekday() < 5 and at_work(person, each)
        ),
        None,
    )
    if day is None:
        return {"dropped": first, "reason": "away"}
    score = min(10.0, max(6.0, round(rng.gauss(LEVEL[person], 0.6) * 4) / 4))
    if score >= REQUIRED:
        return {"met": day, "score": score}
    improved = day + timedelta(days=rng.randint(14, 24))
    again = {} if improved > LAST_DAY else {"improved": improved}
    return {"below": day, "score": score, **again}
