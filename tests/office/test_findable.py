"""What is said of an open month, of what can be found and what cannot, is what is found."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from django.db import connection

from cierre.close.keys import read_key
from cierre.office import logbook
from cierre.office.archive import Archive
from cierre.office.findable import (
    FOUND,
    NOT_FOUND,
    ONCE_CLOSED,
    Findable,
    findable,
    findable_heads,
    findable_said,
)
from cierre.office.verifying import findings
from cierre.spoken import LANGUAGES, speaking
from tests.databases import PLACES, as_made
from tests.office.damages import done_behind_its_back
from tests.office.whole_office import make_anew, make_closed, make_open

DONE: dict[str, list[str]] = {
    "move": ["UPDATE moves SET to_holder = 'luis' WHERE to_holder = 'ana'"],
    "item": ["UPDATE items SET customer = 'x' WHERE number = 'C1'"],
    "line": ["UPDATE lines SET quantity = 1 WHERE sheet_row = 2"],
    "batch": [
        "DELETE FROM moves WHERE batch = 1", "DELETE FROM controls WHERE batch = 1",
        "DELETE FROM batches WHERE id = 1",
    ],
    "said": ["UPDATE targets SET value = '4'"],
    "beside": ["UPDATE report_passages SET text = 'x'"],
    "list": ["UPDATE register_rows SET holder = 'luis' WHERE holder = 'ana'"],
    "alone": [
        "DELETE FROM attachments", "DELETE FROM seals WHERE kind = 'attachments'",
    ],
    "unsealed": ["UPDATE lines SET source = 'x'"],
    "log": ["UPDATE log_entries SET who = 'x'"],
}  # fmt: skip
"""A change of each kind that rows can show."""


def found(archive: Archive, key: str = "") -> bool:
    return next(findings(archive, "little", key), None) is not None


@pytest.fixture(params=PLACES)
def opened(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Archive]:
    with as_made(request, tmp_path, make_open) as address:
        yield Archive(address)


@pytest.fixture(params=PLACES)
def closed(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Archive]:
    with as_made(request, tmp_path, make_closed) as address:
        yield Archive(address)


@pytest.mark.parametrize("kind", [*DONE, "guards", "recomputed"])
def test_what_is_said_of_an_open_month_is_what_is_found(
    opened: Archive, tmp_path: Path, kind: str
) -> None:
    if kind == "log":
        logbook.note("close", "verified", "Ana", office="little")
    assert not found(opened)
    done(kind, tmp_path)
    (said,) = (each for each in findable("little") if each.kind == kind)
    assert found(opened) == said.found


@pytest.mark.parametrize("kind", ONCE_CLOSED)
def test_what_is_found_once_closed_is(closed: Archive, tmp_path: Path, kind: str) -> None:
    key = read_key(tmp_path / "keys" / "little.pem")
    assert not found(closed, key.public)
    assert {each.since for each in findable("little")} == {"2026-08"}
    done(kind, tmp_path)
    assert found(closed, key.public)


def done(kind: str, tmp_path: Path) -> None:
    others: dict[str, Callable[[], None]] = {
        "guards": without_a_guard,
        "recomputed": lambda: make_anew(tmp_path / "forged", "C0"),
    }
    if kind in others:
        others[kind]()
    else:
        done_behind_its_back(*DONE[kind])


def without_a_guard() -> None:
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("DROP TRIGGER closings_no_update")
        else:
            cursor.execute("ALTER TABLE closings DISABLE TRIGGER closings_append_only")


def test_every_kind_is_said_in_every_language() -> None:
    for language in LANGUAGES:
        with speaking(language):
            lines = [findable_said(Findable(k, k in FOUND, True)) for k in (*FOUND, *NOT_FOUND)]
            lines += findable_heads()
        assert len({*lines}) == len(FOUND) + len(NOT_FOUND) + 2
        assert all("findable" not in each for each in lines)
