"""A backup as one file: a zip whose last member lists all others with their SHA-256."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import struct
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path, PurePosixPath
from typing import IO, Final, Literal

from cierre.fault import Fault, Hindered

FORM: Final = "cierre.backup/1"
MANIFEST: Final = "backup.json"
FILES: Final = ("attachments", "files", "log", "mail")
"""The folders beside a database whose files are kept with it."""

Kind = Literal["sqlite", "postgresql"]
DATABASE: Final[dict[Kind, str]] = {"sqlite": "database.sqlite3", "postgresql": "database.dump"}
"""What the database is called in the file, by its kind."""

_LEVEL: Final = 4
_AT_ONCE: Final = 1 << 20
_MOST_LISTED: Final = 256 << 20
_UNREADABLE = (
    zipfile.BadZipFile, zlib.error, struct.error, EOFError, LookupError, ValueError, TypeError,
    NotImplementedError, RuntimeError, OverflowError,
)  # fmt: skip
"""What a file that is not as it was written makes Python's reader of zips raise."""


@dataclass(frozen=True)
class Manifest:
    """What a backup is of: the kind of its database, the program's version, when (in seconds since
    1970), the ``changes`` that had been made to its tables, and the SHA-256 of each file by name.
    """

    kind: Kind
    version: str
    at: int
    changes: tuple[str, ...]
    files: dict[str, str] = field(default_factory=dict)


def write_backup(to: IO[bytes], manifest: Manifest, members: Iterable[tuple[str, Path]]) -> None:
    """Write the files of some places under their names, and what they were, to an open file.

    A file that is gone by now is left out.
    """
    digests: dict[str, str] = {}
    with zipfile.ZipFile(to, "w", zipfile.ZIP_DEFLATED, compresslevel=_LEVEL) as package:
        for name, path in members:
            try:
                source = path.open("rb")
            except FileNotFoundError:
                continue
            with source, package.open(name, "w", force_zip64=True) as target:
                digests[name] = _copied(source, target)
        told = {"form": FORM, **asdict(manifest), "files": dict(sorted(digests.items()))}
        package.writestr(MANIFEST, json.dumps(told, ensure_ascii=False, indent=1))


@contextmanager
def opened_backup(path: Path) -> Iterator[tuple[zipfile.ZipFile, Manifest]]:
    """A backup with its manifest, to be read. Raises Fault for a file that is none, or is cut off
    or damaged."""
    with path.open("rb") as file:
        if not zipfile.is_zipfile(file):
            raise Fault("backup-foreign" if _begins_otherwise(path) else "backup-damaged",
                        path=str(path), value=path.name)  # fmt: skip
    with _readable(path, MANIFEST), zipfile.ZipFile(path) as package:
        if MANIFEST not in package.namelist():
            raise Fault("backup-foreign", path=str(path))
        manifest = _manifest(package, path)
        names = sorted(each for each in package.namelist() if each != MANIFEST)
        if names != sorted(manifest.files) or DATABASE[manifest.kind] not in names:
            raise Fault("backup-damaged", path=str(path), value=MANIFEST)
        yield package, manifest


def unpack(package: zipfile.ZipFile, name: str, digest: str, to: Path | None) -> None:
    """Write one file of a backup to its place, or only read it. Raises Fault when it is not what
    its digest says; then it may stand there in part."""
    path = Path(str(package.filename))
    with _readable(path, name), package.open(name) as source:
        if to is None:
            found = _copied(source, None)
        else:
            to.parent.mkdir(parents=True, exist_ok=True)
            with to.open("wb") as target:
                found = _copied(source, target)
                target.flush()
                os.fsync(target.fileno())
        if found != digest:
            raise Fault("backup-damaged", path=str(path), value=name)


def files_beside(folder: Path) -> Iterator[tuple[str, Path]]:
    """The files that are kept beside a database, by the names they get; none half written."""
    for name in FILES:
        for path in sorted((folder / name).rglob("*")):
            if path.is_file() and not path.is_symlink() and not path.name.startswith("."):
                yield path.relative_to(folder).as_posix(), path


def place_of_file(folder: Path, name: str) -> Path:
    """Where a file of a backup belongs. Raises Fault for a name that leads anywhere else."""
    parts = PurePosixPath(name).parts
    odd = any(each in ("..", ".", "/") or "\\" in each or ":" in each for each in parts)
    if odd or len(parts) < 2 or parts[0] not in FILES:
        raise Fault("backup-damaged", path="", value=name)
    return folder.joinpath(*parts)


def room_for(folder: Path, size: int) -> None:
    """Raises Hindered where a disk has no room for so many bytes."""
    if shutil.disk_usage(folder).free < size:
        raise Hindered("disk-full", path=str(folder))


def _manifest(package: zipfile.ZipFile, path: Path) -> Manifest:
    if package.getinfo(MANIFEST).file_size > _MOST_LISTED:
        raise Fault("backup-damaged", path=str(path), value=MANIFEST)
    told = json.loads(package.read(MANIFEST))
    if not isinstance(told, dict) or told.pop("form", None) != FORM:
        raise Fault("backup-foreign", path=str(path))
    if set(told) != {each.name for each in fields(Manifest)} or told["kind"] not in DATABASE:
        raise Fault("backup-damaged", path=str(path), value=MANIFEST)
    return Manifest(**{**told, "changes": tuple(told["changes"])})


@contextmanager
def _readable(path: Path, name: str) -> Iterator[None]:
    try:
        yield
    except Fault:
        raise
    except _UNREADABLE as problem:
        raise Fault("backup-damaged", path=str(path), value=name) from problem


def _begins_otherwise(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) != b"PK\x03\x04"


def _copied(source: IO[bytes], target: IO[bytes] | None) -> str:
    """Copy to the end; the SHA-256 of what came."""
    digest = hashlib.sha256()
    while part := source.read(_AT_ONCE):
        digest.update(part)
        if target is not None:
            target.write(part)
    return digest.hexdigest()
