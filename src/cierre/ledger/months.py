"""Kept months: what a book's moves of one month come to, so that a history is not added up anew.

A kept month says from which control totals it was made, and of which declaration of the book; it
has a digest of its own. It is believed as long as all of them are what they were. Whoever doubts
it adds up the month's moves, which stay where they are.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
import polars as pl

from cierre.book import Book
from cierre.ledger.coded import Columns, Numbers
from cierre.ledger.cube import Cube
from cierre.ledger.packing import packed, unpacked
from cierre.ledger.tally import Tally

if TYPE_CHECKING:
    from cierre.ledger.ledger import Span

LATEST: Final = 100
"""Moments of a month's last happenings that are kept: some of them may be taken back later."""

_FORMAT: Final = "3"


@dataclass(frozen=True)
class Month:
    """What the moves posted in a month come to.

    ``steps`` are how far the lots of divided items differ from counting their moves (see
    ``ledger.lots``). ``latest`` are the last happenings, from the last one on, with the numbers
    ``at`` and ``id``: all that it has, or ``LATEST`` of them, the last one several times where
    others were taken back since. ``until`` is when the last move was, plans and all. ``back`` are
    the ids of the moves of other months that were taken back in this one.
    """

    key: int
    tally: Tally
    steps: Columns
    latest: Columns
    until: int
    back: Numbers


@dataclass(frozen=True)
class KeptMonth:
    """A month as it is kept: ``content`` is the month, the others say whether it still stands."""

    period: int
    made_from: str
    shape: str
    digest: str
    content: bytes

    def stands(self, office: str, book: Book, totals: str) -> bool:
        """Whether it is whole, and made from these control totals and of this book."""
        return (self.made_from, self.shape) == (totals, shape_of(book)) and (
            self.digest == _digest(office, book, self.period, totals, self.content)
        )

    def month(self) -> Month:
        """The month itself."""
        parts, told = unpacked(self.content)
        classes = pl.DataFrame(told["classes"], schema_overrides=_types(told["marks"]))
        return Month(
            self.period,
            Tally(Cube(parts["cube"], classes), parts["seconds"], parts["days"]),
            parts["steps"],
            parts["latest"],
            told["until"],
            np.array(told["back"], np.int64),
        )


def kept(month: Month, office: str, book: Book, totals: str) -> KeptMonth:
    """A month to be kept; ``totals`` are the control totals that it was made from."""
    tally, classes = month.tally, month.tally.cube.classes
    content = packed(
        {
            "cube": tally.cube.rows,
            "seconds": tally.seconds,
            "days": tally.days,
            "steps": month.steps,
            "latest": month.latest,
        },
        {
            "classes": classes.to_dict(as_series=False),
            "marks": [name for name, kind in classes.schema.items() if kind == pl.Boolean],
            "until": month.until,
            "back": month.back.tolist(),
        },
    )
    digest = _digest(office, book, month.key, totals, content)
    return KeptMonth(month.key, totals, shape_of(book), digest, content)


def totals_by_month(controls: pl.DataFrame) -> Mapping[int, str]:
    """The control totals of each month that has any, as text."""
    found: dict[int, list[str]] = {}
    columns = ("period", "batch", "moves", "quantity", "digest")
    for period, *totals in controls.select(columns).sort("period", "batch").iter_rows():
        found.setdefault(period, []).append(":".join(map(str, totals)))
    return {period: " ".join(lines) for period, lines in found.items()}


def standing_run(
    several: Iterable[KeptMonth], office: str, book: Book, totals: Mapping[int, str], span: Span
) -> tuple[tuple[Month, ...], int]:
    """The kept months of a history that stand, from its first on, and the first month after them.

    ``totals`` are those of the months in which anything was posted; the others need none kept.
    """
    by_period = {each.period: each for each in several}
    found: list[Month] = []
    for period in sorted({*totals, *by_period}):
        one = by_period.get(period)
        if not span.history <= period < span.start:
            continue
        if one is None or not one.stands(office, book, totals.get(period, "")):
            return tuple(found), period
        found.append(one.month())
    return tuple(found), span.start


def shape_of(book: Book) -> str:
    """What of a book's declaration decides what is kept of a month, as a digest."""
    return hashlib.sha256(f"({_FORMAT!r}, {book.declared}".encode()).hexdigest()


def _digest(office: str, book: Book, period: int, totals: str, content: bytes) -> str:
    head = "\n".join((office, book.id, str(period), shape_of(book), totals, ""))
    return hashlib.sha256(head.encode() + content).hexdigest()


def _types(marks: Iterable[str]) -> dict[str, pl.DataType]:
    return dict.fromkeys(marks, pl.Boolean())
