"""The three guards: replay in order, the item's header, and the control totals of batches."""

from __future__ import annotations

from collections import defaultdict
from typing import Literal

import ibis
import ibis.expr.types as ir
import polars as pl

from cierre.book import OUTSIDE, Book
from cierre.calendars.period import Period
from cierre.ledger.control import row_digest, summed_digest, totals_of
from cierre.ledger.ledger import Ledger
from cierre.ledger.schema import LEG
from cierre.statement.balances import legs, running_piles
from cierre.statement.model import Breach

CODES = (
    "left_elsewhere",
    "more_than_there",
    "header_moves",
    "header_state",
    "header_remaining",
    "header_closed",
    "header_fact",
    "no_header",
    "batch_moves",
    "batch_quantity",
    "batch_fact",
)
"""What a breach can be; the wording says each as ``breach-<code>``."""

MOST_NAMED = 50
"""Items that a breach names at most."""


def breaches(ledger: Ledger, book: Book) -> tuple[Breach, ...]:
    """Everything the guards find in a book's span, each with the items it concerns."""
    # hashed once for the guards that compare digests, which costs more than all the rest of them
    facts = ("item", "sequence", "batch", "office", "book", "period", "quantity", "to_state")
    digested = ledger.moves.select(*facts, row_digest=row_digest(ledger.moves)).cache()
    return (
        *_replay_breaches(ledger, book),
        *_header_breaches(ledger, book, digested),
        *_orphan_breaches(ledger, book, digested),
        *_control_breaches(ledger, book, digested),
    )


def _replay_breaches(ledger: Ledger, book: Book) -> list[Breach]:
    moves = ledger.moves.filter(ledger.moves.item.isin(ledger.items.id))
    divided = ledger.divided
    chained = moves.select(
        "item",
        "sequence",
        "from_state",
        whole=ibis.literal(True) if divided is None else moves.item.notin(divided.item),
        leaves=_joined(moves, "from"),
        reaches=_joined(moves, "to"),
    )
    order = ibis.window(group_by=chained.item, order_by=chained.sequence)
    chained = chained.mutate(
        was=chained.reaches.lag().over(order), position=ibis.row_number().over(order) + 1
    )
    first = chained.position == 1
    broken = chained.filter(
        (first & (chained.from_state != OUTSIDE))
        | (~first & chained.whole & (chained.leaves != chained.was))
        | (chained.sequence != chained.position)
    )
    found = {"left_elsewhere": broken}
    if divided is not None:
        running = running_piles(moves.filter(moves.item.isin(divided.item)), book)
        overdrawn = running.filter(running.running < 0)
        found["more_than_there"] = overdrawn
    named = (table.select("item", code=ibis.literal(code)) for code, table in found.items())
    return _breaches("replay", ledger, book, pl.concat([each.to_polars() for each in named]))


def _joined(moves: ir.Table, side: str) -> ir.StringValue:
    """A leg as one text, which is compared at once."""
    joined: ir.StringValue = ibis.literal("\x1f").join([moves[f"{side}_{name}"] for name in LEG])
    return joined


def _header_breaches(ledger: Ledger, book: Book, digested: ir.Table) -> list[Breach]:
    items = ledger.items
    of_items = digested.filter(digested.item.isin(items.id))
    counted = of_items.group_by("item").agg(
        found_moves=of_items.count(),
        found_digest=summed_digest(of_items.row_digest),
        found_state=of_items.to_state.argmax(of_items.sequence),
    )
    moves = ledger.moves.filter(ledger.moves.item.isin(items.id))
    open_legs = legs(moves, book)
    left = open_legs.group_by("item").agg(found_remaining=open_legs.quantity.sum().cast("int64"))
    left = left.rename(left_item="item")
    compared = items.left_join(counted, items.id == counted.item)
    compared = compared.left_join(left, compared.id == left.left_item)
    wrong = {
        "header_moves": (compared.moves != compared.found_moves.fill_null(0)),
        "header_state": (compared.state != compared.found_state.fill_null("")),
        "header_remaining": (compared.remaining != compared.found_remaining.fill_null(0)),
        "header_closed": ((compared.closed_period == 0) != (compared.remaining > 0)),
        "header_fact": (compared.digest != compared.found_digest.fill_null(0)),
    }
    wronged = compared.filter(ibis.or_(*wrong.values())).select(item="id", **wrong).to_polars()
    culprits = wronged.unpivot(index="item", variable_name="code").filter("value")
    return _breaches("header", ledger, book, culprits)


def _orphan_breaches(ledger: Ledger, book: Book, digested: ir.Table) -> list[Breach]:
    """Moves of the span whose item is gone, or whose header says it was not touched then."""
    posted = digested.filter(digested.period.between(ledger.span.start, ledger.span.end))
    orphans = posted.filter(posted.item.notin(ledger.items.id))
    named = orphans.select("item", code=ibis.literal("no_header"))
    return _breaches("header", ledger, book, named.to_polars())


def _control_breaches(ledger: Ledger, book: Book, digested: ir.Table) -> list[Breach]:
    span = ledger.span
    moves = digested.filter(digested.period.between(span.start, span.end))
    counted = totals_of(moves).select("batch", "period", "moves", "quantity", "digest")
    kept = ledger.controls
    kept = kept.filter(kept.period.between(span.start, span.end)).select(*counted.columns)
    compared = kept.outer_join(counted, ["batch", "period"], rname="found_{name}")
    differs = ibis.or_(
        *(
            compared[name].fill_null(0) != compared[f"found_{name}"].fill_null(0)
            for name in ("moves", "quantity", "digest")
        )
    )
    found = compared.filter(differs).mutate(
        at=ibis.coalesce(compared.period, compared.found_period),
        source=ibis.coalesce(compared.batch, compared.found_batch),
    )
    return [_of_batch(row, book) for row in found.order_by("at", "source").to_polars().to_dicts()]


def _of_batch(row: dict[str, int | None], book: Book) -> Breach:
    """What differs between what a batch brought to a month and what is there."""
    assert row["at"] is not None
    brought, there = row["moves"] or 0, row["found_moves"] or 0
    code, counts = "batch_fact", {}
    if brought != there:
        code, counts = "batch_moves", {"brought": brought, "there": there}
    elif (row["quantity"] or 0) != (row["found_quantity"] or 0):
        code = "batch_quantity"
    month = Period.of_key(row["at"]).id
    return Breach("control", book.id, code, (), row["source"], month, counts)


def _breaches(
    guard: Literal["replay", "header"], ledger: Ledger, book: Book, culprits: pl.DataFrame
) -> list[Breach]:
    """A breach for each code, naming its items; by id where the item itself is gone."""
    if culprits.is_empty():
        return []
    items = ledger.items.filter(ledger.items.id.isin(culprits["item"].unique().to_list()))
    numbers = dict(items.select("id", "number").to_polars().iter_rows())
    found: dict[str, set[str]] = defaultdict(set)
    for item, code in culprits.select("item", "code").iter_rows():
        found[code].add(numbers.get(item, f"#{item}"))
    return [
        Breach(guard, book.id, code, tuple(sorted(named)[:MOST_NAMED]))
        for code, named in sorted(found.items())
    ]
