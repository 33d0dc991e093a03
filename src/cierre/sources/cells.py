"""Text cells turned into values, a whole column at a time, with a fault for each that cannot be.

Days: ISO, or day and month in the locale's order, with or without a time.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Literal

import polars as pl
from babel import Locale

from cierre.sources.faults import faults
from cierre.sources.names import closest, fold
from cierre.sources.written_numbers import Writing, read_numbers, read_once

FIRST_DAY, LAST_DAY = date(1990, 1, 1), date(2100, 12, 31)
_EXACT = 2**53
_ISO, _TIME = "%Y-%m-%d", "%H:%M:%S"

Parsed = tuple[pl.DataFrame, list[pl.DataFrame]]


def parse_moments(
    frame: pl.DataFrame, column: str, heading: str, zone: str, locale: str, whole_days: bool
) -> Parsed:
    """Local moments as seconds since 1970 in ``column``; ``midnight:<column>`` when no time.

    A time that the clock shows twice is the first of the two; ``later:<column>`` is the second.
    In a column of ``whole_days`` the time of the day is left out.
    """
    local, two_ways = _moments(frame[column], locale)
    local = local.dt.truncate("1d") if whole_days else local
    known = frame.with_columns(local.alias(":local"), two_ways.alias(":two"))
    midnight = pl.col(":local").dt.time() == pl.time(0, 0, 0)
    # where clocks go forward at midnight, a day begins at one o'clock
    begins = pl.when(midnight).then(_instant(pl.col(":local").dt.offset_by("1h"), zone))
    known = known.with_columns(
        pl.coalesce(_instant(pl.col(":local"), zone), begins).alias(":at"),
        _instant(pl.col(":local"), zone, "latest").alias(":later"),
    )
    wrong = pl.col(column).is_not_null() & (pl.col(":at").is_null() | ~_sensible(":local"))
    found = _wrong_days(known, wrong, column, heading)
    wrong = wrong | pl.col(":two")
    twice = ~wrong & ~midnight & (pl.col(":later") != pl.col(":at"))
    parsed = known.with_columns(
        midnight.alias(f"midnight:{column}"),
        pl.when(twice).then(":later").alias(f"later:{column}"),
        pl.when(~wrong).then(":at").alias(column),
    )
    return parsed.drop(":local", ":at", ":later", ":two"), found


def parse_days(frame: pl.DataFrame, column: str, heading: str, locale: str) -> Parsed:
    """Days in ``column``; a time after them is left out."""
    local, two_ways = _moments(frame[column], locale)
    known = frame.with_columns(local.alias(":local"), two_ways.alias(":two"))
    wrong = pl.col(column).is_not_null() & ~_sensible(":local")
    found = _wrong_days(known, wrong, column, heading)
    good = ~wrong & ~pl.col(":two")
    parsed = known.with_columns(pl.when(good).then(pl.col(":local").dt.date()).alias(column))
    return parsed.drop(":local", ":two"), found


def _wrong_days(
    known: pl.DataFrame, wrong: pl.Expr, column: str, heading: str
) -> list[pl.DataFrame]:
    two_ways, cell = pl.col(":two"), pl.col(column)
    return [
        faults(known, wrong & ~two_ways, "impossible-date", heading, cell),
        faults(known, two_ways, "date-two-ways", heading, cell),
    ]


def parse_numbers(
    frame: pl.DataFrame,
    column: str,
    heading: str,
    writing: Writing,
    digits: int,
    least: int | None,
) -> Parsed:
    """Integers of ``digits`` decimals in ``column``, not smaller than ``least``."""
    if not frame[column].count():
        return frame.with_columns(pl.lit(None, pl.Int64).alias(column)), []
    numbers, two_ways = read_numbers(frame, column, writing)
    known = frame.with_columns(numbers.alias(":number"), two_ways.alias(":two"))
    known = known.with_columns((pl.col(":number") * 10**digits).alias(":scaled"))
    whole = pl.col(":scaled").round()
    given = pl.col(column).is_not_null() & ~pl.col(":two")
    no_number = given & (
        pl.col(":number").is_null()
        | pl.col(":number").is_nan()
        | (pl.col(":scaled").abs() >= _EXACT)
    )
    # a cell computed elsewhere may be a hair beside the number it shows
    too_fine = given & ~no_number & ((pl.col(":scaled") - whole).abs() > 1e-4)
    too_small = pl.lit(False) if least is None else given & ~no_number & (pl.col(":scaled") < least)
    cell = pl.col(column)
    small = "not-positive" if least else "negative"
    found = [
        faults(known, pl.col(":two"), "number-two-ways", heading, cell),
        faults(known, no_number, "not-a-number", heading, cell),
        faults(known, too_fine, "too-many-decimals", heading, cell, pl.lit(str(digits))),
        faults(known, too_small, small, heading, cell),
    ]
    good = given & ~(no_number | too_fine | too_small)
    parsed = known.with_columns(pl.when(good).then(whole).cast(pl.Int64).alias(column))
    return parsed.drop(":number", ":scaled", ":two"), found


def parse_decimals(frame: pl.DataFrame, column: str, heading: str, writing: Writing) -> Parsed:
    """Decimal numbers of a book's own field in ``column``."""
    numbers, two_ways = read_numbers(frame, column, writing)
    known = frame.with_columns(numbers.alias(":number"), two_ways.alias(":two"))
    told = pl.col(":number").is_finite().fill_null(value=False)
    wrong = pl.col(column).is_not_null() & ~told & ~pl.col(":two")
    found = [
        faults(known, pl.col(":two"), "number-two-ways", heading, pl.col(column)),
        faults(known, wrong, "not-a-number", heading, pl.col(column)),
    ]
    return known.with_columns(pl.col(":number").alias(column)).drop(":number", ":two"), found


