"""A book's figures of all scopes of a kind, as columns; a figure is taken out when it is asked for.

What a kind of measure adds up, how it is valued and what parts it has is said in ``measures``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

import numpy as np

from cierre.book import Book, Flow, Measure
from cierre.calendars.period import Period
from cierre.ledger.coded import Numbers
from cierre.statement.backlog import Backlog
from cierre.statement.kept import Kept
from cierre.statement.measures import kind_of
from cierre.statement.measures.kind import Parts, Values
from cierre.statement.model import Absence, Number
from cierre.statement.numbers import scaled, signed_sum
from cierre.statement.scopes import Scopes
from cierre.statement.small_groups import SmallGroups
from cierre.statement.streaks import Days
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

    def value(self, measure: Measure, scope: str, period: Period) -> Number | None:
        """The measure's value for a scope over a month, quarter or year; None when it has none."""
        return self.running(measure, scope, (period.first_key, period.last_key))

    def running(self, measure: Measure, scope: str, months: tuple[int, int]) -> Number | None:
        """The same over any run of months (a year to date).

        Quantiles have a value over a month, and over the statement's own quarter or year.
        """
        if not self._tells(measure, scope, months):
            return None
        return kind_of(measure).value(self, measure, scope, months)

    def monthly(self, measure: Measure, scope: str, months: Sequence[Period]) -> Values:
        """The measure's value in each month; None where it has none."""
        if not self.kept.keeps(measure):
            return [None] * len(months)
        if self.groups.guarded:
            return [self.value(measure, scope, month) for month in months]
        return kind_of(measure).monthly(self, measure, scope, months)

    def absence(self, measure: Measure, scope: str, period: Period) -> Absence:
        """Why the measure has no value over a period, when it has none."""
        if not self.kept.keeps(measure):
            return "not_kept"
        if self.groups.withheld(measure, scope, (period.first_key, period.last_key)):
            return "withheld"
        return "empty"

    def base(self, measure: Measure, scope: str, period: Period) -> int | None:
        """The number of moves that a statistic, or the denominator that a ratio, rests on."""
        months = (period.first_key, period.last_key)
        if not self._tells(measure, scope, months):
            return None
        return kind_of(measure).base(self, measure, scope, months)

    def sides(
        self, measure: Measure, scope: str, period: Period
    ) -> tuple[Number | None, Number | None]:
        """What a ratio or a mean divides and by what, over a month, quarter or year.

        None, both, of other measures and of what is withheld or not kept.
        """
        months = (period.first_key, period.last_key)
        if not self._tells(measure, scope, months):
            return None, None
        return kind_of(measure).sides(self, measure, scope, months)

    def amount(self, names: str, scope: str, months: tuple[int, int]) -> Number | None:
        """The sum of named figures over a run of months; 0 of no names.

        None when one of them is withheld or not kept.
        """
        if not names:
            return 0
        return signed_sum(
            (self.running(self.book.measure(name), scope, months), sign)
            for name, sign in self.kept.terms(names)
        )

    def amounts(self, names: str, scope: str, months: Sequence[Period]) -> Values:
        """The same in each of several months."""
        several = [
            (self.monthly(self.book.measure(name), scope, months), sign)
            for name, sign in self.kept.terms(names)
        ]
        if len(several) == 1 and several[0][1] == 1:
            return several[0][0]
        signs = [sign for _, sign in several]
        return [
            signed_sum(zip(values, signs, strict=True))
            for values in zip(*(values for values, _ in several), strict=True)
        ]

    def parts(self, measure: Measure, scope: str) -> Parts:
        """The measure's values over the period, by dimension and by the dimension's values.

        Dimensions that all of it is in no part of are left out, and people and units of what is
        not for them.
        """
        if self.groups.guarded or not self.kept.keeps(measure):
            return {}
        found = self.all_parts(measure, scope)
        kinds = {"holder": "person", "unit": "unit", "place": "place"}
        return {
            name: parts
            for name, parts in found.items()
            if set(parts) != {""} and (name not in kinds or self.book.is_for(measure, kinds[name]))  # type: ignore[arg-type]
        }

    def all_parts(self, measure: Measure, scope: str) -> Parts:
        """The parts by every dimension."""
        return kind_of(measure).parts(self, measure, scope)

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

    def row(self, columns: Numbers, scope: str) -> Numbers:
        """A scope's row of an array of scopes and months; zeros of one that no record names."""
        place = self.place(scope)
        return columns[place] if place >= 0 else np.zeros(columns.shape[1], columns.dtype)

    def scaled(self, measure: Measure, amount: int) -> Number:
        """A sum of the ledger in the measure's own unit."""
        valued = isinstance(measure, Flow) and measure.of == "value"
        return scaled(
            amount, measure.unit, self.book, self.currency, "value" if valued else "quantity"
        )

    @cached_property
    def keys(self) -> list[int]:
        """The keys of the months, from the history's first on."""
        months, month = [], Period.of_key(self.sums.months.first)
        while month.key <= self.sums.months.last:
            months.append(month.key)
            month = month.next()
        return months

    @cached_property
    def _first_months(self) -> list[int | None]:
        active = self.sums.active
        return [
            self.keys[first] if any_month else None
            for first, any_month in zip(active.argmax(1), np.any(active, axis=1), strict=True)
        ]

    def _tells(self, measure: Measure, scope: str, months: tuple[int, int]) -> bool:
        """Whether the office keeps the measure, and enough people are behind it."""
        return self.kept.keeps(measure) and not self.groups.withheld(measure, scope, months)
