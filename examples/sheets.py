"""Writing the examples' spreadsheets: headings in the books' own Spanish wording."""

from __future__ import annotations

import re
import tomllib
from datetime import datetime
from pathlib import Path

import polars as pl
import xlsxwriter

from cierre.books import wording

COLUMN = re.compile(r"^column_(\w+) = (.+)$", re.MULTILINE)


def headings(book: str) -> dict[str, str]:
    """The Spanish heading of each column of a book's sheet, by column id."""
    return dict(COLUMN.findall(wording(book, "es")))


def with_headings(frame: pl.DataFrame, book: str) -> pl.DataFrame:
    """The frame, its columns renamed from column ids to headings; others keep their name."""
    known = headings(book) if book else {}
    return frame.rename({name: known[name] for name in frame.columns if name in known})


def with_names(frame: pl.DataFrame, book: str, office_toml: Path) -> pl.DataFrame:
    """The frame with the names of people, places, categories and reasons instead of their ids."""
    settings = tomllib.loads(office_toml.read_text(encoding="utf-8"))
    for kind in ("person", "place", "category", "reason"):
        if kind in frame.columns:
            names = {
                entry["id"]: entry["name"]
                for entry in settings[kind]
                if entry.get("book", book) == book
            }
            frame = frame.with_columns(pl.col(kind).replace_strict(names, return_dtype=pl.String))
    return frame


def write_workbook(frame: pl.DataFrame, path: Path, book: str = "") -> None:
    """One sheet with one heading row; the same frame always gives the same bytes."""
    with xlsxwriter.Workbook(path, {"constant_memory": True}) as workbook:
        workbook.set_properties({"created": datetime(2026, 9, 1)})
        formats = {
            pl.Date: workbook.add_format({"num_format": "dd/mm/yyyy"}),
            pl.Datetime: workbook.add_format({"num_format": "dd/mm/yyyy hh:mm:ss"}),
        }
        bold = workbook.add_format({"bold": True, "bottom": 1})
        sheet = workbook.add_worksheet(path.stem)
        sheet.freeze_panes(1, 0)
        sheet.set_column(0, frame.width - 1, 20)
        sheet.write_row(0, 0, with_headings(frame, book).columns, bold)
        kinds = [formats.get(kind.base_type()) for kind in frame.dtypes]
        for row, values in enumerate(frame.iter_rows(), start=1):
            for column, value in enumerate(values):
                if value is not None:
                    sheet.write(row, column, value, kinds[column])


def write_csv(frame: pl.DataFrame, path: Path, book: str) -> None:
    """The same as comma-separated text, for sheets too long for a workbook."""
    with_headings(frame, book).write_csv(path, datetime_format="%Y-%m-%d %H:%M:%S")
