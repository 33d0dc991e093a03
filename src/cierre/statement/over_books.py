"""The pack's figures over two books, as complaints per thousand calls."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from cierre.book import Ratio, Terms, terms
from cierre.statement.comparison import difference
from cierre.statement.extent import Extent
from cierre.statement.figures import BookFigures, ratio_parts, summed_parts
from cierre.statement.history import months_since
from cierre.statement.model import Attained, Figure, Number, Signal
from cierre.statement.numbers import ratio
from cierre.statement.signals import signal_of_rates

_OF_ONE_BOOK = {"category", "reason", "state"}
"""Dimensions whose values mean something else in every book."""


def ratio_over(
    measure: Ratio, books: Mapping[str, BookFigures], scope: str, months: tuple[int, int]
) -> Number | None:
    """The ratio over a run of months; None when the denominator is empty."""
    return ratio(*_sums(measure, books, scope, months), measure.unit)


def books_of(measure: Ratio) -> set[str]:
    """Ids of the books that the ratio needs."""
    return {name.partition(".")[0] for name in measure.named()}


def figure_over(
    measure: Ratio,
    books: Mapping[str, BookFigures],
    figures: Mapping[str, Figure],
    scope: str,
    extent: Extent,
    targets: tuple[Attained, ...],
    *,
    screened: bool = False,
) -> Figure:
    """The ratio's figure from the statement's figures of both books."""
    period = extent.period
    over, under = ([(figures[name], sign) for name, sign in side] for side in _sides(measure))
    earlier = period.previous()
    value = ratio_over(measure, books, scope, (period.first_key, period.last_key))
    before = None
    if all(each.before is not None for each, _ in (*over, *under)):
        before = ratio_over(measure, books, scope, (earlier.first_key, earlier.last_key))
    parts = ratio_parts(
        summed_parts([(each.parts, sign) for each, sign in over]),
        summed_parts([(each.parts, sign) for each, sign in under]),
        measure,
    )
    months = months_since(first_month(measure, books, scope), extent.begun[-1])
    sides = [_sums(measure, books, scope, (month.key, month.key)) for month in months]
    names, values = [month.id for month in months], [ratio(*each, measure.unit) for each in sides]
    return Figure(
        id=measure.id,
        unit=measure.unit,
        value=value,
        better=measure.better,
        parts={name: each for name, each in parts.items() if name not in _OF_ONE_BOOK},
        base=sum(int(each.value or 0) * sign for each, sign in under),
        before=before,
        change=difference(value, before),
        targets=targets,
        history=tuple(zip(names, values, strict=True)),
        signal=_signal(measure, names, values, sides, extent, screened=screened),
    )


def _signal(
    measure: Ratio,
    names: Sequence[str],
    values: Sequence[Number | None],
    sides: Sequence[tuple[Number, Number]],
    extent: Extent,
    *,
    screened: bool,
) -> Signal:
    """What the months that are over say of the period's."""
    if not extent.whole:
        return Signal(extent.begun[-1].id, len(names), note="running")
    end = len(names) - (extent.running is not None)
    bounded = ([each for each, _ in sides[:end]], [each for _, each in sides[:end]])
    judged = [month.id for month in extent.whole]
    return signal_of_rates(
        names[:end], values[:end], bounded, judged, measure.unit, screened=screened
    )


def first_month(measure: Ratio, books: Mapping[str, BookFigures], scope: str) -> int | None:
    """The first month in which the denominator's books have any record."""
    _, under = _sides(measure)
    months = (books[name.partition(".")[0]].active(scope) for name, _ in under)
    return min((month for each in months for month in each), default=None)


def _sides(measure: Ratio) -> tuple[Terms, Terms]:
    return terms(measure.numerator), terms(measure.denominator)


def _sums(
    measure: Ratio, books: Mapping[str, BookFigures], scope: str, months: tuple[int, int]
) -> tuple[Number, Number]:
    over, under = _sides(measure)
    return _total(over, books, scope, months), _total(under, books, scope, months)


def _total(
    named: Terms, books: Mapping[str, BookFigures], scope: str, months: tuple[int, int]
) -> Number:
    total: Number = 0
    for name, sign in named:
        book, _, measure = name.partition(".")
        known = books[book]
        total += sign * (known.running(known.book.measure(measure), scope, months) or 0)
    return total
