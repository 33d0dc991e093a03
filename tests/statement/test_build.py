"""Statements of little ledgers."""

from datetime import date
from decimal import Decimal

import pytest

from cierre.book import Ratio
from cierre.books import load_books
from cierre.calendars.period import Period
from cierre.statement.build import build_statements
from cierre.statement.model import Scope, Statement
from tests.statement.little import DIRECTORY, NOWHERE, Books, ledger_of, leg

AUGUST = Period.parse("2026-08")
OFFICE = Scope("office")


def statement(books: Books, period: Period = AUGUST, scope: Scope = OFFICE) -> Statement:
    ledger = ledger_of(books.kept(), books.book, period)
    made = build_statements(
        {books.book.id: ledger}, {books.book.id: books.book}, (), DIRECTORY, period, [scope]
    )
    return made[scope]


@pytest.fixture
def cases() -> Books:
    """One leak resolved, one sent up; a gate from July handed from Ana to Eva and resolved."""
    books = Books(load_books()["cases"])
    gate_ana = leg("new", "ana", "north", "gate")
    gate_eva = leg("new", "eva", "north", "gate")
    books.move("C1", "2026-07-20", NOWHERE, gate_ana)
    books.move("C1", "2026-08-03", gate_ana, gate_eva)
    books.move("C1", "2026-08-10", gate_eva, leg("resolved", "eva", "north", "gate"))
    for number in ("C2", "C3"):
        books.move(number, "2026-08-05", NOWHERE, leg("new", "ana", "south", "leak"))
    leak = leg("new", "ana", "south", "leak")
    books.move("C2", "2026-08-06", leak, leg("resolved", "ana", "south", "leak"))
    books.move("C3", "2026-08-07", leak, leg("escalated", "ana", "south", "leak", "decision"))
    return books


def test_figures_of_the_office(cases: Books) -> None:
    made = statement(cases)
    assert made.balanced
    assert made["cases.received"].value == 2
    assert made["cases.received"].parts["category"] == {"leak": 2}
    assert made["cases.received"].before == 1
    assert made["cases.handled"].value == 2
    assert made["cases.handled"].parts["holder"] == {"ana": 1, "eva": 1}
    assert made["cases.pending"].value == 1
    assert made["cases.pending"].before == 1
    assert made["cases.pending"].parts["reason"] == {"decision": 1}
    assert [item.number for item in made.pending] == ["C3"]
    assert made["cases.resolution_p90"].base == 2


def test_what_one_hands_over_another_receives(cases: Books) -> None:
    ana = statement(cases, scope=Scope("person", "ana"))
    eva = statement(cases, scope=Scope("person", "eva"))
    whole = {each.book: each for each in (*ana.identities, *eva.identities) if each.by == "whole"}
    assert whole
    (of_ana,) = [each for each in ana.identities if each.by == "whole"]
    (of_eva,) = [each for each in eva.identities if each.by == "whole"]
    assert (of_ana.opening, of_ana.in_, of_ana.out, of_ana.closing) == (1, 2, 2, 1)
    assert (of_eva.opening, of_eva.in_, of_eva.out, of_eva.closing) == (0, 1, 1, 0)
    assert eva["cases.handled"].value == 1


def test_a_unit_is_credited_nothing_between_its_own(cases: Books) -> None:
    everyone = statement(cases, scope=Scope("unit", "all"))
    (whole,) = [each for each in everyone.identities if each.by == "whole"]
    assert (whole.opening, whole.in_, whole.out, whole.closing) == (1, 2, 2, 1)


def test_what_came_in_and_went_out_is_told_apart(cases: Books) -> None:
    leak = leg("resolved", "ana", "south", "leak")
    cases.move("C2", "2026-08-20", leak, leg("in_hand", "ana", "south", "leak"))
    ana, eva = (statement(cases, scope=Scope("person", each)) for each in ("ana", "eva"))
    (of_ana,) = [each for each in ana.identities if each.by == "whole"]
    (of_eva,) = [each for each in eva.identities if each.by == "whole"]
    assert (of_ana.in_parts, of_ana.out_parts) == (
        {"outside": 2, "resolved": 1},
        {"others": 1, "resolved": 1},
    )
    assert (of_eva.in_parts, of_eva.out_parts) == ({"others": 1}, {"resolved": 1})
    by_state = {each.key: each for each in statement(cases).identities if each.by == "state"}
    assert by_state["escalated"].in_parts == {"new": 1}
    assert by_state["new"].out_parts == {"escalated": 1, "resolved": 2}


def test_money_paid_in_parts() -> None:
    books = Books(load_books()["fees"])
    due = leg("due", "", "north", "ordinary")
    books.move("F1", "2026-07-01", NOWHERE, due, 120_000)
    books.move("F1", "2026-08-02", due, leg("paid", "", "north", "ordinary"), 30_000)
    made = statement(books)
    assert made.balanced
    assert made["fees.collected"].value == Decimal("300.00")
    assert made["fees.arrears"].value == Decimal("900.00")
    assert made["fees.collection_rate"].value == Decimal("0.25")


def test_a_reversal_in_an_open_period_cancels(cases: Books) -> None:
    cases.reverse("C2")
    made = statement(cases)
    assert made.balanced
    assert made["cases.handled"].value == 1
    assert made["cases.pending"].value == 2


