"""Paragraphs of reports in people's own words, version by version."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Final

from django.db import IntegrityError, transaction

from cierre.books import load_books
from cierre.fault import Fault
from cierre.office.as_closed import refuse_closed
from cierre.office.models import ReportPassage
from cierre.office.one_line import in_one_line
from cierre.report.rewording import Passage
from cierre.report.tokens import TOKEN
from cierre.statement.model import Statement
from cierre.statement.sight import View, shows_parts

LONGEST: Final = 10_000
"""Characters of a passage."""


def passages_of(
    office: str, period: str, scopes: Iterable[str], view: View = "signed"
) -> Mapping[tuple[str, str], tuple[Passage, ...]]:
    """What stands in the reports of a period over what is drafted, by scope and language; without
    those over figures of a book whose single people a view does not tell of."""
    rows = ReportPassage.objects.filter(office=office, period=period)
    asked = set(scopes)
    last: dict[tuple[str, str, str], ReportPassage] = {}
    for row in rows.order_by("number", "id"):
        if row.scope in asked:
            last[row.scope, row.language, row.key] = row
    kept = {name for name, book in load_books().items() if not shows_parts(book, view)}
    found: dict[tuple[str, str], list[Passage]] = {}
    for (scope, language, _), row in last.items():
        passage = _passage(row)
        if row.text and not kept & {*_books_told(passage)}:
            found.setdefault((scope, language), []).append(passage)
    return {where: tuple(those) for where, those in found.items()}


def passages_over(
    statement: Statement, language: str, view: View = "signed"
) -> tuple[Passage, ...]:
    """Those of a statement's report in a language, as a view shows them."""
    scope = str(statement.scope)
    found = passages_of(statement.office, statement.period, [scope], view)
    return found.get((scope, language), ())


def _books_told(passage: Passage) -> Iterator[str]:
    for text in (passage.text, passage.drafted):
        yield from (name.partition(".")[0] for name, _, _ in TOKEN.findall(text))


def versions_of(
    office: str, period: str, scope: str, language: str, key: str
) -> tuple[Passage, ...]:
    """The versions of a passage, the first one first; one without a text is that of the figures."""
    rows = ReportPassage.objects.filter(
        office=office, period=period, scope=scope, language=language, key=key
    )
    return tuple(_passage(each) for each in rows.order_by("number"))


def reword(office: str, period: str, scope: str, language: str, passage: Passage) -> Passage:
    """Keep a new version of a passage; its ``number`` is that of the version it was made from.

    Raises Fault when there is a later one by now, or the text is empty or too long.
    """
    text = in_one_line(passage.text)
    if not text:
        raise Fault("passage-empty")
    return _keep(office, period, scope, language, replace(passage, text=text))


def as_drafted(office: str, period: str, scope: str, language: str, passage: Passage) -> Passage:
    """Let the report say again what the figures say. Raises Fault as ``reword`` does."""
    return _keep(office, period, scope, language, replace(passage, text="", numbers={}))


def _keep(office: str, period: str, scope: str, language: str, passage: Passage) -> Passage:
    if len(passage.text) > LONGEST:
        raise Fault("passage-too-long", most=LONGEST)
    refuse_closed(office, period)
    known = versions_of(office, period, scope, language, passage.key)
    if (known[-1].number if known else 0) != passage.number:
        raise Fault("passage-meanwhile")
    made = replace(passage, number=passage.number + 1, at=int(time.time()))
    try:
        with transaction.atomic():
            ReportPassage.objects.create(
                office=office,
                period=period,
                scope=scope,
                language=language,
                key=made.key,
                number=made.number,
                text=made.text,
                drafted=made.drafted,
                numbers=dict(made.numbers),
                section=made.section,
                title=made.title,
                who=made.who,
                at=made.at,
            )
    except IntegrityError as problem:
        raise Fault("passage-meanwhile") from problem
    return made


def _passage(row: ReportPassage) -> Passage:
    return Passage(
        row.key,
        row.text,
        row.drafted,
        row.numbers,
        row.section,
        row.title,
        row.who,
        row.at,
        row.number,
    )
