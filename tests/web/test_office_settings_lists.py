"""Targets, places, categories and reasons on the pages of the settings."""

from __future__ import annotations

import os
import re
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from django.test import Client

from cierre.directory import Category, Directory, Target
from cierre.office.load import load_folder
from cierre.office.pieces import add_place
from cierre.office.settings_history import changes_of
from cierre.office.settings_of import change_settings
from cierre.spoken import speaking
from cierre.web.data import DATA
from cierre.web.office_settings.asked import Wrong
from cierre.web.office_settings.figures import figures_of, value_shown, value_typed
from tests.sources.little_office import CASES, a_case, directory, make_office, write_csv
from tests.web.test_office_settings import HOSTILE, SETTINGS, refused, sent, there

SHARE = "cases.on_time_share"


@pytest.fixture
def office(owner: Client, site: Path, tmp_path: Path) -> str:
    """A little office with a case of Ana's; the address of its data."""
    folder = make_office(tmp_path / "office")
    write_csv(folder, "cases", CASES, [a_case()])
    assert not load_folder(folder).problems
    return os.environ[DATA]


@pytest.fixture(scope="module")
def little(tmp_path_factory: pytest.TempPathFactory) -> Directory:
    """The office alone."""
    return directory(make_office(tmp_path_factory.mktemp("office")))


def set_one(owner: Client, office: str, figure: str, value: str, **further: str) -> None:
    typed = {"figure": figure, "period": "2026-08", "scope": "office", "value": value}
    sent(owner, office, "/targets", "set", **(typed | further))


@pytest.mark.parametrize(
    ("text", "unit", "value"),
    [
        ("95", "share", "0.95"),
        ("95 %", "share", "0.95"),
        ("0,5 %", "share", "0.005"),
        ("100%", "share", "1"),
        ("1.500,50 €", "money", "1500.5"),
        ("1.500", "items", "1500"),
        ("8,5", "score", "8.5"),
        ("-3", "points", "-3"),
        ("3 h 30 min", "seconds", "12600"),
        ("1,5 h", "office_seconds", "5400"),
        ("45s", "seconds", "45"),
    ],
)
def test_a_value_is_typed_as_people_write_it(
    little: Directory, text: str, unit: str, value: str
) -> None:
    with speaking("es"):
        made = value_typed(text, unit, little)  # type: ignore[arg-type]
        assert made == Decimal(value)
        # what a field shows of it is the same again
        assert value_typed(value_shown(made, unit, little), unit, little) == made  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "unit"),
    [("0,95", "share"), ("1", "share"), ("120 %", "share"), ("90", "seconds"), ("1 mes", "seconds"),
     ("muchos", "items"), ("1,2,3", "money"), ("10 $", "money")],
)  # fmt: skip
def test_a_value_that_might_be_two_is_not_guessed(little: Directory, text: str, unit: str) -> None:
    with speaking("es"), pytest.raises(Wrong):
        value_typed(text, unit, little)  # type: ignore[arg-type]


def test_a_number_is_read_in_the_language_of_the_page(little: Directory) -> None:
    with speaking("en"):
        assert value_typed("1,500.5", "money", little) == Decimal("1500.5")


def test_a_target_is_set_replaced_and_taken_away(owner: Client, office: str) -> None:
    set_one(owner, office, SHARE, "95 %")
    set_one(owner, office, SHARE, "90", period="2026-*", scope="unit:north")
    set_one(owner, office, SHARE, "92,5 %")
    assert there().targets == (
        Target(SHARE, "2026-08", Decimal("0.925")),
        Target(SHARE, "2026-*", Decimal("0.9"), "unit:north"),
    )
    page = owner.get(f"{SETTINGS}/targets").text
    for text in ("92,5\u00a0%", "agosto de 2026", "cada mes de 2026", "Norte"):
        assert text in page
    address = f"{SETTINGS}/targets?figure={SHARE}&period=2026-08&scope=office&part="
    assert 'value="92,5 %"' in owner.get(address).text
    sent(owner, office, "/targets", "remove", of=f"{SHARE} 2026-08 office")
    assert [each.scope for each in there().targets] == ["unit:north"]


def test_a_target_of_a_part_is_new_with_its_reason(owner: Client, office: str) -> None:
    received = {"value": "3", "why": HOSTILE}
    set_one(owner, office, "cases.received", part="category=leak", **received)
    set_one(owner, office, "cases.received", part="place=lilas", **received)
    set_one(owner, office, "cases.received", part="unit=north", **received)
    set_one(owner, office, "cases.received", part="holder=ana", **received)
    set_one(owner, office, "cases.received", part="kind=complaint", **received)
    set_one(owner, office, "cases.handled", part="reason=repaired", **received)
    parts = [each.part for each in there().targets]
    assert parts == ["category=leak", "place=lilas", "unit=north", "holder=ana", "kind=complaint",
                     "reason=repaired"]  # fmt: skip
    statement = owner.get("/o/little/month/2026-08/office.json").text
    assert [each for each in parts if each not in statement] == []
    page = owner.get(f"{SETTINGS}/targets").text
    for name in ("Fuga", "Las Lilas", "Norte", "Ana Pérez", "Reclamaciones", "Reparado"):
        assert re.search(rf"· {name}( \(.*\))?</a>", page)
    assert '<option value="state=resolved">' in page
    asked = f"?figure=cases.received&period=2026-08&scope=office&part={parts[0]}"
    assert '<option value="category=leak" selected>' in owner.get(f"{SETTINGS}/targets{asked}").text
    assert changes_of("little")[0].why == HOSTILE
    history = owner.get(SETTINGS).text
    assert "<script>alert" not in history
    assert "&lt;script&gt;alert(1)&lt;/script&gt; { $x } #let =1+1" in history
    typed = {"figure": "cases.received", "period": "2026-08", "scope": "office", "value": "3"}
    for part in ("category=nothing", "nothing=leak", HOSTILE):
        assert "<script>alert" not in refused(owner, "/targets", "set", **typed, part=part)


