"""Balances of every scope of a kind: now, at the start, and at the end of each month before.

The balance at the start comes from adding up earlier moves, the one at the end from the replay;
months before the start are rolled back from it by their own moves.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from cierre.book import Balance
from cierre.ledger.coded import Columns, Marks, Numbers
from cierre.ledger.grouping import added, grouped
from cierre.ledger.lots import LOTS, QUANTITY
from cierre.ledger.schema import LEG
from cierre.statement.by_part import ByPart, Cells, cells
from cierre.statement.scopes import SCOPE, Part, Scopes
from cierre.statement.sums import Sums


@dataclass(frozen=True)
class Backlog:
    """The balances of a book's balance measures; with a ``part``, of what lies in it.

    ``opening`` and ``closing`` are legs with ``quantity`` and ``lots``, ``steps`` by how many the
    lots of divided items differ from their moves. An item that was divided counts once in each
    place it lies: the pending list's lines. ``by_quantity`` where the book counts items: one that
    stands for many counts as many.
    """

    opening: Columns
    closing: Columns
    steps: Columns | None
    sums: Sums
    scopes: Scopes
    part: Part | None = None
    by_quantity: bool = False
    _ends: dict[tuple[tuple[str, ...], str], Numbers] = field(default_factory=dict)
    _cells: dict[tuple[str, str], Cells] = field(default_factory=dict)

    def ends(self, measure: Balance) -> Numbers:
        """The balance by scope and month: column 0 is that at the start of the first month, column
        1 that at its end."""
        key = (measure.states, measure.of)
        if key not in self._ends:
            self._ends[key] = self._rolled(measure)
        return self._ends[key]

    def by_part(self, measure: Balance, dimension: str) -> ByPart:
        """The balance at the measure's end of the period by scope and a dimension's values."""
        key = (measure.at, dimension)
        if key not in self._cells:
            held = self.opening if measure.at == "opening" else self.closing
            keys = list(dict.fromkeys((dimension, "state")))
            rows = self.scopes.added(held, "", keys, [QUANTITY, LOTS])
            self._cells[key] = cells(rows, [dimension], len(self.scopes.ids))
        found = self._cells[key]
        return found.added(self._of(measure), _in_states(found.rows, measure.states))

    def _of(self, measure: Balance) -> str:
        return LOTS if measure.of == "items" and not self.by_quantity else QUANTITY

    def _rolled(self, measure: Balance) -> Numbers:
        of = self._of(measure)
        start, end = (
            self._by_scope(held, measure.states, of) for held in (self.opening, self.closing)
        )
        nets, months = self._nets(measure), self.sums.months
        first, last = months.place(months.now[0]), months.place(months.now[1])
        found = np.zeros((len(start), len(months) + 1), np.int64)
        found[:, first] = start
        for month in range(first, 0, -1):
            found[:, month - 1] = found[:, month] - nets[:, month - 1]
        for month in range(first, last):
            found[:, month + 1] = found[:, month] + nets[:, month]
        found[:, last + 1] = end
        return found

    def _by_scope(self, held: Columns, states: Sequence[str], of: str) -> Numbers:
        rows = self._in_part(held.taken(_in_states(held, states)))
        scoped = self.scopes.scoped(rows, "")
        return added(scoped.numbers[SCOPE], scoped.numbers[of], len(self.scopes.ids))

    def _nets(self, measure: Balance) -> Numbers:
        """What every month's moves added to the measure's states, by scope and month."""
        by_lots = self._of(measure) == LOTS
        of = "moves" if by_lots else QUANTITY
        found = np.zeros((len(self.scopes.ids), len(self.sums.months)), np.int64)
        for side, sign in (("to", 1), ("from", -1)):
            rows, state = self.sums.by_month(side), self.sums.cube.classes[f"{side}_state"]
            within = state.is_in(measure.states).to_numpy()
            found += sign * self.sums.spread(rows.taken(within[rows.numbers["class"]]), of)
        if self.steps is not None and by_lots:
            rows = self._in_part(self.steps.taken(_in_states(self.steps, measure.states)))
            of_month = {"month": rows.numbers["period"], LOTS: rows.numbers[LOTS]}
            scoped = self.scopes.scoped(replace(rows, numbers=of_month), "")
            found += self.sums.spread(scoped, LOTS)
        return found

    def _in_part(self, held: Columns) -> Columns:
        if self.part is None:
            return held
        name, value = self.part
        return held.taken(held.codes[name] == held.names_of(name).find(value))


def with_lots(lots: Columns, dimensions: Sequence[str]) -> Columns:
    """Replayed lots of items by leg: ``quantity`` and ``lots``."""
    ones = np.ones(len(lots), np.int64)
    counted = replace(lots, numbers={QUANTITY: lots.numbers[QUANTITY], LOTS: ones})
    return grouped(counted, [*LEG, *dimensions], [QUANTITY, LOTS])


def _in_states(held: Columns, states: Sequence[str]) -> Marks:
    names = held.names["state"]
    marks: Marks = np.isin(held.codes["state"], [names.find(state) for state in states])
    return marks
