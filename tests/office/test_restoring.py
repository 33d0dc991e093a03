"""A backup goes into an empty place whole, or nothing does; what is damaged is told."""

from __future__ import annotations

import json
import random
import zipfile
from pathlib import Path

import pytest

from cierre.fault import Fault
from cierre.office.archive import open_archive
from cierre.office.backing_up import backup
from cierre.office.database import FILE
from cierre.office.load import load_folder
from cierre.office.models import Attachment
from cierre.office.restoring import looked_through, restore
from cierre.office.typed.attachments import FOLDER, attach
from tests.databases import ready_folder
from tests.journeys.cierre_command import cierre
from tests.office.killing import killed
from tests.office.test_backup import BOOK
from tests.sources.little_office import CASES, a_case, make_office, write_csv

FLIPS = 60


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A folder with an office and a file kept with an item."""
    data, office = ready_folder(tmp_path / "data"), make_office(tmp_path / "office")
    write_csv(office, "cases", CASES, [a_case()])
    open_archive(data)
    load_folder(office)
    attach("little", BOOK, "C1", "parte.txt", b"Gotera", "Ana")
    return data


@pytest.fixture
def file(data: Path, tmp_path: Path) -> Path:
    return backup(data, tmp_path / "b.zip").path


def refused(file: Path, to: Path | str, files: Path | None = None) -> str:
    """The code with which a restoring is refused; it leaves nothing behind."""
    before = sorted(file.parent.rglob("*"))
    with pytest.raises(Fault) as told:
        restore(file, to, files)
    assert str(told.value)
    assert sorted(file.parent.rglob("*")) == before
    return told.value.code


@pytest.mark.parametrize("part", [0.0, 0.1, 0.5, 0.999])
def test_what_is_cut_off_is_refused(file: Path, tmp_path: Path, part: float) -> None:
    content = file.read_bytes()
    file.write_bytes(content[: int(len(content) * part)])
    assert refused(file, tmp_path / "new") == ("backup-damaged" if part else "backup-foreign")


def test_a_byte_that_is_another_is_found_or_changes_nothing(file: Path, tmp_path: Path) -> None:
    content = file.read_bytes()
    with zipfile.ZipFile(file) as package:
        database = package.read("database.sqlite3")
    chosen = random.Random(13)  # noqa: S311 (places, and no secret)
    # the directory at the end has all that says where things are
    places = [chosen.randrange(len(content)) for _ in range(FLIPS)]
    places += [len(content) - 1 - chosen.randrange(2_000) for _ in range(FLIPS)]
    found = 0
    for number, place in enumerate(places):
        changed = bytearray(content)
        changed[place] ^= 1 << chosen.randrange(8)
        file.write_bytes(changed)
        to = tmp_path / f"new{number}"
        try:
            restore(file, to)
        except Fault:
            found += 1
            assert not to.exists()
            continue
        assert (to / FILE).read_bytes() == database
        (kept,) = (to / FOLDER).rglob("*/*")
        assert kept.read_bytes() == b"Gotera"
    assert found > FLIPS


def test_what_is_no_backup_is_refused(file: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.zip"
    with zipfile.ZipFile(other, "w") as package:
        package.writestr("informe.txt", "agosto")
    assert refused(other, tmp_path / "new") == "backup-foreign"
    assert refused(tmp_path / "data" / FILE, tmp_path / "new") == "backup-foreign"


@pytest.mark.parametrize(
    ("told", "code"),
    [
        ({"changes": ["0001_tables", "9999_of_tomorrow"]}, "backup-newer"),
        ({"form": "cierre.backup/2"}, "backup-foreign"),
        ({"files": {}}, "backup-damaged"),
        ({"files": {"database.sqlite3": "0" * 64}}, "backup-damaged"),
        ({"kind": "else"}, "backup-damaged"),
    ],
)
def test_what_a_backup_says_of_itself_is_held_against_it(
    file: Path, tmp_path: Path, told: dict[str, object], code: str
) -> None:
    other = tmp_path / "other.zip"
    with zipfile.ZipFile(file) as package, zipfile.ZipFile(other, "w") as written:
        for name in package.namelist():
            content = package.read(name)
            if name == "backup.json":
                content = json.dumps(json.loads(content) | told).encode()
            written.writestr(name, content)
    assert refused(other, tmp_path / "new") == code


def test_no_name_leads_out_of_the_folder(file: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.zip"
    with zipfile.ZipFile(file) as package, zipfile.ZipFile(other, "w") as written:
        said = json.loads(package.read("backup.json"))
        (name,) = (each for each in said["files"] if each.startswith(FOLDER))
        said["files"]["files/../../out.txt"] = said["files"].pop(name)
        written.writestr("database.sqlite3", package.read("database.sqlite3"))
        written.writestr("files/../../out.txt", package.read(name))
        written.writestr("backup.json", json.dumps(said))
    assert refused(other, tmp_path / "new") == "backup-damaged"
    assert not (tmp_path / "out.txt").exists()


def test_where_something_is_nothing_is_restored(file: Path, data: Path, tmp_path: Path) -> None:
    assert refused(file, data) == "restore-into-full"
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "x.txt").write_text("mine")
    assert refused(file, tmp_path / "mine") == "restore-into-full"
    (tmp_path / "empty").mkdir()
    restore(file, tmp_path / "empty")
    assert (tmp_path / "empty" / FILE).exists()


@pytest.mark.parametrize("moment", [1, 2])
def test_killed_it_leaves_nothing_in_the_place(
    file: Path, data: Path, tmp_path: Path, moment: int
) -> None:
    new = tmp_path / "new"
    work = (
        f"from cierre.office.restoring import restore; restore(Path({str(file)!r}), {str(new)!r})"
    )
    assert killed(data, moment, work, ("restoring.unpack",)) == 9
    assert not new.exists()
    restore(file, new)
    assert [each.whole for each in looked_through(open_archive(new))] == [True]


def test_what_was_not_right_before_is_told(file: Path, data: Path, tmp_path: Path) -> None:
    (kept,) = (data / FOLDER).rglob("*/*")
    kept.write_bytes(b"another")
    Attachment.objects.update(who="Luis")
    backup(data, tmp_path / "later.zip")
    ended = cierre(tmp_path, "restore", "later.zip", "--data", "new")
    assert (ended.code, "parte.txt" in ended.errors) == (1, True)
    ended = cierre(tmp_path, "restore", file, "--data", "older")
    assert ended.code == 0, ended.errors


def test_a_backup_of_a_folder_goes_into_a_folder(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cierre.office.restoring.is_filled", lambda _: False)
    server = "postgresql://ana@127.0.0.1:1/x"
    assert refused(file, server) == "backup-other-kind"
    other = tmp_path / "other.zip"
    with zipfile.ZipFile(file) as package, zipfile.ZipFile(other, "w") as written:
        said = json.loads(package.read("backup.json"))
        (name,) = (each for each in said["files"] if each.startswith(FOLDER))
        said |= {"kind": "postgresql"}
        said["files"]["database.dump"] = said["files"].pop("database.sqlite3")
        written.writestr("database.dump", package.read("database.sqlite3"))
        written.writestr(name, package.read(name))
        written.writestr("backup.json", json.dumps(said))
    assert refused(other, server) == "restore-files"
