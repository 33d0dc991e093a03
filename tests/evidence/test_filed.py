"""The records of all figures at once are those that each figure's evidence names."""

from collections.abc import Callable

import pytest

from cierre.book import Book, Ratio
from cierre.books import load_books
from cierre.calendars.period import Period
from cierre.evidence.filed import FiledRecords, PeriodRecords
from cierre.evidence.lookup import evidence
from cierre.evidence.records import book_records
from cierre.ledger.ledger import Ledger
from cierre.report.records import record_sheets
from cierre.statement.build import build_statements
from cierre.statement.model import Scope
from tests.statement.little import DIRECTORY, NOWHERE, Books, ledger_of, leg

AUGUST = Period.parse("2026-08")
OFFICE = Scope("office")
SCOPES = (OFFICE, Scope("person", "ana"), Scope("unit", "y"), Scope("place", "south"))


@pytest.fixture
def cases() -> Books:
    """A gate handed on and resolved; a leak resolved, taken back, and one that waits for parts."""
    books = Books(load_books()["cases"])
    gate_ana, gate_eva = leg("new", "ana", "north", "gate"), leg("new", "eva", "north", "gate")
    books.move("C1", "2026-07-20", NOWHERE, gate_ana)
    books.move("C1", "2026-08-03", gate_ana, gate_eva)
    books.move("C1", "2026-08-10", gate_eva, leg("resolved", "eva", "north", "gate"))
    leak = leg("new", "ana", "south", "leak")
    for number in ("C2", "C3"):
        books.move(number, "2026-08-05", NOWHERE, leak)
    books.move("C2", "2026-08-06", leak, leg("resolved", "ana", "south", "leak"))
    books.reverse("C2")
    books.move("C3", "2026-08-07", leak, leg("waiting", "ana", "south", "leak", "parts"))
    return books


def found(books: Books, scope: Scope = OFFICE, most: int = 5_000) -> PeriodRecords:
    ledger = ledger_of(books.kept(), books.book, AUGUST)
    fetched = book_records(ledger, books.book, DIRECTORY, AUGUST, [scope])
    return FiledRecords(fetched, books.book, DIRECTORY).of(scope, most)


def found_of(ledgers: dict[str, Ledger], books: dict[str, Book]) -> Callable[[str], PeriodRecords]:
    def found(name: str) -> PeriodRecords:
        book = books[name]
        fetched = book_records(ledgers[name], book, DIRECTORY, AUGUST, [OFFICE])
        return FiledRecords(fetched, book, DIRECTORY).of(OFFICE)

    return found


def numbers(records: PeriodRecords, figure: str) -> list[str]:
    return [records.rows["number"][row] for row in records.figures[figure]]


@pytest.mark.parametrize("scope", SCOPES, ids=lambda scope: scope.kind)
def test_every_figure_has_the_rows_of_its_evidence(cases: Books, scope: Scope) -> None:
    ledger = ledger_of(cases.kept(), cases.book, AUGUST)
    fetched = book_records(ledger, cases.book, DIRECTORY, AUGUST, SCOPES[:1])
    records = FiledRecords(fetched, cases.book, DIRECTORY).of(scope)
    for measure in cases.book.measures:
        named = evidence(ledger, cases.book, DIRECTORY, AUGUST, measure.id, scope, {})
        expected = sorted((each.number, each.day, each.times) for each in named)
        if isinstance(measure, Ratio):  # what is on both its sides stands in the sheet once
            expected = sorted(set(expected))
        rows = [records.rows.row(row, named=True) for row in records.figures.get(measure.id, ())]
        got = sorted((row["number"], str(row["day"]), row["sign"]) for row in rows)
        assert got == expected, measure.id


def test_parts_and_the_combinations_that_reports_bind(cases: Books) -> None:
    records = found(cases)
    assert numbers(records, "received?category=leak") == ["C2", "C3"]
    assert numbers(records, "pending?state=waiting") == ["C3"]
    assert numbers(records, "pending?category=leak&state=waiting&reason=parts") == ["C3"]
    assert numbers(records, "opening_pending?holder=ana") == ["C1"]
    assert records.rows["sign"].to_list().count(-1) == 1


def test_many_records_keep_whole_figures_only(cases: Books) -> None:
    records = found(cases, most=2)
    assert len(records.figures["received"]) == 2
    assert not [name for name in records.figures if "?" in name]


def test_sheets_say_what_happened_in_words(cases: Books) -> None:
    ledgers = {"cases": ledger_of(cases.kept(), cases.book, AUGUST)}
    books = {"cases": cases.book}
    made = build_statements(ledgers, books, (), DIRECTORY, AUGUST, [OFFICE])[OFFICE]
    (sheet,) = record_sheets(made, found_of(ledgers, books), books, DIRECTORY, "es")
    rows = [sheet.rows[row] for row in sheet.figures["cases.handled?category=gate"]]
    assert [row[:7] for row in rows] == [
        ("C1", "", "2026-08-10", "nueva → resuelta", "gate", "Norte", "Eva")
    ]
    (waiting,) = sheet.figures["cases.pending?category=leak&state=waiting&reason=parts"]
    assert sheet.rows[waiting][3] == "pendiente al cierre (en espera)"
    assert sheet.rows[sheet.figures["cases.received"][0]][3] == "entra: nueva"
    assert any(row[3] == "anulado (nueva → resuelta)" for row in sheet.rows)


def test_money_is_in_the_offices_currency() -> None:
    books = Books(load_books()["fees"])
    due = leg("due", "", "north", "ordinary")
    books.move("F1", "2026-07-01", NOWHERE, due, 120_000)
    books.move("F1", "2026-08-02", due, leg("paid", "", "north", "ordinary"), 30_050)
    ledgers, kept = {"fees": ledger_of(books.kept(), books.book, AUGUST)}, {"fees": books.book}
    made = build_statements(ledgers, kept, (), DIRECTORY, AUGUST, [OFFICE])[OFFICE]
    (sheet,) = record_sheets(made, found_of(ledgers, kept), kept, DIRECTORY, "es")
    amount = sheet.headings.index("Importe")
    assert [sheet.rows[row][amount] for row in sheet.figures["fees.collected"]] == [300.5]
    assert [sheet.rows[row][amount] for row in sheet.figures["fees.arrears"]] == [899.5]


def test_quantities_are_crossed_with_their_places() -> None:
    books = Books(load_books()["tasks"])
    for number, place, quantity in (("T1", "north", 7), ("T2", "south", 4), ("T3", "south", 2)):
        planned = leg("planned", "ana", place, "drains")
        books.move(number, "2026-08-03", NOWHERE, planned, quantity)
        books.move(number, "2026-08-10", planned, leg("done", "ana", place, "drains"), quantity)
    ledger = ledger_of(books.kept(), books.book, AUGUST)
    ledgers, kept = {"tasks": ledger}, {"tasks": books.book}
    made = build_statements(ledgers, kept, (), DIRECTORY, AUGUST, [OFFICE])[OFFICE]
    crossed = made["tasks.done_quantity"].parts["category&place"]
    assert crossed == {"drains&north": 7, "drains&south": 6}
    assert numbers(found(books), "done_quantity?category=drains&place=south") == ["T2", "T3"]
