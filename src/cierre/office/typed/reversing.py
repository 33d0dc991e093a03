"""Taking back the last step of an item that somebody typed, with the reason why."""

from __future__ import annotations

from dataclasses import replace

import polars as pl

from cierre.book import Book
from cierre.fault import Fault
from cierre.office.before import TYPED
from cierre.office.changes import FACTS
from cierre.office.typed.against import debtor, settled, sharing, sources, standing_steps
from cierre.office.typed.entering import rows_against, write_rows
from cierre.office.typed.meanwhile import nothing_meanwhile
from cierre.office.typed.present import present, read_items
from cierre.office.typed.recording import typing
from cierre.office.typed.written import Written, number_column
from cierre.sources.spreadsheet import Rows


def reverse(
    office: str,
    book: Book,
    number: str,
    why: str,
    who: str,
    seen: int | None = None,
    key: str = "",
) -> None:
    """Take back the last step of an item by moves that refer to it; nothing is deleted.

    The reason is kept in the batch, under the chain. Of what a sheet or a help desk brought nothing
    is taken back: it would say the same again. Raises Fault where there is nothing to take back,
    the last step was not typed, or no reason is given; Refused where others stand on it.
    """
    if not why.strip():
        raise Fault("why-missing", value=number)
    with typing(office, book, who, key) as typed:
        if typed.recorded() is not None:
            return
        stored = read_items(office, book.id, [number])
        item = present(stored, number)
        nothing_meanwhile(
            stored, [item], {} if seen is None else {number: seen}, book, typed.directory
        )
        debtors = set() if book.excess is None else {debtor(stored, number)}
        beside = sharing(office, book, debtors, [number])
        if beside:
            stored = read_items(office, book.id, [number, *beside])
        batches = sources(stored)
        standing = standing_steps(stored, batches, book, typed.directory)
        own = standing.steps.filter(pl.col("number") == number)
        if not own.height:
            raise Fault("nothing-to-reverse", value=number)
        last = own.row(-1, named=True)
        if not batches[last["batch"]].source.startswith(TYPED):
            raise Fault("not-typed", value=number, names=standing.said[last["file"]])
        others = standing.steps.filter(pl.col("number") != number)
        left = replace(standing, steps=pl.concat([others, own.head(-1)]))
        named = [number, *beside] if own.height > 1 else beside
        read = [Written(each, {number_column(book): each}) for each in named]
        paid = settled(office, book, debtors)
        rows = rows_against(read, typed, stored, left, paid) if named else Rows()
        if own.height == 1:
            gone = stored.items.filter(pl.col("number") == number).select("number", *FACTS)
            rows = replace(rows, items=pl.concat([rows.items, gone.cast(rows.items.schema)]))
        write_rows(typed, rows, stored, batches, {number: {"reversed": item.seen}}, why.strip())
