"""A cube counts alike moves together, and a reversal against the move that it takes back."""

from __future__ import annotations

import polars as pl

from cierre.books import load_books
from cierre.calendars.period import Period
from cierre.ledger.cube import KEYS, PLACED, Cube, cube_of
from cierre.ledger.grouping import grouped
from cierre.ledger.ledger import Ledger
from tests.statement.little import NOWHERE, Books, ledger_of, leg

BOOK = load_books()["cases"]
NEW, DONE = leg("new", "ana", "north", "leak"), leg("resolved", "ana", "north", "leak")
AUGUST = Period.parse("2026-08")


def filled(cases: int) -> Ledger:
    """Cases that came in alike, half of them resolved, one of these taken back in August."""
    books = Books(BOOK)
    for number in range(cases):
        books.move(f"C{number}", "2026-07-03", NOWHERE, NEW)
        if number % 2:
            books.move(f"C{number}", "2026-07-20", NEW, DONE)
    books.closed_through = 202607
    books.reverse("C1")
    return ledger_of(books.kept(), BOOK, AUGUST)


def added_up(cube: Cube) -> pl.DataFrame:
    """Each combination of a cube's keys once, with its states as texts."""
    keys = [*KEYS, *PLACED, *BOOK.dimensions()]
    rows = grouped(cube.rows, keys, ["moves", "quantity"]).frame([*keys, "moves", "quantity"])
    states = cube.classes.select("from_state", "to_state")[rows["class"]]
    return pl.concat([states, rows.drop("class")], how="horizontal")


def test_alike_moves_are_added_up() -> None:
    rows = added_up(cube_of(filled(8).posted, BOOK)).sort("to_state", "month")
    assert rows["to_state"].to_list() == ["new", "resolved", "resolved"]
    assert rows["moves"].to_list() == [8, 4, -1]


def test_a_reversal_counts_against_the_move_it_takes_back() -> None:
    rows = added_up(cube_of(filled(8).posted, BOOK))
    resolved = rows.filter(to_state="resolved").sort("month")
    assert resolved["moves"].to_list() == [4, -1]
    assert resolved["adjustment"].to_list() == [0, 1]
    assert "resolved" not in rows["from_state"].to_list()


def test_a_book_without_moves_has_an_empty_cube() -> None:
    cube = cube_of(ledger_of(Books(BOOK).kept(), BOOK, AUGUST).posted, BOOK)
    assert len(cube.rows) == 0
    assert set(cube.rows.codes) == {*PLACED, *BOOK.dimensions()}
    assert cube.classes.is_empty()
