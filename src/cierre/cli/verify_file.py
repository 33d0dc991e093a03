"""``cierre verify informe.pdf``: whether a report's file says what was closed."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from babel.dates import format_datetime

from cierre.calendars.period import Period
from cierre.cli.saying import say
from cierre.close.carrying import KINDS, Read, Unlike, read_file
from cierre.close.entry import Entry
from cierre.close.keys import short
from cierre.fault import Fault, NotFound
from cierre.office.archive import Archive, open_archive
from cierre.office.closings import chain_of, standing_closes
from cierre.office.verifying import Finding, verify
from cierre.report.numbers import Formatter
from cierre.spoken import spoken_language


@dataclass(frozen=True)
class FileTold:
    """What a file is found to be: what it says of itself, what the office's records say of the
    close, and whether that is the one that stands; None: the records are not at hand."""

    read: Read
    records: tuple[Finding, ...] = ()
    stands: bool | None = None
    replaced: int = 0

    @property
    def right(self) -> bool:
        """Whether nothing is otherwise."""
        return not self.read.unlike and not self.records and self.stands is not False


def is_file(target: str) -> bool:
    """Whether a report's file is meant and no office."""
    return Path(target).suffix.lower().removeprefix(".") in KINDS


def told_of_file(path: Path, key: str, data: str) -> FileTold:
    """Read a file and, where the data are at hand, the close that it is of. Raises Fault."""
    if not path.is_file():
        raise NotFound("no-file", value=str(path))
    kind = path.suffix.lower().removeprefix(".")
    read = read_file(kind, path.read_bytes(), key)
    archive = _at_hand(data)
    if archive is None:
        return FileTold(read)
    entry, office = read.entry, read.entry.office
    try:
        archive.directory(office)
    except NotFound:
        return FileTold(read)
    there = any(each.digest == read.digest for each in chain_of(office))
    found = tuple(each for each in verify(archive, office) if each.period in ("", entry.period))
    standing = standing_closes(office).get(entry.period)
    replaced = standing.number if standing and standing.number != entry.number else 0
    return FileTold(read, found, there, replaced)


def file_said(path: Path, told: FileTold) -> list[str]:
    """What a file is, in lines; what is not right is told by ``unlike_said``."""
    entry, formatter = told.read.entry, Formatter(spoken_language())
    said = [
        say(
            "file-of",
            file=path.name,
            title=told.read.report.title if told.read.report else entry.office,
            month=formatter.period(Period.parse(entry.period).id),
            number=entry.number,
            at=_moment(entry),
            who=entry.who,
        )
    ]
    if told.right:
        said += [say("file-signed", about=each) for each in told.read.signed]
        if not told.read.signed:
            said.append(say("file-same" if told.read.same else "file-alike"))
    if told.replaced:
        said.append(say("file-replaced", number=told.replaced))
    said.append(say("file-key", key=entry.key, short=short(entry.key)))
    said.append(say("file-records" if told.stands else "file-alone"))
    return said


def unlike_said(unlike: Unlike) -> str:
    """What a file says otherwise than what was closed."""
    if unlike.proof:
        code = "other-key" if unlike.proof == "key" else unlike.proof
        return say(f"file-{code}", about=unlike.about)
    return say(f"file-{unlike.code}", about=unlike.about)


def told_as_json(told: FileTold) -> dict[str, Any]:
    """The same for a program."""
    problems = [{**asdict(each), "said": unlike_said(each)} for each in told.read.unlike]
    if told.stands is False:
        problems.append({"code": "not-in-the-chain", "said": say("file-not-in-the-chain")})
    return {
        "close": asdict(told.read.entry),
        "same": told.read.same,
        "signed": list(told.read.signed),
        "stands": told.stands,
        "replaced": told.replaced,
        "problems": problems,
    }


def _at_hand(data: str) -> Archive | None:
    """The data where they are; nothing is made for a file to be looked at."""
    if not data.startswith("postgresql://") and not Path(data).exists():
        return None
    try:
        return open_archive(data)
    except Fault:
        return None


def _moment(entry: Entry) -> str:
    return str(format_datetime(entry.at, "medium", locale=spoken_language()))
