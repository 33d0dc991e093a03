"""What the office calls its places, and its books' categories and reasons: lists that are chosen
from."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final
from urllib.parse import urlencode

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_http_methods

from cierre.directory import Category, Directory, Place, Reason
from cierre.fault import NotFound
from cierre.office import pieces
from cierre.sources.names import fold
from cierre.sources.said import book_said
from cierre.web.office_settings.asked import Field, Form, Typed, plain
from cierre.web.office_settings.one import Act, One, one_page, removing
from cierre.web.office_settings.page import Change, Forms, Page, say, settings_page

Entry = Place | Category | Reason
_ON_A_PAGE = 50
_LISTED: Final[Mapping[str, Callable[[Directory], Sequence[Entry]]]] = {
    "place": lambda office: office.places,
    "category": lambda office: office.categories,
    "reason": lambda office: office.reasons,
}


@require_http_methods(["GET", "POST"])
def lists(request: HttpRequest, office: str) -> HttpResponse:
    """The lists; or one of what stands in them, that may be renamed and taken away."""
    kind = request.GET.get("kind", "")
    if kind:
        key = (kind, request.GET.get("book", ""), request.GET.get("id", ""))
        return one_page(request, office, lambda there: _one(there, key), "settings-lists")
    adding = {"add-place": _add_place, "add-category": _add_category, "add-reason": _add_reason}
    template = "office_settings/lists.html"
    return settings_page(request, office, template, Forms(adding), _shown, "settings-lists")


def _add_place(typed: Typed, _: Directory) -> Change:
    name, kind = typed.needed("name"), typed.text("place-kind")
    return lambda office: pieces.add_place(office, name, kind)


def _add_category(typed: Typed, _: Directory) -> Change:
    book, name = typed.needed("book"), typed.needed("name")
    one, many = typed.text("one"), typed.text("many")
    return lambda office: pieces.add_category(office, book, name, one, many)


def _add_reason(typed: Typed, _: Directory) -> Change:
    book, name = typed.needed("book"), typed.needed("name")
    return lambda office: pieces.add_reason(office, book, name)


def _shown(page: Page) -> Mapping[str, Any]:
    office = page.directory
    books = plain((("", ""), *((each, book_said(each)) for each in office.books)))
    book, name = Field("book", say("book"), "select", groups=books), Field("name", say("name"))
    adding = {
        "place": Form("add-place", say("add"), (name, _place_kind(office)), title=say("add-place")),
        "category": Form(
            "add-category", say("add"), (book, name, *_counted()), title=say("add-category")
        ),
        "reason": Form("add-reason", say("add"), (book, name), title=say("add-reason")),
    }
    titles = {
        "place": say("places-title"),
        "category": say("categories-title"),
        "reason": say("reasons-title"),
    }
    asked = page.request.GET.get("q", "").strip()
    return {
        "asked": asked,
        "long": bool(asked) or any(len(each(office)) > _ON_A_PAGE for each in _LISTED.values()),
        "lists": [
            (titles[kind], _on_page(page, kind, asked), page.form(form), _paging(page, kind))
            for kind, form in adding.items()
        ],
    }


def _on_page(page: Page, kind: str, asked: str) -> Any:
    rows = list(_rows(page.directory, kind, asked))
    return Paginator(rows, _ON_A_PAGE).get_page(page.request.GET.get(f"page-{kind}"))


def _paging(page: Page, kind: str) -> tuple[str, str]:
    """What stands in the address of another page of a list, and what that page is called there."""
    others = {
        name: value
        for name, value in page.request.GET.items()
        if value and name in ("q", *(f"page-{each}" for each in _LISTED if each != kind))
    }
    return f"{urlencode(others)}&" if others else "", f"page-{kind}"


def _rows(office: Directory, kind: str, asked: str) -> Iterator[tuple[str, str, str]]:
    """The entries of a list whose name has what is asked for: name, where it leads, and the book,
    or the kind of a place."""
    order = {book: turn for turn, book in enumerate(office.books)}
    entries = sorted(
        (each for each in _LISTED[kind](office) if fold(asked) in fold(each.name)),
        key=lambda each: (order.get(_book(each), 0), each.name.casefold()),
    )
    for each in entries:
        key = {"kind": kind, "book": _book(each), "id": each.id}
        beside = each.kind if isinstance(each, Place) else book_said(each.book)
        yield each.name, f"?{urlencode(key)}", beside


def _book(entry: Entry) -> str:
    return "" if isinstance(entry, Place) else entry.book


def _place_kind(office: Directory, kept: str = "") -> Field:
    known = tuple(sorted({each.kind for each in office.places if each.kind}))
    hint = say("place-kind-told")
    label = say("place-kind")
    return Field("place-kind", label, values=(kept,), required=False, known=known, hint=hint)


def _counted(one: str = "", many: str = "") -> tuple[Field, Field]:
    """What is counted of a category, one of it and several."""
    hint = say("counted-told")
    return (
        Field("one", say("one"), values=(one,), required=False, hint=hint),
        Field("many", say("many"), values=(many,), required=False),
    )


def _one(office: Directory, key: tuple[str, str, str]) -> One:
    """The page of an entry. Raises NotFound."""
    kind, book, id_ = key
    entry = _found(office, key)

    def rename(typed: Typed) -> Change:
        name = typed.needed("name")
        if kind == "place":
            what = typed.text("place-kind")
            return lambda there: pieces.rename_place(there, id_, name, what)
        if kind == "reason":
            return lambda there: pieces.rename_reason(there, book, id_, name)
        one, many = typed.text("one"), typed.text("many")
        return lambda there: pieces.rename_category(there, book, id_, name, one, many)

    def remove(there: Directory) -> Directory:
        if kind == "place":
            return pieces.remove_place(there, id_)
        if kind == "reason":
            return pieces.remove_reason(there, book, id_)
        return pieces.remove_category(there, book, id_)

    further: tuple[Field, ...] = ()
    if isinstance(entry, Place):
        what, further = say("place"), (_place_kind(office, entry.kind),)
    elif isinstance(entry, Category):
        what, further = say("category"), _counted(entry.one, entry.many)
    else:
        what = say("reason")
    beside = "" if isinstance(entry, Place) else f" · {book_said(entry.book)}"
    name = Field("name", say("name"), values=(entry.name,))
    form = Form("rename", say("save"), (name, *further), title=say("entry-title"))
    acts = (Act(form, rename), removing(remove, say("remove-entry-told")))
    return One(entry.name, (f"{what}{beside}",), acts)


def _found(office: Directory, key: tuple[str, str, str]) -> Entry:
    """The entry. Raises NotFound."""
    kind, book, id_ = key
    if kind in _LISTED:
        for each in _LISTED[kind](office):
            if (_book(each), each.id) == (book, id_):
                return each
    raise NotFound("no-such-part", value=id_, names="—")
