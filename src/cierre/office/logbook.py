"""The log of who signed in, read, took away, changed or closed what.

Nothing waits for it. In a data folder an entry is a file of its own first, in the folder ``log``
beside the database, and is brought into the table as soon as nobody else writes there; a server
takes it at once. One that can be written to neither is told in the program's own log, as an error.
No entry has a secret in it, and none has what people wrote.
"""

from __future__ import annotations

import json
import logging
import os
import time
import uuid
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any, Final, Literal, TypedDict, Unpack

from django.db import Error, connection, transaction

from cierre.office.acting import user
from cierre.office.database import open_uri
from cierre.office.models import LogEntry

Kind = Literal["sign-in", "read", "export", "access", "close", "refused"]
"""What an entry is of.

sign-in  somebody signed in or out, or tried to; passwords, second factors, links and tokens
read     somebody opened records or figures of people
export   somebody took figures or records away in a file, or had them sent
access   somebody gave or took access, or changed the office's settings
close    a month was closed, opened again, verified; data was erased, disclosed, backed up …
refused  somebody asked for what they may not see
"""

LEAST_DAYS: Final = 365
KEPT_DAYS: Final = 730
"""Days that entries are kept: at least, which the database sees to; and unless said otherwise."""

_LONGEST = 200
"""Characters of what an entry says of itself."""
_AT_ONCE = 500
_SOON = 200
"""Milliseconds for which the log waits for somebody else who writes."""
_FOLDER = "log"

_log = logging.getLogger(__name__)
_place: ContextVar[tuple[str, str]] = ContextVar("place", default=("", "command"))


@dataclass(frozen=True)
class Noted:
    """An entry: what was done, by whom and when (milliseconds since 1970), of which office, period
    and scope, ``about`` what of it (an item's number, a figure, a user); from which ``address``
    and in which ``way``: by a ``page``, a ``token``, a ``command``, or ``beside`` the pages."""

    kind: Kind
    what: str
    who: str = ""
    office: str = ""
    period: str = ""
    scope: str = ""
    about: str = ""
    address: str = ""
    way: str = ""
    at: int = field(default_factory=lambda: time.time_ns() // 1_000_000)


class Said(TypedDict, total=False):
    """Fields of Noted that are said of it."""

    office: str
    period: str
    scope: str
    about: str


@contextmanager
def coming_from(address: str, way: str) -> Iterator[None]:
    """What is noted in the block is noted as of that address and way."""
    token = _place.set((address, way))
    try:
        yield
    finally:
        _place.reset(token)


def come_from(address: str, way: str) -> None:
    """What this thread notes from here on is noted as of that address and way."""
    _place.set((address, way))


def note(kind: Kind, what: str, who: str = "", **said: Unpack[Said]) -> None:
    """Write down one thing that was done (``said`` are the fields of Noted), by the one who acts
    where nobody is named. To be called when it was done, outside of its transaction."""
    write([Noted(kind, what, who or user(), **said)])


def note_unopened(uri: str, kind: Kind, what: str, **said: Unpack[Said]) -> None:
    """Write down what was done with a data folder that is not open, for whoever opens it next.

    Of a server nothing is: it keeps its own log of who came in.
    """
    if uri.startswith("postgresql://"):
        return
    address, way = _place.get()
    entry = _short(replace(Noted(kind, what, user(), **said), address=address, way=way))
    try:
        _put(_folder(uri) / f"{_key()}.json", entry)
    except OSError as problem:
        _not_written([entry], problem)


def write(entries: Sequence[Noted]) -> None:
    """Write entries down; what hinders it is told in the program's own log, with the entries."""
    address, way = _place.get()
    rows = [
        _short(each if each.way else replace(each, address=address, way=way)) for each in entries
    ]
    try:
        if connection.vendor == "postgresql":
            _insert((_key(), each) for each in rows)
        else:
            folder = _folder(open_uri())
            for each in rows:
                _put(folder / f"{_key()}.json", each)
    except (Error, OSError, KeyError) as problem:
        _not_written(rows, problem)
        return
    if way == "command":
        settle()


def settle() -> int:
    """Bring what waits into the table; how many entries wait on, while somebody else writes."""
    if connection.vendor == "postgresql":
        return 0
    while names := sorted(_waiting())[:_AT_ONCE]:
        read = {each: found for each in names if (found := _read(each)) is not None}
        try:
            with _patience(), transaction.atomic():
                _insert((each.stem, found) for each, found in read.items())
        except Error as problem:
            if "locked" not in str(problem):
                _log.error("the log cannot be written: %s", type(problem).__name__)
            return sum(1 for _ in _waiting())
        for each in read:
            each.unlink(missing_ok=True)
    return 0


def clear_old(days: int = KEPT_DAYS) -> int:
    """Forget entries that are older than a number of days, of which LEAST_DAYS are the fewest; how
    many there were."""
    before = int((time.time() - max(days, LEAST_DAYS + 1) * 86_400) * 1000)
    return LogEntry.objects.filter(at__lt=before).delete()[0]


def _not_written(entries: Iterable[Noted], problem: Exception) -> None:
    for each in entries:
        _log.error("not written to the log (%s): %s", type(problem).__name__, _told(each))


def _insert(rows: Iterable[tuple[str, Noted]]) -> None:
    by_key = dict(rows)
    there = {*LogEntry.objects.filter(key__in=by_key).values_list("key", flat=True)}
    new = {key: each for key, each in by_key.items() if key not in there}
    LogEntry.objects.bulk_create(LogEntry(key=key, **asdict(each)) for key, each in new.items())


def _key() -> str:
    """One that nothing else has, in the order in which they are made."""
    return f"{time.time_ns():016x}{uuid.uuid4().hex[:16]}"


def _folder(uri: str) -> Path:
    folder = Path(uri).parent / _FOLDER
    folder.mkdir(exist_ok=True, mode=0o700)
    return folder


def _waiting() -> Iterator[Path]:
    return (Path(open_uri()).parent / _FOLDER).glob("*.json")


def _put(path: Path, entry: Noted) -> None:
    """Write a file that is there whole or not at all; it is not waited for the disk."""
    partial = path.with_suffix(".partial")
    descriptor = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(_told(entry))
    partial.replace(path)


def _read(path: Path) -> Noted | None:
    """An entry that waits; None where another has brought it, or nobody can read it."""
    try:
        return Noted(**json.loads(path.read_text(encoding="utf-8")))
    except FileNotFoundError:
        return None
    except (ValueError, TypeError):
        _log.error("an entry of the log cannot be read: %s", path.name)
        path.replace(path.with_suffix(".unreadable"))
        return None


@contextmanager
def _patience() -> Iterator[None]:
    """Wait for others who write for no longer than a page can."""
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA busy_timeout")
        (usual,) = cursor.fetchone()
        cursor.execute(f"PRAGMA busy_timeout = {_SOON}")
        try:
            yield
        finally:
            cursor.execute(f"PRAGMA busy_timeout = {int(usual)}")


def _short(entry: Noted) -> Noted:
    texts: dict[str, Any] = {
        name: "".join(each if each.isprintable() else "�" for each in value[:_LONGEST])
        for name, value in asdict(entry).items()
        if isinstance(value, str)
    }
    return replace(entry, **texts)


def _told(entry: Noted) -> str:
    return json.dumps(asdict(entry), ensure_ascii=False)
