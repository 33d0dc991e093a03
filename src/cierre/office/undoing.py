"""Undoing a batch: what it brought is taken back, and what it took back is made anew.

Nothing is deleted. The moves that stand because of the batch are reversed, and those that stood
before it are recorded once more, each under its own source; items and lines say again what they
said. What later batches recorded of the same items stands on it: then it is not undone.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import polars as pl
from django.db import transaction

from cierre.book import Book
from cierre.books import load_books
from cierre.fault import Fault, NotFound
from cierre.office import chain, store
from cierre.office.before import sources_of
from cierre.office.changes import FACTS, Changes, Recording, Stored, plan_changes, standing
from cierre.office.directory import closed_through, read_directory
from cierre.office.keeping import forget_months, keep_months
from cierre.office.lines import restore_lines
from cierre.office.links import rows
from cierre.office.models import Batch, Overwritten
from cierre.office.overwritten import Before, keep_overwritten, read_overwritten
from cierre.office.parts import Part
from cierre.office.recomputing import SOURCE, retimed
from cierre.office.recording import user, write_along
from cierre.office.registered import write_changes
from cierre.office.rewriting import FIRST, Changed, natural
from cierre.office.unclean import writing
from cierre.sources.office_time import OFFICE_TIMES

_OF_RECORDING: Final = (
    "id",
    "sequence",
    "period",
    "recorded",
    "batch",
    "reverses",
    "first",
    "last",
    *OFFICE_TIMES,
)
"""What a move made anew does not have in common with the one it was."""

_NEVER: Final = 1 << 62


@dataclass(frozen=True)
class Loading:
    """A batch as it is listed: what came, when, from whom; ``undone`` by which batch (0: not)."""

    number: int
    book: str
    source: str
    files: str
    who: str
    recorded: int
    rows: int
    moves: int
    undoes: int
    undone: int


@dataclass(frozen=True)
class Undone:
    """What undoing a batch did, or would do. ``items`` have something taken back or made anew;
    of ``never`` of them nothing is left, and they count as never entered."""

    office: str
    batch: int
    by: int
    items: int
    never: int
    taken_back: int
    made_anew: int
    numbers: tuple[str, ...]


def loadings(office: str) -> tuple[Loading, ...]:
    """The batches of an office, the last one first."""
    batches = [*Batch.objects.filter(office=office).order_by("-id")]
    counts = dict(
        rows(
            "SELECT c.batch, SUM(c.moves) FROM controls c WHERE c.office = %s GROUP BY c.batch",
            office,
        )
    )
    along = {each.id: each.along or each.id for each in batches}
    moves: Counter[int] = Counter()
    brought: Counter[int] = Counter()
    for batch, count in counts.items():
        moves[along[batch]] += int(count)
    for each in batches:
        brought[along[each.id]] += each.rows
    undone = _undone(batches)
    return tuple(
        Loading(
            each.id, each.book, each.source or each.book, each.file, each.who, each.recorded,
            brought[each.id], moves[each.id], each.undoes, undone.get(each.id, 0),
        )
        for each in batches
        if not each.along
    )  # fmt: skip


def undo(office: str, number: int, dry_run: bool = False) -> Undone:
    """Undo a batch in one transaction; with ``dry_run`` nothing is written.

    Raises NotFound when the office has no such batch, Fault when it is undone already, came along
    with another, brought nothing but durations, or later batches stand on it.
    """
    with writing(), transaction.atomic():
        store.lock()
        before = chain.begin(office)
        batch = _asked(office, number)
        book = load_books()[batch.book]
        group = [each.id for each in Batch.objects.filter(office=office, along=number)]
        there = read_overwritten([number, *group])
        recast = there.items["id"].to_list()
        part, known, stored = _as_it_was(office, book, [number, *group], recast)
        _nothing_recast_since(office, [number, *group], recast)
        now = retimed(part.moves, read_directory(office))
        part = Part(_said_before(part.items, known, there), now)
        recording = _recording(batch, part)
        changes = plan_changes(part, known, stored, book, recording)
        _write(batch, book, recording, changes, there)
        undone = _told(batch, recording, part, changes)
        if dry_run:
            transaction.set_rollback(True)
            return undone
        chain.extend(before)
    keep_months(office, [book])
    return undone


def _asked(office: str, number: int) -> Batch:
    batches = [*Batch.objects.filter(office=office)]
    found = {each.id: each for each in batches}
    if number not in found:
        names = ", ".join(str(each.id) for each in batches if not each.along) or "—"
        raise NotFound("no-batch", value=str(number), names=names)
    batch, undone = found[number], _undone(batches)
    if batch.source == SOURCE:
        raise Fault("batch-timed", value=str(number))
    if batch.along:
        raise Fault("batch-along", value=str(number), other=str(batch.along))
    if number in undone:
        raise Fault("batch-undone", value=str(number), other=str(undone[number]))
    return batch


def _undone(batches: Sequence[Batch]) -> dict[int, int]:
    """By which batch others are undone; one that is undone itself undoes nothing."""
    by: dict[int, int] = {}
    for each in sorted(batches, key=lambda batch: batch.id, reverse=True):
        if each.undoes and not each.along and each.id not in by:
            by[each.undoes] = each.id
    return by


def _as_it_was(
    office: str, book: Book, group: Sequence[int], recast: Sequence[int]
) -> tuple[Part, pl.DataFrame, Stored]:  # fmt: skip
    """The items of a batch with the histories that stood before it; and what is stored of them."""
    ids = [
        item
        for batch in group
        for (item,) in rows(
            "SELECT DISTINCT item FROM moves WHERE office = %s AND batch = %s", office, batch
        )
    ]
    stored = store.read_stored(sorted({*ids, *recast}))
    moves = stored.moves.sort("item", "sequence")
    own = moves.filter(pl.col("batch").is_in(group)).group_by("item")
    bounds = own.agg(first=pl.col("sequence").min(), last=pl.col("sequence").max())
    bounded = moves.join(bounds, on="item", how="left", maintain_order="left")
    # of an item that only said something else of itself nothing is taken back
    bounded = bounded.with_columns(pl.col("first", "last").fill_null(_NEVER))
    was = bounded.filter(pl.col("sequence") < pl.col("first"))
    brought = bounded.filter(pl.col("sequence") <= pl.col("last"))
    between = brought.filter(
        pl.col("sequence") > pl.col("first"), ~pl.col("batch").is_in(group), pl.col("last") < _NEVER
    )
    if between.height:
        raise _stood_on(office, group[0], between["batch"].unique().to_list())
    differ = _differing(standing(brought), standing(bounded))
    if differ.height:
        later = bounded.join(differ, on="item", how="semi").filter(
            pl.col("sequence") > pl.col("last")
        )
        raise _stood_on(office, group[0], later["batch"].unique().to_list())
    numbers = stored.items.select("number", item="id")
    earlier = standing(was).join(numbers, on="item", maintain_order="left")
    known = stored.items.select("number", "id", "seal")
    return Part(stored.items.select("number", *FACTS), earlier), known, stored


def _differing(brought: pl.DataFrame, now: pl.DataFrame) -> pl.DataFrame:
    """The items that are no longer as a batch left them."""
    facts = [name for name in now.columns if name not in _OF_RECORDING]
    order = pl.int_range(pl.len()).over("item").alias("order")
    left, there = brought.with_columns(order), now.with_columns(order)
    return pl.concat(
        one.join(other, on=[*facts, "order"], how="anti", nulls_equal=True).select("item")
        for one, other in ((left, there), (there, left))
    ).unique()


def _stood_on(office: str, number: int, batches: Sequence[int]) -> Fault:
    """That later batches stand on one: those that are not undone, and undo nothing."""
    every = {each.id: each for each in Batch.objects.filter(office=office)}
    undone = _undone([*every.values()])
    main = {every[each].along or each for each in batches}
    standing_on = [
        each
        for each in main
        if each not in undone and not every[each].undoes and every[each].source != SOURCE
    ]
    names = ", ".join(str(each) for each in sorted(standing_on or main, reverse=True))
    return Fault("batch-stood-on", value=str(number), names=names)


def _nothing_recast_since(office: str, group: Sequence[int], recast: Sequence[int]) -> None:
    """Raises Fault when later batches changed what the same items say of themselves."""
    batches = [*Batch.objects.filter(office=office)]
    undone = _undone(batches)
    settled = {*undone, *(each.id for each in batches if each.undoes), *group}
    settled |= {each.id for each in batches if each.along in undone}
    kept = Overwritten.objects.filter(office=office, batch__gt=group[0]).values_list("batch")
    later = [
        batch
        for (batch,) in kept
        if batch not in settled and {*read_overwritten([batch]).items["id"]} & {*recast}
    ]
    if later:
        raise _stood_on(office, group[0], later)


def _said_before(items: pl.DataFrame, known: pl.DataFrame, before: Before) -> pl.DataFrame:
    """The items as they said of themselves before the batch."""
    was = before.items.join(known.select("number", "id"), on="id").drop("id")
    others = items.join(was, on="number", how="anti", maintain_order="left")
    return pl.concat([others, was.select(items.columns)])


def _recording(batch: Batch, part: Part) -> Recording:
    sources = sources_of(batch.office, batch.book)
    own = sources[batch.id]
    theirs = {each: sources[each] for each in part.moves["batch"].unique().to_list()}
    return Recording(
        office=batch.office,
        batch=store.last_id("batches") + 1,
        recorded=int(time.time()),
        closed_through=closed_through(batch.office),
        item=store.last_id("items"),
        move=store.last_id("moves"),
    ).beside({each: source for each, source in theirs.items() if source != own})


def _write(
    batch: Batch, book: Book, recording: Recording, changes: Changes, before: Before
) -> None:
    Batch.objects.create(
        id=recording.batch,
        office=batch.office,
        book=book.id,
        source=batch.source or book.id,
        undoes=batch.id,
        file=batch.file,
        sha256=batch.sha256,
        who=user(),
        recorded=recording.recorded,
        rows=0,
    )
    write_changes(changes)
    write_along(book, recording, changes.controls)
    store.write_controls(changes.controls)
    changed = Changed()
    changed.take(changes)
    lines = restore_lines(batch.office, book.id, batch.source or book.id, before.gone, before.added)
    keep_overwritten(recording, changed, lines)
    forget_months(batch.office, book.id)


def _told(batch: Batch, recording: Recording, part: Part, changes: Changes) -> Undone:
    touched = pl.concat([changes.new_items, changes.changed_items])
    numbers = sorted(touched["number"].to_list(), key=natural)
    back = changes.moves.filter(pl.col("reverses").is_not_null()).height
    left = part.moves.select("number").unique()
    return Undone(
        office=batch.office,
        batch=batch.id,
        by=recording.batch,
        items=touched.height,
        never=touched.join(left, on="number", how="anti").height,
        taken_back=back,
        made_anew=changes.moves.height - back,
        numbers=tuple(numbers[:FIRST]),
    )
