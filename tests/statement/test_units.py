"""A team's month by the team that cases are assigned to: with somebody, nobody, or handed over."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from cierre.books import load_books
from cierre.calendars.period import Period
from cierre.directory import Directory, Membership, Person, Unit
from cierre.statement.build import build_statements
from cierre.statement.model import Scope, Statement
from tests.books.sheets import ledger

AUGUST = Period.parse("2026-08")
BEGAN = date(2026, 1, 1)
OFFICE, ALL, NORTH, SOUTH, WEST, ANA = (
    Scope("office"),
    *(Scope("unit", each, each.capitalize()) for each in ("all", "north", "south", "west")),
    Scope("person", "ana", "Ana"),
)
DIRECTORY = Directory(
    "office", "Office", "Europe/Madrid", "en_GB", "EUR", "property", ("cases",),
    units=(
        Unit("all", "All"), Unit("north", "North", "all"), Unit("south", "South", "all"),
        Unit("west", "West"),
    ),
    people=(
        # Ana is of both, and West's Luis was never of another
        Person("ana", "Ana", "", (Membership("north", BEGAN), Membership("south", BEGAN))),
        Person("luis", "Luis", "", (Membership("west", BEGAN),)),
    ),
)  # fmt: skip
CASES = """
number opened           person unit  first_response   resolved
C1     2026-08-03__09:00 Ana    North 2026-08-03__10:00 2026-08-04__10:00
C2     2026-08-03__09:00 Ana    South 2026-08-03__10:00 2026-08-05__10:00
C3     2026-08-03__09:00 Ana    .     2026-08-03__10:00 2026-08-06__10:00
C4     2026-08-03__09:00 .      South .                .
C5     2026-08-03__09:00 Luis   South .                2026-08-07__10:00
C6     2026-08-03__09:00 .      North .                .
"""
MOVES = """
number at               unit
C6     2026-08-10__09:00 West
"""


def made(folder: Path, *scopes: Scope) -> tuple[Statement, ...]:
    books = {"cases": load_books()["cases"]}
    ledgers = {"cases": ledger(folder, "cases", CASES, AUGUST, DIRECTORY, MOVES)}
    found = build_statements(ledgers, books, (), DIRECTORY, AUGUST, scopes)
    assert found.balanced
    return tuple(found[scope] for scope in scopes)


def counted(statement: Statement) -> tuple[object, ...]:
    return tuple(
        statement[f"cases.{name}"].value for name in ("received", "handled", "pending")
    )  # fmt: skip


def test_a_case_counts_for_the_team_it_is_assigned_to(tmp_path: Path) -> None:
    office, both, north, south, west = made(tmp_path, OFFICE, ALL, NORTH, SOUTH, WEST)
    # C1, C3 by Ana's first team, and C6 until it went to the west
    assert counted(north) == (3, 2, 0)
    # C2 by her other one, C4 with nobody
    assert counted(south) == (2, 1, 1)
    # Luis is not of the south: what he has there is the west's
    assert counted(west) == (1, 1, 1)
    assert counted(both) == (5, 3, 1)
    assert counted(office) == (6, 4, 2)


def test_who_is_of_two_teams_has_all_of_their_work_once(tmp_path: Path) -> None:
    office, ana, north, south = made(tmp_path, OFFICE, ANA, NORTH, SOUTH)
    assert counted(ana) == (3, 3, 0)
    for statement, own in ((office, 3), (north, 2), (south, 1)):
        assert statement["cases.handled"].parts["holder"]["ana"] == own


def test_teams_add_up_to_the_office_and_what_one_hands_over_another_gets(tmp_path: Path) -> None:
    office, *teams = made(tmp_path, OFFICE, NORTH, SOUTH, WEST)
    for name in ("received", "handled", "pending"):
        together = sum(int(str(each[f"cases.{name}"].value)) for each in teams)
        assert office[f"cases.{name}"].value == together
    flows = {
        (each.key, each.in_, each.out)
        for each in office.identities
        if each.by == "unit" and each.book == "cases"
    }
    # C6 left the north for the west
    assert flows == {("north", 3, 3), ("south", 2, 1), ("west", 2, 1)}
