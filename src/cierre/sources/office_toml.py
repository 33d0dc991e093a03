"""``office.toml``: who and what an office consists of, with every problem in it."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError
from babel.numbers import list_currencies

from cierre.book import Book
from cierre.books import load_books
from cierre.directory import Category, Directory, Place, Reason, Scale
from cierre.packs import Pack, load_pack, pack_ids
from cierre.sources.catalogue import own_language, say
from cierre.sources.elsewhere import read_ledger, unread_sheets
from cierre.sources.names import fold, known_names
from cierre.sources.notes import read_notes
from cierre.sources.office_hours import read_holidays, read_hours, tell_closed
from cierre.sources.office_ids import identified, is_id
from cierre.sources.office_names import nameable, office_names
from cierre.sources.office_people import read_people, read_units
from cierre.sources.office_targets import Figures, read_targets
from cierre.sources.problems import Problem, problem
from cierre.sources.toml_values import TomlPart, number

FILE = "office.toml"
LARGEST = 4_000_000
"""Bytes of a file that no person has written by hand."""
_Named = TypeVar("_Named", Category, Reason)
_AT = re.compile(r"at line (\d+), column (\d+)")
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
    "retention",
    "values",
    "names",
)
_MOST_MONTHS = 1200
_SIGNING = ("author", "reviewer", "approver", "manager")
_OFFICE = (
    "id",
    "name",
    "time_zone",
    "locale",
    "currency",
    "pack",
    "books",
    "pack_lists",
    "screened_limits",
    "ledger",
    *_SIGNING,
)


class _Unread(Exception):
    """The file cannot be read; ``message`` says why and ``value`` where."""

    def __init__(self, message: str, value: str = "") -> None:
        super().__init__(message, value)
        self.message, self.value = message, value


def read_office(folder: Path) -> tuple[Directory | None, tuple[Problem, ...]]:
    """The office of a folder, with the notes that stand beside its ``office.toml``.

    None when the office itself is wrong; a problem with a row is one of the notes, and that note
    is left out.
    """
    directory, problems = read_settings(folder / FILE)
    if directory is None:
        return None, problems
    return with_notes(folder, directory)


def with_notes(folder: Path, directory: Directory) -> tuple[Directory, tuple[Problem, ...]]:
    """The office with the notes of a folder, and what is wrong with them."""
    notes, wrong = read_notes(folder, directory)
    return replace(directory, notes=notes), (*unread_sheets(folder, directory), *wrong)


def read_settings(path: Path) -> tuple[Directory | None, tuple[Problem, ...]]:
    """The office that a file says, whatever it is called, without notes; None when it is wrong."""
    try:
        text = _text(path)
    except _Unread as unread:
        return None, (problem(unread.message, path.name, value=unread.value),)
    directory, problems = settings_said(text, path.parent, path.name)
    return None if problems else directory, problems


def settings_said(
    text: str, folder: Path = Path(), file: str = FILE
) -> tuple[Directory | None, tuple[Problem, ...]]:
    """The office that a text says, without notes, as far as it can be told beside its problems.

    A ledger's path is one within the ``folder``. None where the text is no TOML.
    """
    try:
        content = _parsed(text)
    except _Unread as unread:
        return None, (problem(unread.message, file, value=unread.value),)
    problems: list[Problem] = []
    document = TomlPart(content, "", file, problems).only(_PARTS)
    ledger = read_ledger(document.part("office"), folder)
    return replace(_directory(document), ledger=ledger), tuple(problems)


def office_language(folder: Path) -> str:
    """The language of the office's locale; Spanish when it cannot be read or has no words."""
    try:
        office = _parsed(_text(folder / FILE)).get("office")
    except _Unread:
        return own_language("")
    return own_language(str(office.get("locale", "")) if isinstance(office, dict) else "")


