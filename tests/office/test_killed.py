"""A loading that is killed has changed nothing, or everything."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from tests.sources.little_office import CASES, FEES, a_case, make_office, write_csv

ROOT = Path(__file__).parents[2]
SCRIPT = """
import os, sys
from pathlib import Path
from cierre.office import load, recording, store
from cierre.office.database import open_database
left = int(sys.argv[3])
def dying(call):
    def counted(*given, **named):
        global left
        left -= 1
        if not left:
            os._exit(9)
        return call(*given, **named)
    return counted
open_database(sys.argv[2])
recording.write_directory = dying(recording.write_directory)
store.insert = dying(store.insert)
store._update_items = dying(store._update_items)
store.last_id = dying(store.last_id)
load.load_folder(Path(sys.argv[1]))
"""


def loaded(folder: Path, data: Path, moment: int) -> int:
    return subprocess.run(
        [sys.executable, "-W", "ignore", "-c", SCRIPT, folder, data, str(moment)],
        env=os.environ | {"PYTHONPATH": str(ROOT / "src")},
        check=False,
    ).returncode


def kept(data: Path) -> list[str]:
    """The records; not when they were recorded."""
    with sqlite3.connect(data / "cierre.sqlite3") as database:
        tables = ("items", "moves", "controls", "people", "offices")
        return [
            str(row)
            for table in tables
            for row in database.execute(
                f"SELECT * FROM {table} ORDER BY 1"
                if table != "moves"
                else "SELECT id, item, sequence, from_state, to_state, quantity FROM moves"
            )
        ]


@pytest.mark.parametrize("moment", [1, 3, 6])
def test_killed_while_it_writes_it_has_changed_nothing(tmp_path: Path, moment: int) -> None:
    folder, data = make_office(tmp_path / "office"), tmp_path / "data"
    write_csv(folder, "cases", CASES, [a_case()])
    assert loaded(folder, data, 0) == 0
    before = kept(data)
    write_csv(folder, "cases", CASES, [a_case(resuelta=""), a_case(número="C2")])
    write_csv(folder, "fees", FEES, [("F1", "2026-08-01", "1200", "Las Lilas", "", "")])
    assert loaded(folder, data, moment) == 9
    assert kept(data) == before
    assert loaded(folder, data, 0) == 0
    assert len(kept(data)) > len(before)
