"""Numbers and durations of columns in which nearly every cell is another: by the engine at once.

What is written in no plain way is read by itself (``tables.amounts``), and with it a few of the
plain texts, one of each sort that says something of the rest: so all is decided as if each text had
been read by itself.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import polars as pl

from cierre.sources.tables.amounts import (
    Mark,
    Numbers,
    read_durations,
    read_numbers,
    way_of_durations,
)

MANY: Final = 2_000
"""Filled cells from which on it is worth while."""

_TEXT: Final = "text"
"""A heading would be taken for a pattern of names where it looks like one."""
_PLAIN = r"^-?[0-9]+(?:[.,][0-9]+)?$"
_GROUP = r"^-?[1-9][0-9]{0,2}[.,][0-9]{3}$"
_SHOWING = r"^-?(?:0[0-9]*{mark}[0-9]+|[0-9]+{mark}(?:[0-9]{{1,2}}|[0-9]{{4,}}))$"
"""A number whose mark can only be that of decimals."""

_SECONDS_IN = {"min": 60, "h": 3600}
_WHOLE = r"^[0-9]{1,9}$"
_HOURS = r"^([0-9]{1,7}):([0-9]{1,3}):([0-9]{2})$"
_WHOLE_MINUTES = r"^[0-9]{1,7}:[0-9]{1,3}:00$"
_MINUTES = r"^([0-9]{1,3}):([0-9]{2})$"


def telling(texts: pl.Series) -> pl.Series:
    """The texts that are to be read to know all of a column but its numbers themselves."""
    if len(texts) < MANY:
        return texts
    texts = texts.alias(_TEXT)
    plain = texts.str.contains(_PLAIN).fill_null(value=False)
    sorts = [_SHOWING.format(mark=mark) for mark in (",", r"\.")]
    return pl.concat([texts.filter(~plain), *_firsts(texts, [*sorts, _GROUP])])


def numbers_of(texts: pl.Series, native: pl.Series | None, mark: Mark) -> tuple[Numbers, pl.Series]:
    """What ``amounts.read_numbers`` reads; of numbers written plainly, the decimals beside it.

    The latter are a text for each cell, null where the former says what it is.
    """
    if native is not None or len(texts) < MANY:
        return read_numbers(texts, native, mark), _nothing(texts)
    read = read_numbers(telling(texts), None, mark)
    decided = read.mark or mark or ("" if read.undecided else ".")
    cell = pl.col(_TEXT)
    if decided == ",":
        digits = cell.str.replace_all(".", "", literal=True).str.replace(",", ".", literal=True)
    elif decided == ".":
        digits = cell.str.replace_all(",", "", literal=True)
    else:
        either = cell.str.contains(_GROUP) | cell.str.contains(",", literal=True)
        digits = pl.when(~either).then(cell)
    whole = digits.str.replace(r"^(-?)0+([0-9])", "${1}${2}")
    bare = whole.str.strip_chars_end("0").str.strip_chars_end(".")
    short = pl.when(whole.str.contains(".", literal=True)).then(bare).otherwise(whole)
    plain = pl.when(cell.str.contains(_PLAIN)).then(short)
    return read, texts.to_frame(_TEXT).select(plain).to_series()


def durations_of(texts: pl.Series, heading: str) -> tuple[Numbers, pl.Series]:
    """The same of ``amounts.read_durations``: whole seconds beside it."""
    if len(texts) < MANY:
        return read_durations(texts, heading), _nothing(texts)
    texts = texts.alias(_TEXT)
    sorts = [_WHOLE, _HOURS, _WHOLE_MINUTES, _MINUTES]
    plain = texts.str.contains("|".join(sorts[:2] + sorts[3:])).fill_null(value=False)
    some = pl.concat([texts.filter(~plain), *_firsts(texts, sorts)])
    with_seconds = texts.filter(texts.str.contains(_HOURS) & ~texts.str.contains(_WHOLE_MINUTES))
    some = pl.concat([some, with_seconds.head(1)])
    read = read_durations(some, heading)
    unit, lowered = way_of_durations(some.drop_nulls().to_list(), heading)
    cell = pl.col(_TEXT)
    hours, minutes, last = (cell.str.extract(_HOURS, place).cast(pl.Int64) for place in (1, 2, 3))
    clocked = hours * 3600 + minutes * 60 + last
    short = cell.str.extract(_MINUTES, 1).cast(pl.Int64) * 60
    short += cell.str.extract(_MINUTES, 2).cast(pl.Int64)
    number = pl.when(cell.str.contains(_WHOLE)).then(cell).cast(pl.Int64)
    number = number // 1000 if unit == "ms" else number * _SECONDS_IN.get(unit, 1)
    seconds = pl.coalesce(clocked // 60 if lowered else clocked, short, number)
    return read, texts.to_frame(_TEXT).select(seconds.cast(pl.String)).to_series()


def _firsts(texts: pl.Series, sorts: Iterable[str]) -> list[pl.Series]:
    return [texts.filter(texts.str.contains(sort)).head(1) for sort in sorts]


def _nothing(texts: pl.Series) -> pl.Series:
    return pl.Series([None], dtype=pl.String).new_from_index(0, len(texts))