def _text(path: Path) -> str:
    """What a file says. Raises _Unread."""
    try:
        if path.stat().st_size > LARGEST:
            raise _Unread("too-large", str(LARGEST // 1_000_000))
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError as fault:
        raise _Unread("no-office") from fault
    except OSError as fault:
        raise _Unread("unreadable", fault.strerror or str(fault)) from fault
    except UnicodeDecodeError as fault:
        raise _Unread("not-utf8") from fault


def _parsed(text: str) -> Mapping[str, Any]:
    """The document of a text. Raises _Unread."""
    try:
        return tomllib.loads(text)
    except RecursionError as fault:
        raise _Unread("too-nested") from fault
    except ValueError as fault:  # of TOML, and of integers with thousands of digits
        found = _AT.search(str(fault))
        where = say("line-and-column", line=found[1], column=found[2]) if found else str(fault)
        raise _Unread("not-toml", where) from fault


def _directory(document: TomlPart) -> Directory:
    office = document.part("office").only(_OFFICE)
    hours, special = read_hours(document.part("hours"))
    closed = read_holidays(document.part("holidays"))
    tell_closed(document.part("hours"), special, closed.closed)
    pack = office.text("pack", None)
    books = _books(office, pack)
    known = load_pack(pack) if pack in pack_ids() else None
    categories, reasons = _categories(document), _reasons(document)
    offered = known if office.flag("pack_lists", default=True) else None
    signing = dict(_signing(office, document))
    found = Directory(
        id=_office_id(office),
        name=office.text("name", None),
        time_zone=str(office.convert("time_zone", ZoneInfo, "hint-zone", None)),
        locale=str(office.convert("locale", _locale, "hint-locale", "es_ES")),
        currency=office.convert("currency", _currency, "hint-currency", "EUR") or "",
        pack=pack,
        books=books,
        hours=hours,
        special_hours=special,
        holidays_country=closed.country,
        holidays_subdivision=closed.subdivision,
        closed_days=closed.closed,
        units=read_units(document, _ids_of(document, "person")),
        people=read_people(document, _ids_of(document, "unit")),
        places=_places(document),
        categories=(*categories, *_defaults(offered.categories if offered else (), categories)),
        reasons=(*reasons, *_defaults(offered.reasons if offered else (), reasons)),
        screened_limits=office.flag("screened_limits"),
        author=signing["author"],
        reviewer=signing["reviewer"],
        approver=signing["approver"],
        manager=signing["manager"],
        retention=_retention(document.part("retention")),
        values=_values(document.part("values")),
    )
    return replace(
        found,
        targets=read_targets(document, found, _figures(books, known)),
        scales=_scales(document, found.categories),
        names=office_names(document, nameable(found, list(_kept(books).values()))),
    )


def _figures(books: Sequence[str], pack: Pack | None) -> Figures:
    return Figures(_kept(books), pack.ratios if pack else ())


def _kept(books: Sequence[str]) -> dict[str, Book]:
    """The books that there are, of those that the office says it keeps."""
    known = load_books()
    return {name: known[name] for name in books if name in known}


def _ids_of(document: TomlPart, key: str) -> set[str]:
    """The ids of a list that is read later; what is wrong with them is told there."""
    listed = document.peek(key)
    return {str(each["id"]) for each in listed if isinstance(each.get("id"), str)}


def _office_id(office: TomlPart) -> str:
    found = office.text("id", None)
    if found and not is_id(found):
        office.tell("bad-id", "id", found)
    return found


def _signing(office: TomlPart, document: TomlPart) -> Iterator[tuple[str, str]]:
    """Who signs what: a person by their id, however it is written, or somebody from outside."""
    people = known_names(
        (each["id"], str(each.get("name", "")))
        for each in document.peek("person")
        if isinstance(each.get("id"), str)
    )
    for key in _SIGNING:
        text = office.text(key)
        yield key, people.get(fold(text), text)


def _books(office: TomlPart, pack: str) -> tuple[str, ...]:
    if pack not in pack_ids():
        if pack:
            office.wrong("pack", pack, say("hint-choice", names=", ".join(pack_ids())))
        return ()
    books = office.texts("books") or load_pack(pack).books
    for book in dict.fromkeys(books):
        if book not in load_books():
            office.wrong("books", book, say("hint-choice", names=", ".join(load_books())))
        elif books.count(book) > 1:
            office.twice("books", book)
    return books


def _defaults(offered: Sequence[_Named], own: Sequence[_Named]) -> tuple[_Named, ...]:
    """The pack's categories or reasons of the books for which the office has none."""
    books = {each.book for each in own}
    return tuple(each for each in offered if each.book not in books)


def _locale(text: str) -> Locale:
    try:
        return Locale.parse(text.replace("-", "_"))
    except (UnknownLocaleError, TypeError) as fault:
        raise ValueError(text) from fault


def _currency(text: str) -> str:
    if text not in list_currencies():
        raise ValueError(text)
    return text


def _places(document: TomlPart) -> tuple[Place, ...]:
    parts = [part.only(("id", "name", "kind")) for part in document.parts("place")]
    found = tuple(Place(p.text("id", None), p.text("name", None), p.text("kind")) for p in parts)
    identified(parts, found)
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
    identified(parts, found, [each.book for each in found])
    for part, each in zip(parts, found, strict=True):
        if each.book and each.book not in load_books():
            part.wrong("book", each.book, say("hint-choice", names=", ".join(load_books())))


def _scales(document: TomlPart, categories: Sequence[Category]) -> dict[str, tuple[Scale, ...]]:
    found: dict[str, tuple[Scale, ...]] = {}
    for part in document.parts("scale"):
        part.only(("book", "category", "least", "most"))
        book, category = part.text("book", None), part.text("category")
        least, most = (part.convert(end, number, "hint-number", None) for end in ("least", "most"))
        part.known("book", (*load_books(), ""), book)
        part.known("category", ("", *(e.id for e in categories if e.book == book)), category)
        if least is not None and most is not None:
            if least >= most:
                part.wrong("most", str(most), say("hint-number"))
            if any(each.category == category for each in found.get(book, ())):
                part.twice("category", category or book)
            found[book] = (*found.get(book, ()), Scale(least, most, category))
    return found


def _retention(retention: TomlPart) -> dict[str, int]:
    found = {}
    for book in retention.keys():  # noqa: SIM118 (a part is no mapping)
        if book not in load_books():
            retention.wrong(book, book, say("hint-choice", names=", ".join(load_books())))
        elif months := retention.whole(book, _MOST_MONTHS, "hint-months"):
            found[book] = months
    return found


def _values(values: TomlPart) -> dict[str, dict[str, str]]:
    """The names of the values of books' own fields; a problem for a field that there is not."""
    fields = [f"{name}.{field.id}" for name, book in load_books().items() for field in book.fields]
    found: dict[str, dict[str, str]] = {}
    for name in values.keys():  # noqa: SIM118 (a part is no mapping)
        part, seen = values.part(name), dict[str, str]()
        if name not in fields:
            values.tell("no-such-field", name, name, ", ".join(fields))
        for key in part.keys():  # noqa: SIM118
            if not is_id(key):
                part.tell("bad-id", key, key)
            elif seen.setdefault(fold(key), key) != key:
                part.tell("spelled-alike", key, key, seen[fold(key)])
        found[name] = {key: part.text(key, None) for key in part.keys()}  # noqa: SIM118
    return found
