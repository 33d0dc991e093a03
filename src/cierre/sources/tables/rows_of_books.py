"""What the records of a file's tables come to, book by book: rows read against what is recorded."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import polars as pl

from cierre.book import Book
from cierre.directory import ENTRY_UNKNOWN, Directory
from cierre.sources import further_moves
from cierre.sources.faults import no_faults
from cierre.sources.headings import Sheet
from cierre.sources.item_rows import FURTHER
from cierre.sources.spreadsheet import Rows, read_records
from cierre.sources.standing import Recorded
from cierre.sources.tables.records import Records
from cierre.sources.tables.understanding import ROW, Sheetful

ReadAgainst = Callable[[Book], Recorded]
"""What was recorded of a book before, by the same source and by others."""


def rows_of_books(
    taken: Sequence[Records], file: str, directory: Directory, recorded: ReadAgainst
) -> dict[str, Rows]:
    """What the records of each book come to."""
    # cells are written in one way by now, whatever the office's own is
    plain = replace(directory, locale="en_GB")
    books = {each.book.id: each.book for each in taken}
    found = {}
    for name, book in books.items():
        those = [each for each in taken if each.book == book]
        undated = pl.concat((each.undated for each in those), how="diagonal")
        sheets = [_sheet(each, file) for each in those]
        logs = [_log_sheet(each, file) for each in those if each.moves.height]
        rows = read_records(sheets, book, plain, undated, recorded(book), logs)
        logged = {column for each in those for column in each.logged}
        rows = replace(rows, columns=tuple(sorted({*rows.columns, *logged})))
        marks = dict.fromkeys(mark for each in those for mark in each.marks)
        if not all(each.entering_known for each in those):
            marks[ENTRY_UNKNOWN] = None
        rows = replace(rows, columns=(*rows.columns, *marks))
        found[name] = rows
    return found


def as_written(file: str, tables: Sequence[Sheetful], read: Rows) -> dict[str, pl.DataFrame]:
    """By file, the rows of a book that are left out as they stand, with what is wrong with each."""
    bad = read.left_out
    if not bad.height:
        return {}
    bad = bad.filter(file=file).select(pl.col("row").cast(pl.Int64), "problem")
    frames = [
        table.body.select(pl.col(ROW).cast(pl.Int64).alias("row"), *table.headings)
        .join(bad, on="row", maintain_order="left")
        .select("row", "problem", pl.exclude("row", "problem"))
        for table in tables
        if not {"row", "problem"} & {*table.headings}
    ]
    return {file: pl.concat(frames, how="diagonal_relaxed")} if frames else {}


def _sheet(records: Records, file: str) -> Sheet:
    cells, ids = records.cells, [column.id for column in records.book.sheet.columns]
    there = [each for each in ids if each in cells.columns]
    table = cells.select(
        pl.lit(file).alias("file"),
        pl.col(ROW).alias("row"),
        FURTHER,
        *(pl.col(each) if each in there else pl.lit(None, pl.String).alias(each) for each in ids),
    )
    headings = {each: records.headings.get(each, each) for each in there}
    return Sheet(table, headings, no_faults(), complete=False, plain=True)


def _log_sheet(records: Records, file: str) -> Sheet:
    cells = records.moves
    table = cells.select(
        pl.lit(file).alias("file"),
        pl.col(ROW).alias("row"),
        *(
            pl.col(each) if each in cells.columns else pl.lit(None, pl.String).alias(each)
            for each in further_moves.COLUMNS
        ),
    )
    return Sheet(table, records.move_headings, no_faults(), complete=False, plain=True)
