"""Cierre's side of the benchmark: a sheet as an office keeps it, to the balanced ledger."""

from __future__ import annotations

import sys
from pathlib import Path

from cierre.office.database import open_database
from cierre.office.importing import record_files, understand_files
from measured import Figures, measure


def main(sheet: Path, data: Path) -> None:
    """Import the sheet once, for a new office. Raises SystemExit when it is not recorded."""
    open_database(data)
    measure(lambda: load(sheet))


def load(sheet: Path) -> Figures:
    """How many rows were understood, and how many moves came of them."""
    made = record_files(understand_files([sheet], None, {}), [sheet])
    if made.outcome is None or not made.outcome.written:
        raise SystemExit(f"{made.questions} {made.problems[:1]}")
    return {"imported": {"rows": made.rows, "moves": made.outcome.moves}}


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
