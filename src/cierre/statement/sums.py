"""What measures add up: a cube's classes for every scope of a kind, by month and by part."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

import numpy as np

from cierre.book import Moves
from cierre.ledger.coded import Columns, Marks, Numbers
from cierre.ledger.cube import KEYS, Cube
from cierre.ledger.selection import taken
from cierre.statement.by_part import ByPart, Cells, cells
from cierre.statement.scopes import SCOPE, Part, Scopes, part_column

Credit = Literal["from", "to"]

CROSSED = ("category", "place")
CROSSED_NAME = "&".join(CROSSED)
"""Quantities, each category in its own unit, are told by place as well."""


@dataclass(frozen=True)
class Sum:
    """A sum over a set of moves: ``of`` is a column of the cube's sums, ``moves`` the count."""

    of: str
    moves: Moves
    credit: Credit


@dataclass(frozen=True)
class Months:
    """The months of a history, one after the other, from the key of the first to that of the last.

    ``now`` are the keys of the period's first and last month.
    """

    first: int
    last: int
    now: tuple[int, int]

    def __len__(self) -> int:
        return self.place(self.last) + 1

    def place(self, key: int) -> int:
        """The place of a month among them, from 0 on; less than that of one before the first."""
        return _number(key) - _number(self.first)

    def places(self, keys: Numbers) -> Numbers:
        """The places of many months."""
        return keys // 100 * 12 + keys % 100 - 1 - _number(self.first)

    def run(self, months: tuple[int, int]) -> slice:
        """The places of a run of months."""
        return slice(max(self.place(months[0]), 0), max(self.place(months[1]) + 1, 0))


def _number(key: int) -> int:
    return key // 100 * 12 + key % 100 - 1


@dataclass(frozen=True)
class Sums:
    """The sums of all scopes of a kind, each added up when it is first asked for.

    With a ``part`` only the moves in it are counted.
    """

    cube: Cube
    scopes: Scopes
    months: Months
    part: Part | None = None
    _totals: dict[Sum, Numbers] = field(default_factory=dict)
    _cells: dict[tuple[str, str], Cells] = field(default_factory=dict)
    _by_month: dict[str, Columns] = field(default_factory=dict)
    _now: dict[str, Columns] = field(default_factory=dict)

    def total(self, wanted: Sum) -> Numbers:
        """The sum by scope and month; what was posted later than its month is not in it."""
        if wanted not in self._totals:
            rows = self.by_month(wanted.credit)
            chosen = taken(wanted.moves, wanted.credit, self.cube)
            counted = (rows.numbers["adjustment"] == 0) & chosen[rows.numbers["class"]]
            self._totals[wanted] = self.spread(rows.taken(counted), wanted.of)
        return self._totals[wanted]

    def spread(self, rows: Columns, of: str) -> Numbers:
        """A sum of rows with ``scope`` and ``month`` as an array of scopes and months."""
        found = np.zeros((len(self.scopes.ids), len(self.months)), np.int64)
        places = self.months.places(rows.numbers["month"])
        np.add.at(found, (rows.numbers[SCOPE], places), rows.numbers[of])
        return found

    def by_part(self, wanted: Sum, dimension: str) -> ByPart:
        """The sum of the period by scope and a dimension's values."""
        key = (wanted.credit, dimension)
        if key not in self._cells:
            names = CROSSED if dimension == CROSSED_NAME else (dimension,)
            columns = [part_column(name, f"{wanted.credit}_") for name in names]
            rows = self._of_period(wanted.credit, columns)
            self._cells[key] = cells(rows, columns, len(self.scopes.ids))
        found = self._cells[key]
        chosen = taken(wanted.moves, wanted.credit, self.cube)
        return found.added(wanted.of, chosen[found.rows.numbers["class"]])

    @cached_property
    def active(self) -> Marks:
        """Which scopes have any move of the book in which month."""
        found = np.zeros((len(self.scopes.ids), len(self.months)), bool)
        for side in ("from", "to"):
            rows = self.by_month(side)
            counted = rows.taken(rows.numbers["adjustment"] == 0)
            places = self.months.places(counted.numbers["month"])
            found[counted.numbers[SCOPE], places] = True
        return found

    def by_month(self, side: str) -> Columns:
        """The sums by scope, month, class and whether they are adjustments."""
        if side not in self._by_month:
            self._by_month[side] = self.scopes.added(
                self._counted(side), f"{side}_", [*KEYS], self._sums
            )
        return self._by_month[side]

    def _of_period(self, side: str, columns: Sequence[str]) -> Columns:
        """The period's sums by scope, class and some columns."""
        if side not in self._now:
            rows = self._counted(side)
            month = rows.numbers["month"]
            now = (month >= self.months.now[0]) & (month <= self.months.now[1])
            self._now[side] = rows.taken(now & (rows.numbers["adjustment"] == 0))
        return self.scopes.added(self._now[side], f"{side}_", [*columns, "class"], self._sums)

    def _counted(self, side: str) -> Columns:
        """The cube's rows, or those of the part, by the leg on a side."""
        rows = self.cube.rows
        if self.part is None:
            return rows
        column = part_column(self.part[0], f"{side}_")
        if column in rows.codes:
            return rows.taken(rows.codes[column] == rows.names_of(column).find(self.part[1]))
        of_class = (self.cube.classes[column] == self.part[1]).to_numpy()
        return rows.taken(of_class[rows.numbers["class"]])

    @property
    def _sums(self) -> list[str]:
        return [name for name in self.cube.rows.numbers if name not in KEYS]
