"""A cube: what moves come to, by month, by class of move, and by all that a figure has parts of.

A class is what a book's measures ask of a move, each combination once: the states that it leaves
and reaches, and whatever else one of them looks at. So a measure takes whole classes or leaves
them, and no measure is asked of every move. A reversal counts less than nothing on the key of the
move that it takes back.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Final

import numpy as np
import polars as pl

from cierre.book import SUMMED, Book, Condition, Duration, Flow, Moves, Ranking, Score
from cierre.ledger.coded import LEGS, MISSING, Codes, Columns, Marks, Numbers
from cierre.ledger.grouping import groups
from cierre.ledger.moves import adjusts

STATES: Final = ("from_state", "to_state")
PLACED: Final = tuple(name for name in LEGS if name not in STATES)
"""The legs without their states, which the class has."""

ARRIVED, HELD = "arrived", "held"
"""Whether a move brought the item to another place, and whether somebody has it then."""


@dataclass(frozen=True)
class Cube:
    """Sums of moves.

    ``rows`` have the codes of ``PLACED`` and the book's dimensions, the numbers ``month`` (as
    202608), ``adjustment`` (1 of what was posted later than the month of its day), ``class``, and
    the sums: ``moves``, ``quantity``, and what the book's measures add up, each with how many moves
    carry it (``known_of``). Where a book counts items, a move of several is as many moves.
    ``classes`` has a row for each class, by its number: the states as text, ``ARRIVED`` and
    ``HELD``, the categories and dimensions that a measure asks for, and a column for each condition
    by its name.
    """

    rows: Columns
    classes: pl.DataFrame
    taken: dict[tuple[Moves, str], Marks] = field(default_factory=dict, compare=False)
    """Which classes are in a set of moves credited by a leg, as far as it was asked."""

    def within(self, rows: Marks) -> Cube:
        """The cube of some of its rows."""
        return replace(self, rows=self.rows.taken(rows))


KEYS: Final = ("month", "adjustment", "class")


def cube_of(moves: Columns, book: Book) -> Cube:
    """The cube of moves, each a row of its own.

    ``moves`` have the codes of both legs and the dimensions, and the numbers ``period``, ``day``,
    ``quantity``, ``reverses`` and those that the book's measures look at.
    """
    back = moves.numbers["reverses"] != MISSING
    legs = {name: _taken_back(moves, name, back) for name in LEGS}
    turned = moves.having(legs)
    number, classes = _classes(turned, book)
    ever = bool(back.any())
    sign = np.where(back, -1, 1) if ever else np.broadcast_to(np.int64(1), len(moves))
    quantity = moves.numbers["quantity"]
    signed = quantity * sign if ever else quantity
    counted = signed if book.quantity == "items" else sign
    sums = {"moves": counted, "quantity": signed}
    for name in summed(book):
        numbers = moves.numbers[name]
        known = numbers != MISSING
        sums[name] = np.where(known, numbers, 0) * counted
        sums[known_of(name)] = known * counted
    keys = {"month": moves.numbers["period"], "adjustment": adjusts(moves), "class": number}
    rows = turned.only((*PLACED, *book.dimensions())).having(numbers={**keys, **sums})
    return Cube(rows.packed(), classes)


def known_of(name: str) -> str:
    """The sum of how many moves carry a number at all."""
    return f"known_{name}"


def holds(condition: Condition, moves: Columns) -> Marks:
    """Which moves meet a condition."""
    numbers = moves.numbers[condition.column]
    known: Marks = numbers != MISSING
    match condition.relation:
        case "at most":
            return known & (numbers <= condition.limit)
        case "at least":
            return known & (numbers >= condition.limit)
        case "more than":
            return known & (numbers > condition.limit)
    return known


def _taken_back(moves: Columns, name: str, back: Marks) -> Codes:
    """A leg's column, of a reversal the other leg's."""
    if not back.any():
        return moves.codes[name]
    side, _, what = name.partition("_")
    other = moves.codes[f"{'to' if side == 'from' else 'from'}_{what}"]
    return np.where(back, other, moves.codes[name])


def summed(book: Book) -> tuple[str, ...]:
    """The numbers that the book's measures add up, beside moves and quantity."""
    found: dict[str, None] = {}
    for measure in book.measures:
        match measure:
            case Flow(of="value") | Score() | Ranking():
                found["value"] = None
            case Duration(statistic="mean"):
                found[measure.column] = None
    return tuple(found)


def _classes(moves: Columns, book: Book) -> tuple[Numbers, pl.DataFrame]:
    """The class of each move, and what the classes are."""
    asked = book.selections()
    codes = {name: moves.codes[name] for name in (*STATES, *_asked_codes(book, asked))}
    marks = {
        ARRIVED: moves.codes["from_place"] != moves.codes["to_place"],
        HELD: moves.codes["to_holder"] != 0,
    }
    for condition in dict.fromkeys(each for one in asked for each in one.conditions):
        marks[condition.name] = holds(condition, moves)
    numbers = {name: mark.astype(np.int64) for name, mark in marks.items()}
    asked_of = Columns(moves.names, codes, numbers)
    found = groups(asked_of, [*codes, *numbers])
    texts = asked_of.taken(found.first).frame([*codes, *numbers])
    return found.cells, texts.with_columns(pl.col(*numbers).cast(pl.Boolean))


def _asked_codes(book: Book, asked: Sequence[Moves]) -> list[str]:
    """The columns of codes, beside states, that a measure looks at."""
    categories = any(each.categories for each in asked)
    named = {name for each in asked for name, _ in each.having}
    named |= {SUMMED for each in asked if each.single}
    sides = ["from_category", "to_category"] if categories else []
    return sides + [name for name in book.dimensions() if name in named]
