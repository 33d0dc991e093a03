"""Little sheets as offices keep them, read as a file is."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import polars as pl

from cierre.cli.import_data import as_data
from cierre.office.importing import Import
from cierre.sources.tables.grids import Grid
from cierre.sources.tables.importing import Imported, read_file
from cierre.sources.tables.regions import Region, find_regions

Row = Sequence[object]


def letter(place: int) -> str:
    """The letter of a column by its place, of the first 26."""
    return "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[place]


def grid(*rows: Row, sheet: str = "", file: str = "hoja.csv") -> Grid:
    """A sheet of texts; None is an empty cell."""
    width = max(len(row) for row in rows)
    texts = [
        [None if cell in (None, "") else str(cell) for cell in (*row, *[None] * (width - len(row)))]
        for row in rows
    ]
    columns: dict[str, pl.Series] = {"row": pl.Series(range(1, len(rows) + 1), dtype=pl.Int64)}
    for place in range(width):
        columns[letter(place)] = pl.Series([row[place] for row in texts], dtype=pl.String)
    return Grid(file, sheet, pl.DataFrame(columns))


def region(*rows: Row, **named: str) -> Region:
    """The only table of a sheet."""
    (found,) = find_regions(grid(*rows, **named))
    return found


def text_file(folder: Path, rows: Sequence[Row], name: str = "hoja.csv", **how: Any) -> Path:
    """A file of text; ``delimiter`` and ``encoding`` as the office's program writes it."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=how.get("delimiter", ","))
    writer.writerows([["" if cell is None else cell for cell in row] for row in rows])
    path = folder / name
    path.write_bytes(out.getvalue().encode(how.get("encoding", "utf-8")))
    return path


def workbook(folder: Path, sheets: Mapping[str, Sequence[Row]], name: str = "libro.xlsx") -> Path:
    """A workbook; dates are dates."""
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(list(row))
            for cell in sheet[sheet.max_row]:
                if isinstance(cell.value, date | datetime):
                    cell.number_format = "dd/mm/yyyy"
    path = folder / name
    book.save(path)
    return path


def understood(path: Path, **answers: str) -> dict[str, Any]:
    """What ``cierre import --json`` says of a file."""
    read = imported(path, **answers)
    return as_data(read, Import((read,), read.directory))


def imported(path: Path, **answers: str) -> Imported:
    """A file read, with what somebody answered by the kind of question."""
    return read_file(path, None, answers)


def asked(said: Mapping[str, Any]) -> list[str]:
    """The keys of the questions."""
    return [each["key"] for each in said["questions"]]


COMPLAINTS = ("Nº", "Fecha de recepción", "Cliente", "Motivo", "Responsable", "Estado", "Cierre")


def complaints(days: Sequence[tuple[str, str]], states: Sequence[str] = ()) -> list[list[str]]:
    """A register of complaints with a row for each day of reception and of closing."""
    people = ("Ana Torres", "Luis Prado", "Rosa Melgar")
    return [list(COMPLAINTS)] + [
        [
            f"Q-{place:03d}", received, f"Cliente {place}", ("Demora", "Trato")[place % 2],
            people[place % 3],
            states[place % len(states)] if states else ("Cerrada" if closed else "Abierta"),
            closed,
        ]
        for place, (received, closed) in enumerate(days, 1)
    ]  # fmt: skip
