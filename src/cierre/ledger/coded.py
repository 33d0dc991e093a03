"""Rows as columns of integers: every text of a ledger becomes a code once.

A code is the place of a text in the list of its kind; the code of "" is 0. Both legs of a move
share the lists: a holder has the same code on either side. What is read in several parts, or from
several months, is brought to one list before it is put together.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

import numpy as np
import numpy.typing as npt
import polars as pl
import pyarrow as pa

from cierre.ledger.schema import LEG
from cierre.ledger.stored import MISSING, Growing, Marks, Rows, Stored, narrowed, places_of, stored

__all__ = ["MISSING", "Codes", "Columns", "Marks", "Names", "Numbers", "coded"]

Codes = npt.NDArray[np.int32]
Numbers = npt.NDArray[np.int64]

_Column = npt.NDArray[Any]

_MANY: Final = 1 << 12
"""Rows of a batch from which on its columns are made narrow before they are put together."""

LEGS: Final = tuple(f"{side}_{name}" for side in ("from", "to") for name in LEG)
"""The columns of both legs, from before to."""


class Names:
    """Texts by their codes."""

    def __init__(self, texts: Iterable[str] = ()) -> None:
        self.texts: list[str] = list(dict.fromkeys(("", *texts)))
        self._codes = {text: code for code, text in enumerate(self.texts)}

    def __len__(self) -> int:
        return len(self.texts)

    def code(self, text: str) -> int:
        """The code of a text, which is given one when it has none."""
        found = self._codes.get(text)
        if found is None:
            found = self._codes[text] = len(self.texts)
            self.texts.append(text)
        return found

    def find(self, text: str) -> int:
        """The code of a text; -1 when no row ever had it."""
        return self._codes.get(text, -1)

    def recoded(self, texts: Sequence[str]) -> Codes:
        """The codes of several texts, those that are new given one."""
        known, listed = self._codes, self.texts
        for text in texts:
            if text not in known:
                known[text] = len(listed)
                listed.append(text)
        return np.fromiter(map(known.__getitem__, texts), np.int32, len(texts))


@dataclass(frozen=True)
class Columns:
    """Rows of moves, or of what moves come to.

    ``codes`` are by column (``from_state``, ``to_holder``, a dimension), ``names`` by the kind of
    text that stands in it (``state``, ``holder``, the dimension itself). ``numbers`` have
    ``MISSING`` where there is none. No column is changed in its place.
    """

    names: Mapping[str, Names]
    codes: Mapping[str, Codes] = field(default_factory=dict)
    numbers: Mapping[str, Numbers] = field(default_factory=dict)

    def __post_init__(self) -> None:
        object.__setattr__(self, "codes", stored(self.codes, np.int32))
        object.__setattr__(self, "numbers", stored(self.numbers, np.int64))

    def __len__(self) -> int:
        return max(each.height for each in self._stored)

    def taken(self, rows: Rows) -> Columns:
        """Some of the rows, marked or by their places."""
        height = len(self)
        places, count = places_of(rows, height)
        if isinstance(places, slice) and count == height and places.step in (None, 1):
            return self
        codes, numbers = (each.chosen(places, count) for each in self._stored)
        return Columns(self.names, codes, numbers)

    def having(
        self,
        codes: Mapping[str, Codes] | None = None,
        numbers: Mapping[str, Numbers] | None = None,
        names: Mapping[str, Names] | None = None,
    ) -> Columns:
        """The same rows with further columns, or others in their place."""
        own_codes, own_numbers = self._stored
        return Columns(
            {**self.names, **(names or {})},
            own_codes.having(codes or {}),
            own_numbers.having(numbers or {}),
        )

    def only(self, codes: Iterable[str] = (), numbers: Iterable[str] = ()) -> Columns:
        """The same rows with no other columns than these."""
        own_codes, own_numbers = self._stored
        return Columns(self.names, own_codes.only(codes), own_numbers.only(numbers))

    def packed(self) -> Columns:
        """The same, each column in as few bytes as it needs."""
        codes, numbers = (each.packed() for each in self._stored)
        return Columns(self.names, codes, numbers)

    @property
    def _stored(self) -> tuple[Stored, Stored]:
        codes, numbers = self.codes, self.numbers
        assert isinstance(codes, Stored)
        assert isinstance(numbers, Stored)
        return codes, numbers

    def names_of(self, column: str) -> Names:
        """The texts that a column's codes stand for."""
        return self.names[kind_of(column)]

    def texts(self, column: str) -> pl.Series:
        """A column's texts."""
        known = pl.Series(column, self.names_of(column).texts, pl.String)
        return known.gather(pl.Series(self.codes[column]))

    def frame(self, columns: Iterable[str]) -> pl.DataFrame:
        """Some of the columns as a data frame: texts again, and null for what is missing."""
        return pl.DataFrame(
            [
                self.texts(name) if name in self.codes else _nullable(name, self.numbers[name])
                for name in columns
            ]
        )


