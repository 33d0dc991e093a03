"""Tables of counts: a row a day, a month or a category, and how many there were of each."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping, Sequence

import polars as pl

from cierre.books import load_books
from cierre.sources.tables.profiles import Profile
from cierre.sources.tables.shapes import MARK, Shape
from cierre.sources.tables.vocabulary import Phrases, likeness, vocabulary

_LARGEST = 100_000
_ALIKE = 0.85
_CALLED = 2
_WORDS = 0.8
_DATED = 0.8


def is_of_counts(
    body: pl.DataFrame, headings: Sequence[str], profiles: Mapping[str, Profile], shape: Shape
) -> bool:
    """Whether the cells say how many there were instead of what each one was."""
    if shape == "months":
        return _are_counts(profiles[MARK])
    if _have_days_to_come(headings, profiles):
        return False
    counts = [name for name in headings if _are_counts(profiles[name])]
    rows = body.height
    if _are_called_counts(counts, body, headings, profiles):
        return True
    if len(counts) < 2 or rows < 2:
        return False
    labels = [
        name for name in headings if name not in counts and profiles[name].filled >= 0.6 * rows
    ]
    days = [
        name
        for name in labels
        if profiles[name].days.share >= 0.8
        and profiles[name].unique >= 0.95
        and not profiles[name].days.timed
    ]
    others = [
        name for name in labels
        if name not in days and profiles[name].words >= 0.8 and profiles[name].unique >= 0.95
    ]  # fmt: skip
    several = len(counts) >= max(2, len(headings) // 2 - 1)
    return several and (bool(days) or bool(others)) and len(labels) <= len(counts) + 1


def _have_days_to_come(headings: Sequence[str], profiles: Mapping[str, Profile]) -> bool:
    """Whether rows have a day of their own, and some have not yet another: the end of records.

    What is counted by days is so on the day, or from one to another, that every row has.
    """
    days = [profiles[name] for name in headings if profiles[name].days.share >= _DATED]
    whole = [each for each in days if each.filled == each.rows]
    return bool(whole) and any(0 < each.filled < each.rows for each in days)


def _are_called_counts(
    counts: Sequence[str],
    body: pl.DataFrame,
    headings: Sequence[str],
    profiles: Mapping[str, Profile],
) -> bool:
    """Whether two of them are called as a book's counts, and no two rows are of the same."""
    called = max(len(headings_of(counts, vocabulary(book).counted)) for book in load_books())
    if called < _CALLED:
        return False
    labels = [
        name
        for name in headings
        if name not in counts and (profiles[name].words >= _WORDS or profiles[name].days.share)
    ]
    timed = any(profiles[name].days.timed for name in labels)
    return bool(labels) and not timed and body.select(labels).is_unique().all()


def headings_of(headings: Iterable[str], words: Mapping[str, Phrases]) -> dict[str, str]:
    """The heading of each thing that is most like its words, each heading once."""
    scored = sorted(
        (
            (likeness(part, phrases), -place, of, name)
            for place, name in enumerate(headings)
            for part in {name, name.rpartition(" / ")[2]}
            for of, phrases in words.items()
        ),
        reverse=True,
    )
    found: dict[str, str] = {}
    for score, _, of, name in scored:
        if score >= _ALIKE and of not in found and name not in found.values():
            found[of] = name
    return found


def _are_counts(seen: Profile) -> bool:
    """Whether a column is of whole numbers that come in no order and name nothing."""
    if seen.numbers.share < 0.9 or seen.filled < 2:
        return False
    values = list(seen.numbers.values.values())
    if any(value != int(value) or value < 0 or value > _LARGEST for value in values):
        return False
    in_order = [seen.numbers.values.get(text) for text in seen.texts.drop_nulls().to_list()[:50]]
    known = [value for value in in_order if value is not None]
    rising = all(later == earlier + 1 for earlier, later in itertools.pairwise(known))
    return not (rising and len(known) > 2)
