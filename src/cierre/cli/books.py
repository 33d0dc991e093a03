"""``cierre books``: states, moves and measures of the books, with their definitions."""

from __future__ import annotations

import json
from typing import Annotated

import typer
from rich.table import Table

from cierre.book import Book
from cierre.books import load_books
from cierre.cli.options import AsJson, answered, output
from cierre.office.archive import NotFound
from cierre.report.sentences import Wording, book_wording, known_language


def books(
    book: Annotated[str, typer.Argument(help="One book; all when left out.")] = "",
    language: Annotated[str, typer.Option("--lang", help="Language of the names.")] = "es",
    as_json: AsJson = False,
) -> None:
    """List the books, or one book's states, moves and measures with their definitions."""
    with answered():
        known_language(language)
        known = load_books()
        if book and book not in known:
            raise NotFound(f"There is no book «{book}». There are: {', '.join(sorted(known))}.")
        chosen = [known[book]] if book else [known[each] for each in sorted(known)]
        described = [_described(each, book_wording(each.id, language)) for each in chosen]
    if as_json:
        typer.echo(json.dumps(described, ensure_ascii=False, indent=2))
    elif book:
        _print_book(chosen[0], described[0])
    else:
        _print_books(described)


def _described(book: Book, wording: Wording) -> dict[str, object]:
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


def _print_books(described: list[dict[str, object]]) -> None:
    table = Table("book", "", "states", "measures", box=None, header_style="bold")
    for each in described:
        states, measures = each["states"], each["measures"]
        assert isinstance(states, list)
        assert isinstance(measures, list)
        table.add_row(str(each["id"]), str(each["label"]), str(len(states)), str(len(measures)))
    output.print(table)


def _print_book(book: Book, described: dict[str, object]) -> None:
    output.print(f"[bold]{book.id}[/bold] {described['label']}")
    for state in book.states:
        reachable = ", ".join(book.reachable(state.id)) or "—"
        closed = " (closed)" if state.closed else ""
        output.print(f"  {state.id}{closed} → {reachable}")
    table = Table("measure", "unit", "definition", box=None, header_style="bold")
    measures = described["measures"]
    assert isinstance(measures, list)
    for measure in measures:
        table.add_row(measure["id"], measure["unit"], measure["definition"])
    output.print(table)
