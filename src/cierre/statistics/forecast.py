"""What next month will bring, from the months before it.

The plainest rules that are hard to beat: R. J. Hyndman and G. Athanasopoulos, «Forecasting:
Principles and Practice» (3rd ed.), 5.2 for the seasonal naive and 13.4 for combinations. The
script bench/forecasts.py measures them against damped Holt-Winters smoothing on real call volumes.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import fsum, sqrt

from cierre.statistics.intervals import quantile

FEWEST = 8
"""Months below which nothing is expected of the next."""
RECENT = 3
"""Months that tell where the volume stands now."""
YEAR = 12
CONFIDENCE = 0.8

Rule = Callable[[Sequence[float]], float]


@dataclass(frozen=True)
class Forecast:
    """The value expected of the month after the last, and where it falls four times out of five.

    ``last_year`` is the same month of the year before and ``recent`` the mean of the last three
    months: the two that the value is the mean of. ``last_year`` is None with less than a year.
    """

    value: float
    lower: float
    upper: float
    last_year: float | None
    recent: float
    months: int


def expected(values: Sequence[float], confidence: float = CONFIDENCE) -> Forecast | None:
    """Next month's volume from monthly ones, oldest first; None with fewer than eight.

    The interval comes from what the same rule would have missed each earlier month by. It does
    not reach below zero unless a month did. Source: Hyndman and Athanasopoulos, 5.5, with
    Student's deviate for the few errors there are.
    """
    if len(values) < FEWEST:
        return None
    misses = errors(values, last_year_and_recent)
    spread = sqrt(fsum(miss * miss for miss in misses) / len(misses))
    value = last_year_and_recent(values)
    width = student(confidence, len(misses)) * spread
    floor = 0.0 if min(values) >= 0 else value - width
    return Forecast(
        value,
        max(floor, value - width),
        value + width,
        float(values[-YEAR]) if len(values) >= YEAR else None,
        recent(values),
        len(values),
    )


def last_year_and_recent(values: Sequence[float]) -> float:
    """The mean of the same month last year and of where the last three months stand.

    The one knows the season, the other what has changed since. Without a year, the latter alone.
    """
    if len(values) < YEAR:
        return recent(values)
    return (values[-YEAR] + recent(values)) / 2


def seasonal_naive(values: Sequence[float]) -> float:
    """The same month last year. Raises ValueError with less than a year of months."""
    if len(values) < YEAR:
        raise ValueError("There is no same month last year.")
    return float(values[-YEAR])


def recent(values: Sequence[float]) -> float:
    """The mean of the last three months, or of those that there are."""
    last = values[-RECENT:]
    return fsum(last) / len(last)


def errors(values: Sequence[float], rule: Rule, first: int = RECENT) -> list[float]:
    """What a rule would have missed each month by, told only the months before it."""
    return [values[month] - rule(values[:month]) for month in range(first, len(values))]


def student(confidence: float, freedom: int) -> float:
    """Student's deviate that leaves half of what is not sure on each side.

    Source: Abramowitz and Stegun, 26.7.5, four terms; within 1 % from three degrees of freedom on
    for confidences up to 95 %.
    """
    z = quantile(confidence)
    one = (z**3 + z) / 4
    two = (5 * z**5 + 16 * z**3 + 3 * z) / 96
    three = (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / 384
    four = (79 * z**9 + 776 * z**7 + 1482 * z**5 - 1920 * z**3 - 945 * z) / 92160
    return z + one / freedom + two / freedom**2 + three / freedom**3 + four / freedom**4
