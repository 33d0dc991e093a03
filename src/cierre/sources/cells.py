"""Text cells turned into values, a whole column at a time, with a fault for each that cannot be.

Numbers: a decimal comma is read where the locale writes one. There points part groups of three
digits (1.200) unless another number of the column has a decimal point; then such a one is refused.
Days: ISO, or day and month in the locale's order, with or without a time. Where a day of a column
can only be in the other order, none of those that may be in either is read.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import cache
from typing import Literal

import polars as pl
from babel import Locale

from cierre.sources.faults import faults
from cierre.sources.names import closest, fold

FIRST_DAY, LAST_DAY = date(1990, 1, 1), date(2100, 12, 31)
_EXACT = 2**53
_ISO, _TIME = "%Y-%m-%d", "%H:%M:%S"

_GROUPS = r"^-?[1-9]\d{0,2}(\.\d{3})+$"
_DECIMAL_POINT = r"^-?\d*\.(\d{1,2}|\d{4,})$"

Parsed = tuple[pl.DataFrame, list[pl.DataFrame]]


def parse_moments(
    frame: pl.DataFrame, column: str, heading: str, zone: str, locale: str, whole_days: bool
) -> Parsed:
    """Local moments as seconds since 1970 in ``column``; ``midnight:<column>`` when no time.

    A time that the clock shows twice is the first of the two; ``later:<column>`` is the second.
    In a column of ``whole_days`` the time of the day is left out.
    """
    local = _moments(frame[column], locale)
    known = frame.with_columns((local.dt.truncate("1d") if whole_days else local).alias(":local"))
    midnight = pl.col(":local").dt.time() == pl.time(0, 0, 0)
    # where clocks go forward at midnight, a day begins at one o'clock
    begins = pl.when(midnight).then(_instant(pl.col(":local").dt.offset_by("1h"), zone))
    known = known.with_columns(
        pl.coalesce(_instant(pl.col(":local"), zone), begins).alias(":at"),
        _instant(pl.col(":local"), zone, "latest").alias(":later"),
    )
    wrong = pl.col(column).is_not_null() & (pl.col(":at").is_null() | ~_sensible(":local"))
    found = faults(known, wrong, "impossible-date", heading, pl.col(column))
    twice = ~wrong & ~midnight & (pl.col(":later") != pl.col(":at"))
    parsed = known.with_columns(
        midnight.alias(f"midnight:{column}"),
        pl.when(twice).then(":later").alias(f"later:{column}"),
        pl.when(~wrong).then(":at").alias(column),
    )
    return parsed.drop(":local", ":at", ":later"), [found]


def parse_days(frame: pl.DataFrame, column: str, heading: str, locale: str) -> Parsed:
    """Days in ``column``; a time after them is left out."""
    known = frame.with_columns(_moments(frame[column], locale).alias(":local"))
    wrong = pl.col(column).is_not_null() & ~_sensible(":local")
    found = faults(known, wrong, "impossible-date", heading, pl.col(column))
    parsed = known.with_columns(pl.when(~wrong).then(pl.col(":local").dt.date()).alias(column))
    return parsed.drop(":local"), [found]


def parse_numbers(
    frame: pl.DataFrame, column: str, heading: str, locale: str, digits: int, least: int | None
) -> Parsed:
    """Integers of ``digits`` decimals in ``column``, not smaller than ``least``."""
    known = frame.with_columns(_numbers(frame[column], locale).alias(":number"))
    known = known.with_columns((pl.col(":number") * 10**digits).alias(":scaled"))
    whole = pl.col(":scaled").round()
    given = pl.col(column).is_not_null()
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
        faults(known, no_number, "not-a-number", heading, cell),
        faults(known, too_fine, "too-many-decimals", heading, cell, pl.lit(str(digits))),
        faults(known, too_small, small, heading, cell),
    ]
    good = given & ~(no_number | too_fine | too_small)
    parsed = known.with_columns(pl.when(good).then(whole).cast(pl.Int64).alias(column))
    return parsed.drop(":number", ":scaled"), found


def parse_decimals(frame: pl.DataFrame, column: str, heading: str, locale: str) -> Parsed:
    """Decimal numbers of a book's own field in ``column``."""
    known = frame.with_columns(_numbers(frame[column], locale).alias(":number"))
    told = pl.col(":number").is_finite().fill_null(value=False)
    wrong = pl.col(column).is_not_null() & ~told
    found = faults(known, wrong, "not-a-number", heading, pl.col(column))
    return known.with_columns(pl.col(":number").alias(column)).drop(":number"), [found]


