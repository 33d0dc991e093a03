"""Faults found in whole columns at once, kept as a table until they are said as problems."""

from __future__ import annotations

from collections.abc import Iterable

import polars as pl

from cierre.sources.problems import Problem, problem

SCHEMA = pl.Schema(
    {
        "file": pl.String,
        "row": pl.Int64,
        "heading": pl.String,
        "message": pl.String,
        "value": pl.String,
        "other": pl.String,
    }
)


def no_faults() -> pl.DataFrame:
    """An empty table of faults."""
    return pl.DataFrame(schema=SCHEMA)


def faults(
    frame: pl.DataFrame,
    where: pl.Expr,
    message: str,
    heading: str | pl.Expr,
    value: pl.Expr | None = None,
    other: pl.Expr | None = None,
) -> pl.DataFrame:
    """A fault for each row of ``frame`` (it has ``file`` and ``row``) in which ``where`` holds."""
    found = frame.filter(where)
    if not found.height:
        return no_faults()
    return found.select(
        file="file",
        row="row",
        heading=pl.lit(heading) if isinstance(heading, str) else heading,
        message=pl.lit(message),
        value=_text(value),
        other=_text(other),
    )


def together(found: Iterable[pl.DataFrame]) -> pl.DataFrame:
    """All faults in one table."""
    return pl.concat([no_faults(), *(each.cast(SCHEMA) for each in found if each.height)])


def as_problems(found: pl.DataFrame) -> tuple[Problem, ...]:
    """The faults in words, in the order of files and rows."""
    ordered = found.unique(maintain_order=True).sort("file", "row", maintain_order=True)
    return tuple(
        problem(message, file, row, heading, value, other)
        for file, row, heading, message, value, other in ordered.iter_rows()
    )


def _text(value: pl.Expr | None) -> pl.Expr:
    return pl.lit("") if value is None else value.cast(pl.String).fill_null("")
