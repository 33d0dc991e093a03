"""All reports of a team in one file: asked for on its page, followed, cancelled and fetched."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from math import ceil
from typing import Any

from django.http import FileResponse, Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods

from cierre.report import FORMATS
from cierre.sources.said import moment_said
from cierre.web.evidence_links import page_address
from cierre.web.language import words
from cierre.web.models import ReportRun
from cierre.web.place import Place, place_of
from cierre.web.reports.views import FIRST
from cierre.web.team.file_names import file_name
from cierre.web.team.members import members_of
from cierre.web.team.writing_all import (
    GOING,
    KEPT,
    PARTS,
    begin,
    cancel,
    done_of,
    file_of,
    part_of,
)

_AT_FIRST = ("docx", "pdf")
_SHOWN = 5


@require_http_methods(["GET", "POST"])
def reports(request: HttpRequest, office: str, period: str, scope: str) -> HttpResponse:
    """How far what somebody asked for is; sent, it is begun, or cancelled."""
    place = place_of(request, office, period, scope)
    if request.method == "GET":
        shown = {"place": place, "page": "team", "written": written(place)}
        return render(request, "team/reports.html", shown)
    if request.POST.get("does") == "cancel":
        cancel(office, place.reader.name)
    else:
        parts = [each for each in PARTS if each in request.POST.getlist("part")]
        formats = [each for each in _kinds() if each in request.POST.getlist("format")]
        begin(place, parts, formats)
    return redirect(f"{page_address(office, 'team', place.period.id, scope)}#reports")


@require_GET
def file(request: HttpRequest, office: str, period: str, scope: str, run: str) -> HttpResponseBase:
    """What was written, for whoever sees all of it as it is written there."""
    place = place_of(request, office, period, scope)
    found = next((each for each in _kept(place) if each.id == run and each.state == "done"), None)
    if found is None or not file_of(found).exists():
        raise Http404
    called = place.directory.name if scope == "office" else place.scope_name
    name = file_name(f"{called} - {place.period_name}")
    return FileResponse(file_of(found).open("rb"), as_attachment=True, filename=f"{name}.zip")


def written(place: Place) -> Mapping[str, Any]:
    """What the page of a team says of its reports: the form, how far it is, and what is done."""
    office, who = place.directory.id, place.reader.name
    going = ReportRun.objects.filter(office=office, who=who, state__in=GOING).first()
    parts = {part_of(each) for each in members_of(place)}
    kept = [*_kept(place)]
    last = next((each for each in kept if each.who == who), None)
    return {
        "address": f"{page_address(office, 'team', place.period.id, place.scope)}/reports",
        "going": going and _going(place, going),
        "failed": last.told.get("fault", "") if last and last.state == "failed" else "",
        "parts": [each for each in PARTS if each in parts],
        "kinds": [(each, each in _AT_FIRST) for each in _kinds()],
        "files": [_told(place, each) for each in kept if each.state == "done"][:_SHOWN],
    }


def _kinds() -> list[str]:
    return [each for each in FIRST if each in FORMATS]


def _going(place: Place, run: ReportRun) -> Mapping[str, Any]:
    here = (run.period, run.scope) == (place.period.id, place.scope)
    return {"here": here, "done": done_of(run), "count": len(run.wanted), "state": run.state}


def _kept(place: Place) -> Iterator[ReportRun]:
    """What was asked for at a place and all of which the reader sees as it is written there, the
    last one first."""
    office, period = place.directory.id, place.period.id
    runs = ReportRun.objects.filter(office=office, period=period, scope=place.scope)
    within = place.reader.within(office, period)
    for each in runs.filter(made__gte=timezone.now() - KEPT).order_by("-made"):
        if all(
            within.covers(scope) and place.view_of(scope) == view for scope, view, *_ in each.wanted
        ):
            yield each


def _told(place: Place, run: ReportRun) -> Mapping[str, Any]:
    path, formats = file_of(run), [words("reports").say(f"kind-{each}", "") for each in run.formats]
    left_out = run.told.get("left_out", [])
    return {
        "id": run.id,
        "who": run.who,
        "when": moment_said(int(run.made.timestamp()), place.directory.time_zone),
        "formats": place.formatter.listed(formats),
        "count": len(run.wanted) - len(left_out),
        "megabytes": ceil(path.stat().st_size / 1_000_000) if path.exists() else 0,
        "left_out": place.formatter.listed(left_out),
    }
