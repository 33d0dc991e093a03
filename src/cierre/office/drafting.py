"""From a statement to the drafts of its report: a function of what it is given, and of no database.

All that the reports of a run share is put together once, and may be sent to another process.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache, cached_property, partial

import polars as pl

from cierre.book import Book
from cierre.directory import Directory
from cierre.evidence.filed import MOST_WITH_PARTS, FiledRecords, PeriodRecords
from cierre.evidence.sight import seen_records
from cierre.office.as_closed import AsClosed
from cierre.office.closing_told import Drafting
from cierre.office.frozen_reports import frozen_report
from cierre.office.late_records import LateRecords
from cierre.office.writing import Draft
from cierre.packs import Pack
from cierre.report.plan import build_document
from cierre.report.records import record_sheets
from cierre.report.rewording import Passage
from cierre.statement.model import Figure, Scope, Statement
from cierre.statement.sight import View


@dataclass(frozen=True)
class Common:
    """What the reports of a run share.

    ``above`` are the office's figures; ``fetched`` are, by book, the records of all the scopes
    asked for. ``passages`` are what people wrote over paragraphs of them, by scope and language.
    ``view`` is the one whose statements they are drafted from. Of a month that is ``closed`` the
    reports are those that were frozen; ``closing`` is the close that they are drafted for.
    ``late`` are the records of months that were closed already.
    """

    directory: Directory
    books: Mapping[str, Book]
    pack: Pack
    above: Mapping[str, Figure]
    fetched: Mapping[str, pl.DataFrame]
    topic: str = ""
    passages: Mapping[tuple[str, str], tuple[Passage, ...]] = field(default_factory=dict)
    view: View = "signed"
    closed: AsClosed | None = None
    closing: Drafting | None = None
    late: LateRecords | None = None

    @cached_property
    def _filed(self) -> dict[str, FiledRecords]:
        return {}

    def records(self, name: str, scope: Scope, most_with_parts: int) -> PeriodRecords:
        """A scope's records of a book, as they may be seen; filed when the first asks for them."""
        book = self.books[name]
        if name not in self._filed:
            self._filed[name] = FiledRecords(self.fetched[name], book, self.directory)
        return seen_records(self._filed[name].of(scope, most_with_parts), book, scope, self.view)


def drafts_of(
    common: Common,
    statement: Statement,
    languages: Sequence[str],
    content: bytes = b"",
    whole: bool = True,
) -> Iterator[Draft]:
    """The report of a statement in each of the languages; its records are looked up when needed.

    ``content`` are the statement's bytes, where they are known. Those that are not ``whole`` have
    no annex: for what shows none.
    Raises Fault when a book has no words in one of them.
    """
    directory, books, scope = common.directory, common.books, statement.scope
    pack, closed = common.pack, common.closed

    @cache
    def told(book: str) -> PeriodRecords | None:
        return common.records(book, scope, 0) if book in books else None

    @cache
    def shown(book: str) -> PeriodRecords:
        return common.records(book, scope, MOST_WITH_PARTS)

    close = common.closing.of(statement) if common.closing else None
    late = common.late.of(statement) if common.late else None
    for language in languages:
        document = frozen_report(closed, scope, language) if closed else None
        document = document or build_document(
            statement, directory, books, pack, language, told, common.above, content, whole, close,
            late,
        )  # fmt: skip
        sheets = partial(record_sheets, statement, shown, books, directory, language, late)
        passages = common.passages.get((str(scope), language), ())
        draft = Draft(statement, document, common.topic, sheets, passages)
        yield replace(draft, closed=closed) if document.carried else draft
