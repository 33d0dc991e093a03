"""Durations in office hours worked out anew, once a calendar has been put right.

A move is never changed: one whose duration is another now is taken back and recorded once more,
with all that follows on it in its item, each under its own source. What was posted in a closed
month stays as it was closed.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import polars as pl
from django.db import transaction
from django.db.models import Max, Sum

from cierre.book import Book
from cierre.books import load_books
from cierre.calendars.period import Period
from cierre.directory import Directory
from cierre.office import chain, store
from cierre.office.before import sources_of
from cierre.office.changes import FACTS, Recording, Stored, plan_changes, standing
from cierre.office.directory import closed_through, read_directory
from cierre.office.keeping import keep_months
from cierre.office.links import rows
from cierre.office.models import Batch, Control, Reading
from cierre.office.parts import Part, together
from cierre.office.recording import acting_as, refuse_elsewhere, user, write_along
from cierre.office.registered import write_changes
from cierre.office.timed import calendar_digest, settle
from cierre.office.unclean import writing
from cierre.sources.doing import Doing, Progress, untold
from cierre.sources.office_time import OFFICE_TIMES, office_times

SOURCE: Final = ":calendar"
"""The source of the batch that takes back what is timed otherwise now; no file is called so."""

_AT_ONCE: Final = 20_000
_SPANS: Final = {"since": "seconds", "entered": "age"}


@dataclass(frozen=True)
class MonthRetimed:
    """How many moves of a book's month are timed otherwise now, of how many that are timed.

    ``before`` and ``after`` are the office seconds that they were in the states they leave, added
    up; of how many nothing was known before, or is now, is told apart.
    """

    book: str
    month: str
    durations: int
    changed: int
    before: int
    after: int
    unknown_before: int
    unknown_after: int


@dataclass(frozen=True)
class Recomputed:
    """What working durations out anew did, or would do. ``closed`` is the last closed month, whose
    durations stay, as ``2026-07``; empty when none is."""

    office: str
    written: bool
    closed: str
    changed: int
    months: tuple[MonthRetimed, ...]


def recompute(
    office: str, dry_run: bool = False, progress: Progress = untold, who: str = ""
) -> Recomputed:
    """Work out anew all durations in office hours of an office's open months, in one transaction.

    It is recorded as done by ``who``, or else by ``recording.user``. With ``dry_run`` nothing is
    written. Raises ``models.Office.DoesNotExist``; Fault when the office's records are kept
    elsewhere.
    """
    refuse_elsewhere(read_directory(office))
    books = [book for name, book in load_books().items() if _has(office, name)]
    with (
        acting_as(who or user()),
        writing(),
        store.of_one_piece(2 * moves_of(office)),
        transaction.atomic(),
    ):
        store.lock()
        before = chain.begin(office)
        directory, through = read_directory(office), closed_through(office)
        done = []
        for book in books:
            done.append(_recompute_book(directory, book, through, progress))
        months = tuple(month for each in done for month in each.months)
        written = sum(each.written for each in done)
        if dry_run:
            transaction.set_rollback(True)
        else:
            settle(directory)
            chain.extend(before)
            store.count_anew(written)
    if not dry_run:
        keep_months(office, books)
    closed = Period.of_key(through).id if through else ""
    return Recomputed(office, not dry_run, closed, sum(each.changed for each in months), months)


def retimed(moves: pl.DataFrame, directory: Directory, closed: int = 0) -> pl.DataFrame:
    """Recorded moves with the durations in office hours that the calendars now give.

    They have ``number``; those of an item stand together and in their order. What was posted up to
    the ``closed`` month keeps its own.
    """
    spans = {name: pl.col("at") - pl.col(length) for name, length in _SPANS.items()}
    states = (pl.col(f"{side}_state").cast(pl.String) for side in ("from", "to"))
    now = office_times(moves.with_columns(*states, **spans), directory)
    posted_since = moves["period"] > closed
    return moves.with_columns(
        moves.select(pl.when(posted_since).then(now[name]).otherwise(name).alias(name)).to_series()
        for name in OFFICE_TIMES
    )


@dataclass(frozen=True)
class _Done:
    """What was recorded of a book."""

    written: int = 0
    months: tuple[MonthRetimed, ...] = ()


@dataclass(frozen=True)
class _Some:
    """Of some items those that are timed otherwise now, as they are ``stored``; their ``moves`` as
    they are to be; and what becomes of the durations of all of them."""

    stored: Stored
    moves: pl.DataFrame
    tally: pl.DataFrame


def _recompute_book(directory: Directory, book: Book, through: int, progress: Progress) -> _Done:
    office = directory.id
    sources = sources_of(office, book.id)
    recording = Recording(
        office=office,
        batch=store.last_id("batches") + 1,
        recorded=int(time.time()),
        closed_through=through,
        item=store.last_id("items"),
        move=store.last_id("moves"),
        timed=True,
    ).beside(sources)
    controls: list[pl.DataFrame] = []
    told, written = [], 0
    for some in _in_parts(directory, book, through, progress):
        told.append(some.tally)
        if not some.stored.items.height:
            continue
        if not controls:
            _write_batch(directory, book, recording)
        part = Part(some.stored.items.select("number", *FACTS), some.moves)
        known = some.stored.items.select("number", "id", "seal")
        changes = plan_changes(part, known, some.stored, book, recording)
        write_changes(changes)
        recording = recording.after(changes)
        controls.append(changes.controls)
        written += changes.moves.height
    if controls:
        totals = together(controls)
        write_along(book, recording, totals)
        store.write_controls(totals)
        _still_read(office, book, max(sources))
    return _Done(written, tuple(_by_month(book, told)))


def _in_parts(
    directory: Directory, book: Book, through: int, progress: Progress
) -> Iterator[_Some]:
    """The items of a book that have moves in open months, so many at a time."""
    query = "SELECT DISTINCT item FROM moves WHERE office = %s AND book = %s AND period > %s"
    ids = sorted(item for (item,) in rows(query, directory.id, book.id, through))
    for start in range(0, len(ids), _AT_ONCE):
        progress(Doing("recomputing", book.id, start, len(ids)))
        stored = store.read_stored(ids[start : start + _AT_ONCE])
        numbers = stored.items.select("number", item="id")
        stand = standing(stored.moves).join(numbers, on="item").sort("item", "sequence")
        moves = retimed(stand, directory, through)
        changed = pl.any_horizontal(
            moves[name].ne_missing(stand[name]).alias(name) for name in OFFICE_TIMES
        )
        compared = moves.select("item", "period", now="office_seconds").with_columns(
            was=stand["office_seconds"], changed=changed
        )
        touched = compared.filter("changed").select("item").unique()
        yield _Some(
            Stored(
                stored.items.join(touched, left_on="id", right_on="item", how="semi"),
                stored.moves.join(touched, on="item", how="semi", maintain_order="left"),
            ),
            moves.join(touched, on="item", how="semi", maintain_order="left"),
            _tally(compared),
        )


def _tally(compared: pl.DataFrame) -> pl.DataFrame:
    """Durations by month, and those that are others now: how many, and seconds before and after."""
    others = compared.filter("changed")
    counted = (
        compared.filter(pl.col("was").is_not_null() | pl.col("now").is_not_null())
        .group_by("period")
        .agg(durations=pl.len().cast(pl.Int64))
    )
    summed = others.group_by("period").agg(
        changed=pl.len().cast(pl.Int64),
        before=pl.col("was").sum(),
        after=pl.col("now").sum(),
        unknown_before=pl.col("was").null_count().cast(pl.Int64),
        unknown_after=pl.col("now").null_count().cast(pl.Int64),
    )
    return counted.join(summed, on="period", how="inner")


def _by_month(book: Book, tallies: list[pl.DataFrame]) -> Iterator[MonthRetimed]:
    if tallies:
        summed = pl.concat(tallies).group_by("period").agg(pl.all().sum()).sort("period")
        for row in summed.iter_rows(named=True):
            yield MonthRetimed(book.id, Period.of_key(row.pop("period")).id, **row)


def _write_batch(directory: Directory, book: Book, recording: Recording) -> None:
    Batch.objects.create(
        id=recording.batch,
        office=recording.office,
        book=book.id,
        source=SOURCE,
        file="",
        sha256=calendar_digest(directory),
        who=user(),
        recorded=recording.recorded,
        rows=0,
    )


def _still_read(office: str, book: Book, last: int) -> None:
    """The sheets say what they said: those that need not be read again still need not."""
    of_book = Batch.objects.filter(office=office, book=book.id)
    Reading.objects.filter(office=office, book=book.id, batch=last).update(
        batch=of_book.aggregate(last=Max("id"))["last"]
    )


def _has(office: str, book: str) -> bool:
    return Batch.objects.filter(office=office, book=book).exists()


def moves_of(office: str) -> int:
    """How many moves are recorded of an office."""
    totals = Control.objects.filter(office=office).aggregate(moves=Sum("moves"))
    return int(totals["moves"] or 0)
