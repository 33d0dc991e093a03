"""Days on which moves were made, for runs of days without any."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from itertools import pairwise
from typing import Any

import polars as pl

from cierre.book import Moves, Streak
from cierre.ledger.coded import Columns
from cierre.ledger.cube import Cube
from cierre.ledger.selection import taken, takes
from cierre.statement.scopes import ByScope, Part, Scopes, by_scope, part_column

_EPOCH = date(1970, 1, 1).toordinal()


@dataclass(frozen=True)
class Days:
    """The ``days`` of a tally for all scopes of a kind, and the cube that has their classes.

    ``before`` is what the ledger says of the time before its history, of which only first months
    and last days are known. With a ``part`` only the moves in it are counted.
    """

    days: Columns
    cube: Cube
    scopes: Scopes
    before: pl.DataFrame | None = None
    part: Part | None = None
    _days: dict[tuple[Moves, str], ByScope] = field(default_factory=dict)
    _last: dict[tuple[Moves, str], Mapping[str, list[date]]] = field(default_factory=dict)

    def of(self, measure: Streak, scope: str) -> tuple[date, ...]:
        """The days that break a streak, in order. Moves that were taken back are left out."""
        number = self.scopes.numbers.get(scope, -1)
        key = (measure.moves, measure.credit)
        if key not in self._days:
            self._days[key] = by_scope(self._of_moves(measure), len(self.scopes.ids))
        found = self._days[key].rows.numbers["day"][self._days[key].of(number)]
        days = [date.fromordinal(_EPOCH + day) for day in found.tolist()]
        if measure.run == "longest" or self.before is None:
            return tuple(days)
        if key not in self._last:
            self._last[key] = self._before(self.before, measure)
        return tuple(sorted({*days, *self._last[key].get(scope, ())}))

    def since(self, scope: str) -> int | None:
        """The first month with any record of a scope before the history; None without any."""
        return self._first_months.get(scope)

    def _of_moves(self, measure: Streak) -> Columns:
        chosen = taken(measure.moves, measure.credit, self.cube)
        side = f"{measure.credit}_"
        moves = self.days.taken(chosen[self.days.numbers["class"]])
        if self.part is not None:
            column = part_column(self.part[0], side)
            moves = moves.taken(moves.codes[column] == moves.names_of(column).find(self.part[1]))
        return self.scopes.added(moves, side, ["day"], [])

    def _before(self, before: pl.DataFrame, measure: Streak) -> Mapping[str, list[date]]:
        """The last days of each scope before the history."""
        side = f"{measure.credit}_"
        chosen = takes(measure.moves, measure.credit) & pl.col("last").is_not_null()
        return self._by_scope(self._in_part(before.filter(chosen), side), side, "last")

    @cached_property
    def _first_months(self) -> Mapping[str, int]:
        if self.before is None:
            return {}
        months = self._by_scope(self._in_part(self.before, "to_"), "to_", "first")
        return {scope: min(each) for scope, each in months.items()}

    def _by_scope(self, frame: pl.DataFrame, side: str, column: str) -> dict[str, list[Any]]:
        """A column's values by scope."""
        found: dict[str, list[Any]] = defaultdict(list)
        leg = pl.col(f"{side}{self.scopes.leg}") if self.scopes.leg else pl.lit("")
        for text, value in frame.select(leg.alias("leg"), column).unique().iter_rows():
            above = self.scopes.within.get(text, ()) if self.scopes.leg else (0,)
            for number in above:
                found[self.scopes.ids[number]].append(value)
        return dict(found)

    def _in_part(self, frame: pl.DataFrame, side: str) -> pl.DataFrame:
        """The rows in the part; none of one that is not known of the time before the history."""
        if self.part is None:
            return frame
        column = part_column(self.part[0], side)
        known = column in frame.columns
        return frame.filter(pl.col(column) == self.part[1] if known else pl.lit(False))


def longest_run(days: Sequence[date], first: date, last: date) -> int:
    """The longest run of days of a span that are none of the given ones."""
    within = [day.toordinal() for day in days if first <= day <= last]
    edges = [first.toordinal() - 1, *within, last.toordinal() + 1]
    return max(after - before - 1 for before, after in pairwise(edges))


def present_run(days: Sequence[date], first: date, last: date) -> int:
    """How many days have passed at the end of a span since the latest of the given ones."""
    index = bisect_right(days, last)
    if index and days[index - 1] >= first:
        return (last - days[index - 1]).days
    return (last - first).days + 1
