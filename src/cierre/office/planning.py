"""The parts of a book's sheets, planned one ahead: while one is written the next is reckoned."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Executor, Future

import polars as pl

from cierre.book import Book
from cierre.office import store
from cierre.office.changes import Changes, Recording, differing, nothing_stored, plan_changes
from cierre.office.keeping import AtHand
from cierre.office.parts import Part, parts_of
from cierre.sources.spreadsheet import Rows


def planned(
    rows: Rows,
    known: pl.DataFrame,
    book: Book,
    recording: Recording,
    months: AtHand,
    beside: Executor,
) -> Iterator[Changes]:
    """What is to be written of each part, where there is anything.

    ``beside`` has one thread of its own, in which nothing is asked of the database. ``months`` are
    told of all that is planned.
    """
    parts = parts_of(rows)

    def begin() -> Future[Changes | Part] | None:
        for part in parts:
            return beside.submit(_planned, part, known, book, recording, months)
        return None

    ahead = begin()
    while ahead is not None:
        changes = ahead.result()
        if isinstance(changes, Part):
            changes = _compared(changes, known, book, recording)
            months.take(changes)
        recording = recording.after(changes)
        ahead = begin()
        if not changes.empty:
            yield changes


def _planned(
    part: Part, known: pl.DataFrame, book: Book, recording: Recording, months: AtHand
) -> Changes | Part:
    """What is to be written of a part; of one that is to be compared first, what is to be."""
    asked = differing(part, known, book, recording)
    if known.join(asked.items, on="number", how="semi").height:
        return asked
    changes = plan_changes(asked, known, nothing_stored(), book, recording)
    months.take(changes)
    return changes


def _compared(asked: Part, known: pl.DataFrame, book: Book, recording: Recording) -> Changes:
    ids = known.join(asked.items, on="number", how="semi")["id"].to_list()
    stored = store.read_stored(ids)
    return plan_changes(asked, known, stored, book, recording)
