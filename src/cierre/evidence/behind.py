"""Which records stand behind a figure, and with which number each: one answer for all who ask.

The evidence of one figure, the sheets of records and the pages all select rows here, by what each
kind of measure says of itself (``statement.measures``). The rows are those that
``records.book_records`` fetches. What a figure adds up, orders or divides is made of ``amount``
alone: seconds by the figure's own clock, a payment's own cents, −1 for a move that was taken back.
"""

from __future__ import annotations

import polars as pl

from cierre.book import Book, Flow, Measure
from cierre.directory import Directory
from cierre.ledger.coded import Marks
from cierre.statement.measures import counted_kind_of, kind_of
from cierre.statement.measures.kind import Counted, Source, credited_side
from cierre.statement.model import Number, Scope
from cierre.statement.numbers import scaled
from cierre.statement.scopes import part_column

AMOUNT = "amount"
"""The column with what a row gives to a figure."""


def sources(book: Book, measure: Measure) -> tuple[Source, ...]:
    """What a figure of the book is made of. A ratio, or a mean per something else, has two sides.

    The records of everything else add up to the figure (flows, balances, totals), have it as their
    middle, ninth tenth or largest (quantiles), or as their mean (means and scores).
    """
    return kind_of(measure).sources(measure, lambda name: sources(book, book.measure(name)))


def behind(rows: pl.DataFrame, measure: Counted, directory: Directory, scope: Scope) -> Marks:
    """Which of the fetched rows are behind a measure of the scope."""
    own = pl.lit(True)
    if scope.kind != "office":
        column, ids = within(directory, scope)
        own = pl.col(f"{credited_side(measure)}_{column}").is_in(ids)
    kind = counted_kind_of(measure)
    chosen = (kind.chosen(measure) & own).fill_null(False)
    return kind.narrowed(rows, measure, rows.select(chosen=chosen)["chosen"].to_numpy())


def numbers_of(
    rows: pl.DataFrame, source: Source, directory: Directory, scope: Scope
) -> pl.DataFrame:
    """The rows that a source has of the scope, with the number that each gives (``AMOUNT``)."""
    measure = source.measure
    chosen = rows.filter(behind(rows, measure, directory, scope))
    amount = counted_kind_of(measure).amount(measure)
    return chosen.with_columns((amount * source.sign).alias(AMOUNT))


def column_of(part: str, measure: Counted) -> str:
    """The column of a part; a move's own state and reason are those it leads to."""
    side = "to" if part == "state" else credited_side(measure)
    return part_column(part, f"{side}_")


def in_unit(number: int, measure: Counted, book: Book, currency: str) -> Number:
    """An amount in the measure's own unit."""
    carried = isinstance(measure, Flow) and measure.of == "value"
    return scaled(number, measure.unit, book, currency, "value" if carried else "quantity")


def within(directory: Directory, scope: Scope) -> tuple[str, list[str]]:
    """A leg's column and the ids in it that belong to the scope."""
    if scope.kind == "unit":
        return "unit", sorted(directory.subtree(scope.id))
    return ("holder" if scope.kind == "person" else "place"), [scope.id]
