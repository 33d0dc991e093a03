"""Rows into a table of a SQLite file: nothing of a row is handed over by itself.

What all rows have in common stands in the statement. All texts of a column are handed over as one,
of which each row has a part; those that occur again and again stand in it once. Where a row's part
is, and all other numbers, are one file in memory (``office.file_pages``) that SQLite reads itself.

Before many rows, what looks at each of them is taken away and made anew behind them, in the same
transaction: the trigger that refuses a row that is there already (a plain INSERT is refused by the
table's own constraints), and the indexes, where there are more new rows than old ones.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Final

import numpy as np
import polars as pl

from cierre.ledger.coded import Numbers
from cierre.office.file_pages import MOST, TABLE, file_of

MANY: Final = 20_000
"""From so many rows on it is worth while to make the indexes of a table anew."""

_AT_ONCE: Final = 50_000
_STAGED = "staged"
"""The name that the file in memory has beside the database's own, ``main``."""


def insert_into_file(database: sqlite3.Connection, table: str, frame: pl.DataFrame) -> None:
    """Insert the rows, whose columns are the table's; a transaction must have begun."""
    attached = {name for _, name, _ in database.execute("PRAGMA database_list")}
    if _STAGED not in attached:
        database.execute(f"ATTACH ':memory:' AS {_STAGED}")
    assert MOST >= _AT_ONCE
    for part in frame.iter_slices(_AT_ONCE):
        _insert(database, table, part)


def _insert(database: sqlite3.Connection, table: str, frame: pl.DataFrame) -> None:
    given = _Given()
    first, *others = frame.iter_columns()
    # rows that have all in common are told apart by what is handed over of the first
    told = [given.column(first), *(given.said(column) for column in others)]
    names = ", ".join(f'"{name}"' for name in frame.columns)
    database.deserialize(file_of(given.numbers), name=_STAGED)
    database.execute(
        f"INSERT INTO main.{table} ({names}) SELECT {', '.join(told)} FROM {_STAGED}.{TABLE}",
        given.texts,
    )


class _Given:
    """What is handed over for some rows: their numbers, and of each column of texts all as one."""

    def __init__(self) -> None:
        self.numbers: list[Numbers] = []
        self.texts: list[bytes] = []

    def said(self, column: pl.Series) -> str:
        """What a column is in the statement: what all rows have, or what is handed over."""
        value = column[0]
        if column.dtype == pl.Date:
            value = value and value.isoformat()
        if not column.eq_missing(column[0]).all() or "\0" in str(value):
            return self.column(column)
        return _literal(value)

    def column(self, column: pl.Series) -> str:
        """What is handed over of a column, as an expression of the statement."""
        if column.dtype.is_integer() or column.dtype == pl.Boolean:
            return self._number(column.cast(pl.Int64))
        return self._text(*_parts(column), column.null_count() > 0)

    def _number(self, column: pl.Series) -> str:
        name = f"c{len(self.numbers)}"
        if not column.null_count():
            self.numbers.append(column.to_numpy())
            return name
        least = column.min() or 0
        assert isinstance(least, int)
        self.numbers.append(column.fill_null(least - 1).to_numpy())
        return f"NULLIF({name}, {least - 1})"

    def _text(self, whole: bytes, begins: Numbers, lengths: Numbers, lacking: bool) -> str:
        begin, length = f"c{len(self.numbers)}", f"c{len(self.numbers) + 1}"
        self.numbers += [begins + 1, lengths]
        # no bytes at all would be handed over as nothing
        self.texts.append(whole + b"\0")
        part = f"CAST(SUBSTR(?{len(self.texts)}, {begin}, {length}) AS TEXT)"
        return f"CASE WHEN {length} >= 0 THEN {part} END" if lacking else part


def _parts(column: pl.Series) -> tuple[bytes, Numbers, Numbers]:
    """The texts of a column as one, and where in it each row's begins and how long it is; -1 is the
    length of none."""
    if column.dtype == pl.String:
        return _one_after_the_other(column)
    encoded = column.to_physical() if column.dtype == pl.Date else column
    encoded = encoded.to_arrow()
    if column.dtype == pl.Date:
        encoded = encoded.dictionary_encode()
    # Arrow itself would have pandas make the array
    codes = pl.Series(encoded.indices).cast(pl.Int64).fill_null(-1).to_numpy()
    texts = pl.Series(encoded.dictionary)
    if column.dtype == pl.Date:
        texts = texts.cast(pl.Date).cast(pl.String)
    whole, begins, lengths = _one_after_the_other(texts)
    # the last is that of none
    return whole, np.append(begins, 0)[codes], np.append(lengths, -1)[codes]


def _one_after_the_other(texts: pl.Series) -> tuple[bytes, Numbers, Numbers]:
    written = texts.to_arrow(compat_level=pl.CompatLevel.oldest())
    _, places, content = written.buffers()
    begins = np.frombuffer(places, np.int64)[written.offset : written.offset + len(texts) + 1]
    lengths = np.where(texts.is_null().to_numpy(), -1, np.diff(begins))
    whole = memoryview(b"" if content is None else content)[begins[0] : begins[-1]]
    return bytes(whole), begins[:-1] - begins[0], lengths


def _literal(value: object) -> str:
    if value is None:
        return "NULL"
    if isinstance(value, int):
        return str(int(value))
    return "'{}'".format(str(value).replace("'", "''"))


@contextmanager
def unhindered(database: sqlite3.Connection, tables: Sequence[str], rows: int) -> Iterator[None]:
    """Without what looks at each new row of some tables, while about so many are inserted."""
    if rows < MANY:
        yield
        return
    assert database.in_transaction
    aside = [each for table in tables for each in _hindering(database, table, rows)]
    for kind, name, _ in aside:
        database.execute(f'DROP {kind} "{name}"')
    yield
    for _, _, statement in aside:
        database.execute(statement)


def _hindering(database: sqlite3.Connection, table: str, rows: int) -> list[tuple[str, str, str]]:
    """Kind, name and statement of the trigger of new rows, and of the indexes if they are many."""
    (before,) = database.execute(f"SELECT COALESCE(MAX(id), 0) FROM {table}").fetchone()
    return database.execute(
        "SELECT type, name, sql FROM sqlite_master WHERE tbl_name = ?1 AND sql IS NOT NULL "
        "AND (name = ?1 || '_no_replace' OR type = 'index' AND ?2)",
        (table, before < rows),
    ).fetchall()
