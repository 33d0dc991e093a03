"""Process-behaviour charts: what is usual for a figure, and which months are not.

Sources: D. J. Wheeler, «Making Sense of Data» (2003), for XmR charts; D. B. Laney, «Improved
Control Charts for Attributes», Quality Engineering 14 (2002), for p-prime and u-prime; D. C.
Montgomery, «Introduction to Statistical Quality Control», chapter 7, for the c chart.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import exp, fsum, sqrt
from statistics import median
from typing import Literal

FEWEST = 8
"""Points below which there is too little to tell."""
MOST = 24
"""Points that a chart looks back over: the last ones."""
RUN = 8
"""Points in a row on one side of the centre that are a signal."""
WITHIN = 0.99865
"""Of a normal distribution, what lies below three standard deviations above its mean."""
BIAS = 1.128
"""Mean range of two draws from a normal distribution, in standard deviations (d2)."""


@dataclass(frozen=True)
class Factors:
    """By how much a typical moving range is multiplied: for the limits, and for the range's own."""

    limit: float
    range: float


Typical = Literal["mean", "median"]
FACTORS: Mapping[Typical, Factors] = {
    "mean": Factors(2.66, 3.268),
    "median": Factors(3.145, 3.865),
}
"""For the mean and the median moving range, as Wheeler rounds them."""


@dataclass(frozen=True)
class Chart:
    """The limits of a row of points.

    ``lower`` and ``upper`` are each point's own; they differ when the bases do. ``moving_range``
    is the typical step from one point to the next, for rates in standard deviations; a step above
    ``range_limit`` is itself unusual.
    """

    lower: tuple[float, ...]
    centre: float
    upper: tuple[float, ...]
    moving_range: float
    range_limit: float


@dataclass(frozen=True)
class Trend:
    """A row that rises or falls steadily: its line by point, and how far beside it is usual."""

    slope: float
    line: tuple[float, ...]
    width: float


Rule = Literal["outside", "run"]
Direction = Literal["up", "down"]


def xmr(
    values: Sequence[float],
    *,
    screened: bool = False,
    centre: Typical = "mean",
    ranges: Typical = "mean",
    factors: Factors | None = None,
    fewest: int = FEWEST,
    most: int = MOST,
) -> Chart | None:
    """Limits for single values: centre ± 2.66 times the mean moving range.

    Over the last ``most`` values; None with fewer than ``fewest``. ``screened`` leaves out
    moving ranges above their limit, once.
    Source: Wheeler, chapters 3 and 5; for the screening L. S. Nelson, «Control Charts for
    Individual Measurements», Journal of Quality Technology 14 (1982).
    """
    values = values[-most:]
    if len(values) < max(fewest, 2):
        return None
    factors = factors or FACTORS[ranges]
    middle = _typical(values, centre)
    typical = typical_range(moving_ranges(values), by=ranges, factors=factors, screened=screened)
    width = factors.limit * typical
    return Chart(
        (middle - width,) * len(values),
        middle,
        (middle + width,) * len(values),
        typical,
        factors.range * typical,
    )


def p_prime(
    counts: Sequence[float],
    bases: Sequence[float],
    *,
    screened: bool = False,
    fewest: int = FEWEST,
) -> Chart | None:
    """Limits for shares of a base, which take the spread between months as it is found.

    Points without a base must be left out. Limits lie between 0 and 1. Over the last 24 points;
    None with fewer than ``fewest``. Raises ValueError when counts and bases are not as many, a
    base is not positive, or the counts are more than the bases together.
    Source: Laney 2002, p-prime: p ± 3 sigma_p sigma_z, where sigma_z is the mean moving range of
    the standardised shares over 1.128.
    """
    chart = _laney(counts, bases, screened, fewest)
    if chart is not None and chart.centre > 1:
        raise ValueError("Counts that are more than their bases are no shares: use u_prime.")
    return chart and _clamped(chart, 1.0)


def u_prime(
    counts: Sequence[float],
    bases: Sequence[float],
    *,
    screened: bool = False,
    fewest: int = FEWEST,
) -> Chart | None:
    """Limits for counts per unit of a base (complaints per call); as ``p_prime``, never below 0.

    Source: Laney 2002, u-prime.
    """
    chart = _laney(counts, bases, screened, fewest)
    return chart and _clamped(chart, None)


def net_prime(
    counts: Sequence[float],
    bases: Sequence[float],
    *,
    screened: bool = False,
    fewest: int = FEWEST,
) -> Chart | None:
    """Limits for a net share (promoters less detractors), as ``p_prime``, between −1 and 1."""
    chart = _laney(counts, bases, screened, fewest)
    return chart and _clamped(chart, 1.0, -1.0)


