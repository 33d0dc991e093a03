"""Sums of coded rows by some of their columns: dense where there is room, else by sorting."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

import numpy as np

from cierre.ledger.coded import Codes, Columns, Names, Numbers, kind_of

_DENSE: Final = 1 << 24
"""Up to so many cells every combination gets one, whether it occurs or not."""

_EXACT: Final = 1 << 53
"""Up to here a double holds every integer."""


def grouped(
    rows: Columns, keys: Sequence[str], sums: Sequence[str] = (), count: str = ""
) -> Columns:
    """Each combination of the keys once, in the order of their codes, with sums over its rows.

    ``keys`` are columns of codes, or of numbers that are not missing; ``count`` is the column for
    how many rows it has, none when it is "".
    """
    cells, found = _cells(rows, keys)
    size = len(found)
    numbers = {name: added(cells, rows.numbers[name], size) for name in sums}
    if count:
        numbers[count] = np.bincount(cells, minlength=size)
    first = np.empty(size, np.int64)
    first[cells[::-1]] = np.arange(len(cells) - 1, -1, -1)
    kept = {name: rows.codes[name][first] for name in keys if name in rows.codes}
    numbers |= {name: rows.numbers[name][first] for name in keys if name in rows.numbers}
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


def _cells(rows: Columns, keys: Sequence[str]) -> tuple[Numbers, Numbers]:
    """For each row the number of its combination, and the combinations in their order."""
    if not keys:
        return np.zeros(len(rows), np.int64), np.zeros(1, np.int64)
    mixed, room = _mixed(rows, keys)
    if room > _DENSE:
        found, cells = np.unique(mixed, return_inverse=True)
        return cells, found
    present = np.flatnonzero(np.bincount(mixed, minlength=1))
    numbered = np.zeros(room, np.int64)
    numbered[present] = np.arange(len(present))
    return numbered[mixed], present


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
    names = {kind: Names() for kind in first.names}
    codes: dict[str, list[Codes]] = {column: [] for column in first.codes}
    for each in several:
        ways: Mapping[str, Codes] = {
            kind: names[kind].recoded(each.names[kind].texts) for kind in names
        }
        for column, parts in codes.items():
            parts.append(ways[kind_of(column)][each.codes[column]])
    return Columns(
        names,
        {column: np.concatenate(parts) for column, parts in codes.items()},
        {
            column: np.concatenate([each.numbers[column] for each in several])
            for column in first.numbers
        },
    )
