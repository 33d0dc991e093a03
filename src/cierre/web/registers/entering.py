"""The page of a new item, and what an item says of itself put right."""

from __future__ import annotations

from http import HTTPStatus

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from cierre.office.typed import FormField, Refused, amend, enter, entry_form
from cierre.web.language import words
from cierre.web.registers.desk import Desk, desk_of, new_key
from cierre.web.registers.forms import beside_fields, shown_fields, values_of
from cierre.web.registers.one import seen_item


@require_http_methods(["GET", "POST"])
def new(request: HttpRequest, office: str, book: str) -> HttpResponse:
    """A form of just the fields that the book needs, later steps folded away."""
    desk = desk_of(request, office, book)
    fields = entry_form(desk.place.directory, desk.book)
    values, refused = None, None
    if request.method == "POST":
        values = values_of(request.POST, fields)
        try:
            number = enter(office, desk.book, values, desk.who, request.POST.get("key", ""))
        except Refused as problem:
            refused = problem
        else:
            messages.success(request, words("registers").say("entered", number=number))
            if "another" in request.POST:
                return redirect("register-new", office, book)
            return redirect(reverse("item", args=[office, book, number]))
    shown = shown_fields(fields, values, refused)
    usual = {each.id for each in fields if is_usual(each, desk)}
    page = {
        "place": desk.place,
        "page": "register",
        "desk": desk,
        "fields": sorted(
            (each for each in shown if each.field.id in usual),
            key=lambda each: order_of(each.field, desk),
        ),
        "more": [each for each in shown if each.field.id not in usual and not each.field.step],
        "later": [each for each in shown if each.field.step and each.field.id not in usual],
        "wrong": beside_fields(fields, refused),
        "open": refused is not None,
        "key": request.POST.get("key") or new_key(),
    }
    status = HTTPStatus.UNPROCESSABLE_ENTITY if refused else HTTPStatus.OK
    return render(request, "registers/new.html", page, status=status)


FIRST = ("title", "customer", "category", "place", "person", "at", "due")
"""What columns of a sheet fill that a form asks first, in this order."""


def is_usual(field: FormField, desk: Desk) -> bool:
    """Whether the form shows a field at once: it is needed, or the office's sheets have it."""
    kept = desk.place.directory.kept.get(desk.book.id)
    fills = _fills(field, desk)
    if field.step or fills == "number":
        return False
    return field.required or (field.id in kept if kept else fills in FIRST)


def order_of(field: FormField, desk: Desk) -> tuple[int, str]:
    """What the item is about first, then who and when."""
    fills = _fills(field, desk)
    return (FIRST.index(fills) if fills in FIRST else len(FIRST), field.label)


def _fills(field: FormField, desk: Desk) -> str:
    """What of an item the field's column fills, as ``title`` or ``person``."""
    return next(
        each.fills.partition(":")[0] for each in desk.book.sheet.columns if each.id == field.id
    )


@require_POST
def amend_one(request: HttpRequest, office: str, book: str, number: str) -> HttpResponse:
    """Put right what an item says of itself."""
    desk = desk_of(request, office, book)
    seen_item(desk, number)
    fields = entry_form(desk.place.directory, desk.book)
    values = {name: text for name, text in values_of(request.POST, fields).items() if text}
    seen, key = int(request.POST.get("seen", "0")), request.POST.get("key", "")
    amend(office, desk.book, number, values, desk.who, seen, key)
    messages.success(request, words("registers").say("amended"))
    return redirect(reverse("item", args=[office, book, number]))
