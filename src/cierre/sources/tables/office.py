"""An office as its records show it: the people, places and kinds that they name.

What the office has already stays as it is; only what is new is added.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

import polars as pl

from cierre.book import Book
from cierre.directory import Category, Directory, Person, Place, Reason, Scale, Unit
from cierre.packs import load_pack, pack_ids
from cierre.sources.names import fold, known_names
from cierre.sources.rows import filled_steps
from cierre.sources.tables.belonging import with_memberships
from cierre.sources.tables.records import Records

_Named = TypeVar("_Named", Person, Place, Category, Reason, Unit)
_UNFIT = str.maketrans(dict.fromkeys("/\\:=&?*\"<>|,#;'`$%", " "))
_LONGEST = 60

_HOME = {
    "es": ("es_ES", "Europe/Madrid", "EUR"),
    "en": ("en_GB", "Europe/London", "GBP"),
    "zh": ("zh_CN", "Asia/Shanghai", "CNY"),
}


def new_directory(office: str, name: str, language: str, books: Sequence[str]) -> Directory:
    """An office that nobody has said anything of yet but which records it has."""
    locale, zone, currency = _HOME[language]
    packs = {pack: load_pack(pack).books for pack in pack_ids()}
    pack = max(
        sorted(packs),
        key=lambda each: (sum(book in packs[each] for book in books), each == "agent"),
    )
    return Directory(
        id=office,
        name=name,
        time_zone=zone,
        locale=locale,
        currency=currency,
        pack=pack,
        books=tuple(dict.fromkeys(books)),
    )


def home_zone(language: str) -> str:
    """The time zone of a new office whose files are in that language."""
    return _HOME[language][1]


def with_what_is_named(directory: Directory, several: Iterable[Records]) -> Directory:
    """The office with whoever and whatever the records name and it does not know yet."""
    for records in several:
        directory = with_memberships(_with(directory, records), records)
    return directory


def _with(directory: Directory, records: Records) -> Directory:
    book, cells = records.book, records.cells
    if book.id not in directory.books:
        directory = replace(directory, books=(*directory.books, book.id))
    named: dict[str, list[str]] = {}
    for column in book.sheet.columns:
        kind = column.fills.partition(":")[0]
        if column.id in cells.columns and kind in ("person", "unit", "place", "category", "reason"):
            named.setdefault(kind, []).extend(_texts(cells[column.id]))
    for kind in ("person", "unit", "place", "category", "reason"):
        if kind in records.moves.columns:
            named.setdefault(kind, []).extend(_texts(records.moves[kind]))
    people = _new(named.get("person", ()), directory.people, exact=records.exact)
    units = _new(named.get("unit", ()), directory.units)
    places = _new(named.get("place", ()), directory.places)
    of_book = [each for each in directory.categories if each.book == book.id]
    categories = _new(named.get("category", ()), of_book)
    reasons = _new(
        named.get("reason", ()), [each for each in directory.reasons if each.book == book.id]
    )
    return replace(
        directory,
        people=(*directory.people, *(Person(id_, name) for id_, name in people)),
        units=(*directory.units, *(Unit(id_, name) for id_, name in units)),
        places=(*directory.places, *(Place(id_, name) for id_, name in places)),
        categories=(*directory.categories, *(Category(book.id, i, n) for i, n in categories)),
        reasons=(*directory.reasons, *(Reason(book.id, i, n) for i, n in reasons)),
        values=_values(directory, book, cells),
        scales=_scales(directory, records),
    )


def _scales(directory: Directory, records: Records) -> Mapping[str, tuple[Scale, ...]]:
    there = directory.scales
    if records.scale is None or records.book.id in there:
        return there
    return {**there, records.book.id: (records.scale,)}


def _texts(column: pl.Series) -> list[str]:
    # an empty one says in a log that there is nobody
    return [text for text in column.drop_nulls().unique().sort().to_list() if text]


def _new(
    names: Iterable[str], there: Sequence[_Named], *, exact: bool = False
) -> list[tuple[str, str]]:
    """Ids and names of those that are not there.

    ``exact`` names that are not written alike are two; one of them may be there, written otherwise.
    """
    names = tuple(dict.fromkeys(names))
    known = dict(known_names((each.id, each.name) for each in there))
    used = {each.id for each in there} | set(known.values())
    as_written = {each.name for each in there}
    taken = {fold(name) for name in names if exact and name in as_written}
    found = []
    for name in names:
        folded = fold(name)
        if name in as_written or (folded in known and folded not in taken):
            taken |= {folded} if exact else set()
            continue
        base = name_id(name)
        id_, further = base, 2
        while id_ in used:
            id_, further = f"{base}_{further}", further + 1
        used.add(id_)
        known.setdefault(folded, id_)
        taken |= {folded} if exact else set()
        found.append((id_, name))
    return found


def name_id(name: str) -> str:
    """An id made of a name: it stands in names of files and in scopes."""
    folded = fold(name.translate(_UNFIT)).replace(" ", "_") or "x"
    while len(folded.encode()) > _LONGEST:
        folded = folded[:-1]
    return folded


def _values(directory: Directory, book: Book, cells: pl.DataFrame) -> dict[str, dict[str, str]]:
    """The names of values of the book's own fields, where the office lists those of a field."""
    values: Mapping[str, Mapping[str, str]] = directory.values
    found = {key: dict(those) for key, those in values.items()}
    for column in book.sheet.columns:
        if not column.fills.startswith("field:") or column.id not in cells.columns:
            continue
        (field,) = filled_steps(column)
        key = f"{book.id}.{field}"
        if key not in found:
            continue
        known = known_names(found[key].items())
        for name in _texts(cells[column.id]):
            if fold(name) not in known:
                found[key][name_id(name)] = name
    return found
