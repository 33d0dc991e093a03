"""Balances two ways: by adding up legs, and by replaying each item to the state it is in."""

from __future__ import annotations

import ibis
import ibis.expr.types as ir
import polars as pl

from cierre.book import Book
from cierre.ledger.ledger import Ledger
from cierre.ledger.schema import LEG


def opening_sums(ledger: Ledger, book: Book) -> pl.DataFrame:
    """Net quantity of every leg in an open state, from moves posted before the span.

    One row a leg (and dimension): ``quantity``, and ``piles``, how many items had some there.
    """
    moves = ledger.moves
    earlier = moves.filter(moves.period < ledger.span.start, moves.item.isin(ledger.items.id))
    left = _net_of_items(legs(earlier, book), book)
    total = left.group_by([*LEG, *book.dimensions()]).agg(
        quantity=left.quantity.sum().cast("int64"), piles=left.count()
    )
    found: pl.DataFrame = total.to_polars()
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
        )
        sides.append(leg.filter(leg.state.isin(book.open_states())))
    return ibis.union(*sides)


def _net_of_items(both: ir.Table, book: Book) -> ir.Table:
    net = both.group_by(["item", *LEG, *book.dimensions()]).agg(
        quantity=both.quantity.sum().cast("int64")
    )
    return net.filter(net.quantity != 0)


def replayed_piles(ledger: Ledger, book: Book) -> pl.DataFrame:
    """What each item has in which open state at the span's end, by replaying it in order.

    An item that never splits is where its last move took it; one that does is what is left in
    each pile after its last move. Columns: item, the leg's, the book's dimensions, quantity.
    """
    posted, divided = _posted(ledger), ledger.divided
    whole = posted if divided is None else posted.filter(posted.item.notin(divided.item))
    found: pl.DataFrame = _last_leg(whole, book).to_polars()
    if divided is not None:
        parts = _remaining_piles(posted.filter(posted.item.isin(divided.item)), book)
        found = pl.concat([found, parts.to_polars()])
    return found


def strays(ledger: Ledger, book: Book, piles: pl.DataFrame) -> pl.DataFrame:
    """The legs of items, with their number, of which sums and replay leave different quantities.

    ``piles`` are the replayed ones.
    """
    summed = _net_of_items(legs(_posted(ledger), book), book).to_polars()
    keys = ["item", *LEG]
    both = pl.concat([summed.select(*keys, "quantity"),
                      piles.select(*keys, -pl.col("quantity"))])  # fmt: skip
    differing = both.group_by(keys).agg(pl.col("quantity").sum()).filter(pl.col("quantity") != 0)
    numbers = ledger.items.select("id", "number").to_polars()
    named: pl.DataFrame = differing.join(numbers, left_on="item", right_on="id")
    return named


def _posted(ledger: Ledger) -> ir.Table:
    moves = ledger.moves
    return moves.filter(moves.period <= ledger.span.end, moves.item.isin(ledger.items.id))


def _last_leg(moves: ir.Table, book: Book) -> ir.Table:
    latest = moves.group_by(last_item="item").agg(last_sequence=moves.sequence.max())
    last = moves.join(
        latest, [moves.item == latest.last_item, moves.sequence == latest.last_sequence]
    )
    last = last.filter(last.to_state.isin(book.open_states()))
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
    """What the piles of items hold right after each move that touches them (``running``).

    ``net`` is what the move itself adds to the pile.
    """
    both = legs(moves, book)
    keys = ["item", *LEG, *book.dimensions()]
    net = both.group_by([*keys, "sequence", "period"]).agg(net=both.quantity.sum().cast("int64"))
    order = ibis.window(
        group_by=[net[key] for key in keys], order_by=net.sequence, preceding=None, following=0
    )
    return net.mutate(running=net.net.sum().over(order).cast("int64"))


def split_steps(ledger: Ledger, book: Book) -> pl.DataFrame | None:
    """How far the piles of divided items differ from what counting their moves would give.

    A move that takes a part of a pile leaves the pile there, and one that adds to a pile makes
    no new one. Columns: period, the leg's, the book's dimensions, ``piles`` (to be added to the
    moves in less the moves out). Of moves posted from the history's first month on. None when no
    item was divided.
    """
    span, divided = ledger.span, ledger.divided
    if divided is None:
        return None
    moves = ledger.moves.filter(ledger.moves.period <= span.end)
    split = moves.filter(moves.item.isin(divided.item))
    running = running_piles(split, book)
    # what the ledger brings no earlier moves of was closed: it started with what has left since
    whole = ibis.window(group_by=[running[key] for key in ("item", *LEG, *book.dimensions())])
    first = running.net.sum().over(whole)
    started = running.item.isin(ledger.items.id).ifelse(0, -first)
    after = running.running + started
    before = after - running.net
    step = (after > 0).cast("int64") - (before > 0).cast("int64")
    stepped = running.mutate(step=step)
    moved = legs(split, book)
    moved = moved.mutate(step=-moved.quantity.sign().cast("int64"))
    keys = ["period", *LEG, *book.dimensions()]
    both = ibis.union(stepped.select(*keys, "step"), moved.select(*keys, "step"))
    both = both.filter(both.period >= span.history)
    found: pl.DataFrame = both.group_by(keys).agg(piles=both.step.sum().cast("int64")).to_polars()
    return found.filter(pl.col("piles") != 0)
