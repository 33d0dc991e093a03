"""The report as a PDF: accessible (PDF/UA-1), archivable (PDF/A-3a), its statement attached."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from importlib.resources import files
from typing import Any

import typst

from cierre.report.bitmap import as_picture, in_simple_letters
from cierre.report.charts import draw, share_of_width
from cierre.report.decimals import paddings
from cierre.report.document import (
    Block,
    Bullets,
    Chart,
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
from cierre.report.typeface import chinese_file, font_folder, other_files
from cierre.report.widths import cut_words, shares

LINE = 45
"""Letters of the longest word that is left whole in running text."""

STANDARDS: list[typst.PDFStandard] = ["ua-1", "a-3a"]


def render(document: Document) -> bytes:
    """The document's PDF; the same document always gives the same bytes."""
    year, month, day = (int(part) for part in document.date.split("-"))
    document = legible(_printed(document), drawn="everything")
    content = {
        "title": document.title,
        "author": document.author,
        "date": [year, month, day],
        "language": document.language,
        "footer": document.footer,
        "page": document.labels.page,
        "figures_label": document.labels.figures,
        "cover": {
            "office": document.cover.office,
            "title": document.cover.title,
            "subtitle": document.cover.subtitle,
            "facts": [list(fact) for fact in document.cover.facts],
        },
        "remark": document.remark,
        "other_typefaces": list(other_files()),
        "sections": [_section(each) for each in document.sections],
        "statement": document.statement.decode("utf-8"),
    }
    made = _compiler().compile(
        _template(),
        format="pdf",
        pdf_standards=STANDARDS,
        sys_inputs={"report": json.dumps(content, ensure_ascii=False)},
        timestamp=datetime(year, month, day, tzinfo=UTC),
    )
    assert isinstance(made, bytes)
    return made


def _printed(document: Document) -> Document:
    """What of the document is on paper; capitals are made before it is known which there are."""
    cover = replace(document.cover, office=document.cover.office.upper())
    return replace(document, cover=cover, records=(), figures=())


@cache
def _template() -> bytes:
    return (files("cierre.report") / "templates" / "report.typ").read_bytes()


@cache
def _compiler() -> typst.Compiler:
    others = (path.parent for path in other_files().values())
    folders = dict.fromkeys((font_folder(), chinese_file().parent, *others))
    fonts = typst.Fonts(include_system_fonts=False, font_paths=[str(each) for each in folders])
    return typst.Compiler(font_paths=fonts, ignore_system_fonts=True)


def _section(section: Section) -> dict[str, Any]:
    return {
        "title": section.title,
        "topic": section.topic,
        "annex": section.annex,
        "blocks": [_block(each) for each in section.blocks],
        "subsections": [_section(each) for each in section.subsections],
    }


def _runs(runs: Runs, room: int = LINE) -> list[dict[str, Any]]:
    """Runs, in pieces where a word is longer than the room and breaks anywhere."""
    return [
        {"text": piece, "strong": isinstance(each, Text) and each.strong, "long": long}
        for each in runs
        for piece, long in cut_words(each.text, room)
    ]


def _block(block: Block) -> dict[str, Any]:
    match block:
        case Paragraph():
            return {"kind": "paragraph", "runs": _runs(block.runs)}
        case Bullets():
            return {"kind": "bullets", "entries": [_runs(each) for each in block.entries]}
        case KeyFigures():
            return {
                "kind": "tiles",
                "tiles": [
                    {
                        "label": tile.label,
                        "value": _runs(tile.value),
                        "context": _runs(tile.context),
                        "tone": tile.tone,
                    }
                    for tile in block.tiles
                ],
            }
        case Table():
            return _table(block)
        case Chart():
            return _chart(block)
        case Signatures():
            return {
                "kind": "signatures",
                "lines": [{"role": each.role, "name": each.name} for each in block.lines],
                "date_label": block.date_label,
            }


def _chart(chart: Chart) -> dict[str, Any]:
    drawing = draw(chart)
    return {
        "kind": "chart",
        "title": chart.title,
        "alternative": chart.alternative,
        "share": share_of_width(drawing),
        "svg": drawing if in_simple_letters(drawing) else as_picture(drawing),
    }


def _table(table: Table) -> dict[str, Any]:
    padding, widths = paddings(table), shares(table)
    return {
        "kind": "table",
        "caption": table.caption,
        "total": table.total,
        "columns": [
            {"heading": _runs((Text(each.heading),), share), "align": each.align, "share": share}
            for each, share in zip(table.columns, widths, strict=True)
        ],
        "rows": [
            [
                {"runs": _runs(cell, widths[column]), "padding": padding[row][column]}
                for column, cell in enumerate(cells)
            ]
            for row, cells in enumerate(table.rows)
        ],
    }
