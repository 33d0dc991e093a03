"""The words of all books, for what is said of an office that cannot be read itself."""

from __future__ import annotations

from cierre.books import load_books
from cierre.directory import Directory
from cierre.packs import load_pack, pack_ids
from cierre.report.material import Material, gather
from cierre.statement.model import Scope, Statement


def any_words(language: str) -> Material:
    """The words of all books in a language. Raises Fault where a book has none in it."""
    pack, books = min(pack_ids()), load_books()
    blank = Directory("", "", "UTC", "es_ES", "EUR", pack, tuple(books))
    empty = Statement("", "", Scope("office"), "", "", "", "", "EUR", {})
    return gather(empty, blank, books, load_pack(pack), language)
