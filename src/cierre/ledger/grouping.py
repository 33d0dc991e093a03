"""Sums of coded rows by some of their columns: dense where there is room, else by sorting."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from cierre.ledger.coded import Codes, Columns, Names, Numbers, kind_of

_DENSE: Final = 1 << 24
_DENSE_FOR_EACH: Final = 16
"""Up to so many cells, and to so many for each row, every combination gets one, whether it occurs
or not."""

_EXACT: Final = 1 << 53
"""Up to here a double holds every integer."""


@dataclass(frozen=True)
class Groups:
    """Rows that have the same keys: ``cells`` is the number of each row's group, in the order of
    the keys' codes, ``first`` the place of the first row of each group."""

    cells: Numbers
    first: Numbers


def groups(rows: Columns, keys: Sequence[str]) -> Groups:
    """The groups of rows by columns of codes, or of numbers of which none is missing."""
    cells, size = _cells(rows, keys)
    first = np.empty(size, np.int64)
    first[cells[::-1]] = np.arange(len(cells) - 1, -1, -1)
    return Groups(cells, first)


def grouped(rows: Columns, keys: Sequence[str], sums: Sequence[str] = ()) -> Columns:
    """Each combination of the keys once, in the order of their codes, with sums over its rows."""
    found = groups(rows, keys)
    numbers = {name: added(found.cells, rows.numbers[name], len(found.first)) for name in sums}
    kept = {name: rows.codes[name][found.first] for name in keys if name in rows.codes}
    numbers |= {name: rows.numbers[name][found.first] for name in keys if name in rows.numbers}
    kinds = {kind_of(name) for name in kept}
    return Columns({kind: rows.names[kind] for kind in kinds}, kept, numbers)


def added(cells: Numbers, weights: Numbers, size: int) -> Numbers:
    """The weights of each cell added up, exactly."""
    if not len(weights):
        return np.zeros(size, np.int64)
    if float(np.abs(weights).sum(dtype=np.float64)) < _EXACT:
        return np.bincount(cells, weights, size).astype(np.int64)
    total = np.zeros(size, np.int64)
    np.add.at(total, cells, weights)
    return total


def _cells(rows: Columns, keys: Sequence[str]) -> tuple[Numbers, int]:
    """For each row the number of its combination, and how many combinations there are."""
    if not keys:
        return np.zeros(len(rows), np.int64), min(len(rows), 1)
    mixed, room = _mixed(rows, keys)
    if room > min(_DENSE, _DENSE_FOR_EACH * len(mixed)):
        found, cells = np.unique(mixed, return_inverse=True)
        return cells, len(found)
    present = np.flatnonzero(np.bincount(mixed))
    numbered = np.zeros(room, np.int64)
    numbered[present] = np.arange(len(present))
    return numbered[mixed], len(present)


def _mixed(rows: Columns, keys: Sequence[str]) -> tuple[Numbers, int]:
    """One number for each combination of a row's keys, and how many there can be."""
    mixed, room = np.zeros(len(rows), np.int64), 1
    for name in keys:
        column, size = _key(rows, name)
        if room * size >= 1 << 62:
            found, mixed = np.unique(mixed, return_inverse=True)
            room = len(found)
        mixed = mixed * size + column
        room *= size
    return mixed, room


def _key(rows: Columns, name: str) -> tuple[Codes | Numbers, int]:
    if name in rows.codes:
        return rows.codes[name], len(rows.names_of(name))
    column = rows.numbers[name]
    low = int(column.min(initial=0))
    return column - low, int(column.max(initial=0)) - low + 1


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
