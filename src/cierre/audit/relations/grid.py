"""Numbers in rows and columns: tables, and lines of a name and a number that stand together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from cierre.audit.grammar.mention import Mention
from cierre.audit.grammar.report import Report
from cierre.audit.grammar.sentences import Sentence
from cierre.audit.grammar.tables import Table

_FEWEST: Final = 3
_SHORTEST, _LONGEST, _BEHIND = 2, 60, 3
"""How long the name before a line's number may be, and what is behind it, in characters."""


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
    rows: Sequence[Line], columns: Sequence[int], heads: Mapping[int, str]
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
        line = None if sentence.in_table else _line(report, sentence)
        if line is None or sentence.block > last + 1:
            yield from _of_rows(rows)
            rows = []
        rows += [line] if line else []
        last = sentence.block
    yield from _of_rows(rows)


def _line(report: Report, sentence: Sentence) -> Line | None:
    """A sentence that is a name and a number, as a row."""
    mentions = report.of(sentence)
    if len(mentions) != 1 or not mentions[0].counts:
        return None
    only = mentions[0]
    name = report.text[sentence.start : only.start].strip()
    behind = report.text[only.end : sentence.end].strip()
    if not _SHORTEST <= len(name) <= _LONGEST or len(behind) > _BEHIND:
        return None
    return Line(name.rstrip(":： "), {0: only})


def _of_rows(rows: Sequence[Line]) -> Iterator[Grid]:
    if len(rows) >= _FEWEST:
        yield Grid(tuple(rows), _columns(rows, [0], {}))
