"""Balances: what is in some states at the end of a run of months, or at its start."""

from __future__ import annotations

from typing import TYPE_CHECKING

import polars as pl

from cierre.book import Balance
from cierre.ledger.schema import LEG
from cierre.statement.measures.kind import (
    TIMES,
    Asked,
    Column,
    Parted,
    Run,
    Told,
    all_of_them,
    dimensions_of,
    itself,
    never,
    summed,
    summed_parts,
)
from cierre.statement.numbers import in_unit

if TYPE_CHECKING:
    from cierre.statement.row import Row
    from cierre.statement.table import Table

monthly, parts = summed, summed_parts
sources, narrowed = itself, all_of_them
grows = adds_up = never


def asked(measure: Balance) -> Asked:
    """All moves, by whom they leave it with."""
    return Asked("to", None, measure.states)


def column(table: Table, measure: Balance) -> Column:
    """The balance at the end of each month, or at its start."""
    ends = table.backlog.ends(measure)
    of_months = ends[:, :-1] if measure.at == "opening" else ends[:, 1:]
    return Column(of_months, digits=table.digits(measure))


def told(row: Row, measure: Balance, months: Run) -> Told:
    """The balance at the end of the last month, or at the start of the first."""
    at = row.table.sums.months.place(months[0 if measure.at == "opening" else 1])
    over, _, digits, _ = row.amounts(measure)
    return Told(in_unit(over[max(at, 0)], digits))


def parted(table: Table, measure: Balance) -> Parted:
    """What of it is in each part."""
    names = dimensions_of(table, LEG)
    return {name: (table.backlog.by_part(measure, name),) for name in names}


def chosen(measure: Balance) -> pl.Expr:
    """Whether an item was open in its states then."""
    return (pl.col("what") == measure.at) & pl.col("to_state").is_in(measure.states)


def amount(measure: Balance) -> pl.Expr:
    """One for each open item, or what is left of it."""
    if measure.of == "items":
        return pl.col(TIMES)
    return pl.col("sign") * pl.col(measure.of).fill_null(0)
