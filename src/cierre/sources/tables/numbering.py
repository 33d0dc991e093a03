"""The number of each record: the one it has, or one made from what tells it from others."""

from __future__ import annotations

import hashlib

import polars as pl

from cierre.sources.names import fold_all
from cierre.sources.tables.decisions import Decisions
from cierre.sources.tables.understanding import SHEET, Judged

_TELLING = (
    "customer", "household", "place", "person", "title", "category", "course", "caller", "paid",
    "answered",
)  # fmt: skip
"""Columns that tell a record without a number from others of its day."""
_RUNNING = r"^[0-9]{1,5}$"


def numbered(frame: pl.DataFrame, judged: Judged, decisions: Decisions) -> pl.DataFrame:
    """Each record with a number of its own, made from what tells it where it has none.

    A number that only counts the rows of a month is one with the month before it.
    """
    book, months = decisions.book, decisions.months
    if "number" not in frame.columns:
        frame = frame.with_columns(pl.lit(None, pl.String).alias("number"))
    entering = book.sheet.steps[0].id
    frame = frame.with_columns(pl.col("number").replace("", None))
    if _counts_rows(frame["number"].drop_nulls()):
        begins = {sheet: f"{year:04d}-{month:02d}/" for sheet, (year, month) in months.items()}
        begin = pl.col(SHEET).replace_strict(begins, default="", return_dtype=pl.String)
        frame = frame.with_columns(begin + pl.col("number"))
    telling = [column for column in (entering, *_TELLING) if column in frame.columns]
    lacking = frame["number"].is_null().arg_true()
    if len(lacking):
        made = _made(frame.select(telling)[lacking])
        frame = frame.with_columns(frame["number"].scatter(lacking, made))
    if frame["number"].n_unique() == frame.height:
        return frame
    time = pl.int_range(1, pl.len() + 1).over("number")
    again = pl.format("{}-{}", "number", time)
    return frame.with_columns(pl.when(time > 1).then(again).otherwise("number").alias("number"))


def _counts_rows(numbers: pl.Series) -> bool:
    """Whether the numbers only count rows: 1, 2, 3 …"""
    if len(numbers) < 3 or not numbers.str.contains(_RUNNING).all():
        return False
    those = numbers.cast(pl.Int64).unique().sort()
    return bool(those[0] <= 1 and those[-1] <= 1.5 * len(those) + 5)


def _made(told: pl.DataFrame) -> list[str]:
    """Numbers made from what tells each record from others, after the day of each."""
    if not told.width:
        return [_digest("")] * told.height
    day = pl.coalesce(pl.all()).str.slice(0, 10).fill_null("")
    cells = told.select(fold_all(column) for column in told.iter_columns())
    whole = cells.select(pl.concat_str(pl.all(), separator="\x1f", ignore_nulls=True)).to_series()
    days = told.select(day).to_series()
    return [f"{day} {_digest(cells)}".strip() for day, cells in zip(days, whole, strict=True)]


def _digest(cells: str) -> str:
    return hashlib.blake2s(cells.encode(), digest_size=3).hexdigest()
