"""What was recorded of sheets and need not stand in them again: what goes changes nothing."""

from __future__ import annotations

from dataclasses import dataclass

import polars as pl
import pyarrow as pa

from cierre.ledger.seals import row_seals
from cierre.office import store
from cierre.sources.spreadsheet import Rows
from cierre.sources.standing import GONE
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


def read_lines(office: str, book: str, source: str) -> pl.DataFrame:
    """A source's lines of a book that count, with their ``id``, as they were last loaded."""
    of_source = "(source = $3 OR (source = '' AND book = $3))"
    found = store.read_table("lines", LINES, office, book, of_source, source)
    return found.rename({"sheet_row": "row"})


def line_seals(lines: pl.DataFrame) -> pl.Series:
    """The seal of each line; it has the columns of ``LINES``, the office and the book."""
    return row_seals(lines, ("office", "book", *(name for name in LINES.names if name != "id")))


@dataclass(frozen=True)
class Kept:
    """The lines that no longer count, and the ids of those that do now and did not."""

    gone: pl.DataFrame
    added: list[int]


def keep_lines(office: str, book: str, source: str, rows: Rows) -> Kept:
    """Make a source's lines of the items that were loaded those that count now."""
    known = read_lines(office, book, source)
    mine = known.join(rows.line_numbers, on="number", how="semi")
    wanted = rows.lines.drop(GONE)
    facts = SCHEMA.names()
    old = mine.join(wanted, on=facts, how="anti", nulls_equal=True)
    new = wanted.join(mine, on=facts, how="anti", nulls_equal=True)
    store.delete("lines", old["id"].to_list())
    return Kept(old, _insert(office, book, source, new))


def restore_lines(office: str, book: str, source: str, lines: pl.DataFrame, ids: list[int]) -> Kept:
    """Make lines count again that did before, in the place of others by their ids."""
    old = read_lines(office, book, source).filter(pl.col("id").is_in(ids))
    store.delete("lines", old["id"].to_list())
    return Kept(old, _insert(office, book, source, lines))


def _insert(office: str, book: str, source: str, lines: pl.DataFrame) -> list[int]:
    added = lines.rename({"row": "sheet_row"}).with_columns(
        id=store.last_id("lines") + 1 + pl.int_range(pl.len(), dtype=pl.Int64),
        office=pl.lit(office),
        book=pl.lit(book),
    )
    store.insert("lines", added.with_columns(line_seals(added), source=pl.lit(source)))
    return added["id"].to_list()
