from __future__ import annotations

from pathlib import Path

from django.test import Client

from cierre.web.entering import make_key
from tests.web.conftest import browser


def test_without_a_key_nobody_sees_more_than_the_door(site: Path) -> None:
    for path in ("/", "/start", "/o/x/month/2026-08/office"):
        answer = browser().get(path)
        assert answer.status_code == 403
        assert "Abra Cierre desde su enlace" in answer.text


def test_a_key_opens_once(site: Path) -> None:
    key = make_key()
    assert browser().get(f"/enter/{key}").status_code == 302
    second = browser().get(f"/enter/{key}")
    assert second.status_code == 403
    assert "ya se ha usado" in second.text


def test_a_new_key_makes_the_old_one_worthless(site: Path) -> None:
    old = make_key()
    make_key()
    assert browser().get(f"/enter/{old}").status_code == 403


def test_who_has_entered_stays_in(owner: Client) -> None:
    assert owner.get("/start").status_code == 200


def test_pages_allow_nothing_from_elsewhere_and_nothing_inline(owner: Client) -> None:
    answer = owner.get("/start")
    policy = answer["Content-Security-Policy"]
    assert "unsafe" not in policy
    assert "default-src 'none'" in policy
    assert " style=" not in answer.text
    assert "<script>" not in answer.text
