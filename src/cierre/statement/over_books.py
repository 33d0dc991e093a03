"""The pack's figures over two books, as complaints per thousand calls."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from cierre.book import Ratio, Terms, terms
from cierre.statement.extent import Extent
from cierre.statement.history import Histories, History
from cierre.statement.measures.kind import Parts
from cierre.statement.measures.ratios import ratio_parts
from cierre.statement.measures.totals import added_parts
from cierre.statement.model import Absence, Attained, Figure, Number, Signal
from cierre.statement.numbers import printed_change, ratio, signed_sum
from cierre.statement.row import Row
from cierre.statement.signals import signal_of_rates

_OF_ONE_BOOK = {"category", "reason", "state"}
"""Dimensions whose values mean something else in every book."""


def ratio_over(measure: Ratio, books: Mapping[str, Row], months: tuple[int, int]) -> Number | None:
    """The ratio over a run of months; None when the denominator is empty or a side not told."""
    return ratio(*_sums(measure, books, months), measure.unit)


def books_of(measure: Ratio) -> set[str]:
    """Ids of the books that the ratio needs."""
    return {name.partition(".")[0] for name in measure.named()}


def figure_over(
    measure: Ratio,
    books: Mapping[str, Row],
    figures: Mapping[str, Figure],
    extent: Extent,
    targets: tuple[Attained, ...],
    *,
    screened: bool = False,
) -> Figure:
    """The ratio's figure from the statement's figures of both books."""
    sides = [[(figures[name], sign) for name, sign in side] for side in _sides(measure)]
    named = [figure for side in sides for figure, _ in side]
    absence = _gravest(named)
    if absence:
        return Figure(
            measure.id, measure.unit, None, measure.better, absence=absence, targets=targets
        )
    over, under = (signed_sum((each.value, sign) for each, sign in side) for side in sides)
    value = ratio(over, under, measure.unit)
    before, earlier = None, extent.period.previous()
    if all(each.before is not None for each in named):
        before = ratio_over(measure, books, (earlier.first_key, earlier.last_key))
    parts = ratio_parts(_parts(sides[0]), _parts(sides[1]), measure)
    history = Histories(extent).since(first_month(measure, books))
    monthly = [_sums(measure, books, (month.key, month.key)) for month in history.months]
    values = [ratio(*each, measure.unit) for each in monthly]
    return Figure(
        id=measure.id,
        unit=measure.unit,
        value=value,
        better=measure.better,
        absence="" if value is not None else "empty",
        numerator=over,
        denominator=under,
        parts={name: each for name, each in parts.items() if name not in _OF_ONE_BOOK},
        base=None if under is None else int(under),
        before=before,
        before_since=history.since if before is not None else "",
        change=printed_change(value, before, measure.unit, ""),
        targets=targets,
        history=tuple(zip(history.ids, values, strict=True)),
        signal=_signal(measure, history, values, monthly, extent, screened=screened),
    )


def _signal(
    measure: Ratio,
    history: History,
    values: Sequence[Number | None],
    sides: Sequence[tuple[Number | None, Number | None]],
    extent: Extent,
    *,
    screened: bool,
) -> Signal:
    """What the months that are over say of the period's."""
    if not history.judged:
        return Signal(extent.begun[-1].id, len(values), note="running")
    end = len(history.over)
    bounded = ([each for each, _ in sides[:end]], [each for _, each in sides[:end]])
    return signal_of_rates(
        history.over, values[:end], bounded, history.judged, measure.unit, screened=screened
    )


def _gravest(figures: list[Figure]) -> Absence:
    """Why a figure made of others has no value: what one of them is not told for."""
    absences: tuple[Absence, ...] = ("not_kept", "withheld", "empty")
    found = {each.absence for each in figures}
    return next((each for each in absences if each in found), "")


def _parts(side: list[tuple[Figure, int]]) -> Parts:
    """The parts of a side; what a figure is not broken down by is all of it in no part."""
    dimensions = dict.fromkeys(name for figure, _ in side for name in figure.parts)
    return added_parts(
        [
            ({name: figure.parts.get(name, {"": figure.value}) for name in dimensions}, sign)
            for figure, sign in side
        ]
    )


def first_month(measure: Ratio, books: Mapping[str, Row]) -> int | None:
    """The first month in which the denominator's books have any record."""
    _, under = _sides(measure)
    months = (books[name.partition(".")[0]].first_month for name, _ in under)
    return min((month for month in months if month is not None), default=None)


def _sides(measure: Ratio) -> tuple[Terms, Terms]:
    return terms(measure.numerator), terms(measure.denominator)


def _sums(
    measure: Ratio, books: Mapping[str, Row], months: tuple[int, int]
) -> tuple[Number | None, Number | None]:
    over, under = (_total(side, books, months) for side in _sides(measure))
    return over, under


def _total(named: Terms, books: Mapping[str, Row], months: tuple[int, int]) -> Number | None:
    known = ((books[book], measure, sign) for (book, _, measure), sign in _split(named))
    return signed_sum(
        (row.value(row.table.book.measure(measure), months), sign) for row, measure, sign in known
    )


def _split(named: Terms) -> list[tuple[tuple[str, str, str], int]]:
    return [(name.partition("."), sign) for name, sign in named]
