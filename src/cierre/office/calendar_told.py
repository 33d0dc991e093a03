"""Hours, single days and holidays that changed, as a person reads them: what differs alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, time
from typing import Any, Final

from cierre.directory import Hours
from cierre.office.settings_history import Difference
from cierre.sources.catalogue import say
from cierre.sources.hours_said import (
    country_said,
    open_said,
    row_said,
    rows_of_days,
    spans_of_week,
    week_said,
)

Both = tuple[str, str]
"""What was, and what is; either is empty where there is nothing."""


def calendar_told(name: str, before: Any, after: Any) -> Both | None:
    """What a setting, or a part of a team, was and is, if it is one of a calendar.

    ``before`` and ``after`` are plain, as JSON holds them.
    """
    tell = _TELL.get(name)
    return None if tell is None else tell(before, after)


def is_of_calendar(difference: Difference) -> bool:
    """Whether when an office or a team is open is another now."""
    if difference.kind == "setting":
        return difference.name in _NAMES
    if difference.kind != "unit":
        return False
    was, now = (
        each if isinstance(each, dict) else {} for each in (difference.before, difference.after)
    )
    return any(was.get(name) != now.get(name) for name in _NAMES)


def _hours(before: Any, after: Any) -> Both:
    """The weekdays whose hours differ."""
    was, now = _week(before), _week(after)
    by_day = spans_of_week(was), spans_of_week(now)
    differing = [each for each in range(7) if by_day[0].get(each) != by_day[1].get(each)]
    return _said(was, differing), _said(now, differing)


def _said(hours: list[Hours], weekdays: list[int]) -> str:
    return week_said(hours, weekdays) if hours and weekdays else ""


def _week(kept: Any) -> list[Hours]:
    return [Hours(each["weekday"], *_span((each["opens"], each["closes"]))) for each in kept or ()]


def _span(texts: Sequence[str]) -> tuple[time, time]:
    opens, closes = map(time.fromisoformat, texts)
    return opens, closes


def _special(before: Any, after: Any) -> Both:
    """The single days that differ, with their hours."""
    was, now = (
        {date.fromisoformat(each["day"]): _open(each) for each in kept or ()}
        for kept in (before, after)
    )
    differing = [day for day in {*was, *now} if was.get(day) != now.get(day)]
    return _days(was, differing), _days(now, differing)


def _open(kept: Mapping[str, Any]) -> str:
    return open_said([_span(span) for span in kept.get("spans", ())])


def _closed(before: Any, after: Any) -> Both:
    """The days that were, or are, closed alone."""
    was, now = (dict.fromkeys(map(date.fromisoformat, kept or ()), "") for kept in (before, after))
    return _days(was, [*{*was} - {*now}]), _days(now, [*{*now} - {*was}])


def _days(of: Mapping[date, str], days: Sequence[date]) -> str:
    rows = rows_of_days({day: of[day] for day in days if day in of})
    return "; ".join(": ".join(filter(None, (row_said(*row[:2]), row[2]))) for row in rows)


def _country(before: Any, after: Any) -> Both:
    was, now = (country_said(each) if each else "" for each in (before, after))
    return was, now


def _holidays(before: Any, after: Any) -> Both:
    """The holidays of a team's own: whose, and which days."""
    was, now = before or {}, after or {}
    closed = _closed(was.get("closed"), now.get("closed"))
    public = [_public(each) for each in (was, now)]
    if public[0] == public[1]:
        public = ["", ""]
    said = ["; ".join(filter(None, each)) for each in zip(public, closed, strict=True)]
    return said[0], said[1]


def _public(kept: Mapping[str, Any]) -> str:
    if not kept:
        return ""
    country = kept.get("country", "")
    if not country:
        return say("no-public-holidays")
    return " · ".join(filter(None, (country_said(country), kept.get("subdivision", ""))))


_TELL: Final[Mapping[str, Callable[[Any, Any], Both]]] = {
    "hours": _hours,
    "special_hours": _special,
    "closed_days": _closed,
    "holidays_country": _country,
    "holidays": _holidays,
}
_NAMES: Final = (*_TELL, "holidays_subdivision")
"""What of an office, or a team, is its calendar."""
