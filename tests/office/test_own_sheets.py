"""A folder's sheets that are called and headed as the office likes."""

from __future__ import annotations

from pathlib import Path

import pytest

from cierre.office.archive import open_archive
from cierre.office.checking import check_office
from cierre.office.load import Answers, load_folder
from cierre.office.models import Item, Link, Move, Writer
from tests.office.bringing import told
from tests.sources.little_office import CASE, CASES, a_case, make_office, write_csv

HEADINGS = ("Ref.", "Fecha aviso", "Comunidad", "Qué pasa", "Lo lleva", "Situación", "Cierre")
INCIDENTS = (
    ("I-1", "3/8/26", "Las Lilas", "gotera", "Ana Pérez", "Solucionado", "20/8/26"),
    ("I-2", "14/8/26", "los olmos", "puerta", "Pepe", "Pte. gremio", ""),
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = make_office(tmp_path / "office")
    write_csv(made, "cases", CASES, [CASE])
    write_csv(made, "Incidencias agosto 2026", HEADINGS, INCIDENTS)
    return made


def received(tmp_path: Path) -> dict[str, object]:
    """August's received cases, by who has them."""
    made = open_archive(tmp_path / "data").statement("little", "2026-08")
    return dict(made.figures["cases.received"].parts["holder"])


def test_they_are_loaded_beside_those_of_books(folder: Path, tmp_path: Path) -> None:
    open_archive(tmp_path / "data")
    loaded = load_folder(folder)
    assert (loaded.written, loaded.unread, loaded.problems) == (True, (), ())
    assert received(tmp_path) == {"ana": 2, "pepe": 1}


def test_whom_they_name_is_known_when_the_folder_is_loaded_again(
    folder: Path, tmp_path: Path
) -> None:
    open_archive(tmp_path / "data")
    load_folder(folder)
    (folder / "Incidencias agosto 2026.csv").unlink()
    assert load_folder(folder).written
    people = {
        each.id: each.name for each in open_archive(tmp_path / "data").directory("little").people
    }
    assert people["pepe"] == "Pepe"
    assert received(tmp_path) == {"ana": 2, "pepe": 1}


def test_a_question_of_theirs_is_asked_before_anything_is_loaded(
    folder: Path, tmp_path: Path
) -> None:
    rows = [*INCIDENTS, ("I-3", "19/8/26", "Las Lilas", "ruidos", "Pepe", "PIP", "")]
    write_csv(folder, "Incidencias agosto 2026", HEADINGS, rows)
    open_archive(tmp_path / "data")
    asked = load_folder(folder)
    assert not asked.written
    assert [each.key for each in asked.questions] == ["state:PIP"]
    assert load_folder(folder, answers=Answers(said={"state:PIP": "in_hand"})).written
    assert received(tmp_path) == {"ana": 2, "pepe": 2}
    # what was answered is remembered
    assert load_folder(folder).questions == ()


def test_a_sheet_of_something_else_is_told_and_left_out(folder: Path, tmp_path: Path) -> None:
    write_csv(folder, "tarta", ("Ingrediente", "Cantidad"), [("Harina", "225"), ("Huevos", "4")])
    open_archive(tmp_path / "data")
    loaded = load_folder(folder)
    assert (loaded.written, loaded.unread) == (True, ("tarta.csv",))


OPEN = a_case(resuelta="", motivo="")
SINCE = ("C1", "3/8/26", "Las Lilas", "gotera", "Ana Pérez", "Solucionado", "20/8/26")


def test_what_two_sheets_say_of_an_item_becomes_one_history(database: str, tmp_path: Path) -> None:
    made = make_office(tmp_path / "office")
    write_csv(made, "cases", CASES, [OPEN])
    write_csv(made, "Incidencias agosto 2026", HEADINGS, [SINCE])
    loaded = load_folder(made)
    assert (loaded.written, loaded.items, loaded.problems) == (True, 1, ())
    assert [state for *_, state in told("little", "C1")] == ["new", "in_hand", "resolved"]
    assert check_office(database, "little") == ()
    assert load_folder(made).moves == 0


def test_so_does_what_two_of_the_office_s_own_say(database: str, tmp_path: Path) -> None:
    made = make_office(tmp_path / "office")
    another = INCIDENTS[1]
    write_csv(made, "Abiertas", HEADINGS, [(*SINCE[:5], "Pte. gremio", ""), another])
    write_csv(made, "Cerradas", HEADINGS, [SINCE, (*another[:5], "Solucionado", "21/8/26")])
    loaded = load_folder(made)
    assert (loaded.written, loaded.items, loaded.problems) == (True, 2, ())
    assert [state for *_, state in told("little", "C1")][-1] == "resolved"
    assert check_office(database, "little") == ()


def test_where_one_of_them_cannot_be_recorded_none_is(database: str, tmp_path: Path) -> None:
    made = make_office(tmp_path / "office")
    write_csv(made, "cases", CASES, [OPEN])
    load_folder(made)
    before = (Item.objects.count(), Move.objects.count(), Link.objects.count())
    # the one brings a case more; what the other says of the first one is another item's
    write_csv(made, "cases", CASES, [OPEN, a_case(número="C2")])
    another = ("C1", "14/9/26", "Los Olmos", "puerta", "Pepe", "Solucionado", "20/9/26")
    write_csv(made, "Incidencias septiembre", HEADINGS, [another])
    loaded = load_folder(made)
    assert not loaded.written
    assert loaded.problems or loaded.returned or loaded.questions or loaded.rewritten
    assert (Item.objects.count(), Move.objects.count(), Link.objects.count()) == before
    assert not Writer.objects.exists()
    assert check_office(database, "little") == ()
