"""The page of an item: what it is, what may be done with it, its history, its files."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from cierre.book import OUTSIDE
from cierre.fault import Fault, NotFound
from cierre.office.item_history import HistoryMove, Item, Leg, item_of
from cierre.office.typed import (
    AllowedMove,
    Refused,
    allowed_moves,
    attach,
    attachments,
    item_now,
    read_attachment,
)
from cierre.office.typed.forms import label_of
from cierre.sources.said import moment_said
from cierre.web.language import words
from cierre.web.registers.desk import Desk, desk_of, new_key
from cierre.web.registers.forms import beside_fields, shown_fields


@require_GET
def item(request: HttpRequest, office: str, book: str, number: str) -> HttpResponse:
    """An item with its whole history."""
    return item_page(request, desk_of(request, office, book), number)


def item_page(
    request: HttpRequest,
    desk: Desk,
    number: str,
    refused: Refused | None = None,
    typed: tuple[str, Mapping[str, str]] | None = None,
    status: HTTPStatus = HTTPStatus.OK,
) -> HttpResponse:
    """The page; with what was ``typed`` into the form of a move, and why it was ``refused``."""
    directory, office = desk.place.directory, desk.place.directory.id
    found = seen_item(desk, number)
    now = item_now(office, desk.book, number)
    moves = allowed_moves(directory, desk.book, now)
    page = {
        "place": desk.place,
        "page": "register",
        "desk": desk,
        "item": found,
        "facts": _facts(desk, found),
        "state": desk.state(found.now.state),
        "seen": now.seen,
        "moves": [_move(each, refused, typed) for each in moves],
        "history": [_told(desk, each) for each in reversed(found.moves)],
        "files": attachments(office, desk.book, number),
        "key": request.POST.get("key") or new_key(),
    }
    return render(request, "registers/item.html", page, status=status)


def seen_item(desk: Desk, number: str) -> Item:
    """The item of that number. Raises NotFound where there is none that the reader sees."""
    found = item_of(desk.place.directory, desk.book, number, within=desk.within, view=desk.view)
    if found is None:
        raise NotFound("no-item", value=number)
    return found


@require_POST
def attach_file(request: HttpRequest, office: str, book: str, number: str) -> HttpResponse:
    """Keep a file with an item."""
    desk = desk_of(request, office, book)
    seen_item(desk, number)
    file = request.FILES.get("file")
    if file is None:
        raise Fault("files-none")
    attach(office, desk.book, number, file.name or "", file.read(), desk.who)
    messages.success(request, words("registers").say("attached"))
    return redirect(reverse("item", args=[office, book, number]))


@require_GET
def attachment(request: HttpRequest, office: str, book: str, attachment: int) -> HttpResponse:
    """A file that is kept with an item; shown where nothing in it can be run."""
    desk = desk_of(request, office, book)
    kept, content = read_attachment(office, desk.book, attachment)
    seen_item(desk, kept.number)
    answer = HttpResponse(content, content_type=kept.kind)
    how = "inline" if kept.is_shown else "attachment"
    answer["Content-Disposition"] = f"{how}; filename*=UTF-8''{quote(kept.name)}"
    answer["X-Content-Type-Options"] = "nosniff"
    return answer


def _move(
    allowed: AllowedMove, refused: Refused | None, typed: tuple[str, Mapping[str, str]] | None
) -> dict[str, Any]:
    name = f"{allowed.does}:{allowed.to}"
    values = typed[1] if typed is not None and typed[0] == name else None
    mine = refused if values is not None else None
    return {
        "name": name,
        "stays": not allowed.to,
        "label": allowed.label,
        "fields": shown_fields(allowed.fields, values, mine),
        "wrong": beside_fields(allowed.fields, mine),
        "open": values is not None,
    }


def _facts(desk: Desk, found: Item) -> list[tuple[str, str]]:
    """What is known of an item, each with what it is called."""
    formatter, say = desk.place.formatter, words("registers").say
    legs = ("category", "place", "holder", "unit", "reason")
    columns = {
        each.fills.removeprefix("field:"): label_of(desk.book, each.id)
        for each in desk.book.sheet.columns
        if each.fills.startswith("field:")
    }
    days = {"entered": found.entered, "due": found.due, "closed": found.closed}
    known = [
        *((desk.words.dimension_name(leg), getattr(found.now, leg).name) for leg in legs),
        (say("fact-customer"), found.customer),
        *((say(f"fact-{name}"), formatter.day(f"{day}")) for name, day in days.items() if day),
        *(
            (columns[name], _own(desk, name, value))
            for name, value in found.fields.items()
            if name in columns
        ),
    ]
    return [(label, value) for label, value in known if value]


def _own(desk: Desk, name: str, value: str) -> str:
    """A value of a field of the book's own, as people write it."""
    (kind,) = (each.kind for each in desk.book.fields if each.id == name)
    if kind in ("integer", "decimal"):
        return desk.place.formatter.number(Decimal(value), "quantity")
    return desk.words.part_name(desk.book.id, name, value)


def _told(desk: Desk, move: HistoryMove) -> dict[str, Any]:
    """A move as a line of the history: from where to where, when, by whom recorded."""
    zone = desk.place.directory.time_zone
    return {
        "sequence": move.sequence,
        "when": moment_said(move.at, zone),
        "state": desk.state(move.reaching.state),
        "from": "" if move.leaving.state == OUTSIDE else desk.state(move.leaving.state),
        "changes": [*_changes(desk, move.leaving, move.reaching)],
        "reason": move.reaching.reason.name,
        "seconds": desk.place.formatter.number(move.seconds, "seconds") if move.seconds else "",
        "batch": move.batch,
        "recorded": moment_said(move.batch.recorded, zone),
        "reverses": move.reverses,
        "reversed_by": move.reversed_by,
    }


def _changes(desk: Desk, leaving: Leg, reaching: Leg) -> list[str]:
    """What of an item the move changed beside its state."""
    found = []
    for leg in ("holder", "unit", "place", "category"):
        before, after = getattr(leaving, leg), getattr(reaching, leg)
        if after.id and after.id != before.id:
            found.append(desk.words.led(desk.words.dimension_name(leg), after.name))
    return found
