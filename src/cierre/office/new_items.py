"""Items of which nothing is stored: their moves and headers, where there is nothing to compare.

The moves of an item stand together, and items in the order of their ids. So whatever is asked of
an item is asked of a run of rows, and nothing has to be joined, grouped or sorted.
"""

from __future__ import annotations

import numpy as np
import polars as pl

from cierre.book import Book
from cierre.ledger.coded import Numbers


def runs_of(items: pl.DataFrame, moves: pl.DataFrame) -> Numbers | None:
    """How many moves each item has; None when they do not stand as said above, or one has none."""
    runs = moves["number"].rle().struct.unnest()
    if not items["id"].is_sorted() or not runs["value"].equals(items["number"]):
        return None
    return runs["len"].to_numpy().astype(np.int64)


def numbered(moves: pl.DataFrame, items: pl.DataFrame, runs: Numbers) -> pl.DataFrame:
    """The moves with their ``item`` and ``sequence``."""
    sequence = np.arange(1, len(moves) + 1) - np.repeat(_starts(runs), runs)
    return moves.with_columns(
        pl.Series("item", np.repeat(items["id"].to_numpy(), runs)),
        pl.Series("sequence", sequence),
        reverses=pl.lit(None, pl.Int64),
    )


def headed(items: pl.DataFrame, moves: pl.DataFrame, runs: Numbers, book: Book) -> pl.DataFrame:
    """The items with the headers that these moves give; they are in the order of the runs."""
    starts, period = _starts(runs), moves["period"].to_numpy()
    opened = book.open_states()
    to, leaving = (
        moves[f"{side}_state"].is_in(opened).to_numpy().astype(np.int64) for side in ("to", "from")
    )
    remaining = np.add.reduceat(moves["quantity"].to_numpy() * (to - leaving), starts)
    last = np.maximum.reduceat(period, starts)
    return items.with_columns(
        moves["to_state"].gather(starts + runs - 1).cast(pl.String).alias("state"),
        remaining=pl.Series(remaining),
        entered_period=pl.Series(np.minimum.reduceat(period, starts)),
        closed_period=pl.Series(np.where(remaining == 0, last, 0)),
        moves=pl.Series(runs),
    )


def _starts(runs: Numbers) -> Numbers:
    return np.cumsum(runs) - runs
