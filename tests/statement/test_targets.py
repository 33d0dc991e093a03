"""Figures against their targets: whole, part, month, year, what is left and the streak."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

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


QUARTER = Period.parse("2026-Q3")


def test_a_quarter_is_aimed_at_by_its_months(fees: Books) -> None:
    due = leg("due", "ana", "north")
    fees.move("F5", "2026-09-01", NOWHERE, due, 10_000)
    fees.move("F5", "2026-09-30", due, leg("written_off", "ana", "north"), 10_000)
    (found,) = against(fees, collected("2026-*", "400"), period=QUARTER)
    assert (found.period, found.target, found.actual) == ("quarter", 1200, 450)


def test_a_quarter_still_running_is_aimed_at_by_the_months_it_has_had(fees: Books) -> None:
    found, plan = against(
        fees, collected("2026-*", "400"), collected("2026", "2000"), period=QUARTER
    )
    assert (found.period, found.target, found.actual) == ("quarter", 800, 450)
    assert (plan.actual, plan.remaining_months) == (Decimal("950.00"), 4)


def test_a_year_still_running_has_its_plan_ahead_of_it(fees: Books) -> None:
    (found,) = against(fees, collected("2026", "2000"), period=Period.parse("2026"))
    assert (found.period, found.remaining_months) == ("year", 4)
    assert found.required == Decimal("262.50")


@pytest.fixture
def errors() -> Books:
    """A case is received on the first of each month up to August, three more in August."""
    books = Books(load_books()["cases"])
    days = [*(f"2026-{month:02}-01" for month in range(1, 9)), *["2026-08-09"] * 3]
    for number, day in enumerate(days):
        books.fields[f"C{number}"] = '{"kind": "complaint"}'
        books.move(f"C{number}", day, NOWHERE, leg("new", "ana"))
    return books


def complaints(period: str, value: str) -> Target:
    return Target("cases.complaints", period, Decimal(value))


def test_what_should_be_less_is_held_against_what_is_due_so_far(errors: Books) -> None:
    (year,) = against(errors, complaints("2026", "12"))
    # eleven of the twelve of a year in eight months would be more than sixteen by its end
    assert (year.actual, year.target, year.due, year.met) == (11, 12, 8, False)
    assert year.attainment == Fraction(8, 11)
    assert (year.required, year.remaining_months, year.wider) == (None, 4, True)
    (year,) = against(errors, complaints("2026", "17"))
    assert (year.due, year.met) == (11, True)
    (year,) = against(errors, complaints("2026", "16"))
    assert (year.due, year.met) == (10, False)


def test_what_should_be_more_lags_behind_what_is_due_so_far(fees: Books) -> None:
    (year,) = against(fees, collected("2026", "1425"))
    assert (year.actual, year.due, year.met) == (Decimal("950.00"), 950, True)
    assert year.attainment == Fraction(950, 1425)
    (year,) = against(fees, collected("2026", "1428"))
    assert (year.due, year.met) == (952, False)


def test_of_what_should_be_less_a_miss_is_no_double_attainment(errors: Books) -> None:
    (month,) = against(errors, complaints("2026-08", "2"))
    assert (month.actual, month.met, month.attainment) == (4, False, Fraction(1, 2))
    (month,) = against(errors, complaints("2026-08", "0"))
    assert (month.met, month.attainment) == (False, 0)


def test_of_none_where_none_was_wanted_there_is_no_attainment() -> None:
    books = Books(load_books()["cases"])
    books.fields["C1"] = '{"kind": "enquiry"}'
    books.move("C1", "2026-08-20", NOWHERE, leg("new", "ana"))
    (month,) = against(books, complaints("2026-08", "0"))
    assert (month.actual, month.met, month.attainment) == (0, True, None)


def test_what_does_not_add_up_is_due_whole(fees: Books) -> None:
    (year,) = against(fees, Target("fees.collection_rate", "2026", Decimal("0.9")))
    assert (year.due, year.met, year.required) == (Decimal("0.9"), True, None)


def test_a_quarters_own_target_is_due_by_its_months_so_far(fees: Books) -> None:
    target = collected("2026-Q3", "900")
    (found,) = against(fees, target, period=QUARTER)
    # the rest of August may still bring what is lacking, but not what July brought already
    assert (found.target, found.due, found.actual, found.met) == (900, 600, 450, None)
    fees.move("F5", "2026-08-01", NOWHERE, leg("due", "ana", "north"), 10_000)
    fees.move("F5", "2026-08-31", leg("due", "ana", "north"), leg("paid", "ana", "north"), 10_000)
    (found,) = against(fees, target, period=QUARTER)
    assert (found.target, found.due, found.actual, found.met) == (900, 600, 550, False)


def test_a_figure_reaches_its_target_as_it_is_printed() -> None:
    """Two of three are 66.7 %, and not less than the 66.7 % that are wanted."""
    books = Books(load_books()["cases"])
    for number in range(20):
        books.move(f"C{number}", "2026-08-01", NOWHERE, leg("new", "ana"))
    share = Target("cases.on_time_share", "2026-08", Decimal("0.667"))
    for number in range(3):
        books.due[f"C{number}"] = date(2026, 8, 5)
        day = "2026-08-04" if number < 2 else "2026-08-06"
        books.move(f"C{number}", day, leg("new", "ana"), leg("resolved", "ana"))
    (found,) = against(books, share)
    assert (found.actual, found.met, found.attainment) == (Fraction(2, 3), True, 1)


def test_items_are_required_whole() -> None:
    books = Books(load_books()["cases"])
    books.move("C1", "2026-08-20", NOWHERE, leg("new", "ana"))
    books.move("C1", "2026-08-21", leg("new", "ana"), leg("resolved", "ana"))
    (year,) = against(books, Target("cases.handled", "2026", Decimal(10)))
    assert (year.actual, year.required) == (1, 3)


def test_a_part_that_the_book_does_not_keep_is_named(fees: Books) -> None:
    with pytest.raises(ValueError, match="colour=red"):
        against(fees, collected("2026-08", "1", "colour=red"))
