"""The sheets of records: what stands behind a statement's figures, in people's words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any

import polars as pl

from cierre.book import Book, Unit
from cierre.directory import Directory
from cierre.evidence.filed import PeriodRecords, both_sides
from cierre.evidence.records import CLOCKS, clocks_of
from cierre.ledger.schema import LEG
from cierre.packs import load_pack
from cierre.report.document import RecordSheet
from cierre.report.late import Late, late_sheet
from cierre.report.material import Material, gather
from cierre.statement.measures.kind import BEFORE
from cierre.statement.model import Number, Statement
from cierre.statement.numbers import scaled
from cierre.statement.scopes import parts_of
from cierre.statement.sight import NAMES, shows_names

Cell = str | int | float | None

_KINDS = {
    "day": "day",
    **{
        each: "office_seconds" if each.startswith("office") else "seconds"
        for each in CLOCKS
        if each != "days_late"
    },
}


def record_sheets(
    statement: Statement,
    found: Callable[[str], PeriodRecords],
    books: Mapping[str, Book],
    directory: Directory,
    language: str,
    late: Late | None = None,
) -> tuple[RecordSheet, ...]:
    """The sheet of each book that has records behind the statement's figures, and one of those that
    came late.

    ``found`` are the scope's records of a book. Behind a ratio of the pack stand, in each book's
    sheet, that book's records of either side. Raises NotFound when a wording is missing.
    """
    pack = load_pack(directory.pack)
    material = gather(statement, directory, books, pack, language, late=late)
    told = ((book, found(name)) for name, book in books.items())
    sheets = [_sheet(material, book, records) for book, records in told if records.rows.height]
    came_late = late_sheet(material)
    return (*sheets, *((came_late,) if came_late else ()))


def _sheet(material: Material, book: Book, found: PeriodRecords) -> RecordSheet:
    figures = {f"{book.id}.{name}": rows for name, rows in found.figures.items()}
    figures |= both_sides({each.id: each.named() for each in material.pack.ratios}, figures)
    columns = dict(_columns(material, book, found))
    cells = _cells(material, book, found.rows)
    return RecordSheet(
        id=book.id,
        title=material.book_name(book.id),
        headings=tuple(columns.values()),
        rows=tuple(cells.select(*columns).iter_rows()),
        figures=figures,
        kinds=tuple(
            "money" if name == "quantity" and book.quantity == "money" else _KINDS.get(name, "")
            for name in columns
        ),
        parts={
            part: _part_name(material, book, part)
            for part in dict.fromkeys(name.partition("?")[2] for name in figures)
            if part
        },
    )


def _part_name(material: Material, book: Book, part: str) -> str:
    said = []
    for by, key in parts_of(part, (*LEG, "number", *book.dimensions())):
        if by == "number":
            said.append(key)
        else:
            said.append(material.part_said(book.id, by, key))
    return " · ".join(said)


def _columns(material: Material, book: Book, found: PeriodRecords) -> Iterator[tuple[str, str]]:
    """Cell and heading of each column; numbers that no record carries have none."""
    word = material.wording.text
    yield "number", word("head-number")
    yield "title", material.title_head(book.id)
    yield "day", word("record-day")
    yield "what", word("record-what")
    for name in ("category", "place", "holder", "reason"):
        if name != NAMES or shows_names(book):
            yield name, material.dimension_name(name)
    if book.quantity != "items" or (found.rows["quantity"] != 1).any():
        yield "quantity", word("record-money" if book.quantity == "money" else "record-quantity")
    for name in ("value", *clocks_of(book)):
        if found.rows[name].null_count() < found.rows.height:
            yield name, word(f"record-{name}")


def _cells(material: Material, book: Book, rows: pl.DataFrame) -> pl.DataFrame:
    """What each record's row says; whatever several say alike is put into words once.

    Its numbers are those that the figures add up: quantity and value of what takes another back
    are below zero, and neither of the two has any time.
    """
    # A record that enters has no leg before; one that ends keeps who had it until then.
    enters = pl.col("from_state") == "outside"
    legs = {
        name: pl.when(enters).then(f"to_{name}").otherwise(f"from_{name}")
        for name in ("category", "place", "holder")
    }
    cells = rows.select(
        "number",
        "title",
        pl.when(pl.col("standing")).then(pl.col(CLOCKS)),
        value=pl.struct("from_state", "to_state", value=pl.col("value") * pl.col("sign")),
        day=pl.col("day").dt.to_string("iso").fill_null(""),
        what=pl.struct("what", "from_state", "to_state", taken_back=pl.col("sign") < 0),
        reason="to_reason",
        quantity=pl.col("quantity") * pl.col("sign"),
        **legs,
    )
    unit: Unit = "money" if book.quantity == "money" else "quantity"
    currency = material.directory.currency
    said: dict[str, Callable[[Any], Cell]] = {
        "what": partial(_what, material, book),
        **{name: partial(_part, material, book, name) for name in (*legs, "reason")},
        "quantity": lambda amount: _plain(scaled(amount, unit, book, currency)),
        "value": partial(_value, book, currency),
    }
    return cells.with_columns(_said(cells[name], say) for name, say in said.items())


def _value(book: Book, currency: str, row: Mapping[str, Any]) -> Cell:
    if row["value"] is None:
        return None
    unit = book.value_unit(row["from_state"], row["to_state"])
    return _plain(scaled(row["value"], unit, book, currency))


def _said(column: pl.Series, say: Callable[[Any], Cell]) -> pl.Series:
    """The column with each of its values said."""
    distinct = column.unique().drop_nulls()
    if distinct.is_empty():
        return column
    return column.replace_strict(distinct, [say(each) for each in distinct], default=None)


def _part(material: Material, book: Book, dimension: str, part: str) -> str:
    return material.part_name(book.id, dimension, part) if part else ""


def _what(material: Material, book: Book, row: Mapping[str, Any]) -> str:
    word = material.wording.text
    state = material.part_name(book.id, "state", row["to_state"])
    if row["what"] in ("opening", "closing"):
        return word(f"record-{row['what']}", state=state)
    if row["from_state"] == "outside":
        said = word("record-enters", state=state)
    else:
        before = material.part_name(book.id, "state", row["from_state"])
        said = word("record-moves", before=before, state=state)
    if row["what"] == BEFORE:
        return word("record-before", what=said)
    return word("record-taken-back", what=said) if row["taken_back"] else said


def _plain(number: Number) -> int | float:
    return number if isinstance(number, int) else float(number)
