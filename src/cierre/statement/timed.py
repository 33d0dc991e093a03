"""The seconds that moves carried, in order: for all scopes of a kind one sort of each measure.

A quantile lies between the two nearest moves, in proportion, and is rounded once, halves up: whole
numbers throughout, so that every engine and every order of the moves gives the same.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from cierre.book import Duration, Moves
from cierre.ledger.coded import MISSING, Columns, Marks, Numbers
from cierre.ledger.cube import Cube
from cierre.ledger.selection import taken
from cierre.ledger.tally import COUNT
from cierre.statement.measures.kind import Run
from cierre.statement.scopes import SCOPE, Part, Scopes, part_column
from cierre.statement.sums import Months

TENTHS: Mapping[str, int] = {"median": 5, "p90": 9, "maximum": 10}
"""How many tenths of the moves a statistic has below it."""

_Asked = tuple[Moves, str, str]


@dataclass(frozen=True)
class _Ordered:
    """Seconds by scope, month, and size; those of a scope's month begin at ``starts``."""

    seconds: Numbers
    starts: Numbers

    def between(self, first: int, last: int) -> Numbers:
        """The seconds from one cell on to the end of another, in order."""
        found = self.seconds[self.starts[first] : self.starts[last + 1]]
        return found if first == last else np.sort(found)


@dataclass(frozen=True)
class Timed:
    """The ``seconds`` of a tally, and the cube that has their classes. ``spans`` are the runs of
    months, longer than one, that quantiles are told of."""

    seconds: Columns
    cube: Cube
    scopes: Scopes
    months: Months
    spans: frozenset[Run]
    part: Part | None = None
    _ordered: dict[_Asked, _Ordered] = field(default_factory=dict)

    def monthly(self, measure: Duration) -> tuple[Numbers, Numbers]:
        """The quantile by scope and month, 0 of none, and of how many moves it is."""
        ordered, tenths = self._of(measure), TENTHS[measure.statistic]
        starts, count = ordered.starts[:-1], np.diff(ordered.starts)
        some = count > 0
        places, further = np.divmod((count[some] - 1) * tenths, 10)
        low = ordered.seconds[starts[some] + places]
        high = ordered.seconds[starts[some] + np.minimum(places + 1, count[some] - 1)]
        found = np.zeros(len(count), np.int64)
        found[some] = (2 * (low * (10 - further) + high * further) + 10) // 20
        shape = (len(self.scopes.ids), len(self.months))
        return found.reshape(shape), count.reshape(shape)

    def over(self, measure: Duration, scope: int, months: Run) -> tuple[int, int] | None:
        """The quantile of a scope's moves over a span and how many they are; None of none."""
        if scope < 0 or months not in self.spans:
            return None
        run = self.months.run(months)
        if run.start >= run.stop:
            return None
        of_scope = scope * len(self.months)
        found = self._of(measure).between(of_scope + run.start, of_scope + run.stop - 1)
        if not len(found):
            return None
        return quantile(found, TENTHS[measure.statistic]), len(found)

    def _of(self, measure: Duration) -> _Ordered:
        key = (measure.moves, measure.credit, measure.column)
        if key not in self._ordered:
            self._ordered[key] = self._sorted(measure)
        return self._ordered[key]

    def _sorted(self, measure: Duration) -> _Ordered:
        chosen = taken(measure.moves, measure.credit, self.cube)
        told = self.seconds.numbers
        rows = chosen[told["class"]] & (told[measure.column] != MISSING)
        if self.part is not None:
            rows &= self._in_part(self.part, measure.credit)
        leg = f"{measure.credit}_{self.scopes.leg}"
        codes = {leg: self.seconds.codes[leg]} if self.scopes.leg else {}
        numbers = {"month": told["month"], "seconds": told[measure.column]}
        found = Columns(self.seconds.names, codes, numbers)
        found = found.taken(np.repeat(np.flatnonzero(rows), told[COUNT][rows]))
        scoped = self.scopes.scoped(found, f"{measure.credit}_")
        cells = scoped.numbers[SCOPE] * len(self.months)
        cells += self.months.places(scoped.numbers["month"])
        order = np.lexsort((scoped.numbers["seconds"], cells))
        count = np.bincount(cells, minlength=len(self.scopes.ids) * len(self.months))
        return _Ordered(scoped.numbers["seconds"][order], np.concatenate([[0], np.cumsum(count)]))

    def _in_part(self, part: Part, credit: str) -> Marks:
        column = part_column(part[0], f"{credit}_")
        code = self.seconds.names_of(column).find(part[1])
        marks: Marks = self.seconds.codes[column] == code
        return marks


def quantile(ordered: Numbers, tenths: int) -> int:
    """The number that so many tenths of some ordered ones lie below."""
    place, further = divmod((len(ordered) - 1) * tenths, 10)
    low = int(ordered[place])
    if not further:
        return low
    return (2 * (low * (10 - further) + int(ordered[place + 1]) * further) + 10) // 20
