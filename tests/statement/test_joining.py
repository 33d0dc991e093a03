"""Work that people had before they joined a unit reaches it on the day they join."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from cierre.directory import Category, Directory, Membership, Person, Unit
from cierre.statement.model import Scope, Statement
from tests.books.sheets import statement
from tests.statement.little import DIRECTORY

PEOPLE = {"ana": date(2026, 8, 10), "luis": date(2026, 8, 20), "eva": date(2026, 1, 1)}
OFFICE: Directory = replace(
    DIRECTORY,
    categories=(Category("cases", "leak", "Fugas"),),
    units=(Unit("all", "Todos"), Unit("north", "Norte", "all")),
    people=tuple(
        Person(each, each, "", (Membership("north", since),)) for each, since in PEOPLE.items()
    ),
)
CASES = """
number opened category person resolved
C1     2026-08-02_at_09:00 leak ana    .
C2     2026-08-03_at_09:00 leak ana    2026-08-25_at_09:00
C3     2026-08-03_at_09:00 leak ana    2026-08-05_at_09:00
C4     2026-08-12_at_09:00 leak ana    .
C5     2026-07-30_at_09:00 leak luis   .
C6     2026-08-01_at_09:00 leak eva    .
C7     2026-08-21_at_09:00 leak luis   2026-08-22_at_09:00
C8     2026-08-10_at_00:00 leak ana    .
"""
FEES = """
number billed     amount place person paid       paid_amount
F1     2026-08-01 100    north ana    2026-08-05 40
F2     2026-08-01 100    north luis   2026-08-25 30
F3     2026-08-01 100    south ana    2026-08-12 100
"""


def of(folder: Path, book: str, text: str, period: str, scope: str) -> Statement:
    kind, _, name = scope.partition(":")
    assert kind in ("office", "unit", "person")
    return statement(folder, book, text, period, Scope(kind, name), OFFICE)  # type: ignore[arg-type]


@pytest.mark.parametrize("period", ["2026-08", "2026-09"])
@pytest.mark.parametrize(
    ("book", "text", "figure"),
    [("cases", CASES, "pending"), ("fees", FEES, "arrears")],
    ids=["cases", "fees"],
)
def test_a_unit_has_what_its_people_have(
    tmp_path: Path, period: str, book: str, text: str, figure: str
) -> None:
    unit = of(tmp_path, book, text, period, "unit:north")
    people = [of(tmp_path, book, text, period, f"person:{each}") for each in PEOPLE]
    assert unit.balanced
    assert all(each.balanced for each in people)
    name = f"{book}.{figure}"
    assert unit[name].value == sum(int(each[name].value or 0) for each in people if name in each)
    assert unit[name].value == of(tmp_path, book, text, period, "office")[name].value


def test_what_is_closed_after_joining_is_the_units_and_what_was_before_is_no_units(
    tmp_path: Path,
) -> None:
    unit = of(tmp_path, "cases", CASES, "2026-08", "unit:north")
    office = of(tmp_path, "cases", CASES, "2026-08", "office")
    # C3 was opened and resolved, and C1 and C2 were opened, while nobody's unit had them
    assert (office["cases.received"].value, unit["cases.received"].value) == (7, 3 + 1)
    assert (office["cases.handled"].value, unit["cases.handled"].value) == (3, 2)
    (whole,) = (each for each in unit.identities if each.by == "whole")
    assert (whole.opening, whole.in_, whole.out, whole.closing) == (0, 7, 2, 5)
