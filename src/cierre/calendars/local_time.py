"""From the hands of a zone's clocks to moments: whole arrays at a time.

A time that comes twice, when clocks go back, is the first of the two; one that does not exist, when
they go forward, is read as if they had not yet: half past two is then half past three.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

import numpy as np
from numpy.typing import NDArray

Seconds = NDArray[np.int64]

DAY: Final = 86_400
_SPARE: Final = 2
"""Days looked at beyond both ends: no zone is further from the others."""


def moments(local: Seconds, time_zone: str) -> Seconds:
    """Moments, in seconds since 1970 (UTC), of times in seconds since then by local clocks."""
    if not len(local):
        return local
    first, last = int(local.min()) // DAY - _SPARE, int(local.max()) // DAY + _SPARE
    thresholds, offsets = _changes(time_zone, first, last)
    found: Seconds = local - offsets[np.searchsorted(thresholds, local, side="right")]
    return found


@lru_cache(maxsize=64)
def _changes(time_zone: str, first: int, last: int) -> tuple[Seconds, Seconds]:
    """From which local times on clocks go by another offset, and all the offsets in their order."""
    zone = ZoneInfo(time_zone)
    midnights = range(first * DAY, (last + 1) * DAY, DAY)
    by_day = np.array([_offset(zone, each) for each in midnights], np.int64)
    thresholds, offsets = [], [int(by_day[0])]
    for day in np.flatnonzero(np.diff(by_day)).tolist():
        before, after = int(by_day[day]), int(by_day[day + 1])
        thresholds.append(_change(zone, midnights[day], midnights[day + 1]) + max(before, after))
        offsets.append(after)
    return np.array(thresholds, np.int64), np.array(offsets, np.int64)


def _change(zone: ZoneInfo, early: int, late: int) -> int:
    """The moment between two at which the offset changes."""
    before = _offset(zone, early)
    while late - early > 1:
        middle = (early + late) // 2
        if _offset(zone, middle) == before:
            early = middle
        else:
            late = middle
    return late


def _offset(zone: ZoneInfo, moment: int) -> int:
    """Seconds by which the zone's clocks are ahead of UTC at a moment."""
    at = (_ORIGIN + timedelta(seconds=moment)).astimezone(zone)
    ahead = at.utcoffset()
    assert ahead is not None
    return int(ahead.total_seconds())


_ORIGIN: Final = datetime(1970, 1, 1, tzinfo=UTC)
