"""The pages from dropped files to a recorded month."""

from __future__ import annotations

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from cierre.fault import Fault
from cierre.packs import pack_ids
from cierre.web.access import reader_of
from cierre.web.data import archive
from cierre.web.language import speak_of_office, words
from cierre.web.members import begun_by
from cierre.web.models import Intake
from cierre.web.readers import Reader
from cierre.web.start import arriving, recording, understanding

SETTINGS = ("agent", "call_centre", "satisfaction", "logistics", "property")
OTHER = "other"


@require_http_methods(["GET", "POST"])
def start(request: HttpRequest) -> HttpResponse:
    """What do you report on, and the files that you have. POST takes both."""
    if request.method == "POST":
        return _begin(request)
    reader = reader_of(request)
    theirs = [each for each in reader.offices() if reader.may("import", each)]
    known = [archive().directory(each) for each in theirs]
    settings = [(each, *_setting(each)) for each in (*SETTINGS, OTHER)]
    asked = {
        "settings": settings,
        "known": known,
        "office": request.GET.get("office", ""),
        "accepted": arriving.ACCEPTED,
        "most": arriving.MOST_MEGABYTES,
    }
    return render(request, "start/start.html", asked)


def _setting(setting: str) -> tuple[str, str]:
    """What a setting is called, and what it is in plain words."""
    message = f"setting-{setting}"
    return words("start").say(message), words("start").say(message, "told")


def _begin(request: HttpRequest) -> HttpResponse:
    office, reader = request.POST.get("office", ""), reader_of(request)
    if not reader.may("import" if office else "begin", office):
        raise PermissionDenied
    pack = request.POST.get("setting", "")
    made = arriving.receive(
        request.FILES.getlist("files"),
        office=office,
        name=request.POST.get("name", "").strip(),
        pack=pack if pack in pack_ids() else "",
        who=reader.name,
    )
    understanding.begin(made)
    return redirect("intake", made.id)


@require_GET
def intake(request: HttpRequest, intake: str) -> HttpResponse:
    """What was understood so far, and the next thing to be said."""
    found = _of(request, intake)
    if found.state == "recorded":
        return redirect("month", found.office, found.told["month"], "office")
    shown = {"intake": found, "told": found.told, "question": understanding.next_question(found)}
    return render(request, "start/intake.html", shown)


@require_POST
def answer(request: HttpRequest, intake: str) -> HttpResponse:
    """Take an answer, or a correction of what was understood, and understand anew."""
    found = _of(request, intake)
    if found.state not in ("asking", "ready"):
        raise Fault("intake-over", state=found.state)
    for key, value in request.POST.items():
        if key.startswith("key:") and value:
            found.answers[key.removeprefix("key:")] = value
    found.save()
    understanding.begin(found)
    return redirect("intake", found.id)


@require_POST
def record(request: HttpRequest, intake: str) -> HttpResponse:
    """Record what is understood."""
    found = _of(request, intake)
    if found.state == "ready":
        new = not found.office
        recording.record_intake(
            found,
            skip_bad_rows="skip" in request.POST,
            accept_changes="accept" in request.POST,
        )
        if new and found.state == "recorded":
            begun_by(request.user, found.office)
    return redirect("intake", found.id)


def _of(request: HttpRequest, intake: str) -> Intake:
    found = Intake.objects.filter(id=intake).first()
    if found is None or not _theirs(reader_of(request), found):
        raise Http404(words("start").say("no-intake"))
    if found.office:
        speak_of_office(request, archive().directory(found.office).locale)
    return found


def _theirs(reader: Reader, intake: Intake) -> bool:
    """Whether files on their way are the reader's to see: what is brought to an office is of those
    who may bring to it, a new office of whoever begins it."""
    if intake.office:
        return reader.may("import", intake.office)
    return reader.owner or (reader.may("begin") and intake.who == reader.name)
