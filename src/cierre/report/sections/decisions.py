"""The decisions that are needed: who takes them, of what, since when they wait and by when."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from cierre.packs import Part
from cierre.report.causes import ENDINGS, STEPS, written
from cierre.report.document import Block, Bound, Bullets, Paragraph, Runs, Text
from cierre.report.figures import present, spoken
from cierre.report.material import Material
from cierre.report.saying import joined, say
from cierre.report.sections.cover import signing
from cierre.report.sections.open_items import days_of, grouped, open_items, reason_name
from cierre.report.sentences import Argument, Spoken
from cierre.statement.model import OpenItem

MOST_NAMED = 3
"""Of more items of a category only how many they are is told; they stand in the annex."""


def decisions(part: Part, material: Material) -> tuple[Block, ...]:
    """What waits in the part's state for somebody to decide, by category."""
    (figure,) = part.figures
    book = figure.partition(".")[0]
    if present(material, figure) is None:
        return ()
    waiting = [each for each in open_items(material, book) if each.state == part.state]
    entries = [
        (
            material.lead(
                material.part_name(book, "category", category)
                if any(each.category for each in waiting)
                else material.book_name(book)
            ),
            *_counted(part, material, category, items),
            *_told(material, figure, items),
            *_proposed(material, category, items),
        )
        for category, items in grouped(waiting, lambda each: each.category)
    ]
    if not entries:
        return ()
    who = decider(material)
    head = material.wording.text("decisions", who=who, known="yes" if who else "no")
    return (Paragraph((Text(head, True),)), Bullets(tuple(entries)))


def decider(material: Material) -> str:
    """Who takes the decisions: never the one who writes the report; empty when nobody is named.

    Of a person's report the one who reviews it, their lead or who is above; of the others the one
    who approves them.
    """
    by = signing(material)
    own = material.statement.scope.kind == "person"
    return (by.reviewer or by.approver) if own else (by.approver or by.reviewer)


def _counted(part: Part, material: Material, category: str, items: Sequence[OpenItem]) -> Runs:
    """How many wait, why, and since when the oldest does unless each is told."""
    (figure,) = part.figures
    book = figure.partition(".")[0]
    named = f"category={category}&state={part.state}"
    reasons = sorted({each.reason for each in items if each.reason})
    entered = [each.entered for each in items if each.entered]
    arguments: dict[str, Argument] = {
        "count": spoken(material, len(items), "items", figure, named),
        "reasons": material.formatter.listed(
            [reason_name(material, book, each) for each in reasons]
        ),
        "oldest": days_of(material, min(entered), figure, named) if entered else "",
        "known": "yes" if reasons else "no",
        "dated": "yes" if entered and len(items) > MOST_NAMED else "no",
    }
    return say(material, part.entry, arguments)


def _told(material: Material, figure: str, items: Sequence[OpenItem]) -> Runs:
    """Each of a few items: its number and title, since when it waits, and by when it is due."""
    if len(items) > MOST_NAMED:
        return _costs(material, figure, items)
    entries = []
    for each in sorted(items, key=lambda each: (each.entered, each.number)):
        part = f"number={each.number}"
        due = material.formatter.day(each.due, year=False) if each.due else ""
        arguments: dict[str, Argument] = {
            "number": each.number,
            "title": Spoken((Text(each.title),)),
            "titled": "yes" if each.title else "no",
            "day": days_of(material, each.entered, figure, part) if each.entered else "",
            "dated": "yes" if each.entered else "no",
            "due": Spoken((Bound(due, figure, part, "due"),)),
            "promised": _promised(material, each),
            "options": Spoken((Text(each.options.rstrip(ENDINGS)),)),
            "optional": "yes" if each.options else "no",
            "cost": _money(material, each.cost or Decimal(0), figure, part),
            "priced": "no" if each.cost is None else "yes",
        }
        entries.append(material.wording.runs("decision-item", arguments))
    word = material.wording.text
    return (
        Text(word("between-sentences")),
        *joined(entries, word("semicolon")),
        Text(word("stop")),
    )


def _costs(material: Material, figure: str, items: Sequence[OpenItem]) -> Runs:
    """What the deciding of many items costs together, of those where somebody recorded it."""
    known = [each.cost for each in items if each.cost is not None]
    if not known:
        return ()
    part = f"category={items[0].category}&state={items[0].state}"
    arguments: dict[str, Argument] = {
        "count": spoken(material, len(known), "items", figure, part, "priced"),
        "cost": _money(material, sum(known, Decimal(0)), figure, part),
    }
    said = material.wording.runs("decision-costs", arguments)
    return (Text(material.wording.text("between-sentences")), *said)


def _money(material: Material, cost: Decimal, figure: str, part: str) -> Spoken:
    return Spoken((Bound(material.formatter.number(cost, "money"), figure, part, "cost"),))


def _promised(material: Material, item: OpenItem) -> str:
    """Whether an item has a day it should be decided by, and whether that is past."""
    if not item.due:
        return "no"
    return "past" if item.due[:10] <= material.statement.last_day else "yes"


def _proposed(material: Material, category: str, items: Sequence[OpenItem]) -> Runs:
    """What somebody wrote about the items or their category: the options there are."""
    book = items[0].book
    names = [name for each in items for name in (each.number, each.title) if name]
    names.append(material.part_name(book, "category", category))
    return written(material, names=names, kinds=STEPS)
