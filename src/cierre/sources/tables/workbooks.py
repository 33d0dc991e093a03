"""The sheets of a workbook as grids: XLSX, XLSM, XLSB, XLS, ODS."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from pathlib import Path

import polars as pl
import python_calamine as calamine

from cierre.sources.problems import Problem, problem
from cierre.sources.tables.grids import Grid
from cierre.sources.tables.letters import letter
from cierre.sources.tables.native_values import Value, as_text

_AT_ONCE = 10_000
"""Rows whose values are held at once beside their text."""


def read_workbook(path: Path) -> tuple[tuple[Grid, ...], tuple[Problem, ...]]:
    """A grid of each sheet that has cells; none and the reason when it cannot be read."""
    try:
        with calamine.CalamineWorkbook.from_path(path) as book:
            sheets = [
                (each.name, each.visible is not calamine.SheetVisibleEnum.Visible)
                for each in book.sheets_metadata
                if each.typ is calamine.SheetTypeEnum.WorkSheet
            ]
            grids = [_grid(path, book.get_sheet_by_name(name), hidden) for name, hidden in sheets]
    except calamine.PasswordError:
        return (), (problem("password", path.name),)
    except (calamine.CalamineError, OSError, ValueError):
        return (), (problem("damaged-file", path.name),)
    return tuple(grids), ()


def _grid(path: Path, sheet: calamine.CalamineSheet, hidden: bool) -> Grid:
    first = sheet.start[1] if sheet.start else 0
    cells, native = _columns(sheet.iter_rows(), sheet.width, first)
    merged = tuple(
        (top + 1, letter(left), bottom + 1, letter(right))
        for (top, left), (bottom, right) in sheet.merged_cell_ranges or ()
    )
    return Grid(path.name, sheet.name, cells, native, hidden=hidden, merged=merged)


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
        parts.append(pl.DataFrame(columns).with_columns(pl.all().replace("", None)))
        done += len(several)
    cells = pl.concat(parts) if parts else pl.DataFrame()
    before = [pl.lit(None, pl.String).alias(letter(place)) for place in range(first)]
    numbered = pl.select(row=pl.int_range(1, done + 1, dtype=pl.Int64))
    return (
        pl.concat([numbered.with_columns(before), cells], how="horizontal"),
        {name: pl.Series(found, dtype=pl.Int64) for name, found in native.items() if found},
    )
