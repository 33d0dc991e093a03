"""A year of what customers and shops brought to the desk, from first response to the end."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from random import Random

import polars as pl

from examples.agent import subjects
from examples.agent.staff import (
    CLIENTS,
    DOUBLE_BILLING,
    LEAD,
    NEW_TARIFF,
    SAMIR_ON_HIS_OWN,
    SHOPS,
    at_work,
    launched,
)
from examples.office_time import LAST_DAY, OfficeTime, last_day, months

RECEIVED = (102, 108, 104, 111, 106, 101, 108, 103, 107, 105, 101, 100)
OF_THE_DOUBLE_BILLING = 12
OF_THE_NEW_TARIFF = 43
PLACES = ("colon", "russafa", "benimaclet", "torrent", "sagunt", "gandia")
ENDS = datetime.combine(LAST_DAY, time(20))
FIRST_RESPONSE_MINUTES = 27.0
HEAD_TAKES_ON = 0.03
"""How likely the head of the desk answers what did not go straight to her."""

COLUMNS = {
    "number": pl.String,
    "opened": pl.Datetime,
    "kind": pl.String,
    "category": pl.String,
    "place": pl.String,
    "customer": pl.String,
    "title": pl.String,
    "due": pl.Date,
    "person": pl.String,
    "first_response": pl.Datetime,
    "waiting_since": pl.Datetime,
    "escalated": pl.Datetime,
    "returned": pl.Datetime,
    "resolved": pl.Datetime,
    "withdrawn": pl.Datetime,
    "reason": pl.String,
    "route": pl.String,
    "fault": pl.String,
    "options": pl.String,
    "cost": pl.Float64,
}
Row = dict[str, object]
About = tuple[str, str, str]
"""Kind, category and title of a case."""

Happened = tuple[str, datetime, str | None]
"""A step of a case, its moment and its reason."""


def make_cases(rng: Random, clock: OfficeTime) -> pl.DataFrame:
    """The sheet of cases, in the order in which they came in."""
    rows = [
        _row(rng, clock, month + timedelta(days=rng.randrange(last_day(month).day)), None)
        for month, count in zip(months(), RECEIVED, strict=True)
        for _ in range(count)
    ]
    for _ in range(OF_THE_DOUBLE_BILLING):
        day = _day_within(rng, DOUBLE_BILLING)
        rows.append(_row(rng, clock, day, subjects.OF_THE_DOUBLE_BILLING))
    for _ in range(OF_THE_NEW_TARIFF):
        day = _day_within(rng, NEW_TARIFF)
        about = rng.choices(
            subjects.OF_THE_NEW_TARIFF, [each[0] for each in subjects.OF_THE_NEW_TARIFF]
        )[0]
        rows.append(_row(rng, clock, day, about[1:]))
    rows += [_near_miss(rng, clock, *each) for each in subjects.NEAR_MISSES]
    rows.sort(key=lambda row: (str(row["opened"]), str(row["title"])))
    for index, row in enumerate(rows, start=1):
        row["number"] = f"G-{index:04d}"
    return pl.DataFrame(rows, schema=COLUMNS)


def make_reopened(rng: Random, clock: OfficeTime, cases: pl.DataFrame) -> pl.DataFrame:
    """Cases that were resolved and came back, with how each came to its end again."""
    candidates = cases.filter(
        pl.col("resolved") < datetime(2026, 8, 24),
        pl.col("kind").is_in(["complaint", "incident"]),
    )
    moves: list[tuple[str, datetime, str, str | None]] = []
    for month in months():
        of_month = candidates.filter(
            pl.col("resolved").dt.year() == month.year, pl.col("resolved").dt.month() == month.month
        )
        for number, resolved in rng.sample(
            of_month.select("number", "resolved").rows(), rng.choice((1, 1, 2))
        ):
            again = clock.after(resolved, rng.uniform(600, 2400))
            done = clock.after(again, rng.uniform(120, 1500))
            moves.append((number, again, "in_hand", None))
            moves.append((number, done, "resolved", "corrected"))
    return pl.DataFrame(
        [move for move in moves if move[1] <= ENDS],
        schema={"number": pl.String, "at": pl.Datetime, "state": pl.String, "reason": pl.String},
        orient="row",
    )


def _day_within(rng: Random, days: tuple[date, date]) -> date:
    return days[0] + timedelta(days=rng.randrange((days[1] - days[0]).days + 1))


def _row(rng: Random, clock: OfficeTime, day: date, about: About | None) -> Row:
    opened = clock.moment(rng, day)
    if opened.month != day.month:
        opened = clock.moment(rng, day - timedelta(days=4))
    day = opened.date()
    team = CLIENTS if rng.random() < 0.56 else SHOPS
    if about is not None:
        team = CLIENTS if rng.random() < 0.7 else SHOPS
    kind, category, title = about or _about(rng, team)
    jumped = kind == "complaint" and rng.random() < 0.1
    taken_on = jumped or rng.random() < HEAD_TAKES_ON
    person = LEAD if taken_on and at_work(LEAD, day) else _agent(rng, team, day)
    row = dict.fromkeys(COLUMNS) | {
        "opened": opened,
        "kind": kind,
        "category": category,
        "place": rng.choices(PLACES, (9, 7, 5, 6, 4, 5))[0],
        "customer": f"C-{rng.randrange(1000, 9999)}",
        "title": title,
        "due": day + timedelta(days=subjects.DAYS_PROMISED[kind]),
        "person": person,
        "route": "jumped" if jumped else "usual",
    }
    row |= _fault(rng, kind, title) | _history(rng, clock, row)
    return row | (subjects.OPTIONS.get(title, {}) if row["escalated"] else {})


def _about(rng: Random, team: tuple[str, ...]) -> About:
    shares = subjects.KIND_SHARES[team]
    kind = rng.choices(list(shares), list(shares.values()))[0]
    found = rng.choices(subjects.SUBJECTS[kind], [each[0] for each in subjects.SUBJECTS[kind]])[0]
    return kind, found[1], found[2]


def _agent(rng: Random, team: tuple[str, ...], day: date) -> str:
    """Somebody of the team who is there that day and the next ones, or at least that day."""
    there = [
        each
        for each in team
        if at_work(each, day) and not (each == "samir" and day < SAMIR_ON_HIS_OWN)
    ]
    staying = [each for each in there if at_work(each, day + timedelta(days=4))]
    return rng.choice(staying or there or [LEAD])


def _fault(rng: Random, kind: str, title: str) -> Row:
    if kind not in subjects.FAULTS:
        return {}
    if title == subjects.OF_THE_DOUBLE_BILLING[2]:
        return {"fault": "third_party"}
    names, weights = zip(*subjects.FAULTS[kind], strict=True)
    return {"fault": rng.choices(names, weights)[0]}


def _history(rng: Random, clock: OfficeTime, row: Row) -> Row:
    """First response, what happens in between for some, and the end: what falls in the year."""
    kind, opened = str(row["kind"]), row["opened"]
    assert isinstance(opened, datetime)
    learning = row["person"] == "samir" and opened.date() < date(2026, 4, 1)
    slower = (2.3 if launched(opened.date()) else 1.0) * (1.6 if learning else 1.0)
    reached = clock.after(opened, FIRST_RESPONSE_MINUTES * slower * rng.lognormvariate(0, 0.85))
    steps: list[Happened] = [("first_response", reached, None)]
    steps += _between(rng, clock, row, reached)
    name, reached, _ = steps[-1]
    withdrawn = rng.random() < {"escalated": 0.12, "first_response": 0.015}.get(name, 0.0)
    if name == "escalated":
        reached = _decided(rng, clock, row, reached)
    else:
        reached = clock.after(reached, subjects.HOURS[kind] * 60 * rng.lognormvariate(0, 0.75))
    ends = ("duplicate",) if withdrawn else subjects.ENDS_WITH[kind]
    steps.append(("withdrawn" if withdrawn else "resolved", reached, rng.choice(ends)))
    history: Row = {}
    for step, at, reason in steps:
        if at <= ENDS:
            history |= {step: at, "reason": reason}
    return history


def _between(rng: Random, clock: OfficeTime, row: Row, reached: datetime) -> list[Happened]:
    """A wait for others, or a step up to the head of the desk and sometimes back."""
    kind, category = str(row["kind"]), str(row["category"])
    waits = subjects.WAITS[kind]
    escalates = 0.6 if row["title"] == subjects.NOT_YET_DECIDED else subjects.ESCALATES[kind]
    luck = rng.random()
    if luck < escalates:
        at = clock.after(reached, rng.uniform(60, 700))
        up: Happened = ("escalated", at, "head")
        if rng.random() < 0.35:
            return [up, ("returned", _decided(rng, clock, row, at), None)]
        return [up]
    if luck < escalates + waits:
        at = clock.after(reached, rng.uniform(20, 300))
        return [("waiting_since", at, subjects.WAITS_FOR[category])]
    return []


def _decided(rng: Random, clock: OfficeTime, row: Row, at: datetime) -> datetime:
    longer = 5 if row["title"] == subjects.NOT_YET_DECIDED else 1
    return clock.after(at, 800 * longer * rng.lognormvariate(0, 0.6))


def _near_miss(rng: Random, clock: OfficeTime, day: str, person: str, title: str) -> Row:
    opened = clock.moment(rng, date.fromisoformat(day))
    reached = clock.after(opened, rng.uniform(3, 20))
    return dict.fromkeys(COLUMNS) | {
        "opened": opened,
        "kind": "near_miss",
        "category": "procedure",
        "place": rng.choice(PLACES),
        "title": title,
        "person": person,
        "first_response": reached,
        "resolved": clock.after(reached, rng.uniform(20, 200)),
        "reason": "noted",
    }
