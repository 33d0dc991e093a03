"""The pages of the settings: each form changes what it says, or tells what is wrong beside it."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest
from django.test import Client

from cierre.directory import Directory, Lead, Membership
from cierre.office.archive import open_archive
from cierre.office.directory import read_directory
from cierre.office.load import load_folder
from cierre.web.data import DATA
from tests.sources.little_office import CASES, a_case, make_office, write_csv

SETTINGS = "/o/little/settings"
HOSTILE = "<script>alert(1)</script> { $x } #let =1+1"


@pytest.fixture
def office(owner: Client, site: Path, tmp_path: Path) -> str:
    """A little office with a case of Ana's; the address of its data."""
    folder = make_office(tmp_path / "office")
    write_csv(folder, "cases", CASES, [a_case()])
    assert not load_folder(folder).problems
    return os.environ[DATA]


def there() -> Directory:
    return read_directory("little")


def sent(owner: Client, office: str, page: str, does: str, **typed: object) -> None:
    """A form that is taken; the office is as sound as before."""
    answer = owner.post(f"{SETTINGS}{page}", {"does": does, **typed})
    assert answer.status_code == 302, answer.text
    assert not open_archive(office).check("little")


def refused(owner: Client, page: str, does: str, **typed: object) -> str:
    """The page of a form that is not taken; nothing has changed."""
    before = there()
    answer = owner.post(f"{SETTINGS}{page}", {"does": does, **typed})
    assert answer.status_code == 422
    assert there() == before
    assert 'role="alert"' in answer.text
    return str(answer.text)


GENERAL = {"name": "Pequeña", "pack": "property", "time_zone": "Europe/Madrid", "locale": "es_ES",
           "currency": "EUR"}  # fmt: skip


def test_the_office_is_told_and_changed(owner: Client, office: str) -> None:
    assert 'value="Pequeña"' in owner.get(SETTINGS).text
    sent(owner, office, "", "office", **{**GENERAL, "name": "Grande", "currency": "USD"})
    assert (there().name, there().currency) == ("Grande", "USD")
    page = owner.get(SETTINGS).text
    assert "Pequeña → Grande" in page
    assert "El nombre" in page


def test_the_zone_of_an_office_with_records_stays(owner: Client, office: str) -> None:
    page = refused(owner, "", "office", **{**GENERAL, "name": "Otra", "time_zone": "Asia/Tokyo"})
    assert 'value="Otra"' in page
    assert '<option value="Asia/Tokyo" selected>' in page


def test_books_are_added_and_one_with_records_is_not_dropped(owner: Client, office: str) -> None:
    kept = list(there().books)
    sent(owner, office, "", "books", books=["cases"])
    assert there().books == ("cases",)
    sent(owner, office, "", "books", books=kept)
    assert set(there().books) == set(kept)
    refused(owner, "", "books", books=[each for each in kept if each != "cases"])
    refused(owner, "", "books")


def test_who_signs_is_a_person_or_somebody_from_outside(owner: Client, office: str) -> None:
    sent(owner, office, "", "signing", author="Ana Pérez", approver="Marta, de fuera")
    assert (there().author, there().approver) == ("ana", "Marta, de fuera")
    page = owner.get(SETTINGS).text
    assert 'value="Ana Pérez"' in page
    assert 'value="ana"' not in page
    sent(owner, office, "", "signing", author="Ana Pérez", approver="")
    assert (there().author, there().approver) == ("ana", "")


def test_a_person_is_added_with_a_team(owner: Client, office: str) -> None:
    typed = {"name": "Eva Ruiz", "role": "Gestora", "team": "north", "since": "2026-03-01"}
    sent(owner, office, "/people", "add-person", **typed)
    eva = there().people[-1]
    assert (eva.name, eva.role) == ("Eva Ruiz", "Gestora")
    assert eva.memberships == (Membership("north", date(2026, 3, 1)),)
    assert "Norte, desde el 1 mar 2026" in owner.get(f"{SETTINGS}/people?q=eva").text
    page = refused(owner, "/people", "add-person", name="Sin fecha", team="north", since="")
    assert 'value="Sin fecha"' in page
    assert '<option value="north" selected>' in page


def test_hostile_names_stay_text(owner: Client, office: str) -> None:
    sent(owner, office, "/people", "add-person", name=HOSTILE)
    assert there().people[-1].name == HOSTILE
    for page in ("", "/people", f"/people/{there().people[-1].id}"):
        shown = owner.get(f"{SETTINGS}{page}").text
        assert "<script>alert" not in shown
        assert "&lt;script&gt;alert(1)&lt;/script&gt; { $x } #let =1+1" in shown


def test_a_person_comes_moves_and_leaves(owner: Client, office: str) -> None:
    ana = "/people/ana"
    sent(owner, office, ana, "rename", name="Ana Pérez Gil", role="Jefa")
    sent(owner, office, ana, "transfer", team="south", day="2026-10-01")
    assert there().people_by_id["ana"].memberships == (
        Membership("north", date(2026, 1, 1), date(2026, 10, 1)),
        Membership("south", date(2026, 10, 1)),
    )
    sent(owner, office, ana, "join", team="north", since="2026-11-01", until="2026-12-01")
    sent(owner, office, ana, "leave", team="south", until="2026-12-15")
    assert "Sur, del 1 oct 2026 al 14 dic 2026" in owner.get(f"{SETTINGS}{ana}").text
    page = refused(owner, ana, "join", team="north", since="2026-02-01")
    assert 'value="2026-02-01"' in page
    sent(owner, office, "/people/luis", "close", until="2026-09-01")
    assert there().people_by_id["luis"].memberships[-1].until == date(2026, 9, 1)


def test_whom_records_name_is_not_removed(owner: Client, office: str) -> None:
    refused(owner, "/people/ana", "remove")
    sent(owner, office, "/people/luis", "remove")
    assert [each.id for each in there().people] == ["ana"]
    assert owner.get(f"{SETTINGS}/people/luis").status_code == 404


def test_teams_are_added_led_and_removed(owner: Client, office: str) -> None:
    sent(owner, office, "/people", "add-team", name="Este", parent="north")
    (east,) = (each for each in there().units if each.name == "Este")
    assert east.parent == "north"
    address = f"/teams/{east.id}"
    sent(owner, office, address, "rename", name="Oriente", parent="")
    sent(owner, office, address, "lead", person="luis", since="2026-02-01")
    assert there().units_by_id[east.id].leads == (Lead("luis", date(2026, 2, 1)),)
    assert "Luis Gil, desde el 1 feb 2026" in owner.get(f"{SETTINGS}{address}").text
    sent(owner, office, address, "end-lead", until="2026-05-01")
    sent(owner, office, address, "remove")
    assert east.id not in there().units_by_id
    refused(owner, "/teams/north", "remove")


def test_a_form_that_is_not_there_is_told(owner: Client, office: str) -> None:
    refused(owner, "", "nothing of the kind")
