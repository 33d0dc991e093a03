"""Units and people of ``office.toml``: who belongs where, who leads, and since when."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import pairwise
from typing import TypeVar

from cierre.directory import Holidays, Lead, Membership, Person, Unit
from cierre.sources.office_hours import read_holidays, read_hours, tell_closed
from cierre.sources.office_ids import identified
from cierre.sources.toml_values import TomlPart

_Dated = TypeVar("_Dated", Lead, Membership)


def read_units(document: TomlPart, people: Iterable[str]) -> tuple[Unit, ...]:
    """The units, each under another or at the top, with their leads."""
    known = ("id", "name", "parent", "lead", "leads", "hours", "holidays")
    parts = [part.only(known) for part in document.parts("unit")]
    found = tuple(_unit(part, people) for part in parts)
    ids = identified(parts, found)
    for part, unit in zip(parts, found, strict=True):
        part.known("parent", {*ids, ""}, unit.parent)
    _tell_circles(parts, found)
    return found


def read_people(document: TomlPart, units: Iterable[str]) -> tuple[Person, ...]:
    """The people, each with the times they spent in units, several of them at once."""
    known = ("id", "name", "role", "unit", "since", "until", "memberships")
    parts = [part.only(known) for part in document.parts("person")]
    found = tuple(
        Person(p.text("id", None), p.text("name", None), p.text("role"), _memberships(p, units))
        for p in parts
    )
    identified(parts, found)
    return found


def _memberships(person: TomlPart, units: Iterable[str]) -> tuple[Membership, ...]:
    keys = ("unit", "since", "until", "main")
    dated = [part.only(keys) for part in person.parts("memberships")]
    own = [key for key in ("unit", "since", "until") if key in person.keys()]  # noqa: SIM118 (a part is no mapping)
    for key in own:
        person.exclusive(key, "memberships")
    if not dated and own:
        dated = [person]
    found = []
    for part in dated:
        unit, since = part.text("unit", None), part.day("since", None)
        part.known("unit", {*units, ""}, unit)
        if since is not None:
            until = part.day("until")
            _tell_backwards(part, since, until)
            mark = part.flag("main") if part is not person else False
            found.append(Membership(unit, since, until, "main" if mark else ""))
    found.sort(key=lambda each: each.since)
    for unit in {each.unit for each in found}:
        _in_turn(person, [each for each in found if each.unit == unit])
    _in_turn(person, [each for each in found if each.mark == "main"], "two-mains")
    return tuple(found)


def _unit(part: TomlPart, people: Iterable[str]) -> Unit:
    hours, special = read_hours(part.part("hours"))
    closed = read_holidays(part.part("holidays"), "none")
    tell_closed(part.part("hours"), special, closed.closed)
    return Unit(
        part.text("id", None),
        part.text("name", None),
        part.text("parent"),
        _leads(part, people),
        hours,
        special,
        None if closed == Holidays() else closed,
    )


def _leads(unit: TomlPart, people: Iterable[str]) -> tuple[Lead, ...]:
    unit.exclusive("lead", "leads")
    if "lead" in unit.keys():  # noqa: SIM118 (a part is no mapping)
        lead = unit.text("lead")
        unit.known("lead", {*people, ""}, lead)
        return (Lead(lead),) if lead else ()
    found = []
    for part in unit.parts("leads"):
        part.only(("person", "since", "until"))
        person, since, until = part.text("person", None), part.day("since"), part.day("until")
        part.known("person", {*people, ""}, person)
        _tell_backwards(part, since, until)
        found.append(Lead(person, since, until))
    return _in_turn(unit, found)


def _tell_backwards(part: TomlPart, since: date | None, until: date | None) -> None:
    if since is not None and until is not None and until <= since:
        part.tell("ends-before", "until", str(until), str(since))


def _in_turn(
    part: TomlPart, found: list[_Dated], message: str = "overlapping"
) -> tuple[_Dated, ...]:
    """Times in their order; a problem when one begins before the one before it has ended."""
    found.sort(key=lambda each: each.since or date.min)
    for earlier, later in pairwise(found):
        if earlier.until is None or later.since is None or earlier.until > later.since:
            part.tell(message, "", part.text("name"))
    return tuple(found)


def _tell_circles(parts: Sequence[TomlPart], units: Sequence[Unit]) -> None:
    """A problem for each unit that stands above itself."""
    parents = {unit.id: unit.parent for unit in units}
    for part, unit in zip(parts, units, strict=True):
        above, chain = unit.parent, [unit.id]
        while above in parents and above not in chain:
            chain.append(above)
            above = parents[above]
        if above == unit.id:
            part.tell("above-itself", "parent", unit.id, " → ".join([*chain, unit.id]))
