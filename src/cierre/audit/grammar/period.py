"""The month that a report is about."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass

from cierre.audit.document import Document
from cierre.audit.numerals.dates import Date

_FAR = 400
"""How far into a text its period is looked for, in characters."""


@dataclass(frozen=True, slots=True)
class Period:
    """The year and month that a report is about, None for what it does not say; as written."""

    written: str = ""
    year: int | None = None
    month: int | None = None

    def days(self) -> frozenset[int]:
        """How many days the month can have had."""
        if self.month is None:
            return frozenset()
        if self.month == 2 and self.year is None:
            return frozenset({28, 29})
        return frozenset({monthrange(self.year or 2001, self.month)[1]})


def period_of(document: Document, dates: Sequence[Date]) -> Period:
    """The first month (or else year) that the text names near its start.

    A month named in the first line, title or not, is the period; the year may stand elsewhere.
    """
    near = [each for each in dates if each.start < _FAR and each.day is None]
    months = [each for each in near if each.month is not None]
    for found in (months or near)[:1]:
        same = (each.year for each in dates if found.month and each.month == found.month)
        year = found.year or next(filter(None, same), None)
        return Period(document.text[found.start : found.end], year, found.month)
    return Period()
