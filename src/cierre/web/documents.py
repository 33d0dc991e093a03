"""What pages show of an office, kept while its records are the same: statements, reports, and the
records behind figures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from cierre.calendars.period import Period
from cierre.evidence.found import Found
from cierre.evidence.lookup import Record
from cierre.office.as_closed import as_closed
from cierre.office.kept_reports import draft_of, kept_report
from cierre.office.kept_statements import kept_statement, kept_statements, refresh
from cierre.office.models import Link
from cierre.office.passages import passages_over
from cierre.office.writing import Draft
from cierre.report.document import Document
from cierre.statement.model import Statement
from cierre.statement.sight import View
from cierre.web.data import archive
from cierre.web.preparing import is_small, prepare_soon

_LISTS = 12
"""Lists of records that a process has at hand, for who turns their pages."""

Parts = tuple[tuple[str, tuple[str, ...]], ...]
"""Dimensions with the values that are asked for: ``(("category", ("leak", "gate")),)``."""


@dataclass(frozen=True)
class Shown:
    """A report as pages show it, with what people wrote over paragraphs of it; ``current`` when
    nothing was recorded since it was made, ``digest`` that of what is drafted."""

    draft: Draft
    current: bool
    digest: str

    @property
    def document(self) -> Document:
        """The report as it is read."""
        return self.draft.planned

    @property
    def statement(self) -> Statement:
        """What it is drafted from."""
        return self.draft.statement


def report(office: str, period: str, scope: str, language: str, view: View) -> Shown:
    """The report of a scope and a period as a view shows it, at once where it is kept.

    Of an office with few moves it is always as the records are now. That of a large one may be of a
    moment ago (``current``): it is made anew beside the pages. Raises Fault.
    """
    found = kept_report(archive(), office, period, scope, language, view)
    if not found.current:
        if is_small(office):
            refresh(archive(), office, period)
            found = kept_report(archive(), office, period, scope, language, view)
        else:
            prepare_soon(office)
    statement, document = found.statement.statement, found.document
    closed = as_closed(office, Period.parse(period)) if view == "signed" else None
    # what was written over paragraphs of a closed month is in its report
    passages = () if closed and closed.whole else passages_over(statement, document.language, view)
    return Shown(Draft(statement, document, passages=passages), found.current, found.digest)


def draft(office: str, period: str, scope: str, language: str, view: View) -> Draft:
    """The same as the records are now, to be written to files. Raises Fault."""
    return draft_of(archive(), office, period, scope, language, view)


def statement(office: str, period: str, scope: str, view: View) -> Statement:
    """The figures of a scope and a period, as a view shows them. Raises Fault."""
    found = kept_statement(archive(), office, period, scope, view)
    if not found.current and is_small(office):
        refresh(archive(), office, period)
        found = kept_statement(archive(), office, period, scope, view)
    return found.statement


def statements(office: str, period: str, views: Mapping[str, View]) -> Mapping[str, Statement]:
    """Those of several scopes, each as its view shows it, at once where they are kept. Raises
    Fault."""
    found = kept_statements(archive(), office, period, views)
    if not all(each.current for each in found.values()):
        if is_small(office):
            refresh(archive(), office, period, also=views)
            found = kept_statements(archive(), office, period, views)
        else:
            prepare_soon(office)
    return {scope: each.statement for scope, each in found.items()}


def records(
    office: str, period: str, scope: str, figure: str, where: Parts, view: View
) -> Found[Record]:
    """The records behind a figure, or behind some of its parts. Raises Fault."""
    return _records(office, period, scope, figure, where, view, stamp(office))


def stamp(office: str) -> str:
    """What changes with everything that is recorded of an office or said of it."""
    last = Link.objects.filter(office=office).order_by("-number").values_list("digest", flat=True)
    return str(last.first() or "")


@lru_cache(maxsize=_LISTS)
def _records(
    office: str, period: str, scope: str, figure: str, where: Parts, view: View, _: str
) -> Found[Record]:
    return archive().evidence(office, period, figure, scope, dict(where), view)
