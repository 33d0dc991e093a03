"""The month and the report as data: the statement itself, and its figures as a table."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.urls import path
from django.views.decorators.http import require_GET

from cierre.office.writing import file_stem
from cierre.statement.canonical import to_json
from cierre.web import documents
from cierre.web.data import archive
from cierre.web.figure_data import HEADINGS, rows_of
from cierre.web.place import place_of
from cierre.web.twins import csv_answer


@require_GET
def as_json(request: HttpRequest, office: str, period: str, scope: str) -> HttpResponse:
    """The statement in canonical form, as ``cierre statement --json`` prints it."""
    place = place_of(request, office, period, scope)
    statement = documents.statement(office, place.period.id, scope, place.view)
    content = to_json(statement) + b"\n"
    return HttpResponse(content, content_type="application/json; charset=utf-8")


@require_GET
def as_csv(request: HttpRequest, office: str, period: str, scope: str) -> HttpResponse:
    """Its figures, a row each."""
    place = place_of(request, office, period, scope)
    statement = documents.statement(office, place.period.id, scope, place.view)
    material = archive().material(statement, place.language)
    stem = f"{office}-{place.period.id}-{file_stem(statement.scope)}"
    return csv_answer(stem, HEADINGS, rows_of(material))


urlpatterns = [
    path("month/<str:period>/<str:scope>.json", as_json, name="month-json"),
    path("month/<str:period>/<str:scope>.csv", as_csv, name="month-csv"),
    path("report/<str:period>/<str:scope>.json", as_json, name="report-json"),
    path("report/<str:period>/<str:scope>.csv", as_csv, name="report-csv"),
]
