"""Complaints of the owners: a year of them, all settled by the end of July, and August's 63."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from random import Random

import polars as pl

from examples.office_time import OfficeTime, last_day, months
from examples.property.households import COMMUNITIES, Household

AUGUST = date(2026, 8, 1)
SETTLED_BY = datetime(2026, 7, 31, 19)
AUGUST_ENDS = datetime(2026, 8, 31, 19)

RECEIVED = {
    "leak": (9, 14, 17, 13, 15, 16, 14, 11, 9, 8, 10),
    "gate": (10, 8, 9, 12, 11, 9, 8, 10, 9, 11, 12),
    "corridor_light": (8, 12, 13, 14, 13, 10, 9, 8, 7, 8, 9),
    "other": (15, 13, 12, 11, 14, 12, 13, 15, 16, 17, 16),
}
"""Complaints received from September to July."""

HANDLED_IN_AUGUST = {"leak": 12, "gate": 8, "corridor_light": 9, "other": 13}


Row = dict[str, object]


@dataclass(frozen=True)
class Pending:
    """How August's open complaints of a category stand: the step they are at, and why."""

    count: int
    step: str
    reason: str | None


PENDING_IN_AUGUST = {
    "leak": Pending(15, "escalated", "decision"),
    "gate": Pending(3, "waiting_since", "parts"),
    "corridor_light": Pending(2, "waiting_since", "wiring"),
    "other": Pending(1, "first_response", None),
}

LEAK_REPAIRS: tuple[Row, ...] = (
    {"options": "reparar el tramo o cambiar la bajante entera", "cost": 1850.0},
    {"options": "impermeabilizar ahora o esperar a la derrama", "cost": 2400.0},
    {"options": "sellar la junta o levantar la terraza", "cost": 640.0},
    {"options": "pedir un segundo presupuesto"},
)
"""What the board may decide of a leak, and what that costs where a price was asked for."""

DAYS_PROMISED = {"leak": 10, "gate": 7, "corridor_light": 5, "other": 7}
OFFICE_MINUTES = {"leak": 1500, "gate": 900, "corridor_light": 650, "other": 600}
"""Median office minutes from the first response to the end."""

PEOPLE = {
    "leak": ("ruben",),
    "gate": ("ruben", "ivan"),
    "corridor_light": ("ivan",),
    "other": ("marta", "teresa"),
}
ENDINGS = {
    "leak": ("repaired", "repaired", "agreed"),
    "gate": ("repaired",),
    "corridor_light": ("replaced", "replaced", "repaired"),
    "other": ("explained", "agreed", "repaired"),
}
TITLES = {
    "leak": (
        ("home", "Filtración en el techo del baño"),
        ("home", "Humedad en la pared del dormitorio"),
        ("home", "Gotera en la cocina cuando llueve"),
        ("home", "Mancha de agua bajo la terraza del piso de arriba"),
        ("garage", "Gotera sobre una plaza del garaje"),
        ("common", "Filtración en el cuarto de contadores"),
    ),
    "gate": (
        ("garage", "El portón del garaje no cierra del todo"),
        ("garage", "El mando no abre el portón del garaje"),
        ("common", "La puerta del portal se queda abierta"),
        ("common", "La cerradura del portal está dura"),
        ("garage", "El portón hace mucho ruido de madrugada"),
    ),
    "corridor_light": (
        ("common", "Luz del pasillo fundida en la segunda planta"),
        ("common", "Las luces del pasillo parpadean"),
        ("common", "El pasillo del garaje se queda a oscuras"),
        ("common", "El detector de presencia de la escalera no responde"),
    ),
    "other": (
        ("home", "Ruidos por la noche en el piso de arriba"),
        ("common", "Restos de obra en el rellano"),
        ("common", "El ascensor se para entre plantas"),
        ("common", "Malos olores junto a los contenedores"),
        ("garage", "Coche ajeno en una plaza del garaje"),
        ("common", "Duda sobre el reparto de la derrama"),
        ("common", "El buzón de la comunidad está roto"),
    ),
}

COLUMNS = {
    "number": pl.String,
    "opened": pl.Datetime,
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
    "options": pl.String,
    "cost": pl.Float64,
}


def make_cases(
    rng: Random, clock: OfficeTime, households: list[Household]
) -> tuple[pl.DataFrame, pl.DataFrame]:
    """The sheet of complaints, and the further moves: reopenings and cases taken over."""
    rows = [*_earlier(rng, clock, households), *_august(rng, clock, households)]
    rows.sort(key=lambda row: str(row["opened"]))
    for index, row in enumerate(rows, start=1):
        row["number"] = f"Q-{index:04d}"
    sheet = pl.DataFrame(rows, schema=COLUMNS)
    return sheet, _further_moves(rng, clock, sheet)


