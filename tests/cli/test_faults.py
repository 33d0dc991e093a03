"""Every fault can be caused, and is a message in its reader's language: never a traceback."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import docx
import pytest

from cierre.fault import CATALOGUE, Fault
from cierre.fault.hindrance import fault_of_database, fault_of_system
from tests.docs.errors import codes
from tests.journeys.cierre_command import Ended, cierre
from tests.sources.little_office import CASES, a_case, make_office, write_csv

pytestmark = pytest.mark.xdist_group("faults")
Cause = Callable[[Path], Ended]


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A little office in ``office``, loaded into ``data``."""
    folder = tmp_path_factory.mktemp("faults")
    make_office(folder / "office")
    write_csv(folder / "office", "cases", CASES, [a_case(), a_case(número="C2", resuelta="")])
    assert cierre(folder, "load", "office", "--data", "data").code == 0
    return folder


def asked(*arguments: object) -> Cause:
    return lambda folder: cierre(folder, *arguments, "--data", "data")


def statement(*arguments: object) -> Cause:
    return asked("statement", "little", *arguments)


def evidence(*arguments: object) -> Cause:
    return asked("evidence", "little", "2026-08", *arguments)


def report(*arguments: object) -> Cause:
    return asked("report", "little", "2026-08", *arguments)


def with_template(*lines: str) -> Cause:
    def cause(folder: Path) -> Ended:
        made = docx.Document()
        for line in lines:
            made.add_paragraph(line)
        made.save(str(folder / "own.docx"))
        return report("--format", "docx", "--template", "own.docx")(folder)

    return cause


def with_database(change: Callable[[Path], object]) -> Cause:
    """A command on a data folder of its own, whose database was changed."""

    def cause(folder: Path) -> Ended:
        shutil.copytree(folder / "data", folder / "changed")
        change(folder / "changed/cierre.sqlite3")
        return cierre(folder, "statement", "little", "2026-08", "--data", "changed")

    return cause


def foreign(path: Path) -> None:
    path.unlink()
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE recipes (name TEXT)")


def newer(path: Path) -> None:
    with sqlite3.connect(path) as database:
        database.execute(
            "INSERT INTO django_migrations (app, name, applied)"
            " VALUES ('office', '9999_later', '2030-01-01')"
        )


