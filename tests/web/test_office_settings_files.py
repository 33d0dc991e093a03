"""The Word template of an office and its office.toml, on the pages of the settings."""

from __future__ import annotations

import io
import os
import zipfile
from pathlib import Path

import docx
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from cierre.office.load import load_folder
from cierre.office.template import template_of
from cierre.office.templating import LARGEST
from cierre.report.own_template import OwnTemplate
from cierre.sources.office_toml import settings_said
from cierre.web.data import DATA
from tests.office.test_template import GOOD, word
from tests.sources.little_office import CASES, a_case, make_office, write_csv
from tests.web.test_office_settings import HOSTILE, SETTINGS, sent, there

FILES = f"{SETTINGS}/files"


@pytest.fixture
def office(owner: Client, site: Path, tmp_path: Path) -> str:
    """A little office with a case of Ana's; the address of its data."""
    folder = make_office(tmp_path / "office")
    write_csv(folder, "cases", CASES, [a_case()])
    assert not load_folder(folder).problems
    return os.environ[DATA]


def given(template: OwnTemplate) -> SimpleUploadedFile:
    return SimpleUploadedFile(template.name, template.content)


def first_line(owner: Client) -> str:
    """The first paragraph of the office's Word report."""
    answer = owner.get("/o/little/report/2026-08/office/file.docx")
    content = b"".join(answer) if answer.streaming else answer.content
    return str(docx.Document(io.BytesIO(content)).paragraphs[0].text)


def test_reports_are_written_into_a_template_that_is_brought(owner: Client, office: str) -> None:
    usual = first_line(owner)
    assert "Se usa la habitual" in owner.get(FILES).text
    sent(owner, office, "/files", "template", template=given(GOOD))
    assert template_of("little") == GOOD
    assert first_line(owner) == "Membrete de Pequeña"
    page = owner.get(FILES).text
    assert "«membrete.docx» se usa desde ahora" in page
    assert "Se usa «membrete.docx»" in page
    answer = owner.get(f"{FILES}/template.docx")
    assert answer.content == GOOD.content
    assert "membrete.docx" in answer["Content-Disposition"]
    assert "Plantilla de Word" in owner.get(SETTINGS).text
    sent(owner, office, "/files", "remove-template")
    assert template_of("little") is None
    assert first_line(owner) == usual


def test_the_usual_template_is_one_to_begin_with(owner: Client, office: str) -> None:
    usual = owner.get(f"{FILES}/template.docx").content
    sent(owner, office, "/files", "template", template=given(OwnTemplate("mía.docx", usual)))
    kept = template_of("little")
    assert kept is not None
    assert kept.name == "mía.docx"


def bomb() -> bytes:
    """A document whose text is enormous once it is unpacked."""
    made, source = io.BytesIO(), zipfile.ZipFile(io.BytesIO(GOOD.content))
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as packed:
        for each in source.namelist():
            packed.writestr(each, source.read(each))
        packed.writestr("word/more.xml", b"<a>" + b" " * 400_000_000 + b"</a>")
    return made.getvalue()


@pytest.mark.parametrize(
    ("template", "told"),
    [
        (OwnTemplate("carta.docx", b"no"), "no es un documento de Word"),
        (OwnTemplate("carta.docx", b""), "no es un documento de Word"),
        (OwnTemplate("hoja.docx", GOOD.content[:900]), "no es un documento de Word"),
        (word("{{ title }}"), "no tiene un lugar"),
        (word("{{ titel }}", "{{p body }}"), "no se puede rellenar"),
        (word("{{ ''.__class__.__mro__ }}", "{{p body }}"), "«membrete.docx»"),
        (word("{% for i in office %}x{% endfor %}", "{{p body }}"), "pide más"),
        (OwnTemplate("carta.docx", b"x" * (LARGEST + 1)), "ocupa más de 20 MB"),
    ],
)
def test_a_template_that_cannot_be_used_is_refused_with_the_reason(
    owner: Client, office: str, template: OwnTemplate, told: str
) -> None:
    answer = owner.post(FILES, {"does": "template", "template": given(template)})
    assert answer.status_code == 422
    assert told in answer.text
    assert template_of("little") is None


def test_one_that_unpacks_to_too_much_is_refused(owner: Client, office: str) -> None:
    template = OwnTemplate("carta.docx", bomb())
    answer = owner.post(FILES, {"does": "template", "template": given(template)})
    assert answer.status_code == 422
    assert template_of("little") is None


def test_nothing_chosen_is_told(owner: Client, office: str) -> None:
    answer = owner.post(FILES, {"does": "template"})
    assert answer.status_code == 422
    assert "Elija un documento" in answer.text


def test_a_hostile_name_of_a_template_stays_text(owner: Client, office: str) -> None:
    name = '"><script>alert(1)</script>{ $x }\r\nX: y.docx'
    sent(owner, office, "/files", "template", template=given(OwnTemplate(name, GOOD.content)))
    for page in (FILES, SETTINGS):
        assert "<script>alert" not in owner.get(page).text
    answer = owner.get(f"{FILES}/template.docx")
    assert "X" not in answer.headers
    assert answer.content == GOOD.content


def test_the_settings_are_downloaded_as_the_file_that_says_them(owner: Client, office: str) -> None:
    sent(owner, office, "/people", "add-person", name=HOSTILE)
    answer = owner.get(f"{FILES}/office.toml")
    said, problems = settings_said(answer.text)
    assert not problems
    assert said is not None
    assert said.people == there().people
    assert said.hours == there().hours
    assert "office.toml" in answer["Content-Disposition"]
