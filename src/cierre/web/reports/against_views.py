"""A text of somebody's own beside a report: what the records say of each of its numbers."""

from __future__ import annotations

from http import HTTPStatus
from typing import cast

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods

from cierre.audit.document import Document
from cierre.audit.finding import Language
from cierre.audit.present.saying import Failed
from cierre.audit.readers.refusal import Refusal, said
from cierre.audit.readers.text import read_text
from cierre.fault import Fault
from cierre.matching.matched import Matched
from cierre.matching.matching import language_near
from cierre.matching.saying import counted
from cierre.office.against import match_draft
from cierre.report.material import Material
from cierre.spoken import own_language, speaking
from cierre.web.data import archive
from cierre.web.documents import report
from cierre.web.dropped import ACCEPTED, MOST_MEGABYTES, documents_of
from cierre.web.place import Place, place_of
from cierre.web.reports.numbered import blocks_of, wrongs_of

LONGEST = 100_000
"""A text that is pasted, in characters."""

LONGEST_SHOWN = 400_000
"""One that is shown with its numbers marked; of a longer one only what is wrong is told."""


@require_http_methods(["GET", "POST"])
def against(request: HttpRequest, office: str, period: str, scope: str) -> HttpResponse:
    """Take a text, dropped or pasted; show it with its numbers held against the report's figures.

    Nothing is kept. Whoever sees the report sees what is said of a text, and no more.
    """
    place = place_of(request, office, period, scope)
    asked = {"accepted": ACCEPTED, "most": MOST_MEGABYTES, "longest": LONGEST}
    shown = {"place": place, "page": "report", **asked}
    if request.method == "GET":
        return render(request, "reports/against.html", shown)
    language = cast(Language, place.language)
    pasted = request.POST.get("text", "")[:LONGEST]
    document = _document(request, pasted, language)
    if isinstance(document, Failed):
        shown |= {"fault": document.why, "pasted": pasted}
        status = HTTPStatus.UNPROCESSABLE_ENTITY
        return render(request, "reports/against.html", shown, status=status)
    matched, material = _matched(place, document)
    with speaking(place.language):
        shown |= {
            "pasted": pasted,
            "file": document.file.replace("\\", "/").rpartition("/")[2],
            "its_language": matched.language,
            "counted": counted(matched),
            "another": material.formatter.period(matched.another) if matched.another else "",
            "wrongs": wrongs_of(matched, material, place),
            "long": len(document.text) > LONGEST_SHOWN,
        }
        if not shown["long"]:
            shown["blocks"] = blocks_of(matched, material, place)
    return render(request, "reports/against.html", shown)


def _document(request: HttpRequest, pasted: str, language: Language) -> Document | Failed:
    """What was dropped, else what was pasted. Raises Fault when there is neither."""
    files = request.FILES.getlist("files")[:1]
    if files:
        return documents_of(files, language)[0]
    if not pasted.strip():
        raise Fault("files-none")
    try:
        return read_text("", pasted)
    except Refusal as refusal:
        return Failed("", said(refusal, language))


def _matched(place: Place, document: Document) -> tuple[Matched, Material]:
    """The text beside the report in its own language, or in the office's where a book has no words
    in that; what is said of it is in the page's."""
    office, month, scope = place.directory.id, place.period.id, place.scope
    own = own_language(place.directory.locale)
    try:
        kept = report(office, month, scope, language_near(document, own), place.view)
    except Fault:
        kept = report(office, month, scope, own, place.view)
    material = archive().material(kept.statement, kept.document.language)
    matched = match_draft(document, kept.draft, material)
    return matched, archive().material(kept.statement, place.language)
