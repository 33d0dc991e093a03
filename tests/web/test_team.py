from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from django.conf import settings
from django.test import Client

from cierre.office.load import load_folder
from tests.sources.little_office import CASES, a_case, make_office, write_csv
from tests.web.team import HOME, PEOPLE, load_team, signed_in, text_of


@pytest.fixture
def office(site: Path, tmp_path: Path) -> str:
    load_team(tmp_path, HOME)
    return HOME


def of_choices(shown: str) -> str:
    """What a page says beside the choice of whose figures it shows."""
    return re.sub(r"<select.*?</select>", "", shown, flags=re.DOTALL)


def test_the_roll_up_has_every_team_and_person_with_their_pages(owner: Client, office: str) -> None:
    shown = of_choices(owner.get(f"/o/{office}/team/2026-08/office").text)
    assert "5 de 5 personas lo tienen todo" in shown
    for person, name in PEOPLE.items():
        assert shown.count(f'<th scope="row" role="rowheader">{name}</th>') == 1
        for page in ("month", "report"):
            assert f'href="/o/{office}/{page}/2026-08/person:{person}"' in shown


def test_who_had_records_and_has_none_is_missing(site: Path, owner: Client, tmp_path: Path) -> None:
    folder = make_office(tmp_path / "office", text_of(HOME))
    rows = [
        a_case(número="C1", opened="2026-07-06 09:00", due="2026-07-20",
               primera="2026-07-06 10:00", resuelta="2026-07-07 10:00", responsable="Sol Mora"),
        a_case(número="C2"),
    ]  # fmt: skip
    write_csv(folder, "cases", CASES, rows)
    load_folder(folder)
    found = json.loads(owner.get(f"/o/{HOME}/team/2026-08/office.json").text)
    books = {each["scope"]: each for each in found["members"]}
    assert books["person:sol"]["missing"] == ["cases"]
    assert books["person:ana"]["reported"] == ["cases"]
    assert books["unit:south"]["missing"] == ["cases"]
    table = owner.get(f"/o/{HOME}/team/2026-08/office.csv").text
    assert "person:sol,Sol Mora,cases,missing,0" in table


def test_a_lead_sees_the_own_team_and_nobody_else(
    office: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settings, "SHARED", True)
    lead = signed_in("lead")
    for page in ("team", "compare"):
        for form in ("", ".json", ".csv"):
            told = lead.get(f"/o/{office}/{page}/2026-08/unit:north{form}").text
            assert "Ana Pérez" in told
            assert "Sol Mora" not in told
            assert lead.get(f"/o/{office}/{page}/2026-08/office{form}").status_code == 403
    assert signed_in("agent").get(f"/o/{office}/team/2026-08/person:ana").status_code == 403


def test_people_stand_by_name_whatever_their_figures(owner: Client, office: str) -> None:
    shown = owner.get(f"/o/{office}/compare/2026-08/office", {"figure": "cases.received"}).text
    named = re.findall(r'role="rowheader">(.*?)</th>', shown)
    assert named[1:] == sorted(PEOPLE.values())
    for person in PEOPLE:
        found = f"/o/{office}/evidence/2026-08/person:{person}?figure=cases.received"
        assert found in shown


def test_a_share_of_few_is_told_to_be_of_too_few(owner: Client, office: str) -> None:
    asked = {"figure": "cases.on_time_share", "of": "person"}
    found = json.loads(owner.get(f"/o/{office}/compare/2026-08/office.json", asked).text)
    lines = [each["figures"] for each in found["compared"]]
    assert any(each.get("cases.on_time_share", {}).get("too_few") for each in lines)
    shown = owner.get(f"/o/{office}/compare/2026-08/office", asked).text
    assert "muy pocos casos para comparar" in shown


def test_places_and_teams_can_be_compared_too(owner: Client, office: str) -> None:
    for of, name in (("unit", "Sur"), ("place", "El Olmo")):
        shown = of_choices(owner.get(f"/o/{office}/compare/2026-08/office", {"of": of}).text)
        assert f'role="rowheader">{name}</th>' in shown


def test_what_is_asked_for_and_is_not_there_is_left_out(owner: Client, office: str) -> None:
    asked = {"figure": ["<b>", "cases.none"], "of": "nobody"}
    answer = owner.get(f"/o/{office}/compare/2026-08/office", asked)
    assert answer.status_code == 200
    assert "<b>" not in answer.text
