"""What an office does not keep is not zero; what it keeps and did not happen is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cierre.books import load_books
from cierre.calendars.period import Period
from cierre.directory import Directory, Target
from cierre.statement.build import build_statements
from cierre.statement.model import Figure, Scope, Statement
from tests.statement.little import DIRECTORY, NOWHERE, Books, ledger_of, leg

AUGUST = Period.parse("2026-08")
OFFICE = Scope("office")
PLAIN = ("number", "opened", "category", "person", "first_response", "resolved")


@pytest.fixture
def cases() -> Books:
    """Two cases, one of them answered and resolved; neither says what kind it is."""
    books = Books(load_books()["cases"])
    for number in ("C1", "C2"):
        books.move(number, "2026-08-03", NOWHERE, leg("new", "ana", "north", "leak"))
    books.move("C1", "2026-08-04", leg("new", "ana", "north", "leak"),
               leg("in_hand", "ana", "north", "leak"))  # fmt: skip
    books.move("C1", "2026-08-05", leg("in_hand", "ana", "north", "leak"),
               leg("resolved", "ana", "north", "leak"))  # fmt: skip
    return books


def statement(books: Books, *columns: str, directory: Directory = DIRECTORY) -> Statement:
    kept = {books.book.id: columns} if columns else {}
    directory = replace(directory, kept=kept)
    ledgers = {books.book.id: ledger_of(books.kept(), books.book, AUGUST)}
    known = {books.book.id: books.book}
    return build_statements(ledgers, known, (), directory, AUGUST, [OFFICE])[OFFICE]


def told(figure: Figure) -> tuple[object, str]:
    return figure.value, figure.absence


def test_what_has_no_column_is_not_kept(cases: Books) -> None:
    made = statement(cases, *PLAIN)
    for name in ("complaints", "near_misses", "jumped", "own_errors", "on_time", "promised"):
        assert told(made[f"cases.{name}"]) == (None, "not_kept")
    for name in ("escalated", "withdrawn", "with_superior", "escalated_returned"):
        assert told(made[f"cases.{name}"]) == (None, "not_kept")
    complaints = made["cases.complaints"]
    assert (complaints.parts, complaints.history, complaints.signal) == ({}, (), None)


def test_what_did_not_happen_is_zero(cases: Books) -> None:
    made = statement(cases, *PLAIN, "kind", "due", "escalated")
    for name in ("complaints", "reopened", "escalated", "escalated_resolved", "with_superior"):
        assert told(made[f"cases.{name}"]) == (0, "")
    assert told(made["cases.on_time_share"]) == (None, "empty")


def test_a_reopening_can_be_typed_by_whoever_keeps_what_is_resolved(cases: Books) -> None:
    assert told(statement(cases, *PLAIN)["cases.reopened"]) == (0, "")


def test_what_the_records_hold_is_kept_without_a_column(cases: Books) -> None:
    cases.move("C2", "2026-08-06", leg("new", "ana", "north", "leak"),
               leg("escalated", "ana", "north", "leak"))  # fmt: skip
    cases.fields["C2"] = '{"kind": "complaint"}'
    made = statement(cases, *PLAIN)
    assert told(made["cases.escalated"]) == (1, "")
    assert told(made["cases.complaints"]) == (1, "")
    assert told(made["cases.near_misses"]) == (0, "")


def test_an_office_without_sheets_is_judged_by_its_records(cases: Books) -> None:
    made = statement(cases)
    assert told(made["cases.handled"]) == (1, "")
    assert told(made["cases.withdrawn"]) == (None, "not_kept")


def test_a_book_that_never_had_a_record_is_not_kept() -> None:
    books = Books(load_books()["fees"])
    made = statement(books)
    assert {each.absence for each in made.figures.values()} == {"not_kept"}
    assert made.coverage[0].status == "missing"


def test_a_write_off_has_no_column_and_none_is_none() -> None:
    books = Books(load_books()["fees"])
    books.move("F1", "2026-08-01", NOWHERE, leg("due", "", "north"), 5_000)
    made = statement(books, "number", "billed", "amount", "place", "paid")
    assert told(made["fees.written_off"]) == (0, "")


def test_a_sum_needs_what_it_is_made_of() -> None:
    books = Books(load_books()["stock"])
    books.move("L1", "2026-08-01", NOWHERE, leg("stored", "", "north"), 10)
    made = statement(books, "number", "received", "pieces", "place", "issued")
    for name in ("counted", "on_book", "difference", "counted_share"):
        assert told(made[f"stock.{name}"]) == (None, "not_kept")
    assert told(made["stock.on_hand"]) == (10, "")


def test_a_state_that_an_office_does_not_use_adds_nothing_to_a_sum() -> None:
    books = Books(load_books()["quality"])
    books.move("Q1", "2026-08-01", NOWHERE, leg("planned", "ana"))
    books.move("Q2", "2026-08-01", NOWHERE, leg("planned", "ana"))
    books.move("Q1", "2026-08-05", leg("planned", "ana"), leg("met", "ana"), value=9_000)
    made = statement(books, "number", "planned", "person", "met", "below", "score")
    assert told(made["quality.dropped"]) == (None, "not_kept")
    reviewed = made["quality.reviewed_share"]
    assert (reviewed.numerator, reviewed.denominator) == (1, 2)


def test_a_share_of_which_only_the_numerator_is_kept_is_no_share() -> None:
    books = Books(load_books()["visits"])
    books.move("V1", "2026-08-01", NOWHERE, leg("planned", "ana"))
    books.move("V1", "2026-08-05", leg("planned", "ana"), leg("made", "ana"))
    made = statement(books, "number", "planned", "person", "made")
    assert told(made["visits.made_share"]) == (None, "not_kept")
    assert told(made["visits.made"]) == (1, "")


def test_a_target_for_what_is_not_kept_is_not_judged(cases: Books) -> None:
    aimed = replace(DIRECTORY, targets=(Target("cases.complaints", "2026-*", 2),))  # type: ignore[arg-type]
    (target,) = statement(cases, *PLAIN, directory=aimed)["cases.complaints"].targets
    assert (target.actual, target.met, target.attainment) == (None, None, None)
