"""The page on which people are sent their own reports: who gets it, who cannot, and what was
sent."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from cierre.sources.said import moment_said
from cierre.web.evidence_links import page_address
from cierre.web.mailing import sending
from cierre.web.mailing.addresses import addresses_of
from cierre.web.mailing.letters import goes_out
from cierre.web.models import Mail
from cierre.web.place import Place, place_of
from cierre.web.reports.views import FIRST
from cierre.web.team.members import Member, members_of

_LISTED = 200


@require_http_methods(["GET", "POST"])
def mail(request: HttpRequest, office: str, period: str, scope: str) -> HttpResponse:
    """Who gets their report at which address; sent, it is begun, cancelled or tried again."""
    place = place_of(request, office, period, scope)
    people = _people(place)
    if request.method == "GET":
        return render(request, "mailing/mail.html", _shown(place, people))
    sent = _sent(place, people)
    does = request.POST.get("does")
    if does == "send":
        kind = request.POST.get("format", "")
        addresses = addresses_of(office)
        wanted = {
            id_: (each.name, addresses[id_]) for id_, each in people.items() if id_ in addresses
        }
        kind = kind if kind in FIRST else FIRST[0]
        sending.begin(office, place.period.id, wanted, kind, place.reader.name)
    elif does == "cancel":
        sending.cancel(sent)
    elif does == "again":
        for each in sent:
            if str(each.id) == request.POST.get("of"):
                sending.again(each)
    return redirect(page_address(office, "team", place.period.id, scope) + "/mail")


def _people(place: Place) -> Mapping[str, Member]:
    """Those below the scope whom the reader works with, by id."""
    within = place.reader.within(place.directory.id, place.period.id, rule="mail")
    return {
        each.scope.partition(":")[2]: each
        for each in members_of(place)
        if each.kind == "person" and within.covers(each.scope)
    }


def _sent(place: Place, people: Mapping[str, Member]) -> list[Mail]:
    rows = Mail.objects.filter(office=place.directory.id, period=place.period.id)
    return [each for each in rows.order_by("-id") if each.person in people]


def _shown(place: Place, people: Mapping[str, Member]) -> Mapping[str, Any]:
    office, addresses = place.directory.id, addresses_of(place.directory.id)
    sent = _sent(place, people)
    count = sum(each.state in sending.UNDER_WAY for each in sent)
    return {
        "place": place,
        "page": "team",
        "team": page_address(office, "team", place.period.id, place.scope),
        "getting": [
            (each.name, addresses[id_]) for id_, each in people.items() if id_ in addresses
        ],
        "without": [(id_, each.name) for id_, each in people.items() if id_ not in addresses],
        "kinds": FIRST,
        "under_way": count,
        "goes_out": goes_out(),
        "rows": list(_rows(place, sent[:_LISTED])),
    }


def _rows(place: Place, sent: list[Mail]) -> Iterator[Mapping[str, Any]]:
    for each in sent:
        moment = each.ended or each.made
        yield {
            "id": each.id,
            "name": each.name,
            "address": each.address,
            "who": each.who or "—",
            "format": each.format,
            "state": each.state,
            "problem": each.problem,
            "when": moment_said(int(moment.timestamp()), place.directory.time_zone),
        }
