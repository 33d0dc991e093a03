"""What may have a name of the office's, and what it is called in the language spoken now: by the
office's lists, else by its activity or its book."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from cierre.book import Book
from cierre.books import load_books
from cierre.directory import Directory
from cierre.ledger.schema import LEG
from cierre.packs import pack_ids
from cierre.report.sentences import Wording, book_wording, format_wording, report_wording
from cierre.sources.said import book_said
from cierre.spoken import spoken_language

Key = tuple[str, ...]
"""A kind, the book or field where it has one, and an id: ``("category", "cases", "leak")``."""


def kept_books(office: Directory) -> Mapping[str, Book]:
    """The books that there are, of those that the office says it keeps."""
    known = load_books()
    return {each: known[each] for each in office.books if each in known}


def things_of(office: Directory) -> Mapping[Key, str]:
    """All that an office may name in each language (``sources.office_names``), with what it is
    called where it does not."""
    return dict(_things(office))


def fields_of(office: Directory) -> Mapping[str, tuple[str, Mapping[str, str]]]:
    """The fields of an office's books whose values it may name (``calls.line``): what the field is
    called, and what those values are that the book itself knows; none when anything goes."""
    own = _own(office)
    return {
        f"{name}.{field.id}": (
            _dimension(field.id, own, [_of(name)]),
            {each: _value(field.id, each, own, _of(name)) for each in field.values},
        )
        for name, book in kept_books(office).items()
        for field in book.fields
        if field.dimension
    }


def dimensions_of(office: Directory) -> Mapping[str, str]:
    """What the dimensions are called that figures of an office's books have parts by."""
    own, books = _own(office), kept_books(office)
    known = dict.fromkeys(each for book in books.values() for each in book.dimensions())
    said = [_of(name) for name in books]
    names = {each: office.name_in(spoken_language(), "dimension", each) for each in known}
    return {each: names[each] or _dimension(each, own, said) for each in known}


def _things(office: Directory) -> Iterator[tuple[Key, str]]:
    own, books = _own(office), kept_books(office)
    yield from ((("unit", each.id), each.name) for each in office.units)
    yield from ((("place", each.id), each.name) for each in office.places)
    yield from ((("category", e.book, e.id), e.name) for e in office.categories)
    yield from ((("reason", e.book, e.id), e.name) for e in office.reasons)
    for field, values in office.values.items():
        yield from ((("value", field, each), name) for each, name in values.items())
    for name in books:
        message = f"book-{name}"
        yield ("book", name), own.text(message) if own.has(message) else book_said(name)
    for name, book in books.items():
        yield from (
            (("figure", f"{name}.{each.id}"), _figure(name, each.id, own)) for each in book.measures
        )
    said = [_of(name) for name in books]
    dimensions = (*LEG, *(each for book in books.values() for each in book.dimensions()))
    yield from ((("dimension", each), _dimension(each, own, said)) for each in dimensions)


def _own(office: Directory) -> Wording:
    """The words of an office's activity."""
    language = spoken_language()
    if office.pack in pack_ids():
        return report_wording(office.pack, language)
    return format_wording(language)


def _of(book: str) -> Wording:
    return book_wording(book, spoken_language())


def _figure(book: str, figure: str, own: Wording) -> str:
    message = f"name-{book}-{figure}"
    if own.has(message):
        return own.text(message)
    wording = _of(book)
    return wording.attribute(figure, "label") if "label" in wording.attributes(figure) else figure


def _dimension(dimension: str, own: Wording, books: list[Wording]) -> str:
    message, column = f"dimension-{dimension}", f"column_{dimension}"
    if own.has(message):
        return own.text(message)
    return next((each.text(column) for each in books if each.has(column)), dimension)


def _value(field: str, value: str, own: Wording, book: Wording) -> str:
    message, further = f"{field}_{value}", f"value_{field}_{value}"
    if own.has(message):
        return own.text(message)
    return book.text(further) if book.has(further) else value
