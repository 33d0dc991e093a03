"""What was understood of files, as data that a page shows and the database keeps."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from cierre.office.importing import Import
from cierre.sources.said import book_said
from cierre.sources.tables.catalogue import say
from cierre.sources.tables.importing import Imported
from cierre.web.language import words
from cierre.web.models import Intake
from cierre.web.start.told_questions import question_told
from cierre.web.start.told_table import table_told

_SHOWN_PROBLEMS = 100


def told_of(made: Import, intake: Intake) -> dict[str, Any]:
    """Files, tables, questions, problems and how many records there are; of a new office its
    currency."""
    return {
        "files": [_file(each) for each in made.files],
        "questions": [*_questions(made)],
        "problems": _problems(made),
        "bad": len({(each.file, each.row) for each in made.problems}),
        "refused": len({(e.file, e.row) for e in made.problems if e.row is not None}),
        "whole_file": any(each.row is None for each in made.problems),
        "rows": made.rows,
        "currency": {} if intake.office else _currency(made, intake.answers),
    }


def _questions(made: Import) -> Iterable[dict[str, Any]]:
    """What has to be said first, each once."""
    told: dict[str, dict[str, Any]] = {}
    for file in made.files:
        for each in file.questions:
            asked = question_told(each, file)
            told.setdefault(asked["key"], asked)
    return told.values()


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
    books = {name: len(rows.problems) for name, rows in file.rows.items()}
    return {
        "name": file.file,
        "tables": [table_told(table, file) for table in file.tables],
        "hidden": [*_hidden(file)],
        "doubts": [
            f"{each.what} {each.remedy}" for rows in file.rows.values() for each in rows.doubts
        ],
        "bad": sum(books.values()) + len(file.problems),
    }


def _hidden(file: Imported) -> Iterator[str]:
    """What was hidden on its sheets and was read all the same."""
    for grid in file.grids:
        if grid.hidden:
            yield say("hidden-sheet", sheet=grid.sheet)
        if grid.hidden_rows:
            yield say("hidden-rows", count=len(grid.hidden_rows))
        if grid.hidden_columns:
            yield say("hidden-columns", columns=", ".join(grid.hidden_columns))


def _currency(made: Import, answers: Mapping[str, str]) -> dict[str, str]:
    """The currency of a new office and by what it is known, where there are any amounts."""
    for file in made.files:
        found = file.currency
        if found is not None and made.directory is not None:
            said = "currency" in answers
            if not found.money and not said:
                return {}
            how = "usual" if not found.mark else "sure" if found.sure else "several"
            how = "said" if said else how
            return {"code": found.code, "how": how, "mark": found.mark, "heading": found.heading}
    return {}


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
