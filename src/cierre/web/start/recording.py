"""Recording an intake: all of it, or nothing and why."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

from django.contrib.auth.models import User
from django_tasks import task

from cierre.directory import Directory
from cierre.fault import Fault
from cierre.office.absent import months_of
from cierre.office.changes import RecordedMeanwhile
from cierre.office.importing import Import, record_files, record_one_by_one, understand_files
from cierre.office.recording import acting_as
from cierre.sources.doing import Progress, untold
from cierre.sources.refused import write_refused
from cierre.spoken import speaking
from cierre.web.data import files_folder
from cierre.web.members import begun_by
from cierre.web.models import Intake
from cierre.web.preparing import prepare_soon
from cierre.web.start.arriving import forget, paths_of
from cierre.web.start.beside import Cancelled, begun, followed
from cierre.web.start.told import changes_told, told_of
from cierre.web.start.understanding import is_small, read_intake, tried_enough

FEW = 20_000
"""Records that are written while the page waits."""

_log = logging.getLogger(__name__)


def begin_recording(intake: Intake, *, skip_bad_rows: bool, accept_changes: bool) -> None:
    """Record what the files hold, once; long ones beside the page."""
    beside = not is_small(intake) or intake.told.get("rows", 0) > FEW
    begun(intake)
    claimed = Intake.objects.filter(id=intake.id, state="ready").update(
        state="recording",
        wanted={"skip": skip_bad_rows, "accept": accept_changes},
        beside=beside,
        attempts=0,
    )
    if claimed and beside:
        record_later.enqueue(intake.id)
    elif claimed:
        record_intake(intake.id)


@task(priority=10)
def record_later(intake: str) -> None:
    """The same in the background."""
    found = Intake.objects.filter(id=intake, state="recording").first()
    if found is not None and not tried_enough(found):
        with followed(found) as progress:
            record_intake(intake, progress)


def record_intake(id_: str, progress: Progress = untold) -> None:
    """Record what the files hold; what keeps it from being recorded is told on its page."""
    intake = Intake.objects.filter(id=id_, state="recording").first()
    if intake is None:
        return
    told = dict(intake.told)
    for gone in ("fault", "changes"):
        told.pop(gone, None)
    with speaking(intake.language), acting_as(intake.who):
        try:
            told |= _recorded(intake, told, progress)
        except Cancelled:
            pass
        except Fault as fault:
            told["fault"] = str(fault)
        except Exception:  # noqa: BLE001 (a page says it)
            _log.exception("recording %s", id_)
            told["fault"] = str(Fault("recording-broken"))
    state = "asking" if told.get("questions") else "ready"
    if not Intake.objects.filter(id=id_, state="recording").update(told=told, state=state):
        forget(intake)


def _recorded(intake: Intake, told: dict[str, Any], progress: Progress) -> dict[str, Any]:
    """Record, or tell what keeps it from that."""
    files, skip = paths_of(intake), bool(intake.wanted.get("skip"))
    read = read_intake(intake, progress)
    if read.directory is None or not read.rows:
        return told_of(read, intake)
    record_them = partial(
        record_files,
        skip_bad_rows=skip,
        accept_changes=bool(intake.wanted.get("accept")),
        progress=progress,
        along=partial(_keep_recorded, intake, read, told),
    )
    _keep_refused(intake, read)
    try:
        made = record_them(read, files)
    except RecordedMeanwhile:
        made = record_one_by_one(read, files, partial(_again, intake), record_them)
    if made.outcome is None:
        return told_of(made, intake)
    return {} if made.outcome.written else changes_told(made)


def _keep_recorded(intake: Intake, read: Import, told: dict[str, Any]) -> None:
    """That it is recorded, written with the records or not at all."""
    assert read.directory is not None
    months = months_found(read)
    kept = {
        "months": months,
        "month": months[-1],
        "rows": read.rows,
        "refused": told.get("refused", 0) if intake.wanted.get("skip") else 0,
    }
    going = Intake.objects.filter(id=intake.id, state__in=("recording", "recorded"))
    if not going.update(state="recorded", office=read.directory.id, told=kept):
        raise Cancelled
    who = User.objects.filter(username=intake.who).first() if intake.who else None
    if who is not None and not intake.office:
        begun_by(who, read.directory.id)
    prepare_soon(read.directory.id)


def _again(intake: Intake, files: Sequence[Path], directory: Directory) -> Import:
    return understand_files(files, directory, intake.answers)


def refused_path(intake: Intake) -> Path:
    """Where the workbook of the rows lies that were left out."""
    folder = files_folder() / "refused"
    folder.mkdir(exist_ok=True, mode=0o700)
    return folder / f"{intake.id}.xlsx"


def _keep_refused(intake: Intake, read: Import) -> None:
    with suppress(OSError):
        refused_path(intake).unlink(missing_ok=True)
    if intake.wanted.get("skip") and read.problems:
        write_refused_of(read, refused_path(intake))


def write_refused_of(read: Import, path: Path) -> Path:
    """The rows of an import that have something wrong, with what it is, as a workbook."""
    rows = [each for file in read.files for each in file.rows.values()]
    others = [each for file in read.files for each in file.problems]
    return write_refused(path, rows, others)


def months_found(made: Import) -> list[str]:
    """The months in which something of the files entered, as ``2026-08``, the last one last."""
    months = {
        month for file in made.files for rows in file.rows.values() for month in months_of(rows)
    }
    return [f"{month // 100}-{month % 100:02}" for month in sorted(months)]
