"""People and teams, changed one at a time, as ``pieces`` are.

The day on which something ends is the first on which it is no longer so.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from cierre.directory import Directory, Lead, Mark, Membership, Person, Unit
from cierre.fault import NotFound, offered
from cierre.office.pieces import new_id, without_names, without_scope


def add_person(office: Directory, name: str, role: str = "", id_: str = "") -> Directory:
    """A person more, of no team yet; the id is made of the name when none is given."""
    made = Person(id_ or new_id(name, (each.id for each in office.people)), name, role)
    return replace(office, people=(*office.people, made))


def rename_person(office: Directory, person: str, name: str, role: str | None = None) -> Directory:
    """A person by another name, and in another role unless that is None."""
    found = _person(office, person)
    return _with_person(
        office, replace(found, name=name, role=found.role if role is None else role)
    )


def remove_person(office: Directory, person: str) -> Directory:
    """Without a person and their targets; whoever records name cannot be taken away."""
    found = _person(office, person)
    left = tuple(each for each in office.people if each != found)
    return without_scope(replace(office, people=left), "person", person)


def close_person(office: Directory, person: str, until: date) -> Directory:
    """A person who is no longer there from a day on: what they are of, and lead, ends by then."""
    found = _person(office, person)
    ended = tuple(
        _until(each, until) for each in _said(found) if each.since < until
    )  # fmt: skip
    office = _with_person(office, replace(found, memberships=ended))
    for unit in office.units:
        if any(each.person == person for each in unit.leads):
            leads = tuple(
                _lead_until(each, until) if each.person == person else each
                for each in unit.leads
                if each.person != person or each.since is None or each.since < until
            )
            office = _with_unit(office, replace(unit, leads=leads))
    return office


def join(
    office: Directory,
    person: str,
    unit: str,
    since: date,
    until: date | None = None,
    *,
    main: bool = False,
) -> Directory:
    """A person in a team as well, from a day on; what records alone told of them is then said."""
    found, mark = _person(office, person), _mark(main)
    made = (*_said(found), Membership(_unit(office, unit).id, since, until, mark))
    ordered = tuple(sorted(made, key=lambda each: each.since))
    return _with_person(office, replace(found, memberships=ordered))


def leave(office: Directory, person: str, unit: str, until: date) -> Directory:
    """A person no longer in a team from a day on; one that begins later is gone."""
    found = _person(office, person)
    left = tuple(
        _until(each, until) if each.unit == unit else each
        for each in found.memberships
        if each.unit != unit or each.since < until
    )
    return _with_person(office, replace(found, memberships=left))


def transfer(office: Directory, person: str, unit: str, day: date, origin: str = "") -> Directory:
    """A person in another team from a day on, and no longer in ``origin``, or in any other."""
    found = _person(office, person)
    main = any(each.covers(day) and each.mark == "main" for each in found.memberships)
    for each in dict.fromkeys(each.unit for each in found.memberships):
        if origin in ("", each):
            office = leave(office, person, each, day)
    return join(office, person, unit, day, main=main)


def set_main(office: Directory, person: str, unit: str, day: date) -> Directory:
    """The team that is a person's main one on a day, of those they are of then."""
    found = _person(office, person)
    marked = tuple(
        replace(each, mark=_mark(each.unit == unit)) if each.covers(day) else each
        for each in found.memberships
    )
    return _with_person(office, replace(found, memberships=marked))


def add_unit(office: Directory, name: str, parent: str = "", id_: str = "") -> Directory:
    """A team more, under another or at the top."""
    made = Unit(id_ or new_id(name, (each.id for each in office.units)), name, parent)
    return replace(office, units=(*office.units, made))


def rename_unit(office: Directory, unit: str, name: str) -> Directory:
    """A team by another name."""
    return _with_unit(office, replace(_unit(office, unit), name=name))


def move_unit(office: Directory, unit: str, parent: str) -> Directory:
    """A team under another; at the top when ``parent`` is empty."""
    return _with_unit(office, replace(_unit(office, unit), parent=parent))


def remove_unit(office: Directory, unit: str) -> Directory:
    """Without a team, its names and targets; whoever is of it is to be moved before."""
    found = _unit(office, unit)
    left = tuple(each for each in office.units if each != found)
    return without_names(without_scope(replace(office, units=left), "unit", unit), "unit", unit)


def set_lead(office: Directory, unit: str, person: str, since: date | None = None) -> Directory:
    """Who leads a team from a day on, or always: those who led it until then end there."""
    found, lead = _unit(office, unit), _person(office, person).id
    before = () if since is None else _led_until(found, since)
    return _with_unit(office, replace(found, leads=(*before, Lead(lead, since))))


def end_lead(office: Directory, unit: str, until: date) -> Directory:
    """A team that nobody leads from a day on."""
    found = _unit(office, unit)
    return _with_unit(office, replace(found, leads=_led_until(found, until)))


def _led_until(unit: Unit, day: date) -> tuple[Lead, ...]:
    begun = (each for each in unit.leads if each.since is None or each.since < day)
    return tuple(_lead_until(each, day) for each in begun)


def _lead_until(lead: Lead, day: date) -> Lead:
    return lead if lead.until is not None and lead.until <= day else replace(lead, until=day)


def _until(membership: Membership, day: date) -> Membership:
    ended = membership.until is not None and membership.until <= day
    return membership if ended else replace(membership, until=day)


def _said(person: Person) -> tuple[Membership, ...]:
    """What settings say: of what records alone tell nothing, once they say anything."""
    return tuple(each for each in person.memberships if each.mark != "records")


def _mark(main: bool) -> Mark:
    return "main" if main else ""


def _person(office: Directory, person: str) -> Person:
    if person not in office.people_by_id:
        raise NotFound("no-person", value=person, names=offered(person, office.people_by_id) or "—")
    return office.people_by_id[person]


def _unit(office: Directory, unit: str) -> Unit:
    if unit not in office.units_by_id:
        raise NotFound("no-unit", value=unit, names=offered(unit, office.units_by_id) or "—")
    return office.units_by_id[unit]


def _with_person(office: Directory, made: Person) -> Directory:
    people = tuple(made if each.id == made.id else each for each in office.people)
    return replace(office, people=people)


def _with_unit(office: Directory, made: Unit) -> Directory:
    return replace(
        office, units=tuple(made if each.id == made.id else each for each in office.units)
    )
