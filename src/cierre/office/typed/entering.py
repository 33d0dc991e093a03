"""A new item, and a step of one or several: checked as a sheet's rows are, and recorded at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import polars as pl

from cierre.book import Book
from cierre.directory import Directory
from cierre.fault import Fault
from cierre.office.changes import RecordedMeanwhile, Stored
from cierre.office.forgotten import refuse_forgotten
from cierre.office.models import Batch, Item
from cierre.office.parts import Part
from cierre.office.typed.against import debtor, settled, sharing, sources, standing_steps
from cierre.office.typed.meanwhile import nothing_meanwhile
from cierre.office.typed.numbering import next_number
from cierre.office.typed.present import present, read_items
from cierre.office.typed.recording import Typing, typing
from cierre.office.typed.refused import refused, wrong
from cierre.office.typed.written import (
    Values,
    Written,
    fields_by_heading,
    number_column,
    read_written,
    written_entry,
    written_facts,
    written_move,
)
from cierre.sources.names import choices, fold
from cierre.sources.others import Others
from cierre.sources.spreadsheet import Rows


def enter(office: str, book: Book, values: Values, who: str, key: str = "") -> str:
    """Record a new item and return its number, which is made where none is given.

    ``values`` are texts by the ids of ``entry_form``'s fields. The same ``key`` again records
    nothing and returns the same number. Raises Refused with every cause; Fault.
    """
    with typing(office, book, who, key) as typed:
        if (before := typed.recorded()) is not None:
            return before[0]
        given = values.get(number_column(book), "").strip()
        number = given or next_number(office, book.id)
        if given and Item.objects.filter(office=office, book=book.id, number=given).exists():
            raise Fault("number-taken", value=given)
        _record(typed, [written_entry(book, number, values)], {number: dict(values)})
        return number


def move(
    office: str,
    book: Book,
    number: str,
    to: str,
    values: Values,
    who: str,
    seen: int | None = None,
    key: str = "",
) -> None:
    """Record a step of an item, into the state ``to`` or, with "", within its own.

    ``values`` are texts by the ids of the move's fields. ``seen`` is how many moves of the item
    were seen (``Present.seen``): when there are more, a Fault tells what happened and by whom.
    Raises Refused with every cause; NotFound when there is no such item; Fault.
    """
    seen_of = {} if seen is None else {number: seen}
    move_many(office, book, [number], to, values, who, seen_of, key)


def move_many(
    office: str,
    book: Book,
    numbers: Sequence[str],
    to: str,
    values: Values,
    who: str,
    seen: Mapping[str, int] | None = None,
    key: str = "",
) -> None:
    """Record the same step of several items: of all of them, or of none.

    Raises Refused with every cause of every item; else as ``move`` does.
    """
    with typing(office, book, who, key) as typed:
        if typed.recorded() is not None:
            return
        asked = [*dict.fromkeys(numbers)]
        stored = read_items(office, book.id, asked)
        several = [present(stored, number) for number in asked]
        nothing_meanwhile(stored, several, seen or {}, book, typed.directory)
        lines = [
            written_move(book, each.number, to, values, _reading(stored, each.number, book, typed))
            for each in several
        ]
        _record(typed, lines, {each: {"to": to, **values} for each in asked}, stored)


def amend(
    office: str,
    book: Book,
    number: str,
    values: Values,
    who: str,
    seen: int | None = None,
    key: str = "",
) -> None:
    """Record what an item says of itself: title, customer, due day, the book's own fields.

    What is left empty stays as it is. Raises as ``move`` does.
    """
    with typing(office, book, who, key) as typed:
        if typed.recorded() is not None:
            return
        stored = read_items(office, book.id, [number])
        seen_of = {} if seen is None else {number: seen}
        nothing_meanwhile(stored, [present(stored, number)], seen_of, book, typed.directory)
        _record(typed, [written_facts(book, number, values)], {number: dict(values)}, stored)


def _record(
    typed: Typing,
    several: Sequence[Written],
    told: Mapping[str, object],
    stored: Stored | None = None,
) -> None:
    office, book, directory = typed.office, typed.book, typed.directory
    numbers = [each.number for each in several]
    debtors = _debtors(several, stored, book, directory)
    beside = sharing(office, book, debtors, numbers)
    if stored is None or beside:
        stored = read_items(office, book.id, [*numbers, *beside])
    batches = sources(stored)
    rows = rows_against(
        [*several, *(Written(each, {number_column(book): each}) for each in beside)],
        typed,
        stored,
        standing_steps(stored, batches, book, directory),
        settled(office, book, debtors),
    )
    refuse_forgotten(office, rows)
    write_rows(typed, rows, stored, batches, told)


def rows_against(
    several: Sequence[Written],
    typed: Typing,
    stored: Stored,
    standing: Others,
    paid: pl.DataFrame,
) -> Rows:
    """What is written, read against what stands. Raises Refused."""
    book, customers = typed.book, _customers(stored, typed.book)
    named = [Written(e.number, {**customers.get(e.number, {}), **e.row}, e.line) for e in several]
    rows = read_written(named, book, typed.directory, standing, paid)
    if rows.problems:
        numbers = dict(enumerate((each.number for each in several), 1))
        raise refused(wrong(rows.problems, numbers, fields_by_heading(book)))
    return rows


def write_rows(
    typed: Typing,
    rows: Rows,
    stored: Stored,
    batches: Mapping[int, Batch],
    told: Mapping[str, object],
    why: str = "",
) -> None:
    """Write what was read. Raises Fault where moves of others would not stand any more."""
    moves = rows.moves
    if not moves.height:
        moves = stored.moves.clear().with_columns(number=pl.lit(""))
    part = Part(rows.items, moves)
    try:
        typed.write(part, stored, batches, told, why)
    except RecordedMeanwhile:
        raise Fault("typed-against", value=", ".join(told)) from None


def _debtors(
    several: Sequence[Written], stored: Stored | None, book: Book, directory: Directory
) -> set[tuple[str, str]]:
    """The places and customers of what is typed, in a book where one pays for another."""
    if book.excess is None:
        return set()
    if stored is not None:
        return {debtor(stored, each.number) for each in several}
    columns = {each.fills: each.id for each in book.sheet.columns}
    known = choices("place", directory, book) or {}
    found = set()
    for each in several:
        place, customer = (each.row.get(columns.get(e, ""), "") for e in ("place", "customer"))
        found.add((known.get(fold(place), ""), customer.strip()))
    return found


def _customers(stored: Stored, book: Book) -> dict[str, dict[str, str]]:
    """Whom items are for, as their rows say it: who pays for whom is told by it."""
    column = next((each.id for each in book.sheet.columns if each.fills == "customer"), None)
    if column is None or book.excess is None:
        return {}
    return {
        number: {column: customer}
        for number, customer in stored.items.select("number", "customer").iter_rows()
    }


def _reading(stored: Stored, number: str, book: Book, typed: Typing) -> dict[str, str]:
    """What an item's readings were so far, as its row says them."""
    made = book.sheet.difference
    if made is None:
        return {}
    fields = present(stored, number).fields
    names = (made.earlier, made.digits)
    return {name: str(fields[name]) for name in names if fields.get(name) is not None}
