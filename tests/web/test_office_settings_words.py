"""Scales, words, names and the rule of the usual limits on the pages of the settings."""

from __future__ import annotations

import os
import re
from decimal import Decimal
from pathlib import Path
from urllib.parse import quote

import pytest
from django.test import Client

from cierre.directory import Scale
from cierre.office.load import Answers, load_folder
from cierre.office.pieces import add_place
from cierre.office.settings_of import change_settings
from cierre.web.data import DATA
from tests.sources.little_office import CASE, CASES, make_office, write_csv
from tests.web.test_office_settings import HOSTILE, SETTINGS, refused, sent, there

WORDS = f"{SETTINGS}/words"
LEAK = "?kind=category&of=cases&id=leak"
ENQUIRY = (*CASE[1:3], "El Olmo", *CASE[4:], "Consulta")
SHOWN = "&lt;script&gt;alert(1)&lt;/script&gt; { $x } #let =1+1"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A little office's folder, with a complaint of Ana's."""
    folder = make_office(tmp_path / "office")
    write_csv(folder, "cases", (*CASES, "Clase"), [(*CASE, "Reclamación"), ("C2", *ENQUIRY)])
    return folder


@pytest.fixture
def office(owner: Client, site: Path, folder: Path) -> str:
    """The office, loaded; the address of its data."""
    assert not load_folder(folder).problems
    return os.environ[DATA]


def test_a_scale_holds_for_what_is_brought_from_then_on(
    owner: Client, office: str, folder: Path
) -> None:
    assert "0–100" in owner.get(WORDS).text
    sent(owner, office, "/words", "scale", scored="training", least="0", most="10")
    assert there().scales == {"training": (Scale(Decimal(0), Decimal(10)),)}
    page = owner.get(WORDS).text
    assert "Las escalas de las notas: — → Formación: 0–10" in page
    assert "0–100" not in page
    headings = ("Número", "Inscripción", "Curso", "Persona", "Aprobó el", "Nota")
    row = ("F1", "2026-08-03", "Altura", "Ana Pérez", "2026-08-05", "50")
    write_csv(folder, "training", headings, [row])
    (problem,) = load_folder(folder).problems
    assert (problem.code, "0–10" in problem.what + problem.remedy) == ("off-scale", True)
    sent(owner, office, "/words", "remove-scale", of="training")
    assert there().scales == {}
    loaded = load_folder(folder)
    assert (loaded.problems, loaded.written) == ((), True)


def test_a_scale_that_is_none_is_told_beside_what_was_typed(owner: Client, office: str) -> None:
    typed = {"scored": "training", "least": "10", "most": "10"}
    page = refused(owner, "/words", "scale", **typed)
    assert 'value="10"' in page
    assert "tiene que ser mayor" in page
    for wrong in ({"most": HOSTILE}, {"scored": "nothing"}, {"scored": "training nothing"}):
        assert "<script>alert" not in refused(owner, "/words", "scale", **{**typed, **wrong})
    refused(owner, "/words", "remove-scale", of="training")


def test_a_value_is_called_as_the_office_calls_it(owner: Client, office: str) -> None:
    parts = "/o/little/evidence/2026-08/office?figure=cases.received&where=kind%3Dcomplaint"
    assert "Reclamaciones" in owner.get(parts).text
    kind = {"field": "cases.kind", "value": "Reclamación"}
    sent(owner, office, "/words", "value", **kind, name="Queja formal")
    assert there().values == {"cases.kind": {"complaint": "Queja formal"}}
    assert "Queja formal" in owner.get(parts).text
    page = owner.get(WORDS).text
    assert "complaint: Queja formal" in page
    address = f"{WORDS}?field=cases.kind&value=complaint"
    assert 'value="Queja formal"' in owner.get(address).text
    named = "?kind=value&of=cases.kind&id=complaint"
    sent(owner, office, f"/words{named}", "names", **{"name-en": "Formal complaint"})
    sent(owner, office, "/words", "remove-value", of="cases.kind complaint")
    assert (there().values, there().name_in("en", "value", "cases.kind", "complaint")) == ({}, "")
    assert owner.get(f"{WORDS}{named}").status_code == 404
    assert "complaint: Queja formal → —" in owner.get(WORDS).text
    assert "Queja formal" not in owner.get(parts).text


def test_a_value_that_cannot_be_is_told(owner: Client, office: str) -> None:
    page = refused(owner, "/words", "value", field="cases.kind", value=HOSTILE, name="x")
    assert "Reclamaciones" in page
    assert SHOWN in page
    refused(owner, "/words", "value", field="cases.nothing", value="x", name="x")
    refused(owner, "/words", "value", field="cases.line", value="a/b", name="x")
    refused(owner, "/words", "value", field="cases.line", value="x", name="")
    refused(owner, "/words", "remove-value", of="cases.line x")
    sent(owner, office, "/words", "value", field="cases.line", value="x", name=HOSTILE)
    page = owner.get(WORDS).text
    assert "<script>alert" not in page
    assert SHOWN in page


def test_names_are_said_in_reports_of_their_language(owner: Client, office: str) -> None:
    leak = {"name-en": "Leaks", "one-en": "leak", "many-en": "leaks", "name-es": "Goteras"}
    sent(owner, office, f"/words{LEAK}", "names", **leak)
    page = owner.get(WORDS).text
    assert "Fuga (inglés): Leaks, leak, leaks" in page
    assert page.index(">Fuga</a>") < page.index(">Las Lilas</a>")
    sent(owner, office, "/words?kind=place&id=lilas", "names", **{"name-en": HOSTILE})
    parts = "/o/little/evidence/2026-08/office?figure=cases.received&by={by}"
    assert "Goteras" in owner.get(parts.format(by="category")).text
    owner.post("/language", {"language": "en", "back": "/"})
    assert "Leaks" in owner.get(parts.format(by="category")).text
    for shown in (owner.get(parts.format(by="place")).text, owner.get(WORDS).text):
        assert SHOWN in shown
        assert "<script>alert" not in shown
    owner.post("/language", {"language": "es", "back": "/"})
    sent(owner, office, f"/words{LEAK}", "names", **{"name-es": "Goteras"})
    assert there().name_in("en", "category", "cases", "leak") == ""
    assert "Fuga (inglés): Leaks, leak, leaks → —" in owner.get(WORDS).text


def test_what_cierre_has_a_word_for_has_another(owner: Client, office: str) -> None:
    month = "/o/little/month/2026-08/office"
    figure = "?kind=figure&id=cases.received"
    sent(owner, office, f"/words{figure}", "names", **{"name-es": "Avisos que entraron"})
    sent(owner, office, "/words?kind=book&id=cases", "names", **{"name-es": "Los avisos"})
    shown = owner.get(month).text
    assert "Avisos que entraron" in shown
    assert "Los avisos" in shown
    assert "Avisos que entraron" in owner.get(f"{WORDS}?q=avisos").text
    for gone in ("figure&id=cases.nothing", "nothing&id=x", "category&of=fees&id=leak",
                 f"place&id={quote(HOSTILE)}"):  # fmt: skip
        assert owner.get(f"{WORDS}?kind={gone}").status_code == 404
    assert "Ponga también el nombre" in refused(owner, f"/words{LEAK}", "names", **{"one-en": "x"})


def test_names_are_searched_and_come_in_pages(owner: Client, office: str) -> None:
    def many(there):  # type: ignore[no-untyped-def]
        for number in range(120):
            there = add_place(there, f"Portal {number}")
        return there

    assert change_settings("little", many, "Ana").written
    first = owner.get(WORDS).text
    assert "1 de " in first
    found = owner.get(f"{WORDS}?q=portal&page-names=3").text
    assert len(re.findall(r">Portal \d+</a>", found)) == 20
    assert "?q=portal&amp;page-names=2" in found


def test_wild_months_are_left_out_of_the_usual(owner: Client, office: str, folder: Path) -> None:
    rows = []
    for turn in range(14):
        year, month = divmod(2025 * 12 + 6 + turn, 12)
        for each in range(120 if turn == 6 else 6 + turn % 3):
            opened = f"{year}-{month + 1:02}-{each % 28 + 1:02} 09:00"
            number = f"N{turn}-{each}"
            rows.append((number, opened, "Fuga", "Las Lilas", "", "Ana Pérez", "", "", "", ""))
    write_csv(folder, "cases", CASES, [CASE, *rows])
    assert not load_folder(folder, answers=Answers(accept_changes=True)).problems
    statement = "/o/little/trends/2026-07/office.json"
    before = owner.get(statement).text
    assert "checked" not in owner.get(SETTINGS).text.partition("screened_limits")[2][:60]
    sent(owner, office, "", "limits", screened_limits="1")
    assert there().screened_limits
    assert owner.get(statement).text != before
    page = owner.get(SETTINGS).text
    assert "checked" in page.partition("screened_limits")[2][:60]
    assert "todos los meses cuentan → los meses disparatados no cuentan" in page
    sent(owner, office, "", "limits")
    assert not there().screened_limits
    assert owner.get(statement).text == before
