"""A PostgreSQL server of the tests' own, on the loopback, in a folder that goes away with it."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp

_INSTALLED = Path("/usr/lib/postgresql")
_USER = "postgres"


def programs() -> Path | None:
    """The folder of the newest server installed; None when there is none."""
    if found := shutil.which("initdb"):
        return Path(found).parent
    versions = sorted(
        (each for each in _INSTALLED.glob("*/bin") if (each / "initdb").exists()),
        key=lambda each: float(each.parent.name),
    )
    return versions[-1] if versions else None


@contextmanager
def running_server(binaries: Path) -> Iterator[str]:
    """The address of a server that runs until the end of the block, without a database's name."""
    # not in pytest's own folder, which another user may not enter
    folder = Path(mkdtemp(prefix="cierre-postgresql-"))
    data = folder / "data"
    try:
        if os.geteuid() == 0:
            shutil.chown(folder, _USER)
        _run(binaries / "initdb", "-D", data, "-U", _USER, "-A", "trust", "-E", "UTF8", "--no-sync")
        port = _free_port()
        settings = f"-p {port} -k {folder} -c listen_addresses=127.0.0.1 -c fsync=off"
        log = folder / "log"
        _run(binaries / "pg_ctl", "-D", data, "-l", log, "-o", settings, "-w", "start")
        stop = (binaries / "pg_ctl", "-D", data, "-m", "immediate", "-w", "stop")
        watching = _watching(folder, *stop)
        try:
            yield f"postgresql://{_USER}@127.0.0.1:{port}"
        finally:
            watching.kill()
            watching.communicate()
            _run(*stop)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def restart(address: str) -> None:
    """Start a server of this machine anew, by a database's address, as after a failure of power."""
    import psycopg

    binaries = programs()
    assert binaries is not None
    with psycopg.connect(address) as asked:
        (data,) = asked.execute("SHOW data_directory").fetchone() or ("",)
    _run(binaries / "pg_ctl", "-D", data, "-m", "immediate", "-w", "restart")


def _watching(folder: Path, *stop: str | Path) -> subprocess.Popen[bytes]:
    """A process that stops the server, and takes its folder away, when this one is killed."""
    # it reads what nobody writes, to which the end of this process is an end
    ending = 'read -r _; "$@"; rm -rf "$0"'
    return subprocess.Popen(
        ["sh", "-c", ending, str(folder), *_as_user(*stop)],
        cwd="/",
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


def _run(*command: str | Path) -> None:
    """Run a program of the server."""
    subprocess.run(
        _as_user(*command),
        check=True,
        cwd="/",
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def _as_user(*command: str | Path) -> list[str]:
    """The command for a program of the server, which refuses to be root's."""
    unprivileged = (
        ("setpriv", f"--reuid={_USER}", f"--regid={_USER}", "--init-groups")
        if os.geteuid() == 0
        else ()
    )
    return [*unprivileged, *map(str, command)]


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
