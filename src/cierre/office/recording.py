"""Recording what was read of a book, whatever it was read from: all of it or nothing."""

from __future__ import annotations

import getpass
import hashlib
import os
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

import polars as pl
from django.db import transaction

from cierre.book import Book
from cierre.directory import Directory
from cierre.office import chain, store
from cierre.office.changes import Recording
from cierre.office.directory import closed_through, columns_kept, write_directory
from cierre.office.keeping import AtHand, forget_months, keep_months, write_months
from cierre.office.lines import keep_lines, read_lines
from cierre.office.models import Batch
from cierre.office.parts import together
from cierre.office.planning import planned
from cierre.office.unchanged import Sheets, keep_reading
from cierre.office.unclean import writing
from cierre.sources.spreadsheet import Rows

Progress = Callable[[str], None]


@dataclass(frozen=True)
class Brought:
    """What a source brings to a book, read and not yet written.

    ``source`` is a name that stays from month to month, ``files`` are those it came in this time,
    by their names with the SHA-256 of each. ``sheets`` is given where loading the very same again
    is to be told by it.
    """

    book: Book
    rows: Rows
    source: str
    files: Mapping[str, str]
    sheets: Sheets | None = None


@dataclass(frozen=True)
class Outcome:
    """What recording did. ``items`` and ``moves`` are those that are new in the database."""

    items: int = 0
    moves: int = 0


def record(
    directory: Directory,
    brought: Sequence[Brought],
    accept_changes: bool = False,
    progress: Progress = lambda _: None,
) -> Outcome:
    """Write the office and what is brought to its books into the open database, in one transaction.

    Nothing is written when something of what is recorded would change that is not to be changed
    unasked; with ``accept_changes`` it is.
    """
    items = moves = 0
    count = sum(each.rows.moves.height for each in brought)
    with writing(), store.of_one_piece(count), transaction.atomic():
        store.lock()
        before = chain.begin(directory.id)
        through = closed_through(directory.id)
        write_directory(_with_columns(directory, brought))
        for each in brought:
            progress(each.book.id)
            added = _write_book(directory.id, each, through)
            items, moves = items + added[0], moves + added[1]
            if each.sheets is not None:
                keep_reading(directory.id, each.book.id, each.sheets, each.rows)
        chain.extend(before)
        store.count_anew(moves)
    keep_months(directory.id, [each.book for each in brought])
    return Outcome(items, moves)


def _with_columns(directory: Directory, brought: Sequence[Brought]) -> Directory:
    """The directory with the columns of the sheets; of books that nothing came of, as before."""
    now = {each.book.id: each.rows.columns for each in brought if each.rows.columns}
    return replace(directory, kept={**columns_kept(directory.id), **now})


def _write_book(office: str, brought: Brought, through: int) -> tuple[int, int]:
    rows, book = brought.rows, brought.book
    if not rows.items.height:
        return 0, 0
    recording = Recording(
        office=office,
        batch=store.last_id("batches") + 1,
        recorded=int(time.time()),
        closed_through=through,
        item=store.last_id("items"),
        move=store.last_id("moves"),
    )
    keep_lines(office, book.id, rows, read_lines(office, book.id))
    known = store.read_table("items", store.KNOWN, office, book.id)
    months, recast, items, moves = AtHand(office, book), False, 0, 0
    controls: list[pl.DataFrame] = []
    with ThreadPoolExecutor(1) as beside:
        with store.room_for(_new_moves(rows, known)):
            for changes in planned(rows, known, book, recording, months, beside):
                if not controls:
                    _write_batch(brought, recording)
                store.write_changes(changes)
                controls.append(changes.controls)
                recast = recast or changes.recast
                items, moves = items + changes.new_items.height, moves + changes.moves.height
            if not controls:
                return 0, 0
            totals = together(controls)
            made = beside.submit(months.made, totals, months.kept_before())
        store.write_controls(totals)
        if recast:
            forget_months(office, book.id)
        write_months(office, book, made.result())
    return items, moves


def _new_moves(rows: Rows, known: pl.DataFrame) -> int:
    """About how many moves are those of new items."""
    new = rows.items.join(known, on="number", how="anti").height
    return rows.moves.height * new // rows.items.height


def _write_batch(brought: Brought, recording: Recording) -> None:
    Batch.objects.create(
        id=recording.batch,
        office=recording.office,
        book=brought.book.id,
        source=brought.source,
        file=", ".join(brought.files),
        sha256=_digest([*brought.files.values()]),
        who=_user(),
        recorded=recording.recorded,
        rows=brought.rows.rows,
    )


def _user() -> str:
    """Who loads; their number where the machine has no name for them."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return str(os.getuid()) if os.name == "posix" else ""


def _digest(files: Sequence[str]) -> str:
    """The SHA-256 of the file; of several, that of their digests one after the other."""
    if len(files) == 1:
        return files[0]
    return hashlib.sha256("".join(files).encode()).hexdigest()
