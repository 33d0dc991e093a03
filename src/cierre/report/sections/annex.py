"""The annex: definitions and detail of the figures, what is open, corrections, reconciliation."""

from __future__ import annotations

from collections.abc import Iterable

from cierre.book import Flow, Measure, Ratio
from cierre.packs import OutlineSection, Part
from cierre.report.document import Block, Bound, Paragraph, Runs, Table, TableColumn, Text
from cierre.report.figures import parts_of, present, spoken, value_of
from cierre.report.flows import came_back
from cierre.report.late import late_blocks
from cierre.report.material import Material
from cierre.report.proof import LEDGER, broken, of_ledger
from cierre.report.sections.breakdown import MOST_PARTS, table
from cierre.report.sections.open_items import open_items
from cierre.report.sentences import SpokenNumber
from cierre.statement.model import Figure, Identity, OpenItem
from cierre.statement.sums import CROSSED_NAME

FEWEST_PARTS = 2
MOST_OPEN = 60
"""Open items of a book on paper: about two pages."""


def definitions(part: Part, material: Material) -> tuple[Block, ...]:
    """What each figure that the report prints counts."""
    figures = tuple(name for name in material.statement.figures if name in material.printed)
    rows = tuple(
        ((Text(material.full_label(name)),), (Text(material.definition(name)),)) for name in figures
    )
    heads = (("head-figure", 2), ("head-definition", 5))
    return (Table(_columns(material, heads), rows, defines=figures),) if rows else ()


def detail(part: Part, material: Material) -> tuple[Block, ...]:
    """Each book's headline figures by each dimension that has two parts or more.

    What the outline shows, or says that is not to be shown, by that dimension is left out.
    """
    blocks: list[Block] = []
    for book in material.books.values():
        figures = [
            found
            for name in book.headline
            if not _sums_unlike(book.measure(name))
            and (found := present(material, f"{book.id}.{name}")) is not None
        ]
        named = dict.fromkeys(by for each in figures for by in each.parts)
        for by in (each for each in named if each != CROSSED_NAME):
            of_dimension = [
                each
                for each in figures
                if by in each.parts and not _mostly_without(material, each, by)
            ]
            shown = {each.id for each in of_dimension} <= _shown_before(material.pack.outline, by)
            if not shown or len(parts_of(material, of_dimension, by)) > MOST_PARTS:
                blocks += _detail(material, book.id, of_dimension, by)
    return tuple(blocks)


def pending(part: Part, material: Material) -> tuple[Block, ...]:
    """The open items of the books of the part's figures, the longest open first, as many as one
    reads on paper; the workbook has all of them."""
    blocks: list[Block] = []
    for figure in _of_each_book(part, material):
        book = figure.partition(".")[0]
        items = sorted(
            open_items(material, book), key=lambda each: (each.entered or "", each.number)
        )
        if items:
            blocks.append(_pending_table(material, book, items[:MOST_OPEN]))
        if len(items) > MOST_OPEN:
            left = spoken(material, len(items) - MOST_OPEN, "items", figure, aspect="left_out")
            blocks.append(Paragraph(material.wording.runs("more-in-workbook", {"count": left})))
    return tuple(blocks)


def _of_each_book(part: Part, material: Material) -> tuple[str, ...]:
    """The part's first figure of each of the report's books."""
    first: dict[str, str] = {}
    for name in part.figures:
        first.setdefault(name.partition(".")[0], name)
    return tuple(name for book, name in first.items() if book in material.books)


def _pending_table(material: Material, book: str, items: list[OpenItem]) -> Table:
    word = material.wording.text
    dimensions = ("category", "place", "state", "reason", "holder")
    columns = (
        TableColumn(word("head-number"), weight=2),
        TableColumn(material.title_head(book), weight=4),
        *(TableColumn(word(f"dimension-{each}"), weight=3) for each in dimensions),
        TableColumn(word("head-entered"), weight=2),
    )
    rows = tuple(_pending_row(material, each) for each in items)
    return Table(columns, rows, material.book_name(book))


def corrections(part: Part, material: Material) -> tuple[Block, ...]:
    """Moves of closed months that were recorded, or taken back, in this period."""
    rows = tuple(
        (
            (Text(material.book_name(each.book)),),
            (of_ledger(material, each, each.adjustments, "adjustments"),),
        )
        for each in material.statement.identities
        if each.key is None
        and each.adjustments
        and each.book in material.books
        # what is carried over from a frozen close is told with its balance
        and each.book not in material.late.before
    )
    late = late_blocks(material)
    if not rows and not late:
        return ()
    columns = (
        TableColumn(material.wording.text("head-book"), weight=3),
        TableColumn(material.wording.text("step-adjustments"), "right", 2),
    )
    lead = Paragraph((Text(material.wording.text("corrections-lead")),))
    told = (Table(columns, rows),) if rows else ()
    return (lead, *told, *late)


