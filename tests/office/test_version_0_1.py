"""The database of version 0.1, opened by the program of today."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from django.db import connections

from cierre.close.keys import make_key
from cierre.fault import Hindered
from cierre.office.archive import Archive, open_archive
from cierre.office.closings import standing_closes
from cierre.office.database import FILE
from cierre.office.verifying import verify
from cierre.statement.canonical import to_json
from tests.office.test_closing import AUGUST, closed

MADE = Path(__file__).parent / "version_0_1"
JULY = "2026-07"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder as version 0.1 left it."""
    folder = tmp_path / "data"
    folder.mkdir()
    with closing(sqlite3.connect(folder / FILE)) as database:
        database.executescript((MADE / "cierre.sql").read_text(encoding="utf-8"))
    return folder


@pytest.fixture
def archive(data: Path) -> Archive:
    return open_archive(data)


def told(period: str) -> dict[str, Any]:
    """What version 0.1 said of a month."""
    said: dict[str, Any] = json.loads((MADE / f"{period}.json").read_text(encoding="utf-8"))
    return said


@pytest.mark.parametrize("period", [JULY, AUGUST])
def test_every_figure_is_as_it_was(archive: Archive, period: str) -> None:
    said = told(period)
    reported = {each["book"] for each in said["coverage"] if each["status"] == "reported"}
    assert reported == {"cases", "fees"}
    was = {name: each["value"] for name, each in said["figures"].items()}
    figures = json.loads(to_json(archive.statement("little", period)))["figures"]
    now = {name: figures[name]["value"] for name in was}
    # where nothing was kept it said 0, which is not told any more
    not_kept = {
        name
        for name in was
        if name.split(".")[0] not in reported or name in ("cases.escalated", "cases.withdrawn")
    }
    assert {now[each] for each in not_kept} <= {None}
    kept = was.keys() - not_kept
    assert kept
    assert {each: now[each] for each in kept} == {each: was[each] for each in kept}


@pytest.mark.parametrize("period", [JULY, AUGUST])
def test_every_balance_is_as_it_was(archive: Archive, period: str) -> None:
    names = ("opening", "in", "out", "adjustments", "closing")
    was = {
        (each["book"], each["by"]): [each[name] for name in names]
        for each in told(period)["identities"]
    }
    now = {
        (each["book"], each["by"]): [each[name] for name in names]
        for each in json.loads(to_json(archive.statement("little", period)))["identities"]
    }
    assert was
    assert {each: now[each] for each in was} == was


def test_nothing_of_it_is_found_wrong_and_its_months_are_closed(
    archive: Archive, tmp_path: Path
) -> None:
    assert archive.check("little") == ()
    key = make_key(tmp_path / "keys" / "little.pem")
    for month in (JULY, AUGUST):
        closed(archive, key, month)
    assert [*standing_closes("little")] == [JULY, AUGUST]
    assert verify(archive, "little", key.public) == ()
    assert archive.check("little") == ()


def test_one_of_a_newer_program_is_left_as_it_is(data: Path) -> None:
    open_archive(data)
    connections.close_all()
    with closing(sqlite3.connect(data / FILE)) as database, database:
        database.execute(
            "INSERT INTO django_migrations (app, name, applied) "
            "VALUES ('office', '9999_of_tomorrow', '2030-01-01')"
        )
    before = (data / FILE).read_bytes()
    with pytest.raises(Hindered) as fault:
        open_archive(data)
    assert fault.value.code == "database-newer"
    assert (data / FILE).read_bytes() == before
