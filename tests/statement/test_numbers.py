"""One rounding, from the exact value, so that what stands on a page adds up on it."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal, localcontext
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cierre.book import Unit
from cierre.report.numbers import Formatter
from cierre.statement.numbers import half_up, printed, printed_change, ratio, signed_sum

NBSP = "\u00a0"
SPANISH = Formatter("es_ES", "EUR")
COUNTS = st.integers(0, 10**6)
BASES = st.integers(1, 10**6)
SECONDS = st.integers(0, 10**7).map(lambda tenths: Fraction(tenths, 10))


@pytest.mark.parametrize(
    ("over", "under", "read"),
    [(1, 22, "4,5 %"), (15, 33, "45,5 %"), (1, 8, "12,5 %"), (1, 2000, "0,1 %"), (2, 3, "66,7 %")],
)
def test_a_share_is_rounded_once(over: int, under: int, read: str) -> None:
    share = ratio(over, under, "share")
    assert share is not None
    assert SPANISH.number(share, "share") == read.replace(" ", NBSP)


@given(COUNTS, BASES)
def test_the_printed_percentage_is_the_exact_one_rounded(over: int, under: int) -> None:
    share = ratio(over, under, "share")
    assert share is not None
    with localcontext() as context:
        context.prec = 60
        right = (Decimal(100 * over) / under).quantize(Decimal("0.1"), ROUND_HALF_UP)
    read = SPANISH.number(share, "share").removesuffix(f"{NBSP}%").replace(".", "")
    assert Decimal(read.replace(",", ".")) == right


@given(st.tuples(COUNTS, BASES), st.tuples(COUNTS, BASES), st.sampled_from(["share", "points"]))
def test_a_printed_change_is_that_of_the_printed_values(
    now: tuple[int, int], before: tuple[int, int], unit: Unit
) -> None:
    value, earlier = ratio(*now, unit), ratio(*before, unit)
    assert value is not None
    assert earlier is not None
    change = printed_change(value, earlier, unit, "EUR")
    assert change is not None
    assert printed(earlier, unit) + change == printed(value, unit)
    assert printed(change, unit) == change


@given(SECONDS, SECONDS)
def test_so_is_the_change_of_durations(value: Fraction, before: Fraction) -> None:
    change = printed_change(value, before, "seconds", "")
    assert change == printed(value, "seconds") - printed(before, "seconds")


def test_two_scores_differ_by_what_is_read() -> None:
    score, before = Fraction(84546, 1000), Fraction(90022, 1000)
    change = printed_change(score, before, "score", "")
    assert change is not None
    assert [SPANISH.number(each, "score") for each in (score, before, change)] == [
        "84,55",
        "90,02",
        "−5,47",
    ]


@pytest.mark.parametrize(
    ("number", "digits", "rounded"),
    [
        (Fraction(1, 2), 0, 1),
        (Fraction(-1, 2), 0, -1),
        (Fraction(5, 2), 0, 3),
        (Decimal("0.045"), 2, Decimal("0.05")),
        (Decimal("-0.045"), 2, Decimal("-0.05")),
        (Fraction(-2, 3), 1, Decimal("-0.7")),
        (7, 2, 7),
    ],
)
def test_halves_go_away_from_zero(
    number: int | Decimal | Fraction, digits: int, rounded: int | Decimal
) -> None:
    assert half_up(number, digits) == rounded


@pytest.mark.parametrize(
    ("seconds", "read"),
    [
        (Fraction(7199, 2), 3600),
        (Fraction(11549, 1), 11520),
        (Fraction(11550, 1), 11580),
        # 100 h 29 min 30 s is nearer to 100 h than to 101
        (Fraction(361770, 1), 360000),
        (Fraction(-11550, 1), -11580),
    ],
)
def test_a_duration_is_rounded_once_to_the_second_of_its_units(
    seconds: Fraction, read: int
) -> None:
    assert printed(seconds, "seconds") == read


def test_a_sum_with_what_is_not_known_is_not_known() -> None:
    assert signed_sum([(5, 1), (2, -1)]) == 3
    assert signed_sum([(5, 1), (None, -1)]) is None
    assert signed_sum([]) == 0
    assert ratio(0, None, "share") is None
    assert ratio(None, 4, "share") is None
    assert ratio(3, 0, "share") is None
