"""Records as somebody may see them: the one rule is that of ``statement.sight``."""

from __future__ import annotations

from dataclasses import replace

import polars as pl

from cierre.book import Book
from cierre.evidence.filed import PeriodRecords
from cierre.evidence.lookup import Record
from cierre.statement.model import Scope
from cierre.statement.sight import NAMES, View, of_a_person, shows_names, shows_records


def seen_records(
    found: PeriodRecords, book: Book, scope: Scope, view: View = "signed"
) -> PeriodRecords:
    """The records behind a scope's figures of a book as a view shows them."""
    if not shows_records(book, scope, view):
        return PeriodRecords(found.rows.clear(), {})
    if shows_names(book, view):
        return found
    nobody = pl.lit("").alias
    rows = found.rows.with_columns(nobody(f"from_{NAMES}"), nobody(f"to_{NAMES}"))
    return PeriodRecords(
        rows, {name: each for name, each in found.figures.items() if not of_a_person(name)}
    )


def seen_evidence(record: Record, book: Book, view: View = "signed") -> Record:
    """What was found behind a figure, with the names that a view shows."""
    return record if shows_names(book, view) else replace(record, holder="")
