"""The records behind a figure come to the figure: each carries the figure's own number."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from cierre.book import Ratio
from cierre.books import load_books
from cierre.calendars.period import Period
from cierre.evidence.lookup import Record, evidence, evidence_over
from cierre.evidence.records import book_records
from cierre.ledger.ledger import Span
from cierre.ledger.places import open_ledger
from cierre.statement.build import build_statements
from cierre.statement.model import Scope
from tests.evidence.adding_up import disagreements
from tests.ledger.keeping import in_sqlite
from tests.statement.little import DIRECTORY, NOWHERE, Books, ledger_of, leg
from tests.statement.little import OFFICE as OFFICE_ID
from tests.statement.test_identities import PEOPLE, SLOW, UNITS, actions, history

BOOKS = load_books()
AUGUST, QUARTER = Period.parse("2026-08"), Period.parse("2026-Q3")
OFFICE = Scope("office")
PLACES = [Scope("place", each.id) for each in DIRECTORY.places]
EVERYONE = [OFFICE, *PEOPLE, *UNITS, *PLACES]


def behind(
    books: Books, figure: str, period: Period = AUGUST, scope: Scope = OFFICE, **where: str
) -> Sequence[Record]:
    ledger = ledger_of(books.kept(), books.book, period)
    return evidence(ledger, books.book, DIRECTORY, period, figure, scope, where)


def wrong(books: Books, period: Period) -> list[str]:
    """What the figures of all scopes and the records behind them disagree on."""
    book, ledger = books.book, ledger_of(books.kept(), books.book, period)
    made = build_statements({book.id: ledger}, {book.id: book}, (), DIRECTORY, period, EVERYONE)
    rows = {book.id: book_records(ledger, book, DIRECTORY, period, EVERYONE)}
    return [
        f"{scope}: {each}"
        for scope, statement in made.items()
        for each in disagreements(statement, {book.id: book}, rows, DIRECTORY)
    ]


@SLOW
@given(actions)
def test_records_come_to_every_figure_and_part_of_random_fees(chosen: list[Any]) -> None:
    books = history(chosen, BOOKS["fees"])
    assert wrong(books, AUGUST) == []
    assert wrong(books, QUARTER) == []


def test_records_come_to_every_figure_of_cases_reopened_taken_back_and_handed_on() -> None:
    books = Books(BOOKS["cases"])
    for number, holder, place in (("C1", "ana", "north"), ("C2", "luis", "south"),
                                  ("C3", "eva", "north"), ("C4", "ana", "south")):  # fmt: skip
        books.due[number] = date(2026, 8, 12)
        new, done = leg("new", holder, place, "leak"), leg("resolved", holder, place, "leak")
        hand = leg("in_hand", holder, place, "leak")
        books.move(number, "2026-07-28" if number == "C1" else "2026-08-03", NOWHERE, new)
        books.move(number, "2026-08-04", new, hand, hour=12)
        books.move(number, "2026-08-10" if number < "C3" else "2026-08-19", hand, done)
        books.move(number, "2026-08-20", done, hand)
        if number == "C2":
            books.reverse(number)
        if number == "C3":
            other = leg("in_hand", "ana", place, "leak")
            books.move(number, "2026-08-21", hand, other)
            books.move(number, "2026-08-22", other, leg("resolved", "ana", place, "leak"))
    assert wrong(books, AUGUST) == []
    assert wrong(books, QUARTER) == []


def test_seconds_are_those_of_the_figures_clock() -> None:
    books = Books(BOOKS["cases"])
    new, hand = leg("new", "ana"), leg("in_hand", "ana")
    books.move("C1", "2026-08-03", NOWHERE, new)
    books.record("C1", new, hand, at=books.moves[0]["at"] + 244_800, day=date(2026, 8, 6),
                 quantity=1, seconds=244_800, office_seconds=3_600, age=244_800,
                 office_age=3_600, days_late=None, value=None)  # fmt: skip
    books.move("C1", "2026-08-10", hand, leg("resolved", "ana"))
    (response,) = behind(books, "first_response_median")
    assert (response.seconds, response.amount) == (3_600, 3_600)
    (resolution,) = behind(books, "resolution_median")
    assert (resolution.seconds, resolution.amount) == (7 * 86_400, 7 * 86_400)


def test_two_payments_alike_are_two_records() -> None:
    books = Books(BOOKS["fees"])
    due, paid = leg("due", "ana", "north"), leg("paid", "ana", "north")
    books.move("F1", "2026-08-03", NOWHERE, due, 100_00)
    for _ in range(2):
        books.move("F1", "2026-08-05", due, paid, 40_00)
    assert [each.amount for each in behind(books, "collected")] == [Decimal(40), Decimal(40)]
    assert [each.amount for each in behind(books, "payments")] == [1, 1]
    assert [each.amount for each in behind(books, "arrears")] == [Decimal(20)]


def test_what_was_taken_back_counts_less() -> None:
    books = Books(BOOKS["fees"])
    due = leg("due", "ana", "north")
    books.move("F1", "2026-08-03", NOWHERE, due, 100_00)
    books.move("F1", "2026-08-05", due, leg("paid", "ana", "north"), 40_00)
    books.reverse("F1")
    assert [(each.amount, each.times) for each in behind(books, "collected")] == [
        (Decimal(40), 1),
        (Decimal(-40), -1),
    ]


def test_the_sides_of_a_ratio_are_told_apart() -> None:
    books = Books(BOOKS["fees"])
    due = leg("due", "ana", "north")
    books.move("F1", "2026-07-03", NOWHERE, due, 100_00)
    books.move("F1", "2026-08-05", due, leg("paid", "ana", "north"), 40_00)
    found = [(each.side, each.figure, each.amount) for each in behind(books, "collection_rate")]
    assert found == [
        ("denominator", "fees.opening_arrears", 100),
        ("numerator", "fees.collected", 40),
    ]


def test_a_mean_per_something_else_has_two_sides() -> None:
    books = Books(BOOKS["calls"])
    for place, number in enumerate(("K1", "K2")):
        queued, talking = leg("queued", "", "north"), leg("talking", "ana", "north")
        books.move(number, "2026-08-03", NOWHERE, queued, hour=9)
        books.move(number, "2026-08-03", queued, talking, hour=10)
        if place:
            books.move(number, "2026-08-03", talking, leg("ended", "ana", "north"), hour=12)
    found = behind(books, "handle_mean")
    assert sorted((each.side, each.amount) for each in found) == [
        ("denominator", 1),
        ("denominator", 1),
        ("numerator", 7_200),
    ]
    assert wrong(books, AUGUST) == []


def test_the_days_that_broke_a_run_stand_behind_it_even_from_before() -> None:
    books = Books(BOOKS["cases"])
    for number, day in (("C1", "2026-06-10"), ("C2", "2026-07-20"), ("C3", "2026-07-20")):
        books.move(number, day, NOWHERE, leg("new", "ana"))
    assert behind(books, "quiet_longest") == ()
    assert [each.day for each in behind(books, "quiet_present")] == ["2026-07-20", "2026-07-20"]


def test_a_run_that_began_before_the_history_has_its_day(tmp_path: Path) -> None:
    books = Books(BOOKS["cases"])
    books.move("C1", "2026-05-10", NOWHERE, leg("new", "ana"))
    books.move("C1", "2026-05-11", leg("new", "ana"), leg("resolved", "ana"))
    books.move("C2", "2026-08-10", NOWHERE, leg("new", "eva"))
    span = Span(202607, 202608, 202608)
    ledger = open_ledger(in_sqlite(tmp_path, books.kept()), OFFICE_ID, books.book, span)
    ana = Scope("person", "ana")
    found = evidence(ledger, books.book, DIRECTORY, AUGUST, "quiet_present", ana, {})
    assert [(each.day, each.number) for each in found] == [("2026-05-10", "")]


def test_behind_a_ranking_stand_the_items_that_are_in_it() -> None:
    books = Books(BOOKS["meters"])
    for place in range(7):
        number, due = f"M{place}", leg("due", "", "north", "water")
        books.move(number, "2026-08-03", NOWHERE, due)
        books.move(number, "2026-08-04", due, leg("read", "", "north", "water"), value=1000 + place)
    assert [each.number for each in behind(books, "heaviest")] == ["M2", "M3", "M4", "M5", "M6"]


@pytest.mark.parametrize(("scope", "sides"), [(OFFICE, 2), (Scope("unit", "x"), 1)])
def test_a_figure_over_two_books_has_the_records_of_both(scope: Scope, sides: int) -> None:
    cases, calls = Books(BOOKS["cases"]), Books(BOOKS["calls"])
    cases.move("C1", "2026-08-03", NOWHERE, leg("new", "ana", "north"))
    calls.move("K1", "2026-08-03", NOWHERE, leg("queued", "", "north"), 8)
    ratio = Ratio("pack.complaints", "cases.received", "calls.offered", "per_thousand", "less")
    books = {each.book.id: each for each in (cases, calls)}
    found = evidence_over(
        ratio,
        {name: ledger_of(each.kept(), each.book, AUGUST) for name, each in books.items()},
        {name: each.book for name, each in books.items()},
        DIRECTORY,
        AUGUST,
        scope,
        {},
    )
    assert [each.side for each in found] == ["numerator", "denominator"][:sides]
    assert {each.book for each in found} <= set(books)
