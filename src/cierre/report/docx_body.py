"""The body of the Word report: sections and blocks as real headings, tables and pictures."""

from __future__ import annotations

import io
from collections.abc import Iterable
from copy import deepcopy
from dataclasses import replace
from typing import Any

from docx.document import Document as Word
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import nsdecls, qn
from docx.oxml.parser import OxmlElement, parse_xml
from docx.shared import Emu, Mm, Pt, RGBColor
from docx.table import Table as WordTable
from docx.table import _Cell as WordCell
from docx.text.paragraph import Paragraph as WordParagraph
from docx.text.run import Run

from cierre.report.anchors import Anchors
from cierre.report.bitmap import bitmap
from cierre.report.breaks import breaks
from cierre.report.charts import draw, share_of_width
from cierre.report.decimals import paddings
from cierre.report.document import (
    Block,
    Bullets,
    Chart,
    KeyFigure,
    KeyFigures,
    Paragraph,
    Section,
    Signatures,
    Table,
    Text,
)
from cierre.report.docx_contents import heading_name
from cierre.report.docx_runs import RunWriter, bookmark, name_of
from cierre.report.docx_template import ACCENT, PALE, TABLE_STYLE
from cierre.report.tongues import Tongues
from cierre.report.widths import letters, narrowest, shares

TONES = {"good": "2f6b4f", "bad": "a3372c", "plain": ACCENT}
_DEEPEST = 3
ROOM = 96
"""Letters of a table's line: fewer than of the PDF's typeface, since the reader's may be wider."""

MOST_ROOM = 124
"""Letters of a table's line in smaller type, where its words do not fit beside each other."""

_TABLE_SIZE, _HEADING_SIZE, _VALUE_SIZE = 8.5, 7.5, 15.0
_VALUE_ROOM = 42
"""Letters of the values of key figures that fit beside each other in their usual size."""

_DIGIT, _SIGN = "\u2007", "\u2008"
"""Blanks as wide as a digit and as a comma."""


