"""Cases: their kinds, what a superior was passed, and what came of it."""

from dataclasses import replace
from datetime import time
from pathlib import Path

from cierre.books import load_books
from cierre.directory import Hours
from tests.books.sheets import sheet, statement, values, with_categories

OFFICE = with_categories("cases", "any")
CASES = """
number opened     category kind        route                fault   person first_response escalated  returned   resolved   withdrawn
C1     2026-08-03 any      Reclamación Saltando__un__nivel   Propio  ana    2026-08-03     2026-08-04 .          2026-08-06 .
C2     2026-08-03 any      enquiry     .                    .       ana    2026-08-03     2026-08-04 2026-08-05 2026-08-07 .
C3     2026-08-03 any      complaint   usual                ours    luis   2026-08-03     2026-08-10 .          .          .
C4     2026-08-03 any      near_miss   .                    nobody  luis   2026-08-03     2026-08-10 .          .          2026-08-13
C5     2026-08-03 any      .           .                    .       luis   .              .          .          .          .
"""  # noqa: E501 (a row of a sheet is a line)


def test_kinds_routes_and_faults(tmp_path: Path) -> None:
    made = statement(tmp_path, "cases", CASES, directory=OFFICE)
    assert made.balanced
    found = values(made)
    assert found["received"] == 5
    assert (found["complaints"], found["enquiries"], found["near_misses"]) == (2, 1, 1)
    assert (found["requests"], found["jumped"], found["own_errors"]) == (0, 1, 2)
    # an office that keeps no kinds keeps complaints
    assert found["complained"] == 3
    parts = made["cases.received"].parts["kind"]
    assert parts == {"complaint": 2, "enquiry": 1, "near_miss": 1, "": 1}
    assert made["cases.own_errors"].parts["holder"] == {"ana": 1, "luis": 1}


def test_what_came_of_what_a_superior_was_passed(tmp_path: Path) -> None:
    made = statement(tmp_path, "cases", CASES, directory=OFFICE)
    found = values(made)
    assert found["escalated"] == 4
    outcomes = ("escalated_resolved", "escalated_returned", "escalated_withdrawn", "with_superior")
    assert [found[each] for each in outcomes] == [1, 1, 1, 1]
    assert found["decision_median"] == 2 * 86_400


OPEN = replace(OFFICE, hours=tuple(Hours(day, time(9), time(17)) for day in range(5)))
BOT = """
number opened              category person resolved
C1     2026-08-03_at_09:00 any      .      2026-08-03_at_09:05
"""
REOPENED = """
number at                  state    person
C1     2026-08-07_at_14:00 in_hand  ana
C1     2026-08-07_at_14:10 waiting  ana
C1     2026-08-07_at_15:00 resolved ana
"""


def test_a_case_that_a_machine_closed_is_answered_after_it_is_reopened(tmp_path: Path) -> None:
    made = statement(tmp_path, "cases", BOT, directory=OPEN, moves=REOPENED)
    found = values(made)
    assert made.balanced
    assert (found["handled"], found["reopened"], found["pending"]) == (2, 1, 0)
    median = made["cases.first_response_median"]
    assert (median.value, median.base) == (600, 1)


def test_what_a_machine_closed_was_not_answered(tmp_path: Path) -> None:
    made = statement(tmp_path, "cases", BOT, directory=OPEN)
    assert made["cases.first_response_median"].value is None
    assert made["cases.handled"].value == 1


def test_a_case_that_was_answered_is_in_hand_when_it_is_reopened(tmp_path: Path) -> None:
    by_ana = BOT.replace(" .    ", " ana  ")
    made = statement(tmp_path, "cases", by_ana, directory=OPEN, moves=REOPENED)
    median = made["cases.first_response_median"]
    assert (median.value, median.base) == (300, 1)
    assert made["cases.reopened"].value == 1


def test_a_row_may_name_the_state_that_its_reopening_is_written_as(tmp_path: Path) -> None:
    book = load_books()["cases"]
    text = BOT.replace("resolved\n", "resolved state\n").replace("09:05", "09:05 in_hand")
    moves = "number at state person\nC1 2026-08-07_at_14:00 in_hand ana\n"
    rows = sheet(tmp_path, book, text, OFFICE, moves)
    assert rows.problems == ()
    assert rows.moves["to_state"].to_list() == ["new", "resolved", "new"]


def test_a_reply_to_a_closed_case_does_not_reopen_it(tmp_path: Path) -> None:
    text = """
number opened              category person first_response      resolved
C1     2026-07-30_at_09:00 any      ana    2026-08-03_at_10:05 2026-07-30_at_10:00
C2     2026-08-04_at_09:00 any      ana    2026-08-04_at_10:05 2026-08-04_at_10:00
"""
    made = statement(tmp_path, "cases", text, directory=OPEN)
    found = values(made)
    assert (found["pending"], found["reopened"], found["handled"]) == (0, 0, 1)
    assert found["first_response_median"] == 3600


def test_a_kind_that_is_none_of_the_book_s_is_refused(tmp_path: Path) -> None:
    text = "number opened category kind\nC1 2026-08-03 any Reclamaciones\n"
    (wrong,) = sheet(tmp_path, load_books()["cases"], text, OFFICE).problems
    assert (wrong.row, wrong.column) == (2, "kind")
    assert "Reclamaciones" in wrong.what
    assert "Reclamación" in wrong.remedy or "complaint" in wrong.remedy
