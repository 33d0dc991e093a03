"""The ledger of a SQLite file, read by the one SQLite that the process has.

A second copy of SQLite in a process does not see the first one's locks: closing, it removes the
write-ahead log that a writer has open, and what is written to it afterwards is lost.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import numpy as np
import polars as pl
import pyarrow as pa

from cierre.book import Book
from cierre.ledger.coded import MISSING, Codes, Columns, Names, Numbers
from cierre.ledger.ledger import Ledger, Span
from cierre.ledger.places.database import Keys, day_of, read
from cierre.ledger.schema import LEG, MOVES, NUMBERS, types_of

_AT_ONCE = 100_000
_PATIENCE = 30
"""Seconds that a reader waits for a writer to be done."""

_SEPARATOR = "\x1f"
_EPOCH = date(1970, 1, 1).toordinal()
_SIDES = ("from", "to")
_TEXTS = ("office", "book")


def open_ledger(path: str, office: str, book: Book, span: Span) -> Ledger:
    """The ledger of an office's book in a file."""
    address = f"{Path(path).absolute().as_uri()}?mode=ro"
    with closing(sqlite3.connect(address, uri=True, timeout=_PATIENCE)) as connection:
        return read(_File(connection), office, book, span)


class _File:
    """A file that is open for reading."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def moves(self, condition: str, keys: Keys) -> Columns:
        """The moves that meet a condition: each leg comes as one text, so that few are made."""
        numbers = [name for name in NUMBERS if name != "day"]
        nullable = (f"IFNULL({name}, {MISSING}) AS {name}" for name in numbers)
        legs = (f" || '{_SEPARATOR}' || ".join(f"{side}_{name}" for name in LEG) for side in _SIDES)
        query = (
            f"SELECT {', '.join(nullable)}, day, {', '.join(_TEXTS)}, {', '.join(legs)} "
            f"FROM moves WHERE {condition}"
        )
        found, texts = _Numbers(numbers), _Texts()
        cursor = self._connection.execute(_numbered(query), keys)
        while rows := cursor.fetchmany(_AT_ONCE):
            columns = list(zip(*rows, strict=True))
            found.add(columns[: len(numbers)])
            texts.add(columns[len(numbers) :])
        return Columns(texts.names(), texts.codes(), {**found.columns(), "day": texts.days()})

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


class _Numbers:
    """Columns of numbers, added to part by part."""

    def __init__(self, names: list[str]) -> None:
        self._names = names
        self._parts: list[list[Numbers]] = []

    def add(self, columns: list[tuple[int, ...]]) -> None:
        """The same columns of further rows."""
        self._parts.append([np.fromiter(each, np.int64, len(each)) for each in columns])

    def columns(self) -> dict[str, Numbers]:
        """All rows of each column."""
        nothing: Numbers = np.empty(0, np.int64)
        return {
            name: np.concatenate([nothing, *(part[place] for part in self._parts)])
            for place, name in enumerate(self._names)
        }


class _Texts:
    """Days, the office, the book and both legs of moves, as codes of the whole texts."""

    def __init__(self) -> None:
        self._days, self._whole, self._legs = Names(), [Names() for _ in _TEXTS], Names()
        self._parts: list[list[Codes]] = []

    def add(self, columns: list[tuple[str, ...]]) -> None:
        """The same columns of further rows."""
        known = (self._days, *self._whole, *(self._legs for _ in _SIDES))
        self._parts.append([of.recoded(each) for of, each in zip(known, columns, strict=True)])

    def days(self) -> Numbers:
        """Days since 1970."""
        ordinals = [date.fromisoformat(text).toordinal() - _EPOCH for text in self._days.texts[1:]]
        days: Numbers = np.array([0, *ordinals], np.int64)[self._column(0)]
        return days

    def names(self) -> dict[str, Names]:
        """The texts of what a leg names, and of office and book."""
        of_legs = {name: Names() for name in LEG}
        for text in self._legs.texts[1:]:
            for name, part in zip(LEG, text.split(_SEPARATOR), strict=True):
                of_legs[name].code(part)
        return of_legs | dict(zip(_TEXTS, self._whole, strict=True))

    def codes(self) -> dict[str, Codes]:
        """The codes of all columns of texts, in the order of ``schema.MOVES``."""
        names = self.names()
        split = [text.split(_SEPARATOR) if text else [""] * len(LEG) for text in self._legs.texts]
        found = {name: self._column(1 + place) for place, name in enumerate(_TEXTS)}
        for place, side in enumerate(_SIDES):
            of_rows = self._column(1 + len(_TEXTS) + place)
            for part, name in enumerate(LEG):
                way = names[name].recoded([each[part] for each in split])
                found[f"{side}_{name}"] = way[of_rows]
        return {name: found[name] for name in MOVES.names if name in found}

    def _column(self, place: int) -> Codes:
        nothing: Codes = np.empty(0, np.int32)
        return np.concatenate([nothing, *(part[place] for part in self._parts)])


def _numbered(query: str) -> str:
    return query.replace("$", "?")
