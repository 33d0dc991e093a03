"""The ledger of a SQLite file, read by the one SQLite that the process has.

A second copy of SQLite in a process does not see the first one's locks: closing, it removes the
write-ahead log that a writer has open, and what is written to it afterwards is lost. So no engine
reads the file; SQLite itself writes every column of the moves as one text, which is taken apart
as a whole.
"""

from __future__ import annotations

import sqlite3
import warnings
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Final

import numpy as np
import polars as pl
import pyarrow as pa

from cierre.book import Book
from cierre.ledger.coded import MISSING, Codes, Columns, Names, Numbers, coded
from cierre.ledger.ledger import Ledger, Span
from cierre.ledger.places.database import Keys, day_of, read
from cierre.ledger.schema import LEG, NUMBERS, TEXTS, types_of

_PATIENCE: Final = 30
"""Seconds that a reader waits for a writer to be done."""

_OF_LEG, _OF_ROW = "\x1f", "\x1e"
_WHOLE: Final = (
    ("office", "book"),
    *(tuple(f"{s}_{name}" for name in LEG) for s in ("from", "to")),
)
"""The texts that come as one: few different ones, that are taken apart once each."""

_EPOCH: Final = date(1970, 1, 1).toordinal()
_COUNTED: Final = tuple(name for name in NUMBERS if name != "day")


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
        numbers = [f"GROUP_CONCAT(IFNULL({name}, {MISSING}), ' ')" for name in _COUNTED]
        texts = [_joined(f" || '{_OF_LEG}' || ".join(names)) for names in _WHOLE]
        query = (
            f"SELECT {', '.join([*numbers, *texts, _joined('day')])} FROM moves WHERE {condition}"
        )
        *found, days = self._connection.execute(_numbered(query), keys).fetchone()
        columns: dict[str, pa.Array] = {}
        for name, text in zip(_COUNTED, found, strict=False):
            columns[name] = pl.Series(_numbers(text)).to_arrow()
        for names, text in zip(_WHOLE, found[len(_COUNTED) :], strict=True):
            columns |= _taken_apart(names, text)
        columns["day"] = _days(days)
        if len({len(column) for column in columns.values()}) > 1:
            raise _malformed("moves")
        return pa.record_batch(columns)

    def keeps_months(self) -> bool:
        """Whether months may be kept beside the moves."""
        return self.any("SELECT 1 FROM sqlite_master WHERE name = 'months'", ())

    def pushed(self, office: str, book: Book) -> None:
        """Nothing: reading a file's moves takes no longer than adding them up there."""


def _joined(expression: str) -> str:
    """A column of texts as one; "" stands for none, so that no row is left out."""
    return f"GROUP_CONCAT(IFNULL({expression}, ''), '{_OF_ROW}')"


def _numbers(text: str | None) -> Numbers:
    try:
        # what is no number ends the column there, and its length tells
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            found: Numbers = np.fromstring(text or "", dtype=np.int64, sep=" ")
    except ValueError as problem:
        raise _malformed("numbers") from problem
    return found


def _texts(text: str | None) -> tuple[Codes, Names]:
    """The texts that are in one, by code; none of them is ""."""
    known = Names()
    codes = known.recoded(text.split(_OF_ROW) if text is not None else [])
    if not codes.all():
        raise _malformed("texts")
    return codes, known


def _days(text: str | None) -> pa.Array:
    codes, known = _texts(text)
    try:
        ordinals = [date.fromisoformat(each).toordinal() - _EPOCH for each in known.texts[1:]]
    except ValueError as problem:
        raise _malformed("days") from problem
    return pl.Series(np.array([0, *ordinals], np.int32)[codes]).to_arrow().cast(pa.date32())


def _taken_apart(names: Sequence[str], text: str | None) -> Iterator[tuple[str, pa.Array]]:
    """A column for each of the names that the texts are made of."""
    codes, whole = _texts(text)
    parts = [each.split(_OF_LEG) for each in whole.texts[1:]]
    if any(len(each) != len(names) for each in parts):
        raise _malformed("texts")
    for place, name in enumerate(names):
        known = Names()
        way = known.recoded(["", *(each[place] for each in parts)])
        # what is no array of Arrow's own has it look for pandas first
        texts = pl.Series(known.texts, dtype=pl.String).to_arrow()
        yield name, pa.DictionaryArray.from_arrays(pl.Series(way[codes]).to_arrow(), texts)


def _malformed(what: str) -> sqlite3.DatabaseError:
    """What SQLite says of a file that is damaged where it sees it itself."""
    return sqlite3.DatabaseError(f"malformed {what} in the table of moves")


def _numbered(query: str) -> str:
    """SQLite's own parameters are ``?1``."""
    return query.replace("$", "?")
