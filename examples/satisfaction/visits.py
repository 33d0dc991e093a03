"""Return visits: planned for the month, made or not, and what the customers raised in them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

import polars as pl

from examples.office_time import FIRST_MONTH, LAST_DAY, OfficeTime, last_day, months
from examples.satisfaction.sayings import RAISED, REMARKS
from examples.satisfaction.staff import (
    INTERVIEWERS,
    PLACES,
    STORM,
    VISITORS,
    at_work,
    one_of,
    open_day,
    within,
    working_days,
)

SEPTEMBER = date(2026, 9, 1)
A_MONTH = (52, 54, 51, 46, 49, 51, 54, 51, 53, 54, 52, 56)
IN_SEPTEMBER = 21
LEFT_SINCE = date(2026, 8, 27)
"""Some of the visits due in the last days of August are still to be made."""

KINDS = ("welcome", "recovery", "after_fault", "essential")
KIND_WEIGHTS = (30, 26, 24, 20)
PLACE_WEIGHTS = (28, 25, 16, 18, 13)
THEMES = ("bill", "supply", "attention", "price", "procedures")
THEME_WEIGHTS = {
    "welcome": (22, 5, 28, 20, 25),
    "recovery": (34, 20, 16, 22, 8),
    "after_fault": (8, 68, 16, 2, 6),
    "essential": (18, 44, 26, 8, 4),
}
RAISES = {"welcome": 0.14, "recovery": 0.5, "after_fault": 0.36, "essential": 0.28}
DAYS_TO_ACT = {"bill": 7, "supply": 13, "attention": 4, "price": 5, "procedures": 6}
WAITS_FOR = {"bill": "billing_desk", "supply": "grid"}
COLUMNS = {
    "number": pl.String,
    "planned": pl.Date,
    "due": pl.Date,
    "category": pl.String,
    "place": pl.String,
    "customer": pl.String,
    "person": pl.String,
    "made": pl.Date,
    "unreachable": pl.Date,
    "dropped": pl.Date,
    "theme": pl.String,
    "said": pl.String,
    "to_act": pl.Date,
    "acted": pl.Date,
    "reason": pl.String,
}
Row = dict[str, object]


def make_visits(rng: Random, clock: OfficeTime) -> pl.DataFrame:
    """The sheet of visits in the order in which they were planned."""
    rows = sorted(_rows(rng, clock), key=lambda row: (str(row["planned"]), str(row["due"])))
    for index, row in enumerate(rows, start=1):
        row["number"] = f"V-{index:04d}"
    return pl.DataFrame(rows, schema=COLUMNS)


def _rows(rng: Random, clock: OfficeTime) -> Iterator[Row]:
    for month, count in zip(months(), A_MONTH, strict=True):
        for _ in range(count):
            row = _planned(rng, clock, month)
            yield row | _outcome(rng, clock, row)
    for _ in range(IN_SEPTEMBER):
        yield _planned(rng, clock, SEPTEMBER)


def _planned(rng: Random, clock: OfficeTime, month: date) -> Row:
    """A visit of the month: on the route of the month before, or added after a low mark."""
    kind = rng.choices(KINDS, KIND_WEIGHTS)[0]
    due = rng.choice(working_days(clock, month, last_day(month)))
    planned = open_day(clock, month - timedelta(days=rng.randint(5, 11)))
    if kind == "recovery" and month < SEPTEMBER:
        planned = open_day(clock, due - timedelta(days=rng.randint(6, 12)))
    own: tuple[str, ...] = INTERVIEWERS if kind == "recovery" and rng.random() < 0.6 else VISITORS
    if own == INTERVIEWERS and rng.random() < 0.25:
        own = ("pilar",)
    return dict.fromkeys(COLUMNS) | {
        "planned": max(planned, FIRST_MONTH),
        "due": max(due, FIRST_MONTH + timedelta(days=1)),
        "category": kind,
        "place": "granada" if own != VISITORS else rng.choices(PLACES, PLACE_WEIGHTS)[0],
        "customer": f"CL-{rng.randrange(1, 13_000):05d}",
        "person": one_of(rng, own, due),
    }


def _outcome(rng: Random, clock: OfficeTime, row: Row) -> Row:
    """Made near the due day, after a failed attempt or not at all."""
    due = row["due"]
    assert isinstance(due, date)
    if within(due, STORM) and row["place"] in ("alpujarra", "guadix"):
        return {"dropped": due, "reason": "road"}
    chance = rng.random()
    nobody_in = 0.26 if due.month == 8 else 0.11
    if chance < 0.05:
        return {"dropped": due, "reason": rng.choice(("moved", "declined"))}
    if due >= LEFT_SINCE and chance > 0.6:
        return {}
    day = _near(rng, clock, row, due)
    if chance < 0.05 + nobody_in:
        again = open_day(clock, day + timedelta(days=rng.randint(3, 9)))
        if rng.random() < 0.5 or again > LAST_DAY:
            return {"unreachable": day} if day <= LAST_DAY else {}
        return {"unreachable": day} | _made(rng, clock, row, again)
    return _made(rng, clock, row, day) if day <= LAST_DAY else {}


def _near(rng: Random, clock: OfficeTime, row: Row, due: date) -> date:
    """A day on which the visitor works: mostly up to the due day, for some after it."""
    late = rng.random() < 0.1
    shift = rng.randint(1, 6) if late else -rng.choice((0, 0, 1, 1, 2, 3))
    planned = row["planned"]
    assert isinstance(planned, date)
    day = open_day(clock, max(due + timedelta(days=shift), planned))
    while not at_work(str(row["person"]), day):
        day = open_day(clock, day + timedelta(days=1))
    return day


def _made(rng: Random, clock: OfficeTime, row: Row, day: date) -> Row:
    """What the customer spoke of, and what had to be done about it until it was done."""
    kind = str(row["category"])
    theme = rng.choices(THEMES, THEME_WEIGHTS[kind])[0]
    if rng.random() > RAISES[kind]:
        said = rng.choice(REMARKS[theme]) if rng.random() < 0.5 else None
        return {"made": day, "theme": theme, "said": said}
    told: Row = {"made": day, "theme": theme, "said": rng.choice(RAISED[theme]), "to_act": day}
    days = max(1, round(DAYS_TO_ACT[theme] * rng.lognormvariate(0.1, 1)))
    acted = open_day(clock, day + timedelta(days=days))
    if acted <= LAST_DAY:
        return told | {"acted": acted}
    return told | {"reason": WAITS_FOR.get(theme)}
