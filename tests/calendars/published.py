"""Calendars and moments of published cases, as the product has them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime, time, timedelta
from typing import Any

from cierre.calendars.business_clock import BusinessClock
from cierre.calendars.calendar import Calendar
from cierre.directory import DayHours, Holidays, Hours
from tests.vectors import published

Case = Mapping[str, Any]
Span = tuple[time, time]
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def cases(name: str, *ops: str) -> Iterator[tuple[str, Case, Any]]:
    """The id, question and answer of each case of some kinds that is not suspect."""
    for case in published(f"open/{name}.json")["cases"]:
        if case["input"]["op"] in ops and not case["suspect"]:
            yield case["id"], case["input"], case["expected"]


def kinds(name: str) -> set[str]:
    """All the kinds of questions of a file."""
    return {case["input"]["op"] for case in published(f"open/{name}.json")["cases"]}


def wrong(name: str, *ops: str, answer: Callable[[Case], object]) -> dict[str, object]:
    """Our answers that are not the published ones, by case."""
    found = {each: (answer(asked), expected) for each, asked, expected in cases(name, *ops)}
    assert found
    return {each: both for each, both in found.items() if both[0] != both[1]}


def calendar_of(written: Mapping[str, Any]) -> Calendar:
    """A published calendar: a break of one day is written as the hours of that day.

    There a holiday is one whatever hours the day has; here whoever writes the hours of a day that
    is closed is asked which of the two holds.
    """
    weekly = {
        WEEKDAYS.index(day): [_span(each) for each in spans]
        for day, spans in written["weekly"].items()
    }
    closed = tuple(date.fromisoformat(day) for day in written["holidays"])
    shifts = {date.fromisoformat(day): spans for day, spans in written["shifts"].items()}
    breaks = {date.fromisoformat(day): spans for day, spans in written["breaks"].items()}
    special = []
    for day in sorted({*shifts, *breaks} - {*closed}):
        spans = (
            [_span(each) for each in shifts[day]] if day in shifts else weekly.get(day.weekday())
        )
        left = tuple(_without(spans or [], [_span(each) for each in breaks.get(day, [])]))
        special.append(DayHours(day, left))
    return Calendar(
        written["time_zone"],
        tuple(Hours(day, *each) for day, spans in weekly.items() for each in spans),
        tuple(special),
        Holidays(closed=closed),
    )


def clock_of(asked: Case) -> BusinessClock:
    """The clock of a question's calendar."""
    return BusinessClock(calendar_of(asked["calendar"]))


def open_at(asked: Case, at: str) -> bool:
    """Whether somebody is there at a moment, and the second after it."""
    moment = datetime.fromisoformat(at)
    return clock_of(asked).seconds_between(moment, moment + timedelta(seconds=1)) == 1


def seconds(asked: Case, start: str, end: str) -> int:
    """Office seconds between two moments."""
    return clock_of(asked).seconds_between(*(datetime.fromisoformat(each) for each in (start, end)))


def _without(spans: list[Span], breaks: list[Span]) -> Iterator[Span]:
    for opens, closes in spans:
        begins = opens
        for out, back in sorted(breaks):
            if begins < out < _end(closes):
                yield begins, out
            if out < _end(closes) and back > begins:
                begins = back
        if begins < _end(closes):
            yield begins, closes


def _end(closes: time) -> time:
    return closes if closes > time(0) else time.max


def _span(written: list[str]) -> Span:
    opens, closes = (time.fromisoformat("00:00" if at == "24:00" else at) for at in written)
    return opens, closes
