"""The rows of a book's sheet, read: each column's cells as what the book says they fill."""

from __future__ import annotations

from decimal import Decimal

import polars as pl
from babel.numbers import format_currency, format_decimal, get_currency_precision

from cierre.book import Book, Column
from cierre.directory import Directory
from cierre.sources.cells import (
    Parsed,
    parse_choices,
    parse_days,
    parse_decimals,
    parse_moments,
    parse_numbers,
)
from cierre.sources.faults import faults
from cierre.sources.headings import Sheet
from cierre.sources.names import choices


def parse_rows(sheet: Sheet, book: Book, directory: Directory) -> Parsed:
    """The sheet's cells as values under the ids of the book's columns, and every fault in them."""
    frame = sheet.cells
    found = [sheet.faults]
    for column in book.sheet.columns:
        if column.id not in sheet.headings:
            frame = frame.with_columns(_nothing(column, book))
            continue
        heading = sheet.headings[column.id]
        if column.required and (sheet.complete or column.fills == "number"):
            empty = pl.col(column.id).is_null()
            found.append(faults(frame, empty, "missing-value", heading))
        frame, wrong = _parse(frame, column, sheet, book, directory)
        found += wrong
    return frame, found


def quantity_digits(book: Book, directory: Directory) -> int:
    """Decimals of the book's quantity that the ledger keeps."""
    if book.quantity == "money":
        return int(get_currency_precision(directory.currency))
    return book.digits


def quantity_said(quantity: int, book: Book, directory: Directory) -> str:
    """A quantity of the ledger as the office writes it: 30,00 €, or 1.200 pieces without a word."""
    amount = Decimal(quantity).scaleb(-quantity_digits(book, directory))
    if book.quantity == "money":
        return str(format_currency(amount, directory.currency, locale=directory.locale))
    return str(format_decimal(amount, locale=directory.locale))


def filled_steps(column: Column) -> tuple[str, ...]:
    """The steps that a column such as ``value:read,estimated`` belongs to."""
    return tuple(column.fills.partition(":")[2].split(",")) if ":" in column.fills else ()


def _parse(
    frame: pl.DataFrame, column: Column, sheet: Sheet, book: Book, directory: Directory
) -> Parsed:
    heading = sheet.headings[column.id]
    fills = column.fills.partition(":")[0]
    if fills == "at":
        return parse_moments(
            frame,
            column.id,
            heading,
            directory.time_zone,
            directory.locale,
            whole_days=column.kind == "date",
        )
    if fills == "due":
        return parse_days(frame, column.id, heading, directory.locale)
    if fills == "field":
        return _parse_field(frame, column, sheet, book, directory)
    if fills in ("seconds", "amount", "value", "worth"):
        digits, least = {
            "seconds": (0, 0),
            "amount": (quantity_digits(book, directory), 1),
            "value": (book.value_digits, None),
            "worth": (int(get_currency_precision(directory.currency)), 0),
        }[fills]
        writing = sheet.writing(column.id, directory.locale)
        return parse_numbers(frame, column.id, heading, writing, digits, least)
    if fills in ("person", "unit", "place", "category", "reason", "state"):
        known = choices(fills, directory, book)
        return parse_choices(frame, column.id, heading, fills, known)
    return frame, []


def _kind_of_field(column: Column, book: Book) -> str:
    (name,) = filled_steps(column)
    (kind,) = (field.kind for field in book.fields if field.id == name)
    return kind


def _parse_field(
    frame: pl.DataFrame, column: Column, sheet: Sheet, book: Book, directory: Directory
) -> Parsed:
    heading, writing = sheet.headings[column.id], sheet.writing(column.id, directory.locale)
    (name,) = filled_steps(column)
    kind = _kind_of_field(column, book)
    if kind == "integer":
        return parse_numbers(frame, column.id, heading, writing, 0, None)
    if kind == "decimal":
        return parse_decimals(frame, column.id, heading, writing)
    if kind == "date":
        return parse_days(frame, column.id, heading, directory.locale)
    known = choices(name, directory, book)
    return parse_choices(frame, column.id, heading, "value", known)


_FIELDS = {"integer": pl.Int64, "decimal": pl.Float64, "date": pl.Date, "text": pl.String}
"""How the cells of a book's own fields are kept, by their kind."""


def _nothing(column: Column, book: Book) -> list[pl.Expr]:
    fills = column.fills.partition(":")[0]
    if fills == "field":
        return [pl.lit(None, _FIELDS[_kind_of_field(column, book)]).alias(column.id)]
    if fills in ("seconds", "amount", "value", "worth"):
        return [pl.lit(None, pl.Int64).alias(column.id)]
    if fills == "at":
        midnight = pl.lit(None, pl.Boolean).alias(f"midnight:{column.id}")
        moments = (pl.lit(None, pl.Int64).alias(name) for name in (f"later:{column.id}", column.id))
        return [midnight, *moments]
    if fills == "due":
        return [pl.lit(None, pl.Date).alias(column.id)]
    return [pl.lit(None, pl.String).alias(column.id)]
