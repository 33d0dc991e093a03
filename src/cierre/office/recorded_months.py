"""The months that an office has records of: what pages lead to, told without reading any move."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final
from zoneinfo import ZoneInfo

import numpy as np

from cierre.books import load_books
from cierre.calendars.period import Period
from cierre.directory import Directory
from cierre.ledger.ledger import Span
from cierre.ledger.months import KeptMonth as Told
from cierre.ledger.places import open_ledger
from cierre.office.database import open_uri
from cierre.office.directory import read_directory
from cierre.office.keeping import KEPT
from cierre.office.links import rows
from cierre.office.made_from import BELIEVED, last_link
from cierre.office.models import Batch, KeptMonth
from cierre.office.recent import Recent

_EVER: Final = Span(190001, 219912, 219912)
_AT_HAND: Final = 1_000
"""Offices."""

_CONTROLS: Final = (
    "SELECT DISTINCT book, period, batch FROM controls WHERE office = %s AND moves > 0"
)


@dataclass(frozen=True)
class _Known:
    """The months of an office by book, at the link that it had, and when."""

    link: str
    at: float
    lasting: bool
    months: Mapping[str, tuple[str, ...]]

    def stands(self, link: str) -> bool:
        return self.link == link and (self.lasting or time.time() - self.at <= BELIEVED)


_recent: Recent[tuple[str, str], _Known] = Recent(_AT_HAND)


def months_by_book(office: str) -> Mapping[str, tuple[str, ...]]:
    """The months (``2026-08``) in which something was posted in each book, oldest first.

    Books without records are not among them, nor is what undone batches brought. A month that has
    only what is planned for it, after the last one in which anything happened, is left out.
    Raises ``models.Office.DoesNotExist``.
    """
    place, link = (open_uri(), office), last_link(office)
    known = _recent.get(place)
    if known is None or not known.stands(link):
        directory = read_directory(office)
        now, lasting = time.time(), not directory.ledger
        known = _Known(link, now, lasting, _told(directory, _posted(directory)))
        _recent.put(place, known, 1)
    return known.months


def months_with_records(office: str) -> tuple[str, ...]:
    """The same of all books together."""
    return tuple(sorted({each for of in months_by_book(office).values() for each in of}))


def last_month(office: str) -> str:
    """The last month of them; "" when there is none."""
    return max(months_with_records(office), default="")


def _posted(directory: Directory) -> Mapping[str, tuple[int, ...]]:
    """By book the months, as 202608, that something was posted in, oldest first."""
    found: dict[str, set[int]] = {name: set() for name in directory.books}
    if directory.ledger:
        for name, book in load_books().items():
            if name in found:
                ledger = open_ledger(directory.ledger, directory.id, book, _EVER)
                found[name] |= {*ledger.controls["period"]}
    else:
        undone = _undone(directory.id)
        for name, period, batch in rows(_CONTROLS, directory.id):
            if name in found and batch not in undone:
                found[name].add(period)
    return {name: tuple(sorted(periods)) for name, periods in found.items() if periods}


def _undone(office: str) -> set[int]:
    """The batches of which nothing stands: those that were undone, and those that undid them."""
    batches = Batch.objects.filter(office=office)
    pairs = batches.exclude(undoes=0).order_by("-id").values_list("id", "undoes")
    gone: set[int] = set()
    for number, undoes in pairs:
        if number not in gone:
            gone |= {number, undoes}
    return gone | {*batches.filter(along__in=gone).values_list("id", flat=True)}


def _told(
    directory: Directory, posted: Mapping[str, tuple[int, ...]]
) -> Mapping[str, tuple[str, ...]]:
    last = max((_last_happening(directory, *each) for each in posted.items()), default=0)
    return {
        name: of
        for name, periods in posted.items()
        if (of := tuple(Period.of_key(each).id for each in periods if not 0 < last < each))
    }


def _last_happening(directory: Directory, name: str, periods: Iterable[int]) -> int:
    """The month in which the last thing happened in a book; 0 where no month is kept that tells."""
    book, latest = load_books()[name], 0
    kept = KeptMonth.objects.filter(office=directory.id, book=name, period__in=[*periods])
    back = np.empty(0, np.int64)
    for values in kept.order_by("-period").values(*KEPT).iterator(1):
        told = Told(**values)
        if latest >= told.period:
            break
        if not told.stands(directory.id, book, told.made_from):
            continue
        month = told.month()
        back = np.concatenate([back, month.back])
        numbers = month.latest.numbers
        stood = ~np.isin(numbers["id"], back)
        latest = max(latest, _month(int(numbers["at"][stood].max(initial=0)), directory))
    return latest


def _month(moment: int, directory: Directory) -> int:
    """The office's month of a moment; 0 of none."""
    if not moment:
        return 0
    local = datetime.fromtimestamp(moment, UTC).astimezone(ZoneInfo(directory.time_zone))
    return Period.of(local.date()).first_key
