"""The page of a month."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET

from cierre.report.material import Material
from cierre.web.data import archive
from cierre.web.documents import report
from cierre.web.faults import refused
from cierre.web.month.pending import pending_by_book
from cierre.web.place import place_of
from cierre.web.sections import shown_part


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
    kept = report(office, period, scope, place.language, place.view)
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
        "content": shown_part(place, kept, "month"),
    }
    return render(request, "month/month.html", shown)


def coverage(material: Material) -> list[dict[str, Any]]:
    """Each book of the scope: reported, nothing to report, or missing."""
    return [
        {"book": each.book, "name": material.book_name(each.book), "status": each.status}
        for each in material.statement.coverage
    ]
