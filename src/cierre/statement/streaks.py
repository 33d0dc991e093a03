"""Days on which moves were made, and the runs of days without any, of all scopes at once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final

import numpy as np
import polars as pl

from cierre.book import Moves, Streak
from cierre.calendars.period import Period
from cierre.ledger.coded import MISSING, Columns, Numbers
from cierre.ledger.cube import Cube
from cierre.ledger.selection import taken, takes
from cierre.statement.measures.kind import Run
from cierre.statement.scopes import SCOPE, Part, Scopes, part_column

NEVER: Final = 999912
"""The key of a first month where there is none."""

_EPOCH = date(1970, 1, 1).toordinal()


@dataclass(frozen=True)
class Breaks:
    """Days, counted from 1970 on, that break streaks, by the number of the scope, then by day."""

    scopes: Numbers
    days: Numbers


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
    _breaks: dict[tuple[Moves, str, str], Breaks] = field(default_factory=dict)

    def runs(
        self, measure: Streak, months: Sequence[Run], recorded: Numbers, until: date
    ) -> Numbers:
        """A streak by scope and run of months; ``MISSING`` before any record.

        ``recorded`` are the keys of the scopes' first months with any, ``until`` the day after
        which no streak goes on. Moves that were taken back do not break one.
        """
        breaks, since = self._of(measure), self._since(recorded)
        found = np.full((len(self.scopes.ids), len(months)), MISSING)
        for place, (start, end) in enumerate(months):
            last = _day(min(Period.of_key(end).last_day, until))
            if measure.run == "longest":
                first = _first_days(np.maximum(since, start))
                run = longest_runs(breaks, first, last)
            else:
                first = _first_days(since)
                run = present_runs(breaks, first, last)
            found[:, place] = np.where(first <= last, run, MISSING)
        return found

    def _of(self, measure: Streak) -> Breaks:
        key = (measure.moves, measure.credit, measure.run)
        if key not in self._breaks:
            rows = self._of_moves(measure)
            scopes, days = rows.numbers[SCOPE], rows.numbers["day"]
            if measure.run == "present" and self.before is not None:
                earlier = [
                    (self.scopes.numbers[scope], _day(day))
                    for scope, several in self._before(self.before, measure).items()
                    for day in several
                ]
                both = np.array(earlier, np.int64).reshape(-1, 2)
                scopes = np.concatenate([scopes, both[:, 0]])
                days = np.concatenate([days, both[:, 1]])
                order = np.lexsort((days, scopes))
                scopes, days = scopes[order], days[order]
            self._breaks[key] = Breaks(scopes, days)
        return self._breaks[key]

    def _since(self, recorded: Numbers) -> Numbers:
        """The scopes' first months with any record, those of before the history too."""
        if self.before is None:
            return recorded
        months = self._by_scope(self._in_part(self.before, "to_"), "to_", "first")
        since = recorded.copy()
        for scope, each in months.items():
            number = self.scopes.numbers[scope]
            since[number] = min(since[number], *each)
        return since

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


def longest_runs(breaks: Breaks, first: Numbers, last: int) -> Numbers:
    """Of each scope the longest run of days without a break from its ``first`` day to the last."""
    within = (breaks.days <= last) & (breaks.days >= first[breaks.scopes])
    scopes, days = breaks.scopes[within], breaks.days[within]
    before = first[scopes] - 1
    again = np.flatnonzero(scopes[1:] == scopes[:-1]) + 1
    before[again] = days[again - 1]
    longest = np.zeros(len(first), np.int64)
    np.maximum.at(longest, scopes, days - before - 1)
    latest = first - 1
    latest[scopes] = days
    return np.maximum(longest, last - latest)


def present_runs(breaks: Breaks, first: Numbers, last: int) -> Numbers:
    """Of each scope how many days have passed on the last one since its latest break, or since the
    day before its ``first``."""
    latest = first - 1
    until = breaks.days <= last
    np.maximum.at(latest, breaks.scopes[until], breaks.days[until])
    return last - latest


def _day(day: date) -> int:
    return day.toordinal() - _EPOCH


def _first_days(months: Numbers) -> Numbers:
    """The first days of many months."""
    keys, places = np.unique(months, return_inverse=True)
    days = [_day(Period.of_key(key).first_day) for key in keys.tolist()]
    return np.array(days, np.int64)[places]
