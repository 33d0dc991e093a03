"""Passwords, links, tokens and codes are in no log, page of a fault, or table, however hard the
program logs."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest
from django.contrib.auth.models import User
from django.db import connection
from django.test import Client

from cierre.office.logbook import settle
from cierre.web.accounts.adapters import Accounts
from cierre.web.accounts.invited import invite
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
from tests.web.team import HOME, PERIOD

__all__ = ["_nothing_counted", "_offices", "ana"]

WRONG, NEW = "wrong zebra stapler", "another giraffe ladder"
_OF_SESSIONS = ("django_session", "web_cache")
"""Tables of what browsers show again: whoever reads them needs none of it."""


@pytest.fixture
def told() -> Iterator[list[str]]:
    """All that anything logs, with the traces of what was raised."""
    said: list[str] = []

    class Kept(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            said.append(logging.Formatter().format(record) + repr(record.args))

    root, kept = logging.getLogger(), Kept(level=logging.NOTSET)
    loggers = [root, *map(logging.getLogger, logging.Logger.manager.loggerDict)]
    levels = [each.level for each in loggers]
    for each in loggers:
        each.setLevel(logging.DEBUG)
    root.addHandler(kept)
    yield said
    root.removeHandler(kept)
    for each, level in zip(loggers, levels, strict=True):
        each.setLevel(level)


def test_no_secret_is_in_any_log_table_or_page_of_a_fault(
    ana: User,
    told: list[str],
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    link = invite(ana)
    browser().post(link, {"new_password1": PASSWORD, "new_password2": PASSWORD})
    browser().get(link)
    secret, client = factor_of(ana), browser()
    sign_in(client, WRONG)
    sign_in(client)
    code = code_of(secret)
    client.post("/sign-in/code", {"code": code})
    assert b"ana" in client.get("/account").content
    page = client.post("/tokens", {"name": "x"}).content.decode()
    token, answers = _shown(page), []
    for each in (token, WRONG):
        headers = {"Authorization": f"Bearer {each}"}
        twin = f"/o/{HOME}/month/{PERIOD}/person:ana.json"
        answers.append(browser().get(twin, headers=headers).status_code)
    assert len(token) > 40
    assert answers == [200, 401]
    session = str(client.cookies["__Host-cierre"].value)
    client.post("/account/password", {
        "oldpassword": PASSWORD, "password1": NEW, "password2": NEW})  # fmt: skip
    shown = _broken_sign_in(monkeypatch)
    settle()
    secrets = {
        "password": PASSWORD, "wrong password": WRONG, "new password": NEW,
        "link": link.rpartition("/")[2], "token": token, "code": f" {code} ", "session": session,
    }  # fmt: skip
    printed = capfd.readouterr()
    places = {
        "log": "\n".join(told), "terminal": printed.out + printed.err, "page": shown,
        **{table: _content(table) for table in connection.introspection.table_names()
           if table not in _OF_SESSIONS},
    }  # fmt: skip
    assert "RuntimeError" in places["log"]
    assert "ana" in places["log_entries"]
    found = [(name, place) for name, value in secrets.items() for place, said in places.items()
             if value in said]  # fmt: skip
    assert found == []


def _broken_sign_in(monkeypatch: pytest.MonkeyPatch) -> str:
    """What is answered where signing in meets an error of the program."""

    def broken(*_: object, **credentials: object) -> None:
        raise RuntimeError("of the program")

    monkeypatch.setattr(Accounts, "authentication_failed", broken)
    client = Client(
        SERVER_NAME="127.0.0.1",
        raise_request_exception=False,
        headers={"x-forwarded-proto": "https"},
    )
    answer = client.post("/sign-in", {"login": "ana", "password": WRONG})
    assert answer.status_code == 500
    assert "Traceback" not in answer.content.decode()
    return answer.content.decode()


def _shown(page: str) -> str:
    return page.partition('readonly value="')[2].partition('"')[0]


def _content(table: str) -> str:
    with connection.cursor() as cursor:
        cursor.execute(f'SELECT * FROM "{table}"')  # noqa: S608 (a table of the database's own)
        return repr(cursor.fetchall())
