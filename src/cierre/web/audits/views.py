"""The page that a written report is dropped on, and its text with what was found in it."""

from __future__ import annotations

from http import HTTPStatus
from typing import cast

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.templatetags.static import static
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from cierre.audit import audit as audit_report
from cierre.audit.finding import Language
from cierre.audit.present.html import to_html
from cierre.audit.present.saying import Failed
from cierre.fault import Fault
from cierre.spoken import spoken_language
from cierre.web.dropped import ACCEPTED, MOST_MEGABYTES, documents_of
from cierre.web.language import words


@require_http_methods(["GET", "POST"])
def audit(request: HttpRequest) -> HttpResponse:
    """Take written reports; show each with its findings beside its text. Nothing is kept."""
    if request.method == "GET":
        return render(request, "audits/audit.html", {"accepted": ACCEPTED, "most": MOST_MEGABYTES})
    files = request.FILES.getlist("files")
    if not files:
        raise Fault("files-none")
    spoken = cast(Language, spoken_language())
    results = [
        each if isinstance(each, Failed) else audit_report(each, None, spoken)
        for each in documents_of(files, spoken)
    ]
    page = to_html(
        results,
        spoken,
        spoken,
        stylesheet=static("audit/audit.css"),
        back=(reverse("audit"), words("audits").say("another")),
    )
    failed = all(isinstance(each, Failed) for each in results)
    return HttpResponse(page, status=HTTPStatus.UNPROCESSABLE_ENTITY if failed else HTTPStatus.OK)
