"""A backup put into a new place, whole or not at all, and looked through there."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from tempfile import mkdtemp

from cierre.fault import Fault
from cierre.fault.hindrance import without_password
from cierre.office.archive import Archive
from cierre.office.backing_up import Progress
from cierre.office.backup_file import (
    DATABASE,
    Manifest,
    opened_backup,
    place_of_file,
    room_for,
    unpack,
)
from cierre.office.database import FILE, answered, known_changes, uri_of
from cierre.office.directory import office_ids
from cierre.office.models import Attachment
from cierre.office.server_tools import take_in
from cierre.office.typed.attachments import is_kept
from cierre.office.unopened import is_filled
from cierre.office.verifying import Finding, verify
from cierre.statement.model import Breach


@dataclass(frozen=True)
class OfficeFound:
    """What does not hold of an office that was restored: of its records, of its closes, and the
    names of files kept with items that are not there, or not what they were."""

    office: str
    breaches: tuple[Breach, ...]
    findings: tuple[Finding, ...]
    attachments: tuple[str, ...]

    @property
    def whole(self) -> bool:
        """Whether all of it holds."""
        return not (self.breaches or self.findings or self.attachments)


def restore(
    file: Path, data: Path | str, files: Path | None = None, progress: Progress = lambda _: None
) -> Manifest:
    """Put a backup into a folder, or a server's database, that is empty: all of it, or nothing.

    Every digest is verified before. ``files`` is the folder for a server's files. Raises Fault for
    a backup that is damaged, of a newer program or of another kind of database, and for a place
    where something is.
    """
    uri = uri_of(data)
    server = uri.startswith("postgresql://")
    with answered(uri):
        if is_filled(uri) or _has_files(files):
            raise Fault("restore-into-full", path=without_password(str(data)))
    with opened_backup(file) as (package, manifest):
        if (manifest.kind == "postgresql") != server:
            raise Fault("backup-other-kind", path=str(file), value=manifest.kind)
        if {*manifest.changes} - known_changes():
            raise Fault("backup-newer", path=str(file), value=manifest.version)
        named = DATABASE[manifest.kind]
        others = sorted(each for each in manifest.files if each != named)
        beside = files if server else Path(uri).parent
        if others and beside is None:
            raise Fault("restore-files", path=str(file))

        def put(name: str, at: Path) -> None:
            unpack(package, name, manifest.files[name], at)

        with _new_folder(None) if server else _new_folder(beside) as working:
            room_for(working, sum(each.file_size for each in package.infolist()))
            progress("database")
            put(named, working / (named if server else FILE))
            progress("files")
            place = beside if others else None
            beside_it = _new_folder(place) if server else nullcontext(working)
            with beside_it as folder:
                for name in others:
                    put(name, place_of_file(folder, name))
            if server:
                _take_in(uri, working / named, place)
    return manifest


def looked_through(archive: Archive, progress: Progress = lambda _: None) -> Iterator[OfficeFound]:
    """What does not hold of each office that is there now; ``progress`` is told its id."""
    for office in sorted(office_ids()):
        progress(office)
        yield _found(archive, office)


def _found(archive: Archive, office: str) -> OfficeFound:
    kept = Attachment.objects.filter(office=office).order_by("id")
    gone = tuple(f"{each.number}: {each.name}" for each in kept if not is_kept(each.sha256))
    breaches = (each for each in archive.check(office) if each.code != "attachment_damaged")
    # what is recounted is found by the check already, and files by their names
    findings = (each for each in verify(archive, office) if each.code != "recounted")
    return OfficeFound(office, tuple(breaches), tuple(findings), gone)


def _take_in(uri: str, dump: Path, files: Path | None) -> None:
    """The database comes last: what has none is restored anew."""
    try:
        take_in(uri, dump)
    except BaseException:
        if files is not None:
            shutil.rmtree(files, ignore_errors=True)
        raise


def _has_files(files: Path | None) -> bool:
    return files is not None and files.exists() and any(files.iterdir())


@contextmanager
def _new_folder(place: Path | None) -> Iterator[Path]:
    """A folder beside a place that takes it when all went well; whatever fails leaves nothing, and
    so does one without a place."""
    if place is not None:
        place.parent.mkdir(parents=True, exist_ok=True)
    made = Path(mkdtemp(prefix=f".{place.name}~", dir=place.parent) if place else mkdtemp())
    try:
        yield made
        if place is not None:
            if place.exists():
                # an empty one; anybody else's is not taken away
                place.rmdir()
            made.rename(place)
    finally:
        shutil.rmtree(made, ignore_errors=True)
