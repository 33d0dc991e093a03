"""Kinds of measures: for each a file that says how it is valued, its months, its parts and its
records."""

from __future__ import annotations

from cierre.book import Balance, Book, Duration, Flow, Measure, Ranking, Ratio, Score, Streak, Total
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


def grows(measure: Measure, book: Book) -> bool:
    """Whether more months give more of a measure: flows, sums with a flow, runs of days."""
    return kind_of(measure).grows(measure, lambda name: grows(book.measure(name), book))


def adds_up(measure: Measure, book: Book) -> bool:
    """Whether a measure's months add up: flows, and sums of nothing but flows."""
    return kind_of(measure).adds_up(measure, lambda name: adds_up(book.measure(name), book))


_COUNTED: dict[type[Measure], CountedKind] = {
    Flow: flows,
    Balance: balances,
    Score: means,
    Streak: streaks,
    Ranking: rankings,
}
_KINDS: dict[type[Measure], Kind] = {**_COUNTED, Ratio: ratios, Total: totals}
