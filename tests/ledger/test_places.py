"""A ledger is the same wherever it is kept, and brings no more than the period needs."""

import shutil
from datetime import date, timedelta
from pathlib import Path

import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from cierre.book import Book
from cierre.books import load_books
from cierre.calendars.period import Period
from cierre.fault import Fault
from cierre.ledger.ledger import Ledger, Span
from cierre.ledger.places import open_ledger, spark
from cierre.ledger.schema import MOVES
from cierre.statement.build import build_statements
from cierre.statement.canonical import to_json
from cierre.statement.model import Scope
from cierre.statement.proof.guards import breaches
from tests.ledger.conftest import SPARK, Keep
from tests.ledger.keeping import Tables, in_parquet
from tests.ledger.walks import walked
from tests.statement.little import DIRECTORY, NOWHERE, OFFICE, TEAM, Books, leg, span_of

BOOK = load_books()["cases"]
SPAN = Span(202607, 202608, 202608)


@pytest.fixture
def kept() -> Tables:
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


def opened(keep: Keep, kept: Tables, book: Book = BOOK) -> Ledger:
    return open_ledger(keep(kept), OFFICE, book, SPAN)


def test_what_a_period_needs_comes_over(keep: Keep, kept: Tables) -> None:
    ledger = opened(keep, kept)
    items = ledger.items.to_dicts()
    assert [(each["number"], each["due"]) for each in items] == [
        ("long", date(2026, 8, 31)),
        ("new", None),
    ]
    assert {*ledger.moves.codes, *ledger.moves.numbers} == {*MOVES.names, *BOOK.dimensions()}
    moves = ledger.moves.frame(["id", "item", "period", "day", *BOOK.dimensions()]).sort("id")
    found = list(zip(moves["item"], moves["period"], strict=True))
    # past only in its history's month, with its own fields, or in what the month comes to; new with
    # what came after the span, for its header
    past = [] if ledger.months else [(2, 202607)]
    assert found == [*past, (3, 202605), (4, 202608), (4, 202609)]
    assert date(1970, 1, 1) + timedelta(days=moves["day"][-1]) == date(2026, 9, 8)
    assert moves["line"].to_list()[-3:] == ["public", "", ""]
    assert sorted(ledger.controls["period"]) == [202607, 202608]


@pytest.mark.parametrize(("done", "later"), [("", False), ("2026-09-02", True)])
def test_what_is_planned_for_later_has_not_happened(keep: Keep, done: str, later: bool) -> None:
    book, planned = load_books()["shifts"], leg("planned", "ana")
    books = Books(book)
    for number, day in (("S1", "2026-08-03"), ("S2", "2026-09-12")):
        books.move(number, day, NOWHERE, planned)
    if done:
        books.move("S1", done, planned, leg("worked", "ana"))
    assert opened(keep, books.kept(), book).later is later


