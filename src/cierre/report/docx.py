"""The report as a Word document, in the house's template or in the office's own."""

from __future__ import annotations

import io
import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from docx.document import Document as Word
from docxtpl import DocxTemplate
from markupsafe import Markup

from cierre.report.anchors import Anchors
from cierre.report.carried import in_package
from cierre.report.document import Document
from cierre.report.docx_body import Body
from cierre.report.docx_contents import keep_before_signatures, write_contents
from cierre.report.docx_given import MARKER, TAGS, TagsAlone, opened
from cierre.report.docx_language import set_language
from cierre.report.docx_numbers import in_properties
from cierre.report.docx_runs import RunWriter, mark_tongues
from cierre.report.docx_template import repacked, saved
from cierre.report.legible import legible
from cierre.report.own_template import OwnTemplate
from cierre.report.tongues import Tongues

_LONGEST_PROPERTY = 255
_PAGES = re.compile(r"\{page\}|\{pages\}")


def render(document: Document, template: OwnTemplate | None = None) -> bytes:
    """The document's Word file; the same document and template always give the same bytes.

    A template of the office's own is a .docx with the tags {{ office }}, {{ title }},
    {{ subtitle }}, {{ footer }} and, alone in its paragraph, {{p body }}. Raises Fault when it is
    no Word file, lacks the body's tag, has a tag that is not known or asks for more than tags.
    """
    document = legible(document, drawn="charts")
    word, marker = opened(lambda given: _filled(_head(document), given), template)
    tongues = Tongues(document.foreign)
    mark_tongues(word, tongues)
    before = list(word.element.body)
    # As on paper, a number leads to what defines it: the records are not in this file.
    anchors = Anchors(replace(document, records=()), ".docx#")
    body = Body(word, document.labels.colon, tongues, RunWriter(word, anchors), anchors)
    body.facts(
        (label, f"{value}.docx" if value and value == document.annex else value)
        for label, value in document.cover.facts
    )
    write_contents(body.paragraph, document, tongues)
    for section in document.sections:
        body.section(section)
    body.remark(document.remark)
    for written in [each for each in word.element.body if each not in before]:
        marker.addprevious(written)
    marker.getparent().remove(marker)
    keep_before_signatures(word)
    _set_properties(word, document)
    package = saved(word)
    package = repacked(package, in_properties(package))
    return repacked(package, in_package(package, document.carried)) if document.carried else package


def check_template(template: OwnTemplate) -> None:
    """Raises Fault when no report can be written into an office's own template."""
    opened(lambda given: _filled(dict.fromkeys(TAGS, "…"), given), template)


def _head(document: Document) -> Mapping[str, str]:
    """What the tags of a template stand for, but for the report's body."""
    before, between, after = (*_PAGES.split(document.labels.page), "", "")[:3]
    return {
        "office": document.cover.office,
        "title": document.cover.title,
        "subtitle": document.cover.subtitle,
        "footer": document.footer,
        "page_before": before,
        "page_between": between,
        "page_after": after,
    }


def _filled(words: Mapping[str, str], given: bytes) -> bytes:
    """The template with its tags filled in, and a marker where the body goes."""
    context = dict(words)
    context["body"] = Markup(f"<w:p><w:r><w:t>{MARKER}</w:t></w:r></w:p>")  # noqa: S704
    filled = DocxTemplate(io.BytesIO(given))
    filled.render(context, TagsAlone(TAGS))
    made = io.BytesIO()
    filled.save(made)
    return made.getvalue()


def _set_properties(word: Word, document: Document) -> None:
    day = datetime.fromisoformat(document.date)
    properties = word.core_properties
    properties.title = document.title[:_LONGEST_PROPERTY]
    properties.author = document.author[:_LONGEST_PROPERTY]
    properties.language, properties.last_modified_by = document.language, properties.author
    properties.created = properties.modified = day
    properties.comments, properties.revision = "", 1
    set_language(word, document.language)
