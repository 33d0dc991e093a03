"""What is done of an office's closes beside the pages: begun, followed, and what came of it.

It is done in a process of its own (``at_work``). The passphrase of a key goes to that process
alone, by its input, and is written nowhere.
"""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any, Final, Literal

from django.utils import timezone

from cierre.close.entry import Allowance
from cierre.fault import Fault
from cierre.office.obstacles import Obstacle
from cierre.office.unclean import goes_on
from cierre.web.data import files_folder
from cierre.web.models import CloseWork

Kind = Literal["look", "close", "verify"]

_BEGINS: Final = timedelta(seconds=20)
"""So long a process that was just begun has not said yet which it is."""


def begin(office: str, kind: Kind, period: str, who: str, passphrase: str = "") -> None:
    """Begin it, unless something of the office's closes is being done. Raises Fault then."""
    if any(is_going(each) for each in CloseWork.objects.filter(office=office)):
        raise Fault("close-going")
    kept = of_kind(office, "look")
    same = kept is not None and kept.period == period
    made = {
        "period": period,
        "who": who,
        "state": "working",
        "host": "",
        "process": 0,
        "told": {},
        "allowances": kept.allowances if kept is not None and same else [],
        "made": timezone.now(),
    }
    CloseWork.objects.update_or_create(office=office, kind=kind, defaults=made)
    path_of(office).unlink(missing_ok=True)
    _start({"office": office, "kind": kind, "passphrase": passphrase})


def of_kind(office: str, kind: Kind) -> CloseWork | None:
    """The last of a kind; None when there was none."""
    return CloseWork.objects.filter(office=office, kind=kind).first()


def going(office: str) -> CloseWork | None:
    """What is being done now of an office's closes."""
    works = CloseWork.objects.filter(office=office, state="working")
    return next((each for each in works if is_going(each)), None)


def is_going(work: CloseWork | None) -> bool:
    """Whether it is still being done."""
    if work is None or work.state != "working":
        return False
    age = timezone.now() - work.made
    if not work.process:
        return age < _BEGINS
    return goes_on(work.host, work.process, age.total_seconds())


def has_broken(work: CloseWork | None) -> bool:
    """Whether it ended before it came to anything: nothing was closed by it."""
    return work is not None and work.state == "working" and not is_going(work)


def how_far(office: str) -> dict[str, Any]:
    """``doing``, ``done`` and ``of``; empty before it says."""
    try:
        found: dict[str, Any] = json.loads(path_of(office).read_text())
    except (OSError, ValueError):
        return {}
    return found


def allowances_of(work: CloseWork) -> tuple[Allowance, ...]:
    """What somebody answers for."""
    return tuple(Allowance(**each) for each in work.allowances)


def obstacle_of(told: dict[str, Any]) -> Obstacle:
    """What is in the way, as it was kept."""
    return Obstacle(told["code"], told["scope"], told["book"], told["about"])


def path_of(office: str) -> Path:
    """The file in which it is told how far it is."""
    folder = files_folder() / "closing"
    folder.mkdir(exist_ok=True, mode=0o700)
    return folder / f"{sha256(office.encode()).hexdigest()}.json"


def _start(asked: dict[str, str]) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "cierre.web.closing"], stdin=subprocess.PIPE, start_new_session=True
    )
    assert process.stdin is not None
    with process.stdin as given:
        given.write(json.dumps(asked).encode())
