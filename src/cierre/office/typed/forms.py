"""What a form asks for: the columns of a book's own sheet, each as a field of one kind.

Labels are the words that a spreadsheet's headings are read by. What is typed is what a cell may
say: an id or a name, a day or a moment, a number as the office writes it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Literal
from zoneinfo import ZoneInfo

from cierre.book import Book, Column
from cierre.directory import Directory
from cierre.sources.names import book_labels
from cierre.sources.rows import filled_steps
from cierre.spoken import spoken_language

Kind = Literal["text", "choice", "day", "moment", "amount", "number"]
Choices = tuple[tuple[str, str], ...]
"""Ids with the names that people know them by."""


@dataclass(frozen=True)
class FormField:
    """A field of a form. A choice has its ``choices``; of the others anything may be typed.

    ``step`` is the later step of the item that it belongs to, "" where it is the item's own:
    a form may fold those away. ``given`` is what stands in it before anybody types.
    """

    id: str
    label: str
    kind: Kind
    required: bool = False
    choices: Choices = ()
    step: str = ""
    given: str = ""


def entry_form(
    directory: Directory, book: Book, now: Callable[[], datetime] = datetime.now
) -> tuple[FormField, ...]:
    """What a new item of a book needs and may have, in the order of its sheet.

    A number that is left empty is made. What has a list and nothing in it is left out, and so is
    what comes again and again by itself: a duty stands in a sheet, which says until when.
    """
    fields = [
        _field(column, directory, book, now)
        for column in book.sheet.columns
        if column.id not in not_typed(book)
    ]
    return tuple(each for each in fields if each.kind != "choice" or each.choices or each.required)


def not_typed(book: Book) -> frozenset[str]:
    """The ids of columns that no form has: the state that a row is checked by, and duties."""
    recurring = book.sheet.recurring
    duty = () if recurring is None else (recurring.every, recurring.until)
    checked = (each.id for each in book.sheet.columns if each.fills == "state")
    return frozenset((*checked, *duty))


def entering(book: Book) -> Column:
    """The column with the day or moment at which an item enters."""
    wanted = f"at:{book.sheet.steps[0].id}"
    return next(each for each in book.sheet.columns if each.fills == wanted)


def has_times(book: Book) -> bool:
    """Whether the book's steps have a time of the day."""
    return any(each.kind != "date" for each in book.sheet.columns if each.fills.startswith("at:"))


def now_typed(directory: Directory, timed: bool, now: Callable[[], datetime]) -> str:
    """The office's local moment as a cell says it, or its day."""
    local = now().astimezone(ZoneInfo(directory.time_zone))
    return local.strftime("%Y-%m-%d %H:%M:%S" if timed else "%Y-%m-%d")


def label_of(book: Book, column: str) -> str:
    """What a column of the book is called."""
    return book_labels(book.id, "column").get(column, (column,))[0]


def choices_of(kind: str, directory: Directory, book: Book) -> Choices:
    """What can be chosen of people, units, places, … or the values of a field of the book's own."""
    listed: dict[str, Iterable[tuple[str, str]]] = {
        "person": ((each.id, each.name) for each in directory.people),
        "unit": ((each.id, each.name) for each in directory.units),
        "place": ((each.id, each.name) for each in directory.places),
        "category": ((e.id, e.name) for e in directory.categories if e.book == book.id),
        "reason": ((e.id, e.name) for e in directory.reasons if e.book == book.id),
    }
    if kind in listed:
        key = (kind, book.id) if kind in ("category", "reason") else (kind,)
        return tuple((each, _named(directory, name, *key, each)) for each, name in listed[kind])
    labels = book_labels(book.id, "value")
    own = [value for field in book.fields if field.id == kind for value in field.values]
    named = {each: labels.get(f"{kind}_{each}", (each,))[0] for each in own}
    called = directory.values.get(f"{book.id}.{kind}", {})
    named |= {
        each: _named(directory, name, "value", f"{book.id}.{kind}", each)
        for each, name in called.items()
    }
    return tuple(named.items())


_CHOSEN: Final = ("person", "unit", "place", "category", "reason")


def _field(
    column: Column, directory: Directory, book: Book, now: Callable[[], datetime]
) -> FormField:
    enters = entering(book)
    kind, choices = _kind(column, directory, book)
    given = now_typed(directory, kind == "moment", now) if column.id == enters.id else ""
    return FormField(
        column.id,
        label_of(book, column.id),
        kind,
        column.id == enters.id or (column.required and column.fills != "number"),
        choices,
        _step(column, book),
        given,
    )


def _step(column: Column, book: Book) -> str:
    """The step that a column belongs to, if that is not the one that the item enters by."""
    if column.fills.startswith("field:"):
        return ""
    of = filled_steps(column)
    return "" if not of or of[0] == book.sheet.steps[0].id else of[0]


def _kind(column: Column, directory: Directory, book: Book) -> tuple[Kind, Choices]:
    fills, _, name = column.fills.partition(":")
    if fills == "at":
        return ("day" if column.kind == "date" else "moment"), ()
    if fills == "due":
        return "day", ()
    if fills in ("amount", "worth"):
        return "amount", ()
    if fills in ("value", "seconds"):
        return "number", ()
    if fills in _CHOSEN:
        return "choice", choices_of(fills, directory, book)
    if fills == "field":
        return _kind_of_field(name, directory, book)
    return "text", ()


def _kind_of_field(name: str, directory: Directory, book: Book) -> tuple[Kind, Choices]:
    (kind,) = (field.kind for field in book.fields if field.id == name)
    if kind == "date":
        return "day", ()
    if kind in ("integer", "decimal"):
        return "number", ()
    choices = choices_of(name, directory, book)
    return ("choice", choices) if choices else ("text", ())


def _named(directory: Directory, name: str, *key: str) -> str:
    return directory.name_in(spoken_language(), *key) or name
