"""The charts of ``behaviour`` for many rows of points at once, over their last two years.

Rows have their points at the left, ``count`` of them, at least ``behaviour.FEWEST``. Limits are
those of the single charts to well beyond the digits that are printed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from cierre.statistics.behaviour import BIAS, FACTORS, RUN

Floats = npt.NDArray[np.float64]
Counts = npt.NDArray[np.int64]
Marks = npt.NDArray[np.bool_]

USUAL, IN_RUN, OUTSIDE = 0, 1, 2
"""What a point is, by how much it says."""

_EXACT: Final = 2.0**53


@dataclass(frozen=True)
class Limits:
    """The limits of each row, or of each of its points, and the centre of each row."""

    lower: Floats
    centre: Floats
    upper: Floats


def xmr_limits(points: Floats, count: Counts, *, screened: bool = False) -> Limits:
    """As ``behaviour.xmr``; a limit of each row."""
    centre = exact_sums(np.where(_there(points, count), points, 0.0)) / count
    width = FACTORS["mean"].limit * _typical_ranges(points, count, screened)
    return Limits(centre - width, centre, centre + width)


def rate_limits(over: Floats, under: Floats, count: Counts, *, screened: bool = False) -> Limits:
    """As ``behaviour.p_prime`` and its like, before they are kept within what a rate can be.

    A limit of each point; ``under`` is positive where there are points, 1 elsewhere.
    """
    there = _there(over, count)
    total = exact_sums(np.where(there, over, 0.0))
    centre = total / exact_sums(np.where(there, under, 0.0))
    roots = np.sqrt(under)
    scores = (over / under - centre[:, None]) * roots
    width = (3 * _typical_ranges(scores, count, screened) / BIAS)[:, None] / roots
    return Limits(centre[:, None] - width, centre, centre[:, None] + width)


def judged(points: Counts, lower: Counts, centre: Counts, upper: Counts, count: Counts) -> Counts:
    """What each point is, with the sign of its direction, as ``behaviour.signal``.

    Points and limits are whole numbers of the same steps; ``lower`` and ``upper`` are of each
    point, ``centre`` of each row.
    """
    there = _there(points, count)
    run = _runs(there & (points > centre[:, None])).astype(np.int64)
    run -= _runs(there & (points < centre[:, None]))
    # limits that were kept within what a rate can be may have changed sides
    outside = np.where(points > upper, 1, np.where(points < lower, -1, 0))
    return np.where(there, np.where(outside != 0, outside * OUTSIDE, run * IN_RUN), USUAL)


def exact_sums(rows: Floats) -> Floats:
    """The sum of each row, rounded once: what every addition loses is added up beside it.

    Source: T. Ogita, S. M. Rump and S. Oishi, «Accurate Sum and Dot Product», SIAM Journal on
    Scientific Computing 26 (2005), Sum2.
    """
    if not rows.size:
        return np.zeros(len(rows))
    if (rows == np.floor(rows)).all() and float(np.abs(rows).sum(axis=1).max()) < _EXACT:
        sums: Floats = rows.sum(axis=1)
        return sums
    total, lost = rows[:, 0].copy(), np.zeros(len(rows))
    for column in rows.T[1:]:
        after = total + column
        added = after - total
        lost += (total - (after - added)) + (column - added)
        total = after
    return total + lost


def _there(points: npt.NDArray[np.generic], count: Counts) -> Marks:
    """Where a row has a point."""
    marks: Marks = np.arange(points.shape[1]) < count[:, None]
    return marks


def _typical_ranges(points: Floats, count: Counts, screened: bool) -> Floats:
    """The mean moving range of each row, on request without those above their own limit."""
    there = _there(points, count)[:, 1:]
    ranges = np.where(there, np.abs(np.diff(points, axis=1)), 0.0)
    typical = exact_sums(ranges) / (count - 1)
    if not screened:
        return typical
    kept = there & (ranges <= FACTORS["mean"].range * typical[:, None])
    some = kept.sum(axis=1)
    narrowed = exact_sums(np.where(kept, ranges, 0.0)) / np.maximum(some, 1)
    return np.where(some > 0, narrowed, typical)


def _runs(marks: Marks) -> Marks:
    """Where a point is the last of eight marked ones in a row."""
    so_far = np.cumsum(marks, axis=1)
    before = np.zeros_like(so_far)
    before[:, RUN:] = so_far[:, :-RUN]
    ends: Marks = so_far - before == RUN
    return ends
