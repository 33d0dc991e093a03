"""The report as a PDF: accessible (PDF/UA-1), archivable (PDF/A-3a), its statement attached."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from importlib.resources import files
from itertools import pairwise
from typing import Any
from urllib.parse import quote

import typst

from cierre.report.anchors import CONTENT, Anchors
from cierre.report.bitmap import as_picture, in_simple_letters
from cierre.report.breaks import breaks
from cierre.report.charts import draw, share_of_width
from cierre.report.charts.drawing import fitted
from cierre.report.decimals import paddings
from cierre.report.document import (
    Block,
    Bound,
    Bullets,
    Chart,
    Document,
    KeyFigure,
    KeyFigures,
    Paragraph,
    Runs,
    Section,
    Signatures,
    Table,
    Text,
)
from cierre.report.legible import legible
from cierre.report.tongues import Tongues
from cierre.report.typeface import (
    CHINESE_FAMILY,
    FAMILY,
    chinese_file,
    covered,
    font_folder,
    other_files,
)
from cierre.report.widths import cut_words, shares

LINE = 45
"""Letters of the longest word that is left whole in running text."""

UNNAMED = "—"
"""The title of what has none: an accessible PDF has no empty one."""

FOOTER_ROOM = 390
"""Points of a page's last line that are left beside its number."""

_TEMPLATE = "report.typ"
_CHINESE = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]")
_LONG_WORD = re.compile(rf"[^\s\u2e80-\u9fff\uff00-\uffef]{{{LINE + 1},}}")
"""Letters and words that the template has rules for, as it finds them."""

Said = str | list[str | dict[str, Any]]
"""Runs as the template takes them."""

STANDARDS: list[typst.PDFStandard] = ["ua-1", "a-3a"]


def render(document: Document) -> bytes:
    """The document's PDF; the same document always gives the same bytes."""
    year, month, day = (int(part) for part in document.date.split("-"))
    document = legible(_printed(document), drawn="everything")
    page = _Page(document)
    content = {
        "title": document.title or UNNAMED,
        "author": document.author,
        "date": [year, month, day],
        "language": document.language,
        "footer": page.say(fitted(document.footer, FOOTER_ROOM, 8)),
        "page": document.labels.page,
        "contents": f"{document.labels.contents}{document.labels.colon}",
        "figures_label": document.labels.figures,
        "cover": {
            "office": page.say(document.cover.office),
            "title": page.say(document.cover.title),
            "subtitle": page.say(document.cover.subtitle),
            "facts": [page.fact(*fact) for fact in document.cover.facts],
        },
        "remark": document.remark,
        "sections": _kept_with_signatures([page.section(each) for each in document.sections]),
    }
    said = json.dumps(content, ensure_ascii=False)
    needed = {
        "chinese_letters": bool(_CHINESE.search(said)),
        "long_words": page.long_words or bool(_LONG_WORD.search(document.remark)),
        "other_typefaces": _other_typefaces(said),
    }
    attached = document.carried or (("statement.json", document.statement),)
    texts = [[name, text.decode("utf-8")] for name, text in attached if text]
    parts = (said, json.dumps(needed), json.dumps(texts, ensure_ascii=False))
    return _compiled(parts, datetime(year, month, day, tzinfo=UTC))


def _printed(document: Document) -> Document:
    """What of the document is on paper; capitals are made before it is known which there are."""
    office = document.cover.office.upper()
    foreign = document.foreign
    if foreign and document.cover.office in foreign.names:
        foreign = replace(foreign, names=(*foreign.names, office))
    cover = replace(document.cover, office=office)
    return replace(document, cover=cover, records=(), foreign=foreign)


def _other_typefaces(said: str) -> list[str]:
    """The families to ask for what the two usual ones do not have: none where they have it all."""
    left = {ord(each) for each in said} - covered(FAMILY)
    # the larger one is not read for what the smaller one has
    return list(other_files()) if left and not left <= covered(CHINESE_FAMILY) else []


def _compiled(parts: tuple[str, str, str], date: datetime) -> bytes:
    """The PDF of the template's function for what is said, what that needs, and what is attached.

    The template is a file and what is said stands in the main one, so that the template is read,
    and what reports have in common is laid out, once for all that a process prints.
    """
    said, needed, attached = map(_quoted, parts)
    main = (
        f'#import "{_TEMPLATE}": written\n'
        f"#written(json(bytes({said})), json(bytes({needed})), json(bytes({attached})))"
    )
    made = _compiler().compile(main.encode(), format="pdf", pdf_standards=STANDARDS, timestamp=date)
    assert isinstance(made, bytes)
    return made


def _quoted(text: str) -> str:
    """A text as Typst writes one: nothing in it is markup or code.

    Where nothing in it has to be escaped it stands as it is, which is read in less time.
    """
    if "`" not in text and len(text.splitlines()) == 1:
        return f"`{text}`.text"
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


@cache
def _compiler() -> typst.Compiler:
    others = (path.parent for path in other_files().values())
    folders = dict.fromkeys((font_folder(), chinese_file().parent, *others))
    fonts = typst.Fonts(include_system_fonts=False, font_paths=[str(each) for each in folders])
    templates = str(files("cierre.report") / "templates")
    return typst.Compiler(root=templates, font_paths=fonts, ignore_system_fonts=True)


