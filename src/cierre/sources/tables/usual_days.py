"""The texts of a column that are days in the styles of nearly everybody, taken apart all at once.

They are what ``written_days.read_day`` makes of each: 3/8/26, 03-08-2026 9:30, 2026-08-03 09:30:15,
2026-08-03T09:30:00Z, 8/3/2026 9:30 PM. A text of another style is left to be read by itself.
"""

from __future__ import annotations

from typing import Final

import polars as pl

COLUMNS: Final = pl.Schema(
    {
        "text": pl.String(),
        "year": pl.Int32(),
        "month": pl.Int32(),
        "day": pl.Int32(),
        "first": pl.Int32(),
        "second": pl.Int32(),
        "seconds": pl.Int32(),
        "native": pl.Boolean(),
        "style": pl.String(),
        "offset": pl.Int32(),
    }
)
"""What is written of a day, as ``Written`` has it; ``first`` and ``second`` are null where day and
month are known."""

_CLOCK = (
    r"(?:(?: ?[,T] ?| )(?P<hour>[0-9]{1,2})[:.h](?P<minute>[0-9]{2})"
    r"(?::(?P<part>[0-9]{2})(?:[.,][0-9]+)?)? ?(?:(?P<half>[apAP])\.? ?[mM]\.?)?"
    r"(?: ?(?P<zone>Z|UTC|[+-][0-9]{2}:?[0-9]{2}))?)?$"
)
_YEAR_FIRST = r"^(?P<y>(?:19|20)[0-9]{2})[-/.](?P<m>[0-9]{1,2})[-/.](?P<d>[0-9]{1,2})" + _CLOCK
_NUMBERS = r"^(?P<a>[0-9]{1,2})[-/.](?P<b>[0-9]{1,2})[-/.](?P<y>[0-9]{4}|[0-9]{2})" + _CLOCK


def read_usual(distinct: pl.Series) -> tuple[pl.DataFrame, pl.Series]:
    """The days among some texts, with ``COLUMNS``; and the texts that are of no usual style."""
    texts = distinct.alias("text").to_frame()
    year_first, texts = _taken_apart(texts, _YEAR_FIRST)
    numbers, texts = _taken_apart(texts, _NUMBERS)
    first, second = pl.col("a"), pl.col("b")
    day_and_month = first.is_between(1, 31) & second.is_between(1, 31)
    written_short = pl.col("y") < 1000
    found = [
        _days(
            year_first.filter(pl.col("m").is_between(1, 12), pl.col("d").is_between(1, 31)),
            year="y", month="m", day="d", style=pl.lit("ymd"),
        ),
        _days(
            numbers.filter(day_and_month, pl.min_horizontal("a", "b") <= 12),
            year=pl.col("y") + pl.when(written_short).then(2000).otherwise(0),
            first="a", second="b", style=pl.lit(""),
        ),
    ]  # fmt: skip
    return pl.concat(found), texts["text"]


def _taken_apart(texts: pl.DataFrame, shape: str) -> tuple[pl.DataFrame, pl.DataFrame]:
    """The numbers of the texts of a shape, with their time of the day; and the other texts."""
    parts = texts.with_columns(found=pl.col("text").str.extract_groups(shape)).unnest("found")
    of_shape = pl.col("y").is_not_null()
    numbers = pl.exclude("text", "half", "zone").cast(pl.Int32)
    return (
        _timed(parts.filter(of_shape).with_columns(numbers)),
        parts.filter(~of_shape).select("text"),
    )


def _timed(parts: pl.DataFrame) -> pl.DataFrame:
    """The rows whose time of the day is one, with its ``seconds``; null where there is none."""
    half, zone = pl.col("half").str.to_lowercase(), pl.col("zone")
    later = pl.when((half == "p") & (pl.col("hour") < 12)).then(12)
    earlier = pl.when((half == "a") & (pl.col("hour") == 12)).then(-12)
    hour = pl.col("hour") + pl.coalesce(later, earlier, 0)
    second = pl.col("part").fill_null(0)
    minutes_east = zone.str.slice(1, 2).cast(pl.Int32, strict=False) * 60 + zone.str.slice(-2).cast(
        pl.Int32, strict=False
    )
    sign = pl.when(zone.str.starts_with("-")).then(-60).otherwise(60)
    good = hour.is_null() | ((hour <= 24) & (pl.col("minute") <= 59) & (second <= 59))
    return parts.filter(good).with_columns(
        seconds=hour * 3600 + pl.col("minute") * 60 + second,
        offset=pl.when(zone.is_in(["Z", "UTC"])).then(0).otherwise(sign * minutes_east),
    )


def _days(parts: pl.DataFrame, **known: pl.Expr | str) -> pl.DataFrame:
    """The rows with ``COLUMNS``: what is ``known`` of them, and their time of the day."""
    lacking = {name: pl.lit(None) for name in ("month", "day", "first", "second")}
    told = parts.with_columns(native=pl.lit(value=False)).with_columns(**lacking | known)
    return told.select(pl.col(name).cast(kind) for name, kind in COLUMNS.items())
