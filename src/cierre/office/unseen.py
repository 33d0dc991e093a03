"""What is kept from who asks: how that is said, and the groups whose figures are one person's."""

from __future__ import annotations

from typing import Final

from cierre.book import Book
from cierre.calendars.period import Period
from cierre.directory import Directory
from cierre.fault import Fault
from cierre.statement.sight import View
from cierre.statement.small_groups import shown


def unseen(book: Book, asked: str, view: View) -> Fault:
    """What is told to somebody who asks for records of a book that their view does not show."""
    if view == "own":
        return Fault("nothing-private", value=asked)
    if view == "audited" and book.sight != "private":
        return Fault("persons-withheld", value=asked)
    return Fault("figure-private", value=asked)


def groups_of_one(directory: Directory, period: Period) -> frozenset[str]:
    """The scopes (``unit:north``, ``office``) whose figures would tell those of one person: nobody
    else belongs to them on the days of a period, or to what is left of them when groups that lie in
    them are taken away."""
    own: dict[str, set[str]] = {"": set(), **{each.id: set() for each in directory.units}}
    for person in directory.people:
        units = {
            each.unit
            for each in person.memberships
            if each.since <= period.last_day
            and (each.until is None or each.until > period.first_day)
        }
        for unit in units or ({""} if not person.memberships else set()):
            own.setdefault(unit, set()).add(person.id)
    inside = {each.id: directory.subtree(each.id) - {each.id} for each in directory.units}
    inside[""] = frozenset(inside)
    told = shown({each: frozenset(people) for each, people in own.items()}, inside, _NOT_ALONE)
    return frozenset(f"unit:{each}" if each else "office" for each in {*own} - told)


_NOT_ALONE: Final = 2