def test_of_the_time_before_the_history_first_months_and_last_days_come_over(
    keep: Keep,
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
    ledger = opened(keep, books.kept())
    assert len(ledger.posted) == 0
    assert ledger.before is not None
    entered = ledger.before.filter(pl.col("from_state") == "outside").sort("kind")
    found = entered.select("kind", "to_holder", "first", "last").rows()
    assert found == [
        ("complaint", "ana", 202503, date(2026, 5, 2)),
        ("enquiry", "ana", 202606, date(2026, 6, 1)),
    ]


@pytest.mark.parametrize("book", load_books().values(), ids=lambda book: book.id)
def test_statements_are_the_same_to_the_last_byte(
    keep: Keep, keep_in_sqlite: Keep, book: Book
) -> None:
    kept = walked(book).kept()
    here, in_sqlite = keep(kept), keep_in_sqlite(kept)
    expected = written(in_sqlite, book)
    assert all(b'"breaches":[]' in each for each in expected)
    assert written(here, book) == expected


def written(address: str, book: Book) -> list[bytes]:
    """The statements of every kind of scope as they are written."""
    period = Period.parse("2026-Q2")
    ledger = open_ledger(address, OFFICE, book, span_of(period))
    scopes = [Scope("office"), *(Scope("person", each) for each in TEAM if each)]
    scopes += [Scope("unit", "all"), Scope("unit", "x"), Scope("place", "north")]
    made = build_statements({book.id: ledger}, {book.id: book}, (), DIRECTORY, period, scopes)
    return [to_json(each) for each in made.values()]


@pytest.mark.parametrize("place", ["postgresql", SPARK])
def test_of_a_history_nothing_comes_over_but_sums(
    request: pytest.FixtureRequest, place: str
) -> None:
    books, new, resolved = Books(BOOK), leg("new", "ana"), leg("resolved", "ana")
    for number in range(9):
        books.move(f"C{number}", f"2026-0{1 + number % 3}-04", NOWHERE, new)
        books.move(f"C{number}", f"2026-0{1 + number % 3}-05", new, resolved)
    books.move("C9", "2026-08-03", NOWHERE, new)
    address = request.getfixturevalue(f"keep_in_{place}")(books.kept())
    span = Span(202508, 202608, 202608)
    ledger = open_ledger(address, OFFICE, BOOK, span)
    assert (len(ledger.moves), ledger.told_from) == (1, 202608)
    assert [each.key for each in ledger.months] == [202601, 202602, 202603]
    # three cases that came in alike, and went alike: two rows of a month
    assert [len(each.tally.cube.rows) for each in ledger.months] == [2, 2, 2]
    assert ledger.months[0].tally.seconds.numbers["count"].tolist() == [3]
    assert len(open_ledger(address, OFFICE, BOOK, span, anew=True).moves) == 19


def test_a_month_that_is_not_what_its_batches_brought_is_read_move_by_move(
    keep: Keep, keep_in_sqlite: Keep
) -> None:
    kept = walked(BOOK).kept()
    changed = kept["moves"].to_pylist()
    old = next(each for each in changed if each["period"] == 202512)
    old["at"] += 1
    kept = {**kept, "moves": pa.Table.from_pylist(changed, schema=MOVES)}
    span = span_of(Period.parse("2026-Q2"))
    here, in_sqlite = (
        open_ledger(place(kept), OFFICE, BOOK, span) for place in (keep, keep_in_sqlite)
    )
    assert breaches(here, BOOK) == breaches(in_sqlite, BOOK) != ()
    assert here.since <= 202512


@pytest.mark.parametrize("place", ["parquet", SPARK])
def test_moves_may_lie_in_folders_by_month(
    request: pytest.FixtureRequest, tmp_path: Path, kept: Tables, place: str
) -> None:
    pq.write_to_dataset(kept["moves"], tmp_path / "moves", partition_cols=["period"])
    for name in ("items", "controls"):
        pq.write_table(kept[name], tmp_path / f"{name}.parquet")
    master = request.getfixturevalue("cluster") if place == "spark" else ""
    ledger = open_ledger(f"{master}{tmp_path}", OFFICE, BOOK, SPAN, anew=True)
    assert len(ledger.moves) == 4


def test_months_before_any_item_that_is_open_are_not_read(tmp_path: Path) -> None:
    books, due = Books(load_books()["fees"]), leg("due", "ana")
    for number, day in (("old", "2026-03-02"), ("open", "2026-06-04"), ("new", "2026-08-01")):
        books.move(number, day, NOWHERE, due, 100)
    books.move("old", "2026-04-02", due, leg("paid", "ana"), 100)
    kept = books.kept()
    pq.write_to_dataset(kept["moves"], tmp_path / "moves", partition_cols=["period"])
    for name in ("items", "controls"):
        pq.write_table(kept[name], tmp_path / f"{name}.parquet")
    for file in (tmp_path / "moves" / "period=202604").iterdir():
        file.write_bytes(b"damaged")
    ledger = open_ledger(str(tmp_path), OFFICE, books.book, SPAN)
    assert sorted(ledger.moves.numbers["period"].tolist()) == [202606, 202608]


@pytest.mark.parametrize("place", ["parquet", SPARK])
def test_files_may_have_no_seals(
    request: pytest.FixtureRequest, tmp_path: Path, kept: Tables, place: str
) -> None:
    address = in_parquet(tmp_path, {**kept, "items": kept["items"].drop_columns(["seal"])})
    master = request.getfixturevalue("cluster") if place == "spark" else ""
    ledger = open_ledger(f"{master}{address}", OFFICE, BOOK, SPAN)
    assert ledger.items.height == 2
    assert breaches(ledger, BOOK) == ()


@pytest.mark.parametrize("place", ["parquet", SPARK])
def test_a_missing_table_is_named(
    request: pytest.FixtureRequest, tmp_path: Path, place: str
) -> None:
    master = request.getfixturevalue("cluster") if place == "spark" else ""
    with pytest.raises(Fault, match="moves"):
        open_ledger(f"{master}{tmp_path}", OFFICE, BOOK, SPAN)


def test_another_office_sees_nothing(keep: Keep, kept: Tables) -> None:
    other = open_ledger(keep(kept), "other", BOOK, SPAN)
    assert len(other.moves) == 0
    assert other.items.is_empty()


def test_a_cluster_that_is_not_there_is_told_at_once() -> None:
    with pytest.raises(Fault) as told:
        open_ledger("spark://127.0.0.1:1/data", OFFICE, BOOK, SPAN)
    assert told.value.code == "database-away"


def test_what_a_cluster_needs_on_this_machine_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("JAVA_HOME", raising=False)
    monkeypatch.setattr(shutil, "which", lambda _: None)
    for found, code in ((True, "java-not-installed"), (None, "spark-not-installed")):
        monkeypatch.setattr(spark, "find_spec", lambda _, found=found: found)
        with pytest.raises(Fault) as told:
            open_ledger("spark://127.0.0.1:1/data", OFFICE, BOOK, SPAN)
        assert told.value.code == code


@pytest.mark.parametrize("address", ["spark://host", "spark://host:7077", "spark://host:7077/"])
def test_an_address_without_a_folder_is_none(address: str) -> None:
    with pytest.raises(Fault) as told:
        open_ledger(address, OFFICE, BOOK, SPAN)
    assert told.value.code == "ledger-wrong"
