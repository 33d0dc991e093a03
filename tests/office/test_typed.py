"""What people type is recorded as one more source, beside the sheets and never against them."""

from __future__ import annotations

from pathlib import Path

import pytest

from cierre.book import Book
from cierre.books import load_books
from cierre.fault import Fault, NotFound
from cierre.office import typed
from cierre.office.checking import check_office
from cierre.office.load import load_folder
from cierre.office.models import Batch, Item
from cierre.office.undoing import loadings, undo
from tests.office.bringing import bring, told
from tests.sources.little_office import CASES, a_case, make_office, write_csv

SHEET = a_case(resuelta="", motivo="")


@pytest.fixture
def folder(tmp_path: Path, database: str) -> Path:
    made = make_office(tmp_path / "office")
    write_csv(
        made, "cases", CASES, [SHEET, a_case(número="C2", primera="", resuelta="", motivo="")]
    )
    load_folder(made)
    return made


@pytest.fixture
def cases() -> Book:
    return load_books()["cases"]


def at(day: int, time: str = "10:00") -> dict[str, str]:
    return {"at": f"2026-08-{day:02} {time}"}


def opened(day: int, **more: str) -> dict[str, str]:
    return {"opened": f"2026-08-{day:02} 09:00", **more}


def test_a_new_item_gets_the_next_number_and_the_office_stays_whole(
    database: str, folder: Path, cases: Book
) -> None:
    number = typed.enter("little", cases, opened(5, category="Fuga", person="ana"), "Ana")
    assert number == "C3"
    item = typed.item_now("little", cases, "C3")
    assert [(each.state, each.holder, each.unit) for each in item.lots] == [("new", "ana", "north")]
    assert check_office(database, "little") == ()


def test_a_step_of_an_item_that_a_sheet_brought_stands_when_the_sheet_comes_again(
    database: str, folder: Path, cases: Book
) -> None:
    typed.move("little", cases, "C1", "resolved", {**at(6), "reason": "repaired"}, "Ana")
    assert told("little", "C1")[-1] == (":typed Ana", "06 10:00", "resolved")
    write_csv(folder, "cases", CASES, [SHEET, a_case(número="C9")])
    loaded = load_folder(folder)
    assert (loaded.written, loaded.moves) == (True, 3)
    assert told("little", "C1")[-1] == (":typed Ana", "06 10:00", "resolved")
    assert check_office(database, "little") == ()


def test_what_is_wrong_is_told_by_field_in_the_readers_words(
    database: str, folder: Path, cases: Book
) -> None:
    with pytest.raises(typed.Refused) as refused:
        typed.enter("little", cases, opened(5, category="Fugas", due="40/08/2026"), "Ana")
    assert {each.field for each in refused.value.causes} == {"category", "due"}
    with pytest.raises(typed.Refused) as refused:
        typed.enter("little", cases, {"category": "Fuga"}, "Ana")
    assert [each.field for each in refused.value.causes] == ["opened"]
    with pytest.raises(typed.Refused) as refused:
        typed.move("little", cases, "C1", "new", at(6), "Ana")
    assert refused.value.causes[0].number == "C1"
    assert "no se ha anotado" in str(refused.value).casefold()
    with pytest.raises(NotFound):
        typed.move("little", cases, "C7", "resolved", at(6), "Ana")
    with pytest.raises(NotFound):
        typed.enter("little", cases, {"colour": "red"}, "Ana")
    assert Batch.objects.count() == 1


def test_a_form_that_is_sent_twice_is_recorded_once(
    database: str, folder: Path, cases: Book
) -> None:
    first = typed.enter("little", cases, opened(5), "Ana", key="k1")
    assert typed.enter("little", cases, opened(5), "Ana", key="k1") == first
    for _ in range(2):
        typed.move("little", cases, first, "waiting", at(6), "Ana", key="k2")
    assert Item.objects.get(number=first).moves == 2


def test_the_second_of_two_people_is_told_what_happened_and_by_whom(
    database: str, folder: Path, cases: Book
) -> None:
    seen = typed.item_now("little", cases, "C1").seen
    typed.move("little", cases, "C1", "waiting", at(6), "Luis", seen)
    with pytest.raises(Fault) as refused:
        typed.move("little", cases, "C1", "resolved", at(7), "Ana", seen)
    assert refused.value.code == "moved-meanwhile"
    assert "6 ago 2026 10:00" in str(refused.value)
    assert "Luis" in str(refused.value)


def test_nobody_types_for_an_office_that_is_not_there(
    database: str, folder: Path, cases: Book
) -> None:
    with pytest.raises(NotFound) as refused:
        typed.enter("litle", cases, opened(5), "Ana")
    assert (refused.value.code, refused.value.values["names"]) == ("no-office", "little")
    with pytest.raises(NotFound):
        typed.move("litle", cases, "C1", "waiting", at(6), "Ana")
    with pytest.raises(NotFound):
        typed.reverse("litle", cases, "C1", "Era otra", "Ana")


