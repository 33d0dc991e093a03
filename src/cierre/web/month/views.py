"""The page of a month."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET

from cierre.office.writing import Draft
from cierre.report.blocks import sections_shown
from cierre.report.document import Document, KeyFigures, Section
from cierre.web.data import archive
from cierre.web.documents import draft
from cierre.web.evidence_links import EvidenceLinks
from cierre.web.place import Place, place_of

SHOWN = ("summary", "key_figures", "pending", "decisions")
"""The sections of the report that the month shows; the report has them all."""


@require_GET
def office(request: HttpRequest, office: str) -> HttpResponse:
    """The last month of an office."""
    place = place_of(request, office)
    if not place.months:
        return redirect(f"/start?office={office}")
    return redirect("month", office, place.period.id, "office")


@require_GET
def month(request: HttpRequest, office: str, period: str, scope: str) -> HttpResponse:
    """What is missing, the figures, what is pending."""
    place = place_of(request, office, period, scope)
    drafted = draft(office, period, scope, place.language)
    shown = {
        "place": place,
        "page": "month",
        "statement": drafted.statement,
        "as_of": place.formatter.day(drafted.statement.cut_off[:10]),
        "coverage": coverage(place, drafted),
        "content": blocks_shown(place, drafted, SHOWN),
    }
    return render(request, "month/month.html", shown)


def coverage(place: Place, drafted: Draft) -> list[dict[str, Any]]:
    """Each book of the scope: reported, nothing to report, or missing."""
    material = archive().words(place.directory.id, place.language)
    return [
        {"book": each.book, "name": material.book_name(each.book), "status": each.status}
        for each in drafted.statement.coverage
    ]


def blocks_shown(place: Place, drafted: Draft, wanted: tuple[str, ...]) -> str:
    """Some sections of the report, every number leading to its records."""
    document = drafted.planned
    some = tuple(each for each in document.sections if each.id in wanted or _has_tiles(each))
    return shown_here(place, replace(document, sections=some))


def shown_here(place: Place, document: Document) -> str:
    """A document's sections on a page of the site."""
    links = EvidenceLinks(document)
    links.base = f"/o/{place.directory.id}/evidence/{place.period.id}/{place.scope}"
    return sections_shown(document, links)


def _has_tiles(section: Section) -> bool:
    return any(isinstance(each, KeyFigures) for each in section.blocks)
