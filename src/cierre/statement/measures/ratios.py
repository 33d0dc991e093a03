"""Ratios: sums of figures over each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from cierre.book import Ratio, terms
from cierre.ledger.coded import MISSING
from cierre.statement.measures.kind import (
    Column,
    Holds,
    Parts,
    Places,
    Run,
    Source,
    SourcesOf,
    Told,
    Values,
    never,
    nothing_asked,
    of_terms,
    undivided,
)
from cierre.statement.measures.totals import parts_of, side_of
from cierre.statement.model import Number
from cierre.statement.numbers import in_unit, ratio

if TYPE_CHECKING:
    from cierre.statement.row import Row
    from cierre.statement.table import Table

parted, adds_up, asked = undivided, never, nothing_asked


def column(table: Table, measure: Ratio) -> Column:
    """Both sides of each month; what is divided is missing where either has no value."""
    over, digits = side_of(table, measure.numerator)
    under, under_digits = side_of(table, measure.denominator)
    missing = under == MISSING
    over, under = np.where(missing, MISSING, over), np.where(missing, 0, under)
    return Column(over, under, digits, under_digits, divides=True)


def told(row: Row, measure: Ratio, months: Run) -> Told:
    """One side over the other, None over nothing; the whole number of what it divides by."""
    over, under = (row.amount(each, months) for each in (measure.numerator, measure.denominator))
    return Told(
        ratio(over, under, measure.unit), None if under is None else int(under), over, under
    )


def monthly(row: Row, measure: Ratio, places: Places) -> Values:
    """The ratio of each month."""
    return divided(measure, *monthly_sides(row, measure, places))


def monthly_sides(row: Row, measure: Ratio, places: Places) -> tuple[Values, Values]:
    """What is divided in each month, and by what."""
    over, under, digits, under_digits = row.amounts(measure)
    return (
        [None if each == MISSING else in_unit(each, digits) for each in over[places]],
        [in_unit(each, under_digits) for each in under[places]],
    )


def divided(measure: Ratio, over: Values, under: Values) -> Values:
    """The ratio of each month from its two sides."""
    return [ratio(one, other, measure.unit) for one, other in zip(over, under, strict=True)]


def parts(row: Row, measure: Ratio) -> Parts:
    """A ratio for each part that both of its sides are broken down by."""
    return ratio_parts(
        parts_of(row, measure.numerator), parts_of(row, measure.denominator), measure
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


def grows(measure: Ratio, of: Holds) -> bool:
    """When what it divides does and what it divides by does not."""
    over, under = (
        any(of(name) for name, _ in terms(side))
        for side in (measure.numerator, measure.denominator)
    )
    return over and not under
