from __future__ import annotations

import json
import os
import re
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from cierre.books import load_books
from cierre.office.archive import open_archive
from cierre.office.load import load_folder
from cierre.web.data import DATA
from tests.sources.little_office import CASES, a_case, make_office, write_csv

REGISTER = "/o/little/register/cases"


@pytest.fixture
def office(owner: Client, site: Path, tmp_path: Path) -> str:
    """A little office with a case that is resolved and one that is not; the address of its data."""
    folder = make_office(tmp_path / "office")
    open_case = a_case(número="C2", primera="", resuelta="", motivo="")
    write_csv(folder, "cases", CASES, [a_case(), open_case])
    assert not load_folder(folder).problems
    return os.environ[DATA]


def hidden(page: str) -> dict[str, str]:
    """The hidden fields of the first form that has a key."""
    return dict(re.findall(r'<input type="hidden" name="(key|seen)" value="([^"]*)"', page))


def test_the_list_shows_what_is_open_and_finds_the_rest(owner: Client, office: str) -> None:
    shown = owner.get(REGISTER).text
    assert ">C2</a>" in shown
    assert ">C1</a>" not in shown
    assert ">C1</a>" in owner.get(f"{REGISTER}?state=all").text
    assert ">C1</a>" in owner.get(f"{REGISTER}?state=closed&q=c1").text
    assert "No hay ningún registro" in owner.get(f"{REGISTER}?q=nothing+like+it").text


def test_the_registers_tell_how_much_is_open_and_late(
    owner: Client, office: str, tmp_path: Path
) -> None:
    page = owner.get("/o/little/register").text
    assert re.search(r"1 pendiente · <strong[^>]*>1 fuera de plazo", page)
    undated = a_case(número="C3", primera="", resuelta="", motivo="", due="")
    late = a_case(número="C2", primera="", resuelta="", motivo="")
    write_csv(tmp_path / "office", "cases", CASES, [a_case(), late, undated])
    assert not load_folder(tmp_path / "office").problems
    page = owner.get("/o/little/register").text
    assert re.search(r"2 pendientes · <strong[^>]*>1 fuera de plazo", page)
    assert "Último mes: agosto de 2026" in owner.get("/").text


def test_a_register_that_is_shown_to_each_person_alone_is_no_link_for_others(
    owner: Client, office: str, tmp_path: Path
) -> None:
    columns = load_books()["wellbeing"].sheet.columns
    headings = ["number", "asked", "person", "answered", "mood"]
    assert {*headings} <= {each.id for each in columns}
    answer = ("W1", "2026-08-03", "Ana Pérez", "2026-08-04", "4")
    write_csv(tmp_path / "office", "wellbeing", headings, [answer])
    assert not load_folder(tmp_path / "office").problems
    page = owner.get("/o/little/register").text
    assert "de cada persona, para ella sola" in page
    links = re.findall(r'href="(/o/little/register/\w+)"', page)
    assert REGISTER in links
    assert [owner.get(each).status_code for each in links] == [200] * len(links)
    assert owner.get("/o/little/register/wellbeing").status_code == 409


def test_the_twins_have_the_same_items(owner: Client, office: str) -> None:
    data = json.loads(owner.get(f"{REGISTER}.json?state=all").content)
    assert {each["number"] for each in data["rows"]} == {"C1", "C2"}
    lines = b"".join(owner.get(f"{REGISTER}.csv?state=all")).decode().splitlines()
    assert {line.split(",")[0] for line in lines[1:]} == {"C1", "C2"}


def test_a_case_is_logged_once_however_often_it_is_sent(owner: Client, office: str) -> None:
    form = owner.get(f"{REGISTER}/new").text
    sent = {"key": hidden(form)["key"], "f.opened": "2026-08-20T10:30", "f.category": "leak",
            "f.person": "ana", "f.place": "lilas"}  # fmt: skip
    page = owner.post(f"{REGISTER}/new", sent, follow=True)
    assert page.status_code == 200, page.text
    assert "Anotado con el número" in page.text
    owner.post(f"{REGISTER}/new", sent)
    data = json.loads(owner.get(f"{REGISTER}.json?state=all").content)
    assert len(data["rows"]) == 3


