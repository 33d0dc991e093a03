"""The signals of a measure for all scopes of a kind at once, in whole numbers.

They say what ``signals`` says of a single row of months.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

import numpy as np

from cierre.book import Measure, Ratio, Unit
from cierre.ledger.coded import MISSING, Marks, Numbers
from cierre.statement.measures.kind import Column
from cierre.statement.model import Number, Signal
from cierre.statement.numbers import FACTORS, WRITTEN, in_unit
from cierre.statement.signals import rounded, untold
from cierre.statistics.behaviour import FEWEST, MOST, rare_limit
from cierre.statistics.charts import (
    IN_RUN,
    OUTSIDE,
    USUAL,
    Floats,
    Limits,
    judged,
    rate_limits,
    xmr_limits,
)

_ROOM: Final = 1 << 53
"""Numbers beyond it are left to exact arithmetic, row by row."""

_NOISE: Final = 10
"""Decimals of an estimate that are looked at (see ``signals``)."""

_SAID: Mapping[int, tuple[Literal["outside", "run"] | None, Literal["up", "down"] | None]] = {
    USUAL: (None, None),
    IN_RUN: ("run", "up"),
    -IN_RUN: ("run", "down"),
    OUTSIDE: ("outside", "up"),
    -OUTSIDE: ("outside", "down"),
}


@dataclass(frozen=True)
class Charted:
    """Of each scope, by its number: how many points it has, which of them is told, its limits and
    the centre in steps of ``digits``, and what the point is.

    ``places`` and the two of the ``band`` are of each point of those that have a chart, whose row
    stands last in ``told``; the band of ratios alone.
    """

    ids: Sequence[str]
    judged: Sequence[str]
    digits: int
    told: Numbers
    places: Numbers
    band: tuple[Numbers, Numbers] | None

    def of(self, scope: int) -> Signal:
        """A scope's signal."""
        count, place, lower, centre, upper, code, row = self.told[scope].tolist()
        if row < 0:
            return untold(self.judged[-1], count)
        month, digits = self.ids[place], self.digits
        told = month in self.judged
        return Signal(
            month if told else self.judged[-1],
            count,
            in_unit(lower, digits),
            in_unit(centre, digits),
            in_unit(upper, digits),
            *_SAID[code],
            "" if told else "no_value",
            self._band(row, count),
        )

    def _band(self, row: int, count: int) -> tuple[tuple[str, Number, Number], ...]:
        if self.band is None:
            return ()
        months = (self.ids[place] for place in self.places[row, :count].tolist())
        lower, upper = (
            [in_unit(each, self.digits) for each in side[row, :count].tolist()]
            for side in self.band
        )
        return tuple(zip(months, lower, upper, strict=True))


@dataclass(frozen=True)
class _Points:
    """The last points of the scopes that have enough of them, at the left of each row."""

    places: Numbers
    there: Marks
    count: Numbers
    over: Numbers
    under: Numbers


@dataclass(frozen=True)
class _Chart:
    """Points, limits of each and centres, in steps of so many decimals."""

    digits: int
    shown: Numbers
    lower: Numbers
    centre: Numbers
    upper: Numbers


def charted(
    measure: Measure,
    column: Column,
    first: Numbers,
    over: int,
    ids: Sequence[str],
    judged_months: Sequence[str],
    *,
    screened: bool = False,
) -> Charted | None:
    """The signals of a measure, whose column is given, in its months by their ids.

    ``first`` are the places of the scopes' first months, ``over`` how many months are over, of
    which the last are judged. None when numbers are too large for it.
    """
    known = _known(column, first, over)
    count = np.minimum(known.sum(axis=1), MOST)
    told = np.zeros((len(count), 7), np.int64)
    told[:, 0], told[:, -1] = count, -1
    rows = np.flatnonzero(count >= FEWEST)
    points = _points(column, known, rows)
    chart: _Chart | None
    if isinstance(measure, Ratio):
        chart = _of_rates(measure.unit, column, points, screened=screened)
    else:
        chart = _of_values(measure.unit, column, points, screened=screened)
    if chart is None:
        return None
    codes = judged(chart.shown, chart.lower, chart.centre, chart.upper, points.count)
    said = points.there & (points.places >= over - len(judged_months))
    weight = np.where(said, np.abs(codes) * MOST + np.arange(codes.shape[1]), -1)
    best = np.where(said.any(axis=1), weight.argmax(axis=1), points.count - 1)
    line = np.arange(len(rows))
    told[rows, 1:] = np.stack(
        [
            points.places[line, best],
            chart.lower[line, best],
            chart.centre,
            chart.upper[line, best],
            np.where(said.any(axis=1), codes[line, best], USUAL),
            line,
        ],
        axis=1,
    )
    band = (chart.lower, chart.upper) if isinstance(measure, Ratio) else None
    return Charted(ids, judged_months, chart.digits, told, points.places, band)


def _known(column: Column, first: Numbers, over: int) -> Marks:
    """Where a scope has a value in a month that is over, by month and scope."""
    months = np.arange(column.over.shape[1])
    known: Marks = (months >= first[:, None]) & (months < over) & (column.over != MISSING)
    return known if column.under is None else known & (column.under > 0)


