"""Passwords of databases and mail, passphrases and keys are in nothing that a command prints or
writes, however hard the program logs."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.journeys.cierre_command import cierre
from tests.sources.little_office import CASES, OFFICE, a_case, make_office, write_csv

SECRET = "hunter2-giraffe-ladder"  # noqa: S105
_LOUD = """
import logging, sys
logging.basicConfig(level=logging.DEBUG)
sys.argv[0] = "cierre"
from cierre.cli import main
main()
"""


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("secrets")
    text = OFFICE.replace('pack = "property"', 'pack = "property"\nbooks = ["cases"]')
    make_office(folder / "office", text)
    write_csv(folder / "office", "cases", CASES, [a_case()])
    assert cierre(folder, "load", "office", "--data", "data").code == 0
    return folder


def loud(folder: Path, *arguments: str, **environment: str) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, "-c", _LOUD, *arguments], cwd=folder, text=True, check=False,
        capture_output=True, timeout=120, env=os.environ | environment,
    )  # fmt: skip
    return done.returncode, done.stdout + done.stderr


@pytest.mark.parametrize(
    "address", ["postgresql://eva:{}@127.0.0.1:1/x", "postgresql://eva:{}@127.0.0.1:x/y",
                "mysql://eva:{}@127.0.0.1/x", "postgresql://127.0.0.1:1/x?user=eva&password={}"],
)  # fmt: skip
@pytest.mark.parametrize("command", ["check", "log", "verify"])
def test_the_password_of_a_database_is_not_told(tmp_path: Path, address: str, command: str) -> None:
    code, told = loud(tmp_path, command, "little", "--data", address.format(SECRET))
    assert code != 0
    assert "Traceback" not in told
    assert SECRET not in told


def test_the_passphrase_of_a_key_is_not_told_or_kept(loaded: Path, tmp_path: Path) -> None:
    key = str(tmp_path / "key.pem")
    for passphrase in (SECRET, f"{SECRET}-wrong"):
        code, told = loud(loaded, "key", "little", "--key", key, "--data", "data",
                          CIERRE_KEY_PASSPHRASE=passphrase)  # fmt: skip
        assert (code == 0) == (passphrase == SECRET)
        assert SECRET not in told
        assert "PRIVATE KEY" not in told
    for each in (path for path in loaded.rglob("*") if path.is_file()):
        assert SECRET.encode() not in each.read_bytes()


def test_no_backup_has_the_key_of_sessions_or_of_closes(loaded: Path, tmp_path: Path) -> None:
    secret_key = loaded / "data" / "secret-key"
    secret_key.write_text(SECRET, encoding="utf-8")
    to = tmp_path / "copy.zip"
    assert loud(loaded, "backup", "--to", str(to), "--data", "data")[0] == 0
    with ZipFile(to) as package:
        assert all(SECRET.encode() not in package.read(each) for each in package.namelist())


def test_the_password_of_a_mail_server_is_not_told(tmp_path: Path) -> None:
    (tmp_path / "password").write_text(SECRET, encoding="utf-8")
    script = """
import logging
logging.basicConfig(level=logging.DEBUG)
from cierre.web.application import application
from cierre.web.mailing.letters import Letter, deliver
deliver(Letter("ana@example.org", "x", "y"))
"""
    done = subprocess.run(
        [sys.executable, "-c", script], text=True, capture_output=True, check=False, timeout=120,
        env=os.environ | {
            "CIERRE_DATA": str(tmp_path / "data"), "CIERRE_MAIL_SERVER": "127.0.0.1:1",
            "CIERRE_MAIL_USER": "eva", "CIERRE_MAIL_PASSWORD_FILE": str(tmp_path / "password"),
        },
    )  # fmt: skip
    assert "mail-server" in done.stderr or "ServerAway" in done.stderr
    assert SECRET not in done.stdout + done.stderr
