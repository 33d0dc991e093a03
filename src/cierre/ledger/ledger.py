"""A ledger: one book's moves, items and control totals as Ibis tables."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import ibis
import ibis.expr.types as ir
from ibis.backends.duckdb import Backend

from cierre.book import OUTSIDE, Book

# DuckDB fuses nested selects itself, in a fraction of the time
ibis.options.sql.fuse_selects = False


def connect() -> Backend:
    """An engine in memory, whose texts go into data frames without being copied."""
    return ibis.duckdb.connect(arrow_output_version="1.4", produce_arrow_string_view=True)


@dataclass(frozen=True)
class Span:
    """Posting periods: the history's first month, and the first and last of the period itself."""

    history: int
    start: int
    end: int


@dataclass(frozen=True)
class Ledger:
    """A book's records for a span, all in one engine.

    ``posted`` are the moves posted from the history's first month to the span's end, with the
    columns of ``schema.MOVES`` and one for each of the book's dimensions. ``moves`` are these and
    all other moves, earlier and later, of the items in ``items``: those that were open at the
    span's start or were touched from then on. ``controls`` are the control totals of the same
    months. ``later`` tells whether anything happened in the book after the span. ``before`` are
    the moves of before the history, for a book whose present streaks may go back that far: with
    ``before.LEGS`` and the dimensions, added up to ``first``, the first month of any, and
    ``last``, the last day of one that was not taken back.
    """

    moves: ibis.Table
    posted: ibis.Table
    items: ibis.Table
    controls: ibis.Table
    connection: Backend
    span: Span
    later: bool = False
    before: ibis.Table | None = None

    @cached_property
    def divided(self) -> ibis.Table | None:
        """The items (``item``) that lie in parts: their moves differ in quantity, or several enter.

        None when there are none.
        """
        enters = (self.moves.from_state == OUTSIDE) & self.moves.reverses.isnull()
        sizes = self.moves.group_by("item").agg(
            low=self.moves.quantity.min(),
            high=self.moves.quantity.max(),
            entered=enters.cast("int64").sum(),
        )
        several = (sizes.low != sizes.high) | (sizes.entered > 1)
        found = sizes.filter(several).select("item").to_pyarrow()
        return ibis.memtable(found) if len(found) else None


def happened(moves: ir.Table, book: Book) -> ir.BooleanValue:
    """Whether a move happened, and is no item entered ahead of its day."""
    ahead = [state.id for state in book.states if state.ahead]
    entered: ir.BooleanValue = (moves.from_state == OUTSIDE) & moves.to_state.isin(ahead)
    return ~entered
