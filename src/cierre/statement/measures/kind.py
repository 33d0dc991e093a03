"""What every kind of measure says, each in a file of its own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol

from cierre.calendars.period import Period
from cierre.statement.model import Number

if TYPE_CHECKING:
    from cierre.statement.table import Table

Parts = Mapping[str, Mapping[str, Number | None]]
"""Values by dimension and by the dimension's values; ``""`` is what is in none of them."""

Values = list[Number | None]
"""Of each of several months; None where there is none."""

Run = tuple[int, int]
"""The keys of the first and the last of some months that follow each other."""

Sides = tuple[Number | None, Number | None]
"""What is divided, and by what; None, both, of what is no quotient."""

NO_SIDES: Sides = (None, None)


class Kind(Protocol):
    """A kind of measure; ``measure`` is always one of its own."""

    def value(self, table: Table, measure: Any, scope: str, months: Run) -> Number | None:
        """Its value for a scope over a run of months; None when it has none."""

    def monthly(self, table: Table, measure: Any, scope: str, months: Sequence[Period]) -> Values:
        """Its value in each of several months."""

    def base(self, table: Table, measure: Any, scope: str, months: Run) -> int | None:
        """How many moves it rests on; None of what is simply added up."""

    def sides(self, table: Table, measure: Any, scope: str, months: Run) -> Sides:
        """What it divides and by what."""

    def parts(self, table: Table, measure: Any, scope: str) -> Parts:
        """Its values over the period by every dimension and the dimension's values."""


def no_base(table: Table, measure: Any, scope: str, months: Run) -> None:
    """The base of what is simply added up."""


def no_sides(table: Table, measure: Any, scope: str, months: Run) -> Sides:
    """The sides of what is no quotient."""
    return NO_SIDES


def no_parts(table: Table, measure: Any, scope: str) -> Parts:
    """The parts of what has none."""
    return {}
