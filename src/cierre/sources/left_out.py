"""Rows that are left out since something is wrong with them, or with another row of their item."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

import polars as pl

from cierre.sources.first_sheet import read_table
from cierre.sources.problems import Problem


def left_out(
    numbered: pl.DataFrame, bad: pl.DataFrame, problems: Iterable[Problem]
) -> pl.DataFrame:
    """The ``file`` and ``row`` of all rows of bad numbers and of problems, with the ``problem``."""
    told = pl.DataFrame(
        [(each.file, each.row, f"{each.what} {each.remedy}") for each in problems],
        schema={"file": pl.String, "row": pl.Int64, "problem": pl.String},
        orient="row",
    )
    told = told.group_by("file", "row").agg(pl.col("problem").str.join("\n"))
    with_them = numbered.join(bad.drop_nulls(), on="number", how="semi").select("file", "row")
    rows = pl.concat([with_them, told.select("file", "row")]).unique()
    return rows.join(told, on=["file", "row"], how="left")


def as_they_stand(paths: Iterable[Path], rows: pl.DataFrame) -> Mapping[str, pl.DataFrame]:
    """The rows that were left out, by file, read once more as they stand there."""
    if not rows.height:
        return {}
    found = {}
    for path in paths:
        bad = rows.filter(file=path.name).drop("file")
        table = read_table(path)[0] if bad.height else None
        if table is not None:
            found[table.file] = (
                table.cells.join(bad, on="row")
                .select("row", "problem", pl.exclude("row", "problem"))
                .sort("row")
            )
    return found
