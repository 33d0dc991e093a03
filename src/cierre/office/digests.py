"""The digests of new moves, and the control totals they come to."""

from __future__ import annotations

import ibis
import polars as pl

from cierre.ledger.control import MODULUS, row_digest
from cierre.ledger.schema import MOVES

_BATCH = ("batch", "office", "book", "period")


def with_digests(moves: pl.DataFrame) -> pl.DataFrame:
    """The moves with their ``digest``, as the ledger will recount it."""
    engine = ibis.duckdb.connect()
    try:
        table = engine.create_table("moves", moves.to_arrow().cast(MOVES.to_pyarrow()))
        digests = table.select("id", digest=row_digest(table)).to_polars()
    finally:
        engine.disconnect()
    assert isinstance(digests, pl.DataFrame)
    return moves.join(digests, on="id", how="left", maintain_order="left")


def item_digests(digested: pl.DataFrame) -> pl.DataFrame:
    """For each ``item``, its moves' ``added`` digests modulo 2**60."""
    return digested.group_by("item").agg(added=_sum_of_digests())


def controls(digested: pl.DataFrame) -> pl.DataFrame:
    """What ``ledger.control.control_totals`` gives for the same moves, in order."""
    return (
        digested.group_by(_BATCH)
        .agg(
            moves=pl.len().cast(pl.Int64),
            quantity=pl.col("quantity").sum(),
            digest=_sum_of_digests(),
        )
        .sort(_BATCH)
    )


def _sum_of_digests() -> pl.Expr:
    # more than eight of them no longer fit into 64 bits
    return (pl.col("digest").cast(pl.Int128).sum() % MODULUS).cast(pl.Int64)
