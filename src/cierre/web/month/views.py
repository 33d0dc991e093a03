"""The page of a month."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET
from markupsafe import Markup

from cierre.report.blocks import Place as At
from cierre.report.blocks import sections_shown
from cierre.report.document import Document, KeyFigures, Section
from cierre.report.material import Material
from cierre.web.data import archive
from cierre.web.documents import report
from cierre.web.evidence_links import EvidenceLinks
from cierre.web.faults import refused
from cierre.web.month.pending import pending_by_book
from cierre.web.place import Place, place_of

SHOWN = ("summary", "key_figures")
"""The sections of the report that the month shows; the report has them all."""


@require_GET
def office(request: HttpRequest, office: str) -> HttpResponse:
    """The last month of an office, of what the reader sees first."""
    place = place_of(request, office)
    scope = place.reader.first_scope(office)
    if not place.months and place.may["import"]:
        return redirect(f"/start?{urlencode({'office': office})}")
    if not scope:
        return redirect(f"/o/{office}/people") if place.may["people"] else refused(request)
    return redirect("month", office, place.period.id, scope)


@require_GET
def month(request: HttpRequest, office: str, period: str, scope: str) -> HttpResponse:
    """What is missing, the figures, what is pending."""
    place = place_of(request, office, period, scope)
    kept = report(office, period, scope, place.language)
    statement = kept.statement
    material = archive().material(statement, place.language)
    books = coverage(material)
    shown = {
        "place": place,
        "page": "month",
        "may_nothing": place.may["write"] and place.period.kind == "month",
        "missing": [each for each in books if each["status"] == "missing"],
        "pending": pending_by_book(statement.pending, material, statement.cut_off),
        "statement": statement,
        "current": kept.current,
        "as_of": place.formatter.day(statement.cut_off[:10]),
        "coverage": books,
        "content": blocks_shown(place, kept.document, SHOWN),
    }
    return render(request, "month/month.html", shown)


def coverage(material: Material) -> list[dict[str, Any]]:
    """Each book of the scope: reported, nothing to report, or missing."""
    return [
        {"book": each.book, "name": material.book_name(each.book), "status": each.status}
        for each in material.statement.coverage
    ]


def blocks_shown(place: Place, document: Document, wanted: tuple[str, ...]) -> str:
    """Some sections of the report, every number leading to its records."""
    some = tuple(each for each in document.sections if each.id in wanted or _has_tiles(each))
    return shown_here(place, replace(document, sections=some))


def shown_here(place: Place, document: Document, beside: Mapping[At, Markup] | None = None) -> str:
    """A document's sections on a page of the site, with what is ``beside`` its paragraphs."""
    return sections_shown(document, EvidenceLinks.at(place, document), beside=beside)


def _has_tiles(section: Section) -> bool:
    return any(isinstance(each, KeyFigures) for each in section.blocks)
