from __future__ import annotations

import os
import re
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import httpx
import pytest

from cierre.fault import Fault
from cierre.office.database import FILE
from cierre.web.serving import free_port, secret_key

_PATIENCE = 90


def test_cierre_serve_prints_a_link_that_opens_the_pages_once(tmp_path: Path) -> None:
    port = free_port(18_700)
    command = ["-m", "cierre", "serve", "--data", "data", "--port", str(port), "--no-browser"]
    served = subprocess.Popen(
        [sys.executable, *command],
        cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        start_new_session=True, env=os.environ | {"COLUMNS": "200"},
    )  # fmt: skip
    try:
        assert served.stdout is not None
        link = re.search(r"http://\S+", served.stdout.readline())
        assert link is not None
        with httpx.Client(follow_redirects=True, timeout=_PATIENCE) as client:
            page = client.get(link[0])  # it is told once it opens them
            assert page.status_code == 200
            assert str(page.url).endswith("/start")
            style = client.get(f"http://127.0.0.1:{port}/static/web/site.css")
            assert style.status_code == 200
        assert httpx.get(link[0]).status_code == 403
        assert _brought_into_log(tmp_path / "data" / FILE) == ["entered", "link-refused"]
    finally:
        os.killpg(served.pid, signal.SIGINT)
        assert served.wait(timeout=_PATIENCE) in (0, 130)
    assert link[0].rpartition("/")[2] not in served.stdout.read()  # it was told once
    assert (tmp_path / "data" / "secret-key").stat().st_mode & 0o077 == 0


def _brought_into_log(database: Path) -> list[str]:
    """What the process beside the pages has brought into the log, once it has brought two."""
    until = time.monotonic() + _PATIENCE
    found: list[str] = []
    while len(found) < 2 and time.monotonic() < until:
        time.sleep(0.2)
        with closing(sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True)) as opened:
            found = [what for (what,) in opened.execute("SELECT what FROM log_entries ORDER BY id")]
    return found


def test_a_team_is_served_once_somebody_administers_it(tmp_path: Path) -> None:
    port = free_port(18_740)
    command = ["-m", "cierre", "serve", "--shared", "--data", "data", "--port", str(port)]
    hosts = os.environ | {"COLUMNS": "200", "CIERRE_HOSTS": "localhost.example.org,127.0.0.1"}
    hosts.pop("CIERRE_SHARED", None)
    refused = subprocess.run(
        [sys.executable, *command],
        cwd=tmp_path, env=hosts, capture_output=True, text=True, timeout=_PATIENCE, check=False,
    )  # fmt: skip
    assert refused.returncode != 0
    assert "--first-administrator" in refused.stderr
    served = subprocess.Popen(
        [sys.executable, *command, "--first-administrator", "root"],
        cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        start_new_session=True, env=hosts,
    )  # fmt: skip
    try:
        assert served.stdout is not None
        said = served.stdout.readline()
        path = re.search(r"https://localhost\.example\.org(/welcome/\S+)", said)
        assert path is not None, said
        secure = {"X-Forwarded-Proto": "https"}
        with httpx.Client(timeout=_PATIENCE, headers=secure) as client:
            page = client.get(f"http://127.0.0.1:{port}{path[1]}")
            assert page.status_code == 200
            assert "root" in page.text
        plain = httpx.get(f"http://127.0.0.1:{port}/sign-in")
        assert plain.headers["Location"].startswith("https://")
    finally:
        os.killpg(served.pid, signal.SIGINT)
        assert served.wait(timeout=_PATIENCE) in (0, 130)


def test_a_port_that_is_taken_is_told_and_the_next_is_found() -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        taken = other.getsockname()[1]
        assert free_port(taken) != taken
        with pytest.raises(Fault, match="en uso"):
            _serve(taken)


def _serve(port: int) -> None:
    from cierre.web.serving import serve

    serve("unused", port, lambda _: None)


def test_the_key_of_sessions_is_made_once(tmp_path: Path) -> None:
    assert secret_key(str(tmp_path)) == secret_key(str(tmp_path))


def test_a_worker_that_dies_is_followed_by_another(tmp_path: Path) -> None:
    environment = os.environ | {
        "CIERRE_DATA": str(tmp_path / "data"),
        "DJANGO_SETTINGS_MODULE": "cierre.web.settings",
    }
    command = [sys.executable, "-m", "cierre.web.working"]
    keeping = subprocess.Popen(command, env=environment, start_new_session=True)
    try:
        first = _worker_of(keeping.pid, 0)
        os.kill(first, signal.SIGKILL)
        assert _worker_of(keeping.pid, first) != first
    finally:
        keeping.terminate()
        assert keeping.wait(timeout=_PATIENCE) == 0


def _worker_of(keeper: int, other: int) -> int:
    """The process that a keeper has begun, other than one that it had."""
    until = time.monotonic() + _PATIENCE
    while time.monotonic() < until:
        children = Path(f"/proc/{keeper}/task/{keeper}/children")
        if not children.exists():
            pytest.skip("this machine does not tell which processes another has begun")
        found = [int(each) for each in children.read_text().split() if int(each) != other]
        if found:
            return found[0]
        time.sleep(0.1)
    raise AssertionError("there is no worker")
