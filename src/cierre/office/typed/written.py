"""What was typed as rows of a book's sheet, and of its sheet of further moves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import polars as pl

from cierre.book import Book
from cierre.directory import Directory
from cierre.fault import NotFound, offered
from cierre.office.typed.forms import entering, label_of, not_typed
from cierre.sources.entering import UNDATED
from cierre.sources.faults import no_faults
from cierre.sources.further_moves import COLUMNS
from cierre.sources.headings import Sheet
from cierre.sources.others import Others
from cierre.sources.spreadsheet import Rows, further_labels, read_records
from cierre.sources.standing import Recorded

Values = Mapping[str, str]
"""What is typed, by the ids of fields, as a cell would say it."""


@dataclass(frozen=True)
class Written:
    """An item as its row says it, and what happened to it as a line; each by the ids of columns."""

    number: str
    row: Values
    line: Values | None = None


def written_entry(book: Book, number: str, values: Values) -> Written:
    """A new item as its row. Raises NotFound for a field that its form does not have."""
    fields = [each.id for each in book.sheet.columns if each.id not in not_typed(book)]
    return Written(number, {**_known(values, fields), number_column(book): number})


def written_move(book: Book, number: str, to: str, values: Values, reading: Values) -> Written:
    """A step of an item: a line, with what the item says of itself as its row.

    Where the value of the step is a difference of readings, the step is the row's own, with what
    the item's ``reading`` was so far. Raises NotFound for a field that no move has.
    """
    line_fields = [each for each in COLUMNS if each not in ("number", "state")]
    facts = [each for each in _facts(book) if each not in line_fields]
    known = _known(values, [*line_fields, *facts])
    row = {name: known[name] for name in facts if name in known} | {number_column(book): number}
    line = {name: known[name] for name in line_fields if name in known} | {"number": number}
    if to:
        line["state"] = to
    column, made = _dated_by(book, to), book.sheet.difference
    if made is None or not column or made.later not in row:
        return Written(number, row, line)
    own = {column: line.pop("at", ""), made.column: line.pop("value", "")}
    row = {**reading, **row, **{name: value for name, value in own.items() if value}}
    further = {name for name, value in line.items() if value} - {"number", "state"}
    return Written(number, row, {**line, "at": own[column]} if further else None)


def written_facts(book: Book, number: str, values: Values) -> Written:
    """What an item says of itself. Raises NotFound for a field that is something else."""
    return Written(number, {**_known(values, _facts(book)), number_column(book): number})


def read_written(
    several: Sequence[Written],
    book: Book,
    directory: Directory,
    others: Others,
    settled: pl.DataFrame,
) -> Rows:
    """What is written as items and moves, with what stands of the same items; and what is wrong."""
    columns = {name for each in several for name in each.row}
    headings = {
        each.id: label_of(book, each.id) for each in book.sheet.columns if each.id in columns
    }
    headings[entering(book).id] = label_of(book, entering(book).id)
    ids = [each.id for each in book.sheet.columns]
    rows = Sheet(_cells([each.row for each in several], ids), headings, no_faults())
    lines = [each.line for each in several]
    labels = {name: named[0] for name, named in further_labels(book).items()}
    further = Sheet(_cells(lines, COLUMNS), labels, no_faults())
    recorded = Recorded(settled=settled, others=lambda numbers: others)
    return read_records(
        [rows],
        _always_entered(book),
        directory,
        UNDATED.to_frame(),
        recorded,
        further=[further] if further.cells.height else [],
    )


def fields_by_heading(book: Book) -> Mapping[str, str]:
    """The ids of fields by what they are called."""
    own = {label_of(book, each.id): each.id for each in book.sheet.columns}
    return own | {named[0]: name for name, named in further_labels(book).items()}


def number_column(book: Book) -> str:
    """The id of the column with the number."""
    return next(each.id for each in book.sheet.columns if each.fills == "number")


def _cells(several: Sequence[Values | None], columns: Sequence[str]) -> pl.DataFrame:
    there = [(row, each) for row, each in enumerate(several, 1) if each is not None]
    return pl.DataFrame(
        {
            "file": ["" for _ in there],
            "row": [row for row, _ in there],
            **{name: [each.get(name, "").strip() or None for _, each in there] for name in columns},
        },
        schema={"file": pl.String, "row": pl.Int64, **dict.fromkeys(columns, pl.String)},
    )


def _known(values: Values, fields: Sequence[str]) -> dict[str, str]:
    for name in values:
        if name not in fields:
            raise NotFound("typed-field", value=name, names=offered(name, fields))
    return dict(values)


def _facts(book: Book) -> list[str]:
    """The columns of what an item says of itself."""
    return [
        each.id
        for each in book.sheet.columns
        if each.fills in ("title", "customer", "due") or each.fills.startswith("field:")
        if each.id not in not_typed(book)
    ]


def _dated_by(book: Book, to: str) -> str:
    """The column that dates the step which reaches a state with the difference; "" if none does."""
    made = book.sheet.difference
    value = next((e.fills for e in book.sheet.columns if made and e.id == made.column), "")
    steps = {each.id for each in book.sheet.steps if each.reaching == to}
    dated = {f"at:{each}" for each in value.partition(":")[2].split(",") if each in steps}
    return next((each.id for each in book.sheet.columns if each.fills in dated), "")


def _always_entered(book: Book) -> Book:
    """The book, each of whose rows says when it entered: who types knows."""
    when = entering(book)
    columns = tuple(
        replace(each, required=True) if each.id == when.id else each for each in book.sheet.columns
    )
    return replace(book, sheet=replace(book.sheet, columns=columns))
