"""The tree of a web page, walked into passages."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import chain
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
_CELLS: Final = frozenset({"td", "th"})
_BREAKS: Final = re.compile("\v+")
_SPANS: Final = ("colspan", "rowspan")
_Attributes = Sequence[tuple[str, str]]
_SPACE: Final = re.compile(r"[ \t\r\n\f]+")
_RAISED: Final = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


@dataclass
class Walk:
    """What has been read so far of a page: its passages, the text of the block that is open."""

    kind: BlockKind = "paragraph"
    level: int = 0
    depth: int = 0
    texts: list[str] = field(default_factory=list)
    tables: int = 0
    found: list[Passage] = field(default_factory=list)

    def close(self, kind: BlockKind = "paragraph", level: int = 0) -> None:
        """Keep the passage of the text read, if there is any; the next one is of this kind."""
        text = clean("".join(self.texts)) if self.texts else ""
        if text:
            self.found.append(Passage(self.kind, text, level=self.level))
        self.kind, self.level, self.texts = kind, level, []


def clean(text: str) -> str:
    """The text with the space as it is shown: one space for many, lines only at breaks."""
    if text.isprintable() and "  " not in text:
        return text.strip(" ")
    lines = _SPACE.sub(" ", text).split("\v")
    return "\n".join(line.strip() for line in lines).strip("\n \u200b\ufeff")


def raised(text: str) -> str:
    """The text of a superscript, apart from the digits before it.

    >>> "63" + raised("1")
    '63¹'
    """
    return text.translate(_RAISED)


def passages(page: etree._Element) -> list[Passage]:
    """The passages of a page in reading order, what a browser hides left out."""
    walk = Walk()
    _element(page, walk)
    walk.close()
    return walk.found


def _element(element: etree._Element, walk: Walk) -> None:
    """Read an element and all that is in it; its tail is its parent's."""
    tag = element.tag
    if not _is_read(element):
        return
    if tag == "table":
        _table(element, walk)
    elif tag == "br":
        walk.texts.append("\v")
    elif tag == "sup":
        walk.texts.append(raised("".join(element.itertext())))
    elif tag == "pre":
        walk.close()
        walk.texts.append("".join(element.itertext()).replace("\n", "\v"))
        walk.close()
    elif tag in _BLOCKS:
        walk.close(*_opened(tag, walk))
        walk.depth += tag in {"ul", "ol"}
        _inside(element, walk)
        walk.depth -= tag in {"ul", "ol"}
        walk.close()
    else:
        _inside(element, walk)


def _inside(element: etree._Element, walk: Walk) -> None:
    if element.text:
        walk.texts.append(element.text)
    for child in element:
        _element(child, walk)
        if child.tail:
            walk.texts.append(child.tail)


def _opened(tag: str, walk: Walk) -> tuple[BlockKind, int]:
    if tag in _HEADINGS:
        return ("title" if tag == "h1" else "heading"), _HEADINGS[tag]
    if tag == "li" or (walk.kind == "item" and not "".join(walk.texts).strip()):
        return "item", max(walk.depth, 1)
    return "paragraph", 0


def _is_read(element: etree._Element) -> bool:
    return isinstance(element.tag, str) and element.tag not in UNREAD and not _hidden(element)


def _hidden(element: etree._Element) -> bool:
    return _hides(element.items())


def _hides(attributes: _Attributes) -> bool:
    for name, value in attributes:
        if name == "hidden" or (name == "aria-hidden" and value == "true"):
            return True
        if name == "style" and _HIDDEN.search(str(value)):
            return True
    return False


def _table(table: etree._Element, walk: Walk) -> None:
    """A table's cells, and then the tables in them; a table of one cell only frames its text."""
    walk.close()
    rows = [row for row in table.iter("tr") if _table_of(row) is table and not _hidden(row)]
    cells = [[cell for cell in row if cell.tag in _CELLS] for row in rows]
    for caption in table.findall("caption"):
        _element(caption, walk)
    if sum(map(len, cells)) == 1 or table.get("role") == "presentation":
        for cell in chain(*cells):
            _inside(cell, walk)
            walk.close()
        return
    walk.tables += 1
    walk.found += tables.passages(_placed(rows, cells), walk.tables)
    for inner in table.iter("table"):
        if inner is not table and _table_of(inner) is table:
            _table(inner, walk)


def _table_of(element: etree._Element) -> etree._Element | None:
    return next(element.iterancestors("table"), None)


def _placed(rows: list[etree._Element], cells: list[list[etree._Element]]) -> list[tables.Cell]:
    """The cells where they stand when those above and before them span rows and columns."""
    placed: list[tables.Cell] = []
    taken: set[tuple[int, int]] = set()
    count = 0
    for row, (element, across_row) in enumerate(zip(rows, cells, strict=True), 1):
        column, headed = 1, _in_head(element)
        for cell in across_row:
            attributes = cell.items()
            if attributes and _hides(attributes):
                continue
            across, down = _spans(attributes)
            while taken and (row, column) in taken:
                column += 1
            if across > 1 or down > 1:
                taken |= {(row + i, column + j) for i in range(down) for j in range(across)}
            count += across * down
            if count > CELLS:
                raise Refusal("too-many-cells", most=CELLS)
            text = clean(_cell_text(cell))
            placed.append(tables.Cell(row, column, text, cell.tag == "th" or headed))
            column += across
    return placed


def _in_head(row: etree._Element) -> bool:
    parent = row.getparent()
    return parent is not None and parent.tag == "thead"


def _spans(attributes: _Attributes) -> tuple[int, int]:
    """How many columns and rows a cell spans."""
    spans = dict(attributes)
    if not spans.keys() & _SPANS:
        return 1, 1
    across, down = (
        min(max(whole(str(spans.get(name, "1")).strip(), 1), 1), 1000) for name in _SPANS
    )
    return across, down


def _cell_text(element: etree._Element) -> str:
    """The text of a cell without the tables in it, its paragraphs on lines of their own."""
    if not len(element):
        return element.text or ""
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
    return _BREAKS.sub("\v", "".join(texts)).strip("\v")
