"""Bringing a kept month up to date by what a few items came to in it, and what they come to now."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import numpy as np

from cierre.book import Book
from cierre.ledger.coded import Codes, Columns, Numbers
from cierre.ledger.cube import KEYS, Cube
from cierre.ledger.grouping import grouped, together
from cierre.ledger.keeping import latest_of, steps_of
from cierre.ledger.lots import LOTS
from cierre.ledger.months import LATEST, KeptMonth, Month, kept
from cierre.ledger.tally import COUNT, Tally, alike, beside


def replaced(month: Month, was: Month, now: Month, back: Numbers) -> Month | None:
    """The month when some items, which came to ``was`` in it, come to ``now``.

    ``back`` are the ids of the moves that were taken back since. None where the month alone does
    not tell: then its moves do.
    """
    tally = _tally(beside([month.tally, was.tally, now.tally]), month, was)
    if tally is None:
        return None
    latest = _latest(month.latest, now.latest, back)
    if latest is None:
        return None
    less = was.steps.having(numbers={LOTS: -was.steps.numbers[LOTS]})
    return Month(
        month.key,
        tally,
        steps_of(together([month.steps, less, now.steps])),
        latest,
        max(month.until, now.until),
        np.union1d(month.back, now.back),
    )


def says_the_same(known: KeptMonth, anew: KeptMonth, office: str, book: Book) -> bool:
    """Whether a kept month is what is made from its moves, as far as its last happenings go."""
    if known.digest == anew.digest:
        return True
    month, latest = known.month(), anew.month().latest
    first = np.unique(month.latest.numbers["id"])
    there = latest_of(latest).numbers["id"][: len(first)]
    if len(month.latest) < LATEST or not np.array_equal(np.sort(there), first):
        return False
    return kept(replace(month, latest=latest), office, book, anew.made_from).digest == anew.digest


def _latest(latest: Columns, now: Columns, back: Numbers) -> Columns | None:
    """The last happenings without those that were taken back.

    Of a list that is full nobody knows which would come next: the last one stands there instead, so
    that nothing earlier is ever taken for it.
    """
    fresh = ~np.isin(now.numbers["id"], latest.numbers["id"])
    whole = latest_of(together([latest, now.taken(fresh)]))
    found = whole.taken(~np.isin(whole.numbers["id"], back))
    missing = LATEST - len(found) if len(latest) == LATEST else 0
    if missing and not len(found):
        return None
    return found.taken(np.r_[0 : len(found), np.full(missing, len(found) - 1)])


def _tally(whole: Tally, month: Month, was: Month) -> Tally | None:
    """The month's tally; ``whole`` are its rows, those of what was, and of what is, in turn."""
    parts = [
        (mine, len(of_month), len(of_month) + len(of_before))
        for mine, of_month, of_before in (
            (whole.cube.rows, month.tally.cube.rows, was.tally.cube.rows),
            (whole.seconds, month.tally.seconds, was.tally.seconds),
            (whole.days, month.tally.days, was.tally.days),
        )
    ]
    cube, (seconds, *of_seconds), (days, *of_days) = parts
    seconds_now = _exchanged(seconds, *of_seconds)
    if seconds_now is None or _lost(days, *of_days):
        return None
    first, last = of_days
    days_now = days.taken(np.r_[0:first, last : len(days)])
    return alike(Tally(Cube(_less(*cube), whole.cube.classes), seconds_now, days_now))


def _less(rows: Columns, first: int, last: int) -> Columns:
    """The rows of a cube, those from ``first`` on until ``last`` taken off the others."""
    sums = [name for name in rows.numbers if name not in KEYS]
    back = (rows.numbers["moves"] < 0).astype(np.int64)
    sign = np.ones(len(rows), np.int64)
    sign[first:last] = -1
    signed = rows.having(
        numbers={"back": back, **{name: rows.numbers[name] * sign for name in sums}}
    )
    found = grouped(signed, [*KEYS, "back", *rows.codes], sums)
    some = np.any([found.numbers[name] != 0 for name in sums], axis=0)
    return replace(found, numbers={name: found.numbers[name] for name in rows.numbers}).taken(some)


def _exchanged(rows: Columns, first: int, last: int) -> Columns | None:
    """Rows of seconds, those from ``first`` on until ``last`` taken out of the ones before and
    those behind put in; None where one that is to be taken out is not there."""
    was, now = _counted(rows, first, last), _counted(rows, last, len(rows))
    count = rows.numbers[COUNT][:last].copy()
    count[first:] = 0
    for row, several in (was - now).items():
        left = several
        alike_columns = [
            each[:first] == value for each, value in zip(_columns(rows), row, strict=True)
        ]
        for place in np.flatnonzero(np.all(alike_columns, axis=0)):
            gone = min(left, int(count[place]))
            count[place] -= gone
            left -= gone
        if left:
            return None
    came = now - was
    behind = np.zeros(len(rows) - last, np.int64)
    for index, row in enumerate(_rows(rows, last, len(rows))):
        behind[index] = came.pop(row, 0)
    counts = np.concatenate([count, behind])
    return rows.having(numbers={COUNT: counts}).taken(counts > 0)


def _lost(rows: Columns, first: int, last: int) -> bool:
    """Whether a day was told that is told no more: others may have told the same."""
    was, now = _rows(rows, first, last), _rows(rows, last, len(rows))
    return bool({*was} - {*now})


def _columns(rows: Columns) -> list[Codes | Numbers]:
    numbers = [rows.numbers[name] for name in rows.numbers if name != COUNT]
    return [*(rows.codes[name] for name in rows.codes), *numbers]


def _rows(rows: Columns, first: int, last: int) -> list[tuple[int, ...]]:
    """Some of the rows, but for how many each stands for."""
    several = [each[first:last].tolist() for each in _columns(rows)]
    return [*zip(*several, strict=True)]


def _counted(rows: Columns, first: int, last: int) -> Counter[tuple[int, ...]]:
    found: Counter[tuple[int, ...]] = Counter()
    counts = rows.numbers[COUNT][first:last].tolist()
    for row, count in zip(_rows(rows, first, last), counts, strict=True):
        found[row] += count
    return found
