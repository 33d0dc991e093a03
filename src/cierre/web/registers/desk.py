"""What the pages of a register share: the book, the words for it, who asks and what they see."""

from __future__ import annotations

import secrets
from dataclasses import dataclass

from django.http import HttpRequest

from cierre.book import Book
from cierre.books import load_books
from cierre.fault import NotFound, offered
from cierre.office.recording import user
from cierre.office.register_access import EVERYBODY, Within
from cierre.report.material import Material
from cierre.statement.sight import View, shows_records
from cierre.web.access import reader_of
from cierre.web.data import archive
from cierre.web.place import Place, place_of
from cierre.web.readers import Reader, Rule


@dataclass(frozen=True)
class Desk:
    """A book of an office, as somebody works with it."""

    place: Place
    book: Book
    words: Material
    who: str
    within: Within
    view: View

    @property
    def is_seen(self) -> bool:
        """Whether who works there sees any items of the book."""
        return shows_records(self.book, self.within.scope, self.view)

    @property
    def name(self) -> str:
        """What the book is called."""
        return self.words.book_name(self.book.id)

    def state(self, state: str) -> str:
        """What a state of the book is called."""
        return self.words.part_name(self.book.id, "state", state)

    def part(self, dimension: str, part: str) -> str:
        """What a holder, a place, a category … is called; "" for none."""
        return self.words.part_name(self.book.id, dimension, part) if part else ""


def desk_of(request: HttpRequest, office: str, book: str) -> Desk:
    """The desk at which a request works. Raises NotFound for a book that the office has not."""
    place = place_of(request, office)
    known = place.directory.books
    if book not in known:
        raise NotFound("no-book", value=book, names=offered(book, known))
    reader, declared = reader_of(request), load_books()[book]
    within, view = seen_of(reader, office, declared)
    words = archive().words(office, place.language)
    return Desk(place, declared, words, reader.name or user(), within, view)


def seen_of(reader: Reader, office: str, book: Book) -> tuple[Within, View]:
    """Whose items of a book the reader sees, and in which view.

    Who is there to audit sees those of a book that is kept from auditors where they work besides.
    """
    private = book.sight == "private"
    within = _within(reader, office, "items")
    view = reader.view_of(office, str(within.scope), private=private)
    if not shows_records(book, within.scope, view) and not private:
        own = _within(reader, office, "record")
        if own.person != "":
            return own, "signed"
    return within, view


def _within(reader: Reader, office: str, rule: Rule) -> Within:
    """Whose items the reader sees: the office's, those of the units they lead, or their own."""
    seen = reader.within(office, rule=rule)
    if seen.everything:
        return EVERYBODY
    if seen.units:
        return Within(units=seen.units)
    return Within(person=reader.person(office))


def new_key() -> str:
    """The mark of a form: what comes with it a second time is recorded once."""
    return secrets.token_urlsafe(16)
