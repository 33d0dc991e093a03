"""Reports that are there when they are asked for: drafted from kept statements, and kept as well.

A draft is a function of its statement, the office's figures and, for few sections, single records:
these are looked up in the books that they are told of, and only then.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

import polars as pl

from cierre.calendars.period import Period
from cierre.fault import NotFound, known_language
from cierre.office.archive import Archive
from cierre.office.as_closed import as_closed
from cierre.office.at_hand import AtHand, found, stands, take
from cierre.office.drafting import Common, drafts_of
from cierre.office.kept_rows import Key, Made, asked_since, forget_one, made_from
from cierre.office.kept_statements import ASKED_LATELY, Kept, kept_statement, refresh
from cierre.office.late_records import late_records
from cierre.office.made_from import program
from cierre.office.making import WAIT, making
from cierre.office.models import Office
from cierre.office.passages import passages_over
from cierre.office.writing import Draft
from cierre.report.document import Document
from cierre.report.document_json import document_from_json, document_to_json
from cierre.spoken import own_language
from cierre.statement.sight import View, seen_notes

_AGAIN: Final = 3
_REPORTS: Final = "reports"


@dataclass(frozen=True)
class KeptReport:
    """A report as it is drafted, with its annex and without its records, and its statement.

    ``made`` is when, in seconds since 1970. It is ``current`` when nothing was recorded since and
    no setting changed.
    """

    document: Document
    statement: Kept
    digest: str
    made: int
    current: bool


def kept_report(
    archive: Archive,
    office: str,
    period: str,
    scope: str = "office",
    language: str = "",
    view: View = "signed",
) -> KeptReport:
    """The report of a scope and a period in a language or the office's own, as a view shows it, at
    once if it is kept.

    One that is outdated is given as it is: ``refresh_reports`` drafts it anew. Raises Fault.
    """
    key = Key(
        office, Period.parse(period).id, scope, view, _spoken(archive, office, period, language)
    )
    statement = kept_statement(archive, office, period, scope, view)
    if there := _found(key, statement):
        return there
    with making(office, f"{key.period} {_REPORTS}"):
        return _found(key, statement) or _make(archive, key)


def refresh_reports(
    archive: Archive, office: str, period: str, wait: float = WAIT
) -> tuple[str, ...]:
    """Draft anew the reports of a period that were lately asked for, and refresh its statements.

    Returns the scopes of those that were outdated; none when another makes them. Raises Fault.
    """
    refresh(archive, office, period, wait)
    period = Period.parse(period).id
    made: dict[str, None] = {}
    with making(office, f"{period} {_REPORTS}", wait) as mine:
        if not mine:
            return ()
        for key in asked_since(ASKED_LATELY, office, period, reports=True):
            if stands(key):
                continue
            try:
                _make(archive, key)
            except NotFound:
                forget_one(key)
                continue
            made[key.scope] = None
    return tuple(made)


def draft_of(
    archive: Archive,
    office: str,
    period: str,
    scope: str = "office",
    language: str = "",
    view: View = "signed",
) -> Draft:
    """A report to be written to files, drafted from the kept statement, with what people wrote.

    What is outdated is made anew first. Records are looked up when a format shows them. Raises
    Fault.
    """
    spoken = _spoken(archive, office, period, language)
    draft, kept = _draft(archive, Key(office, Period.parse(period).id, scope, view, spoken))
    return (
        draft
        if draft.closed
        else replace(draft, passages=passages_over(kept.statement, spoken, view))
    )


def _spoken(archive: Archive, office: str, period: str, language: str) -> str:
    if not language and (closed := as_closed(office, Period.parse(period))):
        language = own_language(closed.directory.locale)
    if not language:
        locale = Office.objects.filter(id=office).values_list("locale", flat=True).first()
        language = own_language(locale or archive.directory(office).locale)
    return known_language(language)


def _found(key: Key, statement: Kept) -> KeptReport | None:
    """What is kept of a report of the statement that is kept as well."""

    def read(content: bytes) -> Document:
        digest, _, body = content.partition(b"\n")
        if digest.decode() != statement.digest:
            raise ValueError("This report is of another statement.")
        return document_from_json(body, statement.content)

    there = found(key, read)
    if there is None:
        return None
    at_hand, current = there
    if at_hand.value.statement != statement.content:
        return None
    return _kept(at_hand, statement, current)


def _kept(there: AtHand[Document], statement: Kept, current: bool) -> KeptReport:
    return KeptReport(there.value, statement, there.made.digest, there.made.made, current)


def _make(archive: Archive, key: Key) -> KeptReport:
    for _ in range(_AGAIN):
        link = made_from(key)
        draft, statement = _draft(archive, key)
        document = draft.drafted
        content = statement.digest.encode() + b"\n" + document_to_json(document)
        digest = f"sha256:{hashlib.sha256(content).hexdigest()}"
        lasting = statement.statement.balanced and not _elsewhere(key.office)
        made = Made(key, content, digest, link, program(), statement.made, lasting)
        there = AtHand.of(made, document)
        if made_from(key) == link:
            take([there])
            return _kept(there, statement, there.current(link))
    return _kept(there, statement, False)


def _elsewhere(office: str) -> bool:
    return Office.objects.filter(id=office).exclude(ledger="").exists()


def _draft(archive: Archive, key: Key) -> tuple[Draft, Kept]:
    """The draft, and the statement that it is of."""
    office = key.office
    statement, whole = _current(archive, key), _current(archive, replace(key, scope="office"))
    said = archive.said(office, key.period, [key.scope])
    notes = seen_notes(said.directory.notes, said.books, key.view)
    directory, fetched = replace(said.directory, notes=notes), _Fetched(archive, key, said.books)
    closed = said.closed if said.frozen and key.view == "signed" else None
    common = Common(
        directory, said.books, said.pack, whole.statement.figures, fetched,
        view=key.view, closed=closed,
        late=late_records(directory, said.books, Period.parse(key.period), key.view),
    )  # fmt: skip
    (draft,) = drafts_of(common, statement.statement, [key.language], statement.content)
    return draft, statement


def _current(archive: Archive, key: Key) -> Kept:
    """A statement that is made anew where it is outdated."""
    kept = kept_statement(archive, key.office, key.period, key.scope, key.view)
    if not kept.current:
        refresh(archive, key.office, key.period)
        kept = kept_statement(archive, key.office, key.period, key.scope, key.view)
    return kept


class _Fetched(Mapping[str, pl.DataFrame]):
    """A scope's records of each book, read when they are first asked for."""

    def __init__(self, archive: Archive, key: Key, names: Iterable[str]) -> None:
        self._archive, self._key, self._names = archive, key, tuple(names)
        self._read: dict[str, pl.DataFrame] = {}

    def __getitem__(self, name: str) -> pl.DataFrame:
        if name not in self._names:
            raise KeyError(name)
        if name not in self._read:
            key = self._key
            self._read[name] = self._archive.book_records(key.office, key.period, name, key.scope)
        return self._read[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)
