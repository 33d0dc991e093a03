"""Tables with a row an event: the same number again and again, a moment, and what then was so.

They are taken apart into a table with a row an item, which is read as any other, and the events.
A list in which a number comes again is none: its headings say so, or its items go from open states
to closed ones.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

import polars as pl

from cierre.books import load_books
from cierre.sources.names import fold
from cierre.sources.tables.columns import STATE
from cierre.sources.tables.days import moments
from cierre.sources.tables.profiles import Profile, profile
from cierre.sources.tables.understanding import ROW, SHEET, Sheetful
from cierre.sources.tables.vocabulary import Phrases, general, likeness, vocabulary

NUMBER, AT, PERSON, UNIT, UNDATED = "number", "at", "person", "unit", "undated"
COLUMNS = (NUMBER, AT, STATE, PERSON, UNIT, UNDATED)
"""What stands in the columns of events, by the ids of the columns of further moves.

Where something stands in one that is ``undated``, nobody knows when the row's state began.
"""
CHANGING = ("category", "place")
"""Columns of an item that its events may change."""

_ALIKE, _SURE = 0.9, 0.95
_FILLED = 0.95
_ROWS_A_NUMBER = 1.3
_FEWEST, _LOOKED_AT = 4, 5000
_MOST_WORDS = 80
_CONSTANT = 0.05
"""The part of the items that may contradict themselves in a column that is the item's own."""


@dataclass(frozen=True, eq=False)
class Log:
    """A table with a row an event.

    ``columns`` are ids of ``COLUMNS`` by heading, ``items`` the table with a row an item: what its
    rows have in common, its first moment and its last state. ``latest_first`` says that the rows
    stand in the opposite order.
    """

    columns: Mapping[str, str]
    items: Sheetful
    latest_first: bool

    def heading(self, column: str) -> str:
        """The heading of a column; empty when there is none."""
        return next((name for name, each in self.columns.items() if each == column), "")


def log_of(full: Sheetful, answers: Mapping[str, str]) -> Log | None:
    """The table as one of events; None where it is none."""
    declared = full.declared
    if declared and AT not in declared.values():
        return None
    if full.shape != "list" or (full.body.height < _FEWEST and not declared):
        return None
    said = {
        to: key.partition(":")[2]
        for key, to in answers.items()
        if key.startswith("column:") and to in COLUMNS and key.partition(":")[2] in full.headings
    }
    words = general().events
    number = said.get(NUMBER) or _best(
        full, _likeness(words[NUMBER], general().columns[NUMBER]), _comes_again
    )
    if not number:
        return None
    varying = _varying(full, number)
    at = said.get(AT) or _best(
        full,
        _likeness(words[AT]),
        lambda seen: seen.days.share >= _ALIKE and seen.filled >= _FILLED * seen.rows,
        lambda name: varying[name] >= 0.5,
    )
    state = said.get(STATE) or _state(full, varying)
    if not at or not state or not (AT in said or _is_sure(full, number, at, state)):
        return None
    columns = {number: NUMBER, at: AT, state: STATE}
    if declared:
        columns = {name: to for name, to in declared.items() if to in COLUMNS}
    for column in () if declared else (PERSON, UNIT):
        shared = (general().columns[column],) if column in general().columns else ()
        like = _likeness(words[column], *shared)
        name = said.get(column) or _best(full, like, lambda seen: seen.days.share < 0.5)
        if name and name not in columns:
            columns[name] = column
    latest_first = not declared and _falls(full, number, at)
    named = {each.partition(":")[2] for each, to in answers.items()
             if each.startswith("column:") and to}  # fmt: skip
    kept = [
        name
        for name in full.headings
        if name in (number, at, state)
        or (
            name not in columns
            and (declared or varying[name] <= _CONSTANT or name in named or _may_change(name))
        )
    ]
    return Log(columns, _items(full, number, kept, state, latest_first), latest_first)


def book_of(full: Sheetful, log: Log) -> str:
    """The book that has most of a log's words for its states; empty when no one clearly does."""
    texts = full.body[log.heading(STATE)].drop_nulls()
    shares = sorted(
        (texts.is_in(list(_known(full, log.heading(STATE), book))).mean() or 0.0, book)
        for book in load_books()
    )
    (second, _), (most, book) = shares[-2:]
    return book if float(most) >= 0.6 and float(most) - float(second) >= 0.2 else ""  # type: ignore[arg-type]


def without(full: Sheetful, *headings: str) -> Sheetful:
    """The table without some of its columns."""
    return replace(full, headings=tuple(each for each in full.headings if each not in headings))


_Likeness = Callable[[str], float]


def _likeness(*several: Phrases) -> _Likeness:
    return lambda heading: max(likeness(heading, each) for each in several)


