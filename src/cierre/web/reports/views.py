"""The page of a report, and its files."""

from __future__ import annotations

from http import HTTPStatus
from urllib.parse import quote

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from cierre.office.template import template_of
from cierre.office.writing import file_stem
from cierre.report import FORMATS
from cierre.report.annexed import SUFFIX, has_annex
from cierre.report.document import Document
from cierre.web.data import archive
from cierre.web.documents import draft
from cierre.web.documents import report as report_of
from cierre.web.place import Place, place_of
from cierre.web.reports.own import own_sections
from cierre.web.review.remarks import NONE
from cierre.web.review.strip import strip_of
from cierre.web.sections import shown_part

KINDS = {
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "pdf": "application/pdf",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "html": "text/html; charset=utf-8",
    "md": "text/markdown; charset=utf-8",
}
FIRST = ("docx", "pdf", "xlsx", "html", "md")


@require_GET
def report(request: HttpRequest, office: str, period: str, scope: str) -> HttpResponse:
    """The report but for its annex, every number a link to its records, and what may be written
    in."""
    place = place_of(request, office, period, scope)
    kept = report_of(office, period, scope, place.language, place.view)
    own, material = None, archive().material(kept.statement, place.language)
    strip = strip_of(place, kept, material)
    if place.may["write"]:
        own = own_sections(place, material, kept.document)
    shown = {
        "place": place,
        "page": "report",
        "own": own,
        "strip": strip,
        "current": kept.current,
        "document": kept.document,
        "content": shown_part(place, kept, "body", strip.remarks if strip else NONE),
        "annexed": has_annex(kept.document),
        "kinds": [each for each in FIRST if each in FORMATS],
        "annex_kinds": _annexes(place, kept.document),
    }
    return render(request, "reports/report.html", shown)


def _annexes(place: Place, document: Document) -> list[str]:
    """The formats in which a closed report has its annex beside it."""
    if not place.closed or place.scope.startswith("person:") or not has_annex(document):
        return []
    return [each for each in FIRST if each in FORMATS and each != "xlsx"]


@require_GET
def annex(request: HttpRequest, office: str, period: str, scope: str) -> HttpResponse:
    """The report's annex: a page of its own, which the report's page opens in itself."""
    place = place_of(request, office, period, scope)
    kept = report_of(office, period, scope, place.language, place.view)
    shown = {
        "place": place,
        "page": "report",
        "current": kept.current,
        "document": kept.document,
        "content": shown_part(place, kept, "annex"),
    }
    return render(request, "reports/annex.html", shown)


@require_GET
def file(request: HttpRequest, office: str, period: str, scope: str, kind: str) -> HttpResponse:
    """The report as a file. Raises Fault when its figures do not balance."""
    if kind not in KINDS:
        raise Http404
    place = place_of(request, office, period, scope)
    drafted = draft(office, period, scope, place.language, place.view)
    content = drafted.report(kind, template_of(office))
    return _as_file(f"{office}-{period}-{file_stem(drafted.statement.scope)}.{kind}", kind, content)


@require_GET
def annex_file(
    request: HttpRequest, office: str, period: str, scope: str, kind: str
) -> HttpResponse:
    """The annex as a file of its own, as the report of a closed month names it."""
    if kind not in KINDS:
        raise Http404
    place = place_of(request, office, period, scope)
    drafted = draft(office, period, scope, place.language, place.view)
    content = drafted.annex(kind, template_of(office))
    if content is None:
        raise Http404
    name = f"{file_stem(drafted.statement.scope)}{SUFFIX}"
    return _as_file(f"{office}-{period}-{name}.{kind}", kind, content)


def _as_file(name: str, kind: str, content: bytes) -> HttpResponse:
    answer = HttpResponse(content, content_type=KINDS[kind], status=HTTPStatus.OK)
    answer["Content-Disposition"] = f"attachment; filename*=UTF-8''{quote(name)}"
    return answer
