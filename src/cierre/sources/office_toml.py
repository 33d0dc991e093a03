"""``office.toml``: who and what an office consists of, with every problem in it."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, time
from itertools import pairwise
from pathlib import Path
from typing import TypeVar
from zoneinfo import ZoneInfo

import holidays
from babel import Locale
from babel.numbers import list_currencies

from cierre.books import load_books
from cierre.directory import (
    Category,
    Directory,
    Hours,
    Membership,
    Person,
    Place,
    Reason,
    Scale,
    Target,
    Unit,
)
from cierre.packs import load_pack, pack_ids
from cierre.sources.catalogue import own_language, say
from cierre.sources.notes import read_notes
from cierre.sources.problems import Problem, problem
from cierre.sources.toml_values import TomlPart, closing_time, number, target_period

FILE = "office.toml"
_Named = TypeVar("_Named", Category, Reason)
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_PARTS = (
    "office",
    "hours",
    "holidays",
    "unit",
    "person",
    "place",
    "category",
    "reason",
    "target",
    "scale",
    "values",
)
_OFFICE = (
    "id",
    "name",
    "time_zone",
    "locale",
    "currency",
    "pack",
    "books",
    "author",
    "reviewer",
    "approver",
    "screened_limits",
)


def read_office(folder: Path) -> tuple[Directory | None, tuple[Problem, ...]]:
    """The office of a folder, with the notes that stand beside its ``office.toml``.

    None when the office itself is wrong; a problem with a row is one of the notes, and that note
    is left out.
    """
    path = folder / FILE
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        return None, (problem("no-office", FILE),)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as fault:
        return None, (problem("not-toml", FILE, value=str(fault)),)
    problems: list[Problem] = []
    directory = _directory(TomlPart(content, "", FILE, problems).only(_PARTS))
    if problems:
        return None, tuple(problems)
    notes, wrong = read_notes(folder, directory)
    return replace(directory, notes=notes), wrong


def office_language(folder: Path) -> str:
    """The language of the office's locale; Spanish when it cannot be read or has no words."""
    try:
        content = tomllib.loads((folder / FILE).read_text(encoding="utf-8-sig"))
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError):
        return own_language("")
    office = content.get("office")
    return own_language(str(office.get("locale", "")) if isinstance(office, dict) else "")


def _directory(document: TomlPart) -> Directory:
    office = document.part("office").only(_OFFICE)
    calendar = document.part("holidays").only(("country", "subdivision", "closed"))
    units = _units(document)
    pack = office.text("pack", None)
    books = _books(office, pack)
    categories, reasons = _categories(document), _reasons(document)
    values = document.part("values")
    country, subdivision = _country(calendar)
    known = load_pack(pack) if pack in pack_ids() else None
    return Directory(
        id=office.text("id", None),
        name=office.text("name", None),
        time_zone=str(office.convert("time_zone", ZoneInfo, "hint-zone", None)),
        locale=str(office.convert("locale", Locale.parse, "hint-locale", "es_ES")),
        currency=office.convert("currency", _currency, "hint-currency", "EUR") or "",
        pack=pack,
        books=books,
        hours=_hours(document.part("hours").only(WEEKDAYS)),
        holidays_country=country,
        holidays_subdivision=subdivision,
        closed_days=_closed(calendar),
        units=units,
        people=_people(document, {unit.id for unit in units}),
        places=_places(document),
        categories=(*categories, *_defaults(known.categories if known else (), categories)),
        reasons=(*reasons, *_defaults(known.reasons if known else (), reasons)),
        targets=_targets(document),
        scales=_scales(document),
        screened_limits=office.flag("screened_limits"),
        author=office.text("author"),
        reviewer=office.text("reviewer"),
        approver=office.text("approver"),
        values={
            name: {key: values.part(name).text(key) for key in values.part(name).keys()}  # noqa: SIM118 (a part is no mapping)
            for name in values.keys()  # noqa: SIM118
        },
    )


def _books(office: TomlPart, pack: str) -> tuple[str, ...]:
    if pack not in pack_ids():
        if pack:
            office.wrong("pack", pack, say("hint-choice", names=", ".join(pack_ids())))
        return ()
    books = office.texts("books") or load_pack(pack).books
    for book in books:
        if book not in load_books():
            office.wrong("books", book, say("hint-choice", names=", ".join(load_books())))
    return books


def _defaults(offered: Sequence[_Named], own: Sequence[_Named]) -> tuple[_Named, ...]:
    """The pack's categories or reasons of the books for which the office has none."""
    books = {each.book for each in own}
    return tuple(each for each in offered if each.book not in books)


def _currency(text: str) -> str:
    if text not in list_currencies():
        raise ValueError(text)
    return text


def _country(calendar: TomlPart) -> tuple[str, str]:
    country, subdivision = calendar.text("country"), calendar.text("subdivision")
    if country:
        try:
            holidays.country_holidays(country, subdiv=subdivision or None)
        except (NotImplementedError, KeyError, AttributeError):
            calendar.wrong("country", f"{country} {subdivision}".strip(), say("hint-country"))
    return country, subdivision


