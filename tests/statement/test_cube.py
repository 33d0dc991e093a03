"""The cube is the same sums whether or not its rows are added up, and in however many batches."""

import polars as pl
import pytest
from cierre.statement.cube import cube, leg_columns

from cierre.books import load_books
from cierre.calendars.period import Period
from cierre.ledger.ledger import Ledger
from cierre.statement import cube as cubes
from tests.statement.little import NOWHERE, Books, ledger_of, leg

BOOK = load_books()["cases"]
NEW, DONE = leg("new", "ana", "north", "leak"), leg("resolved", "ana", "north", "leak")
KEYS = ["period", "adjustment", *leg_columns(), *BOOK.dimensions()]


def filled(cases: int) -> Ledger:
    """Cases that came in alike, half of them resolved, one of these taken back in August."""
    books = Books(BOOK)
    for number in range(cases):
        books.move(f"C{number}", "2026-07-03", NOWHERE, NEW)
        if number % 2:
            books.move(f"C{number}", "2026-07-20", NEW, DONE)
    books.closed_through = 202607
    books.reverse("C1")
    return ledger_of(books.kept(), BOOK, Period.parse("2026-08"))


def added_up(rows: pl.DataFrame) -> list[dict[str, object]]:
    texts = rows.with_columns(pl.col(pl.Categorical).cast(pl.String))
    return texts.group_by(KEYS).agg(pl.exclude(KEYS).sum()).sort(KEYS).to_dicts()


@pytest.mark.parametrize("batch", [6, 500_000])
def test_alike_moves_are_added_up_and_unlike_ones_are_not(
    batch: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    ledger = filled(8)
    monkeypatch.setattr(cubes, "_BATCH", batch)
    grouped = cube(ledger, BOOK)
    monkeypatch.setattr(cubes, "_MANY", 0)
    single = cube(ledger, BOOK)
    assert (len(grouped), len(single)) == (3, 13)
    assert added_up(grouped) == added_up(single)


def test_a_reversal_counts_against_the_move_it_takes_back() -> None:
    rows = cube(filled(8), BOOK).with_columns(pl.col(pl.Categorical).cast(pl.String))
    resolved = rows.filter(pl.col("to_state") == "resolved").sort("period")
    assert resolved["moves"].to_list() == [4, -1]
    assert resolved["adjustment"].to_list() == [False, True]
    assert rows.filter(pl.col("from_state") == "resolved").is_empty()


def test_a_book_without_moves_has_an_empty_cube() -> None:
    rows = cube(ledger_of(Books(BOOK).kept(), BOOK, Period.parse("2026-08")), BOOK)
    assert rows.is_empty()
    assert set(KEYS) < set(rows.columns)
