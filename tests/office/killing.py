"""A program of its own that dies in the middle of its work, and what it leaves."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).parents[2]
WRITING = ("store.insert", "store._update_items", "store.last_id")
"""The calls with which anything is written."""

_SCRIPT = """
import os, sys
from importlib import import_module
from pathlib import Path
from cierre.office.database import open_database
left = int(sys.argv[2])
def dying(call):
    def counted(*given, **named):
        global left
        left -= 1
        if not left:
            os._exit(9)
        return call(*given, **named)
    return counted
open_database(sys.argv[1])
for each in sys.argv[3].split():
    module, name = each.split(".")
    office = import_module(f"cierre.office.{module}")
    setattr(office, name, dying(getattr(office, name)))
exec(sys.argv[4])
"""


def killed(data: Path, moment: int, work: str, calls: Sequence[str] = WRITING) -> int:
    """How a program ends that works on a data folder and is killed at one of some calls: with 9.

    ``calls`` are named as modules of the office name them; ``moment`` 0 is never.
    """
    python = [sys.executable, "-W", "ignore", "-c", _SCRIPT, str(data), str(moment)]
    return subprocess.run(
        [*python, " ".join(calls), work],
        env=os.environ | {"PYTHONPATH": str(ROOT / "src")},
        check=False,
    ).returncode


def kept(data: Path) -> list[str]:
    """The records, not when they were recorded, and what guards them."""
    with sqlite3.connect(data / "cierre.sqlite3") as database:
        tables = ("items", "moves", "controls", "people", "offices")
        records = [
            str(row)
            for table in tables
            for row in database.execute(
                f"SELECT * FROM {table} ORDER BY 1"
                if table != "moves"
                else "SELECT id, item, sequence, from_state, to_state, quantity FROM moves"
            )
        ]
        guards = database.execute("SELECT type, name, sql FROM sqlite_master ORDER BY 1, 2")
        return [*records, *map(str, guards)]
