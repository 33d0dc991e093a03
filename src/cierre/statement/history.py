"""The months that a figure's history goes through."""

from __future__ import annotations

from functools import cache

from cierre.calendars.period import Period


@cache
def months_since(first: int | None, last: Period) -> tuple[Period, ...]:
    """The months from the first recorded one up to the last; none without a first."""
    found: list[Period] = []
    month = last
    while first is not None and month.key >= first:
        found.append(month)
        month = month.previous()
    return tuple(found[::-1])
