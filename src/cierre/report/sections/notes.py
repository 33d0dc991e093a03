"""What people wrote for the report, and what is planned."""

from __future__ import annotations

from collections.abc import Sequence

from cierre.packs import Part
from cierre.report.document import Block, Bullets, Runs, Table, TableColumn, Text
from cierre.report.figures import spoken
from cierre.report.material import Material
from cierre.report.saying import joined
from cierre.report.sections.open_items import grouped, item_title, reason_name
from cierre.report.sections.plans import carried, planned_for_next
from cierre.report.sections.written import own_words, written
from cierre.report.sentences import Argument
from cierre.statement.model import OpenItem, PlannedItem

MOST_ROWS = 25
_PLANNED_HEADS = ("head-due", "head-work", "dimension-place", "dimension-holder")


def notes(part: Part, material: Material) -> tuple[Block, ...]:
    """The notes of the part's kinds, each with who wrote it unless the report is theirs.

    Of plans only those for what comes after the period's last month, then those carried over.
    """
    entries = [
        written(material, each)
        for each in own_words(material, part.kinds)
        if planned_for_next(material, each)
    ]
    if "plan" in part.kinds:
        entries += carried(material)
    return (Bullets(tuple(entries)),) if entries else ()


def planned(part: Part, material: Material) -> tuple[Block, ...]:
    """What falls due in the next period: a table, or a sentence by category for many."""
    (figure,) = part.figures
    book = figure.partition(".")[0]
    if material.measure(figure) is None:
        return ()
    items = sorted(
        (each for each in material.statement.planned if each.book == book),
        key=lambda each: (each.due or "", each.number),
    )
    if not items:
        return ()
    if len(items) > MOST_ROWS:
        return (Bullets((by_category(material, book, items),)),)
    return (_table(material, book, items, part.title),)


def answered(part: Part, material: Material) -> tuple[Block, ...]:
    """What was planned for the period, each with what came of it."""
    (figure,) = part.figures
    book = figure.partition(".")[0]
    items = [each for each in material.statement.answered if each.book == book]
    if material.measure(figure) is None or not items or len(items) > MOST_ROWS:
        return ()
    rows = tuple(
        (*_planned_cells(material, book, each), (Text(_outcome(material, book, each)),))
        for each in items
    )
    heads = (*_PLANNED_HEADS, "head-outcome")
    columns = tuple(TableColumn(material.wording.text(head)) for head in heads)
    return (Table(columns, rows, material.wording.text(part.title) if part.title else ""),)


def _outcome(material: Material, book: str, item: PlannedItem) -> str:
    state = material.part_name(book, "state", item.state)
    state = state[:1].upper() + state[1:]
    if item.done:
        day = material.formatter.short_day(item.day)
        return material.wording.text("outcome-on", state=state, day=day)
    if not item.reason:
        return state
    word = material.wording.text
    reason = reason_name(material, book, item.reason)
    return f"{state}{word('opening-bracket')}{reason}{word('closing-bracket')}"


def by_category(material: Material, book: str, items: Sequence[OpenItem]) -> Runs:
    """How many of a book's items there are of each category: «Trabajos: Poda (2) y Pintura (1)»."""
    figure = f"{book}.planned"
    pieces = []
    for category, found in grouped(items, lambda each: each.category):
        part = f"category={category}"
        arguments: dict[str, Argument] = {
            "count": spoken(material, len(found), "items", figure, part, "planned"),
            "name": material.part_name(book, "category", category),
        }
        # where no category is kept, how many there are is all
        message = "planned-category" if any(each.category for each in items) else "planned-many"
        pieces.append(material.wording.runs(message, arguments))
    word = material.wording.text
    listed = joined(pieces, word("comma"), word("and"))
    return (material.lead(material.book_name(book)), *listed, Text(word("stop")))


def _table(material: Material, book: str, items: list[OpenItem], title: str) -> Table:
    rows = tuple(_planned_cells(material, book, each) for each in items)
    columns = tuple(TableColumn(material.wording.text(head)) for head in _PLANNED_HEADS)
    return Table(columns, rows, material.wording.text(title) if title else "")


def _planned_cells(material: Material, book: str, item: OpenItem | PlannedItem) -> tuple[Runs, ...]:
    return (
        (Text(material.formatter.short_day(item.due) if item.due else ""),),
        (Text(item_title(material, item)),),
        (Text(material.part_name(book, "place", item.place) if item.place else ""),),
        (Text(material.person_name(item.holder)),),
    )
