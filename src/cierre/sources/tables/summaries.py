"""Tables of counts as moves of many: a row a day, a month, a queue or a category, and how many.

A row becomes one item that stands for as many as came in, and moves as many of it as ended. What
each of them took is known as a mean alone, so that no share within a time, no percentile and no age
comes of it. Where more ended than had come in by the rows, the rest was there before them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from cierre.book import Book
from cierre.books import load_books
from cierre.sources.tables.counts import headings_of
from cierre.sources.tables.decisions import Decisions, decide
from cierre.sources.tables.events import without
from cierre.sources.tables.records import Records, make_records
from cierre.sources.tables.shapes import MARK, MONTH
from cierre.sources.tables.summed_days import of_months, with_days
from cierre.sources.tables.summed_moves import summed
from cierre.sources.tables.summed_rows import COUNTS, LASTS, SHARES, rows_of, tells_whose
from cierre.sources.tables.understanding import Judged, Sheetful
from cierre.sources.tables.vocabulary import Phrases, vocabulary

_SUMMING = (COUNTS, LASTS, SHARES)
_FEW = 0.5
"""The part of the cells that are numbers from which a column names nobody and no place."""


def books_counted(full: Sheetful) -> tuple[str, ...]:
    """The books that a table of counts may be a summary of, that with most of its words first."""
    found = {book: len(_headings(full, vocabulary(book).counted)) for book in load_books()}
    able = [book for book in load_books() if vocabulary(book).counted]
    return tuple(sorted(able, key=lambda book: (-found[book], book)))


def is_summary(told: Mapping[str, str]) -> bool:
    """Whether answers, or decisions, say that a table's columns count."""
    return any(to.startswith(COUNTS) for to in told.values())


def read_summary(judged: Judged, told: Mapping[str, str], zone: str) -> tuple[Decisions, Records]:
    """What the table was decided to be read as, and its records with their further moves.

    ``judged`` has the reading of the book that its counts are of.
    """
    assert judged.reading is not None
    book = judged.reading.book
    full, dated = with_days(replace(judged.sheetful, shape="list"))
    counted = _counted(full, book, told)
    entering = book.sheet.steps[0].id
    kept = {dated: entering} | {
        match.letter: match.column
        for match in judged.reading.matches
        if match.letter not in counted
        and tells_whose(book, match.column)
        and full.profiles[match.letter].numbers.share < _FEW
    }
    said = {
        key.partition(":")[2]: to
        for key, to in told.items()
        if key.startswith("column:") and not to.startswith(_SUMMING)
    }
    kept |= {name: to for name, to in said.items() if name in full.headings and name not in counted}
    kept = {name: column for name, column in kept.items() if name in full.headings and column}
    of_items = replace(judged, sheetful=without(full, *counted), near=(), counts=False)
    answers = {key: to for key, to in told.items() if not key.startswith("column:")}
    answers |= {f"column:{name}": kept.get(name, "") for name in of_items.sheetful.headings}
    decisions = decide(of_items, answers)
    records = make_records(of_items, decisions, zone, logged=True)
    months = dated == MONTH or of_months(records.cells[entering])
    rows = list(rows_of(full, records, counted, "month" if months else "day", book))
    whole = replace(decisions, columns={**decisions.columns, **counted})
    return whole, summed(records, rows, counted, months, book)


def _counted(full: Sheetful, book: Book, told: Mapping[str, str]) -> dict[str, str]:
    """What the columns of counts and of means are, by heading."""
    said = {
        key.partition(":")[2]: to
        for key, to in told.items()
        if key.startswith("column:") and key.partition(":")[2] in full.headings
    }
    own = vocabulary(book.id)
    found = {name: f"{SHARES}{of}" for of, name in _headings(full, own.shares).items()}
    found |= {name: f"{LASTS}{of}" for of, name in _headings(full, own.lasting).items()}
    found |= {name: f"{COUNTS}{state}" for state, name in _headings(full, own.counted).items()}
    entering = f"{COUNTS}{book.sheet.steps[0].reaching}"
    if MARK in full.headings and entering not in found.values():
        found[MARK] = entering
    found = {name: to for name, to in found.items() if name not in said}
    return found | {name: to for name, to in said.items() if to.startswith(_SUMMING)}


def _headings(full: Sheetful, words: Mapping[str, Phrases]) -> dict[str, str]:
    filled = [name for name in full.headings if full.profiles[name].filled]
    return headings_of(filled, words)
