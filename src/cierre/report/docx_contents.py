"""The contents of the Word report, and what in it stays on one page."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import islice, takewhile
from xml.sax.saxutils import escape

from docx.document import Document as Word
from docx.oxml.ns import nsdecls, qn
from docx.oxml.parser import parse_xml
from docx.text.paragraph import Paragraph as WordParagraph

from cierre.report.document import Document, Section, Text
from cierre.report.docx_runs import speak
from cierre.report.tongues import Tongues

FEWEST_SECTIONS = 5
"""A shorter report needs no contents."""

_KEPT = 4
"""Paragraphs that stay with the lines to sign."""


def write_contents(
    paragraph: Callable[[str], WordParagraph], document: Document, tongues: Tongues
) -> None:
    """A field of contents that Word renews, with its entries as they are now.

    ``paragraph`` makes one of a style at the end of what is written so far.
    """
    if len(document.sections) < FEWEST_SECTIONS:
        return
    paragraph("Contents Heading").add_run(document.labels.contents)
    places = list(_headings(document.sections))
    for entry, (place, title) in enumerate(places):
        line = paragraph("Contents").paragraph_format.element
        if entry == 0:
            for each in _begin():
                line.append(each)
        line.append(_entry(place, tongues.said(title)))
        if entry == len(places) - 1:
            line.append(_character("end"))


def heading_name(place: int) -> str:
    """The name by which the contents lead to a heading."""
    return f"_Toc{place:08}"


def keep_before_signatures(word: Word) -> None:
    """The paragraphs before the last table stay with it: a page of lines to sign says what for."""
    tables = word.element.body.findall(qn("w:tbl"))
    if not tables or tables[-1].find(f".//{qn('w:pBdr')}") is None:
        return
    before = islice(tables[-1].itersiblings(preceding=True), _KEPT)
    for each in takewhile(lambda sibling: sibling.tag == qn("w:p"), before):
        WordParagraph(each, word._body).paragraph_format.keep_with_next = True  # noqa: SLF001


def _headings(sections: tuple[Section, ...]) -> Iterator[tuple[int, str]]:
    """The places of the main headings among all, and what they say."""
    place = 0
    for section in sections:
        yield place, section.topic or section.title
        place += _count(section)


def _count(section: Section) -> int:
    return 1 + sum(map(_count, section.subsections))


def _begin() -> tuple[object, ...]:
    field = f'<w:instrText {nsdecls("w")} xml:space="preserve"> TOC \\o "1-1" \\h </w:instrText>'
    instruction = parse_xml(f"<w:r {nsdecls('w')}>{field}</w:r>")
    return _character("begin"), instruction, _character("separate")


def _character(kind: str) -> object:
    return parse_xml(f'<w:r {nsdecls("w")}><w:fldChar w:fldCharType="{kind}"/></w:r>')


def _entry(place: int, title: Iterable[Text]) -> object:
    link = parse_xml(
        f'<w:hyperlink {nsdecls("w")} w:anchor="{heading_name(place)}" w:history="1"/>'
    )
    for each in title:
        written = f'<w:t xml:space="preserve">{escape(each.text)}</w:t>'
        run = parse_xml(f"<w:r {nsdecls('w')}>{written}</w:r>")
        if each.language:
            speak(run, each.language)
        link.append(run)
    return link
