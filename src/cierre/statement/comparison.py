"""A figure of a scope beside the period before it and the months that lead up to it."""

from __future__ import annotations

from cierre.book import Measure, Ratio
from cierre.calendars.period import Period
from cierre.statement.figures import BookFigures
from cierre.statement.model import Attained, Figure, Interval, Number, Signal
from cierre.statement.signals import (
    History,
    net_interval,
    share_interval,
    signal_of_rates,
    signal_of_values,
)


def compared(
    name: str,
    measure: Measure,
    known: BookFigures,
    scope: str,
    period: Period,
    targets: tuple[Attained, ...] = (),
) -> Figure:
    """A measure's figure with its parts. There is no ``before`` of a period without records."""
    first = min(known.active(scope), default=None)
    value = known.value(measure, scope, period)
    earlier = period.previous()
    recorded = first is not None and first <= earlier.first_key
    before = known.value(measure, scope, earlier) if recorded else None
    months = months_since(first, period)
    history = tuple((month.id, known.value(measure, scope, month)) for month in months)
    return Figure(
        id=name,
        unit=measure.unit,
        value=value,
        better=measure.better,
        parts=known.parts(measure, scope),
        base=known.base(measure, scope, period),
        before=before,
        change=difference(value, before),
        targets=targets,
        history=history,
        signal=_signal(measure, known, scope, period, history),
        interval=_interval(measure, known, scope, period),
    )


def _signal(
    measure: Measure, known: BookFigures, scope: str, period: Period, history: History
) -> Signal:
    judged = [month.id for month in period.months]
    if not isinstance(measure, Ratio):
        return signal_of_values(history, judged, measure.unit)
    sides = [known.sides(measure, scope, Period.parse(month)) for month, _ in history]
    return signal_of_rates(history, sides, judged, measure.unit)


def _interval(measure: Measure, known: BookFigures, scope: str, period: Period) -> Interval | None:
    """Of ratios of items alone: cents and pieces are no answers that could have been otherwise."""
    if not isinstance(measure, Ratio) or not all(
        known.book.measure(name).unit == "items" for name in measure.names
    ):
        return None
    if measure.unit == "share" and not measure.minus:
        return share_interval(*known.sides(measure, scope, period))
    if measure.unit == "score":
        over, off, under = (
            known.amount(names, scope, period)
            for names in (measure.numerator, measure.minus, measure.denominator)
        )
        return net_interval(over, off, under)
    return None


def months_since(first: int | None, period: Period) -> list[Period]:
    """The months from the first recorded one up to the period's last; none without a first."""
    found: list[Period] = []
    month = period.months[-1]
    while first is not None and month.key >= first:
        found.append(month)
        month = month.previous()
    return found[::-1]


def difference(value: Number | None, before: Number | None) -> Number | None:
    """By how much a value changed; None when there is one of the two at most."""
    return None if value is None or before is None else value - before