class Body:
    """Writes a report's blocks at the end of a Word document."""

    def __init__(
        self, word: Word, colon: str, tongues: Tongues, runs: RunWriter, anchors: Anchors
    ) -> None:
        self._word, self._colon, self._tongues = word, colon, tongues
        self._runs, self._anchors = runs.write, anchors
        section = word.sections[-1]
        sides = (section.left_margin or 0) + (section.right_margin or 0)
        self._width = (section.page_width or 0) - sides
        self._begun = self._annexed = False
        self._headings = self._named = 0
        self._defined = {""}
        self._styles: dict[str, str] = {}
        self._ruled: tuple[str | None] | None = None
        self._laid: dict[tuple[bool, bool], Any] = {}

    def facts(self, facts: Iterable[tuple[str, str]]) -> None:
        """The cover's lines of label and value."""
        for label, value in facts:
            line = self.paragraph()
            self._say(line, label)
            self._say(line, self._colon)
            self._say(line, value, strong=True)

    def remark(self, remark: str) -> None:
        """What is said once at the end of the report."""
        if remark:
            self.paragraph("Annex Text").add_run(remark)

    def section(self, section: Section, level: int = 1, annex: bool = False) -> None:
        """A section, its blocks and its subsections; an annex after a body starts a page."""
        annex = annex or section.annex
        first = self._heading(section, level)
        if annex and not self._annexed and self._begun:
            first.paragraph_format.page_break_before = True
            self._annexed = True
        self._begun = True
        for block in section.blocks:
            self._block(block, annex)
        for each in section.subsections:
            self.section(each, level + 1, annex)

    def _heading(self, section: Section, level: int) -> WordParagraph:
        """The heading, under what it is about where it says a finding: the first of the two."""
        said = [("Section Topic", section.topic)] if section.topic else []
        said.append((f"Heading {min(level, _DEEPEST)}", section.title))
        made = []
        for style, text in said:
            made.append(self.paragraph(style))
            self._say(made[-1], text)
        for each in made:
            each.paragraph_format.keep_with_next = True
        if section.topic:
            made[-1].paragraph_format.space_before = Mm(0)
        self._name(made[-1], heading_name(self._headings))
        self._headings += 1
        return made[0]

    def _block(self, block: Block, annex: bool) -> None:
        match block:
            case Paragraph():
                made = self.paragraph("Annex Text" if annex else "Normal")
                made.paragraph_format.keep_with_next = block.leads or None
                self._runs(made, block.runs)
            case Bullets():
                self._bullets(block)
            case KeyFigures():
                self._key_figures(block)
            case Table():
                self._table(block)
            case Chart():
                self._chart(block)
            case Signatures():
                self._signatures(block)

    def paragraph(self, style: str = "Normal") -> WordParagraph:
        """A paragraph of a style at the end of what is written so far."""
        made = self._word.add_paragraph()
        self._dress(made, style)
        return made

    def _dress(self, paragraph: WordParagraph, style: str) -> None:
        # By the style's id: looking it up for each cell takes most of a long table's time.
        if style not in self._styles:
            self._styles[style] = self._word.styles[style].style_id
        if style != "Normal":
            paragraph.paragraph_format.element.get_or_add_pPr().style = self._styles[style]

    def _say(self, paragraph: WordParagraph, text: str, strong: bool = False) -> list[Run]:
        said = (replace(each, strong=strong) for each in self._tongues.said(text))
        return self._runs(paragraph, tuple(said))

    def _name(self, paragraph: WordParagraph, name: str) -> None:
        bookmark(paragraph, name, self._named)
        self._named += 1

    def _bullets(self, bullets: Bullets) -> None:
        style = self._word.styles["List Bullet"].element
        numbered = next(style.iter(qn("w:numPr")), None) is not None
        sign = () if numbered else (Text("• "),)
        for entry in bullets.entries:
            self._runs(self.paragraph("List Bullet"), (*sign, *entry))

    def _key_figures(self, figures: KeyFigures) -> None:
        if not figures.tiles:
            return
        table = self._grid(1, [1] * len(figures.tiles))
        longest = max(sum(letters(run.text) for run in tile.value) for tile in figures.tiles)
        size = _VALUE_SIZE * min(1, _VALUE_ROOM / len(figures.tiles) / max(longest, 1))
        for cell, tile in zip(table.rows[0].cells, figures.tiles, strict=True):
            self._tile(cell, tile, max(size, _TABLE_SIZE))
        _keep_row(table.rows[0].cells[0].paragraphs[0], repeated=False)
        self.paragraph("Table Text")

    def _tile(self, cell: WordCell, tile: KeyFigure, size: float) -> None:
        label = cell.paragraphs[0]
        self._dress(label, "Key Figure Label")
        self._say(label, tile.label)
        value = cell.add_paragraph()
        self._dress(value, "Key Figure")
        for run in self._runs(value, tile.value):
            run.font.color.rgb = RGBColor.from_string(TONES[tile.tone].upper())
            run.font.size = Pt(size) if size < _VALUE_SIZE else None
        if tile.context:
            context = cell.add_paragraph()
            self._dress(context, "Key Figure Context")
            self._runs(context, tile.context)
        _shade(label, TONES[tile.tone])

    def _table(self, table: Table) -> None:
        if table.caption:
            self._say(self.paragraph("Caption"), table.caption)
        needed = narrowest(table)
        room = needed if ROOM < needed <= MOST_ROOM else ROOM
        padding, widths = paddings(table), shares(table, room)
        made = self._grid(len(table.rows) + 1, widths)
        self._rule(made)
        divided, last = breaks(table, widths), len(table.rows)
        together = range(1 if divided.whole else last - divided.last + 1, last)
        for row, cells in enumerate(_paragraphs(made)):
            # A heading row is not alone on a page, nor the last rows on the next.
            kept = row == 0 or row in together
            for column, cell in enumerate(cells):
                self._lay(cell, right=table.columns[column].align != "left", kept=kept)
                self._cell(cell, table, row, column, ROOM / room)
                if row and padding[row - 1][column]:
                    cell.add_run(_blank(padding[row - 1][column]))
            if cells:
                _keep_row(cells[0], repeated=row == 0)
                if row and table.defines:
                    self._define(cells[0], table.defines[row - 1])
        _look(made, table)
        self.paragraph("Table Text")

    def _cell(
        self, paragraph: WordParagraph, table: Table, row: int, column: int, scale: float
    ) -> None:
        """What stands in a cell; the first row is that of the headings."""
        if row:
            for run in self._runs(paragraph, table.rows[row - 1][column]):
                if scale < 1:
                    run.font.size = Pt(_TABLE_SIZE * scale)
                else:
                    run.element.get_or_add_rPr()
        else:
            for run in self._say(paragraph, table.columns[column].heading):
                run.font.size = Pt(_HEADING_SIZE * scale)

    def _rule(self, made: WordTable) -> None:
        """Give a table its style; which one that is the library looks for once."""
        if self._ruled is None:
            made.style = self._word.styles[TABLE_STYLE]
            self._ruled = (made._tbl.tblStyle_val,)  # noqa: SLF001
        else:
            made._tbl.tblStyle_val = self._ruled[0]  # noqa: SLF001

    def _lay(self, paragraph: WordParagraph, *, right: bool, kept: bool) -> None:
        """Dress a cell's paragraph, new as it is; one that is dressed alike is copied."""
        element = paragraph.paragraph_format.element
        if (right, kept) in self._laid:
            element.insert(0, deepcopy(self._laid[right, kept]))
            return
        self._dress(paragraph, "Table Text")
        if right:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        if kept:
            paragraph.paragraph_format.keep_with_next = True
        self._laid[right, kept] = element.pPr

    def _define(self, paragraph: WordParagraph, figure: str) -> None:
        """The name of a figure's definition; one that is defined again has none there."""
        name = name_of(self._anchors.definition(figure)) if figure else ""
        if name not in self._defined:
            self._defined.add(name)
            self._name(paragraph, name)

    def _chart(self, chart: Chart) -> None:
        if chart.title:
            self._say(self.paragraph("Caption"), chart.title)
        drawing = draw(chart)
        width = self._width * share_of_width(drawing)
        run = self.paragraph("Report Chart").add_run()
        run.add_picture(io.BytesIO(bitmap(drawing)), width=Emu(int(width)))
        for properties in run.element.iter(qn("wp:docPr")):
            properties.set("descr", chart.alternative)
            properties.set("title", chart.title)

    def _signatures(self, signatures: Signatures) -> None:
        if not signatures.lines:
            return
        table = self._grid(1, [1] * len(signatures.lines))
        for cell, line in zip(table.rows[0].cells, signatures.lines, strict=True):
            role = cell.paragraphs[0]
            self._say(role, line.role)
            role.paragraph_format.keep_with_next = True
            name = cell.add_paragraph()
            name.paragraph_format.element.get_or_add_pPr().append(parse_xml(_SIGNING_LINE))
            name.paragraph_format.space_before = Mm(15)  # room to sign
            self._say(name, line.name, strong=True)
            if signatures.date_label:
                day = cell.add_paragraph()
                self._say(day, signatures.date_label)
                self._say(day, self._colon.rstrip())
            for paragraph in cell.paragraphs:
                self._dress(paragraph, "Table Text")
                paragraph.paragraph_format.right_indent = Mm(6)
        _keep_row(table.rows[0].cells[0].paragraphs[0], repeated=False)
        self.paragraph("Table Text")

    def _grid(self, rows: int, weights: list[int]) -> WordTable:
        made: WordTable = self._word.add_table(1, len(weights))
        made.autofit = False
        widths = [Emu(self._width * weight // sum(weights)) for weight in weights]
        for column, width in zip(made.columns, widths, strict=True):
            column.width = width
        for cell, width in zip(made.rows[0].cells, widths, strict=True):
            cell.width = width
        first = made._tbl.tr_lst[0]  # noqa: SLF001 (a row has no copy)
        for _ in range(rows - 1):
            made._tbl.append(deepcopy(first))  # noqa: SLF001
        return made


def _paragraphs(made: WordTable) -> list[list[WordParagraph]]:
    """The first paragraph of each cell, row by row: the library looks for them anew each time."""
    return [
        [WordParagraph(cell.p_lst[0], WordCell(cell, made)) for cell in row.tc_lst]
        for row in made._tbl.tr_lst  # noqa: SLF001
    ]


def _blank(text: str) -> str:
    """Blanks about as wide as the text, which bring a number's decimal sign in line."""
    return "".join(each if each.isspace() else _SIGN if each in ".," else _DIGIT for each in text)


def _shade(paragraph: WordParagraph, tone: str) -> None:
    properties = paragraph.paragraph_format.element.getparent().get_or_add_tcPr()
    properties.append(
        parse_xml(
            f'<w:tcBorders {nsdecls("w")}><w:top w:val="single" w:sz="16" w:color="{tone}"/>'
            '<w:right w:val="single" w:sz="24" w:color="ffffff"/></w:tcBorders>'
        )
    )
    properties.append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:fill="{PALE}"/>'))


def _keep_row(paragraph: WordParagraph, repeated: bool) -> None:
    """A row stays on one page; a heading row comes again on each."""
    properties = paragraph.paragraph_format.element.getparent().getparent().get_or_add_trPr()
    properties.append(OxmlElement("w:cantSplit"))
    if repeated:
        properties.append(OxmlElement("w:tblHeader"))


def _look(made: WordTable, table: Table) -> None:
    """Which of the table style's rows it shows: the headings, and the total if it has one."""
    first = made.rows[0].cells[0].paragraphs[0].paragraph_format.element
    properties = first.getparent().getparent().getparent().tblPr
    look = properties.find(qn("w:tblLook"))
    if look is None:
        look = OxmlElement("w:tblLook")
        properties.append(look)
    look.attrib.clear()
    look.set(qn("w:val"), "0660" if table.total else "0620")
    for name, shown in (("firstRow", True), ("lastRow", table.total), ("firstColumn", False)):
        look.set(qn(f"w:{name}"), str(int(shown)))
    for name in ("noHBand", "noVBand"):
        look.set(qn(f"w:{name}"), "1")


_SIGNING_LINE = (
    f'<w:pBdr {nsdecls("w")}><w:top w:val="single" w:sz="4" w:space="3" w:color="5b6875"/></w:pBdr>'
)
