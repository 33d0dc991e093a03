"""A machine that does not let a close be done: told in words, and what was there is there still."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.cli.hindered import clock_set, impatient, no_file_beyond
from tests.cli.test_faults import without_privilege
from tests.journeys.cierre_command import Ended, cierre
from tests.office.states import State, rows_of, state_of
from tests.sources.little_office import CASES, OFFICE, a_case, make_office, write_csv

pytestmark = pytest.mark.xdist_group("hindered")
ONE_BOOK = OFFICE.replace('pack = "property"', 'pack = "property"\nbooks = ["cases"]')
DATA = ("--data", "data")
SIGNED = ("--key", "key.pem", *DATA)
MISSING = ("--except", "Mario; no se lleva; 2026-12-31")
LOAD = ("load", "office", *DATA)
CLOSE = ("close", "little", "2026-08", "--yes", *MISSING, *SIGNED)
REOPEN = ("reopen", "little", "2026-08", "--reason", "Faltaba una hoja", *SIGNED)
NEW_KEY = ("key", "little", "--new", "new.pem", "--reason", "Se fue", *SIGNED)
VERIFY = ("verify", "little", *DATA)
BACKUP = ("backup", "--to", "copy.zip", *DATA)
ROOM = 40 << 20


@pytest.fixture(scope="module")
def closed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An office whose August is closed, and opened again in ``open``; there is more to load."""
    folder = tmp_path_factory.mktemp("hindered")
    make_office(folder / "office", ONE_BOOK)
    write_csv(folder / "office", "cases", CASES, [a_case()])
    assert cierre(folder, *LOAD).code == 0
    assert cierre(folder, *CLOSE).code == 0
    shutil.copytree(folder / "data", folder / "opened")
    assert cierre(folder, *REOPEN, "--data", "opened").code == 0
    rows = [a_case(), *(a_case(número=f"D{each}", resuelta="") for each in range(400))]
    write_csv(folder / "office", "cases", CASES, rows)
    return folder


@pytest.fixture
def folder(closed: Path, tmp_path: Path) -> Path:
    return shutil.copytree(closed, tmp_path / "home")


def opened(folder: Path) -> None:
    """Take the data whose August is open."""
    shutil.rmtree(folder / "data")
    shutil.copytree(folder / "opened", folder / "data")


def rows(folder: Path, tmp_path: Path) -> State:
    """The rows, read where there is room for it."""
    copy = shutil.copytree(folder / "data", tmp_path / "copy")
    try:
        return rows_of(state_of(copy))
    finally:
        shutil.rmtree(copy)


def refused(ended: Ended, *said: str) -> None:
    assert ended.code == 3, ended
    assert "Traceback" not in ended.errors
    assert any(each in ended.errors for each in said), ended.errors


@pytest.mark.parametrize("command", [LOAD, CLOSE, REOPEN, NEW_KEY, BACKUP], ids=lambda c: c[0])
def test_a_used_up_quota_is_told(folder: Path, tmp_path: Path, command: tuple[str, ...]) -> None:
    if command is CLOSE:
        opened(folder)
    before = rows(folder, tmp_path)
    for size in (1 << 14, 1 << 17) if command in (LOAD, CLOSE) else (1 << 14,):
        ended = cierre(folder, *command, first=no_file_beyond(size))
        # what came of what was written before stays, as where a disk is full
        refused(ended, "lleno", "No queda", "no deja", "No se puede escribir", "EIO", "EFBIG")
        assert rows(folder, tmp_path) == before
        assert not (folder / "copy.zip").exists()
    assert cierre(folder, *VERIFY).code == 0
    assert cierre(folder, *command).code == 0


@pytest.fixture
def little_disk(tmp_path: Path) -> Iterator[Callable[[int], Path]]:
    """A disk of its own: called, it is filled until so many bytes are left."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={ROOM}", "tmpfs", str(disk)]
    if os.name != "posix" or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("nobody but an administrator makes a disk")

    def filled(left: int) -> Path:
        filler = disk / "filler"
        filler.unlink(missing_ok=True)
        if left >= 0:
            filler.write_bytes(b"\0" * (shutil.disk_usage(disk).free - left))
        return disk

    yield filled
    subprocess.run(["umount", "-l", str(disk)], check=True)


@pytest.mark.parametrize("command", [LOAD, CLOSE], ids=lambda c: c[0])
def test_a_full_disk_is_told(
    folder: Path, tmp_path: Path, little_disk: Callable[[int], Path], command: tuple[str, ...]
) -> None:
    if command is CLOSE:
        opened(folder)
    disk = little_disk(-1)
    shutil.copytree(folder, disk, dirs_exist_ok=True)
    before = rows(disk, tmp_path)
    for left in (0, 100_000):
        refused(cierre(little_disk(left), *command), "lleno", "sitio")
        assert rows(disk, tmp_path) == before
    little_disk(-1)
    assert cierre(disk, *VERIFY).code == 0
    assert cierre(disk, *command).code == 0


@pytest.mark.parametrize("command", [CLOSE, REOPEN, NEW_KEY], ids=lambda c: c[0])
def test_another_who_writes_is_waited_for_and_then_named(
    folder: Path, tmp_path: Path, command: tuple[str, ...]
) -> None:
    if command is CLOSE:
        opened(folder)
    before = rows(folder, tmp_path)
    with sqlite3.connect(folder / "data/cierre.sqlite3") as other:
        other.execute("BEGIN IMMEDIATE")
        refused(cierre(folder, *command, first=impatient), "Otro programa está escribiendo")
    assert rows(folder, tmp_path) == before
    assert cierre(folder, *command).code == 0
    assert cierre(folder, *VERIFY).code == 0


@pytest.mark.parametrize("command", [CLOSE, REOPEN], ids=lambda c: c[0])
def test_a_frozen_data_folder_is_told(
    folder: Path, tmp_path: Path, command: tuple[str, ...]
) -> None:
    if command is CLOSE:
        opened(folder)
    before = rows(folder, tmp_path)
    (folder / "data/cierre.sqlite3").chmod(0o444)
    (folder / "data").chmod(0o555)
    refused(without_privilege(folder, *command), "No se puede escribir")
    (folder / "data").chmod(0o755)
    (folder / "data/cierre.sqlite3").chmod(0o644)
    assert rows(folder, tmp_path) == before
    assert cierre(folder, *command).code == 0


def test_a_clock_that_was_set_back_is_told(folder: Path) -> None:
    back = clock_set(-7200)
    for command in (REOPEN, NEW_KEY):
        ended = cierre(folder, *command, first=back)
        assert ended.code == 2, ended
        assert "se firmó más tarde" in ended.errors
    assert cierre(folder, *REOPEN, "--clock-is-right", first=back).code == 0
    assert cierre(folder, *VERIFY).code == 0


def test_of_two_who_close_at_once_one_does(folder: Path) -> None:
    opened(folder)
    with ThreadPoolExecutor(2) as both:
        ended = list(both.map(lambda who: cierre(folder, *CLOSE, "--who", who), ("Ana", "Luis")))
    assert sorted(each.code for each in ended) == [0, 1], ended
    told = next(each for each in ended if each.code)
    assert "ya está cerrado" in told.errors
    assert "Traceback" not in told.errors
    verified = cierre(folder, *VERIFY)
    assert verified.code == 0
    with sqlite3.connect(folder / "data/cierre.sqlite3") as data:
        kinds = [kind for (kind,) in data.execute("SELECT kind FROM closings ORDER BY number")]
    assert kinds == ["close", "files", "reopening", "close", "files"]
