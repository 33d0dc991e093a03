"""The sheets of records: what stands behind a statement's figures, in people's words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from cierre.book import Book, Unit
from cierre.directory import Directory
from cierre.packs import load_pack
from cierre.report.document import RecordSheet
from cierre.report.material import Material, gather
from cierre.statement.model import Statement
from cierre.statement.numbers import scaled
from cierre.statement.records import PeriodRecords, both_sides

Cell = str | int | float | None


def record_sheets(
    statement: Statement,
    found: Mapping[str, PeriodRecords],
    books: Mapping[str, Book],
    directory: Directory,
    language: str,
) -> tuple[RecordSheet, ...]:
    """A sheet for each book that has records behind the statement's figures.

    ``found`` are the scope's records of each book.
    Behind a ratio of the pack stand, in each book's sheet, that book's records of either side.
    Raises FileNotFoundError when a wording is missing.
    """
    material = gather(statement, directory, books, load_pack(directory.pack), language)
    return tuple(
        _sheet(material, book, found[name])
        for name, book in books.items()
        if found[name].rows.height
    )


def _sheet(material: Material, book: Book, found: PeriodRecords) -> RecordSheet:
    figures = {f"{book.id}.{name}": rows for name, rows in found.figures.items()}
    whole = dict(figures)
    for ratio in material.pack.ratios:
        figures.update(both_sides(ratio, whole))
    columns = list(_columns(material, book, found))
    cells = (_cells(material, book, row) for row in found.rows.iter_rows(named=True))
    return RecordSheet(
        id=book.id,
        title=material.book_name(book.id),
        headings=tuple(heading for _, heading in columns),
        rows=tuple(tuple(row[name] for name, _ in columns) for row in cells),
        figures=figures,
        parts={
            part: _part_name(material, book.id, part)
            for part in dict.fromkeys(name.partition("?")[2] for name in figures)
            if part
        },
    )


def _part_name(material: Material, book: str, part: str) -> str:
    said = []
    for each in part.split("&"):
        by, _, key = each.partition("=")
        if by == "number":
            said.append(key)
        else:
            said.append(material.part_said(book, by, key))
    return " · ".join(said)


def _columns(material: Material, book: Book, found: PeriodRecords) -> Iterator[tuple[str, str]]:
    """Cell and heading of each column; numbers that no record carries have none."""
    word = material.wording.text
    yield "number", word("head-number")
    yield "title", word("head-item")
    yield "day", word("record-day")
    yield "what", word("record-what")
    for name in ("category", "place", "holder", "reason"):
        yield name, material.dimension_name(name)
    if book.quantity != "items":
        yield "quantity", word("record-money" if book.quantity == "money" else "record-quantity")
    for name in ("value", "seconds"):
        if found.rows[name].null_count() < found.rows.height:
            yield name, word(f"record-{name}")


def _cells(material: Material, book: Book, row: Mapping[str, Any]) -> dict[str, Cell]:
    # A record that enters has no leg before; one that ends keeps who had it until then.
    side = "to" if row["from_state"] == "outside" else "from"
    legs = {name: row[f"{side}_{name}"] for name in ("category", "place", "holder")}
    legs["reason"] = row["to_reason"]
    unit: Unit = "money" if book.quantity == "money" else "quantity"
    currency = material.directory.currency
    value = row["value"]
    return {
        "number": row["number"],
        "title": row["title"],
        "day": row["day"].isoformat() if row["day"] else "",
        "what": _what(material, book, row),
        **{
            name: material.part_name(book.id, name, part) if part else ""
            for name, part in legs.items()
        },
        "quantity": _plain(scaled(row["quantity"] * row["sign"], unit, book, currency)),
        "value": None if value is None else _plain(scaled(value, "score", book, currency)),
        "seconds": row["seconds"],
    }


def _what(material: Material, book: Book, row: Mapping[str, Any]) -> str:
    word = material.wording.text
    state = material.part_name(book.id, "state", row["to_state"])
    if row["what"] != "move":
        return word(f"record-{row['what']}", state=state)
    if row["from_state"] == "outside":
        said = word("record-enters", state=state)
    else:
        before = material.part_name(book.id, "state", row["from_state"])
        said = word("record-moves", before=before, state=state)
    return said if row["sign"] > 0 else word("record-taken-back", what=said)


def _plain(number: int | Decimal) -> int | float:
    return number if isinstance(number, int) else float(number)
