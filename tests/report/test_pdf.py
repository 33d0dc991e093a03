"""The PDF as a file: accessible, archivable, its statement attached, the same every time."""

from __future__ import annotations

import io
import json
from typing import Any

import pikepdf
import pytest

from cierre.report import pdf
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
