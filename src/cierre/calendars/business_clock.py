"""Office time: how many seconds of opening hours lie between two moments.

Opening hours are turned into intervals on the UTC axis once; the time elapsed since a fixed
origin is then a piecewise-linear function, and a duration the difference of two of its values.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import numpy as np
from numpy.typing import NDArray

from cierre.directory import Hours

Seconds = NDArray[np.int64]


class BusinessClock:
    """Counts office seconds in a time zone, with weekly hours, leaving out closed days.

    ``first`` and ``last`` bound the years it knows; moments outside count as the nearest end.
    Hours that close at or before they open run past midnight; 00:00 to 00:00 is the whole day.
    """

    def __init__(
        self,
        time_zone: str,
        hours: tuple[Hours, ...],
        holidays: frozenset[date] = frozenset(),
        first: date = date(2015, 1, 1),
        last: date = date(2035, 12, 31),
    ) -> None:
        zone = ZoneInfo(time_zone)
        opened, closed = _intervals(zone, hours, holidays, first, last)
        self._opened = opened
        self._lengths = closed - opened
        self._before = np.concatenate(([0], np.cumsum(self._lengths)))

    def elapsed(self, moments: Seconds) -> Seconds:
        """Office seconds from the clock's origin to each moment (seconds since 1970, UTC)."""
        if not len(self._opened):
            return np.zeros_like(moments)
        index = np.searchsorted(self._opened, moments, side="right") - 1
        inside = np.clip(moments - self._opened[index], 0, self._lengths[index])
        total: Seconds = np.where(index < 0, 0, self._before[index] + inside)
        return total

    def seconds_between(self, start: datetime, end: datetime) -> int:
        """Office seconds from one aware moment to another; negative when reversed."""
        moments = np.array([int(start.timestamp()), int(end.timestamp())], dtype=np.int64)
        first, second = self.elapsed(moments)
        return int(second - first)


def _intervals(
    zone: ZoneInfo,
    hours: tuple[Hours, ...],
    holidays: frozenset[date],
    first: date,
    last: date,
) -> tuple[Seconds, Seconds]:
    """Opening intervals in order, those that touch or overlap joined."""
    spans: list[tuple[int, int]] = []
    # The day before the first may have hours that run into it past midnight.
    for ordinal in range(first.toordinal() - 1, last.toordinal() + 1):
        day = date.fromordinal(ordinal)
        if day in holidays:
            continue
        for span in hours:
            if span.weekday == day.weekday():
                closing = day if span.closes > span.opens else day + timedelta(days=1)
                spans.append((_epoch(day, span.opens, zone), _epoch(closing, span.closes, zone)))
    joined: list[tuple[int, int]] = []
    for opens, closes in sorted(spans):
        if joined and opens <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], closes))
        elif closes > opens:
            joined.append((opens, closes))
    edges = np.array(joined, dtype=np.int64).reshape(-1, 2)
    return edges[:, 0], edges[:, 1]


def _epoch(day: date, moment: time, zone: ZoneInfo) -> int:
    return int(datetime.combine(day, moment, tzinfo=zone).astimezone(UTC).timestamp())
