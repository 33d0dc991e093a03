"""What the cells of a column look like, whatever is written over them."""

from __future__ import annotations

from dataclasses import dataclass

import polars as pl

from cierre.sources.names import fold
from cierre.sources.tables.amounts import Numbers, is_duration, read_numbers
from cierre.sources.tables.days import Days, read_clock, read_days
from cierre.sources.tables.vocabulary import general, has_chinese, tokens

_SAMPLE = 3000
"""Cells that tell what a column holds; all of them are read once it is known."""


@dataclass(frozen=True)
class Profile:
    """The cells of a column: how many are filled, and which part of them is what.

    Parts are of the filled cells. ``distinct`` is how many differ; ``repeated`` whether they come
    again and again, as categories and people do.
    """

    texts: pl.Series
    native: pl.Series | None
    filled: int
    rows: int
    distinct: int
    days: Days
    numbers: Numbers
    clock: float
    duration: float
    yes_no: float
    words: float
    length: float
    named: float

    @property
    def unique(self) -> float:
        """Which part of the filled cells stands once."""
        return self.distinct / self.filled if self.filled else 0.0

    @property
    def repeated(self) -> bool:
        """Whether the cells come again and again."""
        return self.filled >= 6 and self.distinct <= max(3, 0.5 * self.filled)


def profile(texts: pl.Series, native: pl.Series | None, heading: str = "") -> Profile:
    """What a column holds."""
    # words for nobody and for «not yet» tell nothing of what a column is
    empty = [t for t in texts.drop_nulls().unique().to_list() if _says_nothing(t)]
    seen = texts.to_frame("text").select(
        pl.when(~pl.col("text").is_in(empty)).then("text")
    ).to_series() if empty else texts  # fmt: skip
    filled = seen.drop_nulls()
    sample = filled.head(_SAMPLE)
    distinct = sample.unique().to_list()
    counts: dict[str, int] = dict(sample.value_counts().iter_rows())
    total = len(sample) or 1

    def part(those: list[bool]) -> float:
        return sum(counts[text] for text, yes in zip(distinct, those, strict=True) if yes) / total

    days = read_days(
        sample if len(filled) > _SAMPLE else seen,
        None if len(filled) > _SAMPLE else native,
        serials=says_day(heading),
    )
    numbers = read_numbers(sample)
    words = general()
    folded = [fold(text) or text for text in distinct]
    return Profile(
        texts,
        native,
        len(filled),
        len(texts),
        filled.n_unique(),
        days,
        numbers,
        part([read_clock(text) is not None for text in distinct]),
        part([is_duration(text) for text in distinct]),
        part([text in words.yes or text in words.no for text in folded]),
        part([_is_words(text) for text in distinct]),
        sum(len(text) * counts[text] for text in distinct) / total,
        part([_is_name(text) for text in distinct]),
    )


def says_day(heading: str) -> bool:
    """Whether a heading says that days stand under it."""
    words = set(tokens(fold(heading)))
    return bool(words & {"fecha", "date"}) or (
        heading.rstrip().endswith("日期") and "\\" not in heading
    )


def _says_nothing(text: str) -> bool:
    folded = fold(text) or text.strip()
    return folded in general().nobody or folded in general().unknown_time


def _is_words(text: str) -> bool:
    letters = sum(each.isalpha() for each in text)
    return letters >= 0.5 * len(text.replace(" ", ""))


def _is_name(text: str) -> bool:
    text = text.strip()
    if has_chinese(text):
        bare = text.replace(" ", "").replace("\u3000", "")
        return 2 <= len(bare) <= 4
    words = text.replace(",", " ").split()
    return 1 <= len(words) <= 4 and all(word[0].isalpha() for word in words) and len(text) <= 40
