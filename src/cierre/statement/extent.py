"""How far a period is told: up to the last thing that happened, which is never a plan.

There is no clock: the same records always give the same statement. What is entered ahead of its
day (a shift, a bill, a duty that comes due) says nothing of how far the records go. When records
were recorded is one of their own facts: what was brought in after a month's end tells all of it,
unless it breaks off long before.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import Final
from zoneinfo import ZoneInfo

import numpy as np

from cierre.book import Book
from cierre.calendars.open_days import last_open_day
from cierre.calendars.period import Period
from cierre.directory import Directory
from cierre.ledger.ledger import Ledger
from cierre.ledger.moves import happened, standing

_EPOCH: Final = date(1970, 1, 1)
_WEEK: Final = 7
_TIMES: Final = 2


@dataclass(frozen=True)
class Extent:
    """A period up to its cut-off, which is in office time.

    ``begun`` are its months up to that of the cut-off, at least its first; ``whole`` those of them
    that are over: something happened after them, or on their last open day, or what happened in
    them was recorded after their end.
    """

    period: Period
    cut_off: datetime
    begun: tuple[Period, ...]
    whole: tuple[Period, ...]

    @property
    def running(self) -> Period | None:
        """The month that is told and not over; None when there is none."""
        return None if self.begun == self.whole else self.begun[-1]

    @property
    def over(self) -> bool:
        """Whether all of the period's months are."""
        return len(self.whole) == self.period.length

    @property
    def last_whole(self) -> Period:
        """The last month told that is over; the one before the period when none of it is."""
        return self.whole[-1] if self.whole else self.begun[0].previous()

    @property
    def following(self) -> Period:
        """The month after the last one told."""
        return self.begun[-1].next()

    def bounded(self, ledger: Ledger) -> Ledger:
        """The ledger up to the last month told: what is planned for later ones is theirs."""
        end = self.begun[-1].key
        if end >= ledger.span.end:
            return ledger
        return replace(ledger, span=replace(ledger.span, end=end))


def extent_of(
    ledgers: Mapping[str, Ledger], books: Mapping[str, Book], directory: Directory, period: Period
) -> Extent:
    """How far the books' records tell a period.

    Without anything that happened it is the last plan that bounds them.
    """
    latest = [_latest(ledgers[name], book) for name, book in books.items()]
    happening = max((each.happened for each in latest), default=0)
    moment = happening or max((each.planned for each in latest), default=0)
    cut_off = _local(moment, directory)
    day = cut_off.date()
    begun = period.begun(day)
    later = len(begun) == period.length and any(ledgers[name].later for name in books)
    month = begun[-1]
    # on which days the office is closed, or something happened, is asked where it matters alone
    over = (
        later
        or day >= month.last_day
        or day >= last_open_day(month, directory)
        or (_brought_since(latest, month, directory) and not _breaks_off(ledgers, books, month))
    )
    return Extent(period, cut_off, begun, begun if over else begun[:-1])


def _brought_since(latest: Sequence[_Latest], month: Period, directory: Directory) -> bool:
    """Whether what happened in the month was recorded after its end."""
    recorded = max((each.recorded for each in latest), default=0)
    return _local(recorded, directory).date() > month.last_day


def _breaks_off(ledgers: Mapping[str, Ledger], books: Mapping[str, Book], month: Period) -> bool:
    """Whether the records end long before the month does: more than a week, and more than twice as
    long as nothing had happened at any time in it before; or nothing happened in it at all."""
    first, last = ((each - _EPOCH).days for each in (month.first_day, month.last_day))
    busy = np.zeros(last - first + 1, np.bool_)
    for name, book in books.items():
        moves = ledgers[name].moves
        real = happened(moves, book) & standing(moves)
        days = moves.numbers["day"][real] - first
        busy[days[(days >= 0) & (days < busy.size)]] = True
    (days,) = busy.nonzero()
    if not days.size:
        return True
    longest = int(np.diff(days, prepend=0).max())
    return bool(busy.size - 1 - days[-1] > max(_WEEK, _TIMES * longest))


def _local(moment: int, directory: Directory) -> datetime:
    return datetime.fromtimestamp(moment, UTC).astimezone(ZoneInfo(directory.time_zone))


@dataclass(frozen=True)
class _Latest:
    """Of a book's moves, in seconds, 0 for none: when the last thing ``happened``, when the last of
    the period was ``recorded`` that did, and when the last move was, plans and all."""

    happened: int
    recorded: int
    planned: int


def _latest(ledger: Ledger, book: Book) -> _Latest:
    """What was taken back did not happen."""
    moves = ledger.moves.taken(ledger.moves.numbers["period"] <= ledger.span.end)
    at, real = moves.numbers["at"], happened(moves, book) & standing(moves)
    reverses = [moves.numbers["reverses"], *(month.back for month in ledger.months)]
    back = np.concatenate(reverses)
    latest = [int(at[real].max(initial=0))]
    for month in ledger.months:
        stood = ~np.isin(month.latest.numbers["id"], back)
        latest.append(int(month.latest.numbers["at"][stood].max(initial=0)))
    until = [int(at.max(initial=0)), *(month.until for month in ledger.months)]
    recorded = int(moves.numbers["recorded"][real].max(initial=0))
    return _Latest(max(latest), recorded, max(until))
