"""The pieces of an office, changed one at a time: each function gives the office as it is then.

They ask nothing but what they are given, and raise NotFound for what the office does not have.
Whether the office can be so is said by ``settings_of.change_settings``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any, Final, TypeVar

from cierre.directory import Category, Directory, Place, Reason, Scale, Target, name_key
from cierre.fault import NotFound, offered
from cierre.sources.tables.office import name_id

_Named = TypeVar("_Named", Place, Category, Reason)
OFFICE: Final = (
    "name", "time_zone", "locale", "currency", "pack", "author", "reviewer", "approver", "manager",
)  # fmt: skip
"""The settings of an office that are one text each."""


def set_office(office: Directory, **texts: str) -> Directory:
    """The office with other ``OFFICE`` texts. Raises NotFound for what is none of them."""
    for name in texts:
        if name not in OFFICE:
            raise NotFound("no-such-setting", value=name, names=offered(name, OFFICE))
    changed: Mapping[str, Any] = texts
    return replace(office, **changed)


def set_books(office: Directory, books: Sequence[str]) -> Directory:
    """The office with these books."""
    return replace(office, books=tuple(books))


def set_screened_limits(office: Directory, *, screened: bool) -> Directory:
    """The office with wild months left out of its usual limits, or not."""
    return replace(office, screened_limits=screened)


def add_place(office: Directory, name: str, kind: str = "", id_: str = "") -> Directory:
    """A place more; its id is made of its name when none is given."""
    made = Place(id_ or new_id(name, (each.id for each in office.places)), name, kind)
    return replace(office, places=(*office.places, made))


def rename_place(office: Directory, place: str, name: str, kind: str | None = None) -> Directory:
    """A place by another name, and of another kind unless that is None."""
    found = _one(office.places, place, "no-place")
    kind = found.kind if kind is None else kind
    return replace(
        office, places=_in_its_place(office.places, replace(found, name=name, kind=kind))
    )


def remove_place(office: Directory, place: str) -> Directory:
    """Without a place, its names and its targets."""
    found = _one(office.places, place, "no-place")
    left = tuple(each for each in office.places if each != found)
    return without_names(
        without_scope(replace(office, places=left), "place", place), "place", place
    )


def add_category(
    office: Directory, book: str, name: str, one: str = "", many: str = "", id_: str = ""
) -> Directory:
    """A category of a book more, and what its quantity counts (vez, veces)."""
    there = (each.id for each in office.categories if each.book == book)
    made = Category(book, id_ or new_id(name, there), name, one, many)
    return replace(office, categories=(*office.categories, made))


def rename_category(
    office: Directory,
    book: str,
    category: str,
    name: str,
    one: str | None = None,
    many: str | None = None,
) -> Directory:
    """A category by another name; what it counts stays where None is given."""
    found = _of_book(office.categories, book, category)
    made = replace(
        found,
        name=name,
        one=found.one if one is None else one,
        many=found.many if many is None else many,
    )
    return replace(office, categories=_in_its_place(office.categories, made))


def remove_category(office: Directory, book: str, category: str) -> Directory:
    """Without a category, its names and its scale."""
    found = _of_book(office.categories, book, category)
    left = tuple(each for each in office.categories if each != found)
    without = without_names(replace(office, categories=left), "category", book, category)
    scales = {
        each: tuple(scale for scale in own if (each, scale.category) != (book, category))
        for each, own in office.scales.items()
    }
    return replace(without, scales={each: own for each, own in scales.items() if own})


def add_reason(office: Directory, book: str, name: str, id_: str = "") -> Directory:
    """A reason of a book more."""
    there = (each.id for each in office.reasons if each.book == book)
    made = Reason(book, id_ or new_id(name, there), name)
    return replace(office, reasons=(*office.reasons, made))


def rename_reason(office: Directory, book: str, reason: str, name: str) -> Directory:
    """A reason by another name."""
    made = replace(_of_book(office.reasons, book, reason), name=name)
    return replace(office, reasons=_in_its_place(office.reasons, made))


def remove_reason(office: Directory, book: str, reason: str) -> Directory:
    """Without a reason and its names."""
    found = _of_book(office.reasons, book, reason)
    left = tuple(each for each in office.reasons if each != found)
    return without_names(replace(office, reasons=left), "reason", book, reason)


def set_target(
    office: Directory,
    figure: str,
    period: str,
    value: Decimal,
    scope: str = "office",
    part: str = "",
) -> Directory:
    """A target in the place of the one that there is of the same figure, period, scope and part.

    ``period`` is a month (``2026-08``), every month (``2026-*``) or a year.
    """
    made = Target(figure, period, value, scope, part)
    key = (figure, period, scope, part)
    if any(_key(each) == key for each in office.targets):
        several = (made if _key(each) == key else each for each in office.targets)
        return replace(office, targets=tuple(several))
    return replace(office, targets=(*office.targets, made))


def remove_target(
    office: Directory, figure: str, period: str, scope: str = "office", part: str = ""
) -> Directory:
    """Without a target. Raises NotFound."""
    key = (figure, period, scope, part)
    left = tuple(each for each in office.targets if _key(each) != key)
    if len(left) == len(office.targets):
        names = ", ".join(f"{each.figure} {each.period}" for each in office.targets) or "—"
        raise NotFound("no-such-target", value=f"{figure} {period}", names=names)
    return replace(office, targets=left)


def set_scale(
    office: Directory, book: str, least: Decimal, most: Decimal, category: str = ""
) -> Directory:
    """From where to where a book's scores go, those of a category or of all others."""
    others = tuple(each for each in office.scales.get(book, ()) if each.category != category)
    scales = {**office.scales, book: (*others, Scale(least, most, category))}
    return replace(office, scales=scales)


