"""Goods in the two warehouses: in, out, and the counts at the end of each month."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

import polars as pl

from examples.logistics.people import at_work
from examples.office_time import LAST_DAY, OfficeTime, last_day, months

RECEIVED = (17, 19, 21, 23, 14, 16, 18, 17, 19, 20, 18, 15)
"""Lots received from September to August."""

AUGUST = date(2026, 8, 1)
PIECES = {"pallets": (12, 66), "boxes": (40, 320), "cold": (10, 48), "machinery": (2, 18)}
TITLES = {
    "pallets": ("Conserva en paletas", "Bebida en paletas", "Papel en bobinas"),
    "boxes": ("Calzado en cajas", "Recambios en cajas", "Menaje en cajas"),
    "cold": ("Queso curado", "Verdura congelada"),
    "machinery": ("Motores eléctricos", "Cuadros de mando"),
}
WAREHOUSES = {"pallets": "malpica", "boxes": "plaza", "cold": "plaza", "machinery": "malpica"}
COLUMNS = {
    "number": pl.String,
    "received": pl.Date,
    "pieces": pl.Int64,
    "category": pl.String,
    "title": pl.String,
    "customer": pl.String,
    "place": pl.String,
    "person": pl.String,
    "issued": pl.Date,
    "issued_pieces": pl.Int64,
    "counted": pl.Date,
    "counted_pieces": pl.Int64,
    "missing": pl.Date,
    "missing_pieces": pl.Int64,
    "reason": pl.String,
}
Row = dict[str, object]


def make_stock(rng: Random, clock: OfficeTime) -> tuple[pl.DataFrame, pl.DataFrame]:
    """The sheet of lots, and the further moves: what left a lot the second time."""
    rows: list[Row] = []
    moves: list[Row] = []
    for month, count in zip(months(), RECEIVED, strict=True):
        made = [_lot(rng, clock, month) for _ in range(count)]
        made.sort(key=lambda row: str(row["received"]))
        for row in made:
            row["number"] = f"P-{len(rows) + 1:03d}"
            rows.append(row)
            moves += _course(rng, clock, row)
    sheet = pl.DataFrame(rows, schema=COLUMNS)
    return sheet, pl.DataFrame(moves).sort("at", "number", maintain_order=True)


def _lot(rng: Random, clock: OfficeTime, month: date) -> Row:
    day = month + timedelta(days=rng.randrange(last_day(month).day))
    while not clock.is_weekday(day):
        day = month + timedelta(days=rng.randrange(last_day(month).day))
    category = rng.choices(list(PIECES), (40, 35, 15, 10))[0]
    return dict.fromkeys(COLUMNS) | {
        "received": day,
        "pieces": rng.randint(*PIECES[category]),
        "category": category,
        "title": rng.choice(TITLES[category]),
        "customer": f"Cliente {rng.randrange(101, 149)}",
        "place": WAREHOUSES[category],
        "person": at_work("silvia" if category in ("boxes", "cold") else "joaquin", day),
    }


def _course(rng: Random, clock: OfficeTime, row: Row) -> list[Row]:
    """Out in one or two parts; counted at the first month's end that finds some of it there."""
    received, pieces = row["received"], int(str(row["pieces"]))
    assert isinstance(received, date)
    first = _weekday(clock, received + timedelta(days=rng.randrange(4, 26)))
    part = pieces if rng.random() < 0.45 else round(pieces * rng.uniform(0.3, 0.8))
    if first <= LAST_DAY:
        row |= {"issued": first, "issued_pieces": part}
    left = pieces - part if first <= LAST_DAY else pieces
    count = _count_day(clock, received)
    on_book = pieces if first > count else pieces - part
    if on_book > 0:
        left -= _count(rng, row, count, on_book)
    second = _weekday(clock, first + timedelta(days=rng.randrange(5, 30)))
    if first <= LAST_DAY and left > 0 and count < second <= LAST_DAY and rng.random() < 0.93:
        return [{"number": row["number"], "at": second, "state": "issued", "quantity": left}]
    return []


def _count(rng: Random, row: Row, day: date, on_book: int) -> int:
    """Count what is there; returns what is taken off the book as missing."""
    gone = rng.choice((1, 1, 2, 3)) if on_book > 9 and rng.random() < 0.13 else 0
    more = 1 if not gone and rng.random() < 0.03 else 0
    row |= {"counted": day, "counted_pieces": on_book - gone + more}
    later = day + timedelta(days=2)
    issued = row["issued"]
    still = issued is None or (isinstance(issued, date) and issued <= day)
    if gone and still and later <= LAST_DAY:
        row |= {"missing": later, "missing_pieces": gone, "reason": "recount"}
        return gone
    return 0


def _count_day(clock: OfficeTime, received: date) -> date:
    """The last working day of the month in which the lot came in."""
    day = last_day(received.replace(day=1))
    while not clock.is_weekday(day):
        day -= timedelta(days=1)
    return max(day, received)


def _weekday(clock: OfficeTime, day: date) -> date:
    while not clock.is_weekday(day):
        day += timedelta(days=1)
    return day
