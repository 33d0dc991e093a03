"""Statements that are there when they are asked for: kept, and made anew by whoever has time.

A kept statement is made from the office's records and settings, whose last link it names, and by
a program. As long as both are what they were it is the statement that would be made. One that is
outdated is given all the same, and says so; one of another program is made anew.
"""

from __future__ import annotations

import json
import time
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from threading import Lock
from typing import Final

from cierre.calendars.period import Period
from cierre.fault import NotFound
from cierre.office.archive import Archive
from cierre.office.at_hand import AtHand, found, stands, take
from cierre.office.database import open_uri
from cierre.office.kept_rows import Key, Made, asked_since, forget, forget_one, made_from
from cierre.office.made_from import program
from cierre.office.making import WAIT, making
from cierre.office.recorded_months import months_with_records
from cierre.office.scope_names import parse_scope
from cierre.statement.as_lists import reading, writing
from cierre.statement.canonical import to_json, written_digest
from cierre.statement.model import Statement
from cierre.statement.sight import View

ASKED_LATELY: Final = 35
"""Days after which a statement that nobody asked for is not made anew any more."""

_AGAIN: Final = 3
"""How often statements are made anew since somebody recorded meanwhile."""

_LAST_MONTHS: Final = 2

_BETWEEN: Final = b"\n"
"""No JSON has one in it."""


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
    if there := _found(key):
        return there
    place = (open_uri(), office, key.period)
    with _wanting:
        _wanted[place].add(key)
    with making(office, key.period):
        if there := _found(key):
            return there
        with _wanting:
            others = _wanted.pop(place, set()) - {key}
        further = _known(archive, office, others) if others else []
        made = _make(archive, [key, *further])
    return made[key]


def kept_statements(
    archive: Archive, office: str, period: str, views: Mapping[str, View]
) -> Mapping[str, Kept]:
    """Those of several scopes, each in its view; what is not kept is made in one pass. Raises
    Fault."""
    period = Period.parse(period).id
    keys = [Key(office, period, scope, view) for scope, view in views.items()]
    known = {key: there for key in keys if (there := _found(key))}
    if len(known) < len(keys):
        with making(office, period):
            known |= {key: there for key in keys if key not in known and (there := _found(key))}
            missing = [key for key in keys if key not in known]
            if missing:
                known |= _make(archive, missing)
    return {key.scope: known[key] for key in keys}


def refresh(
    archive: Archive, office: str, period: str, wait: float = WAIT, also: Iterable[str] = ()
) -> tuple[str, ...]:
    """Make anew, in one pass, the office's statement of a period and those lately asked for.

    Those of the scopes that are named ``also`` are made with them. Returns the scopes of those that
    were outdated; none when another makes them, for which it is waited so many seconds. Raises
    Fault.
    """
    period = Period.parse(period).id
    with making(office, period, wait) as mine:
        if not mine:
            return ()
        forget(office, period, ASKED_LATELY)
        asked = asked_since(ASKED_LATELY, office, period)
        named = (Key(office, period, scope) for scope in also)
        wanted = dict.fromkeys([Key(office, period), *asked, *named])
        known = _known(archive, office, wanted)
        for gone in wanted.keys() - {*known}:
            forget_one(gone)
        outdated = [key for key in known if not stands(key)]
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
    """What is there of a statement; None when nothing is."""
    there = found(key, _read)
    return None if there is None else _kept(*there)


@dataclass(frozen=True)
class _Told:
    """A statement and its canonical bytes."""

    statement: Statement
    content: bytes


def _read(content: bytes) -> _Told:
    """Its canonical bytes, and the statement in the order that it is reported in."""
    canonical, _, whole = content.partition(_BETWEEN)
    try:
        return _Told(reading(Statement)(json.loads(whole)), canonical)
    except (KeyError, TypeError) as problem:
        raise ValueError("This is no statement that this program wrote.") from problem


def _kept(there: AtHand[_Told], current: bool) -> Kept:
    made, told = there.made, there.value
    return Kept(told.statement, told.content, made.digest, made.made, current)


def _make(archive: Archive, keys: Iterable[Key]) -> dict[Key, Kept]:
    """Make and keep statements of an office's period, in one pass.

    What somebody records meanwhile makes them be made again: all are made from the same records.
    """
    wanted = [*keys]
    for _ in range(_AGAIN):
        link = made_from(wanted[0])
        made = _made(archive, wanted, link)
        if made_from(wanted[0]) == link:
            take(made)
            return {each.made.key: _kept(each, each.current(link)) for each in made}
    return {each.made.key: _kept(each, False) for each in made}


def _made(archive: Archive, keys: list[Key], link: str) -> list[AtHand[_Told]]:
    office, period = keys[0].office, keys[0].period
    directory = archive.said(office, period, [key.scope for key in keys]).directory
    scopes = {key.scope: parse_scope(key.scope, directory) for key in keys}
    views = archive.in_views(office, period, scopes)
    made = []
    for key in keys:
        statement = views[key.view][scopes[key.scope]]
        content, lasting = to_json(statement), statement.balanced and not directory.ledger
        digest, now = written_digest(content), int(time.time())
        whole = json.dumps(writing(Statement)(statement), ensure_ascii=False).encode()
        both = content + _BETWEEN + whole
        one = Made(key, both, digest, link, program(), now, lasting)
        made.append(AtHand.of(one, _Told(statement, content)))
    return made


def _known(archive: Archive, office: str, keys: Iterable[Key]) -> list[Key]:
    """Those whose scopes the office has, of keys of one period. Raises NotFound."""
    several, known = [*keys], []
    if not several:
        return []
    scopes = [key.scope for key in several]
    directory = archive.said(office, several[0].period, scopes).directory
    for key in several:
        try:
            parse_scope(key.scope, directory)
        except NotFound:
            continue
        known.append(key)
    return known
