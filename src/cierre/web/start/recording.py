"""Recording an intake: all of it, or nothing and why."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from cierre.directory import Directory
from cierre.fault import Fault
from cierre.office.absent import months_of
from cierre.office.changes import RecordedMeanwhile
from cierre.office.importing import Import, record_files, record_one_by_one, understand_files
from cierre.spoken import speaking
from cierre.web.models import Intake
from cierre.web.start.arriving import forget, paths_of
from cierre.web.start.told import changes_told
from cierre.web.start.understanding import read_intake


def record_intake(intake: Intake, *, skip_bad_rows: bool, accept_changes: bool) -> None:
    """Record what the files hold; what keeps it from being recorded is told on its page."""
    files = paths_of(intake)
    with speaking(intake.language):
        try:
            read = read_intake(intake)
            recorded = partial(
                record_files, skip_bad_rows=skip_bad_rows, accept_changes=accept_changes
            )
            try:
                made = recorded(read, files)
            except RecordedMeanwhile:
                made = record_one_by_one(read, files, partial(_again, intake), recorded)
        except Fault as fault:
            intake.told["fault"] = str(fault)
            intake.save()
            return
        if made.outcome is None or not made.outcome.written or made.directory is None:
            intake.told |= changes_told(made)
            intake.save()
            return
        intake.office, intake.state = made.directory.id, "recorded"
        intake.told |= {"month": last_month(made)}
        intake.save()
        forget(intake)


def _again(intake: Intake, files: Sequence[Path], directory: Directory) -> Import:
    return understand_files(files, directory, intake.answers)


def last_month(made: Import) -> str:
    """The last month in which something of the files entered, as ``2026-08``."""
    months = [
        month for file in made.files for rows in file.rows.values() for month in months_of(rows)
    ]
    return f"{max(months) // 100}-{max(months) % 100:02}"
