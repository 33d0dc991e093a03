"""Sample offices: loaded beside the pages where there is none yet, taken away with a click."""

from __future__ import annotations

import logging
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST
from django_tasks import task

from cierre.fault import Fault
from cierre.office.directory import office_ids
from cierre.office.load import load_folder
from cierre.web.models import Sample
from cierre.web.preparing import prepare_soon

MAKER = "make.py"
"""What writes a sample's sheets into the folder that it is given, where they are not there."""
_PATIENCE = 600
_LAST = -50

_log = logging.getLogger(__name__)


def begin(folder: Path) -> None:
    """Load the offices of a folder beside the pages, small ones first, where there is no office."""
    if office_ids() or Sample.objects.exists():
        return
    for size, each in sorted(_found(folder)):
        Sample.objects.create(folder=str(each), size=size)
        load_later.enqueue(str(each))


def _found(folder: Path) -> Iterator[tuple[int, Path]]:
    for path in folder.resolve().glob("*/office.toml"):
        try:
            people = tomllib.loads(path.read_text(encoding="utf-8")).get("person", [])
        except (OSError, ValueError):
            continue
        yield len(people), path.parent


@task(priority=_LAST)
def load_later(folder: str) -> None:
    """Load one of them, unless it was taken away meanwhile."""
    waiting = Sample.objects.filter(folder=folder, state="waiting")
    if not waiting.update(state="loading"):
        return
    state, office = "failed", ""
    try:
        with _with_sheets(Path(folder)) as whole:
            loaded = load_folder(whole)
        if loaded.written:
            state, office = "ready", loaded.office
            prepare_soon(office)
    except (Fault, OSError, subprocess.SubprocessError):
        _log.warning("the sample %s could not be loaded", folder)
    Sample.objects.filter(folder=folder).update(office=office)
    Sample.objects.filter(folder=folder, state="loading").update(state=state)


@contextmanager
def _with_sheets(folder: Path) -> Iterator[Path]:
    """The folder, or one beside with the sheets that are made for it."""
    if not (folder / MAKER).exists():
        yield folder
        return
    with TemporaryDirectory() as made:
        command = [sys.executable, str(folder / MAKER), made]
        subprocess.run(command, check=True, capture_output=True, timeout=_PATIENCE)  # noqa: S603
        yield Path(made)


def take_up() -> None:
    """Load anew what was being loaded when the server ended."""
    for each in Sample.objects.filter(state="loading"):
        Sample.objects.filter(id=each.id).update(state="waiting")
        load_later.enqueue(each.folder)


@require_POST
def remove(request: HttpRequest) -> HttpResponse:
    """Take the samples away: they are shown no more, and those that wait are not loaded."""
    Sample.objects.update(state="hidden")
    return redirect("home")
