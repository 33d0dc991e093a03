"""The template of the Word report, and what an office's own template may leave out of it."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from copy import deepcopy
from functools import cache

import docx
from docx.document import Document as Word
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.oxml.ns import nsdecls, qn
from docx.oxml.parser import parse_xml
from docx.shared import Mm, Pt, RGBColor
from docx.text.paragraph import Paragraph

FAMILY = "Calibri"
"""What every Word has; the PDF's own typeface would be missing on most machines."""

FALLBACK = "Carlito"
INK, MUTED, ACCENT = "1c2733", "5b6875", "14507a"
RULE, PALE = "d5dce3", "f3f6f9"
TABLE_STYLE = "Report Table"

_EPOCH = (1980, 1, 1, 0, 0, 0)
_FONT_TABLE = "word/fontTable.xml"
_HEADINGS = (("Heading 1", 14.5, 18, 8), ("Heading 2", 11.5, 14, 6), ("Heading 3", 10.5, 12, 4))
_PARAGRAPHS = (
    # name, size, colour, bold, space after
    ("Table Text", 8.5, INK, False, 0),
    ("Annex Text", 8.5, INK, False, 4),
    ("Key Figure Label", 8, MUTED, False, 1),
    ("Key Figure", 15, ACCENT, True, 1),
    ("Key Figure Context", 8, MUTED, False, 0),
    ("Contents Heading", 10.5, ACCENT, True, 3),
    ("Contents", 8.5, INK, False, 0),
    ("Report Chart", 10, INK, False, 10),
    ("Report Office", 10, MUTED, True, 2),
    ("Section Topic", 8.5, MUTED, False, 0),
)
_STYLES = (
    "Normal",
    *(name for name, *_ in _HEADINGS),
    *(name for name, *_ in _PARAGRAPHS),
    "Caption",
    "List Bullet",
    TABLE_STYLE,
)


@cache
def default_template() -> bytes:
    """The template used when the office has none: A4, its tags, and every style of a report."""
    made = docx.Document()
    section = made.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(24)
    section.top_margin = section.bottom_margin = Mm(24)
    _set_styles(made)
    made.add_paragraph("{{ office }}", "Report Office")
    made.add_paragraph("{{ title }}", "Title")
    made.add_paragraph("{{ subtitle }}", "Subtitle")
    made.add_paragraph("{{p body }}")
    _set_footer(section.footer.paragraphs[0])
    _leave_out_preview(made)
    return repacked(saved(made), {_FONT_TABLE: _font_table()})


def add_missing_parts(word: Word) -> None:
    """Give an office's template the page and the styles of a report that it does not define."""
    if not len(word.sections):
        page = deepcopy(docx.Document(io.BytesIO(default_template())).sections[0]._sectPr)  # noqa: SLF001 (a section has no copy)
        for reference in (
            *page.findall(qn("w:headerReference")),
            *page.findall(qn("w:footerReference")),
        ):
            page.remove(reference)
        word.element.body.append(page)
    known = {each.name for each in word.styles}
    missing = [name for name in _STYLES if name not in known]
    if not missing:
        return
    own = docx.Document(io.BytesIO(default_template())).styles
    for name in missing:
        copied = deepcopy(own[name].element)
        for reference in (qn("w:next"), qn("w:link"), qn("w:basedOn")):
            for each in copied.findall(reference):
                copied.remove(each)
        for numbered in list(copied.iter(qn("w:numPr"))):
            numbered.getparent().remove(numbered)  # a list of a part that is not there
        word.styles.element.append(copied)


def saved(word: Word) -> bytes:
    """The file of a Word document."""
    made = io.BytesIO()
    word.save(made)
    return made.getvalue()


def repacked(package: bytes, replaced: Mapping[str, bytes] | None = None) -> bytes:
    """A package with its parts in order and without the hour it was made at; some of them are
    ``replaced``, or come to it."""
    made = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(package)) as given,
        zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as taken,
    ):
        for name in sorted({*given.namelist(), *(replaced or {})}):
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            taken.writestr(entry, (replaced or {}).get(name) or given.read(name))
    return made.getvalue()


