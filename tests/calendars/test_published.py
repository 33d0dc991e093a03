"""Business time as four published test suites have it, kind by kind of question.

Where a definition is not ours, or nothing here answers the question, it is said which and why; the
differences are in docs/definitions.md.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import numpy as np
import pytest

from cierre.calendars.holidays import closed_days
from cierre.calendars.local_time import moments
from cierre.calendars.open_days import open_days
from tests.calendars.published import (
    Case,
    calendar_of,
    cases,
    clock_of,
    kinds,
    open_at,
    seconds,
    wrong,
)

BIZ, BUSINESS_TIME = "zendesk-biz", "bokmann-business_time"
ZAMMAD, FRAPPE = "zammad-escalation", "frappe-helpdesk"
SECONDS = {"second": 1, "minute": 60, "hour": 3600}

BACKWARDS = "biz-duration_within-01"
"""Nothing there, a negative time here, when the end lies before the start."""

OTHERWISE = {
    "calendar_is_valid": "an office that says no hours has no office time: that is no mistake",
    "whole_units": "durations are seconds; only what is printed is rounded",
    "clip_periods": "an algebra of intervals, of which nobody here asks",
    "take_seconds": "as above",
    "interval_subtract": "as above",
    "interval_intersect": "as above",
    "interval_contains": "as above",
    "intersect_weekly": "as above",
    "clip_window": "as above",
    "merge_pause_maps": "as above",
    "pause_periods": "each state has its own duration; none is cut to minutes",
    "next_deadline": "nothing is promised by the minute: a due day is a day",
    "update_due_is_set": "as above",
    "update_clock_start": "as above",
    "sla_status": "as above",
    "auto_close_due": "as above",
    "rating_summary": "the book of surveys",
    "created_in_last_days": "periods are months",
    "averages_in_last_days": "as above",
    "average_and_change": "as above",
}


@pytest.mark.parametrize("name", [BIZ, BUSINESS_TIME])
def test_open_time_between_two_moments(name: str) -> None:
    found = wrong(
        name, "working_seconds", answer=lambda asked: seconds(asked, asked["from"], asked["to"])
    )
    assert found.keys() <= {BACKWARDS}


@pytest.mark.parametrize(("name", "fewest"), [(BIZ, 5), (BUSINESS_TIME, 27)])
def test_so_much_open_time_passes_until_a_moment_that_it_was_added_up_to(
    name: str, fewest: int
) -> None:
    found = {}
    for each, asked, expected in cases(name, "add_time"):
        if asked["unit"] in SECONDS and asked["amount"]:
            sign = -1 if asked["direction"] == "backward" else 1
            amount = sign * asked["amount"] * SECONDS[asked["unit"]]
            found[each] = (seconds(asked, asked["start"], expected), amount)
    assert len(found) >= fewest
    assert all(ours == theirs for ours, theirs in found.values())


@pytest.mark.parametrize("name", [BIZ, BUSINESS_TIME])
def test_open_at_a_moment_and_no_longer_at_that_of_closing(name: str) -> None:
    assert not wrong(name, "is_open", answer=lambda asked: open_at(asked, asked["at"]))


def test_nobody_is_there_in_a_break_or_before_opening() -> None:
    for _, asked, on_break in cases(BIZ, "on_break"):
        assert not (on_break and open_at(asked, asked["at"]))
    assert not wrong(
        FRAPPE, "created_outside_hours", answer=lambda asked: not open_at(asked, asked["created"])
    )


def test_periods_that_are_open_and_the_time_between_them_that_is_not() -> None:
    found = {
        each: (asked, [[datetime.fromisoformat(at) for at in period] for period in expected])
        for each, asked, expected in cases(BIZ, "open_periods", "open_periods_on_date")
    }
    assert len(found) >= 20
    for asked, periods in found.values():
        clock = clock_of(asked)
        ordered = sorted(periods)
        for opens, closes in ordered:
            assert clock.seconds_between(opens, closes) == (closes - opens).total_seconds()
        for (_, closes), (opens, _) in pairwise(ordered):
            assert clock.seconds_between(closes, opens) == 0
        if "origin" in asked and asked["direction"] == "forward":
            origin = datetime.fromisoformat(asked["origin"])
            assert clock.seconds_between(origin, ordered[0][0]) == 0


def test_a_holiday_is_a_whole_day_of_the_calendar_s_own_zone() -> None:
    def answer(asked: Case) -> bool:
        calendar = calendar_of(asked["calendar"])
        day = datetime.fromisoformat(asked["at"]).astimezone(ZoneInfo(calendar.time_zone)).date()
        return day in closed_days(calendar.holidays, day.year, day.year)

    assert not wrong(BIZ, "on_holiday", answer=answer)


def _opens(asked: Case, day: date) -> bool:
    return day in open_days(calendar_of(asked["calendar"]), day, day)


def _next(asked: Case, day: date, step: int) -> date:
    while not _opens(asked, day):
        day += timedelta(days=step)
    return day


def test_days_that_are_worked() -> None:
    def following(asked: Case) -> Iterator[str]:
        day = date.fromisoformat(asked["after"])
        for _ in range(asked["count"]):
            day = _next(asked, day + timedelta(days=1), 1)
            yield day.isoformat()

    def between(asked: Case) -> int:
        first, last = (date.fromisoformat(asked[f"{end}_date"]) for end in ("from", "to"))
        last -= timedelta(days=not asked["count_end_day"])
        return len(open_days(calendar_of(asked["calendar"]), first, last))

    for name in (BIZ, BUSINESS_TIME):
        assert not wrong(
            name,
            "is_business_day",
            answer=lambda asked: _opens(asked, date.fromisoformat(asked["date"])),
        )
    assert not wrong(BIZ, "business_dates", answer=lambda asked: [*following(asked)])
    assert not wrong(BUSINESS_TIME, "working_days_between", answer=between)


def test_the_nearest_day_that_is_worked() -> None:
    for op, step in (("next", 1), ("previous", -1)):
        for _, asked, expected in cases(BUSINESS_TIME, f"{op}_business_day_same_clock"):
            day, wanted = (datetime.fromisoformat(each).date() for each in (asked["at"], expected))
            assert _next(asked, day, step) == wanted


def test_the_nearest_moment_that_is_open() -> None:
    for _, asked, expected in cases(BUSINESS_TIME, "last_open_at_or_before"):
        assert seconds(asked, expected, asked["at"]) == 0
        last = datetime.fromisoformat(expected) - timedelta(seconds=1)
        assert open_at(asked, last.isoformat())
    for _, asked, expected in cases(BUSINESS_TIME, "next_open_at_or_after"):
        assert seconds(asked, asked["at"], expected) == 0
        assert open_at(asked, expected)


def test_local_times() -> None:
    def answer(asked: Case) -> str:
        local = datetime.fromisoformat(f"{asked['date']}T{asked['clock']}+00:00")
        found = moments(np.array([int(local.timestamp())]), asked["time_zone"])
        return datetime.fromtimestamp(int(found[0]), ZoneInfo("UTC")).isoformat()[:-6] + "Z"

    assert not wrong(BIZ, "local_to_utc", answer=answer)


def test_days_months_and_hours_begin_by_local_clocks_when_these_change() -> None:
    step = {"hour": "h", "day": "D", "month": "M"}

    def answer(asked: Case) -> list[int]:
        kind = f"datetime64[{step[asked['bucket']]}]"
        first, last = (datetime.fromisoformat(asked[end]) for end in ("from", "to"))
        begin, end = (np.datetime64(at.replace(tzinfo=None)).astype(kind) for at in (first, last))
        local = np.arange(begin, end + 1).astype("datetime64[s]").astype(np.int64)
        # an hour that is skipped begins when the next one does
        edges = np.unique(moments(local, asked["time_zone"]))
        return [int(each) for each in edges if each < last.timestamp()]

    found = {
        each: (answer(asked), [int(datetime.fromisoformat(at).timestamp()) for at, _ in expected])
        for each, asked, expected in cases("wazo-buckets", "bucket_edges")
    }
    assert len(found) == 5
    assert all(ours == theirs for ours, theirs in found.values())


def _unpaused(asked: Case, start: str, end: str) -> int:
    """Open seconds between two moments in which the ticket waits for nobody."""
    lines = asked["state_history"]
    states = [(asked["created"], asked["initial_state"]), *((e["at"], e["to"]) for e in lines)]
    pauses = [
        (since, until)
        for (since, state), (until, _) in pairwise(states)
        if state in asked["paused_states"]
    ]
    total = seconds(asked, start, end)
    for since, until in pauses:
        first, last = max(start, since), min(end, until)
        if first < last:
            total -= seconds(asked, first, last)
    return total


def test_the_time_of_a_target_without_that_of_states_in_which_somebody_else_is_waited_for() -> None:
    for each, asked, expected in cases(ZAMMAD, "deadline"):
        found = _unpaused(asked, asked["clock_start"], expected)
        assert (each, found) == (each, asked["target_minutes"] * 60)
    for each, asked, expected in cases(ZAMMAD, "working_minutes"):
        start = max(asked["created"], asked["from"])
        end = min(asked["closed"] or asked["to"], asked["to"])
        assert (each, _unpaused(asked, start, end) // 60) == (each, expected["minutes"])


def test_the_longest_wait_for_a_reply() -> None:
    def answer(asked: Case) -> dict[str, int]:
        minutes = max(seconds(asked, *each) // 60 for each in asked["exchanges"])
        return {"minutes": minutes, "margin_minutes": asked["target_minutes"] - minutes}

    assert not wrong(ZAMMAD, "longest_reply_minutes", answer=answer)


def test_response_and_resolution_of_a_help_desk() -> None:
    for each, asked, expected in cases(FRAPPE, "sla_deadlines", "sla_life"):
        held = expected.get("hold_seconds", asked.get("hold_seconds", 0))
        for name, extra in (("response", 0), ("resolution", held)):
            if f"{name}_due" in expected:
                found = seconds(asked, asked["created"], expected[f"{name}_due"])
                assert (each, found) == (each, asked[f"{name}_seconds"] + extra)
        if "resolution_seconds" in expected:
            done = asked["events"][-1]["at"]
            assert seconds(asked, asked["created"], done) == expected["resolution_seconds"]
    assert not wrong(
        FRAPPE,
        "late_by_seconds",
        answer=lambda a: seconds(a, a["created"], a["done_at"]) - a["target_seconds"],
    )


ANSWERED = {
    "working_seconds", "add_time", "is_open", "on_break", "created_outside_hours", "open_periods",
    "open_periods_on_date", "on_holiday", "is_business_day", "business_dates",
    "working_days_between", "next_business_day_same_clock", "previous_business_day_same_clock",
    "last_open_at_or_before", "next_open_at_or_after", "local_to_utc", "deadline",
    "working_minutes", "longest_reply_minutes", "sla_deadlines", "sla_life", "late_by_seconds",
}  # fmt: skip


@pytest.mark.parametrize("name", [BIZ, BUSINESS_TIME, ZAMMAD, FRAPPE])
def test_no_kind_of_question_is_passed_over_in_silence(name: str) -> None:
    assert kinds(name) <= {*ANSWERED, *OTHERWISE}
