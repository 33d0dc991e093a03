"""The list of a book's items: searched, filtered, in order, page by page, and as data."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import asdict, replace
from itertools import chain
from typing import Any

import polars as pl
from django.http import HttpRequest, HttpResponse, JsonResponse, StreamingHttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from cierre.office.register import Asked, Page, Row, exported, office_day
from cierre.office.register import register as register_of
from cierre.sources.said import day_said
from cierre.web.models import SavedView
from cierre.web.place import place_of
from cierre.web.plain_cells import plain_cell
from cierre.web.registers.asking import LEGS, NONE, again, asked_of
from cierre.web.registers.desk import Desk, desk_of

_COLUMNS = ("number", "entered", "due", "state", "age")
"""The columns that a list may be put in order by."""


@require_GET
def books(request: HttpRequest, office: str) -> HttpResponse:
    """The registers of an office: those whose items the reader sees, and what is each person's."""
    place = place_of(request, office)
    desks = (desk_of(request, office, each) for each in place.directory.books)
    kept = [_kept(each) for each in desks if each.is_seen or each.book.sight == "private"]
    return render(
        request, "registers/books.html", {"place": place, "page": "register", "books": kept}
    )


def _kept(desk: Desk) -> dict[str, Any]:
    """A register, with how many of its items are open and how many of those late."""
    of: dict[str, Any] = {"book": desk.book.id, "name": desk.name}
    if not desk.is_seen:
        return of
    open_ones = Asked(open=True, size=1)
    for name, asked in (("open", open_ones), ("late", replace(open_ones, overdue=True))):
        of[name] = register_of(
            desk.place.directory, desk.book, asked, within=desk.within, view=desk.view
        )
    return of


@require_GET
def register(request: HttpRequest, office: str, book: str) -> HttpResponse:
    """The items of a book: those that are open, unless others are asked for."""
    desk = desk_of(request, office, book)
    asked = asked_of(request.GET)
    found = register_of(desk.place.directory, desk.book, asked, within=desk.within, view=desk.view)
    shown = {
        "place": desk.place,
        "page": "register",
        "desk": desk,
        "asked": asked,
        "query": request.GET,
        "found": found,
        "rows": [_shown(desk, each) for each in found.rows],
        "states": [("open", ""), ("closed", ""), ("all", ""), *_states(desk)],
        "state": request.GET.get("state", "open"),
        "filters": _filters(desk, request),
        "columns": [_column(request, each) for each in _COLUMNS],
        "previous": again(request.GET, at=found.previous) if found.previous else "",
        "next": again(request.GET, at=found.next) if found.next else "",
        "csv": f"{reverse('register-csv', args=[office, book])}?{again(request.GET)}",
        "views": SavedView.objects.filter(office=office, book=book, who=desk.who).order_by("name"),
        "exact_query": again(request.GET),
    }
    return render(request, "registers/register.html", shown)


@require_GET
def as_json(request: HttpRequest, office: str, book: str) -> JsonResponse:
    """A page of the list as data: ``rows``, ``count``, ``exact``, ``previous``, ``next``."""
    desk = desk_of(request, office, book)
    asked = replace(asked_of(request.GET), size=500)
    found = register_of(desk.place.directory, desk.book, asked, within=desk.within, view=desk.view)
    return JsonResponse(_data(found), json_dumps_params={"ensure_ascii": False})


@require_GET
def as_csv(request: HttpRequest, office: str, book: str) -> StreamingHttpResponse:
    """All items that are asked for, with names in place of ids; no cell is a formula."""
    desk = desk_of(request, office, book)
    asked = asked_of(request.GET)
    frames = exported(desk.place.directory, desk.book, asked, within=desk.within, view=desk.view)
    # what is refused is refused before the first line is sent
    whole = chain([next(frames)], frames)
    answer = StreamingHttpResponse(_lines(desk, whole), content_type="text/csv; charset=utf-8")
    answer["Content-Disposition"] = f'attachment; filename="{office}-{book}.csv"'
    return answer


@require_POST
def keep_view(request: HttpRequest, office: str, book: str) -> HttpResponse:
    """Keep what is asked now under a name, or forget what was kept under it."""
    desk = desk_of(request, office, book)
    name, query = request.POST.get("name", "").strip()[:60], request.POST.get("query", "")[:2000]
    mine = SavedView.objects.filter(office=office, book=book, who=desk.who, name=name)
    if "forget" in request.POST:
        mine.delete()
    elif name:
        mine.delete()
        SavedView.objects.create(office=office, book=book, who=desk.who, name=name, query=query)
    return redirect(f"{reverse('register', args=[office, book])}?{query}")


def _shown(desk: Desk, row: Row) -> dict[str, Any]:
    return {
        "number": row.number,
        "title": row.title or row.customer,
        "state": desk.state(row.state),
        "holder": desk.part("holder", row.holder),
        "place": desk.part("place", row.place),
        "category": desk.part("category", row.category),
        "entered": day_said(row.entered),
        "due": day_said(row.due) if row.due else "",
        "closed": row.closed,
        "age": row.age,
        "late": bool(row.due and not row.closed and row.due < office_day(desk.place.directory)),
    }


def _states(desk: Desk) -> list[tuple[str, str]]:
    return [(each.id, desk.state(each.id)) for each in desk.book.states]


def _filters(desk: Desk, request: HttpRequest) -> list[dict[str, Any]]:
    """The choices of each leg that the office has names for."""
    directory = desk.place.directory
    named = {
        "category": [(e.id, e.name) for e in directory.categories if e.book == desk.book.id],
        "place": [(each.id, each.name) for each in directory.places],
        "holder": [(each.id, each.name) for each in directory.people],
        "unit": [(each.id, each.name) for each in directory.units],
    }
    return [
        {
            "name": leg,
            "label": desk.words.dimension_name(leg),
            "choices": [(NONE, desk.words.part_name(desk.book.id, leg, "")), *named[leg]],
            "chosen": request.GET.get(leg, ""),
        }
        for leg in LEGS
        if named[leg]
    ]


def _column(request: HttpRequest, name: str) -> dict[str, Any]:
    chosen = request.GET.get("sort", "entered") == name
    down = request.GET.get("order", "down") == "down"
    order = "up" if chosen and down else "down"
    return {
        "name": name,
        "query": again(request.GET, sort=name, order=order),
        "sorted": ("descending" if down else "ascending") if chosen else "",
    }


def _data(found: Page) -> dict[str, Any]:
    rows = [
        {
            name: value.isoformat() if hasattr(value, "isoformat") else value
            for name, value in asdict(row).items()
        }
        for row in found.rows
    ]
    return {
        "rows": rows,
        "count": found.count,
        "exact": found.exact,
        "previous": found.previous,
        "next": found.next,
    }


def _lines(desk: Desk, frames: Iterator[pl.DataFrame]) -> Iterator[str]:
    written = io.StringIO()
    writer = csv.writer(written)
    for number, frame in enumerate(frames):
        if number == 0:
            writer.writerow(frame.columns)
        for row in frame.rows(named=True):
            named = {leg: desk.part(leg, row[leg]) for leg in LEGS}
            named["state"] = desk.state(row["state"])
            writer.writerow(
                plain_cell(named.get(name, "" if value is None else value))
                for name, value in row.items()
            )
        yield written.getvalue()
        written.seek(0)
        written.truncate()
