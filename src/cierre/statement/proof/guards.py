"""The guards: replay in order, the item's header and seal, and the control totals of batches."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal

import numpy as np
import polars as pl

from cierre.book import OUTSIDE, Book
from cierre.calendars.period import Period
from cierre.ledger.coded import MISSING, Columns, Marks, Numbers
from cierre.ledger.digest import row_digests, summed_by
from cierre.ledger.grouping import added, groups
from cierre.ledger.ledger import Ledger
from cierre.ledger.lots import QUANTITY, is_open, last_of_items, running
from cierre.ledger.schema import LEG
from cierre.ledger.seals import SEAL, item_seals
from cierre.statement.model import Breach

CODES = (
    "left_elsewhere",
    "more_than_there",
    "no_reversed",
    "header_moves",
    "header_state",
    "header_remaining",
    "header_closed",
    "header_fact",
    "header_seal",
    "no_header",
    "batch_moves",
    "batch_quantity",
    "batch_fact",
)
"""What a breach of a book can be; the wording says each as ``breach-<code>``."""

OF_OFFICE = (
    "batch_added",
    "batch_changed",
    "batch_gone",
    "chain_broken",
    "chain_end",
    "sealed_setting",
    "sealed_unit",
    "sealed_person",
    "sealed_place",
    "sealed_category",
    "sealed_reason",
    "sealed_target",
    "sealed_note",
)
"""What a breach can be that concerns an office as a whole."""

OF_CHECK = (
    "attachment_damaged",
    "batch_recorded",
    "damaged",
    "kept_months",
    "line_seal",
    "register_rows",
    "row_attachments",
    "row_changes",
    "row_closings",
    "row_decisions",
    "row_forgotten",
    "row_loads",
    "row_notes",
    "row_passages",
    "row_review",
    "row_stamps",
    "row_sources",
    "row_template",
    "rows",
    "sum_items",
    "sum_lines",
    "unguarded",
    "unreadable",
)
"""What a breach can be that only a check of everything looks for."""

MOST_NAMED = 50
"""Items that a breach names at most."""

_Found = Iterator[tuple[str, Numbers]]
"""A code and the ids of the items that it concerns."""


def breaches(ledger: Ledger, book: Book) -> tuple[Breach, ...]:
    """Everything the guards find in a book's span, each with the items it concerns."""
    digests = row_digests(ledger.moves)
    return (
        *_named("replay", ledger, book, _replay(ledger, book)),
        *_named("header", ledger, book, _headers(ledger, book, digests)),
        *_named("header", ledger, book, _orphans(ledger)),
        *_controls(ledger, book, digests),
    )


def _replay(ledger: Ledger, book: Book) -> _Found:
    """Items whose moves, in their order, do not follow each other."""
    moves, whole = ledger.moves.taken(ledger.alive), ~ledger.divided[ledger.alive]
    item, sequence = moves.numbers["item"], moves.numbers["sequence"]
    if not _in_order(item, sequence):
        order = np.lexsort((sequence, item))
        moves, whole = moves.taken(order), whole[order]
        item, sequence = item[order], sequence[order]
    first = np.ones(len(item), bool)
    first[1:] = item[1:] != item[:-1]
    begins = np.flatnonzero(first)
    position = np.arange(len(item)) - np.repeat(begins, np.diff(begins, append=len(item))) + 1
    outside = moves.codes["from_state"] == moves.names["state"].find(OUTSIDE)
    broken = (first & ~outside) | (sequence != position)
    broken |= ~first & whole & _elsewhere(moves)
    yield "left_elsewhere", item[broken]
    yield "no_reversed", _astray(moves)
    if ledger.divided.any():
        lots = running(moves.taken(~whole), book)
        yield "more_than_there", lots.filter(pl.col("running") < 0)["item"].to_numpy()


def _astray(moves: Columns) -> Numbers:
    """Items of reversals that do not take back a move of theirs, leg by leg."""
    back = np.flatnonzero(moves.numbers["reverses"] != MISSING)
    ids, wanted = moves.numbers["id"], moves.numbers["reverses"][back]
    order = np.argsort(ids)
    places = order[np.minimum(np.searchsorted(ids, wanted, sorter=order), max(len(ids) - 1, 0))]
    mirrors = ids[places] == wanted
    for name in ("item", QUANTITY):
        mirrors &= moves.numbers[name][places] == moves.numbers[name][back]
    for name in LEG:
        for here, there in (("from", "to"), ("to", "from")):
            mirrors &= moves.codes[f"{here}_{name}"][places] == moves.codes[f"{there}_{name}"][back]
    astray: Numbers = moves.numbers["item"][back[~mirrors]]
    return astray


def _in_order(item: Numbers, sequence: Numbers) -> bool:
    """Whether moves stand by item, and within it in their order."""
    later, further = item[1:] > item[:-1], item[1:] == item[:-1]
    return bool((later | (further & (sequence[1:] >= sequence[:-1]))).all())


