"""Putting a paragraph of the report in other words."""

from __future__ import annotations

from dataclasses import replace
from http import HTTPStatus

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from cierre.fault import Fault
from cierre.matching.matching import Yardstick
from cierre.office.passages import LONGEST, as_drafted, reword, versions_of
from cierre.office.writing import Draft
from cierre.report.printing import Printing
from cierre.report.rewording import Passage, Reworded
from cierre.report.tokens import parsed, written
from cierre.report.typed_numbers import put_figure
from cierre.web.data import archive
from cierre.web.documents import report
from cierre.web.language import words
from cierre.web.place import Place, place_of
from cierre.web.reports.note_views import who
from cierre.web.reports.passages import (
    Paragraph,
    anchor_of,
    figures_offered,
    mark_of,
    paragraph,
    versions,
)
from cierre.web.reports.typed import Held

AS_DRAFTED, SAVE, LOOK = "drafted", "save", "look"


@require_http_methods(["GET", "POST"])
def text(request: HttpRequest, office: str, period: str, scope: str) -> HttpResponse:
    """A paragraph with its words, the figures that may be put in, its versions; their keeping.

    Nothing that was typed is lost, when it cannot be kept or the paragraph is gone meanwhile.
    Raises Fault for one that is not in the report.
    """
    place = place_of(request, office, period, scope)
    drafted = report(office, period, scope, place.language, place.view).draft
    of_page = request.POST if request.method == "POST" else request.GET
    try:
        found = paragraph(drafted, of_page.get("at", ""))
    except Fault:
        if "section" not in of_page:
            raise
        # what was typed meanwhile stays, at the end of its section
        key, section, title = (of_page.get(name, "") for name in ("at", "section", "title"))
        found = Paragraph(key, title, section, (), None)
    if request.method == "GET":
        return _page(request, place, drafted, found, found.text, _number(place, found))
    said, number = request.POST.get("text", ""), request.POST.get("number", "")
    began = int(number) if number.isascii() and number.isdigit() and len(number) < 10 else 0
    if put := request.POST.get("put", ""):
        typed, _, token = put.rpartition("→")
        return _page(request, place, drafted, found, put_figure(said, typed, token), began)
    if request.POST.get("do") == LOOK:
        return _page(request, place, drafted, found, said, began)
    if request.POST.get("do") == "insert":
        longer = f"{said.rstrip()} {request.POST.get('figure', '')}"
        return _page(request, place, drafted, found, longer, began)
    try:
        _keep(request, place, drafted, found, said, began)
    except Fault as fault:
        now = _number(place, found)
        return _page(request, place, drafted, found, said, now, str(fault))
    messages.success(request, words("reports").say("text-kept"))
    back = reverse("report", args=(office, place.period.id, scope))
    return HttpResponseRedirect(f"{back}#{anchor_of(found.key)}")


def _keep(
    request: HttpRequest, place: Place, drafted: Draft, found: Paragraph, said: str, began: int
) -> None:
    where = (place.directory.id, place.period.id, place.scope, place.language)
    was = found.reworded.passage if found.reworded else None
    made = Passage(
        found.key,
        said,
        written(found.drafted) or (was.drafted if was else ""),
        {},
        found.section,
        found.title,
        who(request),
        number=began,
    )
    own_words = " ".join(said.split()) != " ".join(written(found.drafted).split())
    if request.POST.get("do") == AS_DRAFTED or not own_words:
        if was is not None:
            as_drafted(*where, made)
        return
    printing = Printing(drafted.drafted, drafted.statement)
    numbers = printing.tokens_of((parsed(said), found.drafted), found.drafted)
    reword(*where, replace(made, numbers=numbers))


def _number(place: Place, found: Paragraph) -> int:
    known = _versions(place, found)
    return known[-1].number if known else 0


def _versions(place: Place, found: Paragraph) -> tuple[Passage, ...]:
    return versions_of(place.directory.id, place.period.id, place.scope, place.language, found.key)


def _page(
    request: HttpRequest,
    place: Place,
    drafted: Draft,
    found: Paragraph,
    said: str,
    number: int,
    fault: str = "",
) -> HttpResponse:
    material = archive().material(drafted.statement, place.language)
    printing = Printing(drafted.drafted, drafted.statement)
    passage = Passage(found.key, said, written(found.drafted))
    moved = found.reworded.moved if found.reworded else ()
    runs = printing.runs(said, found.drafted)
    at = Reworded(passage, runs, found.drafted, moved, (), 0)
    held = Held(Yardstick(drafted.drafted, material), material, place)
    shown = {
        "place": place,
        "page": "report",
        "found": found,
        "said": said,
        "number": number,
        "longest": LONGEST,
        "fault": fault,
        "mark": mark_of(material, printing, at, held),
        "figures": figures_offered(material, drafted, found.drafted, printing),
        "versions": versions(place, _versions(place, found)),
        "report": reverse("report", args=(place.directory.id, place.period.id, place.scope))
        + f"#{anchor_of(found.key)}",
    }
    status = HTTPStatus.CONFLICT if fault else HTTPStatus.OK
    return render(request, "reports/text.html", shown, status=status)
