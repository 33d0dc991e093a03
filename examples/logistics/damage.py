"""What goes wrong with shipments: damage found and told to the carrier, and what is lost."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from random import Random

DAMAGED = (3, 4, 2, 3, 3, 2, 4, 3, 2, 4, 3, 10)
"""Shipments found damaged of those booked from September to August."""

LOST = {date(2025, 12, 1): False, date(2026, 5, 1): True, date(2026, 8, 1): False}
"""Months in which a shipment is lost, and whether it turns up again."""

AUGUST = date(2026, 8, 1)
WET_TRAIN = ("barcelona", date(2026, 8, 26))
"""In August most of the damage is on one route."""

Row = dict[str, object]


def with_damage(rng: Random, rows: list[Row], damaged: int) -> None:
    """Damage so many shipments of a month, and lose one where one is lost."""
    month = _moment(rows[0], "booked").date().replace(day=1)
    arrived = [row for row in rows if row.get("arrived")]
    early = [row for row in arrived if _moment(row, "booked").day <= 25]
    chosen = _chosen(rng, month, early, damaged)
    for row in chosen:
        _damage(rng, row, month)
    if month == AUGUST:
        max(chosen, key=lambda row: str(row["damage_found"]))["damage_reported"] = None
    if month in LOST:
        whole = [row for row in early if not row["damage_found"] and row["category"] == "groupage"]
        _lose(rng, whole[len(whole) // 2], LOST[month])


def _chosen(rng: Random, month: date, rows: list[Row], count: int) -> list[Row]:
    rows = sorted(rows, key=lambda row: str(row["booked"]))
    if month != AUGUST:
        return rng.sample(rows, count)
    route, until = WET_TRAIN
    wet = [
        row
        for row in rows
        if row["destination"] == route and _moment(row, "arrived").date() <= until
    ]
    others = [row for row in rows if row["destination"] in ("madrid", "levante", "portugal")]
    return [*rng.sample(wet, count - 3), *rng.sample(others, 3)]


def _damage(rng: Random, row: Row, month: date) -> None:
    found = _moment(row, "arrived") + timedelta(minutes=rng.randrange(10, 90))
    pieces = int(str(row["pieces"]))
    hours = rng.choice((1, 1.5, 1.5, 2, 2, 2.5, 3, 3.5, 4))
    if rng.random() < (0.3 if month == AUGUST else 0.04):
        hours = rng.uniform(20, 70)
    row["damage_found"] = found
    row["damaged_pieces"] = min(pieces, rng.choice((1, 1, 2, 2, 3, 4)))
    row["damage_reported"] = found + timedelta(minutes=round(60 * hours))


def _lose(rng: Random, row: Row, found_again: bool) -> None:
    departed = _moment(row, "departed")
    lost = departed.replace(hour=12, minute=0) + timedelta(days=7)
    row |= {"transferred": None, "transfer_checked": None, "resumed": None}
    row |= {"lost": lost, "reason": "not_found", "arrived": None}
    if found_again:
        row |= {"arrived": lost + timedelta(days=rng.randrange(12, 18), hours=-2), "reason": None}


def _moment(row: Row, column: str) -> datetime:
    moment = row[column]
    assert isinstance(moment, datetime)
    return moment
