"""Who and what an office consists of: a frozen picture that every layer can read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from decimal import Decimal
from functools import cached_property
from typing import Literal

ScopeKind = Literal["office", "unit", "person", "place"]
NoteKind = Literal["achievement", "shortcoming", "lesson", "plan", "help", "thanks", "nothing"]
"""What a note is about; ``help`` is what its writer needs for what comes next, ``nothing`` says
that there is nothing to report in the book it names."""

Outcome = Literal["", "done", "partly", "not_done", "carried"]
"""What came of a plan; empty while nobody has said it, or has said it in other words."""


@dataclass(frozen=True)
class Lead:
    """A person's time at the head of a unit, ``until`` exclusive (None: no end on that side)."""

    person: str
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True)
class Hours:
    """Opening time on a weekday (Monday is 0); several a day make a break.

    One that closes at or before it opens closes on the next day.
    """

    weekday: int
    opens: time
    closes: time


@dataclass(frozen=True)
class DayHours:
    """When a day opens and closes, in the place of its weekday's hours; not at all without any."""

    day: date
    spans: tuple[tuple[time, time], ...] = ()


@dataclass(frozen=True)
class Holidays:
    """The days on which nobody works: public ones of a country, or a region of it, and own ones.

    ``none`` says that public ones are worked on.
    """

    country: str = ""
    subdivision: str = ""
    closed: tuple[date, ...] = ()
    none: bool = False


@dataclass(frozen=True)
class Unit:
    """A team; ``parent`` is the unit above it, empty at the top.

    Without weekly ``hours`` or ``holidays`` of its own it has those of the unit above, and at last
    the office's. ``special_hours`` are added to those above it, unless it has weekly hours.
    """

    id: str
    name: str
    parent: str = ""
    leads: tuple[Lead, ...] = ()
    hours: tuple[Hours, ...] = ()
    special_hours: tuple[DayHours, ...] = ()
    holidays: Holidays | None = None

    def lead_on(self, day: date) -> str:
        """The person at its head on a day; empty when none."""
        for lead in self.leads:
            begun = lead.since is None or lead.since <= day
            if begun and (lead.until is None or day < lead.until):
                return lead.person
        return ""


Mark = Literal["", "main", "records"]


@dataclass(frozen=True)
class Membership:
    """A person's time in a unit, ``until`` exclusive (None: still there).

    One is marked as the ``main`` one, or known from ``records`` alone: no settings say it.
    """

    unit: str
    since: date
    until: date | None = None
    mark: Mark = ""

    def covers(self, day: date) -> bool:
        """Whether it lasts on a day."""
        return self.since <= day and (self.until is None or day < self.until)


@dataclass(frozen=True)
class Person:
    """Somebody who works. They may belong to several units at once."""

    id: str
    name: str
    role: str = ""
    memberships: tuple[Membership, ...] = ()

    def unit_on(self, day: date) -> str:
        """The person's main unit on a day, the marked or the first one; empty when none."""
        return next(iter(self.units_on(day)), "")

    def units_on(self, day: date) -> tuple[str, ...]:
        """All units the person belongs to on a day, the main one first."""
        there = [each for each in self.memberships if each.covers(day)]
        ordered = sorted(there, key=lambda each: each.mark != "main")
        return tuple(dict.fromkeys(each.unit for each in ordered))

    def last_units(self, day: date) -> tuple[str, ...]:
        """The units of that day, or the last one before it; none when they had not joined."""
        begun = [each for each in self.memberships if each.since <= day]
        last = max(begun, key=lambda each: each.since, default=None)
        return self.units_on(day) or (() if last is None else (last.unit,))


@dataclass(frozen=True)
class Place:
    """A community, building, route, queue or warehouse."""

    id: str
    name: str
    kind: str = ""


@dataclass(frozen=True)
class Category:
    """A category of a book. ``one``/``many`` name what its quantity counts (vez, veces)."""

    book: str
    id: str
    name: str
    one: str = ""
    many: str = ""


@dataclass(frozen=True)
class Scale:
    """From where to where the scores of a book go; those of one category, or of all others.

    None is a scale without an end.
    """

    least: Decimal | None
    most: Decimal | None
    category: str = ""


@dataclass(frozen=True)
class Reason:
    """Why an item is in a state, in the office's own words."""

    book: str
    id: str
    name: str


