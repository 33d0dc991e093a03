"""Kinds of measures: for each a file that says how it is valued, its months and its parts."""

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
from cierre.statement.measures.kind import Kind


def kind_of(measure: Measure) -> Kind:
    """The kind of a measure."""
    if isinstance(measure, Duration):
        return means if measure.statistic == "mean" else quantiles
    return _KINDS[type(measure)]


_KINDS: dict[type[Measure], Kind] = {
    Flow: flows,
    Balance: balances,
    Score: means,
    Ratio: ratios,
    Total: totals,
    Streak: streaks,
    Ranking: rankings,
}
