"""Rows that name a person and a unit that this person, who is of others, never belonged to."""

from __future__ import annotations

import polars as pl

from cierre.book import Book
from cierre.directory import Directory
from cierre.sources.faults import SCHEMA, faults
from cierre.sources.headings import Sheet


def strangers(frame: pl.DataFrame, directory: Directory, heading: str) -> pl.DataFrame:
    """The faults of rows with such a ``person`` and ``unit``."""
    belonging = [
        f"{person.id}\n{membership.unit}"
        for person in directory.people
        for membership in person.memberships
    ]
    of_units = [person.id for person in directory.people if person.memberships]
    both = pl.col("person").is_in(of_units) & (pl.col("unit") != "")
    wrong = both & ~pl.concat_str("person", "unit", separator="\n").is_in(belonging)
    return faults(frame, wrong, "not-of-unit", heading, pl.col("unit"), pl.col("person"))


def credited_elsewhere(
    frame: pl.DataFrame, sheet: Sheet, book: Book, directory: Directory
) -> pl.DataFrame:
    """What is told of a book's rows with such a person: each pair once, as they count elsewhere."""
    unit = next((each.id for each in book.sheet.columns if each.fills == "unit"), "")
    if unit not in sheet.headings or not directory.units:
        return SCHEMA.to_frame()
    own = pl.coalesce(whose(book)).alias("person")
    told = strangers(frame.select("file", "row", own, unit=unit), directory, sheet.headings[unit])
    once = told.unique(["file", "value", "other"], maintain_order=True)
    return once.with_columns(
        row=pl.lit(None, pl.Int64), message=pl.lit("credited-elsewhere")
    ).select(SCHEMA.names())


def whose(book: Book) -> list[str]:
    """The columns that say who has the item, and not to whom it was given by another."""
    others = {step.id for step in book.sheet.steps if step.by_another}
    return [
        each.id
        for each in book.sheet.columns
        if each.fills.partition(":")[0] == "person" and each.fills.partition(":")[2] not in others
    ]
