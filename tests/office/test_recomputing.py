"""A calendar is put right: durations are worked out anew by moves, and nothing else changes."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from cierre import open as cierre_data
from cierre.books import load_books
from cierre.fault import Fault
from cierre.ledger.schema import MOVES
from cierre.office.changes import standing
from cierre.office.checking import check_office
from cierre.office.directory import read_directory
from cierre.office.load import load_folder
from cierre.office.models import Batch, Link, Move, Office
from cierre.office.recomputing import MonthRetimed, Recomputed, recompute
from cierre.office.store import KNOWN, read_table
from cierre.office.timed import is_outdated
from cierre.office.unchanged import Sheets, rows_of_unchanged
from cierre.office.undoing import loadings, undo
from cierre.statement.canonical import to_json
from tests.office.bringing import bring, told
from tests.office.killing import ROOT, killed
from tests.sources.little_office import CASES, OFFICE, a_case, make_office, write_csv

NOON = OFFICE.replace('"09:00-14:00"', '"09:00-12:00"')
"""The same office, closing at noon."""

MORNING = a_case(opened="2026-08-03 11:00", primera="2026-08-03 13:00", resuelta="")
JULY = a_case(
    número="J", opened="2026-07-06 11:00", primera="2026-07-06 13:00", resuelta="2026-08-03 13:30"
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = make_office(tmp_path / "office")
    write_csv(made, "cases", CASES, [MORNING, JULY])
    load_folder(made)
    return made


@pytest.fixture
def corrected(database: str, folder: Path) -> str:
    """The database of an office that has put its hours right since."""
    make_office(folder, NOON)
    load_folder(folder)
    return database


@pytest.fixture
def loaded(database: str, folder: Path) -> str:
    return database


def durations() -> dict[str, list[tuple[int | None, int | None]]]:
    """Both durations in office time of the moves that stand, by item."""
    numbers = dict(read_table("items", KNOWN, "little", "cases").select("id", "number").iter_rows())
    found: dict[str, list[tuple[int | None, int | None]]] = {}
    moves = standing(read_table("moves", MOVES, "little", "cases")).sort("item", "sequence")
    for item, seconds, age in moves.select("item", "office_seconds", "office_age").iter_rows():
        found.setdefault(numbers[item], []).append((seconds, age))
    return found


def fresh(folder: Path, tmp_path: Path) -> dict[str, list[tuple[int | None, int | None]]]:
    """The same of an office that had these hours from the beginning."""
    code = (
        "import sys; from pathlib import Path; from cierre.office.database import open_database;"
        "from cierre.office.load import load_folder; from tests.office.test_recomputing import "
        "durations; open_database(sys.argv[2]); load_folder(Path(sys.argv[1])); print(durations())"
    )
    path = os.pathsep.join((str(ROOT / "src"), str(ROOT)))
    python = [sys.executable, "-W", "ignore", "-c", code, str(folder), str(tmp_path / "fresh")]
    ended = subprocess.run(
        python, env=os.environ | {"PYTHONPATH": path}, check=True, capture_output=True, text=True
    )
    found: dict[str, list[tuple[int | None, int | None]]] = eval(ended.stdout)  # noqa: S307 (our own)
    return found


def figures(database: str) -> dict[str, object]:
    data = database if database.startswith("postgresql") else Path(database).parent
    told: dict[str, object] = json.loads(to_json(cierre_data(data).statement("little", "2026-08")))
    return told


H = 3600


def test_durations_become_those_of_an_office_that_always_had_these_hours(
    corrected: str, folder: Path, tmp_path: Path
) -> None:
    assert durations()["C1"] == [(None, None), (2 * H, 2 * H)]
    done = recompute("little")
    assert done == Recomputed(
        "little",
        True,
        "",
        3,
        (
            MonthRetimed("cases", "2026-07", 1, 1, 2 * H, H, 0, 0),
            MonthRetimed(
                "cases", "2026-08", 2, 2, done.months[1].before, done.months[1].after, 0, 0
            ),
        ),
    )
    assert durations()["C1"] == [(None, None), (H, H)]
    assert durations() == fresh(folder, tmp_path)
    assert check_office(corrected, "little") == ()


def test_what_was_recorded_stays_and_the_moves_of_a_source_remain_its_own(corrected: str) -> None:
    before = [*Move.objects.order_by("id").values_list()]
    link, story = Link.objects.count(), told("little")
    recompute("little")
    assert [*Move.objects.order_by("id").values_list()][: len(before)] == before
    assert told("little") == story
    assert Link.objects.count() == link + 1


def test_the_figures_are_those_of_the_new_hours_and_nothing_else_changes(corrected: str) -> None:
    before = figures(corrected)
    recompute("little")
    after = figures(corrected)
    assert after != before
    for each in (before, after):
        each["figures"] = {
            name: figure
            for name, figure in dict(each["figures"]).items()  # type: ignore[call-overload]
            if "first_response" not in name
        }
    assert after["figures"] == before["figures"]


def test_a_second_time_changes_nothing(corrected: str) -> None:
    recompute("little")
    before = (Move.objects.count(), Batch.objects.count(), Link.objects.count())
    again = recompute("little")
    assert (again.changed, again.months) == (0, ())
    assert (Move.objects.count(), Batch.objects.count(), Link.objects.count()) == before


def test_a_trial_writes_nothing_and_tells_the_same(corrected: str) -> None:
    before = durations()
    tried = recompute("little", dry_run=True)
    assert durations() == before
    assert is_outdated(read_directory("little"))
    done = recompute("little")
    assert (tried.months, tried.changed) == (done.months, done.changed)
    assert (tried.written, done.written) == (False, True)


def test_closed_months_stay_as_they_were_closed(corrected: str) -> None:
    Office.objects.filter(id="little").update(closed_through=202607)
    done = recompute("little")
    assert (done.closed, [each.month for each in done.months]) == ("2026-07", ["2026-08"])
    # the first answer was of July; what came in August runs by the hours of now all the same
    assert [seconds for seconds, _ in durations()["J"]][1] == 2 * H
    closed = Move.objects.filter(period__lte=202607)
    assert closed.count() == 2
    assert not closed.filter(reverses__isnull=False).exists()


def test_that_a_calendar_has_changed_is_noticed_until_durations_follow(
    loaded: str, folder: Path
) -> None:
    assert not is_outdated(read_directory("little"))
    make_office(folder, NOON)
    assert load_folder(folder).calendar_changed
    assert is_outdated(read_directory("little"))
    recompute("little")
    assert not is_outdated(read_directory("little"))
    assert not load_folder(folder).calendar_changed


def test_a_calendar_that_goes_back_is_no_change_unless_something_was_loaded_by_it(
    loaded: str, folder: Path
) -> None:
    make_office(folder, NOON)
    load_folder(folder)
    make_office(folder)
    assert not load_folder(folder).calendar_changed
    make_office(folder, NOON)
    write_csv(folder, "cases", CASES, [MORNING, JULY, a_case(número="C9")])
    load_folder(folder)
    make_office(folder)
    assert load_folder(folder).calendar_changed
    recompute("little")
    assert not load_folder(folder).calendar_changed
    assert durations()["C9"][1] == (H, H)


def test_what_else_an_office_says_of_itself_is_no_change_of_its_calendar(
    loaded: str, folder: Path
) -> None:
    make_office(folder, OFFICE.replace('name = "Norte"', 'name = "El norte"'))
    assert not load_folder(folder).calendar_changed
    unit = '[[unit]]\nid = "north"\n'
    make_office(folder, OFFICE.replace(unit, f"{unit}hours = {{ monday = ['22:00-06:00'] }}\n"))
    assert load_folder(folder).calendar_changed


def test_records_of_before_calendars_were_remembered_are_by_the_one_there_was(
    loaded: str, folder: Path
) -> None:
    Office.objects.update(timed_by="")
    assert not is_outdated(read_directory("little"))
    make_office(folder, NOON)
    assert load_folder(folder).calendar_changed


def test_hours_that_are_said_at_last_give_durations(database: str, tmp_path: Path) -> None:
    begins, ends = OFFICE.index("[hours]"), OFFICE.index("[[unit]]")
    folder = make_office(tmp_path / "office", OFFICE[:begins] + OFFICE[ends:])
    write_csv(folder, "cases", CASES, [MORNING])
    load_folder(folder)
    assert durations()["C1"] == [(None, None), (None, None)]
    make_office(folder)
    load_folder(folder)
    (month,) = recompute("little").months
    assert (month.changed, month.unknown_before, month.unknown_after) == (1, 1, 0)
    assert durations()["C1"] == [(None, None), (2 * H, 2 * H)]
    assert check_office(database, "little") == ()


def test_the_moves_of_two_sources_stay_theirs(database: str, folder: Path) -> None:
    desk = a_case(responsable="", primera="", resuelta="2026-08-05 12:00", opened=MORNING[1])
    bring(folder, "desk", [desk])
    make_office(folder, NOON)
    load_folder(folder)
    story = told("little")
    assert {source for source, _, _ in story} == {"cases", "desk"}
    recompute("little")
    assert told("little") == story
    assert check_office(database, "little") == ()
    # neither source has anything new to say
    assert load_folder(folder).moves == 0
    assert bring(folder, "desk", [desk])[0].moves == 0


def test_sheets_that_did_not_change_are_not_read_again(corrected: str, folder: Path) -> None:
    recompute("little")
    book = load_books()["cases"]
    directory = read_directory("little")
    sheets = Sheets.of([folder / "cases.csv"], book, directory)
    assert rows_of_unchanged("little", "cases", sheets) == 2


def test_a_load_is_undone_though_its_durations_were_worked_out_anew(
    loaded: str, folder: Path
) -> None:
    write_csv(folder, "cases", CASES, [a_case(opened=MORNING[1], primera=MORNING[6]), JULY])
    load_folder(folder)
    make_office(folder, NOON)
    load_folder(folder)
    recompute("little")
    undo("little", 2)
    assert durations()["C1"] == [(None, None), (H, H)]
    assert check_office(loaded, "little") == ()
    write_csv(folder, "cases", CASES, [MORNING, JULY])
    assert load_folder(folder).moves == 0


def test_what_a_load_took_back_is_made_anew_by_the_hours_of_now(loaded: str, folder: Path) -> None:
    other = a_case(opened=MORNING[1], primera="2026-08-03 13:30", resuelta="")
    write_csv(folder, "cases", CASES, [other, JULY])
    load_folder(folder)
    make_office(folder, NOON)
    load_folder(folder)
    recompute("little")
    undo("little", 2)
    assert durations()["C1"] == [(None, None), (H, H)]
    assert check_office(loaded, "little") == ()


def test_working_out_anew_is_no_load_to_be_undone(corrected: str) -> None:
    recompute("little")
    number = loadings("little")[0].number
    with pytest.raises(Fault) as refused:
        undo("little", number)
    assert refused.value.code == "batch-timed"


def _killed(data: Path, moment: int) -> int:
    work = 'from cierre.office import recomputing; recomputing.recompute("little")'
    calls = (
        *("store.insert", "store._update_items", "store.write_controls", "chain.extend"),
        *("recomputing.settle", "recomputing.keep_months"),
    )
    return killed(data, moment, work, calls)


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_killed_it_has_changed_nothing_or_everything(
    database: str, folder: Path, tmp_path: Path
) -> None:
    make_office(folder, NOON)
    load_folder(folder)
    data = tmp_path / "data"
    before, ended, moment = durations(), 9, 0
    while ended == 9:
        moment += 1
        ended = _killed(data, moment)
        with sqlite3.connect(data / "cierre.sqlite3") as read:
            (links,) = read.execute("SELECT COUNT(*) FROM links").fetchone()
        assert (durations() == before) == (links == 2)
        assert check_office(database, "little") == ()
    assert moment > 5
    assert durations() != before
