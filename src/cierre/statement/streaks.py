"""Days on which moves were made, for runs of days without any."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from itertools import pairwise

import polars as pl

from cierre.book import Moves, Streak
from cierre.ledger.coded import Columns, Marks
from cierre.ledger.cube import Cube
from cierre.statement.scopes import Part, Scopes, part_column, rows_of
from cierre.statement.selection import taken, takes

_EPOCH = date(1970, 1, 1).toordinal()


@dataclass(frozen=True)
class Days:
    """The days of standing moves, each a row, for all scopes of a kind.

    ``before`` is what the ledger says of the time before its history, of which only first months
    and last days are known. With a ``part`` only the moves in it are counted.
    """

    moves: Columns
    cube: Cube
    standing: Marks
    scopes: Scopes
    before: pl.DataFrame | None = None
    part: Part | None = None
    _days: dict[tuple[Moves, str], Columns] = field(default_factory=dict)

    def of(self, measure: Streak, scope: str) -> tuple[date, ...]:
        """The days that break a streak, in order. Moves that were taken back are left out."""
        number = self.scopes.numbers.get(scope, -1)
        key = (measure.moves, measure.credit)
        if key not in self._days:
            self._days[key] = self._of_moves(measure)
        rows = self._days[key]
        days = [
            date.fromordinal(_EPOCH + day)
            for day in rows.numbers["day"][rows_of(rows, number)].tolist()
        ]
        if measure.run == "longest":
            return tuple(days)
        return tuple(sorted({*days, *self._before(measure, scope)}))

    def since(self, scope: str) -> int | None:
        """The first month with any record of a scope before the history; None without any."""
        return self._first_months.get(scope)

    def _of_moves(self, measure: Streak) -> Columns:
        chosen = taken(measure.moves, measure.credit, self.cube)
        rows = self.standing & chosen[self.cube.rows.numbers["class"]]
        side = f"{measure.credit}_"
        moves = self.moves.taken(rows)
        if self.part is not None:
            column = part_column(self.part[0], side)
            moves = moves.taken(moves.codes[column] == moves.names_of(column).find(self.part[1]))
        return self.scopes.added(moves, side, ["day"], [])

    def _before(self, measure: Streak, scope: str) -> list[date]:
        if self.before is None:
            return []
        last = self.before.filter(
            pl.col("last").is_not_null(), takes(measure.moves, measure.credit)
        )
        return self._scoped(last, f"{measure.credit}_", scope)["last"].unique().to_list()

    @cached_property
    def _first_months(self) -> dict[str, int]:
        if self.before is None:
            return {}
        first = pl.col("first").min()
        known = self._in_part(self.before, "to_")
        if not self.scopes.leg:
            month = known.select(first).item()
            return {} if month is None else {self.scopes.ids[0]: month}
        found: dict[str, int] = {}
        for leg, month in known.group_by(f"to_{self.scopes.leg}").agg(first).iter_rows():
            for number in self.scopes.within.get(leg, ()):
                scope = self.scopes.ids[number]
                found[scope] = min(found.get(scope, month), month)
        return found

    def _scoped(self, frame: pl.DataFrame, side: str, scope: str) -> pl.DataFrame:
        rows = self._in_part(frame, side)
        if not self.scopes.leg:
            return rows
        number = self.scopes.numbers.get(scope, -1)
        ids = [leg for leg, above in self.scopes.within.items() if number in above]
        return rows.filter(pl.col(f"{side}{self.scopes.leg}").is_in(ids))

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
