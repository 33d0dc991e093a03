"""Days in a row without a complaint: within the period, and up to its end."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from cierre.books import load_books
from cierre.calendars.period import Period
from cierre.ledger.coded import Numbers
from cierre.ledger.ledger import Span
from cierre.ledger.places import open_ledger
from cierre.statement.build import build_statements
from cierre.statement.model import Scope, Statement
from cierre.statement.streaks import Breaks, longest_runs, present_runs
from tests.ledger.keeping import Tables, in_parquet, in_sqlite
from tests.statement.little import DIRECTORY, NOWHERE, Books, ledger_of, leg
from tests.statement.little import OFFICE as OFFICE_ID

OFFICE = Scope("office")
Place = Callable[[Path, Tables], str]
ANA, EVA = Scope("person", "ana"), Scope("person", "eva")
FIRST, LAST = date(2026, 8, 1), date(2026, 8, 31)


def complaints(*days: str, holder: str = "ana", last: str = "2026-08-31") -> Books:
    """A complaint on each day, and one of before the last day that is resolved on it."""
    books = Books(load_books()["cases"])
    for index, day in enumerate(days):
        books.move(f"Q{index}", day, NOWHERE, leg("new", holder))
    books.move("Q0", last, leg("new", holder), leg("resolved", holder))
    return books


def of(books: Books, period: str = "2026-08", scope: Scope = OFFICE) -> Statement:
    month = Period.parse(period)
    ledgers = {"cases": ledger_of(books.kept(), books.book, month)}
    return build_statements(ledgers, {"cases": books.book}, (), DIRECTORY, month, [scope])[scope]


def runs(made: Statement) -> tuple[object, object]:
    return made["cases.quiet_longest"].value, made["cases.quiet_present"].value


def longest_run(days: list[date], first: date, last: date) -> int:
    return run_of(longest_runs, days, first, last)


def present_run(days: list[date], first: date, last: date) -> int:
    return run_of(present_runs, days, first, last)


def run_of(
    rule: Callable[[Breaks, Numbers, int], Numbers], days: list[date], first: date, last: date
) -> int:
    """A scope's run of days between two others without any break."""
    ordinals = np.array([day.toordinal() for day in days], np.int64)
    breaks = Breaks(np.ones(len(days), np.int64), ordinals)
    before, of_scope, after = rule(breaks, np.full(3, first.toordinal()), last.toordinal()).tolist()
    assert before == after == (last - first).days + 1
    return int(of_scope)


def test_the_longest_run_is_between_two_complaints_or_at_either_end() -> None:
    assert longest_run([date(2026, 8, 11), date(2026, 8, 25)], FIRST, LAST) == 13
    assert longest_run([date(2026, 8, 25)], FIRST, LAST) == 24
    assert longest_run([date(2026, 7, 31), date(2026, 9, 1)], FIRST, LAST) == 31
    assert longest_run([FIRST, LAST], FIRST, LAST) == 29


def test_the_present_run_goes_back_to_the_latest_complaint() -> None:
    assert present_run([date(2026, 7, 20), date(2026, 8, 31)], FIRST, LAST) == 0
    assert present_run([date(2026, 7, 20)], date(2026, 6, 1), LAST) == 42
    assert present_run([], FIRST, LAST) == 31


def test_several_on_a_day_break_a_streak_once() -> None:
    made = of(complaints("2026-08-04", "2026-08-04", "2026-08-21"))
    assert runs(made) == (16, 10)


def test_a_streak_may_have_begun_in_a_month_before() -> None:
    made = of(complaints("2026-06-10"))
    assert runs(made) == (31, 82)
    assert dict(made["cases.quiet_longest"].history) == {
        "2026-06": 20,
        "2026-07": 31,
        "2026-08": 31,
    }


def test_no_streak_goes_on_after_the_last_record() -> None:
    books = complaints("2026-08-04", last="2026-08-14")
    assert runs(of(books)) == (10, 10)
    assert runs(of(books, "2026-Q3")) == (10, 10)
    assert runs(of(books, "2026-09")) == (None, 10)


def test_each_person_has_a_streak_of_their_own() -> None:
    books = complaints("2026-08-04", "2026-08-21")
    books.move("E1", "2026-08-30", NOWHERE, leg("new", "eva"))
    assert runs(of(books, scope=ANA)) == (16, 10)
    assert runs(of(books, scope=EVA)) == (29, 1)
    assert runs(of(books)) == (16, 1)


def test_a_complaint_taken_back_breaks_nothing() -> None:
    books = complaints("2026-08-04", "2026-08-21")
    books.reverse("Q1")
    assert runs(of(books)) == (27, 27)


def kinds(*cases: tuple[str, str]) -> Books:
    """A case of a kind on each day, and the last of them resolved at once."""
    books = Books(load_books()["cases"])
    for index, (day, kind) in enumerate(cases):
        books.fields[f"Q{index}"] = f'{{"kind": "{kind}"}}' if kind else "{}"
        books.move(f"Q{index}", day, NOWHERE, leg("new", "ana"))
        books.move(f"Q{index}", day, leg("new", "ana"), leg("resolved", "ana"))
    return books


def test_what_is_no_complaint_ends_no_days_without_complaints() -> None:
    others = ("enquiry", "request", "incident", "damage", "near_miss")
    asked = [(f"2026-08-{10 + day}", kind) for day, kind in enumerate(others)]
    last = ("2026-08-31", "enquiry")
    assert runs(of(kinds(("2026-08-04", "complaint"), *asked, last))) == (27, 27)
    assert runs(of(kinds(("2026-08-04", "complaint"), ("2026-08-20", ""), last))) == (15, 11)


@pytest.mark.parametrize("place", [in_parquet, in_sqlite])
@pytest.mark.parametrize(
    ("old", "days"),
    [(("2024-05-20", "complaint"), 833), (("2024-05-20", "enquiry"), 853)],
)
def test_the_present_run_goes_back_beyond_any_history(
    tmp_path: Path, place: Place, old: tuple[str, str], days: int
) -> None:
    books = kinds(old, ("2026-08-31", "enquiry"))
    span = Span(202409, 202608, 202608)
    ledger = open_ledger(place(tmp_path, books.kept()), OFFICE_ID, books.book, span)
    assert set(ledger.posted.numbers["period"].tolist()) == {202608}
    ledgers, month = {"cases": ledger}, Period.parse("2026-08")
    scopes = [OFFICE, ANA, Scope("unit", "x"), Scope("unit", "all")]
    made = build_statements(ledgers, {"cases": books.book}, (), DIRECTORY, month, scopes)
    assert [runs(made[scope]) for scope in scopes] == [(31, days)] * 4
