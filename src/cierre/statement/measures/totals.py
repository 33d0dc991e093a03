"""Totals: figures added up, each with its sign."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from cierre.book import Total, terms
from cierre.ledger.coded import MISSING, Numbers
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
    nothing_asked,
    of_terms,
    undivided,
)
from cierre.statement.model import Number
from cierre.statement.numbers import in_unit, signed_sum

if TYPE_CHECKING:
    from cierre.statement.row import Row
    from cierre.statement.table import Table

parted, asked = undivided, nothing_asked


def column(table: Table, measure: Total) -> Column:
    """The sum of each month."""
    amounts, digits = side_of(table, measure.of)
    return Column(amounts, digits=digits)


def side_of(table: Table, names: str) -> tuple[Numbers, int]:
    """Named figures added up by scope and month, and how many decimals they have.

    ``MISSING`` where one of them has no value.
    """
    columns = [
        (table.column(table.book.measure(name)), sign) for name, sign in table.kept.terms(names)
    ]
    digits = max((each.digits for each, _ in columns), default=0)
    total = np.zeros((len(table.scopes.ids), len(table.keys)), np.int64)
    missing = np.zeros(total.shape, bool)
    for each, sign in columns:
        missing |= each.over == MISSING
        total += np.where(missing, 0, each.over) * (sign * 10 ** (digits - each.digits))
    total[missing] = MISSING
    return total, digits


def told(row: Row, measure: Total, months: Run) -> Told:
    """The sum over the months; None when a figure in it is not told."""
    return Told(row.amount(measure.of, months))


def monthly(row: Row, measure: Total, places: Places) -> Values:
    """The sum of each month."""
    over, _, digits, _ = row.amounts(measure)
    return [None if each == MISSING else in_unit(each, digits) for each in over[places]]


def parts(row: Row, measure: Total) -> Parts:
    """The sums of the figures' parts."""
    return parts_of(row, measure.of)


def parts_of(row: Row, names: str) -> Parts:
    """The parts of a sum of named figures."""
    named = row.table.kept.terms(names)
    return added_parts([(row.parts(row.table.book.measure(name)), sign) for name, sign in named])


def added_parts(several: list[tuple[Parts, int]]) -> Parts:
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


def grows(measure: Total, of: Holds) -> bool:
    """As soon as one of its figures does."""
    return any(of(name) for name in measure.named())


def adds_up(measure: Total, of: Holds) -> bool:
    """When all of its figures do."""
    return all(of(name) for name in measure.named())
