"""Files that arrive: kept as they came, refused with a reason where they are no records."""

from __future__ import annotations

import re
import secrets
import shutil
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

from django.core.files.uploadedfile import UploadedFile
from django.utils import timezone

from cierre.fault import Fault
from cierre.spoken import spoken_language
from cierre.web.data import files_folder
from cierre.web.models import Intake

ACCEPTED = (
    ".xlsx", ".xls", ".xlsb", ".xlsm", ".ods", ".csv", ".tsv", ".txt", ".json", ".parquet", ".xes",
    ".gz", ".zip", ".log",
)  # fmt: skip
MOST_MEGABYTES = 300
MOST_FILES = 40
_UNFIT = re.compile(r'[\x00-\x1f/\\:*?"<>|]')
_LONGEST = 180
"""Bytes of a name before its ending: file systems take 255 in all."""
_KEPT = timedelta(days=7)
"""How long files wait that are never recorded."""


def receive(
    files: Sequence[UploadedFile[bytes]], *, office: str, name: str, pack: str, who: str
) -> Intake:
    """Keep the files of a new intake. Raises Fault for none, too many, too big, or other kinds."""
    clear_old()
    if not files:
        raise Fault("files-none")
    if len(files) > MOST_FILES:
        raise Fault("files-too-many", count=len(files), most=MOST_FILES)
    size = sum(each.size or 0 for each in files)
    if size > MOST_MEGABYTES << 20:
        raise Fault("files-too-big", most=MOST_MEGABYTES)
    for each in files:
        if Path(each.name or "").suffix.lower() not in ACCEPTED:
            raise Fault("file-kind", file=each.name or "", names=", ".join(ACCEPTED))
    made = Intake(
        id=secrets.token_hex(16),
        office=office,
        name=name,
        pack=pack,
        language=spoken_language(),
        who=who,
    )
    folder = folder_of(made)
    folder.mkdir(parents=True, mode=0o700)
    made.files = [_keep(each, folder) for each in files]
    made.save(force_insert=True)
    return made


def folder_of(intake: Intake) -> Path:
    """Where the files of an intake lie."""
    return files_folder() / "incoming" / intake.id


def paths_of(intake: Intake) -> list[Path]:
    """Its files, in the order in which they came."""
    return [folder_of(intake) / each for each in intake.files]


def _keep(file: UploadedFile[bytes], folder: Path) -> str:
    name = _UNFIT.sub("_", Path(file.name or "").name).strip(". ")
    stem, suffix = Path(name).stem, Path(name).suffix
    stem = stem.encode()[:_LONGEST].decode(errors="ignore").strip() or "x"
    path, further = folder / f"{stem}{suffix}", 2
    while path.exists():
        path, further = folder / f"{stem} ({further}){suffix}", further + 1
    with path.open("xb") as kept:
        for part in file.chunks():
            kept.write(part)
    return path.name


def forget(intake: Intake) -> None:
    """Take the files away, once what they hold is recorded."""
    shutil.rmtree(folder_of(intake), ignore_errors=True)


def clear_old() -> None:
    """Take away what was dropped a week ago and never recorded."""
    for each in Intake.objects.filter(made__lt=timezone.now() - _KEPT).exclude(state="recorded"):
        forget(each)
        each.delete()
