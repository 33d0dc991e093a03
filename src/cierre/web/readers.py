"""Who reads: a person with their roles in offices, and what each role lets them do and see."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from typing import Literal, get_args
from zoneinfo import ZoneInfo

from cierre.calendars.period import Period
from cierre.directory import Directory, Lead, Membership
from cierre.fault import Fault
from cierre.office.directory import office_ids
from cierre.statement.sight import View
from cierre.web.data import archive
from cierre.web.models import Sample

Role = Literal["agent", "lead", "manager", "auditor", "administrator"]
Rule = Literal[
    "open", "entered", "begin", "bring", "read", "items", "scope", "record", "write", "import",
    "settings", "people", "audit", "compare", "mail", "review", "log", "close", "closes",
]  # fmt: skip
"""What is asked of who opens a page.

open      nothing: the door, and what browsers fetch before it
entered   to have come in
begin     to begin an office
bring     to begin an office, or to bring files to one
read      to belong to the office
items     to see items of the office: all, or those of one's own and one's units
scope     to see the figures of the scope in the address
record    to enter and move items of the office
write     to write in the report of the scope in the address
import    to bring files to the office, and take them back
settings  to change the office's settings
people    to say who comes in, and as what
audit     to have written reports of the office audited
compare   to see the scope in the address beside others
review    to do what the review of the report of the scope in the address lets one do
mail      to send people of the scope in the address their own reports
log       to read who signed in, read, took away or changed what
close     to close a month of the office, and to open it again
closes    to see what was closed, by whom, and whether it holds
"""

ROLES: Mapping[str, Role] = {each: each for each in get_args(Role)}
_WORKING: frozenset[Role] = frozenset({"agent", "lead", "manager"})
_COMPARING: frozenset[Role] = frozenset({"lead", "manager", "auditor"})
_SEEING = _WORKING | _COMPARING
_ALLOWED: Mapping[Rule, frozenset[Role]] = {
    "begin": frozenset({"administrator"}),
    "bring": frozenset({"manager", "administrator"}),
    "read": frozenset(ROLES.values()),
    "items": _SEEING,
    "scope": _SEEING,
    "record": _WORKING,
    "write": _WORKING,
    "import": frozenset({"manager"}),
    "settings": frozenset({"manager", "administrator"}),
    "people": frozenset({"administrator"}),
    "audit": _SEEING,
    "compare": _COMPARING,
    "mail": frozenset({"lead", "manager"}),
    "review": _WORKING,
    "log": frozenset({"manager", "auditor", "administrator"}),
    "close": frozenset({"manager"}),
    "closes": frozenset({"manager", "auditor", "administrator"}),
}
_OF_SCOPES: frozenset[Rule] = frozenset({"scope", "write", "compare", "mail", "review"})


@dataclass(frozen=True)
class Standing:
    """What somebody is in an office: their role, the ``unit`` that a lead leads beside those that
    the office's settings say, and who of the office's people they are."""

    office: str
    role: Role
    unit: str = ""
    person: str = ""


@dataclass(frozen=True)
class Within:
    """What of an office somebody sees: ``everything``, or what some units and people have."""

    everything: bool = False
    units: frozenset[str] = frozenset()
    people: frozenset[str] = frozenset()

    def covers(self, scope: str) -> bool:
        """Whether all of a scope (``person:ana``) lies within it."""
        kind, _, name = scope.partition(":")
        within = {"unit": self.units, "person": self.people}
        return self.everything or name in within.get(kind, ())

    def __or__(self, other: Within) -> Within:
        everything = self.everything or other.everything
        return Within(everything, self.units | other.units, self.people | other.people)


@dataclass(frozen=True)
class Reader:
    """Who asks. On one's own machine whoever has entered is the ``owner`` and may do everything;
    of a team each has their standings, and an ``administrator`` of the site is one of each
    office."""

    name: str = ""
    entered: bool = False
    owner: bool = False
    administrator: bool = False
    standings: tuple[Standing, ...] = ()
    _seen: dict[tuple[str, str, Rule], Within] = field(
        default_factory=dict, repr=False, compare=False
    )
    _read: dict[str, Directory] = field(default_factory=dict, repr=False, compare=False)

    @cached_property
    def _there(self) -> tuple[str, ...]:
        hidden = {*Sample.objects.filter(state="hidden").values_list("office", flat=True)}
        return tuple(each for each in office_ids() if each not in hidden)

    @cached_property
    def _by_office(self) -> Mapping[str, tuple[Standing, ...]]:
        there = self._there
        found: dict[str, tuple[Standing, ...]] = {}
        if self.administrator:
            found = {each: (Standing(each, "administrator"),) for each in there}
        for each in self.standings:
            if each.office in there:
                found[each.office] = (*found.get(each.office, ()), each)
        return found

    def offices(self) -> tuple[str, ...]:
        """Ids of the offices that the reader belongs to."""
        return self._there if self.owner else tuple(sorted(self._by_office))

    def directory(self, office: str) -> Directory:
        """The office's directory, read once for a reader. Raises NotFound."""
        if office not in self._read:
            self._read[office] = archive().directory(office)
        return self._read[office]

    def roles(self, office: str) -> frozenset[Role]:
        """What the reader is in an office; nothing on one's own machine, where nobody asks."""
        return frozenset(each.role for each in self._by_office.get(office, ()))

    def person(self, office: str) -> str:
        """Who of the office's people the reader is; empty when none, or it is not known."""
        return next((each.person for each in self._by_office.get(office, ()) if each.person), "")

    def may(self, rule: Rule, office: str = "", scope: str = "office", period: str = "") -> bool:
        """Whether the rule lets the reader through, to that office, scope and period."""
        if rule == "open" or not self.entered:
            return rule == "open"
        if rule == "entered" or (self.owner and (not office or office in self.offices())):
            return True
        if not office:
            return self._may_somewhere(rule)
        if not self.roles(office) & _ALLOWED[rule]:
            return False
        if rule == "write":
            return self._writes(office, scope, period)
        if rule in _OF_SCOPES:
            return self.within(office, period, rule=rule).covers(scope)
        return True

    def within(self, office: str, period: str = "", rule: Rule = "scope") -> Within:
        """What of an office the reader sees in a period; without one, at present.

        A register shows the items that one of its people has, or that one of its units has.
        """
        if self.owner:
            return Within(everything=office in self.offices())
        key = (office, period, rule if rule in ("record", "mail", "review") else "scope")
        if key not in self._seen:
            roles = _ALLOWED[key[2]]
            found = Within()
            for each in self._by_office.get(office, ()):
                if each.role in roles:
                    found |= _within(each, self.directory(office), period)
            self._seen[key] = found
        return self._seen[key]

    def view_of(self, office: str, scope: str, period: str = "", *, private: bool = False) -> View:
        """The view in which the reader sees a scope's figures in a period; without one, at present.

        Those of a ``private`` book are their person's ``own`` in the scope of that person. Who is
        there to audit has the ``audited`` view of what they see for that alone; all else is
        ``signed``.
        """
        person = self.person(office)
        if person and scope == f"person:{person}":
            return "own" if private else "signed"
        if "auditor" not in self.roles(office):
            return "signed"
        works_with = self.within(office, period, rule="record")
        return "signed" if works_with.covers(scope) else "audited"

    def first_scope(self, office: str) -> str:
        """Where the reader begins: the office, the unit that they lead, or their own work; empty
        when they see no figures."""
        within = self.within(office)
        if within.everything:
            return "office"
        led = [each.id for each in self.directory(office).units if each.id in within.units]
        if led:
            return f"unit:{led[0]}"
        return f"person:{self.person(office)}" if within.people else ""

    def _may_somewhere(self, rule: Rule) -> bool:
        roles = {each.role for of in self._by_office.values() for each in of}
        return bool(roles & _ALLOWED[rule]) or (self.administrator and rule in ("begin", "bring"))

    def _writes(self, office: str, scope: str, period: str) -> bool:
        """Their own report each, that of a unit its lead, all but people's the manager."""
        kind, _, name = scope.partition(":")
        if kind == "person":
            return bool(name) and name == self.person(office)
        if "manager" in self.roles(office):
            return kind in ("office", "unit", "place")
        return kind == "unit" and name in self.within(office, period).units


def _within(standing: Standing, directory: Directory, period: str) -> Within:
    own = frozenset(filter(None, [standing.person]))
    if standing.role in ("manager", "auditor"):
        return Within(everything=True)
    if standing.role != "lead":
        return Within(people=own)
    today = datetime.now(ZoneInfo(directory.time_zone)).date()
    first, last = _days(period) or (today, today)
    top = {standing.unit} if standing.unit in directory.units_by_id else set()
    for unit in directory.leading.get(standing.person, ()):
        if any(
            each.person == standing.person
            and (_meets(each, first, last) or _meets(each, today, today))
            for each in unit.leads
        ):
            top.add(unit.id)
    units = frozenset(below for unit in top for below in directory.subtree(unit))
    team = {
        person.id
        for person in directory.people
        if any(each.unit in units and _meets(each, first, last) for each in person.memberships)
    }
    return Within(units=units, people=own | team)


def _days(period: str) -> tuple[date, date] | None:
    """The first and the last day; of what is no period the page tells."""
    try:
        span = Period.parse(period)
    except Fault:
        return None
    return span.first_day, span.last_day


def _meets(time: Lead | Membership, first: date, last: date) -> bool:
    begun = time.since is None or time.since <= last
    return begun and (time.until is None or time.until > first)
