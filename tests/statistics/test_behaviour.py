"""What is usual and what is not."""

from __future__ import annotations

from math import sqrt
from statistics import mean

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from cierre.statistics.behaviour import (
    Chart,
    moving_ranges,
    p_prime,
    rare_limit,
    signal,
    trended,
    typical_range,
    u_prime,
    xmr,
)

VALUES = st.lists(st.integers(-1000, 1000), min_size=8, max_size=24)
SHARES = st.lists(
    st.integers(1, 500).flatmap(lambda base: st.tuples(st.integers(0, base), st.just(base))),
    min_size=8,
    max_size=24,
)


def drawn(chart: Chart | None) -> Chart:
    assert chart is not None
    return chart


def limits(chart: Chart) -> tuple[float, float, float]:
    return chart.lower[-1], chart.centre, chart.upper[-1]


def test_under_eight_points_there_is_too_little_to_tell() -> None:
    assert xmr([1] * 7) is None
    assert p_prime([1] * 7, [2] * 7) is None
    assert trended([1] * 7) is None
    assert drawn(xmr([1] * 8)).centre == 1


def test_only_the_last_two_years_count() -> None:
    old_and_new = [1000.0] * 12 + [float(month % 2) for month in range(24)]
    assert drawn(xmr(old_and_new)) == drawn(xmr(old_and_new[-24:]))


def test_one_point_outside() -> None:
    values = [10, 12, 11, 9, 10, 11, 10, 9, 30]
    chart = drawn(xmr(values))
    assert signal(values, *limits(chart)) == ("outside", "up")
    assert signal(values[:7], *limits(chart)) is None
    down = [-each for each in values]
    chart = drawn(xmr(down))
    assert signal(down, *limits(chart)) == ("outside", "down")


def test_eight_in_a_row_on_one_side() -> None:
    values = [10, 12] * 4 + [13, 14] * 4
    chart = drawn(xmr(values))
    assert signal(values, *limits(chart)) == ("run", "up")
    assert signal(values, *limits(chart), at=-2) is None
    broken = [*values[:-1], chart.centre]
    assert signal(broken, *limits(chart)) is None


def test_a_wild_step_is_left_out_only_when_asked_for() -> None:
    values = [10, 11] * 5 + [60]
    plain, screened = drawn(xmr(values)), drawn(xmr(values, screened=True))
    assert screened.centre == plain.centre
    assert screened.moving_range == 1
    assert plain.moving_range > 5


@given(VALUES, st.integers(-500, 500), st.integers(1, 9))
def test_limits_move_and_grow_with_the_values(values: list[int], shift: int, times: int) -> None:
    one, other = drawn(xmr(values)), drawn(xmr([each * times + shift for each in values]))
    assert other.centre == pytest.approx(one.centre * times + shift)
    assert other.upper[0] == pytest.approx(one.upper[0] * times + shift, abs=1e-6)


@given(VALUES)
def test_the_centre_lies_between_the_limits_and_screening_never_widens(values: list[int]) -> None:
    plain, screened = drawn(xmr(values)), drawn(xmr(values, screened=True))
    assert plain.lower[0] <= plain.centre <= plain.upper[0]
    assert screened.upper[0] <= plain.upper[0]


@given(VALUES)
def test_turned_upside_down_the_signal_turns_too(values: list[int]) -> None:
    chart, turned = drawn(xmr(values)), drawn(xmr([-each for each in values]))
    one = signal(values, *limits(chart))
    other = signal([-each for each in values], *limits(turned))
    opposite = {"up": "down", "down": "up"}
    assert other == (one and (one[0], opposite[one[1]]))


@given(SHARES)
def test_laneys_limits_are_those_of_the_book(points: list[tuple[int, int]]) -> None:
    """Standardised by sqrt(p (1 − p) / n), as Laney writes it, before they are cut off."""
    counts, bases = zip(*points, strict=True)
    share = sum(counts) / sum(bases)
    assume(0 < share < 1)
    spreads = [sqrt(share * (1 - share) / base) for base in bases]
    scores = [
        (count / base - share) / spread
        for count, base, spread in zip(counts, bases, spreads, strict=True)
    ]
    sigma = mean(moving_ranges(scores)) / 1.128
    chart = drawn(p_prime(counts, bases))
    expected = [min(1, share + 3 * spread * sigma) for spread in spreads]
    assert list(chart.upper) == pytest.approx(expected)
    assert min(chart.lower) >= 0
    assert drawn(u_prime(counts, bases)).lower == chart.lower


@given(SHARES, st.integers(2, 100))
def test_cents_have_the_same_limits_as_euros(points: list[tuple[int, int]], digits: int) -> None:
    counts, bases = zip(*points, strict=True)
    one = drawn(p_prime(counts, bases))
    other = drawn(p_prime([each * digits for each in counts], [each * digits for each in bases]))
    assert other.upper == pytest.approx(one.upper)


def test_a_rate_needs_a_base_and_a_share_no_more_than_it() -> None:
    with pytest.raises(ValueError, match="base"):
        p_prime([1] * 8, [0] * 8)
    with pytest.raises(ValueError, match="as many"):
        p_prime([1] * 8, [2] * 9)
    with pytest.raises(ValueError, match="u_prime"):
        p_prime([3] * 8, [2] * 8)
    assert drawn(u_prime([3] * 8, [2] * 8)).centre == 1.5


def test_nothing_but_wild_steps_leaves_them_all() -> None:
    assert typical_range([4.0], screened=True) == 4


@pytest.mark.parametrize(
    ("average", "most"), [(0.001, 0), (0.05, 1), (1 / 12, 2), (0.4, 3), (1, 5)]
)
def test_what_chance_brings_of_rare_cases(average: float, most: int) -> None:
    """As in printed tables of the Poisson distribution: P(X > 5) at a mean of 1 is 0.0006."""
    assert rare_limit(average) == most
