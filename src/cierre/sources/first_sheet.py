"""A spreadsheet as it stands: its first sheet's cells as text, with the sheet's own row numbers."""

from __future__ import annotations

import codecs
import csv
import io
import re
import struct
import zipfile
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import fastexcel
import polars as pl

from cierre.sources.problems import Problem, problem

EXTENSIONS = (".xlsx", ".xlsm", ".ods", ".csv")
_FORMULA = re.compile(rb"<(?:\w+:)?f[\s>/]")
_ODS_FORMULA = b"table:formula="
_CELLS = pl.Schema({"row": pl.Int64, "heading": pl.String})


_UNREADABLE = (
    fastexcel.FastExcelError, pl.exceptions.PolarsError, UnicodeError, OSError, csv.Error,
    zipfile.BadZipFile, zlib.error, struct.error, KeyError, NotImplementedError, RuntimeError,
)  # fmt: skip
"""What reading a file raises that is no spreadsheet, is not whole, or is locked by a password."""


class _TooWide(Exception):
    """Rows of a text file have more cells than there are headings."""

    def __init__(self, rows: Sequence[int]) -> None:
        super().__init__(rows)
        self.rows = rows


@dataclass(frozen=True)
class Table:
    """Cells as text (null when empty), a column each heading, and ``row`` for the row's number.

    ``formulas`` are the rows and headings of cells that hold a formula instead of a value.
    """

    file: str
    headings: tuple[str, ...]
    cells: pl.DataFrame
    formulas: pl.DataFrame


def read_table(path: Path) -> tuple[Table | None, tuple[Problem, ...]]:
    """The first sheet of a file; None and the reason when it cannot be read as one."""
    if path.suffix.lower() not in EXTENSIONS:
        return None, (problem("not-a-spreadsheet", path.name),)
    try:
        read = _read_csv if path.suffix.lower() == ".csv" else _read_workbook
        return _under_headings(path, read(path))
    except _TooWide as wide:
        return None, tuple(problem("too-many-cells", path.name, row) for row in wide.rows)
    except _UNREADABLE:
        return None, (problem("not-a-spreadsheet", path.name),)


def _read_workbook(path: Path) -> pl.DataFrame:
    sheet = fastexcel.read_excel(path).load_sheet(0, header_row=None, skip_rows=0, dtypes="string")
    return sheet.to_polars()


def _read_csv(path: Path) -> pl.DataFrame:
    content = _as_unicode(path.read_bytes())
    if not content.strip():
        return pl.DataFrame()
    first = content[: content.find(b"\n")] if b"\n" in content else content
    separator = max(",;\t", key=lambda each: first.count(each.encode()))
    width = len(next(csv.reader(io.StringIO(first.decode()), delimiter=separator)))
    try:
        return pl.read_csv(
            content,
            has_header=False,
            separator=separator,
            schema={str(each): pl.String for each in range(width)},
        )
    except pl.exceptions.PolarsError:
        if wide := _wide_rows(content.decode(), separator, width):
            raise _TooWide(wide) from None
        raise


def _as_unicode(content: bytes) -> bytes:
    """The text of a file in UTF-8."""
    try:
        content.decode()
    except UnicodeDecodeError:
        # spreadsheets of a Western European system still save text so
        return content.decode("cp1252").encode()
    return content.removeprefix(codecs.BOM_UTF8)


def _wide_rows(text: str, separator: str, width: int) -> list[int]:
    """Numbers of the rows with more cells than the first."""
    rows = csv.reader(io.StringIO(text), delimiter=separator)
    return [number for number, cells in enumerate(rows, start=1) if len(cells) > width]


def _under_headings(path: Path, cells: pl.DataFrame) -> tuple[Table | None, tuple[Problem, ...]]:
    if cells.width:
        cells = cells.with_columns(pl.all().str.strip_chars().replace("", None))
        numbered = cells.with_row_index("row", offset=1).cast({"row": pl.Int64})
        filled = _filled(numbered)
    if not cells.width or not filled.height:
        return None, (problem("empty-file", path.name),)
    named = [
        (name, heading)
        for name, heading in zip(cells.columns, filled.drop("row").row(0), strict=True)
        if heading is not None
    ]
    headings = tuple(heading for _, heading in named)
    twice = sorted({heading for heading in headings if headings.count(heading) > 1})
    if twice:
        return None, tuple(problem("heading-twice", path.name, column=each) for each in twice)
    body = filled.slice(1).select(
        "row", *(pl.col(name).alias(f"cell:{heading}") for name, heading in named)
    )
    body = body.rename({f"cell:{heading}": heading for heading in headings if heading != "row"})
    body = _filled(body)
    formulas, problems = _formulas(path, body)
    return Table(path.name, headings, body, formulas), problems


def _filled(cells: pl.DataFrame) -> pl.DataFrame:
    """The rows that have something in them."""
    filled = cells.select(pl.any_horizontal(pl.exclude("row").is_not_null())).to_series()
    # all of a long sheet need not be copied
    return cells if filled.all() else cells.filter(filled)


def _formulas(path: Path, body: pl.DataFrame) -> tuple[pl.DataFrame, tuple[Problem, ...]]:
    suffix = path.suffix.lower()
    if suffix == ".csv":
        return _typed_formulas(body), ()
    with zipfile.ZipFile(path) as archive:
        if suffix == ".ods":
            # the format repeats rows by a count, so that a cell's row is not where it stands
            found = _ODS_FORMULA in archive.read("content.xml")
            return _CELLS.to_frame(), (problem("formulas", path.name),) if found else ()
        sheets = [name for name in archive.namelist() if name.startswith("xl/worksheets/sheet")]
        if not any(_FORMULA.search(archive.read(name)) for name in sheets):
            return _CELLS.to_frame(), ()
    return _workbook_formulas(path), ()


def _typed_formulas(body: pl.DataFrame) -> pl.DataFrame:
    return pl.concat(
        [
            _CELLS.to_frame(),
            *(
                body.filter(pl.col(name).str.starts_with("=")).select("row", heading=pl.lit(name))
                for name in body.columns
                if name != "row"
            ),
        ]
    )


def _workbook_formulas(path: Path) -> pl.DataFrame:
    """Only for a workbook that has some: openpyxl is slow, but it tells formulas from values."""
    import openpyxl
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        book = openpyxl.load_workbook(path, read_only=True)
    except (InvalidFileException, KeyError, ValueError):
        return _CELLS.to_frame()
    headings: dict[int, str] = {}
    found: list[tuple[int, str]] = []
    for number, cells in enumerate(book.worksheets[0].iter_rows(), start=1):
        if not headings:
            headings = {
                place: str(cell.value).strip()
                for place, cell in enumerate(cells)
                if cell.value is not None
            }
            continue
        found += [
            (number, headings[place])
            for place, cell in enumerate(cells)
            if cell.data_type == "f" and place in headings
        ]
    book.close()
    return pl.DataFrame(found, schema=_CELLS, orient="row")
