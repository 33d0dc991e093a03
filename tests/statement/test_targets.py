"""Figures against their targets: whole, part, month, year, what is left and the streak."""

from dataclasses import replace
from decimal import Decimal

import pytest

from cierre.books import load_books
from cierre.calendars.period import Period
from cierre.directory import Target
from cierre.statement.build import build_statements
from cierre.statement.model import Attained, Scope
from tests.statement.little import DIRECTORY, NOWHERE, Books, ledger_of, leg

AUGUST = Period.parse("2026-08")
OFFICE = Scope("office")


@pytest.fixture
def fees() -> Books:
    """Paid in June, July and August: 500, 100 and 300 of north; 50 of south in August."""
    books = Books(load_books()["fees"])
    for number, month, place, euros in (
        ("F1", 6, "north", 500),
        ("F2", 7, "north", 100),
        ("F3", 8, "north", 300),
        ("F4", 8, "south", 50),
    ):
        due, paid = leg("due", "ana", place), leg("paid", "ana", place)
        books.move(number, f"2026-{month:02}-01", NOWHERE, due, euros * 100)
        books.move(number, f"2026-{month:02}-09", due, paid, euros * 100)
    return books


def against(
    books: Books, *targets: Target, period: Period = AUGUST, scope: Scope = OFFICE
) -> tuple[Attained, ...]:
    directory = replace(DIRECTORY, targets=targets)
    known = {books.book.id: books.book}
    ledgers = {books.book.id: ledger_of(books.kept(), books.book, period)}
    made = build_statements(ledgers, known, (), directory, period, [scope])[scope]
    return made[targets[0].figure].targets


def collected(period: str, value: str, part: str = "", scope: str = "office") -> Target:
    return Target("fees.collected", period, Decimal(value), scope, part)


def test_month_and_year_with_what_each_remaining_month_must_bring(fees: Books) -> None:
    month, year = against(fees, collected("2026-*", "400"), collected("2026", "2000"))
    assert (month.period, month.actual, month.met) == ("month", Decimal("350.00"), False)
    assert month.attainment == Decimal("0.8750")
    assert month.missed_months == 2
    assert (year.actual, year.remaining_months) == (Decimal("950.00"), 4)
    assert year.required == Decimal("262.50")


def test_a_target_of_a_part_is_of_that_part_alone(fees: Books) -> None:
    whole, north, plan = against(
        fees,
        collected("2026-08", "350"),
        collected("2026-*", "400", "place=north"),
        collected("2026", "1000", "place=north"),
    )
    assert (whole.part, whole.met) == ("", True)
    assert (north.part, north.actual, north.met) == ("place=north", Decimal("300.00"), False)
    assert north.missed_months == 2
    assert (plan.part, plan.actual, plan.required) == ("place=north", Decimal("900.00"), 25)


def test_a_balance_has_targets_of_parts_too(fees: Books) -> None:
    fees.move("F9", "2026-08-20", NOWHERE, leg("due", "eva", "south"), 7_000)
    target = Target("fees.arrears", "2026-08", Decimal(60), part="holder=eva")
    (found,) = against(fees, target)
    assert (found.actual, found.met) == (Decimal("70.00"), False)


def test_a_persons_target_is_hers(fees: Books) -> None:
    target = collected("2026-08", "300", scope="person:ana")
    (found,) = against(fees, target, scope=Scope("person", "ana"))
    assert (found.actual, found.met) == (Decimal("350.00"), True)


def test_a_quarter_is_aimed_at_by_its_months(fees: Books) -> None:
    found = against(fees, collected("2026-*", "400"), period=Period.parse("2026-Q3"))
    assert (found[0].period, found[0].target, found[0].actual) == ("quarter", 1200, 450)


def test_a_quarter_that_is_not_over_has_not_missed_what_may_still_come(fees: Books) -> None:
    quarter = Period.parse("2026-Q3")
    (short,) = against(fees, collected("2026-*", "400"), period=quarter)
    (reached,) = against(fees, collected("2026-*", "100"), period=quarter)
    assert (short.met, reached.met) == (None, True)


def test_items_are_required_whole() -> None:
    books = Books(load_books()["cases"])
    books.move("C1", "2026-08-20", NOWHERE, leg("new", "ana"))
    books.move("C1", "2026-08-21", leg("new", "ana"), leg("resolved", "ana"))
    (year,) = against(books, Target("cases.handled", "2026", Decimal(10)))
    assert (year.actual, year.required) == (1, 3)


def test_a_part_that_the_book_does_not_keep_is_named(fees: Books) -> None:
    with pytest.raises(ValueError, match="colour=red"):
        against(fees, collected("2026-08", "1", "colour=red"))
