"""The blocks of a report as HTML, every number leading to where its records are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from functools import cache
from importlib.resources import files
from itertools import zip_longest
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from markupsafe import Markup, escape

from cierre.book import DURATIONS, Unit
from cierre.report.anchors import Anchors, shown_rows
from cierre.report.charts import PHONE, WIDTH, draw
from cierre.report.decimals import paddings
from cierre.report.document import (
    Block,
    Bound,
    Bullets,
    Chart,
    Document,
    KeyFigures,
    Paragraph,
    RecordSheet,
    Runs,
    Section,
    Signatures,
    Table,
    Text,
)
from cierre.report.numbers import Formatter
from cierre.report.sentences import SpokenNumber, format_wording
from cierre.report.tongues import Tongues, with_titles
from cierre.report.widths import cut_words, narrowest

LONGEST_WORD = 30
"""Letters that a word may have and is not broken."""

MOST_LINKS = 60
"""An entry of more records than these leads to the first of them and says how many."""

PHONE_ROOM = 50
"""Letters of a table that stand beside each other on a phone; of a wider one, each row's cells
stand below each other, every one with its heading."""

MOST_COLUMNS = 3
"""Columns of a sheet of records that a phone shows beside each other."""


Place = tuple[int, int, int]
"""Where a paragraph is: the ``id`` of its section, its block, and the entry of that."""


class Blocks:
    """What the templates show, with the addresses of everything on the page."""

    def __init__(
        self, document: Document, anchors: Anchors, beside: Mapping[Place, Markup] | None = None
    ) -> None:
        self._beside = beside or {}
        self._document = document
        self._anchors = anchors
        self._formatter = Formatter(document.locale)
        titles = (row[1] for sheet in document.records for row in sheet.rows)
        self._tongues = Tongues(with_titles(document.foreign, titles))
        self._said: dict[str, Markup] = {}
        self.words = format_wording(document.language)

    def say(self, text: str) -> Markup:
        """A text, marked where it is in another language."""
        if text not in self._said:
            self._said[text] = self._runs(self._tongues.said(text))
        return self._said[text]

    def section(self, section: Section, level: int) -> dict[str, Any]:
        """A section and those below it, its heading on a level."""
        return {
            "id": self._anchors.section(section),
            "title": section.title,
            "topic": section.topic,
            "finding": self._runs(section.finding or self._tongues.said(section.title)),
            "annex": section.annex,
            "level": min(level, 6),
            "blocks": [self._placed(section, place) for place in range(len(section.blocks))],
            "subsections": [self.section(each, level + 1) for each in section.subsections],
        }

    def _placed(self, section: Section, place: int) -> dict[str, Any]:
        """A block with what stands beside its paragraph, or beside entries of its list."""
        shown = self._block(section.blocks[place])
        if shown["kind"] == "paragraph":
            shown["runs"] += self._beside.get((id(section), place, 0), "")
        elif shown["kind"] == "bullets":
            entries = enumerate(shown["entries"])
            shown["entries"] = [
                each + self._beside.get((id(section), place, n), "") for n, each in entries
            ]
        return shown

    def figures(self) -> list[dict[str, Any]]:
        """The entries of figures, once all links to them are known."""
        labels = {each.figure: each.label for each in self._document.figures if not each.part}
        return [self._entry(key, labels) for key in self._anchors.entries()]

    def sheet(self, sheet: RecordSheet) -> dict[str, Any]:
        """A sheet of records, as many of its rows as are shown."""
        shown = shown_rows(sheet)
        rows = [
            {
                "id": self._anchors.row(sheet, index),
                "cells": [
                    self._cell(each, kind)
                    for each, kind in zip_longest(cells, sheet.kinds, fillvalue="")
                ],
            }
            for index, cells in enumerate(sheet.rows[:shown])
        ]
        cut = ""
        if shown < len(sheet.rows):
            whole = self._count(len(sheet.rows))
            cut = self.words.text("page-cut", shown=self._count(shown), whole=whole)
        return {
            "id": self._anchors.sheet(sheet),
            "title": sheet.title,
            "headings": sheet.headings,
            "stacked": len(sheet.headings) > MOST_COLUMNS,
            "rows": rows,
            "cut": cut,
        }

    def _entry(self, key: str, labels: dict[str, str]) -> dict[str, Any]:
        figure, _, part = key.partition("?")
        holding = [each for each in self._document.records if key in each.figures]
        named = next((each.parts[part] for each in holding if part in each.parts), part)
        count = sum(len(each.figures[key]) for each in holding)
        links = [
            {"href": f"#{self._anchors.row(sheet, row)}", "text": str(sheet.rows[row][0])}
            for sheet in holding
            for row in sheet.figures[key]
            if row < shown_rows(sheet)
        ]
        spoken = SpokenNumber.of(count, Bound(str(count), figure))
        return {
            "id": self._anchors.figure(key),
            "label": labels.get(figure, ""),
            "part": named,
            "count": self.words.text("page-show", count=spoken, shown=self._count(count)),
            "links": links if len(links) <= MOST_LINKS else links[:1],
            "more": len(links) > MOST_LINKS,
        }

    def _block(self, block: Block) -> dict[str, Any]:
        match block:
            case Paragraph():
                return {"kind": "paragraph", "runs": self._runs(block.runs)}
            case Bullets():
                return {"kind": "bullets", "entries": [self._runs(each) for each in block.entries]}
            case KeyFigures():
                tiles = [
                    {
                        "label": tile.label,
                        "value": self._runs(tile.value),
                        "context": self._runs(tile.context) if tile.context else None,
                        "tone": tile.tone,
                    }
                    for tile in block.tiles
                ]
                return {"kind": "tiles", "tiles": tiles}
            case Table():
                return self._table(block)
            case Chart():
                wide, narrow = (
                    Markup(  # noqa: S704
                        draw(block, self._anchors.link, width, self._tongues.language_of)
                    )
                    for width in (WIDTH, PHONE)
                )
                return {"kind": "chart", "title": block.title, "wide": wide, "narrow": narrow}
            case Signatures():
                return {"kind": "signatures", "block": block}

    def _table(self, table: Table) -> dict[str, Any]:
        padding = paddings(table)
        rows = [
            [
                {"runs": self._runs(cell), "padding": padding[row][column]}
                for column, cell in enumerate(cells)
            ]
            for row, cells in enumerate(table.rows)
        ]
        return {
            "kind": "table",
            "ids": [self._anchors.definition(each) for each in table.defines],
            "caption": table.caption,
            "columns": table.columns,
            "stacked": len(table.columns) > 1 and narrowest(table) > PHONE_ROOM,
            "rows": rows,
            "total": table.total,
        }

    def _runs(self, runs: Runs) -> Markup:
        return Markup("".join(map(self._run, runs)))  # noqa: S704 (each is escaped)

    def _run(self, run: Text | Bound) -> str:
        text = _breakable(run.text)
        if isinstance(run, Bound):
            href = self._anchors.link(run)
            return f'<a class="number" href="{escape(href)}">{text}</a>' if href else text
        language = f' lang="{escape(run.language)}"' if run.language else ""
        if run.strong:
            return f"<strong{language}>{text}</strong>"
        return f"<span{language}>{text}</span>" if language else text

    def _cell(self, cell: str | int | float | None, kind: str) -> dict[str, Any]:
        if isinstance(cell, str) or cell is None:
            return {"runs": self.say(cell or ""), "number": False}
        unit: Unit = next((each for each in DURATIONS if each == kind), "quantity")
        number = self._formatter.number(Decimal(str(cell)), unit)
        return {"runs": self._runs((Text(number),)), "number": True}

    def _count(self, count: int) -> str:
        return self._formatter.number(count, "items")


def _breakable(text: str) -> str:
    """The text; where a word is longer than a line of a phone, it may break anywhere."""
    pieces = cut_words(text, LONGEST_WORD)
    if not any(long for _, long in pieces):
        return escape(text)
    return Markup("").join(Markup("<wbr>").join(piece) if long else piece for piece, long in pieces)


def sections_shown(
    document: Document,
    anchors: Anchors,
    beside: Mapping[Place, Markup] | None = None,
    sections: Iterable[Section] | None = None,
) -> Markup:
    """The document's sections, or some of them, as they stand on a page of somebody else's; behind
    paragraphs stands what is ``beside`` them."""
    blocks = Blocks(document, anchors, beside)
    chosen = document.sections if sections is None else sections
    placed = [blocks.section(each, 2) for each in chosen]
    shown = template("sections.html.jinja").render(sections=placed, say=blocks.say)
    return Markup(shown)  # noqa: S704 (the template escapes)


@cache
def template(name: str) -> Template:
    """A template of reports' pages."""
    folder = Path(str(files("cierre.report"))) / "templates"
    return Environment(
        loader=FileSystemLoader(folder),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    ).get_template(name)
