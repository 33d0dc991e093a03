"""The ledger of a SQLite file, read by the one SQLite that the process has.

A second copy of SQLite in a process does not see the first one's locks: closing, it removes the
write-ahead log that a writer has open, and what is written to it afterwards is lost. So no engine
reads the file; SQLite itself writes every column of the moves as one text, which is taken apart
as a whole.
"""

from __future__ import annotations

import sqlite3
import warnings
from collections.abc import Iterable
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any, Final

import numpy as np
import polars as pl
import pyarrow as pa

from cierre.book import Book
from cierre.ledger.coded import MISSING, Columns, coded
from cierre.ledger.ledger import Ledger, Span
from cierre.ledger.places.database import Keys, day_of, read
from cierre.ledger.schema import NUMBERS, TEXTS, types_of

_PATIENCE: Final = 30
"""Seconds that a reader waits for a writer to be done."""

_OF_ROW, _NOTHING = "\x1e", "\x1f"
_LONG: Final = 1 << 16
"""Characters of a column from which on an engine is quicker than Python at taking it apart."""

_EPOCH: Final = date(1970, 1, 1).toordinal()
_COUNTED: Final = tuple(name for name in NUMBERS if name != "day")
_ALIKE: Final = ("office", "book")
"""Texts that are the same in all rows, as long as nobody has changed any."""

_SAID: Final = tuple(name for name in TEXTS if name not in _ALIKE)


def open_ledger(path: str, office: str, book: Book, span: Span, *, anew: bool = False) -> Ledger:
    """The ledger of an office's book in a file; ``anew`` without what is kept of its months."""
    address = f"{Path(path).absolute().as_uri()}?mode=ro"
    with closing(
        sqlite3.connect(address, uri=True, timeout=_PATIENCE, isolation_level=None)
    ) as connection:
        connection.execute("BEGIN")
        return read(_File(connection), office, book, span, anew=anew)


class _File:
    """A file that is open for reading."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def moves(self, several: Iterable[tuple[str, Keys]]) -> Columns:
        """The moves that meet one of several conditions."""
        return coded((self._batch(*each) for each in several), TEXTS, NUMBERS)

    def rows(self, query: str, schema: pa.Schema, keys: Keys) -> pl.DataFrame:
        """What a query gives, with the columns of the schema."""
        kinds = types_of(schema)
        days = [name for name, kind in kinds.items() if kind == pl.Date]
        as_text = {name: pl.String if name in days else kind for name, kind in kinds.items()}
        rows = self._connection.execute(_numbered(query), keys).fetchall()
        frame = pl.DataFrame(rows, schema=as_text, orient="row")
        return frame.with_columns(day_of(name) for name in days)

    def any(self, query: str, keys: Keys) -> bool:
        """Whether a query gives anything."""
        return self._connection.execute(_numbered(query), keys).fetchone() is not None

    def _batch(self, condition: str, keys: Keys) -> pa.RecordBatch:
        """The moves that meet a condition."""
        counted = [f"GROUP_CONCAT(IFNULL({name}, {MISSING}), ' ')" for name in _COUNTED]
        alike = [f"MIN({name}), MAX({name}), COUNT({name})" for name in _ALIKE]
        asked = ", ".join([*alike, *counted, *map(_joined, (*_SAID, "day"))])
        query = _numbered(f"SELECT {asked} FROM moves WHERE {condition}")
        row = self._connection.execute(query, keys).fetchone()
        told, found = row[: 3 * len(_ALIKE)], row[3 * len(_ALIKE) :]
        columns: dict[str, pa.Array] = {}
        for place, name in enumerate(_ALIKE):
            limits = tuple(told[3 * place : 3 * place + 3])
            columns[name] = self._alike(name, limits, condition, keys)
        for name, text in zip((*_COUNTED, *_SAID, "day"), found, strict=True):
            columns[name] = (_numbers if name in _COUNTED else _texts)(text)
        columns["day"] = _days(columns["day"])
        if len({len(column) for column in columns.values()}) > 1:
            raise _malformed("moves")
        return pa.record_batch(columns)

    def _alike(
        self, name: str, limits: tuple[Any, ...], condition: str, keys: Keys
    ) -> pa.DictionaryArray:
        """A column of which all rows have one text, as its least and its greatest and how many
        there are tell; else it is read as others are."""
        least, most, count = limits
        if least == most:
            # what is no array of Arrow's own has it look for pandas first
            places = pl.zeros(count, pl.Int32, eager=True).to_arrow()
            texts = pl.Series([least or ""], dtype=pl.String).to_arrow()
            return pa.DictionaryArray.from_arrays(places, texts)
        query = f"SELECT {_joined(name)} FROM moves WHERE {condition}"
        return _texts(self._connection.execute(_numbered(query), keys).fetchone()[0])

    def keeps_months(self) -> bool:
        """Whether months may be kept beside the moves."""
        return self.any("SELECT 1 FROM sqlite_master WHERE name = 'months'", ())

    def pushed(self, office: str, book: Book) -> None:
        """Nothing: reading a file's moves takes no longer than adding them up there."""


def _joined(name: str) -> str:
    """A column of texts as one; no row is left out."""
    return f"GROUP_CONCAT(IFNULL({name}, '{_NOTHING}'), '{_OF_ROW}')"


def _numbers(text: str | None) -> pa.Array:
    try:
        # what is no number ends the column there, and its length tells
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            found = np.fromstring(text or "", dtype=np.int64, sep=" ")
    except ValueError as problem:
        raise _malformed("numbers") from problem
    return pl.Series(found).to_arrow()


def _texts(text: str | None) -> pa.DictionaryArray:
    """The texts that are in one, each once with its place in every row."""
    if text is None or len(text) < _LONG:
        known: dict[str, int] = {}
        several = () if text is None else text.split(_OF_ROW)
        places = pl.Series([known.setdefault(each, len(known)) for each in several], dtype=pl.Int32)
        texts = pl.Series([*known], dtype=pl.String).to_arrow()
        found = pa.DictionaryArray.from_arrays(places.to_arrow(), texts)
    else:
        split = pl.Series([text], dtype=pl.String).str.split(_OF_ROW)
        found = split.explode().to_arrow().dictionary_encode()
    if _NOTHING in found.dictionary.to_pylist():
        raise _malformed("texts")
    return found


def _days(days: pa.DictionaryArray) -> pa.Array:
    try:
        known = [date.fromisoformat(each).toordinal() for each in days.dictionary.to_pylist()]
    except ValueError as problem:
        raise _malformed("days") from problem
    ordinals = pl.Series(known, dtype=pl.Int32) - _EPOCH
    return ordinals.gather(pl.Series(days.indices)).to_arrow().cast(pa.date32())


def _malformed(what: str) -> sqlite3.DatabaseError:
    """What SQLite says of a file that is damaged where it sees it itself."""
    return sqlite3.DatabaseError(f"malformed {what} in the table of moves")


def _numbered(query: str) -> str:
    """SQLite's own parameters are ``?1``."""
    return query.replace("$", "?")
