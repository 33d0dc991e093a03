"""Control totals: what a batch brought, so that a recount shows what is no longer there."""

from __future__ import annotations

import numpy as np
import polars as pl

from cierre.ledger.coded import Columns, Numbers
from cierre.ledger.digest import summed_by
from cierre.ledger.grouping import added, groups

BATCH = ("batch", "office", "book", "period")


def control_totals(moves: Columns, digests: Numbers) -> pl.DataFrame:
    """Moves, quantity and digest of each batch, office, book and posting period, in their order.

    ``digests`` are those of the moves.
    """
    found = groups(moves, BATCH)
    size = len(found.first)
    keys = moves.taken(found.first).frame(BATCH)
    return keys.with_columns(
        moves=pl.Series(np.bincount(found.cells, minlength=size)),
        quantity=pl.Series(added(found.cells, moves.numbers["quantity"], size)),
        digest=pl.Series(summed_by(found.cells, digests, size)),
    ).sort(BATCH)


def item_digests(moves: Columns, digests: Numbers) -> pl.DataFrame:
    """For each ``item`` the sum of its moves' digests modulo 2**60, ``digest``."""
    found = groups(moves, ["item"])
    summed = summed_by(found.cells, digests, len(found.first))
    return pl.DataFrame({"item": moves.numbers["item"][found.first], "digest": summed})
