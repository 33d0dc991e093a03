"""The page of a figure: what it is, its value, and the records that it is made of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from math import ceil
from typing import Any
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from cierre.books import load_books
from cierre.evidence.lookup import Record
from cierre.fault import Fault
from cierre.office.writing import file_stem
from cierre.report.material import Material
from cierre.report.proof import LEDGER
from cierre.statement.model import Figure, Number
from cierre.statement.sight import View
from cierre.web import documents
from cierre.web.data import archive
from cierre.web.evidence.asked import Asked, asked_of
from cierre.web.evidence.ledger import ledger_shown
from cierre.web.evidence.rows import rows_of
from cierre.web.evidence.told import (
    absence_told,
    beside,
    figure_of,
    part_links,
    part_told,
    value_told,
)
from cierre.web.evidence_links import evidence_address, page_address
from cierre.web.language import words
from cierre.web.place import Place, place_of
from cierre.web.twins import csv_answer, json_answer

ON_A_PAGE = 50
_WITHHELD = ("figure-private", "persons-withheld")


@dataclass(frozen=True)
class Behind:
    """What is asked for, and what stands behind it; ``records`` None when nobody may see them."""

    place: Place
    material: Material
    asked: Asked
    figure: Figure
    records: Sequence[Record] | None
    withheld: Fault | None
    value: Number | None
    reading: str

    @property
    def title(self) -> str:
        """What the figure is called."""
        return self.material.full_label(self.figure.id)


@require_GET
def evidence(request: HttpRequest, office: str, period: str, scope: str) -> HttpResponse:
    """A figure with its definition, filter and cut-off, and its records page by page."""
    place = place_of(request, office, period, scope)
    if request.GET.get("figure") == LEDGER:
        return render(request, "evidence/ledger.html", ledger_shown(place, request.GET))
    found = _behind(request, place)
    return render(request, "evidence/evidence.html", _shown(found))


@require_GET
def as_json(request: HttpRequest, office: str, period: str, scope: str) -> HttpResponse:
    """The same as an object."""
    found = _behind(request, place_of(request, office, period, scope))
    statement = found.material.statement
    return json_answer(
        {
            "office": office,
            "period": statement.period,
            "scope": str(statement.scope),
            "figure": found.figure.id,
            "label": found.title,
            "definition": found.material.definition(found.figure.id),
            "where": {name: list(each) for name, each in found.asked.named.items()},
            "value": found.value,
            "reading": found.reading,
            "unit": found.figure.unit,
            "absence": found.figure.absence,
            "cut_off": statement.cut_off,
            "withheld": str(found.withheld or ""),
            "records": [asdict(each) for each in found.records or ()],
        }
    )


@require_GET
def as_csv(request: HttpRequest, office: str, period: str, scope: str) -> HttpResponse:
    """Its records as a table."""
    found = _behind(request, place_of(request, office, period, scope))
    headings = tuple(Record.__dataclass_fields__)
    rows = (
        [str(each) if not isinstance(each, int | str | None) else each for each in row.values()]
        for row in map(asdict, found.records or ())
    )
    stem = f"{office}-{period}-{file_stem(found.material.statement.scope)}-{found.figure.id}"
    return csv_answer(stem, headings, rows)


def _behind(request: HttpRequest, place: Place) -> Behind:
    """Raises Fault: no such figure or part, or one that is not shown here."""
    office, period = place.directory.id, place.period.id
    view = _view(place, request.GET.get("figure", ""))
    statement = documents.statement(office, period, place.scope, view)
    material = archive().material(statement, place.language)
    asked = asked_of(request.GET, material)
    records: Sequence[Record] | None = None
    withheld: Fault | None = None
    try:
        records = documents.records(office, period, place.scope, asked.figure, asked.parts, view)
    except Fault as fault:
        # the figure of a group is told, the records of its people are not
        if fault.code not in _WITHHELD or asked.figure not in statement.figures:
            raise
        withheld = fault
    if records is not None and asked.numbers:
        records = tuple(each for each in records if each.number in asked.numbers)
    figure = figure_of(material, asked)
    value, reading = value_told(material, figure, asked, records)
    return Behind(place, material, asked, figure, records, withheld, value, reading)


def _view(place: Place, figure: str) -> View:
    """The reader's view; of what is theirs alone, their own."""
    book = load_books().get(figure.partition(".")[0])
    private = book is not None and book.sight == "private"
    at = (place.directory.id, place.scope, place.period.id)
    return place.reader.view_of(*at, private=private)


def _shown(found: Behind) -> dict[str, Any]:
    place, asked, figure, material = found.place, found.asked, found.figure, found.material
    office, records = place.directory.id, found.records or ()
    pages = max(1, ceil(len(records) / ON_A_PAGE))
    page = min(asked.page, pages)
    first = (page - 1) * ON_A_PAGE
    dimensions = [
        name for name, parts in figure.parts.items() if "&" not in name and len(parts) > 1
    ]
    by = asked.by if asked.by in dimensions else next(iter(dimensions), "")
    statement = material.statement
    return {
        "place": place,
        "page": "evidence",
        "keeps": _query(asked, page=1),
        "title": found.title,
        "part": part_told(material, asked) if asked.where else "",
        "whole": _address(place, asked, where=""),
        "reading": found.reading,
        "absence": "" if asked.where else absence_told(figure),
        "definition": material.definition(figure.id),
        "as_of": place.formatter.day(statement.cut_off[:10]),
        "beside": [(each, asked.of in each.of, _leads(place, asked, each.period))
                   for each in beside(material, figure, asked)],
        "estimated": asked.of.startswith("staff_"),
        "dimensions": [(material.dimension_name(each), _address(place, asked, by=each), each == by)
                       for each in dimensions],
        "parts": [] if not by else [
            (name, reading, _address(place, asked, where=where, by=by), where == asked.where)
            for where, name, reading in part_links(material, figure, by)
        ],
        "withheld": _withheld_told(found.withheld),
        "count": len(records),
        "counted": place.formatter.number(len(records), "items"),
        "rows": rows_of(material, office, records[first : first + ON_A_PAGE], figure.id),
        "pages": pages, "at": page,
        "earlier": _address(place, asked, page=page - 1) if page > 1 else "",
        "later": _address(place, asked, page=page + 1) if page < pages else "",
        "base": page_address(office, "evidence", place.period.id, place.scope),
        "query": _query(asked, page=1),
    }  # fmt: skip


def _withheld_told(fault: Fault | None) -> str:
    """Why the records of a group's figure are not shown; "" when they are."""
    if fault is None:
        return ""
    persons = fault.code == "persons-withheld"
    return words("evidence").say("withheld-persons" if persons else "withheld")


def _leads(place: Place, asked: Asked, period: str) -> str:
    if not period:
        return ""
    return evidence_address(place.directory.id, period, place.scope, asked.figure, asked.where)


def _address(
    place: Place, asked: Asked, where: str | None = None, by: str | None = None, page: int = 1
) -> str:
    base = page_address(place.directory.id, "evidence", place.period.id, place.scope)
    return f"{base}?{_query(asked, where, by, page)}"


def _query(asked: Asked, where: str | None = None, by: str | None = None, page: int = 1) -> str:
    named = {
        "figure": asked.figure,
        "where": asked.where if where is None else where,
        "by": asked.by if by is None else by,
        "page": "" if page == 1 else str(page),
    }
    return urlencode({name: each for name, each in named.items() if each})
