"""Forgetting customers: their names go from all that is kept, and the chain says that it went."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import polars as pl
from django.db import connection

from cierre.close.keys import Signer
from cierre.directory import Note
from cierre.ledger.seals import SEAL, item_seals
from cierre.office import store
from cierre.office.archive import Archive
from cierre.office.close_said import alias_said
from cierre.office.closing import Closed, write_erasure
from cierre.office.database import open_uri
from cierre.office.directory import read_directory
from cierre.office.erasing_beside import files_naming, site_rows, write_site_rows
from cierre.office.erasing_frozen import replaced_by, take_away, told_of
from cierre.office.forgotten import forget_name, how_many
from cierre.office.held import Held, held_of, rows_of_office, tables_of_texts, text_columns
from cierre.office.identity import name_key
from cierre.office.keeping import forget_months
from cierre.office.made_from import last_link
from cierre.office.models import Attachment, KeptStatement, NoteOrigin, NoteVersion
from cierre.office.note_versions import note_digest
from cierre.office.recording import refuse_elsewhere
from cierre.office.registered import make_rows_anew
from cierre.office.typed.attachments import remove_contents
from cierre.office.unclean import writing
from cierre.office.unguarded import unguarded
from cierre.spoken import own_language, speaking


@dataclass(frozen=True)
class Forgetting:
    """What forgetting customers does, or would do, and what it leaves for somebody to look at.

    ``told`` counts it: ``items`` of theirs, items ``naming`` them, ``texts``, ``attachments``,
    ``frozen`` contents written again, frozen ``files`` and ``brought`` files that go. ``closed`` is
    the entry of the chain, None while nothing is written.
    """

    held: Held
    told: Mapping[str, int]
    closed: Closed | None = None


def forget(
    archive: Archive,
    office: str,
    names: tuple[str, ...],
    signer: Signer | None,
    who: str,
    files: Path | None = None,
) -> Forgetting:
    """Replace customers' names in all that is kept of an office, in one entry of the chain; without
    a signer, only say so.

    ``files`` is the folder of what was brought to the pages. Raises Fault; NotFound when nothing
    names them; RecordedMeanwhile when somebody recorded something since it was looked.
    """
    directory = archive.directory(office)
    refuse_elsewhere(directory)
    link = last_link(office)
    with speaking(own_language(directory.locale)):
        first = how_many(office) + 1
        aliases = {name: alias_said(first + place) for place, name in enumerate(names)}
    held = held_of(office, aliases)
    attached = _attached(held, office)
    frozen = replaced_by(office, held.swap)
    brought = files_naming(_folder(files), held.swap)
    site = [*site_rows(office, held.swap)]
    told = {
        "items": len(held.items),
        "naming": len(held.naming),
        "texts": len({(each.table, each.row) for each in held.texts}) + len(site),
        "attachments": len(attached),
        "frozen": len(frozen.contents),
        "files": sum(not each for each in frozen.digests.values()),
        "brought": len(brought),
    }
    if signer is None:
        return Forgetting(held, told)

    def change() -> None:
        tables = {"frozen_contents", *(each.table for each in held.texts)}
        with unguarded(sorted(tables)):
            _change_texts(office, held)
            take_away(office, frozen.digests)
        _change_items(office, held)
        Attachment.objects.filter(id__in=[each.id for each in attached]).delete()
        write_site_rows(site)
        KeptStatement.objects.filter(office=office).delete()
        for name, alias in aliases.items():
            forget_name(office, name, alias, who)

    rows = _rows(held, [str(each.id) for each in attached])
    # a mark until the files are gone too: killed before, they are removed at the next opening
    with writing(), _overwriting():
        closed = write_erasure(office, signer, who, told, told_of(frozen, rows), change, link)
        remove_contents(each.sha256 for each in attached)
        for path in brought:
            path.unlink(missing_ok=True)
    return Forgetting(held, told, closed)


def _change_items(office: str, held: Held) -> None:
    """Items say the alias, under a seal of what they say now; their moves name nobody."""
    several = sorted({**held.items, **held.naming})
    with store.reading_what_it_wrote():
        items = store.read_stored(several).items
    now = items.with_columns(
        customer=pl.struct("id", "customer").map_elements(
            lambda each: (
                held.swap.alias_of(name_key(each["customer"])) or held.swap.text(each["customer"])
            ),
            pl.String,
        ),
        title=items["title"].map_elements(held.swap.text, pl.String),
        fields=items["fields"].map_elements(held.swap.text, pl.String),
    )
    now = now.with_columns(item_seals(now).alias(SEAL))
    with connection.cursor() as cursor:
        cursor.executemany(
            "UPDATE items SET customer = %s, title = %s, fields = %s, seal = %s WHERE id = %s",
            now.select("customer", "title", "fields", SEAL, "id").rows(),
        )
    make_rows_anew(several)
    for book in items.filter(items["fields"] != now["fields"])["book"].unique():
        forget_months(office, book)


def _change_texts(office: str, held: Held) -> None:
    notes = [note_digest(each) for each in read_directory(office).notes]
    keys = _rows(held, [])
    for model in tables_of_texts():
        table = model._meta.db_table  # noqa: SLF001 (what a model says of itself)
        for row in rows_of_office(model, office).filter(pk__in=keys.get(table, ())):
            for each in text_columns(model):
                setattr(row, each.attname, held.swap.deep(getattr(row, each.attname)))
            if isinstance(row, NoteVersion):
                row.digest = note_digest(Note(**row.said))
                row.was = note_digest(Note(**row.before)) if row.before else ""
            row.save()
    for was, now in zip(notes, map(note_digest, read_directory(office).notes), strict=True):
        if was != now:
            NoteOrigin.objects.filter(office=office, digest=was).update(digest=now)


def _rows(held: Held, attached: list[str]) -> dict[str, list[str]]:
    """The keys of rows that are changed, or taken away, by their tables."""
    found: dict[str, set[str]] = {"attachments": {*attached}} if attached else {}
    for each in held.texts:
        found.setdefault(each.table, set()).add(each.row)
    return {table: sorted(keys) for table, keys in sorted(found.items())}


def _attached(held: Held, office: str) -> list[Attachment]:
    """The files kept with the customer's own items."""
    own = {*held.items.values()}
    kept = Attachment.objects.filter(office=office).order_by("id")
    return [each for each in kept if (each.book, each.number) in own]


def _folder(files: Path | None) -> Path | None:
    if connection.vendor == "postgresql":
        return files / "files" if files else None
    return Path(open_uri()).parent / "files"


@contextmanager
def _overwriting() -> Iterator[None]:
    """What is replaced in the block does not stay in the file's free pages, nor in its log."""
    if connection.vendor == "postgresql":
        yield
        # the rows that they were before lie there until then
        with connection.cursor() as cursor:
            for table in ("items", "register_rows", "notes", "frozen_contents", "statements"):
                cursor.execute(f"VACUUM {table}")
        return
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA secure_delete = ON")
        yield
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        cursor.execute("PRAGMA secure_delete = OFF")
