"""What was recorded of sheets and need not stand in them again: what goes changes nothing."""

from __future__ import annotations

import polars as pl
import pyarrow as pa

from cierre.book import Book, Excess
from cierre.ledger.seals import row_seals
from cierre.office import store
from cierre.office.changes import Stored
from cierre.sources.credits import SETTLED
from cierre.sources.spreadsheet import Rows
from cierre.sources.standing import GONE, Recorded
from cierre.sources.steps import SCHEMA

LINES = pa.schema(
    [
        ("id", pa.int64()),
        *(
            (
                "sheet_row" if name == "row" else name,
                pa.bool_()
                if kind == pl.Boolean
                else pa.string()
                if kind == pl.String
                else pa.int64(),
            )
            for name, kind in SCHEMA.items()
        ),
    ]
)
"""A line as the step it makes (``sources.steps.SCHEMA``)."""


def read_recorded(office: str, book: Book) -> Recorded:
    """What the book's sheets need not say again."""
    lines = read_lines(office, book.id)
    if book.excess is None:
        return Recorded(lines)
    return Recorded(
        lines, _settled(store.read_touching(office, book.id, book.excess.used), book.excess)
    )


def _settled(stored: Stored, excess: Excess) -> pl.DataFrame:
    moves = stored.moves
    undone = moves["reverses"].drop_nulls()
    standing = moves.filter(
        pl.col("reverses").is_null(),
        ~pl.col("id").is_in(undone.implode()),
        pl.col("to_state") == excess.used,
    )
    owed = pl.col("from_state") == excess.covers
    named = stored.items.select("id", "number", "customer")
    return (
        standing.join(named, left_on="item", right_on="id")
        .select(
            "number",
            "customer",
            "at",
            place="from_place",
            paid=pl.when(owed).then(-pl.col("quantity")).otherwise("quantity"),
        )
        .select(SETTLED.names())
        .cast(SETTLED)
    )


def read_lines(office: str, book: str) -> pl.DataFrame:
    """The lines of a book that count, with their ``id``, as they were last loaded."""
    return store.read_table("lines", LINES, office, book).rename({"sheet_row": "row"})


def line_seals(lines: pl.DataFrame) -> pl.Series:
    """The seal of each line; it has the columns of ``LINES``, the office and the book."""
    return row_seals(lines, ("office", "book", *(name for name in LINES.names if name != "id")))


def keep_lines(office: str, book: str, rows: Rows, known: pl.DataFrame) -> None:
    """Make the lines of the items that were loaded those that count now."""
    mine = known.join(rows.line_numbers, on="number", how="semi")
    wanted = rows.lines.drop(GONE)
    facts = SCHEMA.names()
    old = mine.join(wanted, on=facts, how="anti", nulls_equal=True)
    new = wanted.join(mine, on=facts, how="anti", nulls_equal=True)
    store.delete("lines", old["id"].to_list())
    first = store.last_id("lines") + 1
    added = new.rename({"row": "sheet_row"}).with_columns(
        id=first + pl.int_range(pl.len(), dtype=pl.Int64),
        office=pl.lit(office),
        book=pl.lit(book),
    )
    store.insert("lines", added.with_columns(line_seals(added)))
