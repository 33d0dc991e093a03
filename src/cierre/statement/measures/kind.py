"""What every kind of measure says, each in a file of its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, Protocol

import polars as pl

from cierre.book import Balance, Duration, Flow, Measure, Moves, Ranking, Score, Streak, Terms
from cierre.ledger.coded import Marks, Numbers
from cierre.ledger.selection import takes
from cierre.statement.by_part import ByPart
from cierre.statement.model import Number
from cierre.statement.numbers import in_unit, in_units

if TYPE_CHECKING:
    from cierre.statement.row import Row
    from cierre.statement.table import Table

Parts = Mapping[str, Mapping[str, Number | None]]
"""Values by dimension and by the dimension's values; ``""`` is what is in none of them."""

Parted = Mapping[str, tuple[ByPart, ...]]
"""By dimension the sums by part that a measure's parts are made of."""

Values = list[Number | None]
"""Of each of several months; None where there is none."""

Run = tuple[int, int]
"""The keys of the first and the last of some months that follow each other."""

Places = slice
"""Some months that follow each other, by their places among those of a table."""


class Told(NamedTuple):
    """What a measure comes to over a run of months.

    ``base`` is how many moves a statistic rests on, ``numerator`` and ``denominator`` what a ratio
    or a mean divides and by what; None, all, of what is simply added up.
    """

    value: Number | None
    base: int | None = None
    numerator: Number | None = None
    denominator: Number | None = None


NOTHING = Told(None)


class Amounts(NamedTuple):
    """A scope's row of a column."""

    over: list[int]
    under: list[int]
    digits: int
    under_digits: int


@dataclass(frozen=True)
class Column:
    """A measure of all scopes in whole numbers, by scope and month.

    ``over`` is what it comes to in steps of ``digits`` decimals, ``MISSING`` where it has no value.
    Of what ``divides`` it is what is divided, and ``under`` by what, in steps of ``under_digits``;
    of a quantile ``under`` is of how many moves it is.
    """

    over: Numbers
    under: Numbers | None = None
    digits: int = 0
    under_digits: int = 0
    divides: bool = False

    def of(self, scope: int) -> Amounts:
        """A scope's row, of -1 one of nothing."""
        if scope < 0:
            nothing = [0] * self.over.shape[1]
            return Amounts(nothing, nothing, self.digits, self.under_digits)
        under = [] if self.under is None else self.under[scope].tolist()
        return Amounts(self.over[scope].tolist(), under, self.digits, self.under_digits)


Counted = Flow | Balance | Duration | Score | Streak | Ranking
"""Measures that are made of records, and not of other measures."""

Side = Literal["", "numerator", "denominator"]

MOVE, BEFORE = "move", "before"
"""What a record is: a move of the period, or one that lies before it and is fetched for the run of
days since; else the balance (``closing``, ``opening``) that an open item is in."""

TIMES = "times"
"""The column of a record that says how many it counts as: less than nothing when it takes another
back, as many as it stands for where the book counts items."""

PER = "per "
"""How the id of what a mean is divided by begins."""


@dataclass(frozen=True)
class Source:
    """Records that a figure is made of: those of a measure, on a side of it, added with a sign."""

    measure: Counted
    side: Side = ""
    sign: int = 1


SourcesOf = Callable[[str], tuple[Source, ...]]
"""What another measure of the book is made of, by its id."""

Holds = Callable[[str], bool]
"""Whether something is so of another measure of the book, by its id."""


class Asked(NamedTuple):
    """What a measure that is made of moves asks of them.

    ``side`` is the leg that it is credited by, ``moves`` are those that it takes; None of a
    balance, which all of them change, in its ``states``. ``values`` tells whether it adds up the
    values that they carry, ``valued`` whether one without a value is none of its own.
    """

    side: Literal["from", "to"]
    moves: Moves | None
    states: tuple[str, ...] = ()
    values: bool = False
    valued: bool = False


