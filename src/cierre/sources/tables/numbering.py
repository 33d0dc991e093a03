"""The number of each record: the one it has, or one made from what tells it from others."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Sequence

import polars as pl

from cierre.sources.names import fold
from cierre.sources.tables.decisions import Decisions
from cierre.sources.tables.understanding import SHEET, Judged

_TELLING = (
    "customer", "household", "place", "person", "title", "category", "course", "caller", "paid",
    "answered",
)  # fmt: skip
"""Columns that tell a record without a number from others of its day."""
_RUNNING = re.compile(r"^\d{1,5}$")


def numbered(frame: pl.DataFrame, judged: Judged, decisions: Decisions) -> pl.DataFrame:
    """Each record with a number of its own, made from what tells it where it has none.

    A number that only counts the rows of a month is one with the month before it.
    """
    book = decisions.book
    if "number" not in frame.columns:
        frame = frame.with_columns(pl.lit(None, pl.String).alias("number"))
    entering = book.sheet.steps[0].id
    texts = frame["number"].to_list()
    sheets = frame[SHEET].to_list()
    months = decisions.months
    counted = _counts_rows([text for text in texts if text])
    telling = [column for column in (entering, *_TELLING) if column in frame.columns]
    told = frame.select(telling).iter_rows() if telling else iter([()] * frame.height)
    used: dict[str, int] = {}
    numbers = []
    for text, sheet, cells in zip(texts, sheets, told, strict=True):
        number = text
        if number and counted and sheet in months:
            number = "{:04d}-{:02d}/{}".format(*months[sheet], number)
        if not number:
            number = _made(cells)
        used[number] = used.get(number, 0) + 1
        numbers.append(number if used[number] == 1 else f"{number}-{used[number]}")
    return frame.with_columns(pl.Series("number", numbers, dtype=pl.String))


def _counts_rows(numbers: Sequence[str]) -> bool:
    """Whether the numbers only count rows: 1, 2, 3 …"""
    if len(numbers) < 3 or not all(_RUNNING.match(number) for number in numbers):
        return False
    those = sorted({int(number) for number in numbers})
    return those[0] <= 1 and those[-1] <= 1.5 * len(those) + 5


def _made(cells: Iterable[object]) -> str:
    """A number made from what tells a record from others."""
    those = [str(cell) for cell in cells if cell is not None]
    day = those[0][:10] if those else ""
    digest = hashlib.blake2s("\x1f".join(map(fold, those)).encode(), digest_size=3).hexdigest()
    return f"{day} {digest}".strip()
