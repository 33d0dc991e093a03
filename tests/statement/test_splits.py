"""Items that are divided: each line of the pending list counts once."""

from collections.abc import Mapping

import pytest

from cierre.books import load_books
from cierre.calendars.period import Period
from cierre.statement.build import build_statements
from cierre.statement.model import Scope, Statement
from tests.statement.little import DIRECTORY, NOWHERE, Books, ledger_of, leg

OFFICE, ANA, LUIS = Scope("office"), Scope("person", "ana"), Scope("person", "luis")
PLANNED = leg("planned", "ana", "north", "bins")


@pytest.fixture
def tasks() -> Books:
    """Ten bins planned in May: three done in July, two handed over in August, the rest done."""
    books = Books(load_books()["tasks"])
    done, of_luis = leg("done", "ana", "north", "bins"), leg("planned", "luis", "north", "bins")
    books.move("T1", "2026-05-01", NOWHERE, PLANNED, 10)
    books.move("T1", "2026-07-01", PLANNED, done, 3)
    books.move("T1", "2026-08-01", PLANNED, of_luis, 2)
    books.move("T2", "2026-07-02", NOWHERE, PLANNED, 4)
    books.move("T1", "2026-09-01", PLANNED, done, 5)
    return books


def statements(books: Books, period: str) -> Mapping[Scope, Statement]:
    asked = Period.parse(period)
    ledger = ledger_of(books.kept(), books.book, asked)
    known = {books.book.id: books.book}
    scopes = [OFFICE, ANA, LUIS]
    return build_statements({books.book.id: ledger}, known, (), DIRECTORY, asked, scopes)


def pending(made: Statement) -> list[tuple[str, object]]:
    return list(made["tasks.pending"].history)


def test_a_divided_item_is_pending_wherever_some_of_it_lies(tasks: Books) -> None:
    august = statements(tasks, "2026-08")
    assert [made.balanced for made in august.values()] == [True, True, True]
    assert [made["tasks.pending"].value for made in august.values()] == [3, 2, 1]
    assert august[OFFICE]["tasks.pending"].parts["holder"] == {"ana": 2, "luis": 1}
    assert [len(made.pending) for made in august.values()] == [3, 2, 1]


def test_months_before_are_what_their_own_statements_say(tasks: Books) -> None:
    for period in ("2026-07", "2026-08", "2026-09"):
        made = statements(tasks, period)[OFFICE]
        assert made.balanced
        expected = [("2026-05", 1), ("2026-06", 1), ("2026-07", 2), ("2026-08", 3), ("2026-09", 2)]
        assert pending(made) == [each for each in expected if each[0] <= period]


def test_what_was_divided_and_finished_before_is_rolled_back(tasks: Books) -> None:
    of_luis, done = leg("planned", "luis", "north", "bins"), leg("done", "luis", "north", "bins")
    tasks.move("T1", "2026-09-02", of_luis, done, 2)
    tasks.move("T3", "2026-10-02", NOWHERE, PLANNED, 1)
    made = statements(tasks, "2026-10")[OFFICE]
    assert dict(pending(made))["2026-08"] == 3
    assert dict(pending(made))["2026-09"] == 1
