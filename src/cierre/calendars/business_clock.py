"""Office time: how many seconds of opening hours lie between two moments.

Opening hours are turned into intervals on the UTC axis once; the time elapsed since a fixed
origin is then a piecewise-linear function, and a duration the difference of two of its values.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time
from functools import lru_cache
from typing import Final

import numpy as np

from cierre.calendars.calendar import Calendar
from cierre.calendars.holidays import closed_days
from cierre.calendars.local_time import DAY, Seconds, moments

_EPOCH: Final = date(1970, 1, 1).toordinal()
_MONDAY: Final = 3
"""What a day since 1970 lacks to be counted from a Monday: that one was a Thursday."""


class BusinessClock:
    """Counts office seconds by a calendar, whatever years the moments are of.

    Hours that close at or before they open run past midnight and belong to the day they begin;
    00:00 to 00:00 is the whole day.
    """

    def __init__(self, calendar: Calendar) -> None:
        self._calendar = calendar

    def between(self, starts: Seconds, ends: Seconds) -> Seconds:
        """Office seconds from each moment to another (seconds since 1970, UTC).

        Negative where the second is the earlier one.
        """
        if not len(starts):
            return np.zeros(0, np.int64)
        edges = [int(each) for both in (starts, ends) for each in (both.min(), both.max())]
        opening = _opening(self._calendar, _year(min(edges), -1), _year(max(edges), 1))
        return opening.elapsed(ends) - opening.elapsed(starts)

    def seconds_between(self, start: datetime, end: datetime) -> int:
        """Office seconds from one aware moment to another; negative when reversed."""
        edges = (np.array([int(each.timestamp())], np.int64) for each in (start, end))
        return int(self.between(*edges)[0])


def open_alike(one: Calendar, other: Calendar, start: int, end: int) -> bool:
    """Whether two calendars count the same from one moment to another (seconds since 1970)."""
    if one.known != other.known:
        return False
    years = _year(start, -1), _year(end, 1)
    first, second = (_opening(each, *years).within(start, end) for each in (one, other))
    return np.array_equal(first, second)


class _Opening:
    """The intervals of some years in which it is open: when each begins, and how long it is."""

    def __init__(self, opened: Seconds, closed: Seconds) -> None:
        self._opened = opened
        self._lengths = closed - opened
        self._before = np.concatenate(([0], np.cumsum(self._lengths)))

    def elapsed(self, at: Seconds) -> Seconds:
        """Office seconds from the beginning of these years to each moment."""
        if not len(self._opened):
            return np.zeros_like(at)
        index = np.searchsorted(self._opened, at, side="right") - 1
        inside = np.clip(at - self._opened[index], 0, self._lengths[index])
        total: Seconds = np.where(index < 0, 0, self._before[index] + inside)
        return total

    def within(self, start: int, end: int) -> Seconds:
        """The intervals from one moment to another, each as when it begins and ends."""
        edges = np.stack((self._opened, self._opened + self._lengths)).clip(start, end)
        found: Seconds = edges[:, edges[0] < edges[1]]
        return found


@lru_cache(maxsize=64)
def _opening(calendar: Calendar, first: int, last: int) -> _Opening:
    """When it is open from the first year to the last."""
    days = np.arange(_day(date(first, 1, 1)) - 1, _day(date(last, 12, 31)) + 1, dtype=np.int64)
    closed = _days(closed_days(calendar.holidays, first - 1, last))
    special = _days(each.day for each in calendar.special)
    usual = days[~np.isin(days, np.concatenate((closed, special)))]
    spans = [
        _spans(usual[(usual + _MONDAY) % 7 == each.weekday], each.opens, each.closes)
        for each in calendar.hours
    ]
    spans += [
        _spans(_days([each.day]), *hours) for each in calendar.special for hours in each.spans
    ]
    edges = np.concatenate([np.zeros((0, 2), np.int64), *spans])
    return _Opening(*_joined(moments(edges, calendar.time_zone)))


def _spans(days: Seconds, opens: time, closes: time) -> Seconds:
    """When a span of hours begins and ends on some days, by local clocks."""
    further = 0 if closes > opens else DAY
    ends = (_seconds(opens), _seconds(closes) + further)
    return days[:, np.newaxis] * DAY + np.array(ends, np.int64)


def _joined(spans: Seconds) -> tuple[Seconds, Seconds]:
    """Intervals in order, those that touch or overlap joined, those that are none left out."""
    spans = spans[spans[:, 1] > spans[:, 0]]
    spans = spans[np.argsort(spans[:, 0], kind="stable")]
    opened, closed = spans[:, 0], np.maximum.accumulate(spans[:, 1])
    begins = np.ones(len(spans), bool)
    begins[1:] = opened[1:] > closed[:-1]
    ends = np.roll(begins, -1)
    return opened[begins], closed[ends]


def _year(moment: int, further: int) -> int:
    """The year of a moment in UTC, and of a day before or after it."""
    return date.fromordinal(moment // DAY + _EPOCH + further).year


def _days(several: Iterator[date] | frozenset[date] | list[date]) -> Seconds:
    return np.array([_day(each) for each in several], np.int64)


def _day(day: date) -> int:
    return day.toordinal() - _EPOCH


def _seconds(of_day: time) -> int:
    return of_day.hour * 3600 + of_day.minute * 60 + of_day.second
