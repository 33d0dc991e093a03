"""Days, half hours and durations of moves, by the clock and in office hours."""

from __future__ import annotations

import polars as pl

from cierre.directory import Directory
from cierre.sources.office_time import office_times


def with_times(made: pl.DataFrame, items: pl.DataFrame, directory: Directory) -> pl.DataFrame:
    """The moves with ``day``, ``slot``, ``seconds``, ``age``, both in office time, ``days_late``.

    The moves of an item stand together and in their order. Durations are in seconds and null for
    the move that enters; days late are null without a due day.
    """
    local = (
        pl.from_epoch("at", "s")
        .dt.replace_time_zone("UTC")
        .dt.convert_time_zone(directory.time_zone)
    )
    timed = made.with_columns(
        day=local.dt.date(),
        slot=local.dt.hour().cast(pl.Int64) * 2 + (local.dt.minute() >= 30).cast(pl.Int64),
        seconds=pl.col("at") - pl.col("since"),
        age=pl.col("at") - pl.col("entered"),
    )
    due = items.select("number", "due")
    return (
        timed.with_columns(office_times(timed, directory))
        .join(due, on="number", how="left", maintain_order="left")
        .with_columns(days_late=(pl.col("day") - pl.col("due")).dt.total_days())
        .drop("due")
    )
