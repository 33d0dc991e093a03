"""A ledger: one book's moves, items and control totals for a span of months."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Final

import numpy as np
import polars as pl

from cierre.book import OUTSIDE
from cierre.ledger.coded import MISSING, Columns, Marks, Numbers
from cierre.ledger.grouping import cells_of
from cierre.ledger.months import Month

_ROOM: Final = 4
"""Ids lie in a table when there are at most so many numbers for each of them."""


@dataclass(frozen=True)
class Span:
    """Posting periods: the history's first month, and the first and last of the period itself."""

    history: int
    start: int
    end: int


@dataclass(frozen=True)
class Ledger:
    """A book's records for a span.

    ``moves`` are those posted from the history's first month to the span's end, and all other
    moves, earlier and later, of the items in ``items``: those that were open at the span's start
    or were touched from then on. They have the columns of ``schema.MOVES`` and one for each of the
    book's dimensions. Of the history's first months ``months`` may say what was posted in them
    instead, up to the one before ``told_from``. ``items`` are by rising id. ``controls`` are the
    control totals of the history's months and the span's. ``later`` tells whether anything
    happened in the book after the span. ``before`` are the moves of before the history, for a book
    whose present streaks may go back that far: with ``before.LEGS`` and the dimensions, added up to
    ``first``, the first month of any, and ``last``, the last day of one that was not taken back.
    """

    moves: Columns
    items: pl.DataFrame
    controls: pl.DataFrame
    span: Span
    later: bool = False
    before: pl.DataFrame | None = None
    months: tuple[Month, ...] = ()
    told_from: int = 0

    @property
    def since(self) -> int:
        """The first month of which all moves are among ``moves``."""
        return max(self.told_from, self.span.history)

    @cached_property
    def posted(self) -> Columns:
        """The moves posted to the span's end from ``since`` on."""
        return self.moves.taken(self.posted_in(self.since, self.span.end))

    def posted_in(self, first: int, last: int) -> Marks:
        """Which of the moves were posted in a run of months."""
        period = self.moves.numbers["period"]
        return (period >= first) & (period <= last)

    @cached_property
    def item_places(self) -> Numbers:
        """For each move the place of its item among the items; -1 of one that is not there."""
        ids, item = self.items["id"].to_numpy(), self.moves.numbers["item"]
        return places_among(ids, item)

    @property
    def alive(self) -> Marks:
        """Which of the moves are of the items."""
        return self.item_places >= 0

    @cached_property
    def divided(self) -> Marks:
        """Which of the moves are of items that lie in parts: their moves differ in quantity, or
        several enter."""
        cells, count = cells_of(self.moves, ["item"])
        quantity = self.moves.numbers["quantity"]
        one = np.zeros(count, np.int64)
        one[cells] = quantity
        outside = self.moves.names["state"].find(OUTSIDE)
        enters = self.moves.codes["from_state"] == outside
        enters &= self.moves.numbers["reverses"] == MISSING
        several = np.bincount(cells[enters], minlength=count) > 1
        several[cells[quantity != one[cells]]] = True
        divided: Marks = several[cells]
        return divided


def places_among(ids: Numbers, wanted: Numbers) -> Numbers:
    """For each wanted id its place among rising ``ids``; -1 of one that is not there."""
    if not len(ids):
        return np.full(len(wanted), -1)
    low, room = int(ids[0]), int(ids[-1]) - int(ids[0]) + 1
    if room <= _ROOM * (len(ids) + len(wanted)):
        table = np.full(room + 1, -1)
        table[ids - low] = np.arange(len(ids))
        inside = (wanted >= low) & (wanted <= ids[-1])
        places: Numbers = table[np.where(inside, wanted - low, room)]
        return places
    found = np.minimum(np.searchsorted(ids, wanted), len(ids) - 1)
    return np.where(ids[found] == wanted, found, -1)
