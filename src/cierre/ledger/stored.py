"""Columns of integers: kept in as few bytes as they need, given out in their full width.

A column that is the same in every row is kept once; of chosen rows a column is taken when it is
first asked for. So a statement of ten million moves touches what it looks at and no more, and
whoever reckons with a column never has to think of how narrow it lies.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

import numpy as np
import numpy.typing as npt

MISSING: Final = np.iinfo(np.int64).min
"""What stands in a column of numbers where a row has none; the least of a narrower type is it."""

Marks = npt.NDArray[np.bool_]
Rows = Marks | npt.NDArray[np.int64] | slice
_Column = npt.NDArray[Any]

_FEWEST: Final = 1 << 16
"""Rows from which on a column is made narrow."""


class Stored(Mapping[str, _Column]):
    """Columns by name, all of them as long, each given out as ``wide``.

    Those that are not ``kept`` here are those of ``origin``, of all of its rows or of some.
    """

    def __init__(
        self,
        kept: Mapping[str, _Column],
        wide: type[np.signedinteger[Any]],
        origin: Stored | None = None,
        rows: Rows | None = None,
        count: int = -1,
    ) -> None:
        self._kept = dict(kept)
        self._wide = np.dtype(wide)
        self._origin, self._rows, self._count = origin, rows, count
        self._names = dict.fromkeys([*(origin or ()), *kept])

    def __getitem__(self, name: str) -> _Column:
        return _widened(self.as_kept(name), self._wide)

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)

    def __contains__(self, name: object) -> bool:
        return name in self._names

    @property
    def height(self) -> int:
        """How many rows there are; 0 of no columns."""
        if self._count >= 0:
            return self._count
        for column in self._kept.values():
            return len(column)
        return self._origin.height if self._origin is not None else 0

    def as_kept(self, name: str) -> _Column:
        """A column as it lies, perhaps narrower: then the least of its type is ``MISSING``."""
        if name not in self._kept:
            if self._origin is None:
                raise KeyError(name)
            whole = self._origin.as_kept(name)
            if self._rows is None:
                return whole
            self._kept[name] = _chosen(whole, self._rows, self._count)
        return self._kept[name]

    def chosen(self, rows: Rows, count: int) -> Stored:
        """The columns of so many of the rows, none of them taken yet."""
        return Stored({}, self._wide.type, self, rows, count)

    def having(self, columns: Mapping[str, _Column]) -> Stored:
        """The columns with others beside them, or in their place."""
        return Stored(columns, self._wide.type, self) if columns else self

    def only(self, names: Iterable[str]) -> Stored:
        """Some of the columns, as they lie."""
        return Stored({name: self.as_kept(name) for name in names}, self._wide.type)

    def packed(self) -> Stored:
        """The columns, each as narrow as it can be."""
        if self.height < _FEWEST:
            return self
        kept = {name: narrowed(self.as_kept(name)) for name in self}
        return Stored(kept, self._wide.type)


def stored(columns: Mapping[str, _Column], wide: type[np.signedinteger[Any]]) -> Stored:
    """Columns as they are."""
    return columns if isinstance(columns, Stored) else Stored(columns, wide)


def places_of(rows: Rows, height: int) -> tuple[Rows, int]:
    """The rows that are chosen, as what is quickest to choose by, and how many they are."""
    if isinstance(rows, slice):
        return rows, len(range(*rows.indices(height)))
    if rows.dtype == bool:
        count = int(np.count_nonzero(rows))
        return (slice(None) if count == height else np.flatnonzero(rows)), count
    return rows, len(rows)


def narrowed(column: _Column) -> _Column:
    """A column in the fewest bytes that hold it; one number where all are the same."""
    if len(column) < 2 or same_everywhere(column):
        return column
    wide = column.dtype
    low, high = int(column.min()), int(column.max())
    if low == high:
        return np.broadcast_to(column[:1].copy(), len(column))
    gaps = low == np.iinfo(wide).min
    if low >= 0:
        kinds: Sequence[type[np.integer[Any]]] = (np.uint8, np.uint16)
    else:
        kinds = (np.int8, np.int16)
    if gaps:
        known = column[column != low]
        low, kinds = int(known.min()), (np.int8, np.int16)
    for kind in (*kinds, np.int32):
        bounds, signed = np.iinfo(kind), np.issubdtype(kind, np.signedinteger)
        least = bounds.min + 1 if signed else bounds.min
        if np.dtype(kind).itemsize < wide.itemsize and least <= low and high <= bounds.max:
            narrow: _Column = column.astype(kind)
            if gaps:
                narrow[column == np.iinfo(wide).min] = bounds.min
            return narrow
    return column


def same_everywhere(column: _Column) -> bool:
    """Whether a column is kept as the one number that stands in all of its rows."""
    return len(column) > 1 and column.strides == (0,)


class Growing:
    """A column that grows by parts, in the narrowest type that holds all of them.

    They are copied into one array with room to spare: parts that were kept until the last would
    lie scattered over memory that nothing else fits into.
    """

    def __init__(self, wide: type[np.signedinteger[Any]]) -> None:
        self._wide = np.dtype(wide)
        self._first: _Column | None = None
        self._whole: _Column | None = None
        self._count = 0

    def add(self, part: _Column) -> None:
        """Put a part under the others."""
        if not len(part):
            return
        if self._first is None:
            self._first = part
        elif self._whole is None and self._goes_on(part):
            pass
        else:
            if self._whole is None:
                self._put(np.empty(0, self._first.dtype), self._repeated(), 0)
            assert self._whole is not None
            self._put(self._whole, part, self._count)
        self._count += len(part)

    def column(self) -> _Column:
        """All parts as one."""
        if self._whole is not None:
            return self._whole[: self._count]
        return np.empty(0, self._wide) if self._first is None else self._repeated()

    def _goes_on(self, part: _Column) -> bool:
        first = self._first
        assert first is not None
        return bool(same_everywhere(first) and same_everywhere(part) and first[0] == part[0])

    def _repeated(self) -> _Column:
        assert self._first is not None
        if self._count == len(self._first):
            return self._first
        return np.broadcast_to(self._first[:1].copy(), self._count)

    def _put(self, whole: _Column, part: _Column, at: int) -> None:
        kind, end = np.result_type(whole.dtype, part.dtype), at + len(part)
        if kind != whole.dtype or end > len(whole):
            room = np.empty(max(end, 2 * len(whole)), kind)
            room[:at] = _widened(whole[:at], kind)
            whole = room
        whole[at:end] = _widened(part, kind)
        self._whole = whole


def _widened(column: _Column, wide: np.dtype[Any]) -> _Column:
    if column.dtype == wide:
        return column
    if same_everywhere(column):
        return np.broadcast_to(_widened(np.array(column[:1]), wide), len(column))
    found = column.astype(wide)
    if np.issubdtype(column.dtype, np.signedinteger):
        least = np.iinfo(column.dtype).min
        if column.min(initial=0) == least:
            found[column == least] = np.iinfo(wide).min
    return found


def _chosen(whole: _Column, rows: Rows, count: int) -> _Column:
    if same_everywhere(whole):
        return np.broadcast_to(whole[:1], count)
    return whole[rows]
