"""Office time: by hand, and minute by minute."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cierre.calendars.business_clock import BusinessClock
from cierre.calendars.calendar import Calendar
from cierre.calendars.holidays import closed_days
from cierre.directory import DayHours, Holidays, Hours

ZONE = ZoneInfo("Europe/Madrid")
OFFICE = Calendar(
    "Europe/Madrid",
    tuple(
        Hours(day, opens, closes)
        for day in range(5)
        for opens, closes in ((time(9), time(14)), (time(16), time(19)))
    ),
    (
        DayHours(date(2026, 12, 24), ((time(9), time(13)),)),
        DayHours(date(2026, 12, 26), ((time(10), time(14)), (time(17), time(20)))),
        DayHours(date(2026, 12, 28)),
    ),
    Holidays("ES", "MD", (date(2026, 8, 14),)),
)
NIGHTS = Calendar(
    "Europe/Madrid",
    tuple(Hours(day, time(22), time(6)) for day in range(7)),
    holidays=Holidays(closed=(date(2026, 8, 15),)),
)
ALWAYS = Calendar("Europe/Madrid", tuple(Hours(day, time(0), time(0)) for day in range(7)))


def hours(calendar: Calendar, start: str, end: str) -> float:
    """Hours between two local times."""
    ends = (datetime.fromisoformat(each).replace(tzinfo=ZONE) for each in (start, end))
    return BusinessClock(calendar).seconds_between(*ends) / 3600


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ("2026-08-03T10:00", "2026-08-03T12:00", 2),
        ("2026-08-03T13:00", "2026-08-03T17:00", 2),  # closed from two to four
        ("2026-08-07T18:00", "2026-08-10T10:00", 2),  # a weekend between
        ("2026-08-13T18:30", "2026-08-17T09:30", 1),  # a day of the office's own, and a weekend
        ("2026-08-03T03:00", "2026-08-03T08:00", 0),
        ("2026-03-27T18:00", "2026-03-30T10:00", 2),  # clocks go forward on the Sunday
        ("2026-04-30T18:00", "2026-05-04T10:00", 2),  # the first of May, and Madrid's second
        ("2026-12-24T00:00", "2026-12-25T00:00", 4),  # Christmas Eve is short
        ("2026-12-25T00:00", "2026-12-26T00:00", 0),
        ("2026-12-26T00:00", "2026-12-27T00:00", 7),  # a Saturday on which it opens
        ("2026-12-28T00:00", "2026-12-29T00:00", 0),  # a Monday of its own without any hours
        ("1955-08-01T00:00", "1955-08-02T00:00", 8),  # any year
        ("2150-01-07T00:00", "2150-01-08T00:00", 8),
    ],
)
def test_hours_of_an_office(start: str, end: str, expected: int) -> None:
    assert hours(OFFICE, start, end) == expected


def test_years_do_not_end_where_somebody_expected_them_to() -> None:
    assert hours(OFFICE, "1950-01-01T00:00", "2150-01-01T00:00") > 200 * 1700


def test_the_hours_of_a_single_day_hold_on_a_public_holiday_too() -> None:
    christmas = DayHours(date(2026, 12, 25), ((time(9), time(11)),))
    opened = Calendar("Europe/Madrid", OFFICE.hours, (christmas,), OFFICE.holidays)
    assert date(2026, 12, 25) in closed_days(OFFICE.holidays, 2026, 2026)
    assert hours(opened, "2026-12-25T00:00", "2026-12-26T00:00") == 2


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ("2026-08-10T20:00", "2026-08-11T09:00", 8),
        ("2026-08-14T20:00", "2026-08-15T20:00", 8),  # the shift of the eve runs into the holiday
        ("2026-08-15T20:00", "2026-08-16T20:00", 0),  # that of the holiday does not begin
        ("2026-03-28T20:00", "2026-03-29T09:00", 7),  # the night in which an hour is missing
        ("2026-10-24T20:00", "2026-10-25T09:00", 9),  # that in which one comes twice
        ("2025-12-31T00:00", "2026-01-01T00:00", 8),  # the night before the first day asked for
    ],
)
def test_a_night_belongs_to_the_day_on_which_it_begins(start: str, end: str, expected: int) -> None:
    assert hours(NIGHTS, start, end) == expected


def test_who_never_closes_counts_what_really_passed() -> None:
    assert hours(ALWAYS, "2026-03-29T00:00", "2026-03-30T00:00") == 23
    assert hours(ALWAYS, "2026-10-25T00:00", "2026-10-26T00:00") == 25


@pytest.mark.parametrize(
    ("opens", "closes", "day", "expected"),
    [
        (time(2, 30), time(5), "2026-03-29", 1.5),  # half past two is read as half past three
        (time(1), time(2, 30), "2026-03-29", 1.5),
        (time(2, 10), time(3), "2026-03-29", 0),  # nothing is left of it
        (time(2, 30), time(5), "2026-10-25", 3.5),  # from the first half past two
        (time(1), time(2, 30), "2026-10-25", 1.5),  # until the first one
    ],
)
def test_hours_that_do_not_exist_or_come_twice(
    opens: time, closes: time, day: str, expected: float
) -> None:
    sundays = Calendar("Europe/Madrid", (Hours(6, opens, closes),))
    assert hours(sundays, f"{day}T00:00", f"{day}T23:00") == expected


def test_an_office_without_hours_has_no_office_time() -> None:
    assert hours(Calendar("Europe/Madrid"), "2026-08-01T00:00", "2026-08-09T00:00") == 0


def test_nothing_of_no_moments() -> None:
    none = np.zeros(0, np.int64)
    assert BusinessClock(OFFICE).between(none, none).tolist() == []


ZONES = ("Europe/Madrid", "America/Santiago", "Australia/Lord_Howe", "Asia/Kathmandu")
DAYS = st.dates(date(2026, 3, 20), date(2026, 4, 12)) | st.dates(
    date(2026, 10, 20), date(2026, 11, 5)
)
TIMES = st.integers(0, 95).map(lambda quarter: time(quarter // 4, quarter % 4 * 15))
SPANS = st.tuples(TIMES, TIMES)
CALENDARS = st.builds(
    lambda zone, weekly, special, closed: Calendar(
        zone,
        tuple(Hours(day, *span) for day, span in weekly),
        tuple(DayHours(day, tuple(spans)) for day, spans in special.items()),
        Holidays(closed=tuple(closed)),
    ),
    st.sampled_from(ZONES),
    st.lists(st.tuples(st.integers(0, 6), SPANS), max_size=10),
    st.dictionaries(DAYS, st.lists(SPANS, max_size=2), max_size=3),
    st.lists(DAYS, max_size=3),
)


def minute_by_minute(calendar: Calendar, first: int, last: int) -> int:
    """The seconds of the minutes in which somebody is there; by the library of time zones alone."""
    zone = ZoneInfo(calendar.time_zone)
    special = {each.day: each.spans for each in calendar.special}
    spans = []
    day = datetime.fromtimestamp(first, UTC).date() - timedelta(days=3)
    while day <= datetime.fromtimestamp(last, UTC).date() + timedelta(days=2):
        weekly = [
            (each.opens, each.closes) for each in calendar.hours if each.weekday == day.weekday()
        ]
        usual = [] if day in calendar.holidays.closed else weekly
        for opens, closes in special.get(day, usual):
            until = day if closes > opens else day + timedelta(days=1)
            ends = (datetime.combine(*each, zone) for each in ((day, opens), (until, closes)))
            spans.append([each.timestamp() for each in ends])
        day += timedelta(days=1)
    return sum(
        60 for at in range(first, last, 60) if any(begin <= at < end for begin, end in spans)
    )


MOMENTS = DAYS.map(lambda day: int(datetime.combine(day, time(), UTC).timestamp()))


@settings(max_examples=60)
@given(CALENDARS, MOMENTS, st.integers(0, 1440), st.integers(1, 4000))
def test_as_much_as_counting_the_minutes(
    calendar: Calendar, day: int, after: int, length: int
) -> None:
    start = day + after * 60
    end = start + length * 60
    found = BusinessClock(calendar).between(np.array([start]), np.array([end]))
    assert found.tolist() == [minute_by_minute(calendar, start, end)]


@given(CALENDARS, st.lists(MOMENTS, min_size=3, max_size=3), st.integers(0, 86_399))
def test_time_adds_up_never_runs_back_and_never_exceeds_the_clock(
    calendar: Calendar, several: list[int], after: int
) -> None:
    first, middle, last = sorted(several)
    middle += after
    last = max(last, middle)
    clock = BusinessClock(calendar)
    starts, ends = np.array([first, first, middle, last]), np.array([last, middle, last, first])
    whole, one, other, back = clock.between(starts, ends).tolist()
    assert whole == one + other == -back
    assert min(one, other) >= 0
    assert one <= middle - first
    assert other <= last - middle


@given(CALENDARS, st.lists(st.tuples(st.integers(0, 6), SPANS), max_size=6), MOMENTS)
def test_hours_said_twice_count_once(
    calendar: Calendar, more: list[tuple[int, tuple[time, time]]], start: int
) -> None:
    both = Calendar(
        calendar.time_zone,
        (*calendar.hours, *(Hours(day, *span) for day, span in more), *calendar.hours),
        calendar.special,
        calendar.holidays,
    )
    moments = np.arange(start, start + 14 * 86_400, 900)
    one, all_of_them = (
        BusinessClock(each).between(moments[:-1], moments[1:]) for each in (calendar, both)
    )
    assert (one <= all_of_them).all()
    assert (all_of_them <= 900).all()
