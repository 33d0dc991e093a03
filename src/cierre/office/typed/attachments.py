"""Files kept with items, by the SHA-256 of their bytes: in the data folder, or in a server's own
tables where there is no folder."""

from __future__ import annotations

import hashlib
import mimetypes
import time
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from django.db import connection, transaction

from cierre.book import Book
from cierre.fault import Fault, Hindered, NotFound
from cierre.fault.hindrance import fault_of_system
from cierre.office import models, store
from cierre.office.database import open_uri
from cierre.office.models import Content, Item
from cierre.statement.model import Breach
from cierre.whole_files import put

LARGEST: Final = 20
"""Megabytes (of 1,048,576 bytes) that an attached file may have."""

FOLDER: Final = "attachments"
"""The folder beside the database."""

_LONGEST: Final = 120
_MOST_NAMED: Final = 50
_UNKNOWN: Final = "application/octet-stream"
_SHOWN: Final = ("image/png", "image/jpeg", "image/gif", "image/webp", "application/pdf",
                 "text/plain", "text/csv")  # fmt: skip
"""Kinds that a browser shows and runs nothing of; of the others it is only said what they are."""


@dataclass(frozen=True)
class Attachment:
    """A file as it is kept: ``id`` is its number, ``bytes`` its size, ``kind`` a media type.

    ``is_shown`` tells whether a browser may show it; anything else is only to be downloaded.
    """

    id: int
    number: str
    name: str
    kind: str
    bytes: int
    sha256: str
    who: str
    recorded: int

    @property
    def is_shown(self) -> bool:
        """Whether nothing in a file of its kind can be run."""
        return self.kind in _SHOWN


def attach(office: str, book: Book, number: str, name: str, content: bytes, who: str) -> Attachment:
    """Keep a file with an item; the very same file again is kept once.

    Raises NotFound when there is no such item; Fault when the file is empty, too large or has no
    name that can be kept.
    """
    called = _name(name)
    if not content:
        raise Fault("attachment-empty", value=called)
    if len(content) > LARGEST << 20:
        raise Fault("attachment-large", value=called, limit=LARGEST)
    if not who.strip():
        raise Fault("typed-by-nobody")
    digest = hashlib.sha256(content).hexdigest()
    with transaction.atomic():
        store.lock()
        if not Item.objects.filter(office=office, book=book.id, number=number).exists():
            raise NotFound("no-item", value=number)
        of_item = models.Attachment.objects.filter(office=office, book=book.id, number=number)
        kept = of_item.filter(sha256=digest, name=called).first()
        if kept is None:
            _keep(digest, content)
            kept = models.Attachment.objects.create(
                office=office,
                book=book.id,
                number=number,
                name=called,
                kind=mimetypes.guess_type(called)[0] or _UNKNOWN,
                bytes=len(content),
                sha256=digest,
                who=who.strip(),
                recorded=int(time.time()),
            )
    return _told(kept)


def attachments(office: str, book: Book, number: str) -> tuple[Attachment, ...]:
    """The files of an item, the first one first."""
    of_item = models.Attachment.objects.filter(office=office, book=book.id, number=number)
    return tuple(_told(each) for each in of_item.order_by("id"))


def read_attachment(office: str, book: Book, attachment: int) -> tuple[Attachment, bytes]:
    """A file of a book's items by its number, with its bytes.

    Raises NotFound when the office has no such file; Hindered when it is not what was kept.
    """
    of_book = models.Attachment.objects.filter(office=office, book=book.id)
    kept = of_book.filter(id=attachment).first()
    if kept is None:
        raise NotFound("no-attachment", value=str(attachment))
    content = _content(kept.sha256)
    if content is None or hashlib.sha256(content).hexdigest() != kept.sha256:
        raise Hindered("attachment-damaged", value=kept.name)
    return _told(kept), content


def is_kept(sha256: str) -> bool:
    """Whether the bytes of a file that is kept are there, and what they were."""
    content = _content(sha256)
    return content is not None and hashlib.sha256(content).hexdigest() == sha256


def attachment_breaches(office: str) -> Iterator[Breach]:
    """Files of an office that are gone, or are not what was kept. Raises Fault."""
    several = models.Attachment.objects.filter(office=office).order_by("id")
    names = []
    for each in several.iterator():
        if not is_kept(each.sha256):
            names.append(f"{each.number} {each.name}")
    if names:
        yield Breach("database", "", "attachment_damaged", tuple(names[:_MOST_NAMED]))


def remove_contents(digests: Iterable[str]) -> None:
    """Remove the bytes of files that no item of any office has any more."""
    for each in digests:
        if models.Attachment.objects.filter(sha256=each).exists():
            continue
        if connection.vendor == "postgresql":
            Content.objects.filter(sha256=each).delete()
        else:
            _path(each).unlink(missing_ok=True)


def remove_unnamed() -> None:
    """Remove the files that no item has: of who was killed before they were named, or before they
    were removed."""
    with transaction.atomic():
        store.lock()
        named = {*models.Attachment.objects.values_list("sha256", flat=True)}
        if connection.vendor == "postgresql":
            Content.objects.exclude(sha256__in=named).delete()
            return
        for path in (Path(open_uri()).parent / FOLDER).glob("??/*"):
            if path.name not in named:
                path.unlink(missing_ok=True)


def _name(given: str) -> str:
    """A name without folders and without what is not seen, no longer than a disk's."""
    last = unicodedata.normalize("NFC", given).replace("\\", "/").rpartition("/")[2]
    seen = "".join(
        each for each in last if unicodedata.category(each)[0] not in "CZ" or each == " "
    )
    name = " ".join(seen.split()).lstrip(".")
    stem, dot, suffix = name.rpartition(".")
    if len(name) > _LONGEST:
        room = _LONGEST - len(suffix) - 1
        name = f"{stem[:room]}.{suffix}" if dot and room > 0 else name[:_LONGEST]
    if not any(each.isalnum() for each in name):
        raise Fault("attachment-name")
    return name


def _keep(digest: str, content: bytes) -> None:
    if connection.vendor == "postgresql":
        Content.objects.get_or_create(sha256=digest, defaults={"content": content})
        return
    path = _path(digest)
    try:
        if path.exists() and path.read_bytes() == content:
            return
        path.parent.mkdir(parents=True, exist_ok=True)
        put(path, content)
    except OSError as problem:
        raise fault_of_system(problem, str(path)) from problem


def _content(digest: str) -> bytes | None:
    if connection.vendor == "postgresql":
        found = Content.objects.filter(sha256=digest).first()
        return None if found is None else bytes(found.content)
    path = _path(digest)
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as problem:
        raise fault_of_system(problem, str(path)) from problem


def _path(digest: str) -> Path:
    return Path(open_uri()).parent / FOLDER / digest[:2] / digest


def _told(kept: models.Attachment) -> Attachment:
    return Attachment(
        kept.id, kept.number, kept.name, kept.kind, kept.bytes, kept.sha256, kept.who,
        kept.recorded,
    )  # fmt: skip
