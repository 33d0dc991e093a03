"""Balances: what is in some states at the end of a run of months, or at its start."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import polars as pl

from cierre.book import Balance
from cierre.calendars.period import Period
from cierre.ledger.schema import LEG
from cierre.statement.measures.kind import (
    Parts,
    Run,
    Values,
    all_of_them,
    itself,
    no_base,
    no_sides,
)
from cierre.statement.model import Number

if TYPE_CHECKING:
    from cierre.statement.table import Table

base, sides = no_base, no_sides
sources, narrowed = itself, all_of_them


def value(table: Table, measure: Balance, scope: str, months: Run) -> Number:
    """The balance at the end of the last month, or at the start of the first."""
    row = table.row(table.backlog.ends(measure), scope)
    place = table.sums.months.place
    at = place(months[0]) if measure.at == "opening" else place(months[1]) + 1
    return table.scaled(measure, int(row[max(at, 0)]))


def monthly(table: Table, measure: Balance, scope: str, months: Sequence[Period]) -> Values:
    """The balance of each month."""
    row = table.row(table.backlog.ends(measure), scope).tolist()
    further = 0 if measure.at == "opening" else 1
    place = table.sums.months.place
    return [table.scaled(measure, row[place(each.key) + further]) for each in months]


def parts(table: Table, measure: Balance, scope: str) -> Parts:
    """What of it is in each part."""
    found = {}
    for name in (*LEG, *table.book.dimensions()):
        amounts = table.backlog.over_parts(measure, name, table.place(scope))
        if amounts:
            found[name] = {each: table.scaled(measure, of) for each, of in amounts.items()}
    return found


def chosen(measure: Balance) -> pl.Expr:
    """Whether an item was open in its states then."""
    return (pl.col("what") == measure.at) & pl.col("to_state").is_in(measure.states)


def amount(measure: Balance) -> pl.Expr:
    """One for each open item, or what is left of it."""
    sign = pl.col("sign")
    return sign if measure.of == "items" else sign * pl.col(measure.of).fill_null(0)
