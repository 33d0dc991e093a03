"""Recording what was read of a book, whatever it was read from: all of it or nothing."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

import polars as pl
from django.db import transaction

from cierre.book import Book
from cierre.directory import Directory
from cierre.fault import Fault
from cierre.fault.hindrance import without_password
from cierre.office import chain, store
from cierre.office.absent import Returned, Vanished, months_of, returned, vanished
from cierre.office.acting import acting_as, user
from cierre.office.before import sources_of
from cierre.office.changes import RecordedMeanwhile, Recording
from cierre.office.directory import (
    closed_through,
    columns_kept,
    office_ids,
    read_directory,
    write_directory,
)
from cierre.office.forgotten import without_forgotten, without_names
from cierre.office.keeping import AtHand, forget_months, keep_months, write_months
from cierre.office.lines import keep_lines
from cierre.office.models import Batch
from cierre.office.overwritten import keep_overwritten
from cierre.office.parts import together
from cierre.office.planning import planned
from cierre.office.registered import write_changes
from cierre.office.rewriting import Changed, Rewritten, rewritten, totals_of_months
from cierre.office.settings_history import differences, keep_change
from cierre.office.timed import following
from cierre.office.unchanged import Sheets, keep_reading
from cierre.office.unclean import writing
from cierre.office.written_notes import with_written_notes
from cierre.sources.doing import Doing, Progress, untold
from cierre.sources.spreadsheet import Rows

__all__ = ["Brought", "Outcome", "acting_as", "record", "refuse_elsewhere", "user", "write_along"]


@dataclass(frozen=True)
class Brought:
    """What a source brings to a book, read and not yet written.

    ``source`` is a name that stays from month to month, ``files`` are those it came in this time,
    by their names with the SHA-256 of each. ``sheets`` is given where loading the very same again
    is to be told by it. What is ``partial`` says only what changed: what it does not have is not
    gone, and columns that it does not have are kept as before.
    """

    book: Book
    rows: Rows
    source: str
    files: Mapping[str, str]
    sheets: Sheets | None = None
    partial: bool = False


@dataclass(frozen=True)
class Outcome:
    """What recording did, or would do: only when it is ``written`` has anything changed.

    ``items`` and ``moves`` are those that are new in the database. ``rewritten`` is what changes of
    what is recorded, ``returned`` are numbers that come back for something else: either is a
    question to who loads, unless it is answered. ``vanished`` is told and changes nothing;
    ``forgotten`` are the numbers of items that named a customer who was forgotten, and do not.
    """

    written: bool = True
    items: int = 0
    moves: int = 0
    rewritten: tuple[Rewritten, ...] = ()
    returned: tuple[Returned, ...] = ()
    vanished: tuple[Vanished, ...] = ()
    forgotten: tuple[str, ...] = ()

    def then(self, later: Outcome) -> Outcome:
        """Both, the second after the first."""
        return Outcome(
            later.written,
            self.items + later.items,
            self.moves + later.moves,
            (*self.rewritten, *later.rewritten),
            (*self.returned, *later.returned),
            (*self.vanished, *later.vanished),
            (*self.forgotten, *later.forgotten),
        )


def record(
    directory: Directory,
    brought: Sequence[Brought],
    accept_changes: bool = False,
    dry_run: bool = False,
    progress: Progress = untold,
    along: Callable[[], None] = lambda: None,
    read_by: Directory | None = None,
) -> Outcome:
    """Write the office and what is brought to its books into the open database, in one transaction.

    Within ``in_turn`` it is part of that transaction. What ``along`` writes is written with it, or
    not at all.

    Nothing is written when something of what is recorded would change that is not to be changed
    unasked; with ``accept_changes`` it is. What rows were read against is
    ``before.read_recorded``: with its ``choice`` numbers that come back are answered. A
    ``dry_run`` writes nothing and tells the same.

    ``read_by`` is the office as it was there when rows were read; None says nothing of it.

    Raises RecordedMeanwhile when somebody recorded something of the same items since they were
    read, or changed the office: then they are to be read again; Fault when the office's records are
    kept elsewhere.
    """
    if any(each.rows.items.height for each in brought):
        refuse_elsewhere(directory)
    directory, brought, forgotten = _without_forgotten(directory, brought)
    asked = [found for each in brought if (found := returned(each.book, each.source, each.rows))]
    if asked:
        return Outcome(written=False, returned=tuple(asked))
    count = sum(each.rows.moves.height for each in brought)
    with writing(), store.of_one_piece(count), transaction.atomic():
        store.lock()
        was = read_directory(directory.id) if directory.id in office_ids() else None
        if was is not None and read_by is not None and differences(was, read_by):
            raise RecordedMeanwhile
        before = chain.begin(directory.id)
        through = closed_through(directory.id)
        done = []
        with following(directory):
            write_directory(with_written_notes(_with_columns(directory, brought)))
            if was is not None:
                keep_change(directory.id, differences(was, directory), user(), way="load")
            for each in brought:
                done.append(_write_book(directory, each, through, progress))
                if each.sheets is not None:
                    keep_reading(directory.id, each.book.id, each.sheets, each.rows)
        outcome = replace(_outcome(done, accept_changes and not dry_run), forgotten=forgotten)
        if not outcome.written or dry_run:
            transaction.set_rollback(True)
            return replace(outcome, written=False)
        along()
        chain.extend(before)
        store.count_anew(outcome.moves)
        books = [each.book for each in brought]
        transaction.on_commit(lambda: keep_months(directory.id, books))
    return outcome


def _without_forgotten(
    directory: Directory, brought: Sequence[Brought]
) -> tuple[Directory, list[Brought], tuple[str, ...]]:
    """What is to be recorded without customers who were forgotten; the items that named them."""
    kept = without_forgotten(directory.id, [each.rows for each in brought])
    there = [replace(each, rows=of.rows) for each, of in zip(brought, kept, strict=True)]
    return without_names(directory), there, tuple(name for of in kept for name in of.numbers)


def refuse_elsewhere(directory: Directory) -> None:
    """Raises Fault where Cierre does not keep the records of an office, and nobody would see it."""
    if directory.ledger:
        where = without_password(directory.ledger)
        raise Fault("records-elsewhere", office=directory.id, path=where)


@dataclass(frozen=True)
class _Done:
    """What was written of a book."""

    items: int = 0
    moves: int = 0
    rewritten: Rewritten | None = None
    vanished: Vanished | None = None


def _outcome(done: Sequence[_Done], accepted: bool) -> Outcome:
    changes = tuple(each.rewritten for each in done if each.rewritten)
    return Outcome(
        written=accepted or not changes,
        items=sum(each.items for each in done),
        moves=sum(each.moves for each in done),
        rewritten=changes,
        vanished=tuple(each.vanished for each in done if each.vanished),
    )


def _with_columns(directory: Directory, brought: Sequence[Brought]) -> Directory:
    """The directory with the columns of the sheets; of books that nothing came of, as before."""
    before = columns_kept(directory.id)
    now: dict[str, tuple[str, ...]] = {}
    for each in brought:
        if each.rows.columns:
            kept = before.get(each.book.id, ()) if each.partial else ()
            columns = (*kept, *now.get(each.book.id, ()), *each.rows.columns)
            now[each.book.id] = tuple(dict.fromkeys(columns))
    return replace(directory, kept={**before, **now})


def _write_book(directory: Directory, brought: Brought, through: int, progress: Progress) -> _Done:
    rows, book, office = brought.rows, brought.book, directory.id
    if not rows.items.height:
        return _Done()
    recording = _recording(office, brought, through)
    months_before = totals_of_months(office, book.id)
    gone = None if brought.partial else vanished(office, book, brought.source, rows)
    lines = keep_lines(office, book.id, brought.source, rows)
    known = store.read_table("items", store.KNOWN, office, book.id)
    months, recast, items, moves = AtHand(office, book), False, 0, 0
    controls: list[pl.DataFrame] = []
    changed, count = Changed(), rows.items.height
    progress(Doing("recording", book.id, 0, count))
    with ThreadPoolExecutor(1) as beside:
        with store.room_for(_new_moves(rows, known)):
            for changes in planned(rows, known, book, recording, months, beside):
                if not controls:
                    _write_batch(brought, recording)
                write_changes(changes)
                controls.append(changes.controls)
                changed.take(changes)
                recast = recast or changes.recast
                items, moves = items + changes.new_items.height, moves + changes.moves.height
                progress(Doing("recording", book.id, items, count))
            if not controls:
                return _Done(vanished=gone)
            totals = together(controls)
            made = beside.submit(months.made, totals, months.kept_before())
        write_along(book, recording, totals)
        store.write_controls(totals)
        keep_overwritten(recording, changed, lines)
        if recast:
            forget_months(office, book.id)
        write_months(office, book, made.result())
    shown = rewritten(changed, months_of(rows)[-1], months_before, book, directory)
    return _Done(items, moves, shown, gone)


def _recording(office: str, brought: Brought, through: int) -> Recording:
    """Under what a book's moves are recorded, those of other sources that come along with them."""
    sources = sources_of(office, brought.book.id)
    moves = brought.rows.moves
    there = moves["batch"].drop_nulls().unique().to_list() if "batch" in moves.columns else []
    return Recording(
        office=office,
        batch=store.last_id("batches") + 1,
        recorded=int(time.time()),
        closed_through=through,
        item=store.last_id("items"),
        move=store.last_id("moves"),
        others=tuple(each for each, source in sources.items() if source != brought.source),
    ).beside({each: sources[each] for each in there})


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
        who=user(),
        recorded=recording.recorded,
        rows=brought.rows.rows,
    )


def write_along(book: Book, recording: Recording, totals: pl.DataFrame, along: int = 0) -> None:
    """The batches of other sources whose moves were made anew, as their source's last one.

    They came ``along`` with the batch that is recorded, or with the one that this came along with.
    """
    made = {*totals["batch"].to_list()} & {*recording.along.values()}
    for batch in Batch.objects.filter(id__in=[*recording.along]).order_by("id"):
        number = recording.along[batch.id]
        if number in made:
            made.discard(number)
            batch.source, batch.undoes = batch.source or book.id, 0
            batch.along = along or recording.batch
            batch.id, batch.recorded, batch.rows = number, recording.recorded, 0
            batch.save(force_insert=True)


def _digest(files: Sequence[str]) -> str:
    """The SHA-256 of the file; of several, that of their digests one after the other."""
    if len(files) == 1:
        return files[0]
    return hashlib.sha256("".join(files).encode()).hexdigest()
