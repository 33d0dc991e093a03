"""A book's sheet typed as text, and the statement that its rows give."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from cierre.book import Book
from cierre.books import load_books
from cierre.calendars.period import Period
from cierre.directory import Category, Directory, Membership, Person, Unit
from cierre.ledger.ledger import Ledger
from cierre.ledger.schema import LEG
from cierre.sources.spreadsheet import Rows, read_sheet
from cierre.statement.build import build_statements
from cierre.statement.model import Scope, Statement
from tests.statement.little import DIRECTORY, Books, ledger_of

OFFICE = Scope("office")
_KEPT = ("at", "day", "quantity", "value", "seconds", "age", "office_seconds", "office_age",
         "days_late")  # fmt: skip


def sheet(
    folder: Path, book: Book, text: str, directory: Directory = DIRECTORY, moves: str = ""
) -> Rows:
    """What a book's sheet says, and the sheet of further ``moves`` beside it.

    Columns are headed by their ids, the cells cut by spaces. A dot is an empty cell, two low lines
    a space within one.
    """
    path = _write(folder, book.id, text)
    if moves:
        _write(folder, f"{book.id}_moves", moves)
    return read_sheet(path, book, directory)


def _write(folder: Path, name: str, text: str) -> Path:
    lines = [",".join(_cells(line)) for line in text.strip().splitlines()]
    path = folder / f"{name}.csv"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def statement(
    folder: Path,
    book: str,
    text: str,
    period: str = "2026-08",
    scope: Scope = OFFICE,
    directory: Directory = DIRECTORY,
    moves: str = "",
) -> Statement:
    """The statement of a scope from a sheet that has nothing wrong."""
    month = Period.parse(period)
    books = {book: load_books()[book]}
    ledgers = {book: ledger(folder, book, text, month, directory, moves)}
    return build_statements(ledgers, books, (), directory, month, [scope])[scope]


def ledger(
    folder: Path, book: str, text: str, month: Period, directory: Directory, moves: str = ""
) -> Ledger:
    """The ledger of a sheet that has nothing wrong."""
    declared = load_books()[book]
    rows = sheet(folder, declared, text, directory, moves)
    assert rows.problems == ()
    return ledger_of(_kept(rows, declared).kept(), declared, month)


def values(made: Statement) -> dict[str, object]:
    """The statement's values by the figure's name in its book."""
    return {name.partition(".")[2]: made[name].value for name in made}


def with_categories(book: str, *ids: str) -> Directory:
    """The little office with categories of a book."""
    return replace(DIRECTORY, categories=tuple(Category(book, each, each) for each in ids))


def with_people(**people: str) -> Directory:
    """The little office with these people in their units, since the start of the year."""
    since = date(2026, 1, 1)
    units = {unit: Unit(unit, unit, "all") for unit in people.values()}
    return replace(
        DIRECTORY,
        units=(Unit("all", "all"), *units.values()),
        people=tuple(
            Person(name, name, "", (Membership(unit, since),)) for name, unit in people.items()
        ),
    )


def _cells(line: str) -> list[str]:
    return [
        "" if cell == "." else cell.replace("_at_", " ").replace("__", " ") for cell in line.split()
    ]


def _kept(rows: Rows, book: Book) -> Books:
    items = {each["number"]: each for each in rows.items.iter_rows(named=True)}
    books = Books(book)
    for each in rows.moves.iter_rows(named=True):
        number = each["number"]
        if number not in books.due:
            books.due[number] = items[number]["due"]
            books.fields[number] = items[number]["fields"]
        source, target = (tuple(each[f"{side}_{name}"] for name in LEG) for side in ("from", "to"))
        books.record(number, source, target, **{name: each[name] for name in _KEPT})
    return books
