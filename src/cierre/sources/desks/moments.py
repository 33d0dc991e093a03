"""Moments as desks write them: ISO 8601, with blanks for the T, or seconds since 1970."""

from __future__ import annotations

import math
import re
from datetime import UTC, datetime

_WHOLE = re.compile(r"(?:19[7-9]|[2-9]\d\d)\d-\d\d-\d\dT\d\d:\d\d:\d\dZ")
_MILLISECONDS = 100_000_000_000
"""From here on a number of seconds would lie in the year 5138."""


def moment(value: object, *, zone: str = "") -> str:
    """A moment as 2026-08-03T09:00:00Z; empty where there is none.

    One without a zone is in ``zone`` ("Z"), or else stays on the office's clock, without one.
    """
    if isinstance(value, bool) or value is None:
        return ""
    if isinstance(value, int | float):
        return _since_1970(value)
    if isinstance(value, str) and _WHOLE.fullmatch(value):
        return value if _is_moment(value) else ""
    if not isinstance(value, str) or not 10 <= len(value.strip()) <= 40:
        return ""
    try:
        at = datetime.fromisoformat(_plain(value.strip() + zone * (not _zoned(value))))
        if at.year < 1970:
            return ""
        if at.tzinfo is None:
            return at.strftime("%Y-%m-%dT%H:%M:%S")
        return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    except (ValueError, OverflowError):
        return ""


def _is_moment(written: str) -> bool:
    try:
        datetime.fromisoformat(written)
    except ValueError:
        return False
    return True


def _plain(text: str) -> str:
    """The text without an offset after a blank, which some write (2026-08-03 09:00:00 UTC)."""
    return text.removesuffix(" UTC") + "Z" if text.endswith(" UTC") else text


def _zoned(text: str) -> bool:
    clock = text.strip()[10:]
    return clock.endswith(("Z", "z", "UTC")) or "+" in clock or "-" in clock


def _since_1970(value: float) -> str:
    if not math.isfinite(value) or value <= 0:
        return ""
    seconds = value / 1000 if value >= _MILLISECONDS else value
    try:
        return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    except (OverflowError, OSError, ValueError):
        return ""


def later_by(at: str, minutes: object) -> str:
    """A moment some minutes after another; empty where it is not said how many."""
    if isinstance(minutes, bool) or not isinstance(minutes, int | float) or not at.endswith("Z"):
        return ""
    if not 0 <= minutes < _MILLISECONDS:
        return ""
    began = datetime.fromisoformat(at)
    return _since_1970(began.timestamp() + 60 * minutes)
