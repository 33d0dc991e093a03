"""Rankings: lists of items, which are no single number."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from cierre.book import Ranking
from cierre.calendars.period import Period
from cierre.statement.measures.kind import Run, Values, no_base, no_parts, no_sides

if TYPE_CHECKING:
    from cierre.statement.table import Table

base, sides, parts = no_base, no_sides, no_parts


def value(table: Table, measure: Ranking, scope: str, months: Run) -> None:
    """A list has no value."""


def monthly(table: Table, measure: Ranking, scope: str, months: Sequence[Period]) -> Values:
    """Nor has it one in any month."""
    return [None] * len(months)