def _points(column: Column, known: Marks, rows: Numbers) -> _Points:
    known = known[rows]
    all_of_them = known.sum(axis=1)
    count = np.minimum(all_of_them, MOST)
    months = known.shape[1]
    order = np.argsort(~known, axis=1, kind="stable")
    within = np.arange(min(MOST, months))
    wanted = np.minimum((all_of_them - count)[:, None] + within, months - 1)
    places = np.take_along_axis(order, wanted, axis=1)
    there = within < count[:, None]
    over = np.where(there, np.take_along_axis(column.over[rows], places, axis=1), 0)
    under = np.ones_like(over)
    if column.under is not None:
        under = np.where(there, np.take_along_axis(column.under[rows], places, axis=1), 1)
    return _Points(places, there, count, over, under)


def _of_values(unit: Unit, column: Column, points: _Points, *, screened: bool) -> _Chart | None:
    """By XmR charts; a quantile's moves divide nothing."""
    digits = _digits(unit, column)
    under = points.under * 10**column.digits if column.divides else 10**column.digits
    shown = _divided(points.over, 10**digits, under)
    if shown is None:
        return None
    limits = xmr_limits(points.over / under, points.count, screened=screened)
    lower, upper = limits.lower, limits.upper
    lower = np.where(points.over.min(axis=1, initial=0) >= 0, np.maximum(0.0, lower), lower)
    if unit in ("items", "quantity"):
        upper = _with_rare(limits.centre, upper)
    sides = (_steps(each, digits) for each in (lower, limits.centre, upper))
    least, centre, most = sides
    alike = np.zeros_like(shown)
    return _Chart(digits, shown, alike + least[:, None], centre, alike + most[:, None])


def _of_rates(unit: Unit, column: Column, points: _Points, *, screened: bool) -> _Chart | None:
    """By p-prime, u-prime and net charts."""
    digits, factor = WRITTEN[unit], FACTORS[unit]
    times = factor * 10 ** (column.under_digits + digits)
    shown = _divided(points.over, times, points.under * 10**column.digits)
    if shown is None:
        return None
    over, under = points.over / 10**column.digits, points.under / 10**column.under_digits
    limits = _within(unit, rate_limits(over, under, points.count, screened=screened), over, under)
    lower, centre, upper = (
        _steps(each * factor, digits) for each in (limits.lower, limits.centre, limits.upper)
    )
    return _Chart(digits, shown, lower, centre, upper)


def _within(unit: Unit, limits: Limits, over: Floats, under: Floats) -> Limits:
    """Limits kept within what a rate can be: a share of a whole, a net share, a rate."""
    least, most = (-1.0, 1.0) if unit == "points" else (0.0, np.inf)
    lower, upper = np.maximum(least, limits.lower), np.minimum(most, limits.upper)
    if unit == "share":
        shares = np.all(over <= under, axis=1)[:, None]
        upper = np.where(shares, np.minimum(1.0, upper), upper)
    return Limits(lower, limits.centre, upper)


def _with_rare(centre: Floats, upper: Floats) -> Floats:
    """Counts of less than one a month have at least the limit of chance."""
    few = (centre > 0) & (centre < 1)
    averages, places = np.unique(centre[few], return_inverse=True)
    rare = np.array([float(rare_limit(each)) for each in averages.tolist()])
    raised = upper.copy()
    raised[few] = np.maximum(rare[places], upper[few])
    return raised


def _digits(unit: Unit, column: Column) -> int:
    """Decimals of limits, as of a row's own."""
    match unit:
        case "items":
            return 1
        case "money" | "quantity":
            kept = 0 if column.divides else column.digits
            return kept + 1 if unit == "quantity" else kept
    return WRITTEN[unit]


def _divided(over: Numbers, times: int, under: Numbers | int) -> Numbers | None:
    """Numbers times one over another, rounded, halves away from zero; None when out of room."""
    largest = np.abs(over).max(initial=0)
    below = np.max(under, initial=1)
    if max(int(largest), int(below)) >= _ROOM or int(largest) * times + int(below) >= 1 << 61:
        return None
    nearest = (2 * np.abs(over) * times + under) // (2 * under)
    rounded_up: Numbers = np.where(over < 0, -nearest, nearest)
    return rounded_up


def _steps(values: Floats, digits: int) -> Numbers:
    """Estimates in steps of so many decimals, rounded as ``signals.rounded``: those so near to
    where it turns that it takes its exact digits one by one."""
    one = 10.0**digits
    scaled = np.abs(values) * one
    whole = np.floor(scaled)
    turn = (scaled - whole - 0.5) / one + 0.5 * 10.0**-_NOISE
    steps: Numbers = np.copysign(whole + (turn >= 0), values).astype(np.int64)
    near = np.abs(turn) <= np.abs(values) * 2.0**-50 + 10.0 ** -(_NOISE + 3)
    steps[near] = [int(rounded(each, digits) * 10**digits) for each in values[near]]
    return steps
