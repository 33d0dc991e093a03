"""Work on an intake that goes on beside the pages: how far it is, its end by cancelling, and its
being taken up again when what did it is gone.

It is told in a file beside the intake's own: while records are written nobody else writes into the
database.
"""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict
from typing import Any

from django.db.models import F

from cierre.sources.doing import Doing, Progress
from cierre.web.models import Intake
from cierre.web.start.arriving import folder_of
from cierre.whole_files import put

_DOING, _CANCEL = ".doing.json", ".cancel"
_EVERY = 0.5
"""Seconds between two words of how far it is."""
_BEAT, _GONE = 3.0, 20.0
"""Seconds between two signs of life, and after how many without one there is no life."""
ATTEMPTS = 3
"""How often work is begun that ends with the process that does it."""


class Cancelled(Exception):
    """Somebody has cancelled what is being done."""


@contextmanager
def followed(intake: Intake) -> Iterator[Progress]:
    """Follows work on an intake: what it gives takes how far it is, and ends what is cancelled."""
    Intake.objects.filter(id=intake.id).update(attempts=F("attempts") + 1)
    folder, ended, last = folder_of(intake), threading.Event(), (0.0, "")
    beating = threading.Thread(target=_beat, args=(intake, ended), daemon=True)
    begun(intake)
    beating.start()

    def progress(doing: Doing) -> None:
        nonlocal last
        if (folder / _CANCEL).exists() or not folder.exists():
            raise Cancelled
        if doing.what != last[1] or time.monotonic() - last[0] >= _EVERY:
            last = (time.monotonic(), doing.what)
            put(folder / _DOING, json.dumps(asdict(doing)).encode())

    try:
        yield progress
    finally:
        ended.set()
        beating.join()


def begun(intake: Intake) -> None:
    """Say that work on an intake begins."""
    with suppress(OSError):
        (folder_of(intake) / _CANCEL).unlink(missing_ok=True)
        put(folder_of(intake) / _DOING, b"{}")


def doing(intake: Intake) -> dict[str, Any]:
    """How far the work is: ``what``, ``name``, ``done`` and ``count``; empty before it says."""
    try:
        found: dict[str, Any] = json.loads((folder_of(intake) / _DOING).read_text())
    except (OSError, ValueError):
        return {}
    return found


def cancel(intake: Intake) -> None:
    """Ask for the end of the work."""
    with suppress(OSError):
        (folder_of(intake) / _CANCEL).touch()


def is_cancelled(intake: Intake) -> bool:
    """Whether its end was asked for."""
    return (folder_of(intake) / _CANCEL).exists()


def is_gone(intake: Intake) -> bool:
    """Whether work that had begun gives no sign of life."""
    if intake.beside and not intake.attempts:
        return False
    try:
        return time.time() - (folder_of(intake) / _DOING).stat().st_mtime > _GONE
    except OSError:
        return True


def _beat(intake: Intake, ended: threading.Event) -> None:
    path = folder_of(intake) / _DOING
    while not ended.wait(_BEAT):
        with suppress(OSError):
            path.touch(exist_ok=True)
