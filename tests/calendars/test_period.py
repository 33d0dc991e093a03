"""Periods by name and by key."""

from datetime import date

import pytest

from cierre.calendars.period import Period


@pytest.mark.parametrize(
    ("name", "first", "last", "before"),
    [
        ("2026-08", date(2026, 8, 1), date(2026, 8, 31), "2026-07"),
        ("2026-01", date(2026, 1, 1), date(2026, 1, 31), "2025-12"),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29), "2024-01"),
        ("2026-Q3", date(2026, 7, 1), date(2026, 9, 30), "2026-Q2"),
        ("2026-Q1", date(2026, 1, 1), date(2026, 3, 31), "2025-Q4"),
        ("2026", date(2026, 1, 1), date(2026, 12, 31), "2025"),
    ],
)
def test_a_period_knows_its_days_and_the_one_before(
    name: str, first: date, last: date, before: str
) -> None:
    period = Period.parse(name)
    assert (period.id, period.first_day, period.last_day) == (name, first, last)
    assert period.previous().id == before
    assert period.previous().next() == period


def test_the_months_of_a_period_that_have_begun() -> None:
    quarter = Period.parse("2026-Q3")
    assert [each.id for each in quarter.begun(date(2026, 8, 1))] == ["2026-07", "2026-08"]
    assert quarter.begun(date(2026, 12, 1)) == quarter.months
    assert quarter.begun(date(2026, 2, 1)) == quarter.months[:1]


@pytest.mark.parametrize("name", ["2026-13", "2026-00", "2026-Q5", "26-08", "agosto", "2026-8", ""])
def test_what_is_no_period_is_refused_and_said_how_to_write(name: str) -> None:
    with pytest.raises(ValueError, match=r"2026-08.*2026-Q3.*2026"):
        Period.parse(name)


def test_longer_periods_are_made_of_their_months() -> None:
    assert [each.id for each in Period.parse("2026-Q4").months] == ["2026-10", "2026-11", "2026-12"]
    assert len(Period.parse("2026").months) == 12
    assert Period.of(date(2026, 8, 31)) == Period.of_key(202608) == Period.parse("2026-08")