def _elsewhere(moves: Columns) -> Marks:
    """Which moves leave another place than the move before them reached."""
    differs = np.zeros(len(moves), bool)
    for name in LEG:
        leaves, reaches = (moves.codes[f"{side}_{name}"] for side in ("from", "to"))
        differs[1:] |= leaves[1:] != reaches[:-1]
    return differs


def _headers(ledger: Ledger, book: Book, digests: Numbers) -> _Found:
    """Items whose header is not what their moves come to."""
    alive, places = ledger.alive, ledger.item_places[ledger.alive]
    moves, items, count = ledger.moves.taken(alive), ledger.items, ledger.items.height
    ids = items["id"].to_numpy()
    last = last_of_items(moves)
    state = np.full(count, -1)
    state[places[last]] = moves.codes["to_state"][last]
    opened = is_open(moves.names["state"], book)
    remaining = np.zeros(count, np.int64)
    for side, sign in (("to", 1), ("from", -1)):
        here = opened[moves.codes[f"{side}_state"]]
        remaining += sign * added(places[here], moves.numbers[QUANTITY][here], count)
    states = moves.names["state"]
    header = items["state"].replace_strict(
        {text: states.find(text) for text in states.texts}, default=-1, return_dtype=pl.Int64
    )
    header = pl.select(pl.when(items["state"] == "").then(-1).otherwise(header)).to_series()
    kept = items["remaining"].to_numpy()
    yield "header_moves", ids[items["moves"].to_numpy() != np.bincount(places, minlength=count)]
    yield "header_state", ids[header.to_numpy() != state]
    yield "header_remaining", ids[kept != remaining]
    yield "header_closed", ids[(items["closed_period"].to_numpy() == 0) != (kept > 0)]
    yield "header_fact", ids[items["digest"].to_numpy() != summed_by(places, digests[alive], count)]
    if SEAL in items.columns:
        yield "header_seal", ids[items[SEAL].to_numpy() != item_seals(items).to_numpy()]


def _orphans(ledger: Ledger) -> _Found:
    """Items of the span's moves that are gone, or whose header says they were not touched then."""
    orphans = ledger.posted_in(ledger.span.start, ledger.span.end) & ~ledger.alive
    yield "no_header", ledger.moves.numbers["item"][orphans]


def _controls(ledger: Ledger, book: Book, digests: Numbers) -> Iterator[Breach]:
    """Batches of the history and the span whose moves are not what they brought.

    Months that were kept were counted when they were made, and stand by the same totals.
    """
    span = ledger.span
    posted = ledger.posted_in(ledger.since, span.end)
    moves = ledger.moves.taken(posted)
    batches = groups(moves, ["period", "batch"])
    size = len(batches.first)
    counted = pl.DataFrame(
        {
            **{name: moves.numbers[name][batches.first] for name in ("period", "batch")},
            "moves": np.bincount(batches.cells, minlength=size),
            "quantity": added(batches.cells, moves.numbers[QUANTITY], size),
            "digest": summed_by(batches.cells, digests[posted], size),
        }
    )
    kept = ledger.controls.filter(pl.col("period").is_between(ledger.since, span.end))
    compared = kept.select(counted.columns).join(
        counted,
        on=["period", "batch"],
        how="full",
        coalesce=True,
        suffix=":found",
        nulls_equal=True,
    )
    differs = pl.any_horizontal(
        pl.col(name).fill_null(0) != pl.col(f"{name}:found").fill_null(0)
        for name in ("moves", "quantity", "digest")
    )
    for row in compared.filter(differs).sort("period", "batch").iter_rows(named=True):
        yield _of_batch(row, book)


def _of_batch(row: dict[str, int | None], book: Book) -> Breach:
    """What differs between what a batch brought to a month and what is there."""
    assert row["period"] is not None
    brought, there = row["moves"] or 0, row["moves:found"] or 0
    code, counts = "batch_fact", {}
    if brought != there:
        code, counts = "batch_moves", {"brought": brought, "there": there}
    elif (row["quantity"] or 0) != (row["quantity:found"] or 0):
        code = "batch_quantity"
    month = Period.of_key(row["period"]).id
    return Breach("control", book.id, code, (), row["batch"], month, counts)


def _named(
    guard: Literal["replay", "header"],
    ledger: Ledger,
    book: Book,
    found: Iterable[tuple[str, Numbers]],
) -> Iterator[Breach]:
    """A breach for each code, naming its items; by id where the item itself is gone."""
    for code, items in sorted(found, key=lambda each: each[0]):
        if len(items):
            ids = pl.DataFrame({"id": np.unique(items)})
            known = ids.join(ledger.items.select("id", "number"), on="id", how="left")
            by_id = pl.format("#{}", "id")
            names = known.select(pl.coalesce("number", by_id)).to_series().sort().to_list()
            yield Breach(guard, book.id, code, tuple(names[:MOST_NAMED]))
