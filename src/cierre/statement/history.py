"""A measure's values month by month: what a value over one month would be, asked all at once."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from cierre.book import Balance, Duration, Flow, Measure, Ratio, Score, Streak, Total
from cierre.calendars.period import Period
from cierre.statement.figures import BookFigures
from cierre.statement.model import Number
from cierre.statement.numbers import mean, ratio, signed_sum

Values = list[Number | None]


@cache
def months_since(first: int | None, last: Period) -> tuple[Period, ...]:
    """The months from the first recorded one up to the last; none without a first."""
    found: list[Period] = []
    month = last
    while first is not None and month.key >= first:
        found.append(month)
        month = month.previous()
    return tuple(found[::-1])


def monthly(known: BookFigures, measure: Measure, scope: str, months: Sequence[Period]) -> Values:
    """The measure's value for a scope in each month; None where it has none."""
    key, book, currency = (measure.id, scope), known.book, known.currency
    if not known.kept.keeps(measure):
        return [None] * len(months)
    if known.groups.guarded:
        return [known.value(measure, scope, month) for month in months]
    match measure:
        case Flow():
            sums = known.components.totals.get(key, {})
            amounts = [sums.get(month.first_key, 0) for month in months]
            return [known.scaled(measure, amount) for amount in amounts]
        case Balance():
            closing = known.backlog.closing.get(key, {})
            at = [m.previous() for m in months] if measure.at == "opening" else months
            amounts = [closing.get(month.first_key, 0) for month in at]
            return [known.scaled(measure, amount) for amount in amounts]
        case Duration(statistic="mean") | Score():
            sums = known.components.totals.get(key, {})
            bases = known.components.bases.get(key, {})
            keys = [month.first_key for month in months]
            return [
                mean(sums.get(each, 0), bases.get(each, 0), measure.unit, book, currency)
                for each in keys
            ]
        case Duration():
            found = (known.quantiles.get((*key, month.id)) for month in months)
            return [each[0] if each else None for each in found]
        case Ratio():
            return ratios(measure, *monthly_sides(known, measure, scope, months))
        case Total():
            return _summed(known, measure.of, scope, months)
        case Streak():
            return [known.value(measure, scope, month) for month in months]
    return [None] * len(months)


def monthly_sides(
    known: BookFigures, measure: Ratio, scope: str, months: Sequence[Period]
) -> tuple[Values, Values]:
    """What the ratio divides in each month, and by what."""
    return (
        _summed(known, measure.numerator, scope, months),
        _summed(known, measure.denominator, scope, months),
    )


def ratios(measure: Ratio, over: Values, under: Values) -> Values:
    """The ratio of each month from its two sides."""
    return [ratio(one, other, measure.unit) for one, other in zip(over, under, strict=True)]


def _summed(known: BookFigures, names: str, scope: str, months: Sequence[Period]) -> Values:
    several = [
        (monthly(known, known.book.measure(name), scope, months), sign)
        for name, sign in known.kept.terms(names)
    ]
    if len(several) == 1 and several[0][1] == 1:
        return several[0][0]
    signs = [sign for _, sign in several]
    return [
        signed_sum(zip(values, signs, strict=True))
        for values in zip(*(values for values, _ in several), strict=True)
    ]