def test_what_arrives_late_is_an_adjustment(cases: Books) -> None:
    cases.closed_through = 202607
    cases.move("C9", "2026-07-30", NOWHERE, leg("new", "ana", "north", "gate"))
    made = statement(cases)
    assert made.balanced
    assert made["cases.received"].value == 2
    (whole,) = [each for each in made.identities if each.by == "whole"]
    assert (whole.opening, whole.in_, whole.out, whole.adjustments, whole.closing) == (
        1,
        2,
        2,
        1,
        2,
    )


def test_quarter_is_the_sum_of_its_months(cases: Books) -> None:
    made = statement(cases, Period.parse("2026-Q3"))
    assert made.balanced
    assert made["cases.received"].value == 3
    assert made["cases.opening_pending"].value == 0


def test_a_quarter_that_is_not_over_is_judged_by_its_months_so_far() -> None:
    books = Books(load_books()["cases"])
    for month in range(1, 9):
        for day in (10, 12, 15):
            number = f"C{month}-{day}"
            books.move(number, f"2026-{month:02}-{day}", NOWHERE, leg("new", "ana"))
            books.move(number, f"2026-{month:02}-20", leg("new", "ana"), leg("resolved", "ana"))
    quarter = statement(books, Period.parse("2026-Q3"))["cases.handled"]
    assert (quarter.value, quarter.before, quarter.change) == (6, 9, None)
    assert quarter.history[-1] == ("2026-08", 3)
    assert quarter.signal is not None
    assert quarter.signal.kind is None
    whole = statement(books, Period.parse("2026-Q2"))["cases.handled"]
    assert (whole.value, whole.change) == (9, 0)


def test_empty_is_not_zero() -> None:
    books = Books(load_books()["cases"])
    books.move("C1", "2026-08-20", NOWHERE, leg("new", "ana"))
    made = statement(books)
    assert made["cases.on_time_share"].value is None
    assert made["cases.resolution_median"].value is None
    assert made["cases.handled"].value == 0


def test_a_reversal_posted_later_leaves_the_closed_month_as_it_was(cases: Books) -> None:
    cases.closed_through = 202608
    cases.reverse("C2")
    august, september = statement(cases), statement(cases, Period.parse("2026-09"))
    assert august.balanced
    assert august["cases.handled"].value == 2
    assert august["cases.resolution_median"].base == 2
    assert august["cases.pending"].value == 1
    assert september.balanced
    assert september["cases.pending"].value == 2
    (whole,) = [each for each in september.identities if each.by == "whole"]
    assert (whole.opening, whole.adjustments, whole.closing) == (1, 1, 2)


def test_balances_before_the_history_are_carried_into_it(cases: Books) -> None:
    made = statement(cases, Period.parse("2027-08"))
    assert made["cases.pending"].value == 1
    assert made["cases.opening_pending"].value == 1
    assert {value for _, value in made["cases.pending"].history} <= {1}


def test_a_figure_over_two_books(cases: Books) -> None:
    calls = Books(load_books()["calls"])
    for number in range(8):
        calls.move(f"K{number}", "2026-08-03", NOWHERE, leg("queued", "", "north"))
    ratio = Ratio("pack.complaints", "cases.received", "calls.offered", "per_thousand", "less")
    ledgers = {each.book.id: ledger_of(each.kept(), each.book, AUGUST) for each in (cases, calls)}
    books = {each.book.id: each.book for each in (cases, calls)}
    made = build_statements(ledgers, books, (ratio,), DIRECTORY, AUGUST, [OFFICE])[OFFICE]
    figure = made["pack.complaints"]
    assert (figure.value, figure.base, figure.before) == (Decimal("250.00"), 8, None)
    assert figure.history == (("2026-08", Decimal("250.00")),)
    assert "category" not in figure.parts
    assert figure.parts["place"] == {"north": Decimal("0.00")}


def test_a_ratio_per_hundred(cases: Books) -> None:
    ratio = Ratio("pack.handled", "cases.handled", "cases.received", "per_hundred")
    ledgers = {"cases": ledger_of(cases.kept(), cases.book, AUGUST)}
    made = build_statements(ledgers, {"cases": cases.book}, (ratio,), DIRECTORY, AUGUST, [OFFICE])[
        OFFICE
    ]
    assert made["pack.handled"].value == Decimal("100.00")
    order = [each for each in made["cases.handled"].parts if each in made["pack.handled"].parts]
    assert len(order) > 2
    assert [*made["pack.handled"].parts] == order


def test_what_fell_due_is_answered_item_by_item() -> None:
    books = Books(load_books()["tasks"])
    planned = leg("planned", "ana", "north")
    for number, entered, due in (
        ("done", "2026-07-20", "2026-08-10"),
        ("left", "2026-07-21", "2026-08-20"),
        ("later", "2026-07-22", "2026-09-10"),
        ("new", "2026-08-02", "2026-08-12"),
    ):
        books.due[number] = date.fromisoformat(due)
        books.move(number, entered, NOWHERE, planned)
    books.move("done", "2026-08-09", planned, leg("done", "eva", "north"))
    books.move("left", "2026-08-20", planned, leg("planned", "ana", "north", "", "parts"))
    books.move("left", "2026-09-01", leg("planned", "ana", "north", "", "parts"), leg("done"))
    answered = statement(books).answered
    told = [(each.number, each.holder, each.done, each.day, each.reason) for each in answered]
    assert told == [
        ("done", "eva", True, "2026-08-09", ""),
        ("left", "ana", False, "2026-08-20", "parts"),
    ]
    assert statement(books, Period.parse("2026-09")).answered[0].number == "later"
