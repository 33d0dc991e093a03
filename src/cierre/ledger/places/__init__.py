"""Where ledgers are kept: a file for each place, the only ones that know an engine."""

from __future__ import annotations

from importlib import import_module

from cierre.book import Book
from cierre.ledger.ledger import Ledger, Span
from cierre.ledger.places.address import place_of


def open_ledger(address: str, office: str, book: Book, span: Span, *, anew: bool = False) -> Ledger:
    """The ledger of an office's book.

    ``address`` is the path of a SQLite file or of a folder of Parquet files, or begins with
    ``postgresql://`` or ``spark://``. With ``anew`` all moves of its history come over, whatever
    is kept of their months. Raises Fault when what the address names is not there.
    """
    # a place waits for no other's engine
    place = import_module(f"{__name__}.{place_of(address)}")
    found: Ledger = place.open_ledger(address, office, book, span, anew=anew)
    return found
