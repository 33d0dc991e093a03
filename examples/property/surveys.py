"""What the neighbours think, asked of some of them four times a year: one (bad) to five (good)."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

import polars as pl

from examples.property.households import Household

ASKED = (date(2025, 11, 12), date(2026, 2, 11), date(2026, 5, 13), date(2026, 8, 5))
SAMPLE = 60
SATISFIED = {ASKED[0]: 0.76, ASKED[1]: 0.8, ASKED[2]: 0.79, ASKED[3]: 0.6}
"""Share of those who answer that are satisfied; leaks weigh on the last."""

THEMES = {
    "satisfied": ("Limpieza", "Atención en la oficina", "Jardines", "Rondas nocturnas"),
    "unsatisfied": ("Filtraciones", "Filtraciones", "Plazos de reparación", "Ascensores"),
}
PEOPLE = {
    "los_tilos": "marta",
    "mirador": "teresa",
    "las_lilas": "teresa",
    "san_bernabe": "ruben",
    "plaza_nueva": "marta",
}
"""Who each community mostly deals with."""

COLUMNS = {
    "number": pl.String,
    "sent": pl.Date,
    "category": pl.String,
    "survey": pl.String,
    "place": pl.String,
    "customer": pl.String,
    "person": pl.String,
    "answered": pl.Date,
    "score": pl.Int64,
    "theme": pl.String,
    "expired": pl.Date,
}


def make_surveys(rng: Random, households: list[Household]) -> pl.DataFrame:
    """The sheet of surveys."""
    rows = [
        (
            sent,
            "csat",
            "Opinión de los vecinos",
            household.community,
            household.name,
            PEOPLE[household.community],
            *_answer(rng, sent),
        )
        for sent in ASKED
        for household in rng.sample(households, SAMPLE)
    ]
    return pl.DataFrame(
        [(f"E-{index:03d}", *row) for index, row in enumerate(rows, start=1)],
        schema=COLUMNS,
        orient="row",
    )


def _answer(rng: Random, sent: date) -> tuple[date | None, int | None, str | None, date | None]:
    if rng.random() > 0.62:
        return None, None, None, sent + timedelta(days=21)
    satisfied = rng.random() < SATISFIED[sent]
    score = rng.choice((4, 4, 5) if satisfied else (1, 2, 3, 3))
    theme = rng.choice(THEMES["satisfied" if satisfied else "unsatisfied"])
    return sent + timedelta(days=rng.randrange(1, 15)), score, theme, None
