"""Records as a help desk has them now: asked for what changed, read as files are, recorded.

A desk is read a slice at a time, those tickets first that changed first. How far it has been read
is written in the transaction that records them: whatever breaks in between, the next pull goes on
after what is recorded, and nothing is recorded twice or left out.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from cierre.directory import Directory
from cierre.fault import Fault, NotFound, offered
from cierre.fault.hindrance import fault_of_system
from cierre.office.changes import RecordedMeanwhile
from cierre.office.importing import Import, office_of, record_files, understand_files
from cierre.office.models import HelpDesk
from cierre.sources.desks.values import Page
from cierre.sources.fetching.all_desks import KINDS
from cierre.sources.fetching.slices import Desk, Slice

_AGAIN: Final = 3
"""How often a slice is read once more, since somebody else was recording meanwhile."""


@dataclass(frozen=True)
class Told:
    """What is said with a pull: ``said`` are answers to questions by their keys."""

    said: Mapping[str, str] = field(default_factory=dict)
    accept_changes: bool = False
    skip_bad_rows: bool = False
    language: str = ""


@dataclass(frozen=True)
class Pulled:
    """What one slice of a desk came to; ``made`` is None where it holds no records."""

    tickets: int
    made: Import | None

    @property
    def stopped(self) -> bool:
        """Whether something must be said or put right before the desk can be read on."""
        return self.made is not None and not (self.made.outcome and self.made.outcome.written)


def set_desk(office: str, name: str, kind: str, address: str, secret: str) -> HelpDesk:
    """Remember how a desk of an office is reached; what is left empty stays as it was.

    ``secret`` says where the secret is found. Another kind or address is read from its beginning.
    Raises Fault.
    """
    if not _is_name(name):
        raise Fault("desk-name", value=name)
    if kind and kind not in KINDS:
        raise NotFound("no-desk-kind", value=kind, names=offered(kind, KINDS))
    known = HelpDesk.objects.filter(office=office, name=name).first()
    desk = known or HelpDesk(office=office, name=name)
    if secret:
        # it is found now, so that a secret itself is never kept in its place
        secret_of(secret)
    new = (kind or desk.kind, address or desk.address)
    if not all(new):
        raise Fault("desk-incomplete", value=name, names=", ".join(KINDS))
    if new != (desk.kind, desk.address):
        desk.cursor = ""
    desk.kind, desk.address = new
    desk.secret = secret or desk.secret
    desk.save()
    return desk


def desks_of(office: str, name: str = "") -> tuple[HelpDesk, ...]:
    """The desks of an office, or the one of that name. Raises NotFound where there is none."""
    every = HelpDesk.objects.filter(office=office).order_by("name")
    found = tuple(each for each in every if name in ("", each.name))
    if not found:
        names = [each.name for each in every]
        code = "no-desk" if names else "no-desks"
        raise NotFound(code, value=name, office=office, names=offered(name, names))
    return found


def pull(desk: HelpDesk, office: Directory | None, told: Told) -> Iterator[Pulled]:
    """The slices of a desk, each once it is recorded, until one cannot be. Raises Fault."""
    reached = Desk(desk.address, secret_of(desk.secret))
    known = office
    for part in KINDS[desk.kind](reached, desk.cursor):
        pulled = _recorded(desk, part, known, told)
        yield pulled
        if pulled.stopped:
            return
        known = office_of(desk.office) or known


def secret_of(reference: str) -> str:
    """The secret that is found in an environment variable or a file. Raises Fault."""
    kind, _, where = reference.partition(":")
    if not reference:
        return ""
    if kind == "env" and where:
        if secret := os.environ.get(where, "").strip():
            return secret
        raise Fault("desk-secret-unset", value=where)
    if kind == "file" and where:
        try:
            return Path(where).read_text(encoding="utf-8").strip()
        except OSError as problem:
            raise fault_of_system(problem, where) from problem
    raise Fault("desk-secret")


def _recorded(desk: HelpDesk, part: Slice, known: Directory | None, told: Told) -> Pulled:
    with TemporaryDirectory(prefix="cierre-") as folder:
        file = Path(folder) / f"{desk.name}.json"
        _write(file, part.pages)
        for _ in range(_AGAIN):
            understood = understand_files([file], known, told.said, language=told.language)
            understood = replace(understood, directory=_named(understood.directory, known, desk))
            try:
                return _record(desk, part, understood, file, told)
            except RecordedMeanwhile:
                known = office_of(desk.office) or known
        raise Fault("desk-meanwhile", value=desk.name)


def _record(desk: HelpDesk, part: Slice, understood: Import, file: Path, told: Told) -> Pulled:
    def reached() -> None:
        desk.cursor, desk.pulled = part.cursor, int(time.time())
        desk.save()

    if not understood.rows and not understood.questions and not understood.problems:
        reached()
        return Pulled(part.tickets, None)
    made = record_files(
        understood,
        [file],
        skip_bad_rows=told.skip_bad_rows,
        accept_changes=told.accept_changes,
        partial=True,
        along=reached,
    )
    return Pulled(part.tickets, made)


def _named(made: Directory | None, known: Directory | None, desk: HelpDesk) -> Directory | None:
    """The office that begins with the desk, by the id that it is called by."""
    if made is None or known is not None:
        return made
    return replace(made, id=desk.office, name=desk.office.replace("_", " ").capitalize())


def _write(file: Path, pages: Sequence[Page]) -> None:
    with file.open("w", encoding="utf-8") as out:
        for page in pages:
            out.write(json.dumps(page, ensure_ascii=False, separators=(",", ":")))
            out.write("\n")


def _is_name(name: str) -> bool:
    """Whether a desk can be called so: it names a file, and what is recorded."""
    return bool(name) and len(name) <= 60 and name.replace("-", "").replace("_", "").isalnum()
