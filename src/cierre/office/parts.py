"""What was read of a book's sheets, in parts that are planned and written one after the other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np
import polars as pl

from cierre.ledger.control import BATCH
from cierre.sources.spreadsheet import Rows

_AT_ONCE: Final = 50_000
_HALF: Final = 1 << 30
"""A digest has two halves below this."""


@dataclass(frozen=True)
class Part:
    """Some items with all of their moves, as ``spreadsheet.Rows`` has them."""

    items: pl.DataFrame
    moves: pl.DataFrame

    def of(self, numbers: pl.DataFrame) -> Part:
        """The items that have one of these numbers."""
        return Part(*(_joined(each, numbers, "semi") for each in (self.items, self.moves)))

    def without(self, numbers: pl.DataFrame) -> Part:
        """The other items."""
        return Part(*(_joined(each, numbers, "anti") for each in (self.items, self.moves)))


def parts_of(rows: Rows) -> Iterator[Part]:
    """The items in their order, with their moves."""
    runs = rows.moves["number"].rle().struct.unnest()
    moves, lengths = rows.moves, runs["len"].to_numpy()
    counted = np.zeros(rows.items.height + 1, np.int64)
    if runs["value"].equals(rows.items["number"]):
        # each item's moves stand together, in the order of the items
        counted[1:] = lengths
    else:
        places = rows.items.select(value="number").with_row_index("place")
        place = runs.join(places, on="value", how="left", maintain_order="left")["place"]
        if not place.is_sorted():
            moves = moves[np.argsort(np.repeat(place.to_numpy(), lengths), kind="stable")]
        np.add.at(counted, place.to_numpy() + 1, lengths)
    ends = counted.cumsum()
    for start in range(0, rows.items.height, _AT_ONCE):
        items = rows.items.slice(start, _AT_ONCE)
        first, last = ends[start], ends[start + items.height]
        yield Part(items, moves.slice(first, last - first))


def together(controls: Iterable[pl.DataFrame]) -> pl.DataFrame:
    """The control totals of several parts of a batch as those of the whole."""
    digest, half = pl.col("digest"), pl.lit(_HALF)
    # sixteen digests no longer fit into 64 bits, their halves do
    summed = (
        pl.concat(controls)
        .group_by(BATCH)
        .agg(
            pl.col("moves", "quantity").sum(),
            high=(digest // half).sum(),
            low=(digest % half).sum(),
        )
    )
    high = (pl.col("high") + pl.col("low") // half) % half
    return summed.select(
        *BATCH, "moves", "quantity", digest=high * half + pl.col("low") % half
    ).sort(BATCH)


def _joined(frame: pl.DataFrame, numbers: pl.DataFrame, how: str) -> pl.DataFrame:
    return frame.join(numbers, on="number", how=how, maintain_order="left")  # type: ignore[arg-type]
