"""The reports of a team written beside the pages, into one file that is kept for a week.

How far it is is told in a file: while others write into the database nobody waits for them.
"""

from __future__ import annotations

import json
import logging
import secrets
import shutil
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

from django.db import IntegrityError, transaction
from django.utils import timezone
from django_tasks import task

from cierre.fault import Fault
from cierre.fault.hindrance import fault_of_system
from cierre.office.bulk import Wanted, write_reports
from cierre.office.template import template_of
from cierre.spoken import speaking
from cierre.statement.sight import VIEWS
from cierre.web.claims import claimed, left_over
from cierre.web.data import archive, files_folder
from cierre.web.models import ReportRun
from cierre.web.place import Place
from cierre.web.team.file_names import paths_of
from cierre.web.team.members import Member, members_of
from cierre.whole_files import put

GOING = ("waiting", "working")
KEPT = timedelta(days=7)
"""How long what was written may be fetched."""
PARTS = ("scope", "unit", "person")
"""What may be written of a scope: its own report, those of its teams and those of its people."""

_EVERY = 0.5
"""Seconds between two words of how far it is."""
_SQUEEZED = (".docx", ".pdf", ".xlsx")

_log = logging.getLogger(__name__)


class _Cancelled(Exception):
    """Somebody has cancelled it."""


def begin(place: Place, parts: Sequence[str], formats: Sequence[str]) -> ReportRun:
    """Have reports of a place's scope written beside the page, each as the reader sees it.

    Raises Fault when none is chosen, or when the reader's last are still being written.
    """
    clear_old()
    members = [_named(place, each) for each in members_of(place)]
    paths = paths_of(members, place.period_name)
    wanted = [
        [each.scope, place.view_of(each.scope), paths[each.scope], each.name]
        for each in members
        if part_of(each) in parts
    ]
    if not wanted or not formats:
        raise Fault("reports-none-chosen")
    made = ReportRun(
        id=secrets.token_hex(16), office=place.directory.id, period=place.period.id,
        scope=place.scope, who=place.reader.name, language=place.language,
        formats=list(formats), wanted=wanted,
    )  # fmt: skip
    try:
        with transaction.atomic():
            made.save(force_insert=True)
    except IntegrityError as problem:
        raise Fault("reports-going") from problem
    write_later.enqueue(made.id)
    return made


def cancel(office: str, who: str) -> None:
    """End what is being written for somebody, if anything is."""
    going = ReportRun.objects.filter(office=office, who=who, state__in=GOING)
    going.update(state="cancelled")


def done_of(run: ReportRun) -> int:
    """How many of its reports are written."""
    try:
        return int(json.loads(_progress(run).read_text()))
    except (OSError, ValueError):
        return 0


def file_of(run: ReportRun) -> Path:
    """Where the file with the reports lies, once they are done."""
    return _folder(run) / "reports.zip"


def take_up() -> None:
    """Begin once more what was being written when the worker ended."""
    for each, again in left_over(ReportRun.objects.all()):
        if again:
            write_later.enqueue(each.id)
            continue
        with speaking(each.language):
            _fail(each, Fault("reports-broken"))


def clear_old() -> None:
    """Take away what was written a week ago."""
    old = ReportRun.objects.filter(made__lt=timezone.now() - KEPT).exclude(state__in=GOING)
    for each in old:
        shutil.rmtree(_folder(each), ignore_errors=True)
        each.delete()


@task(priority=5)
def write_later(run: str) -> None:
    """Write the reports of a run that waits."""
    found = claimed(ReportRun.objects.filter(id=run))
    if found is None:
        return
    with speaking(found.language):
        try:
            _end(found, "done", {"left_out": _write(found)})
        except _Cancelled:
            _forget(found)
        except Fault as fault:
            _fail(found, fault)
        except OSError as problem:
            _fail(found, fault_of_system(problem, str(_folder(found))))
        except Exception:  # noqa: BLE001 (a page says it)
            _log.exception("writing the reports of %s", found.office)
            _fail(found, Fault("reports-broken"))


def _write(run: ReportRun) -> list[str]:
    """Write the reports and put them together; the names of those whose figures do not balance."""
    files: dict[str, tuple[Path, ...]] = {}
    left_out: list[str] = []
    for scope, made in _written(run, left_out):
        files[scope] = made
    named = _partial(run)
    with ZipFile(named, "w") as together:
        for scope, _, path, _ in run.wanted:
            for file in files.get(scope, ()):
                kind = ZIP_STORED if file.suffix in _SQUEEZED else ZIP_DEFLATED
                together.write(file, f"{path}{file.suffix}", kind)
    if not files:
        raise Fault("reports-unbalanced")
    named.replace(file_of(run))
    shutil.rmtree(_folder(run) / "made", ignore_errors=True)
    return left_out


def _written(run: ReportRun, left_out: list[str]) -> Iterator[tuple[str, tuple[Path, ...]]]:
    """Each scope's files, as they are written; those of a run before that is taken up stay."""
    names = {scope: name for scope, _, _, name in run.wanted}
    by_view: dict[str, list[str]] = defaultdict(list)
    for scope, view, *_ in run.wanted:
        by_view[view].append(scope)
    template = template_of(run.office) if "docx" in run.formats else None
    done, last = 0, 0.0
    for view in (each for each in VIEWS if each in by_view):
        scopes = by_view[view]
        common, statements = archive().prepared(run.office, run.period, scopes, view=view)
        folder = _folder(run) / "made" / view
        wanted = Wanted(((run.language, folder),), tuple(run.formats), template, False)
        if not statements.balanced:
            broken = [scope for scope, each in statements.items() if not each.balanced]
            left_out += [names[str(each)] for each in broken]
            statements = statements.only(each for each in statements if each not in broken)
        for each in write_reports(common, statements.values(), wanted):
            done += 1
            if time.monotonic() - last >= _EVERY:
                last = time.monotonic()
                put(_progress(run), json.dumps(done).encode())
            if not ReportRun.objects.filter(id=run.id, state="working").exists():
                raise _Cancelled
            shown = (file for file in each.files if file.suffix[1:] in run.formats)
            yield str(each.scope), tuple(shown)


def part_of(member: Member) -> str:
    """Which of ``PARTS`` a member of a page's scope is."""
    return "scope" if member.depth == 0 else member.kind


def _named(place: Place, member: Member) -> Member:
    """The whole office is called by its name in a file."""
    return replace(member, name=place.directory.name) if member.scope == "office" else member


def _end(run: ReportRun, state: str, told: dict[str, object]) -> None:
    _progress(run).unlink(missing_ok=True)
    if not ReportRun.objects.filter(id=run.id, state="working").update(state=state, told=told):
        _forget(run)


def _fail(run: ReportRun, fault: Fault) -> None:
    _forget(run)
    _end(run, "failed", {"fault": str(fault)})


def _forget(run: ReportRun) -> None:
    shutil.rmtree(_folder(run), ignore_errors=True)


def _partial(run: ReportRun) -> Path:
    return file_of(run).with_suffix(".partial")


def _progress(run: ReportRun) -> Path:
    return _folder(run) / "done.json"


def _folder(run: ReportRun) -> Path:
    folder = files_folder() / "written" / run.id
    with suppress(FileExistsError):
        folder.mkdir(parents=True, mode=0o700)
    return folder
