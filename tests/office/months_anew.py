"""Months as they are kept, held against those made anew from their moves."""

from __future__ import annotations

from cierre.book import Book
from cierre.ledger.months import KeptMonth
from cierre.office import models
from cierre.office.keeping import KEPT, keep_months


def assert_as_made_anew(office: str, book: Book) -> None:
    """What is kept of a book's months is, to the last byte, what its moves come to."""
    kept = months(office, book)
    models.KeptMonth.objects.filter(office=office, book=book.id).delete()
    keep_months(office, [book])
    assert kept == months(office, book)


def months(office: str, book: Book) -> dict[int, KeptMonth]:
    """The kept months of a book."""
    found = models.KeptMonth.objects.filter(office=office, book=book.id).values(*KEPT)
    return {each["period"]: KeptMonth(**each) for each in found}
