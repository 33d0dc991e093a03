"""Signing in and all that belongs to it is in the log, and no secret with it."""

from __future__ import annotations

from django.contrib.auth.models import User
from django.test import Client

from cierre.office.logbook import settle
from cierre.office.models import LogEntry
from cierre.web.accounts.invited import invite
from cierre.web.models import Member
from tests.web.conftest import browser
from tests.web.shared.test_signing_in import (
    PASSWORD,
    _nothing_counted,
    _offices,
    ana,
    code_of,
    factor_of,
    sign_in,
)
from tests.web.team import HOME, signed_in

__all__ = ["_nothing_counted", "_offices", "ana"]


def since(first: int) -> list[str]:
    settle()
    rows = LogEntry.objects.filter(id__gt=first).order_by("at", "id")
    return [" ".join(filter(None, (each.who, each.what, each.about))) for each in rows]


def last() -> int:
    settle()
    found = LogEntry.objects.order_by("-id").first()
    return found.id if found else 0


def test_signing_in_and_out_is_noted_with_its_second_factor(ana: User) -> None:
    secret, before, client = factor_of(ana), last(), browser()
    sign_in(client)
    client.post("/sign-in/code", {"code": "000000"})
    client.post("/sign-in/code", {"code": code_of(secret)})
    client.post("/sign-out")
    found = since(before)
    assert found[0].startswith("ana factor-failed")
    assert found[1:] == ["ana factor-used totp", "ana signed-in", "ana signed-out"]


def test_wrong_passwords_and_locks_are_noted_by_names_that_somebody_has(ana: User) -> None:
    before, client = last(), browser()
    for _ in range(6):
        sign_in(client, "wrong horse battery")
    client.post("/sign-in", {"login": "my-secret-password", "password": "x"})
    found = since(before)
    assert found[:5] == ["- sign-in-failed ana"] * 5
    assert found[5] == "- locked ana"
    assert found[6] == "- sign-in-failed"


def test_links_roles_and_passwords_are_noted(ana: User) -> None:
    admin, before = signed_in("administrator"), last()
    admin.post(f"/o/{HOME}/people", {"name": "newcomer", "role": "auditor"})
    member = Member.objects.get(office=HOME, user__username="newcomer")
    admin.post(f"/o/{HOME}/people/{member.id}/link")
    path = invite(member.user)
    fresh = browser()
    fresh.post(path, {"new_password1": PASSWORD, "new_password2": PASSWORD})
    fresh.get(path)
    admin.post(f"/o/{HOME}/people/{member.id}/revoke")
    assert [each for each in since(before) if "people" not in each] == [
        "administrator role-given newcomer auditor",
        "administrator link-given newcomer",
        "newcomer link-used",
        "- link-refused",
        "administrator role-taken newcomer auditor",
    ]
    member.user.delete()


def test_the_address_is_the_one_that_what_stands_before_the_site_says(ana: User) -> None:
    before = last()
    client = Client(
        SERVER_NAME="127.0.0.1",
        headers={"x-forwarded-proto": "https", "x-forwarded-for": "6.6.6.6, 192.0.2.7"},
    )
    sign_in(client, "wrong horse battery")
    since(before)
    assert LogEntry.objects.get(id__gt=before).address == "192.0.2.7"
