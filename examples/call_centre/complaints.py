"""Complaints about the public telephones and the cards: three or four in a thousand calls."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from random import Random

import polars as pl

from examples.call_centre.calls import OUTAGE
from examples.call_centre.near_misses import make_near_misses
from examples.call_centre.staff import CARDS, NOELIA_CHANGES_TEAM, PUBLIC
from examples.office_time import LAST_DAY, OfficeTime, last_day, months

RECEIVED = (66, 69, 71, 88, 63, 58, 74, 65, 62, 60, 64, 66)
IN_THE_OUTAGE = 24
"""Complaints of the week in which the customer records could not be opened, besides."""

KINDS = (
    # share, line, category, queue, titles
    (22, "public", "coin_lost", "averias", "El teléfono se quedó con las monedas"),
    (20, "public", "no_dial_tone", "averias", "El teléfono público no da línea"),
    (8, "public", "billing", "informacion", "Se cobró más de lo que marca la tarifa"),
    (5, "public", "treatment", "informacion", "Se sintió mal atendido por teléfono"),
    (21, "cards", "card_not_accepted", "averias", "El terminal rechaza la tarjeta"),
    (18, "cards", "billing", "informacion", "Recarga cobrada dos veces"),
    (6, "cards", "treatment", "informacion", "Le pasaron con varias personas sin solución"),
)
HOURS = {
    "coin_lost": 20,
    "no_dial_tone": 36,
    "billing": 32,
    "treatment": 14,
    "card_not_accepted": 26,
}
"""Median office hours from the first response to the end."""

LONGER = {"waiting_since": 2, "escalated": 5}
"""How many times as long it takes once it waits or has been sent up."""

DAYS_PROMISED = {
    "coin_lost": 5,
    "no_dial_tone": 8,
    "billing": 8,
    "treatment": 4,
    "card_not_accepted": 6,
}
WAITS_FOR = {"no_dial_tone": "technician", "card_not_accepted": "bank", "billing": "bank"}
ENDINGS = {
    "coin_lost": ("refunded",),
    "no_dial_tone": ("repaired",),
    "billing": ("refunded", "refunded", "explained"),
    "treatment": ("explained",),
    "card_not_accepted": ("replaced", "replaced", "explained"),
}
TOWNS = ("estación de autobuses", "plaza Mayor", "hospital comarcal", "paseo Marítimo", "mercado")
JUMPED = (1, 2, 1, 3, 1, 0, 3, 2, 1, 1, 2, 7)
"""Complaints of each month that went to the management without the team having heard of them."""

ENDS = datetime.combine(LAST_DAY, datetime.max.time())

COLUMNS = {
    "number": pl.String,
    "opened": pl.Datetime,
    "kind": pl.String,
    "category": pl.String,
    "place": pl.String,
    "customer": pl.String,
    "line": pl.String,
    "title": pl.String,
    "due": pl.Date,
    "person": pl.String,
    "first_response": pl.Datetime,
    "waiting_since": pl.Datetime,
    "escalated": pl.Datetime,
    "resolved": pl.Datetime,
    "reason": pl.String,
    "route": pl.String,
}
Row = dict[str, object]


def make_complaints(rng: Random, clock: OfficeTime) -> tuple[pl.DataFrame, pl.DataFrame]:
    """The sheet of complaints and near misses, and what the team lead still has of it."""
    days = [
        month + timedelta(days=rng.randrange(last_day(month).day))
        for month, count in zip(months(), RECEIVED, strict=True)
        for _ in range(count)
    ]
    days += [OUTAGE[0] + timedelta(days=rng.randrange(7)) for _ in range(IN_THE_OUTAGE)]
    complaints = [_row(rng, clock, day) for day in days]
    near_misses = [dict.fromkeys(COLUMNS) | row for row in make_near_misses(rng, clock)]
    _mark_jumped(rng, complaints)
    rows = sorted((*complaints, *near_misses), key=lambda row: str(row["opened"]))
    for index, row in enumerate(rows, start=1):
        row["number"] = f"R-{index:04d}"
    sheet = pl.DataFrame(rows, schema=COLUMNS)
    return sheet, _taken_over(sheet)


def _row(rng: Random, clock: OfficeTime, day: date) -> Row:
    _, line, category, place, title = rng.choices(KINDS, [kind[0] for kind in KINDS])[0]
    opened = datetime.combine(day, datetime.min.time())
    opened += timedelta(minutes=rng.randrange(8 * 60 + 5, 21 * 60 + 55))
    where = f" ({rng.choice(TOWNS)})" if category in ("coin_lost", "no_dial_tone") else ""
    row = dict.fromkeys(COLUMNS) | {
        "opened": opened,
        "kind": "complaint",
        "category": category,
        "place": place,
        "customer": str(555_100_000 + rng.randrange(32_000) * 7),
        "line": line,
        "title": title + where,
        "due": day + timedelta(days=DAYS_PROMISED[category]),
        "person": _agent(rng, line, day),
        "route": "usual",
    }
    return row | _history(rng, clock, opened, category)


def _mark_jumped(rng: Random, complaints: list[Row]) -> None:
    for month, count in zip(months(), JUMPED, strict=True):
        of_month = [row for row in complaints if str(row["opened"])[:7] == str(month)[:7]]
        for row in rng.sample(of_month, count):
            row["route"] = "jumped"


def _agent(rng: Random, line: str, day: date) -> str:
    if line == "cards":
        return rng.choice((*CARDS, "noelia") if day >= NOELIA_CHANGES_TEAM else CARDS)
    moved = day >= NOELIA_CHANGES_TEAM
    return rng.choice([agent for agent in PUBLIC if not (moved and agent == "noelia")])


def _history(rng: Random, clock: OfficeTime, opened: datetime, category: str) -> Row:
    """First response, a wait or a step up for some, and the end: what falls in the year."""
    reached = clock.after(opened, 35 * rng.lognormvariate(0, 1))
    steps: list[tuple[str, datetime, str | None]] = [("first_response", reached, None)]
    if category in WAITS_FOR and rng.random() < 0.25:
        reached = clock.after(reached, rng.uniform(30, 400))
        steps.append(("waiting_since", reached, WAITS_FOR[category]))
    elif rng.random() < 0.09:
        reached = clock.after(reached, rng.uniform(60, 800))
        steps.append(("escalated", reached, "manager"))
    longer = LONGER.get(steps[-1][0], 1)
    reached = clock.after(reached, longer * HOURS[category] * 60 * rng.lognormvariate(0, 0.8))
    steps.append(("resolved", reached, rng.choice(ENDINGS[category])))
    history: Row = {}
    for step, at, reason in steps:
        if at <= ENDS:
            history |= {step: at, "reason": reason}
    return history


def _taken_over(sheet: pl.DataFrame) -> pl.DataFrame:
    return sheet.filter(pl.col("escalated").is_not_null(), pl.col("resolved").is_null()).select(
        "number",
        at=pl.col("escalated") + pl.duration(minutes=10),
        state=pl.lit("escalated"),
        person=pl.lit("beatriz"),
        reason=pl.lit("manager"),
    )
