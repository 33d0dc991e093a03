"""The three guards: replay in order, the item's header, and the control totals of batches."""

from __future__ import annotations

from collections import defaultdict
from typing import Literal

import ibis
import polars as pl

from cierre.book import OUTSIDE, Book
from cierre.calendars.period import Period
from cierre.ledger.control import MODULUS, control_totals, row_digest
from cierre.ledger.ledger import Ledger
from cierre.ledger.schema import LEG
from cierre.statement.balances import legs, running_piles, split_items
from cierre.statement.model import Breach

MOST_NAMED = 50
"""Items that a breach names at most."""


def breaches(ledger: Ledger, book: Book) -> tuple[Breach, ...]:
    """Everything the guards find in a book's span, each with the items it concerns."""
    return (
        *_replay_breaches(ledger, book),
        *_header_breaches(ledger, book),
        *_control_breaches(ledger, book),
    )


def _replay_breaches(ledger: Ledger, book: Book) -> list[Breach]:
    moves = ledger.moves.filter(ledger.moves.item.isin(ledger.items.id))
    order = ibis.window(group_by=moves.item, order_by=moves.sequence)
    split = split_items(moves)
    chained = moves.mutate(
        **{f"was_{name}": moves[f"to_{name}"].lag().over(order) for name in LEG},
        position=ibis.row_number().over(order) + 1,
        whole=moves.item.notin(split.item),
    )
    torn = ibis.or_(*(chained[f"from_{name}"] != chained[f"was_{name}"] for name in LEG))
    first = chained.position == 1
    broken = chained.filter(
        (first & (chained.from_state != OUTSIDE))
        | (~first & chained.whole & torn)
        | (chained.sequence != chained.position)
    )
    running = running_piles(moves.filter(moves.item.isin(split.item)), book)
    overdrawn = running.group_by(["item", "sequence", *LEG]).agg(left=running.running.min())
    overdrawn = overdrawn.filter(overdrawn.left < 0)
    found = (
        ("a move leaves a state that the item was not in, or is missing before it", broken),
        ("more quantity leaves a state than was there", overdrawn),
    )
    culprits = ibis.union(
        *(table.select("item", problem=ibis.literal(text)) for text, table in found)
    ).to_polars()
    return _breaches("replay", ledger, book, culprits)


def _header_breaches(ledger: Ledger, book: Book) -> list[Breach]:
    items = ledger.items
    moves = ledger.moves.filter(ledger.moves.item.isin(items.id))
    digested = moves.mutate(row_digest=row_digest(moves).cast("decimal(38, 0)"))
    counted = digested.group_by("item").agg(
        found_moves=digested.count(),
        found_digest=(digested.row_digest.sum() % MODULUS).cast("int64"),
        found_state=digested.to_state.argmax(digested.sequence),
    )
    open_legs = legs(moves, book)
    left = open_legs.group_by("item").agg(found_remaining=open_legs.quantity.sum().cast("int64"))
    left = left.rename(left_item="item")
    compared = items.left_join(counted, items.id == counted.item)
    compared = compared.left_join(left, compared.id == left.left_item)
    wrong = {
        "the item's header counts other moves than there are": (
            compared.moves != compared.found_moves.fill_null(0)
        ),
        "the item's header names another state than its last move": (
            compared.state != compared.found_state.fill_null("")
        ),
        "the item's header has another quantity left than its moves": (
            compared.remaining != compared.found_remaining.fill_null(0)
        ),
        "a fact of one of the item's moves is not as it was recorded": (
            compared.digest != compared.found_digest.fill_null(0)
        ),
    }
    wronged = compared.filter(ibis.or_(*wrong.values())).select(item="id", **wrong).to_polars()
    culprits = wronged.unpivot(index="item", variable_name="problem").filter("value")
    return _breaches("header", ledger, book, culprits)


def _control_breaches(ledger: Ledger, book: Book) -> list[Breach]:
    span = ledger.span
    moves = ledger.moves.filter(ledger.moves.period.between(span.start, span.end))
    counted = control_totals(moves).select("batch", "period", "moves", "quantity", "digest")
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
    return [
        Breach("control", book.id, _difference(row), (), row["source"], Period.of_key(row["at"]).id)
        for row in found.order_by("at", "source").to_polars().to_dicts()
    ]


def _difference(row: dict[str, int | None]) -> str:
    before, now = row["moves"] or 0, row["found_moves"] or 0
    if before != now:
        return f"the batch brought {before} moves and has {now}"
    if (row["quantity"] or 0) != (row["found_quantity"] or 0):
        return "the batch's moves carry another quantity than it brought"
    return "a fact of one of the batch's moves is not as it was recorded"


def _breaches(
    guard: Literal["replay", "header"], ledger: Ledger, book: Book, culprits: pl.DataFrame
) -> list[Breach]:
    """A breach for each problem, naming its items; by id where the item itself is gone."""
    if culprits.is_empty():
        return []
    items = ledger.items.filter(ledger.items.id.isin(culprits["item"].unique().to_list()))
    numbers = dict(items.select("id", "number").to_polars().iter_rows())
    found: dict[str, set[str]] = defaultdict(set)
    for item, problem in culprits.select("item", "problem").iter_rows():
        found[problem].add(numbers.get(item, f"#{item}"))
    return [
        Breach(guard, book.id, problem, tuple(sorted(named)[:MOST_NAMED]))
        for problem, named in sorted(found.items())
    ]
