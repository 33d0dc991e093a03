"""What browsers are told, which cookies they get, and which passwords nobody may have."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.test import Client
from django.utils import timezone

from cierre.fault import Fault
from cierre.web.accounts.passwords import KNOWN_PASSWORDS
from tests.web.conftest import browser
from tests.web.shared.test_signing_in import PASSWORD, _nothing_counted, _offices, ana, sign_in
from tests.web.team import HOME, PERIOD, signed_in

__all__ = ["_nothing_counted", "_offices", "ana"]


@pytest.mark.parametrize(
    "path", ["/sign-in", "/", f"/o/{HOME}/month/{PERIOD}/office",
             f"/o/{HOME}/month/{PERIOD}/office.csv", f"/o/{HOME}/register/cases/item/no-such",
             "/no-such-page"],
)  # fmt: skip
def test_no_browser_keeps_or_embeds_what_is_answered(ana: User, path: str) -> None:
    answer = signed_in("manager").get(path)
    assert "no-store" in answer.headers["Cache-Control"]
    assert answer.headers["Cross-Origin-Resource-Policy"] == "same-origin"
    assert answer.headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert answer.headers["Referrer-Policy"] == "same-origin"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    policy = answer.headers["Content-Security-Policy"]
    for each in ("default-src 'none'", "object-src 'none'", "base-uri 'none'",
                 "frame-ancestors 'none'"):  # fmt: skip
        assert each in policy
    assert "unsafe" not in policy
    assert "includeSubDomains" in answer.headers["Strict-Transport-Security"]


def test_cookies_are_of_this_host_alone_over_https_and_out_of_reach_of_scripts(ana: User) -> None:
    client = browser()
    client.get("/sign-in")
    sign_in(client)
    assert {*client.cookies} == {"__Host-cierre", "__Host-cierre_form"}
    for each in client.cookies.values():
        assert (each["secure"], each["httponly"], each["samesite"]) == (True, True, "Lax")
        assert (each["path"], each["domain"]) == ("/", "")


def test_a_program_without_https_is_refused_and_not_led_on() -> None:
    client = Client(SERVER_NAME="127.0.0.1")
    answer = client.get(f"/o/{HOME}/month/{PERIOD}/office.json")
    assert answer.status_code == 403
    assert client.get("/sign-in").status_code == 301


def test_who_signs_out_leaves_nothing_in_the_browser(ana: User) -> None:
    answer = signed_in("manager").post("/sign-out")
    assert answer.headers["Clear-Site-Data"] == '"cache", "storage"'


@pytest.mark.parametrize(
    "password", ["cierrecierre1234", "Cierre-little-2026", "q1w2e3r4t5y6", "0192837465019283"]
)
def test_passwords_that_are_guessed_first_are_refused(ana: User, password: str) -> None:
    with pytest.raises(ValidationError):
        validate_password(password, ana)


def test_passwords_known_from_elsewhere_are_refused_by_the_list_that_is_given(
    ana: User, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    validate_password(PASSWORD, ana)
    listed = tmp_path / "known.txt"
    listed.write_text(f"first\r\n{PASSWORD}\r\nlast", encoding="utf-8")
    monkeypatch.setenv(KNOWN_PASSWORDS, str(listed))
    with pytest.raises(ValidationError):
        validate_password(PASSWORD, ana)
    validate_password(f"{PASSWORD} and more", ana)
    monkeypatch.setenv(KNOWN_PASSWORDS, str(tmp_path / "nowhere.txt"))
    with pytest.raises(Fault, match=r"nowhere\.txt"):
        validate_password(PASSWORD, ana)


def test_a_session_ends_twelve_hours_after_signing_in_whatever_is_done_in_it(
    ana: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    client, path = signed_in("manager"), f"/o/{HOME}/month/{PERIOD}/office"
    begun, elapsed = time.time(), [0.0]
    monkeypatch.setattr(timezone, "now", lambda: datetime.fromtimestamp(begun + elapsed[0], UTC))
    for hours in (6, 11.9):
        elapsed[0] = hours * 3600
        client.post("/language", {"language": "en"})
        client.post("/language", {"language": "es"})
        assert client.get(path).status_code == 200
    elapsed[0] = 12.1 * 3600
    assert client.get(path).headers["Location"].startswith("/sign-in")
