"""From where to where the scores of an office go, where it scores by scales of its own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from cierre.books import load_books
from cierre.directory import Directory, Scale
from cierre.office import pieces
from cierre.office.words_told import scale_said
from cierre.sources.said import book_said
from cierre.web.office_settings.asked import Field, Form, Typed, Wrong
from cierre.web.office_settings.figures import value_shown, value_typed
from cierre.web.office_settings.page import Change, Page, say


def set_scale(typed: Typed, office: Directory) -> Change:
    """What the form of a scale asks for. Raises Wrong."""
    book, _, category = typed.needed("scored").partition(" ")
    least, most = (value_typed(typed.needed(each), "score", office) for each in ("least", "most"))
    if least >= most:
        raise Wrong(say("wrong-scale"))
    return lambda there: pieces.set_scale(there, book, least, most, category)


def remove_scale(typed: Typed, _: Directory) -> Change:
    """Without a scale of the office's own, so that the book's is asked again."""
    book, category = (*typed.of.split(" ", 1), "")[:2]
    return lambda there: pieces.remove_scale(there, book, category)


def scales_shown(page: Page) -> list[Mapping[str, Any]]:
    """The scales of the office, and those of its books that hold beside them."""
    return list(_rows(page))


def scale_asked(office: Directory) -> Form:
    """The form that sets a scale, in the place of the one that there is."""
    return Form(
        "scale",
        say("save"),
        (
            Field("scored", say("scored"), "select", groups=tuple(_scored(office))),
            Field("least", say("least")),
            Field("most", say("most")),
        ),
        title=say("set-scale"),
        told=say("set-scale-told"),
    )


def _rows(page: Page) -> Iterator[Mapping[str, Any]]:
    office = page.directory
    for book in dict.fromkeys((*_books(office), *office.scales)):
        mine = office.scales.get(book, ())
        for each in mine:
            of = f"{book} {each.category}".strip()
            remove = page.form(Form("remove-scale", say("remove"), of=of, quiet=True))
            yield {**_row(office, book, each), "remove": remove}
        own = {each.category for each in mine}
        used = {"", *(each.id for each in office.categories if each.book == book)}
        for each in load_books()[book].scales if book in load_books() else ():
            # the book's scale of a category comes before the office's, one of all others after it
            if each.category in used and (each.category or "" not in own):
                yield _row(office, book, each)


def _row(office: Directory, book: str, scale: Scale) -> Mapping[str, Any]:
    least, most = (
        None if end is None else value_shown(end, "score", office)
        for end in (scale.least, scale.most)
    )
    named = {(each.book, each.id): each.name for each in office.categories}
    category = named.get((book, scale.category), scale.category)
    what = " · ".join(filter(None, (book_said(book), category)))
    return {"what": what, "scale": scale_said(least, most)}


def _books(office: Directory) -> list[str]:
    """The books in which something is scored."""
    return [each for each in office.books if each in load_books() and load_books()[each].scales]


def _scored(office: Directory) -> Iterator[tuple[str, tuple[tuple[str, str], ...]]]:
    yield "", (("", ""),)
    for book in _books(office):
        of_book = [each for each in office.categories if each.book == book]
        fixed = {each.category for each in load_books()[book].scales}
        categories = ((f"{book} {each.id}", each.name) for each in of_book if each.id not in fixed)
        yield book_said(book), ((book, say("whole-book")), *categories)
