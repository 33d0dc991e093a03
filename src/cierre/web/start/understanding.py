"""What the files of an intake hold, as the page shows it: small ones at once, long ones beside."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from typing import Any

from django.db.models import F
from django_tasks import task

from cierre.directory import Directory
from cierre.fault import Fault
from cierre.office.directory import office_ids, read_directory
from cierre.office.importing import Import, understand_files
from cierre.sources.doing import Progress, untold
from cierre.sources.tables.office import name_id
from cierre.spoken import speaking
from cierre.web.language import words
from cierre.web.models import Intake
from cierre.web.start.arriving import paths_of
from cierre.web.start.beside import ATTEMPTS, Cancelled, begun, followed
from cierre.web.start.told import told_of

SMALL = 3 << 20
"""Bytes up to which files are read, and recorded, while the page waits."""

_log = logging.getLogger(__name__)


def is_small(intake: Intake) -> bool:
    """Whether the page may wait for the files."""
    return sum(path.stat().st_size for path in paths_of(intake) if path.exists()) <= SMALL


def begin(intake: Intake) -> None:
    """Understand the files, with the answers given so far."""
    small = is_small(intake)
    Intake.objects.filter(id=intake.id).update(
        state="reading", version=F("version") + 1, beside=not small, attempts=0
    )
    begun(intake)
    if small:
        understand(intake.id)
    else:
        understand_later.enqueue(intake.id)


@task(priority=10)
def understand_later(intake: str) -> None:
    """The same in the background."""
    found = Intake.objects.filter(id=intake, state="reading").first()
    if found is not None and not tried_enough(found):
        with suppress(Cancelled), followed(found) as progress:
            understand(intake, progress)


def tried_enough(intake: Intake) -> bool:
    """Whether work on an intake was begun so often that it is not begun again: then it failed."""
    if intake.attempts < ATTEMPTS:
        return False
    with speaking(intake.language):
        told = {"fault": str(Fault("reading-broken"))}
    return bool(Intake.objects.filter(id=intake.id).update(state="failed", told=told))


def understand(intake: str, progress: Progress = untold) -> None:
    """Read the files and keep what they were understood as, with the last answers there are."""
    while True:
        found = Intake.objects.filter(id=intake, state="reading").first()
        if found is None or _kept(found, *_understood(found, progress)):
            return


def _understood(intake: Intake, progress: Progress) -> tuple[dict[str, Any], str]:
    with speaking(intake.language):
        try:
            read = read_intake(intake, progress)
            told = told_of(read, intake)
        except Cancelled:
            raise
        except Fault as fault:
            return {"fault": str(fault)}, "failed"
        except Exception:  # noqa: BLE001 (a page says it)
            _log.exception("reading %s", intake.id)
            return {"fault": str(Fault("reading-broken"))}, "failed"
    return told, "asking" if read.questions else "ready"


def _kept(intake: Intake, told: Mapping[str, Any], state: str) -> bool:
    """Whether what was understood is kept: not where something was answered meanwhile."""
    same = Intake.objects.filter(id=intake.id, state="reading", version=intake.version)
    return bool(same.update(told=told, state=state))


def read_intake(intake: Intake, progress: Progress = untold) -> Import:
    """What the files hold, for the office they are meant for."""
    known = read_directory(intake.office) if intake.office else None
    read = understand_files(
        paths_of(intake),
        known,
        intake.answers,
        language=intake.language if known is None else "",
        progress=progress,
    )
    if known is None and read.directory is not None:
        return replace(read, directory=named(intake, read.directory))
    return read


def named(intake: Intake, directory: Directory) -> Directory:
    """A new office by the name and the setting that were asked for."""
    name = intake.name or words("start").say("new-office-name")
    id_, further = name_id(name), 2
    while id_ in office_ids():
        id_, further = f"{name_id(name)}_{further}", further + 1
    return replace(directory, id=id_, name=name, pack=intake.pack or directory.pack)


def next_question(intake: Intake) -> Mapping[str, Any] | None:
    """The first thing to be said; None when nothing is."""
    asked = intake.told.get("questions", ())
    return asked[0] if asked else None
