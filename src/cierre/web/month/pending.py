"""What is still open, by book, the oldest first, and what of it is late."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from cierre.report.material import Material
from cierre.statement.model import OpenItem

MOST = 5
"""Items of a book that a month shows; the register has them all."""


@dataclass(frozen=True)
class Pending:
    """An open item as the month shows it. ``days`` is how long it has been open at the cut-off,
    ``late`` how many days it is behind the day it was due (None: not due yet, or never)."""

    number: str
    title: str
    state: str
    holder: str
    since: str
    days: int
    late: int | None


@dataclass(frozen=True)
class OfBook:
    """The open items of a book: how many, how many of them late, and the oldest."""

    book: str
    name: str
    count: int
    late: int
    oldest: tuple[Pending, ...]


def pending_by_book(
    items: Iterable[OpenItem], material: Material, cut_off: str
) -> tuple[OfBook, ...]:
    """The open items of a statement; ages are told at its cut-off."""
    day = datetime.fromisoformat(cut_off).date()
    of: dict[str, list[OpenItem]] = {}
    for item in items:
        of.setdefault(item.book, []).append(item)
    return tuple(_book(name, those, material, day) for name, those in of.items())


def _book(name: str, items: Sequence[OpenItem], material: Material, day: date) -> OfBook:
    ordered = sorted(items, key=lambda each: (each.entered, each.number))
    return OfBook(
        name,
        material.book_name(name),
        len(items),
        sum(_late(each, day) is not None for each in items),
        tuple(_told(each, material, day) for each in ordered[:MOST]),
    )


def _late(item: OpenItem, day: date) -> int | None:
    if not item.due:
        return None
    late = (day - date.fromisoformat(item.due)).days
    return late if late > 0 else None


def _told(item: OpenItem, material: Material, day: date) -> Pending:
    entered = item.entered[:10]
    return Pending(
        number=item.number,
        title=item.title,
        state=material.part_name(item.book, "state", item.state),
        holder=material.person_name(item.holder) if item.holder else "",
        since=material.formatter.day(entered),
        days=(day - date.fromisoformat(entered)).days,
        late=_late(item, day),
    )
