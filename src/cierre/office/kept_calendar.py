"""Opening hours and holidays as the database keeps them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, time
from typing import Any

from cierre.directory import DayHours, Holidays, Hours, Unit


def hours_kept(hours: Iterable[Hours]) -> list[Any]:
    """Weekly hours as JSON can hold them."""
    return [[each.weekday, str(each.opens), str(each.closes)] for each in hours]


def hours_of(kept: Sequence[Any]) -> tuple[Hours, ...]:
    """The weekly hours that are kept."""
    return tuple(Hours(weekday, *_times(span)) for weekday, *span in kept)


def days_kept(special: Iterable[DayHours]) -> list[Any]:
    """The hours of single days as JSON can hold them."""
    return [[str(each.day), [[str(at) for at in span] for span in each.spans]] for each in special]


def days_of(kept: Sequence[Any]) -> tuple[DayHours, ...]:
    """The hours of single days that are kept."""
    return tuple(
        DayHours(date.fromisoformat(day), tuple(_times(span) for span in spans))
        for day, spans in kept
    )


def calendar_kept(unit: Unit) -> dict[str, Any]:
    """What a unit says of its own calendar; nothing when it says nothing."""
    found: dict[str, Any] = {}
    if unit.hours:
        found["hours"] = hours_kept(unit.hours)
    if unit.special_hours:
        found["special_hours"] = days_kept(unit.special_hours)
    if (own := unit.holidays) is not None:
        closed = [str(each) for each in own.closed]
        found["holidays"] = [own.country, own.subdivision, closed, own.none]
    return found


def calendar_of(kept: dict[str, Any]) -> dict[str, Any]:
    """The fields of a unit that are its calendar."""
    holidays = None
    if "holidays" in kept:
        country, subdivision, closed, none = kept["holidays"]
        days = tuple(date.fromisoformat(each) for each in closed)
        holidays = Holidays(country, subdivision, days, none)
    return {
        "hours": hours_of(kept.get("hours", [])),
        "special_hours": days_of(kept.get("special_hours", [])),
        "holidays": holidays,
    }


def _times(span: Sequence[str]) -> tuple[time, time]:
    opens, closes = (time.fromisoformat(each) for each in span)
    return opens, closes
