"""What is left in the office's language is marked as such, wherever it stands, in every format
that can say so."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from html.parser import HTMLParser
from typing import Any

import docx as word_files
import pikepdf
from docx.oxml.ns import qn

from cierre.report import docx, html, pdf
from cierre.report.document import Document, Foreign, KeyFigure, KeyFigures, Section, Text
from cierre.report.tongues import Tongues, with_languages
from tests.report.test_legible import holding

NAME, WRITTEN = "Portones", "No cierra bien"
FOREIGN = Foreign("es", (WRITTEN,), (NAME,))
VOID = {"meta", "wbr", "br"}


def english(text: str) -> Document:
    """A report in English with a text in every place, left in the office's language."""
    made = replace(holding(text), language="en", locale="en_GB", foreign=FOREIGN)
    tile = KeyFigure(text, (Text(text),), (Text(text),))
    sections = (*made.sections, Section("tiles", text, (KeyFigures((tile,)),)))
    return replace(made, sections=with_languages(sections, FOREIGN))


class Page(HTMLParser):
    """The texts of a page, each with the language it is in."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.languages: list[tuple[str, str]] = []
        self.texts: list[tuple[str, str]] = []
        self.feed(page.partition("</style>")[2])

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in VOID:
            before = self.languages[-1][1] if self.languages else "en"
            self.languages.append((tag, dict(attrs).get("lang") or before))

    def handle_endtag(self, tag: str) -> None:
        while self.languages and self.languages.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        if data.strip() and self.languages:
            self.texts.append((data.strip(), self.languages[-1][1]))


def test_a_page_says_so_of_every_text() -> None:
    for text in (NAME, WRITTEN):
        read = Page(html.render(english(text)).decode())
        own = [each for each in read.texts if each[0] == text or text == NAME in each[0]]
        assert len(own) > 20
        assert {language for _, language in own} == {"es"}
        assert any(language == "en" for _, language in read.texts)


def test_a_name_inside_a_text_is_marked_alone() -> None:
    read = Page(html.render(english(f"Gates ({NAME}) closed")).decode())
    assert ("Gates (", "en") in read.texts
    assert (NAME, "es") in read.texts
    assert (") closed", "en") in read.texts


def test_word_says_so_of_every_text() -> None:
    for text in (NAME, WRITTEN):
        word = word_files.Document(io.BytesIO(docx.render(english(text))))
        parts = [word.element.body, *(each.footer._element for each in word.sections)]
        runs = [run for part in parts for run in part.iter(qn("w:r")) if text in run.text]
        assert len(runs) > 15
        assert {_spoken(run) for run in runs} == {"es"}


def _spoken(run: Any) -> str:
    found = run.find(f"{qn('w:rPr')}/{qn('w:lang')}")
    return "" if found is None else str(found.get(qn("w:val")))


def test_paper_says_so_of_every_text() -> None:
    with pikepdf.open(io.BytesIO(pdf.render(english(NAME)))) as opened:
        spoken = [each for each in _languages(opened) if each]
    others = [each for each in spoken if each != "es"]
    assert len(spoken) > 15
    assert len(others) <= 3  # the heading and the number of a column, a bullet


def _languages(opened: pikepdf.Pdf) -> Iterator[str]:
    """The language of each piece of content that is read, its own or that of what it is in; but
    for drawings, which are told in the report's."""
    own = _of_content(opened)
    places = {page.obj.objgen: number for number, page in enumerate(opened.pages)}

    def inside(tag: Any, language: str, page: int) -> Iterator[str]:
        if isinstance(tag, pikepdf.Array):
            for each in tag:
                yield from inside(each, language, page)
        elif isinstance(tag, int):
            yield own.get((page, tag), "") or language
        elif isinstance(tag, pikepdf.Dictionary) and str(tag.get("/S", "")) not in ("", "/Figure"):
            page = places.get(tag.Pg.objgen, page) if "/Pg" in tag else page
            yield from inside(tag.get("/K", None), str(tag.get("/Lang", language)), page)

    yield from inside(opened.Root.StructTreeRoot.K, str(opened.Root.Lang), 0)


def _of_content(opened: pikepdf.Pdf) -> dict[tuple[int, int], str]:
    """The language that content itself is marked with, by its page and its number there."""
    own = {}
    for number, page in enumerate(opened.pages):
        for each in pikepdf.parse_content_stream(page):
            marked = each.operands[-1] if each.operands else None
            if str(each.operator) == "BDC" and isinstance(marked, pikepdf.Dictionary):
                own[number, int(marked.get("/MCID", -1))] = str(marked.get("/Lang", ""))
    return own


def test_what_is_in_the_reports_language_is_said_as_it_is() -> None:
    assert Tongues(None).said(NAME) == (Text(NAME),)
    assert Tongues(FOREIGN).said("Gates") == (Text("Gates"),)
    assert [Tongues(FOREIGN).language_of(each) for each in (NAME, "Gates")] == ["es", ""]
    assert 'lang="es"' not in html.render(replace(holding(NAME), language="en")).decode()
