"""Every moment at which something is about to be written: another process may end it there.

A program of its own does something in a folder, and stops before each statement that writes to a
data folder's database, before and after each end of a transaction, and before each change of the
folder's files. What lies there then is what a kill -9 leaves; and it is killed where that is asked.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from hashlib import blake2b
from importlib import import_module
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, Final, Literal

import tests.journeys.cierre_command  # noqa: F401 (what its processes have imported when they start)

Kind = Literal["statement", "transaction", "file", "end"]

_WRITES: Final = re.compile(r"\s*(INSERT|UPDATE|DELETE|REPLACE|CREATE|DROP|ALTER|VACUUM)\b", re.I)
_ENDS: Final = re.compile(r"\s*(BEGIN|COMMIT|ROLLBACK|END|SAVEPOINT|RELEASE)\b", re.I)
_CHANGES: Final = ("os.rename", "os.remove", "os.link", "os.mkdir", "os.rmdir", "os.truncate")
_LITTLE_ROOM: Final = 10
"""Pages of a database that are kept in memory: what is not yet committed goes to the disk."""
_START = get_context("forkserver")
_LONG = 120
_TOLD = 200

Work = tuple[str, str, tuple[object, ...]]
"""A module, the name of a function in it, and what it is called with."""


@dataclass(frozen=True)
class Moment:
    """The place of a moment in the order of all, from 1 on; what is about to be done, and of which
    kind it is. The last one is the ``end``, when nothing is left to be done."""

    number: int
    kind: Kind
    what: str


@dataclass
class Course:
    """What was done in a folder: its moments, and how it ended: 0, a code, or -9 where killed."""

    moments: list[Moment] = field(default_factory=list)
    code: int | None = None


def moments_of(home: Path, work: Work, at: Callable[[Moment], bool]) -> Course:
    """Have a process of its own do something in a folder; ``at`` is told each moment, while the
    process waits, and says whether to kill it there (SIGKILL)."""
    here, there = _START.Pipe()
    process = _START.Process(target=_stopping, args=(there, home, work), daemon=True)
    process.start()
    there.close()
    course = Course()
    try:
        while here.poll(_LONG):
            kind, what = here.recv()
            course.moments.append(Moment(len(course.moments) + 1, kind, what))
            if at(course.moments[-1]):
                process.kill()
                break
            here.send(None)
    except EOFError:
        pass
    process.join(_LONG)
    course.code = process.exitcode
    return course


def _stopping(parent: Connection, home: Path, work: Work) -> None:
    """Do it, and wait for the parent at each moment."""
    warnings.simplefilter("ignore")
    os.chdir(home)
    waiting = False

    def moment(kind: Kind, what: str) -> None:
        nonlocal waiting
        if not waiting:
            waiting = True
            parent.send((kind, what))
            parent.recv()
            waiting = False

    _watch(home, moment)
    module, name, given = work
    getattr(import_module(module), name)(*given)
    moment("end", "")


def _watch(home: Path, moment: Callable[[Kind, str], None]) -> None:
    from django.db.backends.signals import connection_created

    ended = False

    def statement(said: str) -> None:
        nonlocal ended
        if said.startswith("--"):
            # what a trigger does is part of its statement
            return
        ends, writes = bool(_ENDS.match(said)), bool(_WRITES.match(said))
        if ends or writes or ended:
            moment("statement" if writes else "transaction", said[:_TOLD])
        ended = ends

    def opened(connection: Any, **_: object) -> None:
        if connection.vendor == "sqlite":
            connection.connection.execute(f"PRAGMA cache_size = {_LITTLE_ROOM}")
            connection.connection.set_trace_callback(statement)

    def happening(event: str, given: tuple[Any, ...]) -> None:
        if _changes(event, given, home):
            moment("file", " ".join(str(each) for each in (event, *given))[:_TOLD])

    connection_created.connect(opened, weak=False)
    sys.addaudithook(happening)


def _changes(event: str, given: tuple[Any, ...], home: Path) -> bool:
    """Whether an event of Python's own audit is about to change a file of the folder."""
    if event != "open":
        return event in _CHANGES and _within(given[0], home)
    path, _, flags = given
    writing = bool(flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT))
    # what is open already is known by its number alone
    return writing and (isinstance(path, int) or _within(path, home))


def _within(path: object, home: Path) -> bool:
    try:
        return Path(os.fsdecode(path)).absolute().is_relative_to(home)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return False


@dataclass
class Left:
    """Copies of a folder as it lay at moments of a course, each state of its files once."""

    home: Path
    to: Path
    folders: list[Path] = field(default_factory=list)
    """By moment, in their order."""
    _known: dict[bytes, Path] = field(default_factory=dict)

    def keep(self, _: Moment) -> bool:
        """Copy the folder; nothing is killed."""
        state = _digest(self.home)
        if state not in self._known:
            self._known[state] = self.to / str(len(self._known))
            shutil.copytree(self.home, self._known[state], ignore=shutil.ignore_patterns("*-shm"))
        self.folders.append(self._known[state])
        return False

    @property
    def distinct(self) -> list[Path]:
        """The copies, in the order of their first moments."""
        return list(self._known.values())


def _digest(home: Path) -> bytes:
    digest = blake2b()
    for path in files_of(home):
        content = path.read_bytes()
        digest.update(f"{path} {len(content)} ".encode() + content)
    return digest.digest()


def files_of(home: Path) -> Iterator[Path]:
    """All files of a folder but what SQLite makes anew by itself."""
    return (
        each for each in sorted(home.rglob("*")) if each.is_file() and each.suffix != ".sqlite3-shm"
    )
