"""Sheets that are what they were are not read again; of one that changed, only what differs is."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from cierre.book import Book
from cierre.office import load, parts, store, unchanged
from cierre.office.changes import Changes, Stored, plan_changes
from cierre.office.load import load_folder
from cierre.office.models import Batch, Control, Item, Link, Move, Office
from cierre.sources import spreadsheet
from tests.office.test_load import folder, history  # noqa: F401 (the same office)
from tests.sources.little_office import CASES, OFFICE, a_case, make_office, write_csv


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The books whose sheets are read, one after the other."""
    books: list[str] = []
    reading = spreadsheet.read_sheets

    def told(sheets: Sequence[Path], further: Sequence[Path], book: Book, *given: object) -> object:
        books.append(book.id)
        return reading(sheets, further, book, *given)  # type: ignore[arg-type]

    monkeypatch.setattr(load, "read_sheets", told)
    return books


@pytest.fixture
def compared(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The numbers of the items whose moves are read, each time they are."""
    numbers: list[str] = []
    reading = store.read_stored

    def told(items: Sequence[int]) -> Stored:
        named = Item.objects.filter(id__in=list(items)).values_list("number", flat=True)
        numbers.extend(sorted(named))
        return reading(items)

    monkeypatch.setattr(store, "read_stored", told)
    return numbers


def everything() -> list[object]:
    tables = (Office, Batch, Item, Move, Control, Link)
    return [list(table.objects.order_by("pk").values()) for table in tables]


def test_loading_the_same_again_reads_no_sheet_and_writes_nothing(
    database: str,
    folder: Path,  # noqa: F811
    read: list[str],
) -> None:
    first = load_folder(folder)
    before = everything()
    assert sorted(read) == ["cases", "fees"]
    again = load_folder(folder)
    assert sorted(read) == ["cases", "fees"]
    assert (again.rows, again.files, again.items, again.moves) == (first.rows, first.files, 0, 0)
    assert everything() == before


def test_only_the_book_whose_sheet_changed_is_read(
    database: str,
    folder: Path,  # noqa: F811
    read: list[str],
) -> None:
    load_folder(folder)
    read.clear()
    write_csv(folder, "cases", CASES, [a_case(), a_case(número="C2"), a_case(número="C3")])
    loaded = load_folder(folder)
    assert read == ["cases"]
    assert (loaded.rows, loaded.items) == (5, 1)


def test_what_the_office_says_of_its_people_makes_sheets_be_read_again(
    database: str,
    folder: Path,  # noqa: F811
    read: list[str],
) -> None:
    load_folder(folder)
    read.clear()
    make_office(folder, OFFICE.replace("Luis Gil", "Luis Gil Arce"))
    load_folder(folder)
    assert sorted(read) == ["cases", "fees"]


def test_another_program_reads_sheets_again(
    database: str,
    folder: Path,  # noqa: F811
    read: list[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    load_folder(folder)
    monkeypatch.setattr(unchanged, "_program", lambda: "another")
    load_folder(folder)
    assert sorted(read) == ["cases", "cases", "fees", "fees"]


def test_a_sheet_that_comes_back_is_read_again(
    database: str,
    folder: Path,  # noqa: F811
) -> None:
    load_folder(folder)
    sheet = (folder / "cases.csv").read_bytes()
    write_csv(folder, "cases", CASES, [a_case(resuelta="2026-08-05 10:00")])
    assert load_folder(folder).moves == 2
    (folder / "cases.csv").write_bytes(sheet)
    assert load_folder(folder).moves == 2
    assert history("C1", "to_state")[-1] == ("resolved",)


def test_of_a_sheet_that_changed_only_the_items_that_differ_are_compared(
    database: str,
    folder: Path,  # noqa: F811
    compared: list[str],
) -> None:
    load_folder(folder)
    compared.clear()
    write_csv(folder, "cases", CASES, [a_case(), a_case(número="C2", motivo="")])
    assert load_folder(folder).moves == 1
    assert set(compared) == {"C2"}


def test_what_was_posted_late_is_compared_and_stays(
    database: str,
    folder: Path,  # noqa: F811
    compared: list[str],
) -> None:
    load_folder(folder)
    Office.objects.update(closed_through=202608)
    write_csv(folder, "cases", CASES, [a_case(resuelta="2026-08-05 10:00")])
    load_folder(folder)
    compared.clear()
    write_csv(folder, "cases", CASES, [a_case(resuelta="2026-08-05 10:00"), a_case(número="C2")])
    moves = len(history("C1", "id"))
    load_folder(folder)
    assert "C1" in compared
    assert len(history("C1", "id")) == moves


def test_in_parts_the_same_is_written_as_at_once(
    database: str,
    folder: Path,  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(parts, "_AT_ONCE", 2)
    monkeypatch.setattr(spreadsheet, "_AT_ONCE", 1)
    monkeypatch.setattr("cierre.office.file_rows.MANY", 1)
    cases = [a_case(número=f"C{number}") for number in (5, 1, 4, 2, 3)]
    write_csv(folder, "cases", CASES, cases)
    loaded = load_folder(folder)
    assert loaded.items == 6
    numbers = Item.objects.filter(book="cases").order_by("id").values_list("number", flat=True)
    assert list(numbers) == ["C5", "C1", "C4", "C2", "C3"]
    assert Batch.objects.filter(book="cases").count() == 1
    (control,) = Control.objects.filter(book="cases")
    assert (control.moves, control.quantity) == (15, 15)
    digests = Item.objects.filter(book="cases").values_list("digest", flat=True)
    assert control.digest == sum(digests) % 2**60


def test_new_items_are_written_as_if_they_were_compared_with_nothing(
    database: str,
    folder: Path,  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    planned: list[Changes] = []

    def both(*given: Any) -> Changes:
        planned.append(plan_changes(*given))
        with monkeypatch.context() as patched:
            patched.setattr("cierre.office.changes.runs_of", lambda *_: None)
            planned.append(plan_changes(*given))
        return planned[-2]

    monkeypatch.setattr("cierre.office.planning.plan_changes", both)
    cases = [a_case(número="C3"), a_case(número="C1", resuelta="", motivo=""), a_case(número="C2")]
    write_csv(folder, "cases", CASES, cases)
    load_folder(folder)
    assert sum(each.moves.height for each in planned) > 2
    for runs, compared in zip(planned[::2], planned[1::2], strict=True):
        for name in ("new_items", "changed_items", "moves", "controls"):
            assert getattr(runs, name).equals(getattr(compared, name)), name
