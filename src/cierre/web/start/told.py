"""What was understood of files, as data that a page shows and the database keeps."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import polars as pl

from cierre.books import load_books
from cierre.office.importing import Import
from cierre.office.understood import column_name, currency_lines, lines_of
from cierre.sources.names import book_labels, name_of_book
from cierre.sources.said import book_said
from cierre.sources.tables.catalogue import say
from cierre.sources.tables.importing import SKIP, Imported, Table
from cierre.sources.tables.understanding import ROW, SHEET, Question
from cierre.web.language import words

_SHOWN_ROWS = 6
_SHOWN_PROBLEMS = 100
_SHOWN_WORDS = 40
_LONGEST = 80


def told_of(made: Import) -> dict[str, Any]:
    """Files, tables, questions, problems and how many records there are."""
    return {
        "files": [_file(each) for each in made.files],
        "questions": [_question(each, made) for each in made.questions],
        "problems": _problems(made),
        "bad": len(made.problems),
        "whole_file": any(each.row is None for each in made.problems),
        "rows": made.rows,
    }


def changes_told(made: Import) -> dict[str, Any]:
    """What keeps understood files from being recorded: changes of what is recorded already."""
    outcome = made.outcome
    found: dict[str, Any] = {"changes": [], "problems": _problems(made), "bad": len(made.problems)}
    if outcome is None:
        return found
    for returned in outcome.returned:
        book = book_said(returned.book)
        found["changes"].append(
            {
                "what": words("start").say("changes-again", count=returned.count, book=book),
                "items": [[e.number, e.was, e.now] for e in returned.numbers],
            }
        )
    for each in outcome.rewritten:
        book = book_said(each.book)
        months = ", ".join(month.month for month in each.months)
        found["changes"].append(
            {
                "what": words("start").say(
                    "changes-past", count=each.count, book=book, months=months
                ),
                "items": [[e.number, e.was, e.now] for e in each.items],
            }
        )
    return found


def _file(file: Imported) -> dict[str, Any]:
    return {
        "name": file.file,
        "tables": [_table(each) for each in file.tables],
        "currency": [*currency_lines(file.currency)],
    }


def _table(table: Table) -> dict[str, Any]:
    full, decisions = table.judged.sheetful, table.decisions
    sheets = [each for each in full.sheets if each]
    if decisions is None or table.records is None:
        return {"sheets": sheets, "why": _why(table), "rows": [*_rows(table)]}
    book = decisions.book.id
    states = book_labels(book, "state")
    return {
        "sheets": sheets,
        "why": "",
        "book": book,
        "book_name": name_of_book(book),
        "records": table.records.cells.height,
        "columns": [
            {
                "heading": heading,
                "column": decisions.columns.get(heading, ""),
                "name": column_name(book, column) if column else "",
            }
            for heading in full.headings
            for column in (decisions.columns.get(heading, ""),)
        ],
        "rows": [*_rows(table)],
        "states": [
            {"word": word, "state": state, "name": states.get(state, (state,))[0]}
            for word, state in [*decisions.states.items()][:_SHOWN_WORDS]
            if state
        ],
        "people": _several_ways(decisions.people.meant),
        "lines": [*lines_of(table)][1:],
        "order": decisions.order,
    }


def _why(table: Table) -> str:
    return say("left-table", sheet="", why=table.why) if table.why else ""


def _rows(table: Table) -> Iterator[list[str]]:
    """The first rows of a table as they were written."""
    full = table.judged.sheetful
    shown = full.body.head(_SHOWN_ROWS).select(pl.exclude(ROW, SHEET))
    for row in shown.rows():
        yield ["" if cell is None else str(cell)[:_LONGEST] for cell in row]


def _several_ways(meant: Any) -> list[dict[str, Any]]:
    """People who are written in more than one way, each with the others."""
    ways: dict[str, list[str]] = {}
    for way, name in meant.items():
        if name:
            ways.setdefault(name, []).append(way)
    return [
        {"name": name, "ways": sorted(set(those) - {name})}
        for name, those in sorted(ways.items())
        if set(those) - {name}
    ][:_SHOWN_WORDS]


def _problems(made: Import) -> list[dict[str, Any]]:
    return [
        {
            "file": each.file,
            "row": each.row,
            "column": each.column,
            "what": each.what,
            "remedy": each.remedy,
        }
        for each in made.problems[:_SHOWN_PROBLEMS]
    ]


def _question(asked: Question, made: Import) -> dict[str, Any]:
    book = next(
        (t.decisions.book.id for f in made.files for t in f.tables if t.decisions is not None), ""
    )
    about = column_name(book, asked.about) if asked.kind == "column" and book else asked.about
    code = f"question-{asked.kind}"
    choices = asked.choices
    if asked.kind == "book" and not choices:
        code, choices = "question-book-none", (*load_books(), SKIP)
    return {
        "kind": asked.kind,
        "key": asked.key,
        "text": say(code, about=about),
        "choices": [{"value": each, "name": _choice(asked.kind, each, book)} for each in choices],
        "free": asked.kind in ("year",) or not choices,
    }


def _choice(kind: str, choice: str, book: str) -> str:
    if choice == SKIP:
        return words("start").say("choice-skip")
    if kind in ("book", "aggregate"):
        return name_of_book(choice) if choice in load_books() else choice
    if kind == "state":
        return book_labels(book, "state").get(choice, (choice,))[0] if book else choice
    if kind == "number":
        return words("start").say("choice-comma" if choice == "," else "choice-point")
    if choice in ("dmy", "mdy"):
        return words("start").say(f"choice-{choice}")
    return choice
