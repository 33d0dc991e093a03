"""A book's figures of all scopes of a kind, as columns; a figure is taken out when it is asked for.

What a kind of measure adds up, how it is valued and what parts it has is said in ``measures``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

import numpy as np

from cierre.book import Book, Flow, Measure, Streak
from cierre.calendars.period import Period
from cierre.ledger.coded import Numbers
from cierre.ledger.coded import kind_of as kind_of_text
from cierre.statement.backlog import Backlog
from cierre.statement.kept import Kept
from cierre.statement.measures import kind_of
from cierre.statement.measures.kind import Column, Parted, Run
from cierre.statement.numbers import digits_of
from cierre.statement.row import Row
from cierre.statement.scopes import Scopes
from cierre.statement.small_groups import SmallGroups
from cierre.statement.streaks import NEVER, Days
from cierre.statement.sums import Sums
from cierre.statement.timed import Timed


@dataclass(frozen=True)
class Table:
    """What is known of one book for all scopes of a kind, or of a part of it."""

    book: Book
    currency: str
    scopes: Scopes
    sums: Sums
    backlog: Backlog
    timed: Timed
    days: Days
    groups: SmallGroups
    kept: Kept
    """What the office keeps of the book."""
    until: date
    """The day of the office's last record; no streak goes on after it."""

    _columns: dict[str, Column] = field(default_factory=dict, compare=False)
    _parted: dict[str, Parted] = field(default_factory=dict, compare=False)

    def row(self, scope: str) -> Row:
        """What is told of one scope."""
        return Row(self, scope, self.place(scope))

    def column(self, measure: Measure) -> Column:
        """A measure of all scopes by month."""
        if measure.id not in self._columns:
            self._columns[measure.id] = kind_of(measure).column(self, measure)
        return self._columns[measure.id]

    def parted(self, measure: Measure) -> Parted:
        """What a measure adds up over the period for all scopes, by every dimension."""
        if measure.id not in self._parted:
            self._parted[measure.id] = kind_of(measure).parted(self, measure)
        return self._parted[measure.id]

    def runs(self, measure: Streak, months: Sequence[Run]) -> Numbers:
        """A streak by scope and run of months."""
        return self.days.runs(measure, months, self._recorded, self.until)

    def digits(self, measure: Measure) -> int:
        """How many decimals the ledger's integers have in the measure's own unit."""
        valued = isinstance(measure, Flow) and measure.of == "value"
        return digits_of(measure.unit, self.book, self.currency, "value" if valued else "quantity")

    def active(self, scope: str) -> list[int]:
        """Keys of the months in which the scope has any move of the book, in order."""
        place = self.place(scope)
        if place < 0:
            return []
        return [self.keys[month] for month in np.flatnonzero(self.sums.active[place])]

    def first_month(self, scope: str) -> int | None:
        """The key of the first of them; None without any."""
        place = self.place(scope)
        return None if place < 0 else self._first_months[place]

    def place(self, scope: str) -> int:
        """The number of a scope; -1 of one that no record names."""
        return self.scopes.numbers.get(scope, -1)

    @cached_property
    def keys(self) -> list[int]:
        """The keys of the months, from the history's first on."""
        months, month = [], Period.of_key(self.sums.months.first)
        while month.key <= self.sums.months.last:
            months.append(month.key)
            month = month.next()
        return months

    @cached_property
    def told_apart(self) -> frozenset[str]:
        """Of what legs and items have, what any record of the book says: the others have no part
        but that of none."""
        rows, held = self.sums.cube.rows, (self.backlog.opening, self.backlog.closing)
        columns = [(name, rows.codes[name]) for name in rows.codes]
        columns += [(name, legs.codes[name]) for legs in held for name in legs.codes]
        return frozenset(kind_of_text(name) for name, codes in columns if codes.any())

    @cached_property
    def first_places(self) -> Numbers:
        """The places of the scopes' first months; one after the last of those without any."""
        active = self.sums.active
        return np.where(active.any(axis=1), active.argmax(axis=1), len(self.keys))

    @cached_property
    def ids(self) -> tuple[str, ...]:
        """The ids of the months."""
        return tuple(Period.of_key(key).id for key in self.keys)

    @cached_property
    def _first_months(self) -> list[int | None]:
        keys = [*self.keys, None]
        return [keys[place] for place in self.first_places.tolist()]

    @cached_property
    def _recorded(self) -> Numbers:
        """The scopes' first months, ``NEVER`` of those without any."""
        return np.array([NEVER if key is None else key for key in self._first_months], np.int64)
