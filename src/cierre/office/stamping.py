"""Time stamps of an office's closes: by an authority outside, over the digest of an entry.

A stamp cannot be in the entry that it is of. It is kept beside the chain, and whether it is there
changes nothing of the close: an authority that is silent holds nobody up.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from django.db import transaction

from cierre.close.entry import read_entry
from cierre.fault import Fault
from cierre.office import store
from cierre.office.closing_models import TimeStamp
from cierre.office.closings import chain_of, last_of
from cierre.office.unclean import writing

if TYPE_CHECKING:
    from cierre.close.stamp import Stamp

AUTHORITY: Final = "CIERRE_TIMESTAMP"
TRUST: Final = "CIERRE_TIMESTAMP_TRUST"


@dataclass(frozen=True)
class Kept:
    """A stamp that is kept of the entry of a number; ``stamp`` is None when it cannot be read, or
    when there is no such entry."""

    number: int
    stamp: Stamp | None


def authority_of(given: str = "") -> str:
    """The address that was given, or that ``CIERRE_TIMESTAMP`` names; empty when none."""
    return given or os.environ.get(AUTHORITY, "")


def stamp_last(office: str, authority: str) -> bool:
    """Have the last entry of an office's chain stamped; whether it was not stamped before.

    Raises Fault without an authority or an entry, and when the authority gives no stamp.
    """
    from cierre.close.authority import stamp_of  # noqa: PLC0415 (few offices have one)

    if not authority:
        raise Fault("stamp-unset")
    last = last_of(office)
    if last is None:
        raise Fault("stamp-nothing")
    number = read_entry(last.content).number
    if TimeStamp.objects.filter(office=office, number=number).exists():
        return False
    content = asyncio.run(stamp_of(authority, last.digest))
    with writing(), transaction.atomic():
        store.lock()
        there = TimeStamp.objects.order_by("-id").values_list("id", flat=True).first() or 0
        TimeStamp.objects.create(id=there + 1, office=office, number=number, content=content)
    return True


def stamps_of(office: str) -> Iterator[Kept]:
    """The stamps that are kept, each with what it says. Raises Fault when the file of trusted
    certificates that ``CIERRE_TIMESTAMP_TRUST`` names has none."""
    rows = [*TimeStamp.objects.filter(office=office).order_by("number", "id")]
    if not rows:
        return
    from cierre.close.stamp import certificates_of, read_stamp  # noqa: PLC0415 (few have one)

    named = os.environ.get(TRUST)
    trusted = certificates_of(Path(named)) if named else None
    digests = {at: each.digest for at, each in enumerate(chain_of(office), start=1)}
    for row in rows:
        stamp, content = None, bytes(row.content)
        if row.number in digests:
            try:
                reading = read_stamp(content, digests[row.number], trusted)
                stamp = asyncio.run(reading)
            except ValueError:
                stamp = None
        yield Kept(row.number, stamp)
