"""Scores that are not on their scale: a satisfaction of 9 where there are five."""

from __future__ import annotations

from collections.abc import Iterable

import polars as pl

from cierre.book import Book
from cierre.directory import Directory, Scale
from cierre.sources.faults import faults
from cierre.sources.headings import Sheet
from cierre.sources.written_numbers import decimal_comma


def off_scale(
    moves: pl.DataFrame, sheets: Iterable[Sheet], book: Book, directory: Directory
) -> list[pl.DataFrame]:
    """The moves whose value is not on the scale of their category, told at the sheet's column."""
    headings = {file: heading for sheet in sheets for file, heading in _headings(sheet, book)}
    scored = moves.filter(pl.col("value").is_not_null())
    found = []
    apart: list[str] = []
    for scale in _in_order(book, directory):
        others = ~pl.col("to_category").is_in(apart)
        own = pl.col("to_category") == scale.category if scale.category else pl.lit(True)
        apart += [scale.category] if scale.category else []
        found.append(
            faults(
                scored.filter(others & own),
                _outside(scale, 10**book.value_digits),
                "off-scale",
                pl.col("file").replace_strict(headings, default="", return_dtype=pl.String),
                as_written(pl.col("value"), book, directory),
                pl.lit(f"{_end(scale.least)}–{_end(scale.most)}"),
            )
        )
    return found


def as_written(value: pl.Expr, book: Book, directory: Directory) -> pl.Expr:
    """A value of the ledger as a person of the office writes it."""
    mark = "," if decimal_comma(directory.locale) else "."
    text = (value / 10**book.value_digits).cast(pl.String).str.strip_suffix(".0")
    written: pl.Expr = text.str.replace(".", mark, literal=True)
    return written


def _in_order(book: Book, directory: Directory) -> list[Scale]:
    """The scales to be asked in turn: of categories first, the book's before the office's."""
    own = directory.scales.get(book.id, ())
    named = [each for each in (*book.scales, *own) if each.category]
    return [*named, *[each for each in (*own, *book.scales) if not each.category][:1]]


def _outside(scale: Scale, factor: int) -> pl.Expr:
    wrong = pl.lit(False)
    if scale.least is not None:
        wrong |= pl.col("value") < int(scale.least * factor)
    if scale.most is not None:
        wrong |= pl.col("value") > int(scale.most * factor)
    return wrong


def _end(end: object) -> str:
    return "…" if end is None else str(end)


def _headings(sheet: Sheet, book: Book) -> Iterable[tuple[str, str]]:
    """Each file with the heading of the column that its values stand in."""
    valued = [each.id for each in book.sheet.columns if each.fills.startswith("value:")]
    heading = next(
        (sheet.headings[each] for each in ("value", *valued) if each in sheet.headings), ""
    )
    return [(file, heading) for file in sheet.cells["file"].unique().to_list()]
