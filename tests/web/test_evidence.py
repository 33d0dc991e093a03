from __future__ import annotations

import csv
import html
import io
import json
import re
from fractions import Fraction
from pathlib import Path
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
from django.test import Client

from cierre.office.load import load_folder
from cierre.web.data import archive
from tests.examples.spreadsheets import make
from tests.sources.little_office import CASES, a_case, make_office, write_csv

HOSTILE = "=1+1 <b>x</b> {{ 7 }} { $y }"


@pytest.fixture
def office(site: Path, tmp_path: Path) -> str:
    folder = make_office(tmp_path / "office")
    cases = [
        a_case(),
        a_case(número="C2", place="El Olmo"),
        a_case(número=HOSTILE, resuelta="", motivo=""),
        a_case(número="C9", opened="2026-07-06 09:00", primera="2026-07-06 10:00",
               resuelta="2026-07-07 10:00"),
    ]  # fmt: skip
    write_csv(folder, "cases", CASES, cases)
    loaded = load_folder(folder)
    assert not loaded.problems
    return loaded.office


def page_of(client: Client, office: str, form: str = "", **asked: str) -> str:
    scope = asked.pop("scope", "office")
    answer = client.get(f"/o/{office}/evidence/2026-08/{scope}{form}?{urlencode(asked)}")
    assert answer.status_code == 200, answer.text
    return answer.text


def test_a_figure_is_told_with_its_definition_cut_off_and_records(
    owner: Client, office: str
) -> None:
    shown = page_of(owner, office, figure="cases.received")
    assert "<strong>3</strong>" in shown
    assert "Una reapertura no cuenta como recibida" in shown
    assert "Registros hasta el 4 de agosto de 2026" in shown
    assert "3 registros" in shown
    assert f'href="/o/{office}/register/cases/item/C1"' in shown
    assert "C9" not in shown


def test_what_is_recorded_stands_behind_the_figure_at_once(
    owner: Client, office: str, tmp_path: Path
) -> None:
    assert "3 registros" in page_of(owner, office, figure="cases.received")
    write_csv(tmp_path / "office", "cases", CASES, [a_case(), a_case(número="C3")])
    assert not load_folder(tmp_path / "office").problems
    shown = page_of(owner, office, figure="cases.received")
    assert "4 registros" in shown
    assert "/item/C3" in shown


def test_a_part_narrows_the_records_and_leads_back_to_the_whole(owner: Client, office: str) -> None:
    shown = page_of(owner, office, figure="cases.received", where="place=olmo")
    assert "El Olmo" in shown
    assert "1 registro<" in shown
    assert "item/C1" not in shown
    assert "Ver la cifra entera" in shown


def test_several_values_of_a_dimension_are_shown_together(owner: Client, office: str) -> None:
    where = "place=olmo&place=lilas"
    found = json.loads(page_of(owner, office, ".json", figure="cases.received", where=where))
    assert found["value"] == 3
    assert len(found["records"]) == 3


def test_the_period_before_leads_to_its_own_records(owner: Client, office: str) -> None:
    shown = page_of(owner, office, figure="cases.received")
    (before,) = re.findall(r'href="([^"]*/evidence/2026-07/[^"]*)"', shown)
    assert "C9" in owner.get(html.unescape(before)).text


def test_what_people_write_is_text_on_the_page_and_no_formula_in_the_table(
    owner: Client, office: str
) -> None:
    shown = page_of(owner, office, figure="cases.received")
    assert html.escape(HOSTILE) in shown
    assert "<b>" not in shown
    table = page_of(owner, office, ".csv", figure="cases.received")
    numbers = [row["number"] for row in csv.DictReader(io.StringIO(table.lstrip("\ufeff")))]
    assert f"'{HOSTILE}" in numbers
    assert HOSTILE not in numbers


def test_the_records_come_page_by_page(site: Path, owner: Client, tmp_path: Path) -> None:
    folder = make_office(tmp_path / "many")
    write_csv(folder, "cases", CASES, [a_case(número=f"C{n:03}") for n in range(120)])
    office = load_folder(folder).office
    seen: set[str] = set()
    for page in ("1", "2", "3"):
        shown = page_of(owner, office, figure="cases.received", page=page)
        seen |= {*re.findall(r"item/(C\d+)", shown)}
    assert len(seen) == 120
    assert "Siguientes" not in shown
    assert "Página 3 de 3" in page_of(owner, office, figure="cases.received", page="99")


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ({"figure": "cases.none"}, "No hay ninguna cifra"),
        ({"figure": "cases.received", "where": "place=nowhere"}, "No hay ninguna parte"),
        ({}, "No se ha podido hacer"),
    ],
)
def test_what_is_not_there_is_told(
    owner: Client, office: str, asked: dict[str, str], told: str
) -> None:
    answer = owner.get(f"/o/{office}/evidence/2026-08/office?{urlencode(asked)}")
    assert answer.status_code in (404, 409)
    assert told in answer.text
    twin = owner.get(f"/o/{office}/evidence/2026-08/office.json?{urlencode(asked)}")
    assert "fault" in json.loads(twin.text)