def kind_of(column: str) -> str:
    """What a column's texts are: that of a leg is of what the leg names."""
    side, _, name = column.partition("_")
    return name if side in ("from", "to") and name in LEG else column


def _nullable(name: str, numbers: Numbers) -> pl.Series:
    found = pl.Series(name, numbers, pl.Int64)
    missing = numbers == MISSING
    return found.set(pl.Series(missing), None) if missing.any() else found


def coded(
    batches: Iterable[pa.RecordBatch],
    texts: Sequence[str],
    numbers: Sequence[str],
    names: Mapping[str, Names] | None = None,
) -> Columns:
    """The named columns of batches of rows. ``names`` are the lists to go on with, if any.

    A column of days becomes days since 1970.
    """
    known = dict(names or {})
    for column in texts:
        known.setdefault(kind_of(column), Names())
    codes = {column: Growing(np.int32) for column in texts}
    counts = {column: Growing(np.int64) for column in numbers}
    for batch in batches:
        for column in texts:
            found = _codes(batch.column(column), known[kind_of(column)])
            codes[column].add(narrowed(found) if len(found) >= _MANY else found)
        for column in numbers:
            counted = _numbers(batch.column(column))
            counts[column].add(narrowed(counted) if len(counted) >= _MANY else counted)
    return Columns(
        known,
        {column: grown.column() for column, grown in codes.items()},
        {column: grown.column() for column, grown in counts.items()},
    )


def _codes(column: pa.Array, names: Names) -> Codes:
    if not pa.types.is_dictionary(column.type):
        column = column.dictionary_encode()
    # Arrow itself would have pandas make the array
    places: Codes = pl.Series(column.indices).to_numpy()
    return names.recoded(column.dictionary.to_pylist())[places]


def _numbers(column: pa.Array) -> Numbers:
    if pa.types.is_date(column.type):
        column = column.cast(pa.int32())
    # Arrow itself would look for pandas before it fills anything
    found = pl.Series(column)
    if found.null_count():
        found = found.cast(pl.Int64).fill_null(MISSING)
    numbers: Numbers = found.to_numpy().astype(np.int64, copy=False)
    return numbers


def with_dimensions(rows: Columns, fields: pl.DataFrame, dimensions: Sequence[str]) -> Columns:
    """The rows with a column for each dimension, out of the JSON of their items' own fields.

    ``fields`` are by rising ``id``. "" where the item has none, or is not among them.
    """
    if not dimensions:
        return rows
    written = fields["fields"].to_arrow().dictionary_encode()
    of_items = pl.Series(written.indices).to_numpy()
    parsed = [json.loads(text) if text else {} for text in written.dictionary.to_pylist()]
    ids, item = fields["id"].to_numpy(), rows.numbers["item"]
    places = np.minimum(np.searchsorted(ids, item), max(len(ids) - 1, 0))
    names, codes = dict(rows.names), dict[str, Codes]()
    for name in dimensions:
        of_name = names.setdefault(name, Names())
        found = np.zeros(len(rows), np.int32)
        if len(ids):
            of_texts = of_name.recoded([_text(each.get(name)) for each in parsed])
            found = np.where(ids[places] == item, of_texts[of_items][places], found)
        codes[name] = found
    return rows.having(codes, names=names)


def _text(value: object) -> str:
    return "" if value is None else value if isinstance(value, str) else json.dumps(value)
