"""The report as GitHub Markdown: readable as it stands, with what people wrote kept as text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from cierre.report.document import (
    Block,
    Bullets,
    Chart,
    Cover,
    Document,
    KeyFigures,
    Paragraph,
    Runs,
    Section,
    Signatures,
    Table,
    Text,
)
from cierre.report.legible import legible
from cierre.report.widths import letters
from cierre.report.written import in_markdown

_MEANT = re.compile(r"([\\`*_\[\]<|~$]|#(?=\d)|&(?=#?\w+;))")
_STARTS_A_LIST = re.compile(r"^(\d{1,9})([.)])(?=\s|$)")
_STARTS_A_BLOCK = re.compile(r"^([-+=>#])")
_BLANKS = re.compile(r"[ \t\r\n\f\v]+")
_WIDE_SIGNS = "：，。；"
"""Asterisks do not end strong words between one of these and a word without a blank."""

_SMALLEST_RULE = 3
_DEEPEST = 6


def render(document: Document) -> bytes:
    """The document's Markdown in UTF-8: blocks with one empty line between them."""
    document = legible(document)
    colon = document.labels.colon
    blocks = [*_cover(document.cover, colon)]
    for section in document.sections:
        blocks += _section(section, 2, colon)
    blocks += ["---", escaped(document.remark), escaped(document.footer)]
    return in_markdown("\n\n".join(block for block in blocks if block) + "\n").encode()


def escaped(text: str) -> str:
    """Text of one line that Markdown shows as it was written."""
    line = _MEANT.sub(r"\\\1", _BLANKS.sub(" ", text).strip(" "))
    line = _STARTS_A_LIST.sub(r"\1\\\2", line)
    return _STARTS_A_BLOCK.sub(r"\\\1", line)


def _cover(cover: Cover, colon: str) -> Iterator[str]:
    yield f"# {escaped(cover.title)}"
    yield f"**{escaped(cover.office)}**" if cover.office.strip() else ""
    yield escaped(cover.subtitle)
    yield "\n".join(f"- {escaped(label)}{colon}{escaped(value)}" for label, value in cover.facts)


def _section(section: Section, level: int, colon: str) -> Iterator[str]:
    yield f"*{escaped(section.topic)}*" if section.topic else ""
    yield f"{'#' * min(level, _DEEPEST)} {escaped(section.title)}"
    for block in section.blocks:
        yield from _block(block, colon)
    for each in section.subsections:
        yield from _section(each, level + 1, colon)


def _block(block: Block, colon: str) -> Iterator[str]:
    match block:
        case Paragraph():
            yield _runs(block.runs)
        case Bullets():
            yield "\n".join(f"- {_runs(entry)}" for entry in block.entries)
        case KeyFigures():
            yield "\n".join(
                f"- {escaped(tile.label)}{colon}{_strong(tile.value)}"
                + (f" · {_runs(tile.context)}" if tile.context else "")
                for tile in block.tiles
            )
        case Table():
            yield from _table(block)
        case Chart():
            yield from _chart(block)
        case Signatures():
            lines = [f"- {escaped(each.role)}{colon}{escaped(each.name)}" for each in block.lines]
            if block.date_label:
                lines.append(f"- {escaped(block.date_label)}{colon}")
            yield "\n".join(line.rstrip() for line in lines)


def _table(table: Table) -> Iterator[str]:
    if table.caption:
        yield f"**{escaped(table.caption)}**"
    rows = [[_runs(cell) for cell in row] for row in table.rows]
    if table.total and rows:
        rows[-1] = [_strong(cell) for cell in table.rows[-1]]
    heads = [escaped(column.heading) for column in table.columns]
    yield _grid(heads, rows, [column.align != "left" for column in table.columns])


def _chart(chart: Chart) -> Iterator[str]:
    """A chart's numbers, and in words what its drawing shows."""
    rows = [
        [
            f"**{escaped(mark.label)}**" if mark.strong else escaped(mark.label),
            f"**{escaped(mark.number.text)}**" if mark.strong else escaped(mark.number.text),
        ]
        for mark in chart.marks
    ]
    yield f"**{escaped(chart.title)}**" if chart.title else ""
    yield escaped(chart.alternative)
    yield _grid(["", ""], rows, [False, True])


def _grid(heads: list[str], rows: list[list[str]], right: list[bool]) -> str:
    widths = [
        max(_SMALLEST_RULE, *(letters(line[column]) for line in [heads, *rows]))
        for column in range(len(heads))
    ]

    def line(cells: list[str]) -> str:
        padded = []
        for cell, width, to_right in zip(cells, widths, right, strict=True):
            blank = " " * (width - letters(cell))
            padded.append(blank + cell if to_right else cell + blank)
        return f"| {' | '.join(padded)} |"

    rule = [
        "-" * (width - 1) + ":" if to_right else "-" * width
        for width, to_right in zip(widths, right, strict=True)
    ]
    return "\n".join([line(heads), line(rule), *(line(row) for row in rows)])


def _runs(runs: Runs) -> str:
    """Runs on one line; the blanks at the ends of strong words stand outside their asterisks.

    Strong words beside each other are strong as one: a name in its own language and its colon.
    """
    pieces = []
    for strong, alike in groupby(runs, lambda run: isinstance(run, Text) and run.strong):
        # strong words of two languages side by side are strong once
        plain = _BLANKS.sub(" ", "".join(run.text for run in alike))
        bare = plain.strip()
        if strong and bare:
            before = plain[: len(plain) - len(plain.lstrip())]
            after = plain[len(plain.rstrip()) :]
            while len(bare) > 1 and bare[-1] in _WIDE_SIGNS:
                bare, after = bare[:-1], bare[-1] + after
            pieces.append(f"{before}**{_MEANT.sub(_BACKSLASH, bare)}**{after}")
        else:
            pieces.append(_MEANT.sub(_BACKSLASH, plain))
    line = _STARTS_A_LIST.sub(r"\1\\\2", "".join(pieces).strip(" "))
    return _STARTS_A_BLOCK.sub(r"\\\1", line)


def _strong(runs: Runs) -> str:
    plain = "".join(run.text for run in runs)
    return f"**{escaped(plain)}**" if plain.strip() else ""


_BACKSLASH = r"\\\1"
