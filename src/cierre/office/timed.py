"""By which calendars the durations in office hours are that an office has recorded."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from django.db.models import F, Max, Min
from django.db.models.functions import Coalesce

from cierre.calendars.business_clock import open_alike
from cierre.calendars.calendar import Calendars
from cierre.directory import Directory
from cierre.office.directory import read_directory
from cierre.office.models import Move, Office
from cierre.office.sealed import digest

_SEVERAL: Final = "several"
"""In the place of a digest: some moves are timed by one calendar and some by another."""


def calendar_digest(directory: Directory) -> str:
    """The digest of the calendars of the office and its units, whatever else they say."""
    calendars = Calendars(directory)
    own = sorted(
        (unit.id, repr(calendars[unit.id]))
        for unit in directory.units
        if calendars[unit.id] != calendars.office
    )
    return digest([["", repr(calendars.office)], *own])


def is_outdated(directory: Directory) -> bool:
    """Whether durations are recorded by other calendars than those that the office has now."""
    timed_by = Office.objects.filter(id=directory.id).values_list("timed_by", flat=True).first()
    return bool(timed_by) and timed_by != calendar_digest(directory)


def settle(directory: Directory) -> None:
    """Remember that all durations are by the calendars that the office has now."""
    _keep(directory.id, calendar_digest(directory))


@contextmanager
def following(directory: Directory) -> Iterator[None]:
    """Around the writing of an office and of moves that are timed by its calendars.

    What was recorded before stays as it is. Calendars that give all of it the same durations, since
    they are others on later days alone, count as those that it is timed by.
    """
    before, last = _timed_by(directory.id), _last_move()
    now = calendar_digest(directory)
    if before not in ("", now) and _times_alike(directory, before):
        before = now
    yield
    added = _last_move() != last
    _keep(directory.id, _SEVERAL if before not in ("", now) and added else before or now)


def _timed_by(office: str) -> str:
    """The digest that is kept; of before there was one, what the office said until now."""
    if not Move.objects.filter(office=office).exists():
        return ""
    kept = Office.objects.filter(id=office).values_list("timed_by", flat=True).first()
    return kept or calendar_digest(read_directory(office))


def _times_alike(after: Directory, timed_by: str) -> bool:
    """Whether all that is recorded by the calendars of until now has the same durations by those of
    ``after``: whether each unit that had something was open at the same moments, from when it first
    had anything until its last move. Not where some is recorded by others still."""
    before = read_directory(after.id)
    if timed_by != calendar_digest(before):
        return False
    was, now = Calendars(before), Calendars(after)
    others = [each for each in ("", *before.units_by_id) if was[each] != now[each]]
    entered = F("at") - Coalesce("age", "seconds", 0)
    moves = Move.objects.filter(office=after.id, from_unit__in=others)
    spans = moves.values_list("from_unit").annotate(first=Min(entered), last=Max("at"))
    return all(open_alike(was[unit], now[unit], first, last) for unit, first, last in spans)


def _last_move() -> int | None:
    found: int | None = Move.objects.aggregate(last=Max("id"))["last"]
    return found


def _keep(office: str, timed_by: str) -> None:
    Office.objects.filter(id=office).update(timed_by=timed_by)
