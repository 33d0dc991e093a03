"""The ledger of a PostgreSQL database, brought over as Arrow."""

from __future__ import annotations

from collections.abc import Iterable

import adbc_driver_postgresql.dbapi
import polars as pl
import pyarrow as pa
import pyarrow.compute as pc
from adbc_driver_manager.dbapi import Connection

from cierre.book import Book
from cierre.ledger.coded import Columns, coded
from cierre.ledger.ledger import Ledger, Span
from cierre.ledger.places.database import Keys, read
from cierre.ledger.schema import MOVES, NUMBERS, TEXTS, as_frame


def open_ledger(address: str, office: str, book: Book, span: Span, *, anew: bool = False) -> Ledger:
    """The ledger of an office's book at a ``postgresql://`` address; ``anew`` without what is
    kept of its months."""
    with adbc_driver_postgresql.dbapi.connect(address) as connection:
        return read(_Server(connection), office, book, span, anew=anew)


class _Server:
    """A server that is open for reading."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def moves(self, several: Iterable[tuple[str, Keys]]) -> Columns:
        """The moves that meet one of several conditions."""
        query = f"SELECT {', '.join(MOVES.names)} FROM moves WHERE "
        found = (self._fetched(query + condition, keys) for condition, keys in several)
        return coded((batch for each in found for batch in each.to_batches()), TEXTS, NUMBERS)

    def rows(self, query: str, schema: pa.Schema, keys: Keys) -> pl.DataFrame:
        """What a query gives, with the columns of the schema."""
        table = self._fetched(query, keys)
        columns = []
        for field in schema:
            column = table.column(field.name)
            if pa.types.is_date(field.type) and len(table):
                column = pc.if_else(pc.equal(column, ""), None, column)
            columns.append(column.cast(field.type) if len(table) else pa.array([], field.type))
        return as_frame(pa.table(columns, names=schema.names))

    def any(self, query: str, keys: Keys) -> bool:
        """Whether a query gives anything."""
        return bool(len(self._fetched(query, keys)))

    def _fetched(self, query: str, keys: Keys) -> pa.Table:
        with self._connection.cursor() as cursor:
            cursor.execute(query, keys)
            return cursor.fetch_arrow_table()
