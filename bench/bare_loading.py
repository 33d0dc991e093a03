"""The other side: a sheet read by Polars and put into a table of SQLite as it is."""

from __future__ import annotations

import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import polars as pl

from measured import Figures, measure


def main(sheet: Path, file: Path) -> None:
    """Read the sheet once and write its rows, which are then neither understood nor balanced."""
    measure(lambda: load(sheet, file))


def load(sheet: Path, file: Path) -> Figures:
    """How many rows there are."""
    rows = pl.read_csv(sheet, infer_schema=False)
    names = ", ".join(f'"{name}" TEXT' for name in rows.columns)
    with closing(sqlite3.connect(file)) as database:
        database.execute("PRAGMA journal_mode=WAL")
        database.execute(f"CREATE TABLE cases ({names})")
        values = ", ".join("?" * rows.width)
        database.executemany(f"INSERT INTO cases VALUES ({values})", rows.iter_rows())  # noqa: S608
        database.commit()
    return {"loaded": {"rows": rows.height}}


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