def remove_scale(office: Directory, book: str, category: str = "") -> Directory:
    """Without the office's own scale of a book, or of a category of it. Raises NotFound."""
    own = office.scales.get(book, ())
    left = tuple(each for each in own if each.category != category)
    if len(left) == len(own):
        raise NotFound("no-such-part", value=category or book, names="—")
    scales = {**office.scales, book: left}
    return replace(office, scales={each: kept for each, kept in scales.items() if kept})


def set_value(office: Directory, field: str, value: str, name: str) -> Directory:
    """What a value of a book's own field (``calls.line``) is called; taken away without a name,
    and so is what it is called in other languages."""
    own = {**office.values.get(field, {}), value: name}
    if not name:
        del own[value]
        office = without_names(office, "value", field, value)
    values = {**office.values, field: own}
    return replace(office, values={each: kept for each, kept in values.items() if kept})


def set_name(
    office: Directory, language: str, key: Sequence[str], text: str, one: str = "", many: str = ""
) -> Directory:
    """What a thing is called in a language; taken away without a text.

    ``key`` is its kind, the book or field it is of, and its id: ``("category", "cases", "leak")``.
    """
    office = without_names(office, *key, languages=(language,))
    if not text:
        return office
    said = {name_key(*key): text}
    if one or many:
        said |= {name_key("one", *key): one or many, name_key("many", *key): many or one}
    own = {**office.names.get(language, {}), **said}
    return replace(office, names={**office.names, language: own})


def without_names(office: Directory, *key: str, languages: Iterable[str] = ()) -> Directory:
    """Without what a thing is called in some languages, or in all of them."""
    gone = {name_key(*key), name_key("one", *key), name_key("many", *key)}
    among = tuple(languages) or tuple(office.names)
    names = {
        language: {each: text for each, text in own.items() if each not in gone}
        if language in among
        else own
        for language, own in office.names.items()
    }
    return office if names == office.names else replace(office, names=names)


def without_scope(office: Directory, kind: str, id_: str) -> Directory:
    """Without the targets of a person, unit or place."""
    left = tuple(each for each in office.targets if each.scope != f"{kind}:{id_}")
    return replace(office, targets=left)


def new_id(name: str, there: Iterable[str]) -> str:
    """An id made of a name, other than those that there are."""
    base, used = name_id(name), {name_id(each) for each in there}
    found, further = base, 2
    while found in used:
        found, further = f"{base}_{further}", further + 1
    return found


def _key(target: Target) -> tuple[str, str, str, str]:
    return target.figure, target.period, target.scope, target.part


def _one(among: Sequence[_Named], id_: str, code: str) -> _Named:
    for each in among:
        if each.id == id_:
            return each
    raise NotFound(code, value=id_, names=offered(id_, (each.id for each in among)) or "—")


def _of_book(among: Sequence[_Named], book: str, id_: str) -> _Named:
    mine = [each for each in among if getattr(each, "book", "") == book]
    return _one(mine, id_, "no-such-part")


def _in_its_place(among: Sequence[_Named], made: _Named) -> tuple[_Named, ...]:
    """All of them, with one in the place of its former self."""
    key = (getattr(made, "book", ""), made.id)
    return tuple(made if (getattr(e, "book", ""), e.id) == key else e for e in among)
