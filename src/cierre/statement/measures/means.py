"""Means: of the seconds that moves carried, and of the scores."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import polars as pl

from cierre.book import Duration, Flow, Score
from cierre.ledger.cube import known_of
from cierre.statement.measures.flows import PART_LEGS
from cierre.statement.measures.kind import (
    PER,
    TIMES,
    Asked,
    Column,
    Parted,
    Parts,
    Places,
    Run,
    Source,
    SourcesOf,
    Told,
    Values,
    all_of_them,
    dimensions_of,
    itself,
    moved,
    never,
)
from cierre.statement.model import Number
from cierre.statement.numbers import in_unit, mean
from cierre.statement.sums import Sum

if TYPE_CHECKING:
    from cierre.statement.row import Row
    from cierre.statement.table import Table

narrowed = all_of_them
grows = adds_up = never


def sums_of(measure: Duration | Score) -> tuple[Sum, Sum]:
    """What a mean adds up, and what it divides it by."""
    if isinstance(measure, Score):
        of = (measure.moves, measure.credit)
        return Sum("value", *of), Sum(known_of("value"), *of)
    total = Sum(measure.column, measure.moves, measure.credit)
    if measure.per is None:
        return total, replace(total, of=known_of(measure.column))
    return total, Sum("moves", measure.per, "to")


def asked(measure: Duration | Score) -> Asked:
    """Its moves; of a score those that carry a value."""
    scored = isinstance(measure, Score)
    return Asked(measure.credit, measure.moves, values=scored, valued=scored)


def column(table: Table, measure: Duration | Score) -> Column:
    """Both sides of each month."""
    total, count = (table.sums.total(each) for each in sums_of(measure))
    return Column(total, count, table.digits(measure), divides=True)


def told(row: Row, measure: Duration | Score, months: Run) -> Told:
    """The mean over the months, None of nothing; the sum, and by how many it is divided."""
    run = row.table.sums.months.run(months)
    over, under, digits, _ = row.amounts(measure)
    total, count = sum(over[run]), sum(under[run])
    return Told(mean(total, count, digits), count, in_unit(total, digits), count)


def monthly(row: Row, measure: Duration | Score, places: Places) -> Values:
    """The mean of each month."""
    over, under, digits, _ = row.amounts(measure)
    sides = zip(over[places], under[places], strict=True)
    return [mean(total, count, digits) for total, count in sides]


def parted(table: Table, measure: Duration | Score) -> Parted:
    """Both sums of the parts."""
    total, count = sums_of(measure)
    return {
        name: (table.sums.by_part(total, name), table.sums.by_part(count, name))
        for name in dimensions_of(table, PART_LEGS)
    }


def parts(row: Row, measure: Duration | Score) -> Parts:
    """The mean of each part that anything of it is in."""
    digits = row.table.column(measure).digits
    found: dict[str, dict[str, Number | None]] = {}
    for name, (total, count) in row.table.parted(measure).items():
        amounts = total.of(row.place)
        if amounts:
            counts = count.of(row.place)
            found[name] = {
                each: mean(amount, counts.get(each, 0), digits) for each, amount in amounts.items()
            }
    return found


def sources(measure: Duration | Score, of: SourcesOf) -> tuple[Source, ...]:
    """Its own moves; beside them, when it is per something else, those it is divided by."""
    if isinstance(measure, Score) or measure.per is None:
        return itself(measure, of)
    counted = Flow(f"{PER}{measure.id}", measure.per, credit="to")
    return Source(measure, "numerator"), Source(counted, "denominator")


def chosen(measure: Duration | Score) -> pl.Expr:
    """Whether a move is one of its own that carries the value, or the seconds.

    Of a mean per something else all are: it is not divided by them.
    """
    own = moved(measure)
    if isinstance(measure, Score):
        return own & pl.col("value").is_not_null()
    return own if measure.per else own & pl.col(measure.column).is_not_null()


def amount(measure: Duration | Score) -> pl.Expr:
    """The seconds that a move carried, or the value."""
    if isinstance(measure, Score):
        return pl.col(TIMES) * pl.col("value")
    return pl.col(TIMES) * pl.col(measure.column).fill_null(0)
