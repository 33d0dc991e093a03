"""Who signs: nobody reviews their own report, nobody signs twice."""

from dataclasses import replace
from datetime import date

import pytest

from cierre.directory import Directory, Lead, Membership, Person, Unit
from cierre.report.signatories import signatories
from cierre.statement.model import Scope

AUGUST, BEGAN = date(2026, 8, 31), date(2026, 1, 1)
MAY = date(2026, 5, 1)
OFFICE = Directory(
    "office", "Oficina", "Europe/Madrid", "es_ES", "EUR", "property", (),
    units=(
        Unit("all", "Todos", "", (Lead("eva"),)),
        Unit("x", "X", "all", (Lead("ana", None, MAY), Lead("luis", MAY))),
        Unit("y", "Y", "all"),
    ),
    people=(
        Person("ana", "Ana", "", (Membership("x", BEGAN),)),
        Person("luis", "Luis", "", (Membership("x", BEGAN),)),
        Person("eva", "Eva", "", (Membership("all", BEGAN),)),
        Person("pau", "Pau", "", (Membership("y", BEGAN),)),
        Person("ida", "Ida", "", (Membership("x", BEGAN, date(2026, 8, 10)),)),
    ),
    author="ana", reviewer="eva", approver="Rosa Gil, gerente",
)  # fmt: skip
ROSA = "Rosa Gil, gerente"


def signed(scope: Scope, office: Directory = OFFICE, day: date = AUGUST) -> tuple[str, str, str]:
    by = signatories(office, scope, day)
    return by.author, by.reviewer, by.approver


def person(name: str) -> Scope:
    return Scope("person", name, name.capitalize())


@pytest.mark.parametrize(
    ("scope", "day", "names"),
    [
        # the lead of their unit at the time
        (person("ana"), AUGUST, ("Ana", "Luis", ROSA)),
        (person("luis"), date(2026, 4, 30), ("Luis", "Ana", ROSA)),
        # who left within the month, by the lead they had
        (person("ida"), AUGUST, ("Ida", "Luis", ROSA)),
        # a unit without a lead has that of the one above
        (person("pau"), AUGUST, ("Pau", "Eva", ROSA)),
        # a lead's own goes to the manager or the office's reviewer, and nobody signs it twice
        (person("luis"), AUGUST, ("Luis", "Eva", ROSA)),
        (person("eva"), AUGUST, ("Eva", ROSA, "")),
        # a unit's is its lead's to prepare
        (Scope("unit", "x", "X"), AUGUST, ("Luis", "Eva", ROSA)),
        (Scope("unit", "all", "Todos"), AUGUST, ("Eva", ROSA, "")),
        (Scope("office"), AUGUST, ("Ana", "Eva", ROSA)),
    ],
)
def test_who_signs(scope: Scope, day: date, names: tuple[str, str, str]) -> None:
    assert signed(scope, day=day) == names


def test_who_is_of_two_units_is_reviewed_by_the_lead_of_the_main_one() -> None:
    led = replace(
        OFFICE,
        units=(*OFFICE.units[:2], Unit("y", "Y", "", (Lead("pau"),)), Unit("z", "Z")),
    )

    def of(*memberships: Membership) -> Directory:
        others = tuple(each for each in led.people if each.id != "ida")
        return replace(led, people=(*others, Person("ida", "Ida", "", memberships)))

    first = (Membership("y", BEGAN), Membership("x", MAY))
    assert signed(person("ida"), of(*first)) == ("Ida", "Pau", ROSA)
    marked = (Membership("y", BEGAN), Membership("x", MAY, mark="main"))
    assert signed(person("ida"), of(*marked)) == ("Ida", "Luis", ROSA)
    # nobody leads the main one, nor one above it
    without = (Membership("z", BEGAN), Membership("x", MAY))
    assert signed(person("ida"), of(*without)) == ("Ida", "Luis", ROSA)
    # who leads any of their units is a lead
    leading = replace(of(*first), manager="eva")
    assert signed(person("pau"), leading) == ("Pau", "Eva", ROSA)


def test_a_manager_may_be_another_than_who_approves() -> None:
    office = replace(OFFICE, manager="pau")
    assert signed(person("luis"), office) == ("Luis", "Pau", ROSA)
    assert signed(person("pau"), office) == ("Pau", "Eva", ROSA)


def test_the_manager_s_own_report_is_not_reviewed_by_whom_they_lead() -> None:
    office = replace(OFFICE, manager="ana")
    assert signed(person("ana"), office) == ("Ana", "Eva", ROSA)
    alone = replace(office, reviewer="", approver="")
    assert signed(person("ana"), alone) == ("Ana", "", "")


def test_the_lead_of_the_period_s_end_reviews_when_the_lead_changed_within_it() -> None:
    day = date(2026, 8, 20)
    leads = (Lead("luis", None, day), Lead("eva", day))
    office = replace(OFFICE, units=(Unit("x", "X", "", leads),))
    assert signed(person("ana"), office) == ("Ana", "Eva", ROSA)
    assert signed(person("luis"), office) == ("Luis", "Eva", ROSA)


def test_who_belongs_to_no_unit_is_reviewed_by_the_office() -> None:
    office = replace(OFFICE, people=(*OFFICE.people, Person("sol", "Sol")))
    assert signed(person("sol"), office) == ("Sol", "Eva", ROSA)


def test_of_two_units_the_one_of_the_period_s_end_counts() -> None:
    moved = (Membership("x", BEGAN, date(2026, 8, 15)), Membership("y", date(2026, 8, 15)))
    office = replace(OFFICE, people=(*OFFICE.people, Person("sol", "Sol", "", moved)))
    assert signed(person("sol"), office) == ("Sol", "Eva", ROSA)
    assert signed(person("sol"), office, date(2026, 7, 31)) == ("Sol", "Luis", ROSA)


def test_an_office_without_anybody_has_lines_with_their_role_alone() -> None:
    office = replace(OFFICE, units=(), author="", reviewer="", approver="")
    assert signed(person("ana"), office) == ("Ana", "", "")
    assert signed(Scope("office"), office) == ("", "", "")


def test_nobody_signs_twice_whatever_the_office_says() -> None:
    office = replace(OFFICE, author="ana", reviewer="ana", approver="ana", manager="ana")
    for scope in (Scope("office"), Scope("unit", "x", "X"), *map(person, ("ana", "luis", "eva"))):
        names = [name for name in signed(scope, office) if name]
        assert len(names) == len(set(names))
