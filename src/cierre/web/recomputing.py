"""Durations worked out anew beside the pages, once an office's hours or holidays are others.

How far it is is told in a file: while moves are written nobody else writes into the database.
"""

from __future__ import annotations

import json
import logging
import time
from contextlib import suppress
from dataclasses import asdict
from hashlib import sha256
from pathlib import Path
from typing import Any

from django_tasks import task

from cierre.fault import Fault
from cierre.office.recomputing import moves_of, recompute
from cierre.sources.doing import Doing, Progress, untold
from cierre.spoken import speaking, spoken_language
from cierre.web.claims import claimed, left_over
from cierre.web.data import files_folder
from cierre.web.models import Recomputing
from cierre.web.preparing import prepare_soon
from cierre.whole_files import put

FEW = 5_000
"""Moves that are looked through while the page waits."""
_EVERY = 0.5
"""Seconds between two words of how far it is."""
_GOING = ("waiting", "working")

_log = logging.getLogger(__name__)


def begin(office: str, who: str) -> None:
    """Work an office's durations out anew, unless that is being done already; many beside the
    page."""
    if is_going(last_of(office)):
        return
    made = {
        "who": who,
        "language": spoken_language(),
        "state": "waiting",
        "attempts": 0,
        "told": {},
    }
    Recomputing.objects.update_or_create(office=office, defaults=made)
    if moves_of(office) > FEW:
        recompute_later.enqueue(office)
    else:
        _recompute(office, untold)


def last_of(office: str) -> Recomputing | None:
    """The last time that it was, or is, done; None when it never was."""
    return Recomputing.objects.filter(office=office).first()


def is_going(last: Recomputing | None) -> bool:
    """Whether it is being done, or is to be."""
    return last is not None and last.state in _GOING


def doing(office: str) -> dict[str, Any]:
    """How far it is: ``name`` of the book, ``done`` and ``count``; empty before it says."""
    try:
        found: dict[str, Any] = json.loads(_path(office).read_text())
    except (OSError, ValueError):
        return {}
    return found


def take_up() -> None:
    """Begin once more what was being done when the server ended."""
    for each, again in left_over(Recomputing.objects.all()):
        if again:
            recompute_later.enqueue(each.office)
            continue
        with speaking(each.language):
            _end(each.office, "failed", {"fault": str(Fault("recomputing-broken"))})


@task(priority=5)
def recompute_later(office: str) -> None:
    """The same in the background."""
    _recompute(office, _told(office))


def _recompute(office: str, progress: Progress) -> None:
    found = claimed(Recomputing.objects.filter(office=office))
    if found is None:
        return
    with speaking(found.language):
        try:
            done = recompute(office, progress=progress, who=found.who)
            _end(office, "done", asdict(done))
            prepare_soon(office)
        except Fault as fault:
            _end(office, "failed", {"fault": str(fault)})
        except Exception:  # noqa: BLE001 (a page says it)
            _log.exception("recomputing %s", office)
            _end(office, "failed", {"fault": str(Fault("recomputing-broken"))})


def _end(office: str, state: str, told: dict[str, Any]) -> None:
    found = Recomputing(office=office, state=state, told=told)
    found.save(update_fields=["state", "told", "made"])
    with suppress(OSError):
        _path(office).unlink(missing_ok=True)


def _told(office: str) -> Progress:
    last = 0.0

    def progress(doing: Doing) -> None:
        nonlocal last
        if time.monotonic() - last >= _EVERY:
            last = time.monotonic()
            put(_path(office), json.dumps(asdict(doing)).encode())

    return progress


def _path(office: str) -> Path:
    folder = files_folder() / "recomputing"
    folder.mkdir(exist_ok=True, mode=0o700)
    return folder / f"{sha256(office.encode()).hexdigest()}.json"
