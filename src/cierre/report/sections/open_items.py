"""The items open at the end of the period: grouped and said by what keeps them open."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date

from cierre.report.document import Bound, Runs
from cierre.report.figures import spoken
from cierre.report.material import Material
from cierre.report.saying import joined
from cierre.report.sentences import Argument, Spoken
from cierre.statement.model import OpenItem

LONG = 30
"""Days after which an item without a promised day is waiting for too long."""


def open_items(material: Material, book: str) -> tuple[OpenItem, ...]:
    """The pending items of a book."""
    return tuple(each for each in material.statement.pending if each.book == book)


def waiting_too_long(material: Material, book: str) -> tuple[OpenItem, ...]:
    """The book's items that are late or open for very long, the longest open first."""
    end = material.statement.last_day
    waiting = (each for each in open_items(material, book) if each.entered and _late(each, end))
    return tuple(sorted(waiting, key=lambda each: (each.entered, each.number)))


def _late(item: OpenItem, end: str) -> bool:
    return item.due <= end if item.due else days_between(item.entered, end) >= LONG


def days_between(first: str, last: str) -> int:
    """How many days lie between two ISO days."""
    return (date.fromisoformat(last[:10]) - date.fromisoformat(first[:10])).days


def grouped(
    items: Iterable[OpenItem], key: Callable[[OpenItem], str]
) -> tuple[tuple[str, tuple[OpenItem, ...]], ...]:
    """Items by a key, the largest group first, ties by key."""
    groups: dict[str, list[OpenItem]] = {}
    for each in items:
        groups.setdefault(key(each), []).append(each)
    ordered = sorted(groups.items(), key=lambda group: (-len(group[1]), group[0]))
    return tuple((name, tuple(found)) for name, found in ordered)


def why_open(material: Material, figure: str, items: Sequence[OpenItem], part: str) -> Runs:
    """What keeps items open: «15 elevadas para decisión y 1 en curso», with reasons if said."""
    book = figure.partition(".")[0]
    pieces = []
    for state, of_state in grouped(items, lambda each: each.state):
        message = f"open-{state}"
        explained = "reason" in material.wording.variables(message)
        by_reason = grouped(of_state, lambda each: each.reason) if explained else (("", of_state),)
        for reason, found in by_reason:
            named = f"{part}&state={state}" + (f"&reason={reason}" if reason else "")
            arguments: dict[str, Argument] = {
                "count": spoken(material, len(found), "items", figure, named),
                "reason": reason_name(material, book, reason) if reason else "none",
            }
            pieces.append(material.wording.runs(message, arguments))
    return joined(pieces, material.wording.text("comma"), material.wording.text("and"))


def reason_name(material: Material, book: str, reason: str) -> str:
    """A reason as it stands inside a sentence."""
    name = material.part_name(book, "reason", reason)
    return name[:1].lower() + name[1:]


def days_of(material: Material, day: str, figure: str, part: str) -> Spoken:
    """A day that a sentence says about a figure."""
    return Spoken((Bound(material.formatter.day(day, year=False), figure, part, "oldest"),))
