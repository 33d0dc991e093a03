"""Statements that are there when they are asked for: kept, and made anew by whoever has time.

A kept statement is made from the office's records and settings, whose last link it names, and by
a program. As long as both are what they were it is the statement that would be made. One that is
outdated is given all the same, and says so. Nothing of it is evidence: what is signed is made anew.
"""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from threading import Lock
from typing import Final

from cierre.calendars.period import Period
from cierre.fault import NotFound
from cierre.office.archive import Archive
from cierre.office.database import open_uri
from cierre.office.kept_rows import (
    Key,
    Made,
    Row,
    asked_since,
    content_of,
    forget,
    forget_one,
    keep,
    look_up,
    remember_asked,
)
from cierre.office.made_from import BELIEVED, last_link, program
from cierre.office.making import WAIT, making
from cierre.office.recent import Recent
from cierre.office.recorded_months import months_with_records
from cierre.office.scope_names import parse_scope
from cierre.statement.canonical import from_known, to_json, written_digest
from cierre.statement.model import Statement
from cierre.statement.sight import View

ASKED_LATELY: Final = 35
"""Days after which a statement that nobody asked for is not made anew any more."""

_AGAIN: Final = 3
"""How often statements are made anew since somebody recorded meanwhile."""

_LAST_MONTHS: Final = 2

_AT_HAND: Final = 8_000_000
"""Bytes of statements that a process has at hand; as objects they take about ten times as much."""


@dataclass(frozen=True)
class Kept:
    """A statement with its canonical bytes and the digest in them (``sha256:…``).

    ``made`` is when, in seconds since 1970. It is ``current`` when nothing was recorded since and
    no setting changed; of records that are kept elsewhere, when it is a few minutes old at most.
    """

    statement: Statement
    content: bytes
    digest: str
    made: int
    current: bool


@dataclass(frozen=True)
class _AtHand:
    """A statement that a process has read or made, and how it stands in the database."""

    made: Made
    seal: str
    statement: Statement

    def goes_for(self, row: Row | None, link: str) -> bool:
        """Whether it is what a row says, or is later and could not be kept."""
        if row is not None and self.seal == row.seal:
            return True
        return self.made.chain == link and (row is None or self.made.made > row.made)

    def kept(self, link: str) -> Kept:
        """It, as it is now that the office's last link is another, or the same."""
        made = self.made
        current = (made.chain, made.program) == (link, program()) and (
            made.lasting or time.time() - made.made <= BELIEVED
        )
        return Kept(self.statement, made.content, made.digest, made.made, current)


recent: Recent[tuple[str, Key], _AtHand] = Recent(_AT_HAND)
_wanted: dict[tuple[str, str, str], set[Key]] = defaultdict(set)
_wanting = Lock()


def kept_statement(
    archive: Archive, office: str, period: str, scope: str = "office", view: View = "signed"
) -> Kept:
    """The statement of a scope (``person:ana``) and a period (``2026-08``), at once if it is kept.

    One that is outdated is given as it is: ``refresh`` makes it anew. What is not kept is made,
    with all that others wait for meanwhile. Raises Fault.
    """
    key = Key(office, Period.parse(period).id, scope, view)
    if found := _found(key):
        return found
    place = (open_uri(), office, key.period)
    with _wanting:
        _wanted[place].add(key)
    with making(office, key.period):
        if found := _found(key):
            return found
        with _wanting:
            others = _wanted.pop(place, set()) - {key}
        further = _known(archive, office, others) if others else []
        made = _make(archive, [key, *further])
    return made[key]


def refresh(archive: Archive, office: str, period: str, wait: float = WAIT) -> tuple[str, ...]:
    """Make anew, in one pass, the office's statement of a period and those lately asked for.

    Returns the scopes of those that were outdated; none when another makes them, for which it is
    waited so many seconds. Raises Fault.
    """
    period = Period.parse(period).id
    with making(office, period, wait) as mine:
        if not mine:
            return ()
        forget(office, period, ASKED_LATELY)
        wanted = dict.fromkeys([Key(office, period), *asked_since(ASKED_LATELY, office, period)])
        known = _known(archive, office, wanted)
        for gone in wanted.keys() - {*known}:
            forget_one(gone)
        outdated = [key for key in known if not _stands(key)]
        if outdated:
            _make(archive, outdated)
        return tuple(dict.fromkeys(key.scope for key in outdated))


def statements_after(office: str) -> tuple[str, ...]:
    """The periods that are to be refreshed once something was recorded, the last month first.

    They are the last months with records and those of which a statement was lately asked for.
    """
    asked = (key.period for key in asked_since(ASKED_LATELY, office))
    latest = reversed(months_with_records(office)[-_LAST_MONTHS:])
    return tuple(dict.fromkeys([*latest, *asked]))


def _found(key: Key) -> Kept | None:
    """What is kept, or was made here and could not be kept; None without either."""
    link, row = look_up(key)
    at_hand = recent.get((open_uri(), key))
    if at_hand is not None and at_hand.goes_for(row, link):
        if row is not None:
            remember_asked(row)
        return at_hand.kept(link)
    if row is None:
        return None
    read = _read(key, row)
    if read is None:
        forget_one(key)
        return None
    remember_asked(row)
    recent.put((open_uri(), key), read, len(read.made.content))
    return read.kept(link)


def _read(key: Key, row: Row) -> _AtHand | None:
    """What a row says; None when it is not as it was kept, or of a form that is no longer read."""
    content = content_of(key, row)
    if content is None:
        return None
    try:
        statement = from_known(content)
    except ValueError:
        return None
    made = Made(key, content, row.digest, row.chain, row.program, row.made, row.lasting)
    return _AtHand(made, row.seal, statement)


def _stands(key: Key) -> bool:
    found = _found(key)
    return found is not None and found.current


def _make(archive: Archive, keys: Iterable[Key]) -> dict[Key, Kept]:
    """Make and keep statements of an office's period, in one pass.

    What somebody records meanwhile makes them be made again: all are made from the same records.
    """
    wanted = [*keys]
    office = wanted[0].office
    for _ in range(_AGAIN):
        link = last_link(office)
        made = _made(archive, wanted, link)
        if last_link(office) == link:
            keep(each.made for each in made)
            for each in made:
                recent.put((open_uri(), each.made.key), each, len(each.made.content))
            return {each.made.key: each.kept(link) for each in made}
    return {each.made.key: each.kept("") for each in made}


def _made(archive: Archive, keys: list[Key], link: str) -> list[_AtHand]:
    office, period = keys[0].office, keys[0].period
    directory = archive.directory(office)
    scopes = {key.scope: parse_scope(key.scope, directory) for key in keys}
    views = archive.in_views(office, period, scopes)
    found = []
    for key in keys:
        statement = views[key.view][scopes[key.scope]]
        content, lasting = to_json(statement), statement.balanced and not directory.ledger
        digest, now = written_digest(content), int(time.time())
        made = Made(key, content, digest, link, program(), now, lasting)
        found.append(_AtHand(made, made.seal(), statement))
    return found


def _known(archive: Archive, office: str, keys: Iterable[Key]) -> list[Key]:
    """Those whose scopes the office still has. Raises NotFound."""
    directory, found = archive.directory(office), []
    for key in keys:
        try:
            parse_scope(key.scope, directory)
        except NotFound:
            continue
        found.append(key)
    return found