def test_how_a_book_balances_is_told(owner: Client, office: str) -> None:
    shown = page_of(owner, office, figure="ledger", where="book=cases")
    assert "Cómo cuadra" in shown
    assert "Contado aparte" in shown
    assert "figure=cases.pending" in shown


@pytest.fixture
def sample(site: Path, tmp_path: Path) -> str:
    return load_folder(make("property", tmp_path / "sample")).office


def numbers_of(shown: str) -> set[tuple[str, str]]:
    found = re.findall(r'<a class="number" href="([^"]*)">(.*?)</a>', shown)
    return {(html.unescape(at), html.unescape(re.sub("<[^>]*>", "", text))) for at, text in found}


def kind_of(address: str) -> tuple[str, ...]:
    """Numbers that differ in their values alone are followed once."""
    parts = urlsplit(address)
    asked = parse_qs(parts.query)
    where = re.sub(r"=[^&]*", "", asked.get("where", [""])[0])
    period = "then" if "2026-08" not in parts.path else "now"
    return (asked["figure"][0].partition(".")[0], where, asked.get("of", [""])[0], period)


def test_every_kind_of_number_leads_to_a_page_that_says_the_same(
    owner: Client, sample: str
) -> None:
    numbers: dict[tuple[str, ...], tuple[str, str]] = {}
    for page in ("month/2026-08/office", "report/2026-08/office", "report/2026-08/office/annex"):
        shown = owner.get(f"/o/{sample}/{page}").text
        for address, text in sorted(numbers_of(shown)):
            numbers.setdefault(kind_of(address), (address, text))
    assert len(numbers) > 50
    counted = 0
    for address, text in numbers.values():
        answer = owner.get(address)
        assert answer.status_code == 200, address
        of_value = "of=" not in address and "ledger" not in address
        if of_value and re.fullmatch(r"[\d.]+", text):
            found = json.loads(owner.get(address.replace("?", ".json?", 1)).text)
            if found["unit"] == "items" and not any(each["side"] for each in found["records"]):
                together = sum(Fraction(each["amount"]) for each in found["records"])
                assert together == found["value"], address
                counted += 1
    assert counted > 10


@pytest.fixture
def guarded(site: Path, tmp_path: Path) -> str:
    """An office with books that name nobody, or are each person's own."""
    folder = make("call_centre", tmp_path / "sample")
    for sheet in [*folder.glob("*.xlsx"), *folder.glob("*.csv")]:
        if sheet.stem.partition("_")[0] not in ("conduct", "wellbeing"):
            sheet.unlink()
    return load_folder(folder).office


def people(office: str) -> list[str]:
    return [each.name for each in archive().directory(office).people]


def of_records(shown: str) -> str:
    """What a page says beside the choice of whose figures it shows."""
    return re.sub(r"<select.*?</select>", "", shown, flags=re.DOTALL)


def test_names_that_a_book_hides_are_nowhere(owner: Client, guarded: str) -> None:
    shown = of_records(page_of(owner, guarded, figure="conduct.observed"))
    data = page_of(owner, guarded, ".json", figure="conduct.observed")
    assert json.loads(data)["records"]
    for text in (shown, data, page_of(owner, guarded, ".csv", figure="conduct.observed")):
        assert not [name for name in people(guarded) if name in text]
    asked = urlencode({"figure": "conduct.observed", "where": "holder=alba"})
    refused = owner.get(f"/o/{guarded}/evidence/2026-08/office?{asked}")
    assert refused.status_code == 409
    assert "no se dice el nombre de nadie" in refused.text


def test_of_what_is_each_persons_own_the_group_is_told_without_records(
    owner: Client, guarded: str
) -> None:
    shown = of_records(page_of(owner, guarded, figure="wellbeing.asked"))
    assert "Los registros de cada persona solo los ve ella" in shown
    assert "/register/" not in shown
    assert not json.loads(page_of(owner, guarded, ".json", figure="wellbeing.asked"))["records"]
    alone = owner.get(f"/o/{guarded}/evidence/2026-08/person:alba?figure=wellbeing.asked")
    assert alone.status_code == 409
