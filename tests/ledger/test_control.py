"""Digests notice every fact of a move, and nothing but its facts."""

from datetime import date

import pyarrow as pa
import pytest

from cierre.books import load_books
from cierre.ledger.coded import Columns, coded
from cierre.ledger.control import control_totals
from cierre.ledger.digest import row_digests
from cierre.ledger.schema import MOVES, NUMBERS, TEXTS
from tests.statement.little import NOWHERE, Books, leg

NO_FACTS = ("id", "recorded", "batch")


@pytest.fixture
def books() -> Books:
    books = Books(load_books()["fees"])
    due = leg("due", "ana", "north", "ordinary")
    books.move("F1", "2026-07-05", NOWHERE, due, 1200)
    books.move("F1", "2026-08-05", due, leg("paid", "ana", "north", "ordinary"), 300)
    books.batch = 2
    books.move("F2", "2026-08-09", NOWHERE, due, 500)
    return books


def digest(row: dict[str, object]) -> int:
    return int(row_digests(columns([row]))[0])


def columns(rows: list[dict[str, object]]) -> Columns:
    batches = pa.Table.from_pylist(rows, schema=MOVES).to_batches()
    return coded(batches, TEXTS, NUMBERS)


def test_every_fact_of_a_move_is_in_its_digest(books: Books) -> None:
    row = books.moves[1]
    before = digest(row)
    assert 0 <= before < 2**60
    for each in MOVES:
        if pa.types.is_date(each.type):
            other: object = date(2020, 1, 1)
        else:
            other = "other" if each.name in TEXTS else 987
        assert (digest({**row, each.name: other}) == before) == (each.name in NO_FACTS), each.name


def test_control_totals_are_kept_by_batch_and_month(books: Books) -> None:
    controls = books.kept()["controls"].sort_by([("batch", "ascending"), ("period", "ascending")])
    found = [tuple(row.values())[3:6] for row in controls.to_pylist()]
    assert found == [(202607, 1, 1200), (202608, 1, 300), (202608, 1, 500)]
    assert controls["batch"].to_pylist() == [1, 1, 2]


def test_totals_of_a_batch_add_up_its_digests(books: Books) -> None:
    same = [{**row, "batch": 1, "period": 202608} for row in books.moves]
    moves = columns(same)
    (total,) = control_totals(moves, row_digests(moves)).to_dicts()
    assert (total["moves"], total["quantity"]) == (3, 2000)
    assert total["digest"] == sum(digest(row) for row in same) % 2**60