def reconciliation(part: Part, material: Material) -> tuple[Block, ...]:
    """Opening, in, out and closing of each book beside the recount, and whatever breaks it."""
    identities = [each for each in material.statement.identities if each.book in material.books]
    if not identities:
        return ()
    blocks: list[Block] = [Paragraph(_verdict(material, identities))]
    blocks += [Paragraph((Text(each),)) for each in broken(material)]
    rows = [each for each in identities if each.key is None or not each.holds]
    steps = ["opening", "in", "out", "adjustments", "closing", "replayed"]
    if any(came_back(each) for each in rows):
        steps.insert(2, "of_which_back")
    columns = (
        TableColumn(material.wording.text("head-book"), weight=4),
        *(TableColumn(material.wording.text(f"step-{step}"), "right", 2) for step in steps),
    )
    blocks.append(Table(columns, tuple(_identity_row(material, each, steps) for each in rows)))
    return tuple(blocks)


def _sums_unlike(measure: Measure) -> bool:
    """Whether its parts are summed in different units: water and electricity."""
    return isinstance(measure, Flow) and measure.of == "value"


def _mostly_without(material: Material, figure: Figure, by: str) -> bool:
    """Whether most of the figure, or of what a ratio divides, is in no part of the dimension.

    The theme of a survey is only known of those that were answered.
    """
    book, _, name = figure.id.partition(".")
    measure = material.books[book].measure(name)
    names = measure.named() if isinstance(measure, Ratio) else (name,)
    sides = (material.statement.figures.get(f"{book}.{each}") for each in names)
    return any(each is not None and _half_without(each, by) for each in sides)


def _half_without(figure: Figure, by: str) -> bool:
    without = value_of(figure, by, "")
    return figure.value is not None and without is not None and 2 * without > figure.value


def _shown_before(outline: Iterable[OutlineSection], by: str) -> set[str]:
    """Ids of the figures that the body itself breaks down by a dimension."""
    shown: set[str] = set()
    for section in outline:
        for part in section.parts:
            if part.by == by:
                shown.update(part.figures)
        shown |= _shown_before(section.subsections, by)
    return shown


def _detail(material: Material, book: str, figures: list[Figure], by: str) -> tuple[Block, ...]:
    parts = parts_of(material, figures, by)
    if len(parts) < FEWEST_PARTS:
        return ()
    made = table(material, figures, by, parts)
    dimension = material.dimension_name(by)
    caption = material.wording.text(
        "caption-by",
        book=material.book_name(book),
        dimension=dimension[:1].lower() + dimension[1:],
    )
    return (Table(made.columns, made.rows, caption, made.total),)


def _pending_row(material: Material, item: OpenItem) -> tuple[Runs, ...]:
    cells = [item.number, item.title]
    for by in ("category", "place", "state", "reason", "holder"):
        part = getattr(item, by)
        cells.append(material.part_name(item.book, by, part) if part else "")
    cells.append(material.formatter.short_day(item.entered) if item.entered else "")
    return tuple((Text(cell),) for cell in cells)


def _verdict(material: Material, identities: list[Identity]) -> Runs:
    def counted(number: int, aspect: str) -> SpokenNumber:
        text = material.formatter.number(number, "items")
        return SpokenNumber.of(number, Bound(text, LEDGER, "", aspect))

    broken = sum(not each.holds for each in identities)
    message = "identities-hold" if material.statement.balanced else "identities-broken"
    return material.wording.runs(
        message,
        {"count": counted(len(identities), "identities"), "broken": counted(broken, "broken")},
    )


def _identity_row(material: Material, identity: Identity, steps: Iterable[str]) -> tuple[Runs, ...]:
    name = material.book_name(identity.book)
    if identity.key is not None:
        key = material.part_name(identity.book, identity.by, identity.key)
        name = material.led(name, key)
    counted = "items" if identity.of == "items" else material.books[identity.book].quantity
    unit = material.wording.text(f"counted-{counted}")
    numbers = {
        "opening": identity.opening,
        "in": identity.in_,
        "of_which_back": came_back(identity),
        "out": identity.out,
        "adjustments": identity.adjustments,
        "closing": identity.closing,
        "replayed": identity.replayed,
    }
    cells = ((of_ledger(material, identity, numbers[step], step),) for step in steps)
    return ((Text(material.wording.text("label-of-book", label=name, book=unit)),), *cells)


def _columns(material: Material, heads: tuple[tuple[str, int], ...]) -> tuple[TableColumn, ...]:
    return tuple(TableColumn(material.wording.text(head), weight=weight) for head, weight in heads)
