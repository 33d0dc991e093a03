from __future__ import annotations

from pathlib import Path

import pytest
from django.test import Client

from cierre.office.load import load_folder
from tests.sources.little_office import CASES, a_case, make_office, write_csv

HOSTILE = '<b>"C2"</b> {{ 7 }} { $y }'


@pytest.fixture
def office(site: Path, tmp_path: Path) -> str:
    folder = make_office(tmp_path / "office")
    cases = [a_case(), a_case(número=HOSTILE, primera="", resuelta="", motivo="")]
    write_csv(folder, "cases", CASES, cases)
    loaded = load_folder(folder)
    assert not loaded.problems
    return loaded.office


def test_the_office_opens_at_its_last_month(owner: Client, office: str) -> None:
    answer = owner.get(f"/o/{office}/", follow=True)
    assert answer.redirect_chain[-1][0] == f"/o/{office}/month/2026-08/office"


def test_the_month_tells_figures_and_what_is_pending(owner: Client, office: str) -> None:
    shown = owner.get(f"/o/{office}/month/2026-08/office").text
    assert "Entraron" in shown
    assert "1 pendiente" in shown
    assert "C2" in shown


def test_what_people_write_is_text_on_the_page(owner: Client, office: str) -> None:
    shown = owner.get(f"/o/{office}/month/2026-08/office").text
    assert "&lt;b&gt;&quot;C2&quot;&lt;/b&gt; {{ 7 }} { $y }" in shown
    assert "<b>" not in shown


@pytest.mark.parametrize("path", ["month/2026-13/office", "month/x/office", "month/2026-08/nobody"])
def test_a_month_or_a_scope_that_is_none_is_told(owner: Client, office: str, path: str) -> None:
    answer = owner.get(f"/o/{office}/{path}")
    assert answer.status_code in (404, 409)
    assert "No se ha podido hacer" in answer.text


def test_without_scripts_a_form_leads_to_another_month(owner: Client, office: str) -> None:
    asked = {"page": "report", "period": "2026-08", "scope": "person:ana", "keeps": ""}
    answer = owner.get(f"/o/{office}/go", asked)
    assert answer["Location"] == f"/o/{office}/report/2026-08/person:ana"
    elsewhere = owner.get(f"/o/{office}/go", {**asked, "page": "//elsewhere"})
    assert elsewhere["Location"] == f"/o/{office}/month/2026-08/person:ana"
