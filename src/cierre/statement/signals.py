"""Which of a figure's months are unusual, and how sure a share or a net score is.

Charts and intervals are those of ``cierre.statistics``. Limits are rounded first and compared
afterwards, so that a reader who compares the printed numbers comes to the same result.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from cierre.book import Unit
from cierre.statement.model import Interval, Number, Signal
from cierre.statement.numbers import NET, PER_THOUSAND, SHARE, places
from cierre.statistics.behaviour import (
    MOST,
    Chart,
    net_prime,
    p_prime,
    signal,
    u_chart,
    u_prime,
    xmr,
)
from cierre.statistics.intervals import net_promoter, wilson

History = Sequence[tuple[str, Number | None]]
"""Months and their values, oldest first."""
Sides = Sequence[tuple[Number | None, Number | None]]
"""Of each month of a history, what a ratio divides and by what."""

_FACTORS = {"share": 1, "per_thousand": 1000, "score": 100}
"""By how much a ratio is multiplied in its unit."""


def signal_of_values(
    history: History, judged: Sequence[str], unit: Unit, *, screened: bool = False
) -> Signal:
    """The signal of counts, amounts, durations and means, by an XmR chart of their months.

    ``judged`` are the period's months; ``screened`` leaves wild steps out of the limits. Limits
    do not reach below zero unless a month did. A count that is under one a month on average has
    the wider limits of chance (c chart): a first case after a quiet year is no change.
    """
    points = [(month, float(value)) for month, value in history if value is not None][-MOST:]
    values = [value for _, value in points]
    chart = xmr(values, screened=screened)
    if chart is None:
        return _untold(judged, len(points))
    lower, upper = chart.lower, chart.upper
    if min(values) >= 0:
        lower = tuple(max(0.0, each) for each in lower)
    if unit in ("items", "quantity") and 0 < chart.centre < 1:
        most = u_chart(chart.centre, 1)[1]
        upper = tuple(max(most, each) for each in upper)
    drawn = Chart(lower, chart.centre, upper, chart.moving_range, chart.range_limit)
    return _judged(points, drawn, judged, _digits(unit, history))


def signal_of_rates(
    history: History, sides: Sides, judged: Sequence[str], unit: Unit, *, screened: bool = False
) -> Signal:
    """The signal of a ratio by a p-prime chart, by u-prime when it can be more than the whole.

    A month without a base is no point. Net scores may be negative.
    """
    points, counts, bases = [], [], []
    for (month, value), (count, base) in zip(history, sides, strict=True):
        if value is not None and count is not None and base is not None and base > 0:
            points.append((month, float(value)))
            counts.append(float(count))
            bases.append(float(base))
    points, counts, bases = points[-MOST:], counts[-MOST:], bases[-MOST:]
    if unit == "score":
        chart = net_prime(counts, bases, screened=screened)
    elif unit == "share" and all(map(float.__le__, counts, bases)):
        chart = p_prime(counts, bases, screened=screened)
    else:
        chart = u_prime(counts, bases, screened=screened)
    if chart is None:
        return _untold(judged, len(points))
    return _judged(points, chart, judged, _digits(unit, history), _FACTORS[unit])


def share_interval(count: Number | None, base: Number | None) -> Interval | None:
    """Wilson's interval of a share; None without a base, or when the count is no part of it."""
    if count is None or base is None or not 0 <= count <= base:
        return None
    found = wilson(int(count), int(base))
    return _interval(found.lower, found.upper, SHARE) if found else None


def net_interval(promoters: Number, detractors: Number, base: Number) -> Interval | None:
    """The interval of a net promoter score; None without answers, or when they are no parts."""
    if min(promoters, detractors) < 0 or promoters + detractors > base:
        return None
    found = net_promoter(int(promoters), int(detractors), int(base))
    return _interval(found.interval.lower, found.interval.upper, NET) if found else None


def _judged(
    points: Sequence[tuple[str, float]],
    chart: Chart,
    judged: Sequence[str],
    digits: int,
    times: int = 1,
) -> Signal:
    """The latest of the judged months that is outside, else the latest that ends a run."""
    values = [value for _, value in points]
    centre = _rounded(chart.centre * times, digits)
    told: Signal | None = None
    for place in range(len(points) - 1, -1, -1):
        month = points[place][0]
        if told and month not in judged:
            break
        lower = _rounded(chart.lower[place] * times, digits)
        upper = _rounded(chart.upper[place] * times, digits)
        if month not in judged:
            return Signal(judged[-1], len(points), lower, centre, upper, note="no_value")
        found = signal(values, float(lower), float(centre), float(upper), place)
        if told is None or (found and (told.kind, found[0]) in _STRONGER):
            kind, direction = found or (None, None)
            told = Signal(month, len(points), lower, centre, upper, kind, direction)
    return told or _untold(judged, len(points))


_STRONGER = {(None, "outside"), (None, "run"), ("run", "outside")}
"""What is told instead of a later month's: anything for nothing, a month outside for a run."""


def _interval(lower: float, upper: float, step: Decimal) -> Interval:
    return Interval(_rounded(lower, places(step)), _rounded(upper, places(step)))


def _untold(judged: Sequence[str], months: int) -> Signal:
    return Signal(judged[-1], months, note="too_few_months")


def _digits(unit: Unit, history: History) -> int:
    """Decimals of a figure's limits: those of its values, for whole counts one more."""
    match unit:
        case "share":
            return places(SHARE)
        case "per_thousand":
            return places(PER_THOUSAND)
        case "items":
            return 1
        case "seconds":
            return 0
    last = next((each for _, each in reversed(history) if each is not None), 0)
    kept = places(last) if isinstance(last, Decimal) else 0
    return kept + 1 if unit == "quantity" else kept


def _rounded(value: float, digits: int) -> Number:
    # adding zero takes the sign off a negative zero
    text = f"{value:.{digits}f}"
    return Decimal(text) + 0 if digits else int(text)
