"""Sums of coded rows by some of their columns: dense where there is room, else by sorting."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from cierre.ledger.coded import Codes, Columns, Marks, Names, Numbers, kind_of
from cierre.ledger.stored import same_everywhere

_DENSE: Final = 1 << 24
_DENSE_FOR_EACH: Final = 16
"""Up to so many cells, and to so many for each row, every combination gets one, whether it occurs
or not."""

_EXACT: Final = 1 << 53
"""Up to here a double holds every integer."""

_HIGHEST: Final = np.iinfo(np.int64).max


@dataclass(frozen=True)
class Groups:
    """Rows that have the same keys: ``cells`` is the number of each row's group, in the order of
    the keys' codes, ``first`` the place of the first row of each group."""

    cells: Numbers
    first: Numbers


def groups(rows: Columns, keys: Sequence[str]) -> Groups:
    """The groups of rows by columns of codes, or of numbers of which none is missing."""
    cells, size = cells_of(rows, keys)
    first = np.empty(size, np.int64)
    first[cells[::-1]] = np.arange(len(cells) - 1, -1, -1)
    return Groups(cells, first)


def cells_of(rows: Columns, keys: Sequence[str]) -> tuple[Numbers, int]:
    """For each row the number of its combination of keys, and how many combinations there are."""
    if not keys:
        return np.zeros(len(rows), np.int64), min(len(rows), 1)
    mixed = _mixed(rows, keys)
    if not mixed.dense:
        found, cells = np.unique(mixed.numbers, return_inverse=True)
        return cells, len(found)
    present = np.flatnonzero(_present(mixed))
    return _numbered(mixed, present), len(present)


def grouped(rows: Columns, keys: Sequence[str], sums: Sequence[str] = ()) -> Columns:
    """Each combination of the keys once, in the order of their codes, with sums over its rows."""
    if not len(rows):
        return _no_rows(rows, keys, sums)
    mixed = _mixed(rows, keys)
    if not mixed.whole or not mixed.dense:
        return _sorted(rows, keys, sums)
    present = np.flatnonzero(_present(mixed))
    numbers = {
        name: added(mixed.numbers, rows.numbers[name], mixed.room)[present]
        if mixed.room <= 2 * len(mixed.numbers)
        else added(_numbered(mixed, present), rows.numbers[name], len(present))
        for name in sums
    }
    codes: dict[str, Codes] = {}
    rest = present
    for key in reversed(mixed.keys):
        rest, found = np.divmod(rest, key.size)
        if key.name in rows.codes:
            codes[key.name] = found.astype(np.int32)
        else:
            numbers[key.name] = found + key.low
    codes = {name: codes[name] for name in keys if name in codes}
    numbers = {name: numbers[name] for name in (*sums, *keys) if name in numbers}
    kinds = {kind_of(name) for name in codes}
    return Columns({kind: rows.names[kind] for kind in kinds}, codes, numbers)


def _no_rows(rows: Columns, keys: Sequence[str], sums: Sequence[str]) -> Columns:
    codes = {name: rows.codes[name] for name in keys if name in rows.codes}
    numbers = {name: rows.numbers[name] for name in (*sums, *keys) if name in rows.numbers}
    return Columns({kind_of(name): rows.names_of(name) for name in codes}, codes, numbers)


def added(cells: Numbers, weights: Numbers, size: int) -> Numbers:
    """The weights of each cell added up, exactly."""
    if not len(weights):
        return np.zeros(size, np.int64)
    if same_everywhere(weights):
        return np.bincount(cells, minlength=size) * int(weights[0])
    most = max(float(weights.max()), -float(weights.min())) * len(weights)
    if most < _EXACT or float(np.abs(weights).sum(dtype=np.float64)) < _EXACT:
        return np.bincount(cells, weights, size).astype(np.int64)
    total = np.zeros(size, np.int64)
    np.add.at(total, cells, weights)
    return total


@dataclass(frozen=True)
class _Key:
    """A column that rows are put together by: from the number ``low`` on there are ``size``."""

    name: str
    low: int
    size: int


@dataclass(frozen=True)
class _Mixed:
    """One number for each combination of a row's keys, and how many there can be.

    They are ``whole`` when the keys can be told from them again.
    """

    numbers: Numbers
    room: int
    keys: tuple[_Key, ...]
    whole: bool

    @property
    def dense(self) -> bool:
        return self.room <= min(_DENSE, _DENSE_FOR_EACH * len(self.numbers))


def _sorted(rows: Columns, keys: Sequence[str], sums: Sequence[str]) -> Columns:
    found = groups(rows, keys)
    numbers = {name: added(found.cells, rows.numbers[name], len(found.first)) for name in sums}
    kept = {name: rows.codes[name][found.first] for name in keys if name in rows.codes}
    numbers |= {name: rows.numbers[name][found.first] for name in keys if name in rows.numbers}
    kinds = {kind_of(name) for name in kept}
    return Columns({kind: rows.names[kind] for kind in kinds}, kept, numbers)


def _present(mixed: _Mixed) -> Marks:
    """Which of the combinations there can be occur."""
    found = np.zeros(mixed.room, bool)
    found[mixed.numbers] = True
    return found


def _numbered(mixed: _Mixed, present: Numbers) -> Numbers:
    numbered = np.zeros(mixed.room, np.int64)
    numbered[present] = np.arange(len(present))
    cells: Numbers = numbered[mixed.numbers]
    return cells


def _mixed(rows: Columns, keys: Sequence[str]) -> _Mixed:
    numbers, room, whole = np.zeros(len(rows), np.int64), 1, True
    parts = []
    for name in keys:
        column, low, size = _key(rows, name)
        if room * size >= 1 << 62:
            found, numbers = np.unique(numbers, return_inverse=True)
            room, whole = len(found), False
        if size > 1:
            numbers = numbers * size if room > 1 else numbers
            numbers += column
            if low:
                numbers -= low
        room *= size
        parts.append(_Key(name, low, size))
    return _Mixed(numbers, room, tuple(parts), whole)


def _key(rows: Columns, name: str) -> tuple[Codes | Numbers, int, int]:
    if name in rows.codes:
        return rows.codes[name], 0, len(rows.names_of(name))
    column = rows.numbers[name]
    low = int(column.min(initial=_HIGHEST)) if len(column) else 0
    return column, low, int(column.max(initial=low)) - low + 1


def together(several: Sequence[Columns]) -> Columns:
    """Rows of the same columns under one another, their codes brought to one list of names."""
    first = several[0]
    names = dict(first.names)
    alike = all(each.names.get(kind) is of for each in several for kind, of in names.items())
    if not alike:
        kinds = {kind_of(column) for column in first.codes}
        names = {kind: Names() for kind in kinds}
    codes: dict[str, list[Codes]] = {column: [] for column in first.codes}
    for each in several:
        ways: Mapping[str, Codes] = {}
        if not alike:
            ways = {kind: names[kind].recoded(each.names[kind].texts) for kind in names}
        for column, parts in codes.items():
            way = ways.get(kind_of(column))
            parts.append(each.codes[column] if way is None else way[each.codes[column]])
    return Columns(
        names,
        {column: np.concatenate(parts) for column, parts in codes.items()},
        {
            column: np.concatenate([each.numbers[column] for each in several])
            for column in first.numbers
        },
    )
