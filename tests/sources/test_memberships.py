"""For which unit a person acts who belongs to several at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cierre.books import load_books
from cierre.directory import Directory, Membership, Person, Unit
from cierre.sources.memberships import Units
from cierre.sources.office_toml import read_office
from cierre.sources.spreadsheet import Rows, read_sheet
from tests.sources.little_office import (
    CASES,
    FEE_MOVES,
    FEES,
    OFFICE,
    a_case,
    directory,
    make_office,
    write_csv,
)

BOTH = OFFICE.replace(
    'unit = "north", since = "2026-01-01", until = "2026-08-15"',
    'unit = "north", since = "2026-01-01", until = "2026-08-20"',
)
MAIN = BOTH.replace('"south", since = "2026-08-15"', '"south", since = "2026-08-15", main = true')
MOVES = ("Número", "Cuándo", "Estado", "Responsable", "Equipo")
AUGUST = date(2026, 8, 1)


def read(folder: Path, text: str, *moves: tuple[str, ...], **case: str) -> Rows:
    make_office(folder, text)
    path = write_csv(folder, "cases", CASES, [a_case(responsable="Luis Gil", **case)])
    if moves:
        write_csv(folder, "cases_moves", MOVES, moves)
    rows = read_sheet(path, load_books()["cases"], directory(folder))
    assert not rows.problems
    return rows


def units(rows: Rows) -> list[tuple[int, str]]:
    """Of each move that changes it, the day of August and the unit."""
    changed = rows.moves.filter(pl.col("from_unit") != pl.col("to_unit"))
    return [(day.day, unit) for day, unit in changed.select("day", "to_unit").iter_rows()]


def test_the_unit_of_somebody_in_two_is_the_first_until_it_ends(tmp_path: Path) -> None:
    assert units(read(tmp_path, BOTH, resuelta="")) == [(3, "north"), (20, "south")]


def test_the_unit_of_somebody_in_two_is_the_one_marked(tmp_path: Path) -> None:
    assert units(read(tmp_path, MAIN, resuelta="")) == [(3, "north"), (15, "south")]


def test_a_unit_that_is_named_is_credited_as_long_as_they_belong_to_it(tmp_path: Path) -> None:
    to_south = ("C1", "2026-08-16 09:00", "", "Luis Gil", "Sur")
    assert units(read(tmp_path, BOTH, to_south, resuelta="")) == [(3, "north"), (16, "south")]
    to_north = ("C1", "2026-08-16 09:00", "", "Luis Gil", "Norte")
    # named again while they belong to it, and gone with them to the other when they leave it
    found = units(read(tmp_path, MAIN, to_north, resuelta=""))
    assert found == [(3, "north"), (15, "south"), (16, "north"), (20, "south")]


def test_a_unit_they_have_left_is_not_credited(tmp_path: Path) -> None:
    left = ("C1", "2026-08-25 09:00", "", "Luis Gil", "Norte")
    assert units(read(tmp_path, BOTH, left, resuelta="")) == [(3, "north"), (20, "south")]


def test_parts_of_an_item_follow_the_same_rule(tmp_path: Path) -> None:
    text = MAIN + '[[category]]\nbook = "fees"\nid = "dues"\nname = "Cuotas"\n'
    make_office(tmp_path, text)
    path = write_csv(
        tmp_path, "fees", (*FEES[:4], "Responsable"),
        [("R1", "2026-08-03", "90", "Las Lilas", "Luis Gil")],
    )  # fmt: skip
    write_csv(
        tmp_path, "fees_moves", (*FEE_MOVES, "Responsable", "Equipo"),
        [("R1", "2026-08-10", "Cobrada", "30", "", ""),
         ("R1", "2026-08-17", "", "60", "Luis Gil", "Norte")],
    )  # fmt: skip
    rows = read_sheet(path, load_books()["fees"], directory(tmp_path))
    assert not rows.problems
    due = rows.moves.filter(to_state="due")
    assert [
        (day.day, unit, quantity)
        for day, unit, quantity in due.select("day", "to_unit", "quantity").iter_rows()
    ] == [(3, "north", 9000), (15, "south", 6000), (17, "north", 6000), (20, "south", 6000)]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        # twice in the same unit at once
        (BOTH.replace('"south", since', '"north", since'), "overlapping"),
        (
            MAIN.replace('until = "2026-08-20"', 'until = "2026-08-20", main = true'),
            "two-mains",
        ),
    ],
)
def test_what_cannot_be_of_several_units_is_told(tmp_path: Path, text: str, code: str) -> None:
    found, problems = read_office(make_office(tmp_path, text))
    assert found is None
    assert [each.code for each in problems] == [code]


# ---- always: the unit at any moment, worked out day by day

UNITS = ("north", "south", "west")
DAYS = st.integers(0, 24)


@st.composite
def memberships(draw: st.DrawFn) -> tuple[Membership, ...]:
    found, marked = [], draw(st.integers(-1, 3))
    for place in range(draw(st.integers(0, 4))):
        since = draw(DAYS)
        until = draw(st.none() | st.integers(since + 1, 30))
        found.append(
            Membership(
                draw(st.sampled_from(UNITS)),
                AUGUST + timedelta(since),
                None if until is None else AUGUST + timedelta(until),
                "main" if place == marked else "",
            )
        )
    return tuple(sorted(found, key=lambda each: each.since))


def expected(own: tuple[Membership, ...], said: str, day: date) -> str:
    """The rule once more, in other words, for one day."""
    there = [m for m in own if m.since <= day and (m.until is None or m.until > day)]
    if said and (not there or any(m.unit == said for m in there)):
        return said
    marked = [m.unit for m in there if m.mark == "main"]
    return (marked or [m.unit for m in there] or [""])[0]


def office(own: tuple[Membership, ...]) -> Directory:
    return Directory(
        "office", "Office", "Europe/Madrid", "en_GB", "EUR", "property", ("cases",),
        units=tuple(Unit(each, each.capitalize()) for each in UNITS),
        people=(Person("ana", "Ana", "", own), Person("luis", "Luis")),
    )  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(own=memberships(), asked=st.lists(st.tuples(DAYS, st.sampled_from(("", *UNITS)))))
def test_one_by_one_and_all_at_once_it_is_the_unit_of_the_day(
    own: tuple[Membership, ...], asked: list[tuple[int, str]]
) -> None:
    known = Units.of(office(own))
    rows = [
        (
            "ana",
            said,
            int(datetime(2026, 8, 1, 12, tzinfo=UTC).timestamp()) + day * 86400,
            expected(own, said, AUGUST + timedelta(day)),
        )
        for day, said in asked
    ]
    legs = pl.DataFrame(
        rows,
        schema={"holder": pl.String, "acting": pl.String, "at": pl.Int64, "expected": pl.String},
        orient="row",
    ).with_columns(unit=pl.lit(""))
    assert known.credited(legs).to_list() == legs["expected"].to_list()
    assert [known.at(person, said, at) for person, said, at, _ in rows] == [row[3] for row in rows]


@settings(max_examples=40, deadline=None)
@given(
    own=memberships(),
    said=st.lists(st.tuples(DAYS, st.sampled_from(("Ana", "Luis")), st.sampled_from(UNITS)),
                  max_size=4, unique_by=lambda each: each[0]),
)  # fmt: skip
def test_an_open_item_is_in_that_unit_on_every_day(
    tmp_path_factory: pytest.TempPathFactory,
    own: tuple[Membership, ...],
    said: list[tuple[int, str, str]],
) -> None:
    folder, known = tmp_path_factory.mktemp("units"), office(own)
    # what names a unit of which somebody never was is no line
    mine = {each.unit for each in own}
    said = [each for each in sorted(said) if each[1] == "Luis" or not mine or each[2] in mine]
    sheet = write_csv(folder, "cases", ("number", "opened", "person"),
                      [("C1", "2026-08-01 10:00", "Ana")])  # fmt: skip
    write_csv(folder, "cases_moves", ("number", "at", "person", "unit"), [
        ("C1", f"{AUGUST + timedelta(day)} 11:00", person, unit) for day, person, unit in said
    ])  # fmt: skip
    rows = read_sheet(sheet, load_books()["cases"], known)
    assert not rows.problems
    for day in range(30):
        last = [("ana", ""), *((p.lower(), u) for d, p, u in said if d <= day)][-1]
        people = {"ana": own, "luis": ()}
        noon = int(datetime(2026, 8, 1, 12, tzinfo=UTC).timestamp()) + day * 86400
        there = rows.moves.filter(pl.col("at") <= noon).row(-1, named=True)
        assert there["to_holder"] == last[0]
        assert there["to_unit"] == expected(people[last[0]], last[1], AUGUST + timedelta(day))


def test_nobody_is_counted_twice_who_is_in_two_units() -> None:
    own = (Membership("north", AUGUST), Membership("south", AUGUST, mark="main"))
    (ana, _) = replace(office(own)).people
    assert ana.units_on(AUGUST) == ("south", "north")
    assert ana.unit_on(AUGUST) == "south"
    assert ana.units_on(AUGUST - timedelta(1)) == ()
