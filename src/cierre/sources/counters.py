"""What passed a counter between two readings: it may have begun anew, or another took its place.

A counter that stood near its end and is near its beginning has begun anew, if it has the digits of
what it stood at; where nobody says so, it is taken so and doubted. A counter that was replaced
counts until its last reading, and the new one from its first.
"""

from __future__ import annotations

from typing import Final

import polars as pl

REPLACED, ROLLED_OVER = "replaced", "rolled_over"
"""What happened to a counter, as the field that tells it says."""

_FEWEST_DIGITS: Final = 4
_NEAR: Final = 10
"""What part of a whole turn, one in so many, is near its end and near its beginning."""


def with_what_passed(known: pl.DataFrame, *, given: pl.Expr, factor: int) -> pl.DataFrame:
    """The rows with ``:passed``, ``:happened`` and what of it is doubted or cannot be.

    They have, in the ledger's integers, the readings ``:later``, ``:before``, ``:removed`` (the
    last of a counter that was replaced) and ``:installed`` (the first of the new one), the
    ``:turn`` after which the counter begins anew, where it is known, and what is ``:said`` of it;
    ``given`` is the value that the sheet says. ``:passed`` is null where it cannot be;
    ``:sure`` whether it is known that a counter began anew that did, or that all readings of
    a replaced one are there.
    """
    readings = pl.col(":removed").is_not_null() | pl.col(":installed").is_not_null()
    replaced = readings | (pl.col(":said") == REPLACED).fill_null(value=False)
    marked = known.with_columns(replaced.alias(":replaced"), _turn(factor).alias(":likely"))
    marked = marked.with_columns(
        _passed("later", "before", ":turn").alias(":one"),
        _passed("removed", "before", ":turn").alias(":old"),
        _passed("later", "installed", ":turn").alias(":new"),
    )
    guessed = pl.col(":one").is_null() & pl.col(":turn").is_null()
    began = pl.when(guessed).then(pl.col(":later") + pl.col(":likely") - pl.col(":before"))
    # from its first reading a new counter counts; from 0 where that is not written
    new = pl.coalesce(":new", pl.when(pl.col(":installed").is_null()).then(":later"))
    old = pl.coalesce(":old", pl.when(pl.col(":removed").is_null()).then(0))
    both = pl.col(":removed").is_not_null() & pl.col(":installed").is_not_null()
    whole = pl.when(readings & pl.col(":later").is_not_null()).then(old + new)
    down = pl.col(":later") < pl.col(":before")
    passed = pl.when(pl.col(":replaced")).then(whole).otherwise(pl.coalesce(":one", began))
    said = (pl.col(":said") == ROLLED_OVER).fill_null(value=False)
    told = said | pl.col(":turn").is_not_null() | (given == passed).fill_null(value=False)
    over = (~pl.col(":replaced") & down & passed.is_not_null()).fill_null(value=False)
    happened = pl.when(":replaced").then(pl.lit(REPLACED)).when(over).then(pl.lit(ROLLED_OVER))
    return marked.with_columns(
        passed.cast(pl.Int64).alias(":passed"),
        happened.alias(":happened"),
        pl.when(":replaced")
        .then(both & pl.col(":before").is_not_null())
        .otherwise(told)
        .alias(":sure"),
    )


def _passed(later: str, earlier: str, turn: str) -> pl.Expr:
    """What passed between two readings of one counter; null where it cannot be."""
    one, other = pl.col(f":{later}"), pl.col(f":{earlier}")
    around = one + pl.col(turn) - other
    possible = ((other < pl.col(turn)) & (around * 2 < pl.col(turn))).fill_null(value=False)
    return pl.when(one >= other).then(one - other).when(possible).then(around)


def _turn(factor: int) -> pl.Expr:
    """The turn that a counter has by the digits of its reading before, if it is near its end.

    One of which it is said that it began anew need not be near it.
    """
    before, later = pl.col(":before"), pl.col(":later")
    digits = (before // factor).cast(pl.String).str.len_chars()
    turn = pl.lit(10.0).pow(digits).mul(factor).cast(pl.Int64)
    near = (before * _NEAR >= turn * (_NEAR - 1)) & (later * _NEAR < turn)
    said = (pl.col(":said") == ROLLED_OVER).fill_null(value=False)
    likely = (near & (digits >= _FEWEST_DIGITS)) | (said & ((later + turn - before) * 2 < turn))
    return pl.when(likely).then(turn)
