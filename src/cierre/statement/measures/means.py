"""Means: of the seconds that moves carried, and of the scores."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import polars as pl

from cierre.book import Duration, Flow, Score
from cierre.calendars.period import Period
from cierre.statement.measures.flows import PART_LEGS
from cierre.statement.measures.kind import (
    PER,
    Parts,
    Run,
    Sides,
    Source,
    SourcesOf,
    Values,
    all_of_them,
    itself,
    moved,
)
from cierre.statement.model import Number
from cierre.statement.numbers import mean, scaled
from cierre.statement.sums import Sum

if TYPE_CHECKING:
    from cierre.statement.table import Table

narrowed = all_of_them


def sums_of(measure: Duration | Score) -> tuple[Sum, Sum]:
    """What a mean adds up, and what it divides it by."""
    if isinstance(measure, Score):
        of = (measure.moves, measure.credit)
        return Sum("value", *of), Sum("valued", *of)
    total = Sum(measure.column, measure.moves, measure.credit)
    if measure.per is None:
        return total, Sum("moves", measure.moves, measure.credit)
    return total, Sum("moves", measure.per, "to")


def value(table: Table, measure: Duration | Score, scope: str, months: Run) -> Number | None:
    """The mean over the months; None of nothing."""
    return _mean(table, measure, *_over(table, measure, scope, months))


def monthly(
    table: Table, measure: Duration | Score, scope: str, months: Sequence[Period]
) -> Values:
    """The mean of each month."""
    total, count = (table.row(table.sums.total(each), scope).tolist() for each in sums_of(measure))
    places = [table.sums.months.place(each.key) for each in months]
    return [_mean(table, measure, total[at], count[at]) for at in places]


def base(table: Table, measure: Duration | Score, scope: str, months: Run) -> int:
    """By how many the sum is divided."""
    return _over(table, measure, scope, months)[1]


def sides(table: Table, measure: Duration | Score, scope: str, months: Run) -> Sides:
    """The sum in the measure's unit, and by how many it is divided."""
    total, count = _over(table, measure, scope, months)
    return scaled(total, measure.unit, table.book, table.currency), count


def parts(table: Table, measure: Duration | Score, scope: str) -> Parts:
    """The mean of each part that anything of it is in."""
    total, count = sums_of(measure)
    found = {}
    for name in (*PART_LEGS, *table.book.dimensions()):
        amounts = table.sums.over_parts(total, name, table.place(scope))
        if amounts:
            counts = table.sums.over_parts(count, name, table.place(scope))
            found[name] = {
                each: _mean(table, measure, amount, counts.get(each, 0))
                for each, amount in amounts.items()
            }
    return found


def sources(measure: Duration | Score, of: SourcesOf) -> tuple[Source, ...]:
    """Its own moves; beside them, when it is per something else, those it is divided by."""
    if isinstance(measure, Score) or measure.per is None:
        return itself(measure, of)
    counted = Flow(f"{PER}{measure.id}", measure.per, credit="to")
    return Source(measure, "numerator"), Source(counted, "denominator")


def chosen(measure: Duration | Score) -> pl.Expr:
    """Whether a move is one of its own; of a score, one that carries a value."""
    own = moved(measure)
    return own & pl.col("value").is_not_null() if isinstance(measure, Score) else own


def amount(measure: Duration | Score) -> pl.Expr:
    """The seconds that a move carried, or the value."""
    if isinstance(measure, Score):
        return pl.col("sign") * pl.col("value")
    return pl.col("sign") * pl.col(measure.column).fill_null(0)


def _over(table: Table, measure: Duration | Score, scope: str, months: Run) -> tuple[int, int]:
    run = table.sums.months.run(months)
    total, count = (
        int(table.row(table.sums.total(each), scope)[run].sum()) for each in sums_of(measure)
    )
    return total, count


def _mean(table: Table, measure: Duration | Score, total: int, count: int) -> Number | None:
    return mean(total, count, measure.unit, table.book, table.currency)
