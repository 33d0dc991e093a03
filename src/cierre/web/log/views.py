"""The page of the log: by person, kind and day, and as data."""

from __future__ import annotations

from datetime import date
from typing import get_args

from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET

from cierre.office.log_reading import AskedOfLog, log_of
from cierre.office.logbook import Kind, settle
from cierre.office.models import LogEntry
from cierre.sources.said import moment_said
from cierre.web.log.said import (
    COLUMNS,
    kind_said,
    place_said,
    told,
    way_said,
    what_said,
)
from cierre.web.models import Member
from cierre.web.place import Place, place_of
from cierre.web.twins import csv_answer, json_answer

_A_PAGE = 100
_MOST = 100_000
"""Entries that a twin has."""


@never_cache
@require_GET
def log(request: HttpRequest, office: str) -> HttpResponse:
    """The entries that are asked for, a page of them at a time."""
    place, waiting = place_of(request, office), settle()
    asked = _asked(request.GET)
    listed = Paginator(_of(place, asked), _A_PAGE).get_page(request.GET.get("page"))
    query = request.GET.copy()
    query.pop("page", None)
    shown = {
        "place": place,
        "page": "log",
        "asked": asked,
        "query": query.urlencode(),
        "kinds": [(each, kind_said(each)) for each in get_args(Kind)],
        "waiting": waiting,
        "listed": listed,
        "rows": [_row(each, place) for each in listed.object_list],
    }
    return render(request, "log/log.html", shown)


@never_cache
@require_GET
def as_json(request: HttpRequest, office: str) -> HttpResponse:
    """The same as data."""
    place = place_of(request, office)
    settle()
    zone = place.directory.time_zone
    listed = [told(each, zone) for each in _of(place, _asked(request.GET))[:_MOST]]
    return json_answer({"office": office, "entries": listed})


@never_cache
@require_GET
def as_csv(request: HttpRequest, office: str) -> HttpResponse:
    """The same as a table."""
    place = place_of(request, office)
    settle()
    zone = place.directory.time_zone
    rows = [[*told(each, zone).values()] for each in _of(place, _asked(request.GET))[:_MOST]]
    return csv_answer(f"{office}-log", COLUMNS, rows)


def _of(place: Place, asked: AskedOfLog) -> QuerySet[LogEntry]:
    """What belongs to no office is shown to who administers the site; to others that of people with
    a part in the office."""
    office, reader = place.directory.id, place.reader
    names: list[str] | None = None
    if not reader.owner and not reader.administrator:
        members = Member.objects.filter(office=office)
        names = [*members.values_list("user__username", flat=True).distinct()]
    return log_of(office, place.directory.time_zone, asked, names)


def _asked(query: QueryDict) -> AskedOfLog:
    kind = query.get("kind", "")
    return AskedOfLog(
        query.get("who", "").strip(),
        kind if kind in get_args(Kind) else "",
        _day(query.get("from", "")),
        _day(query.get("to", "")),
    )


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _row(entry: LogEntry, place: Place) -> dict[str, str]:
    return {
        "when": moment_said(entry.at // 1000, place.directory.time_zone),
        "who": entry.who,
        "kind": kind_said(entry.kind),
        "what": what_said(entry.what),
        "place": place_said(entry, place.directory, place.formatter),
        "about": entry.about,
        "address": entry.address or way_said(entry.way),
    }
