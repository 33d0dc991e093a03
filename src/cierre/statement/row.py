"""A scope's row of a table: its values over months and runs of months, and its parts."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from cierre.book import Measure
from cierre.statement.measures import kind_of
from cierre.statement.measures.kind import NOTHING, Amounts, Parts, Places, Run, Told, Values
from cierre.statement.model import Absence, Number
from cierre.statement.numbers import signed_sum

if TYPE_CHECKING:
    from cierre.statement.table import Table


@dataclass(frozen=True)
class Row:
    """What a table tells of one scope. ``place`` is the scope's number; -1 of one that no record
    names."""

    table: Table
    scope: str
    place: int
    _amounts: dict[str, Amounts] = field(default_factory=dict, compare=False)

    def amounts(self, measure: Measure) -> Amounts:
        """The measure's whole numbers by month, whether it may be told or not."""
        found = self._amounts.get(measure.id)
        if found is None:
            found = self.table.column(measure).of(self.place)
            self._amounts[measure.id] = found
        return found

    def told(self, measure: Measure, months: Run) -> Told:
        """What the measure comes to over a run of months; nothing of what is withheld or not kept.

        Quantiles have a value over a month, and over the statement's own quarter or year.
        """
        if not self._tells(measure, months):
            return NOTHING
        return kind_of(measure).told(self, measure, months)

    def value(self, measure: Measure, months: Run) -> Number | None:
        """The value of it."""
        return self.told(measure, months).value

    def monthly(self, measure: Measure, places: Places) -> Values:
        """The measure's value in each of some of the table's months; None where it has none."""
        table = self.table
        if not table.kept.keeps(measure):
            return [None for _ in table.keys[places]]
        if table.groups.guarded:
            return [self.value(measure, (key, key)) for key in table.keys[places]]
        return kind_of(measure).monthly(self, measure, places)

    def absence(self, measure: Measure, months: Run) -> Absence:
        """Why the measure has no value over a run of months, when it has none."""
        if not self.table.kept.keeps(measure):
            return "not_kept"
        if self.table.groups.withheld(measure, self.scope, months):
            return "withheld"
        return "empty"

    def amount(self, names: str, months: Run) -> Number | None:
        """The sum of named figures over a run of months; 0 of no names.

        None when one of them is withheld or not kept.
        """
        return signed_sum(
            (self.value(self.table.book.measure(name), months), sign)
            for name, sign in self.table.kept.terms(names)
        )

    def parts(self, measure: Measure) -> Parts:
        """The measure's values over the period, by every dimension and the dimension's values."""
        return kind_of(measure).parts(self, measure)

    @property
    def first_month(self) -> int | None:
        """The key of the first month in which the scope has any move of the book."""
        return self.table.first_month(self.scope)

    def _tells(self, measure: Measure, months: Run) -> bool:
        """Whether the office keeps the measure, and enough people are behind it."""
        if not self.table.kept.keeps(measure):
            return False
        return not self.table.groups.withheld(measure, self.scope, months)
