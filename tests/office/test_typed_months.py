"""What is typed brings the kept months up to date, without a look at the month's other moves."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from cierre.books import load_books
from cierre.ledger import keeping, replacing
from cierre.ledger import months as kept_months
from cierre.office import typed
from cierre.office.checking import check_office
from cierre.office.keeping import keep_months
from cierre.office.typed import recording
from tests.office.bringing import bring
from tests.office.months_anew import assert_as_made_anew, months
from tests.sources.little_office import FEES, a_case, make_office

BOOKS = load_books()
CASES = BOOKS["cases"]


@pytest.fixture
def short_lists(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a month the last two happenings are kept."""
    for module in (kept_months, replacing, keeping):
        monkeypatch.setattr(module, "LATEST", 2)


@pytest.fixture
def folder(database: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An office with three cases and a fee, whose months nobody makes anew."""
    made = make_office(tmp_path / "office")
    new = {"primera": "", "resuelta": "", "motivo": ""}
    bring(made, "cases", [a_case(), a_case(número="C2", **new), a_case(número="C3", **new)])
    fee = ("F1", "2026-07-01", "30", "Las Lilas", "", "")
    bring(made, "fees", [fee], book="fees", headings=FEES)

    def anew(*_: object) -> None:
        raise AssertionError("the month is at hand")

    monkeypatch.setattr(recording, "keep_months", anew)
    return made


def resolve(number: str, day: int) -> None:
    values = {"at": f"2026-08-{day:02} 10:00", "reason": "repaired"}
    typed.move("little", CASES, number, "resolved", values, "Ana")


def test_steps_taken_back_and_parts_paid_are_the_months_that_reading_makes(
    database: str, folder: Path
) -> None:
    resolve("C2", 6)
    typed.reverse("little", CASES, "C2", "Era otra", "Ana")
    resolve("C2", 7)
    resolve("C3", 7)
    typed.reverse("little", CASES, "C3", "Era otra", "Ana")
    typed.amend("little", CASES, "C1", {"title": "Otra cosa"}, "Ana")
    fees = BOOKS["fees"]
    for day, paid in ((3, "10"), (9, "15")):
        values = {"at": f"2026-08-{day:02}", "quantity": paid}
        typed.move("little", fees, "F1", "paid", values, "Ana")
    typed.reverse("little", fees, "F1", "Era de otro", "Ana")
    assert check_office(database, "little") == ()
    for book in (CASES, fees):
        assert_as_made_anew("little", book)


def test_a_title_alone_is_put_right_without_a_move(database: str, folder: Path) -> None:
    before = months("little", CASES)
    typed.amend("little", CASES, "C2", {"title": "Otra cosa"}, "Ana")
    assert months("little", CASES) == before
    assert check_office(database, "little") == ()


def test_what_a_case_says_of_itself_changes_its_own_months_alone(
    database: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recording, "keep_months", keep_months)
    bring(folder, "cases", [a_case(número="C4", opened="2026-07-03 09:00")])
    before = months("little", CASES)
    typed.amend("little", CASES, "C2", {"line": "Tarjetas"}, "Ana")
    now = months("little", CASES)
    assert {each for each in now if now[each] != before[each]} == {202608}
    assert check_office(database, "little") == ()
    assert_as_made_anew("little", CASES)


def test_of_a_list_of_last_happenings_that_is_full_nothing_earlier_is_made_up(
    database: str, short_lists: None, folder: Path
) -> None:
    for number, day in (("C2", 10), ("C3", 12)):
        resolve(number, day)
    typed.reverse("little", CASES, "C3", "Era otra", "Ana")
    (first, second) = last_of_august()
    assert first == second
    typed.enter("little", CASES, {"opened": "2026-08-05 09:00"}, "Ana")
    assert last_of_august() == [first, first]
    assert check_office(database, "little") == ()
    resolve("C3", 13)
    assert max(last_of_august()) > first
    assert check_office(database, "little") == ()
    assert_as_made_anew("little", CASES)


def last_of_august() -> list[Any]:
    return sorted(months("little", CASES)[202608].month().latest.numbers["at"].tolist())
