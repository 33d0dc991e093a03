"""Ratios: sums of figures over each other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from cierre.book import Ratio, terms
from cierre.calendars.period import Period
from cierre.statement.measures.kind import Parts, Run, Sides, Source, SourcesOf, Values, of_terms
from cierre.statement.measures.totals import parts_of
from cierre.statement.model import Number
from cierre.statement.numbers import ratio

if TYPE_CHECKING:
    from cierre.statement.table import Table


def value(table: Table, measure: Ratio, scope: str, months: Run) -> Number | None:
    """One side over the other; None over nothing."""
    return ratio(*sides(table, measure, scope, months), measure.unit)


def monthly(table: Table, measure: Ratio, scope: str, months: Sequence[Period]) -> Values:
    """The ratio of each month."""
    return divided(measure, *monthly_sides(table, measure, scope, months))


def monthly_sides(
    table: Table, measure: Ratio, scope: str, months: Sequence[Period]
) -> tuple[Values, Values]:
    """What is divided in each month, and by what."""
    over, under = (
        table.amounts(names, scope, months) for names in (measure.numerator, measure.denominator)
    )
    return over, under


def divided(measure: Ratio, over: Values, under: Values) -> Values:
    """The ratio of each month from its two sides."""
    return [ratio(one, other, measure.unit) for one, other in zip(over, under, strict=True)]


def base(table: Table, measure: Ratio, scope: str, months: Run) -> int | None:
    """The whole number of what it divides by."""
    under = table.amount(measure.denominator, scope, months)
    return None if under is None else int(under)


def sides(table: Table, measure: Ratio, scope: str, months: Run) -> Sides:
    """The sums of both sides."""
    over, under = (
        table.amount(names, scope, months) for names in (measure.numerator, measure.denominator)
    )
    return over, under


def parts(table: Table, measure: Ratio, scope: str) -> Parts:
    """A ratio for each part that both of its sides are broken down by."""
    return ratio_parts(
        parts_of(table, measure.numerator, scope),
        parts_of(table, measure.denominator, scope),
        measure,
    )


def ratio_parts(over: Parts, under: Parts, measure: Ratio) -> dict[str, dict[str, Number | None]]:
    """The ratios of the parts of two sides."""
    return {
        dimension: {
            each: ratio(over[dimension].get(each, 0), amount, measure.unit)
            for each, amount in under[dimension].items()
        }
        for dimension in over
        if dimension in under
    }


def sources(measure: Ratio, of: SourcesOf) -> tuple[Source, ...]:
    """The records of both of its sides."""
    return (
        *of_terms(terms(measure.numerator), "numerator", of),
        *of_terms(terms(measure.denominator), "denominator", of),
    )
