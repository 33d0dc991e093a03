"""The ledger of a folder of Parquet files: ``moves``, ``items`` and ``controls``.

Each is a file (``moves.parquet``) or a folder of them (``moves/*.parquet``). Moves may lie in
folders ``period=202608``, so that a month reads no other month's files. Of the files those groups
of rows are read that may have what is asked for, as their statistics say, and rows are looked at
one by one only where they may have anything else.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
import polars as pl
import pyarrow as pa
import pyarrow.dataset as ds

from cierre.book import OUTSIDE, Book
from cierre.fault import Fault
from cierre.ledger import before
from cierre.ledger.coded import Codes, Columns, Names, coded, with_dimensions
from cierre.ledger.ledger import Ledger, Span
from cierre.ledger.schema import CONTROLS, FIELDS, ITEMS, MOVES, NUMBERS, TEXTS, as_frame
from cierre.ledger.seals import SEAL

_OF_BOOK: Final = ("office", "book")
_OTHER_TEXTS: Final = tuple(name for name in TEXTS if name not in _OF_BOOK)
_AT_ONCE: Final = 1 << 20
"""Rows of a group that are coded at a time."""
_Bounds = Mapping[str, tuple[Any, Any]]
"""The least and the greatest of columns."""


def open_ledger(
    address: str | Path, office: str, book: Book, span: Span, *, anew: bool = False
) -> Ledger:
    """The ledger of an office's book in a folder, where no months are kept.

    Raises Fault naming the table that the folder lacks.
    """
    folder = Path(address)
    moves, items, controls = (
        _Table(_dataset(folder, name), office, book.id) for name in ("moves", "items", "controls")
    )
    period, entered, closed = map(ds.field, ("period", "entered_period", "closed_period"))
    posted = (period >= span.history) & (period <= span.end)
    alive = (entered <= span.end) & ((closed == 0) | (closed >= span.start))
    told = (entered <= span.end) & ((closed == 0) | (closed >= span.history))
    of_items = _by_id(items.read(items.has(ITEMS), alive))
    # no item has a move of before it entered
    since = min(of_items["entered_period"].to_list(), default=span.end)
    other = ((period >= since) & (period < span.history)) | (period > span.end)
    further = other & ds.field("item").isin(of_items["id"].to_arrow())
    found = moves.moves({"period": (span.history, span.end)}, posted, further)
    if book.dimensions():
        fields = _by_id(items.read(FIELDS, told))
        found = with_dimensions(found, fields, book.dimensions())
    return Ledger(
        found,
        of_items,
        as_frame(controls.read(CONTROLS, posted)),
        span,
        _later(moves, book, span),
        _before(moves, items, book, span),
    )


def _by_id(table: pa.Table) -> pl.DataFrame:
    found = as_frame(table)
    return found if found["id"].is_sorted() else found.sort("id")


def _later(moves: _Table, book: Book, span: Span) -> bool:
    """Whether anything happened after the span that was not entered ahead of its day."""
    ahead = [state.id for state in book.states if state.ahead]
    entered = (ds.field("from_state") == OUTSIDE) & ds.field("to_state").isin(
        pa.array(ahead, pa.string())
    )
    return moves.any((ds.field("period") > span.end) & ~entered)


def _before(moves: _Table, items: _Table, book: Book, span: Span) -> pl.DataFrame | None:
    if not before.is_asked(book):
        return None
    schema = pa.schema(
        MOVES.field(name) for name in (*before.LEGS, "item", "id", "period", "day", "reverses")
    )
    old = as_frame(moves.read(schema, ds.field("period") < span.history))
    fields = as_frame(items.read(FIELDS, ds.field("entered_period") < span.history))
    joined = old.join(fields, left_on="item", right_on="id")
    return before.told(before.added_up(joined), book)


@dataclass(frozen=True)
class _Table:
    """A table's rows of an office's book."""

    dataset: ds.Dataset
    office: str
    book: str

    def has(self, schema: pa.Schema) -> pa.Schema:
        """The schema without the seal, where the table has none."""
        if SEAL in self.dataset.schema.names:
            return schema
        return schema.remove(schema.get_field_index(SEAL))

    def read(self, schema: pa.Schema, condition: ds.Expression) -> pa.Table:
        """The rows that meet a condition, with the columns of the schema."""
        found = self.dataset.to_table(columns=schema.names, filter=self._own & condition)
        return found.cast(schema)

    def any(self, condition: ds.Expression) -> bool:
        """Whether a row meets a condition."""
        found = self.dataset.scanner(columns=["period"], filter=self._own & condition).head(1)
        return bool(len(found))

    def moves(self, bounds: _Bounds, *conditions: ds.Expression) -> Columns:
        """The moves that meet the first of some conditions, then the next; no move may meet two.

        The first is met by every row between the ``bounds``.
        """
        names = (*_OTHER_TEXTS, *NUMBERS)
        schema = pa.schema(self._coded(MOVES.field(name)) for name in names)
        batches = (
            batch
            for place, condition in enumerate(conditions)
            for batch in self._batches(schema, {} if place else bounds, condition)
        )
        return self._with_own(coded(batches, _OTHER_TEXTS, NUMBERS))

    def _batches(
        self, schema: pa.Schema, bounds: _Bounds, condition: ds.Expression
    ) -> Iterator[pa.RecordBatch]:
        """The rows that meet a condition; groups of them certain to do so are not looked
        through."""
        own = self._own & condition
        certain = {"office": (self.office,) * 2, "book": (self.book,) * 2, **bounds}
        for fragment in self.dataset.get_fragments(own):
            for piece in fragment.split_by_row_group(own, self.dataset.schema):
                through = not (bounds and _within(piece, certain))
                found = piece.to_batches(
                    schema=self.dataset.schema,
                    columns=schema.names,
                    filter=own if through else None,
                    batch_size=_AT_ONCE,
                )
                for batch in found:
                    yield from pa.Table.from_batches([batch]).cast(schema).to_batches()

    def _with_own(self, found: Columns) -> Columns:
        """The columns with those that are the same in every row."""
        names, codes = dict[str, Names](), dict[str, Codes]()
        for name, text in zip(_OF_BOOK, (self.office, self.book), strict=True):
            names[name] = Names([text])
            codes[name] = np.broadcast_to(np.int32(1), len(found))
        return found.having(codes, names=names).only(TEXTS, NUMBERS)

    @property
    def _own(self) -> ds.Expression:
        return (ds.field("office") == self.office) & (ds.field("book") == self.book)

    @staticmethod
    def _coded(field: pa.Field) -> pa.Field:
        text = pa.dictionary(pa.int32(), pa.string())
        return pa.field(field.name, text) if field.name in _OTHER_TEXTS else field


def _within(piece: ds.ParquetFileFragment, bounds: _Bounds) -> bool:
    """Whether all of a group of rows is between the bounds, as its statistics and folder say."""
    known = ds.get_partition_keys(piece.partition_expression)
    (group,) = piece.row_groups
    statistics = group.statistics or {}
    for name, (least, most) in bounds.items():
        if name in known:
            low = high = known[name]
        elif name in statistics:
            low, high = statistics[name]["min"], statistics[name]["max"]
        else:
            return False
        if low < least or high > most:
            return False
    return True


def _dataset(folder: Path, name: str) -> ds.Dataset:
    texts = _OTHER_TEXTS if name == "moves" else ()
    reading = ds.ParquetReadOptions(dictionary_columns=texts)
    parquet = ds.ParquetFileFormat(read_options=reading)
    single = folder / f"{name}.parquet"
    if single.is_file():
        return ds.dataset(single, format=parquet)
    if (folder / name).is_dir():
        return ds.dataset(folder / name, format=parquet, partitioning="hive")
    raise Fault("no-table", path=str(folder), value=name)
