"""Months are kept when an office is loaded, and never say anything that its moves do not."""

from __future__ import annotations

from pathlib import Path

import pytest

from cierre import open as cierre_data
from cierre.books import load_books
from cierre.ledger.ledger import Span
from cierre.ledger.places import open_ledger
from cierre.office import keeping, parts
from cierre.office.keeping import keep_months
from cierre.office.load import load_folder
from cierre.office.models import KeptMonth, Move
from cierre.statement.canonical import to_json
from tests.sources.little_office import CASES, FEE_MOVES, FEES, a_case, make_office, write_csv

BOOKS = load_books()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = make_office(tmp_path / "office")
    write(made)
    write_csv(made, "fees", FEES, [("F1", "2026-06-01", "1200", "Las Lilas", "", "")])
    paid = [("F1", f"2026-0{month}-10", "paid", "300") for month in (6, 7, 8)]
    write_csv(made, "fees_moves", FEE_MOVES, paid)
    return made


def write(folder: Path, *kinds: str) -> None:
    rows = [
        a_case(
            número=f"{kind}{month}",
            opened=f"2026-0{month}-03 09:00",
            due=f"2026-0{month}-10",
            primera=f"2026-0{month}-03 10:00",
            resuelta=f"2026-0{month}-04 12:00",
        )
        for kind in kinds or ("C",)
        for month in (5, 6, 7, 8)
    ]
    write_csv(folder, "cases", CASES, rows)


def statement(database: str) -> bytes:
    data = database if database.startswith("postgresql") else Path(database).parent
    return to_json(cierre_data(data).statement("little", "2026-08"))


def kept(book: str = "cases") -> list[int]:
    found = KeptMonth.objects.filter(book=book).order_by("period")
    return list(found.values_list("period", flat=True))


def test_a_loading_keeps_the_months_that_it_brings(database: str, folder: Path) -> None:
    load_folder(folder)
    assert kept() == [202605, 202606, 202607, 202608]
    assert kept("fees") == [202606, 202607, 202608]
    ledger = open_ledger(database, "little", BOOKS["cases"], Span(202501, 202608, 202608))
    assert [month.key for month in ledger.months] == [202605, 202606, 202607]
    assert set(ledger.moves.numbers["period"].tolist()) == {202608}


