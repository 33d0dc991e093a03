"""What items are declared to be worth: each move carries the part of it that its quantity is.

What leaves the states that an item's lots share adds up to the whole, to the last cent: each takes
what the pieces until it are worth, less what those before it took.
"""

from __future__ import annotations

import polars as pl

from cierre.book import OUTSIDE, Book


def with_worth(moves: pl.DataFrame, rows: pl.DataFrame, book: Book) -> pl.DataFrame:
    """The moves of items, each history in its order, with the value of what they carry.

    ``rows`` are the parsed rows of the same items. A move within the states that lots share, or
    that leaves an item where it is, carries nothing of it.
    """
    column = next((each.id for each in book.sheet.columns if each.fills == "worth"), "")
    if book.worth is None or not column or not rows[column].count():
        return moves
    worth = rows.select("number", pl.col(column).alias(":worth")).drop_nulls()
    states = [pl.col(f"{side}_state").cast(pl.String) for side in ("from", "to")]
    shared = list(book.worth)
    enters, leaves = states[0] == OUTSIDE, states[0].is_in(shared)
    pool = pl.when(leaves).then(pl.lit("")).otherwise(pl.format("{} {}", *states))
    carries = (states[0] != states[1]) & (enters | ~states[1].is_in(shared))
    valued = moves.join(worth, on="number", how="left", maintain_order="left").with_columns(
        pool.alias(":pool"), pl.when(carries).then("quantity").otherwise(0).alias(":moved")
    )
    until = pl.col(":moved").cum_sum().over("number", ":pool")
    total = pl.when(enters).then("quantity").sum().over("number")
    part = (
        pl.col(":worth") * until // total - pl.col(":worth") * (until - pl.col(":moved")) // total
    )
    value = pl.when(carries & pl.col(":worth").is_not_null()).then(part).otherwise("value")
    return valued.with_columns(value=value).select(moves.columns)
