"""What next month is expected to bring, by hand and on real series."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cierre.statistics.forecast import (
    expected,
    last_year_and_recent,
    seasonal_naive,
    student,
)
from tests.real_data import real_data

COUNTS = st.lists(st.integers(0, 10_000), min_size=8, max_size=40)


def test_the_mean_of_last_years_month_and_the_last_three() -> None:
    months = [100, 110, 120, 130, 140, 150, 160, 170, 180, 190, 200, 210, 300]
    found = expected(months)
    assert found is not None
    assert found.last_year == 110
    assert found.recent == pytest.approx((200 + 210 + 300) / 3)
    assert found.value == pytest.approx((110 + 710 / 3) / 2)
    assert found.months == 13


def test_without_a_year_the_last_three_months_alone() -> None:
    found = expected([10, 12, 14, 16, 18, 20, 22, 24])
    assert found is not None
    assert (found.value, found.last_year) == (22, None)
    with pytest.raises(ValueError, match="last year"):
        seasonal_naive([1, 2, 3])


def test_under_eight_months_nothing_is_expected() -> None:
    assert expected([5] * 7) is None
    steady = expected([5] * 8)
    assert steady is not None
    assert (steady.lower, steady.value, steady.upper) == (5, 5, 5)


@given(COUNTS)
def test_the_value_lies_in_its_interval_and_counts_stay_counts(months: list[int]) -> None:
    found = expected(months)
    assert found is not None
    assert 0 <= found.lower <= found.value <= found.upper
    assert min(months) <= found.value <= max(months)


@given(COUNTS, st.integers(2, 50))
def test_counted_in_other_units_it_says_the_same(months: list[int], times: int) -> None:
    one, other = expected(months), expected([month * times for month in months])
    assert one is not None
    assert other is not None
    assert other.value == pytest.approx(one.value * times)
    assert other.upper == pytest.approx(one.upper * times)


@pytest.mark.parametrize(
    ("confidence", "freedom", "published"),
    [(0.95, 3, 3.182), (0.95, 10, 2.228), (0.95, 30, 2.042), (0.8, 5, 1.476), (0.9, 5, 2.015)],
)
def test_student_as_in_printed_tables(confidence: float, freedom: int, published: float) -> None:
    assert student(confidence, freedom) == pytest.approx(published, rel=0.002)


@pytest.fixture
def bench(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(Path(__file__).parents[2] / "bench"))


@pytest.mark.usefixtures("bench")
def test_real_series_are_read_whole() -> None:
    from forecasts import series

    real_data("sf_call_centre")
    known = series(real_data("call_centre_daily"))
    assert [len(values) for values in known.values()] == [41, 41, 78, 78]
    assert known["San Francisco calls"][0] == 3171
    assert sum(known["daily calls"]) < 248_373


@pytest.mark.usefixtures("bench")
def test_on_real_calls_the_rule_kept_is_better_than_smoothing_and_the_seasonal_naive() -> None:
    from forecasts import damped_holt_winters, held_share, missed_share, series

    real_data("sf_call_centre")
    known = series(real_data("call_centre_daily"))
    rules = (last_year_and_recent, damped_holt_winters, seasonal_naive)
    kept, smoothed, naive = (
        sum(missed_share(values, rule) for values in known.values()) for rule in rules
    )
    assert kept < smoothed
    assert kept < naive
    for values in known.values():
        assert missed_share(values, last_year_and_recent) < missed_share(
            values, damped_holt_winters
        )
        assert held_share(values) > 0.7
