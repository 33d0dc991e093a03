"""Where ledgers are kept: a file for each place, the only ones that know an engine."""

from __future__ import annotations

from importlib import import_module

from cierre.book import Book
from cierre.ledger.ledger import Ledger, Span


def open_ledger(uri: str, office: str, book: Book, span: Span, *, anew: bool = False) -> Ledger:
    """The ledger of an office's book in an application database.

    With ``anew`` all moves of its history come over, whatever is kept of their months. ``uri`` is
    the path of a SQLite file or a ``postgresql://`` address.
    """
    # a place waits for no other's engine
    name = "postgresql" if uri.startswith("postgresql://") else "sqlite"
    place = import_module(f"{__name__}.{name}")
    found: Ledger = place.open_ledger(uri, office, book, span, anew=anew)
    return found
