"""``cierre books``: states, moves and measures of the books, with their definitions."""

from __future__ import annotations

import json
from typing import Annotated, Any

import typer

from cierre.book import Book
from cierre.books import load_books
from cierre.cli.console import output
from cierre.cli.options import AsJson, Language, answered
from cierre.cli.saying import say, table
from cierre.fault import NotFound, offered
from cierre.report.sentences import Wording, book_wording
from cierre.spoken import spoken_language


def books(
    book: Annotated[str, typer.Argument(help="One book; all when left out.")] = "",
    language: Language = "",
    as_json: AsJson = False,
) -> None:
    """List the books, or one book's states, moves and measures with their definitions."""
    with answered(language):
        known = load_books()
        if book and book not in known:
            raise NotFound("no-book", value=book, names=offered(book, known))
        chosen = [known[book]] if book else [known[each] for each in sorted(known)]
        if as_json:
            described = [_described(each) for each in chosen]
            typer.echo(json.dumps(described, ensure_ascii=False, indent=2))
        elif book:
            _print_book(chosen[0], _described(chosen[0]))
        else:
            _print_books(chosen)


def _described(book: Book) -> dict[str, Any]:
    wording = _wording(book)
    return {
        "id": book.id,
        "label": wording.attribute("book", "label"),
        "states": [
            {"id": state.id, "label": wording.text(f"state_{state.id}"), "closed": state.closed}
            for state in book.states
        ],
        "moves": [list(pair) for pair in book.allowed],
        "measures": [
            {
                "id": f"{book.id}.{measure.id}",
                "kind": type(measure).__name__.lower(),
                "unit": measure.unit,
                "label": wording.attribute(measure.id, "label"),
                "definition": wording.attribute(measure.id, "definition"),
            }
            for measure in book.measures
        ],
    }


def _wording(book: Book) -> Wording:
    return book_wording(book.id, spoken_language())


def _print_books(books: list[Book]) -> None:
    shown = table("id", "book", right=("states", "measures"))
    for each in books:
        label = _wording(each).attribute("book", "label")
        shown.add_row(each.id, label, str(len(each.states)), str(len(each.measures)))
    output.print(shown)


def _print_book(book: Book, described: dict[str, Any]) -> None:
    output.print(f"{described['label']} ({book.id})", style="bold", soft_wrap=True)
    labels = {state["id"]: state["label"] for state in described["states"]}
    states = table("state", "next", "id")
    for state in book.states:
        label = labels[state.id]
        reached = ", ".join(labels[each] for each in book.reachable(state.id)) or "—"
        said = say("closed", state=label) if state.closed else label
        states.add_row(said, reached, state.id)
    output.print(states)
    measures = table("figure", "unit", "definition", "id")
    for measure in described["measures"]:
        unit = say(f"unit-{measure['unit']}")
        measures.add_row(measure["label"], unit, measure["definition"], measure["id"])
    output.print(measures)
