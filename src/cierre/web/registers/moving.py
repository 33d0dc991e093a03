"""Moving items: one by its own page, several at once, and taking the last step back."""

from __future__ import annotations

from http import HTTPStatus

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse as address
from django.views.decorators.http import require_POST

from cierre.fault import Fault
from cierre.office.typed import (
    AllowedMove,
    Refused,
    allowed_moves,
    item_now,
    move,
    move_many,
    reverse,
)
from cierre.web.language import words
from cierre.web.registers.desk import Desk, desk_of, new_key
from cierre.web.registers.forms import beside_fields, shown_fields, values_of
from cierre.web.registers.one import item_page, seen_item

MOST = 200
"""Items that are moved at once."""


@require_POST
def move_one(request: HttpRequest, office: str, book: str, number: str) -> HttpResponse:
    """Record a move of an item; what is wrong with it is told in its form."""
    desk = desk_of(request, office, book)
    seen_item(desk, number)
    now = item_now(office, desk.book, number)
    asked = request.POST.get("move", "")
    allowed = {
        move_name(each): each for each in allowed_moves(desk.place.directory, desk.book, now)
    }
    seen = int(request.POST.get("seen", "0"))
    if asked not in allowed:
        if now.seen != seen:
            # told by whom it was moved meanwhile
            move(office, desk.book, number, "", {}, desk.who, seen, "")
        raise Fault("move-not-offered", value=number)
    values = values_of(request.POST, allowed[asked].fields)
    try:
        move(
            office, desk.book, number, allowed[asked].to, values, desk.who, seen,
            request.POST.get("key", ""),
        )  # fmt: skip
    except Refused as problem:
        return item_page(
            request, desk, number, problem, (asked, values), HTTPStatus.UNPROCESSABLE_ENTITY
        )
    messages.success(request, words("registers").say("moved", number=number))
    return redirect(address("item", args=[office, book, number]))


@require_POST
def reverse_one(request: HttpRequest, office: str, book: str, number: str) -> HttpResponse:
    """Take back the last step of an item, with the reason why."""
    desk = desk_of(request, office, book)
    seen_item(desk, number)
    reverse(
        office, desk.book, number, request.POST.get("why", ""), desk.who,
        int(request.POST.get("seen", "0")), request.POST.get("key", ""),
    )  # fmt: skip
    messages.success(request, words("registers").say("reversed", number=number))
    return redirect(address("item", args=[office, book, number]))


@require_POST
def several(request: HttpRequest, office: str, book: str) -> HttpResponse:
    """The same move for several items: first which, then with what; all of them or none."""
    desk = desk_of(request, office, book)
    numbers = request.POST.getlist("number")[:MOST]
    back = f"{address('register', args=[office, book])}?{request.POST.get('query', '')}"
    if not numbers:
        messages.warning(request, words("registers").say("several-none"))
        return redirect(back)
    allowed = _allowed_to_all(desk, numbers)
    asked = request.POST.get("move", "")
    refused: Refused | None = None
    values: dict[str, str] | None = None
    if asked in allowed and "go" in request.POST:
        values = values_of(request.POST, allowed[asked].fields)
        try:
            move_many(
                office, desk.book, numbers, allowed[asked].to, values, desk.who, None,
                request.POST.get("key", ""),
            )  # fmt: skip
        except Refused as problem:
            refused = problem
        else:
            messages.success(request, words("registers").say("several-moved", count=len(numbers)))
            return redirect(back)
    fields = allowed[asked].fields if asked in allowed else ()
    page = {
        "place": desk.place,
        "page": "register",
        "desk": desk,
        "numbers": numbers,
        "moves": [(name, each.label) for name, each in allowed.items()],
        "asked": asked if asked in allowed else "",
        "fields": shown_fields(fields, values, refused),
        "wrong": beside_fields(fields, refused),
        "key": request.POST.get("key") or new_key(),
        "query": request.POST.get("query", ""),
    }
    status = HTTPStatus.UNPROCESSABLE_ENTITY if refused else HTTPStatus.OK
    return render(request, "registers/several.html", page, status=status)


def _allowed_to_all(desk: Desk, numbers: list[str]) -> dict[str, AllowedMove]:
    """The moves that each of the items allows, by their names."""
    common: dict[str, AllowedMove] | None = None
    for number in numbers:
        seen_item(desk, number)
        now = item_now(desk.place.directory.id, desk.book, number)
        found = {
            move_name(each): each for each in allowed_moves(desk.place.directory, desk.book, now)
        }
        common = found if common is None else {n: m for n, m in common.items() if n in found}
    return common or {}


def move_name(allowed: AllowedMove) -> str:
    """By what a form names a move."""
    return f"{allowed.does}:{allowed.to}"
