"""Whoever writes leaves a mark while it does; a mark that is left over tells of an unclean end."""

from __future__ import annotations

import os
import platform
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

from django.db import Error

from cierre.fault import Hindered
from cierre.fault.hindrance import without_password
from cierre.office.integrity import damage
from cierre.office.models import Writer

_DAY = 86_400


@contextmanager
def writing() -> Iterator[None]:
    """Leave a mark until the end of the block; a killed process cannot take it away.

    One that cannot be taken away stays: what was done is done, and the database is looked through
    at its next opening.
    """
    mark = Writer.objects.create(host=platform.node(), process=os.getpid(), since=int(time.time()))
    try:
        yield
    finally:
        with suppress(Error):
            Writer.objects.filter(id=mark.id).delete()


def mend(uri: str, then: Callable[[], None] = lambda: None) -> None:
    """Where a writer has ended uncleanly, have the database look itself through, and do what is to
    be done ``then``.

    Raises Hindered when it is damaged; the mark then stays.
    """
    left = [
        each.id
        for each in Writer.objects.all()
        if not goes_on(each.host, each.process, time.time() - each.since)
    ]
    if not left:
        return
    if found := damage(uri, quick=True):
        raise Hindered("database-damaged", path=without_password(uri), detail=found[0])
    then()
    Writer.objects.filter(id__in=left).delete()


def goes_on(host: str, process: int, age: float) -> bool:
    """Whether a process that began so many seconds ago may still be at it; of another machine's
    nobody knows for a day."""
    if host != platform.node() or os.name != "posix":
        return age < _DAY
    return is_running(process)


def is_running(process: int) -> bool:
    """Whether there is a process of a number on this machine, whoever's it is."""
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
