"""Whose items of a book somebody may see: the rule of ``statement.sight``, and whose they are."""

from __future__ import annotations

from dataclasses import dataclass

from cierre.book import Book
from cierre.office.unseen import unseen
from cierre.statement.model import Scope
from cierre.statement.sight import View, shows_names, shows_records


@dataclass(frozen=True)
class Within:
    """Whose items are asked for: the whole office's; those of some ``units``; one ``person``'s.

    A person's are those of which any move, one taken back too, names that person as the holder on
    either leg; units' are those of which any move names one of them. Units under them are not
    meant unless they are among them. Of a private book a person's are those alone that the person
    has now, or had last.
    """

    units: frozenset[str] | None = None
    person: str | None = None

    @property
    def scope(self) -> Scope:
        """The kind of scope that it is."""
        if self.person is not None:
            return Scope("person", self.person)
        return Scope("office") if self.units is None else Scope("unit")

    @property
    def parties(self) -> tuple[str, tuple[str, ...]] | None:
        """What of a leg says whose an item is, and the names; None for the whole office."""
        if self.person is not None:
            return "holder", (self.person,)
        return None if self.units is None else ("unit", tuple(sorted(self.units)))


EVERYBODY = Within()
"""The whole office."""


def refuse_unseen(book: Book, within: Within, view: View) -> None:
    """Raises Fault when a view shows no single records of a book to whom they are asked for."""
    if not shows_records(book, within.scope, view):
        raise unseen(book, book.id, view)


def named(book: Book, view: View) -> bool:
    """Whether a view tells who has, or had, an item."""
    return shows_names(book, view)


def present_alone(book: Book) -> bool:
    """Whether an item is its present holder's alone, whoever had it before."""
    return book.sight == "private"
