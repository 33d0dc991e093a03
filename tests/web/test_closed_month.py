"""The pages of a closed month: as it was, with its close; and nothing to be written any more."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.test import Client

from cierre.close.entry import Allowance
from cierre.close.keys import FileKey, make_key
from cierre.office.closing import close, reopen
from cierre.office.closings import frozen
from cierre.office.load import load_folder
from cierre.web.data import archive
from tests.sources.little_office import CASES, OFFICE, a_case, make_office, write_csv

AUGUST = "2026-08"


@pytest.fixture
def folder(site: Path, tmp_path: Path) -> Path:
    del site
    folder = make_office(tmp_path / "office")
    write_csv(folder, "cases", CASES, [a_case(), a_case(número="C2", resuelta="", motivo="")])
    assert not load_folder(folder).problems
    return folder


@pytest.fixture
def key(folder: Path, tmp_path: Path) -> FileKey:
    key = make_key(tmp_path / "keys" / "little.pem")
    missing = Allowance("Mario <b>", "No se lleva todavía", "2026-12-31")
    assert close(archive(), "little", AUGUST, key, "Mario", [missing]).entry
    return key


def test_the_annex_that_a_closed_report_names_is_given_out(owner: Client, key: FileKey) -> None:
    shown = owner.get(f"/o/little/report/{AUGUST}/office").text
    address = f"/o/little/report/{AUGUST}/office/annex.pdf"
    assert address in shown
    given = owner.get(address)
    assert given.content == frozen("little", 2, "file/office/office-annex.pdf")
    assert "annex.pdf" not in owner.get(f"/o/little/report/{AUGUST}/person:ana").text
    assert owner.get(f"/o/little/report/{AUGUST}/person:ana/annex.pdf").status_code == 404


PAGES = ("month", "report", "trends", "team")


def test_pages_of_a_closed_month_say_what_was_frozen(
    owner: Client, folder: Path, key: FileKey
) -> None:
    def pages() -> dict[str, str]:
        shown = {
            f"{page} {scope}": owner.get(f"/o/little/{page}/{AUGUST}/{scope}").text
            for page in PAGES
            for scope in ("office", "unit:north")
        }
        return {name: text.partition("<main")[2] for name, text in shown.items()}

    before = pages()
    files = {
        kind: owner.get(f"/o/little/report/{AUGUST}/office/file.{kind}").content
        for kind in ("pdf", "docx", "html", "md")
    }
    make_office(
        folder,
        OFFICE.replace("Luis Gil", "Luis Gil Arce")
        .replace('name = "Norte"', 'name = "Nordeste"')
        .replace("Pequeña", "Grande"),
    )
    assert load_folder(folder).written
    assert "Nordeste" in owner.get("/o/little/team/2026-09/office").text
    after = pages()
    for name, text in before.items():
        assert "Nordeste" not in after[name]
        assert _without_token(after[name]) == _without_token(text), name
        assert "Cerrado el" in text
        assert "Cierre n.º 1" in text
        assert "Con una excepción" in text
        assert "Mario &lt;b&gt;" in text
    for kind, content in files.items():
        assert owner.get(f"/o/little/report/{AUGUST}/office/file.{kind}").content == content
    assert files["pdf"] == frozen("little", 2, "file/office/office.pdf")
    assert "Nada que informar" not in before["month office"]


def test_nothing_is_written_in_a_closed_month_until_it_is_opened_again(
    owner: Client, key: FileKey
) -> None:
    note = {"kind": "achievement", "text": "Algo", "person": "ana"}
    address = f"/o/little/report/{AUGUST}/office/note"
    assert owner.get(f"/o/little/month/{AUGUST}/office").status_code == 200
    refused = owner.post(address, note)
    assert "está cerrado" in refused.text
    reopen("little", AUGUST, key, "Mario", "Faltaba <una> hoja")
    shown = owner.get(f"/o/little/month/{AUGUST}/office").text
    assert "Se volvió a abrir el" in shown
    assert "Faltaba &lt;una&gt; hoja" in shown
    assert owner.post(address, note).status_code == 302


def _without_token(text: str) -> str:
    return "\n".join(line for line in text.splitlines() if "csrfmiddlewaretoken" not in line)
