"""The links of an office's chain, as they are read: their digests, and what they are made of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from django.db import connection

from cierre.ledger.digest import MODULUS
from cierre.office.models import Link
from cierre.office.sealed import digest

SUMMED: Final = ("items", "lines")
"""The tables whose rows have a seal, and whose seals are added up by book."""

END = "chain"
"""The kind of the seal that is the digest of the chain's last link."""

UNSEALED = "unsealed"
"""The kind of the mark on an office whose records are of before there were seals."""

_LOW = (1 << 30) - 1

Sums = Mapping[str, Mapping[str, int]]


def link_digest(link: Link) -> str:
    """What the digest of a link is to be."""
    return digest([link.office, link.number, link.recorded, link.content, link.previous])


def batch_digests(office: str, after: int = 0) -> dict[str, str]:
    """The digest of each batch and its control totals, by the batch's id."""
    found = {
        row[0]: [*row, *(further if any(further) else ()), *((why,) if why else ()), []]
        for *row, source, along, undoes, why in rows(
            "SELECT id, office, book, file, sha256, who, recorded, rows, source, along, undoes, "
            "why FROM batches WHERE office = %s AND id > %s",
            office,
            after,
        )
        # batches of before there were sources keep the digests they have
        for further in ((source, along, undoes),)
    }
    for batch, *totals in rows(
        "SELECT batch, book, period, moves, quantity, digest FROM controls "
        "WHERE office = %s AND batch > %s ORDER BY batch, book, period",
        office,
        after,
    ):
        # of a batch that is gone its totals are what is left
        found.setdefault(batch, [batch, []])[-1].append(totals)
    return {str(batch): digest(row) for batch, row in sorted(found.items())}


def seal_sums(office: str) -> Sums:
    """The seals of all items and of all lines of each book, added up modulo 2**60."""
    return {table: dict(_sums(table, office)) for table in SUMMED}


def _sums(table: str, office: str) -> Iterator[tuple[str, int]]:
    # sixteen seals no longer fit into 64 bits, their halves do
    query = (
        f"SELECT book, SUM(seal >> 30), SUM(seal & {_LOW}) FROM {table} "  # noqa: S608 (its own names)
        "WHERE office = %s GROUP BY book ORDER BY book"
    )
    for book, high, low in rows(query, office):
        yield book, ((int(high) << 30) + int(low)) % MODULUS


def rows(query: str, *keys: Any) -> list[tuple[Any, ...]]:
    """What a query gives."""
    with connection.cursor() as cursor:
        cursor.execute(query, keys)
        found: list[tuple[Any, ...]] = cursor.fetchall()
        return found
