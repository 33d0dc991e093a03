"""What pages show of an office, kept while its records are the same: statements, reports, and the
records behind figures."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache

from cierre.evidence.lookup import Record
from cierre.office.kept_statements import kept_statement
from cierre.office.models import Link
from cierre.office.writing import Draft
from cierre.statement.model import Statement
from cierre.statement.sight import View
from cierre.web.data import archive

_KEPT = 64
_LISTS = 12
"""Lists of records that a process has at hand, for who turns their pages."""

Parts = tuple[tuple[str, tuple[str, ...]], ...]
"""Dimensions with the values that are asked for: ``(("category", ("leak", "gate")),)``."""


def draft(office: str, period: str, scope: str, language: str) -> Draft:
    """The report of a scope and a period in a language. Raises Fault."""
    return _draft(office, period, scope, language, stamp(office))


def statement(office: str, period: str, scope: str, view: View = "signed") -> Statement:
    """The figures of a scope and a period, as a view shows them. Raises Fault."""
    return kept_statement(archive(), office, period, scope, view).statement


def statements(office: str, period: str, scopes: Iterable[str]) -> Mapping[str, Statement]:
    """Those of several scopes, made in one pass. Raises Fault."""
    return _statements(office, period, tuple(scopes), stamp(office))


def records(
    office: str, period: str, scope: str, figure: str, where: Parts = (), view: View = "signed"
) -> tuple[Record, ...]:
    """The records behind a figure, or behind some of its parts. Raises Fault."""
    return _records(office, period, scope, figure, where, view, stamp(office))


def stamp(office: str) -> str:
    """What changes with everything that is recorded of an office or said of it."""
    last = Link.objects.filter(office=office).order_by("-number").values_list("digest", flat=True)
    return str(last.first() or "")


@lru_cache(maxsize=_KEPT)
def _draft(office: str, period: str, scope: str, language: str, _: str) -> Draft:
    (made,) = archive().drafts(office, period, [scope], languages=[language])
    return made


@lru_cache(maxsize=_LISTS)
def _records(
    office: str, period: str, scope: str, figure: str, where: Parts, view: View, _: str
) -> tuple[Record, ...]:
    return archive().evidence(office, period, figure, scope, dict(where), view)


@lru_cache(maxsize=_LISTS)
def _statements(
    office: str, period: str, scopes: tuple[str, ...], _: str
) -> Mapping[str, Statement]:
    made = archive().statements(office, period, scopes)
    return {str(scope): statement for scope, statement in made.items()}
