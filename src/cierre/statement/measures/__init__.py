"""Kinds of measures: for each a file that says how it is valued, its months, its parts and its
records."""

from __future__ import annotations

from cierre.book import Balance, Duration, Flow, Measure, Ranking, Ratio, Score, Streak, Total
from cierre.statement.measures import (
    balances,
    flows,
    means,
    quantiles,
    rankings,
    ratios,
    streaks,
    totals,
)
from cierre.statement.measures.kind import Counted, CountedKind, Kind


def kind_of(measure: Measure) -> Kind:
    """The kind of a measure."""
    if isinstance(measure, Duration):
        return means if measure.statistic == "mean" else quantiles
    return _KINDS[type(measure)]


def counted_kind_of(measure: Counted) -> CountedKind:
    """The kind of a measure that is made of records of its own."""
    if isinstance(measure, Duration):
        return means if measure.statistic == "mean" else quantiles
    return _COUNTED[type(measure)]


_COUNTED: dict[type[Measure], CountedKind] = {
    Flow: flows,
    Balance: balances,
    Score: means,
    Streak: streaks,
    Ranking: rankings,
}
_KINDS: dict[type[Measure], Kind] = {**_COUNTED, Ratio: ratios, Total: totals}
