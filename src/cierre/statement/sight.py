"""Who may see what of a book: one rule for every format, every record and every command.

A book's ``sight`` says what it keeps from whom. There are three views of a scope. The signed one
is what others read, sign and hand on: every report, its statement, its records. The audited one is
the same for who works with none of these people: what an ``unnamed`` book tells of single people is
left out of it. A person's own one is for that person alone; it holds what the signed one leaves
out, and is never written beside it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from typing import Literal, TypeVar

from cierre.book import Book, Ratio
from cierre.directory import Note
from cierre.statement.model import Figure, OpenItem, PlannedItem, Scope, Statement
from cierre.statement.over_books import books_of

View = Literal["signed", "audited", "own"]
VIEWS: tuple[View, ...] = ("signed", "audited", "own")
NAMES = "holder"
"""The dimension whose parts are people."""
_NAMED = re.compile(rf"(?:^|[?&]){NAMES}(?:$|[=&])")

_Listed = TypeVar("_Listed", OpenItem, PlannedItem)


def shows_figures(
    book: Book, scope: Scope, view: View = "signed", of_one: Collection[str] = ()
) -> bool:
    """Whether a scope's figures of a book, with what proves and lists them, stand in a view.

    ``of_one`` are groups (``unit:north``) whose figures would tell those of one person.
    """
    if view == "audited" and book.sight == "unnamed":
        return scope.kind != "person" and str(scope) not in of_one
    private = book.sight == "private" and scope.kind == "person"
    return private == (view == "own")


def shows_records(book: Book, scope: Scope, view: View = "signed") -> bool:
    """Whether the single records behind them do: of a private book to the person alone, of one
    that names nobody to those who work with these people."""
    if view == "audited" and book.sight == "unnamed":
        return False
    return shows_figures(book, scope, view) and (book.sight != "private" or view == "own")


def shows_parts(book: Book, view: View = "signed") -> bool:
    """Whether a book's figures are told by their parts: any of them may be one person's."""
    return view != "audited" or book.sight != "unnamed"


def shows_names(book: Book, view: View = "signed") -> bool:
    """Whether people are named in a book's parts, lists and records."""
    return book.sight == "open" or view == "own"


def seen(
    made: Statement,
    books: Mapping[str, Book],
    ratios: Iterable[Ratio],
    view: View = "signed",
    of_one: Collection[str] = (),
) -> Statement:
    """The statement as a view shows it; ``ratios`` are the figures over several of the books, and
    ``of_one`` is what ``shows_figures`` takes.

    An identity that does not hold is always told: nothing is signed before it does.
    """
    scope = made.scope
    shown = {name for name, book in books.items() if shows_figures(book, scope, view, of_one)}
    named = {name for name in shown if shows_names(books[name], view)}
    parted = {name for name in shown if shows_parts(books[name], view)}
    over = {ratio.id: books_of(ratio) for ratio in ratios}
    together = any if view == "own" else all
    figures = {}
    for name, figure in made.figures.items():
        of = over.get(name, {_book(name)})
        if together(book in shown for book in of):
            told = figure if of <= named else _unnamed(figure)
            figures[name] = told if of <= parted else _whole(told)
    return replace(
        made,
        figures=figures,
        rankings={name: each for name, each in made.rankings.items() if _book(name) in parted},
        identities=tuple(
            each
            for each in made.identities
            if not each.holds
            or (
                each.book in (named if each.by == NAMES else shown)
                and (each.book in parted or each.key is None or each.by == "state")
            )
        ),
        coverage=tuple(each for each in made.coverage if each.book in shown),
        notes=seen_notes(made.notes, books, view),
        pending=_listed(made.pending, parted, named),
        planned=_listed(made.planned, parted, named),
        answered=_listed(made.answered, parted, named),
        staffing={name: each for name, each in made.staffing.items() if name in shown},
    )


def seen_notes(
    notes: Iterable[Note], books: Mapping[str, Book], view: View = "signed"
) -> tuple[Note, ...]:
    """What people wrote, without what a view does not show: single people's words about a book
    that is kept from it are left out with their figures."""
    kept = {name for name, book in books.items() if not shows_parts(book, view)}
    return tuple(
        each
        for each in notes
        if _book(each.about) not in kept and (each.kind != "nothing" or each.text not in kept)
    )


def _book(figure: str) -> str:
    return figure.partition(".")[0]


def of_a_person(part: str) -> bool:
    """Whether a part (``received?holder=ana``, ``holder&state``) is of one person."""
    return _NAMED.search(part) is not None


def _unnamed(figure: Figure) -> Figure:
    return replace(
        figure,
        parts={by: each for by, each in figure.parts.items() if not of_a_person(by)},
        targets=tuple(each for each in figure.targets if not of_a_person(each.part)),
    )


def _whole(figure: Figure) -> Figure:
    targets = tuple(each for each in figure.targets if not each.part)
    return replace(figure, parts={}, targets=targets)


def _listed(items: tuple[_Listed, ...], shown: set[str], named: set[str]) -> tuple[_Listed, ...]:
    return tuple(
        each if each.book in named else replace(each, holder="")
        for each in items
        if each.book in shown
    )
