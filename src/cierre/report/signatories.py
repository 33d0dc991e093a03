"""Who prepares, reviews and approves a report: three people, none of them twice."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from cierre.directory import Directory
from cierre.statement.model import Scope


@dataclass(frozen=True)
class Signatories:
    """Names; one is empty where the office has nobody left for it, and the line is then empty."""

    author: str
    reviewer: str
    approver: str


@dataclass(frozen=True)
class Superiors:
    """Who prepares a report, and who may review it, the one whose turn it is first: ids of people,
    or names as the settings have them. The author is empty where nobody is named; reviewers are
    none where the office has nobody but the author."""

    author: str
    reviewers: tuple[str, ...]


def signatories(directory: Directory, scope: Scope, day: date) -> Signatories:
    """Who signs the report of a scope whose period ends on a day, by name.

    Nobody reviews or approves what is their own, or signs twice.
    """
    by = superiors(directory, scope, day)
    signing = [scope.name if scope.kind == "person" else named(directory, by.author)]
    for wanted in (by.reviewers, (directory.approver,)):
        names = (named(directory, each) for each in wanted)
        signing.append(next((name for name in names if name and name not in signing), ""))
    return Signatories(*signing)


def superiors(directory: Directory, scope: Scope, day: date) -> Superiors:
    """Who prepares the report of a scope whose period ends on a day, and to whom it goes.

    A person's is reviewed by who led their main unit then, or the unit above it, or where nobody
    did, another unit of theirs; a lead's by the office's manager, and where none is named by the
    office's reviewer; the manager's by nobody whom they lead. A unit's is prepared by its lead, and
    goes where a lead's goes. Nobody reviews their own.
    """
    lead = _lead(directory, scope, day)
    above = [directory.manager, directory.reviewer, directory.approver]
    if scope.kind == "person":
        author = scope.id
        leading = scope.id == directory.manager or _leads(directory, scope.id, day)
        reviewers = above if leading else [lead, *above]
    elif scope.kind == "unit" and lead:
        author, reviewers = lead, above
    else:
        author, reviewers = directory.author, [directory.reviewer, *above]
    own = {author, named(directory, author)}
    kept = (each for each in reviewers if each and not own & {each, named(directory, each)})
    return Superiors(author, tuple(dict.fromkeys(kept)))


def _lead(directory: Directory, scope: Scope, day: date) -> str:
    """Who leads the scope's unit on a day, or the nearest unit above that has a lead.

    A person's main unit goes before others of theirs.
    """
    people = directory.people_by_id
    own: tuple[str, ...] = (scope.id,) if scope.kind == "unit" else ()
    if scope.kind == "person" and scope.id in people:
        own = people[scope.id].last_units(day)
    return next((lead for unit in own if (lead := _lead_above(directory, unit, day))), "")


def _lead_above(directory: Directory, unit: str, day: date) -> str:
    units, seen = directory.units_by_id, set[str]()
    while unit in units and unit not in seen:
        seen.add(unit)
        if lead := units[unit].lead_on(day):
            return lead
        unit = units[unit].parent
    return ""


def _leads(directory: Directory, person: str, day: date) -> bool:
    return any(unit.lead_on(day) == person for unit in directory.leading.get(person, ()))


def named(directory: Directory, person: str) -> str:
    """The name of one of an office's people by their id; of anybody else what was given."""
    known = directory.people_by_id.get(person)
    return known.name if known else person
