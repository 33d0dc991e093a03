"""A year of shipments: booked, on the way, at transfers, arrived; damaged and lost ones."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from random import Random

import polars as pl

from examples.logistics.damage import DAMAGED, with_damage
from examples.logistics.people import at_work
from examples.office_time import LAST_DAY, OfficeTime, last_day, months

END = datetime.combine(LAST_DAY, time(23, 30))
BOOKED = (91, 97, 101, 93, 84, 90, 96, 92, 98, 101, 95, 86)
"""Shipments booked from September to August."""

HINDERED = (
    (date(2026, 1, 19), date(2026, 1, 23), 0.65, 60),
    (date(2026, 6, 10), date(2026, 6, 11), 0.4, 40),
    (date(2026, 8, 10), date(2026, 8, 13), 0.6, 45),
)
"""Snow, a strike, a road closed by fire: how likely a delay was, and of how many hours at most."""


@dataclass(frozen=True)
class Route:
    """A route: how often it is taken, by whom, how long it takes and where it is broken."""

    weight: int
    person: str
    carriers: tuple[tuple[str, tuple[str, ...]], ...]
    days: int
    hours: tuple[float, float]
    transfer: tuple[str, float] = ("", 0)
    warehouses: tuple[str, ...] = ("plaza",)


ROUTES = {
    "madrid": Route(
        22,
        "hector",
        (("own", ("v1", "v2")), ("jiloca", ("v5",))),
        1,
        (5, 9),
        ("medinaceli", 0.2),
        ("plaza", "malpica"),
    ),
    "barcelona": Route(
        24, "nuria", (("ebro_rail", ("t1", "t2")),), 2, (18, 30), ("terminal", 0.85)
    ),
    "levante": Route(
        19, "adriana", (("lasheras", ("v3", "v4")),), 2, (9, 16), ("teruel", 0.3), ("malpica",)
    ),
    "norte": Route(15, "hector", (("jiloca", ("v5", "v6")),), 1, (4, 8), warehouses=("plaza",)),
    "portugal": Route(8, "beatriz", (("iberatlas", ("v7",)),), 4, (30, 44), ("medinaceli", 0.7)),
    "aragon": Route(12, "joaquin", (("own", ("v1", "v2")),), 1, (3, 6), warehouses=("malpica",)),
}
GOODS = {
    "pallets": (
        "Paletas de conserva",
        "Paletas de papel",
        "Paletas de bebida",
        "Paletas de pienso",
    ),
    "groupage": ("Grupaje de textil", "Grupaje de recambios", "Grupaje de calzado"),
    "cold": ("Fruta de hueso", "Producto lácteo", "Carne envasada"),
    "fragile": ("Vidrio y cerámica", "Motores eléctricos", "Mobiliario montado"),
}
PIECES = {"pallets": (4, 26), "groupage": (2, 14), "cold": (6, 22), "fragile": (1, 9)}
CUSTOMERS = tuple(f"Cliente {number:03d}" for number in range(101, 149))
COLUMNS = {
    "number": pl.String,
    "booked": pl.Datetime,
    "pieces": pl.Int64,
    "category": pl.String,
    "title": pl.String,
    "customer": pl.String,
    "carrier": pl.String,
    "vehicle": pl.String,
    "place": pl.String,
    "person": pl.String,
    "due": pl.Date,
    "departed": pl.Datetime,
    "transferred": pl.Datetime,
    "transfer_place": pl.String,
    "transfer_checked": pl.Datetime,
    "checked_pieces": pl.Int64,
    "resumed": pl.Datetime,
    "arrived": pl.Datetime,
    "destination": pl.String,
    "damage_found": pl.Datetime,
    "damaged_pieces": pl.Int64,
    "damage_reported": pl.Datetime,
    "lost": pl.Datetime,
    "called_off": pl.Datetime,
    "reason": pl.String,
}
Row = dict[str, object]


def make_shipments(rng: Random, clock: OfficeTime) -> pl.DataFrame:
    """The sheet of shipments in the order in which they were booked."""
    rows: list[Row] = []
    for month, count, damaged in zip(months(), BOOKED, DAMAGED, strict=True):
        made = [_shipment(rng, clock, month) for _ in range(count)]
        with_damage(rng, made, damaged)
        rows += made
    rows.sort(key=lambda row: str(row["booked"]))
    for index, row in enumerate(rows, start=1):
        row["number"] = f"E-{index:04d}"
        _cut(row)
    return pl.DataFrame(rows, schema=COLUMNS)


def _shipment(rng: Random, clock: OfficeTime, month: date) -> Row:
    name = rng.choices(list(ROUTES), [each.weight for each in ROUTES.values()])[0]
    route = ROUTES[name]
    booked = clock.moment(rng, _day(rng, clock, month))
    category = rng.choices(list(GOODS), (42, 30, 16, 12))[0]
    carrier, vehicles = rng.choices(route.carriers, (4, 1)[: len(route.carriers)])[0]
    row: Row = dict.fromkeys(COLUMNS) | {
        "booked": booked,
        "pieces": rng.randint(*PIECES[category]),
        "category": category,
        "title": rng.choice(GOODS[category]),
        "customer": rng.choice(CUSTOMERS),
        "carrier": carrier,
        "vehicle": rng.choice(vehicles),
        "place": rng.choice(route.warehouses),
        "person": at_work(_holder(rng, route.person, booked.date()), booked.date()),
        "due": _working_day(clock, booked.date(), route.days),
    }
    if rng.random() < 0.015:
        return row | {"called_off": clock.after(booked, rng.uniform(60, 500)), "reason": "customer"}
    return row | _journey(rng, clock, route, name, booked)


def _day(rng: Random, clock: OfficeTime, month: date) -> date:
    """A working day; Mondays and Tuesdays are busier, the middle of August is quiet."""
    while True:
        day = month + timedelta(days=rng.randrange(last_day(month).day))
        likely = (1.0, 0.95, 0.8, 0.8, 0.7, 0.12, 0)[day.weekday()]
        quiet = date(2026, 8, 10) <= day <= date(2026, 8, 21)
        if clock.spans(day) and rng.random() < likely * (0.6 if quiet else 1):
            return day


def _holder(rng: Random, person: str, day: date) -> str:
    if person == "adriana" and day < date(2026, 2, 2):
        return rng.choice(("nuria", "hector"))
    if person == "joaquin":
        return rng.choice(("joaquin", "joaquin", "silvia"))
    return person


def _working_day(clock: OfficeTime, day: date, later: int) -> date:
    while later:
        day += timedelta(days=1)
        later -= clock.is_weekday(day)
    return day


def _journey(rng: Random, clock: OfficeTime, route: Route, name: str, booked: datetime) -> Row:
    departed = clock.after(booked, rng.uniform(30, 240))
    at = departed + timedelta(hours=rng.uniform(*route.hours))
    row: Row = {"departed": departed, "destination": name}
    place, often = route.transfer
    if rng.random() < often:
        transfer, resumed = _transfer(rng, place, departed, at)
        row |= transfer
        at = max(at + timedelta(hours=rng.uniform(2, 5)), resumed + timedelta(hours=2))
    row["arrived"] = _delivered(rng, clock, at + timedelta(hours=_delay(rng, booked.date())))
    return row


def _transfer(
    rng: Random, place: str, departed: datetime, arrives: datetime
) -> tuple[Row, datetime]:
    """What the sheet says of a transfer, and when the goods went on."""
    entered = departed + (arrives - departed) * rng.uniform(0.3, 0.5)
    waits = rng.uniform(3.0, 9.0)
    checks = rng.uniform(0.3, 3.7) if rng.random() < 0.95 else rng.uniform(4.2, 7.5)
    resumed = _minute(entered + timedelta(hours=max(waits, checks + 0.5)))
    row: Row = {"transferred": _minute(entered), "transfer_place": place, "resumed": resumed}
    if rng.random() < 0.99:
        row["transfer_checked"] = _minute(entered + timedelta(hours=checks))
    return row, resumed


def _delay(rng: Random, day: date) -> float:
    """Hours by which the journey is longer than it should be."""
    for first, last, likely, most in HINDERED:
        if first <= day <= last:
            return rng.uniform(20, most) if rng.random() < likely else 0
    return rng.uniform(20, 40) if rng.random() < 0.06 else 0


def _delivered(rng: Random, clock: OfficeTime, at: datetime) -> datetime:
    """When the goods are taken in: in the hours of whoever receives them."""
    day = at.date() if at.hour < 19 else at.date() + timedelta(days=1)
    while not clock.is_weekday(day):
        day += timedelta(days=1)
    opens = datetime.combine(day, time(8)) + timedelta(minutes=rng.randrange(10, 200))
    return _minute(max(at, opens)) if at.date() == day else opens


def _minute(moment: datetime) -> datetime:
    return moment.replace(second=0, microsecond=0)


def _cut(row: Row) -> None:
    """What had not happened by the end of August is not in the sheet."""
    for column, kind in COLUMNS.items():
        value = row[column]
        if kind == pl.Datetime and isinstance(value, datetime) and value > END:
            row[column] = None
    if row["transfer_checked"]:
        row["checked_pieces"] = row["pieces"]
    if not row["transferred"]:
        row["transfer_place"] = None
    if not row["arrived"]:
        row["destination"] = None
    if not row["damage_found"]:
        row["damaged_pieces"] = None