def test_a_step_is_taken_back_with_its_reason_and_what_a_sheet_brought_is_not(
    database: str, folder: Path, cases: Book
) -> None:
    typed.move("little", cases, "C1", "waiting", at(6), "Ana")
    typed.reverse("little", cases, "C1", "Era otra reclamación", "Luis")
    assert told("little", "C1")[-1][-1] == "in_hand"
    assert Batch.objects.latest("id").why == "Era otra reclamación"
    with pytest.raises(Fault) as refused:
        typed.reverse("little", cases, "C1", "También", "Luis")
    assert refused.value.code == "not-typed"
    number = typed.enter("little", cases, opened(5), "Ana")
    typed.reverse("little", cases, number, "Repetida", "Ana")
    assert typed.item_now("little", cases, number).lots == ()
    with pytest.raises(Fault) as refused:
        typed.reverse("little", cases, number, "Repetida", "Ana")
    assert refused.value.code == "nothing-to-reverse"
    assert check_office(database, "little") == ()


def test_the_same_step_of_several_is_made_of_all_or_of_none(
    database: str, folder: Path, cases: Book
) -> None:
    typed.move("little", cases, "C1", "resolved", at(6), "Ana")
    with pytest.raises(typed.Refused) as refused:
        typed.move_many("little", cases, ["C1", "C2"], "waiting", at(7), "Ana")
    assert {each.number for each in refused.value.causes} == {"C1"}
    assert typed.item_now("little", cases, "C2").states == ("new",)
    third = typed.enter("little", cases, opened(5), "Ana")
    typed.move_many("little", cases, ["C2", third], "waiting", at(7), "Ana")
    assert {typed.item_now("little", cases, e).states for e in ("C2", third)} == {("waiting",)}
    assert check_office(database, "little") == ()


def test_a_day_of_one_person_is_one_loading_and_is_undone_as_one(
    database: str, folder: Path, cases: Book
) -> None:
    before = told("little")
    number = typed.enter("little", cases, opened(5), "Ana")
    typed.move("little", cases, number, "waiting", at(6), "Ana")
    typed.move("little", cases, "C1", "waiting", at(6), "Luis")
    last, first, _ = loadings("little")
    assert [(each.who, each.rows, each.moves) for each in (first, last)] == [
        ("Ana", 2, 2), ("Luis", 1, 1),
    ]  # fmt: skip
    undo("little", first.number)
    assert typed.item_now("little", cases, number).lots == ()
    assert told("little", "C1")[-1][-1] == "waiting"
    undo("little", last.number)
    assert told("little") == before
    assert check_office(database, "little") == ()
    # what is typed afterwards is another loading
    typed.enter("little", cases, opened(7), "Ana")
    assert len(loadings("little")) == 6
    assert check_office(database, "little") == ()


def test_a_day_is_not_undone_over_what_others_recorded_in_between(
    database: str, folder: Path, cases: Book
) -> None:
    typed.move("little", cases, "C1", "waiting", at(6), "Ana")
    bring(folder, "desk", [a_case(responsable="", primera="", resuelta="2026-08-07 12:00")])
    typed.move("little", cases, "C1", "in_hand", at(8), "Ana")
    with pytest.raises(Fault) as refused:
        undo("little", 2)
    assert (refused.value.code, refused.value.values["names"]) == ("batch-stood-on", "3")


def test_handing_over_and_reclassifying(database: str, folder: Path, cases: Book) -> None:
    typed.move("little", cases, "C1", "", {**at(6), "person": "luis"}, "Ana")
    (lot,) = typed.item_now("little", cases, "C1").lots
    assert (lot.state, lot.holder, lot.unit) == ("in_hand", "luis", "south")
    with pytest.raises(Fault) as refused:
        typed.move("little", cases, "C1", "", {**at(8), "person": "luis"}, "Ana")
    assert refused.value.code == "nothing-moved"
    assert check_office(database, "little") == ()


def test_what_an_item_says_of_itself_is_put_right(database: str, folder: Path, cases: Book) -> None:
    typed.amend("little", cases, "C1", {"kind": "complaint", "title": "Gotea"}, "Ana")
    item = typed.item_now("little", cases, "C1")
    assert (item.title, item.fields) == ("Gotea", {"kind": "complaint"})
    typed.amend("little", cases, "C1", {"kind": "Petición"}, "Ana")
    assert typed.item_now("little", cases, "C1").fields == {"kind": "request"}
    assert check_office(database, "little") == ()
    undo("little", 2)
    item = typed.item_now("little", cases, "C1")
    assert (item.title, item.fields) == ("", {})
    assert check_office(database, "little") == ()
