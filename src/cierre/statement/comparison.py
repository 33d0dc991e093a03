"""A figure of a scope beside the period before it and the months that lead up to it."""

from __future__ import annotations

from functools import cache

from cierre.book import Book, Flow, Measure, Ratio, Streak, Total, terms
from cierre.calendars.period import Period
from cierre.statement.extent import Extent
from cierre.statement.history import months_since
from cierre.statement.measures.kind import Values
from cierre.statement.measures.ratios import divided, monthly_sides
from cierre.statement.model import Attained, Figure, Interval, Number, Signal
from cierre.statement.numbers import printed_change
from cierre.statement.outlook import expected_next
from cierre.statement.signals import (
    net_interval,
    share_interval,
    signal_of_rates,
    signal_of_values,
)
from cierre.statement.table import Table


def compared(
    name: str,
    measure: Measure,
    known: Table,
    scope: str,
    extent: Extent,
    targets: tuple[Attained, ...] = (),
    *,
    ahead: bool = False,
    screened: bool = False,
) -> Figure:
    """A measure's figure with its parts. There is no ``before`` of a period without records.

    What adds up over days does not change against a period of more of them: while there is more to
    come, or when records began within the one before. A month that is not over is not judged, and
    nothing is expected from it. ``ahead`` asks what is expected next, ``screened`` leaves wild
    months out of the limits.
    """
    if not known.kept.keeps(measure):
        return Figure(name, measure.unit, None, measure.better, absence="not_kept", targets=targets)
    period = extent.period
    first = known.first_month(scope)
    months = months_since(first, extent.begun[-1])
    values, signal = _months(measure, known, scope, extent, months, screened)
    over = values[: len(values) - (extent.running is not None)]
    value, before = _now_and_before(measure, known, scope, period, first, values)
    since = began_within(period.previous(), first) if before is not None else ""
    alike = extent.over and not since
    numerator, denominator = known.sides(measure, scope, period)
    return Figure(
        id=name,
        unit=measure.unit,
        value=value,
        better=measure.better,
        absence="" if value is not None else known.absence(measure, scope, period),
        numerator=numerator,
        denominator=denominator,
        parts=known.parts(measure, scope),
        base=known.base(measure, scope, period),
        before=before,
        before_since=since,
        change=printed_change(value, before, measure.unit, known.currency)
        if alike or not grows(measure, known.book)
        else None,
        targets=targets,
        history=tuple(zip(_ids(months), values, strict=True)),
        signal=signal,
        interval=_interval(measure, known, scope, period),
        expected=expected_next(measure, over, extent.last_whole) if ahead else None,
    )


def grows(measure: Measure, book: Book) -> bool:
    """Whether more months give more of it: flows, sums with a flow, runs of days.

    A ratio grows when what it divides does and what it divides by does not.
    """
    match measure:
        case Flow() | Streak(run="longest"):
            return True
        case Total():
            return _any_grows(measure.of, book)
        case Ratio():
            return _any_grows(measure.numerator, book) and not _any_grows(measure.denominator, book)
    return False


def _any_grows(names: str, book: Book) -> bool:
    return any(grows(book.measure(name), book) for name, _ in terms(names))


def began_within(period: Period, first: int | None) -> str:
    """The id of the month in which records began, when it is in a period but not its first."""
    within = first is not None and period.first_key < first <= period.last_key
    return Period.of_key(first).id if within and first is not None else ""


def _now_and_before(
    measure: Measure,
    known: Table,
    scope: str,
    period: Period,
    first: int | None,
    values: Values,
) -> tuple[Number | None, Number | None]:
    """The period's value and that of the one before it; of a month the history has both."""
    if period.length == 1 and values:
        return values[-1], values[-2] if len(values) > 1 else None
    earlier = period.previous()
    recorded = first is not None and first <= earlier.last_key
    before = known.value(measure, scope, earlier) if recorded else None
    return known.value(measure, scope, period), before


@cache
def _ids(months: tuple[Period, ...]) -> tuple[str, ...]:
    return tuple(month.id for month in months)


def _months(
    measure: Measure,
    known: Table,
    scope: str,
    extent: Extent,
    months: tuple[Period, ...],
    screened: bool,
) -> tuple[Values, Signal]:
    """The measure's value in each month, and what they say of the period's that are over."""
    sides: tuple[Values, Values] | None = None
    if isinstance(measure, Ratio):
        sides = monthly_sides(known, measure, scope, months)
        values = divided(measure, *sides)
    else:
        values = known.monthly(measure, scope, months)
    if not extent.whole:
        return values, Signal(extent.begun[-1].id, len(values), note="running")
    end = len(months) - (extent.running is not None)
    names, judged, over = _ids(months)[:end], _ids(extent.whole), values[:end]
    if sides is None:
        return values, signal_of_values(names, over, judged, measure.unit, screened=screened)
    bounded = (sides[0][:end], sides[1][:end])
    return values, signal_of_rates(names, over, bounded, judged, measure.unit, screened=screened)


def _interval(measure: Measure, known: Table, scope: str, period: Period) -> Interval | None:
    """Of ratios of items alone: cents and pieces are no answers that could have been otherwise."""
    if (
        not isinstance(measure, Ratio)
        or not known.book.is_part(measure)
        or not all(known.book.measure(name).unit == "items" for name in measure.named())
    ):
        return None
    if measure.unit == "share" and "-" not in measure.numerator:
        return share_interval(*known.sides(measure, scope, period))
    if measure.unit == "points":
        promoters, detractors = (
            "+".join(name for name, of in terms(measure.numerator) if of == sign)
            for sign in (1, -1)
        )
        sides = (promoters, detractors, measure.denominator)
        run = (period.first_key, period.last_key)
        return net_interval(*(known.amount(names, scope, run) for names in sides))
    return None
