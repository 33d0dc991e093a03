"""Medians, nine tenths and largest: of the seconds that moves carried, by their order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import polars as pl

from cierre.book import Duration
from cierre.calendars.period import Period
from cierre.statement.measures.kind import (
    Run,
    Values,
    all_of_them,
    itself,
    moved,
    no_parts,
    no_sides,
)
from cierre.statement.model import Number

if TYPE_CHECKING:
    from cierre.statement.table import Table

sides, parts = no_sides, no_parts
sources, narrowed = itself, all_of_them


def value(table: Table, measure: Duration, scope: str, months: Run) -> Number | None:
    """The quantile over a month, or over the statement's own period or the one before it."""
    found = table.timed.over(measure, table.place(scope), months)
    return found[0] if found else None


def monthly(table: Table, measure: Duration, scope: str, months: Sequence[Period]) -> Values:
    """The quantile of each month."""
    return [value(table, measure, scope, (each.key, each.key)) for each in months]


def base(table: Table, measure: Duration, scope: str, months: Run) -> int:
    """Of how many moves it is."""
    found = table.timed.over(measure, table.place(scope), months)
    return found[1] if found else 0


def chosen(measure: Duration) -> pl.Expr:
    """Whether a move is one of its own that stands and carries the seconds."""
    return moved(measure) & pl.col("standing") & pl.col(measure.column).is_not_null()


def amount(measure: Duration) -> pl.Expr:
    """The seconds that a move carried."""
    return pl.col("sign") * pl.col(measure.column).fill_null(0)
