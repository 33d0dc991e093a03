"""Flows: what a set of moves carried."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import polars as pl

from cierre.book import Flow
from cierre.calendars.period import Period
from cierre.statement.measures.kind import (
    Parts,
    Run,
    Values,
    all_of_them,
    itself,
    moved,
    no_base,
    no_sides,
)
from cierre.statement.model import Number
from cierre.statement.sums import CROSSED_NAME, Sum

if TYPE_CHECKING:
    from cierre.statement.table import Table

PART_LEGS = ("category", "place", "holder", "unit", "reason")
"""What of a leg flows have parts by, in the order in which they are told."""

base, sides = no_base, no_sides
sources, chosen, narrowed = itself, moved, all_of_them


def sum_of(measure: Flow) -> Sum:
    """What a flow adds up."""
    return Sum("moves" if measure.of == "items" else measure.of, measure.moves, measure.credit)


def value(table: Table, measure: Flow, scope: str, months: Run) -> Number:
    """The sum over the months."""
    row = table.row(table.sums.total(sum_of(measure)), scope)
    return table.scaled(measure, int(row[table.sums.months.run(months)].sum()))


def monthly(table: Table, measure: Flow, scope: str, months: Sequence[Period]) -> Values:
    """The sum of each month."""
    row = table.row(table.sums.total(sum_of(measure)), scope).tolist()
    return [table.scaled(measure, row[table.sums.months.place(each.key)]) for each in months]


def parts(table: Table, measure: Flow, scope: str) -> Parts:
    """The sums of the parts; those of quantities by category and place together, too."""
    crossed = (CROSSED_NAME,) if measure.unit == "quantity" else ()
    found = {}
    for name in (*PART_LEGS, *table.book.dimensions(), *crossed):
        amounts = table.sums.over_parts(sum_of(measure), name, table.place(scope))
        if amounts:
            found[name] = {each: table.scaled(measure, of) for each, of in amounts.items()}
    return found


def amount(measure: Flow) -> pl.Expr:
    """One for each item, or what the move carries."""
    sign = pl.col("sign")
    return sign if measure.of == "items" else sign * pl.col(measure.of).fill_null(0)
