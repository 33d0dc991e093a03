"""What pages say of a period's close: when, by whom, its number; or that it was opened again."""

from __future__ import annotations

from dataclasses import dataclass

from cierre.calendars.period import Period
from cierre.close.entry import Entry, digest_of, read_entry
from cierre.close.keys import short
from cierre.directory import Directory
from cierre.office.as_closed import AsClosed
from cierre.office.closing_told import day_of, excepted
from cierre.office.models import Closing
from cierre.report.closing import excepted_said
from cierre.report.numbers import Formatter
from cierre.web.data import archive


@dataclass(frozen=True)
class CloseTold:
    """A close, or the opening of a month that was closed (``open``), as a page says it; of a period
    of several months that of its last one (``month``)."""

    month: str
    day: str
    who: str
    number: int
    digest: str
    open: bool = False
    reason: str = ""
    corrects: int = 0
    exceptions: tuple[str, ...] = ()


def close_told(
    directory: Directory,
    period: Period,
    closed: AsClosed | None,
    formatter: Formatter,
    language: str,
) -> CloseTold | None:
    """What is said of a period; None of one that was never closed. Raises Hindered."""
    if closed:
        entry = closed.entry
        said: tuple[str, ...] = ()
        if entry.exceptions:
            words = archive().words(directory.id, language, period.id)
            said = tuple(excepted_said(words, each) for each in excepted(entry.exceptions))
        told = _told(directory, entry, closed.head, formatter)
        return CloseTold(*told, corrects=entry.corrects, exceptions=said)
    opened = _opened(directory.id, period)
    if opened is None:
        return None
    told = _told(directory, opened, digest_of(b""), formatter)
    return CloseTold(*told, open=True, reason=opened.reason, corrects=opened.corrects)


def _told(
    directory: Directory, entry: Entry, digest: str, formatter: Formatter
) -> tuple[str, str, str, int, str]:
    day = formatter.day(day_of(directory, entry.at))
    number = short(digest.removeprefix("sha256:"))
    return formatter.period(entry.period), day, entry.who, entry.number, number


def _opened(office: str, period: Period) -> Entry | None:
    """The opening of a month that is open since."""
    if period.kind != "month":
        return None
    told = Closing.objects.filter(office=office, period=period.id)
    last = told.filter(kind__in=("close", "reopening")).order_by("-number").first()
    if last is None or last.kind != "reopening":
        return None
    return read_entry(bytes(last.content))
