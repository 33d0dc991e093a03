"""How a state and a moment are named to who loads, in the reader's language."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_time

from cierre.book import OUTSIDE, Book
from cierre.sources.catalogue import spoken_language
from cierre.sources.names import book_labels, book_names


def book_said(book: str) -> str:
    """A book as it calls itself."""
    return book_names(book)[:2][-1]


def state_said(state: str, book: Book) -> str:
    """A state as the book calls it; — outside of it."""
    if state == OUTSIDE:
        return "—"
    return book_labels(book.id, "state").get(state, (state,))[0]


def day_said(day: date) -> str:
    """A day with its year: 3 ago 2026."""
    return str(format_date(day, "medium", locale=spoken_language()))


def moment_said(at: int, zone: str) -> str:
    """A moment of an office's; midnight is a day of which no time was written."""
    local = datetime.fromtimestamp(at, UTC).astimezone(ZoneInfo(zone))
    if not (local.hour or local.minute or local.second):
        return day_said(local.date())
    return f"{day_said(local.date())} {format_time(local, 'HH:mm', locale=spoken_language())}"
