"""A backup is whole whoever writes meanwhile, and is there whole or not at all."""

from __future__ import annotations

import os
import subprocess
import sys
import time
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from django.db import connections

from cierre.books import load_books
from cierre.close.keys import FileKey
from cierre.fault import Fault, Hindered
from cierre.office import server_tools
from cierre.office.archive import Archive, open_archive
from cierre.office.backing_up import backup
from cierre.office.closings import last_of
from cierre.office.database import open_uri
from cierre.office.restoring import looked_through, restore
from cierre.office.typed.attachments import attach, attachments, read_attachment
from cierre.statement.canonical import to_json
from tests.databases import Server, ready_folder
from tests.office.killing import ROOT, killed
from tests.office.test_closing import AUGUST, OPEN_CASE, archive, closed, folder, key  # noqa: F401
from tests.sources.little_office import CASES, a_case, write_csv

BOOK = load_books()["cases"]
STEPS = ("_copy", "write_backup", "unpack", "move_new")
"""The calls of a backup between which it may end, each with something written before or in it."""

_LOADING = """
import sys, time
from pathlib import Path
from cierre.office.database import open_database
from cierre.office import load, store
data, folder, within, go = sys.argv[1:]
insert = store.insert
def waiting(*given):
    insert(*given)
    Path(within).touch()
    while not Path(go).exists():
        time.sleep(0.02)
store.insert = waiting
open_database(data)
assert load.load_folder(Path(folder)).written
"""


def data_of(uri: str) -> str:
    """The folder or the address of an open database."""
    return uri if uri.startswith("postgresql://") else str(Path(uri).parent)


@pytest.fixture
def place(database: str, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[str]:
    """An empty place of the same kind."""
    if not database.startswith("postgresql://"):
        yield str(tmp_path / "restored")
        return
    on_server: Server = request.getfixturevalue("on_server")
    with on_server.created() as address:
        yield address
        open_archive(ready_folder(tmp_path / "after"))
        connections.close_all()


@contextmanager
def loading(data: str, folder: Path, home: Path) -> Iterator[None]:  # noqa: F811
    """Another process that has written a part of what it loads, until the end of the block."""
    within, go = home / "within", home / "go"
    given = [data, str(folder), str(within), str(go)]
    process = subprocess.Popen(
        [sys.executable, "-W", "ignore", "-c", _LOADING, *given],
        env=os.environ | {"PYTHONPATH": str(ROOT / "src")},
    )
    while not within.exists():
        assert process.poll() is None
        time.sleep(0.02)
    try:
        yield
    finally:
        go.touch()
        assert process.wait(60) == 0


def test_what_is_restored_says_the_same_to_the_last_byte(
    archive: Archive,  # noqa: F811
    key: FileKey,  # noqa: F811
    place: str,
    tmp_path: Path,
) -> None:
    closed(archive, key)
    kept = attach("little", BOOK, "C1", "parte.txt", b"Gotera en el techo", "Ana")
    says, head = to_json(archive.statement("little", AUGUST)), last_of("little")
    done = backup(data_of(open_uri()), tmp_path / "b.zip")
    assert done.path.stat().st_mode & 0o077 == 0
    connections.close_all()
    restore(done.path, place)
    again = open_archive(place)
    assert [each.whole for each in looked_through(again)] == [True]
    assert to_json(again.statement("little", AUGUST)) == says
    assert last_of("little") == head
    assert attachments("little", BOOK, "C1") == (kept,)
    assert read_attachment("little", BOOK, kept.id)[1] == b"Gotera en el techo"


def test_whoever_loads_meanwhile_is_in_it_with_nothing_or_all(
    archive: Archive,  # noqa: F811
    folder: Path,  # noqa: F811
    place: str,
    tmp_path: Path,
) -> None:
    data, before = data_of(open_uri()), to_json(archive.statement("little", AUGUST))
    write_csv(folder, "cases", CASES, [a_case(), OPEN_CASE, a_case(número="C3")])
    connections.close_all()
    with loading(data, folder, tmp_path):
        backup(data, tmp_path / "b.zip")
    after = to_json(open_archive(data).statement("little", AUGUST))
    connections.close_all()
    assert before != after
    restore(tmp_path / "b.zip", place)
    again = open_archive(place)
    assert to_json(again.statement("little", AUGUST)) == before
    assert [each.whole for each in looked_through(again)] == [True]


@pytest.mark.parametrize("step", STEPS)
def test_killed_it_leaves_no_backup_and_the_next_one_clears_up(tmp_path: Path, step: str) -> None:
    data, to = ready_folder(tmp_path / "data"), tmp_path / "kept" / "b.zip"
    work = f"from cierre.office.backing_up import backup; backup({str(data)!r}, Path({str(to)!r}))"
    assert killed(data, 1, work, (f"backing_up.{step}",)) == 9
    assert not to.exists()
    assert len(list(to.parent.iterdir())) == 1
    backup(data, to)
    assert list(to.parent.iterdir()) == [to]


def test_a_file_that_is_there_stays_as_it_is(tmp_path: Path) -> None:
    data, to = ready_folder(tmp_path / "data"), tmp_path / "b.zip"
    to.write_text("mine")
    with pytest.raises(Fault, match=r"b\.zip") as told:
        backup(data, to)
    assert told.value.code == "file-there"
    assert to.read_text() == "mine"


def test_keys_are_not_in_it(tmp_path: Path) -> None:
    data = ready_folder(tmp_path / "data")
    (data / "secret-key").write_text("of sessions")
    (data / "files").mkdir()
    (data / "files" / "casos.csv").write_text("as it came")
    (data / "files" / ".casos.csv~x.partial").write_text("as it")
    backup(data, tmp_path / "b.zip")
    names = zipfile.ZipFile(tmp_path / "b.zip").namelist()
    assert names == ["database.sqlite3", "files/casos.csv", "backup.json"]


@pytest.mark.parametrize("there", ["nothing", "another"])
def test_where_there_is_no_database_nothing_is_made(tmp_path: Path, there: str) -> None:
    data = tmp_path / "data"
    if there == "another":
        data.mkdir()
        (data / "cierre.sqlite3").write_text("a text, and no database at all")
    with pytest.raises(Fault) as told:
        backup(data, tmp_path / "b.zip")
    assert told.value.code == {"nothing": "nothing-to-back-up"}.get(there, "database-foreign")
    assert {each.name for each in tmp_path.iterdir()} <= {"data"}
    assert data.exists() == (there == "another")


def test_without_the_programs_of_postgresql_it_says_so(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(Hindered, match="pg_dump") as told:
        server_tools.dump("postgresql://ana:secret@127.0.0.1:1/x", tmp_path / "dump")
    assert told.value.code == "server-tool-missing"


def test_what_a_program_of_postgresql_cannot_do_is_said_without_the_password(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    tool = tmp_path / "pg_dump"
    tool.write_text(
        '#!/bin/sh\necho "$@ $PGPASSWORD" > "$0.given"; echo "no such host" >&2; exit 1'
    )
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    with pytest.raises(Hindered, match="no such host") as told:
        server_tools.dump("postgresql://ana:se%40cret@h:1/x?sslmode=require", tmp_path / "dump")
    assert told.value.code == "server-tool-failed"
    assert "cret" not in str(told.value)
    given = (tmp_path / "pg_dump.given").read_text().strip()
    assert given.endswith(" se@cret")
    assert "--dbname=postgresql://ana@h:1/x?sslmode=require " in given
