"""What people wrote for the report, and what is planned."""

from __future__ import annotations

from cierre.directory import Note
from cierre.packs import Part
from cierre.report.document import Block, Bullets, Runs, Table, TableColumn, Text
from cierre.report.figures import spoken
from cierre.report.material import Material
from cierre.report.saying import joined
from cierre.report.sections.open_items import grouped
from cierre.report.sentences import Argument
from cierre.statement.model import OpenItem, Scope

MOST_ROWS = 15


def notes(part: Part, material: Material) -> tuple[Block, ...]:
    """The notes of the part's kinds, each with who wrote it unless the report is theirs."""
    own = material.statement.scope.kind == "person"
    entries: list[Runs] = []
    for kind in part.kinds:
        for each in material.statement.notes:
            if each.kind != kind:
                continue
            text = Text(each.text)
            name = material.lead(material.person_name(each.person))
            entries.append((text,) if own or not each.person else (name, text))
    return (Bullets(tuple(entries)),) if entries else ()


def earlier_plan(part: Part, material: Material) -> tuple[Block, ...]:
    """What had been planned the period before, as it was written then."""
    scope, earlier = material.statement.scope, material.period.previous()
    months = {month.id for month in earlier.months} | {earlier.id}
    entries = tuple(
        (Text(each.text),)
        for each in material.directory.notes
        if each.kind == "plan" and each.period in months and _of_scope(each, scope)
    )
    return (Bullets(entries),) if entries else ()


def _of_scope(note: Note, scope: Scope) -> bool:
    return scope.kind == "office" or (scope.kind == "person" and note.person == scope.id)


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
        return (Bullets((_by_category(material, figure, items),)),)
    return (_table(material, book, items, part.title),)


def _by_category(material: Material, figure: str, items: list[OpenItem]) -> Runs:
    book = figure.partition(".")[0]
    pieces = []
    for category, found in grouped(items, lambda each: each.category):
        part = f"category={category}"
        arguments: dict[str, Argument] = {
            "count": spoken(material, len(found), "items", figure, part, "planned"),
            "name": material.part_name(book, "category", category),
        }
        pieces.append(material.wording.runs("planned-category", arguments))
    word = material.wording.text
    listed = joined(pieces, word("comma"), word("and"))
    return (material.lead(material.book_name(book)), *listed, Text(word("stop")))


def _table(material: Material, book: str, items: list[OpenItem], title: str) -> Table:
    rows = tuple(
        (
            (Text(material.formatter.short_day(each.due) if each.due else ""),),
            (Text(each.title or material.part_name(book, "category", each.category)),),
            (Text(material.part_name(book, "place", each.place) if each.place else ""),),
            (Text(material.person_name(each.holder)),),
        )
        for each in items
    )
    heads = (("head-due", 2), ("head-work", 4), ("dimension-place", 3), ("dimension-holder", 3))
    columns = tuple(
        TableColumn(material.wording.text(head), weight=weight) for head, weight in heads
    )
    return Table(columns, rows, material.wording.text(title) if title else "")
