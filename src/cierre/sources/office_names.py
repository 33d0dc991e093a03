"""The names that an office gives things in each language, and its own words for ours.

    [names.en.category.cases]
    leak = "Leaks"
    [names.en.category.tasks]
    bins = ["Bins moved", "bin", "bins"]
    [names.es.book]
    fees = "Cuotas de mantenimiento"

Kinds are unit, place, category and reason (by book), value (by book and field), and what Cierre
itself has a word for: book, figure and dimension.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from cierre.book import Book
from cierre.directory import Directory, name_key
from cierre.ledger.schema import LEG
from cierre.sources.catalogue import LANGUAGES, say
from cierre.sources.toml_values import TomlPart

Names = dict[str, dict[str, str]]
Known = Mapping[str, set[str]]
"""The ids that may be named, by kind; by book or field behind it where they have one."""

_KINDS = ("unit", "place", "category", "reason", "value", "book", "figure", "dimension")
_FORMS = 3
DIVIDED = ("category", "reason", "value")


def nameable(office: Directory, books: Sequence[Book]) -> Known:
    """What an office may name, of what it has and of the books it keeps."""
    found = {
        "unit": {each.id for each in office.units},
        "place": {each.id for each in office.places},
        "book": {each.id for each in books},
        "figure": {f"{book.id}.{each.id}" for book in books for each in book.measures},
        "dimension": {*LEG, *(name for book in books for name in book.dimensions())},
    }
    for category in office.categories:
        found.setdefault(f"category {category.book}", set()).add(category.id)
    for reason in office.reasons:
        found.setdefault(f"reason {reason.book}", set()).add(reason.id)
    for field, own in office.values.items():
        found[f"value {field}"] = set(own)
    return found


def office_names(document: TomlPart, known: Known) -> Names:
    """The document's names by language and key; whatever it does not know is a problem."""
    part = document.part("names").only(LANGUAGES)
    return {language: dict(_in(part.part(language), known)) for language in part.keys()}  # noqa: SIM118 (a part is no mapping)


def _in(named: TomlPart, known: Known) -> Iterator[tuple[str, str]]:
    named.only(_KINDS)
    for kind in named.keys():  # noqa: SIM118
        if kind not in DIVIDED:
            yield from _of(named.part(kind), kind, known.get(kind, set()))
            continue
        divided = named.part(kind)
        for owner in divided.keys():  # noqa: SIM118
            whose = f"{kind} {owner}"
            if whose not in known:
                owners = [each.partition(" ")[2] for each in known if each.startswith(f"{kind} ")]
                divided.wrong(owner, owner, say("hint-choice", names=", ".join(sorted(owners))))
                continue
            yield from _of(divided.part(owner), whose, known[whose])


def _of(part: TomlPart, whose: str, ids: set[str]) -> Iterator[tuple[str, str]]:
    for each in part.keys():  # noqa: SIM118
        if each not in ids:
            part.wrong(each, each, say("hint-choice", names=", ".join(sorted(ids))))
        elif whose.startswith("category") and part.listed(each):
            forms = part.texts(each)
            if len(forms) not in (1, _FORMS) or not all(form.strip() for form in forms):
                part.wrong(each, ", ".join(forms), say("hint-forms"))
            for form, text in zip(("", "one", "many"), forms, strict=False):
                yield name_key(*filter(None, (form, whose, each))), text
        else:
            yield name_key(whose, each), part.text(each, None)
