"""The annex is a document of its own: what it holds, and where the body's numbers lead."""

from __future__ import annotations

import io
import json
from pathlib import Path

import docx as word_files
import pypdfium2
import pytest

from cierre.office.writing import Draft
from cierre.report import docx, pdf
from cierre.report.annexed import annex_of, body_of
from cierre.report.document import Table
from cierre.report.html import render
from cierre.statement.model import Scope, Statement
from tests.report.august import property_august
from tests.report.sample_document import DOCUMENT
from tests.report.test_html import Reader
from tests.report.test_plan import section


def draft(scope: Scope) -> Draft:
    made = Statement(
        "o", "O", scope, "2026-08", "2026-08-01", "2026-08-31", "2026-08-31", "EUR", {}
    )
    return Draft(made, DOCUMENT)


def test_body_and_annex_share_the_sections_between_them() -> None:
    body, annex = body_of(DOCUMENT, "office"), annex_of(DOCUMENT)
    assert [each.id for each in body.sections] == ["summary", "cases", "signatures"]
    assert [each.id for each in annex.sections] == ["definitions"]
    assert (body.annex, annex.annex) == ("office-annex", "")
    assert ("Anexo", "office-annex") in body.cover.facts
    assert annex.cover.title.startswith("Anexo: ")
    assert (body.statement, annex.statement) == (DOCUMENT.statement, b"")


def test_numbers_of_the_body_lead_to_anchors_that_the_annex_has() -> None:
    body = Reader(render(body_of(DOCUMENT, "office")).decode())
    annex = Reader(render(annex_of(DOCUMENT)).decode())
    there = [each for each in body.addresses if not each.startswith("#")]
    assert "office-annex.html#figure-cases-received-category-leak" in there
    assert "office-annex.html#definition-cases-on-time-share" in there
    assert {each.removeprefix("office-annex.html#") for each in there} <= set(annex.ids)
    assert not [each for each in body.ids if each.startswith(("figure-", "records-"))]


@pytest.mark.parametrize(
    ("scope", "annex", "files"),
    [
        (Scope("office"), None, ["office.pdf", "office-annex.pdf", "office.xlsx"]),
        (Scope("unit", "a"), None, ["unit-a.pdf", "unit-a-annex.pdf", "unit-a.xlsx"]),
        (Scope("person", "ana"), None, ["person-ana.pdf", "person-ana.xlsx"]),
        (
            Scope("person", "ana"),
            True,
            ["person-ana.pdf", "person-ana-annex.pdf", "person-ana.xlsx"],
        ),
    ],
)
def test_a_persons_report_has_an_annex_only_when_asked(
    tmp_path: Path, scope: Scope, annex: bool | None, files: list[str]
) -> None:
    written = draft(scope).write(tmp_path, ("pdf", "xlsx"), annex=annex)
    assert [each.name for each in written[:-1]] == files


def test_the_statement_is_attached_to_the_body_alone(tmp_path: Path) -> None:
    draft(Scope("office")).write(tmp_path, ("pdf",))
    attached = {
        name: pypdfium2.PdfDocument(tmp_path / f"{name}.pdf").count_attachments()
        for name in ("office", "office-annex")
    }
    assert attached == {"office": 1, "office-annex": 0}
    assert json.loads((tmp_path / "statement.json").read_bytes())


def test_only_figures_that_are_printed_are_defined() -> None:
    report = property_august().documents["office", "es"]
    (table,) = section(report, "annex_definitions").blocks
    assert isinstance(table, Table)
    assert "cases.received" in table.defines
    assert "fees.written_off" not in table.defines
    assert len(table.defines) == len(table.rows)


def test_the_cover_leads_to_the_annex_of_its_own_format() -> None:
    body = body_of(DOCUMENT, "office")
    assert '<a href="office-annex.html#content">office-annex</a>' in render(body).decode()
    word = word_files.Document(io.BytesIO(docx.render(body)))
    assert "Anexo: office-annex.docx" in [each.text for each in word.paragraphs]
    read = pypdfium2.PdfDocument(pdf.render(body))[0].get_textpage().get_text_bounded()
    assert "office-annex.pdf" in read
