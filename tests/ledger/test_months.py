"""A statement is the same from kept months, and nothing is believed that no longer stands."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pyarrow as pa
import pytest
from hypothesis import given

from cierre.book import Book
from cierre.books import load_books
from cierre.calendars.period import Period
from cierre.ledger.keeping import months_of
from cierre.ledger.ledger import Ledger, Span
from cierre.ledger.months import KeptMonth, standing_run, totals_by_month
from cierre.statement.build import build_statements
from cierre.statement.canonical import to_json
from cierre.statement.model import Scope
from tests.statement.little import DIRECTORY, NOWHERE, OFFICE, Books, ledger_of, ledger_over, leg
from tests.statement.test_identities import SLOW, actions, history

AUGUST = Period.parse("2026-08")
SCOPES = [
    Scope("office"),
    *(Scope("unit", each.id) for each in DIRECTORY.units),
    *(Scope("person", each.id) for each in DIRECTORY.people),
    *(Scope("place", each.id) for each in DIRECTORY.places),
]


def months_before(kept: dict[str, pa.Table], book: Book, period: Period) -> list[KeptMonth]:
    first = min(kept["moves"]["period"].to_pylist())
    span = Span(first, first, period.previous().last_key)
    return list(months_of(ledger_over(kept, book, span), OFFICE, book))


def shortened(whole: Ledger, book: Book, months: list[KeptMonth]) -> Ledger:
    """The ledger with only those moves that its kept months do not say."""
    totals = totals_by_month(whole.controls)
    found, since = standing_run(months, OFFICE, book, totals, whole.span)
    moves = whole.moves.taken(whole.alive | whole.posted_in(since, whole.span.end))
    return replace(whole, moves=moves, months=found, told_from=since)


def statements(ledger: Ledger, book: Book, period: Period) -> dict[str, bytes]:
    made = build_statements({book.id: ledger}, {book.id: book}, (), DIRECTORY, period, SCOPES)
    return {str(scope): to_json(each) for scope, each in made.items()}


def assert_same(books: Books, period: Period) -> None:
    kept = books.kept()
    whole = ledger_of(kept, books.book, period)
    short = shortened(whole, books.book, months_before(kept, books.book, period))
    assert short.since == period.first_key
    assert statements(short, books.book, period) == statements(whole, books.book, period)


@SLOW
@given(actions)
def test_fees_that_are_paid_in_parts(chosen: list[Any]) -> None:
    books = history(chosen, load_books()["fees"])
    assert_same(books, AUGUST)
    assert_same(books, Period.parse("2026-Q3"))


@pytest.fixture
def cases() -> Books:
    """Closed early and late, handed over, taken back in its month and in a later one."""
    books = Books(load_books()["cases"])
    new, other, done = leg("new", "ana", "north", "leak"), leg("new", "eva"), leg("resolved", "ana")
    for month in (5, 6, 7, 8):
        for day in (2, 9, 12):
            number = f"C{month}-{day}"
            books.move(number, f"2026-0{month}-{day:02}", NOWHERE, new)
            if day < 12:
                books.move(number, f"2026-0{month}-{day + day:02}", new, done)
    books.move("C6-12", "2026-07-01", new, other)
    books.reverse("C6-9")
    books.closed_through = 202607
    books.reverse("C7-2")
    return books


@pytest.mark.parametrize("period", ["2026-07", "2026-08", "2026-09", "2026-Q3", "2026"])
def test_cases_of_which_some_are_taken_back(cases: Books, period: str) -> None:
    assert_same(cases, Period.parse(period))


def test_a_month_that_was_made_from_other_totals_is_added_up_anew(cases: Books) -> None:
    months = months_before(cases.kept(), cases.book, AUGUST)
    cases.closed_through = 0
    cases.move("C6-late", "2026-06-20", NOWHERE, leg("new", "ana"))
    whole = ledger_of(cases.kept(), cases.book, AUGUST)
    short = shortened(whole, cases.book, months)
    assert [each.key for each in short.months] == [202605]
    assert short.since == 202606
    assert statements(short, cases.book, AUGUST) == statements(whole, cases.book, AUGUST)


@pytest.mark.parametrize("at", [0, 100, -1])
def test_a_month_with_a_changed_bit_is_not_believed(cases: Books, at: int) -> None:
    whole = ledger_of(cases.kept(), cases.book, AUGUST)
    months = months_before(cases.kept(), cases.book, AUGUST)
    changed = bytearray(months[1].content)
    changed[at] ^= 4
    months[1] = replace(months[1], content=bytes(changed))
    assert shortened(whole, cases.book, months).since == months[1].period


def test_a_month_of_another_declaration_is_not_believed(cases: Books) -> None:
    months = months_before(cases.kept(), cases.book, AUGUST)
    book = replace(cases.book, measures=cases.book.measures[1:])
    totals = totals_by_month(ledger_of(cases.kept(), book, AUGUST).controls)
    assert [each.stands(OFFICE, cases.book, totals[each.period]) for each in months] == [True] * 3
    assert not any(each.stands(OFFICE, book, totals[each.period]) for each in months)


def test_a_month_whose_controls_are_gone_is_added_up_anew(cases: Books) -> None:
    kept = cases.kept()
    months = months_before(kept, cases.book, AUGUST)
    whole = ledger_of(kept, cases.book, AUGUST)
    without = replace(whole, controls=whole.controls.filter(whole.controls["period"] != 202606))
    assert shortened(without, cases.book, months).since == 202606


def test_a_month_is_kept_only_when_its_moves_are_what_its_batches_brought(cases: Books) -> None:
    kept = cases.kept()
    quantities = kept["moves"]["quantity"].to_pylist()
    place = kept["moves"]["period"].to_pylist().index(202606)
    quantities[place] += 1
    changed = kept["moves"].set_column(
        kept["moves"].schema.get_field_index("quantity"), "quantity", pa.array(quantities)
    )
    months = months_before({**kept, "moves": changed}, cases.book, AUGUST)
    assert [each.period for each in months] == [202605, 202607]
