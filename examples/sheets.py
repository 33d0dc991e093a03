"""Writing the examples' spreadsheets: headings in the books' own Spanish wording."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path

import polars as pl
import xlsxwriter

from cierre.books import load_books
from cierre.sources.names import book_labels, general_labels

Note = tuple[str, str, str, str] | tuple[str, str, str, str, Mapping[str, str]]
"""Who wrote it, the month, what kind of note it is, the text, and its further cells."""

NOTE_COLUMNS = (
    "person", "month", "kind", "text", "about", "measure", "owner", "by", "outcome",
)  # fmt: skip


def headings(name: str) -> dict[str, str]:
    """The Spanish heading of each column of a spreadsheet of that name, by column id."""
    of_a_book = name in load_books()
    labels = book_labels(name, "column") if of_a_book else general_labels()
    return {column: spanish for column, (spanish, *_) in labels.items()}


def with_headings(frame: pl.DataFrame, name: str) -> pl.DataFrame:
    """The frame, its columns renamed from column ids to headings; others keep their name."""
    known = headings(name)
    return frame.rename({each: known[each] for each in frame.columns if each in known})


def with_names(frame: pl.DataFrame, name: str, office_toml: Path) -> pl.DataFrame:
    """The frame with names for the ids of people, places, categories, reasons, fields' values."""
    book = name.removesuffix("_moves")
    settings = tomllib.loads(office_toml.read_text(encoding="utf-8"))
    kinds = {kind: kind for kind in ("person", "place", "category", "reason")}
    for column, kind in {**kinds, "covered_by": "person"}.items():
        if column in frame.columns:
            names = {
                entry["id"]: entry["name"]
                for entry in settings[kind]
                if entry.get("book", book) == book
            }
            known = names | dict(zip(names.values(), names.values(), strict=True))
            frame = frame.with_columns(pl.col(column).replace_strict(known, return_dtype=pl.String))
    if "line" in frame.columns:
        frame = frame.with_columns(
            pl.col("line").replace_strict(settings["values"][f"{book}.line"])
        )
    for field in load_books()[book].fields if book in load_books() else ():
        if field.values and field.id in frame.columns:
            labels = book_labels(book, "value")
            names = {each: labels[f"{field.id}_{each}"][0] for each in field.values}
            frame = frame.with_columns(pl.col(field.id).replace(names))
    if "state" in frame.columns:
        states = {state: label for state, (label, *_) in book_labels(book, "state").items()}
        frame = frame.with_columns(pl.col("state").replace_strict(states))
    return frame


def notes_sheet(notes: Sequence[Note]) -> pl.DataFrame:
    """The sheet of notes: person, month, kind and text, then the further cells by their column."""
    rows = []
    for note in notes:
        further = note[4] if len(note) == 5 else {}
        cells = {**dict(zip(NOTE_COLUMNS, note[:4], strict=False)), **further}
        rows.append({column: cells.get(column) for column in NOTE_COLUMNS})
    return pl.DataFrame(rows, schema=dict.fromkeys(NOTE_COLUMNS, pl.String))


def write_workbook(frame: pl.DataFrame, path: Path) -> None:
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
        sheet.write_row(0, 0, with_headings(frame, path.stem).columns, bold)
        kinds = [formats.get(kind.base_type()) for kind in frame.dtypes]
        for row, values in enumerate(frame.iter_rows(), start=1):
            for column, value in enumerate(values):
                if value is not None:
                    sheet.write(row, column, value, kinds[column])


def write_csv(frame: pl.DataFrame, path: Path) -> None:
    """The same as comma-separated text, for sheets too long for a workbook."""
    with_headings(frame, path.stem).write_csv(path, datetime_format="%Y-%m-%d %H:%M:%S")
