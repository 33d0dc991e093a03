"""A text of somebody's own, held against a report on its page."""

from __future__ import annotations

import re
from html import unescape
from io import BytesIO
from pathlib import Path

import docx as word_files
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from cierre.office.load import load_folder
from cierre.web.reports import against_views
from tests.sources.little_office import CASES, a_case, make_office, write_csv

PAGE = "/o/little/report/2026-08/office/against"
DAYS = ("03", "04", "05", "06", "07", "10", "11")


@pytest.fixture
def folder(site: Path, tmp_path: Path) -> Path:
    """An office that received seven cases in August."""
    folder = make_office(tmp_path / "office")
    cases = [
        a_case(número=f"C{day}", opened=f"2026-08-{day} 09:00", primera="", resuelta="", motivo="")
        for day in DAYS
    ]
    write_csv(folder, "cases", CASES, cases)
    assert not load_folder(folder).problems
    return folder


def marked(page: str) -> list[tuple[str, str]]:
    """The numbers of the text on the page, each with its mark."""
    article = page.partition('<article class="paper numbered"')[2].partition("</article>")[0]
    return re.findall(r'<(?:a|span) class="(right|wrong|unbound)"[^>]*>([^<]*)<', article)


def test_each_number_that_was_pasted_is_held_against_the_records(
    owner: Client, folder: Path
) -> None:
    said = "Recibimos 7 quejas en agosto. Las quejas recibidas fueron 9. Vimos 3 grúas."
    shown = owner.post(PAGE, {"text": said}).text
    assert marked(shown) == [("right", "7"), ("wrong", "9"), ("unbound", "3")]
    assert "Pone 9; según los registros son 7." in unescape(shown)
    assert 'href="#wrong-1"' in shown
    assert 'id="wrong-1"' in shown
    (address,) = set(re.findall(r'<a class="right" href="([^"]+)"', shown))
    assert owner.get(unescape(address)).status_code == 200


def test_a_word_file_is_shown_with_its_tables(owner: Client, folder: Path) -> None:
    word = word_files.Document()
    word.add_heading("Agosto", 1)
    table = word.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Quejas recibidas", "9"
    made = BytesIO()
    word.save(made)
    sent = {"files": [SimpleUploadedFile("borrador.docx", made.getvalue())]}
    shown = owner.post(PAGE, sent).text
    assert "borrador.docx" in shown
    assert marked(shown) == [("wrong", "9")]
    assert "Quejas recibidas</th>" in shown
    assert "Quejas recibidas · 9" in shown


def test_the_report_itself_has_nothing_wrong(owner: Client, folder: Path) -> None:
    report = owner.get("/o/little/report/2026-08/office/file.md").content
    shown = owner.post(PAGE, {"files": [SimpleUploadedFile("agosto.md", report)]}).text
    verdicts = [verdict for verdict, _ in marked(shown)]
    assert "right" in verdicts
    assert "wrong" not in verdicts


def test_a_text_of_another_month_is_told_as_such(owner: Client, folder: Path) -> None:
    shown = owner.post(PAGE, {"text": "Informe de julio de 2026\n\nRecibimos 9 quejas."}).text
    assert "El texto dice ser de julio de 2026; aquí se compara con agosto de 2026." in shown


def test_a_text_in_another_language_is_read_in_that(owner: Client, folder: Path) -> None:
    shown = owner.post(PAGE, {"text": "In August we received 9 complaints."}).text
    assert '<html lang="es">' in shown
    assert '<article class="paper numbered" lang="en">' in shown
    assert "Pone 9; según los registros son 7." in shown


def test_of_a_very_long_text_only_what_is_wrong_is_shown(
    owner: Client, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(against_views, "LONGEST_SHOWN", 20)
    shown = owner.post(PAGE, {"text": "Recibimos 9 quejas en el mes de agosto."}).text
    assert "Pone 9; según los registros son 7." in shown
    assert "demasiado largo" in shown
    assert marked(shown) == []


def test_what_stands_in_a_text_is_text(owner: Client, folder: Path) -> None:
    hostile = "<script>alert(1)</script> {{ 7 }} Recibimos 7 quejas."
    shown = owner.post(PAGE, {"text": hostile}).text
    assert "<script>alert" not in shown
    assert "{{ 7 }}" in re.sub(r"<[^>]*>", "", shown.partition("<article")[2])


def test_what_cannot_be_read_is_told_and_what_was_pasted_stays(owner: Client, folder: Path) -> None:
    damaged = SimpleUploadedFile("x.pdf", b"%PDF-1.7 nothing of the kind")
    answer = owner.post(PAGE, {"files": [damaged], "text": "Recibimos 7 quejas."})
    assert answer.status_code == 422
    assert 'role="alert"' in answer.text
    assert "Recibimos 7 quejas." in answer.text
    assert owner.post(PAGE, {"text": "  "}).status_code == 409


def test_the_report_leads_there(owner: Client, folder: Path) -> None:
    assert f'href="{PAGE}"' in owner.get("/o/little/report/2026-08/office").text
    assert owner.get(PAGE).status_code == 200
