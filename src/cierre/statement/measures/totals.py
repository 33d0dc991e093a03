"""Totals: figures added up, each with its sign."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from cierre.book import Total, terms
from cierre.calendars.period import Period
from cierre.statement.measures.kind import (
    Parts,
    Run,
    Source,
    SourcesOf,
    Values,
    no_base,
    no_sides,
    of_terms,
)
from cierre.statement.model import Number
from cierre.statement.numbers import signed_sum

if TYPE_CHECKING:
    from cierre.statement.table import Table

base, sides = no_base, no_sides


def value(table: Table, measure: Total, scope: str, months: Run) -> Number | None:
    """The sum over the months; None when a figure in it is not told."""
    return table.amount(measure.of, scope, months)


def monthly(table: Table, measure: Total, scope: str, months: Sequence[Period]) -> Values:
    """The sum of each month."""
    return table.amounts(measure.of, scope, months)


def parts(table: Table, measure: Total, scope: str) -> Parts:
    """The sums of the figures' parts."""
    return parts_of(table, measure.of, scope)


def parts_of(table: Table, names: str, scope: str) -> Parts:
    """The parts of a sum of named figures."""
    return summed_parts(
        [
            (table.all_parts(table.book.measure(name), scope), sign)
            for name, sign in table.kept.terms(names)
        ]
    )


def summed_parts(several: list[tuple[Parts, int]]) -> Parts:
    """Parts of a sum of figures, each with its sign. What a figure has no part of is 0 of it."""
    total: dict[str, dict[str, Number | None]] = {}
    for dimension in dict.fromkeys(each for parts, _ in several for each in parts):
        amounts = [(parts.get(dimension, {}), sign) for parts, sign in several]
        total[dimension] = {
            each: signed_sum((of_figure.get(each, 0), sign) for of_figure, sign in amounts)
            for each in dict.fromkeys(each for of_figure, _ in amounts for each in of_figure)
        }
    return total


def sources(measure: Total, of: SourcesOf) -> tuple[Source, ...]:
    """The records of all that it adds up."""
    return of_terms(terms(measure.of), "", of)
