"""The page that a written report is dropped on, and its text with what was found in it."""

from __future__ import annotations

import re
from http import HTTPStatus
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import cast

from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.templatetags.static import static
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from cierre.audit import Audited, Unreadable
from cierre.audit import audit as audit_report
from cierre.audit.finding import Language
from cierre.audit.present.html import to_html
from cierre.audit.present.saying import Failed
from cierre.fault import Fault
from cierre.spoken import spoken_language
from cierre.web.language import words

ACCEPTED = (".txt", ".md", ".html", ".htm", ".docx", ".pdf", ".xlsx")
MOST_FILES = 10
_UNFIT = re.compile(r'[\x00-\x1f/\\:*?"<>|]')
_LONGEST = 60
MOST_MEGABYTES = 20


@require_http_methods(["GET", "POST"])
def audit(request: HttpRequest) -> HttpResponse:
    """Take written reports; show each with its findings beside its text. Nothing is kept."""
    if request.method == "GET":
        return render(request, "audits/audit.html", {"accepted": ACCEPTED, "most": MOST_MEGABYTES})
    files = request.FILES.getlist("files")
    if not files:
        raise Fault("files-none")
    if len(files) > MOST_FILES:
        raise Fault("files-too-many", count=len(files), most=MOST_FILES)
    if sum(each.size or 0 for each in files) > MOST_MEGABYTES << 20:
        raise Fault("files-too-big", most=MOST_MEGABYTES)
    spoken = cast(Language, spoken_language())
    results = [_result(each, spoken) for each in files]
    page = to_html(
        results,
        spoken,
        spoken,
        stylesheet=static("audit/audit.css"),
        back=(reverse("audit"), words("audits").say("another")),
    )
    failed = all(isinstance(each, Failed) for each in results)
    return HttpResponse(page, status=HTTPStatus.UNPROCESSABLE_ENTITY if failed else HTTPStatus.OK)


def _result(file: UploadedFile[bytes], language: Language) -> Audited | Failed:
    # what Django gives has no folders; a name that a disk cannot keep is cut
    name = _UNFIT.sub("_", file.name or "")[-_LONGEST:]
    with TemporaryDirectory() as folder:
        path = Path(folder) / name
        with path.open("wb") as kept:
            for part in file.chunks():
                kept.write(part)
        try:
            return audit_report(path, None, language)
        except Unreadable as problem:
            return Failed(name, str(problem))
