"""Stock: what came in and went out, and what was counted against the book."""

from decimal import Decimal
from pathlib import Path

import pytest

from cierre.statement.model import Statement
from tests.books.sheets import statement, values

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
    assert found["counted_share"] == Decimal("0.9913")


def test_a_lot_that_only_changes_hands_was_not_counted(tmp_path: Path) -> None:
    (tmp_path / "stock_moves.csv").write_text("number,at,person\nL1,2026-08-12,eva\n")
    made = statement(tmp_path, "stock", "number received pieces place\nL1 2026-08-03 9 north\n")
    assert made.balanced
    assert made["stock.counts"].value == 0
    assert made["stock.difference"].value == 0
