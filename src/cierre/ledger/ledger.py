"""A ledger: one book's moves, items and control totals for a span of months."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import polars as pl

from cierre.book import OUTSIDE, Book
from cierre.ledger.coded import MISSING, Columns, Marks, Numbers


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
    book's dimensions. ``items`` are by rising id. ``controls`` are the control totals of the
    history's months and the span's. ``later`` tells whether anything happened in the book after
    the span. ``before`` are the moves of before the history, for a book whose present streaks may
    go back that far: with ``before.LEGS`` and the dimensions, added up to ``first``, the first
    month of any, and ``last``, the last day of one that was not taken back.
    """

    moves: Columns
    items: pl.DataFrame
    controls: pl.DataFrame
    span: Span
    later: bool = False
    before: pl.DataFrame | None = None

    @cached_property
    def posted(self) -> Columns:
        """The moves posted from the history's first month to the span's end."""
        return self.moves.taken(self.posted_in(self.span.history, self.span.end))

    def posted_in(self, first: int, last: int) -> Marks:
        """Which of the moves were posted in a run of months."""
        period = self.moves.numbers["period"]
        return (period >= first) & (period <= last)

    @cached_property
    def item_places(self) -> Numbers:
        """For each move the place of its item among the items; -1 of one that is not there."""
        ids, item = self.items["id"].to_numpy(), self.moves.numbers["item"]
        if not len(ids):
            return np.full(len(item), -1)
        places = np.minimum(np.searchsorted(ids, item), len(ids) - 1)
        return np.where(ids[places] == item, places, -1)

    @property
    def alive(self) -> Marks:
        """Which of the moves are of the items."""
        return self.item_places >= 0

    @cached_property
    def divided(self) -> Marks:
        """Which of the moves are of items that lie in parts: their moves differ in quantity, or
        several enter."""
        found, cells = np.unique(self.moves.numbers["item"], return_inverse=True)
        quantity = self.moves.numbers["quantity"]
        one = np.zeros(len(found), np.int64)
        one[cells] = quantity
        outside = self.moves.names["state"].find(OUTSIDE)
        enters = self.moves.codes["from_state"] == outside
        enters &= self.moves.numbers["reverses"] == MISSING
        several = np.bincount(cells[enters], minlength=len(found)) > 1
        several[cells[quantity != one[cells]]] = True
        divided: Marks = several[cells]
        return divided


def happened(moves: Columns, book: Book) -> Marks:
    """Which moves happened, and are no items entered ahead of their day."""
    states = moves.names["state"]
    ahead = [states.find(state.id) for state in book.states if state.ahead]
    enters = moves.codes["from_state"] == states.find(OUTSIDE)
    plans: Marks = enters & np.isin(moves.codes["to_state"], ahead)
    return ~plans


def standing(moves: Columns) -> Marks:
    """Which moves are no reversals, and were not taken back by another of them."""
    reverses = moves.numbers["reverses"]
    back = reverses != MISSING
    stood: Marks = ~back
    if back.any():
        stood &= ~np.isin(moves.numbers["id"], reverses[back])
    return stood
