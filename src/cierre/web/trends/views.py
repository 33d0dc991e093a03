"""The page of figures over their months."""

from __future__ import annotations

from functools import partial

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from cierre.office.writing import file_stem
from cierre.report.material import PACK, Material
from cierre.web import documents
from cierre.web.data import archive
from cierre.web.evidence_links import address_of, page_address
from cierre.web.figure_data import figures_of
from cierre.web.language import words
from cierre.web.place import Place, place_of
from cierre.web.trends.lines import books_of, trends_of, untold
from cierre.web.twins import csv_answer, json_answer

_KEPT = ("label", "unit", "value", "absence", "better", "base", "history", "signal", "targets")


@require_GET
def trends(request: HttpRequest, office: str, period: str, scope: str) -> HttpResponse:
    """The figures of one book over 24 months, each with its limits and what is unusual."""
    place, material = _material(request, office, period, scope)
    books = books_of(material)
    book = request.GET.get("book", "")
    if book not in books:
        book = next(iter(books), "")
    link = partial(address_of, office, place.period.id, scope)
    base = page_address(office, "trends", place.period.id, scope)
    missing = untold(material, book)
    shown = {
        "place": place,
        "page": "trends",
        "base": base,
        "keeps": f"book={book}",
        "books": [(_name(material, each), f"{base}?book={each}", each == book) for each in books],
        "trends": trends_of(material, book, link),
        "untold": [(why, place.formatter.listed(names)) for why, names in missing.items()],
    }
    return render(request, "trends/trends.html", shown)


@require_GET
def as_json(request: HttpRequest, office: str, period: str, scope: str) -> HttpResponse:
    """All figures with their months, limits and signals."""
    place, material = _material(request, office, period, scope)
    figures = figures_of(material)
    kept = {name: {key: each[key] for key in _KEPT} for name, each in figures.items()}
    statement = material.statement
    return json_answer(
        {
            "office": office,
            "period": place.period.id,
            "scope": scope,
            "cut_off": statement.cut_off,
            "figures": kept,
        }
    )


@require_GET
def as_csv(request: HttpRequest, office: str, period: str, scope: str) -> HttpResponse:
    """A row for each figure and month."""
    place, material = _material(request, office, period, scope)
    rows = (
        [name, each["label"], each["unit"], month, value]
        for name, each in figures_of(material).items()
        for month, value in each["history"]
    )
    stem = f"{office}-{place.period.id}-{file_stem(material.statement.scope)}-trends"
    return csv_answer(stem, ("id", "label", "unit", "month", "value"), rows)


def _material(request: HttpRequest, office: str, period: str, scope: str) -> tuple[Place, Material]:
    place = place_of(request, office, period, scope)
    statement = documents.statement(office, place.period.id, scope, place.view)
    return place, archive().material(statement, place.language)


def _name(material: Material, book: str) -> str:
    return words("trends").say("over-books") if book == PACK else material.book_name(book)
