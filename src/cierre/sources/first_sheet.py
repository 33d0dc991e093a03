"""The first sheet of a file as a table: its headings in the first row that has something in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import polars as pl

from cierre.sources.problems import Problem, problem
from cierre.sources.tables.files import read_grids
from cierre.sources.tables.grids import Grid
from cierre.sources.tables.text_files import cells_of_row

EXTENSIONS = (".xlsx", ".xlsm", ".ods", ".csv")
_WITHOUT_VALUE = "formula-without-value"


@dataclass(frozen=True)
class Table:
    """Cells as text (null when empty), a column each heading, and ``row`` for the row's number.

    ``formulas`` are the rows and headings of cells that hold a formula instead of a value;
    ``native`` the rows, by heading, of those that are no text in the file.
    """

    file: str
    headings: tuple[str, ...]
    cells: pl.DataFrame
    formulas: pl.DataFrame
    native: Mapping[str, pl.Series] = field(default_factory=dict)


def read_table(path: Path) -> tuple[Table | None, tuple[Problem, ...]]:
    """The first sheet of a file; None and the reason when it cannot be read as one."""
    if path.suffix.lower() not in EXTENSIONS:
        return None, (problem("not-a-spreadsheet", path.name),)
    grids, problems = read_grids(path)
    # each formula is told in its own cell
    problems = tuple(each for each in problems if each.code != _WITHOUT_VALUE)
    if problems:
        return None, problems
    filled = _filled(grids[0].cells) if grids else pl.DataFrame()
    if not filled.height:
        return None, (problem("empty-file", path.name),)
    named = {
        name: heading
        for name, heading in zip(filled.columns, filled.row(0), strict=True)
        if name != "row" and heading is not None
    }
    headings = tuple(named.values())
    twice = sorted({heading for heading in headings if headings.count(heading) > 1})
    if twice:
        return None, tuple(problem("heading-twice", path.name, column=each) for each in twice)
    wide = () if grids[0].sheet else _wide_rows(path, filled, list(named)[-1])
    if wide:
        return None, tuple(problem("too-many-cells", path.name, row) for row in wide)
    body = filled.slice(1).select(
        "row", *(pl.col(name).alias(f"cell:{heading}") for name, heading in named.items())
    )
    body = body.rename({f"cell:{heading}": heading for heading in headings if heading != "row"})
    first = int(filled["row"][0])
    native = {named[name]: rows for name, rows in grids[0].native.items() if name in named}
    formulas = _formulas(grids[0], named, first)
    return Table(path.name, headings, _filled(body), formulas, native), ()


def _filled(cells: pl.DataFrame) -> pl.DataFrame:
    """The rows that have something in them."""
    if cells.width < 2:
        return cells.clear()
    filled = cells.select(pl.any_horizontal(pl.exclude("row").is_not_null())).to_series()
    # all of a long sheet need not be copied
    return cells if filled.all() else cells.filter(filled)


def _wide_rows(path: Path, cells: pl.DataFrame, last: str) -> Sequence[int]:
    """Numbers of a text file's rows that have more cells than the row of its headings."""
    behind = cells.columns[cells.columns.index(last) + 1 :]
    if not behind:
        return ()
    # an empty cell behind the headings is no other than none, but in the file itself
    width = cells_of_row(path, int(cells["row"][0]))
    beyond = [pl.col(name).is_not_null() for name in cells.columns[width + 1 :]]
    return cells.filter(pl.any_horizontal(*beyond))["row"].to_list() if beyond else ()


def _formulas(grid: Grid, named: dict[str, str], heading_row: int) -> pl.DataFrame:
    cells = [
        pl.DataFrame({"row": rows})
        .filter(pl.col("row") > heading_row)
        .with_columns(heading=pl.lit(named[name]))
        for name, rows in grid.formulas.items()
        if name in named
    ]
    schema = pl.Schema({"row": pl.Int64, "heading": pl.String})
    return pl.concat([schema.to_frame(), *cells])
