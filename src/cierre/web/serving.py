"""The server on one's own machine: its data, its key, its processes."""

from __future__ import annotations

import os
import secrets
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from importlib import import_module
from pathlib import Path
from threading import Thread

from cierre.fault import Fault
from cierre.web import environment

HOST = "127.0.0.1"
ADDRESS = "CIERRE_ADDRESS"
"""The address of this machine at which a team's pages are served to what stands before them."""

_SECRET = "secret-key"  # noqa: S105 (the name of its file)
_PROCESSES, _THREADS = 2, 4
"""Processes that serve pages, where the machine has a core for each, and threads of each."""
_BETWEEN = 0.1
"""Seconds between two looks whether the pages can be opened."""
_PATIENCE = 10
"""Seconds that requests under way have when the server ends, and the process beside it."""


def serve(data: str, port: int, told: Callable[[str], None], samples: Path | None = None) -> None:
    """Serve the data folder's pages on this machine until interrupted.

    ``told`` is given the link that opens them once, when they can be opened. Where there is no
    office yet, those of the folder of ``samples`` are loaded meanwhile. Raises Fault when the port
    is taken or the data cannot be opened.
    """
    _refuse_taken(port)
    environment.prepare(data, port, secret_key(data))
    from cierre.web.application import application  # noqa: F401 (the data is opened here first)
    from cierre.web.entering import make_key

    if samples is not None:
        from cierre.web.samples import begin

        begin(samples)
    link = f"http://{HOST}:{port}/enter/{make_key()}"
    with _worker():
        _run(port, lambda: told(link))


def serve_team(data: str, port: int, told: Callable[[str], None], administrator: str = "") -> None:
    """Serve the pages to a team, behind a server that speaks HTTPS, until interrupted.

    ``told`` is given the address of the pages, or the link of the ``administrator`` who is let in
    first. Raises Fault with all that is unsafe, when the port is taken or the data cannot be
    opened.
    """
    from cierre.web.accounts.safety import refuse_unsafe

    _refuse_taken(port)
    refuse_unsafe(data, os.environ, _key_file(data))
    environment.prepare(data, port, os.environ.get("CIERRE_SECRET_KEY") or secret_key(data))
    os.environ["CIERRE_SHARED"] = "1"
    import_module("cierre.web.application")
    # what has models is imported when Django runs
    from cierre.web.accounts import administered, invited

    path = invited.administrator(administrator) if administrator else "/"
    administered.refuse_open()
    link = invited.address_of(path)
    with _worker():
        _run(port, lambda: told(link), os.environ.get(ADDRESS) or HOST)


def _key_file(data: str) -> Path:
    return (Path(data) if "://" not in data else Path("cierre-data")) / _SECRET


def secret_key(data: str) -> str:
    """The key that sessions are signed with, made once and readable by its owner alone."""
    path = _key_file(data)
    path.parent.mkdir(parents=True, exist_ok=True)
    with suppress(FileExistsError):
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w") as file:
            file.write(secrets.token_urlsafe(64))
    return path.read_text()


def free_port(wanted: int) -> int:
    """The port wanted, or the next free one above it. Raises Fault when there is none near."""
    for port in range(wanted, wanted + 20):
        if not _is_taken(port):
            return port
    raise Fault("port-taken", value=str(wanted))


def _refuse_taken(port: int) -> None:
    if _is_taken(port):
        raise Fault("port-taken", value=str(port))


def _is_taken(port: int) -> bool:
    with closing(socket.socket(socket.AF_INET, socket.SOCK_STREAM)) as tried:
        tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            tried.bind((HOST, port))
        except OSError:
            return True
    return False


def _run(port: int, begun: Callable[[], None], address: str = HOST) -> None:
    from django.db import connections
    from granian import Granian
    from granian.constants import Interfaces

    server = Granian(
        "cierre.web.served:application",
        address=address,
        port=port,
        interface=Interfaces.WSGI,
        workers=min(_PROCESSES, os.cpu_count() or 1),
        blocking_threads=_THREADS,
        workers_kill_timeout=_PATIENCE,
        log_enabled=False,
        websockets=False,
    )
    server.on_startup(
        lambda: Thread(target=_told, args=(address, port, begun), daemon=True).start()
    )
    connections.close_all()  # no process has those of another
    server.serve()


def _told(address: str, port: int, begun: Callable[[], None]) -> None:
    """Call ``begun`` once somebody listens at the port."""
    listening = False
    while not listening:
        time.sleep(_BETWEEN)
        with suppress(OSError), socket.create_connection((address, port), timeout=_PATIENCE):
            listening = True
    begun()


@contextmanager
def _worker() -> Iterator[None]:
    """The process that keeps a worker for what takes long (imports, many reports, mail), while the
    block lasts."""
    process = subprocess.Popen([sys.executable, "-m", "cierre.web.working"])
    try:
        yield
    finally:
        process.terminate()
        try:
            process.wait(timeout=_PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
