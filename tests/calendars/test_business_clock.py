"""Office time: by hand, and as two published test suites have it."""

from collections.abc import Iterator
from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cierre.calendars.business_clock import BusinessClock
from cierre.directory import Hours
from tests.vectors import published

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
UNITS = {"second": 1, "minute": 60, "hour": 3600}
ZONE = ZoneInfo("Europe/Madrid")
DEFINED_OTHERWISE = {"biz-duration_within-01"}
"""Nothing there, a negative time here, when the end lies before the start (docs/definitions.md)."""

MADRID = BusinessClock(
    "Europe/Madrid",
    tuple(
        Hours(day, opens, closes)
        for day in range(5)
        for opens, closes in ((time(9), time(14)), (time(16), time(19)))
    ),
    frozenset({date(2026, 8, 14)}),
)


def clock_of(calendar: dict[str, Any]) -> BusinessClock:
    hours = tuple(
        Hours(WEEKDAYS.index(day), _time(opens), _time(closes))
        for day, spans in calendar["weekly"].items()
        for opens, closes in spans
    )
    holidays = frozenset(date.fromisoformat(day) for day in calendar["holidays"])
    return BusinessClock(
        calendar["time_zone"], hours, holidays, date(2005, 1, 1), date(2016, 12, 31)
    )


def _time(text: str) -> time:
    return time.fromisoformat("00:00" if text == "24:00" else text)


def _days_of_their_own(calendar: dict[str, Any], start: datetime, end: datetime) -> bool:
    """Whether the days between have other hours than their weekday; offices here have none."""
    days = {*calendar["shifts"], *calendar["breaks"]}
    low, high = sorted((start, end))
    return any(low.date() <= date.fromisoformat(day) <= high.date() for day in days)


def questions(file: str) -> Iterator[tuple[str, BusinessClock, datetime, datetime, int]]:
    """The published cases that ask for the open time between two moments, or can be."""
    for case in published(file)["cases"]:
        asked = case.get("derived") or case["input"]
        calendar = case["input"].get("calendar")
        if asked["op"] == "working_seconds":
            ends = asked["from"], asked["to"]
            expected = asked.get("expected", case["expected"])
        elif asked["op"] == "add_time" and asked["unit"] in UNITS and asked["amount"]:
            ends = asked["start"], case["expected"]
            expected = asked["amount"] * UNITS[asked["unit"]]
            expected *= -1 if asked["direction"] == "backward" else 1
        else:
            continue
        start, end = (datetime.fromisoformat(each) for each in ends)
        if not case["suspect"] and not _days_of_their_own(calendar, start, end):
            yield case["id"], clock_of(calendar), start, end, expected


@pytest.mark.parametrize(
    ("file", "fewest"), [("open/zendesk-biz.json", 12), ("open/bokmann-business_time.json", 30)]
)
def test_published_cases(file: str, fewest: int) -> None:
    found = {
        name: (clock.seconds_between(start, end), expected)
        for name, clock, start, end, expected in questions(file)
    }
    assert len(found) >= fewest
    differing = {name for name, (ours, theirs) in found.items() if ours != theirs}
    assert differing == DEFINED_OTHERWISE & found.keys()


@pytest.mark.parametrize(
    ("start", "end", "hours"),
    [
        ("2026-08-03T10:00", "2026-08-03T12:00", 2),
        ("2026-08-03T13:00", "2026-08-03T17:00", 2),  # closed from two to four
        ("2026-08-07T18:00", "2026-08-10T10:00", 2),  # a weekend between
        ("2026-08-13T18:30", "2026-08-17T09:30", 1),  # a day of the office's own, and a weekend
        ("2026-08-03T03:00", "2026-08-03T08:00", 0),
        ("2026-03-27T18:00", "2026-03-30T10:00", 2),  # clocks go forward on the Sunday
    ],
)
def test_hours_of_an_office(start: str, end: str, hours: int) -> None:
    first, last = (datetime.fromisoformat(f"{each}:00") for each in (start, end))
    zoned = [each.replace(tzinfo=ZONE) for each in (first, last)]
    assert MADRID.seconds_between(zoned[0], zoned[1]) == hours * 3600


def test_hours_past_midnight_count_from_the_day_before_the_first() -> None:
    night = BusinessClock(
        "UTC", (Hours(6, time(22), time(6)),), first=date(2026, 8, 3), last=date(2026, 8, 3)
    )
    start, end = (datetime.fromisoformat(f"2026-08-03T0{hour}:00:00Z") for hour in (0, 8))
    assert night.seconds_between(start, end) == 6 * 3600


def test_an_office_without_hours_has_no_office_time() -> None:
    start, end = (datetime.fromisoformat(f"2026-08-0{day}T00:00:00Z") for day in (1, 9))
    assert BusinessClock("UTC", ()).seconds_between(start, end) == 0


moments = st.datetimes(datetime(2026, 1, 1), datetime(2026, 12, 31)).map(  # noqa: DTZ001
    lambda moment: moment.replace(tzinfo=ZONE, microsecond=0)
)


@given(st.lists(moments, min_size=3, max_size=3))
def test_time_adds_up_and_never_exceeds_the_clock(several: list[datetime]) -> None:
    first, middle, last = sorted(several, key=lambda moment: moment.timestamp())
    whole = MADRID.seconds_between(first, last)
    parts = MADRID.seconds_between(first, middle) + MADRID.seconds_between(middle, last)
    assert whole == parts
    assert 0 <= whole <= last.timestamp() - first.timestamp()
    assert MADRID.seconds_between(last, first) == -whole
