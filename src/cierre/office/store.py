"""Reading and writing whole tables: Arrow out of either database, executemany or COPY into it."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar

import polars as pl
import pyarrow as pa
from django.db import connection
from django.db.backends.utils import CursorWrapper

from cierre.ledger.schema import ITEMS, MOVES, types_of
from cierre.office.changes import Changes, Stored, nothing_stored
from cierre.office.database import open_uri
from cierre.office.file_rows import MANY, insert_into_file, unhindered

_AT_ONCE = 100_000
_WHILE_WRITING = 32_768
"""KiB of a SQLite file's pages that are kept in memory while many rows are written."""

_MANY_ENOUGH = 1_000
"""Moves from which on a plan that knows nothing of them is a slow one."""

_WRITERS = 0x636965727265
"""The key of the advisory lock that lets one loading at a time write to a PostgreSQL database."""


_own_reading: ContextVar[bool] = ContextVar("own_reading", default=False)


@contextmanager
def reading_what_it_wrote() -> Iterator[None]:
    """Read by the connection that writes: what no other one sees before the transaction ends."""
    token = _own_reading.set(True)
    try:
        yield
    finally:
        _own_reading.reset(token)


def lock() -> None:
    """Wait until no other loading writes. SQLite has the lock since the transaction began."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_WRITERS])


def count_anew(moves: int) -> None:
    """Let PostgreSQL see how much there is, once so many moves have been brought.

    It plans by what it counted last, and takes tables that were filled since then for empty: a
    statement asked for right away would compare every move with every item.
    """
    if connection.vendor == "postgresql" and moves >= _MANY_ENOUGH:
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE items, moves, controls")


def last_id(table: str) -> int:
    """The highest id of a table; 0 when it is empty."""
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT COALESCE(MAX(id), 0) FROM {table}")
        return int(cursor.fetchone()[0])


KNOWN = pa.schema([ITEMS.field(name) for name in ("number", "id", "seal")])
"""What tells an item, and whether it is as it was."""


def read_stored(items: Sequence[int]) -> Stored:
    """Some items, by their ids, and their moves, however many a book has."""
    if not items:
        return nothing_stored()
    several, ids = among(1, "bigint"), json.dumps(list(items))
    return Stored.of(
        _read("items", ITEMS, f"id IN {several}", ids),
        _read("moves", MOVES, f"item IN {several}", ids),
    )


def among(place: int, kind: str) -> str:
    """The values of the JSON array that is the key of that place, as a query asks for them."""
    if connection.vendor == "postgresql":
        several = f"json_array_elements_text(CAST(${place} AS json))"
        return f"(SELECT CAST(value AS {kind}) FROM {several})"
    return f"(SELECT value FROM json_each(${place}))"


def read_touching(office: str, book: str, state: str) -> Stored:
    """The moves of a book into a state or out of it, and their items."""
    touching = "from_state = $3 OR to_state = $3"
    of_items = f"id IN (SELECT item FROM moves WHERE office = $1 AND book = $2 AND ({touching}))"
    return Stored.of(
        read_table("items", ITEMS, office, book, of_items, state),
        read_table("moves", MOVES, office, book, f"({touching})", state),
    )


def said_of_items(items: Sequence[int]) -> dict[int, tuple[str, str, str, int]]:
    """Number, title, customer and remaining quantity of some items, by their ids."""
    query = "SELECT id, number, title, customer, remaining FROM items WHERE id IN "
    found = _executed(query + among(1, "bigint"), [json.dumps([*items])]).fetchall()
    return {item: (number, title, customer, left) for item, number, title, customer, left in found}


def write_changes(changes: Changes) -> None:
    """Insert and update the rows, but for the control totals of the moves."""
    insert("items", changes.new_items)
    _update_items(changes.changed_items)
    insert("moves", changes.moves)


def write_controls(controls: pl.DataFrame) -> None:
    """Insert the control totals of a batch."""
    first = last_id("controls") + 1
    insert("controls", controls.with_columns(id=first + pl.int_range(pl.len(), dtype=pl.Int64)))


@contextmanager
def of_one_piece(moves: int) -> Iterator[None]:
    """Around a transaction that brings so many moves with all that they refer to.

    SQLite looks up the item and the batch of each row, which costs as much as half of its insertion
    and finds what the same transaction has just numbered. What is only written need not be kept in
    memory either.
    """
    if connection.vendor == "postgresql" or moves < MANY:
        yield
        return
    database = _file_database()
    (usual,) = database.execute("PRAGMA cache_size").fetchone()
    database.execute(f"PRAGMA cache_size = {-_WHILE_WRITING}")
    with connection.constraint_checks_disabled():
        yield
    database.execute(f"PRAGMA cache_size = {usual}")


@contextmanager
def room_for(moves: int) -> Iterator[None]:
    """Make ready for so many moves and their items to be inserted."""
    if connection.vendor == "postgresql":
        yield
        return
    with unhindered(_file_database(), ("items", "moves", "register_rows"), moves):
        yield


def read_table(
    table: str, schema: pa.Schema, office: str, book: str, condition: str = "", *keys: str
) -> pl.DataFrame:
    """The rows that a table has of a book, with the columns of the schema.

    A ``condition`` names the ``keys`` as $3 and so on.
    """
    further = f" AND {condition}" if condition else ""
    return _read(table, schema, f"office = $1 AND book = $2{further}", office, book, *keys)


def _read(table: str, schema: pa.Schema, condition: str, *keys: str) -> pl.DataFrame:
    # SQLite gives days as text
    columns = ", ".join(
        f"CAST({name} AS TEXT) AS {name}" if kind == pl.Date else name
        for name, kind in types_of(schema).items()
    )
    elsewhere = connection.vendor == "postgresql" and not _own_reading.get()
    rows = _server_rows if elsewhere else _own_rows
    query = f"SELECT {columns} FROM {table} WHERE {condition}"
    found = rows(query, keys, schema)
    return found.select(
        pl.col(name).cast(pl.String).str.to_date() if kind == pl.Date else pl.col(name).cast(kind)
        for name, kind in types_of(schema).items()
    )


def _server_rows(query: str, keys: Sequence[str], schema: pa.Schema) -> pl.DataFrame:
    import adbc_driver_postgresql.dbapi

    with adbc_driver_postgresql.dbapi.connect(open_uri()) as reader, reader.cursor() as cursor:
        cursor.execute(query, keys)
        found = pl.from_arrow(cursor.fetch_arrow_table())
    assert isinstance(found, pl.DataFrame)
    return found


def _own_rows(query: str, keys: Sequence[str], schema: pa.Schema) -> pl.DataFrame:
    texts = {
        name: pl.String if kind == pl.Date else kind for name, kind in types_of(schema).items()
    }
    parts = [pl.DataFrame(schema=texts)]
    cursor = _executed(query, keys)
    while rows := cursor.fetchmany(_AT_ONCE):
        columns = dict(zip(texts, zip(*rows, strict=True), strict=True))
        parts.append(pl.DataFrame(columns, schema=texts))
    return pl.concat(parts)


def _executed(query: str, keys: Sequence[str]) -> sqlite3.Cursor | CursorWrapper:
    """The query with its keys, whose places each database writes in its own way."""
    if connection.vendor == "sqlite":
        return _file_database().execute(query.replace("$", "?"), keys)
    cursor = connection.cursor()
    named = {f"key{place}": key for place, key in enumerate(keys, 1)}
    cursor.execute(re.sub(r"\$(\d+)", r"%(key\1)s", query.replace("%", "%%")), named)
    return cursor


def _file_database() -> sqlite3.Connection:
    connection.ensure_connection()
    database = connection.connection
    assert isinstance(database, sqlite3.Connection)
    return database


def insert(table: str, frame: pl.DataFrame) -> None:
    """Insert the rows, whose columns are the table's."""
    if not frame.height:
        return
    if connection.vendor == "postgresql":
        columns = ", ".join(f'"{name}"' for name in frame.columns)
        statement = f"COPY {table} ({columns}) FROM STDIN (FORMAT csv, NULL '\\N')"
        with connection.cursor() as cursor, cursor.copy(statement) as copy:
            for part in frame.iter_slices(_AT_ONCE):
                copy.write(
                    part.write_csv(
                        include_header=False, null_value="\\N", quote_style="non_numeric"
                    )
                )
        return
    insert_into_file(_file_database(), table, frame)


def delete(table: str, ids: Sequence[int]) -> None:
    """Delete the rows of these ids."""
    with connection.cursor() as cursor:
        cursor.executemany(f"DELETE FROM {table} WHERE id = %s", [(each,) for each in ids])


def delete_those(table: str, column: str, values: Sequence[int]) -> None:
    """Delete the rows that have one of some numbers in a column."""
    _executed(
        f"DELETE FROM {table} WHERE {column} IN {among(1, 'bigint')}", [json.dumps([*values])]
    )


def _update_items(frame: pl.DataFrame) -> None:
    names = [name for name in frame.columns if name != "id"]
    settings = ", ".join(f'"{name}" = %s' for name in names)
    with connection.cursor() as cursor:
        for part in frame.iter_slices(_AT_ONCE):
            cursor.executemany(
                f"UPDATE items SET {settings} WHERE id = %s", part.select(*names, "id").rows()
            )
