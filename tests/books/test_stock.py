"""Stock: what came in and went out, and what was counted against the book."""

from fractions import Fraction
from pathlib import Path

import pytest

from cierre.books import load_books
from cierre.sources.problems import Problem
from cierre.statement.model import Statement
from tests.books.sheets import sheet, statement, values

STOCK = """
number received   pieces place issued     issued_pieces counted    counted_pieces missing    missing_pieces
L1     2026-07-03 100    north 2026-08-05 30            2026-08-10 68             2026-08-11 2
L2     2026-08-03 40     north .          .             2026-08-10 41             .          .
L3     2026-08-03 10     south 2026-08-06 .             .          .              .          .
L4     2026-08-20 5      south .          .             2026-08-31 5              .          .
"""  # noqa: E501 (a row of a sheet is a line)


@pytest.fixture
def made(tmp_path: Path) -> Statement:
    return statement(tmp_path, "stock", STOCK)


def test_in_out_and_on_hand(made: Statement) -> None:
    assert made.balanced
    found = values(made)
    assert (found["opening_on_hand"], found["pieces_in"], found["pieces_out"]) == (100, 55, 40)
    assert (found["missing"], found["on_hand"]) == (2, 113)
    assert made["stock.on_hand"].parts["place"] == {"north": 108, "south": 5}


def test_what_was_counted_against_the_book(made: Statement) -> None:
    found = values(made)
    assert (found["counts"], found["on_book"], found["counted"]) == (3, 115, 114)
    assert found["difference"] == -1
    assert made["stock.difference"].parts["place"] == {"north": -1, "south": 0}
    assert found["counted_share"] == Fraction(114, 115)


def test_a_lot_that_only_changes_hands_was_not_counted(tmp_path: Path) -> None:
    (tmp_path / "stock_moves.csv").write_text("number,at,person\nL1,2026-08-12,eva\n")
    made = statement(tmp_path, "stock", "number received pieces place\nL1 2026-08-03 9 north\n")
    assert made.balanced
    assert made["stock.counts"].value == 0
    assert made["stock.difference"].value == 0


COUNTED = "number received pieces place issued issued_pieces counted counted_pieces\n"


@pytest.mark.parametrize(
    ("counted", "difference"),
    [
        (20, 0),  # in the morning, before five were issued
        (15, 0),  # in the evening
        (17, 2),  # neither: the evening differs by 2, the morning by 3
        (14, -1),
        (21, 1),
    ],
)
def test_a_count_of_a_day_is_held_against_the_moment_it_agrees_best_with(
    tmp_path: Path, counted: int, difference: int
) -> None:
    row = f"L1 2026-08-01 20 north 2026-08-10 5 2026-08-10 {counted}"
    made = statement(tmp_path, "stock", COUNTED + row)
    assert made.balanced
    found = values(made)
    assert (found["difference"], found["on_hand"], found["pieces_out"]) == (difference, 15, 5)
    assert found["counts"] == 1


def test_a_count_on_the_day_everything_left_finds_what_was_there(tmp_path: Path) -> None:
    row = "L1 2026-08-01 20 north 2026-08-10 . 2026-08-10 20"
    found = values(statement(tmp_path, "stock", COUNTED + row))
    assert (found["difference"], found["on_hand"], found["returned"]) == (0, 0, 0)


@pytest.mark.parametrize(("time", "difference"), [("08:00", 0), ("18:00", 5)])
def test_a_count_with_a_time_is_of_that_time(tmp_path: Path, time: str, difference: int) -> None:
    row = f"L1 2026-08-01 20 north 2026-08-10_at_12:00 5 2026-08-10_at_{time} 20"
    made = statement(tmp_path, "stock", COUNTED + row)
    assert made.balanced
    assert values(made)["difference"] == difference


def test_a_count_in_the_sheet_of_moves_takes_its_place_in_the_day_too(tmp_path: Path) -> None:
    lines = "L1,2026-08-10,issued,5,\nL1,2026-08-10,stored,,20\nL1,2026-08-10,stored,5,\n"
    (tmp_path / "stock_moves.csv").write_text(f"number,at,state,quantity,value\n{lines}")
    made = statement(tmp_path, "stock", "number received pieces place\nL1 2026-08-01 20 north")
    found = values(made)
    assert (found["difference"], found["returned"], found["on_hand"]) == (0, 5, 20)


def problem(folder: Path, text: str, moves: str = "") -> Problem:
    (found,) = sheet(folder, load_books()["stock"], text, moves=moves).problems
    return found


def test_nobody_counts_fewer_than_no_pieces(tmp_path: Path) -> None:
    found = problem(tmp_path, COUNTED + "L1 2026-08-01 20 north . . 2026-08-10 -3")
    assert (found.code, found.column) == ("off-scale", "counted_pieces")
    lines = "number at state value\nL1 2026-08-10 stored -3"
    found = problem(tmp_path, "number received pieces place\nL1 2026-08-01 20 north", lines)
    assert (found.code, found.column) == ("off-scale", "value")


def test_a_count_of_what_is_gone_is_told_as_one(tmp_path: Path) -> None:
    found = problem(tmp_path, COUNTED + "L1 2026-08-01 20 north 2026-08-09 . 2026-08-10 2")
    assert found.code == "nothing-to-count"
    assert "no queda nada" in found.what
