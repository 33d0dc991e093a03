"""Flows: what a set of moves carried."""

from __future__ import annotations

from typing import TYPE_CHECKING

import polars as pl

from cierre.book import Flow
from cierre.statement.measures.kind import (
    TIMES,
    Asked,
    Column,
    Parted,
    Run,
    Told,
    all_of_them,
    always,
    dimensions_of,
    itself,
    moved,
    summed,
    summed_parts,
)
from cierre.statement.numbers import in_unit
from cierre.statement.sums import CROSSED_NAME, Sum

if TYPE_CHECKING:
    from cierre.statement.row import Row
    from cierre.statement.table import Table

PART_LEGS = ("category", "place", "holder", "unit", "reason")
"""What of a leg flows have parts by, in the order in which they are told."""

monthly, parts = summed, summed_parts
sources, chosen, narrowed = itself, moved, all_of_them
grows = adds_up = always


def sum_of(measure: Flow) -> Sum:
    """What a flow adds up."""
    return Sum("moves" if measure.of == "items" else measure.of, measure.moves, measure.credit)


def asked(measure: Flow) -> Asked:
    """Its moves, and their values when it adds them up."""
    return Asked(measure.credit, measure.moves, values=measure.of == "value")


def column(table: Table, measure: Flow) -> Column:
    """The sum of each month."""
    return Column(table.sums.total(sum_of(measure)), digits=table.digits(measure))


def told(row: Row, measure: Flow, months: Run) -> Told:
    """The sum over the months."""
    over, _, digits, _ = row.amounts(measure)
    return Told(in_unit(sum(over[row.table.sums.months.run(months)]), digits))


def parted(table: Table, measure: Flow) -> Parted:
    """The sums of the parts; those of quantities by category and place together, too."""
    crossed = (CROSSED_NAME,) if measure.unit == "quantity" else ()
    names = (*dimensions_of(table, PART_LEGS), *crossed)
    return {name: (table.sums.by_part(sum_of(measure), name),) for name in names}


def amount(measure: Flow) -> pl.Expr:
    """One for each item, or what the move carries."""
    if measure.of == "items":
        return pl.col(TIMES)
    return pl.col("sign") * pl.col(measure.of).fill_null(0)
