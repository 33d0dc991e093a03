"""A source speaks for the items and steps that it brought, and for nobody else's."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cierre.office.checking import check_office
from cierre.office.load import load_folder
from cierre.office.models import Batch, Item, Move
from tests.office.bringing import bring, told
from tests.sources.little_office import CASES, OFFICE, a_case, make_office, write_csv

SHEET = a_case(resuelta="", motivo="")
DESK = a_case(responsable="", primera="", resuelta="2026-08-05 12:00")
BOTH = [
    ("sheet", "03 09:00", "new"),
    ("sheet", "03 10:00", "in_hand"),
    ("desk", "05 12:00", "resolved"),
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return make_office(tmp_path / "office")


def test_opened_in_one_and_closed_in_the_other_is_one_history(database: str, folder: Path) -> None:
    bring(folder, "sheet", [SHEET])
    outcome, problems = bring(folder, "desk", [DESK])
    assert (outcome.items, outcome.moves, problems) == (0, 1, ())
    assert told("little", "C1") == BOTH
    for source, row in (("sheet", SHEET), ("desk", DESK)):
        assert bring(folder, source, [row])[0].moves == 0
    assert check_office(database, "little") == ()


def test_in_the_other_order_too_and_what_is_made_anew_stays_whose_it_was(
    database: str, folder: Path
) -> None:
    bring(folder, "desk", [DESK])
    bring(folder, "sheet", [SHEET])
    assert told("little", "C1") == [("desk", "03 09:00", "new"), *BOTH[1:]]
    along = Batch.objects.get(along__gt=0)
    assert (along.source, along.file) == ("desk", "desk.csv")
    assert check_office(database, "little") == ()


def test_the_folder_of_the_office_is_a_source_like_any_other(database: str, folder: Path) -> None:
    write_csv(folder, "cases", CASES, [SHEET])
    load_folder(folder)
    bring(folder, "desk", [DESK])
    # the sheet does not know of it, and still says what it says
    write_csv(folder, "cases", CASES, [SHEET, a_case(número="C2")])
    loaded = load_folder(folder)
    assert (loaded.written, loaded.moves) == (True, 3)
    assert [source for source, *_ in told("little", "C1")] == ["cases", "cases", "desk"]


def test_a_source_puts_its_own_right_under_what_others_recorded(
    database: str, folder: Path
) -> None:
    bring(folder, "sheet", [SHEET])
    bring(folder, "desk", [DESK])
    bring(folder, "sheet", [a_case(primera="2026-08-04 09:00", resuelta="", motivo="")])
    assert told("little", "C1") == [BOTH[0], ("sheet", "04 09:00", "in_hand"), BOTH[2]]
    bring(folder, "sheet", [a_case(primera="", resuelta="", motivo="")])
    assert told("little", "C1") == [BOTH[0], BOTH[2]]
    assert check_office(database, "little") == ()


def test_what_both_say_of_a_day_is_recorded_once(database: str, folder: Path) -> None:
    bring(folder, "desk", [DESK])
    outcome, problems = bring(folder, "sheet", [a_case(resuelta="2026-08-05", motivo="")])
    assert problems == ()
    assert outcome.moves == 3
    assert told("little", "C1")[-1] == ("desk", "05 12:00", "resolved")


def test_what_does_not_fit_is_told_with_who_recorded_what_and_when(
    database: str, folder: Path
) -> None:
    bring(folder, "desk", [DESK])
    before = told("little")
    outcome, (problem,) = bring(folder, "sheet", [a_case(resuelta="2026-08-04", motivo="")])
    assert outcome.moves == 0
    assert (problem.code, problem.file, problem.row) == ("recorded-otherwise", "sheet.csv", 2)
    assert "resuelta, 5 ago 2026 12:00 (desk.csv, carga 1 del " in problem.what
    assert "cierre undo" in problem.remedy
    assert told("little") == before


def test_a_source_says_of_others_items_only_what_is_not_recorded(
    database: str, folder: Path
) -> None:
    text = (*CASES, "Asunto", "Cliente")
    bring(folder, "sheet", [(*SHEET, "Gotea", "")], headings=text)
    bring(folder, "desk", [(*DESK, "Ticket 7", "López")], headings=text)
    item = Item.objects.get(number="C1")
    assert (item.title, item.customer) == ("Gotea", "López")


def test_an_item_of_one_source_is_not_gone_from_the_other(database: str, folder: Path) -> None:
    bring(folder, "sheet", [SHEET])
    outcome, _ = bring(folder, "desk", [a_case(número="C9")])
    assert outcome.vanished == ()


BILL = ("F1", "2026-08-01", "30", "Las Lilas", "", "")
NEXT = ("F2", "2026-09-01", "30", "Las Lilas", "", "")


def paid() -> list[tuple[object, ...]]:
    columns = ("item__number", "from_state", "to_state", "quantity")
    standing = Move.objects.filter(reverses=None).exclude(
        id__in=Move.objects.exclude(reverses=None).values("reverses")
    )
    return list(standing.order_by("item", "sequence").values_list(*columns))


def test_fees_of_the_sheet_are_paid_by_the_bank_in_parts_and_in_excess(
    database: str, folder: Path
) -> None:
    def bank(*payments: tuple[str, str, str]) -> int:
        rows = [(number, "", "", "", day, amount) for number, day, amount in payments]
        outcome, problems = bring(folder, "bank", rows, book="fees")
        assert problems == ()
        return outcome.moves

    bring(folder, "sheet", [BILL], book="fees")
    assert bank(("F1", "2026-08-10", "10")) == 1
    # of whom the sheet entered the bank need not say it again
    bring(folder, "sheet", [BILL, NEXT], book="fees")
    # the first payment is put right, and is more than was owed
    assert bank(("F1", "2026-08-10", "45")) == 3
    bring(folder, "sheet", [BILL, NEXT], book="fees")
    assert bank(("F1", "2026-08-10", "45"), ("F2", "2026-09-09", "")) == 1
    assert paid() == [
        ("F1", "outside", "due", 3000),
        ("F1", "due", "paid", 3000),
        ("F1", "outside", "credit", 1500),
        ("F1", "credit", "applied", 1500),
        ("F2", "outside", "due", 3000),
        ("F2", "due", "applied", 1500),
        ("F2", "due", "paid", 1500),
    ]
    assert bring(folder, "sheet", [BILL, NEXT], book="fees")[0].moves == 0
    assert check_office(database, "little") == ()


DAYS = st.integers(3, 9)
SOME = st.none() | DAYS


@st.composite
def rows(draw: st.DrawFn) -> list[tuple[str, ...]]:
    """What a source says of up to two cases, each opened on the same day."""
    several = []
    for number in draw(st.sets(st.sampled_from(["C1", "C2"]), min_size=1)):
        response, end = draw(SOME), draw(SOME)
        several.append(
            a_case(
                número=number,
                responsable=draw(st.sampled_from(["", "Ana Pérez", "Luis Gil"])),
                primera=f"2026-08-{response:02} 10:00" if response else "",
                resuelta=f"2026-08-{max(end, response or 0):02} 12:00" if end else "",
                motivo="",
            )
        )
    return several


NAMES = itertools.count(1)


@settings(max_examples=12, deadline=None, suppress_health_check=[*HealthCheck])
@given(st.lists(st.tuples(st.sampled_from(["sheet", "desk"]), rows()), min_size=2, max_size=5))
def test_in_whatever_order_sources_load_none_loses_what_another_recorded(
    database: str, tmp_path: Path, loads: list[tuple[str, list[tuple[str, ...]]]]
) -> None:
    office = f"office{next(NAMES)}"
    folder = make_office(tmp_path / office, OFFICE.replace('id = "little"', f'id = "{office}"'))
    for source, said in loads:
        before = [move for move in told(office) if move[0] != source]
        bring(folder, source, said)
        assert [move for move in told(office) if move[0] != source] == before
    assert check_office(database, office) == ()
