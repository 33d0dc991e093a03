"""Numbers in rows and columns: tables, and lines of a name and a number that stand together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from cierre.audit.grammar.mention import Mention
from cierre.audit.grammar.report import Report
from cierre.audit.grammar.tables import Table

_FEWEST: Final = 3


@dataclass(frozen=True, slots=True)
class Line:
    """A row or a column: the words at its head, and its numbers by their place along it."""

    head: str
    numbers: dict[int, Mention]


@dataclass(frozen=True, slots=True)
class Grid:
    """Lines of numbers, both ways."""

    rows: tuple[Line, ...]
    columns: tuple[Line, ...]


def grids(report: Report) -> Iterator[Grid]:
    """The tables of a report, and its runs of named numbers as tables of one column."""
    for table in report.tables:
        yield _of_table(table)
    yield from _of_lines(report)


def _of_table(table: Table) -> Grid:
    columns = table.columns
    rows = []
    heads = dict.fromkeys(columns, "")
    for at, row in enumerate(table.rows):
        numbers = {column: cell.mention for column, cell in row.items() if cell.mention}
        first = row.get(columns[0])
        name = first.text if first and not first.mention else ""
        if at == 0 and not numbers:
            heads = {column: cell.text for column, cell in row.items()}
        else:
            rows.append(Line(name, numbers))
    return Grid(tuple(rows), _columns(rows, columns, heads))


def _columns(
    rows: Sequence[Line], columns: Sequence[int], heads: dict[int, str]
) -> tuple[Line, ...]:
    return tuple(
        Line(
            heads.get(column, ""),
            {at: row.numbers[column] for at, row in enumerate(rows) if column in row.numbers},
        )
        for column in columns
    )


def _of_lines(report: Report) -> Iterator[Grid]:
    """Paragraphs or items in a row that are a name and one number each."""
    rows: list[Line] = []
    last = -2
    for sentence in report.sentences:
        mentions = [each for each in report.of(sentence) if each.counts]
        block = report.document.blocks[sentence.block]
        alone = len(report.of(sentence)) == len(mentions) == 1 and not sentence.in_table
        words = report.text[sentence.start : sentence.end]
        if alone and sentence.block <= last + 1 and _mostly(words, mentions[0], block.start):
            rows.append(
                Line(words[: mentions[0].start - sentence.start].strip(" :"), {0: mentions[0]})
            )
        elif len(rows) >= _FEWEST:
            yield Grid(tuple(rows), _columns(rows, [0], {}))
            rows = []
        else:
            rows = []
            if alone and _mostly(words, mentions[0], block.start):
                rows = [
                    Line(words[: mentions[0].start - sentence.start].strip(" :"), {0: mentions[0]})
                ]
        last = sentence.block
    if len(rows) >= _FEWEST:
        yield Grid(tuple(rows), _columns(rows, [0], {}))


def _mostly(words: str, mention: Mention, start: int) -> bool:
    before, after = mention.start - start, len(words.strip()) - (mention.end - start)
    return 2 <= before <= 60 and after <= 3