class _Page:
    """What the template shows, with where each number leads and where it is defined."""

    def __init__(self, document: Document) -> None:
        self._annex = document.annex
        self._anchors = Anchors(document, ".pdf#nameddest=")
        self._tongues = Tongues(document.foreign)
        self._defined = {""}
        self.long_words = False
        """Whether a word of several runs, or of one, is longer than a line."""

    def say(self, text: str) -> Said:
        """A text in runs, each in one language."""
        return self._runs(self._tongues.said(text))

    def fact(self, label: str, value: str) -> dict[str, Any]:
        """A line of the cover; the annex's leads to its file."""
        leads = bool(value) and value == self._annex
        return {
            "label": self.say(label),
            "value": self.say(f"{value}.pdf" if leads else value),
            "href": f"{quote(value)}.pdf" if leads else "",
        }

    def section(self, section: Section) -> dict[str, Any]:
        return {
            "title": self.say(section.title or UNNAMED),
            "topic": self.say(section.topic) if section.topic else [],
            "annex": section.annex,
            "blocks": [self._block(each) for each in section.blocks],
            "subsections": [self.section(each) for each in section.subsections],
        }

    def _block(self, block: Block) -> dict[str, Any]:
        match block:
            case Paragraph():
                return {"kind": "paragraph", "runs": self._runs(block.runs), "sticky": block.leads}
            case Bullets():
                return {"kind": "bullets", "entries": [self._runs(each) for each in block.entries]}
            case KeyFigures():
                return {"kind": "tiles", "tiles": [self._tile(each) for each in block.tiles]}
            case Table():
                return self._table(block)
            case Chart():
                return self._chart(block)
            case Signatures():
                return {
                    "kind": "signatures",
                    "lines": [
                        {"role": self.say(each.role), "name": self.say(each.name)}
                        for each in block.lines
                    ],
                    "date_label": self.say(block.date_label) if block.date_label else [],
                }

    def _chart(self, chart: Chart) -> dict[str, Any]:
        drawing = draw(chart)
        return {
            "kind": "chart",
            "title": self.say(chart.title),
            "alternative": chart.alternative or UNNAMED,
            "share": share_of_width(drawing),
            "svg": drawing if in_simple_letters(drawing) else as_picture(drawing),
        }

    def _tile(self, tile: KeyFigure) -> dict[str, Any]:
        return {
            "label": self.say(tile.label),
            "value": self._runs(tile.value),
            "context": self._runs(tile.context),
            "tone": tile.tone,
        }

    def _table(self, table: Table) -> dict[str, Any]:
        padding, widths = paddings(table), shares(table)
        divided = breaks(table, widths)
        return {
            "kind": "table",
            "whole": divided.whole,
            "last": divided.last,
            "undivided": list(divided.rows),
            "caption": self.say(table.caption) if table.caption else [],
            "total": table.total,
            "columns": [
                {
                    "heading": self._runs(self._tongues.said(each.heading), share),
                    "align": each.align,
                    "share": share,
                }
                for each, share in zip(table.columns, widths, strict=True)
            ],
            "rows": [
                [
                    {"runs": self._runs(cell, widths[column]), "padding": padding[row][column]}
                    for column, cell in enumerate(cells)
                ]
                for row, cells in enumerate(table.rows)
            ],
            "defines": [self._definition(each) for each in table.defines],
        }

    def _definition(self, figure: str) -> str:
        """The anchor of a definition; a figure that is defined again has none there."""
        made = self._anchors.definition(figure)
        if made in self._defined:
            return ""
        self._defined.add(made)
        return made

    def _runs(self, runs: Runs, room: int = LINE) -> Said:
        """Runs, in pieces where a word is longer than the room and breaks anywhere.

        What is in no way marked stands as the text alone, pieces in a row as one.
        """
        if _LONG_WORD.search("".join(each.text for each in runs)):
            self.long_words = True
        said: list[str | dict[str, Any]] = []
        for each in runs:
            marks = self._marks(each)
            for piece, long in cut_words(each.text, room):
                if long or any(marks.values()):
                    said.append({"text": piece, "long": long, **marks})
                elif said and isinstance(said[-1], str):
                    said[-1] += piece
                else:
                    said.append(piece)
        return said[0] if len(said) == 1 and isinstance(said[0], str) else said

    def _marks(self, run: Text | Bound) -> dict[str, Any]:
        if isinstance(run, Bound):
            return {"strong": False, "language": "", "href": self._address(run)}
        return {"strong": run.strong, "language": run.language, "href": ""}

    def _address(self, number: Bound) -> str:
        address = self._anchors.link(number)
        return "" if address.endswith(CONTENT) else address


def _kept_with_signatures(sections: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The sections, the end of what stands before the lines to sign kept on one page with them."""
    for before, section in pairwise(sections):
        if any(each["kind"] == "signatures" for each in section["blocks"]):
            last = before
            while last["subsections"]:
                last = last["subsections"][-1]
            if last["blocks"]:
                last["blocks"][-1]["sticky"] = True
    return sections
