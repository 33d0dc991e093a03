"""A million durations in office hours of many units; beside it a bare count of working days."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import numpy as np
import polars as pl

from cierre.calendars.calendar import Calendar, Calendars
from cierre.calendars.holidays import closed_days
from cierre.directory import Directory, Holidays, Hours, Unit
from cierre.sources.office_time import office_times
from measured import Figures, measure

UNITS, YEARS = 50, (2024, 2026)
_CHECKED, _BEGAN, _LONGEST = 200, 1_704_100_000, 20 * 86_400
ZONE = "Europe/Madrid"
_REGIONS = ("MD", "CT", "AN", "GA", "VC")


def directory() -> Directory:
    """An office of fifty units in five regions: mornings and afternoons, nights, never closed."""
    return Directory(
        "bench", "Bench", ZONE, "es_ES", "EUR", "property", ("cases",),
        hours=_week(range(5), (time(9), time(14)), (time(16), time(19))),
        holidays_country="ES",
        units=tuple(_unit(number) for number in range(UNITS)),
    )  # fmt: skip


def made_moves(count: int) -> pl.DataFrame:
    """Moves that each leave a state in which they have been for a while."""
    draw = np.random.default_rng(20260831)
    since = _BEGAN + draw.integers(0, 2 * 365 * 86_400, count)
    at = since + draw.integers(0, _LONGEST, count)
    units = pl.Series([f"u{number}" for number in range(UNITS)]).gather(
        draw.integers(0, UNITS, count)
    )
    # each item enters, and leaves its state once
    entering = pl.DataFrame({"at": since, "since": None, "entered": None, "from_state": "outside"})
    leaving = pl.DataFrame({"at": at, "since": since, "entered": since, "from_state": "new"})
    frames = [
        frame.with_columns(
            pl.int_range(pl.len()).alias("item"),
            pl.lit(turn).alias("turn"),
            pl.lit("new" if turn == 0 else "done").alias("to_state"),
            pl.lit(1).alias("quantity"),
            (units if turn else pl.repeat("", count, eager=True)).alias("from_unit"),
        ).cast({"since": pl.Int64, "entered": pl.Int64})
        for turn, frame in enumerate((entering, leaving))
    ]
    ordered = pl.concat(frames).sort("item", "turn")
    return ordered.with_columns(number=pl.col("item").cast(pl.String))


def in_hours(count: int) -> Callable[[], Figures]:
    """Cierre's durations; some of them are held against a walk through their days."""
    office, moves = directory(), made_moves(count)

    def work() -> Figures:
        found = office_times(moves, office)["office_seconds"]
        return {"seconds": {"all": float(found.sum() or 0)}}

    _check(office, moves)
    return work


def in_days(count: int) -> Callable[[], Figures]:
    """How many working days lie between the same moments, all by one calendar, in no zone."""
    office, moves = directory(), made_moves(count)
    leaving = moves.drop_nulls("since")
    first, last = (leaving[name].to_numpy().astype("datetime64[s]") for name in ("since", "at"))
    closed = sorted(closed_days(Calendars(office).office.holidays, *YEARS))

    def work() -> Figures:
        since, until = (each.astype("datetime64[D]") for each in (first, last))
        return {"days": {"all": float(np.busday_count(since, until, holidays=closed).sum())}}

    return work


def _unit(number: int) -> Unit:
    name, region = f"u{number}", Holidays("ES", _REGIONS[number % len(_REGIONS)])
    kinds: Mapping[int, tuple[Hours, ...]] = {
        0: (),
        1: _week(range(7), (time(22), time(6))),
        2: _week(range(7), (time(0), time(0))),
    }
    return Unit(name, name, hours=kinds[number % len(kinds)], holidays=region)


def _week(days: range, *spans: tuple[time, time]) -> tuple[Hours, ...]:
    return tuple(Hours(day, *span) for day in days for span in spans)


def _check(office: Directory, moves: pl.DataFrame) -> None:
    """Raises SystemExit when a duration is not what a walk through its days comes to."""
    some = moves.head(2 * _CHECKED)
    found = office_times(some, office)["office_seconds"]
    calendars = Calendars(office)
    for row, ours in zip(some.iter_rows(named=True), found, strict=True):
        if row["since"] is None:
            continue
        walked = _walked(calendars[row["from_unit"]], row["since"], row["at"])
        if walked != ours:
            raise SystemExit(f"{row['from_unit']}: {ours} seconds, walked {walked}")


def _walked(calendar: Calendar, start: int, end: int) -> int:
    """Open seconds between two moments, day by day and span by span, as one would write it."""
    zone, closed = ZoneInfo(ZONE), closed_days(calendar.holidays, *YEARS)
    day = datetime.fromtimestamp(start, zone).date() - timedelta(days=1)
    total = 0
    while day <= datetime.fromtimestamp(end, zone).date():
        for each in calendar.hours if day not in closed else ():
            if each.weekday == day.weekday():
                opens, closes = (int(at.timestamp()) for at in _ends(each, day, zone))
                total += max(0, min(closes, end) - max(opens, start))
        day += timedelta(days=1)
    return total


def _ends(hours: Hours, day: date, zone: ZoneInfo) -> tuple[datetime, datetime]:
    until = day if hours.closes > hours.opens else day + timedelta(days=1)
    return datetime.combine(day, hours.opens, zone), datetime.combine(until, hours.closes, zone)


if __name__ == "__main__":
    measure({"hours": in_hours, "days": in_days}[sys.argv[1]](int(sys.argv[2])))
