"""What a disk or a database refuses, as a fault that says what to do."""

from __future__ import annotations

import errno
import os
import re
import shutil
from collections.abc import Iterator

from cierre.fault import Fault, Hindered

_DRIVERS = ("django.db", "sqlite3", "psycopg", "adbc_driver_manager", "pyspark", "py4j")
"""The packages of what speaks to a database; none is imported to tell what it has raised."""

_SYSTEM = {
    errno.ENOSPC: "disk-full",
    errno.EDQUOT: "disk-full",
    errno.EFBIG: "disk-full",
    errno.EROFS: "not-writable",
    errno.ENAMETOOLONG: "name-too-long",
}
_DATABASE = {
    "database-locked": ("database is locked", "table is locked", "lock timeout"),
    "database-foreign": ("file is not a database", "already exists", "no such table",
                         "no such column", "undefinedtable"),
    "database-damaged": ("malformed",),
    "disk-full": ("database or disk is full", "no space left"),
    "not-writable": ("readonly database", "read-only", "unable to open database file"),
    "database-away": ("connection", "could not connect", "could not translate", "could not resolve",
                      "timeout expired", "password", "does not exist", "starting up",
                      "shutting down"),
}  # fmt: skip
"""What the words of either kind of database mean; the first that fits."""

_LITTLE = 1_000_000
"""Bytes without which no database can be written to."""

_PASSWORD = re.compile(
    r"([a-z][a-z0-9+.-]*:/+[^:/@\s]*):\S*@|([?&](?:ssl)?password=)[^&\s]*", re.IGNORECASE
)
"""Where an address has a password: of whatever kind it is, in either of its places."""


def fault_of_system(problem: OSError, path: object = "") -> Fault:
    """The fault that an operating system's error stands for; ``path`` is what it is about."""
    named = str(problem.filename or path or "—")
    if isinstance(problem, FileNotFoundError):
        return Fault("no-file", path=named)
    if isinstance(problem, IsADirectoryError):
        return Fault("not-a-file", path=named)
    if isinstance(problem, NotADirectoryError | FileExistsError):
        return Fault("not-a-folder", path=named)
    if isinstance(problem, PermissionError):
        unread = os.path.exists(named) and not os.access(named, os.R_OK)  # noqa: PTH110 (it may be no path)
        return Hindered("not-readable" if unread else "not-writable", path=named)
    if problem.errno in _SYSTEM:
        return Hindered(_SYSTEM[problem.errno], path=named)
    # the system says why in its own language; its name for it is the same in all
    why = errno.errorcode.get(problem.errno or 0, type(problem).__name__)
    return Hindered("not-done-by-system", path=named, detail=why)


def fault_of_database(problem: Exception, uri: str) -> Fault:
    """The fault that a database's error stands for; ``uri`` is its file or its address."""
    said = " ".join(f"{type(each).__name__} {each}" for each in _causes(problem)).lower()
    where = without_password(uri)
    if "disk i/o error" in said:
        return _of_disk(where)
    for code, words in _DATABASE.items():
        if any(word in said for word in words):
            return Hindered(code, path=where, detail=_first_line(problem))
    return Hindered("database-refused", path=where, detail=_first_line(problem))


def _of_disk(path: str) -> Fault:
    """SQLite says the same of a full disk, on which its index of the log cannot grow."""
    try:
        full = shutil.disk_usage(os.path.dirname(path)).free < _LITTLE  # noqa: PTH120 (it may be no path)
    except OSError:
        full = False
    code = "disk-full" if full else "not-done-by-system"
    return Hindered(code, path=path, detail=errno.errorcode[errno.EIO])


def is_of_database(problem: BaseException) -> bool:
    """Whether an error comes from what speaks to a database."""
    return type(problem).__module__.startswith(_DRIVERS)


def without_password(uri: str) -> str:
    """An address that can be shown."""
    return _PASSWORD.sub(lambda found: f"{found[1]}:…@" if found[1] else f"{found[2]}…", uri)


def _first_line(problem: Exception) -> str:
    lines = str(problem).strip().splitlines()
    return without_password(lines[0]) if lines else type(problem).__name__


def _causes(problem: BaseException | None) -> Iterator[BaseException]:
    while problem is not None:
        yield problem
        problem = problem.__cause__
