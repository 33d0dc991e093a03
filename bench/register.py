"""What a page of a register takes: each filter, order, search and place in a loaded office.

The office is that of ``sheets.write_office``. Printed are the milliseconds of a core and by the
clock, each the least of five, and how many rows there are, with + at least.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from cierre.books import load_books
from cierre.office.database import open_database
from cierre.office.directory import read_directory
from cierre.office.load import load_folder
from cierre.office.register import Asked, Page, register
from cierre.office.register_access import EVERYBODY, Within
from sheets import write_office

TODAY = date(2026, 8, 25)
TIMES = 5
ANA, TEAM = Within(person="p007"), Within(units=frozenset({"u3"}))
TEAMS = Within(units=frozenset({"u3", "u4", "u5"}))


def questions(rows: int) -> Iterator[tuple[str, Within, dict[str, Any]]]:
    """What is asked, and whose items."""
    for sort in ("number", "entered", "due", "state", "age"):
        for descending in (True, False):
            yield f"by {sort}", EVERYBODY, {"sort": sort, "descending": descending}
    one = f"{rows // 2 + 1:08}"
    asked: list[dict[str, Any]] = [
        {"open": True, "sort": "age"},
        {"open": True, "sort": "number", "descending": False},
        {"open": False, "sort": "number"},
        {"overdue": True, "sort": "due"},
        {"states": ("in_hand",)},
        {"states": ("resolved",), "sort": "number"},
        {"category": "c3", "sort": "due"},
        {"place": "l3", "sort": "number"},
        {"holder": "p007"},
        {"unit": "u3", "sort": "number", "descending": False},
        {"category": "c3", "unit": "u3"},
        {"category": "c3", "place": "l3", "states": ("resolved",)},
        {"own": {"line": "Tarjetas"}},
        {"own": {"line": "none"}},
        {"entered_from": date(2026, 3, 3), "entered_to": date(2026, 3, 3)},
        {"entered_from": date(2026, 3, 1), "entered_to": date(2026, 3, 31), "sort": "number"},
        {"search": "gotea"},
        {"search": "garaje puerta"},
        {"search": one},
        {"search": "cliente 01234"},
        {"search": "nowhere"},
        {"search": "01234", "holder": "p007"},
        {"search": "portal", "open": True},
        {"skipped": 10_000},
    ]
    for each in asked:
        yield "all", EVERYBODY, each
    for name, within in (("own", ANA), ("team", TEAM), ("three teams", TEAMS)):
        yield name, within, {}
        yield name, within, {"open": True, "sort": "number"}
        yield name, within, {"search": "01234"}


def main(folder: Path, rows: int) -> None:
    """Measure the office of a folder, loaded when it is not there."""
    if not (folder / "data").exists():
        write_office(folder / "sheets", rows)
        open_database(folder / "data")
        load_folder(folder / "sheets")
    open_database(folder / "data")
    for name, within, asked in questions(rows):
        told(f"{name} {asked}", within, Asked(**asked))
    middle = walked(Asked(size=1000), rows // 2_000)
    told("in the middle", EVERYBODY, Asked(at=middle.next))


def walked(asked: Asked, pages: int) -> Page:
    """The page so many behind the first."""
    directory, book = read_directory("bench"), load_books()["cases"]
    page = register(directory, book, asked, today=TODAY)
    for _ in range(pages):
        page = register(directory, book, replace(asked, at=page.next), today=TODAY)
    return page


def told(name: str, within: Within, asked: Asked) -> None:
    """Print what one question takes."""
    directory, book = read_directory("bench"), load_books()["cases"]
    clock, core = [], []
    for _ in range(TIMES):
        begun, used = time.perf_counter(), time.process_time()
        page = register(directory, book, asked, within=within, today=TODAY)
        clock.append(time.perf_counter() - begun)
        core.append(time.process_time() - used)
    more = "" if page.exact else "+"
    print(f"{min(core) * 1e3:8.1f} {min(clock) * 1e3:8.1f} {page.count:>8}{more:1} {name}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1_000_000)
