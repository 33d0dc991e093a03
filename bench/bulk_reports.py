"""A run of personal PDFs over all cores, and the five formats of one person in one process."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

from cierre.books import load_books
from cierre.calendars.period import Period
from cierre.evidence.records import book_records
from cierre.ledger.ledger import Span
from cierre.ledger.places.parquet import open_ledger
from cierre.office.bulk import Wanted, write_reports
from cierre.office.drafting import Common, drafts_of
from cierre.packs import load_pack
from cierre.report import FORMATS
from cierre.statement.build import build_statements
from cierre.statement.model import Scope, Statement
from cierre_statements import office
from measured import Figures, measure
from records import BOOK, OFFICE, PERIOD


def told(folder: Path, people: int, count: int) -> tuple[Common, tuple[Statement, ...]]:
    """So many people's statements, and what their reports share."""
    period, book, directory = Period.parse(PERIOD), load_books()[BOOK], office(people)
    first = period
    for _ in range(12):
        first = first.previous()
    ledger = open_ledger(folder, OFFICE, book, Span(first.key, period.first_key, period.last_key))
    scopes = [Scope("person", each.id, each.name) for each in directory.people[:count]]
    books = {BOOK: book}
    made = build_statements({BOOK: ledger}, books, (), directory, period, scopes)
    fetched = {BOOK: book_records(ledger, book, directory, period, made)}
    return Common(directory, books, load_pack(directory.pack), {}, fetched), tuple(made.values())


def write_pdfs(common: Common, statements: tuple[Statement, ...], folder: Path) -> Figures:
    """Write all the PDFs. Raises ValueError when one was not made; figures: none."""
    wanted = Wanted((("es", folder),), ("pdf",))
    made = sum(each.made for each in write_reports(common, statements, wanted, _cores()))
    if made != len(statements):
        raise ValueError(f"{made} reports of {len(statements)} were made")
    return {}


def five_formats(common: Common, statements: tuple[Statement, ...]) -> float:
    """Seconds of the five formats of one person, in a process that has printed another's."""
    for statement in statements[:2]:
        started = time.perf_counter()
        for draft in drafts_of(common, statement, ("es",)):
            draft.rendered(FORMATS)
    return time.perf_counter() - started


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


if __name__ == "__main__":
    shared, of_people = told(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
    if sys.argv[4] == "pdf":
        with tempfile.TemporaryDirectory() as written:
            measure(lambda: write_pdfs(shared, of_people, Path(written)))
    else:
        measure(lambda: {"seconds": {"five": five_formats(shared, of_people)}})
