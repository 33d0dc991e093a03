"""Days, half hours and durations of moves, by the clock and in office hours."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

import polars as pl

from cierre.calendars.business_clock import BusinessClock
from cierre.calendars.holidays import closed_days
from cierre.directory import Directory, Hours


def with_times(made: pl.DataFrame, items: pl.DataFrame, directory: Directory) -> pl.DataFrame:
    """The moves with ``day``, ``slot``, ``seconds``, ``age``, both in office time, ``days_late``.

    Durations are in seconds and null for the move that enters; days late are null without a due
    day. Of an office whose opening hours nobody has said none is known in office time.
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
    if timed.height:
        clock = _clock(timed["day"], directory)
        timed = timed.with_columns(
            pl.Series(f"office_{name}", clock.elapsed(timed[name].fill_null(0).to_numpy()))
            for name in ("at", "since", "entered")
        )
    else:
        timed = timed.with_columns(
            pl.lit(0, pl.Int64).alias(f"office_{name}") for name in ("at", "since", "entered")
        )
    enters = pl.col("since").is_null() | pl.lit(not directory.hours)
    due = items.select("number", "due")
    return (
        timed.with_columns(
            office_seconds=pl.when(~enters).then(pl.col("office_at") - pl.col("office_since")),
            office_age=pl.when(~enters).then(pl.col("office_at") - pl.col("office_entered")),
        )
        .join(due, on="number", how="left", maintain_order="left")
        .with_columns(days_late=(pl.col("day") - pl.col("due")).dt.total_days())
        .drop("due", "office_at", "office_since", "office_entered")
    )


def _clock(days: pl.Series, directory: Directory) -> BusinessClock:
    first, last = days.min(), days.max()
    assert isinstance(first, date)
    assert isinstance(last, date)
    closed = closed_days(directory, first.year, last.year)
    return _clock_of(directory.time_zone, directory.hours, closed, first.year, last.year)


@lru_cache(maxsize=8)
def _clock_of(
    zone: str, hours: tuple[Hours, ...], closed: frozenset[date], first: int, last: int
) -> BusinessClock:
    """The clock of some years, the same for all of an office's books."""
    return BusinessClock(zone, hours, closed, date(first, 1, 1), date(last, 12, 31))
