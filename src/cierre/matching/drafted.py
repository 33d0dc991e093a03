"""What the report of a statement says, as one text, and where in it each figure's number stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from cierre.report.blocks import MOST_LINKS
from cierre.report.document import (
    Block,
    Bound,
    Bullets,
    Chart,
    Document,
    KeyFigures,
    Paragraph,
    Run,
    Runs,
    Section,
    Table,
)
from cierre.report.numbers import formatter_for

_PAGE = "0"


@dataclass(frozen=True)
class Stated:
    """A number of a figure as the report has it, and where it stands in the report's text.

    ``line`` is the number of the line: a paragraph, an entry, a row of a table. ``drawn`` tells
    whether it is a mark of a chart.
    """

    number: Bound
    start: int
    end: int
    line: int
    drawn: bool = False


@dataclass
class Told:
    """The report's text, line by line, with the numbers that it states."""

    lines: list[str] = field(default_factory=list)
    stated: list[Stated] = field(default_factory=list)
    _length: int = 0

    @property
    def text(self) -> str:
        """All lines, each ended."""
        return "".join(self.lines)

    def line(self, runs: Iterable[Run | str], *, drawn: bool = False) -> None:
        """One line more."""
        said = ""
        for each in runs:
            text = each if isinstance(each, str) else each.text
            if isinstance(each, Bound) and each.text:
                start = self._length + len(said)
                self.stated.append(Stated(each, start, start + len(text), len(self.lines), drawn))
            said += text
        self.lines.append(f"{said}\n")
        self._length += len(said) + 1

    def row(self, cells: Iterable[Runs | str]) -> None:
        """One line more, of cells."""
        runs: list[Run | str] = []
        for each in cells:
            runs += [each, "\t"] if isinstance(each, str) else [*each, "\t"]
        self.line(runs)


def told(document: Document) -> Told:
    """The text of a report, body and annex."""
    found = Told()
    cover = document.cover
    for each in (cover.office, cover.title, cover.subtitle):
        found.line([each])
    for label, value in cover.facts:
        found.line([f"{label}{document.labels.colon}{value}"])
    _contents(found, document)
    for section in document.sections:
        _section(found, section)
    found.line([document.remark])
    _records(found, document)
    found.line([document.footer])
    return found


def _contents(found: Told, document: Document) -> None:
    """The contents that a printed report has, with a number in the place of each page's."""
    for annex in (False, True):
        titles = [each.topic or each.title for each in document.sections if each.annex == annex]
        pages = " · ".join(f"{each} {_PAGE}" for each in titles)
        found.line([f"{document.labels.contents}{document.labels.colon}{pages}"])


def _section(found: Told, section: Section) -> None:
    if section.topic:
        found.line([section.topic])
    found.line(section.finding or [section.title])
    for block in section.blocks:
        _block(found, block)
    for each in section.subsections:
        _section(found, each)


def _block(found: Told, block: Block) -> None:
    match block:
        case Paragraph():
            found.line(block.runs)
        case Bullets():
            for entry in block.entries:
                found.line(entry)
        case KeyFigures():
            for tile in block.tiles:
                found.line([tile.label, "\t", *tile.value, "\t", *tile.context])
        case Table():
            found.line([block.caption])
            found.row([each.heading for each in block.columns])
            for row in block.rows:
                found.row(row)
        case Chart():
            _chart(found, block)


def _chart(found: Told, chart: Chart) -> None:
    """What a chart says in words, its marks as rows, and as they are drawn; a format shows some
    of these."""
    found.line([chart.title])
    found.line(_in_words(chart))
    for mark in chart.marks:
        found.line([mark.label, "\t", mark.number], drawn=True)
    for mark in chart.marks:
        found.line([mark.number, "\t", mark.label], drawn=True)
    found.line(_held_against(chart.limits_label, chart, ("lower", "upper")))
    found.line(_held_against(chart.target_label, chart, ("target",)))


def _records(found: Told, document: Document) -> None:
    """How many records each figure has, and which, as a page lists them that shows records."""
    labels = {each.figure: each.label for each in document.figures if not each.part}
    sheets, formatter = document.records, formatter_for(document.locale, document.currency)
    for key in dict.fromkeys(key for sheet in sheets for key in sheet.figures):
        figure, _, part = key.partition("?")
        of_it = [(sheet, row) for sheet in sheets for row in sheet.figures.get(key, ())]
        named = next((sheet.parts[part] for sheet, _ in of_it if part in sheet.parts), part)
        count = Bound(formatter.number(len(of_it), "items"), figure, part, "records")
        numbers = [f" {sheet.rows[row][0]}" for sheet, row in of_it[:MOST_LINKS]]
        found.line([f"{labels.get(figure, '')} {named}"])
        found.line([count, f" {document.labels.records}", *numbers])


def _in_words(chart: Chart) -> Iterator[Run | str]:
    """The alternative of a chart, its marks' numbers bound as they stand in it."""
    said, end = chart.alternative, len(chart.title)
    last = 0
    for mark in chart.marks:
        at = said.find(f"{mark.label} {mark.number.text}", end)
        if at < 0 or not isinstance(mark.number, Bound):
            continue
        start = at + len(mark.label) + 1
        yield said[last:start]
        yield mark.number
        last = end = start + len(mark.number.text)
    rest = said[last:]
    for label, aspects in ((chart.target_label, ("target",)),
                           (chart.limits_label, ("lower", "upper"))):  # fmt: skip
        at = rest.find(label) if label else -1
        if at >= 0:
            yield rest[:at]
            yield from _held_against(label, chart, aspects)
            rest = rest[at + len(label) :]
    yield rest


def _held_against(label: str, chart: Chart, aspects: tuple[str, ...]) -> Iterator[Run | str]:
    """A target or limits as a chart's key says them, bound to the figure that is drawn."""
    figure = next((e.number.figure for e in chart.marks if isinstance(e.number, Bound)), "")
    if figure and len(aspects) == 1:
        first = next((at for at, each in enumerate(label) if each.isdigit()), len(label))
        yield label[:first]
        yield Bound(label[first:], figure, "", aspects[0])
        return
    pieces = [each for each in _pieces(label) if each]
    numerals = [each for each in pieces if any(map(str.isdigit, each))]
    # a duration is one number of several numerals
    several = max(1, len(numerals) // len(aspects))
    count = 0
    for each in pieces:
        if figure and any(map(str.isdigit, each)):
            aspect = aspects[min(count // several, len(aspects) - 1)]
            yield Bound(each, figure, "", aspect)
            count += 1
        else:
            yield each


def _pieces(label: str) -> Iterator[str]:
    """A text in turns of words and digits with what joins them."""
    piece, digits = "", False
    for at, each in enumerate(label):
        joins = each in ".,−-" and label[at + 1 : at + 2].isdigit()
        now = each.isdigit() or joins
        if now != digits and piece:
            yield piece
            piece = ""
        piece, digits = piece + each, now
    yield piece
