"""The days on which an office opens."""

from __future__ import annotations

from datetime import date, timedelta

from cierre.calendars.calendar import Calendar, Calendars
from cierre.calendars.holidays import closed_days
from cierre.calendars.period import Period
from cierre.directory import Directory

_WEEKDAYS = frozenset(range(5))


def last_open_day(month: Period, directory: Directory) -> date:
    """The last day of a month on which the office opens; its last day when it never does."""
    opened = open_days(Calendars(directory).office, month.first_day, month.last_day)
    return max(opened, default=month.last_day)


def open_days(calendar: Calendar, first: date, last: date) -> frozenset[date]:
    """The days on which it opens, from the first to the last.

    Where nobody says its weekly hours it opens from Monday to Friday.
    """
    weekdays = frozenset(hours.weekday for hours in calendar.hours) or _WEEKDAYS
    opened = {each.day for each in calendar.special if each.spans}
    days = days_not_closed(calendar, first, last)
    return frozenset(day for day in days if day.weekday() in weekdays or day in opened)


def days_not_closed(calendar: Calendar, first: date, last: date) -> frozenset[date]:
    """The days that are no holiday, whatever its weekly hours are; those with hours of their own
    are none."""
    if last < first:
        return frozenset()
    closed = {each.day for each in calendar.special if not each.spans}
    closed |= closed_days(calendar.holidays, first.year, last.year)
    closed -= {each.day for each in calendar.special if each.spans}
    days = (first + timedelta(each) for each in range((last - first).days + 1))
    return frozenset(day for day in days if day not in closed)
