"""Fees billed and collected, in cents: every month's collection is exact by construction.

The ordinary fee and the garage are billed every month; the levy for the rehabilitation of the
buildings follows the works, from January to August.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise
from random import Random

import polars as pl

from examples.office_time import OfficeTime, last_day, months
from examples.property.households import PARKING, Household

COLLECTED = {
    date(2025, 9, 1): 51_012_50,
    date(2025, 10, 1): 52_946_75,
    date(2025, 11, 1): 53_874_00,
    date(2025, 12, 1): 51_688_25,
    date(2026, 1, 1): 236_902_40,
    date(2026, 2, 1): 266_514_10,
    date(2026, 3, 1): 257_090_25,
    date(2026, 4, 1): 218_377_60,
    date(2026, 5, 1): 232_625_40,
    date(2026, 6, 1): 203_118_75,
    date(2026, 7, 1): 168_430_50,
    date(2026, 8, 1): 143_221_00,
}
"""What each month must bring in: 1,726,280.00 from January to August."""

WORKS = {
    date(2026, 1, 1): 191_400_00,
    date(2026, 2, 1): 216_300_00,
    date(2026, 3, 1): 209_750_00,
    date(2026, 4, 1): 164_900_00,
    date(2026, 5, 1): 176_200_00,
    date(2026, 6, 1): 150_600_00,
    date(2026, 7, 1): 126_850_00,
    date(2026, 8, 1): 117_300_00,
}
"""The month's certified works, spread over the households by their ordinary fee."""

WRITTEN_OFF_ON = date(2026, 5, 20)
Kind = pl.DataType | type[pl.DataType]
COLUMNS: dict[str, Kind] = {
    "number": pl.String,
    "billed": pl.Date,
    "amount": pl.Decimal(12, 2),
    "place": pl.String,
    "category": pl.String,
    "customer": pl.String,
    "due": pl.Date,
    "paid": pl.Date,
    "paid_amount": pl.Decimal(12, 2),
    "person": pl.String,
}
MOVES: dict[str, Kind] = {
    "number": pl.String,
    "at": pl.Date,
    "state": pl.String,
    "quantity": pl.Decimal(12, 2),
    "reason": pl.String,
}


@dataclass
class Bill:
    """A bill while the year is played: what is left of it and how it was paid."""

    number: str
    billed: date
    category: str
    household: Household
    amount: int
    payments: list[tuple[date, int]] = field(default_factory=list)
    written_off: date | None = None

    @property
    def left(self) -> int:
        if self.written_off:
            return 0
        return self.amount - sum(amount for _, amount in self.payments)


def make_fees(
    rng: Random, clock: OfficeTime, households: list[Household]
) -> tuple[pl.DataFrame, pl.DataFrame]:
    """The sheet of bills, each with its first payment, and the later payments."""
    bills: list[Bill] = []
    for month in months():
        issued = _issue(month, households)
        open_before = [bill for bill in bills if bill.left]
        _collect(rng, clock, month, open_before, issued)
        bills += issued
        if month == WRITTEN_OFF_ON.replace(day=1):
            _write_off(bills)
    return _sheet(bills), _further_moves(bills)


def _issue(month: date, households: list[Household]) -> list[Bill]:
    """The month's bills: ordinary fee, levy and garage of each household."""
    amounts: dict[str, list[int]] = defaultdict(list)
    amounts["ordinary"] = [each.ordinary for each in households]
    amounts["parking"] = [PARKING * each.parking for each in households]
    if month in WORKS:
        amounts["extraordinary"] = _spread(WORKS[month], [each.ordinary for each in households])
    bills: list[Bill] = []
    for category, shares in amounts.items():
        for household, amount in zip(households, shares, strict=True):
            if amount:
                number = f"R-{month:%y%m}-{len(bills) + 1:04d}"
                bills.append(Bill(number, month, category, household, amount))
    return bills


def _spread(total: int, weights: list[int]) -> list[int]:
    """Whole cents in proportion to the weights, adding up to the total."""
    steps = [0]
    for weight in weights:
        steps.append(steps[-1] + weight)
    marks = [total * step // steps[-1] for step in steps]
    return [after - before for before, after in pairwise(marks)]


def _collect(
    rng: Random, clock: OfficeTime, month: date, before: list[Bill], issued: list[Bill]
) -> None:
    """Pay bills until the month's collection is reached; the last one only in part."""
    left = COLLECTED[month]
    late = [bill for bill in before if rng.random() < 0.75]
    patience = {bill.number: rng.random() / bill.household.punctuality for bill in issued}
    queue = late + sorted(issued, key=lambda bill: patience[bill.number])
    queue += [bill for bill in before if bill not in late]
    for bill in queue:
        if not left:
            return
        half = bill.left > 20_000 and rng.random() < 0.02
        amount = min(left, bill.left // 2 if half else bill.left)
        prompt = bill.billed == month and rng.random() < 0.7
        bill.payments.append((_payment_day(rng, clock, month, prompt), amount))
        left -= amount
    if left:
        raise ValueError(f"{month:%Y-%m}: the open bills are {left} cents short of the collection")


def _payment_day(rng: Random, clock: OfficeTime, month: date, prompt: bool) -> date:
    """The bank collects on the first weekday from the fifth; the rest pay on a later one."""
    days = [month.replace(day=day) for day in range(5, last_day(month).day + 1)]
    weekdays = [day for day in days if clock.is_weekday(day)]
    return weekdays[0] if prompt else rng.choice(weekdays[1:])


def _write_off(bills: list[Bill]) -> None:
    """A garage that was billed twice is not going to be collected."""
    bill = next(bill for bill in reversed(bills) if bill.category == "parking" and bill.left)
    bill.written_off = WRITTEN_OFF_ON


def _sheet(bills: list[Bill]) -> pl.DataFrame:
    rows = []
    for bill in bills:
        paid, paid_amount = bill.payments[0] if bill.payments else (None, None)
        rows.append(
            (
                bill.number,
                bill.billed,
                bill.amount,
                bill.household.community,
                bill.category,
                bill.household.name,
                bill.billed.replace(day=20),
                paid,
                paid_amount,
                "andres",
            )
        )
    return _in_euros(pl.DataFrame(rows, schema=_in_cents(COLUMNS), orient="row"))


def _further_moves(bills: list[Bill]) -> pl.DataFrame:
    rows: list[tuple[str, date, str, int, str | None]] = [
        (bill.number, day, "paid", amount, None)
        for bill in bills
        for day, amount in bill.payments[1:]
    ]
    rows += [
        (
            bill.number,
            bill.written_off,
            "written_off",
            bill.amount - sum(amount for _, amount in bill.payments),
            "duplicate",
        )
        for bill in bills
        if bill.written_off
    ]
    rows.sort(key=lambda row: (row[1], row[0]))
    return _in_euros(pl.DataFrame(rows, schema=_in_cents(MOVES), orient="row"))


def _in_cents(columns: dict[str, Kind]) -> dict[str, Kind]:
    return {
        name: pl.Int64 if isinstance(kind, pl.Decimal) else kind for name, kind in columns.items()
    }


def _in_euros(frame: pl.DataFrame) -> pl.DataFrame:
    money = [name for name in ("amount", "paid_amount", "quantity") if name in frame.columns]
    return frame.with_columns((pl.col(money).cast(pl.Decimal(14, 2)) / 100).cast(pl.Float64))
