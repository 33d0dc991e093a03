"""What every kind of measure says, each in a file of its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal, Protocol

import polars as pl

from cierre.book import Balance, Duration, Flow, Measure, Ranking, Score, Streak, Terms
from cierre.calendars.period import Period
from cierre.ledger.coded import Marks
from cierre.ledger.selection import takes
from cierre.statement.model import Number

if TYPE_CHECKING:
    from cierre.statement.table import Table

Parts = Mapping[str, Mapping[str, Number | None]]
"""Values by dimension and by the dimension's values; ``""`` is what is in none of them."""

Values = list[Number | None]
"""Of each of several months; None where there is none."""

Run = tuple[int, int]
"""The keys of the first and the last of some months that follow each other."""

Sides = tuple[Number | None, Number | None]
"""What is divided, and by what; None, both, of what is no quotient."""

NO_SIDES: Sides = (None, None)

Counted = Flow | Balance | Duration | Score | Streak | Ranking
"""Measures that are made of records, and not of other measures."""

Side = Literal["", "numerator", "denominator"]

MOVE, BEFORE = "move", "before"
"""What a record is: a move of the period, or one that lies before it and is fetched for the run of
days since; else the balance (``closing``, ``opening``) that an open item is in."""

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


class Kind(Protocol):
    """A kind of measure; ``measure`` is always one of its own."""

    def value(self, table: Table, measure: Any, scope: str, months: Run) -> Number | None:
        """Its value for a scope over a run of months; None when it has none."""

    def monthly(self, table: Table, measure: Any, scope: str, months: Sequence[Period]) -> Values:
        """Its value in each of several months."""

    def base(self, table: Table, measure: Any, scope: str, months: Run) -> int | None:
        """How many moves it rests on; None of what is simply added up."""

    def sides(self, table: Table, measure: Any, scope: str, months: Run) -> Sides:
        """What it divides and by what."""

    def parts(self, table: Table, measure: Any, scope: str) -> Parts:
        """Its values over the period by every dimension and the dimension's values."""

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


def no_base(table: Table, measure: Any, scope: str, months: Run) -> None:
    """The base of what is simply added up."""


def no_sides(table: Table, measure: Any, scope: str, months: Run) -> Sides:
    """The sides of what is no quotient."""
    return NO_SIDES


def no_parts(table: Table, measure: Any, scope: str) -> Parts:
    """The parts of what has none."""
    return {}