def _best(
    full: Sheetful,
    like: _Likeness,
    fits: Callable[[Profile], bool],
    also: Callable[[str], bool] = lambda _: True,
) -> str:
    """The heading most like the phrases, of those whose cells fit; empty when there is none."""
    scored = {name: like(name) for name in full.headings}
    good = [name for name, score in scored.items() if score >= _ALIKE]
    good = [name for name in good if fits(full.profiles[name]) and also(name)]
    return max(good, key=lambda name: scored[name], default="")


def _comes_again(seen: Profile) -> bool:
    full = seen.filled >= _FILLED * seen.rows and seen.days.share < 0.5
    return full and 2 <= seen.distinct <= seen.rows / _ROWS_A_NUMBER


def _varying(full: Sheetful, number: str) -> dict[str, float]:
    """In which part of the items that have several rows the cells of a column differ."""
    others = [name for name in full.headings if name != number]
    grouped = full.body.group_by(number).agg(
        pl.len().alias(":rows"),
        *((pl.col(name) != pl.col(name).drop_nulls().first()).any().alias(name) for name in others),
    )
    several = grouped.filter(pl.col(":rows") > 1).select(pl.col(others).fill_null(value=False))
    shares = several.mean().row(0) if several.height else (0.0,) * len(others)
    return {number: 0.0, **{n: s or 0.0 for n, s in zip(others, shares, strict=True)}}


def _state(full: Sheetful, varying: Mapping[str, float]) -> str:
    """The column of what happened, or of what was so then: the one that tells most."""
    like = _likeness(general().events[STATE], general().columns[STATE])
    told: dict[str, tuple[int, float]] = {}
    for name in full.headings:
        seen, score = full.profiles[name], like(name)
        worded = seen.words >= 0.6 and seen.days.share < 0.5 and 2 <= seen.distinct <= _MOST_WORDS
        if score >= _ALIKE and worded and varying[name] >= 0.3:
            known = max(len(_known(full, name, book)) for book in load_books())
            told[name] = (known, score)
    return max(told, key=lambda name: told[name], default="")


def _known(full: Sheetful, name: str, book: str) -> dict[str, str]:
    """The states that words under a heading have in a book."""
    words = full.profiles[name].texts.drop_nulls().unique().to_list()
    states = vocabulary(book).states
    return {word: states[fold(word)] for word in words if fold(word) in states}


def _is_sure(full: Sheetful, number: str, at: str, state: str) -> bool:
    """Whether the table is one of events by what its headings say, or by how its items go on."""
    sure = general().events["sure"]
    if max(likeness(at, sure), likeness(state, sure)) >= _SURE:
        return True
    return any(_goes_on(full, number, state, book) for book in load_books())


def _goes_on(full: Sheetful, number: str, state: str, book: str) -> bool:
    """Whether items begin in open states and few rows follow one in which the item had ended."""
    known = _known(full, state, book)
    closed = {word for word, to in known.items() if load_books()[book].state(to).closed}
    texts = full.body[state]
    if not closed or texts.is_in(list(known)).mean() < 0.6:  # type: ignore[operator]
        return False
    falls = full.body.reverse() if _falls(full, number, state) else full.body
    each = falls.group_by(number, maintain_order=True).agg(pl.col(state))
    several = [those for those in each[state].to_list() if len(those) > 1]
    opens = sum(those[0] not in closed for those in several)
    pairs = [before in closed for those in several for before, _ in itertools.pairwise(those)]
    return opens >= 0.6 * len(several) and sum(pairs) <= 0.35 * len(pairs)


def _falls(full: Sheetful, number: str, at: str) -> bool:
    """Whether the latest event of an item stands first."""
    head = full.body.head(_LOOKED_AT)
    days = full.profiles[at].days
    known = moments(days, "dmy", 2000)
    if known.is_empty():
        return False
    at_of = pl.col(at).replace_strict(known["text"], known["at"], default=None)
    read = head.select(number, at=at_of)
    step = pl.col("at") - pl.col("at").shift(1).over(number)
    up, down = read.select(
        (step > pl.duration()).sum().alias("up"), (step < pl.duration()).sum().alias("down")
    ).row(0)
    return bool(down > up)


def _may_change(name: str) -> bool:
    """Whether a heading is that of a column of some book which events may change."""
    own = (vocabulary(book).columns.get(each) for book in load_books() for each in CHANGING)
    every = (*(each for each in own if each), *(general().columns[each] for each in CHANGING))
    return any(likeness(name, each) >= _ALIKE for each in every)


def _items(
    full: Sheetful, number: str, kept: list[str], state: str, latest_first: bool
) -> Sheetful:
    ordered = full.body.reverse() if latest_first else full.body
    own = [name for name in kept if name not in (number, state)]
    body = (
        ordered.filter(pl.col(number).is_not_null())
        .group_by(number, maintain_order=True)
        .agg(
            pl.col(SHEET, ROW).first(),
            pl.col(state).last(),
            *(pl.col(name).drop_nulls().first() for name in own),
        )
        .select(SHEET, ROW, *kept)
    )
    profiles = {name: profile(body[name], None) for name in kept}
    return replace(full, body=body, headings=tuple(kept), profiles=profiles, origins={})
