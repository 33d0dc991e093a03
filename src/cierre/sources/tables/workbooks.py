"""The sheets of a workbook as grids: XLSX, XLSM, XLSB, XLS, ODS."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path

import polars as pl
import python_calamine as calamine

from cierre.sources.problems import Problem, problem
from cierre.sources.tables.bounds import Refused
from cierre.sources.tables.grids import Grid
from cierre.sources.tables.letters import letter
from cierre.sources.tables.marks import workbook_marks
from cierre.sources.tables.native_values import Value, as_text, with_durations
from cierre.sources.tables.sheet_marks import Marks

_AT_ONCE = 10_000
"""Rows whose values are held at once beside their text."""


def read_workbook(path: Path) -> tuple[tuple[Grid, ...], tuple[Problem, ...]]:
    """A grid of each sheet and what it does not say. Raises Refused."""
    every = {marks.sheet: marks for marks in workbook_marks(path)}
    grids: list[Grid] = []
    problems: list[Problem] = []
    with _opened(path) as book:
        for sheet in book.sheets_metadata:
            if sheet.typ is not calamine.SheetTypeEnum.WorkSheet:
                continue
            marks = every.get(sheet.name, Marks(sheet.name))
            hidden = sheet.visible is not calamine.SheetVisibleEnum.Visible
            grids.append(_grid(path, book.get_sheet_by_name(sheet.name), marks, hidden))
            problems += _without_value(path.name, marks)
    if not grids:
        raise Refused("empty-file")
    return tuple(grids), tuple(problems)


@contextmanager
def _opened(path: Path) -> Iterator[calamine.CalamineWorkbook]:
    try:
        # by its path it would ask the name first what a file is
        with path.open("rb") as file, calamine.CalamineWorkbook.from_filelike(file) as book:
            yield book
    except calamine.PasswordError:
        raise Refused("password") from None
    except (calamine.CalamineError, OSError, ValueError):
        raise Refused("damaged-file") from None
    except BaseException as error:
        if type(error).__name__ != "PanicException":
            raise
        raise Refused("damaged-file") from None


def _grid(path: Path, sheet: calamine.CalamineSheet, marks: Marks, hidden: bool) -> Grid:
    first = sheet.start[1] if sheet.start else 0
    rows = sheet.iter_rows() if sheet.start else iter(())
    if marks.iso_durations:
        rows = map(with_durations, rows)
    cells, native = _columns(rows, sheet.width, first)
    merged = [(*start, *end) for start, end in sheet.merged_cell_ranges or ()]
    merged = [(top + 1, left, bottom + 1, right) for top, left, bottom, right in merged]
    return Grid(
        path.name,
        sheet.name,
        _with_texts(cells, marks),
        native,
        {
            letter(column): pl.Series(rows, dtype=pl.Int64)
            for column, rows in marks.formulas.items()
        },
        tuple(marks.hidden_rows),
        tuple(map(letter, marks.hidden_columns)),
        hidden,
        tuple(
            (top, letter(left), bottom, letter(right))
            for top, left, bottom, right in merged or marks.merged
        ),
    )


def _columns(
    rows: Iterable[list[Value]], width: int, first: int
) -> tuple[pl.DataFrame, dict[str, pl.Series]]:
    """The text of the cells under their letters, and the rows of those that are no text."""
    names = [letter(first + place) for place in range(width)]
    native: dict[str, list[int]] = {name: [] for name in names}
    parts = []
    coming, done = iter(rows), 0
    while several := list(islice(coming, _AT_ONCE)):
        columns = {}
        for name, values in zip(names, zip(*several, strict=True), strict=True):
            other = [
                row for row, each in enumerate(values, start=done + 1) if type(each) is not str
            ]
            native[name] += other
            columns[name] = pl.Series(name, map(as_text, values) if other else values, pl.String)
        stripped = pl.all().str.strip_chars().replace("", None)
        parts.append(pl.DataFrame(columns).with_columns(stripped))
        done += len(several)
    cells = pl.concat(parts) if parts else pl.DataFrame()
    before = [pl.lit(None, pl.String).alias(letter(place)) for place in range(first)]
    numbered = pl.select(row=pl.int_range(1, done + 1, dtype=pl.Int64))
    return (
        pl.concat([numbered.with_columns(before), cells], how="horizontal"),
        {name: pl.Series(found, dtype=pl.Int64) for name, found in native.items() if found},
    )


def _with_texts(cells: pl.DataFrame, marks: Marks) -> pl.DataFrame:
    columns: dict[str, dict[int, str]] = {}
    for (row, column), text in marks.texts.items():
        if row <= cells.height and letter(column) in cells.columns:
            columns.setdefault(letter(column), {})[row - 1] = text
    return cells.with_columns(
        cells[name].scatter(list(texts), list(texts.values())) for name, texts in columns.items()
    )


def _without_value(file: str, marks: Marks) -> Iterator[Problem]:
    for column, rows in sorted(marks.without_value.items()):
        name = letter(column)
        several = ", ".join(f"{name}{row}" for row in rows[:3])
        several += f", … ({len(rows)})" if len(rows) > 3 else ""
        yield problem(
            "formula-without-value", file, rows[0], name, value=several, other=marks.sheet
        )
