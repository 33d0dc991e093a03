"""The report as a web page: one file without scripts, every number linked to its records."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from cierre.report.anchors import CONTENT, Anchors
from cierre.report.blocks import Blocks, template
from cierre.report.carried import in_page
from cierre.report.document import Document
from cierre.report.legible import legible
from cierre.report.webfont import font_faces
from cierre.report.written import in_head


def render(document: Document) -> bytes:
    """The document's page; the same document always gives the same bytes.

    Raises ValueError for a language without wording.
    """
    document = legible(document)
    blocks = Blocks(document, Anchors(document))
    sections = [blocks.section(each, 2) for each in document.sections]
    shown = template("report.html.jinja").render(
        document=document,
        content=CONTENT,
        sections=sections,
        figures=[] if document.annex else blocks.figures(),
        sheets=[] if document.annex else [blocks.sheet(each) for each in document.records],
        say=blocks.say,
        skip=blocks.words.text("page-skip"),
    )
    style = f"{font_faces(document.language, shown)}\n{_style()}"
    # The first such tag is the page's own: what people wrote is escaped.
    head, tag, rest = in_head(shown).partition("<style>")
    page = f"{head}{tag}\n{style}{rest}".encode()
    return in_page(page, document.carried) if document.carried else page


@cache
def _style() -> str:
    return (files("cierre.report") / "static" / "report.css").read_text(encoding="utf-8")
