"""The shares that a table of counts prints itself, against its counts.

Which counts a share is of is told by most of the rows: the same word is used for who came in and
for who was answered. A share that is not of the counts of its row then is misprinted.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal

from cierre.book import Book
from cierre.sources.tables.summed_rows import Row, ends_of_a_queue, with_all_ends

MISPRINTED, CAME_IS_ANSWERED = "shares-differ", "came-is-answered"
"""What is told of rows whose share is not that of their counts, and of a column that counts those
who were answered though it is called as if it were all who came in."""

_MOST = 0.5
_Side = Callable[[Row], int]
_Sides = Mapping[str, tuple[_Side, _Side]]


def checked(
    rows: Sequence[Row], named: set[str], book: Book
) -> tuple[list[Row], dict[str, tuple[int, ...]]]:
    """The rows with all ends of a queue counted, and what is doubtful of them, by their lines."""
    if book.queue is None:
        return list(rows), {}
    came, lost, answered = ends_of_a_queue(book)
    given_up = _part(lost)
    if answered in named:
        sides: _Sides = {
            "came": (given_up, _part(came)),
            "ended": (given_up, lambda row: _part(answered)(row) + given_up(row)),
        }
    else:
        sides = {
            "came": (given_up, _part(came)),
            "more": (given_up, lambda row: _part(came)(row) + given_up(row)),
        }
    fitting = ""
    doubts: dict[str, tuple[int, ...]] = {}
    for share in sorted({name for row in rows for name in row.shares}):
        of_answered = share != _of_lost(book)
        those = [row for row in rows if share in row.shares]
        fits = {
            base: [_fits(row, share, both, of_answered=of_answered) for row in those]
            for base, both in sides.items()
        }
        best = max(fits, key=lambda base: sum(fits[base]))
        if sum(fits[best]) < _MOST * len(those):
            continue
        if len({sum(each) for each in fits.values()}) > 1:
            fitting = best
        wrong = [row.row for row, fits_it in zip(those, fits[best], strict=True) if not fits_it]
        if wrong:
            doubts[MISPRINTED] = tuple(sorted({*doubts.get(MISPRINTED, ()), *wrong}))
    if answered in named or not {came, lost} <= named:
        return list(rows), doubts
    if fitting == "more":
        doubts[CAME_IS_ANSWERED] = ()
    return with_all_ends(rows, book, came_is_answered=fitting == "more"), doubts


def _part(state: str) -> _Side:
    return lambda row: row.counts.get(state, 0)


def _of_lost(book: Book) -> str:
    """The ratio of those who gave up in the book's queue."""
    assert book.queue is not None
    return next(
        each.id for each in book.measures
        if getattr(each, "numerator", "") == book.queue.abandoned
    )  # fmt: skip


def _fits(row: Row, share: str, sides: tuple[_Side, _Side], *, of_answered: bool) -> bool:
    """Whether a share, as exact as it is printed, is that of the row's counts."""
    over, under = (side(row) for side in sides)
    printed, decimals = row.shares[share]
    if not under:
        return not printed
    part = Decimal(under - over if of_answered else over) / under
    return abs(part - printed) <= Decimal(5).scaleb(-decimals - 1)
