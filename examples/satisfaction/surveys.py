"""A year of surveys: by telephone, and on a tablet at the end of a visit."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

import polars as pl

from examples.office_time import LAST_DAY, OfficeTime, last_day, months
from examples.satisfaction.staff import (
    BY_MESSAGE,
    INTERVIEWERS,
    PLACES,
    STORM,
    VISITORS,
    one_of,
    within,
    working_days,
)

WEEKDAY = (1.1, 1.25, 1.2, 1.1, 0.6)
"""How many surveys go out from Monday to Friday, beside each other."""

DAYS_TO_ANSWER = (0, 0, 0, 1, 1, 1, 2, 2, 3, 4, 6, 9)
EXPIRES_AFTER = 21
PLACE_WEIGHTS = (34, 26, 12, 17, 11)
STORM_IS_FELT = (STORM[0], date(2026, 2, 20))


@dataclass(frozen=True)
class Survey:
    """An index, where it is asked, how many a month and the share that answer."""

    index: str
    asked: tuple[str, ...]
    a_month: int
    people: tuple[str, ...]
    response: float
    scores: tuple[int, ...]
    weights: tuple[int, ...]
    weights_in_the_storm: tuple[int, ...]


SURVEYS = (
    Survey(
        "nps",
        ("yearly", "yearly", "new_customer"),
        88,
        INTERVIEWERS,
        0.5,
        (10, 9, 8, 7, 6, 5, 4, 3, 2, 0),
        (24, 27, 19, 12, 7, 4, 3, 2, 1, 1),
        (10, 14, 17, 16, 14, 11, 7, 5, 3, 3),
    ),
    Survey(
        "csat",
        ("after_visit", "after_visit", "after_fault"),
        44,
        VISITORS,
        0.62,
        (5, 4, 3, 2, 1),
        (45, 39, 9, 5, 2),
        (20, 34, 20, 15, 11),
    ),
    Survey(
        "ces",
        ("procedure", "procedure", "new_customer"),
        42,
        INTERVIEWERS,
        0.52,
        (7, 6, 5, 4, 3, 2, 1),
        (24, 33, 20, 11, 7, 3, 2),
        (20, 28, 20, 14, 10, 5, 3),
    ),
)
THEMES = ("bill", "supply", "attention", "price", "procedures")
THEME_WEIGHTS = {
    "yearly": (26, 22, 20, 27, 5),
    "new_customer": (12, 5, 30, 26, 27),
    "after_visit": (30, 18, 34, 12, 6),
    "after_fault": (4, 66, 24, 2, 4),
    "procedure": (22, 3, 20, 7, 48),
}
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
    "said": pl.String,
    "expired": pl.Date,
}
SAID = {
    ("bill", True): "La factura se entiende mejor con el resumen de arriba",
    ("bill", False): "No entiendo por qué pago una lectura estimada",
    ("supply", True): "Avisaron del corte con tiempo",
    ("supply", False): "Se va la luz cada vez que hay viento",
    ("attention", True): "Me atendieron por mi nombre y sin prisas",
    ("attention", False): "Tuve que contar lo mismo a dos personas",
    ("price", True): "Me propusieron una tarifa que me sale mejor",
    ("price", False): "Me enteré de la subida por la factura",
    ("procedures", True): "El cambio de titular fue cosa de una llamada",
    ("procedures", False): "El área de cliente no me dejó subir el documento",
}
Row = dict[str, object]


def make_surveys(rng: Random, clock: OfficeTime) -> pl.DataFrame:
    """The sheet of surveys in the order in which they were sent."""
    rows = sorted(_rows(rng, clock), key=lambda row: (str(row["sent"]), str(row["category"])))
    for index, row in enumerate(rows, start=1):
        row["number"] = f"E-{index:04d}"
    return pl.DataFrame(rows, schema=COLUMNS)


def _rows(rng: Random, clock: OfficeTime) -> Iterator[Row]:
    for month in months():
        days = working_days(clock, month, last_day(month))
        weights = [WEEKDAY[day.weekday()] for day in days]
        for survey in SURVEYS:
            sent = rng.choices(days, weights, k=survey.a_month + rng.randint(-4, 4))
            willing = rng.gauss(1, 0.04)
            chances = [willing * _chance(survey, day) for day in sent]
            for day, answers in zip(sent, _drawn(rng, chances), strict=True):
                yield _sent(rng, survey, day) | _ending(rng, survey, day, answers)


def _chance(survey: Survey, day: date) -> float:
    """How likely a survey is to be answered; a text message is less so than a call."""
    by_message = survey.people == INTERVIEWERS and within(day, BY_MESSAGE)
    return survey.response * (0.3 if by_message else 1)


def _drawn(rng: Random, chances: list[float]) -> Iterator[bool]:
    """Which of several come about, each with its chance: a systematic sample of them."""
    reached = rng.random()
    for chance in chances:
        before, reached = reached, reached + chance
        yield int(reached) > int(before)


def _sent(rng: Random, survey: Survey, day: date) -> Row:
    return dict.fromkeys(COLUMNS) | {
        "sent": day,
        "category": survey.index,
        "survey": rng.choice(survey.asked),
        "place": rng.choices(PLACES, PLACE_WEIGHTS)[0],
        "customer": f"CL-{rng.randrange(1, 13_000):05d}",
        "person": one_of(rng, survey.people, day),
    }


def _ending(rng: Random, survey: Survey, day: date, answers: bool) -> Row:
    """The answer and what it is about, or the day on which the survey expired."""
    if answers:
        answered = day + timedelta(days=rng.choice(DAYS_TO_ANSWER))
        return _answer(rng, survey, answered) if answered <= LAST_DAY else {}
    expired = day + timedelta(days=EXPIRES_AFTER)
    return {"expired": expired} if expired <= LAST_DAY else {}


def _answer(rng: Random, survey: Survey, answered: date) -> Row:
    stormy = within(answered, STORM_IS_FELT)
    weights = survey.weights_in_the_storm if stormy else survey.weights
    score = rng.choices(survey.scores, weights)[0]
    theme = rng.choices(THEMES, THEME_WEIGHTS[survey.asked[0]])[0]
    pleased = score >= survey.scores[1]
    comment = SAID[theme, pleased] if rng.random() < 0.4 else None
    return {"answered": answered, "score": score, "theme": theme, "said": comment}
