"""How sure a share, a difference of shares or a net promoter score can be.

Source: R. G. Newcombe, «Two-sided confidence intervals for the single proportion» and «Interval
estimation for the difference between independent proportions», Statistics in Medicine 17 (1998),
857-890.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from math import sqrt
from statistics import NormalDist

CONFIDENCE = 0.95


@dataclass(frozen=True)
class Interval:
    """From where to where a value can be with the confidence asked for."""

    lower: float
    upper: float


def wilson(count: float, base: float, confidence: float = CONFIDENCE) -> Interval | None:
    """The interval of a share, between 0 and 1; None without a base.

    Raises ValueError when the count is negative or more than the base.
    Source: E. B. Wilson, «Probable inference, the law of succession, and statistical inference»,
    JASA 22 (1927); Newcombe's method 3, without continuity correction.
    """
    if base <= 0:
        return None
    if not 0 <= count <= base:
        raise ValueError("A share's count lies between nothing and its base.")
    z = quantile(confidence)
    share = count / base
    middle = 2 * count + z * z
    spread = z * sqrt(z * z + 4 * count * (1 - share))
    under = 2 * (base + z * z)
    lower = 0.0 if count == 0 else (middle - spread) / under
    upper = 1.0 if count == base else (middle + spread) / under
    return Interval(lower, upper)


def newcombe(
    count: float, base: float, other_count: float, other_base: float, confidence: float = CONFIDENCE
) -> Interval | None:
    """The interval of one share less another, between −1 and 1; None when a base is missing.

    Raises ValueError as ``wilson``. Source: Newcombe's method 10, from the two Wilson intervals.
    """
    one = wilson(count, base, confidence)
    other = wilson(other_count, other_base, confidence)
    if one is None or other is None:
        return None
    share, other_share = count / base, other_count / other_base
    difference = share - other_share
    down = sqrt((share - one.lower) ** 2 + (other.upper - other_share) ** 2)
    up = sqrt((one.upper - share) ** 2 + (other_share - other.lower) ** 2)
    return Interval(max(-1.0, difference - down), min(1.0, difference + up))


@dataclass(frozen=True)
class NetPromoter:
    """Promoters less detractors, in points from −100 to 100, with its interval."""

    score: float
    interval: Interval
    base: int


def net_promoter(
    promoters: int, detractors: int, base: int, confidence: float = CONFIDENCE
) -> NetPromoter | None:
    """The net promoter score of ``base`` answers, passives among them; None without an answer.

    The interval is the adjusted Wald one: three answers are added, three quarters of one to
    promoters, the same to detractors and the rest to passives, so that it is sound for few
    answers and never of no width; cut off at ±100 and never short of the score itself.
    Raises ValueError when promoters and detractors are more than the answers.
    Source: B. Rocks, «Interval Estimation for the Net Promoter Score», The American Statistician
    70 (2016).
    """
    if base <= 0:
        return None
    if promoters < 0 or detractors < 0 or promoters + detractors > base:
        raise ValueError("Promoters and detractors are parts of the answers.")
    score = (promoters - detractors) / base
    weighed = base + _ADDED
    up, down = (promoters + _ADDED / 4) / weighed, (detractors + _ADDED / 4) / weighed
    net = up - down
    width = quantile(confidence) * sqrt((up + down - net * net) / weighed)
    interval = Interval(
        100 * min(score, max(-1.0, net - width)), 100 * max(score, min(1.0, net + width))
    )
    return NetPromoter(100 * score, interval, base)


def net_promoter_of(answers: Sequence[int], confidence: float = CONFIDENCE) -> NetPromoter | None:
    """The same from answers between 0 and 10: 9 and 10 promote, 6 and less detract.

    Raises ValueError for an answer outside. Source: F. F. Reichheld, «The One Number You Need to
    Grow», Harvard Business Review 81 (2003).
    """
    if any(not 0 <= each <= 10 for each in answers):
        raise ValueError("Answers lie between 0 and 10.")
    promoters = sum(each >= 9 for each in answers)
    detractors = sum(each <= 6 for each in answers)
    return net_promoter(promoters, detractors, len(answers), confidence)


@cache
def quantile(confidence: float) -> float:
    """The normal deviate that leaves half of what is not sure on each side: 1.96 for 95 %."""
    return NormalDist().inv_cdf((1 + confidence) / 2)


_ADDED = 3
"""Answers that the adjusted Wald interval adds."""
