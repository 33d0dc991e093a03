"""Which records stand behind a figure, and with which number each: one answer for all who ask.

The evidence of one figure, the sheets of records and the pages all select rows here. The rows are
those that ``records.book_records`` fetches. What a figure adds up, orders or divides is made of
``amount`` alone: seconds by the figure's own clock, a payment's own cents, −1 for a move that was
taken back.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

import polars as pl

from cierre.book import (
    Balance,
    Book,
    Duration,
    Flow,
    Measure,
    Moves,
    Ranking,
    Ratio,
    Score,
    Streak,
    Terms,
    Total,
    terms,
)
from cierre.directory import Directory
from cierre.ledger.coded import Marks
from cierre.ledger.selection import takes
from cierre.statement.model import Number, Scope
from cierre.statement.numbers import scaled
from cierre.statement.scopes import part_column

BEFORE = "before"
"""What a move is that lies before the period, and is fetched for the run of days since."""

AMOUNT = "amount"
"""The column with what a row gives to a figure."""

PER = "per "
"""How the id of what a mean is divided by begins."""

Side = Literal["", "numerator", "denominator"]

Counted = Flow | Balance | Duration | Score | Streak | Ranking
"""Measures that are made of records, and not of other measures."""


@dataclass(frozen=True)
class Source:
    """Records that a figure is made of: those of a measure, on a side of it, added with a sign."""

    measure: Counted
    side: Side = ""
    sign: int = 1


def sources(book: Book, measure: Measure) -> tuple[Source, ...]:
    """What a figure of the book is made of. A ratio, or a mean per something else, has two sides.

    The records of everything else add up to the figure (flows, balances, totals), have it as their
    middle, ninth tenth or largest (quantiles), or as their mean (means and scores).
    """
    match measure:
        case Ratio():
            return (
                *_of_terms(book, terms(measure.numerator), "numerator"),
                *_of_terms(book, terms(measure.denominator), "denominator"),
            )
        case Total():
            return _of_terms(book, terms(measure.of), "")
        case Duration(statistic="mean", per=Moves() as per):
            counted = Flow(f"{PER}{measure.id}", per, credit="to")
            return Source(measure, "numerator"), Source(counted, "denominator")
    return (Source(measure),)


def behind(rows: pl.DataFrame, measure: Counted, directory: Directory, scope: Scope) -> Marks:
    """Which of the fetched rows are behind a measure of the scope."""
    own = pl.lit(True)
    if scope.kind != "office":
        column, ids = within(directory, scope)
        own = pl.col(f"{credited_side(measure)}_{column}").is_in(ids)
    marked = rows.select(chosen=(selected(measure) & own).fill_null(False))["chosen"].to_numpy()
    return narrowed(rows, measure, marked)


def selected(measure: Counted) -> pl.Expr:
    """Whether a row is of a measure, whosesoever it is; where nothing tells, null."""
    if isinstance(measure, Balance):
        return (pl.col("what") == measure.at) & pl.col("to_state").is_in(measure.states)
    kinds = ("move", BEFORE) if _goes_on(measure) else ("move",)
    return pl.col("what").is_in(kinds) & _chosen(measure, credited_side(measure))


def narrowed(rows: pl.DataFrame, measure: Counted, marked: Marks) -> Marks:
    """Of a scope's rows that are of a measure those behind its figure: of a run of days that goes
    on the last day's, of a ranking those of the items that are in it."""
    if _goes_on(measure) and marked.any():
        days = rows["day"].to_numpy()
        last: Marks = marked & (days == days[marked].max())
        return last
    return _of_ranked(rows, measure, marked) if isinstance(measure, Ranking) else marked


def numbers_of(
    rows: pl.DataFrame, source: Source, directory: Directory, scope: Scope
) -> pl.DataFrame:
    """The rows that a source has of the scope, with the number that each gives (``AMOUNT``)."""
    measure = source.measure
    chosen = rows.filter(behind(rows, measure, directory, scope))
    return chosen.with_columns((amount(measure) * source.sign).alias(AMOUNT))


def column_of(part: str, measure: Counted) -> str:
    """The column of a part; a move's own state and reason are those it leads to."""
    side = "to" if part == "state" else credited_side(measure)
    return part_column(part, f"{side}_")


def amount(measure: Counted) -> pl.Expr:
    """The number that a row gives to a measure, in the ledger's integers and with its sign."""
    sign = pl.col("sign")
    match measure:
        case Flow(of="items") | Balance(of="items") | Streak():
            return sign
        case Flow(of=column) | Balance(of=column):
            return sign * pl.col(column).fill_null(0)
        case Duration():
            return sign * pl.col(measure.column).fill_null(0)
    return sign * pl.col("value")


def in_unit(number: int, measure: Counted, book: Book, currency: str) -> Number:
    """An amount in the measure's own unit."""
    carried = isinstance(measure, Flow) and measure.of == "value"
    return scaled(number, measure.unit, book, currency, "value" if carried else "quantity")


def credited_side(measure: Measure) -> str:
    """The leg a measure is credited by; rankings go by the leg that is left."""
    return str(getattr(measure, "credit", "from"))


def within(directory: Directory, scope: Scope) -> tuple[str, list[str]]:
    """A leg's column and the ids in it that belong to the scope."""
    if scope.kind == "unit":
        return "unit", sorted(directory.subtree(scope.id))
    return ("holder" if scope.kind == "person" else "place"), [scope.id]


def _of_terms(book: Book, named: Terms, side: Side) -> tuple[Source, ...]:
    return tuple(
        replace(each, side=side or each.side, sign=each.sign * sign)
        for name, sign in named
        for each in sources(book, book.measure(name))
    )


def _goes_on(measure: Counted) -> bool:
    return isinstance(measure, Streak) and measure.run == "present"


def _chosen(measure: Flow | Duration | Score | Streak | Ranking, side: str) -> pl.Expr:
    chosen = takes(measure.moves, side)
    match measure:
        case Score() | Ranking():
            chosen &= pl.col("value").is_not_null()
        case Duration(statistic="median" | "p90" | "maximum"):
            chosen &= pl.col("standing") & pl.col(measure.column).is_not_null()
        case Streak():
            chosen &= pl.col("standing")
    return chosen


def _of_ranked(rows: pl.DataFrame, measure: Ranking, marked: Marks) -> Marks:
    """The rows of the items that are in a ranking, as ``listings.ranking``."""
    keys = ["number", "from_category", "from_place", "from_holder", "from_unit"]
    summed = rows.filter(marked).group_by(keys).agg(total=amount(measure).sum())
    ranked = (
        summed.filter(pl.col("total") > 0)
        .sort("from_category", "total", "number", descending=[False, True, False])
        .group_by("from_category", maintain_order=True)
        .head(measure.length)
    )
    found = rows.join(ranked.with_columns(ranked=True), on=keys, how="left", maintain_order="left")
    in_it: Marks = marked & found["ranked"].fill_null(False).to_numpy()
    return in_it
