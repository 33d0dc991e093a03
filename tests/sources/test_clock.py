"""Local times as moments, and the hours an office opens."""

from datetime import UTC, datetime, time
from pathlib import Path

import pytest

from cierre.books import load_books
from cierre.sources.office_toml import read_office
from cierre.sources.spreadsheet import read_sheet
from tests.sources.little_office import (
    CASES,
    OFFICE,
    a_case,
    directory,
    make_office,
    read_cases,
    write_csv,
)


def test_of_the_hour_that_comes_twice_the_one_that_keeps_the_steps_in_order(
    tmp_path: Path,
) -> None:
    night = a_case(
        opened="2026-10-25 02:50", primera="2026-10-25 02:10", resuelta="2026-10-25 03:30"
    )
    moves = read_cases(tmp_path, night).moves
    assert moves["seconds"].to_list() == [None, 20 * 60, 80 * 60]
    assert moves["slot"].to_list() == [5, 4, 7]


def test_a_time_that_comes_twice_is_the_first_where_both_would_do(tmp_path: Path) -> None:
    night = a_case(
        opened="2026-10-25 02:10", primera="2026-10-25 02:50", resuelta="2026-10-25 03:30"
    )
    moves = read_cases(tmp_path, night).moves
    first = datetime(2026, 10, 25, 0, 10, tzinfo=UTC)
    assert moves["at"][0] == int(first.timestamp())
    assert moves["seconds"].to_list() == [None, 40 * 60, 100 * 60]


def test_a_step_before_the_entry_is_still_told_when_no_occurrence_helps(tmp_path: Path) -> None:
    night = a_case(opened="2026-10-25 03:10", primera="2026-10-25 01:50", resuelta="")
    (problem,) = read_cases(tmp_path, night).problems
    assert problem.column == "Primera respuesta"


def test_a_further_move_takes_the_second_occurrence_too(tmp_path: Path) -> None:
    make_office(tmp_path)
    case = a_case(opened="2026-10-25 02:50", primera="", resuelta="", motivo="")
    path = write_csv(tmp_path, "cases", CASES, [case])
    moves = [("C1", "2026-10-25 02:10", "en curso")]
    write_csv(tmp_path, "cases_moves", ("Número", "Cuándo", "Estado"), moves)
    rows = read_sheet(path, load_books()["cases"], directory(tmp_path))
    assert rows.problems == ()
    assert rows.moves["seconds"].to_list() == [None, 20 * 60]


def test_a_day_that_begins_at_one_o_clock_is_a_day(tmp_path: Path) -> None:
    make_office(tmp_path, OFFICE.replace("Europe/Madrid", "America/Santiago"))
    case = a_case(opened="2026-09-06", primera="2026-09-06 09:00", due="2026-09-06", resuelta="")
    path = write_csv(tmp_path, "cases", CASES, [case])
    rows = read_sheet(path, load_books()["cases"], directory(tmp_path))
    assert rows.problems == ()
    assert rows.moves["day"].to_list()[0].isoformat() == "2026-09-06"
    assert rows.moves["seconds"].to_list() == [None, 8 * 3600]


def test_the_end_of_a_day_may_be_written_as_24(tmp_path: Path) -> None:
    case = a_case(opened="2026-08-03 23:00", primera="2026-08-03 24:00", resuelta="", motivo="")
    assert read_cases(tmp_path, case).moves["seconds"].to_list() == [None, 3600]


@pytest.mark.parametrize(
    ("written", "closes"),
    [
        ("00:00-24:00", time(0)),
        ("00:00-00:00", time(0)),
        ("00:00-23:59", time(0)),
        ("00:00-23:59:59", time(0)),
        ("18:00-24:00", time(0)),
        ("09:00-14:00", time(14)),
        ("09:00-23:58", time(23, 58)),
        ("22:00-06:00", time(6)),
    ],
)
def test_when_hours_close(tmp_path: Path, written: str, closes: time) -> None:
    make_office(tmp_path, OFFICE.replace("09:00-14:00", written))
    assert {hours.closes for hours in directory(tmp_path).hours} == {closes}


@pytest.mark.parametrize("written", ["24:00-09:00", "09:00-24:01", "09:00-25:00", "9 to 14", ""])
def test_hours_that_are_none_are_told(tmp_path: Path, written: str) -> None:
    make_office(tmp_path, OFFICE.replace("09:00-14:00", written))
    office, problems = read_office(tmp_path)
    assert office is None
    assert "09:00-24:00" in problems[0].remedy


@pytest.mark.parametrize("written", ["00:00-24:00", "00:00-23:59"])
def test_an_office_open_round_the_clock_does_not_close_at_midnight(
    tmp_path: Path, written: str
) -> None:
    days = "\n".join(f'{day} = ["{written}"]' for day in ("saturday", "sunday"))
    text = OFFICE.replace("09:00-14:00", written).replace("[hours]", f"[hours]\n{days}")
    make_office(tmp_path, text)
    case = a_case(opened="2026-08-03 23:50", primera="2026-08-04 00:10", resuelta="", motivo="")
    path = write_csv(tmp_path, "cases", CASES, [case])
    rows = read_sheet(path, load_books()["cases"], directory(tmp_path))
    assert rows.moves["office_seconds"].to_list() == [None, 20 * 60]
