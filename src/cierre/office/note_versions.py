"""What notes said before they were put in other words on a page, version by version."""

from __future__ import annotations

import time
from dataclasses import asdict, dataclass
from typing import Any

from cierre.directory import Note
from cierre.office.models import NoteVersion
from cierre.office.sealed import digest


@dataclass(frozen=True)
class Version:
    """A note as somebody wrote it, and what it took the place of (None: it was new); ``at`` is in
    seconds since 1970."""

    note: Note
    before: Note | None
    who: str
    at: int


def note_digest(note: Note) -> str:
    """What a note is known by: any of its words changes it."""
    return digest(_texts(note))


def keep_version(office: str, note: Note, before: Note | None, who: str) -> None:
    """Keep that somebody wrote a note, in the place of another or none."""
    NoteVersion.objects.create(
        office=office,
        digest=note_digest(note),
        said=_texts(note),
        was=note_digest(before) if before else "",
        before=_texts(before) if before else {},
        who=who,
        at=int(time.time()),
    )


def versions_of(office: str, known_by: str) -> tuple[Version, ...]:
    """The versions of the note with that digest, the first one first; none of one that came with
    the office's folder and was never changed on a page."""
    found: list[Version] = []
    rows = NoteVersion.objects.filter(office=office).order_by("-id")
    row = rows.filter(digest=known_by).first()
    while row is not None:
        before = Note(**row.before) if row.before else None
        found.append(Version(Note(**row.said), before, row.who, row.at))
        row = rows.filter(digest=row.was, id__lt=row.id).first() if row.was else None
    return tuple(reversed(found))


def _texts(note: Note) -> dict[str, Any]:
    return {name: text for name, text in asdict(note).items() if text}
