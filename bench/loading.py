"""Cierre's side of the benchmark: a folder loaded, to the balanced ledger with its months."""

from __future__ import annotations

import sys
from pathlib import Path

from cierre.office.database import open_database
from cierre.office.load import load_folder
from measured import Figures, measure


def main(folder: Path, data: Path) -> None:
    """Load the folder once. Raises SystemExit when something is wrong in it."""
    open_database(data)
    measure(lambda: load(folder))


def load(folder: Path) -> Figures:
    """How many rows were in the sheets, and what of them was new."""
    loaded = load_folder(folder)
    if loaded.problems:
        raise SystemExit(str(loaded.problems[0]))
    return {"loaded": {"rows": loaded.rows, "items": loaded.items, "moves": loaded.moves}}


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
