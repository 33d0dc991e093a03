"""A section's heading says what it found, and above it stands what it is about, in every format."""

from __future__ import annotations

import io
from dataclasses import replace

import docx
import pypdfium2
import pytest

from cierre.report import docx as word
from cierre.report import html, md, pdf
from cierre.report.document import Bound, Document, Section, Text
from tests.report.sample_document import DOCUMENT, SUMMARY

FINDING = (
    Text("Un edificio causa "),
    Bound("80", "cases.received", "place=tajo"),
    Text(" averías"),
)
TITLE = "Un edificio causa 80 averías"


@pytest.fixture(scope="module")
def document() -> Document:
    told = Section("cases", TITLE, SUMMARY, topic="Averías", finding=FINDING)
    return replace(DOCUMENT, sections=(told, *DOCUMENT.sections[2:]))


def test_in_markdown(document: Document) -> None:
    assert f"*Averías*\n\n## {TITLE}\n" in md.render(document).decode()


def test_on_the_page_with_its_number_linked_and_the_topic_in_the_contents(
    document: Document,
) -> None:
    made = html.render(document).decode()
    assert '<p class="topic">Averías</p>' in made
    assert 'causa <a class="number" href="#figure-cases-received">80</a> averías</h2>' in made
    assert '">Averías</a></li>' in made


def test_in_word(document: Document) -> None:
    made = docx.Document(io.BytesIO(word.render(document)))
    said = [(each.style.name if each.style else "", each.text) for each in made.paragraphs]
    place = said.index(("Section Topic", "Averías"))
    assert said[place + 1] == ("Heading 1", TITLE)


def test_in_the_pdf(document: Document) -> None:
    made = pypdfium2.PdfDocument(pdf.render(document))
    text = made[0].get_textpage().get_text_bounded()
    assert text.index("Averías") < text.index(TITLE)
    assert TITLE in [each.get_title() for each in made.get_toc()]