def _closed(calendar: TomlPart) -> tuple[date, ...]:
    days = []
    for text in calendar.texts("closed"):
        try:
            days.append(date.fromisoformat(text))
        except ValueError:
            calendar.wrong("closed", text, say("hint-day"))
    return tuple(days)


def _hours(part: TomlPart) -> tuple[Hours, ...]:
    found = []
    for weekday, name in enumerate(WEEKDAYS):
        for span in part.texts(name):
            opens, _, closes = span.partition("-")
            try:
                found.append(Hours(weekday, time.fromisoformat(opens), closing_time(closes)))
            except ValueError:
                part.wrong(name, span, say("hint-hours"))
    return tuple(found)


def _units(document: TomlPart) -> tuple[Unit, ...]:
    parts = [part.only(("id", "name", "parent")) for part in document.parts("unit")]
    found = tuple(Unit(p.text("id", None), p.text("name", None), p.text("parent")) for p in parts)
    ids = _ids(parts, [unit.id for unit in found])
    for part, unit in zip(parts, found, strict=True):
        part.known("parent", {*ids, ""} - {unit.id}, unit.parent)
    return found


def _people(document: TomlPart, units: set[str]) -> tuple[Person, ...]:
    known = ("id", "name", "role", "unit", "since", "until", "memberships")
    parts = [part.only(known) for part in document.parts("person")]
    found = tuple(
        Person(p.text("id", None), p.text("name", None), p.text("role"), _memberships(p, units))
        for p in parts
    )
    _ids(parts, [person.id for person in found])
    return found


def _memberships(person: TomlPart, units: set[str]) -> tuple[Membership, ...]:
    dated = [part.only(("unit", "since", "until")) for part in person.parts("memberships")]
    if not dated and "unit" in person.keys():  # noqa: SIM118
        dated = [person]
    found = []
    for part in dated:
        unit, since = part.text("unit", None), part.day("since", None)
        part.known("unit", {*units, ""}, unit)
        if since is not None:
            found.append(Membership(unit, since, part.day("until")))
    found.sort(key=lambda membership: membership.since)
    for earlier, later in pairwise(found):
        if earlier.until is None or earlier.until > later.since:
            person.overlapping(person.text("name"))
    return tuple(found)


def _places(document: TomlPart) -> tuple[Place, ...]:
    parts = [part.only(("id", "name", "kind")) for part in document.parts("place")]
    found = tuple(Place(p.text("id", None), p.text("name", None), p.text("kind")) for p in parts)
    _ids(parts, [place.id for place in found])
    return found


def _categories(document: TomlPart) -> tuple[Category, ...]:
    known = ("book", "id", "name", "one", "many")
    parts = [part.only(known) for part in document.parts("category")]
    found = tuple(
        Category(
            p.text("book", None),
            p.text("id", None),
            p.text("name", None),
            p.text("one"),
            p.text("many"),
        )
        for p in parts
    )
    _of_books(parts, found)
    return found


def _reasons(document: TomlPart) -> tuple[Reason, ...]:
    parts = [part.only(("book", "id", "name")) for part in document.parts("reason")]
    found = tuple(
        Reason(p.text("book", None), p.text("id", None), p.text("name", None)) for p in parts
    )
    _of_books(parts, found)
    return found


def _of_books(parts: Sequence[TomlPart], found: Sequence[Category | Reason]) -> None:
    _ids(parts, [f"{each.book}: {each.id}" for each in found])
    for part, each in zip(parts, found, strict=True):
        if each.book and each.book not in load_books():
            part.wrong("book", each.book, say("hint-choice", names=", ".join(load_books())))


def _targets(document: TomlPart) -> tuple[Target, ...]:
    found = []
    for part in document.parts("target"):
        part.only(("figure", "period", "value", "scope", "part"))
        period = part.convert("period", target_period, "hint-period", None)
        value = part.convert("value", number, "hint-number", None)
        figure, scope = part.text("figure", None), part.text("scope", "office")
        if period is not None and value is not None:
            found.append(Target(figure, period, value, scope, part.text("part")))
    return tuple(found)


def _scales(document: TomlPart) -> dict[str, tuple[Scale, ...]]:
    found: dict[str, tuple[Scale, ...]] = {}
    for part in document.parts("scale"):
        part.only(("book", "category", "least", "most"))
        book, ends = (
            part.text("book", None),
            [part.convert(end, number, "hint-number", None) for end in ("least", "most")],
        )
        part.known("book", (*load_books(), ""), book)
        least, most = ends
        if least is not None and most is not None:
            if least >= most:
                part.wrong("most", str(most), say("hint-number"))
            scale = Scale(least, most, part.text("category"))
            found[book] = (*found.get(book, ()), scale)
    return found


def _ids(parts: Sequence[TomlPart], ids: Iterable[str]) -> set[str]:
    seen: set[str] = set()
    for part, each in zip(parts, ids, strict=True):
        if each in seen:
            part.twice("id", each)
        seen.add(each)
    return seen
