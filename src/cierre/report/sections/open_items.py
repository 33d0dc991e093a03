"""The items open at the end of the period: grouped and said by what keeps them open."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Sequence
from datetime import date

from cierre.report.document import Bound, Runs, Text
from cierre.report.figures import spoken
from cierre.report.material import Material
from cierre.report.saying import joined
from cierre.report.sentences import Argument, Spoken
from cierre.statement.model import OpenItem, PlannedItem

LONG = 30
"""Days after which an item without a promised day is waiting for too long."""


NEW = 7
"""Days before which an item has not been waiting, though it be late."""


def open_items(material: Material, book: str) -> tuple[OpenItem, ...]:
    """The pending items of a book."""
    return tuple(each for each in material.statement.pending if each.book == book)


def waiting_too_long(material: Material, book: str) -> tuple[OpenItem, ...]:
    """The book's items that are late or open for very long, the longest open first."""
    end = material.statement.last_day
    waiting = (each for each in open_items(material, book) if each.entered and _late(each, end))
    return tuple(sorted(waiting, key=lambda each: (each.entered, each.number)))


def oldest_waiting(
    material: Material, figures: Iterable[str], decided: Container[tuple[str, str]] = ()
) -> tuple[tuple[str, OpenItem], ...]:
    """Of each figure's book the item that has waited longest, the oldest first.

    What stands in a state that is told by itself, as (book, state), is not among them.
    """
    found = []
    books = {figure.partition(".")[0]: figure for figure in reversed(tuple(figures))}
    for book, figure in books.items():
        if book not in material.books:
            continue
        waiting = [
            each
            for each in waiting_too_long(material, book)
            if (book, each.state) not in decided
            and days_between(each.entered, material.statement.last_day) >= NEW
        ]
        found += [(figure, each) for each in waiting[:1]]
    return tuple(sorted(found, key=lambda each: (each[1].entered, each[0])))


def item_named(material: Material, figure: str, item: OpenItem) -> Runs:
    """«V-0547 (Microcortes cada tarde), desde el 26 de junio, a cargo de Rocío (motivo)»."""
    own = material.statement.scope.kind == "person" or not item.holder
    title = item_title(material, item)
    arguments: dict[str, Argument] = {
        "number": item.number,
        "title": Spoken((Text(title),)),
        "titled": "yes" if title != item.number else "no",
        "day": days_of(material, item.entered, figure, f"number={item.number}"),
        "who": "" if own else material.person_name(item.holder),
        "held": "no" if own else "yes",
        "reason": reason_name(material, item.book, item.reason) if item.reason else "none",
    }
    return material.wording.runs("waiting-item", arguments)


def item_title(material: Material, item: OpenItem | PlannedItem) -> str:
    """What an item is about: its title, or its category; its number where neither is kept."""
    named = material.part_name(item.book, "category", item.category) if item.category else ""
    return item.title or named or item.number


def _late(item: OpenItem, end: str) -> bool:
    return item.due <= end if item.due else days_between(item.entered, end) >= LONG


def days_between(first: str, last: str) -> int:
    """How many days lie between two ISO days."""
    return (date.fromisoformat(last[:10]) - date.fromisoformat(first[:10])).days


def oldest_first(material: Material) -> tuple[OpenItem, ...]:
    """The open items that somebody has to finish, the one that has waited longest first."""
    items = (each for each in material.statement.pending if each.book in material.books)
    return tuple(sorted(items, key=lambda each: (each.entered or "9", each.book, each.number)))


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
    return joined(pieces, material.wording.text("comma"), material.wording.text("last-piece"))


def reason_name(material: Material, book: str, reason: str) -> str:
    """A reason as it stands inside a sentence."""
    name = material.part_name(book, "reason", reason)
    return name[:1].lower() + name[1:]


def days_of(material: Material, day: str, figure: str, part: str) -> Spoken:
    """A day that a sentence says about a figure."""
    return Spoken((Bound(material.formatter.day(day, year=False), figure, part, "oldest"),))
