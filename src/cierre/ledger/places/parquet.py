"""The ledger of a folder of Parquet files: ``moves``, ``items`` and ``controls``.

Each is a file (``moves.parquet``) or a folder of them (``moves/*.parquet``). Moves may lie in
folders ``period=202608``, so that a month reads no other month's files.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import polars as pl
import pyarrow as pa
import pyarrow.dataset as ds

from cierre.book import Book
from cierre.fault import Fault
from cierre.ledger import before
from cierre.ledger.coded import coded, with_dimensions
from cierre.ledger.ledger import Ledger, Span
from cierre.ledger.moves import happened
from cierre.ledger.schema import CONTROLS, ITEMS, MOVES, NUMBERS, TEXTS, as_frame
from cierre.ledger.seals import SEAL


def open_ledger(
    address: str | Path, office: str, book: Book, span: Span, *, anew: bool = False
) -> Ledger:
    """The ledger of an office's book in a folder, where no months are kept.

    Raises Fault naming the table that the folder lacks.
    """
    folder = Path(address)
    of_book = (ds.field("office") == office) & (ds.field("book") == book.id)
    tables = {}
    for name, schema in (("moves", MOVES), ("items", ITEMS), ("controls", CONTROLS)):
        found = _dataset(folder, name)
        wanted = _coded_texts(schema) if name == "moves" else schema
        if SEAL not in found.schema.names and SEAL in wanted.names:
            wanted = wanted.remove(wanted.get_field_index(SEAL))
        tables[name] = found.to_table(columns=wanted.names, filter=of_book).cast(wanted)
    every = as_frame(tables["items"]).sort("id")
    items = every.filter(
        pl.col("entered_period") <= span.end,
        (pl.col("closed_period") == 0) | (pl.col("closed_period") >= span.start),
    )
    moves = with_dimensions(
        coded(tables["moves"].to_batches(), TEXTS, NUMBERS), every, book.dimensions()
    )
    period = moves.numbers["period"]
    controls = as_frame(tables["controls"]).filter(
        pl.col("period").is_between(span.history, span.end)
    )
    earlier = None
    if before.is_asked(book):
        old = moves.taken(period < span.history)
        frame = old.frame([*before.LEGS, "item", "id", "period", "day", "reverses"])
        fields = every.select("id", "fields")
        joined = frame.with_columns(pl.col("day").cast(pl.Int32).cast(pl.Date)).join(
            fields, left_on="item", right_on="id"
        )
        earlier = before.told(before.added_up(joined), book)
    later = moves.taken(period > span.end)
    known = (period >= span.history) & (period <= span.end)
    known |= np.isin(moves.numbers["item"], items["id"].to_numpy())
    after = bool(happened(later, book).any())
    return Ledger(moves.taken(known), items, controls, span, after, earlier)


def _coded_texts(schema: pa.Schema) -> pa.Schema:
    text = pa.dictionary(pa.int32(), pa.string())
    return pa.schema(
        pa.field(each.name, text if pa.types.is_string(each.type) else each.type) for each in schema
    )


def _dataset(folder: Path, name: str) -> ds.Dataset:
    single = folder / f"{name}.parquet"
    if single.is_file():
        return ds.dataset(single)
    if (folder / name).is_dir():
        return ds.dataset(folder / name, partitioning="hive")
    raise Fault("no-table", path=str(folder), value=name)
