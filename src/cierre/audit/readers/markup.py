"""The tree of a web page, walked into passages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from lxml import etree

from cierre.audit.document import BlockKind
from cierre.audit.readers import tables
from cierre.audit.readers.limits import CELLS
from cierre.audit.readers.package import whole
from cierre.audit.readers.passages import Passage
from cierre.audit.readers.refusal import Refusal

# fmt: off
UNREAD: Final = frozenset([
    "script", "style", "head", "template", "noscript", "object", "svg", "math", "iframe", "canvas",
    "audio", "video", "del", "s", "strike", "select", "datalist", "textarea", "button", "nav",
])
_BLOCKS: Final = frozenset([
    "html", "body", "address", "article", "aside", "blockquote", "center", "dd", "details",
    "dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "header",
    "hr", "li", "main", "ol", "p", "section", "summary", "ul", "caption", "table", "tbody",
    "thead", "tfoot", "tr", "td", "th", "h1", "h2", "h3", "h4", "h5", "h6",
])
# fmt: on
_HEADINGS: Final = {f"h{level}": level for level in range(1, 7)}
_HIDDEN: Final = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
_SPACE: Final = re.compile(r"[ \t\r\n\f]+")
_RAISED: Final = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


@dataclass
class Walk:
    """What has been read so far of a page: the text of the block that is open, tables counted."""

    kind: BlockKind = "paragraph"
    level: int = 0
    depth: int = 0
    texts: list[str] = field(default_factory=list)
    tables: int = 0

    def closed(self, kind: BlockKind = "paragraph", level: int = 0) -> Iterator[Passage]:
        """The passage of the text read, if there is any; the next one is of this kind."""
        text = clean("".join(self.texts))
        if text:
            yield Passage(self.kind, text, level=self.level)
        self.kind, self.level, self.texts = kind, level, []


def clean(text: str) -> str:
    """The text with the space as it is shown: one space for many, lines only at breaks."""
    lines = _SPACE.sub(" ", text).split("\v")
    return "\n".join(line.strip() for line in lines).strip("\n \u200b\ufeff")


def raised(text: str) -> str:
    """The text of a superscript, apart from the digits before it.

    >>> "63" + raised("1")
    '63¹'
    """
    return text.translate(_RAISED)


def passages(page: etree._Element) -> Iterator[Passage]:
    """The passages of a page in reading order, what a browser hides left out."""
    walk = Walk()
    yield from _element(page, walk)
    yield from walk.closed()


def _element(element: etree._Element, walk: Walk) -> Iterator[Passage]:
    """The passages closed by an element and all that is in it; its tail is its parent's."""
    tag = element.tag
    if not _is_read(element):
        return
    if tag == "table":
        yield from _table(element, walk)
    elif tag == "br":
        walk.texts.append("\v")
    elif tag == "sup":
        walk.texts.append(raised("".join(element.itertext())))
    elif tag == "pre":
        yield from walk.closed()
        walk.texts.append("".join(element.itertext()).replace("\n", "\v"))
        yield from walk.closed()
    elif tag in _BLOCKS:
        yield from walk.closed(*_opened(tag, walk))
        walk.depth += tag in {"ul", "ol"}
        yield from _inside(element, walk)
        walk.depth -= tag in {"ul", "ol"}
        yield from walk.closed()
    else:
        yield from _inside(element, walk)


def _inside(element: etree._Element, walk: Walk) -> Iterator[Passage]:
    walk.texts.append(element.text or "")
    for child in element:
        yield from _element(child, walk)
        walk.texts.append(child.tail or "")


def _opened(tag: str, walk: Walk) -> tuple[BlockKind, int]:
    if tag in _HEADINGS:
        return ("title" if tag == "h1" else "heading"), _HEADINGS[tag]
    if tag == "li" or (walk.kind == "item" and not "".join(walk.texts).strip()):
        return "item", max(walk.depth, 1)
    return "paragraph", 0


def _is_read(element: etree._Element) -> bool:
    return isinstance(element.tag, str) and element.tag not in UNREAD and not _hidden(element)


def _hidden(element: etree._Element) -> bool:
    if "hidden" in element.attrib or element.get("aria-hidden") == "true":
        return True
    return _HIDDEN.search(str(element.get("style", ""))) is not None


def _table(table: etree._Element, walk: Walk) -> Iterator[Passage]:
    """A table's cells, and then the tables in them; a table of one cell only frames its text."""
    yield from walk.closed()
    rows = [row for row in table.iter("tr") if _table_of(row) is table and not _hidden(row)]
    cells = [cell for row in rows for cell in row if cell.tag in {"td", "th"}]
    for caption in table.findall("caption"):
        yield from _element(caption, walk)
    if len(cells) == 1 or table.get("role") == "presentation":
        for cell in cells:
            yield from _inside(cell, walk)
            yield from walk.closed()
        return
    walk.tables += 1
    yield from tables.passages(_cells(rows), walk.tables)
    for inner in table.iter("table"):
        if inner is not table and _table_of(inner) is table:
            yield from _table(inner, walk)


def _table_of(element: etree._Element) -> etree._Element | None:
    return next(element.iterancestors("table"), None)


def _cells(rows: list[etree._Element]) -> list[tables.Cell]:
    """The cells where they stand when those above and before them span rows and columns."""
    cells: list[tables.Cell] = []
    taken: set[tuple[int, int]] = set()
    for row, element in enumerate(rows, 1):
        column = 1
        for cell in element:
            if cell.tag not in {"td", "th"} or _hidden(cell):
                continue
            while (row, column) in taken:
                column += 1
            across, down = _span(cell, "colspan"), _span(cell, "rowspan")
            taken |= {(row + i, column + j) for i in range(down) for j in range(across)}
            if len(taken) > CELLS:
                raise Refusal("too-many-cells", most=CELLS)
            heading = cell.tag == "th" or _in_head(element)
            cells.append(tables.Cell(row, column, clean(_cell_text(cell)), heading))
            column += across
    return cells


def _in_head(row: etree._Element) -> bool:
    parent = row.getparent()
    return parent is not None and parent.tag == "thead"


def _span(cell: etree._Element, name: str) -> int:
    return min(max(whole(str(cell.get(name, "1")).strip(), 1), 1), 1000)


def _cell_text(element: etree._Element) -> str:
    """The text of a cell without the tables in it, its paragraphs on lines of their own."""
    texts = [element.text or ""]
    for child in element:
        if child.tag == "br":
            texts.append("\v")
        elif child.tag == "sup":
            texts.append(raised("".join(child.itertext())))
        elif _is_read(child) and child.tag != "table":
            edge = "\v" if child.tag in _BLOCKS else ""
            texts += [edge, _cell_text(child), edge]
        texts.append(child.tail or "")
    return re.sub("\v+", "\v", "".join(texts)).strip("\v")