def test_what_is_wrong_is_told_beside_its_field_and_nothing_is_lost(
    owner: Client, office: str
) -> None:
    sent = {"key": "k", "f.opened": "31 de nunca", "f.category": "leak"}
    page = owner.post(f"{REGISTER}/new", sent)
    assert page.status_code == 422
    assert 'aria-invalid="true"' in page.text
    assert '<option value="leak" selected>' in page.text


def test_a_case_is_moved_and_the_statement_tells_it(owner: Client, office: str) -> None:
    page = owner.get(f"{REGISTER}/item/C2").text
    assert "resuelta" in page
    sent = {**hidden(page), "key": "m1", "move": "move:resolved", "f.at": "2026-08-25T12:00"}
    fields = set(re.findall(r'name="(f\.[^"]+)"', page))
    answer = owner.post(f"{REGISTER}/move/C2", _filled(sent, fields), follow=True)
    assert answer.status_code == 200, answer.text
    statement = open_archive(office).statement("little", "2026-08")
    assert (statement["cases.handled"].value, statement["cases.pending"].value) == (2, 0)
    assert not open_archive(office).check("little")


def test_the_second_of_two_who_move_the_same_is_told(owner: Client, office: str) -> None:
    page = owner.get(f"{REGISTER}/item/C2").text
    fields = set(re.findall(r'name="(f\.[^"]+)"', page))
    first = _filled({**hidden(page), "key": "a", "move": "move:resolved"}, fields)
    second = _filled({**hidden(page), "key": "b", "move": "move:withdrawn"}, fields)
    assert owner.post(f"{REGISTER}/move/C2", first).status_code == 302
    told = owner.post(f"{REGISTER}/move/C2", second)
    assert told.status_code == 409
    assert "resuelta" in told.text


def test_the_last_step_is_taken_back_with_a_reason(owner: Client, office: str) -> None:
    page = owner.get(f"{REGISTER}/item/C2").text
    fields = set(re.findall(r'name="(f\.[^"]+)"', page))
    owner.post(
        f"{REGISTER}/move/C2",
        _filled({**hidden(page), "key": "a", "move": "move:resolved"}, fields),
    )
    page = owner.get(f"{REGISTER}/item/C2").text
    sent = {"key": "r", "seen": hidden(page)["seen"], "why": "me equivoqué"}
    assert owner.post(f"{REGISTER}/reverse/C2", sent).status_code == 302
    assert "deshecho" in owner.get(f"{REGISTER}/item/C2").text
    assert not open_archive(office).check("little")


def test_several_are_moved_at_once_or_none(owner: Client, office: str) -> None:
    chosen = {"number": ["C2"], "query": ""}
    page = owner.post(f"{REGISTER}/several", chosen).text
    assert 'value="move:resolved"' in page
    page = owner.post(f"{REGISTER}/several", {**chosen, "move": "move:resolved"}).text
    fields = set(re.findall(r'name="(f\.[^"]+)"', page))
    sent = _filled({"key": "s", "move": "move:resolved", "go": "1"}, fields)
    assert owner.post(f"{REGISTER}/several", {**chosen, **sent}).status_code == 302
    assert ">C2</a>" not in owner.get(REGISTER).text


def test_a_file_is_kept_with_a_case_and_given_back_as_it_came(owner: Client, office: str) -> None:
    file = SimpleUploadedFile("foto <b>.html", b"<script>alert(1)</script>", "text/html")
    owner.post(f"{REGISTER}/attach/C2", {"file": file})
    page = owner.get(f"{REGISTER}/item/C2").text
    (path,) = re.findall(r'href="(/o/little/register/cases/file/\d+)"', page)
    answer = owner.get(path)
    assert answer.content == b"<script>alert(1)</script>"
    assert answer["Content-Disposition"].startswith("attachment")
    assert answer["X-Content-Type-Options"] == "nosniff"


def test_a_view_is_kept_under_a_name_and_forgotten(owner: Client, office: str) -> None:
    kept = {"name": "Fugas", "query": "category=leak"}
    owner.post(f"{REGISTER}/view", kept)
    assert '<a href="?category=leak">Fugas</a>' in owner.get(REGISTER).text
    owner.post(f"{REGISTER}/view", {**kept, "forget": "1"})
    assert "Fugas</a>" not in owner.get(REGISTER).text


def _filled(sent: dict[str, str], fields: set[str]) -> dict[str, str]:
    """What is sent, with a moment in each field that asks for one."""
    when = {name: "2026-08-25T12:00" for name in fields if name.endswith((".at", ".when"))}
    return {**when, **sent}
