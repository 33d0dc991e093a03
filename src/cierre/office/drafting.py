"""From a statement to the drafts of its report: a function of what it is given, and of no database.

All that the reports of a run share is put together once, and may be sent to another process.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

import polars as pl

from cierre.book import Book
from cierre.directory import Directory
from cierre.office.writing import Draft
from cierre.packs import load_pack
from cierre.report.document import RecordSheet
from cierre.report.material import SheetOf
from cierre.report.plan import build_document
from cierre.report.records import sheet_maker
from cierre.statement.model import Figure, Statement
from cierre.statement.records import PeriodRecords, period_records
from cierre.statement.sight import seen_records


@dataclass(frozen=True)
class Common:
    """What the reports of a run share.

    ``above`` are the office's figures; ``fetched`` are, by book, the records of all the scopes
    asked for.
    """

    directory: Directory
    books: Mapping[str, Book]
    above: Mapping[str, Figure]
    fetched: Mapping[str, pl.DataFrame]
    topic: str = ""


def drafts_of(
    common: Common, statement: Statement, languages: Sequence[str], content: bytes = b""
) -> Iterator[Draft]:
    """The report of a statement in each of the languages; its records are looked up when needed.

    ``content`` are the statement's bytes, where they are known.
    Raises Fault when a book has no words in one of them.
    """
    scope, pack = statement.scope, load_pack(common.directory.pack)

    @cache
    def found(name: str) -> PeriodRecords:
        book = common.books[name]
        records = period_records(common.fetched[name], book, common.directory, scope)
        return seen_records(records, book, scope)

    for language in languages:
        made = sheet_maker(statement, found, common.books, common.directory, language)
        document = build_document(
            statement, common.directory, common.books, pack, language, made, common.above, content
        )
        yield Draft(statement, document, common.topic, _Sheets(made, tuple(common.books)))


@dataclass(frozen=True)
class _Sheets:
    """The sheets of all books that have any."""

    made: SheetOf
    books: tuple[str, ...]

    def __call__(self) -> tuple[RecordSheet, ...]:
        return tuple(each for name in self.books if (each := self.made(name)) is not None)
