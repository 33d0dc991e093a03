"""A question as a page asks it: in the person's words, why it is asked, the cells in doubt."""

from __future__ import annotations

from typing import Any

from cierre.books import load_books
from cierre.office.understood import column_name
from cierre.sources.names import book_labels, name_of_book
from cierre.sources.tables.catalogue import say
from cierre.sources.tables.currencies import CODES
from cierre.sources.tables.importing import Imported, Table
from cierre.sources.tables.mapping import SKIP
from cierre.sources.tables.understanding import Question
from cierre.web.language import words
from cierre.web.start.told_table import address_of, books_there, columns_of, examples, states_of

OF_ALL = ("person", "unit", "place", "category", "reason", "currency")
"""Kinds of questions whose answer is the same for all tables."""

Choices = list[dict[str, str]]


def question_told(asked: Question, file: Imported) -> dict[str, Any]:
    """Its key, text, reason, example cells and choices; ``free`` where anything may be said.

    A choice has a key of its own where it answers something else.
    """
    table = next(
        (each for each in file.tables if asked.address == address_of(each, file)),
        next((each for each in file.tables if each.decisions is not None), None),
    )
    address = "" if asked.kind in OF_ALL else asked.address
    about_heading = table is not None and asked.about in table.judged.sheetful.headings
    strange = asked.kind == "column" and about_heading
    choices = _choices(asked, table, strange=strange)
    if asked.kind in ("book", "aggregate", "layout", "column", "empty"):
        key = f"{asked.address}book" if asked.kind != "empty" else f"{address}{asked.key}"
        choices.append({"key": key, "value": SKIP, "name": words("start").say("choice-skip")})
    cells = examples(table, asked.about) if table is not None and about_heading else []
    return {
        "kind": asked.kind,
        "key": f"{address}{asked.key}",
        "text": _text(asked, table, strange=strange),
        "reason": words("start").say("reason", kind="strange" if strange else asked.kind),
        "cells": cells,
        "heading": asked.about if about_heading else "",
        "file": file.file,
        "choices": choices,
        "free": asked.kind in ("year",),
    }


def _text(asked: Question, table: Table | None, *, strange: bool) -> str:
    book = table.decisions.book.id if table is not None and table.decisions is not None else ""
    if strange and table is not None and table.decisions is not None:
        column = table.decisions.columns.get(asked.about, "")
        named = column_name(book, column) if column else asked.about
        return words("start").say("question-strange", heading=asked.about, column=named)
    about = column_name(book, asked.about) if asked.kind == "column" and book else asked.about
    if asked.kind == "layout":
        return words("start").say("question-layout", heading=about)
    code = f"question-{asked.kind}"
    if asked.kind == "book" and not asked.choices:
        code = "question-book-none"
    return say(code, about=about)


def _choices(asked: Question, table: Table | None, *, strange: bool) -> Choices:
    decisions = table.decisions if table is not None else None
    if asked.kind == "book" and not asked.choices:
        return books_there()
    if strange and decisions is not None:
        return [
            {"value": "", "name": words("start").say("not-used")},
            *columns_of(decisions.book, set(decisions.columns.values())),
        ]
    if asked.kind == "scale" and not asked.choices:
        return [{"value": "own", "name": words("start").say("choice-as-it-is")}]
    if asked.kind == "layout":
        return [{"value": "rows", "name": words("start").say("choice-as-it-is")}]
    if asked.kind == "currency":
        return [{"value": each, "name": each} for each in CODES]
    if asked.kind == "state" and decisions is not None:
        logged = table is not None and table.records is not None and table.records.moves.height > 0
        return states_of(decisions.book, logged=logged)
    if asked.kind == "scale" and decisions is not None:
        labels = book_labels(decisions.book.id, "category")
        return [{"value": e, "name": labels.get(e, (e.upper(),))[0]} for e in asked.choices]
    if asked.kind == "column" and table is not None:
        return [{"value": e, "name": e, "cells": _shown(table, e)} for e in asked.choices]
    found = [{"value": e, "name": _name(asked.kind, e)} for e in asked.choices if e != SKIP]
    if asked.kind == "person" and asked.about not in asked.choices:
        other = words("start").say("choice-another-person", name=asked.about)
        found.append({"value": asked.about, "name": other})
    return found


def _shown(table: Table, heading: str) -> str:
    return " · ".join(examples(table, heading))


def _name(kind: str, choice: str) -> str:
    if kind in ("book", "aggregate") and choice in load_books():
        return name_of_book(choice)
    if kind == "number":
        return words("start").say("choice-comma" if choice == "," else "choice-point")
    return words("start").say(f"choice-{choice}") if kind == "date_order" else choice
