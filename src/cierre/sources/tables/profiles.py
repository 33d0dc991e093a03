"""What the cells of a column look like, whatever is written over them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import polars as pl

from cierre.sources.names import fold, fold_all
from cierre.sources.tables.amounts import Numbers, is_duration, read_numbers
from cierre.sources.tables.days import Days, read_days
from cierre.sources.tables.vocabulary import general, has_chinese, tokens
from cierre.sources.tables.written_days import read_clock

_SAMPLE = 3000
"""Cells that tell what a column holds; all of them are read once it is known."""
_LONGEST = 60
"""Letters and signs of the longest words that say something in any column."""


@dataclass(frozen=True)
class Profile:
    """The cells of a column: how many are filled, and which part of them is what.

    Parts are of the filled cells. ``distinct`` is how many differ; ``repeated`` whether they come
    again and again, as categories and people do. ``counts`` has how often each ``text`` stands,
    those that say nothing too.
    """

    texts: pl.Series
    native: pl.Series | None
    counts: pl.DataFrame
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

    @cached_property
    def every_day(self) -> Days:
        """All cells as days; ``days`` are those of a sample."""
        return read_days(self.texts, self.native, serials=self.days.serials)

    @cached_property
    def counted_words(self) -> Mapping[str, int]:
        """How often each word stands, by what is common to all ways of writing it.

        Of very many different texts only those that are short and without digits.
        """
        counts = self.counts
        if counts.height > _SAMPLE:
            counts = counts.filter(pl.col("text").is_in(_may_be_words(counts["text"]).implode()))
        found: dict[str, int] = {}
        folded = fold_all(counts["text"])
        for text, word, many in zip(counts["text"], folded, counts["count"], strict=True):
            found[word or text] = found.get(word or text, 0) + many
        return found

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
    counts = texts.drop_nulls().alias("text").value_counts(name="count")
    # words for nobody and for «not yet» tell nothing of what a column is
    empty = _saying_nothing(counts["text"])
    seen = texts.to_frame("text").select(
        pl.when(~pl.col("text").is_in(empty.implode())).then("text")
    ).to_series() if len(empty) else texts  # fmt: skip
    filled = seen.drop_nulls()
    sample = filled.head(_SAMPLE)
    distinct = sample.unique().to_list()
    sampled: dict[str, int] = dict(sample.value_counts().iter_rows())
    total = len(sample) or 1

    def part(those: list[bool]) -> float:
        return sum(sampled[text] for text, yes in zip(distinct, those, strict=True) if yes) / total

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
        counts,
        len(filled),
        len(texts),
        counts.height - len(empty),
        days,
        numbers,
        part([read_clock(text) is not None for text in distinct]),
        part([is_duration(text) for text in distinct]),
        part([text in words.yes or text in words.no for text in folded]),
        part([_is_words(text) for text in distinct]),
        sum(len(text) * sampled[text] for text in distinct) / total,
        part([_is_name(text) for text in distinct]),
    )


def says_day(heading: str) -> bool:
    """Whether a heading says that days stand under it."""
    words = set(tokens(fold(heading)))
    return bool(words & {"fecha", "date"}) or (
        heading.rstrip().endswith("日期") and "\\" not in heading
    )


def _saying_nothing(distinct: pl.Series) -> pl.Series:
    """The texts that are words for nobody or for not yet."""
    those = _may_be_words(distinct)
    folded = fold_all(those)
    bare = folded.set(folded == "", None).fill_null(those.str.strip_chars())
    nothing = general().nobody | general().unknown_time
    return those.filter(bare.is_in(list(nothing)))


def _may_be_words(distinct: pl.Series) -> pl.Series:
    """The texts that may be words we know: short ones without a digit."""
    return distinct.filter((distinct.str.len_chars() <= _LONGEST) & ~distinct.str.contains("[0-9]"))


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
