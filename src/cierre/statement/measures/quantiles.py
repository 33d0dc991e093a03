"""Medians, nine tenths and largest: of the seconds that moves carried, by their order."""

from __future__ import annotations

from typing import TYPE_CHECKING

import polars as pl

from cierre.book import Duration
from cierre.statement.measures.kind import (
    TIMES,
    Column,
    Places,
    Run,
    Told,
    Values,
    all_of_them,
    itself,
    moved,
    never,
    no_parts,
    of_moves,
    undivided,
)

if TYPE_CHECKING:
    from cierre.statement.row import Row
    from cierre.statement.table import Table

parted, parts = undivided, no_parts
sources, narrowed = itself, all_of_them
grows = adds_up = never
asked = of_moves


def column(table: Table, measure: Duration) -> Column:
    """The quantile of each month, and of how many moves it is."""
    return Column(*table.timed.monthly(measure))


def told(row: Row, measure: Duration, months: Run) -> Told:
    """The quantile over a month, or over the statement's own period or the one before it."""
    if months[0] != months[1]:
        found = row.table.timed.over(measure, row.place, months)
        return Told(*found) if found else Told(None, 0)
    at = row.table.sums.months.place(months[0])
    over, under, _, _ = row.amounts(measure)
    known = at >= 0 and under[at] > 0
    return Told(over[at], under[at]) if known else Told(None, 0)


def monthly(row: Row, measure: Duration, places: Places) -> Values:
    """The quantile of each month."""
    over, under, _, _ = row.amounts(measure)
    sides = zip(over[places], under[places], strict=True)
    return [each if count else None for each, count in sides]


def chosen(measure: Duration) -> pl.Expr:
    """Whether a move is one of its own that stands and carries the seconds."""
    return moved(measure) & pl.col("standing") & pl.col(measure.column).is_not_null()


def amount(measure: Duration) -> pl.Expr:
    """The seconds that a move carried."""
    return pl.col(TIMES) * pl.col(measure.column).fill_null(0)
