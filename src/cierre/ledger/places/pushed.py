"""A history added up where it lies: the engine's own GROUP BY gives its months.

What comes over are sums: kinds of moves with how many there are and what they come to, seconds that
a quantile is taken of with how often they occur, days that break a streak, and the control totals
of batches, digests and all. Moves come one by one of divided items alone. A month whose totals are
not what its batches brought is left to be read move by move, so that the guards name what is wrong.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

import numpy as np
import polars as pl
import pyarrow as pa

from cierre.book import Book
from cierre.ledger.coded import LEGS, MISSING, Columns, Numbers, coded
from cierre.ledger.cube import cube_of, known_of
from cierre.ledger.digest import MODULUS
from cierre.ledger.ledger import Ledger, Span
from cierre.ledger.lots import steps
from cierre.ledger.months import Month, totals_by_month
from cierre.ledger.places import questions
from cierre.ledger.places.questions import CARRIED, Words
from cierre.ledger.tally import COUNT, Tally, alike, tally_with

if TYPE_CHECKING:
    from cierre.ledger.places.database import Keys

_STOOD: Final = "stood"
_SUM: Final = "sum_"


@dataclass(frozen=True)
class Pushed:
    """An engine that adds up the history of an office's book. ``fetched`` is what a query gives."""

    fetched: Callable[[str, Keys], pa.Table]
    words: Words
    office: str
    book: Book

    def standing_until(self, controls: pl.DataFrame, first: int, start: int) -> int:
        """The first month from ``first`` on whose moves are not what its batches brought; else
        ``start``, the month after the last one."""
        query = questions.totals(self.office, self.book.id, self.words)
        halves = _frame(self.fetched(query, self._keys(first, start)))
        low = pl.col("low")
        recounted = halves.select(
            "period", "batch", "moves", "quantity",
            # the halves' sums put together, as those of the digests modulo 2**60
            digest=((pl.col("high") + low // (1 << 30)) % (1 << 30)) * (1 << 30) + low % (1 << 30),
        )  # fmt: skip
        assert MODULUS == 1 << 60
        told = controls.filter(pl.col("period").is_between(first, start - 1))
        wanted, found = totals_by_month(told), totals_by_month(recounted)
        differing = (each for each in {*wanted, *found} if wanted.get(each) != found.get(each))
        return min(differing, default=start)

    def months(self, ledger: Ledger, divided: Columns, first: int, start: int) -> tuple[Month, ...]:
        """What the months from ``first`` up to before ``start`` come to.

        ``ledger`` has the items that are alive, ``divided`` all moves of those that may lie in
        parts.
        """
        keys = self._keys(first, start)
        query = questions.kinds(self.book, self.words)
        texts = (*LEGS, *self.book.dimensions())
        kinds = coded(self.fetched(query, keys).to_batches(), texts, _NUMBERS)
        span = Span(first, first, start - 1)
        stepped = steps(replace(ledger, moves=divided, span=span, told_from=first), self.book)
        latest = _frame(self.fetched(questions.latest(self.book), keys))
        until = dict(_frame(self.fetched(questions.UNTIL, keys)).iter_rows())
        back = _frame(self.fetched(questions.BACK, keys))
        return tuple(
            Month(
                period,
                alike(_tally(kinds.taken(kinds.numbers["period"] == period), self.book)),
                stepped.taken(stepped.numbers["period"] == period),
                _latest(latest.filter(pl.col("period") == period)),
                until[period],
                back.filter(pl.col("period") == period)["reverses"].to_numpy(),
            )
            for period in sorted(until)
        )

    def _keys(self, first: int, start: int) -> Keys:
        return (self.office, self.book.id, start - 1, first)


_NUMBERS: Final = (
    "period", "day", "quantity", "reverses", _STOOD, COUNT,
    *CARRIED, *(f"{_SUM}{name}" for name in CARRIED), *(known_of(name) for name in CARRIED),
)  # fmt: skip


def _tally(kinds: Columns, book: Book) -> Tally:
    """The tally of kinds of moves, each of which stands for as many as it counts."""
    cube, numbers = cube_of(kinds, book), kinds.numbers
    sign = np.where(numbers["reverses"] == MISSING, 1, -1)
    counted = numbers["quantity" if book.quantity == "items" else COUNT]
    sums: dict[str, Numbers] = {"moves": sign * counted}
    for name in CARRIED:
        sums[name] = sign * numbers[f"{_SUM}{name}"]
        sums[known_of(name)] = sign * numbers[known_of(name)]
    told = {name: sums.get(name, column) for name, column in cube.rows.numbers.items()}
    added = replace(cube, rows=replace(cube.rows, numbers=told))
    return tally_with(kinds, added, numbers[_STOOD] == 1, numbers[COUNT], book)


def _latest(found: pl.DataFrame) -> Columns:
    ordered = found.sort(["at", "id"], descending=[True, False])
    return Columns({}, {}, {name: ordered[name].to_numpy() for name in ("at", "id")})


def _frame(table: pa.Table) -> pl.DataFrame:
    whole = pa.schema([(name, pa.int64()) for name in table.column_names])
    frame = pl.from_arrow(table.cast(whole))
    assert isinstance(frame, pl.DataFrame)
    return frame
