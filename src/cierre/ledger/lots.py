"""Lots: what an item has in an open state, found two ways: by adding up legs, and by replay."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
import polars as pl

from cierre.book import Book
from cierre.ledger.coded import Codes, Columns, Marks, Names, Numbers
from cierre.ledger.grouping import cells_of, grouped, together
from cierre.ledger.ledger import Ledger
from cierre.ledger.schema import LEG

QUANTITY, LOTS = "quantity", "lots"
_PLACE: Final = ("item", "sequence", "period")


def opening(ledger: Ledger, book: Book) -> Columns:
    """What every leg in an open state held before the span, by adding up earlier moves.

    A row for each leg and its dimensions: ``quantity``, and ``lots``, how many items had some.
    """
    earlier = ledger.alive & (ledger.moves.numbers["period"] < ledger.span.start)
    return held(ledger, book, earlier)


def held(ledger: Ledger, book: Book, moves: Marks) -> Columns:
    """What every leg in an open state holds after some of the moves."""
    keys = [*LEG, *book.dimensions()]
    whole = legs(ledger.moves.taken(moves & ~ledger.divided), book)
    parts = net(legs(ledger.moves.taken(moves & ledger.divided), book), book)
    counted = together(
        [
            _counted(whole, keys, np.sign(whole.numbers[QUANTITY])),
            _counted(parts, keys, np.ones(len(parts), np.int64)),
        ]
    )
    total = grouped(counted, keys, [QUANTITY, LOTS])
    return total.taken((total.numbers[QUANTITY] != 0) | (total.numbers[LOTS] != 0))


def replayed(ledger: Ledger, book: Book) -> Columns:
    """What each item has in which open state at the span's end, by replaying it in order.

    An item that never splits is where its last move took it; one that does is what is left in each
    lot after all of its moves. The numbers are ``item`` and ``quantity``.
    """
    told = ledger.alive & (ledger.moves.numbers["period"] <= ledger.span.end)
    return replayed_of(ledger, book, told)


def replayed_of(ledger: Ledger, book: Book, moves: Marks) -> Columns:
    """The same after some of the moves."""
    keys = [*LEG, *book.dimensions()]
    whole = ledger.moves.taken(moves & ~ledger.divided)
    last = whole.taken(last_of_items(whole))
    ends = _side(last, book, "to", 1)
    parts = net(legs(ledger.moves.taken(moves & ledger.divided), book), book)
    return together([each.only(keys, ("item", QUANTITY)) for each in (ends, parts)])


def legs(moves: Columns, book: Book) -> Columns:
    """Each move as its legs in open states: to with its quantity, from with minus it.

    The codes are those of ``LEG`` and the dimensions.
    """
    return together([_side(moves, book, side, sign) for side, sign in (("to", 1), ("from", -1))])


def net(both: Columns, book: Book) -> Columns:
    """The quantity that the legs of each item leave in each place, where they leave any."""
    left = grouped(both, ["item", *LEG, *book.dimensions()], [QUANTITY])
    return left.taken(left.numbers[QUANTITY] != 0)


def last_of_items(moves: Columns) -> Numbers:
    """The places of the items' last moves, in the order of the items."""
    sequence = moves.numbers["sequence"]
    cells, count = cells_of(moves, ["item"])
    last = np.empty(count, np.int64)
    last[cells] = np.arange(len(moves))
    if (sequence[last][cells] < sequence).any():
        order = np.argsort(sequence, kind="stable")
        last[cells[order]] = order
    return last


def is_open(states: Names, book: Book) -> Marks:
    """For each code of a state whether it keeps an item in the backlog."""
    opened = set(book.open_states())
    return np.array([text in opened for text in states.texts], bool)


