"""Cases: their kinds, what a superior was passed, and what came of it."""

from pathlib import Path

from cierre.books import load_books
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


def test_a_kind_that_is_none_of_the_book_s_is_refused(tmp_path: Path) -> None:
    text = "number opened category kind\nC1 2026-08-03 any Reclamaciones\n"
    (wrong,) = sheet(tmp_path, load_books()["cases"], text, OFFICE).problems
    assert (wrong.row, wrong.column) == (2, "kind")
    assert "Reclamaciones" in wrong.what
    assert "Reclamación" in wrong.remedy or "complaint" in wrong.remedy
