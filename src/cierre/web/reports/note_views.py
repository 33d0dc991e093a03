"""Writing the report's own sections: notes, books with nothing to report, proposals decided."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_http_methods, require_POST

from cierre.directory import Note, Person
from cierre.fault import Fault, NotFound, offered
from cierre.office.decided import accept, decide, propose_again
from cierre.office.note_versions import note_digest
from cierre.office.recording import user
from cierre.office.written_notes import remove_note, write_note
from cierre.web.data import archive
from cierre.web.documents import report
from cierre.web.language import words
from cierre.web.place import Place, place_of
from cierre.web.reports.own import (
    KINDS,
    WITH_DAY,
    WITH_MEASURE,
    choices,
    first_of,
    note_versions,
    notes_here,
    topics,
    writable,
    writers_here,
)


@require_http_methods(["GET", "POST"])
def note(request: HttpRequest, office: str, period: str, scope: str) -> HttpResponse:
    """A note to be put in other words, and its keeping; a new one without ``was``."""
    place = place_of(request, office, period, scope)
    if request.method == "POST":
        written = _note_of(request, place, request.POST.get("kind", ""))
        was = request.POST.get("was", "")
        if was:
            _note_here(place, was)
        write_note(office, written, who(request), was)
        messages.success(request, words("reports").say("note-kept"))
        return _back(request, place, f"#own-{written.kind}")
    people = _allowed(place)
    was, kind = request.GET.get("was", ""), request.GET.get("kind", KINDS[0])
    new = Note(first_of(people), place.period.id, kind, "")  # type: ignore[arg-type]
    found = _note_here(place, was) if was else new
    if found.kind not in KINDS:
        raise Fault("note-gone")
    there = report(office, period, scope, place.language, place.view)
    material = archive().material(there.statement, place.language)
    shown = {
        "place": place,
        "page": "report",
        "note": found,
        "was": was,
        "measure": found.kind in WITH_MEASURE or bool(found.measure),
        "day": found.kind in WITH_DAY or bool(found.owner or found.by),
        "people": people,
        "versions": note_versions(place, was) if was else [],
        "figures": choices(topics(material, there.document), found.about),
    }
    return render(request, "reports/note.html", shown)


@require_POST
def remove(request: HttpRequest, office: str, period: str, scope: str) -> HttpResponse:
    """Take a note of this report away."""
    place = place_of(request, office, period, scope)
    _allowed(place)
    known_by = request.POST.get("was", "")
    _note_here(place, known_by)
    remove_note(office, known_by, who(request))
    messages.success(request, words("reports").say("note-removed"))
    return _back(request, place, "#own")


@require_POST
def nothing(request: HttpRequest, office: str, period: str, scope: str) -> HttpResponse:
    """Say that there is nothing to report in a book."""
    place = place_of(request, office, period, scope)
    book = request.POST.get("book", "")
    written = Note(first_of(_allowed(place)), place.period.id, "nothing", book)
    write_note(office, written, who(request))
    name = archive().words(office, place.language).book_name(book)
    messages.success(request, words("reports").say("nothing-kept", book=name))
    return _back(request, place, "")


@require_POST
def proposal(request: HttpRequest, office: str, period: str, scope: str) -> HttpResponse:
    """Accept a proposal in the words of the form, drop it, or have it proposed again."""
    place = place_of(request, office, period, scope)
    about, decision = request.POST.get("proposal", ""), request.POST.get("decision", "")
    _allowed(place)
    if decision == "accept":
        accept(office, scope, about, _note_of(request, place, "shortcoming"), who(request))
    elif decision == "drop":
        decide(office, place.period.id, scope, about, "dropped", who(request))
    else:
        propose_again(office, place.period.id, scope, about)
    return _back(request, place, "#own-shortcoming")


def who(request: HttpRequest) -> str:
    """Who writes; on one's own machine, its user."""
    return str(request.reader.name) or user()  # type: ignore[attr-defined]


def _note_here(place: Place, known_by: str) -> Note:
    """The note of the page's report with that digest, if the reader may change it. Raises Fault."""
    for each in notes_here(place):
        if note_digest(each) == known_by and each.person in writable(place):
            return each
    raise Fault("note-gone")


def _note_of(request: HttpRequest, place: Place, kind: str) -> Note:
    """The note that a form says. Raises Fault for one who has no note in this report."""
    people = {each.id for each in _allowed(place)}
    person = request.POST.get("person", "") or first_of(writers_here(place))
    if person and person not in people:
        raise NotFound("no-person", value=person, names=offered(person, people))
    said = request.POST
    return Note(
        person,
        place.period.id,
        kind,  # type: ignore[arg-type]  # what is no kind is refused where it is kept
        said.get("text", ""),
        about=said.get("about", ""),
        measure=said.get("measure", ""),
        owner=said.get("owner", ""),
        by=said.get("by", ""),
    )


def _allowed(place: Place) -> tuple[Person, ...]:
    """Who may write here. Raises Fault where no report has notes."""
    people = writers_here(place)
    if place.period.kind != "month":
        raise Fault("no-month", value=place.period.id)
    if not people and place.scope != "office":
        raise Fault("no-writer", value=place.scope_name)
    return people


def _back(request: HttpRequest, place: Place, anchor: str) -> HttpResponse:
    back = request.POST.get("back", "")
    if back and url_has_allowed_host_and_scheme(back, allowed_hosts={request.get_host()}):
        return redirect(back)
    report = reverse("report", args=(place.directory.id, place.period.id, place.scope))
    return HttpResponseRedirect(report + anchor)
