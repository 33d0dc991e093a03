"""What somebody does with a report, a comment of a paragraph, and how far a month's reports are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from http import HTTPStatus

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from cierre.fault import Fault
from cierre.office import reviewing
from cierre.office.review_steps import Act, Report
from cierre.office.reviewing import LONGEST, may
from cierre.office.reviews import Review, month_of, review_of, reviewed_scopes, reviews_of
from cierre.report.sentences import plain
from cierre.report.signatories import named
from cierre.web.access import reader_of
from cierre.web.data import archive
from cierre.web.documents import report
from cierre.web.evidence_links import page_address
from cierre.web.language import words
from cierre.web.mailing.letters import goes_out
from cierre.web.place import Place, place_of
from cierre.web.reports.differences import moment_told
from cierre.web.reports.passages import anchor_of, paragraph
from cierre.web.review.acting import actor_of, is_open, offered
from cierre.web.review.reminding import begin, send_finished
from cierre.web.twins import json_answer

_MINE: tuple[Act, ...] = ("submitted", "approved", "signed")
"""What waits for whoever may do it."""


@require_POST
def act(request: HttpRequest, office: str, period: str, scope: str) -> HttpResponse:
    """Hand the report over, give it back, approve or sign it; whoever comes second is told, and
    keeps what they typed."""
    place = place_of(request, office, period, scope)
    does = request.POST.get("does", "")
    try:
        _do(request, place, does)
    except Fault as fault:
        shown = {"place": place, "page": "report", "told": str(fault),
                 "text": request.POST.get("text", "")}  # fmt: skip
        return render(request, "review/refused.html", shown, status=HTTPStatus.CONFLICT)
    if does == "approved":
        send_finished(place)
    messages.success(request, words("review").say(f"done-{does}"))
    back = reverse("report", args=(office, place.period.id, scope))
    return HttpResponseRedirect(f"{back}#review")


def _do(request: HttpRequest, place: Place, does: str) -> None:
    said = request.POST
    actor, seen = actor_of(place, said.get("as", "")), _number(said.get("seen", ""))
    where = (archive(), place.directory.id, place.period.id, place.scope, actor)
    looked_at = Report(said.get("statement", ""), said.get("written", ""))
    if does == "submitted":
        if not said.get("covered"):
            raise Fault("review-unconfirmed")
        reviewing.submit(*where, said.getlist("without"), said.get("text", ""), seen)
    elif does == "returned":
        reviewing.give_back(*where, said.get("text", ""), seen)
    elif does == "approved":
        reviewing.approve(*where, said.get("text", ""), seen, looked_at)
    elif does == "signed":
        reviewing.sign(*where, seen, looked_at)
    else:
        raise Http404


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else -1


@require_http_methods(["GET", "POST"])
def comment(request: HttpRequest, office: str, period: str, scope: str) -> HttpResponse:
    """A paragraph and what is said of it; its keeping. Raises Fault for one that is not there."""
    place = place_of(request, office, period, scope)
    of_page = request.POST if request.method == "POST" else request.GET
    drafted = report(office, period, scope, place.language, place.view).draft
    found = paragraph(drafted, of_page.get("at", ""))
    review = review_of(archive(), office, place.period.id, scope)
    said, fault = request.POST.get("text", ""), ""
    back = reverse("report", args=(office, place.period.id, scope)) + f"#{anchor_of(found.key)}"
    if request.method == "POST":
        try:
            actor = actor_of(place, request.POST.get("as", ""))
            at = (place.language, found.key, found.title)
            reviewing.comment(archive(), office, place.period.id, scope, actor, said, at)
        except Fault as problem:
            fault = str(problem)
        else:
            return HttpResponseRedirect(back)
    shown = {
        "place": place,
        "page": "report",
        "found": found,
        "paragraph": plain(found.reworded.runs if found.reworded else found.drafted),
        "people": offered(place, review).get("commented", ()),
        "said": said,
        "longest": LONGEST,
        "fault": fault,
        "report": back,
    }
    status = HTTPStatus.CONFLICT if fault else HTTPStatus.OK
    return render(request, "review/comment.html", shown, status=status)


@dataclass(frozen=True)
class Row:
    """A report of the month as the list tells it; ``mine`` when it waits for the reader."""

    review: Review
    name: str
    turn: str
    last: str
    day: str
    address: str
    mine: bool


@require_POST
def remind(request: HttpRequest, office: str, period: str, scope: str) -> HttpResponse:
    """Have those of the reader's people whom reports wait for told so, each at most once a day."""
    place = place_of(request, office, month_of(period).id, scope)
    count = begin(place) if is_open(place) else 0
    messages.success(request, words("review").say("reminded", count=count))
    return redirect("reviews", office, place.period.id)


@require_GET
def reviews(request: HttpRequest, office: str, period: str) -> HttpResponse:
    """How far the reports are that the reader sees, and which of them wait for them."""
    place, rows = _rows(request, office, period)
    base = reverse("reviews", args=(office, place.period.id))
    months = [
        (reverse("reviews", args=(office, each.id)), each.id == place.period.id, name)
        for each, (_, name) in zip(place.months, place.named_months, strict=True)
    ]
    shown = {
        "place": place,
        "page": "reviews",
        "rows": rows,
        "mine": [each for each in rows if each.mine],
        "done": sum(each.review.done for each in rows),
        "is_open": is_open(place),
        "goes_out": goes_out(),
        "base": base,
        "months": months[:12],
    }
    return render(request, "review/reviews.html", shown)


@require_GET
def as_json(request: HttpRequest, office: str, period: str) -> HttpResponse:
    """The same as an object."""
    place, rows = _rows(request, office, period)
    told = [
        {
            "scope": each.review.scope,
            "name": each.name,
            "state": each.review.state,
            "changed": each.review.moved,
            "turn": each.review.turn,
            "steps": [
                {"number": step.number, "act": step.act, "who": step.name or step.who,
                 "at": step.at}
                for step in each.review.steps
            ],
        }
        for each in rows
    ]  # fmt: skip
    return json_answer({"office": office, "period": place.period.id, "reviews": told})


def _rows(request: HttpRequest, office: str, period: str) -> tuple[Place, list[Row]]:
    month = month_of(period)
    first = reader_of(request).first_scope(office) or "office"
    place = place_of(request, office, month.id, first)
    within = place.reader.within(office, month.id)
    scopes = [each for each in reviewed_scopes(archive(), office, month.id) if within.covers(each)]
    found = reviews_of(archive(), office, month.id, scopes)
    return place, list(_told(place, found))


def _told(place: Place, found: Mapping[str, Review]) -> Iterator[Row]:
    directory, names = place.directory, dict(place.scopes)
    actor = None if place.reader.owner or not is_open(place) else actor_of(place)
    for scope, review in found.items():
        last = review.last
        yield Row(
            review,
            names[scope],
            named(directory, review.turn),
            (last.name or last.who) if last else "",
            moment_told(place, last.at) if last else "",
            page_address(directory.id, "report", place.period.id, scope) + "#review",
            actor is not None
            and any(may(each, review, actor, directory) for each in _MINE)
            and (review.turn in ("", actor.person) or review.state != "submitted"),
        )
