"""PostgreSQL's own programs that write a database into a file and read it from one."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit

from cierre.fault import Hindered
from cierre.fault.hindrance import without_password

_CLEAN = ("--no-owner", "--no-privileges")


def dump(uri: str, to: Path) -> None:
    """Write all of a database, as it is at one moment, into a file of PostgreSQL's own form.

    Whoever writes meanwhile goes on. Raises Hindered.
    """
    _run("pg_dump", uri, "--format=custom", "--compress=0", *_CLEAN, f"--file={to}")


def take_in(uri: str, file: Path) -> None:
    """Read such a file into an empty database: all of it, or nothing. Raises Hindered."""
    _run("pg_restore", uri, "--single-transaction", "--exit-on-error", *_CLEAN, str(file))


def _run(program: str, uri: str, *arguments: str) -> None:
    found = shutil.which(program)
    if found is None:
        raise Hindered("server-tool-missing", value=program)
    address, password = _apart(uri)
    environment = {**os.environ, "LC_ALL": "C"} | ({"PGPASSWORD": password} if password else {})
    command = [found, f"--dbname={address}", "--no-password", *arguments]
    done = subprocess.run(  # noqa: S603 (the program itself, no shell)
        command, env=environment, check=False, capture_output=True, text=True, errors="replace"
    )
    if done.returncode:
        said = [each for each in done.stderr.splitlines() if each.strip()]
        detail = without_password(said[0]) if said else str(done.returncode)
        raise Hindered(
            "server-tool-failed", value=program, path=without_password(uri), detail=detail
        )


def _apart(uri: str) -> tuple[str, str]:
    """An address that others may see among the machine's processes, and its password."""
    parts = urlsplit(uri)
    given = parse_qsl(parts.query)
    user, at, host = parts.netloc.rpartition("@")
    name, _, password = user.partition(":")
    within = dict(given).get("password", "")
    query = urlencode([(key, value) for key, value in given if key != "password"])
    # urlunsplit leaves the slashes out where there is no host
    address = f"postgresql://{name}{at}{host}{parts.path}" + (f"?{query}" if query else "")
    return address, unquote(password) or within
