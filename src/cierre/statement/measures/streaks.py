"""Streaks: days in a row on which none of a set of moves was made."""

from __future__ import annotations

from typing import TYPE_CHECKING

import polars as pl

from cierre.book import Streak
from cierre.ledger.coded import MISSING, Marks
from cierre.statement.measures.kind import (
    BEFORE,
    MOVE,
    NOTHING,
    Column,
    Holds,
    Places,
    Run,
    Told,
    Values,
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

parted, parts, sources = undivided, no_parts, itself
adds_up, asked = never, of_moves


def column(table: Table, measure: Streak) -> Column:
    """The run of days of each month; none before any record."""
    return Column(table.runs(measure, [(key, key) for key in table.keys]))


def told(row: Row, measure: Streak, months: Run) -> Told:
    """The run of days within the months, or up to their last day; None before any record."""
    table, place = row.table, row.place
    if place < 0:
        return NOTHING
    at = table.sums.months.place(months[0])
    if months[0] == months[1] and at >= 0:
        days = row.amounts(measure).over[at]
    else:
        days = int(table.runs(measure, [months])[place, 0])
    return NOTHING if days == MISSING else Told(days)


def monthly(row: Row, measure: Streak, places: Places) -> Values:
    """The run of days of each month."""
    return [None if each == MISSING else each for each in row.amounts(measure).over[places]]


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


def grows(measure: Streak, of: Holds) -> bool:
    """The longest run within a period does."""
    return measure.run == "longest"
