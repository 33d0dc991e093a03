"""Who may see what of a book: one rule for every format, every record and every command.

A book's ``sight`` says what it keeps from whom. There are two views of a scope. The signed one is
what others read, sign and hand on: every report, its statement, its records. A person's own one is
for that person alone; it holds what the signed one leaves out, and is never written beside it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Literal, TypeVar

from cierre.book import Book, Ratio
from cierre.statement.model import Figure, OpenItem, PlannedItem, Scope, Statement
from cierre.statement.over_books import books_of

View = Literal["signed", "own"]
VIEWS: tuple[View, ...] = ("signed", "own")
NAMES = "holder"
"""The dimension whose parts are people."""
_NAMED = re.compile(rf"(?:^|[?&]){NAMES}(?:$|[=&])")

_Listed = TypeVar("_Listed", OpenItem, PlannedItem)


def shows_figures(book: Book, scope: Scope, view: View = "signed") -> bool:
    """Whether a scope's figures of a book, with what proves and lists them, stand in a view."""
    private = book.sight == "private" and scope.kind == "person"
    return private == (view == "own")


def shows_records(book: Book, scope: Scope, view: View = "signed") -> bool:
    """Whether the single records behind them do: of a private book to the person alone."""
    return shows_figures(book, scope, view) and (book.sight != "private" or view == "own")


def shows_names(book: Book, view: View = "signed") -> bool:
    """Whether people are named in a book's parts, lists and records."""
    return book.sight == "open" or view == "own"


def seen(
    made: Statement, books: Mapping[str, Book], ratios: Iterable[Ratio], view: View = "signed"
) -> Statement:
    """The statement as a view shows it; ``ratios`` are the figures over several of the books.

    An identity that does not hold is always told: nothing is signed before it does.
    """
    shown = {name for name, book in books.items() if shows_figures(book, made.scope, view)}
    named = {name for name in shown if shows_names(books[name], view)}
    over = {ratio.id: books_of(ratio) for ratio in ratios}
    together = all if view == "signed" else any
    figures = {}
    for name, figure in made.figures.items():
        of = over.get(name, {_book(name)})
        if together(book in shown for book in of):
            figures[name] = figure if of <= named else _unnamed(figure)
    return replace(
        made,
        figures=figures,
        rankings={name: each for name, each in made.rankings.items() if _book(name) in shown},
        identities=tuple(
            each
            for each in made.identities
            if not each.holds or each.book in (shown if each.by != NAMES else named)
        ),
        coverage=tuple(each for each in made.coverage if each.book in shown),
        pending=_listed(made.pending, shown, named),
        planned=_listed(made.planned, shown, named),
        answered=_listed(made.answered, shown, named),
        staffing={name: each for name, each in made.staffing.items() if name in shown},
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


def _listed(items: tuple[_Listed, ...], shown: set[str], named: set[str]) -> tuple[_Listed, ...]:
    return tuple(
        each if each.book in named else replace(each, holder="")
        for each in items
        if each.book in shown
    )
