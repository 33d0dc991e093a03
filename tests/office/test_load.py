from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from django.db import connection

from cierre.book import Book
from cierre.books import load_books
from cierre.ledger.control import control_totals
from cierre.ledger.digest import MODULUS, row_digests
from cierre.ledger.ledger import Ledger, Span
from cierre.ledger.places import open_ledger
from cierre.office import file_rows, store
from cierre.office.checking import check_office
from cierre.office.database import open_database
from cierre.office.directory import office_ids, read_directory
from cierre.office.load import load_folder
from cierre.office.models import Batch, Control, Item, Line, Move, Office, Seal
from cierre.sources.office_toml import read_office
from tests.sources.little_office import (
    CASES,
    FEE_MOVES,
    FEES,
    OFFICE,
    a_case,
    make_office,
    write_csv,
)

CASES_BOOK = load_books()["cases"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = make_office(tmp_path / "office")
    write_csv(made, "cases", CASES, [a_case(), a_case(número="C2", resuelta="", motivo="")])
    write_csv(made, "fees", FEES, [("F1", "2026-08-01", "1200", "Las Lilas", "", "")])
    write_csv(made, "fees_moves", FEE_MOVES, [("F1", "2026-08-10", "paid", "300")])
    return made


def whole_ledger(uri: str, book: Book) -> Ledger:
    return open_ledger(uri, "little", book, Span(202601, 202601, 202612))


def history(number: str, *columns: str) -> list[tuple[Any, ...]]:
    item = Item.objects.get(number=number)
    return list(Move.objects.filter(item=item).order_by("sequence").values_list(*columns))


def test_a_folder_is_loaded_whole(database: str, folder: Path) -> None:
    loaded = load_folder(folder)
    assert (loaded.office, loaded.problems, loaded.refused_file) == ("little", (), None)
    assert (loaded.rows, loaded.items, loaded.moves) == (4, 3, 7)
    assert set(loaded.files) == {"cases.csv", "fees.csv", "fees_moves.csv"}
    assert Move.objects.count() == 7
    assert Batch.objects.count() == 2


def test_the_office_is_read_back_as_it_was_written(database: str, folder: Path) -> None:
    load_folder(folder)
    assert office_ids() == ("little",)
    read = read_directory("little")
    assert replace(read, kept={}) == read_office(folder)[0]
    assert read.kept["fees"] == ("amount", "billed", "number", "paid", "paid_amount", "place")


def test_calendars_are_read_back_as_they_were_written(database: str, folder: Path) -> None:
    unit = '[[unit]]\nid = "north"\n'
    own = (
        unit
        + 'hours = { monday = ["22:00-06:00"], 2026-12-24 = ["09:00-13:00"], 2026-12-31 = [] }\n'
        'holidays = { country = "ES", subdivision = "CT", closed = ["2026-09-24"] }\n'
    )
    south = '[[unit]]\nid = "south"\n'
    text = OFFICE.replace(unit, own).replace(south, f"{south}holidays = {{ none = true }}\n")
    text = text.replace("[hours]", '[hours]\n2026-12-05 = ["10:00-14:00", "16:00-24:00"]')
    make_office(folder, text)
    load_folder(folder)
    assert replace(read_directory("little"), kept={}) == read_office(folder)[0]
    assert check_office(database, "little") == ()
    before = Seal.objects.get(office="little", kind="unit", name="south").digest
    make_office(folder, text.replace("holidays = { none = true }\n", ""))
    load_folder(folder)
    assert Seal.objects.get(office="little", kind="unit", name="south").digest != before


def test_headers_say_what_the_moves_come_to(database: str, folder: Path) -> None:
    load_folder(folder)
    header = ("state", "remaining", "moves", "entered_period", "closed_period")
    headers = {row[0]: row[1:] for row in Item.objects.values_list("number", *header)}
    assert headers == {
        "C1": ("resolved", 0, 3, 202608, 202608),
        "C2": ("in_hand", 1, 2, 202608, 0),
        "F1": ("paid", 90000, 2, 202608, 0),
    }


@pytest.mark.parametrize("book", ["cases", "fees"])
def test_the_ledger_recounts_the_digests_and_control_totals(
    database: str, folder: Path, book: str
) -> None:
    load_folder(folder)
    write_csv(folder, "cases", CASES, [a_case(resuelta="2026-08-06 10:00")])
    load_folder(folder)
    ledger = whole_ledger(database, load_books()[book])
    digests = row_digests(ledger.moves)
    counted = pl.DataFrame({"item": ledger.moves.numbers["item"], "counted": digests})
    for number, kept in ledger.items.select("id", "digest").iter_rows():
        assert sum(counted.filter(item=number)["counted"].to_list()) % MODULUS == kept
    totals = control_totals(ledger.moves, digests).select(ledger.controls.columns)
    assert totals.rows() == ledger.controls.sort("batch", "period").rows()


def test_many_rows_refer_to_what_is_there_though_nothing_looks_it_up(
    database: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store, "MANY", 1)
    monkeypatch.setattr(file_rows, "MANY", 1)
    assert load_folder(folder).moves
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            assert cursor.execute("PRAGMA foreign_key_check").fetchall() == []
            assert cursor.execute("PRAGMA foreign_keys").fetchone() == (1,)
    assert not load_folder(folder).moves


def test_the_database_knows_how_much_it_has_been_given(database: str, tmp_path: Path) -> None:
    made = make_office(tmp_path / "office", OFFICE)
    write_csv(made, "cases", CASES, [a_case(número=f"C{number}") for number in range(600)])
    assert load_folder(made).moves >= 1_000
    if connection.vendor != "postgresql":
        return
    with connection.cursor() as cursor:
        cursor.execute("SELECT reltuples FROM pg_class WHERE relname = 'moves'")
        assert cursor.fetchone()[0] == Move.objects.count()


def test_loading_twice_changes_nothing(database: str, folder: Path) -> None:
    load_folder(folder)
    moves, items = (
        list(Move.objects.order_by("id").values()),
        list(Item.objects.order_by("id").values()),
    )
    again = load_folder(folder)
    assert (again.items, again.moves) == (0, 0)
    assert list(Move.objects.order_by("id").values()) == moves
    assert list(Item.objects.order_by("id").values()) == items
    assert Batch.objects.count() == 2


def test_what_is_new_is_appended(database: str, folder: Path) -> None:
    load_folder(folder)
    write_csv(folder, "cases", CASES, [a_case(), a_case(número="C2", resuelta="2026-09-01 10:00")])
    loaded = load_folder(folder)
    assert (loaded.items, loaded.moves) == (0, 1)
    assert history("C2", "sequence", "to_state", "reverses") == [
        (1, "new", None),
        (2, "in_hand", None),
        (3, "resolved", None),
    ]
    closed = Item.objects.get(number="C2")
    assert (closed.closed_period, closed.remaining, closed.moves) == (202609, 0, 3)


def test_a_changed_row_reverses_the_tail_and_writes_it_anew(database: str, folder: Path) -> None:
    load_folder(folder)
    ids = [each for (each,) in history("C1", "id")]
    write_csv(folder, "cases", CASES, [a_case(primera="2026-08-03 11:00")])
    assert load_folder(folder).moves == 4
    assert history("C1", "sequence", "from_state", "to_state", "reverses", "seconds", "day") == [
        (1, "outside", "new", None, None, date(2026, 8, 3)),
        (2, "new", "in_hand", None, 3600, date(2026, 8, 3)),
        (3, "in_hand", "resolved", None, 86400, date(2026, 8, 4)),
        (4, "resolved", "in_hand", ids[2], 86400, date(2026, 8, 4)),
        (5, "in_hand", "new", ids[1], 3600, date(2026, 8, 3)),
        (6, "new", "in_hand", None, 7200, date(2026, 8, 3)),
        (7, "in_hand", "resolved", None, 82800, date(2026, 8, 4)),
    ]
    assert load_folder(folder).moves == 0


def test_a_reversal_swaps_the_legs_and_carries_the_measures(database: str, folder: Path) -> None:
    load_folder(folder)
    write_csv(folder, "cases", CASES, [a_case(resuelta="", motivo="")])
    load_folder(folder)
    taken, back = Move.objects.filter(item__number="C1").order_by("sequence")[2:4]
    assert back.reverses_id == taken.id
    for name in ("state", "holder", "unit", "place", "category", "reason"):
        assert getattr(back, f"from_{name}") == getattr(taken, f"to_{name}")
        assert getattr(back, f"to_{name}") == getattr(taken, f"from_{name}")
    for name in ("at", "day", "slot", "quantity", "seconds", "office_seconds", "age",
                 "office_age", "days_late", "value"):  # fmt: skip
        assert getattr(back, name) == getattr(taken, name)
    item = Item.objects.get(number="C1")
    assert (item.state, item.remaining, item.closed_period) == ("in_hand", 1, 0)


def test_a_correction_of_a_closed_month_is_posted_in_the_first_open_one(
    database: str, folder: Path
) -> None:
    load_folder(folder)
    Office.objects.update(closed_through=202608)
    write_csv(folder, "cases", CASES, [a_case(resuelta="2026-08-05 10:00")])
    load_folder(folder)
    assert history("C1", "period", "day")[3:] == [
        (202609, date(2026, 8, 4)),
        (202609, date(2026, 8, 5)),
    ]
    assert Office.objects.get().closed_through == 202608


def test_the_year_turns_over_when_december_is_closed(database: str, folder: Path) -> None:
    load_folder(folder)
    Office.objects.update(closed_through=202612)
    write_csv(folder, "cases", CASES, [a_case(resuelta="2026-08-05 10:00")])
    load_folder(folder)
    assert [period for (period,) in history("C1", "period")[3:]] == [202701, 202701]


def test_a_part_already_paid_stays_when_the_rest_follows(database: str, folder: Path) -> None:
    load_folder(folder)
    lines = [("F1", "2026-08-10", "paid", "300"), ("F1", "2026-08-20", "paid", "900")]
    write_csv(folder, "fees_moves", FEE_MOVES, lines)
    assert load_folder(folder).moves == 1
    assert history("F1", "to_state", "quantity") == [
        ("due", 120000),
        ("paid", 30000),
        ("paid", 90000),
    ]
    assert Item.objects.get(number="F1").remaining == 0


def test_with_one_bad_row_nothing_is_loaded(database: str, folder: Path) -> None:
    write_csv(folder, "cases", CASES, [a_case(), a_case(número="C2", categoría="Goteo")])
    loaded = load_folder(folder)
    assert [(each.row, each.column) for each in loaded.problems] == [(3, "Categoría")]
    assert not Office.objects.exists()
    assert not Move.objects.exists()


def test_bad_rows_can_be_left_out(database: str, folder: Path, tmp_path: Path) -> None:
    write_csv(folder, "cases", CASES, [a_case(), a_case(número="C2", categoría="Goteo")])
    loaded = load_folder(folder, skip_bad_rows=True, refused_folder=tmp_path)
    assert loaded.refused_file is not None
    assert loaded.refused_file.exists()
    assert len(loaded.problems) == 1
    assert set(Item.objects.values_list("number", flat=True)) == {"C1", "F1"}


def test_a_missing_column_cannot_be_left_out(database: str, folder: Path) -> None:
    write_csv(folder, "cases", CASES[1:], [a_case()[1:]])
    loaded = load_folder(folder, skip_bad_rows=True)
    assert loaded.refused_file is None
    assert not Office.objects.exists()


def test_a_failure_half_way_leaves_nothing(
    database: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("the disk is full")

    monkeypatch.setattr(store, "_update_items", fail)
    with pytest.raises(RuntimeError, match="disk"):
        load_folder(folder)
    for table in (Office, Batch, Item, Move, Control):
        assert not table.objects.exists()


def test_who_moves_to_another_unit_later_hands_over_what_is_open(
    database: str, folder: Path
) -> None:
    load_folder(folder)
    text = OFFICE.replace(
        'unit = "north"\nsince = "2026-01-01"',
        'memberships = [{ unit = "north", since = "2026-01-01", until = "2026-08-20" }, '
        '{ unit = "south", since = "2026-08-20" }]',
    )
    assert text != OFFICE
    make_office(folder, text)
    assert load_folder(folder).moves == 1
    assert history("C2", "to_state", "from_unit", "to_unit", "day")[-1] == (
        "in_hand",
        "north",
        "south",
        date(2026, 8, 20),
    )
    assert len(history("C1", "id")) == 3


def test_two_data_folders_are_two_databases(tmp_path: Path, folder: Path) -> None:
    open_database(tmp_path / "one")
    load_folder(folder)
    open_database(tmp_path / "two")
    assert not Move.objects.exists()
    open_database(tmp_path / "one")
    assert Move.objects.count() == 7


PAID_TWICE = [("F1", "2026-08-10", "paid", "300"), ("F1", "2026-08-20", "paid", "400")]


def reload_lines(folder: Path, *lines: tuple[str, ...]) -> int:
    """Load the folder with these lines of fees; how many moves are new."""
    write_csv(folder, "fees_moves", FEE_MOVES, lines)
    loaded = load_folder(folder)
    assert loaded.problems == ()
    return loaded.moves


def due() -> int:
    return int(Item.objects.get(number="F1").remaining)


@pytest.mark.parametrize("left", [[1], [0], []], ids=["first", "last", "all"])
def test_a_line_that_is_gone_changes_nothing(database: str, folder: Path, left: list[int]) -> None:
    reload_lines(folder, *PAID_TWICE)
    before = history("F1", "id", "quantity")
    assert reload_lines(folder, *(PAID_TWICE[place] for place in left)) == 0
    assert history("F1", "id", "quantity") == before
    # nor when the sheet itself is gone, nor at the loading after
    (folder / "fees_moves.csv").unlink()
    assert load_folder(folder).moves == 0
    assert (due(), Line.objects.count()) == (50000, 2)


def test_a_line_that_is_gone_from_the_middle_keeps_its_place(database: str, folder: Path) -> None:
    day = "2026-08-10"
    lines = [("F1", day, "paid", "1200"), ("F1", day, "due", "100"), ("F1", day, "paid", "100")]
    reload_lines(folder, *lines)
    assert reload_lines(folder, lines[0], lines[2]) == 0
    assert due() == 0


def test_lines_of_another_month_are_added_to_those_that_are_gone(
    database: str, folder: Path
) -> None:
    reload_lines(folder, PAID_TWICE[0])
    # the very same row of the sheet, the month after
    assert reload_lines(folder, ("F1", "2026-09-10", "paid", "300")) == 1
    assert due() == 60000


@pytest.mark.parametrize(
    "changed",
    [
        ("F1", "2026-08-10", "paid", "350"),
        ("F1", "2026-08-11", "paid", "300"),
        ("F1", "2026-08-10", "written_off", "300"),
    ],
    ids=["quantity", "day", "state"],
)
def test_a_line_put_right_takes_the_place_of_what_it_was(
    database: str, folder: Path, changed: tuple[str, ...]
) -> None:
    reload_lines(folder, *PAID_TWICE)
    # both are taken back, and made again
    assert reload_lines(folder, changed, PAID_TWICE[1]) == 4
    assert due() == 120000 - 40000 - int(changed[3]) * 100
    assert Line.objects.count() == 2
    assert reload_lines(folder, changed, PAID_TWICE[1]) == 0


def test_of_two_lines_alike_one_may_go(database: str, folder: Path) -> None:
    alike = ("F1", "2026-08-10", "paid", "300")
    reload_lines(folder, alike, alike)
    assert reload_lines(folder, alike) == 0
    assert due() == 60000


def test_a_line_is_taken_back_with_a_quantity_of_0(database: str, folder: Path) -> None:
    reload_lines(folder, *PAID_TWICE)
    assert reload_lines(folder, ("F1", "2026-08-10", "paid", "0")) == 3
    assert due() == 80000
    assert reload_lines(folder, ("F1", "2026-08-10", "paid", "0")) == 0


def test_a_row_that_is_gone_keeps_its_lines(database: str, folder: Path) -> None:
    reload_lines(folder, *PAID_TWICE)
    write_csv(folder, "fees", FEES, [("F2", "2026-08-01", "50", "Las Lilas", "", "")])
    (folder / "fees_moves.csv").unlink()
    assert load_folder(folder).moves == 1
    assert (due(), Line.objects.count()) == (50000, 2)
    write_csv(folder, "fees", FEES, [("F1", "2026-08-01", "1300", "Las Lilas", "", "")])
    load_folder(folder)
    assert due() == 60000


def test_what_a_gone_line_no_longer_allows_is_told_with_where_it_was(
    database: str, folder: Path
) -> None:
    reload_lines(folder, PAID_TWICE[0], ("F1", "2026-08-20", "due", "300"))
    other = [("F2", "2026-08-01", "50", "Las Lilas", "", "")]
    write_csv(folder, "fees", FEES, [("F1", "2026-08-01", "1200", "Las Lilas", "", ""), *other])
    lines = [("F2", "2026-08-05", "paid", "1"), ("F2", "2026-08-06", "paid", "1")]
    write_csv(folder, "fees_moves", FEE_MOVES, [*lines, ("F1", "2026-08-15", "due", "300")])
    (wrong,) = load_folder(folder).problems
    assert (wrong.file, wrong.row) == ("fees_moves.csv (fila de una carga anterior)", 3)
    assert "no cambia nada" in wrong.what


def test_how_many_lines_are_gone_and_count_is_told(database: str, folder: Path) -> None:
    reload_lines(folder, *PAID_TWICE)
    write_csv(folder, "fees_moves", FEE_MOVES, PAID_TWICE[:1])
    assert load_folder(folder).kept_lines == 1


OVERPAID = ("F1", "2026-08-01", "30", "Las Lilas", "2026-08-10", "60")
NEXT = ("F2", "2026-09-01", "30", "Las Lilas", "", "")


@pytest.mark.parametrize("left", [OVERPAID, NEXT], ids=["payer", "paid"])
def test_what_one_fee_paid_of_another_stays_when_either_row_goes(
    database: str, folder: Path, left: tuple[str, ...]
) -> None:
    (folder / "fees_moves.csv").unlink()
    write_csv(folder, "fees", FEES, [OVERPAID, NEXT])
    load_folder(folder)
    assert history("F1", "to_state")[-1] == history("F2", "to_state")[-1] == ("applied",)
    write_csv(folder, "fees", FEES, [left])
    assert load_folder(folder).moves == 0
    # a fee that comes after finds nothing left
    write_csv(folder, "fees", FEES, [left, ("F3", "2026-10-01", "30", "Las Lilas", "", "")])
    assert load_folder(folder).moves == 1
    assert Item.objects.get(number="F3").remaining == 3000


def test_what_is_doubted_is_loaded_and_told(database: str, folder: Path) -> None:
    text = (folder / "office.toml").read_text(encoding="utf-8")
    text += '[[category]]\nbook = "meters"\nid = "gas"\nname = "Gas"\n'
    (folder / "office.toml").write_text(text, encoding="utf-8")
    headings = "number planned category place household previous current read"
    write_csv(
        folder,
        "meters",
        headings.split(),
        [
            ("G1", "2026-07-01", "Gas", "Las Lilas", "1A", "100", "150", "2026-07-28"),
            ("G2", "2026-08-01", "Gas", "Las Lilas", "1A", "160", "190", "2026-08-28"),
        ],
    )
    loaded = load_folder(folder)
    assert (loaded.problems, [each.code for each in loaded.doubts]) == ((), ["reading-apart"])
    assert Item.objects.filter(book="meters").count() == 2