def damaged(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[4096:] = os.urandom(len(content) - 4096)
    path.write_bytes(content)


def file_beside(folder: Path) -> Ended:
    (folder / "taken").write_text("a file")
    return report("--format", "md", "--out", "taken")(folder)


def not_word(folder: Path) -> Ended:
    (folder / "own.docx").write_text("no")
    return report("--format", "docx", "--template", "own.docx")(folder)


CAUSED: dict[str, tuple[int, Cause]] = {
    "no-office": (2, asked("statement", "nobody", "2026-08")),
    "no-office-yet": (2, lambda folder: cierre(folder, "statement", "x", "2026", "--data", "new")),
    "no-book": (2, report("--topic", "calls")),
    "no-such-figure": (2, evidence("cases.nothing")),
    "no-scope": (2, statement("2026-08", "--scope", "team:x")),
    "no-person": (2, statement("2026-08", "--scope", "person:x")),
    "no-unit": (2, statement("2026-08", "--scope", "unit:x")),
    "no-place": (2, statement("2026-08", "--scope", "place:x")),
    "no-pack": (2, lambda folder: cierre(folder, "new", "made", "--pack", "bakery")),
    "no-language": (2, statement("2026-08", "--lang", "fr")),
    "no-period": (2, statement("0000-01")),
    "no-month": (2, asked("propose", "little", "2026", "office")),
    "no-format": (2, report("--format", "odt")),
    "no-part": (2, evidence("cases.received", "--where", "colour=red")),
    "no-folder": (2, asked("load", "nowhere")),
    "no-file": (2, report("--format", "docx", "--template", "gone.docx")),
    "not-a-folder": (2, file_beside),
    "office-there": (2, lambda folder: cierre(folder, "new", "office")),
    "nothing-private": (2, statement("2026-08", "--private")),
    "template-not-word": (2, not_word),
    "template-without-body": (2, with_template("{{ title }}")),
    "template-tag": (2, with_template("{{ titel }}", "{{p body }}")),
    "template-syntax": (2, with_template("{{ title }} {% if %}", "{{p body }}")),
    "template-too-much": (
        2,
        with_template("{% for i in range(99999999) %}x{% endfor %}", "{{p body }}"),
    ),
    "address-wrong": (
        2,
        lambda folder: cierre(folder, "statement", "x", "2026", "--data", "postgresql://h:p/x"),
    ),
    "database-foreign": (3, with_database(foreign)),
    "database-newer": (3, with_database(newer)),
    "database-damaged": (3, with_database(damaged)),
    "database-away": (
        3,
        lambda folder: cierre(
            folder, "statement", "x", "2026", "--data", "postgresql://u:secret@127.0.0.1:1/x"
        ),
    ),
}
"""What each is caused by, with its exit code."""

BY_THE_SYSTEM = {
    "disk-full": OSError(errno.ENOSPC, "No space left on device", "/full/office.pdf"),
    "not-writable": OSError(errno.EROFS, "Read-only file system", "/frozen/office.pdf"),
    "name-too-long": OSError(errno.ENAMETOOLONG, "File name too long", "/x/" + "y" * 300),
    "not-done-by-system": OSError(errno.EIO, "Input/output error", "/broken/office.pdf"),
}
BY_A_DATABASE = {
    "database-locked": sqlite3.OperationalError("database is locked"),
    "database-refused": sqlite3.OperationalError("permission denied for table moves"),
    "not-writable": sqlite3.OperationalError("attempt to write a readonly database"),
    "disk-full": sqlite3.OperationalError("database or disk is full"),
}
ELSEWHERE = {
    # tests/packs/test_sight.py, on a sample office; tests/report/test_proposals.py
    "figure-private", "names-withheld", "nobody-there",
    # a third party's book without words; a target that office.toml no longer takes
    "no-wording", "target-of-no-part",
    # the superuser who runs tests may read everything
    "not-readable",
}  # fmt: skip


@pytest.mark.parametrize("code", CAUSED)
def test_it_is_answered_with_a_message_and_its_exit_code(
    loaded: Path, tmp_path: Path, code: str
) -> None:
    shutil.copytree(loaded, tmp_path, dirs_exist_ok=True)
    exit_code, cause = CAUSED[code]
    ended = cause(tmp_path)
    assert ended.code == exit_code, ended
    assert "Traceback" not in ended.errors
    assert "secret" not in ended.errors
    assert ended.errors.strip()
    assert _is_said(code, ended.errors), ended.errors


@pytest.mark.parametrize(("code", "problem"), BY_THE_SYSTEM.items())
def test_what_the_system_refuses_is_a_fault(code: str, problem: OSError) -> None:
    fault = fault_of_system(problem)
    assert (fault.code, fault.exit_code) == (code, 3)
    assert problem.filename in str(fault)


@pytest.mark.parametrize(("code", "problem"), BY_A_DATABASE.items())
def test_what_a_database_refuses_is_a_fault(code: str, problem: Exception) -> None:
    fault = fault_of_database(problem, "postgresql://user:secret@server/office")
    assert (fault.code, fault.exit_code) == (code, 3)
    assert "secret" not in str(fault)


def test_every_code_is_caused_by_a_test() -> None:
    tested = {*CAUSED, *BY_THE_SYSTEM, *BY_A_DATABASE, *ELSEWHERE}
    assert set(codes(CATALOGUE)) == tested


def test_another_who_writes_is_waited_for_and_then_named(loaded: Path, tmp_path: Path) -> None:
    shutil.copytree(loaded, tmp_path, dirs_exist_ok=True)
    script = (
        "import sqlite3, sys, cierre.office.database as d\n"
        "kept = d._file\n"
        "d._file = lambda p: kept(p) | {'OPTIONS': kept(p)['OPTIONS'] | {'timeout': 0.1}}\n"
        "sys.argv = ['cierre', 'load', 'office', '--data', 'data']\n"
        "from cierre.cli import main\nmain()\n"
    )
    write_csv(tmp_path / "office", "cases", CASES, [a_case(), a_case(número="C3")])
    with sqlite3.connect(tmp_path / "data/cierre.sqlite3") as other:
        other.execute("BEGIN IMMEDIATE")
        ended = subprocess.run(
            [sys.executable, "-c", script],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
        )
    assert ended.returncode == 3
    assert "Otro programa está escribiendo" in ended.stderr
    assert "Traceback" not in ended.stderr


def _is_said(code: str, said: str) -> bool:
    """Whether a text begins as the message of a code does, up to what it names."""
    message = next(each for each in CATALOGUE.with_remedy("es") if each.id.name == code)
    assert message.value is not None
    words = [each.value for each in message.value.elements if hasattr(each, "value")]
    return all(word.strip() in " ".join(said.split()) for word in words)


def test_a_fault_is_said_in_the_language_spoken_when_it_is_read() -> None:
    from cierre.spoken import speaking

    fault = Fault("no-month", value="2026")
    said = []
    for language in ("es", "en", "zh"):
        with speaking(language):
            said.append(str(fault))
    assert len(set(said)) == 3
