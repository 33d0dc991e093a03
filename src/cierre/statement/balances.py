"""Balances two ways: by adding up legs, and by replaying each item to the state it is in."""

from __future__ import annotations

import ibis
import ibis.expr.types as ir
import polars as pl

from cierre.book import Book
from cierre.ledger.ledger import Ledger
from cierre.ledger.schema import LEG


def opening_sums(ledger: Ledger, book: Book) -> pl.DataFrame:
    """Quantity and moves, net, of every leg in an open state, from moves posted before the span.

    One row a leg (and dimension): what the balance was when the span opened.
    """
    moves = ledger.moves
    earlier = moves.filter(moves.period < ledger.span.start, moves.item.isin(ledger.items.id))
    found: pl.DataFrame = _net(legs(earlier, book), book).to_polars()
    return found


def legs(moves: ir.Table, book: Book) -> ir.Table:
    """Each move as its legs in open states: to with its quantity, from with minus it."""
    extra = (*book.dimensions(), "item", "sequence", "period")
    sides = []
    for side, sign in (("to", 1), ("from", -1)):
        leg = moves.select(
            *extra,
            **{name: moves[f"{side}_{name}"] for name in LEG},
            quantity=moves.quantity * sign,
            step=ibis.literal(sign, "int64"),
        )
        sides.append(leg.filter(leg.state.isin(book.open_states())))
    return ibis.union(*sides)


def _net(table: ir.Table, book: Book) -> ir.Table:
    net = table.group_by([*LEG, *book.dimensions()]).agg(
        quantity=table.quantity.sum().cast("int64"), items=table.step.sum().cast("int64")
    )
    return net.filter((net.quantity != 0) | (net.items != 0))


def replayed_piles(ledger: Ledger, book: Book) -> pl.DataFrame:
    """What each item has in which open state at the span's end, by replaying it in order.

    An item that never splits is where its last move took it; one that does is what is left in
    each pile after its last move. Columns: item, the leg's, the book's dimensions, quantity.
    """
    moves = ledger.moves
    posted = moves.filter(moves.period <= ledger.span.end, moves.item.isin(ledger.items.id))
    split = split_items(posted)
    whole: pl.DataFrame = _last_leg(posted.filter(posted.item.notin(split.item)), book).to_polars()
    parts: pl.DataFrame = _remaining_piles(
        posted.filter(posted.item.isin(split.item)), book
    ).to_polars()
    return pl.concat([whole, parts])


def split_items(moves: ir.Table) -> ir.Table:
    """The items whose moves differ in quantity."""
    sizes = moves.group_by("item").agg(low=moves.quantity.min(), high=moves.quantity.max())
    return sizes.filter(sizes.low != sizes.high).select("item")


def _last_leg(moves: ir.Table, book: Book) -> ir.Table:
    order = ibis.window(group_by=moves.item, order_by=moves.sequence.desc())
    last = moves.mutate(place_in_order=ibis.row_number().over(order))
    last = last.filter(last.place_in_order == 0, last.to_state.isin(book.open_states()))
    return last.select(
        "item",
        **{name: last[f"to_{name}"] for name in LEG},
        **{name: last[name] for name in book.dimensions()},
        quantity=last.quantity,
    )


def _remaining_piles(moves: ir.Table, book: Book) -> ir.Table:
    keys = ["item", *LEG, *book.dimensions()]
    running = running_piles(moves, book)
    order = ibis.window(group_by=[running[key] for key in keys], order_by=running.sequence.desc())
    last = running.mutate(place_in_order=ibis.row_number().over(order))
    last = last.filter(last.place_in_order == 0, last.running != 0)
    return last.select(*keys, quantity=last.running)


def running_piles(moves: ir.Table, book: Book) -> ir.Table:
    """Each leg of each move with what its pile holds right after it (``running``)."""
    both = legs(moves, book)
    keys = [both.item, *(both[name] for name in LEG)]
    order = ibis.window(group_by=keys, order_by=both.sequence, preceding=None, following=0)
    return both.mutate(running=both.quantity.sum().over(order).cast("int64"))
