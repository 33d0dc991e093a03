"""What an application database is asked for a ledger, in words that every one of them has."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Protocol

import polars as pl
import pyarrow as pa

from cierre.book import OUTSIDE, Book
from cierre.ledger import before
from cierre.ledger.coded import Columns, with_dimensions
from cierre.ledger.ledger import Ledger, Span
from cierre.ledger.months import KeptMonth, Month, standing_run, totals_by_month
from cierre.ledger.places.questions import DIVIDED
from cierre.ledger.schema import CONTROLS, FIELDS, ITEMS, MONTHS

if TYPE_CHECKING:
    from cierre.ledger.places.pushed import Pushed

Keys = tuple[str | int, ...]
"""What stands in a query for ``$1``, ``$2`` and so on."""

# SQLite numbers parameters by where each is first named, so they are named in rising order.
_BOOK = "office = $1 AND book = $2"
_ALIVE = f"{_BOOK} AND entered_period <= $3 AND (closed_period = 0 OR closed_period >= $4)"
_POSTED = f"{_BOOK} AND period <= $3 AND period >= $4"
_DIVIDED = (
    f"{_BOOK} AND period <= $3 AND item IN ({DIVIDED}) AND "
    f"(period >= $4 OR item IN (SELECT id FROM items WHERE {_ALIVE.replace('$4', '$5')}))"
)


class Database(Protocol):
    """A database that is open for reading."""

    def moves(self, several: Iterable[tuple[str, Keys]]) -> Columns:
        """The moves that meet one of several conditions, with the columns of ``schema.MOVES``."""

    def rows(self, query: str, schema: pa.Schema, keys: Keys) -> pl.DataFrame:
        """What a query gives, with the columns of the schema; days come as text, "" for none."""

    def any(self, query: str, keys: Keys) -> bool:
        """Whether a query gives anything."""

    def keeps_months(self) -> bool:
        """Whether months may be kept beside the moves."""

    def pushed(self, office: str, book: Book) -> Pushed | None:
        """The engine as it adds up the history of a book; None of one that does not."""


def read(database: Database, office: str, book: Book, span: Span, *, anew: bool = False) -> Ledger:
    """The ledger of an office's book.

    Of items closed before the span starts, only the moves posted in its history come over, and of
    months that are kept, or that the engine adds up, not even these. With ``anew`` all of them do.
    """
    of_book = (office, book.id, span.end)
    # of a history without a period all is told that was touched in it
    touched = span.start if span.start <= span.end else span.history
    posted, alive = (*of_book, span.history), (*of_book, touched)
    controls = _table(database, CONTROLS, "controls", _POSTED, posted)
    months, kept = _months(database, office, book, span, controls, anew=anew)
    pushed, since = None if anew else database.pushed(office, book), kept
    if pushed is not None and kept < span.start:
        since = pushed.standing_until(controls, kept, span.start)
    moves = database.moves(_wanted(office, book, span, controls, since, touched))
    items = _table(database, ITEMS, "items", _ALIVE, alive).sort("id")
    moves = _dimensioned(database, moves, book, (*of_book, since))
    earlier = None
    if before.is_asked(book) and span.start <= span.end:
        keys = (office, book.id, span.history)
        earlier = before.told(database.rows(before.QUERY, before.BEFORE, keys), book)
    later = _later(database, office, book, span)
    ledger = Ledger(moves, items, controls, span, later, earlier, months, since)
    if pushed is None or since == kept:
        return ledger
    divided = database.moves([(_DIVIDED, (office, book.id, since - 1, kept, span.start))])
    divided = _dimensioned(database, divided, book, (*of_book, kept))
    return replace(ledger, months=(*months, *pushed.months(ledger, divided, kept, since)))


def _dimensioned(database: Database, moves: Columns, book: Book, keys: Keys) -> Columns:
    """Moves with the book's dimensions; ``keys`` are those of the items that they are of."""
    if not book.dimensions():
        return moves
    fields = _table(database, FIELDS, "items", _ALIVE, keys).sort("id")
    return with_dimensions(moves, fields, book.dimensions())


def _months(
    database: Database,
    office: str,
    book: Book,
    span: Span,
    controls: pl.DataFrame,
    *,
    anew: bool,
) -> tuple[tuple[Month, ...], int]:
    """The months of the history that stand as they are kept, and the first one after them."""
    if anew or span.history == span.start or not database.keeps_months():
        return (), span.history
    found = _table(
        database, MONTHS, "months", _POSTED, (office, book.id, span.start - 1, span.history)
    )
    kept = [KeptMonth(**row) for row in found.iter_rows(named=True)]
    return standing_run(kept, office, book, totals_by_month(controls), span)


def _wanted(
    office: str, book: Book, span: Span, controls: pl.DataFrame, since: int, touched: int
) -> Iterator[tuple[str, Keys]]:
    """The conditions of moves: month by month, then those of items with moves in others."""
    periods = controls.filter(pl.col("period") > since)["period"].unique().sort().to_list()
    for first, last in pairwise([since, *periods, span.end + 1]):
        yield _POSTED, (office, book.id, last - 1, first)
    alive = f"SELECT id FROM items WHERE {_ALIVE}"
    further = f"item IN ({alive}) AND (period < $5 OR period > $3)"
    yield further, (office, book.id, span.end, touched, since)


def day_of(name: str) -> pl.Expr:
    """A column of days that came as text."""
    return pl.col(name).replace("", None).str.to_date()


def _table(
    database: Database, schema: pa.Schema, table: str, condition: str, keys: Keys
) -> pl.DataFrame:
    columns = ", ".join(
        f"COALESCE(CAST({each.name} AS TEXT), '') AS {each.name}"
        if pa.types.is_date(each.type)
        else each.name
        for each in schema
    )
    return database.rows(f"SELECT {columns} FROM {table} WHERE {condition}", schema, keys)


def _later(database: Database, office: str, book: Book, span: Span) -> bool:
    """What ``ledger.happened`` asks of a move, asked of those posted after the span."""
    ahead = [state.id for state in book.states if state.ahead]
    named = ", ".join(f"${5 + place}" for place in range(len(ahead)))
    entered = f"from_state = $4 AND to_state IN ({named})" if ahead else "from_state = $4 AND 1 = 0"
    query = (
        f"SELECT 1 AS later FROM moves WHERE {_BOOK} AND period > $3 AND NOT ({entered}) LIMIT 1"
    )
    return database.any(query, (office, book.id, span.end, OUTSIDE, *ahead))
