"""A PostgreSQL server that is started anew in the middle of a command, and clients that are killed.

The state is the one before, all that is closed verifies, and the command can be done again.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from tests.journeys.cierre_command import Ended, cierre, running
from tests.office.postgresql import programs, restart, running_server
from tests.office.states import rows_of_server
from tests.sources.little_office import CASES, OFFICE, a_case, make_office, write_csv

psycopg = pytest.importorskip("psycopg")
pytestmark = pytest.mark.xdist_group("server restarted")

ONE_BOOK = OFFICE.replace('pack = "property"', 'pack = "property"\nbooks = ["cases"]')
MISSING = ("--except", "Mario; no se lleva; 2026-12-31")
WAITING = """
SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'
"""
PATIENCE = 200
LOAD = ("load", "office")
CLOSE = ("close", "little", "2026-08", "--yes", *MISSING, "--key", "key.pem")
REOPEN = ("reopen", "little", "2026-08", "--reason", "Faltaba una hoja", "--key", "key.pem")
VERIFY = ("verify", "little")
Strike = Callable[[], None]


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """A database on a server of its own, which others do not miss."""
    binaries = programs()
    if binaries is None:
        pytest.skip("no PostgreSQL server is installed")
    with running_server(binaries) as server:
        with psycopg.connect(f"{server}/postgres", autocommit=True) as made:
            made.execute("CREATE DATABASE cierre")
        yield f"{server}/cierre"


def struck(folder: Path, address: str, lock: str, command: tuple[str, ...], how: str) -> Ended:
    """How a command ended whose server was started anew, or that was killed, while it waited."""
    with suppress(psycopg.OperationalError), psycopg.connect(address) as holder:
        holder.execute(f"LOCK TABLE {lock} MODE")
        with running(folder, *command, "--data", address) as it:
            with psycopg.connect(address, autocommit=True) as asked:
                until = time.monotonic() + PATIENCE
                while not asked.execute(WAITING).fetchall():
                    assert it.process.is_alive(), it.ended()
                    assert time.monotonic() < until
                    time.sleep(0.05)
            if how == "killed":
                it.process.kill()
            else:
                restart(address)
            ended = it.ended()
    return ended


def test_the_server_is_started_anew_and_clients_are_killed(address: str, tmp_path: Path) -> None:
    folder, data = tmp_path, ("--data", address)
    make_office(folder / "office", ONE_BOOK)
    write_csv(folder / "office", "cases", CASES, [a_case()])
    assert cierre(folder, *LOAD, *data).code == 0

    def survives(lock: str, command: tuple[str, ...]) -> None:
        before = rows_of_server(address)
        for how in ("killed", "restarted"):
            ended = struck(folder, address, lock, command, how)
            if how == "killed":
                assert ended.code == -9
            else:
                assert ended.code == 3, ended
                assert "No se llega a la base de datos" in ended.errors
                assert "Traceback" not in ended.errors
            assert rows_of_server(address) == before
        assert cierre(folder, *command, *data).code == 0

    write_csv(folder / "office", "cases", CASES, [a_case(), a_case(número="C2")])
    survives("controls IN EXCLUSIVE", LOAD)
    survives("closings IN EXCLUSIVE", CLOSE)
    survives("frozen_contents IN ACCESS EXCLUSIVE", VERIFY)
    survives("links IN EXCLUSIVE", REOPEN)
    assert cierre(folder, *VERIFY, *data).code == 0
