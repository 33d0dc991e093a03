"""Plain text: its own characters, with paragraphs, headings, items and tables found in them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final, NamedTuple

from cierre.audit.document import Document
from cierre.audit.readers import tables
from cierre.audit.readers.encoding import decode
from cierre.audit.readers.limits import LINE_OF_TABLE
from cierre.audit.readers.lines import MARK, could_be_heading, ends_sentence, width
from cierre.audit.readers.passages import Passage, Span, document_of_spans
from cierre.audit.readers.written import of_text

_LINE: Final = re.compile(r"[^\r\n\f\v\u0085\u2028\u2029]*(?:\r\n|[\r\n\f\v\u0085\u2028\u2029]|$)")
_RULE: Final = re.compile(r"[-=_*~+|:\s─━═]{3,}")
_PIPES, _TABS, _GAPS, _NUMERALS = range(4)
_CELLS: Final = {
    _PIPES: re.compile(r"[^|│]+"),
    _TABS: re.compile(r"[^\t]+"),
    _GAPS: re.compile(r"\S+(?:[ \u00a0]\S+)*"),
    _NUMERALS: re.compile(r"[^\W\d](?:\S|\s+(?![+−-]?\d))*|\S+"),
}
_GAP: Final = re.compile(r"\s\s|[^\S \u00a0]")
_PIPE: Final = re.compile(r"(?:^|\s)[|│](?:\s|$)|[|│].*[|│]")
_ROW: Final = re.compile(
    r"[^\W\d](?:[^\s\d.;:。；：]|\s(?![\s\d+−-]))*"
    r"(?:\s+[+−-]?\d[\d.,]*\s?%?){2,}"
)
_NARROWEST: Final = 50
_WIDEST: Final = 120
"""The widths that text is wrapped at by hand or by mail programs."""


class Line(NamedTuple):
    """A line's bounds in the text, without the space around it, and its indent."""

    text: str
    start: int
    end: int
    indent: int


def read(file: str, content: bytes) -> Document:
    """The document of a plain text file."""
    return read_text(file, decode(content))


def read_text(file: str, text: str) -> Document:
    """The document of a plain text."""
    text, written = of_text(text)
    chunks = list(_chunks(text))
    widest = max((width(line.text) for chunk in chunks for line in chunk), default=0)
    spans: list[Span] = []
    tables_found = 0
    for chunk in chunks:
        for lines, in_table in _split(chunk):
            if in_table:
                tables_found += 1
                spans += _table(lines, tables_found)
            else:
                spans += _passages(lines, widest, first=not spans, alone=len(chunk) == 1)
    return replace(document_of_spans(file, text, spans), written=written)


def _chunks(text: str) -> Iterator[tuple[Line, ...]]:
    """Lines that no blank line parts; rules drawn with dashes are left out."""
    chunk: list[Line] = []
    for found in _LINE.finditer(text):
        line = found[0].strip()
        if line and not _RULE.fullmatch(line):
            start = found.start() + found[0].index(line)
            indent = start - found.start()
            chunk.append(Line(line, start, start + len(line), indent))
        elif not line and chunk:
            yield tuple(chunk)
            chunk = []
    if chunk:
        yield tuple(chunk)


def _split(chunk: Sequence[Line]) -> Iterator[tuple[tuple[Line, ...], bool]]:
    """The chunk's runs of table rows and of other lines."""
    forms = [_form(line) for line in chunk]
    start = 0
    while start < len(chunk):
        end = start + 1
        while end < len(chunk) and forms[end] == forms[start]:
            end += 1
        in_table = forms[start] is not None and end - start > 1
        if not in_table:
            while end < len(chunk) and not _begins_table(forms[end : end + 2]):
                end += 1
        yield tuple(chunk[start:end]), in_table
        start = end


def _begins_table(forms: Sequence[int | None]) -> bool:
    return len(forms) == 2 and forms[0] is not None and forms[0] == forms[1]


def _form(line: Line) -> int | None:
    """What parts a line into cells, if anything does."""
    if len(line.text) > LINE_OF_TABLE:
        return None
    if ("|" in line.text or "│" in line.text) and _PIPE.search(line.text):
        return _PIPES
    if "\t" in line.text:
        return _TABS
    if _ROW.fullmatch(line.text):
        return _NUMERALS
    parted = _GAP.search(line.text)
    return _GAPS if parted and not MARK.match(line.text) and not ends_sentence(line.text) else None


def _table(lines: Sequence[Line], number: int) -> Iterator[Span]:
    form = _form(lines[0])
    assert form is not None
    cells, bounds = [], {}
    for row, line in enumerate(lines, 1):
        for column, found in enumerate(_CELLS[form].finditer(line.text), 1):
            text = found[0].strip()
            if text:
                start = line.start + found.start() + found[0].index(text)
                cells.append(tables.Cell(row, column, text))
                bounds[row, column] = start
    for passage in tables.passages(cells, number):
        start = bounds[passage.row, passage.column]
        yield Span(passage, start, start + len(passage.text))


def _passages(lines: Sequence[Line], widest: int, *, first: bool, alone: bool) -> Iterator[Span]:
    paragraphs = list(_paragraphs(lines, widest))
    for number, paragraph in enumerate(paragraphs):
        start, end = paragraph[0].start, paragraph[-1].end
        line = paragraph[0].text
        mark = MARK.match(line)
        short = len(paragraph) == 1 and could_be_heading(line)
        if first and number == 0 and short and mark is None:
            yield Span(Passage("title", line, level=1), start, end)
        elif short and (alone or _opens(paragraphs, number)) and not _counts(line, mark):
            after = mark.end() if mark and mark.end() < len(line) else 0
            yield Span(Passage("heading", line, level=1), start + after, end)
        elif mark and mark.end() < len(line):
            level = 1 + paragraph[0].indent // 2
            yield Span(Passage("item", line, level=level), start + mark.end(), end)
        else:
            yield Span(Passage("paragraph", line), start, end)


def _opens(paragraphs: Sequence[Sequence[Line]], number: int) -> bool:
    """Whether a numbered line stands before text that bears no mark of its own."""
    marked = [MARK.match(each[0].text) for each in paragraphs[number : number + 2]]
    return len(marked) == 2 and marked[0] is not None and marked[1] is None


def _counts(line: str, mark: re.Match[str] | None) -> bool:
    """Whether a line says a number beyond its mark, as headings seldom do."""
    return re.search(r"\d", line[mark.end() if mark else 0 :]) is not None


def _paragraphs(lines: Sequence[Line], widest: int) -> Iterator[tuple[Line, ...]]:
    """Lines put together again where one was broken because the next word did not fit."""
    whole = len(lines) > 2 and all(
        _full(line, following, widest) for line, following in pairwise(lines)
    )
    paragraph: list[Line] = []
    for line in lines:
        if paragraph and not (
            _full(paragraph[-1], line, widest)
            and not MARK.match(line.text)
            and (whole or _continues(paragraph[-1], line))
        ):
            yield tuple(paragraph)
            paragraph = []
        paragraph.append(line)
    yield tuple(paragraph)


def _full(line: Line, following: Line, widest: int) -> bool:
    if not _NARROWEST <= widest <= _WIDEST:
        return False
    word = following.text.split(maxsplit=1)[0]
    reach = 2 if width(word) > len(word) else len(word) + 1
    return width(line.text) + line.indent + reach > widest


def _continues(line: Line, following: Line) -> bool:
    return not ends_sentence(line.text) and not following.text[0].isupper()
