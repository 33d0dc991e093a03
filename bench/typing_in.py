"""What an entry that somebody types takes in a large book: milliseconds of a core.

Usage: python bench/typing_in.py FOLDER [ROWS]

Loads the made-up cases of ``sheets.write_office`` and as many fees into a folder, unless they are
there, and types: a new case, a step of one, that taken back, a part of a fee that is paid, a new
fee, and what an entry says of itself put right. Each is typed ``TIMES`` times, of another item
each time; printed are the median and the most. It writes into the folder.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from statistics import median

import polars as pl

from cierre.books import load_books
from cierre.office import typed
from cierre.office.database import open_database
from cierre.office.directory import read_directory
from cierre.office.load import load_folder
from cierre.office.register import Asked, register
from sheets import PLACES, write_office

OFFICE, TIMES, MONTHS = "bench", 15, 20
DAY = "2026-08-26"
_BILLED = [date(2025 + month // 12, month % 12 + 1, 1) for month in range(MONTHS)]


def write_fees(folder: Path, rows: int) -> None:
    """Write ``fees.csv``: a fee for each household and month, one in twelve still due."""
    number = pl.int_range(rows, eager=True)
    household, month = number % (rows // MONTHS), number // (rows // MONTHS) % MONTHS
    billed = month.replace_strict(range(MONTHS), _BILLED, return_dtype=pl.Date)
    paid = pl.DataFrame({"day": billed + timedelta(9), "due": number % 12 == 5})
    days = paid.select(pl.when(~pl.col("due")).then(pl.col("day"))).to_series()
    pl.DataFrame(
        {
            "Número": pl.select(pl.format("F-{}", number.cast(pl.String).str.zfill(8))).to_series(),
            "Fecha de emisión": billed.dt.to_string("%Y-%m-%d"),
            "Importe": pl.Series(["60.00"]).gather(number * 0),
            "Comunidad": pl.select(pl.format("Comunidad {}", household % PLACES)).to_series(),
            "Vivienda": pl.select(pl.format("Vivienda {}", household)).to_series(),
            "Fecha de cobro": days.dt.to_string("%Y-%m-%d"),
        }
    ).write_csv(folder / "fees.csv")


def entries() -> Iterator[tuple[str, Callable[[int], object]]]:
    """What is typed, by what it is called; the number is that of the turn."""
    cases, fees = load_books()["cases"], load_books()["fees"]
    open_cases, due = _numbers("cases", "in_hand"), _numbers("fees", "due")

    def resolve(turn: int) -> None:
        values = {"at": f"{DAY} 18:00", "reason": "repaired"}
        typed.move(OFFICE, cases, open_cases[turn], "resolved", values, "Ana")

    def new_case(_turn: int) -> str:
        values = {"opened": f"{DAY} 09:00", "category": "c3", "place": "l3", "person": "p007"}
        return typed.enter(OFFICE, cases, values, "Ana")

    def new_fee(turn: int) -> str:
        values = {"billed": DAY, "amount": "60", "place": "l3", "customer": f"Vivienda {turn}"}
        return typed.enter(OFFICE, fees, values, "Ana")

    def pay(turn: int) -> None:
        typed.move(OFFICE, fees, due[turn], "paid", {"at": DAY, "quantity": "10"}, "Ana")

    def back(turn: int) -> None:
        typed.reverse(OFFICE, cases, open_cases[turn], "Era de otro", "Ana")

    def back_of_fee(turn: int) -> None:
        typed.reverse(OFFICE, fees, due[turn], "Era de otro", "Ana")

    def put_right(turn: int) -> None:
        typed.amend(OFFICE, cases, open_cases[turn], {"title": f"Otra cosa {turn}"}, "Ana")

    yield "a new case", new_case
    yield "a step of a case", resolve
    yield "that step taken back", back
    yield "a case put right", put_right
    yield "a new fee", new_fee
    yield "a part of a fee paid", pay
    yield "that payment taken back", back_of_fee


def _numbers(book: str, state: str) -> list[str]:
    asked = Asked(states=(state,), size=TIMES + 1)
    page = register(read_directory(OFFICE), load_books()[book], asked)
    return [each.number for each in page.rows]


def main(folder: Path, rows: int) -> None:
    """Measure the office of a folder, loaded when it is not there."""
    if not (folder / "data").exists():
        write_office(folder / "sheets", rows)
        write_fees(folder / "sheets", rows)
        open_database(folder / "data")
        load_folder(folder / "sheets")
    open_database(folder / "data")
    for name, entry in entries():
        entry(0)  # what a process learns once is not measured
        used = []
        for turn in range(1, TIMES + 1):
            begun = time.process_time()
            entry(turn)
            used.append((time.process_time() - begun) * 1e3)
        print(f"{median(used):8.1f} {max(used):8.1f} {name}", flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 100_000)
