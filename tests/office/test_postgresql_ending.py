"""The tests' own PostgreSQL server does not outlive the tests, be they killed."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.office.postgresql import programs

_STARTING = """
import sys, time
from pathlib import Path
from tests.office.postgresql import running_server
with running_server(Path(sys.argv[1])) as address:
    print(address, flush=True)
    time.sleep(600)
"""
_PATIENCE = 30


def test_the_server_ends_with_who_started_it() -> None:
    psycopg = pytest.importorskip("psycopg")
    binaries = programs()
    if binaries is None:
        pytest.skip("no PostgreSQL server is installed")
    with subprocess.Popen(
        [sys.executable, "-c", _STARTING, str(binaries)], stdout=subprocess.PIPE, text=True
    ) as starting:
        assert starting.stdout is not None
        address = f"{starting.stdout.readline().strip()}/postgres"
        with psycopg.connect(address) as asked:
            (folder,) = asked.execute("SHOW data_directory").fetchone() or ("",)
        starting.kill()
    until = time.monotonic() + _PATIENCE
    while Path(folder).parent.exists():
        assert time.monotonic() < until, "the folder is still there"
        time.sleep(0.1)
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(address)
