"""A database whose answers come over as Arrow tables."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import polars as pl
import pyarrow as pa
import pyarrow.compute as pc

from cierre.book import Book
from cierre.ledger.coded import Columns, coded
from cierre.ledger.places.database import Keys
from cierre.ledger.places.pushed import Pushed
from cierre.ledger.places.questions import Words
from cierre.ledger.schema import MOVES, NUMBERS, TEXTS, as_frame


@dataclass(frozen=True)
class ArrowDatabase:
    """A database that is open for reading.

    ``fetched`` is what a query gives, asked with its keys; ``words`` are those that the engine has
    of its own; ``kept`` tells whether months are kept there.
    """

    fetched: Callable[[str, Keys], pa.Table]
    words: Words
    kept: bool

    def moves(self, several: Iterable[tuple[str, Keys]]) -> Columns:
        """The moves that meet one of several conditions."""
        query = f"SELECT {', '.join(MOVES.names)} FROM moves WHERE "
        found = (self.fetched(query + condition, keys) for condition, keys in several)
        return coded((batch for each in found for batch in each.to_batches()), TEXTS, NUMBERS)

    def rows(self, query: str, schema: pa.Schema, keys: Keys) -> pl.DataFrame:
        """What a query gives, with the columns of the schema."""
        table = self.fetched(query, keys)
        columns = []
        for field in schema:
            column = table.column(field.name)
            if pa.types.is_date(field.type) and len(table):
                column = pc.if_else(pc.equal(column, ""), None, column)
            columns.append(column.cast(field.type) if len(table) else pa.array([], field.type))
        return as_frame(pa.table(columns, names=schema.names))

    def any(self, query: str, keys: Keys) -> bool:
        """Whether a query gives anything."""
        return bool(len(self.fetched(query, keys)))

    def keeps_months(self) -> bool:
        """Whether months may be kept beside the moves."""
        return self.kept

    def pushed(self, office: str, book: Book) -> Pushed:
        """The engine as it adds up the history of a book."""
        return Pushed(self.fetched, self.words, office, book)
