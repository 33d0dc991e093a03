"""What is recorded already of the items that a source brings, for who reads what it brings."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Final
from zoneinfo import ZoneInfo

import polars as pl
import pyarrow as pa

from cierre.book import OUTSIDE, Book, Excess
from cierre.ledger.schema import ITEMS, MOVES
from cierre.office import store
from cierre.office.changes import Stored, standing
from cierre.office.directory import read_directory
from cierre.office.forgotten import aliases
from cierre.office.lines import read_lines
from cierre.office.models import Batch, Item
from cierre.sources.catalogue import say
from cierre.sources.credits import SETTLED
from cierre.sources.memberships import Units
from cierre.sources.moved_steps import steps_of
from cierre.sources.others import FACTS, Others
from cierre.sources.returning import FACTS as KNOWN
from cierre.sources.returning import Choice
from cierre.sources.said import day_said
from cierre.sources.standing import Recorded

_NAMED = pa.schema([ITEMS.field(name) for name in ("id", "number", "title", "customer")])
_ENTERING = pa.schema(
    [MOVES.field(name) for name in ("id", "item", "day", "to_state", "reverses")]
)  # fmt: skip


def read_recorded(
    office: str, book: Book, source: str, zone: str, choice: Choice = "ask"
) -> Recorded:
    """What rows of a source are read against.

    ``choice`` is what numbers are that come back for something else than what is recorded.
    """
    there = Item.objects.filter(office=office, book=book.id).exists()
    settled = SETTLED.to_frame()
    if book.excess is not None:
        settled = settled_in(store.read_touching(office, book.id, book.excess.used), book.excess)
    return Recorded(
        lines=read_lines(office, book.id, source),
        settled=settled,
        source=source,
        known=(lambda numbers: _known(office, book, numbers)) if there else None,
        others=lambda numbers: _others(office, book, source, zone, numbers),
        choice=choice,
    )


TYPED: Final = ":typed "
"""How the sources begin that are what people type; behind it stands who."""

_SINCE: Final = 1 << 32
"""What the ranks of typed steps begin with: at one moment, they happened after what sheets say."""


def sources_of(office: str, book: str) -> dict[int, str]:
    """The source of each batch of a book."""
    batches = Batch.objects.filter(office=office, book=book)
    return {number: source or book for number, source in batches.values_list("id", "source")}


def _known(office: str, book: Book, numbers: pl.Series) -> pl.DataFrame:
    if not Item.objects.filter(office=office, book=book.id, number__contains="/").exists():
        # no numbers have begun again
        numbers = numbers.filter(~numbers.str.contains("/", literal=True))
    among = f"number IN {store.among(3, 'text')}"
    keys = json.dumps(numbers.to_list())
    items = store.read_table("items", _NAMED, office, book.id, among, keys)
    if not items.height:
        return KNOWN.to_frame()
    of_items = f"item IN (SELECT id FROM items WHERE office = $1 AND book = $2 AND {among})"  # noqa: S608 (its own names)
    touching = f"(from_state = $4 OR to_state = $4) AND {of_items}"
    entering = store.read_table("moves", _ENTERING, office, book.id, touching, keys, OUTSIDE)
    excess = () if book.excess is None else book.excess.held
    opened = (
        standing(entering)
        .filter(~pl.col("to_state").is_in([*excess, *book.added]))
        .group_by("item")
        .agg(opened=pl.col("day").min())
    )
    # a sheet may name a customer still who was forgotten: that tells nothing of another item
    forgotten = pl.col("customer").is_in(aliases(office))
    items = items.with_columns(customer=pl.when(forgotten).then(pl.lit("")).otherwise("customer"))
    return items.join(opened, left_on="id", right_on="item").select(KNOWN.names()).cast(KNOWN)


def _others(office: str, book: Book, source: str, zone: str, numbers: pl.Series) -> Others:
    of_batch = sources_of(office, book.id)
    other = [batch for batch, its in of_batch.items() if its != source]
    if not other:
        return Others()
    touched = (
        f"number IN {store.among(3, 'text')} AND id IN (SELECT item FROM moves "  # noqa: S608 (its own names)
        f"WHERE office = $1 AND book = $2 AND batch IN {store.among(4, 'bigint')})"
    )
    keys = (json.dumps(numbers.drop_nulls().unique().to_list()), json.dumps(other))
    items = store.read_table("items", ITEMS, office, book.id, touched, *keys)
    moves = standing(store.read_stored(items["id"].to_list()).moves)
    theirs = moves.filter(pl.col("batch").is_in(other)).select("item").unique()
    items = items.join(theirs, left_on="id", right_on="item", how="semi", maintain_order="left")
    if not items.height:
        return Others()
    moves = moves.join(items.select("number", item="id"), on="item").sort("item", "sequence")
    named = moves.with_columns(
        file=pl.col("batch").cast(pl.String),
        row=-pl.col("item"),
        source=pl.col("batch").replace_strict(of_batch),
    )
    steps = steps_of(named, book, Units.of(read_directory(office)), zone).filter(
        pl.col("batch").is_in(other)
    )
    typed = [batch for batch in other if of_batch[batch].startswith(TYPED)]
    since = pl.col("batch").is_in(typed) & (pl.col("rank") > 0)
    steps = steps.with_columns(rank=pl.when(since).then(pl.col("rank") + _SINCE).otherwise("rank"))
    entered = moves.group_by("number").agg(
        owned=~pl.col("batch").sort_by("sequence").first().is_in(other)
    )
    facts = items.join(entered, on="number").select(FACTS.names()).cast(FACTS)
    return Others(steps, facts, _said(office, book.id, zone))


def _said(office: str, book: str, zone: str) -> dict[str, str]:
    """How a problem names what each batch brought: by the load in which its source brought it."""
    brought: dict[str, Batch] = {}
    said = {}
    for batch in Batch.objects.filter(office=office, book=book).order_by("id"):
        source = batch.source or book
        if not batch.along or source not in brought:
            brought[source] = batch
        said[str(batch.id)] = batch_said(brought[source], zone)
    return said


def batch_said(batch: Batch, zone: str) -> str:
    """A batch as a person knows it: the files, the load, the day, who; or who typed it, when."""
    day = datetime.fromtimestamp(batch.recorded, UTC).astimezone(ZoneInfo(zone)).date()
    if batch.source.startswith(TYPED):
        return say("typed-in", day=day_said(day), who=batch.who)
    return say(
        "recorded-in", load=str(batch.id), file=batch.file, day=day_said(day), who=batch.who
    )  # fmt: skip


def settled_in(stored: Stored, excess: Excess) -> pl.DataFrame:
    """What items paid for each other, or were paid (``credits.SETTLED``)."""
    moves = standing(stored.moves).filter(pl.col("to_state") == excess.used)
    owed = pl.col("from_state") == excess.covers
    named = stored.items.select("id", "number", "customer")
    return (
        moves.join(named, left_on="item", right_on="id")
        .select(
            "number",
            "customer",
            "at",
            place="from_place",
            paid=pl.when(owed).then(-pl.col("quantity")).otherwise("quantity"),
        )
        .select(SETTLED.names())
        .cast(SETTLED)
    )