def test_months_of_new_items_are_kept_unread_and_are_those_that_reading_makes(
    database: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def read(*_: object, **__: object) -> None:
        raise AssertionError("the moves are at hand")

    with monkeypatch.context() as patched:
        patched.setattr(keeping, "open_ledger", read)
        patched.setattr(parts, "_AT_ONCE", 1)
        load_folder(folder)
        write(folder, "C", "D")
        write_csv(folder, "fees", FEES, [("F2", "2026-07-01", "900", "Las Lilas", "", "")])
        paid = [("F2", f"2026-0{month}-12", "paid", "450") for month in (7, 8)]
        write_csv(folder, "fees_moves", FEE_MOVES, paid)
        load_folder(folder)
    at_hand = contents()
    assert {period for _, period in at_hand} == {202605, 202606, 202607, 202608}
    KeptMonth.objects.all().delete()
    keep_months("little", [BOOKS["cases"], BOOKS["fees"]])
    assert contents() == at_hand


def test_months_that_are_read_one_by_one_know_of_parts_paid_of_what_entered_before(
    database: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_csv(folder, "fees", FEES, [("F1", "2026-06-01", "900", "Las Lilas", "", "")])
    halves = [("F1", f"2026-07-{day}", "paid", "450") for day in ("05", "12")]
    write_csv(folder, "fees_moves", FEE_MOVES, halves)
    load_folder(folder)
    at_hand = contents()
    KeptMonth.objects.all().delete()
    monkeypatch.setattr(keeping, "_AT_ONCE", 1)
    keep_months("little", [BOOKS["cases"], BOOKS["fees"]])
    assert contents() == at_hand


def contents() -> dict[tuple[str, int], tuple[str, bytes]]:
    return {
        (each.book, each.period): (each.made_from, bytes(each.content))
        for each in KeptMonth.objects.all()
    }


def test_a_statement_needs_no_kept_months_and_is_the_same(database: str, folder: Path) -> None:
    load_folder(folder)
    from_months = statement(database)
    KeptMonth.objects.all().delete()
    assert statement(database) == from_months


def test_a_damaged_month_is_not_believed(database: str, folder: Path) -> None:
    load_folder(folder)
    before = statement(database)
    for month in KeptMonth.objects.all():
        content = bytearray(month.content)
        content[len(content) // 2] ^= 1
        month.content = bytes(content)
        month.save()
    assert statement(database) == before


def test_what_changes_a_month_makes_it_anew(database: str, folder: Path) -> None:
    load_folder(folder)
    made_from = dict(KeptMonth.objects.filter(book="fees").values_list("period", "made_from"))
    paid = [("F1", f"2026-0{month}-10", "paid", "300") for month in (6, 8)]
    write_csv(folder, "fees_moves", FEE_MOVES, paid)
    load_folder(folder)
    now = dict(KeptMonth.objects.filter(book="fees").values_list("period", "made_from"))
    assert now[202606] == made_from[202606]
    from_months = statement(database)
    KeptMonth.objects.all().delete()
    assert statement(database) == from_months


def test_a_loading_that_brings_nothing_makes_no_month_anew(database: str, folder: Path) -> None:
    load_folder(folder)
    ids = set(KeptMonth.objects.values_list("id", flat=True))
    moves = Move.objects.count()
    load_folder(folder)
    assert Move.objects.count() == moves
    assert set(KeptMonth.objects.values_list("id", flat=True)) == ids


def test_what_items_say_of_themselves_changes_the_months_without_a_move(
    database: str, folder: Path
) -> None:
    row = a_case(
        número="C6", opened="2026-06-03 09:00", due="2026-06-10", primera="2026-06-03 10:00",
        resuelta="2026-06-04 12:00",
    )  # fmt: skip
    write_csv(folder, "cases", (*CASES, "Clase"), [(*row, "Consulta")])
    load_folder(folder)
    before, moves = in_june(database), Move.objects.count()
    write_csv(folder, "cases", (*CASES, "Clase"), [(*row, "Reclamación")])
    load_folder(folder)
    assert Move.objects.count() == moves
    assert (before, in_june(database)) == ({"enquiry"}, {"complaint"})


def in_june(database: str) -> set[str]:
    """The kinds of the cases that a statement of August has of June."""
    ledger = open_ledger(database, "little", BOOKS["cases"], Span(202501, 202608, 202608))
    (june,) = (month for month in ledger.months if month.key == 202606)
    return set(june.tally.cube.rows.texts("kind"))


def test_months_that_were_kept_one_by_one_are_what_a_check_makes_of_all_at_once(
    database: str, folder: Path
) -> None:
    people = {5: "Luis Gil", 6: "Ana Pérez", 7: "Luis Gil", 8: "Ana Pérez"}
    rows = [
        a_case(
            número=f"C{month}{day}", opened=f"2026-0{month}-{day:02} 09:00", due="", estado="",
            primera=f"2026-0{month}-{day:02} 10:00", responsable=person,
            resuelta=f"2026-0{month}-{day + 1:02} 12:00" if day % 2 else "",
        )
        for month, other in people.items()
        for day, person in ((3, other), (4, "Ana Pérez"), (5, "Luis Gil"))
    ]  # fmt: skip
    for count in range(3, len(rows) + 1, 3):
        write_csv(folder, "cases", CASES, rows[count - 3 : count] + rows[: count - 3])
        load_folder(folder)
    data = database if database.startswith("postgresql") else Path(database).parent
    assert cierre_data(data).check("little") == ()
