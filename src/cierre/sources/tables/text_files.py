"""A text file of cells as a grid, whatever separates them and whatever encoding it is kept in."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice, zip_longest
from pathlib import Path

import polars as pl

from cierre.sources.problems import Problem, problem
from cierre.sources.tables.bounds import (
    CELL_BYTES,
    COLUMNS,
    TEXT_BYTES,
    TEXT_CELLS,
    WORKBOOKS,
    Refused,
)
from cierre.sources.tables.encodings import as_unicode, spoilt
from cierre.sources.tables.grids import Grid
from cierre.sources.tables.letters import letter
from cierre.sources.tables.separators import records, separator_of, widths
from cierre.sources.tables.signatures import other_kind

_SAID = re.compile(rb'"?sep=(.)"?[ ,;\t]*\r?\n', re.IGNORECASE)
_ONE_COLUMN = 2
"""Of ``row`` and the cells themselves."""
_AT_ONCE = 20_000
"""Rows that are held as lists at once."""
_LOOKED_AT = 200
"""Records that show how wide a file is."""


def read_text_file(path: Path) -> tuple[tuple[Grid, ...], tuple[Problem, ...]]:
    """The file's only grid, and where its text was spoilt before. Raises Refused."""
    cells, first_row, lost = _raw_cells(path)
    # the file's bytes are not kept beside what is made of its cells
    cells = _named(cells, first_row)
    problems = () if lost is None else (problem(lost.message, path.name, lost.row, "", lost.value),)
    if path.suffix.lower() in WORKBOOKS and cells.width <= _ONE_COLUMN:
        # exports of tables often bear a workbook's name; what is no table is one that is broken
        raise Refused("not-a-spreadsheet")
    return (Grid(path.name, "", cells),), problems


def cells_of_row(path: Path, row: int) -> int:
    """How many cells a row of a text file has, empty ones too. Raises Refused."""
    text = _text_of(path)
    several = records(text.content, text.separator)
    return len(next(islice(several, row - text.first_row, None)))


@dataclass(frozen=True)
class _Text:
    """A file's text in UTF-8, with what separates its cells and the number of its first row."""

    content: bytes
    separator: str
    first_row: int


def _text_of(path: Path) -> _Text:
    if path.stat().st_size > TEXT_BYTES:
        raise Refused("too-large-text", value=str(TEXT_BYTES // 1_000_000))
    content = path.read_bytes()
    if kind := other_kind(content):
        raise Refused("other-kind", value=kind)
    content = as_unicode(content)
    if not content or content.isspace():
        raise Refused("empty-file")
    if b"\r" in content and content.count(b"\r") > 2 * content.count(b"\n"):
        content = content.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    if said := _SAID.match(content):
        return _Text(content[said.end() :], said[1].decode("latin-1"), 2)
    return _Text(content, separator_of(content), 1)


def _raw_cells(path: Path) -> tuple[pl.DataFrame, int, Refused | None]:
    """The cells as they stand, the number of the first row, and where letters were lost before."""
    text = _text_of(path)
    _check_cells(text.content, text.separator.encode())
    return _parsed(text.content, text.separator), text.first_row, spoilt(text.content)


def _named(cells: pl.DataFrame, first_row: int) -> pl.DataFrame:
    """The cells under their letters, with ``row``; empty ones are null."""
    return cells.select(
        pl.int_range(first_row, first_row + cells.height, dtype=pl.Int64).alias("row"),
        *(
            pl.col(name).str.strip_chars().replace("", None).alias(letter(place))
            for place, name in enumerate(cells.columns)
        ),
    )


def _parsed(content: bytes, separator: str) -> pl.DataFrame:
    width = max(widths(content, separator, _LOOKED_AT), default=1)
    try:
        cells = _at_once(content, separator, width)
    except pl.exceptions.PolarsError:
        # a later row is wider, or has quotes within its words
        return _row_by_row(content, separator)
    if b'"' in content and _runs_together(cells, separator):
        return _row_by_row(content, separator)
    return cells


def _at_once(content: bytes, separator: str, width: int) -> pl.DataFrame:
    _check_width(width, content.count(b"\n"))
    return pl.read_csv(
        content,
        has_header=False,
        separator=separator,
        schema={str(place): pl.String for place in range(width)},
        missing_columns="insert",
    )


def _runs_together(cells: pl.DataFrame, separator: str) -> bool:
    """Whether a cell may hold others: a quote within a word is taken for one that opens."""
    quoted = pl.all().str.contains('"', literal=True)
    several = pl.all().str.contains_any([separator, "\n"])
    return bool(cells.select(pl.any_horizontal((quoted & several).any())).item())


def _row_by_row(content: bytes, separator: str) -> pl.DataFrame:
    """The same for quotes that stand anywhere, in ten times the time."""
    width, rows = 1, 0
    for cells in records(content, separator):
        width, rows = max(width, len(cells)), rows + 1
    _check_width(width, rows)
    coming, parts = records(content, separator), []
    while several := list(islice(coming, _AT_ONCE)):
        columns = zip_longest(*several, fillvalue=None)
        series = [pl.Series(str(place), each, pl.String) for place, each in enumerate(columns)]
        parts.append(pl.DataFrame(series))
    every = {str(place): pl.String for place in range(width)}
    return pl.concat([pl.DataFrame(schema=every), *parts], how="diagonal")


def _check_width(width: int, rows: int) -> None:
    if width > COLUMNS:
        raise Refused("too-many-columns", value=str(COLUMNS))
    if width * rows > TEXT_CELLS:
        raise Refused("too-many-cells-in-all", value=str(TEXT_CELLS // 1_000_000))


def _check_cells(content: bytes, separator: bytes) -> None:
    """Raise Refused where a cell is so long that no end of it comes in sight."""
    for start in range(0, len(content) - CELL_BYTES, CELL_BYTES):
        end = start + CELL_BYTES
        if content.find(separator, start, end) < 0 and content.find(b"\n", start, end) < 0:
            row = content.count(b"\n", 0, start) + 1
            raise Refused("too-long-cell", row, value=str(CELL_BYTES))
