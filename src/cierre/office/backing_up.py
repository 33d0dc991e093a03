"""A backup of all that a data folder or a server's database holds, taken while it is in use."""

from __future__ import annotations

import os
import platform
import shutil
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import cierre
from cierre.fault import Fault
from cierre.fault.hindrance import without_password
from cierre.office import logbook
from cierre.office.backup_file import (
    DATABASE,
    Kind,
    Manifest,
    files_beside,
    opened_backup,
    unpack,
    write_backup,
)
from cierre.office.database import answered, uri_of
from cierre.office.server_tools import dump
from cierre.office.unclean import is_running
from cierre.office.unopened import changes_of
from cierre.whole_files import move_new

Progress = Callable[[str], None]
"""Told what is being done: ``database``, ``files``, ``reading``."""

_WORKING = ".cierre-backup-"


@dataclass(frozen=True)
class BackedUp:
    """A backup that was taken: its file, how many bytes that has, and how many files lie in it
    beside the database."""

    path: Path
    bytes: int
    files: int


def backup(
    data: Path | str, to: Path, files: Path | None = None, progress: Progress = lambda _: None
) -> BackedUp:
    """Write the database and the files beside it into one file, as they are at one moment.

    Nothing is migrated and nothing stops: whoever loads meanwhile is in the backup with all or with
    nothing. ``files`` is the folder of a server's files. The file is read again before it takes its
    place. Raises Fault; ``file-there`` when there is one of that name.
    """
    uri = uri_of(data)
    kind: Kind = "postgresql" if uri.startswith("postgresql://") else "sqlite"
    beside = files if kind == "postgresql" else Path(uri).parent
    if kind == "sqlite" and not Path(uri).exists():
        raise Fault("nothing-to-back-up", path=str(data))
    if to.exists():
        raise Fault("file-there", path=str(to))
    with answered(uri):
        changes = changes_of(uri)
    if not changes:
        raise Fault("nothing-to-back-up", path=without_password(str(data)))
    with _working_folder(to) as working:
        database, whole = working / DATABASE[kind], working / "backup.zip"
        progress("database")
        if kind == "postgresql":
            dump(uri, database)
        else:
            with answered(uri):
                _copy(uri, database)
        # a file lies there before the database names it
        progress("files")
        others = list(files_beside(beside)) if beside else []
        manifest = Manifest(kind, cierre.__version__, int(time.time()), changes)
        with whole.open("wb") as file:
            whole.chmod(0o600)
            write_backup(file, manifest, [(DATABASE[kind], database), *others])
            file.flush()
            os.fsync(file.fileno())
        progress("reading")
        with opened_backup(whole) as (package, written):
            for name, digest in written.files.items():
                unpack(package, name, digest, None)
        try:
            move_new(whole, to)
        except FileExistsError:
            raise Fault("file-there", path=str(to)) from None
    logbook.note_unopened(uri, "close", "backed-up", about=to.name)
    return BackedUp(to, to.stat().st_size, len(written.files) - 1)


def _copy(path: str, to: Path) -> None:
    """Every row of a SQLite file as it is at one moment, and nothing of what was deleted."""
    address = f"{Path(path).as_uri()}?mode=ro"
    with closing(sqlite3.connect(address, uri=True, timeout=30)) as database:
        database.execute("VACUUM INTO ?", [str(to)])


@contextmanager
def _working_folder(to: Path) -> Iterator[Path]:
    """A folder beside the place of a file, hidden and one's own; those of the dead are cleared."""
    to.parent.mkdir(parents=True, exist_ok=True)
    mine = f"{_WORKING}{platform.node()}-"
    for left in to.parent.glob(f"{mine}*"):
        process = left.name.removeprefix(mine)
        if process.isdigit() and not is_running(int(process)):
            shutil.rmtree(left, ignore_errors=True)
    working = to.parent / f"{mine}{os.getpid()}"
    working.mkdir(mode=0o700)
    try:
        yield working
    finally:
        shutil.rmtree(working, ignore_errors=True)
