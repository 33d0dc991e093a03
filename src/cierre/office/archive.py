"""The offices kept in one data folder: what the command line and notebooks ask."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from cierre.book import Book
from cierre.books import load_books
from cierre.calendars.period import Period
from cierre.directory import Directory
from cierre.fault import Fault, NotFound, known_language, offered
from cierre.fault.hindrance import fault_of_database, is_of_database
from cierre.ledger.before import is_asked
from cierre.ledger.ledger import Ledger, Span
from cierre.ledger.places import open_ledger
from cierre.office.checked import Checked, last_check
from cierre.office.directory import closed_through, office_ids, read_directory
from cierre.office.opening import open_data
from cierre.office.proving import office_breaches
from cierre.office.readable import readable
from cierre.office.said_then import Said, said_then
from cierre.office.scope_names import parse_scope
from cierre.office.unseen import groups_of_one
from cierre.packs import load_pack
from cierre.spoken import own_language
from cierre.statement.build import build_statements
from cierre.statement.extent import extent_of
from cierre.statement.model import Breach, Figure, Scope, Statement
from cierre.statement.on_demand import Statements
from cierre.statement.sight import (
    NAMES,
    VIEWS,
    View,
    seen,
    seen_notes,
)

if TYPE_CHECKING:
    from polars import DataFrame

    from cierre.evidence.found import Found
    from cierre.evidence.lookup import Record, Where
    from cierre.office.drafting import Common
    from cierre.office.writing import Draft
    from cierre.report.material import Material
    from cierre.report.numbers import Formatter
    from cierre.report.proposals import Proposal

HISTORY_MONTHS = 24
"""Months before the period that its figures are compared with."""


def open_archive(data: str | Path) -> Archive:
    """The archive of a data folder or a ``postgresql://`` address."""
    return Archive(open_data(data))


