"""Numbers as people write them: which marks are decimals is told by the whole column."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

import polars as pl
from babel import Locale

_GROUPED = r"^-?[1-9]\d{0,2}(\.\d{3})+$"
_ONE_GROUP = r"^-?[1-9]\d{0,2}\.\d{3}$"
_POINTED = r"^-?\d*\.\d+$"


@dataclass(frozen=True)
class Writing:
    """How a column's numbers are written: in the office's locale, or all as ``plain`` decimals.

    ``native`` are the rows whose cell is a number in the file itself, with nothing to be told.
    """

    locale: str
    native: pl.Series | None = None
    plain: bool = False


def read_numbers(frame: pl.DataFrame, column: str, writing: Writing) -> tuple[pl.Series, pl.Series]:
    """The numbers of a column of text, and whether a cell may be read in two ways.

    Where the locale writes a decimal comma, points between groups of three (12.000) are those of
    thousands, but where other cells of the column have decimals after a point: there they are
    either.
    """
    texts = _bare(frame[column])
    values = read_once(texts, lambda text: _number(text, writing.locale))
    neither = pl.repeat(False, frame.height, eager=True)
    if writing.plain or not decimal_comma(writing.locale):
        return values, neither
    typed = neither if writing.native is None else frame["row"].is_in(writing.native.implode())
    grouped = (texts.str.contains(_GROUPED) & ~typed).fill_null(value=False)
    if not grouped.any():
        return values, neither
    pointed = texts.str.contains(_POINTED) & ~grouped & ~typed
    two_ways = grouped & texts.str.contains(_ONE_GROUP) if pointed.any() else neither
    whole = texts.str.replace_all(".", "", literal=True).cast(pl.Float64, strict=False)
    return whole.zip_with(grouped, values), two_ways


@cache
def decimal_comma(locale: str) -> bool:
    """Whether the locale separates decimals with a comma."""
    return bool(Locale.parse(locale).number_symbols["latn"]["decimal"] == ",")


def _bare(texts: pl.Series) -> pl.Series:
    return texts.str.replace_all(r"[\s\u{a0}\u{202f}€$¥]", "")


def read_once(texts: pl.Series, reading: Callable[[pl.Expr], pl.Expr]) -> pl.Series:
    """What the texts are read as, each of those that differ read once."""
    given = texts.to_frame("text")
    read = given.unique().with_columns(value=reading(pl.col("text")))
    return given.join(read, on="text", how="left", maintain_order="left", nulls_equal=True)["value"]


def _number(text: pl.Expr, locale: str) -> pl.Expr:
    if decimal_comma(locale):
        comma = text.str.contains(",", literal=True)
        grouped = text.str.contains(r"^-?(\d{1,3}(\.\d{3})+|\d+),\d+$")
        plain = text.str.replace_all(".", "", literal=True).str.replace(",", ".", literal=True)
        text = pl.when(~comma).then(text).when(grouped).then(plain)
    else:
        grouped = text.str.contains(r"^-?\d{1,3}(,\d{3})+(\.\d+)?$")
        text = pl.when(grouped).then(text.str.replace_all(",", "", literal=True)).otherwise(text)
    return pl.when(text.str.contains(r"^-?\d+(\.\d*)?([eE][-+]?\d+)?$")).then(
        text.cast(pl.Float64, strict=False)
    )
