"""Steps that were made on a day that nobody knows."""

from __future__ import annotations

from typing import Final

import polars as pl

_AT_ONCE: Final = 200_000
"""Moves that are looked at at once."""


def without_durations(moves: pl.DataFrame, undated: pl.DataFrame) -> pl.DataFrame:
    """The moves without the durations that begin or end with a step on no known day."""
    if not undated.height or not moves.height:
        return moves
    unknown = undated.group_by("number", "state").agg(
        pl.lit(value=True).alias(":unknown"), pl.col("dated").all().alias(":dated")
    )
    return pl.concat(_cleared(part, unknown) for part in moves.iter_slices(_AT_ONCE))


def _cleared(moves: pl.DataFrame, unknown: pl.DataFrame) -> pl.DataFrame:
    if moves.join(unknown, on="number", how="semi").is_empty():
        return moves
    states = pl.col("from_state").cast(pl.String), pl.col("to_state").cast(pl.String)
    marked = moves.with_columns(states[0].alias(":from"), states[1].alias(":to"))
    for side in ("from", "to"):
        marked = marked.join(
            unknown.rename(
                {"state": f":{side}", ":unknown": f":{side}_unknown", ":dated": f":{side}_dated"}
            ),
            on=["number", f":{side}"],
            how="left",
            maintain_order="left",
        )
    ends = pl.col(":to_unknown").fill_null(value=False)
    begins = pl.col(":from_unknown").fill_null(value=False)
    without = {"seconds": begins | ends, "office_seconds": begins | ends}
    without |= {"age": ends, "office_age": ends, "days_late": ends & ~pl.col(":to_dated")}
    cleared = {name: pl.when(~where).then(name) for name, where in without.items()}
    return marked.with_columns(**cleared).drop(
        *(f":{side}{what}" for side in ("from", "to") for what in ("", "_unknown", "_dated"))
    )