def differing(ledger: Ledger, book: Book, lots: Columns) -> pl.DataFrame:
    """The legs of items, with their ``number``, of which sums and replay leave different amounts.

    ``lots`` are the replayed ones.
    """
    told = ledger.alive & (ledger.moves.numbers["period"] <= ledger.span.end)
    summed = net(legs(ledger.moves.taken(told), book), book)
    keys = [*LEG, *book.dimensions()]
    less = lots.having(numbers={QUANTITY: -lots.numbers[QUANTITY]})
    both = together([each.only(keys, ("item", QUANTITY)) for each in (summed, less)])
    left = net(both, book)
    numbers = ledger.items.select("id", "number")
    frame = left.frame(["item", *LEG, QUANTITY])
    return frame.join(numbers, left_on="item", right_on="id")


def running(moves: Columns, book: Book) -> pl.DataFrame:
    """What the lots of items hold right after each move that touches them (``running``).

    A row for each move and lot, in codes; ``net`` is what the move itself adds to the lot.
    """
    keys = ["item", *LEG, *book.dimensions()]
    both = legs(moves, book)
    frame = pl.DataFrame({**both.codes, **{name: both.numbers[name] for name in _PLACE}})
    frame = frame.with_columns(net=pl.Series(both.numbers[QUANTITY]))
    added = frame.group_by([*keys, "sequence", "period"]).agg(pl.col("net").sum())
    return added.sort("sequence").with_columns(running=pl.col("net").cum_sum().over(keys))


def steps(ledger: Ledger, book: Book) -> Columns:
    """How far the lots of divided items differ from what counting their moves would give.

    A move that takes a part of a lot leaves the lot there, and one that adds to a lot makes no new
    one: ``lots`` are to be added to the moves in less the moves out, by ``period`` and leg. Of
    moves posted in the months that ``moves`` tells all of; no rows when no item was divided.
    """
    period, keys = ledger.moves.numbers["period"], [*LEG, *book.dimensions()]
    if not ledger.divided.any():
        nothing = ledger.moves.taken(slice(0))
        codes = {name: nothing.codes[_of_leg(name)] for name in keys}
        numbers = dict.fromkeys(("period", LOTS), nothing.numbers["period"])
        return Columns(nothing.names, codes, numbers)
    split = ledger.moves.taken(ledger.divided & (period <= ledger.span.end))
    alive = pl.col("item").is_in(ledger.items["id"].implode())
    # what the ledger brings no earlier moves of was closed: it started with what has left since
    whole = pl.col("net").sum().over("item", *keys)
    after = pl.col("running") + pl.when(alive).then(0).otherwise(-whole)
    stepped = running(split, book).select(
        "period", *keys,
        lots=(after > 0).cast(pl.Int64) - (after - pl.col("net") > 0).cast(pl.Int64),
    )  # fmt: skip
    moved = legs(split, book)
    counted = pl.DataFrame({"period": moved.numbers["period"], **moved.codes}).with_columns(
        lots=pl.Series(-np.sign(moved.numbers[QUANTITY]))
    )
    both = pl.concat([stepped, counted.select(stepped.columns)])
    found = (
        both.filter(pl.col("period") >= ledger.since)
        .group_by("period", *keys)
        .agg(pl.col("lots").sum())
        .filter(pl.col("lots") != 0)
        .sort("period", *keys)
    )
    return Columns(
        moved.names,
        {name: found[name].to_numpy() for name in keys},
        {name: found[name].to_numpy() for name in ("period", "lots")},
    )


def _of_leg(name: str) -> str:
    return f"to_{name}" if name in LEG else name


def _side(moves: Columns, book: Book, side: str, sign: int) -> Columns:
    opened = is_open(moves.names["state"], book)
    chosen = moves.taken(opened[moves.codes[f"{side}_state"]])
    codes: dict[str, Codes] = {name: chosen.codes[f"{side}_{name}"] for name in LEG}
    found = chosen.only(book.dimensions(), (*_PLACE, QUANTITY)).having(codes)
    return found if sign > 0 else found.having(numbers={QUANTITY: -chosen.numbers[QUANTITY]})


def _counted(rows: Columns, keys: Sequence[str], lots: Numbers) -> Columns:
    chosen = rows.only(keys, (QUANTITY,))
    return chosen.having(numbers={LOTS: lots})
