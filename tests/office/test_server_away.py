"""A server that goes away in the middle of a command: a message, and nothing half done."""

from __future__ import annotations

import os
import subprocess
import sys
import time
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.docs.pages import ROOT
from tests.sources.little_office import CASES, OFFICE, a_case, make_office, write_csv

psycopg = pytest.importorskip("psycopg")
END = """
SELECT pg_terminate_backend(pid) FROM pg_stat_activity
WHERE pid <> pg_backend_pid() AND datname = current_database() AND query ILIKE %s
"""
PATIENCE = 120


@pytest.fixture
def admin(server: str) -> Iterator[Any]:
    """A connection to a database of its own, whose address is ``info.dsn``."""
    name = f"cierre_{uuid.uuid4().hex}"
    with psycopg.connect(f"{server}/postgres", autocommit=True) as made:
        made.execute(f"CREATE DATABASE {name}")
        with psycopg.connect(f"{server}/{name}", autocommit=True) as inside:
            yield inside
        made.execute(f"DROP DATABASE {name} WITH (FORCE)")


def started(folder: Path, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "cierre", *arguments],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(ROOT / "src"), "PYTHONWARNINGS": "ignore"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_a_server_that_goes_away_is_told_and_nothing_is_half_done(
    admin: Any, server: str, tmp_path: Path
) -> None:
    folder = tmp_path / "office"
    one_book = OFFICE.replace('pack = "property"', 'pack = "property"\nbooks = ["cases"]')
    make_office(folder, one_book)
    write_csv(folder, "cases", CASES, [a_case(número=f"C{number}") for number in range(2000)])
    data = ("--data", f"{server}/{admin.info.dbname}")
    report = ("report", "little", "2026-08", "--format", "md", "--out", "out", *data)
    for arguments, busy in ((("load", "office", *data), "%COPY%"), (report, "%moves%")):
        running = started(tmp_path, *arguments)
        until = time.monotonic() + PATIENCE
        while running.poll() is None and not admin.execute(END, [busy]).fetchall():
            assert time.monotonic() < until
            time.sleep(0.01)
        told = running.communicate()[1]
        assert running.returncode == 3, told
        assert "Traceback" not in told
        assert "No se llega a la base de datos" in told
        if arguments[0] == "load":
            for table in ("offices", "people", "items", "moves", "batches"):
                (count,) = admin.execute(f"SELECT count(*) FROM {table}").fetchone()
                assert count == 0, table
            again = started(tmp_path, *arguments)
            assert (again.communicate()[1], again.returncode) == ("", 0)
    assert not [each for each in tmp_path.rglob("out/*") if each.is_file()]
