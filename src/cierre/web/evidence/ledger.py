"""The proof of a book: what there was, what came, what went and what is left, twice counted."""

from __future__ import annotations

from typing import Any

from django.http import QueryDict

from cierre.book import Balance, Book
from cierre.report.flows import step_label, steps_of
from cierre.report.material import Material
from cierre.report.proof import of_ledger
from cierre.statement.model import Identity
from cierre.web import documents
from cierre.web.data import archive
from cierre.web.evidence.asked import asked_of
from cierre.web.evidence_links import evidence_address
from cierre.web.place import Place

_STEPS = ("opening", "in_", "out", "adjustments", "closing", "replayed")


def ledger_shown(place: Place, query: QueryDict) -> dict[str, Any]:
    """The identities of the scope's books, or of the one that is asked for. Raises Fault."""
    office, period = place.directory.id, place.period.id
    statement = documents.statement(office, period, place.scope, place.view)
    material = archive().material(statement, place.language)
    wanted = asked_of(query, material).named.get("book", ())
    identities = [each for each in statement.identities if not wanted or each.book in wanted]
    books = dict.fromkeys(each.book for each in identities)
    return {
        "place": place,
        "page": "evidence",
        "keeps": query.urlencode(),
        "as_of": place.formatter.day(statement.cut_off[:10]),
        "books": [
            {
                "name": material.book_name(book),
                "rows": [_row(material, each) for each in identities if each.book == book],
                "steps": _steps(material, identities, book),
                "pending": _records(place, material.books[book]),
            }
            for book in books
        ],
    }


def _row(material: Material, identity: Identity) -> dict[str, Any]:
    name = ""
    if identity.key is not None:
        name = material.part_said(identity.book, identity.by, identity.key)
    counts = (getattr(identity, step) for step in _STEPS)
    cells = [of_ledger(material, identity, count, "value").text for count in counts]
    return {"name": name, "cells": cells, "holds": identity.holds}


def _steps(material: Material, identities: list[Identity], book: str) -> list[tuple[str, str]]:
    """What there was, each way in and out, and what is left, of the whole of a book."""
    return [
        (step_label(material, book, step), of_ledger(material, each, step.count, "value").text)
        for each in identities
        if each.book == book and each.key is None
        for step in steps_of(each)
    ]


def _records(place: Place, book: Book) -> str:
    """The page of what is left of a book; "" when no figure of it is all that is open."""
    opened = {*book.open_states()}
    for measure in book.measures:
        if isinstance(measure, Balance) and {*measure.states} == opened:
            figure = f"{book.id}.{measure.id}"
            return evidence_address(place.directory.id, place.period.id, place.scope, figure)
    return ""