class Kind(Protocol):
    """A kind of measure; ``measure`` is always one of its own."""

    def asked(self, measure: Any) -> Asked | None:
        """What it asks of moves; None of what is made of other measures, and of lists."""

    def column(self, table: Table, measure: Any) -> Column:
        """What it comes to for all scopes."""

    def told(self, row: Row, measure: Any, months: Run) -> Told:
        """What it comes to for a scope over a run of months."""

    def monthly(self, row: Row, measure: Any, places: Places) -> Values:
        """Its value in each of several months."""

    def parted(self, table: Table, measure: Any) -> Parted:
        """What it adds up for all scopes by every dimension that it has parts by."""

    def parts(self, row: Row, measure: Any) -> Parts:
        """Its values over the period by every dimension and the dimension's values."""

    def grows(self, measure: Any, of: Holds) -> bool:
        """Whether more months give more of it."""

    def adds_up(self, measure: Any, of: Holds) -> bool:
        """Whether its months add up to a quarter or a year."""

    def sources(self, measure: Any, of: SourcesOf) -> tuple[Source, ...]:
        """The records that it is made of."""


class CountedKind(Kind, Protocol):
    """A kind of measure that is made of records of its own."""

    def chosen(self, measure: Any) -> pl.Expr:
        """Whether a record, with the columns of ``evidence.records``, is of it; whosesoever."""

    def amount(self, measure: Any) -> pl.Expr:
        """What a record gives to it, in the ledger's integers and with its sign."""

    def narrowed(self, rows: pl.DataFrame, measure: Any, marked: Marks) -> Marks:
        """Of a scope's records that are of it those behind its figure."""


def credited_side(measure: Measure) -> str:
    """The leg a measure is credited by; rankings go by the leg that is left."""
    return str(getattr(measure, "credit", "from"))


def moved(measure: Flow | Duration | Score | Streak | Ranking, *kinds: str) -> pl.Expr:
    """Whether a record is one of a measure's moves; ``kinds`` are those that count."""
    return pl.col("what").is_in(kinds or (MOVE,)) & takes(measure.moves, credited_side(measure))


def itself(measure: Any, of: SourcesOf) -> tuple[Source, ...]:
    """The source of what is made of its own records."""
    return (Source(measure),)


def of_terms(named: Terms, side: Side, of: SourcesOf) -> tuple[Source, ...]:
    """The sources of a sum of measures."""
    return tuple(
        replace(each, side=side or each.side, sign=each.sign * sign)
        for name, sign in named
        for each in of(name)
    )


def all_of_them(rows: pl.DataFrame, measure: Any, marked: Marks) -> Marks:
    """Every record that is of a measure is behind its figure."""
    return marked


def summed(row: Row, measure: Any, places: Places) -> Values:
    """The values of months that are whole numbers of a unit."""
    over, _, digits, _ = row.amounts(measure)
    return [in_unit(each, digits) for each in over[places]] if digits else [*over[places]]


def summed_parts(row: Row, measure: Any) -> Parts:
    """The parts of a sum, in the measure's unit."""
    digits = row.table.column(measure).digits
    found: dict[str, Mapping[str, Number | None]] = {}
    for name, (by_part, *_) in row.table.parted(measure).items():
        amounts = by_part.of(row.place)
        if amounts:
            found[name] = in_units(amounts, digits)
    return found


def dimensions_of(table: Table, legs: Sequence[str]) -> list[str]:
    """What of legs, and which of the book's own dimensions, records are told apart by."""
    return [name for name in (*legs, *table.book.dimensions()) if name in table.told_apart]


def undivided(table: Table, measure: Any) -> Parted:
    """The sums by part of what has no parts, or whose parts are made of others'."""
    return {}


def no_parts(row: Row, measure: Any) -> Parts:
    """The parts of what has none."""
    return {}


def of_moves(measure: Duration | Streak) -> Asked:
    """What is asked of moves without their values."""
    return Asked(measure.credit, measure.moves)


def nothing_asked(measure: Any) -> None:
    """What is asked of moves by what is made of other measures, or is a list."""


def never(measure: Any, of: Holds) -> bool:
    """What is so of no measure of a kind."""
    return False


def always(measure: Any, of: Holds) -> bool:
    """What is so of every measure of a kind."""
    return True
