"""One maker at a time for an office and period, over threads and processes, waited for briefly."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock
from typing import Final

from django.db import IntegrityError

from cierre.office.briefly import briefly
from cierre.office.database import open_uri
from cierre.office.kept_models import Making

WAIT: Final = 10.0
"""Seconds that are waited at most for somebody else to have made the same."""

_LONGEST: Final = 120.0
"""Seconds after which whoever makes is taken for dead."""

_PAUSE: Final = 0.05

_locks: dict[tuple[str, str, str], Lock] = defaultdict(Lock)


@contextmanager
def making(office: str, period: str, wait: float = WAIT) -> Iterator[bool]:
    """Around the making of statements; whether nobody else makes any of the same meanwhile.

    After so many seconds of waiting it is not waited any longer. Where the mark that other
    processes look at cannot be written, since somebody records, threads alone keep apart.
    """
    end, lock = time.monotonic() + wait, _locks[open_uri(), office, period]
    if not lock.acquire(timeout=wait):
        yield False
        return
    try:
        mark = Making(office=office, period=period, until=0)
        while not (mine := _claimed(mark)) and time.monotonic() < end:
            time.sleep(_PAUSE)
        try:
            yield mine
        finally:
            if mine:
                briefly(Making.objects.filter(id=mark.id).delete)
    finally:
        lock.release()


def _claimed(mark: Making) -> bool:
    """Whether the mark could be put, or nobody could put one."""
    now = time.time()

    def claim() -> None:
        same = Making.objects.filter(office=mark.office, period=mark.period)
        same.filter(until__lt=int(now * 1000)).delete()
        mark.until = int((now + _LONGEST) * 1000)
        mark.save(force_insert=True)

    held = Making.objects.filter(office=mark.office, period=mark.period, until__gte=int(now * 1000))
    if held.exists():
        return False
    try:
        briefly(claim)
    except IntegrityError:
        return False
    return True