def _set_styles(word: Word) -> None:
    for fonts in word.styles.element.iter(qn("w:rFonts")):
        fonts.attrib.clear()
        for script in ("w:ascii", "w:hAnsi", "w:cs"):
            fonts.set(qn(script), FAMILY)
    _set_paragraph(word, "Normal", 10, INK, False, 6)
    _set_paragraph(word, "Title", 24, ACCENT, True, 2)
    for border in list(word.styles["Title"].element.iter(qn("w:pBdr"))):
        border.getparent().remove(border)
    _set_paragraph(word, "Subtitle", 13, MUTED, False, 12)
    _set_paragraph(word, "Caption", 9, INK, True, 3)
    word.styles["Caption"].paragraph_format.keep_with_next = True
    _set_paragraph(word, "List Bullet", 10, INK, False, 3)
    _set_paragraph(word, "Footer", 8, MUTED, False, 0)
    for name, size, before, after in _HEADINGS:
        _set_paragraph(word, name, size, ACCENT, True, after)
        word.styles[name].paragraph_format.space_before = Pt(before)
    for name, size, colour, bold, after in _PARAGRAPHS:
        made = word.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        made.base_style = word.styles["Normal"]
        _set_paragraph(word, name, size, colour, bold, after)
    word.styles["Key Figure Label"].paragraph_format.space_before = Pt(4)
    topic = word.styles["Section Topic"].paragraph_format
    topic.space_before, topic.keep_with_next = Pt(16), True
    word.styles.element.append(parse_xml(_TABLE_STYLE))


def _set_paragraph(
    word: Word, name: str, size: float, colour: str, bold: bool, after: float
) -> None:
    style = word.styles[name]
    style.font.name, style.font.size = FAMILY, Pt(size)
    style.font.bold = bold or None  # a false one would undo a table style's bold rows
    style.font.italic = False
    style.font.color.rgb = RGBColor.from_string(colour.upper())
    style.paragraph_format.space_before = Pt(0)
    style.paragraph_format.space_after = Pt(after)
    style.paragraph_format.line_spacing = 1.15


def _set_footer(paragraph: Paragraph) -> None:
    paragraph.style = "Footer"
    paragraph.alignment = WD_ALIGN_PARAGRAPH.LEFT
    assert paragraph.style is not None
    paragraph.style.paragraph_format.tab_stops.clear_all()
    tabs = paragraph.paragraph_format.tab_stops
    tabs.add_tab_stop(Mm(162), WD_TAB_ALIGNMENT.RIGHT)
    paragraph.add_run("{{ footer }}")
    paragraph.add_run("\t")
    element = paragraph.paragraph_format.element
    paragraph.add_run("{{ page_before }}")
    element.append(_field("PAGE"))
    paragraph.add_run("{{ page_between }}")
    element.append(_field("NUMPAGES"))
    paragraph.add_run("{{ page_after }}")


def _field(instruction: str) -> object:
    return parse_xml(
        f'<w:fldSimple {nsdecls("w")} w:instr="{instruction}"><w:r><w:t>1</w:t></w:r></w:fldSimple>'
    )


def _leave_out_preview(word: Word) -> None:
    """The library's own empty document has a picture of itself."""
    relations = word.part.package.rels
    for key in [key for key, each in relations.items() if each.reltype.endswith("/thumbnail")]:
        del relations[key]


def _font_table() -> bytes:
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f'<w:fonts {nsdecls("w")}><w:font w:name="{FAMILY}"><w:altName w:val="{FALLBACK}"/>'
        '<w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>'
    ).encode()


_TABLE_STYLE = f"""
<w:style {nsdecls("w")} w:type="table" w:customStyle="1" w:styleId="ReportTable">
  <w:name w:val="{TABLE_STYLE}"/>
  <w:tblPr>
    <w:tblBorders>
      <w:top w:val="single" w:sz="8" w:space="0" w:color="{ACCENT}"/>
      <w:bottom w:val="single" w:sz="4" w:space="0" w:color="{RULE}"/>
      <w:insideH w:val="single" w:sz="4" w:space="0" w:color="{RULE}"/>
    </w:tblBorders>
    <w:tblCellMar>
      <w:top w:w="40" w:type="dxa"/><w:left w:w="80" w:type="dxa"/>
      <w:bottom w:w="40" w:type="dxa"/><w:right w:w="80" w:type="dxa"/>
    </w:tblCellMar>
  </w:tblPr>
  <w:tblStylePr w:type="firstRow">
    <w:rPr><w:b/></w:rPr>
    <w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="{PALE}"/></w:tcPr>
  </w:tblStylePr>
  <w:tblStylePr w:type="lastRow">
    <w:rPr><w:b/></w:rPr>
    <w:tcPr><w:tcBorders>
      <w:top w:val="single" w:sz="8" w:space="0" w:color="{ACCENT}"/>
    </w:tcBorders></w:tcPr>
  </w:tblStylePr>
</w:style>
"""
