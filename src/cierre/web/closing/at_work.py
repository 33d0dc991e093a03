"""``python -m cierre.web.closing``: looks at a month, closes it, or verifies what is closed."""

from __future__ import annotations

import json
import logging
import os
import platform
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any, Final

from cierre.fault import Fault
from cierre.fault.hindrance import fault_of_database, fault_of_system, is_of_database
from cierre.office.close_said import finding_said, obstacle_said
from cierre.office.closing import Closed, Progress, close
from cierre.office.closings import last_of, standing_closes
from cierre.office.database import open_uri
from cierre.office.made_from import last_link
from cierre.office.stamping import authority_of, stamp_last
from cierre.office.verifying import Finding, verify
from cierre.spoken import LANGUAGES, speaking, spoken_language
from cierre.web.closing.announcing import announce
from cierre.web.closing.beside import Kind, allowances_of, path_of
from cierre.web.closing.keys import opened_key
from cierre.web.data import archive
from cierre.web.models import CloseWork
from cierre.web.preparing import prepare_soon
from cierre.web.working import stand_behind
from cierre.whole_files import put

_EVERY: Final = 0.5
"""Seconds between two words of how far it is."""

_log = logging.getLogger(__name__)


def run(office: str, kind: Kind, passphrase: str = "") -> None:
    """Do what was begun, and keep what came of it."""
    work = CloseWork.objects.get(office=office, kind=kind)
    try:
        told = _DO[kind](work, passphrase)
        _end(work, "done", told)
    except Fault as fault:
        _end(work, "failed", {"fault": _in_all(fault.__str__)})
    except Exception as problem:  # noqa: BLE001 (a page says it)
        _log.exception("closing %s", office)
        _end(work, "failed", {"fault": _in_all(_fault(problem).__str__)})


def _fault(problem: Exception) -> Fault:
    """What a machine or a database refuses, or that something broke."""
    if is_of_database(problem):
        return fault_of_database(problem, open_uri())
    return fault_of_system(problem) if isinstance(problem, OSError) else Fault("close-broken")


def main() -> None:
    """Do what the input names; which process does it is written first."""
    asked = json.load(sys.stdin)
    stand_behind()
    mine = CloseWork.objects.filter(office=asked["office"], kind=asked["kind"])
    mine.update(host=platform.node(), process=os.getpid())
    run(asked["office"], asked["kind"], asked["passphrase"])


def _look(work: CloseWork, _: str) -> dict[str, Any]:
    link = last_link(work.office)
    done = close(archive(), work.office, work.period, None, work.who, (), _progress(work.office))
    return {"link": link, "obstacles": _told(work.office, done)}


def _close(work: CloseWork, passphrase: str) -> dict[str, Any]:
    signer = opened_key(work.office, passphrase)
    allowed = allowances_of(work)
    progress = _progress(work.office)
    done = close(archive(), work.office, work.period, signer, work.who, allowed, progress)
    if done.entry is None:
        return {"obstacles": _told(work.office, done)}
    prepare_soon(work.office)
    _stamp(work.office)
    announced = announce(archive().directory(work.office), done)
    return {
        "number": done.entry.number,
        "digest": done.digest,
        "announced": announced.told,
        "not_announced": announced.fault,
    }


def _stamp(office: str) -> None:
    """Have the close stamped where an authority is named; without its answer it is made as well."""
    if authority := authority_of():
        try:
            stamp_last(office, authority)
        except Fault as fault:
            _log.warning("%s: %s", office, fault)


def _verify(work: CloseWork, _: str) -> dict[str, Any]:
    office, progress = work.office, _progress(work.office)
    found = verify(archive(), office, progress=lambda month: progress(month, 0, 0))
    last = last_of(office)
    return {
        "months": len(standing_closes(office)),
        "head": last.digest if last else "",
        "found": [_in_all(_of_finding(office, each)) for each in found],
    }


_DO: dict[str, Callable[[CloseWork, str], dict[str, Any]]] = {
    "look": _look,
    "close": _close,
    "verify": _verify,
}


def _told(office: str, done: Closed) -> list[dict[str, Any]]:
    """All that is in the way, as it is kept: said in each language."""
    told = []
    words = {each: archive().words(office, each) for each in LANGUAGES}
    for obstacle in done.obstacles:
        said = {}
        for language in LANGUAGES:
            with speaking(language):
                said[language] = obstacle_said(words[language], obstacle)
        told.append(
            {
                "code": obstacle.code,
                "scope": obstacle.scope,
                "book": obstacle.book,
                "about": obstacle.about,
                "said": said,
            }
        )
    return told


def _of_finding(office: str, finding: Finding) -> Callable[[], str]:
    return lambda: finding_said(finding, archive().words(office, spoken_language()))


def _in_all(say: Callable[[], str]) -> dict[str, str]:
    said = {}
    for language in LANGUAGES:
        with speaking(language):
            said[language] = say()
    return said


def _end(work: CloseWork, state: str, told: dict[str, Any]) -> None:
    CloseWork.objects.filter(id=work.id).update(state=state, told=told)
    with suppress(OSError):
        path_of(work.office).unlink(missing_ok=True)


def _progress(office: str) -> Progress:
    last = 0.0

    def progress(doing: str, done: int, of: int) -> None:
        nonlocal last
        if time.monotonic() - last >= _EVERY:
            last = time.monotonic()
            put(path_of(office), json.dumps({"doing": doing, "done": done, "of": of}).encode())

    return progress
