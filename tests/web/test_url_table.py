"""Every address × role × whose it is, asked and compared with what is written in the table."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from copy import copy
from functools import cache

import pytest
from django.conf import settings
from django.contrib.auth.models import User
from django.db import transaction
from django.http import HttpResponse
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver

from cierre.books import load_books
from cierre.office.typed import attach
from cierre.web.access import OF_TEAMS, RULES
from cierre.web.models import Intake, ReportRun
from cierre.web.start.recording import refused_path
from cierre.web.team.writing_all import file_of
from tests.databases import PLACES, ready_site
from tests.web.team import ABROAD, HOME, PERIOD, USERS, load_team, signed_in, user_of
from tests.web.url_table import ROLES, Row, read_table

EVERY = tuple(read_table())
ROWS = tuple(each for each in EVERY if (each.name in OF_TEAMS) == settings.SHARED)
"""Those that are asked here: of a team's own addresses in the process of the shared mode."""

REFUSED = (401, 403, 404)
_PEOPLE = {"m": "luis", "p": "sol", "f": "ana"}
_SCOPES: Mapping[str, tuple[str, ...]] = {
    "m": ("person:luis",),
    "t": ("unit:north",),
    "p": ("person:sol",),
    "u": ("unit:south",),
    "o": ("office",),
    "l": ("place:lilas",),
    "f": ("office", "unit:north", "person:ana", "person:eva", "place:lilas"),
}


def has_second_factor(user: User) -> None:
    """Give a user a password, and an app for codes."""
    from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
    from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret

    user.set_password("correct horse battery")
    user.save()
    TOTP.activate(user, generate_totp_secret())
    RecoveryCodes.activate(user)


def named(resolver: URLResolver, before: str = "") -> Iterator[tuple[str, str]]:
    """The name of each address of the site, with its pattern."""
    for each in resolver.url_patterns:
        pattern = before + str(each.pattern)
        if isinstance(each, URLResolver):
            yield from named(each, pattern)
        else:
            assert isinstance(each, URLPattern)
            yield each.name or pattern, pattern


PATTERNS = dict(named(get_resolver()))


@pytest.fixture(scope="module", params=PLACES)
def intake(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    """The two offices on a site, with files on their way to the first: their id."""
    home = tmp_path_factory.mktemp("table")
    _browsers.cache_clear()
    with ready_site(request, home):
        for office in (HOME, ABROAD):
            load_team(home, office)
        attach(HOME, load_books()["cases"], "C-luis", "nota.txt", b"x", "luis")
        for name in USERS:
            user = user_of(name)
            if settings.SHARED:
                has_second_factor(user)
        made = Intake.objects.create(id="a" * 32, office=HOME, state="ready", told={})
        refused_path(made).write_bytes(b"x")
        _reports(HOME)
        yield made.id


def _reports(office: str) -> None:
    """Keep a file of reports of the whole office as its manager sees them."""
    wanted = [["person:ana", "signed", "Ana", "Ana"]]
    run = ReportRun.objects.create(
        id="b" * 32, office=office, period=PERIOD, scope="office", wanted=wanted, state="done"
    )
    file_of(run).write_bytes(b"x")


def test_every_address_has_a_row_and_every_row_an_address() -> None:
    assert {each.name for each in EVERY} == {*RULES, *OF_TEAMS}
    assert set(PATTERNS) == {*RULES, *(OF_TEAMS if settings.SHARED else ())}


@pytest.mark.parametrize("row", ROWS, ids=str)
def test_each_role_opens_what_is_written_and_nothing_else(
    row: Row, intake: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    pattern = PATTERNS[row.name]
    for role in ROLES:
        if role == "owner" and row.name in OF_TEAMS:
            assert not row.allowed[role], "they are not there on one's own machine"
            continue
        monkeypatch.setattr(settings, "SHARED", role != "owner")
        opened = {
            letter
            for letter, where in _wheres(row, pattern, role).items()
            if _all_alike(row, pattern, role, {**where, "intake": (intake,)})
        }
        assert opened == row.allowed[role], f"{row}: {role}"


Where = Mapping[str, tuple[str, ...]]


def _wheres(row: Row, pattern: str, role: str) -> Mapping[str, Where]:
    """Where a role asks, by letter: values of the keys that fill themselves in."""
    written = " ".join((pattern, *row.keys.values(), *row.sent.values(), row.query))
    themselves = USERS[role][1] if role in USERS else ""
    if "<str:scope>" in written or "{scope}" in written:
        scopes: dict[str, tuple[str, ...]] = dict(_SCOPES)
        if themselves or role == "owner":
            scopes["s"] = (f"person:{themselves or 'ana'}",)
        return {
            letter: {"office": (ABROAD if letter == "f" else HOME,), "scope": names}
            for letter, names in scopes.items()
        }
    if "{person}" in written:
        people = dict(_PEOPLE)
        if themselves or role == "owner":
            people["s"] = themselves or "ana"
        return {
            letter: {"office": (ABROAD if letter == "f" else HOME,), "person": (name,)}
            for letter, name in people.items()
        }
    if "<str:office>" in written or "{office}" in written:
        return {"h": {"office": (HOME,)}, "f": {"office": (ABROAD,)}}
    return {"y": {}}


def _all_alike(row: Row, pattern: str, role: str, where: Where) -> bool:
    """Whether the role is let through; of several values of a key, to all or to none."""
    answers = set()
    for scope in where.get("scope", ("",)):
        values = {key: names[0] for key, names in where.items()}
        values |= {"scope": scope, "period": PERIOD}
        answers.add(_is_let_through(row, pattern, role, values))
    assert len(answers) == 1, f"{row}: {role} opens some of {where}"
    return answers.pop()


def _is_let_through(row: Row, pattern: str, role: str, values: Mapping[str, str]) -> bool:
    path, filled = "/" + pattern, {key: value.format(**values) for key, value in row.keys.items()}
    for key, value in {**values, **filled}.items():
        path = re.sub(rf"<(str|int|path):{key}>", value, path)
    assert "<" not in path, f"{row}: give a value to the key in {path}"
    query = f"?{row.query.format(**values)}" if row.query else ""
    sent = {key: value.format(**values) for key, value in row.sent.items()}
    answer = _answer(_browsers(role), row.method, path + query, sent)
    assert answer.status_code < 500, f"{row}: {role} at {path}"
    led_away = answer.headers.get("Location", "").startswith("/sign-in?next=")
    return answer.status_code not in REFUSED and not led_away


def _answer(client: Client, method: str, path: str, sent: Mapping[str, str]) -> HttpResponse:
    before = copy(client.cookies)
    with transaction.atomic():
        ask = client.get if method == "GET" else client.post
        answer: HttpResponse = ask(path, sent, secure=settings.SHARED)  # type: ignore[assignment]
        transaction.set_rollback(True)
    client.cookies = before
    return answer


@cache
def _browsers(role: str) -> Client:
    return signed_in(role)