def parse_choices(
    frame: pl.DataFrame,
    column: str,
    heading: str,
    kind: str,
    known: Mapping[str, str] | None,
    written: Mapping[str, str] | None = None,
) -> Parsed:
    """Ids in ``column`` for the ids or names written there, those ``written`` just so first."""
    if known is None or not frame[column].count():
        return frame, []
    texts, exact = frame[column].drop_nulls().unique().to_list(), written or {}
    meant = {text: exact.get(text, known.get(fold(text))) for text in texts}
    wrong = {text: closest(text, known) for text, found in meant.items() if found is None}
    cell = pl.col(column)
    found = faults(
        frame,
        cell.is_in(list(wrong)),
        f"unknown-{kind}",
        heading,
        cell,
        cell.replace_strict(
            {text: known[like] if like else "" for text, like in wrong.items()},
            default="",
            return_dtype=pl.String,
        ),
    )
    chosen = cell.replace_strict(meant, default=None, return_dtype=pl.String)
    return frame.with_columns(chosen.alias(column)), [found]


@cache
def day_comes_first(locale: str) -> bool:
    """Whether the locale writes the day before the month."""
    pattern = Locale.parse(locale).date_formats["short"].pattern
    return bool(pattern.index("d") < pattern.index("M"))


def _moments(texts: pl.Series, locale: str) -> tuple[pl.Series, pl.Series]:
    """The moments of a column, and which cells may be either of two days.

    Day or month comes first as in the locale. Where a cell of the column can only be read the other
    way round, those that can be read both ways are either.
    """
    known = texts.str.to_datetime(f"{_ISO} {_TIME}", time_unit="us", strict=False)
    two_ways = pl.repeat(False, len(texts), eager=True)
    other = (texts.is_not_null() & known.is_null()).arg_true()
    if not len(other):
        return known, two_ways
    orders = ("%d-%m-%Y", "%m-%d-%Y") if day_comes_first(locale) else ("%m-%d-%Y", "%d-%m-%Y")
    left = texts.gather(other)
    read = read_once(left, lambda text: _moment(text, _ISO, orders[0]))
    if read.null_count():
        turned = read_once(left, lambda text: _moment(text, orders[1]))
        if (read.is_null() & turned.is_not_null()).any():
            either = read.is_not_null() & turned.is_not_null() & (read != turned)
            two_ways = two_ways.scatter(other, either)
    return known.scatter(other, read), two_ways


def _moment(text: pl.Expr, *orders: str) -> pl.Expr:
    text = text.str.replace(r"(:\d\d)\.\d+$", "$1").str.replace("T", " ", literal=True)
    text = text.str.replace_all(r"[/.]", "-")
    colons = text.str.count_matches(":", literal=True)
    missing = pl.when(colons == 0).then(pl.lit(" 00:00:00")).when(colons == 1).then(pl.lit(":00"))
    text = text + missing.otherwise(pl.lit(""))
    ends = text.str.ends_with(" 24:00:00")
    text = text.str.replace(" 24:00:00", " 00:00:00", literal=True)
    moment = pl.coalesce(
        text.str.to_datetime(f"{day} {_TIME}", time_unit="us", strict=False) for day in orders
    )
    return pl.when(ends).then(moment.dt.offset_by("1d")).otherwise(moment)


def _instant(
    local: pl.Expr, zone: str, ambiguous: Literal["earliest", "latest"] = "earliest"
) -> pl.Expr:
    """Seconds since 1970 of a local time; null of one that the clock skips."""
    known = local.dt.replace_time_zone(zone, ambiguous=ambiguous, non_existent="null")
    return known.dt.epoch("s")


def _sensible(local: str) -> pl.Expr:
    return pl.col(local).dt.date().is_between(FIRST_DAY, LAST_DAY).fill_null(False)
