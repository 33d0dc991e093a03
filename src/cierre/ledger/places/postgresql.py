"""The ledger of a PostgreSQL database, brought over as Arrow."""

from __future__ import annotations

import adbc_driver_postgresql.dbapi
import pyarrow as pa

from cierre.book import Book
from cierre.ledger.ledger import Ledger, Span
from cierre.ledger.places.arrow import ArrowDatabase
from cierre.ledger.places.database import Keys, read
from cierre.ledger.places.questions import Words

_KEPT = "SELECT to_regclass('months') IS NOT NULL AS kept"
_WORDS = Words(
    days="CAST({} - DATE '1970-01-01' AS BIGINT)",
    hexadecimal="encode(sha256(convert_to({}, 'UTF8')), 'hex')",
    number="CAST(CAST('x' || {} AS BIT(32)) AS BIGINT)",
    field="(CAST(items.fields AS JSON) ->> '{}')",
    by_text=True,
)


def open_ledger(address: str, office: str, book: Book, span: Span, *, anew: bool = False) -> Ledger:
    """The ledger of an office's book at a ``postgresql://`` address; ``anew`` without what is
    kept of its months."""
    with adbc_driver_postgresql.dbapi.connect(address) as connection:

        def fetched(query: str, keys: Keys) -> pa.Table:
            with connection.cursor() as cursor:
                cursor.execute(query, keys)
                return cursor.fetch_arrow_table()

        with connection.cursor() as cursor:
            # a query of many terms takes longer to be compiled than to be run
            cursor.execute("SET jit = off")
        (kept,) = fetched(_KEPT, ()).column("kept").to_pylist()
        return read(ArrowDatabase(fetched, _WORDS, kept), office, book, span, anew=anew)
