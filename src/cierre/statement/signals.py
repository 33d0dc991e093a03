"""Which of a figure's months are unusual, and how sure a share or a net score is.

Charts and intervals are those of ``cierre.statistics``, of the exact values. Limits and values are
rounded first and compared afterwards, so that a reader who compares the numbers of the statement
comes to the same result.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from functools import cache
from itertools import compress

from cierre.book import Unit
from cierre.statement.model import Interval, Number, Signal
from cierre.statement.numbers import FACTORS, WRITTEN, half_up, places
from cierre.statistics.behaviour import (
    FEWEST,
    MOST,
    net_prime,
    p_prime,
    rare_limit,
    signal,
    u_prime,
    xmr,
)
from cierre.statistics.intervals import net_promoter, wilson

Values = Sequence[Number | None]
"""Of each month, oldest first; None where there is none."""


def signal_of_values(
    months: Sequence[str],
    values: Values,
    judged: Sequence[str],
    unit: Unit,
    *,
    screened: bool = False,
) -> Signal:
    """The signal of counts, amounts, durations and means, by an XmR chart of their months.

    ``judged`` are the period's months; ``screened`` leaves wild steps out of the limits. Limits
    do not reach below zero unless a month did. A count that is under one a month on average has
    at least the limit of chance: a first case after a quiet year is no change.
    """
    if len(values) < FEWEST:
        return untold(judged[-1], len(values) - list(values).count(None))
    known = [value is not None for value in values]
    names = list(compress(months, known))[-MOST:]
    exact = [value for value in values if value is not None][-MOST:]
    points = [float(value) for value in exact]
    chart = xmr(points, screened=screened)
    if chart is None:
        return untold(judged[-1], len(points))
    lower, upper = chart.lower[0], chart.upper[0]
    if min(points) >= 0:
        lower = max(0.0, lower)
    if unit in ("items", "quantity") and 0 < chart.centre < 1:
        upper = max(float(rare_limit(chart.centre)), upper)
    digits = _digits(unit, exact)
    limits = (rounded(lower, digits), rounded(upper, digits))
    centre = rounded(chart.centre, digits)
    shown = [float(half_up(value, digits)) for value in exact]
    return _judged(names, shown, (limits,) * len(points), centre, judged)


def signal_of_rates(
    months: Sequence[str],
    values: Values,
    sides: tuple[Values, Values],
    judged: Sequence[str],
    unit: Unit,
    *,
    screened: bool = False,
) -> Signal:
    """The signal of a ratio by a p-prime chart, by u-prime when it can be more than the whole.

    A month without a base is no point. Net scores may be negative.
    """
    names, points, counts, bases = [], [], [], []
    for month, value, count, base in zip(months, values, *sides, strict=True):
        if value is not None and count is not None and base is not None and base > 0:
            names.append(month)
            points.append(float(half_up(value, WRITTEN[unit])))
            counts.append(float(count))
            bases.append(float(base))
    names, points = names[-MOST:], points[-MOST:]
    counts, bases = counts[-MOST:], bases[-MOST:]
    if unit == "points":
        chart = net_prime(counts, bases, screened=screened)
    elif unit == "share" and all(map(float.__le__, counts, bases)):
        chart = p_prime(counts, bases, screened=screened)
    else:
        chart = u_prime(counts, bases, screened=screened)
    if chart is None:
        return untold(judged[-1], len(points))
    digits, factor = WRITTEN[unit], FACTORS[unit]
    limits = [
        (rounded(lower * factor, digits), rounded(upper * factor, digits))
        for lower, upper in zip(chart.lower, chart.upper, strict=True)
    ]
    told = _judged(names, points, limits, rounded(chart.centre * factor, digits), judged)
    band = tuple((month, *each) for month, each in zip(names, limits, strict=True))
    return replace(told, band=band)


def share_interval(count: Number | None, base: Number | None) -> Interval | None:
    """Wilson's interval of a share; None without a base, or when the count is no part of it."""
    if count is None or base is None or not 0 <= count <= base:
        return None
    found = wilson(int(count), int(base))
    return _interval(found.lower, found.upper, "share") if found else None


def net_interval(
    promoters: Number | None, detractors: Number | None, base: Number | None
) -> Interval | None:
    """The interval of a net promoter score; None without answers, or when they are no parts."""
    if promoters is None or detractors is None or base is None:
        return None
    counts = int(promoters), int(detractors), int(base)
    if min(counts[:2]) < 0 or sum(counts[:2]) > counts[2]:
        return None
    found = net_promoter(*counts)
    return _interval(found.interval.lower, found.interval.upper, "points") if found else None


def _judged(
    names: Sequence[str],
    points: Sequence[float],
    limits: Sequence[tuple[Number, Number]],
    centre: Number,
    judged: Sequence[str],
) -> Signal:
    """The latest of the judged months that is outside, else the latest that ends a run."""
    count = len(points)
    if names[-1] not in judged:
        return Signal(judged[-1], count, limits[-1][0], centre, limits[-1][1], note="no_value")
    told: Signal | None = None
    for place in range(count - 1, -1, -1):
        if names[place] not in judged:
            break
        lower, upper = limits[place]
        found = signal(points, float(lower), float(centre), float(upper), place)
        if told is None or (found and (told.kind, found[0]) in _STRONGER):
            kind, direction = found or (None, None)
            told = Signal(names[place], count, lower, centre, upper, kind, direction)
    assert told is not None
    return told


_STRONGER = {(None, "outside"), (None, "run"), ("run", "outside")}
"""What is told instead of a later month's: anything for nothing, a month outside for a run."""


def _interval(lower: float, upper: float, unit: Unit) -> Interval:
    return Interval(rounded(lower, WRITTEN[unit]), rounded(upper, WRITTEN[unit]))


@cache
def untold(month: str, months: int) -> Signal:
    """The signal of so few months that nothing can be told."""
    return Signal(month, months, note="too_few_months")


def _digits(unit: Unit, values: Sequence[Number]) -> int:
    """Decimals of a figure's limits: those of its values, for whole counts one more."""
    match unit:
        case "items":
            return 1
        case "money" | "quantity":
            kept = max((places(each) for each in values if isinstance(each, Decimal)), default=0)
            return kept + 1 if unit == "quantity" else kept
    return WRITTEN[unit]


def rounded(value: float, digits: int) -> Number:
    """An estimate with so many decimals, halves away from zero."""
    # what stands after the tenth decimal of an estimate is noise, and no tie should hang on it
    return half_up(Decimal(f"{value:.10f}"), digits) + 0
