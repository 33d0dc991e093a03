"""A figure of a scope beside the period before it and the months that lead up to it."""

from __future__ import annotations

from functools import cache

from cierre.book import Flow, Measure, Ratio, Total, terms
from cierre.calendars.period import Period
from cierre.statement.extent import Extent
from cierre.statement.figures import BookFigures
from cierre.statement.history import (
    Values,
    monthly,
    monthly_sides,
    months_since,
    ratios,
)
from cierre.statement.model import Attained, Figure, Interval, Number, Signal
from cierre.statement.outlook import expected_next
from cierre.statement.signals import (
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
    extent: Extent,
    targets: tuple[Attained, ...] = (),
    *,
    ahead: bool = False,
    screened: bool = False,
) -> Figure:
    """A measure's figure with its parts. There is no ``before`` of a period without records.

    What adds up over days does not change against a whole period while there is more to come. A
    month that is not over is not judged, and nothing is expected from it. ``ahead`` asks what is
    expected next, ``screened`` leaves wild months out of the limits.
    """
    period = extent.period
    first = min(known.active(scope), default=None)
    months = months_since(first, extent.begun[-1])
    values, signal = _months(measure, known, scope, extent, months, screened)
    value, before = _now_and_before(measure, known, scope, period, first, values)
    over = values[: len(values) - (extent.running is not None)]
    return Figure(
        id=name,
        unit=measure.unit,
        value=value,
        better=measure.better,
        parts=known.parts(measure, scope),
        base=known.base(measure, scope, period),
        before=before,
        change=None if _growing(measure, known, extent) else difference(value, before),
        targets=targets,
        history=tuple(zip(_ids(months), values, strict=True)),
        signal=signal,
        interval=_interval(measure, known, scope, period),
        expected=expected_next(measure, over, extent.last_whole) if ahead else None,
    )


def _growing(measure: Measure, known: BookFigures, extent: Extent) -> bool:
    """Whether the figure adds up over days, of which there are more to come."""
    if extent.over:
        return False
    if isinstance(measure, Total):
        parts = (known.book.measure(name) for name in measure.named())
        return any(_growing(each, known, extent) for each in parts)
    return isinstance(measure, Flow)


def _now_and_before(
    measure: Measure,
    known: BookFigures,
    scope: str,
    period: Period,
    first: int | None,
    values: Values,
) -> tuple[Number | None, Number | None]:
    """The period's value and that of the one before it; of a month the history has both."""
    if period.length == 1 and values:
        return values[-1], values[-2] if len(values) > 1 else None
    earlier = period.previous()
    recorded = first is not None and first <= earlier.first_key
    before = known.value(measure, scope, earlier) if recorded else None
    return known.value(measure, scope, period), before


@cache
def _ids(months: tuple[Period, ...]) -> tuple[str, ...]:
    return tuple(month.id for month in months)


def _months(
    measure: Measure,
    known: BookFigures,
    scope: str,
    extent: Extent,
    months: tuple[Period, ...],
    screened: bool,
) -> tuple[Values, Signal]:
    """The measure's value in each month, and what they say of the period's that are over."""
    sides: tuple[Values, Values] | None = None
    if isinstance(measure, Ratio):
        sides = monthly_sides(known, measure, scope, months)
        values = ratios(measure, *sides)
    else:
        values = monthly(known, measure, scope, months)
    if not extent.whole:
        return values, Signal(extent.begun[-1].id, len(values), note="running")
    end = len(months) - (extent.running is not None)
    names, judged, over = _ids(months)[:end], _ids(extent.whole), values[:end]
    if sides is None:
        return values, signal_of_values(names, over, judged, measure.unit, screened=screened)
    bounded = (sides[0][:end], sides[1][:end])
    return values, signal_of_rates(names, over, bounded, judged, measure.unit, screened=screened)


def _interval(measure: Measure, known: BookFigures, scope: str, period: Period) -> Interval | None:
    """Of ratios of items alone: cents and pieces are no answers that could have been otherwise."""
    if (
        not isinstance(measure, Ratio)
        or not known.book.is_part(measure)
        or not all(known.book.measure(name).unit == "items" for name in measure.named())
    ):
        return None
    months = (period.first_key, period.last_key)
    if known.groups.withheld(measure, scope, months):
        return None
    if measure.unit == "share" and "-" not in measure.numerator:
        return share_interval(*known.sides(measure, scope, period))
    if measure.unit == "points":
        promoters, detractors = (
            "+".join(name for name, of in terms(measure.numerator) if of == sign)
            for sign in (1, -1)
        )
        sides = (promoters, detractors, measure.denominator)
        return net_interval(*(known.amount(names, scope, period) for names in sides))
    return None


def difference(value: Number | None, before: Number | None) -> Number | None:
    """By how much a value changed; None when there is one of the two at most."""
    return None if value is None or before is None else value - before
