"""Streaks: days in a row on which none of a set of moves was made."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import polars as pl

from cierre.book import Streak
from cierre.calendars.period import Period
from cierre.ledger.coded import Marks
from cierre.statement.measures.kind import (
    BEFORE,
    MOVE,
    Run,
    Values,
    itself,
    moved,
    no_base,
    no_parts,
    no_sides,
)
from cierre.statement.streaks import longest_run, present_run

if TYPE_CHECKING:
    from cierre.statement.table import Table

base, sides, parts = no_base, no_sides, no_parts
sources = itself


def value(table: Table, measure: Streak, scope: str, months: Run) -> int | None:
    """The run of days within the months, or up to their last day; None before any record."""
    recorded = table.first_month(scope)
    known = [each for each in (recorded, table.days.since(scope)) if each is not None]
    since = min(known, default=Period.of_key(months[1]).next().key)
    if measure.run == "longest":
        since = max(since, months[0])
    first, last = Period.of_key(since).first_day, Period.of_key(months[1]).last_day
    last = min(last, table.until)
    if first > last:
        return None
    run = present_run if measure.run == "present" else longest_run
    return run(table.days.of(measure, scope), first, last)


def monthly(table: Table, measure: Streak, scope: str, months: Sequence[Period]) -> Values:
    """The run of days of each month."""
    return [value(table, measure, scope, (each.key, each.key)) for each in months]


def chosen(measure: Streak) -> pl.Expr:
    """Whether a move breaks it and stands; one of before the period does, when it goes on."""
    kinds = (MOVE, BEFORE) if measure.run == "present" else (MOVE,)
    return moved(measure, *kinds) & pl.col("standing")


def amount(measure: Streak) -> pl.Expr:
    """One for each move."""
    return pl.col("sign")


def narrowed(rows: pl.DataFrame, measure: Streak, marked: Marks) -> Marks:
    """Of a run of days that goes on, the moves of the last day."""
    if measure.run != "present" or not marked.any():
        return marked
    days = rows["day"].to_numpy()
    last: Marks = marked & (days == days[marked].max())
    return last