def _earlier(rng: Random, clock: OfficeTime, households: list[Household]) -> Iterator[Row]:
    for index, month in enumerate(months()[:-1]):
        for category, counts in RECEIVED.items():
            for _ in range(counts[index]):
                yield _handled(rng, clock, households, category, month, SETTLED_BY)


def _august(rng: Random, clock: OfficeTime, households: list[Household]) -> Iterator[Row]:
    for category, count in HANDLED_IN_AUGUST.items():
        for _ in range(count):
            yield _handled(rng, clock, households, category, AUGUST, AUGUST_ENDS)
    for category, pending in PENDING_IN_AUGUST.items():
        for number in range(pending.count):
            asked = LEAK_REPAIRS[number % 4] if category == "leak" else {}
            yield _pending(rng, clock, households, category, pending) | asked


def _handled(
    rng: Random,
    clock: OfficeTime,
    households: list[Household],
    category: str,
    month: date,
    before: datetime,
) -> Row:
    """A complaint opened in the month and resolved before a moment: drawn again until it is."""
    while True:
        row = _opened(rng, clock, households, category, month)
        start = row["first_response"]
        assert isinstance(start, datetime)
        if rng.random() < 0.12:
            start = clock.after(start, rng.uniform(60, 600))
            row["waiting_since"] = start
        elif category == "leak" and rng.random() < 0.08:
            start = clock.after(start, rng.uniform(300, 1200))
            row["escalated"] = start
        minutes = OFFICE_MINUTES[category] * rng.lognormvariate(0, 0.75)
        resolved = clock.after(start, minutes)
        if resolved < before and not (month == AUGUST and row["escalated"]):
            row["resolved"] = resolved
            row["reason"] = rng.choice(ENDINGS[category])
            return row


def _pending(
    rng: Random, clock: OfficeTime, households: list[Household], category: str, pending: Pending
) -> Row:
    """A complaint of August that is still open when the month ends."""
    while True:
        row = _opened(rng, clock, households, category, AUGUST)
        response = row["first_response"]
        assert isinstance(response, datetime)
        reached = response
        if pending.step != "first_response":
            reached = clock.after(response, rng.uniform(200, 1500))
            row[pending.step] = reached
        if reached < AUGUST_ENDS:
            row["reason"] = pending.reason
            return row


def _opened(
    rng: Random, clock: OfficeTime, households: list[Household], category: str, month: date
) -> Row:
    """A complaint as it comes in, by telephone or by e-mail, and its first response."""
    day = month + timedelta(days=rng.randrange(last_day(month).day))
    if clock.is_weekday(day) or rng.random() < 0.4:
        opened = datetime.combine(day, datetime.min.time())
        opened += timedelta(minutes=rng.randrange(8 * 60, 22 * 60))
    else:
        opened = clock.moment(rng, min(day, last_day(month) - timedelta(days=3)))
    household = rng.choice(households)
    line, title = rng.choice(TITLES[category])
    return dict.fromkeys(COLUMNS) | {
        "opened": opened,
        "category": category,
        "place": household.community,
        "customer": household.name,
        "line": line,
        "title": f"{title} ({COMMUNITIES[household.community]})" if line != "home" else title,
        "due": opened.date() + timedelta(days=DAYS_PROMISED[category]),
        "person": rng.choice(PEOPLE[category]),
        "first_response": clock.after(opened, 75 * rng.lognormvariate(0, 0.9)),
    }


def _further_moves(rng: Random, clock: OfficeTime, sheet: pl.DataFrame) -> pl.DataFrame:
    """Three repairs that came back, and August's leaks handed to the administrator."""
    moves: list[Row] = []
    for month in (date(2025, 11, 1), date(2026, 2, 1), date(2026, 5, 1)):
        number, resolved = (
            sheet.filter(
                pl.col("category").is_in(["leak", "gate"]),
                pl.col("resolved").dt.truncate("1mo").dt.date() == month,
            )
            .select("number", "resolved")
            .row(rng.randrange(5))
        )
        again = clock.after(resolved, rng.uniform(400, 1500))
        moves.append(_move(number, again, "in_hand", None, "came_back"))
        end = clock.after(again, rng.uniform(300, 1200))
        moves.append(_move(number, end, "resolved", None, "repaired"))
    waiting = sheet.filter(pl.col("escalated").is_not_null(), pl.col("resolved").is_null())
    for number, escalated in waiting.select("number", "escalated").iter_rows():
        handed = clock.after(escalated, 15)
        moves.append(_move(number, handed, "escalated", "lucia", "decision"))
    return pl.DataFrame(moves).sort("at", "number", maintain_order=True)


def _move(number: str, at: datetime, state: str, person: str | None, reason: str) -> Row:
    return {"number": number, "at": at, "state": state, "person": person, "reason": reason}
