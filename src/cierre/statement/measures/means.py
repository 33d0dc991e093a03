"""Means: of the seconds that moves carried, and of the scores."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from cierre.book import Duration, Score
from cierre.calendars.period import Period
from cierre.statement.measures.flows import PART_LEGS
from cierre.statement.measures.kind import Parts, Run, Sides, Values
from cierre.statement.model import Number
from cierre.statement.numbers import mean, scaled
from cierre.statement.sums import Sum

if TYPE_CHECKING:
    from cierre.statement.table import Table


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


def _over(table: Table, measure: Duration | Score, scope: str, months: Run) -> tuple[int, int]:
    run = table.sums.months.run(months)
    total, count = (
        int(table.row(table.sums.total(each), scope)[run].sum()) for each in sums_of(measure)
    )
    return total, count


def _mean(table: Table, measure: Duration | Score, total: int, count: int) -> Number | None:
    return mean(total, count, measure.unit, table.book, table.currency)
