"""The PDF as a file: accessible, archivable, its statement attached, the same every time."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from typing import Any

import pikepdf
import pypdfium2
import pytest

from cierre.report import pdf
from cierre.report.annexed import annex_of, body_of
from cierre.report.document import Bullets, Paragraph, Section, Table, TableColumn, Text
from tests.report.sample_document import DOCUMENT


@pytest.fixture(scope="module")
def made() -> bytes:
    return pdf.render(DOCUMENT)


@pytest.fixture
def opened(made: bytes) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(made))


def test_the_same_document_gives_the_same_bytes(made: bytes) -> None:
    assert pdf.render(DOCUMENT) == made


def test_it_declares_what_it_keeps_to(opened: pikepdf.Pdf) -> None:
    with opened.open_metadata() as metadata:
        assert metadata["pdfaid:part"] == "3"
        assert metadata["pdfaid:conformance"] == "A"
        assert metadata["pdfuaid:part"] == "1"
        assert metadata["dc:title"] == DOCUMENT.title
    root: Any = opened.Root
    assert bool(root.MarkInfo.Marked)
    assert str(root.Lang) == DOCUMENT.language
    assert bool(root.ViewerPreferences.DisplayDocTitle)


def test_its_statement_is_attached_as_what_it_was_made_from(opened: pikepdf.Pdf) -> None:
    ((name, attached),) = opened.attachments.items()
    assert name == "statement.json"
    assert json.loads(attached.get_file().read_bytes()) == json.loads(DOCUMENT.statement)
    (file,) = opened.Root.AF
    assert str(file.AFRelationship) in {"/Source", "/Data"}


def test_every_typeface_is_in_the_file(opened: pikepdf.Pdf) -> None:
    fonts = [
        font
        for page in opened.pages
        for font in page.obj.Resources.get("/Font", pikepdf.Dictionary()).values()
    ]
    assert fonts
    for font in fonts:
        for inner in font.get("/DescendantFonts", [font]):
            assert {"/FontFile", "/FontFile2", "/FontFile3"} & set(inner.FontDescriptor.keys())


def test_tables_headings_and_pictures_are_tagged(opened: pikepdf.Pdf) -> None:
    tags = list(_tags(opened.Root.StructTreeRoot))
    names = {str(tag.get("/S", "")) for tag in tags}
    assert {"/H1", "/Table", "/TH", "/TD", "/Figure", "/L", "/P"} <= names
    for tag in tags:
        if str(tag.get("/S", "")) == "/Figure":
            assert str(tag.get("/Alt", ""))


def _tags(tag: Any) -> Any:
    children = tag.get("/K", [])
    for child in children if isinstance(children, pikepdf.Array) else [children]:
        if isinstance(child, pikepdf.Dictionary) and "/S" in child:
            yield child
            yield from _tags(child)


def test_numbers_lead_to_their_definition_in_the_file_of_the_annex() -> None:
    whole = replace(
        DOCUMENT,
        sections=(
            *DOCUMENT.sections,
            Section("more", "Más", (Table((TableColumn("Cifra"),), (((Text("Recibidas"),),),),
                    defines=("cases.received",)),), annex=True),
        ),
    )  # fmt: skip
    body = pikepdf.open(io.BytesIO(pdf.render(body_of(whole, "office"))))
    wanted = "office-annex.pdf#nameddest=definition-cases-received"
    assert wanted in {str(each.A.URI) for each in _links(body) if "/A" in each}
    annex = pikepdf.open(io.BytesIO(pdf.render(annex_of(whole))))
    names = [str(each) for each in annex.Root.Names.Dests.Names if isinstance(each, pikepdf.String)]
    assert "definition-cases-received" in names
    alone = pikepdf.open(io.BytesIO(pdf.render(whole)))
    assert any("/Dest" in each for each in _links(alone))


def test_a_report_has_an_outline(opened: pikepdf.Pdf) -> None:
    with opened.open_outline() as outline:
        assert [each.title for each in outline.root][:2] == ["Resumen", "Incidencias"]


def test_a_long_report_says_what_is_on_which_page() -> None:
    text = (Paragraph((Text("Largo. " * 700),)),)
    sections = tuple(Section(f"s{n}", f"Parte {n}", text) for n in range(1, 8))
    made = pypdfium2.PdfDocument(pdf.render(replace(DOCUMENT, sections=sections)))
    first = made[0].get_textpage().get_text_bounded()
    assert "Contenido: Parte 1 1 · Parte 2" in first.replace("\u00a0", " ")


def test_no_page_holds_only_the_lines_to_sign() -> None:
    signing = DOCUMENT.sections[2]
    for lines in range(28, 60, 3):
        bullets = Bullets(tuple((Text(f"Línea {n}"),) for n in range(lines)))
        made = replace(DOCUMENT, sections=(Section("a", "Antes", (bullets,)), signing))
        pages = pypdfium2.PdfDocument(pdf.render(made))
        last = pages[len(pages) - 1].get_textpage().get_text_bounded()
        assert "Línea" in last, lines


def _links(opened: pikepdf.Pdf) -> list[Any]:
    return [each for page in opened.pages for each in page.obj.get("/Annots", [])]
