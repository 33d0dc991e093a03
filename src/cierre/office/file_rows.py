"""Rows into a table of a SQLite file: nothing of a row is handed over by itself.

What all rows have in common stands in the statement. A text of few is handed over once, and has a
number from then on; texts that may all be different are handed over as one, of which each row has a
part. All numbers together are one file in memory (``office.file_pages``), which SQLite reads and
joins with the texts.

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
import pyarrow as pa

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
    database.execute("CREATE TEMP TABLE IF NOT EXISTS texts (id INTEGER PRIMARY KEY, text TEXT)")
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
    database.execute("DELETE FROM temp.texts")
    numbered = zip(range(1, len(given.texts) + 1), given.texts, strict=True)
    # Django's own executemany keeps every row it has sent
    database.executemany("INSERT INTO temp.texts VALUES (?, ?)", numbered)
    database.execute(
        f"INSERT INTO main.{table} ({names}) SELECT {', '.join(told)} "
        f"FROM {_STAGED}.{TABLE} {' '.join(given.joins)}",
        given.contents,
    )


class _Given:
    """What is handed over for some rows: their numbers, their texts, and how these are found."""

    def __init__(self) -> None:
        self.numbers: list[Numbers] = []
        self.texts: list[str] = []
        self.joins: list[str] = []
        self.contents: list[bytes] = []

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
        return self._part(column) if column.dtype == pl.String else self._text(column)

    def _number(self, column: pl.Series) -> str:
        name = f"c{len(self.numbers)}"
        if not column.null_count():
            self.numbers.append(column.to_numpy())
            return name
        least = column.min() or 0
        assert isinstance(least, int)
        self.numbers.append(column.fill_null(least - 1).to_numpy())
        return f"NULLIF({name}, {least - 1})"

    def _part(self, column: pl.Series) -> str:
        """Of texts that may all be different: where each begins in all of them, and how long."""
        written = column.to_arrow(compat_level=pl.CompatLevel.oldest())
        _, begins, content = written.buffers()
        places = np.frombuffer(begins, np.int64)[written.offset : written.offset + len(column) + 1]
        lengths = np.where(column.is_null().to_numpy(), -1, np.diff(places))
        begin, length = f"c{len(self.numbers)}", f"c{len(self.numbers) + 1}"
        self.numbers += [places[:-1] - places[0] + 1, lengths]
        whole = memoryview(b"" if content is None else content)
        # no bytes at all would be handed over as nothing
        self.contents.append(bytes(whole[places[0] : places[-1]]) + b"\0")
        part = f"CAST(SUBSTR(?{len(self.contents)}, {begin}, {length}) AS TEXT)"
        return f"CASE WHEN {length} >= 0 THEN {part} END" if column.null_count() else part

    def _text(self, column: pl.Series) -> str:
        codes, texts = _coded(column)
        name, known = f"c{len(self.numbers)}", len(self.texts)
        self.numbers.append(np.where(codes < 0, 0, codes + known + 1))
        self.texts += texts
        how = "LEFT" if column.null_count() else "CROSS"
        self.joins.append(f"{how} JOIN temp.texts AS of_{name} ON of_{name}.id = {name}")
        return f"of_{name}.text"


def _coded(column: pl.Series) -> tuple[Numbers, list[str]]:
    """The texts of a column, each once, and the place of each row's among them; -1 of none."""
    found = column.to_physical() if column.dtype == pl.Date else column
    encoded = found.to_arrow()
    if not pa.types.is_dictionary(encoded.type):
        encoded = encoded.dictionary_encode()
    # Arrow itself would have pandas make the array
    codes = pl.Series(encoded.indices).cast(pl.Int64).fill_null(-1).to_numpy()
    texts = pl.Series(encoded.dictionary)
    if column.dtype == pl.Date:
        texts = texts.cast(pl.Date).cast(pl.String)
    used = np.flatnonzero(np.bincount(codes + 1, minlength=len(texts) + 1)[1:])
    if len(used) == len(texts):
        return codes, texts.to_list()
    way = np.full(len(texts) + 1, -1, np.int64)
    way[used] = np.arange(len(used))
    return way[codes], texts.gather(used).to_list()


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
