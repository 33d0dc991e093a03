from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from urllib.parse import quote

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import (
    TOTP,
    format_hotp_value,
    generate_totp_secret,
    hotp_value,
    yield_hotp_counters_from_time,
)
from django.contrib.auth.models import User
from django.contrib.sessions.models import Session
from django.core.cache import cache
from django.test import Client
from django.utils import timezone

from cierre.web.accounts.invited import administrator, invite
from cierre.web.models import Invitation, Member
from tests.databases import PLACES, ready_site
from tests.web.conftest import browser
from tests.web.team import ABROAD, HOME, load_team, signed_in

PASSWORD = "correct horse battery"  # noqa: S105


@pytest.fixture(scope="module", autouse=True, params=PLACES)
def _offices(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[None]:
    home = tmp_path_factory.mktemp("shared")
    with ready_site(request, home):
        for office in (HOME, ABROAD):
            load_team(home, office)
        yield


@pytest.fixture(autouse=True)
def _nothing_counted() -> None:
    cache.clear()


@pytest.fixture
def ana() -> User:
    """A user with a password, and no second factor yet."""
    User.objects.filter(username="ana").delete()
    user = User.objects.create_user("ana", password=PASSWORD)
    Member.objects.create(user=user, office=HOME, role="agent", person="ana")
    return user


def sign_in(client: Client, password: str = PASSWORD, **further: str) -> str:
    """Where signing in as ana leads; empty when nowhere."""
    sent = {"login": "ana", "password": password, **further}
    return str(client.post("/sign-in", sent).headers.get("Location", ""))


def factor_of(user: User) -> str:
    """Give a user an app for codes; its secret."""
    secret = str(generate_totp_secret())
    TOTP.activate(user, secret)
    RecoveryCodes.activate(user)
    return secret


def code_of(secret: str) -> str:
    """The code that the app shows now."""
    counter = next(iter(yield_hotp_counters_from_time()))
    return str(format_hotp_value(hotp_value(secret, counter)))


def test_who_has_not_signed_in_is_led_there_and_back(ana: User) -> None:
    client = browser()
    answer = client.get(f"/o/{HOME}/month/2026-08/person:ana")
    back = quote(f"/o/{HOME}/month/2026-08/person:ana", safe="")
    assert answer["Location"] == f"/sign-in?next={back}"


def test_the_password_alone_opens_nothing_but_the_second_factor(ana: User) -> None:
    client = browser()
    assert sign_in(client) == "/"
    for path in ("/", f"/o/{HOME}/", f"/o/{HOME}/month/2026-08/person:ana", "/tokens"):
        assert client.get(path)["Location"] == "/account/factor/app", path
    assert client.get("/account/factor/app")["Location"].startswith("/account/again")
    client.post("/account/again", {"password": PASSWORD})
    page = client.get("/account/factor/app")
    assert "data:image/svg" in page.text
    assert " style=" not in page.text
    assert "<script>" not in page.text
    secret = re.findall(r'value="([A-Z2-7]{32})"', page.text)[0]
    client.post("/account/factor/app", {"code": code_of(secret)})
    assert client.get("/").status_code == 200
    codes = client.get("/account/codes").text
    assert len(set(re.findall(r"\b[0-9a-f]{8}\b", codes))) >= 10


def test_who_administers_gives_no_access_by_a_password_alone(ana: User) -> None:
    Member.objects.create(user=ana, office=HOME, role="administrator")
    client = browser()
    sign_in(client)
    assert client.get(f"/o/{HOME}/people")["Location"] == "/account/factor/app"
    sent = {"name": "friend", "role": "manager"}
    assert client.post(f"/o/{HOME}/people", sent)["Location"] == "/account/factor/app"
    assert not User.objects.filter(username="friend").exists()


def test_with_a_second_factor_its_code_is_asked_for(ana: User) -> None:
    secret, client = factor_of(ana), browser()
    assert sign_in(client, next="/tokens") == "/sign-in/code"
    assert client.get("/")["Location"].startswith("/sign-in")
    assert client.post("/sign-in/code", {"code": "000000"}).status_code == 200
    assert client.get("/")["Location"].startswith("/sign-in")
    answer = client.post("/sign-in/code", {"code": code_of(secret)})
    assert answer["Location"] == "/tokens"
    assert client.get("/").status_code == 200


def test_a_recovery_code_opens_once(ana: User) -> None:
    factor_of(ana)
    kept = Authenticator.objects.get(user=ana, type="recovery_codes")
    code = RecoveryCodes(kept).get_unused_codes()[0]
    for opens in (True, False):
        client = browser()
        sign_in(client)
        client.post("/sign-in/code", {"code": code})
        assert (client.get("/").status_code == 200) is opens


def test_wrong_passwords_are_slowed_and_locked(ana: User) -> None:
    for _ in range(5):
        assert sign_in(browser(), "wrong") == ""
    locked = browser().post("/sign-in", {"login": "ana", "password": PASSWORD})
    assert locked.status_code == 200
    assert "Demasiados intentos" in locked.text or "más tarde" in locked.text
    cache.clear()
    assert sign_in(browser()) == "/"


def test_many_names_from_one_address_are_locked_too() -> None:
    answers = [
        browser().post("/sign-in", {"login": f"user{n}", "password": "x"}).status_code
        for n in range(31)
    ]
    assert answers[-1] == 429


def test_nobody_signs_up() -> None:
    for path in ("/signup", "/sign-up", "/accounts/signup/", "/sign-in/signup"):
        assert browser().get(path).status_code == 404
    assert browser().get("/sign-in/unknown").status_code in (200, 302)
    before = User.objects.count()
    browser().post("/sign-in/unknown", {"username": "new", "email": "x@example.org"})
    assert User.objects.count() == before


def test_a_link_sets_a_password_once(ana: User) -> None:
    factor_of(ana)
    path = invite(ana)
    assert "Elija la contraseña" in browser().get(path).text
    short = browser().post(path, {"new_password1": "short", "new_password2": "short"})
    assert "12" in short.text
    new = {"new_password1": "a wholly new one 9", "new_password2": "a wholly new one 9"}
    assert browser().post(path, new)["Location"] == "/sign-in"
    assert browser().post(path, new).status_code == 403
    assert sign_in(browser()) == ""
    assert sign_in(browser(), "a wholly new one 9") == "/"


def test_a_link_that_is_too_old_opens_nothing(ana: User) -> None:
    path = invite(ana)
    Invitation.objects.update(made=timezone.now() - timedelta(days=4))
    assert browser().get(path).status_code == 403


def test_the_first_administrator_is_let_in_by_a_link() -> None:
    path = administrator("root")
    assert browser().get(path).status_code == 200
    assert User.objects.get(username="root").is_superuser
    assert not User.objects.get(username="root").has_usable_password()


def test_a_session_that_has_ended_loses_no_typed_text(ana: User) -> None:
    client = browser()
    client.force_login(ana)
    Session.objects.update(expire_date=timezone.now())
    typed = {"text": "Lo que pasó\nen agosto: {x} <b> #1", "kind": "lesson"}
    answer = client.post(f"/o/{HOME}/month/2026-08/person:ana", typed)
    assert answer["Location"] == "/sign-in?next=%2Ftyped"
    client.force_login(ana)
    page = client.get("/typed").text
    assert "Lo que pasó<br>en agosto: {x} &lt;b&gt; #1" in page
    assert f'action="/o/{HOME}/month/2026-08/person:ana"' in page
    assert "\nLo que pasó\nen agosto: {x} &lt;b&gt; #1</textarea>" in page
    assert client.post("/typed").status_code == 302
    assert client.get("/typed").status_code == 302


def test_what_was_typed_is_shown_to_nobody_else(ana: User) -> None:
    client = browser()
    client.force_login(ana)
    Session.objects.update(expire_date=timezone.now())
    client.post(f"/o/{HOME}/month/2026-08/person:ana", {"text": "mío"})
    other = User.objects.get_or_create(username="other")[0]
    client.force_login(other)
    assert client.get("/typed")["Location"] == "/"
    client.force_login(ana)
    assert client.get("/typed")["Location"] == "/"


def test_a_stranger_leaves_nothing_on_the_site() -> None:
    before = Session.objects.count()
    answer = browser().post(f"/o/{HOME}/month/2026-08/person:ana", {"text": "x"})
    assert answer["Location"] == "/sign-in?next=%2F"
    assert Session.objects.count() == before


def test_pages_that_ask_by_htmx_are_led_to_sign_in_as_a_whole() -> None:
    answer = browser().get(f"/o/{HOME}/", headers={"hx-request": "true"})
    assert answer.status_code == 401
    assert answer["HX-Redirect"].startswith("/sign-in")


@pytest.mark.parametrize("language", ["es", "en", "zh"])
def test_account_pages_speak_the_language_of_the_browser(ana: User, language: str) -> None:
    page = browser(language).get("/sign-in").text
    assert {"es": "Contraseña", "en": "Password", "zh": "密码"}[language] in page
    client = browser(language)
    client.force_login(ana)
    for path in ("/account/password", "/account/factor", "/account"):
        text = client.get(path, follow=True).text
        assert f'lang="{language}"' in text
        if language != "en":
            assert "Password" not in text, path


def test_an_administrator_gives_access_and_takes_it_away() -> None:
    client = signed_in("administrator")
    page = f"/o/{HOME}/people"
    given = client.post(page, {"name": "newcomer", "role": "lead", "unit": "south"}).text
    path = re.findall(r"https://cierre\.example\.org(/welcome/[\w-]+)", given)[0]
    assert browser().get(path).status_code == 200
    member = Member.objects.get(user__username="newcomer")
    assert (member.role, member.unit) == ("lead", "south")
    client.post(f"{page}/{member.id}/revoke")
    assert not Member.objects.filter(user__username="newcomer").exists()
    assert "newcomer" not in client.get(page).text


@pytest.mark.parametrize(
    "sent",
    [
        {"name": "<b>", "role": "lead"},
        {"name": "x", "role": "king"},
        {"name": "x", "role": "agent"},
        {"name": "x", "role": "agent", "person": "nobody"},
        {"name": "x", "role": "lead", "unit": "nowhere"},
    ],
)
def test_access_that_makes_no_sense_is_not_given(sent: dict[str, str]) -> None:
    before = Member.objects.count()
    assert signed_in("administrator").post(f"/o/{HOME}/people", sent).status_code in (404, 409)
    assert Member.objects.count() == before


def test_an_administrator_gets_into_no_other_office_by_a_link() -> None:
    boss = User.objects.create_user("boss", password=PASSWORD)
    Member.objects.create(user=boss, office=ABROAD, role="manager")
    client = signed_in("administrator")
    given = client.post(f"/o/{HOME}/people", {"name": "boss", "role": "auditor"})
    assert "/welcome/" not in given.text
    member = Member.objects.get(user=boss, office=HOME)
    answer = client.post(f"/o/{HOME}/people/{member.id}/link")
    assert answer.status_code == 409
    assert "/welcome/" not in answer.text
    abroad = Member.objects.get(user=boss, office=ABROAD)
    assert client.post(f"/o/{HOME}/people/{abroad.id}/revoke").status_code == 404


def test_cookies_travel_by_https_alone() -> None:
    plain = Client(SERVER_NAME="cierre.example.org").get("/sign-in")
    assert plain["Location"] == "https://cierre.example.org/sign-in"
    answer = browser().get("/sign-in")
    assert "max-age" in answer["Strict-Transport-Security"]
    assert all(each["secure"] for each in answer.cookies.values())
