"""Steps that were made on a day that nobody knows."""

from __future__ import annotations

from typing import Final

import polars as pl

_AT_ONCE: Final = 200_000
"""Moves that are looked at at once."""


def without_durations(moves: pl.DataFrame, undated: pl.DataFrame) -> pl.DataFrame:
    """The moves without the durations that begin or end with a step on no known day.

    A ``dated`` step is on a known day, and only nobody knows how long after the entry. What begins
    with a step that ``lasts`` has a duration all the same, which was said; none that it ends.
    """
    if not undated.height or not moves.height:
        return moves
    lasts = pl.col("lasts") if "lasts" in undated.columns else pl.lit(value=False)
    unknown = undated.group_by("number", "state").agg(
        pl.lit(value=True).alias(":unknown"),
        pl.col("dated").all().alias(":dated"),
        lasts.fill_null(value=False).all().alias(":lasts"),
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
                {
                    "state": f":{side}",
                    **{f":{what}": f":{side}_{what}" for what in ("unknown", "dated", "lasts")},
                }
            ),
            on=["number", f":{side}"],
            how="left",
            maintain_order="left",
        )
    ends = pl.col(":to_unknown").fill_null(value=False)
    no_day = ends & (~pl.col(":to_dated") | pl.col(":to_lasts"))
    begins = pl.col(":from_unknown").fill_null(value=False)
    begins &= ~pl.col(":from_dated") & ~pl.col(":from_lasts")
    without = {"seconds": begins | no_day, "office_seconds": begins | no_day}
    without |= {"age": ends, "office_age": ends, "days_late": ends & ~pl.col(":to_dated")}
    cleared = {name: pl.when(~where).then(name) for name, where in without.items()}
    return marked.with_columns(**cleared).drop(
        *(
            f":{side}{what}"
            for side in ("from", "to")
            for what in ("", "_unknown", "_dated", "_lasts")
        )
    )