@dataclass(frozen=True)
class Target:
    """What a figure should be: for a month (``2026-08``, or every month ``2026-*``) or a year.

    ``part`` narrows it to a part of the figure, as ``category=leak``. ``value`` is in the
    figure's own unit (money in the currency's major unit, shares between 0 and 1).
    """

    figure: str
    period: str
    value: Decimal
    scope: str = "office"
    part: str = ""


@dataclass(frozen=True)
class Note:
    """What a person wrote for the month's report; of kind ``nothing`` the text is a book's id.

    ``about`` is the figure (``cases.on_time_share``) or the book that the note explains.
    ``measure`` is what is done about it, ``owner`` by whom, ``by`` until which day (ISO).
    ``outcome`` is what came of it in the end, with its ``reason`` in the writer's words.
    """

    person: str
    period: str
    kind: NoteKind
    text: str
    about: str = ""
    measure: str = ""
    owner: str = ""
    by: str = ""
    outcome: Outcome = ""
    reason: str = ""

    @property
    def answered(self) -> bool:
        """Whether somebody has said what came of it."""
        return bool(self.outcome or self.reason)


ENTRY_UNKNOWN = "entry?"
"""Beside the columns that an office keeps of a book: nobody knows when, or that, items entered."""

LEFT_UNKNOWN = "left?"
"""Beside them too: nobody knows what of the items is still there."""

TIME_TOGETHER = "time together?"
"""Beside them too: the time in several states, as talk and after-call work, is known as one."""


def name_key(*parts: str) -> str:
    """What a name is kept under: its kind, the book or field it is of, and its id."""
    return " ".join(parts)


@dataclass(frozen=True)
class Directory:
    """An office: name, time zone, locale, currency, calendar, people, places, targets."""

    id: str
    name: str
    time_zone: str
    locale: str
    currency: str
    pack: str
    books: tuple[str, ...]
    hours: tuple[Hours, ...] = ()
    holidays_country: str = ""
    holidays_subdivision: str = ""
    closed_days: tuple[date, ...] = ()
    special_hours: tuple[DayHours, ...] = ()
    units: tuple[Unit, ...] = ()
    people: tuple[Person, ...] = ()
    places: tuple[Place, ...] = ()
    categories: tuple[Category, ...] = ()
    reasons: tuple[Reason, ...] = ()
    targets: tuple[Target, ...] = ()
    notes: tuple[Note, ...] = ()
    scales: Mapping[str, tuple[Scale, ...]] = field(default_factory=dict)
    """Those of its own that an office scores by, by book; asked when records are loaded."""
    ledger: str = ""
    """Where the office's records are, as ``ledger.places`` opens it; empty when Cierre keeps
    them."""
    screened_limits: bool = False
    """Whether wild months are left out of the limits that tell a change from the usual."""
    retention: Mapping[str, int] = field(default_factory=dict)
    """For how many whole months after an item is closed its customer is kept, by book; without end
    in the others."""
    author: str = ""
    reviewer: str = ""
    approver: str = ""
    manager: str = ""
    """Who reviews the leads' own reports; the office's reviewer when left out."""
    values: dict[str, dict[str, str]] = field(default_factory=dict)
    """Names of the values of books' own dimensions: {"calls.line": {"public": "..."}}."""
    kept: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Ids of the columns that each book's sheets had when they were last loaded."""
    names: dict[str, dict[str, str]] = field(default_factory=dict)
    """What things are called in each language, by ``name_key``: {"en": {"place lilas": "..."}}."""

    @cached_property
    def people_by_id(self) -> Mapping[str, Person]:
        """The people by their ids: of ten thousand nobody is looked for one by one."""
        return {each.id: each for each in self.people}

    @cached_property
    def units_by_id(self) -> Mapping[str, Unit]:
        """The units by their ids."""
        return {each.id: each for each in self.units}

    @cached_property
    def leading(self) -> Mapping[str, tuple[Unit, ...]]:
        """The units that each person leads at some time."""
        found: dict[str, dict[str, Unit]] = {}
        for unit in self.units:
            for lead in unit.leads:
                found.setdefault(lead.person, {})[unit.id] = unit
        return {person: tuple(units.values()) for person, units in found.items()}

    def name_in(self, language: str, *key: str) -> str:
        """What the office calls a thing in a language; empty when it has not said."""
        return self.names.get(language, {}).get(name_key(*key), "")

    def subtree(self, unit: str) -> frozenset[str]:
        """The unit and every unit under it."""
        found = {unit}
        grew = True
        while grew:
            below = {each.id for each in self.units if each.parent in found} - found
            grew = bool(below)
            found |= below
        return frozenset(found)
