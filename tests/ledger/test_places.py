"""A ledger is the same wherever it is kept, and brings no more than the period needs."""

import sqlite3
from datetime import date, timedelta
from pathlib import Path

import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from cierre.book import Book
from cierre.books import load_books
from cierre.ledger.ledger import Ledger, Span
from cierre.ledger.places import open_ledger, parquet
from cierre.ledger.schema import CONTROLS, ITEMS, MONTHS, MOVES
from tests.statement.little import NOWHERE, OFFICE, Books, leg

BOOK = load_books()["cases"]
SPAN = Span(202607, 202608, 202608)


@pytest.fixture
def kept() -> dict[str, pa.Table]:
    """Old: closed in May. Past: closed in July. Long: open since May. New. Next: of September."""
    books = Books(BOOK)
    new, resolved = leg("new", "ana"), leg("resolved", "ana")
    for number, entered, closed in (
        ("old", "2026-05-02", "2026-05-03"),
        ("past", "2026-05-04", "2026-07-05"),
        ("long", "2026-05-06", ""),
        ("new", "2026-08-07", "2026-09-08"),
        ("next", "2026-09-09", ""),
    ):
        books.move(number, entered, NOWHERE, new)
        if closed:
            books.move(number, closed, new, resolved)
    books.due["long"] = date(2026, 8, 31)
    books.fields["past"] = '{"line": "cards"}'
    books.fields["long"] = '{"line": "public"}'
    books.fields["new"] = '{"other": 1}'
    return books.kept()


def in_parquet(
    folder: Path, kept: dict[str, pa.Table], book: Book = BOOK, span: Span = SPAN
) -> Ledger:
    for name, table in kept.items():
        pq.write_table(table, folder / f"{name}.parquet")
    return parquet.open_ledger(folder, OFFICE, book, span)


def in_sqlite(
    folder: Path, kept: dict[str, pa.Table], book: Book = BOOK, span: Span = SPAN
) -> Ledger:
    path = str(folder / "ledger.sqlite3")
    with sqlite3.connect(path) as database:
        database.execute(f"CREATE TABLE months (office TEXT, book TEXT, {', '.join(MONTHS.names)})")
        for name, schema in (("moves", MOVES), ("items", ITEMS), ("controls", CONTROLS)):
            columns = ", ".join(
                f"{each.name} {'INTEGER' if pa.types.is_integer(each.type) else 'TEXT'}"
                for each in schema
            )
            database.execute(f"CREATE TABLE {name} ({columns})")
            marks = ", ".join("?" * len(schema))
            database.executemany(
                f"INSERT INTO {name} VALUES ({marks})",  # noqa: S608 (constants)
                [
                    [str(cell) if isinstance(cell, date) else cell for cell in row.values()]
                    for row in kept[name].to_pylist()
                ],
            )
    database.close()
    return open_ledger(path, OFFICE, book, span)


@pytest.mark.parametrize("place", [in_parquet, in_sqlite])
def test_what_a_period_needs_comes_over(
    tmp_path: Path, kept: dict[str, pa.Table], place: object
) -> None:
    ledger = place(tmp_path, kept)  # type: ignore[operator]  # one of the two above
    items = ledger.items.to_dicts()
    assert [(each["number"], each["due"]) for each in items] == [
        ("long", date(2026, 8, 31)),
        ("new", None),
    ]
    assert {*ledger.moves.codes, *ledger.moves.numbers} == {*MOVES.names, *BOOK.dimensions()}
    moves = ledger.moves.frame(["id", "item", "period", "day", *BOOK.dimensions()]).sort("id")
    found = list(zip(moves["item"], moves["period"], strict=True))
    # past only in its history's month, with its own fields; new with what came after the span,
    # for its header
    assert found == [(2, 202607), (3, 202605), (4, 202608), (4, 202609)]
    assert date(1970, 1, 1) + timedelta(days=moves["day"][0]) == date(2026, 7, 5)
    assert moves["line"].to_list() == ["cards", "public", "", ""]
    assert sorted(ledger.controls["period"]) == [202607, 202608]


@pytest.mark.parametrize("place", [in_parquet, in_sqlite])
@pytest.mark.parametrize(("done", "later"), [("", False), ("2026-09-02", True)])
def test_what_is_planned_for_later_has_not_happened(
    tmp_path: Path, place: object, done: str, later: bool
) -> None:
    book, planned = load_books()["shifts"], leg("planned", "ana")
    books = Books(book)
    for number, day in (("S1", "2026-08-03"), ("S2", "2026-09-12")):
        books.move(number, day, NOWHERE, planned)
    if done:
        books.move("S1", done, planned, leg("worked", "ana"))
    assert place(tmp_path, books.kept(), book).later is later  # type: ignore[operator]  # as above


@pytest.mark.parametrize("place", [in_parquet, in_sqlite])
def test_of_the_time_before_the_history_first_months_and_last_days_come_over(
    tmp_path: Path, place: object
) -> None:
    books, new = Books(BOOK), leg("new", "ana")
    for number, day, kind in (
        ("C1", "2025-03-04", "complaint"),
        ("C2", "2026-05-02", "complaint"),
        ("C3", "2026-05-20", "complaint"),
        ("C4", "2026-06-01", "enquiry"),
    ):
        books.fields[number] = f'{{"kind": "{kind}"}}'
        books.move(number, day, NOWHERE, new)
    books.reverse("C3")
    ledger = place(tmp_path, books.kept())  # type: ignore[operator]  # one of the two above
    assert len(ledger.posted) == 0
    entered = ledger.before.filter(pl.col("from_state") == "outside").sort("kind")
    found = entered.select("kind", "to_holder", "first", "last").rows()
    assert found == [
        ("complaint", "ana", 202503, date(2026, 5, 2)),
        ("enquiry", "ana", 202606, date(2026, 6, 1)),
    ]


def test_moves_may_lie_in_folders_by_month(tmp_path: Path, kept: dict[str, pa.Table]) -> None:
    pq.write_to_dataset(kept["moves"], tmp_path / "moves", partition_cols=["period"])
    for name in ("items", "controls"):
        pq.write_table(kept[name], tmp_path / f"{name}.parquet")
    ledger = parquet.open_ledger(tmp_path, OFFICE, BOOK, SPAN)
    assert len(ledger.moves) == 4


def test_a_missing_table_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="moves"):
        parquet.open_ledger(tmp_path, OFFICE, BOOK, SPAN)


def test_another_office_sees_nothing(tmp_path: Path, kept: dict[str, pa.Table]) -> None:
    in_sqlite(tmp_path, kept)
    other = open_ledger(str(tmp_path / "ledger.sqlite3"), "other", BOOK, SPAN)
    assert len(other.moves) == 0
    assert other.items.is_empty()