class Archive:
    """Statements, evidence and reports of the offices in one database.

    A month that is closed is over, whatever its records say; so is one that is ``closing``, and
    those before it.
    """

    def __init__(self, uri: str, closing: Period | None = None) -> None:
        self._uri = uri
        self._closing = closing.key if closing else 0
        self._books = load_books()

    def directory(self, office: str) -> Directory:
        """The office's people, places and targets, as it has them now. Raises NotFound."""
        known = office_ids()
        if office not in known:
            code = "no-office" if known else "no-office-yet"
            raise NotFound(code, value=office, names=offered(office, known))
        with self._readable(office):
            return read_directory(office)

    def said(self, office: str, period: str, scopes: Iterable[str] = ()) -> Said:
        """What the office says of itself for a period, with its books and its pack: of one that is
        closed what its close froze. Raises Fault."""
        span = Period.parse(period)
        return said_then(self.directory(office), span, scopes)

    def check(
        self, office: str, progress: Callable[[str], None] = lambda _: None
    ) -> tuple[Breach, ...]:
        """Recount everything of an office, and the database with it; what does not hold.

        ``progress`` is told the id of each book before it is recounted. Raises NotFound.
        """
        from cierre.office.checking import check_office

        if office not in office_ids():
            self.directory(office)
        return check_office(self._uri, office, progress)

    def checked(self, office: str) -> Checked | None:
        """When the office was last found whole by ``check``, and how far; None when never."""
        return last_check(office)

    def past_retention(self, office: str) -> int:
        """How many customers are kept for longer than the office's books say."""
        from cierre.office.retention import expired

        return len(expired(self.directory(office)))

    def formatter(self, office: str) -> Formatter:
        """The one formatter of numbers, in the office's locale."""
        from cierre.report.numbers import Formatter

        directory = self.directory(office)
        return Formatter(directory.locale, directory.currency)

    def people(self, office: str, period: str) -> tuple[str, ...]:
        """Ids of the people who belong to a unit on some day of the period; and of those of no
        unit at all, whom a sheet named and nobody placed, who have a part in its figures."""
        span, everybody = Period.parse(period), self.said(office, period).directory.people
        figures: Mapping[str, Figure] = {}
        if not all(each.memberships for each in everybody):
            figures = self.statement(office, period).figures
        named = {name for each in figures.values() for name in each.parts.get(NAMES, ())}
        return tuple(
            person.id
            for person in everybody
            if any(
                membership.since <= span.last_day
                and (membership.until is None or membership.until > span.first_day)
                for membership in person.memberships
            )
            or (not person.memberships and person.id in named)
        )

    def statement(
        self, office: str, period: str, scope: str = "office", view: View = "signed"
    ) -> Statement:
        """The figures of a scope (``person:ana``) and a period (``2026-08``), proved; of a closed
        month as they were frozen.

        Those that only the person may see are in the ``own`` view alone. Raises Fault.
        """
        (made,) = self.statements(office, period, [scope], view).values()
        return made

    def statements(
        self, office: str, period: str, scopes: Iterable[str], view: View = "signed"
    ) -> Statements:
        """The statements of many scopes in one pass, each made when it is asked for.

        Raises Fault.
        """
        return self.in_views(office, period, scopes)[view]

    def in_views(
        self, office: str, period: str, scopes: Iterable[str]
    ) -> Mapping[View, Statements]:
        """The same as each view shows them, in one pass for all views. Raises Fault."""
        asked, span = [*scopes], Period.parse(period)
        said = self.said(office, period, asked)
        with self._readable(office):
            return self._views(said, span, asked, self._ledgers(said, span))

    def made_again(self, directory: Directory, period: Period, scopes: Iterable[str]) -> Statements:
        """The signed statements of scopes by an office's names, targets and hours of another time.

        What the office says of itself now is not looked at. Raises Fault.
        """
        books = {name: self._books[name] for name in directory.books}
        said = Said(directory, books, load_pack(directory.pack))
        ratios, ledgers = said.pack.ratios, self._ledgers(said, period)
        asked = [parse_scope(scope, directory) for scope in scopes]
        made = build_statements(ledgers, books, ratios, directory, period, asked)
        return made.shown(partial(seen, books=books, ratios=ratios))

    def closing(self, month: Period) -> Archive:
        """The same archive, as of a month that is being closed."""
        return Archive(self._uri, month)

    def material(self, statement: Statement, language: str = "") -> Material:
        """The words and numbers to say a statement of these offices with. Raises NotFound."""
        said = self.said(statement.office, statement.period, [str(statement.scope)])
        return self._material(statement, said, language)

    def words(self, office: str, language: str = "", period: str = "") -> Material:
        """The same of an office alone: its names, now or as they go for a period, and no figure.
        Raises NotFound."""
        now = self.directory(office)
        books = {name: self._books[name] for name in now.books}
        said = self.said(office, period) if period else Said(now, books, load_pack(now.pack))
        name, currency = said.directory.name, said.directory.currency
        empty = Statement(office, name, Scope("office"), "", "", "", "", currency, {})
        return self._material(empty, said, language)

    def any_words(self, language: str) -> Material:
        """The words of all books, for what is found in an office that cannot be read itself."""
        from cierre.office.all_words import any_words

        return any_words(language)

    def evidence(
        self,
        office: str,
        period: str,
        figure: str,
        scope: str = "office",
        where: Where | None = None,
        view: View = "signed",
    ) -> Found[Record]:
        """The records behind a figure or one of its parts. Raises Fault.

        Those that only the person may see are in the ``own`` view alone.
        """
        from cierre.office.behind import records_behind

        span, said = Period.parse(period), self.said(office, period, [scope])
        of = parse_scope(scope, said.directory)

        def ledgers_of(names: Sequence[str]) -> Mapping[str, Ledger]:
            return self._told(said, span, names)

        return records_behind(said, span, figure, of, where or {}, view, ledgers_of)

    def drafts(
        self,
        office: str,
        period: str,
        scopes: Iterable[str],
        topic: str = "",
        languages: Sequence[str] = (),
    ) -> Iterator[Draft]:
        """The reports of many scopes, in some languages or the office's own.

        Raises Fault: something is not there, or a book has no words in that language.
        """
        from cierre.office.drafting import drafts_of

        common, statements = self.prepared(office, period, scopes, topic)
        wanted = [
            known_language(each) for each in languages or (own_language(common.directory.locale),)
        ]
        for statement in statements.values():
            yield from drafts_of(common, statement, wanted)

    def prepared(
        self,
        office: str,
        period: str,
        scopes: Iterable[str],
        topic: str = "",
        view: View = "signed",
    ) -> tuple[Common, Statements]:
        """What the reports of many scopes are drafted from: what they share, and their statements
        in a view, which are balanced when the office's is as well. Raises Fault.
        """
        from cierre.evidence.records import book_records
        from cierre.office.drafting import Common
        from cierre.office.late_records import late_records
        from cierre.office.passages import passages_of

        asked, span = [*scopes], Period.parse(period)
        said = self.said(office, period, asked)
        directory, books = said.directory, said.books
        if topic:
            books = {topic: said.book(topic)}
        ledgers = {
            name: self._ledger(directory, book, span, records=True) for name, book in books.items()
        }
        views = self._views(said, span, [*asked, "office"], ledgers, whole=not topic)
        made = views[view]
        above = made[parse_scope("office", directory)].figures
        told = made.only(parse_scope(each, directory) for each in asked)
        extent = extent_of(ledgers, books, directory, span)
        fetched = {
            name: book_records(extent.bounded(ledgers[name]), book, directory, span, told)
            for name, book in books.items()
        }
        closed = said.closed if said.frozen and view == "signed" and not topic else None
        # what was written over paragraphs of a closed month is in its report
        passages = {} if closed else passages_of(office, span.id, asked, view)
        directory = replace(directory, notes=seen_notes(directory.notes, books, view))
        common = Common(
            directory, books, said.pack, above, fetched, topic, passages, view, closed,
            late=late_records(directory, books, span, view),
        )  # fmt: skip
        return common, told

    def book_records(self, office: str, period: str, book: str, scope: str) -> DataFrame:
        """What a scope's report tells of a book's single records, as ``evidence.records`` has it.

        Raises Fault.
        """
        from cierre.evidence.records import book_records

        span, said = Period.parse(period), self.said(office, period, [scope])
        ledger = self._told(said, span, [book])[book]
        scopes = [parse_scope(scope, said.directory)]
        return book_records(ledger, said.book(book), said.directory, span, scopes)

    def proposals(
        self, office: str, month: str, scopes: Iterable[str], language: str = ""
    ) -> Mapping[Scope, tuple[Proposal, ...]]:
        """What each scope's figures of a month show to fall short. Raises Fault."""
        from cierre.report.material import gather
        from cierre.report.proposals import proposals

        asked, span = [*scopes], Period.parse(month)
        if span.kind != "month":
            raise Fault("no-month", value=month)
        said = self.said(office, month, asked)
        directory = said.directory
        language = known_language(language or own_language(directory.locale))
        made = self._views(said, span, asked, self._ledgers(said, span))["signed"]
        return {
            scope: proposals(gather(statement, directory, said.books, said.pack, language))
            for scope, statement in made.items()
        }

    def _material(self, statement: Statement, said: Said, language: str) -> Material:
        from cierre.report.material import gather

        with self._readable(statement.office):
            spoken = known_language(language or own_language(said.directory.locale))
            return gather(statement, said.directory, said.books, said.pack, spoken)

    def _readable(self, office: str) -> AbstractContextManager[None]:
        return readable(self._uri, office, self.check)

    def _views(
        self,
        said: Said,
        period: Period,
        scopes: Iterable[str],
        ledgers: Mapping[str, Ledger],
        *,
        whole: bool = True,
    ) -> Mapping[View, Statements]:
        """Of a closed month the signed statements that are ``whole`` are the frozen ones."""
        directory, ratios = said.directory, said.pack.ratios
        books = {name: said.books[name] for name in ledgers}
        asked = [parse_scope(scope, directory) for scope in scopes]
        found = office_breaches(self.directory(directory.id))
        unnamed = any(each.sight == "unnamed" for each in books.values())
        alone = groups_of_one(directory, period) if unnamed else frozenset()
        made = build_statements(ledgers, books, ratios, directory, period, asked, found)
        made = made.within(lambda: self._readable(directory.id))
        views = {
            view: made.shown(partial(seen, books=books, ratios=ratios, view=view, of_one=alone))
            for view in VIEWS
        }
        if said.closed and said.frozen and whole:
            views["signed"] = views["signed"].shown(said.closed.as_it_was)
        return views

    def _ledgers(self, said: Said, period: Period) -> dict[str, Ledger]:
        return {
            name: self._ledger(said.directory, book, period) for name, book in said.books.items()
        }

    def _told(self, said: Said, period: Period, names: Sequence[str]) -> dict[str, Ledger]:
        """Books' ledgers, with records, up to where the office's statement is told."""
        directory = said.directory
        if period.length == 1:
            return {
                name: self._ledger(directory, said.book(name), period, records=True)
                for name in names
            }
        ledgers = {
            name: self._ledger(directory, book, period, records=name in names)
            for name, book in said.books.items()
        }
        extent = extent_of(ledgers, said.books, directory, period)
        return {name: extent.bounded(ledgers[name]) for name in names}

    def _ledger(
        self, directory: Directory, book: Book, period: Period, *, records: bool = False
    ) -> Ledger:
        """A book's ledger; with the ``records`` of a streak that goes on from its history."""
        first = period.months[0]
        for _ in range(HISTORY_MONTHS):
            first = first.previous()
        span = Span(first.key, period.first_key, period.last_key)
        anew, elsewhere = records and is_asked(book), directory.ledger
        if not elsewhere:
            ledger = open_ledger(self._uri, directory.id, book, span, anew=anew)
            closed = max(self._closing, closed_through(directory.id))
            return replace(ledger, later=ledger.later or period.last_key <= closed)
        try:
            return open_ledger(elsewhere, directory.id, book, span, anew=anew)
        except Exception as problem:
            if is_of_database(problem):
                raise fault_of_database(problem, elsewhere) from problem
            raise
