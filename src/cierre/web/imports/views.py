"""The pages of what was brought to an office."""

from __future__ import annotations

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods

from cierre.fault import Fault, NotFound
from cierre.office.recording import acting_as
from cierre.office.undoing import Undone
from cierre.office.undoing import undo as undo_batch
from cierre.web.access import reader_of
from cierre.web.imports.history import COLUMNS, history, with_rows_left
from cierre.web.language import words
from cierre.web.models import Intake
from cierre.web.place import place_of
from cierre.web.start.recording import refused_path
from cierre.web.twins import csv_answer, json_answer

_A_PAGE = 50


@require_GET
def imports(request: HttpRequest, office: str) -> HttpResponse:
    """What was brought, when and by whom; what may be taken back; rows that were left out."""
    place = place_of(request, office)
    shown = {
        "place": place,
        "page": "import",
        "listed": Paginator([*history(place.directory)], _A_PAGE).get_page(request.GET.get("page")),
        "left": with_rows_left(office),
    }
    return render(request, "imports/imports.html", shown)


@require_GET
def as_json(request: HttpRequest, office: str) -> HttpResponse:
    """The same as data."""
    place = place_of(request, office)
    listed = [{name: getattr(each, name) for name in COLUMNS} for each in history(place.directory)]
    return json_answer({"office": office, "imports": listed})


@require_GET
def as_csv(request: HttpRequest, office: str) -> HttpResponse:
    """The same as a table."""
    place = place_of(request, office)
    rows = [[getattr(each, name) for name in COLUMNS] for each in history(place.directory)]
    return csv_answer(f"{office}-imports", COLUMNS, rows)


@require_http_methods(["GET", "POST"])
def undo(request: HttpRequest, office: str, batch: int) -> HttpResponse:
    """What taking a loading back would do; POST does it."""
    place = place_of(request, office)
    if request.method == "POST":
        with acting_as(reader_of(request).name):
            done = undo_batch(office, batch)
        messages.success(request, _told("undone", done))
        return redirect("imports", office)
    loading = next((each for each in history(place.directory) if each.number == batch), None)
    shown = {"place": place, "page": "import", "loading": loading, "batch": batch}
    try:
        would = undo_batch(office, batch, dry_run=True)
    except NotFound:
        raise
    except Fault as fault:
        return render(request, "imports/undo.html", {**shown, "fault": str(fault)}, status=409)
    shown |= {"would": would, "told": _told("would-undo", would)}
    return render(request, "imports/undo.html", shown)


@require_GET
def refused(request: HttpRequest, office: str, intake: str) -> FileResponse:
    """The rows that an import left out, with what is wrong with each, to be put right."""
    found = Intake.objects.filter(id=intake, office=office).first()
    if found is None or not refused_path(found).exists():
        raise Http404
    name = f"{words('start').say('refused-file')}.xlsx"
    return FileResponse(refused_path(found).open("rb"), as_attachment=True, filename=name)


def _told(message: str, undone: Undone) -> str:
    return words("imports").say(
        message,
        items=undone.items,
        never=undone.never,
        back=undone.taken_back,
        anew=undone.made_anew,
    )
