from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from docx import Document

from cierre.web.models import Intake
from tests.sources.little_office import CASES, a_case, make_office, write_csv


@pytest.fixture
def cases(tmp_path: Path) -> SimpleUploadedFile:
    folder = make_office(tmp_path / "office")
    write_csv(folder, "cases", CASES, [a_case(número=f"C{n}") for n in range(5)])
    (found,) = folder.glob("cases*.csv")
    return SimpleUploadedFile("quejas de agosto.csv", found.read_bytes())


def drop(client: Client, *files: SimpleUploadedFile, **fields: str) -> str:
    answer = client.post("/start", {"files": list(files), **fields})
    assert answer.status_code == 302, answer.text
    return str(answer["Location"])


def test_from_a_dropped_sheet_to_a_word_report(owner: Client, cases: SimpleUploadedFile) -> None:
    page = drop(owner, cases, setting="agent", name="Atención Norte")
    shown = owner.get(page).text
    assert "Todo está claro" in shown
    assert "Se guardarán 5 registros" in shown
    month = owner.post(f"{page}/record", follow=True)
    assert month.redirect_chain[-1][0].startswith("/o/atencion_norte/month/")
    assert "Atención Norte" in month.text
    report = owner.get(month.redirect_chain[-1][0].replace("/month/", "/report/"))
    assert "Gestiones recibidas" in report.text
    (word,) = re.findall(r'href="([^"]*file\.docx)"', report.text)
    text = "\n".join(each.text for each in Document(BytesIO(owner.get(word).content)).paragraphs)
    assert "Atención Norte" in text


def test_what_is_recorded_is_not_kept_a_second_time(
    owner: Client, cases: SimpleUploadedFile, site: Path
) -> None:
    page = drop(owner, cases)
    assert [each.name for each in (site / "files" / "incoming").rglob("*.csv")]
    owner.post(f"{page}/record")
    assert not [*(site / "files" / "incoming").rglob("*.csv")]
    again = owner.post(f"{page}/record")
    assert again.status_code == 302
    assert Intake.objects.get().state == "recorded"


@pytest.mark.parametrize(
    ("name", "told"), [("carta.docx", "no es una hoja de cálculo"), ("x.exe", "no es una hoja")]
)
def test_other_kinds_of_files_are_refused(owner: Client, name: str, told: str) -> None:
    answer = owner.post("/start", {"files": [SimpleUploadedFile(name, b"x")]})
    assert answer.status_code == 409
    assert told in answer.text


def test_no_file_at_all_is_told(owner: Client) -> None:
    answer = owner.post("/start", {})
    assert answer.status_code == 409
    assert "No ha elegido ningún archivo" in answer.text


def test_a_file_that_is_none_is_told_on_its_page(owner: Client) -> None:
    page = drop(owner, SimpleUploadedFile("roto.xlsx", b"PK\x03\x04 nothing of the kind"))
    shown = owner.get(page)
    assert shown.status_code == 200
    assert "roto.xlsx" in shown.text
