"""Making the examples' spreadsheets and reading them again."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import polars as pl

from examples.sheets import headings

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
NAMES = ("property", "call_centre", "agent")
AUGUST = date(2026, 8, 1)
SEPTEMBER = date(2026, 9, 1)


def make(example: str, folder: Path) -> Path:
    """Run an example's make.py into a folder."""
    script = str(EXAMPLES / example / "make.py")
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    subprocess.run([sys.executable, script, str(folder)], check=True, env=environment)
    return folder


def settings(example: str) -> dict[str, Any]:
    return tomllib.loads((EXAMPLES / example / "office.toml").read_text(encoding="utf-8"))


def sheet(folder: Path, name: str) -> pl.DataFrame:
    """A spreadsheet with its Spanish headings turned back into column ids."""
    path = folder / f"{name}.xlsx"
    if path.exists():
        frame = pl.read_excel(path, infer_schema_length=None)
    else:
        frame = pl.read_csv(folder / f"{name}.csv", try_parse_dates=True)
    columns = {heading: column for column, heading in headings(name).items()}
    return frame.rename({heading: columns.get(heading, heading) for heading in frame.columns})


def in_period(column: str, first: date = AUGUST, end: date = SEPTEMBER) -> pl.Expr:
    return pl.col(column).cast(pl.Date).is_between(first, end, closed="left")


def cents(column: str) -> pl.Expr:
    return (pl.col(column) * 100).round().cast(pl.Int64)
