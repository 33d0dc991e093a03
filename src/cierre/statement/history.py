"""The months that a figure's history goes through."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache

from cierre.calendars.period import Period
from cierre.statement.extent import Extent


@dataclass(frozen=True)
class History:
    """The months of a scope's figures, from the first recorded one up to the last told.

    ``over`` are the ids of those that are over, ``judged`` of those of them that are the period's.
    ``before`` tells whether anything was recorded by the end of the period before, and ``since``
    in which month of it records began, when that was not its first.
    """

    months: tuple[Period, ...]
    ids: tuple[str, ...]
    over: tuple[str, ...]
    judged: tuple[str, ...]
    before: bool
    since: str


@dataclass(frozen=True)
class Histories:
    """The histories of scopes by their first months with any record."""

    extent: Extent
    _known: dict[int | None, History] = field(default_factory=dict, compare=False)

    def since(self, first: int | None) -> History:
        """That of the scopes which have a first month; empty without one."""
        if first not in self._known:
            self._known[first] = self._since(first)
        return self._known[first]

    def _since(self, first: int | None) -> History:
        months = months_since(first, self.extent.begun[-1])
        ids = tuple(month.id for month in months)
        earlier = self.extent.period.previous()
        before = first is not None and first <= earlier.last_key
        return History(
            months,
            ids,
            ids[: len(ids) - (self.extent.running is not None)],
            tuple(month.id for month in self.extent.whole),
            before,
            months[0].id if before and months[0].key > earlier.first_key else "",
        )


@cache
def months_since(first: int | None, last: Period) -> tuple[Period, ...]:
    """The months from the first recorded one up to the last; none without a first."""
    found: list[Period] = []
    month = last
    while first is not None and month.key >= first:
        found.append(month)
        month = month.previous()
    return tuple(found[::-1])