def p_chart(share: float, base: float) -> tuple[float, float]:
    """Limits of a share in a sample of ``base``: p ± 3 sqrt(p (1 − p) / n), within 0 and 1.

    Source: Montgomery, 7.2.
    """
    width = 3 * sqrt(share * (1 - share) / base)
    return max(0.0, share - width), min(1.0, share + width)


def u_chart(rate: float, base: float) -> tuple[float, float]:
    """Limits of a count per unit over ``base`` units: u ± 3 sqrt(u / n), not below 0.

    With a base of 1 it is the c chart. Source: Montgomery, 7.3.
    """
    width = 3 * sqrt(rate / base)
    return max(0.0, rate - width), rate + width


def rare_limit(average: float) -> int:
    """The most cases that chance alone brings in all but 1.35 of 1,000 months.

    For counts that average less than one, where three standard deviations are no such limit.
    Source: Montgomery, 7.3, probability limits from the Poisson distribution.
    """
    cases, term = 0, exp(-average)
    below = term
    while below < WITHIN:
        cases += 1
        term *= average / cases
        below += term
    return cases


def trended(
    values: Sequence[float],
    *,
    ranges: Typical = "mean",
    fewest: int = FEWEST,
) -> Trend | None:
    """Limits beside a line through the mean of each half of the values.

    A middle value belongs to neither half. The width is that of an XmR chart of the same values.
    None with fewer than ``fewest``.
    Source: Wheeler, «Making Sense of Data», chapter 12.
    """
    values = values[-MOST:]
    if len(values) < max(fewest, 2):
        return None
    half = len(values) // 2
    early, late = fsum(values[:half]) / half, fsum(values[-half:]) / half
    slope = (late - early) / (len(values) - half)
    start = early - slope * (half - 1) / 2
    line = tuple(start + slope * place for place in range(len(values)))
    typical = typical_range(moving_ranges(values), by=ranges)
    return Trend(slope, line, FACTORS[ranges].limit * typical)


def moving_ranges(values: Sequence[float]) -> list[float]:
    """The steps from each value to the next, without their sign."""
    return [abs(after - before) for before, after in pairwise(values)]


def typical_range(
    ranges: Sequence[float],
    *,
    by: Typical = "mean",
    factors: Factors = FACTORS["mean"],
    screened: bool = False,
) -> float:
    """Mean or median of moving ranges, on request without those above their own limit."""
    typical = _typical(ranges, by)
    if not screened:
        return typical
    kept = [each for each in ranges if each <= factors.range * typical]
    return _typical(kept, by) if kept else typical


def signal(
    values: Sequence[float], lower: float, centre: float, upper: float, at: int = -1
) -> tuple[Rule, Direction] | None:
    """What makes the point ``at`` unusual: it is outside its limits, or the eighth on one side.

    A point on a limit is inside; a point on the centre is on neither side and ends a run.
    Source: Wheeler's first and third detection rules.
    """
    place = at % len(values)
    value = values[place]
    if value > upper:
        return "outside", "up"
    if value < lower:
        return "outside", "down"
    last = values[max(0, place + 1 - RUN) : place + 1]
    if len(last) == RUN and all(each > centre for each in last):
        return "run", "up"
    if len(last) == RUN and all(each < centre for each in last):
        return "run", "down"
    return None


def _laney(
    counts: Sequence[float], bases: Sequence[float], screened: bool, fewest: int
) -> Chart | None:
    """The centre ± 3 sigma_z / sqrt(n) in units of sqrt(p (1 − p)), which cancels out.

    So shares and rates have the same limits before they are clamped, and those of money do not
    depend on its minor unit.
    """
    if len(counts) != len(bases):
        raise ValueError("There must be as many counts as bases.")
    counts, bases = counts[-MOST:], bases[-MOST:]
    if any(base <= 0 for base in bases):
        raise ValueError("A rate needs a base: leave points without one out.")
    if len(counts) < max(fewest, 2):
        return None
    centre = fsum(counts) / fsum(bases)
    roots = [sqrt(base) for base in bases]
    scores = [
        (count / base - centre) * root
        for count, base, root in zip(counts, bases, roots, strict=True)
    ]
    typical = typical_range(moving_ranges(scores), screened=screened)
    width = 3 * typical / BIAS
    return Chart(
        tuple(centre - width / root for root in roots),
        centre,
        tuple(centre + width / root for root in roots),
        typical,
        FACTORS["mean"].range * typical,
    )


def _clamped(chart: Chart, most: float | None, least: float = 0.0) -> Chart:
    lower = tuple(max(least, each) for each in chart.lower)
    upper = chart.upper if most is None else tuple(min(most, each) for each in chart.upper)
    return Chart(lower, chart.centre, upper, chart.moving_range, chart.range_limit)


def _typical(values: Sequence[float], by: Typical) -> float:
    return fsum(values) / len(values) if by == "mean" else float(median(values))
