"""Whom a scope consists of: the teams below it and their people, as one reader sees them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from cierre.calendars.period import Period
from cierre.directory import Directory, Person
from cierre.web.data import archive
from cierre.web.place import Place


@dataclass(frozen=True)
class Member:
    """A scope of the tree: ``depth`` is how far below the top it stands."""

    scope: str
    name: str
    depth: int

    @property
    def kind(self) -> str:
        """``office``, ``unit`` or ``person``."""
        return self.scope.partition(":")[0]


def members_of(place: Place) -> tuple[Member, ...]:
    """The scope itself, the units below it and the people of each, in the office's order.

    People who belong to no unit that is shown stand at the end of the office's.
    """
    directory, kind = place.directory, place.scope.partition(":")[0]
    within = place.reader.within(directory.id, place.period.id)
    top = Member(place.scope, place.scope_name, 0)
    return tuple(each for each in (top, *_below(place, kind)) if within.covers(each.scope))


def people_of(place: Place) -> tuple[Person, ...]:
    """The people of the scope's units in the period, by name."""
    directory, (kind, _, name) = place.directory, place.scope.partition(":")
    if kind == "unit":
        found = _people(directory, directory.subtree(name), place.period)
    elif kind == "office":
        ids = {*archive().people(directory.id, place.period.id)}
        found = [each for each in directory.people if each.id in ids]
    else:
        found = []
    return tuple(sorted(found, key=lambda each: (each.name, each.id)))


def _below(place: Place, kind: str) -> Iterator[Member]:
    directory, name = place.directory, place.scope.partition(":")[2]
    told: set[str] = set()
    if kind == "unit":
        yield from _of_unit(directory, name, place.period, 1, told)
    if kind != "office":
        return
    for unit in directory.units:
        if not unit.parent:
            yield Member(f"unit:{unit.id}", unit.name, 1)
            yield from _of_unit(directory, unit.id, place.period, 2, told)
    for person in people_of(place):
        if person.id not in told:
            yield Member(f"person:{person.id}", person.name, 1)


def _of_unit(
    directory: Directory, unit: str, period: Period, depth: int, told: set[str]
) -> Iterator[Member]:
    """The people of a unit, then the units below it; who is in several is told in the first."""
    for person in _people(directory, [unit], period):
        if person.id not in told:
            told.add(person.id)
            yield Member(f"person:{person.id}", person.name, depth)
    for each in directory.units:
        if each.parent == unit:
            yield Member(f"unit:{each.id}", each.name, depth)
            yield from _of_unit(directory, each.id, period, depth + 1, told)


def _people(directory: Directory, units: Iterable[str], period: Period) -> list[Person]:
    wanted = set(units)
    return [
        person
        for person in directory.people
        if any(
            each.unit in wanted
            and each.since <= period.last_day
            and (each.until is None or each.until > period.first_day)
            for each in person.memberships
        )
    ]
