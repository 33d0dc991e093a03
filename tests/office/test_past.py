"""No earlier month is rewritten unasked, and no number is taken for another item's."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from cierre import open as cierre_data
from cierre.office.checking import check_office
from cierre.office.load import Answers, Loaded, load_folder
from cierre.office.models import Item, Move
from tests.journeys.cierre_command import cierre
from tests.sources.little_office import CASES, a_case, make_office, write_csv

ASKED = Answers()
ACCEPTED = Answers(accept_changes=True)
BEGUN_AGAIN = Answers(numbers_begin_again=True)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return make_office(tmp_path / "office")


def august(number: object, **changed: str) -> tuple[str, ...]:
    return a_case(número=str(number), **changed)


def september(number: object, **changed: str) -> tuple[str, ...]:
    moments = {
        "opened": "2026-09-03 09:00",
        "due": "2026-09-10",
        "primera": "2026-09-03 10:00",
        "resuelta": "2026-09-04 10:00",
    }
    return a_case(número=str(number), **{**moments, **changed})


def load(folder: Path, rows: Sequence[tuple[str, ...]], answers: Answers = ASKED) -> Loaded:
    write_csv(folder, "cases", CASES, rows)
    return load_folder(folder, answers=answers)


def received(database: str, month: str) -> object:
    data = database if database.startswith("postgresql") else Path(database).parent
    return cierre_data(data).statement("little", month)["cases.received"].value


def test_a_sheet_that_numbers_from_1_again_is_asked_about_and_writes_nothing(
    database: str, folder: Path
) -> None:
    load(folder, [august(each) for each in (1, 2)])
    moves = Move.objects.count()
    loaded = load(folder, [september(each) for each in (1, 2, 3)])
    assert (loaded.written, loaded.moves, Move.objects.count()) == (False, 0, moves)
    (returned,) = loaded.returned
    assert (returned.book, returned.count) == ("cases", 2)
    first = returned.numbers[0]
    assert (first.number, first.was, first.now) == ("1", "3 ago 2026", "3 sept 2026")


def test_numbers_that_begin_again_are_other_items_and_stay_so(database: str, folder: Path) -> None:
    load(folder, [august(each) for each in (1, 2)])
    again = [september(each) for each in (1, 2, 3)]
    loaded = load(folder, again, BEGUN_AGAIN)
    assert (loaded.items, loaded.written) == (3, True)
    numbers = {"1", "2", "2026-09/1", "2026-09/2", "2026-09/3"}
    assert set(Item.objects.values_list("number", flat=True)) == numbers
    # neither the same file nor one that goes on is asked about
    assert load(folder, [*again, september(4)]).items == 1
    assert Item.objects.filter(number="2026-09/4").exists()
    assert (received(database, "2026-08"), received(database, "2026-09")) == (2, 4)
    # and a case of September is put right under the number that the sheet has for it
    assert load(folder, [*again[:2], september(3, resuelta="", motivo=""), september(4)]).moves == 1
    assert Item.objects.get(number="2026-09/3").state == "in_hand"
    assert check_office(database, "little") == ()


def test_the_same_put_right_is_accepted(database: str, folder: Path) -> None:
    load(folder, [august(1)])
    assert not load(folder, [august(1, opened="2026-08-02 09:00")]).written
    loaded = load(folder, [august(1, opened="2026-08-02 09:00")], ACCEPTED)
    assert (loaded.written, loaded.items, Item.objects.count()) == (True, 0, 1)


def test_another_customer_and_another_title_are_another_thing_and_one_of_them_is_not(
    database: str, folder: Path
) -> None:
    headings = (*CASES, "Asunto", "Cliente")

    def said(title: str, customer: str) -> Loaded:
        write_csv(folder, "cases", headings, [(*august(1), title, customer)])
        return load_folder(folder)

    assert said("Gotea", "López").written
    assert said("Gotea mucho", "López").written
    loaded = said("Luz", "Pérez")
    assert (loaded.written, loaded.returned[0].numbers[0].now) == (
        False,
        "3 ago 2026, Pérez, Luz",
    )


def test_a_change_of_an_earlier_month_is_shown_and_not_done(database: str, folder: Path) -> None:
    load(folder, [august(each) for each in range(1, 4)])
    moves = Move.objects.count()
    changed = [august(1, resuelta="2026-08-06 10:00"), august(2), august(3), september(9)]
    loaded = load(folder, changed)
    assert (loaded.written, Move.objects.count()) == (False, moves)
    (shown,) = loaded.rewritten
    assert [vars(month) for month in shown.months] == [
        {"month": "2026-08", "changed": 1, "moves": 9}
    ]
    assert [vars(item) for item in shown.items] == [
        {
            "number": "1",
            "was": "resuelta 4 ago 2026 10:00",
            "now": "resuelta 6 ago 2026 10:00",
        }
    ]
    assert load(folder, changed, ACCEPTED).written
    assert check_office(database, "little") == ()


def test_a_few_changes_of_the_month_itself_are_made(database: str, folder: Path) -> None:
    load(folder, [august(each) for each in range(1, 6)])
    few = [august(each, resuelta="2026-08-07 10:00") for each in (1, 2, 3)]
    loaded = load(folder, [*few, august(4), august(5)])
    assert (loaded.written, loaded.rewritten) == (True, ())
    many = [august(each, resuelta="2026-08-08 10:00") for each in range(1, 6)]
    loaded = load(folder, many)
    assert (loaded.written, loaded.rewritten[0].count) == (False, 5)


def test_what_comes_late_to_an_earlier_month_is_only_added(database: str, folder: Path) -> None:
    load(folder, [august(1, resuelta="", motivo="")])
    loaded = load(folder, [august(1), august(2), september(9)])
    assert (loaded.written, loaded.rewritten) == (True, ())


def test_a_field_of_an_earlier_month_is_not_rewritten_either(database: str, folder: Path) -> None:
    headings = (*CASES, "Clase")

    def said(kind: str, *more: tuple[str, ...]) -> Loaded:
        write_csv(folder, "cases", headings, [(*august(1), kind), *more])
        return load_folder(folder)

    assert said("Consulta").written
    loaded = said("Petición", (*september(9), "Petición"))
    assert loaded.problems == ()
    assert (loaded.written, loaded.rewritten[0].items[0].number) == (False, "1")
    assert said("Consulta", (*september(9), "Petición")).written


def test_rows_that_are_gone_are_told_and_stay(database: str, folder: Path) -> None:
    load(folder, [august(each) for each in range(1, 6)])
    loaded = load(folder, [august(each) for each in (1, 3, 4)])
    assert (loaded.written, loaded.moves) == (True, 0)
    assert (loaded.vanished[0].count, loaded.vanished[0].numbers) == (2, ("2", "5"))
    assert Item.objects.get(number="2").state == "resolved"
    # a new month's sheet is not missing the months before, nor does a late row speak of them
    assert load(folder, [september(9), august(7)]).vanished == ()


def test_the_command_shows_it_and_ends_with_1(tmp_path: Path) -> None:
    folder = make_office(tmp_path / "office")
    write_csv(folder, "cases", CASES, [august(1)])
    assert cierre(tmp_path, "load", "office", "--data", "data").code == 0
    write_csv(folder, "cases", CASES, [september(1)])
    ended = cierre(tmp_path, "load", "office", "--data", "data", "--lang", "en")
    assert ended.code == 1
    assert "1: Aug 3, 2026 → Sep 3, 2026" in ended.errors
    assert "--numbers-begin-again" in ended.errors
    ended = cierre(tmp_path, "load", "office", "--data", "data", "--json")
    told = json.loads(ended.output)
    assert (ended.code, told["written"], told["returned"][0]["count"]) == (1, False, 1)
    ended = cierre(tmp_path, "load", "office", "--data", "data", "--accept-changes", "--lang", "zh")
    assert ended.code == 0
    assert "2026-08：3笔变动中的3笔" in ended.errors
