"""Signals of all scopes at once are those of each scope's own months."""

from __future__ import annotations

from decimal import Decimal

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cierre.book import Flow, Measure, Moves, Ratio, Unit
from cierre.calendars.period import Period
from cierre.ledger.coded import MISSING
from cierre.statement.charted import charted
from cierre.statement.history import months_since
from cierre.statement.measures.kind import Column
from cierre.statement.model import Number, Signal
from cierre.statement.numbers import in_unit, mean, ratio
from cierre.statement.signals import signal_of_rates, signal_of_values

MONTHS = [month.id for month in months_since(202401, Period.parse("2026-08"))]
AMOUNTS = st.one_of(
    st.integers(0, 3), st.integers(-50, 400), st.integers(0, 10**9), st.just(MISSING)
)
ROW = st.integers(0, len(MONTHS)).flatmap(
    lambda first: st.tuples(
        st.just(first),
        st.lists(AMOUNTS, min_size=len(MONTHS), max_size=len(MONTHS)),
        st.lists(st.integers(0, 400), min_size=len(MONTHS), max_size=len(MONTHS)),
    )
)
ROWS = st.lists(ROW, min_size=1, max_size=4)
Rows = list[tuple[int, list[int], list[int]]]
UNITS: list[tuple[Unit, int]] = [("items", 0), ("money", 2), ("quantity", 1), ("seconds", 0)]
RATES: list[tuple[Unit, int]] = [("share", 0), ("points", 0), ("per_thousand", 0), ("share", 2)]


def signals(
    measure: Measure, column: Column, rows: Rows, judged: int, screened: bool
) -> list[Signal]:
    over = len(MONTHS) - 1
    first = np.array([each for each, _, _ in rows])
    asked = (MONTHS, MONTHS[over - judged : over])
    made = charted(measure, column, first, over, *asked, screened=screened)
    assert made is not None
    return [made.of(scope) for scope in range(len(rows))]


def arrays(rows: Rows, place: int) -> np.ndarray[tuple[int, int], np.dtype[np.int64]]:
    return np.array([row[place] for row in rows], np.int64)


@pytest.mark.parametrize(("unit", "digits"), UNITS)
@given(rows=ROWS, judged=st.integers(1, 12), screened=st.booleans())
@settings(deadline=None, max_examples=40)
def test_of_amounts(unit: Unit, digits: int, rows: Rows, judged: int, screened: bool) -> None:
    made = signals(
        Flow("x", Moves(), unit=unit),
        Column(arrays(rows, 1), digits=digits),
        rows,
        judged,
        screened,
    )
    over = slice(0, len(MONTHS) - 1)
    names = MONTHS[over]
    for (first, amounts, _), signal in zip(rows, made, strict=True):
        values = [None if each == MISSING else in_unit(each, digits) for each in amounts[over]]
        assert signal == signal_of_values(
            names[first:], values[first:], names[-judged:], unit, screened=screened
        )


@given(rows=ROWS, judged=st.integers(1, 3))
@settings(deadline=None, max_examples=40)
def test_of_means(rows: Rows, judged: int) -> None:
    rows = [(first, [max(each, 0) for each in over], under) for first, over, under in rows]
    column = Column(arrays(rows, 1), arrays(rows, 2), 3, divides=True)
    made = signals(Flow("x", Moves(), unit="score"), column, rows, judged, screened=False)
    names = MONTHS[:-1]
    for (first, amounts, counts), signal in zip(rows, made, strict=True):
        values = [mean(*each, 3) for each in zip(amounts[:-1], counts[:-1], strict=True)]
        assert signal == signal_of_values(names[first:], values[first:], names[-judged:], "score")


@pytest.mark.parametrize(("unit", "digits"), RATES)
@given(rows=ROWS, judged=st.integers(1, 12), screened=st.booleans())
@settings(deadline=None, max_examples=40)
def test_of_ratios(unit: Unit, digits: int, rows: Rows, judged: int, screened: bool) -> None:
    column = Column(arrays(rows, 1), arrays(rows, 2), digits, digits, divides=True)
    made = signals(Ratio("x", "a", "b", unit), column, rows, judged, screened)
    names = MONTHS[:-1]
    for (first, amounts, bases), signal in zip(rows, made, strict=True):
        over: list[Number | None] = [
            None if each == MISSING else in_unit(each, digits) for each in amounts[first:-1]
        ]
        under: list[Number | None] = [in_unit(each, digits) for each in bases[first:-1]]
        values = [ratio(*each, unit) for each in zip(over, under, strict=True)]
        assert signal == signal_of_rates(
            names[first:], values, (over, under), names[-judged:], unit, screened=screened
        )


def test_a_point_over_limits_that_changed_sides_is_above_them() -> None:
    """More promoters than answers, which no office has: limits end at 100, below their centre."""
    over, under = [1, 1, 1, 1, 1, 1, 8, 73], [1, 1, 1, 1, 1, 1, 1, 72]
    column = Column(np.array([over]), np.array([under]), divides=True)
    measure, months = Ratio("x", "a", "b", "points"), MONTHS[:8]
    made = charted(measure, column, np.zeros(1, np.int64), 8, months, months[-1:])
    values = [ratio(*each, "points") for each in zip(over, under, strict=True)]
    assert made is not None
    assert made.of(0) == signal_of_rates(months, values, (over, under), months[-1:], "points")
    assert made.of(0).direction == "up"


def test_numbers_beyond_a_double_are_left_to_a_row_of_their_own() -> None:
    column = Column(np.full((1, len(MONTHS)), 1 << 54))
    first = np.zeros(1, np.int64)
    assert charted(Flow("x", Moves()), column, first, len(MONTHS), MONTHS, MONTHS[-1:]) is None


def test_ties_are_rounded_away_from_zero() -> None:
    """A centre of 50/8 = 6.25 is told as 6.3."""
    column = Column(np.array([[6, 6, 6, 6, 6, 6, 7, 7]], np.int64))
    made = charted(Flow("x", Moves()), column, np.zeros(1, np.int64), 8, MONTHS[:8], MONTHS[7:8])
    assert made is not None
    assert made.of(0).centre == Decimal("6.3")
