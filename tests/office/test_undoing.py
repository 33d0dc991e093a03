"""A batch is undone by moves that take back what it brought; nothing is deleted."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cierre import open as cierre_data
from cierre.fault import Fault, NotFound
from cierre.office.checking import check_office
from cierre.office.load import load_folder
from cierre.office.models import Batch, Item, Line, Move, Office
from cierre.office.undoing import loadings, undo
from cierre.statement.canonical import to_json
from tests.journeys.cierre_command import cierre
from tests.office.bringing import bring, told
from tests.office.killing import kept, killed
from tests.sources.little_office import (
    CASES,
    FEE_MOVES,
    FEES,
    a_case,
    make_office,
    write_csv,
)

SHEET = a_case(resuelta="", motivo="")
DESK = a_case(responsable="", primera="", resuelta="2026-08-05 12:00")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = make_office(tmp_path / "office")
    write_csv(made, "cases", CASES, [a_case(), a_case(número="C2", resuelta="", motivo="")])
    return made


def figures(database: str) -> dict[str, object]:
    data = database if database.startswith("postgresql") else Path(database).parent
    figures = json.loads(to_json(cierre_data(data).statement("little", "2026-08")))["figures"]
    return {name: figures[name] for name in figures} if isinstance(figures, dict) else {
        each["id"]: each for each in figures
    }  # fmt: skip


def test_items_of_an_undone_batch_count_as_never_entered(database: str, folder: Path) -> None:
    write_csv(folder, "cases", CASES, [a_case()])
    load_folder(folder)
    before = figures(database)
    write_csv(folder, "cases", CASES, [a_case(), *(a_case(número=f"D{n}") for n in range(3))])
    load_folder(folder)
    assert figures(database) != before
    undone = undo("little", 2)
    assert (undone.items, undone.never, undone.taken_back, undone.made_anew) == (3, 3, 9, 0)
    assert figures(database) == before
    assert check_office(database, "little") == ()
    # loaded again, they enter again
    assert load_folder(folder).moves == 9
    assert check_office(database, "little") == ()


def test_what_a_correction_took_back_is_made_anew(database: str, folder: Path) -> None:
    headings = (*CASES, "Asunto", "Clase")
    write_csv(folder, "cases", headings, [(*a_case(), "Gotea", "Petición")])
    load_folder(folder)
    before = figures(database)
    said = ("Otra cosa", "Consulta")
    write_csv(folder, "cases", headings, [(*a_case(resuelta="2026-08-07 10:00"), *said)])
    assert load_folder(folder).moves == 2
    undo("little", 2)
    assert figures(database) == before
    item = Item.objects.get(number="C1")
    assert (item.title, item.fields, item.state) == ("Gotea", '{"kind":"request"}', "resolved")
    assert check_office(database, "little") == ()


def test_lines_that_a_batch_brought_or_replaced_are_as_they_were(
    database: str, folder: Path
) -> None:
    write_csv(folder, "fees", FEES, [("F1", "2026-08-01", "1200", "Las Lilas", "", "")])
    write_csv(folder, "fees_moves", FEE_MOVES, [("F1", "2026-08-10", "paid", "300")])
    load_folder(folder)
    lines = list(Line.objects.order_by("id").values_list("number", "at", "quantity", "source"))
    changed = [("F1", "2026-08-10", "paid", "350"), ("F1", "2026-08-20", "paid", "100")]
    write_csv(folder, "fees_moves", FEE_MOVES, changed)
    load_folder(folder)
    last = Batch.objects.latest("id").id
    undo("little", last)
    now = list(Line.objects.order_by("id").values_list("number", "at", "quantity", "source"))
    assert now == lines
    assert Item.objects.get(number="F1").remaining == 90000
    assert check_office(database, "little") == ()


def test_what_later_batches_stand_on_is_not_undone_and_they_are_named(
    database: str, folder: Path
) -> None:
    (folder / "cases.csv").unlink()
    bring(folder, "sheet", [SHEET])
    bring(folder, "desk", [DESK])
    with pytest.raises(Fault) as refused:
        undo("little", 1)
    assert (refused.value.code, refused.value.values["names"]) == ("batch-stood-on", "2")
    undo("little", 2)
    undo("little", 1)
    assert told("little") == []
    assert check_office(database, "little") == ()


def test_what_was_made_anew_of_another_source_stays_when_the_batch_goes(
    database: str, folder: Path
) -> None:
    (folder / "cases.csv").unlink()
    bring(folder, "desk", [DESK])
    before = told("little")
    bring(folder, "sheet", [SHEET])
    along = Batch.objects.get(along__gt=0).id
    with pytest.raises(Fault) as refused:
        undo("little", along)
    assert refused.value.code == "batch-along"
    undone = undo("little", 2)
    assert (undone.taken_back, undone.made_anew) == (2, 1)
    assert told("little") == before
    # and the first can go now, since nothing is left of the second
    undo("little", 1)
    assert told("little") == []
    assert check_office(database, "little") == ()


def test_an_undone_batch_is_undone_once_and_its_undoing_can_be_undone(
    database: str, folder: Path
) -> None:
    load_folder(folder)
    before = figures(database)
    with pytest.raises(NotFound):
        undo("little", 9)
    undo("little", 1)
    with pytest.raises(Fault) as refused:
        undo("little", 1)
    assert refused.value.code == "batch-undone"
    undo("little", 2)
    assert figures(database) == before
    assert [(each.number, each.undoes, each.undone) for each in loadings("little")] == [
        (3, 2, 0),
        (2, 1, 3),
        (1, 0, 0),
    ]
    assert check_office(database, "little") == ()


def test_undoing_of_a_closed_month_is_posted_in_the_first_open_one(
    database: str, folder: Path
) -> None:
    load_folder(folder)
    Office.objects.update(closed_through=202608)
    undo("little", 1)
    periods = Move.objects.filter(batch_id=2).values_list("period", flat=True)
    assert {*periods} == {202609}


def test_a_dry_run_writes_nothing(database: str, folder: Path) -> None:
    load_folder(folder)
    moves = Move.objects.count()
    assert undo("little", 1, dry_run=True).taken_back == 5
    assert (Move.objects.count(), Batch.objects.count()) == (moves, 1)
    assert check_office(database, "little") == ()


@pytest.mark.parametrize("moment", [1, 4, 6])
def test_killed_while_it_undoes_it_has_changed_nothing(
    tmp_path: Path, folder: Path, moment: int
) -> None:
    assert cierre(tmp_path, "load", "office", "--data", "data").code == 0
    before = kept(tmp_path / "data")

    def undone(moment: int) -> int:
        work = 'from cierre.office import undoing; undoing.undo("little", 1)'
        return killed(tmp_path / "data", moment, work)

    assert undone(moment) == 9
    assert kept(tmp_path / "data") == before
    assert undone(0) == 0
    assert len(kept(tmp_path / "data")) > len(before)
    assert cierre(tmp_path, "check", "little", "--data", "data").code == 0


def test_the_command_lists_and_undoes_in_three_languages(tmp_path: Path, folder: Path) -> None:
    assert cierre(tmp_path, "load", "office", "--data", "data").code == 0
    listed = cierre(tmp_path, "undo", "little", "--data", "data", "--json")
    (load,) = json.loads(listed.output)["loads"]
    assert (load["number"], load["source"], load["files"]) == (1, "cases", "cases.csv")
    assert (load["rows"], load["moves"], load["undone"]) == (2, 5, 0)
    english = cierre(tmp_path, "undo", "little", "1", "--data", "data", "--dry-run", "--lang", "en")
    assert "Undoing load 1 would change 2 items (C1, C2)" in english.output
    chinese = cierre(tmp_path, "undo", "little", "1", "--data", "data", "--lang", "zh")
    assert "第1次导入已由第2次撤销" in chinese.output
    spanish = cierre(tmp_path, "undo", "little", "--data", "data")
    assert "deshecha por la 2" in spanish.output
    assert "Quejas" in spanish.output
