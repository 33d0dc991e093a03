"""The ledger of a PostgreSQL database, brought over as Arrow."""

from __future__ import annotations

import adbc_driver_postgresql.dbapi
import pyarrow as pa

from cierre.book import Book
from cierre.ledger.ledger import Ledger, Span
from cierre.ledger.places.arrow import ArrowDatabase
from cierre.ledger.places.database import Keys, read


def open_ledger(address: str, office: str, book: Book, span: Span, *, anew: bool = False) -> Ledger:
    """The ledger of an office's book at a ``postgresql://`` address; ``anew`` without what is
    kept of its months."""
    with adbc_driver_postgresql.dbapi.connect(address) as connection:

        def fetched(query: str, keys: Keys) -> pa.Table:
            with connection.cursor() as cursor:
                cursor.execute(query, keys)
                return cursor.fetch_arrow_table()

        return read(ArrowDatabase(fetched), office, book, span, anew=anew)
