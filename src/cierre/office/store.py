"""Reading and writing whole tables: Arrow out of either database, executemany or COPY into it."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

import polars as pl
import pyarrow as pa
from django.db import connection

from cierre.ledger.schema import ITEMS, MOVES, types_of
from cierre.office.changes import Changes, Stored
from cierre.office.database import open_uri

_AT_ONCE = 100_000
_WRITERS = 0x636965727265
"""The key of the advisory lock that lets one loading at a time write to a PostgreSQL database."""


def lock() -> None:
    """Wait until no other loading writes. SQLite has the lock since the transaction began."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_WRITERS])


def last_id(table: str) -> int:
    """The highest id of a table; 0 when it is empty."""
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT COALESCE(MAX(id), 0) FROM {table}")
        return int(cursor.fetchone()[0])


def read_stored(office: str, book: str) -> Stored:
    """The items and moves that the book had when the transaction began."""
    return Stored(
        read_table("items", ITEMS, office, book), read_table("moves", MOVES, office, book)
    )


def write_changes(changes: Changes) -> None:
    """Insert and update the rows, with the control totals of the moves."""
    insert("items", changes.new_items)
    _update_items(changes.changed_items)
    insert("moves", changes.moves)
    first = last_id("controls") + 1
    insert(
        "controls", changes.controls.with_columns(id=first + pl.int_range(pl.len(), dtype=pl.Int64))
    )


def read_table(table: str, schema: pa.Schema, office: str, book: str) -> pl.DataFrame:
    """The rows that a table has of a book, with the columns of the schema."""
    # SQLite gives days as text
    columns = ", ".join(
        f"CAST({name} AS TEXT) AS {name}" if kind == pl.Date else name
        for name, kind in types_of(schema).items()
    )
    rows = _server_rows if connection.vendor == "postgresql" else _file_rows
    found = rows(
        f"SELECT {columns} FROM {table} WHERE office = $1 AND book = $2", office, book, schema
    )
    return found.select(
        pl.col(name).cast(pl.String).str.to_date() if kind == pl.Date else pl.col(name).cast(kind)
        for name, kind in types_of(schema).items()
    )


def _server_rows(query: str, office: str, book: str, schema: pa.Schema) -> pl.DataFrame:
    import adbc_driver_postgresql.dbapi

    with adbc_driver_postgresql.dbapi.connect(open_uri()) as reader, reader.cursor() as cursor:
        cursor.execute(query, (office, book))
        found = pl.from_arrow(cursor.fetch_arrow_table())
    assert isinstance(found, pl.DataFrame)
    return found


def _file_rows(query: str, office: str, book: str, schema: pa.Schema) -> pl.DataFrame:
    texts = {
        name: pl.String if kind == pl.Date else kind for name, kind in types_of(schema).items()
    }
    parts = [pl.DataFrame(schema=texts)]
    cursor = _file_database().execute(query, (office, book))
    while rows := cursor.fetchmany(_AT_ONCE):
        parts.append(pl.DataFrame(rows, schema=texts, orient="row"))
    return pl.concat(parts)


def _file_database() -> sqlite3.Connection:
    connection.ensure_connection()
    database = connection.connection
    assert isinstance(database, sqlite3.Connection)
    return database


def insert(table: str, frame: pl.DataFrame) -> None:
    """Insert the rows, whose columns are the table's."""
    if not frame.height:
        return
    columns = ", ".join(f'"{name}"' for name in frame.columns)
    if connection.vendor == "postgresql":
        statement = f"COPY {table} ({columns}) FROM STDIN (FORMAT csv, NULL '\\N')"
        with connection.cursor() as cursor, cursor.copy(statement) as copy:
            for part in frame.iter_slices(_AT_ONCE):
                copy.write(
                    part.write_csv(
                        include_header=False, null_value="\\N", quote_style="non_numeric"
                    )
                )
        return
    values = ", ".join("?" * frame.width)
    plain = frame.with_columns(pl.col(pl.Date).cast(pl.String))
    # Django's own executemany keeps every row it has sent
    _file_database().executemany(
        f"INSERT INTO {table} ({columns}) VALUES ({values})", plain.iter_rows()
    )


def delete(table: str, ids: Sequence[int]) -> None:
    """Delete the rows of these ids."""
    with connection.cursor() as cursor:
        cursor.executemany(f"DELETE FROM {table} WHERE id = %s", [(each,) for each in ids])


def _update_items(frame: pl.DataFrame) -> None:
    names = [name for name in frame.columns if name != "id"]
    settings = ", ".join(f'"{name}" = %s' for name in names)
    with connection.cursor() as cursor:
        for part in frame.iter_slices(_AT_ONCE):
            cursor.executemany(
                f"UPDATE items SET {settings} WHERE id = %s", part.select(*names, "id").rows()
            )
