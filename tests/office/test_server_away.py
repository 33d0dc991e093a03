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
from tests.journeys.cierre_command import cierre
from tests.sources.little_office import CASES, OFFICE, a_case, make_office, write_csv

psycopg = pytest.importorskip("psycopg")
WAITING = """
SELECT pg_terminate_backend(pid) FROM pg_stat_activity
WHERE datname = current_database() AND wait_event_type = 'Lock'
"""
TABLES = ("offices", "people", "items", "moves", "batches", "controls")
PATIENCE = 200


@pytest.fixture
def admin(server: str) -> Iterator[Any]:
    """A connection to a database of its own, whose address is ``info.dsn``."""
    name = f"cierre_{uuid.uuid4().hex}"
    with psycopg.connect(f"{server}/postgres", autocommit=True) as made:
        made.execute(f"CREATE DATABASE {name}")
        with psycopg.connect(f"{server}/{name}", autocommit=True) as inside:
            yield inside
        made.execute(f"DROP DATABASE {name} WITH (FORCE)")


def ended_by_the_server(folder: Path, admin: Any, mode: str, *arguments: str) -> tuple[int, str]:
    """A command that waits for the table of moves while the server ends its connection."""
    with psycopg.connect(admin.info.dsn) as holder:
        holder.execute(f"LOCK TABLE moves IN {mode} MODE")
        running = subprocess.Popen(
            [sys.executable, "-m", "cierre", *arguments],
            cwd=folder,
            env=os.environ | {"PYTHONPATH": str(ROOT / "src"), "PYTHONWARNINGS": "ignore"},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        until = time.monotonic() + PATIENCE
        while running.poll() is None and not admin.execute(WAITING).fetchall():
            assert time.monotonic() < until
            time.sleep(0.1)
        told = running.communicate()[1]
    return running.returncode, told


def kept(admin: Any) -> list[int]:
    return [admin.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in TABLES]


def test_a_server_that_goes_away_is_told_and_nothing_is_half_done(
    admin: Any, server: str, tmp_path: Path
) -> None:
    folder = tmp_path / "office"
    one_book = OFFICE.replace('pack = "property"', 'pack = "property"\nbooks = ["cases"]')
    make_office(folder, one_book)
    write_csv(folder, "cases", CASES, [a_case()])
    data = ("--data", f"{server}/{admin.info.dbname}")
    assert cierre(tmp_path, "load", "office", *data).code == 0
    before = kept(admin)
    write_csv(folder, "cases", CASES, [a_case(), a_case(número="C2")])
    report = ("report", "little", "2026-08", "--format", "md", "--out", "out", *data)
    for mode, arguments in (
        ("EXCLUSIVE", ("load", "office", *data)),
        ("ACCESS EXCLUSIVE", report),
    ):
        code, told = ended_by_the_server(tmp_path, admin, mode, *arguments)
        assert code == 3, told
        assert "Traceback" not in told
        assert "No se llega a la base de datos" in told
    assert kept(admin) == before
    assert not [each for each in tmp_path.rglob("out/*") if each.is_file()]
