"""What the month after the last one told should bring, and how far a running period is told."""

from dataclasses import replace
from datetime import timedelta
from functools import cache

from cierre.books import load_books
from cierre.calendars.period import Period
from cierre.statement.build import build_statements
from cierre.statement.model import Expected, Scope, Statement
from tests.statement.little import DIRECTORY, NOWHERE, Books, ledger_of, leg

CASES = load_books()["cases"]
RECEIVED = (10, 12, 11, 9, 10, 30, 11, 10, 12, 11, 10, 12, 11)
"""Complaints in each month from August 2025 to August 2026."""


OFFICE = Scope("office")


@cache
def statement(
    months: tuple[int, ...], period: str, scope: Scope = OFFICE, *, screened: bool = False
) -> Statement:
    books, month, last = Books(CASES), Period.parse("2026-08"), []
    for count in reversed(months):
        last.append((month, count))
        month = month.previous()
    for month, count in reversed(last):
        for number in range(count):
            day = (month.first_day + timedelta(days=number % 28)).isoformat()
            books.move(f"{month.id}-{number}", day, NOWHERE, leg("new", "ana"))
    books.move("2026-08-0", "2026-08-31", leg("new", "ana"), leg("waiting", "ana"))
    span = Period.parse(period)
    ledgers = {"cases": ledger_of(books.kept(), CASES, span)}
    directory = replace(DIRECTORY, screened_limits=screened)
    return build_statements(ledgers, {"cases": CASES}, (), directory, span, [scope])[scope]


def test_next_month_lies_midway_between_last_years_and_the_last_three() -> None:
    expected = statement(RECEIVED, "2026-08")["cases.received"].expected
    assert expected is not None
    assert (expected.month, expected.last_year, expected.recent) == ("2026-09", 12, 11)
    assert expected.value == round((12 + 11) / 2)
    assert 0 <= expected.lower < expected.value < expected.upper


def test_nothing_is_expected_of_few_months_of_balances_or_of_a_person() -> None:
    few = statement(RECEIVED[-7:], "2026-08")
    assert few["cases.received"].expected is None
    whole = statement(RECEIVED, "2026-08")
    assert whole["cases.pending"].expected is None
    assert whole["cases.handled"].expected is None
    ana = statement(RECEIVED, "2026-08", Scope("person", "ana"))
    assert ana["cases.received"].expected is None


def test_a_year_still_running_is_told_up_to_its_last_month() -> None:
    running = statement(RECEIVED, "2026")["cases.received"]
    assert running.value == sum(RECEIVED[-8:])
    assert running.change is None
    assert [month for month, _ in running.history][-1] == "2026-08"
    assert running.signal is not None
    assert (running.signal.kind, running.signal.direction) != ("outside", "down")
    assert isinstance(running.expected, Expected)
    assert running.expected.month == "2026-09"


def test_an_office_may_leave_wild_months_out_of_its_limits() -> None:
    plain = statement(RECEIVED, "2026-08")["cases.received"].signal
    screened = statement(RECEIVED, "2026-08", screened=True)["cases.received"].signal
    assert plain is not None
    assert screened is not None
    assert plain.upper is not None
    assert screened.upper is not None
    assert screened.upper < plain.upper
