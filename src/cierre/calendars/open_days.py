"""The days on which an office opens."""

from __future__ import annotations

from datetime import date, timedelta

from cierre.calendars.holidays import closed_days
from cierre.calendars.period import Period
from cierre.directory import Directory

_WEEKDAYS = frozenset(range(5))


def last_open_day(month: Period, directory: Directory) -> date:
    """The last day of a month on which the office opens; its last day when it never does.

    An office that does not say its hours opens from Monday to Friday.
    """
    opens = frozenset(hours.weekday for hours in directory.hours) or _WEEKDAYS
    closed = closed_days(directory, month.year, month.year)
    day = month.last_day
    while day >= month.first_day:
        if day.weekday() in opens and day not in closed:
            return day
        day -= timedelta(1)
    return month.last_day
