"""What is opened, taken away, changed or refused is in the log, whatever the address."""

from __future__ import annotations

import csv
import hashlib
import io
from pathlib import Path
from typing import get_args

import pytest
from django.conf import settings
from django.test import Client

from cierre.office.logbook import Kind, settle
from cierre.office.models import LogEntry
from cierre.web.access import OF_TEAMS, RULES
from cierre.web.log.said import COLUMNS
from cierre.web.logged import FIGURES, FILES, LISTS, kind_of
from cierre.web.models import Token
from tests.web.conftest import browser
from tests.web.team import ABROAD, HOME, PERIOD, load_team, signed_in, user_of

_EVERY = RULES | OF_TEAMS
_CHANGING = ("settings", "people")
_OF_PEOPLE = ("scope", "compare", "items", "mail")


def entries() -> list[str]:
    settle()
    rows = LogEntry.objects.order_by("at", "id")
    return [" ".join(filter(None, (e.who, e.kind, e.what, e.scope, e.about))) for e in rows]


@pytest.fixture
def team(site: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two offices that a team shares."""
    monkeypatch.setattr(settings, "SHARED", True)
    for office in (HOME, ABROAD):
        load_team(site, office)
    return site


@pytest.mark.parametrize("name", [n for n, rule in _EVERY.items() if rule in _OF_PEOPLE])
def test_no_address_shows_somebody_elses_records_without_an_entry(name: str) -> None:
    if name in LISTS:
        return
    seen = kind_of(name, _EVERY[name], "GET", "person:ana", "eva")
    assert seen in ("read", "export")
    assert (kind_of(name, _EVERY[name], "GET", "unit:north", "eva") is None) == (name in FIGURES)


@pytest.mark.parametrize(
    "name", [each for each in _EVERY if _EVERY[each] in ("settings", "people")]
)
def test_no_address_changes_access_or_settings_without_an_entry(name: str) -> None:
    assert kind_of(name, _EVERY[name], "POST", "", "") in ("access", "export")


def test_what_is_said_of_addresses_is_said_of_those_that_are_there() -> None:
    assert {*_EVERY} >= FILES | FIGURES | LISTS


def test_what_somebody_opens_of_others_is_written_down_and_their_own_is_not(team: Path) -> None:
    lead, agent = signed_in("lead"), signed_in("agent")
    for person in ("ana", "eva"):
        assert lead.get(f"/o/{HOME}/report/{PERIOD}/person:{person}").status_code == 200
    agent.get(f"/o/{HOME}/report/{PERIOD}/person:ana")
    lead.get(f"/o/{HOME}/register/cases/item/C-ana")
    lead.get(f"/o/{HOME}/register/cases?q=Ana")
    lead.get(f"/o/{HOME}/evidence/{PERIOD}/person:ana?figure=cases.received")
    assert entries() == [
        "lead read report person:ana",
        "lead read item cases C-ana",
        "lead read register cases",
        "lead read evidence person:ana cases.received",
    ]


def test_what_somebody_takes_away_is_written_down_their_own_too(team: Path) -> None:
    agent = signed_in("agent")
    agent.get(f"/o/{HOME}/report/{PERIOD}/person:ana/file/md")
    agent.get(f"/o/{HOME}/month/{PERIOD}/person:ana.csv")
    Token.objects.create(digest=_digest("k"), user=user_of("agent"), name="x")
    headers = {"Authorization": "Bearer k"}
    browser().get(f"/o/{HOME}/month/{PERIOD}/person:ana.json", headers=headers)
    found = entries()
    assert "agent export month-csv person:ana" in found
    assert "agent export month-json person:ana" in found
    assert LogEntry.objects.get(what="month-json").way == "token"


def test_what_is_refused_is_written_down(team: Path) -> None:
    agent = signed_in("agent")
    assert agent.get(f"/o/{HOME}/month/{PERIOD}/person:sol").status_code == 403
    assert agent.get(f"/o/{ABROAD}/month/{PERIOD}/office").status_code == 404
    assert entries() == ["agent refused month person:sol", "agent refused month office"]


def test_a_token_that_is_good_for_nothing_is_told_once_in_a_while(team: Path) -> None:
    program, headers = browser(), {"Authorization": "Bearer no-such-token"}
    for _ in range(5):
        program.get(f"/o/{HOME}/month/{PERIOD}/office.json", headers=headers)
    assert entries() == ["- sign-in token-refused office"]


def test_settings_tokens_and_the_link_of_ones_own_machine_are_written_down(owner: Client) -> None:
    browser().get("/enter/no-such-key")
    owner.post("/tokens", {"name": "x"})
    found = entries()
    assert found[0].endswith("sign-in entered")
    assert "- sign-in link-refused" in found
    assert found[-1].endswith("access token-made")


def test_the_page_shows_entries_to_who_may_see_them_as_text(team: Path) -> None:
    signed_in("lead").get(f"/o/{HOME}/register/cases?q=%3Cscript%3E")
    signed_in("agent").get(f"/o/{HOME}/register/cases/item/%3Cb%3E=1+1%7B%7D")
    signed_in("agent").get(f"/o/{HOME}/month/2026-99/person:sol")
    page = signed_in("auditor").get(f"/o/{HOME}/log")
    text = page.content.decode()
    assert page.status_code == 200
    assert "Lista de registros" in text
    assert "<b>=1" not in text
    assert "no-store" in page.headers["Cache-Control"]
    assert signed_in("lead").get(f"/o/{HOME}/log").status_code == 403
    for kind in get_args(Kind):
        assert (
            signed_in("manager").get(f"/o/{HOME}/log?kind={kind}&from=2026-01-01").status_code
            == 200
        )


def test_the_twins_say_the_same(team: Path) -> None:
    signed_in("lead").get(f"/o/{HOME}/register/cases")
    manager = signed_in("manager")
    said = manager.get(f"/o/{HOME}/log.json?who=lead").json()["entries"]
    assert [(each["who"], each["what"]) for each in said] == [("lead", "register")]
    table = manager.get(f"/o/{HOME}/log.csv?who=lead").content.decode("utf-8-sig")
    headings, *rows = csv.reader(io.StringIO(table))
    assert tuple(headings) == COLUMNS
    assert len(rows) == 1
    assert manager.get(f"/o/{ABROAD}/log.json").status_code == 404


def _digest(key: str) -> str:
    return hashlib.sha256(key.encode()).hexdigest()
