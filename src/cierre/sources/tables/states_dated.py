"""Words for states beside the days that a table keeps of those states."""

from __future__ import annotations

from collections.abc import Mapping

import polars as pl

from cierre.book import Book
from cierre.sources.names import fold
from cierre.sources.tables.understanding import Judged

_SEVERAL = 3
"""Rows of a word from which it shows a habit."""
_MOSTLY = 0.8


def undated_unlike_others(
    columns: Mapping[str, str],
    states: Mapping[str, str | None],
    state: str,
    judged: Judged,
    book: Book,
    said: Mapping[str, str],
) -> tuple[str, ...]:
    """Words that may mean another state than the one they are like, each once.

    The table has a column for the day of that state: the rows of another word for it have the day,
    and none of this one's has. What somebody ``said`` of a word is so.
    """
    known = {fold(word) for word in said}
    found: dict[str, str] = {}
    for step in book.sheet.steps[1:]:
        day = _day_of(columns, step.id, book)
        words = [word for word, meant in states.items() if meant == step.reaching]
        if not day or len({fold(word) for word in words}) < 2:
            continue
        dated = _dated(judged.sheetful.body, state, day, words)
        usual = any(many >= _SEVERAL and share >= _MOSTLY for many, share in dated.values())
        for word in words:
            many, share = dated[fold(word)]
            if usual and many >= _SEVERAL and not share and fold(word) not in known:
                found.setdefault(fold(word), word)
    return tuple(found.values())


def _day_of(columns: Mapping[str, str], step: str, book: Book) -> str:
    """The heading of the days on which a step was made; empty when there is none."""
    ids = {each.id for each in book.sheet.columns if each.fills == f"at:{step}"}
    return next((name for name, column in columns.items() if column in ids), "")


def _dated(
    body: pl.DataFrame, state: str, day: str, words: list[str]
) -> dict[str, tuple[int, float]]:
    """How many rows say each word, and which part of them has the day, by the word folded."""
    rows = body.filter(pl.col(state).is_in(words)).select(
        pl.col(state).replace_strict({word: fold(word) for word in words}).alias("word"),
        pl.col(day).is_not_null().alias("dated"),
    )
    counted = rows.group_by("word").agg(pl.len().alias("many"), pl.col("dated").mean())
    return {word: (many, share) for word, many, share in counted.iter_rows()}