def test_a_target_that_is_none_is_told_beside_what_was_typed(owner: Client, office: str) -> None:
    typed = {"figure": SHARE, "period": "2026-08", "scope": "office"}
    page = refused(owner, "/targets", "set", **typed, value="0,95")
    assert 'value="0,95"' in page
    assert "tanto por ciento" in page
    refused(owner, "/targets", "set", **{**typed, "scope": "unit:nowhere"}, value="95")
    refused(owner, "/targets", "set", **{**typed, "figure": "cases.nothing"}, value="95")
    refused(owner, "/targets", "remove", of="cases.received 2026-08 office")


def test_every_figure_has_a_name(little: Directory) -> None:
    figures = figures_of(little)
    assert {each.book for each in figures.values()} >= {"cases"}
    assert all(each.label for each in figures.values())
    # an activity that there are no words for hinders nothing
    assert figures_of(replace(little, pack="other"))


def test_places_are_added_renamed_and_removed(owner: Client, office: str) -> None:
    sent(owner, office, "/lists", "add-place", name="Los Tilos", **{"place-kind": "edificio"})
    made = there().places[-1]
    assert (made.name, made.kind) == ("Los Tilos", "edificio")
    one = f"/lists?kind=place&book=&id={made.id}"
    sent(owner, office, one, "rename", name="Los Álamos", **{"place-kind": ""})
    assert (there().places[-1].name, there().places[-1].kind) == ("Los Álamos", "")
    assert "Los Álamos" in owner.get(f"{SETTINGS}/lists").text
    sent(owner, office, one, "remove")
    assert made.id not in [each.id for each in there().places]
    assert owner.get(f"{SETTINGS}{one}").status_code == 404


def test_hundreds_of_places_are_paged_and_found(owner: Client, office: str) -> None:
    def grown(directory: Directory) -> Directory:
        for each in range(120):
            directory = add_place(directory, f"Portal {each:03}")
        return directory

    assert change_settings("little", grown, "eva").written
    page = owner.get(f"{SETTINGS}/lists").text
    assert "Portal 047" in page
    assert "Portal 048" not in page
    assert "1 de 3" in page
    assert "Portal 048" in owner.get(f"{SETTINGS}/lists?page-place=2").text
    found = owner.get(f"{SETTINGS}/lists?q=pórtal 11&page-place=1").text
    assert found.count("Portal 11") == 10
    assert "Portal 048" not in found
    assert "<script>" not in owner.get(f"{SETTINGS}/lists", {"q": HOSTILE}).text


def test_what_records_name_is_not_removed(owner: Client, office: str) -> None:
    for kind, book, id_ in (
        ("place", "", "lilas"),
        ("category", "cases", "leak"),
        ("reason", "cases", "repaired"),
    ):
        refused(owner, f"/lists?kind={kind}&book={book}&id={id_}", "remove")


def test_categories_and_reasons_are_added_and_renamed(owner: Client, office: str) -> None:
    typed = {"book": "cases", "name": "Ruido", "one": "vez", "many": "veces"}
    sent(owner, office, "/lists", "add-category", **typed)
    made = next(each for each in there().categories if each.name == "Ruido")
    assert (made.one, made.many) == ("vez", "veces")
    one = f"/lists?kind=category&book=cases&id={made.id}"
    sent(owner, office, one, "rename", name="Ruidos", one="", many="")
    assert Category("cases", made.id, "Ruidos") in there().categories
    sent(owner, office, one, "remove")
    assert made.id not in [each.id for each in there().categories]
    sent(owner, office, "/lists", "add-reason", book="cases", name="Sin acceso")
    reason = next(each for each in there().reasons if each.name == "Sin acceso")
    reason_of = f"/lists?kind=reason&book=cases&id={reason.id}"
    sent(owner, office, reason_of, "rename", name="No había nadie")
    sent(owner, office, reason_of, "remove")
    refused(owner, "/lists", "add-reason", book="nothing", name="Otro")
    assert 'value="Sin libro"' in refused(owner, "/lists", "add-reason", book="", name="Sin libro")


def test_hostile_names_of_lists_stay_text(owner: Client, office: str) -> None:
    sent(owner, office, "/lists", "add-place", name=HOSTILE)
    made = there().places[-1]
    assert made.name == HOSTILE
    for page in ("/lists", f"/lists?kind=place&book=&id={made.id}", "/targets"):
        shown = owner.get(f"{SETTINGS}{page}").text
        assert "<script>alert" not in shown
        assert "&lt;script&gt;alert(1)&lt;/script&gt; { $x } #let =1+1" in shown
