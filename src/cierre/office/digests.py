"""The digests of new moves, as the ledger will recount them."""

from __future__ import annotations

import ibis
import polars as pl

from cierre.ledger.control import MODULUS, control_totals, row_digest
from cierre.ledger.schema import MOVES


def item_digests(moves: pl.DataFrame) -> pl.DataFrame:
    """For each ``item`` its moves' ``added`` row digests, modulo 2**60."""
    engine = ibis.duckdb.connect()
    try:
        table = engine.create_table("moves", moves.to_arrow().cast(MOVES.to_pyarrow()))
        digests = table.select("item", added=row_digest(table)).to_polars()
    finally:
        engine.disconnect()
    assert isinstance(digests, pl.DataFrame)
    # more than eight of them no longer fit into 64 bits
    added = pl.col("added").cast(pl.Int128).sum() % MODULUS
    return digests.group_by("item").agg(added.cast(pl.Int64))


def controls(moves: pl.DataFrame) -> pl.DataFrame:
    """The control totals of new moves, in the order of batches, books and periods."""
    engine = ibis.duckdb.connect()
    try:
        table = engine.create_table("moves", moves.to_arrow().cast(MOVES.to_pyarrow()))
        totals = control_totals(table).order_by("batch", "book", "period").to_polars()
    finally:
        engine.disconnect()
    assert isinstance(totals, pl.DataFrame)
    return totals
