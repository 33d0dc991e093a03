"""Office time where units have calendars of their own: whose hours count, move by move."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path

import numpy as np
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cierre.books import load_books
from cierre.calendars.business_clock import BusinessClock
from cierre.calendars.calendar import Calendars
from cierre.directory import DayHours, Directory, Holidays, Hours, Unit
from cierre.sources.office_time import OFFICE_TIMES, office_times
from cierre.sources.office_toml import read_office
from cierre.sources.spreadsheet import read_sheet
from tests.sources.little_office import CASES, OFFICE, a_case, make_office, write_csv

MORNINGS = tuple(Hours(day, time(9), time(14)) for day in range(5))
NIGHTS = tuple(Hours(day, time(22), time(6)) for day in range(7))
DIRECTORY = Directory(
    "a", "A", "Europe/Madrid", "es_ES", "EUR", "property", ("cases",),
    hours=MORNINGS,
    special_hours=(DayHours(date(2026, 12, 24), ((time(9), time(11)),)),),
    holidays_country="ES",
    closed_days=(date(2026, 8, 14),),
    units=(
        Unit("all", "Todos"),
        Unit("nights", "Noches", "all", hours=NIGHTS, holidays=Holidays(none=True)),
        Unit("second", "Segunda noche", "nights"),
        Unit(
            "saturday", "Sábados", "all",
            special_hours=(DayHours(date(2026, 8, 8), ((time(10), time(12)),)),),
        ),
        Unit("north", "Norte", "all", holidays=Holidays("ES", "CT", (date(2026, 8, 17),))),
    ),
)  # fmt: skip


def hours(unit: str, day: date) -> float:
    """Hours from midnight of a day to the next noon but one."""
    start = int(datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp()) - 2 * 3600
    clock = BusinessClock(Calendars(DIRECTORY)[unit])
    return float(clock.between(np.array([start]), np.array([start + 86_400]))[0]) / 3600


@pytest.mark.parametrize(
    ("unit", "day", "expected"),
    [
        ("", date(2026, 8, 10), 5),
        ("all", date(2026, 8, 10), 5),  # those of the office, where it says nothing
        ("gone", date(2026, 8, 10), 5),
        ("nights", date(2026, 8, 10), 8),
        ("second", date(2026, 8, 10), 8),  # those of the unit above it
        ("all", date(2026, 8, 14), 0),  # closed, as the office is
        ("nights", date(2026, 8, 14), 8),  # which works on holidays
        ("saturday", date(2026, 8, 8), 2),
        ("saturday", date(2026, 8, 10), 5),  # single days change no weekday
        ("north", date(2026, 8, 17), 0),  # its own day
        ("north", date(2026, 9, 11), 0),  # its region's
        ("all", date(2026, 9, 11), 5),
        ("north", date(2026, 8, 14), 5),  # its own holidays alone
    ],
)
def test_a_unit_has_its_own_calendar_or_that_above_it(
    unit: str, day: date, expected: float
) -> None:
    assert hours(unit, day) == expected


UNITS = """
[[unit]]
id = "north"
name = "Norte"
[[unit]]
id = "south"
name = "Sur"
[unit.hours]
monday = ["16:00-20:00"]
"""


def read(folder: Path, *rows: tuple[str, ...], hours: bool = True) -> Mapping[str, list[object]]:
    """Durations in office time of an office whose southern unit works on Monday afternoons."""
    text = OFFICE.replace(UNITS[: UNITS.index("[unit.hours]")].lstrip(), UNITS.lstrip())
    if not hours:
        begins, ends = text.index("[hours]"), text.index("[[unit]]")
        text = text[:begins] + text[ends:]
    make_office(folder, text)
    office, problems = read_office(folder)
    assert not problems
    assert office is not None
    path = write_csv(folder, "cases", CASES, rows)
    further = ("Número", "Cuándo", "Responsable")
    write_csv(folder, "cases_moves", further, [("C1", "2026-08-17 18:00", "Luis Gil")])
    found = read_sheet(path, load_books()["cases"], office)
    assert found.problems == ()
    return {name: found.moves[name].to_list() for name in (*OFFICE_TIMES, "to_unit")}


# ana is of the north, luis of the south; 2026-08-17 is a Monday
CASE = a_case(
    opened="2026-08-17 12:00", primera="", resuelta="2026-08-17 19:00", responsable="Ana Pérez"
)


def test_time_runs_by_the_hours_of_the_unit_that_has_the_item(tmp_path: Path) -> None:
    found = read(tmp_path, CASE)
    assert found["to_unit"] == ["north", "south", "south"]
    # two hours of the morning, none of the afternoon until it is the south's, and one of theirs
    assert found["office_seconds"] == [None, 2 * 3600, 3 * 3600]
    assert found["office_age"] == [None, 2 * 3600, 3 * 3600]


def test_time_with_somebody_whose_hours_nobody_says_is_not_known(tmp_path: Path) -> None:
    found = read(tmp_path, CASE, hours=False)
    assert found["office_seconds"] == [None, None, None]


def test_no_time_at_all_is_known_whoever_had_the_item(tmp_path: Path) -> None:
    at_once = a_case(
        opened="2026-08-17 18:00", primera="", resuelta="2026-08-17 19:00", responsable="Ana Pérez"
    )
    found = read(tmp_path, at_once, hours=False)
    assert found["office_seconds"] == [None, 0, 3600]


MOVES = st.lists(
    st.tuples(st.integers(0, 900), st.sampled_from(["", "all", "nights", "north"]), st.booleans()),
    min_size=1,
    max_size=12,
)


def frame(items: list[list[tuple[int, str, bool]]]) -> pl.DataFrame:
    """Moves of items that go from unit to unit, some of them into another state."""
    rows = []
    for number, steps in enumerate(items):
        at, state, unit, since, entered = 1_785_000_000, "outside", "", 0, 0
        for turn, (minutes, to_unit, moves_on) in enumerate(steps):
            at += minutes * 60
            to_state = f"s{turn}" if moves_on or not turn else state
            times = (None, None) if not turn else (since, entered)
            rows.append((str(number), at, *times, state, to_state, unit, 1))
            entered = at if not turn else entered
            since = at if to_state != state else since
            state, unit = to_state, to_unit
    names = ("number", "at", "since", "entered", "from_state", "to_state", "from_unit", "quantity")
    kinds = [pl.String, *[pl.Int64] * 3, *[pl.String] * 3, pl.Int64]
    return pl.DataFrame(rows, schema=dict(zip(names, kinds, strict=True)), orient="row")


@given(st.lists(MOVES, min_size=1, max_size=4))
def test_durations_are_what_is_added_up_stretch_by_stretch(
    items: list[list[tuple[int, str, bool]]],
) -> None:
    moves = frame(items)
    calendars = Calendars(DIRECTORY)
    expected: list[tuple[int | None, ...]] = []
    for _, own in moves.group_by("number", maintain_order=True):
        stretches: list[tuple[int, int, str]] = []
        before = None
        for row in own.iter_rows(named=True):
            if before is None:
                expected.append((None, None))
            else:
                stretches.append((before, row["at"], row["from_unit"]))
                sums = []
                for since in (row["since"], row["entered"]):
                    mine = [each for each in stretches if each[0] >= since]
                    sums.append(
                        sum(
                            int(
                                BusinessClock(calendars[unit]).between(
                                    np.array([start]), np.array([end])
                                )[0]
                            )
                            for start, end, unit in mine
                        )
                    )
                expected.append(tuple(sums))
            before = row["at"]
    assert office_times(moves, DIRECTORY).rows() == expected


@given(st.lists(MOVES, min_size=1, max_size=4))
def test_one_calendar_for_all_is_one_clock(items: list[list[tuple[int, str, bool]]]) -> None:
    moves = frame(items)
    plain = replace(DIRECTORY, units=(Unit("all", "Todos"),))
    # every unit says what the office says: clocks of their own that are the same
    said = replace(
        plain, units=(Unit("all", "Todos", hours=MORNINGS, special_hours=plain.special_hours),)
    )
    assert office_times(moves, plain).rows() == office_times(moves, said).rows()


def test_the_parts_of_an_item_run_by_the_hours_of_the_unit_that_each_leaves() -> None:
    entered, later = (int(datetime(2026, 8, 10, hour, tzinfo=UTC).timestamp()) for hour in (7, 21))
    steps = [
        ("1", entered, None, None, "outside", "due", "", 10),
        ("1", later, entered, entered, "due", "paid", "nights", 4),
        ("1", later, entered, entered, "due", "paid", "all", 6),
    ]
    moves = pl.DataFrame(steps, schema=frame([[(0, "", True)]]).schema, orient="row")
    # from nine in the morning to eleven at night
    found = office_times(moves, DIRECTORY)["office_seconds"].to_list()
    assert found == [None, 3600, 5 * 3600]
