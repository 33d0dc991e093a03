"""A Word document as it would be printed with all changes accepted.

Headers and footers of pages are left out, footnotes stand at the end.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final, NamedTuple

from lxml import etree

from cierre.audit.document import Document
from cierre.audit.readers import tables
from cierre.audit.readers.docx_styles import Styles, meaning_of, styles_of
from cierre.audit.readers.docx_text import text_boxes, text_of, unwrap
from cierre.audit.readers.limits import CELLS
from cierre.audit.readers.package import (
    Package,
    attribute,
    child,
    local,
    properties,
    unpacked,
    whole,
)
from cierre.audit.readers.passages import Passage, document
from cierre.audit.readers.refusal import Refusal
from cierre.audit.readers.written import of_package

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
    return replace(document(file, _document(package)), written=of_package(package))


def _document(package: Package) -> Iterator[Passage]:
    main = package.main()
    related = dict(package.related(main).values())
    walk = Walk(styles_of(package.part(related.get("styles", ""))))
    body = child(_unwrapped(package, main), "body")
    if body is None:
        raise Refusal("damaged")
    yield from _content(body, walk)
    for kind in ("footnotes", "endnotes"):
        notes = _unwrapped(package, related.get(kind, ""))
        for note in notes if notes is not None else ():
            if attribute(note, "type") not in _SEPARATORS:
                yield from _content(note, walk)


def _unwrapped(package: Package, name: str) -> etree._Element | None:
    root = package.tree(name)
    if root is not None:
        unwrap(root)
    return root


def _content(parent: etree._Element, walk: Walk) -> Iterator[Passage]:
    """The passages of a body, a cell, a text box or a note."""
    for element in parent.iterchildren("{*}p", "{*}tbl"):
        yield from (_paragraph if local(element) == "p" else _table)(element, walk)


def _paragraph(paragraph: etree._Element, walk: Walk) -> Iterator[Passage]:
    kind, level = meaning_of(paragraph, walk.styles)
    yield Passage(kind, text_of(paragraph), level=level)
    for box in text_boxes(paragraph):
        yield from _content(box, walk)


def _table(table: etree._Element, walk: Walk) -> Iterator[Passage]:
    """A table's cells, and then the tables in them; a table of one cell only frames its text."""
    rows = [row for row in map(_row, table.iterchildren("{*}tr")) if row is not None]
    found = [cell for row in rows for cell in row.cells]
    if len(found) == 1:
        yield from _content(found[0], walk)
        return
    walk.cells += len(found)
    if walk.cells > CELLS:
        raise Refusal("too-many-cells", most=CELLS)
    walk.tables += 1
    yield from tables.passages(list(_cells(rows)), walk.tables)
    for cell in found:
        for inside in cell.iterchildren("{*}tbl"):
            yield from _table(inside, walk)


class Row(NamedTuple):
    """A table's row: its cells, how many columns stand before them, whether it is a heading."""

    cells: list[etree._Element]
    before: int
    heading: bool


def _row(row: etree._Element) -> Row | None:
    """What is in a row; None where it is hidden or was deleted."""
    has = properties(row, "trPr")
    if "del" in has or "hidden" in has:
        return None
    return Row(
        list(row.iterchildren("{*}tc")), _columns(has.get("gridBefore"), 0), "tblHeader" in has
    )


def _cells(rows: list[Row]) -> Iterator[tables.Cell]:
    for number, row in enumerate(rows, 1):
        column = 1 + row.before
        for cell in row.cells:
            has = properties(cell, "tcPr")
            merged = has.get("vMerge")
            if merged is None or attribute(merged, "val") == "restart":
                yield tables.Cell(number, column, _cell_text(cell), row.heading)
            column += _columns(has.get("gridSpan"), 1)


def _cell_text(cell: etree._Element) -> str:
    return "\n".join(filter(None, map(text_of, cell.iterchildren("{*}p"))))


def _columns(element: etree._Element | None, otherwise: int) -> int:
    return min(whole(attribute(element, "val"), otherwise), 1000)
