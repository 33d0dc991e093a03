from __future__ import annotations

import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

from cierre.books import load_books
from cierre.ledger.ledger import Span
from cierre.ledger.places import open_ledger
from cierre.office.database import open_database
from cierre.office.load import load_folder
from tests.sources.little_office import CASES, a_case, make_office, write_csv

COUNT = "SELECT COUNT(*) FROM moves"


def moves_in(uri: str) -> int:
    """The moves that another process finds."""
    script = f"import sqlite3; print(sqlite3.connect({uri!r}).execute({COUNT!r}).fetchone()[0])"
    found = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)
    return int(found.stdout)


def test_what_is_loaded_after_a_ledger_was_read_is_there_for_others(tmp_path: Path) -> None:
    uri = open_database(tmp_path / "data")
    folder = make_office(tmp_path / "office")
    for count in (1, 2, 3):
        write_csv(folder, "cases", CASES, [a_case(número=f"C{n}") for n in range(count)])
        load_folder(folder)
        assert moves_in(uri) == 3 * count
        ledger = open_ledger(uri, "little", load_books()["cases"], Span(202601, 202601, 202612))
        assert len(ledger.moves) == 3 * count


def test_the_file_keeps_a_write_ahead_log(tmp_path: Path) -> None:
    uri = open_database(tmp_path / "data")
    with sqlite3.connect(uri) as other:
        assert other.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_what_threads_write_while_others_read_is_all_there(tmp_path: Path) -> None:
    uri = open_database(tmp_path / "data")
    folder = make_office(tmp_path / "office")
    write_csv(folder, "cases", CASES, [a_case()])
    load_folder(folder)
    done, span = threading.Event(), Span(202601, 202601, 202612)
    read: list[int] = []

    def reading() -> None:
        while not done.is_set():
            read.append(len(open_ledger(uri, "little", load_books()["cases"], span).moves))

    readers = [threading.Thread(target=reading) for _ in range(2)]
    for each in readers:
        each.start()
    for count in range(2, 8):
        write_csv(folder, "cases", CASES, [a_case(número=f"C{n}") for n in range(count)])
        load_folder(folder)
    done.set()
    for each in readers:
        each.join()
    assert moves_in(uri) == 3 * 7
    assert all(each % 3 == 0 for each in read)
