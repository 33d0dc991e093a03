"""What the files of an intake hold, as the page shows it: small ones at once, long ones beside."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from django_tasks import task

from cierre.directory import Directory
from cierre.fault import Fault
from cierre.office.directory import office_ids, read_directory
from cierre.office.importing import Import, understand_files
from cierre.sources.tables.office import name_id
from cierre.spoken import speaking
from cierre.web.language import words
from cierre.web.models import Intake
from cierre.web.start.arriving import paths_of
from cierre.web.start.told import told_of

SMALL = 3 << 20
"""Bytes up to which files are read while the page waits."""


def begin(intake: Intake) -> None:
    """Understand the files, with the answers given so far."""
    intake.state = "reading"
    intake.save()
    if sum(path.stat().st_size for path in paths_of(intake)) <= SMALL:
        understand(intake)
    else:
        understand_later.enqueue(intake.id)


@task()
def understand_later(intake: str) -> None:
    """The same in the background."""
    understand(Intake.objects.get(id=intake))


def understand(intake: Intake) -> None:
    """Read the files and keep what they were understood as."""
    with speaking(intake.language):
        try:
            read = read_intake(intake)
            intake.told = told_of(read)
            intake.state = "asking" if read.questions else "ready"
        except Fault as fault:
            intake.told, intake.state = {"fault": str(fault)}, "failed"
        intake.save()


def read_intake(intake: Intake) -> Import:
    """What the files hold, for the office they are meant for."""
    known = read_directory(intake.office) if intake.office else None
    read = understand_files(
        paths_of(intake), known, intake.answers, language=intake.language if known is None else ""
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