def parse_choices(
    frame: pl.DataFrame, column: str, heading: str, kind: str, known: Mapping[str, str] | None
) -> Parsed:
    """Ids in ``column`` for the ids or names written there."""
    if known is None:
        return frame, []
    written = frame[column].drop_nulls().unique().to_list()
    meant = {text: known.get(fold(text)) for text in written}
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


@cache
def decimal_comma(locale: str) -> bool:
    """Whether the locale separates decimals with a comma."""
    return bool(Locale.parse(locale).number_symbols["latn"]["decimal"] == ",")


def _moments(texts: pl.Series, locale: str) -> pl.Series:
    known = texts.str.to_datetime(f"{_ISO} {_TIME}", time_unit="us", strict=False)
    other = (texts.is_not_null() & known.is_null()).arg_true()
    if not len(other):
        return known
    asked = texts.gather(other)
    read = _read_once(asked, lambda text: _moment(text, locale))
    return known.scatter(other, read.scatter(_of_either_order(asked, locale), None))


def _of_either_order(texts: pl.Series, locale: str) -> pl.Series:
    """The places of days that may be in either order, where others are not in the locale's."""
    shape = r"^\s*(\d{1,2})[/.\-](\d{1,2})[/.\-]\d{2,4}"
    parts = texts.str.extract_groups(shape).struct.unnest().cast(pl.Int64)
    day, month = parts.columns if day_comes_first(locale) else reversed(parts.columns)
    other_way = (parts[month] > 12) & (parts[day] <= 12)
    if not other_way.any():
        return pl.Series(dtype=pl.UInt32)
    either = (parts[day] <= 12) & (parts[month] <= 12) & (parts[day] != parts[month])
    return either.fill_null(value=False).arg_true()


def _numbers(texts: pl.Series, locale: str) -> pl.Series:
    decimals = decimal_comma(locale) and texts.str.contains(_DECIMAL_POINT).any()
    return _read_once(texts, lambda text: _number(text, locale, decimal_points=decimals))


def _read_once(texts: pl.Series, reading: Callable[[pl.Expr], pl.Expr]) -> pl.Series:
    """What the texts are read as, each of those that differ read once."""
    given = texts.to_frame("text")
    read = given.unique().with_columns(value=reading(pl.col("text")))
    return given.join(read, on="text", how="left", maintain_order="left", nulls_equal=True)["value"]


def _moment(text: pl.Expr, locale: str) -> pl.Expr:
    text = text.str.replace(r"(:\d\d)\.\d+$", "$1").str.replace("T", " ", literal=True)
    text = text.str.replace_all(r"[/.]", "-")
    colons = text.str.count_matches(":", literal=True)
    missing = pl.when(colons == 0).then(pl.lit(" 00:00:00")).when(colons == 1).then(pl.lit(":00"))
    text = text + missing.otherwise(pl.lit(""))
    ends = text.str.ends_with(" 24:00:00")
    text = text.str.replace(" 24:00:00", " 00:00:00", literal=True)
    order = "%d-%m-%Y" if day_comes_first(locale) else "%m-%d-%Y"
    moment = pl.coalesce(
        text.str.to_datetime(f"{day} {_TIME}", time_unit="us", strict=False)
        for day in (_ISO, order)
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


def _number(text: pl.Expr, locale: str, *, decimal_points: bool) -> pl.Expr:
    text = text.str.replace_all(r"[\s\u{a0}\u{202f}€$¥]", "")
    if decimal_comma(locale):
        comma = text.str.contains(",", literal=True)
        grouped = text.str.contains(r"^-?(\d{1,3}(\.\d{3})+|\d+),\d+$")
        plain = text.str.replace_all(".", "", literal=True).str.replace(",", ".", literal=True)
        points = text.str.contains(_GROUPS)
        alone = pl.when(points & pl.lit(decimal_points)).then(None).when(points).then(plain)
        text = pl.when(~comma).then(alone.otherwise(text)).when(grouped).then(plain)
    else:
        grouped = text.str.contains(r"^-?\d{1,3}(,\d{3})+(\.\d+)?$")
        text = pl.when(grouped).then(text.str.replace_all(",", "", literal=True)).otherwise(text)
    return pl.when(text.str.contains(r"^-?\d+(\.\d*)?([eE][-+]?\d+)?$")).then(
        text.cast(pl.Float64, strict=False)
    )
