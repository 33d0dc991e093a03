"""The chain of an office's loadings: what each left behind, and the digest of the one before.

A link names every batch that its loading brought, with the digest of the batch and its control
totals; the seals of all items and lines added up by book; and the digests of all that the office
says of itself. Nothing of it can be taken away or changed without breaking a link, or the chain.
"""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import polars as pl
from django.db import connection, transaction

from cierre.ledger.digest import MODULUS
from cierre.ledger.schema import ITEMS
from cierre.ledger.seals import item_seals
from cierre.office import store
from cierre.office.directory import closed_through, read_directory
from cierre.office.lines import LINES, line_seals
from cierre.office.links import (
    END,
    SUMMED,
    UNSEALED,
    Sums,
    batch_digests,
    link_digest,
    rows,
    seal_sums,
)
from cierre.office.models import Link, Seal
from cierre.office.sealed import KINDS, digest_of_kind, digests_by_name, facts_of


@dataclass(frozen=True)
class Before:
    """An office as a loading found it: the last batch's id, and the sums of seals by book."""

    office: str
    batch: int
    sums: Sums


def begin(office: str) -> Before:
    """Remember what there is before a loading writes; call it in the loading's transaction."""
    return Before(office, store.last_id("batches"), seal_sums(office))


def extend(before: Before) -> None:
    """Add a link for what has been written since; none when nothing has."""
    office = before.office
    last = last_link(office)
    known = json.loads(last.content) if last else {}
    now = seal_sums(office)
    facts = facts_of(read_directory(office), closed_through(office))
    content = {
        "batches": batch_digests(office, after=before.batch),
        "sealed": {kind: digest_of_kind(of_kind) for kind, of_kind in facts.items()},
        **{
            table: _moved_on(known.get(table, {}), before.sums[table], now[table])
            for table in SUMMED
        },
    }
    if last and not content["batches"] and {**known, "batches": {}} == content:
        return
    link = _linked(office, content, last)
    ends = {kind: digests_by_name(of_kind) for kind, of_kind in facts.items()}
    _keep(office, {**ends, END: {"": link.digest}})


def extend_by(before: Before, last: Link, book: str, grown: int) -> None:
    """Add a link where nothing was written but items of one book and their moves.

    ``grown`` is by how much the sum of the items' seals has grown: the others need not be added up,
    nor what the office says of itself looked at. ``last`` is the link to come after.
    """
    known = json.loads(last.content)
    content = {
        "batches": batch_digests(before.office, after=before.batch),
        "sealed": known["sealed"],
        **{table: known.get(table, {}) for table in SUMMED},
    }
    content["items"] = _moved_on(known.get("items", {}), {}, {book: grown})
    link = _linked(before.office, content, last)
    Seal.objects.filter(office=before.office, kind=END).delete()
    Seal.objects.create(office=before.office, kind=END, name="", digest=link.digest)


def last_link(office: str) -> Link | None:
    """The link that the next one comes after; None of an office that has none."""
    return Link.objects.filter(office=office).order_by("-number").first()


def _linked(office: str, content: Mapping[str, Any], last: Link | None) -> Link:
    number, previous = (last.number + 1, last.digest) if last else (1, "")
    link = Link(
        office=office,
        number=number,
        recorded=int(time.time()),
        content=json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":")),
        previous=previous,
    )
    link.digest = link_digest(link)
    link.save(force_insert=True)
    return link


def bring_forward() -> None:
    """Seal the offices whose records are of before there were seals, as they are now."""
    for office in Seal.objects.filter(kind=UNSEALED).values_list("office", flat=True):
        with transaction.atomic():
            store.lock()
            _seal_rows(office)
            extend(Before(office, 0, {table: {} for table in SUMMED}))


def _seal_rows(office: str) -> None:
    """Put a seal on every item and line, as they are now."""
    for table, schema, seals in (("items", ITEMS, item_seals), ("lines", LINES, line_seals)):
        for (book,) in rows(f"SELECT DISTINCT book FROM {table} WHERE office = %s", office):  # noqa: S608 (its own names)
            there = store.read_table(table, schema, office, book).with_columns(
                office=pl.lit(office), book=pl.lit(book)
            )
            pairs = zip(seals(there).to_list(), there["id"].to_list(), strict=True)
            with connection.cursor() as cursor:
                cursor.executemany(f"UPDATE {table} SET seal = %s WHERE id = %s", list(pairs))  # noqa: S608


def _moved_on(
    known: Mapping[str, int], before: Mapping[str, int], now: Mapping[str, int]
) -> dict[str, int]:
    """The sums of the last link and what has come to them since: what went unseen still shows."""
    books = sorted({*known, *before, *now})
    moved = {
        book: (known.get(book, 0) + now.get(book, 0) - before.get(book, 0)) % MODULUS
        for book in books
    }
    return {book: summed for book, summed in moved.items() if summed or book in now}


def _keep(office: str, digests: Mapping[str, Mapping[str, str]]) -> None:
    """Make these the seals that the office has."""
    wanted = {(kind, name): each for kind, of in digests.items() for name, each in of.items()}
    ours = Seal.objects.filter(office=office, kind__in=(*KINDS, END, UNSEALED))
    kept = {(each.kind, each.name): each for each in ours.iterator()}
    gone = [each.id for key, each in kept.items() if wanted.get(key) != each.digest]
    store.delete("seals", gone)
    Seal.objects.bulk_create(
        Seal(office=office, kind=key[0], name=key[1], digest=each)
        for key, each in wanted.items()
        if key not in kept or kept[key].digest != each
    )
