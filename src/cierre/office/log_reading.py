"""The log of an office as it is asked for."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from django.db.models import Q, QuerySet

from cierre.office.models import LogEntry


@dataclass(frozen=True)
class AskedOfLog:
    """Which entries: by whom or about them, of which kind, from which day to which; all of them
    where nothing is said."""

    who: str = ""
    kind: str = ""
    first: date | None = None
    last: date | None = None


def log_of(
    office: str, zone: str, asked: AskedOfLog, names: Collection[str] | None = None
) -> QuerySet[LogEntry]:
    """The entries of an office, the last one first, in days of its time zone.

    What belongs to no office (who signed in) is among them: all of it, or that of the people of
    some ``names`` alone.
    """
    of_nobody = Q(office="")
    if names is not None:
        of_nobody &= Q(who__in=names) | Q(about__in=names)
    found = LogEntry.objects.filter(Q(office=office) | of_nobody)
    if asked.who:
        found = found.filter(Q(who=asked.who) | Q(about=asked.who))
    if asked.kind:
        found = found.filter(kind=asked.kind)
    if asked.first:
        found = found.filter(at__gte=_begin(asked.first, zone))
    if asked.last:
        found = found.filter(at__lt=_begin(asked.last + timedelta(days=1), zone))
    return found.order_by("-at", "-id")


def _begin(day: date, zone: str) -> int:
    return int(datetime.combine(day, time.min, ZoneInfo(zone)).timestamp() * 1000)
