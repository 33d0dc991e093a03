"""Rows into a table of a SQLite file: nothing of a row is handed over by itself.

What all rows have in common stands in the statement. All else is one file in memory
(``office.file_pages``) that SQLite reads itself; while it does, that of the next rows is made.
Texts of which some are much longer than others are handed over as one; each row has a part of it.

Before many rows, what looks at each of them is taken away and made anew behind them, in the same
transaction: the trigger that refuses a row that is there already (a plain INSERT is refused by the
table's own constraints), that which refuses a closed month (their control totals are refused), and
the indexes, where there are more new rows than old ones.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final

import numpy as np
import polars as pl

from cierre.ledger.coded import Numbers
from cierre.office.file_pages import LONGEST, MOST, TABLE, Column, Texts, file_of

MANY: Final = 20_000
"""From so many rows on it is worth while to make the indexes of a table anew."""

_AT_ONCE: Final = 20_000
_LITTLE: Final = 16
"""So many bytes a text may leave of its room, or half of it."""
_STAGED = "staged"
"""The name that the file in memory has beside the database's own, ``main``."""


def insert_into_file(database: sqlite3.Connection, table: str, frame: pl.DataFrame) -> None:
    """Insert the rows, whose columns are the table's; a transaction must have begun."""
    attached = {name for _, name, _ in database.execute("PRAGMA database_list")}
    if _STAGED not in attached:
        database.execute(f"ATTACH ':memory:' AS {_STAGED}")
    assert MOST >= _AT_ONCE
    parts = frame.iter_slices(_AT_ONCE)
    if frame.height <= _AT_ONCE:
        for part in parts:
            _insert(database, _given(table, part))
        return
    with ThreadPoolExecutor(1) as beside:
        ahead = beside.submit(_given, table, next(parts))
        for part in parts:
            given, ahead = ahead.result(), beside.submit(_given, table, part)
            _insert(database, given)
        _insert(database, ahead.result())


@dataclass(frozen=True)
class _Given:
    """What is handed over of some rows: the statement, the file, and texts beside it."""

    statement: str
    file: memoryview
    texts: Sequence[bytes]


def _insert(database: sqlite3.Connection, given: _Given) -> None:
    database.deserialize(given.file, name=_STAGED)
    database.execute(given.statement, given.texts)


def _given(table: str, frame: pl.DataFrame) -> _Given:
    """What is handed over of some rows; nothing is asked of the database."""
    told = _Told()
    first, *others = frame.iter_columns()
    # rows that have all in common are told apart by what is handed over of the first
    said = [told.column(first), *(told.said(column) for column in others)]
    names = ", ".join(f'"{name}"' for name in frame.columns)
    statement = (
        f"INSERT INTO main.{table} ({names}) SELECT {', '.join(said)} FROM {_STAGED}.{TABLE}"
    )
    return _Given(statement, file_of(told.columns), told.texts)


class _Told:
    """What is handed over for some rows: the file's columns, and texts that it has no room for."""

    def __init__(self) -> None:
        self.columns: list[Column] = []
        self.texts: list[bytes] = []
        self._taken = 0
        """Columns of the file's table."""

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
        texts, places = _texts_of(column)
        if (beside := _beside(texts, places)) is not None:
            return self._add(beside)
        return self._in_one(texts, places)

    def _number(self, column: pl.Series) -> str:
        if not column.null_count():
            return self._add(column.to_numpy())
        least = column.min() or 0
        assert isinstance(least, int)
        return f"NULLIF({self._add(column.fill_null(least - 1).to_numpy())}, {least - 1})"

    def _in_one(self, texts: pl.Series, places: Numbers) -> str:
        whole, begins, lengths = _one_after_the_other(texts)
        # the last is that of none
        begins, lengths = np.append(begins, 0)[places], np.append(lengths, -1)[places]
        begin, length = self._add(begins + 1), self._add(lengths)
        # no bytes at all would be handed over as nothing
        self.texts.append(whole + b"\0")
        part = f"CAST(SUBSTR(?{len(self.texts)}, {begin}, {length}) AS TEXT)"
        lacking = bool((lengths < 0).any())
        return f"CASE WHEN {length} >= 0 THEN {part} END" if lacking else part

    def _add(self, column: Column) -> str:
        self.columns.append(column)
        named = f"c{self._taken}"
        self._taken += 2 if isinstance(column, Texts) else 1
        return named


def _texts_of(column: pl.Series) -> tuple[pl.Series, Numbers]:
    """The texts of a column, each once, and which of them each row has; -1 is the place of none.

    Those of a column of texts are as many as its rows: hardly any is there twice.
    """
    if column.dtype == pl.String:
        return column, np.where(column.is_null().to_numpy(), -1, np.arange(len(column)))
    encoded = column.to_physical() if column.dtype == pl.Date else column
    encoded = encoded.to_arrow()
    if column.dtype == pl.Date:
        encoded = encoded.dictionary_encode()
    # Arrow itself would have pandas make the array
    places = pl.Series(encoded.indices).cast(pl.Int64).fill_null(-1).to_numpy()
    texts = pl.Series(encoded.dictionary)
    if column.dtype == pl.Date:
        texts = texts.cast(pl.Date).cast(pl.String)
    return texts, places


def _beside(texts: pl.Series, places: Numbers) -> Texts | None:
    """The texts, each with as much room as the longest; None where that is much more than they
    take."""
    whole, _, lengths = _one_after_the_other(texts)
    room = max(1, int(lengths.max(initial=0)))
    if room > LONGEST or (room - _LITTLE) * len(lengths) > 2 * len(whole):
        return None
    if room * len(lengths) == len(whole):
        written = np.frombuffer(whole, np.uint8).reshape(-1, room)
    else:
        written = np.zeros((len(lengths), room), np.uint8)
        written[np.arange(room) < lengths[:, None]] = np.frombuffer(whole, np.uint8)
    return Texts(places, written, lengths)


def _one_after_the_other(texts: pl.Series) -> tuple[bytes, Numbers, Numbers]:
    """The texts as one, and where in it each begins and how long it is."""
    written = texts.to_arrow(compat_level=pl.CompatLevel.oldest())
    _, places, content = written.buffers()
    begins = np.frombuffer(places, np.int64)[written.offset : written.offset + len(texts) + 1]
    lengths = np.diff(begins)
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
    """Kind, name and statement of the triggers of new rows, and of the indexes if they are many."""
    (before,) = database.execute(f"SELECT COALESCE(MAX(id), 0) FROM {table}").fetchone()
    return database.execute(
        "SELECT type, name, sql FROM sqlite_master WHERE tbl_name = ?1 AND sql IS NOT NULL "
        "AND (name IN (?1 || '_no_replace', ?1 || '_of_closed_month') OR type = 'index' AND ?2)",
        (table, before < rows),
    ).fetchall()
