"""The tables, headings and paragraphs that the lines of PDF pages make."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from statistics import median
from typing import Final, NamedTuple

from cierre.audit.readers import tables
from cierre.audit.readers.lines import HANZI, MARK, could_be_heading, ends_sentence, joined
from cierre.audit.readers.passages import Passage
from cierre.audit.readers.pdf_page import Box, Page, Piece
from cierre.audit.readers.pdf_tables import table_cells

_PAGE_NUMBER: Final = re.compile(
    r"\W*(?:p[áa]g(?:ina|\.)?|page|第)?\s*\d{1,4}\s*(?:页|頁)?"
    r"(?:\W*(?:de|of|/|共)?\s*\d{1,4}\s*(?:页|頁)?)?\W*",
    re.I,
)
_MARGIN: Final = 0.1
_LARGER: Final = 1.15
_NARROWEST: Final = 0.35
_LEADING: Final = 1.35


class Line(NamedTuple):
    """A line of running text."""

    text: str
    box: Box
    bold: bool
    page: int


class Paragraph(NamedTuple):
    """Lines put together, with the last of them for what may follow."""

    text: str
    first: Line
    last: Line


def passages(pages: Sequence[Page]) -> Iterator[Passage]:
    """The passages of a file's pages; what is printed on each page anew is left out."""
    repeated = _repeated(pages)
    body = _body_height(pages)
    found: list[Passage | Paragraph] = []
    number = 0
    for page in pages:
        leading, reaches = _leading(page), _reaches(page)
        for content in _contents(_without_margins(page, repeated)):
            if isinstance(content, Line):
                _add(found, content, _margin(reaches, content.box), leading, page.width)
            else:
                number += 1
                found += tables.passages(content, number, page.number)
    for place, each in enumerate(found):
        passage = each if isinstance(each, Passage) else _passage(each, body)
        opens = place == 0 and passage.kind == "heading"
        yield passage._replace(kind="title", level=1) if opens else passage


def _repeated(pages: Sequence[Page]) -> frozenset[str]:
    """Lines at the edges of pages that differ in their digits at most."""
    counts = Counter(
        text
        for page in pages
        for text in {_alike(line) for line in page.lines if _at_edge(line, page)}
    )
    return frozenset(text for text, count in counts.items() if count > 1 and 2 * count > len(pages))


def _alike(line: Sequence[Piece]) -> str:
    return re.sub(r"\d+", "0", " ".join(piece.text for piece in line))


def _at_edge(line: Sequence[Piece], page: Page) -> bool:
    box = line[0].box
    return box.top < _MARGIN * page.height or box.bottom > (1 - _MARGIN) * page.height


def _without_margins(page: Page, repeated: frozenset[str]) -> Page:
    lines = tuple(
        line
        for line in page.lines
        if not _at_edge(line, page)
        or not (_alike(line) in repeated or _PAGE_NUMBER.fullmatch(_text(line)))
    )
    return replace(page, lines=lines)


def _text(line: Sequence[Piece]) -> str:
    return " ".join(piece.text for piece in line)


def _body_height(pages: Sequence[Page]) -> float:
    """The height of the type that most of the text is set in."""
    heights: Counter[float] = Counter()
    for page in pages:
        for line in page.lines:
            for piece in line:
                heights[round(piece.box.height, 1)] += len(piece.text)
    return heights.most_common(1)[0][0] if heights else 0.0


def _contents(page: Page) -> Iterator[Line | list[tables.Cell]]:
    """The page's lines, and in place of those of a table its cells."""
    lines = [_with_mark(line) for line in page.lines]
    start = 0
    while start < len(lines):
        cells, end = table_cells(lines, start) if len(lines[start]) > 1 else ([], start)
        if cells:
            yield cells
        else:
            end = start + 1
            box = lines[start][0].box._replace(right=lines[start][-1].box.right)
            yield Line(_text(lines[start]), box, lines[start][0].bold, page.number)
        start = end


def _with_mark(line: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """An item's mark goes with its text however far apart they stand."""
    if len(line) == 1 or not MARK.fullmatch(f"{line[0].text} "):
        return line
    box = line[1].box._replace(left=line[0].box.left)
    text = f"{line[0].text} {line[1].text}"
    return (Piece(text, box, line[1].bold), *line[2:])


def _add(
    found: list[Passage | Paragraph], line: Line, margin: float, leading: float, width: float
) -> None:
    """Add a line to the paragraph before it when it goes on there, else begin one."""
    last = found[-1] if found else None
    if isinstance(last, Paragraph) and _goes_on(last, line, margin, leading, width):
        found[-1] = Paragraph(joined(last.text, line.text), last.first, line)
    else:
        found.append(Paragraph(line.text, line, line))


def _goes_on(paragraph: Paragraph, line: Line, margin: float, leading: float, width: float) -> bool:
    last = paragraph.last
    if MARK.match(line.text) or (last.bold != line.bold and could_be_heading(paragraph.text)):
        return False
    if abs(last.box.height - line.box.height) > 0.1 * line.box.height:
        return False
    unfinished = not ends_sentence(paragraph.text) and (
        line.text[0].islower() or HANZI.match(line.text[0]) is not None
    )
    below = 0 < last.box.bottom - line.box.bottom <= _LEADING * leading
    if not below:
        return unfinished and _is_full(last, line, last.box.right, width)
    indented = line.box.left > last.box.left + 0.7 * line.box.height
    return _is_full(last, line, margin, width) and (unfinished or not indented)


def _is_full(last: Line, line: Line, margin: float, width: float) -> bool:
    """Whether the next line's first word had no room on the last line."""
    word = 1 if HANZI.match(line.text[0]) else len(line.text.split(maxsplit=1)[0]) + 1
    room = (line.box.right - line.box.left) * word / len(line.text)
    wide = margin - last.box.left > _NARROWEST * width
    return wide and last.box.right + room > margin - 1


def _reaches(page: Page) -> list[tuple[float, float, float]]:
    """The right and left ends of a page's lines and the height of their type, from the right."""
    ends = {(each[-1].box.right, each[0].box.left, each[0].box.height) for each in page.lines}
    return sorted(ends, reverse=True)


def _margin(reaches: Sequence[tuple[float, float, float]], box: Box) -> float:
    """How far to the right type of this size reaches in the column of a line."""
    slack = 0.05 * box.height
    for right, left, height in reaches:
        if abs(height - box.height) < slack and left < box.right and right > box.left:
            return right
    return box.right


def _leading(page: Page) -> float:
    """The usual distance from a line to the next."""
    distances = [
        above[0].box.bottom - below[0].box.bottom
        for above, below in zip(page.lines, page.lines[1:], strict=False)
        if 0 < above[0].box.bottom - below[0].box.bottom < 3 * above[0].box.height
    ]
    return median(distances) if distances else page.height


def _passage(paragraph: Paragraph, body: float) -> Passage:
    first = paragraph.first
    large = first.box.height > _LARGER * body
    wordy = could_be_heading(paragraph.text) and not tables.is_numeral(paragraph.text)
    if (large or first.bold) and wordy:
        level = 1 if first.box.height > _LARGER * _LARGER * body else 2
        return Passage("heading", paragraph.text, page=first.page, level=level)
    return Passage("paragraph", paragraph.text, page=first.page)
