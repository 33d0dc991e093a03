"""A Word document as it would be printed with all changes accepted.

Headers and footers of pages are left out, footnotes stand at the end.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from lxml import etree

from cierre.audit.document import Document
from cierre.audit.readers import tables
from cierre.audit.readers.docx_styles import Styles, styles_of
from cierre.audit.readers.docx_text import inner, text_boxes, text_of
from cierre.audit.readers.limits import CELLS
from cierre.audit.readers.package import Package, attribute, child, local, unpacked, whole
from cierre.audit.readers.passages import Passage, document
from cierre.audit.readers.refusal import Refusal

_SEPARATORS: Final = {"separator", "continuationSeparator", "continuationNotice"}


@dataclass
class Walk:
    """What the document's styles mean, and how many of its tables have been read."""

    styles: Styles
    tables: int = 0
    cells: int = 0


def read(file: str, content: bytes) -> Document:
    """The document of a DOCX file."""
    package = unpacked(content)
    return document(file, _document(package))


def _document(package: Package) -> Iterator[Passage]:
    main = package.main()
    related = dict(package.related(main).values())
    walk = Walk(styles_of(package.tree(related.get("styles", ""))))
    body = child(package.tree(main), "body")
    if body is None:
        raise Refusal("damaged")
    yield from _content(body, walk)
    for kind in ("footnotes", "endnotes"):
        notes = package.tree(related.get(kind, ""))
        for note in notes if notes is not None else ():
            if attribute(note, "type") not in _SEPARATORS:
                yield from _content(note, walk)


def _content(parent: etree._Element, walk: Walk) -> Iterator[Passage]:
    """The passages of a body, a cell, a text box or a note."""
    for element in inner(parent):
        name = local(element)
        if name == "p":
            yield from _paragraph(element, walk)
        elif name == "tbl":
            yield from _table(element, walk)


def _paragraph(paragraph: etree._Element, walk: Walk) -> Iterator[Passage]:
    kind, level = walk.styles.kind_of(paragraph)
    yield Passage(kind, text_of(paragraph), level=level)
    for box in text_boxes(paragraph):
        yield from _content(box, walk)


def _table(table: etree._Element, walk: Walk) -> Iterator[Passage]:
    """A table's cells, and then the tables in them; a table of one cell only frames its text."""
    rows = [row for row in inner(table) if local(row) == "tr" and _shown(row)]
    cells = [cell for row in rows for cell in inner(row) if local(cell) == "tc"]
    if len(cells) == 1:
        yield from _content(cells[0], walk)
        return
    walk.cells += len(cells)
    if walk.cells > CELLS:
        raise Refusal("too-many-cells", most=CELLS)
    walk.tables += 1
    yield from tables.passages(list(_cells(rows)), walk.tables)
    for cell in cells:
        for element in inner(cell):
            if local(element) == "tbl":
                yield from _table(element, walk)


def _shown(row: etree._Element) -> bool:
    properties = child(row, "trPr")
    return child(properties, "del") is None and child(properties, "hidden") is None


def _cells(rows: list[etree._Element]) -> Iterator[tables.Cell]:
    for number, row in enumerate(rows, 1):
        heading = child(row, "trPr", "tblHeader") is not None
        column = 1 + _columns(child(row, "trPr", "gridBefore"), 0)
        for cell in inner(row):
            if local(cell) != "tc":
                continue
            merged = child(cell, "tcPr", "vMerge")
            if merged is None or attribute(merged, "val") == "restart":
                yield tables.Cell(number, column, _cell_text(cell), heading)
            column += _columns(child(cell, "tcPr", "gridSpan"), 1)


def _cell_text(cell: etree._Element) -> str:
    paragraphs = (text_of(each) for each in inner(cell) if local(each) == "p")
    return "\n".join(text for text in paragraphs if text)


def _columns(element: etree._Element | None, otherwise: int) -> int:
    return min(whole(attribute(element, "val"), otherwise), 1000)
