"""The ledger of an application database."""

from __future__ import annotations

import adbc_driver_postgresql.dbapi
import adbc_driver_sqlite.dbapi
import polars as pl
import pyarrow as pa
import pyarrow.compute as pc
from adbc_driver_manager.dbapi import Connection

from cierre.book import OUTSIDE, Book
from cierre.ledger import before
from cierre.ledger.coded import coded, with_dimensions
from cierre.ledger.ledger import Ledger, Span
from cierre.ledger.schema import CONTROLS, FIELDS, ITEMS, MOVES, NUMBERS, TEXTS

# SQLite numbers parameters by where each is first named, so they are named in rising order.
_BOOK = "office = $1 AND book = $2"
_ALIVE = f"{_BOOK} AND entered_period <= $3 AND (closed_period = 0 OR closed_period >= $4)"
_POSTED = f"{_BOOK} AND period <= $3 AND period >= $4"


def open_ledger(uri: str, office: str, book: Book, span: Span) -> Ledger:
    """The ledger of an office's book.

    ``uri`` is the path of a SQLite file or a ``postgresql://`` address. Of items closed before
    the span starts, only the moves posted in its history come over.
    """
    of_book = (office, book.id, span.end)
    posted, alive = (*of_book, span.history), (*of_book, span.start)
    of_alive = f"SELECT id FROM items WHERE {_ALIVE.replace('$4', '$5')}"
    moves = f"({_POSTED}) OR item IN ({of_alive})"
    with _connect(uri) as connection:
        tables = {
            "moves": _fetch(connection, MOVES, "moves", moves, (*posted, span.start)),
            "items": _fetch(connection, ITEMS, "items", _ALIVE, alive),
            "controls": _fetch(connection, CONTROLS, "controls", _POSTED, posted),
        }
        if book.dimensions():
            tables["fields"] = _fetch(connection, FIELDS, "items", _ALIVE, posted)
        if before.is_asked(book):
            tables["before"] = _before(connection, office, book, span)
        later = _happened_later(connection, office, book, span)
    return from_arrow(tables, book, span, later=later)


def from_arrow(
    tables: dict[str, pa.Table], book: Book, span: Span, *, later: bool = False
) -> Ledger:
    """A ledger of Arrow tables of the documented schema.

    ``fields`` are the own fields of all items whose moves are there; of ``items`` when left out.
    ``before`` may be left out of books that no streak needs it of.
    ``later`` tells whether anything happened in the book after the span.
    """
    items, controls = (as_frame(tables[name]) for name in ("items", "controls"))
    moves = coded(tables["moves"].to_batches(), TEXTS, NUMBERS)
    fields = as_frame(tables["fields"]) if "fields" in tables else items
    moves = with_dimensions(moves, fields.sort("id"), book.dimensions())
    earlier = before.told(as_frame(tables["before"]), book) if "before" in tables else None
    return Ledger(moves, items.sort("id"), controls, span, later, earlier)


def as_frame(table: pa.Table) -> pl.DataFrame:
    """An Arrow table as a data frame."""
    frame = pl.from_arrow(table)
    assert isinstance(frame, pl.DataFrame)
    return frame


def _before(connection: Connection, office: str, book: Book, span: Span) -> pa.Table:
    with connection.cursor() as cursor:
        cursor.execute(before.QUERY, (office, book.id, span.history))
        return _shaped(cursor.fetch_arrow_table(), before.BEFORE)


def _happened_later(connection: Connection, office: str, book: Book, span: Span) -> bool:
    """What ``ledger.happened`` asks of a move, asked of those posted after the span."""
    ahead = [state.id for state in book.states if state.ahead]
    named = ", ".join(f"${5 + place}" for place in range(len(ahead)))
    entered = f"from_state = $4 AND to_state IN ({named})" if ahead else "from_state = $4 AND 1 = 0"
    query = (
        f"SELECT 1 AS later FROM moves WHERE {_BOOK} AND period > $3 AND NOT ({entered}) LIMIT 1"
    )
    with connection.cursor() as cursor:
        cursor.execute(query, (office, book.id, span.end, OUTSIDE, *ahead))
        return cursor.fetchone() is not None


def _connect(uri: str) -> Connection:
    driver = (
        adbc_driver_postgresql.dbapi
        if uri.startswith("postgresql://")
        else adbc_driver_sqlite.dbapi
    )
    connection: Connection = driver.connect(uri)
    return connection


def _fetch(
    connection: Connection,
    schema: pa.Schema,
    table: str,
    condition: str,
    keys: tuple[str | int, ...],
) -> pa.Table:
    columns = ", ".join(
        f"COALESCE(CAST({each.name} AS TEXT), '') AS {each.name}"
        if pa.types.is_date(each.type)
        else each.name
        for each in schema
    )
    with connection.cursor() as cursor:
        query = f"SELECT {columns} FROM {table} WHERE {condition}"
        cursor.execute(query, keys)
        return _shaped(cursor.fetch_arrow_table(), schema)


def _shaped(table: pa.Table, schema: pa.Schema) -> pa.Table:
    """The table in the documented types: days came as text, with "" for none."""
    columns = []
    for field in schema:
        column = table.column(field.name)
        if pa.types.is_date(field.type) and len(table):
            column = pc.if_else(pc.equal(column, ""), None, column)
        columns.append(column.cast(field.type) if len(table) else pa.array([], field.type))
    return pa.table(columns, names=schema.names)
