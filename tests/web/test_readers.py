from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.conf import settings
from django.contrib.auth.models import User
from django.test import Client

from cierre.web.members import begun_by
from cierre.web.readers import Reader, Standing
from tests.databases import PLACES, ready_site
from tests.web.team import HOME, load_team, signed_in


@pytest.fixture(scope="module", autouse=True, params=PLACES)
def _team(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[None]:
    home = tmp_path_factory.mktemp("readers")
    with ready_site(request, home):
        load_team(home, HOME)
        yield None


@pytest.fixture
def shared(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settings, "SHARED", True)


def reader(*standings: Standing) -> Reader:
    return Reader("x", True, standings=standings)


def test_a_lead_sees_the_team_of_the_period() -> None:
    eva = reader(Standing(HOME, "lead", person="eva"))
    assert eva.within(HOME, "2026-08").people == {"ana", "eva", "luis"}
    assert eva.within(HOME, "2026-09").people == {"ana", "eva"}
    assert not eva.may("scope", HOME, "person:luis", "2026-09")
    assert eva.first_scope(HOME) == "unit:north"


def test_a_lead_may_be_said_to_lead_a_unit_that_no_settings_name() -> None:
    sol = reader(Standing(HOME, "lead", unit="south", person="sol"))
    assert sol.within(HOME, "2026-08").units == {"south"}
    assert sol.within(HOME, "2026-08").people == {"luis", "sol"}
    gone = reader(Standing(HOME, "lead", unit="dissolved", person="sol"))
    assert gone.within(HOME, "2026-08").units == set()


def test_what_a_person_is_in_several_roles_adds_up() -> None:
    both = reader(Standing(HOME, "agent", person="ana"), Standing(HOME, "auditor"))
    assert both.may("scope", HOME, "person:sol", "2026-08")
    assert not both.may("import", HOME)
    assert both.within(HOME, rule="record").people == {"ana"}
    assert not both.within(HOME, rule="record").everything


@pytest.mark.parametrize(
    ("standing", "written"),
    [
        (Standing(HOME, "agent", person="ana"), {"person:ana"}),
        (Standing(HOME, "agent"), set()),
        (Standing(HOME, "lead", person="eva"), {"person:eva", "unit:north"}),
        (
            Standing(HOME, "manager", person="mario"),
            {"person:mario", "unit:north", "unit:south", "office", "place:lilas"},
        ),
        (Standing(HOME, "auditor", person="ana"), set()),
        (Standing(HOME, "administrator", person="ana"), set()),
    ],
)
def test_each_writes_their_own_report(standing: Standing, written: set[str]) -> None:
    scopes = {"person:ana", "person:eva", "person:mario", "person:", "unit:north", "unit:south",
              "office", "place:lilas", ""}  # fmt: skip
    who = reader(standing)
    assert {each for each in scopes if who.may("write", HOME, each, "2026-08")} == written


def test_what_is_private_is_shown_to_its_person_alone() -> None:
    ana = reader(Standing(HOME, "agent", person="ana"))
    assert ana.view_of(HOME, "person:ana", private=True) == "own"
    assert ana.view_of(HOME, "person:ana") == "signed"
    manager = reader(Standing(HOME, "manager", person="mario"))
    assert manager.view_of(HOME, "person:ana", private=True) == "signed"
    assert Reader(entered=True, owner=True).view_of(HOME, "person:ana", private=True) == "signed"
    assert reader(Standing(HOME, "manager")).view_of(HOME, "person:", private=True) == "signed"


def test_who_administers_the_site_reads_no_figures() -> None:
    site = Reader("root", True, administrator=True)
    assert site.may("begin")
    assert site.may("people", HOME)
    assert not site.may("scope", HOME, "office", "2026-08")
    assert site.first_scope(HOME) == ""


def test_what_is_offered_is_what_may_be_seen(shared: None) -> None:
    page = signed_in("lead").get(f"/o/{HOME}/month/2026-08/unit:north").text
    assert "person:ana" in page
    assert "person:sol" not in page
    assert 'value="office"' not in page


def test_each_begins_where_they_may(shared: None) -> None:
    def begins(role: str) -> str:
        return signed_in(role).get(f"/o/{HOME}/").headers.get("Location", "")

    assert begins("agent").endswith("/person:ana")
    assert begins("lead").endswith("/unit:north")
    assert begins("manager").endswith("/office")
    assert begins("administrator") == f"/o/{HOME}/people"


def test_a_scope_that_is_none_is_nobody_s_to_see(shared: None) -> None:
    for scope in ("person:", "person:ana:x", "unit:", "PERSON:ana", "office:x"):
        assert signed_in("agent").get(f"/o/{HOME}/month/2026-08/{scope}").status_code == 403


def test_a_user_who_is_switched_off_is_out(shared: None) -> None:
    client: Client = signed_in("agent")
    assert client.get("/").status_code == 200
    user = User.objects.get(username="agent")
    user.is_active = False
    user.save()
    assert client.get("/")["Location"] == "/sign-in?next=%2F"
    user.is_active = True
    user.save()


def test_whoever_begins_an_office_is_its_manager(shared: None) -> None:
    user = User.objects.create(username="first")
    begun_by(user, HOME)
    client = Client(SERVER_NAME="127.0.0.1")
    client.force_login(user)
    assert client.get(f"/o/{HOME}/").headers["Location"].endswith("/office")


def test_the_key_of_one_s_own_machine_opens_nothing_of_a_team_s(
    shared: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settings, "SHARED", False)
    client = signed_in("owner")
    assert client.get("/").status_code == 200
    monkeypatch.setattr(settings, "SHARED", True)
    assert client.get("/")["Location"] == "/sign-in?next=%2F"
