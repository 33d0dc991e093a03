"""All that an office keeps of a customer, put together to be handed to them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from cierre.books import load_books
from cierre.close.entry import read_entry
from cierre.fault import Fault
from cierre.office import logbook
from cierre.office.archive import Archive
from cierre.office.closings import chain_of, names_of
from cierre.office.erasing_frozen import replaced_by
from cierre.office.held import Named, held_of
from cierre.office.item_history import Item, item_of
from cierre.office.recording import refuse_elsewhere
from cierre.office.typed.attachments import Attachment, attachments, read_attachment


@dataclass(frozen=True)
class Disclosed:
    """What is kept of a customer: their ``items`` by book, with all their moves, and those of
    others ``naming`` them; ``texts`` that name them; files with their bytes, None of those that
    cannot be read; the contents of closed months, as period and name; and ``near`` names, which
    may be somebody else's."""

    name: str
    items: tuple[tuple[str, Item], ...]
    naming: tuple[tuple[str, Item], ...]
    texts: tuple[Named, ...]
    files: tuple[tuple[Attachment, bytes | None], ...]
    closed: tuple[tuple[str, str], ...]
    near: tuple[str, ...]


def disclose(archive: Archive, office: str, name: str, who: str) -> Disclosed:
    """Everything of a customer; that somebody asked is in the log, and of whom is not.

    Raises NotFound when nothing names them.
    """
    directory = archive.directory(office)
    refuse_elsewhere(directory)
    held = held_of(office, {name: "…"})
    found = Disclosed(
        name,
        tuple(_items(archive, office, held.items.values())),
        tuple(_items(archive, office, held.naming.values())),
        (*held.texts, *held.standing),
        tuple(_files(office, held.items.values())),
        tuple(_closed(office, {*replaced_by(office, held.swap).digests})),
        held.near,
    )
    logbook.note("close", "disclosed", who, office=office)
    return found


def _items(
    archive: Archive, office: str, several: Iterable[tuple[str, str]]
) -> Iterator[tuple[str, Item]]:
    directory = archive.directory(office)
    for book, number in several:
        found = item_of(directory, load_books()[book], number)
        if found is not None:
            yield book, found


def _files(
    office: str, several: Iterable[tuple[str, str]]
) -> Iterator[tuple[Attachment, bytes | None]]:
    for name, number in several:
        book = load_books()[name]
        for each in attachments(office, book, number):
            try:
                yield each, read_attachment(office, book, each.id)[1]
            except Fault:
                yield each, None


def _closed(office: str, digests: set[str]) -> Iterator[tuple[str, str]]:
    for signed in chain_of(office):
        entry = read_entry(signed.content)
        for name, digest in names_of(office, entry.number).items():
            if digest in digests:
                yield entry.period, name
