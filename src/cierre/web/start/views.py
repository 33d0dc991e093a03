"""The pages from dropped files to a recorded month."""

from __future__ import annotations

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.template.loader import render_to_string
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods, require_POST
from django_htmx.http import HttpResponseClientRedirect

from cierre.packs import pack_ids
from cierre.report.numbers import formatter_for, locale_for
from cierre.sources.tables.currencies import CODES
from cierre.spoken import speaking, spoken_language
from cierre.web.access import reader_of
from cierre.web.data import archive
from cierre.web.language import chosen, speak_of_office, words
from cierre.web.models import Intake
from cierre.web.readers import Reader
from cierre.web.start import (
    answering,
    arriving,
    beside,
    recording,
    told_table,
    understanding,
)
from cierre.web.start.again import taken_up

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
    """What was understood so far, and the next thing to be said; how far it is while it is read."""
    found = taken_up(_of(request, intake))
    if found.state == "recorded":
        messages.success(request, _recorded(found))
        return _to(request, "month", found.office, found.told["month"], "office")
    if found.state in ("asking", "ready") and _said_in_another(request, found):
        understanding.begin(found)
        return _to(request, "intake", found.id)
    shown = {
        "intake": found,
        "told": found.told,
        "question": understanding.next_question(found),
        "books": told_table.books_there(),
        "currencies": CODES,
        "doing": beside.doing(found) if found.state in ("reading", "recording") else {},
        "cancelled": beside.is_cancelled(found),
    }
    return render(request, "start/intake.html", shown)


@require_POST
def answer(request: HttpRequest, intake: str) -> HttpResponse:
    """Take an answer, or a correction of what was understood, and understand anew."""
    found = _of(request, intake)
    if found.state not in ("asking", "ready", "reading"):
        messages.info(request, words("start").say("answered-late"))
    elif (heard := answering.take(found.id, request.POST)) is not None:
        understanding.begin(heard)
    return _to(request, "intake", found.id)


@require_POST
def record(request: HttpRequest, intake: str) -> HttpResponse:
    """Record what is understood, once."""
    found = _of(request, intake)
    if found.state == "ready":
        recording.begin_recording(
            found,
            skip_bad_rows="skip" in request.POST,
            accept_changes="accept" in request.POST,
        )
        found.refresh_from_db()
    return _to(request, "intake", found.id)


@require_POST
def cancel(request: HttpRequest, intake: str) -> HttpResponse:
    """Stop reading, and forget the files; or stop recording, and keep what was understood."""
    found = _of(request, intake)
    beside.cancel(found)
    if Intake.objects.filter(id=found.id).exclude(state__in=("recording", "recorded")).delete()[0]:
        arriving.forget(found)
        return _to(request, "start")
    return _to(request, "intake", found.id)


@require_GET
def refused(request: HttpRequest, intake: str) -> FileResponse:
    """The rows that cannot be read, with what is wrong with each, as a workbook."""
    found = _of(request, intake)
    kept = recording.refused_path(found)
    if found.state != "recorded" and found.told.get("refused"):
        with speaking(found.language):
            recording.write_refused_of(understanding.read_intake(found), kept)
    if not kept.exists():
        raise Http404
    name = f"{words('start').say('refused-file')}.xlsx"
    return FileResponse(kept.open("rb"), as_attachment=True, filename=name)


def _to(request: HttpRequest, name: str, *where: str) -> HttpResponse:
    """Go on to a page; one that htmx asked for in the browser's own address."""
    address = reverse(name, args=where)
    if getattr(request, "htmx", False) and name != "intake":
        return HttpResponseClientRedirect(address)
    return redirect(address)


def _recorded(intake: Intake) -> str:
    """What was recorded, with the way to each of its months and to the rows left out."""
    directory = archive().directory(intake.office)
    formatter = formatter_for(locale_for(spoken_language(), directory.locale), directory.currency)
    months = [(each, formatter.period(each)) for each in intake.told["months"]]
    shown = {"intake": intake, "told": intake.told, "office": intake.office, "months": months}
    return render_to_string("start/recorded.html", shown)


def _said_in_another(request: HttpRequest, intake: Intake) -> bool:
    """Whether the reader has chosen another language since; the intake is told in it from now."""
    language = chosen(request)
    if not language or language == intake.language:
        return False
    intake.language = language
    return bool(Intake.objects.filter(id=intake.id).update(language=language))


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
