"""Closing a month: everything is looked at, then frozen, signed and chained in one transaction."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from django.db import transaction

import cierre
from cierre.calendars.period import Period
from cierre.close.certificate_place import signing_of_pdf
from cierre.close.chain import Signed, sign
from cierre.close.entry import Allowance, Entry, Kind, digest_of, read_entry
from cierre.close.keys import Signer, short
from cierre.close.tree import root_of
from cierre.fault import Fault
from cierre.office import chain, logbook, store
from cierre.office.archive import Archive
from cierre.office.changes import RecordedMeanwhile
from cierre.office.closing_told import drafting
from cierre.office.closings import append, chain_of, last_of, standing_closes
from cierre.office.directory import closed_through, read_directory
from cierre.office.freezing import (
    frozen_files,
    frozen_office,
    frozen_records,
    frozen_statements,
    scopes_of,
)
from cierre.office.made_from import last_link, program
from cierre.office.models import Link, Office
from cierre.office.obstacles import Obstacle, obstacles
from cierre.office.recording import refuse_elsewhere
from cierre.office.stamping import authority_of
from cierre.office.unclean import writing
from cierre.office.writing import Draft
from cierre.sources.said import moment_said

_DONE: Mapping[Kind, str] = {
    "reopening": "reopened",
    "key": "key-replaced",
    "erasure": "forgotten",
}
"""What the log calls an entry that stands alone."""

_AGAIN: Final = 3
"""How often it is begun once more, since somebody else was recording meanwhile."""

Progress = Callable[[str, int, int], None]
"""Told what is being done (``checking``, ``freezing``), how much of it is done, and of how much."""


def untold(_doing: str, _done: int, _of: int) -> None:
    """Progress that nobody asked for."""


@dataclass(frozen=True)
class Closed:
    """What a close would do, or has done: ``entry`` is None while something is in the way.

    ``obstacles`` are those that nobody allowed; ``allowed`` those that somebody answers for.
    """

    obstacles: tuple[Obstacle, ...]
    allowed: tuple[Obstacle, ...] = ()
    entry: Entry | None = None
    digest: str = ""


def close(
    archive: Archive,
    office: str,
    period: str,
    signer: Signer | None,
    who: str,
    allowances: Sequence[Allowance] = (),
    progress: Progress = untold,
    *,
    clock_is_right: bool = False,
) -> Closed:
    """Close a month, or say all that is in the way; then, and without a signer, nothing is written.

    Nothing is frozen but what the records were when they were looked at: who records something
    meanwhile makes it be begun anew. Raises Fault; RecordedMeanwhile when somebody always does.
    An entry with an earlier time than the one before it is refused unless the ``clock_is_right``:
    then it says by how much (``clock_back``, seconds).
    """
    return _anew(
        lambda: _close(archive, office, period, signer, who, allowances, progress, clock_is_right)
    )


def _close(
    archive: Archive,
    office: str,
    period: str,
    signer: Signer | None,
    who: str,
    allowances: Sequence[Allowance],
    progress: Progress,
    right: bool,
) -> Closed:
    directory, month = archive.directory(office), Period.parse(period)
    refuse_elsewhere(directory)
    if month.kind != "month":
        raise Fault("no-month", value=period)
    link, archive = last_link(office), archive.closing(month)
    common, statements = archive.prepared(office, period, scopes_of(archive, directory, period))
    progress("checking", 0, 0)
    today = datetime.now(ZoneInfo(directory.time_zone)).date()
    found = obstacles(archive, directory, month, statements, today)
    left = tuple(each for each in found if not each.allowed(allowances))
    allowed = tuple(each for each in found if each.allowed(allowances))
    if left or signer is None:
        return Closed(left, allowed)
    last = last_of(office)
    _refuse_other_key(signer, last)
    signing = signing_of_pdf(authority_of())
    made = _timely(_entry(office, "close", month.id, who, signer), last, right)
    contents = {**dict(frozen_office(directory)), **dict(frozen_records(directory, month))}
    entry = replace(
        made,
        corrects=_corrected(office, month.id),
        exceptions=tuple(allowances),
    )
    common = replace(common, closing=drafting(directory, entry, chain_of(office)))
    drafts: dict[str, Draft] = {}
    for done, statement in enumerate(statements.values()):
        progress("freezing", done, 2 * len(statements))
        for name, content, draft in frozen_statements(common, [statement]):
            contents[name] = content
            drafts |= {name: draft} if draft else {}
    closed = _signed(entry, contents, signer, last)
    files: dict[str, bytes] = {}
    for done, (name, draft) in enumerate(drafts.items(), len(statements)):
        progress("freezing", done, 2 * len(statements))
        files |= dict(frozen_files(office, {name: draft}, contents, closed, signing))
    of_files = replace(
        _entry(office, "files", month.id, who, signer), corrects=read_entry(closed.content).number
    )
    issued = _signed(_timely(of_files, closed, right), files, signer, closed)
    _write(office, [(closed, contents), (issued, files)], month.key, link, last)
    logbook.note("close", "closed", who, office=office, period=month.id, about=issued.digest)
    return Closed((), allowed, read_entry(closed.content), issued.digest)


def reopen(
    office: str,
    period: str,
    signer: Signer,
    who: str,
    reason: str,
    *,
    clock_is_right: bool = False,
) -> Closed:
    """Open the last closed month again, for a reason; what was closed stays in the chain.

    Raises Fault for another month, and without a reason; else as ``close`` does.
    """
    return _anew(lambda: _reopen(office, period, signer, who, reason, clock_is_right))


def _reopen(office: str, period: str, signer: Signer, who: str, reason: str, right: bool) -> Closed:
    month = Period.parse(period)
    if not reason.strip():
        raise Fault("reopening-reason")
    closes = standing_closes(office)
    last = max(closes, default="")
    if month.id != last:
        raise Fault("reopening-last", value=month.id, last=last or "—")
    before = max((each for each in closes if each != last), default="")
    through = Period.parse(before).key if before else 0
    entry = replace(
        _entry(office, "reopening", month.id, who, signer),
        reason=reason.strip(),
        corrects=closes[last].number,
    )
    return _written_alone(entry, signer, through, right)


def replace_key(
    office: str,
    now: Signer,
    after: Signer,
    who: str,
    reason: str,
    *,
    clock_is_right: bool = False,
) -> Closed:
    """Have another key sign from here on; the one that signs now says so.

    Raises Fault without a close, for which any key may be the first, and without a reason; else as
    ``close`` does.
    """
    return _anew(lambda: _replace_key(office, now, after, who, reason, clock_is_right))


def _replace_key(
    office: str, now: Signer, after: Signer, who: str, reason: str, right: bool
) -> Closed:
    if not reason.strip():
        raise Fault("key-reason")
    if last_of(office) is None:
        raise Fault("key-unused")
    entry = replace(
        _entry(office, "key", "", who, now), reason=reason.strip(), new_key=after.public
    )
    return _written_alone(entry, now, closed_through(office), right)


def _anew(do: Callable[[], Closed]) -> Closed:
    """Do it, and again where somebody recorded something meanwhile."""
    for _ in range(_AGAIN):
        try:
            return do()
        except RecordedMeanwhile:
            continue
    return do()


def _timely(entry: Entry, last: Signed | None, right: bool) -> Entry:
    """The entry, if it is not of a time before the last one. Raises Fault, unless the clock that it
    has its time from is the right one: then it says by how much."""
    before = read_entry(last.content).at if last else 0
    if entry.at >= before:
        return entry
    if not right:
        zone = read_directory(entry.office).time_zone
        now, then = (moment_said(each, zone) for each in (entry.at, before))
        raise Fault("clock-back", value=now, last=then)
    return replace(entry, told={**entry.told, "clock_back": before - entry.at})


def write_erasure(
    office: str,
    signer: Signer,
    who: str,
    told: Mapping[str, int],
    contents: Mapping[str, bytes],
    change: Callable[[], None],
    link: str,
) -> Closed:
    """Make the ``change`` that an erasure is, and write its entry with what it leaves in the place
    of what it took away: both, or nothing. ``link`` is the last link when it was looked what is to
    be changed. Raises RecordedMeanwhile."""
    last = last_of(office)
    _refuse_other_key(signer, last)
    entry = replace(_entry(office, "erasure", "", who, signer), told=dict(told))
    signed = _signed(entry, contents, signer, last)
    _write(office, [(signed, contents)], closed_through(office), link, last, change)
    logbook.note("close", "forgotten", who, office=office, about=signed.digest)
    return Closed((), (), read_entry(signed.content), signed.digest)


def _entry(office: str, kind: Kind, period: str, who: str, signer: Signer) -> Entry:
    made_by = {"version": cierre.__version__, "digest": program()}
    now = int(time.time())
    return Entry(
        office, 0, kind, period, now, who, signer.public, program=made_by, records=_records(office)
    )


def _signed(
    entry: Entry, contents: Mapping[str, bytes], signer: Signer, last: Signed | None
) -> Signed:
    digests = {name: digest_of(content) for name, content in contents.items()}
    return sign(replace(entry, contents=root_of(digests), frozen=len(digests)), signer, last)


def _written_alone(entry: Entry, signer: Signer, through: int, right: bool = False) -> Closed:
    """Write an entry that freezes nothing."""
    last, link = last_of(entry.office), last_link(entry.office)
    _refuse_other_key(signer, last)
    signed = sign(_timely(entry, last, right), signer, last)
    _write(entry.office, [(signed, {})], through, link, last)
    logbook.note(
        "close",
        _DONE[entry.kind],
        entry.who,
        office=entry.office,
        period=entry.period,
        about=signed.digest,
    )
    return Closed((), (), read_entry(signed.content), signed.digest)


def _write(
    office: str,
    entries: Sequence[tuple[Signed, Mapping[str, bytes]]],
    through: int,
    link: str,
    last: Signed | None,
    change: Callable[[], None] = lambda: None,
) -> None:
    """Write entries and what they froze, with the ``change`` that they tell of, if nothing was
    recorded, and nothing else closed, since they were made. Raises RecordedMeanwhile."""
    with writing(), transaction.atomic():
        store.lock()
        if last_link(office) != link or last_of(office) != last:
            raise RecordedMeanwhile
        before = chain.begin(office)
        change()
        for signed, contents in entries:
            append(signed, contents)
        Office.objects.filter(id=office).update(closed_through=through)
        chain.extend(before)


def _refuse_other_key(signer: Signer, last: Signed | None) -> None:
    """Raises Fault when another key signs the office's closes."""
    entry = read_entry(last.content) if last else None
    signs = (entry.new_key or entry.key) if entry else signer.public
    if signer.public != signs:
        raise Fault("key-other", value=short(signer.public), other=short(signs))


def _corrected(office: str, period: str) -> int:
    """The last close of a month that was reopened since; 0 when it was never closed."""
    entries = (read_entry(each.content) for each in chain_of(office))
    numbers = (each.number for each in entries if (each.kind, each.period) == ("close", period))
    return max(numbers, default=0)


def _records(office: str) -> dict[str, str | int]:
    last = Link.objects.filter(office=office).order_by("-number").first()
    return {"number": last.number, "digest": last.digest} if last else {}
